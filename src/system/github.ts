// How to ask: https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
import { setTimeout as sleep } from 'node:timers/promises'
import { ExternalError, UserError } from '../errors.ts'
import { parseGitUrl } from '../standards/git-url.ts'
import { failureOf, waitBefore } from './github-answer.ts'
import { ask, type HttpAnswer, useProxy } from './http.ts'
import type { Github, GithubAccess, GithubPage } from './system.ts'

const MOST_TRIES = 3
const TIMEOUT_MS = 15_000
// Longer than this nobody waits for a base: another one is to be had from git alone.
const LONGEST_WAIT_MS = 65_000

export interface GithubSurroundings {
  readonly env: NodeJS.ProcessEnv
  readonly log: (line: string) => void
  readonly wait?: (milliseconds: number) => Promise<unknown>
}

/**
 * GitHub's REST API at `GITHUB_API_URL` for `GITHUB_REPOSITORY`; without these, for the repository that the clone comes from. The token goes
 * into a header and nowhere else, and to no host that nobody named as a GitHub.
 *
 * A question is asked three times at most, fifteen seconds each: again after a failure of the network or the server, and where GitHub
 * says when, up to a minute later.
 *
 * @throws {UserError} `GITHUB_TOKEN_MISSING`, `GITHUB_REPOSITORY_UNKNOWN`; of a question: `GITHUB_REFUSED`
 * @throws {ExternalError} of a question: `GITHUB_UNREACHABLE`, `GITHUB_RATE_LIMITED`, `GITHUB_UNREADABLE`
 */
export function openGithub(access: GithubAccess, { env, log, wait = sleep }: GithubSurroundings): Github {
  const { api, repository } = placeOf(env, access.remoteUrl)
  const { token } = access
  if (token === '') {
    throw new UserError(
      'GITHUB_TOKEN_MISSING',
      'GitHub is to be asked, and there is no token',
      'Set GITHUB_TOKEN to one that may read actions ("gh auth token" prints yours). In a workflow: leave the input token as it is.',
    )
  }
  useProxy(env)
  return {
    repository,

    async get(question) {
      const url = new URL(`${api}/repos/${repository}${question.path}`)
      for (const [name, value] of Object.entries(question.query ?? {})) url.searchParams.set(name, value)
      for (let tries = 1; ; tries++) {
        const answer = await ask(url, { headers: headersFor(token), timeoutMs: TIMEOUT_MS })
        if (answer.status === 200) return pageOf(answer, url)
        const delay = waitBefore(tries, answer, Date.now())
        if (tries >= MOST_TRIES || delay === undefined || delay > LONGEST_WAIT_MS) {
          throw failureOf({ answer, host: url.host, question, token })
        }
        log(`${url.host} answered ${answer.status ?? 'nothing'}: asking again in ${Math.ceil(delay / 1000)} s`)
        await wait(delay)
      }
    },
  }
}

/** The first page of an answer, its JSON parsed. */
function pageOf({ text, headers }: HttpAnswer, url: URL): GithubPage {
  try {
    return { body: JSON.parse(text), hasNext: /\brel="?next"?/.test(headers.get('link') ?? '') }
  } catch (cause) {
    throw new ExternalError('GITHUB_UNREADABLE', `${url.host} answered something else than JSON`, true, { cause })
  }
}

function headersFor(token: string): Readonly<Record<string, string>> {
  return {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'user-agent': 'maestro-actions',
    'x-github-api-version': '2022-11-28',
  }
}

// The one public GitHub, and the hosts of its customers: the only ones that a token for GitHub is sent to unasked.
const PUBLIC_HOST = /^(?:github\.com|[a-z0-9-]+\.ghe\.com)$/

function placeOf(env: NodeJS.ProcessEnv, remoteUrl: string | undefined): { api: string; repository: string } {
  const remote = remoteUrl === undefined ? undefined : parseGitUrl(remoteUrl)
  const repository = env['GITHUB_REPOSITORY'] || remote?.path
  const host = remote !== undefined && PUBLIC_HOST.test(remote.host) ? `https://api.${remote.host}` : undefined
  const api = env['GITHUB_API_URL'] || host
  if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository) || api === undefined || !URL.canParse(api)) {
    throw new UserError(
      'GITHUB_REPOSITORY_UNKNOWN',
      `GitHub is to be asked, and ${remote === undefined ? 'no remote origin' : `origin at ${remote.host}`} does not tell which one and about what`,
      'Set GITHUB_REPOSITORY=OWNER/NAME, and for your own server GITHUB_API_URL=https://HOST/api/v3.',
    )
  }
  // fetch takes no address with a user in it.
  const url = new URL(api)
  ;[url.username, url.password, url.search, url.hash] = ['', '', '', '']
  return { api: url.href.replace(/\/$/, ''), repository }
}

// How to ask: https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
import { setTimeout as sleep } from 'node:timers/promises'
import { ExternalError, UserError } from '../errors.ts'
import { type GitUrl, parseGitUrl } from '../standards/git-url.ts'
import { printable } from '../standards/printable.ts'
import { failureOf, waitBefore } from './github-answer.ts'
import { ask, useProxy } from './http.ts'
import type { Github, GithubAccess, GithubCall, GithubPage, HttpAnswer } from './system.ts'

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
 * @throws {UserError} `GITHUB_TOKEN_MISSING`, `GITHUB_TOKEN_INVALID`, `GITHUB_REPOSITORY_UNKNOWN`, `GITHUB_API_URL_INVALID`; of a question: `GITHUB_REFUSED`
 * @throws {ExternalError} of a question: `GITHUB_UNREACHABLE`, `GITHUB_RATE_LIMITED`, `GITHUB_UNREADABLE`
 */
export function openGithub(access: GithubAccess, { env, log, wait = sleep }: GithubSurroundings): Github {
  const { api, repository } = placeOf(env, access)
  const { token } = access
  judgeToken(token)
  const proxied = useProxy(env)
  const askUntilAnswered = async (path: string, question: GithubCall): Promise<GithubPage> => {
    const { method = 'GET', query = {} } = question
    const url = new URL(`${api}${path}`)
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
    await proxied
    for (let tries = 1; ; tries++) {
      const answer = await ask(url, { method, headers: headersFor(token), timeoutMs: TIMEOUT_MS })
      if (answer.status === 200) return pageOf(answer, url, api)
      const isGone = answer.status === 204 || (answer.status === 404 && tries > 1)
      if (method === 'DELETE' && isGone) return { body: undefined, hasNext: false }
      const delay = waitBefore(tries, answer, Date.now())
      if (tries >= MOST_TRIES || delay === undefined || delay > LONGEST_WAIT_MS) {
        throw failureOf({ answer, host: url.host, question, token })
      }
      log(`${url.host} answered ${answer.status ?? 'nothing'}: asking again in ${Math.ceil(delay / 1000)} s`)
      await wait(delay)
    }
  }
  return {
    repository,
    get: (question) => askUntilAnswered(`/repos/${repository}${question.path}`, question),
    ask: (question) => askUntilAnswered(question.path, question),
  }
}

/** The first page of an answer, its JSON parsed. */
function pageOf({ text, headers }: HttpAnswer, url: URL, api: string): GithubPage {
  const links = headers.get('link') ?? ''
  const next = /<([^>]*)>\s*;[^,]*\brel="?next"?/.exec(links)?.[1]
  try {
    return {
      body: JSON.parse(text),
      hasNext: /\brel="?next"?/.test(links),
      ...(next?.startsWith(`${api}/`) ? { next: next.slice(api.length) } : {}),
    }
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

function placeOf(env: NodeJS.ProcessEnv, { remoteUrl, host }: GithubAccess): { api: string; repository: string } {
  const remote = remoteUrl === undefined ? undefined : parseGitUrl(remoteUrl)
  const address = env['GITHUB_API_URL']
  const named = address ? plainAddress(address) : undefined
  if (host !== undefined) return { repository: env['GITHUB_REPOSITORY'] ?? '', api: named ?? `https://api.${host}` }
  const repository = repositoryOf(env['GITHUB_REPOSITORY'], remote)
  return { repository, api: named ?? publicApi(remote) }
}

function repositoryOf(named: string | undefined, remote: GitUrl | undefined): string {
  const repository = named || remote?.path
  if (repository === undefined) throw unknownRepository('no remote origin says which repository to ask GitHub about')
  if (/^(?!\.{1,2}\/)[\w.-]+\/(?!\.{1,2}$)[\w.-]+$/.test(repository)) return repository
  const whose = named ? 'GITHUB_REPOSITORY is' : 'the remote origin leads to'
  throw unknownRepository(`${whose} ${printable(repository)}, which is not OWNER/NAME`)
}

function publicApi(remote: GitUrl | undefined): string {
  if (remote !== undefined && PUBLIC_HOST.test(remote.host)) return `https://api.${remote.host}`
  throw unknownRepository(
    remote === undefined
      ? 'no remote origin says which GitHub to ask'
      : `the remote origin lies at ${printable(remote.host)}, which is not known to be a GitHub`,
  )
}

function unknownRepository(message: string): UserError {
  return new UserError(
    'GITHUB_REPOSITORY_UNKNOWN',
    message,
    'Set GITHUB_REPOSITORY=OWNER/NAME, and for your own server GITHUB_API_URL=https://HOST/api/v3.',
  )
}

/** fetch takes no address with a user in it. */
function plainAddress(api: string): string {
  const url = URL.canParse(api) ? new URL(api) : undefined
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    throw new UserError(
      'GITHUB_API_URL_INVALID',
      `GITHUB_API_URL is ${printable(api.replace(/\/\/[^/]*@/, '//'))}, which is no address that begins with https://`,
      'Set it to https://api.github.com, or for your own server to https://HOST/api/v3; or unset it.',
    )
  }
  ;[url.username, url.password, url.search, url.hash] = ['', '', '', '']
  return url.href.replace(/\/$/, '')
}

/** What may stand in a header; whatever else is there was not meant to be part of a token. */
function judgeToken(token: string): void {
  if (token === '') {
    throw new UserError(
      'GITHUB_TOKEN_MISSING',
      'GitHub is to be asked, and there is no token',
      'Set GITHUB_TOKEN to one that may read actions ("gh auth token" prints yours). In a workflow: leave the input token as it is.',
    )
  }
  if (/[^\x21-\x7e]/.test(token)) {
    throw new UserError(
      'GITHUB_TOKEN_INVALID',
      'The token holds a line break, a blank or another character that no token has',
      'Set GITHUB_TOKEN, or the input token, to the token alone.',
    )
  }
}

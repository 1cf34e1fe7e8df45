// How to ask: https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
import { ExternalError, UserError } from '../errors.ts'
import { sleep } from '../standards/clock.ts'
import { nextLink } from '../standards/link-header.ts'
import { failureOf, isRateLimited, unanswered, waitBefore, wasNotHeard } from './github-answer.ts'
import { answerAsRest, dataIn } from './github-data.ts'
import { placeOf } from './github-place.ts'
import { ask, useProxy } from './http.ts'
import type { Github, GithubAccess, GithubCall, GithubData, GithubPage, GithubQuery, HttpAnswer } from './system.ts'

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
 * GitHub's APIs at `GITHUB_API_URL` and `GITHUB_GRAPHQL_URL` for `GITHUB_REPOSITORY`; without these, for the repository that the clone
 * comes from. The token goes into a header and nowhere else, and to no host that nobody named as a GitHub.
 *
 * A question is asked three times at most, fifteen seconds each: again after a failure of the network or the server, and where GitHub
 * says when, up to a minute later. What writes is sent again only where it was not heard, or may be done twice.
 *
 * @throws {UserError} `GITHUB_TOKEN_MISSING`, `GITHUB_TOKEN_INVALID`, `GITHUB_REPOSITORY_UNKNOWN`, `GITHUB_API_URL_INVALID`; of a question: `GITHUB_REFUSED`
 * @throws {ExternalError} of a question: `GITHUB_UNREACHABLE`, `GITHUB_UNANSWERED`, `GITHUB_RATE_LIMITED`, `GITHUB_UNREADABLE`
 */
export function openGithub(access: GithubAccess, { env, log, wait = sleep }: GithubSurroundings): Github {
  const { api, graphql, repository } = placeOf(env, access)
  const { token } = access
  judgeToken(token)
  const proxied = useProxy(env)
  let requests = 0

  async function askUntilAnswered<Answer>({ url, question, mayRepeat, read }: Attempt<Answer>): Promise<Answer> {
    const { method = 'GET', body } = question
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    await proxied
    for (let tries = 1; ; tries++) {
      requests++
      const came = await ask(url, { method, headers: headersFor(token, body), timeoutMs: TIMEOUT_MS, ...sent })
      const { answer, value } = read(came, tries)
      if (value !== undefined) return value
      const failed = { answer, host: url.host, question, token }
      if (!mayRepeat && !wasNotHeard(answer)) throw unanswered(failed)
      const delay = waitBefore(tries, answer, Date.now())
      if (tries >= MOST_TRIES || delay === undefined || delay > LONGEST_WAIT_MS) throw failureOf(failed)
      log(`${url.host} answered ${answer.status ?? 'nothing'}: asking again in ${Math.ceil(delay / 1000)} s`)
      await wait(delay)
    }
  }

  async function askRest(path: string, question: GithubCall): Promise<GithubPage> {
    const { method = 'GET', query = {}, expected = [], isRepeatable = isHarmless(method) } = question
    const url = new URL(`${api}${path}`)
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
    const read = (answer: HttpAnswer, tries: number) => {
      const { status } = answer
      const isGone = status === 404 && method === 'DELETE' && tries > 1
      if (status === 204 || isGone) return { answer, value: { status, body: undefined, hasNext: false } }
      const isAnswer = status !== undefined && (SUCCESS.includes(status) || expected.includes(status))
      return isAnswer && !isRateLimited(answer) ? { answer, value: pageOf(answer, status, url, api) } : { answer }
    }
    return askUntilAnswered({ url, question, mayRepeat: isRepeatable, read })
  }

  async function askGraphql(asked: GithubQuery): Promise<GithubData> {
    const { query, variables = {}, permission, hint } = asked
    const body = { query, variables }
    const question: GithubCall = { path: '/graphql', method: 'POST', permission, body, ...(hint && { hint }) }
    const read = (came: HttpAnswer) => {
      const answer = answerAsRest(came, asked)
      return answer.status === 200 ? { answer, value: dataIn(answer) } : { answer }
    }
    return askUntilAnswered({ url: new URL(graphql), question, mayRepeat: !/^\s*mutation\b/.test(query), read })
  }

  return {
    repository,
    get requests() {
      return requests
    },
    get: (question) => askRest(`/repos/${repository}${question.path}`, question),
    ask: (question) => askRest(question.path, question),
    graphql: askGraphql,
  }
}

const SUCCESS = [200, 201, 202]

interface Attempt<Answer> {
  readonly url: URL
  readonly question: GithubCall
  /** Whether it does no harm when it is done twice. */
  readonly mayRepeat: boolean
  /** What an answer is worth; without a value it is a failure. */
  read(answer: HttpAnswer, tries: number): { readonly answer: HttpAnswer; readonly value?: Answer }
}

function isHarmless(method: string): boolean {
  return ['GET', 'PUT', 'DELETE'].includes(method)
}

/** The first page of an answer, its JSON parsed. */
function pageOf({ text, headers }: HttpAnswer, status: number, url: URL, api: string): GithubPage {
  const next = nextLink(headers)
  try {
    return {
      status,
      body: JSON.parse(text),
      hasNext: /\brel="?next"?/.test(headers.get('link') ?? ''),
      ...(next?.startsWith(`${api}/`) ? { next: next.slice(api.length) } : {}),
    }
  } catch (cause) {
    throw new ExternalError('GITHUB_UNREADABLE', `${url.host} answered something else than JSON`, true, { cause })
  }
}

function headersFor(token: string, body: unknown): Readonly<Record<string, string>> {
  return {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'user-agent': 'maestro-actions',
    'x-github-api-version': '2022-11-28',
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  }
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

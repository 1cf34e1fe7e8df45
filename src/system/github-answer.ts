// What GitHub's refusals mean: https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api
// and its limits: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
import { ExternalError, UserError } from '../errors.ts'
import type { GithubCall, HttpAnswer } from './system.ts'

const LONGEST_MESSAGE = 200

/**
 * Milliseconds before a question may be asked again; undefined where asking again is useless. Where GitHub says when, then; after a refusal
 * for asking too often that does not say when, a minute; else one second, doubled each time.
 */
export function waitBefore(tries: number, answer: HttpAnswer, now: number): number | undefined {
  const { status, headers } = answer
  const isLimited = isRateLimited(answer)
  if (status !== undefined && status < 500 && !isLimited) return undefined
  const stated = retryAfter(headers, now) ?? (isLimited ? untilReset(headers, now) : undefined)
  if (stated !== undefined) return Math.max(stated, 1_000)
  return isLimited ? 60_000 : 1_000 * 2 ** (tries - 1)
}

// Of the network: nobody was there to hear anything.
const NOBODY_THERE = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']

/** Whether what was asked was certainly not done: it was refused, or never came. */
export function wasNotHeard({ status, text }: HttpAnswer): boolean {
  return status === undefined ? NOBODY_THERE.includes(text) : status < 500
}

interface Failed {
  readonly answer: HttpAnswer
  readonly host: string
  readonly question: GithubCall
  readonly token: string
}

/** The failure of something that writes, where nobody knows whether it was done. */
export function unanswered({ answer, host, question, token }: Failed): ExternalError {
  const { status, text } = answer
  const said = (status === undefined ? text : messageIn(text)).replaceAll(token, '***')
  const what = `${status ?? 'nothing'}${said === '' ? '' : `, "${said}"`}`
  const asked = `${question.method} ${question.path}`
  const message = `${host} answered ${what} to ${asked}: nobody knows whether it was done`
  return new ExternalError('GITHUB_UNANSWERED', message, true)
}

/** The failure that a person reads after the last try: what was asked, what came, what to do. */
export function failureOf(failed: Failed): UserError | ExternalError {
  const { answer, host, question, token } = failed
  const { status } = answer
  const said = (status === undefined ? answer.text : messageIn(answer.text)).replaceAll(token, '***')
  if (status === undefined) return new ExternalError('GITHUB_UNREACHABLE', `${host} cannot be reached: ${said}`, true)
  const what = `${host} answered ${status}${said === '' ? '' : `, "${said}"`}`
  if (isRateLimited(answer)) {
    return new ExternalError('GITHUB_RATE_LIMITED', `${what}: it was asked too often${resetTime(answer.headers)}`, true)
  }
  if (status >= 500) return new ExternalError('GITHUB_UNREACHABLE', what, true)
  const asked = question.path === '' ? 'the repository' : question.path.slice(1)
  return new UserError('GITHUB_REFUSED', `${what} when asked for ${asked}`, hintFor(status, answer.headers, question))
}

function hintFor(status: number, headers: Headers, { permission, hint, path }: GithubCall): string {
  if (status === 401) return 'The token is not valid, or no longer: give another one.'
  if (hint !== undefined) return hint
  const wanted = wantedIn(headers.get('x-accepted-github-permissions') ?? '') ?? [permission]
  const [grant, ...more] = wanted.map((one) => `"${one}"`)
  const all = `Give the job the permission${more.length === 0 ? '' : 's'} ${[grant, ...more].join(' and ')}`
  if (status === 403) {
    const where = `${all}, as in ${permissionsLine(wanted)}; where a workflow is called, the job that calls it too. A token of another kind needs the right itself.`
    return wanted.includes('workflows: write')
      ? `${where} Workflows can be written with the token of a GitHub App or a person alone.`
      : where
  }
  if (status === 404) {
    const names = `the name of the repository${path.startsWith('/actions/') ? " and of the workflow's file" : ''}`
    return `${all}, which a private repository asks for, and check ${names}.`
  }
  return status === 400
    ? 'It may be an older GitHub Enterprise Server, which does not know this question.'
    : 'The address of the API, GITHUB_API_URL, may be another one.'
}

// Rights of apps and people that no job can have: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#permissions
const NOT_OF_JOBS = ['metadata', 'workflows']

/** The line that grants it, `permissions: { contents: read, actions: read }`: what such a line does not name is not granted. */
function permissionsLine(wanted: readonly string[]): string {
  const scopes = new Map([['contents', 'read']])
  for (const [, scope = '', access = ''] of wanted.join().matchAll(/([a-z-]+): (read|write)\b/g)) {
    if (!NOT_OF_JOBS.includes(scope) && scopes.get(scope) !== 'write') scopes.set(scope, access)
  }
  return `permissions: { ${[...scopes].map((one) => one.join(': ')).join(', ')} }`
}

/** The first of what would do: `contents=write,workflows=write; …`. */
function wantedIn(header: string): readonly string[] | undefined {
  const wanted = (header.split(';')[0] ?? '').split(',').map((one) => one.trim())
  if (!wanted.every((one) => /^\w+=\w+$/.test(one))) return undefined
  return wanted.map((one) => one.replaceAll('_', '-').replace('=', ': '))
}

/** Both kinds of limits answer 403 or 429: the one of the hour, and the one against asking too fast. */
export function isRateLimited({ status, headers, text }: HttpAnswer): boolean {
  if (status === 429) return true
  if (status !== 403) return false
  return (
    headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0' || /rate limit/i.test(messageIn(text))
  )
}

/** Seconds, or a date (RFC 9110, 10.2.3). */
function retryAfter(headers: Headers, now: number): number | undefined {
  const stated = headers.get('retry-after') ?? ''
  if (/^\d{1,6}$/.test(stated)) return Number(stated) * 1_000
  const at = Date.parse(stated)
  return Number.isNaN(at) ? undefined : at - now
}

function untilReset(headers: Headers, now: number): number | undefined {
  const reset = headers.get('x-ratelimit-reset') ?? ''
  return headers.get('x-ratelimit-remaining') === '0' && /^\d{1,12}$/.test(reset)
    ? Number(reset) * 1_000 - now
    : undefined
}

function resetTime(headers: Headers): string {
  const left = untilReset(headers, 0)
  return left === undefined ? '' : `; again from ${new Date(left).toISOString().slice(11, 16)} UTC`
}

/** The `message` of GitHub's own refusals; nothing of a page that something in between sent. */
function messageIn(text: string): string {
  try {
    const body: unknown = JSON.parse(text)
    const message = typeof body === 'object' && body !== null && 'message' in body ? body.message : undefined
    return typeof message === 'string' ? message.slice(0, LONGEST_MESSAGE) : ''
  } catch {
    return ''
  }
}

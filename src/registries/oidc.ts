// Trusted publishing: https://docs.pypi.org/trusted-publishers/using-a-publisher/, and where its token comes from:
// https://docs.github.com/actions/reference/security/oidc#methods-for-requesting-the-oidc-token
import { ExternalError, UserError } from '../errors.ts'
import { printable } from '../standards/printable.ts'
import type { HttpAnswer } from '../system/system.ts'
import type { RegistrySystem } from './open-registry.ts'
import type { Pace } from './pace.ts'
import { askUntilAnswered, type Credentials, plainUrl, type RegistryHttp } from './registry-http.ts'

const TIMEOUT_MS = 30_000
// Who a publisher is configured for, as far as the token says.
const TOLD_CLAIMS = ['sub', 'job_workflow_ref', 'aud']

/** Whether this run can have a token that says which workflow it is. */
export function hasIdentity({ variable }: Pick<RegistrySystem, 'variable'>): boolean {
  return (
    variable('ACTIONS_ID_TOKEN_REQUEST_URL') !== undefined && variable('ACTIONS_ID_TOKEN_REQUEST_TOKEN') !== undefined
  )
}

/**
 * A token of the index for uploads of the next minutes, for who this workflow is. Both tokens are hidden from the log.
 *
 * @param root the index's site: `https://pypi.org/`
 * @throws {UserError} `PUBLISHER_UNKNOWN`, with the claims that no publisher of the index fits; `IDENTITY_REFUSED`
 * @throws {ExternalError} `REGISTRY_UNAVAILABLE`, `REGISTRY_UNREADABLE`
 */
export async function mintCredentials(root: URL, system: RegistrySystem, pace: Pace): Promise<Credentials> {
  const anybody: RegistryHttp = { http: system.http, pace, origins: [], credentials: async () => undefined }
  const audience = await readAudience(root, anybody)
  const identity = await requestIdentity(audience, system, anybody)
  system.report.hide(identity)
  const { answer, url } = await askUntilAnswered(anybody, new URL('_/oidc/mint-token', root), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', 'user-agent': 'maestro-actions' },
    body: JSON.stringify({ token: identity }),
    timeoutMs: TIMEOUT_MS,
  })
  const token = textIn(answer, 'token')
  if (token === undefined) throw refusal(url, answer, identity)
  system.report.hide(token)
  const credentials = { username: '__token__', password: token }
  system.report.hide(Buffer.from(`${credentials.username}:${token}`).toString('base64'))
  return credentials
}

async function readAudience(root: URL, anybody: RegistryHttp): Promise<string> {
  const question = { headers: { accept: 'application/json' }, timeoutMs: TIMEOUT_MS }
  const { answer, url } = await askUntilAnswered(anybody, new URL('_/oidc/audience', root), question)
  const audience = textIn(answer, 'audience')
  if (audience !== undefined) return audience
  throw new ExternalError(
    'REGISTRY_UNREADABLE',
    `${plainUrl(url)} answered ${answer.status} and names no audience`,
    false,
  )
}

/**
 * A token of the runner that says which workflow this is. Whoever asks hides it from the log.
 *
 * @param audience whom it is for
 * @throws {UserError} `IDENTITY_REFUSED`
 * @throws {ExternalError} `REGISTRY_UNAVAILABLE`
 */
export async function requestIdentity(
  audience: string,
  system: Pick<RegistrySystem, 'variable' | 'report'>,
  anybody: RegistryHttp,
): Promise<string> {
  const url = new URL(system.variable('ACTIONS_ID_TOKEN_REQUEST_URL') ?? '')
  url.searchParams.set('audience', audience)
  const requestToken = system.variable('ACTIONS_ID_TOKEN_REQUEST_TOKEN') ?? ''
  system.report.hide(requestToken)
  const headers = { authorization: `Bearer ${requestToken}`, accept: 'application/json' }
  const { answer } = await askUntilAnswered(anybody, url, { headers, timeoutMs: TIMEOUT_MS })
  const identity = textIn(answer, 'value')
  if (identity !== undefined) return identity
  throw new UserError(
    'IDENTITY_REFUSED',
    `The runner gave this job no token that says who it is (it answered ${answer.status})`,
    'Give the job, and the job that calls it, permissions: { contents: read, id-token: write }.',
  )
}

/** Says what the token claims, which is no secret, and never the token. */
function refusal(url: URL, answer: HttpAnswer, identity: string): UserError {
  const claims = claimsOf(identity)
  const told = TOLD_CLAIMS.map((name) => `${name} ${printable(String(claims[name] ?? 'absent'))}`)
  const reason = reasonIn(answer)?.replaceAll(identity, '***')
  const words = reason === undefined ? '' : ` (${printable(reason.slice(0, 300))})`
  return new UserError(
    'PUBLISHER_UNKNOWN',
    `${plainUrl(url)} answered ${answer.status}${words}: no trusted publisher there fits this workflow. Its token claims: ${told.join(', ')}`,
    'Add a trusted publisher to the project for this repository, workflow file and environment. The workflow that counts is the one that starts the job: publish from a job of your own workflow, not from a reusable one.',
  )
}

/** What a token claims, unproved; nothing for what is no JSON web token. */
export function claimsOf(identity: string): Record<string, unknown> {
  try {
    return JSON.parse(Buffer.from(identity.split('.')[1] ?? '', 'base64url').toString('utf8')) as Record<
      string,
      unknown
    >
  } catch {
    return {}
  }
}

/** PyPI: `{ message, errors: [{ code, description }] }`. */
function reasonIn({ text }: HttpAnswer): string | undefined {
  const body = objectIn(text)
  const errors = Array.isArray(body['errors']) ? (body['errors'] as { description?: unknown }[]) : []
  const said = [body['message'], ...errors.map((error) => error?.description)].filter((one) => typeof one === 'string')
  return said.length === 0 ? undefined : said.join('; ')
}

function textIn({ status, text }: HttpAnswer, name: string): string | undefined {
  const value = status === 200 ? objectIn(text)[name] : undefined
  return typeof value === 'string' && value !== '' ? value : undefined
}

function objectIn(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

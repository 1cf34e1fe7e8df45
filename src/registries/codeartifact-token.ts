// https://docs.aws.amazon.com/codeartifact/latest/ug/tokens-authentication.html
import { ExternalError, UserError } from '../errors.ts'
import { jsonObject } from './aws-answer.ts'
import { type Lease, type Renewable, renewable } from './aws-lease.ts'
import type { ApiCall, CodeArtifactApi } from './codeartifact-api.ts'
import { findCredentials, hideCredentials } from './find-credentials.ts'
import type { RegistrySystem } from './open-registry.ts'
import type { Pace } from './pace.ts'
import type { RegistrySettings } from './registry.ts'
import type { Credentials } from './registry-http.ts'

// The user that a token stands with.
const CODEARTIFACT_USER = 'aws'

const OWN_VARIABLES = ['MAESTRO_REGISTRY_PASSWORD', 'MAESTRO_REGISTRY_TOKEN']
// The clock of this machine may be wrong.
const TOLERATED_MS = 15 * 60_000

// Covers a job; of what lasts longer, whoever takes it has more.
const DURATION_SECONDS = 3_600

/**
 * A token that people have already: in the settings or in `MAESTRO_REGISTRY_TOKEN`, in the variables by which Poetry, twine and uv know the user `aws`, in
 * `CODEARTIFACT_AUTH_TOKEN`. Hidden from the log.
 *
 * @returns undefined where there is none
 * @throws {UserError} `REGISTRY_UNAUTHORIZED` for one that says itself that its time is over: CodeArtifact would say "not found" to it
 */
export function readyToken(settings: RegistrySettings, system: RegistrySystem): Credentials | undefined {
  const found = findCredentials(settings, system, CODEARTIFACT_USER)
  const own = [settings.password, settings.token, ...OWN_VARIABLES.map(system.variable)]
  const isGiven = own.some((one) => one !== undefined)
  const isOurs = found !== undefined && (isGiven || found.username === CODEARTIFACT_USER)
  const password = isOurs ? found.password : system.variable('CODEARTIFACT_AUTH_TOKEN')
  if (password === undefined) return undefined
  const credentials = { username: CODEARTIFACT_USER, password }
  hideCredentials(credentials, system.report)
  const end = endOf(password)
  if (end === undefined || end + TOLERATED_MS > Date.now()) return credentials
  throw new UserError(
    'REGISTRY_UNAUTHORIZED',
    `The token for CodeArtifact ended at ${new Date(end).toISOString()}`,
    'Have a new one ("aws codeartifact get-authorization-token"), or give keys or a role of AWS, for which tokens are had and renewed.',
  )
}

/**
 * Tokens of a domain, each for an hour, renewed before they end. Hidden from the log before anybody has them.
 *
 * What it gives throws as {@link CodeArtifactApi.ask} does, and {UserError} `REGISTRY_UNAUTHORIZED`, `REGISTRY_NOT_FOUND` where there is no such domain;
 * {ExternalError} `REGISTRY_UNREADABLE`.
 */
export function issuedTokens(api: CodeArtifactApi, system: RegistrySystem, pace: Pace): Renewable<Credentials> {
  return renewable(() => issueToken(api, system), pace)
}

const CALL: ApiCall = {
  method: 'POST',
  path: '/v1/authorization-token',
  query: { duration: String(DURATION_SECONDS) },
  permission: 'codeartifact:GetAuthorizationToken and sts:GetServiceBearerToken',
}

async function issueToken(api: CodeArtifactApi, system: RegistrySystem): Promise<Lease<Credentials>> {
  const answer = await api.ask(CALL)
  const { authorizationToken: token, expiration } = answer.body
  if (answer.code !== undefined) throw api.failure(CALL, answer, `No token of the domain ${api.name.domain}`)
  if (typeof token !== 'string' || token === '') {
    throw new ExternalError('REGISTRY_UNREADABLE', `The domain ${api.name.domain} gave no token`, true)
  }
  const value = { username: CODEARTIFACT_USER, password: token }
  hideCredentials(value, system.report)
  // Seconds since 1970, with a fraction.
  return typeof expiration === 'number' ? { value, lifetimeMs: expiration * 1000 - answer.time } : { value }
}

/** When a token ends, in milliseconds since 1970, where its header says so, as those of CodeArtifact were seen to. */
function endOf(token: string): number | undefined {
  const { exp } = jsonObject(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString('utf8'))
  return typeof exp === 'number' ? exp * 1000 : undefined
}

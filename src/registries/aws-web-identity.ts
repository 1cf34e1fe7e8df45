// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html, for who this workflow is:
// https://docs.github.com/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
import { ExternalError, UserError } from '../errors.ts'
import { printable } from '../standards/printable.ts'
import type { Http, HttpAnswer } from '../system/system.ts'
import { errorCode, errorMessage, serverTime, xmlText } from './aws-answer.ts'
import type { Lease } from './aws-lease.ts'
import type { AwsKeys } from './aws-signing.ts'
import { claimsOf, hasIdentity, requestIdentity } from './oidc.ts'
import type { RegistrySystem } from './open-registry.ts'
import type { Pace } from './pace.ts'
import type { RegistrySettings } from './registry.ts'
import { askUntilAnswered, plainUrl, type RegistryHttp } from './registry-http.ts'

const AUDIENCE = 'sts.amazonaws.com'
const TIMEOUT_MS = 30_000
// The least that any role allows as its longest session.
const SESSION_SECONDS = 3_600
// What STS says with status 400 and means for this moment only.
const PASSING = new Set(['Throttling', 'ThrottlingException', 'RequestLimitExceeded', 'IDPCommunicationError'])

/** A role, and how this job shows who it is. */
export interface RoleByIdentity {
  readonly role: string
  /** A JSON web token, anew for each log-in: a secret. */
  identity(): Promise<string>
}

/**
 * The role to assume for who this job is. A role of the settings goes with the token of the runner, else with the one in `AWS_WEB_IDENTITY_TOKEN_FILE`; one
 * of `AWS_ROLE_ARN` the other way round, because these two variables are set together.
 *
 * @returns undefined where no role is named, or only by `AWS_ROLE_ARN` and nothing says who this job is
 * @throws {UserError} `AWS_ROLE_INVALID`; `IDENTITY_MISSING` for a role of the settings and nothing that says who this job is
 */
export function findRole(settings: RegistrySettings, system: RegistrySystem, pace: Pace): RoleByIdentity | undefined {
  const role = settings.role ?? system.variable('AWS_ROLE_ARN')
  if (role === undefined) return undefined
  if (!/^arn:[a-z-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(role)) throw roleInvalid(role)
  const file = system.variable('AWS_WEB_IDENTITY_TOKEN_FILE')
  const fromFile = file === undefined ? undefined : () => readIdentity(file, system)
  const fromRunner = hasIdentity(system) ? () => runnerIdentity(system, pace) : undefined
  const identity = settings.role === undefined ? (fromFile ?? fromRunner) : (fromRunner ?? fromFile)
  if (identity !== undefined) return { role, identity }
  if (settings.role === undefined) return undefined
  throw new UserError(
    'IDENTITY_MISSING',
    `The role ${role} cannot be assumed: nothing says who this job is`,
    'Give the job, and the job that calls it, permissions: { contents: read, id-token: write }, or set AWS_WEB_IDENTITY_TOKEN_FILE.',
  )
}

/**
 * Keys of a role for an hour, for who this job is. The token and the keys are hidden from the log.
 *
 * @param sts the address of STS
 * @throws {UserError} `AWS_ROLE_REFUSED`, with what the token claims and what the role would have to trust; `IDENTITY_REFUSED`, `IDENTITY_MISSING`
 * @throws {ExternalError} `REGISTRY_UNAVAILABLE`, `REGISTRY_UNREADABLE`
 */
export async function assumeRole(
  { role, identity }: RoleByIdentity,
  { sts, system, pace }: { readonly sts: URL; readonly system: RegistrySystem; readonly pace: Pace },
): Promise<Lease<AwsKeys>> {
  const token = await identity()
  system.report.hide(token)
  const anybody: RegistryHttp = { http: stsHttp(system.http), pace, origins: [], credentials: async () => undefined }
  const body = new URLSearchParams({
    Action: 'AssumeRoleWithWebIdentity',
    Version: '2011-06-15',
    RoleArn: role,
    RoleSessionName: sessionName(system),
    DurationSeconds: String(SESSION_SECONDS),
    WebIdentityToken: token,
  })
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    accept: 'text/xml',
    'user-agent': 'maestro-actions',
  }
  const question = { method: 'POST', headers, body: body.toString(), timeoutMs: TIMEOUT_MS } as const
  const { answer } = await askUntilAnswered(anybody, sts, question)
  if (answer.status !== 200) throw refusal({ role, token, sts, answer })
  const lease = leaseIn(answer)
  if (lease === undefined) throw new ExternalError('REGISTRY_UNREADABLE', `${plainUrl(sts)} gave no keys`, false)
  system.report.hide(lease.value.secretAccessKey)
  if (lease.value.sessionToken !== undefined) system.report.hide(lease.value.sessionToken)
  return lease
}

/** To STS, too many at once is a wrong request; to us it is a server that asks to come back later. */
export function stsHttp(http: Http): Http {
  return {
    async ask(url, question) {
      const answer = await http.ask(url, question)
      return answer.status === 400 && PASSING.has(errorCode(answer) ?? '') ? { ...answer, status: 429 } : answer
    },
  }
}

async function runnerIdentity(system: RegistrySystem, pace: Pace): Promise<string> {
  const anybody: RegistryHttp = { http: system.http, pace, origins: [], credentials: async () => undefined }
  return requestIdentity(AUDIENCE, system, anybody)
}

async function readIdentity(file: string, { files }: RegistrySystem): Promise<string> {
  const token = (await files.read(file))?.trim()
  if (token) return token
  throw new UserError(
    'IDENTITY_MISSING',
    `AWS_WEB_IDENTITY_TOKEN_FILE names ${printable(file)}, which holds no token`,
    'Check the variable.',
  )
}

/** By which the log of AWS names this session: letters, digits and `_+=,.@-`, 64 of them at most. */
function sessionName({ variable }: RegistrySystem): string {
  const run = variable('GITHUB_RUN_ID')
  const name = variable('AWS_ROLE_SESSION_NAME') ?? (run === undefined ? 'maestro-actions' : `maestro-actions-${run}`)
  return name.replace(/[^\w+=,.@-]/g, '-').slice(0, 64)
}

function leaseIn(answer: HttpAnswer): Lease<AwsKeys> | undefined {
  const read = (element: string) => xmlText(answer.text, element)
  const [accessKeyId, secretAccessKey, sessionToken] = [
    read('AccessKeyId'),
    read('SecretAccessKey'),
    read('SessionToken'),
  ]
  const ends = Date.parse(read('Expiration') ?? '')
  if (!accessKeyId || !secretAccessKey || !sessionToken) return undefined
  const value = { accessKeyId, secretAccessKey, sessionToken }
  return Number.isNaN(ends) ? { value } : { value, lifetimeMs: ends - (serverTime(answer) ?? Date.now()) }
}

interface Refusal {
  readonly role: string
  /** What says who this job is; only its claims are told. */
  readonly token: string
  readonly sts: URL
  readonly answer: HttpAnswer
}

function refusal({ role, token, sts, answer }: Refusal): Error {
  const message = errorMessage(answer, [token])
  if (answer.status === undefined || answer.status >= 500) {
    return new ExternalError('REGISTRY_UNREADABLE', `${plainUrl(sts)} answered ${message}`, true)
  }
  const claims = claimsOf(token)
  const told = ['sub', 'job_workflow_ref', 'aud'].map(
    (name) => `${name} ${printable(String(claims[name] ?? 'absent'))}`,
  )
  return new UserError(
    'AWS_ROLE_REFUSED',
    `The role ${role} does not let this job in (${message}). The token of this job claims: ${told.join(', ')}`,
    errorCode(answer) === 'AccessDenied'
      ? trustHint(claims, role)
      : 'Check the identity provider in IAM: its URL, and its audience sts.amazonaws.com.',
  )
}

/** What the role would have to trust. AWS says the same of a role that is not there, and of a provider that is not set up. */
function trustHint(claims: Readonly<Record<string, unknown>>, role: string): string {
  const account = role.split(':')[4]
  const provider = printable(
    String(claims['iss'] ?? 'https://token.actions.githubusercontent.com').replace(/^https:\/\//, ''),
  )
  const subjects = subjectForms(claims).map((one) => `"${printable(one)}"`)
  return [
    `The role has to be there, account ${account} has to have the identity provider ${provider}, and the trust policy of the role has to hold`,
    `"Condition": {"StringEquals": {"${provider}:aud": "${AUDIENCE}", "${provider}:sub": [${subjects.join(', ')}]}}`,
    'The subject has one form in older repositories and another, with ids, in those made since July 2026 or moved to it; list both, or take StringLike and * for what may vary. Never ForAllValues, which lets in whoever claims nothing.',
  ].join('\n')
}

/** The subject as it is, and in the other one of its two forms: `repo:OWNER/NAME:…` and `repo:OWNER@ID/NAME@ID:…`. */
function subjectForms(claims: Readonly<Record<string, unknown>>): readonly string[] {
  const subject = String(claims['sub'] ?? 'repo:OWNER/NAME:ref:refs/heads/main')
  const [, owner, name, rest] = /^repo:([^/@:]+)(?:@\d+)?\/([^/@:]+)(?:@\d+)?(:.*)$/.exec(subject) ?? []
  if (owner === undefined) return [subject]
  const [ownerId = 'OWNER_ID', id = 'REPOSITORY_ID'] = [claims['repository_owner_id'], claims['repository_id']]
  return [`repo:${owner}/${name}${rest}`, `repo:${owner}@${ownerId}/${name}@${id}${rest}`]
}

function roleInvalid(role: string): UserError {
  return new UserError(
    'AWS_ROLE_INVALID',
    `${printable(role)} is not the ARN of a role`,
    'Write it as arn:aws:iam::ACCOUNT:role/NAME.',
  )
}

// The API of CodeArtifact: https://docs.aws.amazon.com/codeartifact/latest/APIReference/Welcome.html
import type { HttpAnswer, HttpQuestion } from '../system/system.ts'
import { errorCode, errorMessage, jsonObject, serverTime, xmlText } from './aws-answer.ts'
import { awsEndpoint } from './aws-endpoints.ts'
import { findKeys } from './aws-keys.ts'
import { type Renewable, renewable } from './aws-lease.ts'
import { type AwsClock, type AwsKeys, awsClock, signingHttp } from './aws-signing.ts'
import { stsHttp } from './aws-web-identity.ts'
import { failureOf } from './codeartifact-failure.ts'
import type { CodeArtifactName } from './codeartifact-place.ts'
import type { RegistrySystem } from './open-registry.ts'
import type { Pace } from './pace.ts'
import type { RegistrySettings } from './registry.ts'
import { askUntilAnswered, plainUrl, type RegistryHttp } from './registry-http.ts'

const TIMEOUT_MS = 30_000

/** One operation of the API. */
export interface ApiCall {
  readonly method: 'GET' | 'POST'
  /** From `/v1/` on. */
  readonly path: string
  /** What stands in the URL beside the domain; what is undefined does not. */
  readonly query?: Readonly<Record<string, string | undefined>>
  /** What is sent, as JSON. */
  readonly body?: Readonly<Record<string, unknown>>
  /** What it takes to be allowed: `codeartifact:CreateRepository`. */
  readonly permission: string
}

/** What the API answered. */
export interface ApiAnswer {
  readonly status: number | undefined
  /** Of a success; empty for anything else. */
  readonly body: Readonly<Record<string, unknown>>
  /** The kind of error, such as `ResourceNotFoundException`; undefined for a success. */
  readonly code: string | undefined
  /** For people, one line, without credentials. */
  readonly message: string
  /** When AWS answered, by its clock, in milliseconds since 1970. */
  readonly time: number
}

/** The API, for one domain. */
export interface CodeArtifactApi {
  readonly name: CodeArtifactName
  /**
   * Asks, in the name of the domain, until there is an answer that means something. An error of AWS is an answer.
   *
   * @throws {UserError} `AWS_CREDENTIALS_MISSING` and whatever else keeps us from having keys
   * @throws {ExternalError} `REGISTRY_UNAVAILABLE`
   */
  ask(call: ApiCall): Promise<ApiAnswer>
  /** The account that we are in, twelve digits. Throws as {@link CodeArtifactApi.ask}. */
  account(): Promise<string | undefined>
  /** What to throw for an answer that is no success, and what was to be done: `The repository could not be made`. */
  failure(call: ApiCall, answer: ApiAnswer, what: string): Error
}

export interface ApiRequest {
  readonly settings: RegistrySettings
  readonly system: RegistrySystem
  readonly pace: Pace
  readonly name: CodeArtifactName
}

interface Api {
  readonly name: CodeArtifactName
  readonly pace: Pace
  readonly system: RegistrySystem
  readonly clock: AwsClock
  readonly keys: Renewable<AwsKeys>
  /** Of all keys that were had, to cut them out of what AWS says. */
  readonly secrets: ReadonlySet<string>
  readonly url: URL
  readonly sts: URL
}

/**
 * The API for the domain of a repository. Nothing is asked yet, and no keys are looked for.
 *
 * @throws {UserError} `REGISTRY_URL_INVALID`, `REGISTRY_URL_CREDENTIALS`, `REGISTRY_URL_INSECURE` for an address in a variable
 */
export function codeArtifactApi({ settings, system, pace, name }: ApiRequest): CodeArtifactApi {
  const surroundings = { settings, variable: system.variable }
  const [url, sts] = [
    awsEndpoint('codeartifact', name.region, surroundings),
    awsEndpoint('sts', name.region, surroundings),
  ]
  const secrets = new Set<string>()
  const keys = renewable(async () => {
    const lease = await findKeys({ settings, system, pace, sts })
    for (const secret of [lease.value.secretAccessKey, lease.value.sessionToken ?? '']) secrets.add(secret)
    return lease
  }, pace)
  const api: Api = { name, pace, system, clock: awsClock(system.report), keys, secrets, url, sts }
  return {
    name,
    ask: (call) => ask(api, call),
    account: () => readAccount(api),
    failure: (call, answer, what) =>
      failureOf(answer, `${what}: ${plainUrl(url)} answered ${answer.message}`, call.permission),
  }
}

async function ask(api: Api, call: ApiCall): Promise<ApiAnswer> {
  const answer = await askSigned(api, call)
  // Keys of a role may end before their time, as when the role is made anew; others would be the same again.
  if (errorCode(answer) !== 'ExpiredTokenException') return apiAnswer(api, answer)
  await api.keys.renew()
  return apiAnswer(api, await askSigned(api, call))
}

async function askSigned(api: Api, { method, path, query, body }: ApiCall): Promise<HttpAnswer> {
  const { name, url, pace } = api
  const place = new URL(path.slice(1), url)
  const asked = {
    domain: name.domain,
    ...(path === '/v1/domain' && method === 'POST' ? {} : { 'domain-owner': name.owner }),
    ...query,
  }
  for (const [key, value] of Object.entries(asked)) if (value !== undefined) place.searchParams.set(key, value)
  const question: HttpQuestion = {
    method,
    headers: { accept: 'application/json', 'content-type': 'application/json', 'user-agent': 'maestro-actions' },
    timeoutMs: TIMEOUT_MS,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }
  const { answer } = await askUntilAnswered(signed(api, 'codeartifact', pace), place, question)
  return answer
}

async function readAccount(api: Api): Promise<string | undefined> {
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    accept: 'text/xml',
    'user-agent': 'maestro-actions',
  }
  const body = 'Action=GetCallerIdentity&Version=2011-06-15'
  const question = { method: 'POST', headers, body, timeoutMs: TIMEOUT_MS } as const
  const { answer } = await askUntilAnswered(signed(api, 'sts', api.pace), api.sts, question)
  return answer.status === 200 ? xmlText(answer.text, 'Account') : undefined
}

function signed(
  { name, url, sts, system, clock, keys }: Api,
  service: 'codeartifact' | 'sts',
  pace: Pace,
): RegistryHttp {
  const { origin } = service === 'sts' ? sts : url
  const http = service === 'sts' ? stsHttp(system.http) : system.http
  const signing = { service: { name: service, region: name.region.name, origin }, clock, keys: () => keys.current() }
  return { http: signingHttp(http, signing), pace, origins: [], credentials: async () => undefined }
}

function apiAnswer({ clock, secrets }: Api, answer: HttpAnswer): ApiAnswer {
  const { status, text } = answer
  const isSuccess = status !== undefined && status >= 200 && status < 300
  return {
    status,
    body: isSuccess ? jsonObject(text) : {},
    code: isSuccess ? undefined : (errorCode(answer) ?? 'Unknown'),
    message: errorMessage(answer, [...secrets]),
    time: serverTime(answer) ?? clock.now(),
  }
}

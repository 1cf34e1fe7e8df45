// Redirects: https://www.rfc-editor.org/rfc/rfc9110#name-redirection-3xx; Basic: https://www.rfc-editor.org/rfc/rfc7617
import { ExternalError } from '../errors.ts'
import { printable } from '../standards/printable.ts'
import type { Http, HttpAnswer, HttpQuestion, HttpStream } from '../system/system.ts'
import { delayAfter, type Pace, retryAfterOf } from './pace.ts'

/** Who we are to a registry. */
export interface Credentials {
  readonly username: string
  /** A password or a token: a secret. */
  readonly password: string
}

/** One registry's servers, asked with what authorizes us there. */
export interface RegistryHttp {
  readonly http: Http
  readonly pace: Pace
  /** Where credentials may go: `https://host:port`. */
  readonly origins: readonly string[]
  /** What is sent now; undefined for nobody in particular. May log in. */
  credentials(): Promise<Credentials | undefined>
  /** The whole header that authorizes, for servers that take another one than Basic made of the credentials. */
  authorization?(): Promise<string | undefined>
}

/** An answer, and where it came from after redirects. */
export interface Located<A> {
  readonly answer: A
  readonly url: URL
}

export type LocatedAnswer = Located<HttpAnswer>

type Head = Pick<HttpAnswer, 'status' | 'headers' | 'text'> & Partial<Pick<HttpStream, 'cancel'>>

/** Asks one server once. */
type Send<A> = (url: URL, question: HttpQuestion) => Promise<A>

const MOST_REDIRECTS = 5

/**
 * Asks once, redirects followed. Credentials go in a header, to the registry's own origins and nowhere else, and never from https to http.
 *
 * @returns the answer, whatever it is; without a status where nothing came
 */
export function askOnce(registry: RegistryHttp, start: URL, question: HttpQuestion): Promise<LocatedAnswer> {
  return followed(registry, start, question, registry.http.ask)
}

async function followed<A extends Head>(
  registry: RegistryHttp,
  start: URL,
  question: HttpQuestion,
  send: Send<A>,
): Promise<Located<A>> {
  let url = start
  for (let redirects = 0; ; redirects++) {
    const headers = { ...question.headers, ...(await authorizationFor(registry, url)) }
    const answer = await send(url, { ...question, headers, redirect: 'manual' })
    const next = redirects < MOST_REDIRECTS ? nextStop(answer, url, question) : undefined
    if (next === undefined) return { answer, url }
    answer.cancel?.()
    url = next
  }
}

/**
 * Asks for something that may be asked for again and again, until there is an answer that means something: no answer at all, 408, 425, 429 and
 * 5xx are asked anew, with growing delays; a server that keeps silent for no longer than the pace allows.
 *
 * @throws {ExternalError} `REGISTRY_UNAVAILABLE`, after every try that made sense
 */
export function askUntilAnswered(registry: RegistryHttp, url: URL, question: HttpQuestion): Promise<LocatedAnswer> {
  return untilAnswered(registry, url, question, registry.http.ask)
}

/** The same for a body of any size. Where answers only come whole, it is one chunk. */
export function openUntilAnswered(
  registry: RegistryHttp,
  url: URL,
  question: Omit<HttpQuestion, 'body'>,
): Promise<Located<HttpStream>> {
  const { http } = registry
  return untilAnswered(registry, url, question, http.open ?? (async (at, asked) => streamOf(await http.ask(at, asked))))
}

function streamOf({ status, headers, text, bytes }: HttpAnswer): HttpStream {
  const chunks = (async function* () {
    yield bytes
  })()
  return { status, headers, text: status === undefined ? text : '', chunks, cancel: () => undefined }
}

async function untilAnswered<A extends Head>(
  registry: RegistryHttp,
  url: URL,
  question: HttpQuestion,
  send: Send<A>,
): Promise<Located<A>> {
  const { pace } = registry
  const started = pace.now()
  const mostMs = Math.min(question.timeoutMs, pace.answerLimitMs ?? Number.POSITIVE_INFINITY)
  let timeoutMs = mostMs
  for (let tries = 1; ; tries++) {
    const located = await followed(registry, url, { ...question, timeoutMs }, send)
    if (located.answer.status !== undefined) known.add(registry)
    if (!isPassing(located.answer.status)) return located
    located.answer.cancel?.()
    const { mostTries = pace.mostTries } = (known.has(registry) ? undefined : troubleOf(located.answer)) ?? {}
    const delay = tries >= mostTries ? undefined : delayAfter(tries, pace, retryAfterOf(located.answer.headers))
    const leftMs = Math.floor(pace.silenceLimitMs - (pace.now() - started) - (delay ?? 0))
    const isSilent = located.answer.status === undefined
    if (delay === undefined || (isSilent && leftMs <= 0)) throw unavailable(located, tries)
    timeoutMs = isSilent ? Math.min(mostMs, leftMs) : mostMs
    pace.tell?.(`${troubleText(located)}; asking again in ${Math.ceil(delay / 1000)} s (${tries + 1} of ${mostTries})`)
    await pace.wait(delay)
  }
}

/** Who has answered before, and is given more time than where nobody may be at all. */
const known = new WeakSet<RegistryHttp>()

interface Trouble {
  readonly said: RegExp
  /** As many tries as it is worth, before anybody ever answered: people hear of it within half a minute. */
  readonly mostTries: number
  readonly advice: string
}

const TROUBLES: readonly Trouble[] = [
  {
    said: /^the proxy does not /,
    mostTries: 5,
    advice: 'Check what HTTPS_PROXY and HTTP_PROXY say, or have NO_PROXY name the host where it is to be asked without',
  },
  {
    said: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH/,
    mostTries: 5,
    advice: 'Check its address, and that this machine gets there',
  },
  {
    said: /^bad port$/,
    mostTries: 1,
    advice: 'Let the registry listen on another port: this one is barred to clients',
  },
  {
    said: /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)/,
    mostTries: 1,
    advice: 'Let NODE_EXTRA_CA_CERTS name the certificate of the authority that the server is certified by',
  },
]

/** Why no answer came, where that is known. */
function troubleOf({ status, text }: Head): Trouble | undefined {
  return status === undefined ? TROUBLES.find(({ said }) => said.test(text)) : undefined
}

/** Whether this status, or none at all, may be another one soon. */
export function isPassing(status: number | undefined): boolean {
  return status === undefined || [408, 425, 429].includes(status) || (status >= 500 && status !== 501 && status !== 507)
}

/** The header that authorizes, for a URL that may have it. */
async function authorizationFor(
  { origins, credentials, authorization }: RegistryHttp,
  url: URL,
): Promise<{ readonly authorization?: string }> {
  if (!origins.includes(url.origin)) return {}
  if (authorization !== undefined) {
    const header = await authorization()
    return header === undefined ? {} : { authorization: header }
  }
  const found = await credentials()
  return found === undefined ? {} : { authorization: basicOf(found) }
}

/** `Basic …`, as RFC 7617 has it, in UTF-8. */
export function basicOf({ username, password }: Credentials): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
}

/** A URL as people may see it: no user, no query, no fragment. */
export function plainUrl({ origin, pathname, protocol }: URL): string {
  return printable(protocol === 'file:' ? `file://${pathname}` : `${origin}${pathname}`)
}

/** Where a redirect leads. A body is sent again on 307 and 308 alone, and only to the host that it was for. */
function nextStop({ status, headers }: Head, from: URL, { body }: HttpQuestion): URL | undefined {
  const location = headers.get('location')
  if (location === null || ![301, 302, 303, 307, 308].includes(status ?? 0)) return undefined
  if (!URL.canParse(location, from.href)) return undefined
  const next = new URL(location, from)
  if (!['http:', 'https:'].includes(next.protocol)) return undefined
  if (body === undefined) return next
  const isSafer = next.protocol === 'https:' || next.protocol === from.protocol
  return (status === 307 || status === 308) && next.hostname === from.hostname && isSafer ? next : undefined
}

function troubleText({ answer: { status, text }, url }: Located<Head>): string {
  const what = status === undefined ? `did not answer (${printable(text)})` : `answered ${status}`
  return `${plainUrl(url)} ${what}`
}

function unavailable(located: Located<Head>, tries: number): ExternalError {
  const times = tries === 1 ? '' : `, ${tries} times`
  const trouble = troubleOf(located.answer)
  const advice = trouble === undefined ? '' : `. ${trouble.advice}`
  return new ExternalError('REGISTRY_UNAVAILABLE', `${troubleText(located)}${times}${advice}`, true)
}

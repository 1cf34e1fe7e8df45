import http from 'node:http'
import { UserError } from '../errors.ts'
import { sendBlob } from './send-blob.ts'
import type { HttpAnswer, HttpQuestion, HttpStream } from './system.ts'

/** Asks once; see {@link Http.ask}. */
export async function ask(url: URL, { timeoutMs, mostBytes, ...question }: HttpQuestion): Promise<HttpAnswer> {
  try {
    if (question.body instanceof Blob && !isFetchAlone) {
      const { status, headers, bytes } = await sendBlob(url, question.body, { timeoutMs, ...question })
      return answerOf(status, headers, bytes)
    }
    const response = await fetch(url, { ...question, signal: AbortSignal.timeout(timeoutMs) })
    const bytes = mostBytes === undefined ? await response.arrayBuffer() : await bounded(response, mostBytes)
    return answerOf(response.status, response.headers, new Uint8Array(bytes))
  } catch (error) {
    const why = new TextEncoder().encode(networkFailure(error, timeoutMs, url))
    return answerOf(undefined, new Headers(), why)
  }
}

/** @throws {Error} as soon as there is more */
async function bounded({ body }: Response, mostBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.length
    if (size > mostBytes) throw new Error(`more than ${mostBytes} bytes came, and no end`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Asks once, and reads the body while it comes; see {@link Http.open}. */
export async function open(url: URL, { timeoutMs, ...question }: Omit<HttpQuestion, 'body'>): Promise<HttpStream> {
  const patience = startPatience(timeoutMs)
  try {
    const { status, headers, body } = await fetch(url, { ...question, signal: patience.signal })
    const cancel = () => {
      patience.end()
      body?.cancel().catch(() => undefined)
    }
    return { status, headers, text: '', chunks: chunksOf(body, patience), cancel }
  } catch (error) {
    patience.end()
    const text = networkFailure(error, timeoutMs, url)
    return {
      status: undefined,
      headers: new Headers(),
      text,
      chunks: chunksOf(null, patience),
      cancel: () => undefined,
    }
  }
}

/** Ends a wait that takes too long; each sign of life begins another one. */
interface Patience {
  readonly signal: AbortSignal
  readonly limitMs: number
  begin(): void
  end(): void
}

function startPatience(limitMs: number): Patience {
  const controller = new AbortController()
  const give = () => controller.abort(Object.assign(new Error('too slow'), { name: 'TimeoutError' }))
  let timer = setTimeout(give, limitMs)
  return {
    signal: controller.signal,
    limitMs,
    begin() {
      clearTimeout(timer)
      timer = setTimeout(give, limitMs)
    },
    end: () => clearTimeout(timer),
  }
}

async function* chunksOf(
  body: AsyncIterable<Uint8Array> | null,
  patience: Patience,
): AsyncGenerator<Uint8Array, void, void> {
  if (body === null) return
  try {
    patience.begin()
    for await (const chunk of body) {
      // Whoever takes the chunk may be slow: that is no fault of the server.
      patience.end()
      yield chunk
      patience.begin()
    }
  } catch (error) {
    throw new Error(networkFailure(error, patience.limitMs), { cause: error })
  } finally {
    patience.end()
  }
}

function answerOf(status: number | undefined, headers: Headers, bytes: Uint8Array): HttpAnswer {
  return {
    status,
    headers,
    bytes,
    get text() {
      return new TextDecoder().decode(bytes)
    },
  }
}

/** What fetch rejects with is an error; its causes say more, the last one most. */
function networkFailure(error: unknown, timeoutMs: number, url?: URL): string {
  if ((error as Error).name === 'TimeoutError')
    return `no answer within ${timeoutMs < 1000 ? timeoutMs / 1000 : Math.round(timeoutMs / 1000)} s`
  const causes = causesOf(error)
  const refusal = causes.map(({ message = '' }) => PROXY_REFUSAL.exec(message)?.[1]).find(Boolean)
  if (refusal !== undefined) return `the proxy does not let us through to it: ${refusal}`
  const cause = causes.find(({ code }) => typeof code === 'string')
  if (cause !== undefined && url !== undefined && isOfProxy(cause, url))
    return `the proxy does not answer: ${cause.code}`
  return String(cause?.code ?? causes.at(-1)?.message ?? error)
}

/** Whether it was not the host itself that was to be reached. */
function isOfProxy({ port, hostname }: Cause, url: URL): boolean {
  return proxies.some(
    (proxy) =>
      (hostname === proxy.hostname && hostname !== url.hostname) ||
      (port === portOf(proxy) && port !== portOf(url) && hostname === undefined),
  )
}

function portOf({ port, protocol }: URL): number {
  return Number(port || (protocol === 'https:' ? 443 : 80))
}

// As fetch has it, and as Node's own client has it.
const PROXY_REFUSAL = /^(?:Proxy response \(|.*\btunnel\b.*HTTP\/1\.\d )(\d{3})\b/

interface Cause {
  readonly message?: string
  readonly code?: unknown
  /** Where nobody answered. */
  readonly port?: unknown
  /** Whom nobody knows. */
  readonly hostname?: unknown
}

/** From the outermost to the innermost. */
function causesOf(error: unknown): readonly Cause[] {
  const found: Cause[] = []
  for (let at = error; typeof at === 'object' && at !== null && found.length < 5; at = (at as Error).cause)
    found.push(at as Cause)
  return found
}

// Whether fetch alone gets past the proxy.
let isFetchAlone = false
let proxies: readonly URL[] = []

/**
 * Neither fetch nor Node's own client follows the proxy of the environment unless it is told to; Node can from 24.14 on, fetch everywhere.
 *
 * @throws {UserError} `PROXY_INVALID`
 */
export async function useProxy(env: NodeJS.ProcessEnv): Promise<void> {
  const names = ['http_proxy', 'https_proxy', 'no_proxy'].flatMap((name) => [name, name.toUpperCase()])
  const named = names.flatMap((name) => (env[name] ? [[name, proxyAddress(name, env[name])] as const] : []))
  if (named.length === 0 || isFetchAlone) return
  proxies = named.flatMap(([name, value]) => (isNoProxy(name) ? [] : [new URL(value)]))
  try {
    await follow(Object.fromEntries(named))
  } catch {
    throw proxyInvalid(named.map(([name]) => name).filter((name) => !isNoProxy(name)))
  }
}

async function follow(variables: Readonly<Record<string, string>>): Promise<void> {
  const { setGlobalProxyFromEnv } = http as Partial<typeof http>
  if (setGlobalProxyFromEnv !== undefined) {
    setGlobalProxyFromEnv(variables)
    return
  }
  const { EnvHttpProxyAgent, setGlobalDispatcher } = await import('undici')
  setGlobalDispatcher(
    new EnvHttpProxyAgent({
      httpProxy: variables['http_proxy'] ?? variables['HTTP_PROXY'] ?? '',
      httpsProxy: variables['https_proxy'] ?? variables['HTTPS_PROXY'] ?? '',
      noProxy: variables['no_proxy'] ?? variables['NO_PROXY'] ?? '',
    }),
  )
  isFetchAlone = true
}

function isNoProxy(name: string): boolean {
  return name.toLowerCase() === 'no_proxy'
}

/** As pip, uv and curl read it: "proxy.example:3128" is asked by HTTP. */
function proxyAddress(name: string, value: string): string {
  if (isNoProxy(name)) return value
  const address = value.includes('://') ? value.trim() : `http://${value.trim()}`
  if (URL.canParse(address)) return address
  throw proxyInvalid([name])
}

/** What it says may hold a password. */
function proxyInvalid(names: readonly string[]): UserError {
  const text = `${names.join(', ')} names no proxy that can be asked`
  const hint = 'Write http://HOST:PORT, or nothing; NO_PROXY names the hosts that are asked without it.'
  return new UserError('PROXY_INVALID', text, hint)
}

import http from 'node:http'
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
    const why = new TextEncoder().encode(networkFailure(error, timeoutMs))
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
    const text = networkFailure(error, timeoutMs)
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
function networkFailure(error: unknown, timeoutMs: number): string {
  if ((error as Error).name === 'TimeoutError')
    return `no answer within ${timeoutMs < 1000 ? timeoutMs / 1000 : Math.round(timeoutMs / 1000)} s`
  const causes = causesOf(error)
  const refusal = causes.map(({ message = '' }) => PROXY_REFUSAL.exec(message)?.[1]).find(Boolean)
  if (refusal !== undefined) return `the proxy does not let us through to it: ${refusal}`
  const code = causes.map((cause) => cause.code).find((one): one is string => typeof one === 'string')
  return code ?? causes.at(-1)?.message ?? String(error)
}

// As fetch has it, and as Node's own client has it.
const PROXY_REFUSAL = /^(?:Proxy response \(|.*\btunnel\b.*HTTP\/1\.\d )(\d{3})\b/

interface Cause {
  readonly message?: string
  readonly code?: unknown
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

/** Neither fetch nor Node's own client follows the proxy of the environment unless it is told to; Node can from 24.14 on, fetch everywhere. */
export async function useProxy(env: NodeJS.ProcessEnv): Promise<void> {
  const names = ['http_proxy', 'https_proxy', 'no_proxy'].flatMap((name) => [name, name.toUpperCase()])
  const proxies = Object.fromEntries(names.flatMap((name) => (env[name] ? [[name, env[name]]] : [])))
  if (Object.keys(proxies).length === 0 || isFetchAlone) return
  const { setGlobalProxyFromEnv } = http as Partial<typeof http>
  if (setGlobalProxyFromEnv !== undefined) {
    setGlobalProxyFromEnv(proxies)
    return
  }
  const { EnvHttpProxyAgent, setGlobalDispatcher } = await import('undici')
  setGlobalDispatcher(
    new EnvHttpProxyAgent({
      httpProxy: proxies['http_proxy'] ?? proxies['HTTP_PROXY'] ?? '',
      httpsProxy: proxies['https_proxy'] ?? proxies['HTTPS_PROXY'] ?? '',
      noProxy: proxies['no_proxy'] ?? proxies['NO_PROXY'] ?? '',
    }),
  )
  isFetchAlone = true
}

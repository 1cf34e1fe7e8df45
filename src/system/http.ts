import http from 'node:http'
import { sendBlob } from './send-blob.ts'
import type { HttpAnswer, HttpQuestion } from './system.ts'

/** Asks once; see {@link Http.ask}. */
export async function ask(url: URL, { timeoutMs, ...question }: HttpQuestion): Promise<HttpAnswer> {
  try {
    if (question.body instanceof Blob) {
      const { status, headers, bytes } = await sendBlob(url, question.body, { timeoutMs, ...question })
      return answerOf(status, headers, bytes)
    }
    const response = await fetch(url, { ...question, signal: AbortSignal.timeout(timeoutMs) })
    return answerOf(response.status, response.headers, new Uint8Array(await response.arrayBuffer()))
  } catch (error) {
    const why = new TextEncoder().encode(networkFailure(error, timeoutMs))
    return answerOf(undefined, new Headers(), why)
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

/** What fetch rejects with is an error; its cause says more, where it has one. */
function networkFailure(error: unknown, timeoutMs: number): string {
  const { name, message, cause = error } = error as Error
  if (name === 'TimeoutError') return `no answer within ${timeoutMs / 1000} s`
  if (typeof cause !== 'object' || cause === null) return message
  if ('code' in cause && typeof cause.code === 'string') return cause.code
  return 'message' in cause && typeof cause.message === 'string' ? cause.message : message
}

/** fetch follows the proxy of the environment only when it is told to; Node can from 24.14 on. */
export function useProxy(env: NodeJS.ProcessEnv): void {
  const names = ['http_proxy', 'https_proxy', 'no_proxy'].flatMap((name) => [name, name.toUpperCase()])
  const proxies = Object.fromEntries(names.flatMap((name) => (env[name] ? [[name, env[name]]] : [])))
  if (Object.keys(proxies).length > 0) (http as Partial<typeof http>).setGlobalProxyFromEnv?.(proxies)
}

import http from 'node:http'

/** An answer as it came; without a status nothing came, and the text says why. */
export interface HttpAnswer {
  readonly status: number | undefined
  readonly headers: Headers
  readonly text: string
}

export interface HttpQuestion {
  readonly method?: 'GET' | 'POST' | 'PUT'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  readonly timeoutMs: number
}

/** Asks once. No answer, for whatever reason, is an answer without a status; a redirect is followed, without what authorizes to another host. */
export async function ask(url: URL, { timeoutMs, ...question }: HttpQuestion): Promise<HttpAnswer> {
  try {
    const response = await fetch(url, { ...question, signal: AbortSignal.timeout(timeoutMs) })
    return { status: response.status, headers: response.headers, text: await response.text() }
  } catch (error) {
    return { status: undefined, headers: new Headers(), text: networkFailure(error, timeoutMs) }
  }
}

/** What fetch rejects with is an error; its cause says more, where it has one. */
function networkFailure(error: unknown, timeoutMs: number): string {
  const { name, message, cause } = error as Error
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

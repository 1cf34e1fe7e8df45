/** What came back. */
export interface Came {
  readonly status: number
  readonly headers: Headers
  /** Parsed; undefined where there was none. */
  // biome-ignore lint/suspicious/noExplicitAny: each test knows what it asked for
  readonly body: any
}

/** Asks as a client does that knows nothing of ours. */
export async function askGithub(
  url: string,
  question: { readonly token?: string; readonly method?: string; readonly body?: unknown } = {},
): Promise<Came> {
  const { token, method = 'GET', body } = question
  const response = await fetch(url, {
    method,
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) }
}

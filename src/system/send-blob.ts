import http, { type ClientRequest, type IncomingMessage } from 'node:http'
import https from 'node:https'
import { Readable } from 'node:stream'
import type { HttpAnswer, HttpQuestion } from './system.ts'

/** What came of a request: an answer as far as it came, or why none did. */
export interface SentAnswer extends Pick<HttpAnswer, 'headers' | 'bytes'> {
  readonly status: number
}

/**
 * Sends a body of any size and reads it while it goes; fetch would keep all of it in memory, in case it had to send it again. A server
 * that answers before it has read everything is heard. Redirects are answers.
 *
 * @throws {Error} where no answer comes, with the system's code; a `TimeoutError` when the time is over
 */
export async function sendBlob(
  url: URL,
  body: Blob,
  { method, headers, timeoutMs }: HttpQuestion,
): Promise<SentAnswer> {
  const signal = AbortSignal.timeout(timeoutMs)
  const client = url.protocol === 'https:' ? https : http
  const options = { method, headers: { ...headers, 'content-length': body.size }, signal }
  const request = client.request(url, options)
  try {
    return await answerTo(request, body)
  } catch (error) {
    throw signal.aborted ? signal.reason : error
  } finally {
    request.destroy()
  }
}

async function answerTo(request: ClientRequest, body: Blob): Promise<SentAnswer> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request.on('response', resolve)
    // After the answer, too: the server may have closed the line to a body that it does not want.
    request.on('error', reject)
    request.on('close', () => reject(Object.assign(new Error('closed without an answer'), { code: 'ECONNRESET' })))
    Readable.fromWeb(body.stream() as never)
      .on('error', reject)
      .pipe(request)
  })
  return { status: response.statusCode ?? 0, headers: headersOf(response), bytes: await bytesOf(response) }
}

function headersOf({ rawHeaders }: IncomingMessage): Headers {
  const headers = new Headers()
  for (let at = 0; at + 1 < rawHeaders.length; at += 2)
    headers.append(rawHeaders[at] as string, rawHeaders[at + 1] as string)
  return headers
}

/** As much as comes: the status is what counts, the words behind it only explain it. */
async function bytesOf(response: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of response) chunks.push(chunk as Buffer)
  } catch {
    // The line was cut while the server explained itself.
  }
  return new Uint8Array(Buffer.concat(chunks))
}

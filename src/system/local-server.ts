import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { LocalAnswer, LocalRequest, LocalServer } from './system.ts'

/** A server on the loopback address, on a port that is free or just this one; see {@link System.serve}. */
export async function serveLocally(
  answer: (request: LocalRequest) => Promise<LocalAnswer>,
  port = 0,
): Promise<LocalServer> {
  const server = http.createServer((request, response) => {
    answer(requestOf(request)).then(
      (given) => {
        // Whoever sends a body that nobody reads is answered all the same.
        request.resume()
        send(given, request, response)
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function requestOf(request: IncomingMessage): LocalRequest {
  const { method = 'GET', url = '/', headers } = request
  const plain = Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value])
  const [, query = ''] = /\?([^#]*)/.exec(url) ?? []
  const body = async () => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    return new Uint8Array(Buffer.concat(chunks))
  }
  return { method, path: url.replace(/[?#].*$/s, ''), headers: Object.fromEntries(plain), query, body }
}

function send(answer: LocalAnswer, { method }: IncomingMessage, response: ServerResponse): void {
  const { status, headers, body, reason } = answer
  const isWhole = body === undefined || typeof body === 'string' || body instanceof Uint8Array
  const length = isWhole ? { 'content-length': body === undefined ? 0 : Buffer.byteLength(body) } : {}
  const words = reason?.replace(/[^\x20-\x7e]/g, '?')
  if (words === undefined) response.writeHead(status, { ...headers, ...length })
  else response.writeHead(status, words, { ...headers, ...length })
  if (method === 'HEAD') response.end()
  else if (isWhole) response.end(body)
  // On an error it cuts the line, which is all that a client can be told by then.
  else pipeline(Readable.from(body, { objectMode: false }), response).catch(() => undefined)
}

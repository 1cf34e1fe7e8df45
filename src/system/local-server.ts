import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { LocalAnswer, LocalRequest, LocalServer } from './system.ts'

/** A server on a free port of the loopback address; see {@link System.serve}. */
export async function serveLocally(answer: (request: LocalRequest) => Promise<LocalAnswer>): Promise<LocalServer> {
  const server = http.createServer((request, response) => {
    const { method = 'GET', url = '/' } = request
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
    )
    // No body is read: whoever sends one is answered all the same.
    request.resume()
    answer({ method, path: url.replace(/[?#].*$/s, ''), headers }).then(
      ({ status, headers: own, body }) => {
        const length = body === undefined ? 0 : Buffer.byteLength(body)
        response.writeHead(status, { ...own, 'content-length': length }).end(method === 'HEAD' ? undefined : body)
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
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

import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server on loopback. */
export interface TestServer {
  /** `http://127.0.0.1:PORT/` */
  readonly url: string
  close(): Promise<void>
}

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown

/**
 * Serves on a free port until it is closed; whoever is still connected then is cut off. A client that goes away in the middle of its own request
 * is nobody's failure.
 */
export async function startServer(answer: Answer): Promise<TestServer> {
  const server = http.createServer(async (request, response) => {
    try {
      await answer(request, response)
    } catch (error) {
      if (!request.destroyed || request.complete) throw error
      response.destroy()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** All that a request, or an answer, carries. */
export async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

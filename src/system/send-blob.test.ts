import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterEach, describe, expect, test } from '@jest/globals'
import { bodyOf, startServer, type TestServer } from '../../test/support/http-server.ts'
import { ask } from './http.ts'

const servers: TestServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

async function send(
  size: number,
  answer: (request: IncomingMessage, response: ServerResponse) => unknown,
  timeoutMs = 5_000,
) {
  const server = await startServer(answer)
  servers.push(server)
  const body = new Blob([new Uint8Array(size)])
  return ask(new URL(server.url), { method: 'POST', headers: { authorization: 'Basic x' }, body, timeoutMs })
}

describe('a blob as a body', () => {
  test('arrives whole, with its length and headers, and the answer comes back', async () => {
    let seen: unknown
    const answer = await send(3_000_000, async (request, response) => {
      const { method, headers } = request
      seen = [method, headers['content-length'], headers.authorization, (await bodyOf(request)).length]
      response.writeHead(409, { 'retry-after': '3' }).end('there already')
    })
    expect(seen).toEqual(['POST', '3000000', 'Basic x', 3_000_000])
    expect([answer.status, answer.headers.get('retry-after'), answer.text]).toEqual([409, '3', 'there already'])
  })

  test('a redirect is an answer', async () => {
    const answer = await send(10, (_, response) => response.writeHead(307, { location: '/else' }).end())
    expect([answer.status, answer.headers.get('location')]).toEqual([307, '/else'])
  })

  test('a server that says no before it has read everything is heard', async () => {
    const answer = await send(50_000_000, (_, response) => {
      response.writeHead(413, { connection: 'close' }).end('too large')
    })
    expect([answer.status, answer.text]).toEqual([413, 'too large'])
  })

  test('an explanation that breaks off leaves the status', async () => {
    const answer = await send(10, async (request, response) => {
      await bodyOf(request)
      response.writeHead(400, { 'content-length': 100 })
      response.write('because', () => response.destroy())
    })
    expect(answer.status).toBe(400)
  })

  test.each([
    ['nothing in time', () => undefined, 'no answer within 0.2 s'],
    ['a cut line', (_: IncomingMessage, response: ServerResponse) => response.destroy(), 'ECONNRESET'],
  ])('%s is no answer', async (_, serve, text) => {
    const answer = await send(10, serve, 200)
    expect([answer.status, answer.text]).toEqual([undefined, text])
  })

  test('nobody there is no answer', async () => {
    const server = await startServer(() => undefined)
    await server.close()
    const answer = await ask(new URL(server.url), {
      method: 'POST',
      headers: {},
      body: new Blob(['x']),
      timeoutMs: 1_000,
    })
    expect([answer.status, answer.text]).toEqual([undefined, 'ECONNREFUSED'])
  })
})

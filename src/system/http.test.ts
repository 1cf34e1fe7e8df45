import { execFile } from 'node:child_process'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ask } from './http.ts'

let servers: http.Server[]

beforeEach(() => {
  servers = []
})
afterEach(() => {
  for (const server of servers) server.close().closeAllConnections()
})

/** A server on this machine; gives its address. */
async function serve(listener: http.RequestListener): Promise<string> {
  const server = http.createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const QUESTION = { headers: { authorization: 'Bearer ghs_token' }, timeoutMs: 5_000 }

test('an answer is one whatever its status', async () => {
  const url = await serve((_, response) => response.writeHead(503, { 'retry-after': '1' }).end('busy'))
  const { status, headers, text } = await ask(new URL(url), QUESTION)
  expect([status, headers.get('retry-after'), text]).toEqual([503, '1', 'busy'])
})

test('none in time is one without a status, also when it stops in the middle', async () => {
  const silent = await serve(() => undefined)
  const halting = await serve((_, response) => response.writeHead(200).write('{'))
  for (const url of [silent, halting]) {
    const answer = await ask(new URL(url), { ...QUESTION, timeoutMs: 100 })
    expect([answer.status, answer.text]).toEqual([undefined, 'no answer within 0.1 s'])
  }
})

test('a redirect to another host does not get what authorizes', async () => {
  const seen: (string | undefined)[] = []
  const other = await serve((request, response) => {
    seen.push(request.headers.authorization)
    response.end('there')
  })
  const url = await serve((_, response) => response.writeHead(302, { location: other }).end())
  expect((await ask(new URL(url), QUESTION)).text).toBe('there')
  expect(seen).toEqual([undefined])
})

describe.each([
  ['this Node', ''],
  ['a Node that follows no proxy by itself', 'delete http.setGlobalProxyFromEnv'],
])('%s', (_node, ageing) => {
  test.each([
    ['without one, asks the host itself', {}, 'direct'],
    ['is asked where the environment names one', { http_proxy: 'PROXY' }, 'proxied'],
    ['is not asked for what no_proxy names', { HTTP_PROXY: 'PROXY', NO_PROXY: '127.0.0.1' }, 'direct'],
  ])('the proxy %s', async (_, env, expected) => {
    const target = await serve((_request, response) => response.end('direct'))
    const proxy = await serve((_request, response) => response.end('proxied'))
    servers.at(-1)?.on('connect', (_request, socket) => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 7\r\n\r\nproxied'))
    })
    const named = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value.replace('PROXY', proxy)]))
    const stdout = await askedThrough(named, target)
    expect(stdout).toBe(`${expected}\n${expected}\n`)
  })

  test('a proxy that lets nobody through to a host is told from a host that does not answer', async () => {
    const proxy = await serve((_request, response) => response.end())
    servers.at(-1)?.on('connect', (_request, socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'))
    const said = 'the proxy does not let us through to it: 403\n'
    expect(await askedThrough({ https_proxy: proxy }, 'https://registry.example/')).toBe(said.repeat(2))
  })

  test('a proxy that does not answer is told from a host that does not', async () => {
    const [proxy, gone] = [await serve((_request, response) => response.end()), await serve(() => undefined)]
    for (const server of servers) await new Promise((resolve) => server.close(resolve))
    const said = 'the proxy does not answer: ECONNREFUSED\n'
    expect(await askedThrough({ HTTPS_PROXY: proxy, NO_PROXY: '127.0.0.1' }, 'https://registry.example/')).toBe(
      said.repeat(2),
    )
    expect(await askedThrough({ HTTPS_PROXY: proxy, NO_PROXY: '127.0.0.1' }, gone)).toBe('ECONNREFUSED\n'.repeat(2))
  })

  test('a proxy without a scheme is asked by HTTP', async () => {
    const proxy = await serve((_request, response) => response.end())
    servers.at(-1)?.on('connect', (_request, socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'))
    const said = 'the proxy does not let us through to it: 403\n'
    const named = { HTTPS_PROXY: proxy.replace('http://', '') }
    expect(await askedThrough(named, 'https://registry.example/')).toBe(said.repeat(2))
  })

  test.each(['http://', 'ftp://u:hunter2@proxy.example', 'u:hunter2@ proxy'])(
    'an address of a proxy that is none is told, and not shown: %s',
    async (address) => {
      const said = await askedThrough({ HTTPS_PROXY: address }, 'https://registry.example/').catch(String)
      expect(said).toContain('HTTPS_PROXY names no proxy that can be asked')
      expect(said).toContain('PROXY_INVALID')
      expect(said).not.toContain('hunter2')
    },
  )

  async function askedThrough(env: Readonly<Record<string, string>>, target: string): Promise<string> {
    const program = `
    import http from 'node:http'
    ${ageing}
    const { ask, useProxy } = await import('${new URL('./http.ts', import.meta.url)}')
    await useProxy(process.env)
    const questions = [{}, { method: 'POST', body: new Blob(['x']) }]
    for (const question of questions) {
      console.log((await ask(new URL('${target}'), { headers: {}, timeoutMs: 5_000, ...question })).text)
    }
  `
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
      env: { PATH: process.env['PATH'], ...env },
    })
    return stdout
  }
})

test('an answer that does not end is none, long before the memory is full', async () => {
  const endless = await serve((_, response) => {
    const more = () => {
      while (response.write(Buffer.alloc(65_536)));
      response.once('drain', more)
    }
    more()
  })
  const answer = await ask(new URL(endless), { headers: {}, timeoutMs: 20_000, mostBytes: 1_000_000 })
  expect([answer.status, answer.text]).toEqual([undefined, 'more than 1000000 bytes came, and no end'])
})

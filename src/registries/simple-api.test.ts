import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterEach, describe, expect, test } from '@jest/globals'
import { startServer, type TestServer } from '../../test/support/http-server.ts'
import { hastyPace } from '../../test/support/registry-system.ts'
import { ask } from '../system/http.ts'
import type { HttpAnswer } from '../system/system.ts'
import type { RegistryHttp } from './registry-http.ts'
import { hasIndex, listFiles, readRemoteFile } from './simple-api.ts'

const servers: TestServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

const JSON_TYPE = 'application/vnd.pypi.simple.v1+json'
const SHA = 'ab'.repeat(32)

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => unknown) {
  const server = await startServer(answer)
  servers.push(server)
  return server.url
}

function access(...urls: readonly string[]): RegistryHttp {
  const credentials = async () => ({ username: 'ci', password: 'secret' })
  return {
    http: { ask },
    pace: hastyPace({ mostTries: 3 }),
    origins: urls.map((url) => new URL(url).origin),
    credentials,
  }
}

/** What is read of a page of project a. */
async function listed(body: string, type = 'text/html; charset=utf-8') {
  const url = await serve((_, response) => response.writeHead(200, { 'content-type': type }).end(body))
  const files = await listFiles({ registry: access(url), url: new URL('root/simple/', url) }, 'a')
  return files?.map((file) => ({ ...file, url: file.url.replace(url, '/') }))
}

const plain = { fileName: 'a-1.0.tar.gz', isYanked: false }

describe('a page in HTML', () => {
  test.each([
    [
      'a relative link',
      '<a href="../../f/a-1.0.tar.gz#sha256=SHA">a</a>',
      { ...plain, url: '/root/f/a-1.0.tar.gz', sha256: SHA },
    ],
    ['a link from the root', '<A HREF=/f/a-1.0.tar.gz>a</A>', { ...plain, url: '/f/a-1.0.tar.gz' }],
    ['another digest', "<a href='a-1.0.tar.gz#md5=0123'>a</a>", { ...plain, url: '/root/simple/a/a-1.0.tar.gz' }],
    ['a digest of no length', '<a href="a-1.0.tar.gz#sha256=12">', { ...plain, url: '/root/simple/a/a-1.0.tar.gz' }],
    ['an upper case digest', '<a href="/a-1.0.tar.gz#sha256=UPPER">', { ...plain, url: '/a-1.0.tar.gz', sha256: SHA }],
    [
      'all attributes, with entities',
      '<a href="/a-1.0.tar.gz?x=1&amp;y=2" data-requires-python="&gt;=3.8,&lt;4" data-yanked="">a</a>',
      { ...plain, url: '/a-1.0.tar.gz?x=1&y=2', requiresPython: '>=3.8,<4', isYanked: true },
    ],
    [
      'a base',
      '<base href="/else/"><base href="/no/"><a href="a-1.0.tar.gz">a</a>',
      { ...plain, url: '/else/a-1.0.tar.gz' },
    ],
    [
      'an encoded name',
      '<a href="/a-1.0%2Bg1.tar.gz">a</a>',
      { ...plain, fileName: 'a-1.0+g1.tar.gz', url: '/a-1.0%2Bg1.tar.gz' },
    ],
    ['a broken end', '<p><a\n href=" /a-1.0.tar.gz "\n data-x>a<p></html', { ...plain, url: '/a-1.0.tar.gz' }],
  ])('%s', async (_, html, file) => {
    const body = html.replace('SHA', SHA).replace('UPPER', SHA.toUpperCase())
    expect(await listed(`<!DOCTYPE html><html><body>${body}`)).toEqual([file])
  })

  test.each([
    ['comments', '<!-- <a href="/a-1.0.tar.gz">a</a> -->'],
    ['scripts', '<script>"<a href=/a-1.0.tar.gz>"</script>'],
    [
      'anchors that lead nowhere',
      '<a name="a-1.0.tar.gz">a</a><a href="http://[/a-1.0.tar.gz">b</a><a href="../">c</a>',
    ],
  ])('%s are no files', async (_, html) => expect(await listed(html)).toEqual([]))

  test('a later version of the API is not guessed at', async () => {
    await expect(
      listed('<meta name="pypi:repository-version" content="2.0"><a href="/a-1.0.tar.gz">'),
    ).rejects.toMatchObject({
      code: 'REGISTRY_UNREADABLE',
    })
  })
})

test.each([
  ['a page of a portal', '<html><h1>Welcome</h1><a href="/login">Log in</a><form></form></html>', 'NOT_AN_INDEX'],
  ['files of others', '<a href="b-1.0.tar.gz">b-1.0.tar.gz</a>', 'NOT_AN_INDEX'],
  ['nothing at all', '<html><body></body></html>', 'none'],
  ['a page of the project without files', '<title>Links for a</title>', 'none'],
  ['a page that says that it is one', '<meta name="pypi:repository-version" content="1.0"><h1>Empty</h1>', 'none'],
])('%s: %s', async (_, body, expected) => {
  const files = listed(body)
  if (expected === 'none') await expect(files).resolves.toEqual([])
  else await expect(files).rejects.toMatchObject({ code: expected })
})

describe('a page in JSON', () => {
  const page = (file: object, version = '1.1') =>
    JSON.stringify({ meta: { 'api-version': version }, name: 'a', files: [file] })
  const file = { filename: 'a-1.0.tar.gz', url: '../../f/a-1.0.tar.gz', hashes: { sha256: SHA } }
  const read = { ...plain, url: '/root/f/a-1.0.tar.gz', sha256: SHA }

  test.each([
    ['as little as there must be', file, read],
    ['no digest', { ...file, hashes: {} }, { ...plain, url: '/root/f/a-1.0.tar.gz' }],
    ['a range of Python', { ...file, 'requires-python': '>=3.9' }, { ...read, requiresPython: '>=3.9' }],
    ['no range', { ...file, 'requires-python': null }, read],
    ['yanked', { ...file, yanked: true }, { ...read, isYanked: true }],
    ['yanked for a reason', { ...file, yanked: 'broken' }, { ...read, isYanked: true }],
    ['not yanked', { ...file, yanked: false }, read],
  ])('%s', async (_, given, expected) => expect(await listed(page(given), JSON_TYPE)).toEqual([expected]))

  test.each([
    ['a later version', page(file, '2.0'), 'is of version 2.0 of the simple API, of which we know 1'],
    ['half a page', page(file).slice(0, 40), 'is not the JSON that it says it is'],
    ['no list', '{"meta":{"api-version":"1.0"}}', 'lists no files'],
  ])('%s is told', async (_, body, message) => {
    await expect(listed(body, JSON_TYPE)).rejects.toThrow(message)
  })
})

describe('asking', () => {
  test('JSON first, by the normalized name, with what authorizes in a header, past caches', async () => {
    const seen: (string | undefined)[] = []
    const url = await serve(({ url: path, headers }, response) => {
      seen.push(path, headers.accept, headers.authorization, headers['cache-control'])
      response.writeHead(200, { 'content-type': JSON_TYPE }).end('{"files":[]}')
    })
    await listFiles({ registry: access(url), url: new URL('simple/', url) }, 'A_b..C')
    const basic = `Basic ${Buffer.from('ci:secret').toString('base64')}`
    expect(seen).toEqual([
      '/simple/a-b-c/',
      expect.stringMatching(`^${JSON_TYPE.replace('+', '\\+')}, `),
      basic,
      'no-cache',
    ])
  })

  test.each([404, 410])('%i is no such project', async (status) => {
    const url = await serve((_, response) => response.writeHead(status).end())
    expect(await listFiles({ registry: access(url), url: new URL(url) }, 'a')).toBeUndefined()
    expect(await hasIndex({ registry: access(url), url: new URL(url) })).toBe(false)
  })

  test.each([
    [401, 'REGISTRY_UNAUTHORIZED'],
    [403, 'REGISTRY_UNAUTHORIZED'],
    [400, 'REGISTRY_UNREADABLE'],
    [500, 'REGISTRY_UNAVAILABLE'],
    [429, 'REGISTRY_UNAVAILABLE'],
  ])('%i is %s', async (status, code) => {
    const url = await serve((_, response) => response.writeHead(status).end())
    const file = { fileName: 'a', url, isYanked: false }
    await expect(listFiles({ registry: access(url), url: new URL(url) }, 'a')).rejects.toMatchObject({ code })
    await expect(readRemoteFile(access(url), file)).rejects.toMatchObject({ code })
  })

  test.each([
    ['whoever logged in is to look at what it has', access, /^Check username and password/],
    [
      'who did not, as where a secret is empty, is told what to write',
      (url: string) => ({ ...access(url), credentials: async () => undefined }),
      /^No credentials were found\..* secrets: \{ username: …, password: … \}; read-username/,
    ],
  ])('%s', async (_, registryOf, hint) => {
    const url = await serve((__, response) => response.writeHead(401).end())
    const index = { registry: registryOf(url), url: new URL(url) }
    await expect(listFiles(index, 'a')).rejects.toMatchObject({ hint: expect.stringMatching(hint) })
  })

  test('nobody there is unavailable, after all tries, and nothing of the credentials is said', async () => {
    const server = await startServer(() => undefined)
    await server.close()
    const index = { registry: access(server.url), url: new URL('simple/', server.url) }
    await expect(listFiles(index, 'a')).rejects.toThrow(`${server.url}simple/a/ did not answer (ECONNREFUSED), 3 times`)
  })

  test('redirects are followed, and relative links start where they end', async () => {
    const url = await serve(({ url: path }, response) => {
      if (path === '/a/') response.writeHead(302, { location: '/b/a/' }).end()
      else response.writeHead(200, { 'content-type': 'text/html' }).end('<a href="a-1.0.tar.gz">a</a>')
    })
    const files = await listFiles({ registry: access(url), url: new URL(url) }, 'a')
    expect(files).toEqual([{ ...plain, url: `${url}b/a/a-1.0.tar.gz` }])
  })

  test('what another host has is not there, and that host gets no credentials', async () => {
    const seen: (string | undefined)[] = []
    const other = await serve(({ headers }, response) => {
      seen.push(headers.authorization)
      response.writeHead(200, { 'content-type': 'text/html' }).end('<a href="a-99.0.tar.gz">a</a>')
    })
    const url = await serve(({ headers }, response) => {
      seen.push(headers.authorization)
      response.writeHead(302, { location: `${other}a/` }).end()
    })
    expect(await listFiles({ registry: access(url), url: new URL(url) }, 'a')).toBeUndefined()
    expect(seen).toEqual([expect.stringMatching(/^Basic /), undefined])
  })

  test('a redirect that never ends is told', async () => {
    const url = await serve((_, response) => response.writeHead(302, { location: '/a/' }).end())
    await expect(listFiles({ registry: access(url), url: new URL(url) }, 'a')).rejects.toThrow('answered 302')
  })

  test('a server that sends on to the public index has no such project itself', async () => {
    const answers: Readonly<Record<string, Partial<HttpAnswer>>> = {
      'https://own.example.com/simple/a/': {
        status: 302,
        headers: new Headers({ location: 'https://pypi.org/simple/a/' }),
      },
      'https://pypi.org/simple/a/': {
        status: 200,
        headers: new Headers({ 'content-type': 'text/html' }),
        text: '<a href="/a-1.0.tar.gz">',
      },
    }
    const http = { ask: async (url: URL) => answers[url.href] as HttpAnswer }
    const registry = { ...access('https://own.example.com/'), http }
    expect(await listFiles({ registry, url: new URL('https://own.example.com/simple/') }, 'a')).toBeUndefined()
  })
})

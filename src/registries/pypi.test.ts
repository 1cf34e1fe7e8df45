import { afterEach, describe, expect, test } from '@jest/globals'
import { bodyOf, startServer, type TestServer } from '../../test/support/http-server.ts'
import { hastyPace, registrySystem, sourceOf } from '../../test/support/registry-system.ts'
import { openRegistry } from './index.ts'
import { mintCredentials } from './oidc.ts'

const servers: TestServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

const HOST = 'https://a.example'
const UV = { UV_PUBLISH_URL: HOST }
const [TESTPYPI, TESTPYPI_INDEX] = ['https://test.pypi.org/legacy/', 'https://test.pypi.org/simple/']

describe('where things are', () => {
  test.each([
    [undefined, 'https://upload.pypi.org/legacy/', 'https://pypi.org/simple/'],
    ['https://upload.pypi.org/legacy/', 'https://upload.pypi.org/legacy/', 'https://pypi.org/simple/'],
    ['https://pypi.org', 'https://upload.pypi.org/legacy/', 'https://pypi.org/simple/'],
    ['https://test.pypi.org/legacy/', 'https://test.pypi.org/legacy/', 'https://test.pypi.org/simple/'],
    ['https://a.example.com', 'https://a.example.com/', 'https://a.example.com/simple/'],
    ['https://a.example.com/simple/', 'https://a.example.com/', 'https://a.example.com/simple/'],
    [
      'https://a.example.com/o/_packaging/f/pypi/upload',
      'https://a.example.com/o/_packaging/f/pypi/upload/',
      'https://a.example.com/o/_packaging/f/pypi/simple/',
    ],
    [
      'https://a.example.com/api/v4/projects/1/packages/pypi',
      'https://a.example.com/api/v4/projects/1/packages/pypi/',
      'https://a.example.com/api/v4/projects/1/packages/pypi/simple/',
    ],
  ])('%s', async (url, upload, index) => {
    const { system } = registrySystem()
    const registry = await openRegistry({ kind: 'pypi', ...(url === undefined ? {} : { url }), token: 't' }, system)
    expect([registry.title, (await sourceOf(registry)).indexUrl]).toEqual([`pypi, ${upload}`, index])
  })

  test.each([
    ['artifactory', 'https://a.example.com/artifactory/local', 'https://a.example.com/artifactory/api/pypi/local/'],
    [
      'artifactory',
      'https://a.example.com/artifactory/api/pypi/local/simple',
      'https://a.example.com/artifactory/api/pypi/local/',
    ],
    ['nexus', 'https://a.example.com/repository/local/simple/', 'https://a.example.com/repository/local/'],
  ] as const)('%s at %s', async (kind, url, upload) => {
    const registry = await openRegistry({ kind, url, username: 'u', password: 'p' }, registrySystem().system)
    expect(registry.title).toBe(`${kind}, ${upload}`)
    expect(await sourceOf(registry)).toEqual({ indexUrl: `${upload}simple/`, username: 'u', password: 'p' })
  })

  test('what may upload to PyPI is no way to install', async () => {
    const registry = await openRegistry({ kind: 'pypi', token: 't' }, registrySystem().system)
    expect(await sourceOf(registry)).toEqual({ indexUrl: 'https://pypi.org/simple/' })
  })

  test.each<[string, Readonly<Record<string, string>>, string, string, boolean]>([
    ['TestPyPI by the name that twine has for it', { TWINE_REPOSITORY: 'testpypi' }, TESTPYPI, TESTPYPI_INDEX, false],
    [
      'an index that uv checks, beside it',
      { ...UV, UV_PUBLISH_CHECK_URL: `${HOST}/index` },
      HOST,
      `${HOST}/index/`,
      true,
    ],
    ['one on another host', { ...UV, UV_PUBLISH_CHECK_URL: 'https://b.example' }, HOST, 'https://b.example/', false],
    [
      'not one of another registry',
      { TWINE_REPOSITORY_URL: HOST, UV_PUBLISH_URL: 'https://c.example', UV_PUBLISH_CHECK_URL: 'https://c.example/x' },
      HOST,
      `${HOST}/simple/`,
      true,
    ],
  ])('%s', async (_, variables, upload, index, isShown) => {
    const { system } = registrySystem({ ...variables, MAESTRO_REGISTRY_TOKEN: 't' })
    const registry = await openRegistry({ kind: 'pypi' }, system)
    expect(registry.title).toBe(`pypi, ${new URL(upload)}`)
    expect(await sourceOf(registry)).toEqual({
      indexUrl: index,
      ...(isShown ? { username: '__token__', password: 't' } : {}),
    })
  })

  test.each([
    ['TWINE_REPOSITORY', '~/.pypirc', 'TWINE_REPOSITORY_URL'],
    ['UV_PUBLISH_INDEX', 'the configuration of uv', 'UV_PUBLISH_URL'],
  ])('a name in %s that only a file explains is not taken for PyPI', async (variable, file, instead) => {
    const { system } = registrySystem({ [variable]: 'corp' })
    await expect(openRegistry({ kind: 'pypi' }, system)).rejects.toMatchObject({
      code: 'REGISTRY_URL_MISSING',
      message: `${variable} names corp, and ${file}, which would say where that is, is not read`,
      hint: expect.stringContaining(instead),
    })
    await expect(openRegistry({ kind: 'pypi', url: 'https://pypi.org' }, system)).resolves.toBeDefined()
  })

  test.each([
    [{}, ['POETRY_REPOSITORIES_CORP_URL is passed over, and this is PyPI itself']],
    [{ name: 'corp' }, []],
    [{ url: 'https://pypi.org' }, []],
  ])("Poetry's registry under a name that nobody gives here: %j", async (settings, lines) => {
    const { system, logged } = registrySystem({ POETRY_REPOSITORIES_CORP_URL: HOST })
    await openRegistry({ kind: 'pypi', ...settings }, system)
    expect(logged).toEqual(lines.map((line) => expect.stringContaining(line)))
  })

  test('a kind that nobody knows', async () => {
    await expect(openRegistry({ kind: 'conda' as never }, registrySystem().system)).rejects.toMatchObject({
      code: 'REGISTRY_KIND_UNKNOWN',
    })
  })
})

const CLAIMS = {
  sub: 'repo:acme/platform:ref:refs/heads/main',
  job_workflow_ref: 'acme/platform/.github/workflows/r.yml@x',
  aud: 'pypi',
}
const IDENTITY = `e30.${Buffer.from(JSON.stringify(CLAIMS)).toString('base64url')}.c2ln`

/** The runner's service and the index's two routes, over real HTTP. */
async function startStandIn({ isTrusted }: { isTrusted: boolean }) {
  const asked: string[] = []
  const server = await startServer(async (request, response) => {
    const body = (await bodyOf(request)).toString('utf8')
    asked.push(`${request.method} ${request.url}`)
    const reply = (status: number, value: unknown) => response.writeHead(status).end(JSON.stringify(value))
    if (request.url?.startsWith('/identity')) {
      return request.headers.authorization === 'Bearer runner-secret' ? reply(200, { value: IDENTITY }) : reply(403, {})
    }
    if (request.url === '/_/oidc/audience') return reply(200, { audience: 'pypi' })
    if (!isTrusted) {
      return reply(422, {
        message: 'Token request failed',
        errors: [{ code: 'invalid-publisher', description: `no publisher for ${IDENTITY}` }],
      })
    }
    return reply(200, { success: true, token: body === JSON.stringify({ token: IDENTITY }) ? 'pypi-minted' : 'wrong' })
  })
  servers.push(server)
  const variables = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}identity?api-version=2`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'runner-secret',
  }
  return { root: new URL(server.url), asked, variables }
}

describe('trusted publishing', () => {
  test('shows the index which workflow this is, and hides every token from the log', async () => {
    const { root, asked, variables } = await startStandIn({ isTrusted: true })
    const { system, hidden } = registrySystem(variables)
    const minted = await mintCredentials(root, system, hastyPace())
    expect(minted).toEqual({ username: '__token__', password: 'pypi-minted' })
    expect(asked).toEqual([
      'GET /_/oidc/audience',
      'GET /identity?api-version=2&audience=pypi',
      'POST /_/oidc/mint-token',
    ])
    expect(hidden).toEqual([
      'runner-secret',
      IDENTITY,
      'pypi-minted',
      Buffer.from('__token__:pypi-minted').toString('base64'),
    ])
  })

  test('a refusal says what the token claims, and not the token', async () => {
    const { root, variables } = await startStandIn({ isTrusted: false })
    const minting = mintCredentials(root, registrySystem(variables).system, hastyPace())
    const error = await minting.catch((reason: Error) => reason as Error & { code: string })
    expect(error).toMatchObject({ code: 'PUBLISHER_UNKNOWN' })
    for (const claim of Object.values(CLAIMS)) expect((error as Error).message).toContain(claim)
    expect(JSON.stringify([(error as Error).message, error])).not.toContain(IDENTITY)
  })

  test('a job that may have no identity is told what it needs', async () => {
    const { root, variables } = await startStandIn({ isTrusted: true })
    const { system } = registrySystem({ ...variables, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'other' })
    await expect(mintCredentials(root, system, hastyPace())).rejects.toMatchObject({
      code: 'IDENTITY_REFUSED',
      hint: expect.stringContaining('permissions: { contents: read, id-token: write }'),
    })
  })

  test('is what PyPI gets where a job has an identity and no credentials, and can be had anew', async () => {
    const { system } = registrySystem({
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x/',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'y',
    })
    expect((await openRegistry({ kind: 'pypi' }, system)).renew).toBeDefined()
    expect((await openRegistry({ kind: 'pypi', token: 't' }, system)).renew).toBeUndefined()
    expect((await openRegistry({ kind: 'pypi', url: 'https://a.example.com/' }, system)).renew).toBeUndefined()
  })
})

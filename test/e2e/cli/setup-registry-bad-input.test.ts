import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { openDirectory } from '../../../src/registries/directory.ts'
import { serveLocally } from '../../../src/system/local-server.ts'
import type { LocalServer } from '../../../src/system/system.ts'
import { makeProduct } from '../../registries/support/product.ts'
import { type PublicIndex, startPublicIndex } from '../../registries/support/public-index.ts'
import { makeDistribution } from '../../support/distributions.ts'
import { hastyPace, registrySystem } from '../../support/registry-system.ts'
import { type Desk, makeDesk } from '../support/command.ts'
import { endDoor, runDoor } from '../support/door.ts'
import { endIndexes, tenFreePorts } from '../support/indexes.ts'

const SECRET = 'hunter2-Kq9vXw2'
const PORT = await tenFreePorts()

let desk: Desk
let pub: PublicIndex
/** Knows nobody. */
let closed: LocalServer
/** Has no index. */
let empty: LocalServer
let registry: string

beforeAll(async () => {
  desk = makeDesk()
  pub = await startPublicIndex(path.join(desk.folder, 'public'))
  closed = await serveLocally(async () => ({ status: 401, headers: {} }))
  empty = await serveLocally(async () => ({ status: 404, headers: {} }))
  registry = path.join(desk.folder, 'private')
  const directory = await openDirectory({ kind: 'directory', url: registry }, registrySystem().system, hastyPace())
  await directory.send(makeDistribution(desk.folder, { name: 'maestro-core' }))
  await directory.send(makeDistribution(desk.folder, { name: 'maestro-source', kind: 'sdist' }))
})

afterEach(async () => {
  await desk.endAll()
  endIndexes(desk.folder)
})

afterAll(async () => {
  await Promise.all([pub, closed, empty].map((one) => one?.close()))
  desk.remove()
})

type Words = Readonly<Record<string, string>>

function run(more: Words, env: Words = {}) {
  const given = {
    registry: 'directory',
    url: registry,
    owned: 'maestro-*',
    public: pub.simpleUrl,
    port: String(PORT),
    ...more,
  }
  const words = Object.entries(given).flatMap(([name, value]) => (value === '' ? [] : [`--${name}`, value]))
  return desk.run(['setup-registry', ...words], {
    PATH: desk.env['PATH'] ?? '',
    XDG_CONFIG_HOME: path.join(desk.folder, 'config'),
    ...env,
  })
}

/** Files of a product, in a folder of its own. */
function product(files: Words): string {
  const folder = path.join(desk.folder, `root-${Math.random().toString(36).slice(2)}`)
  mkdirSync(folder)
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text)
  return folder
}

const lockAt = (port: number) =>
  `version = 1\n\n[[package]]\nname = "maestro-core"\nversion = "1.0"\nsource = { registry = "http://127.0.0.1:${port}/simple/" }\n`

describe('one failure, with its code and what to do about it', () => {
  test.each<readonly [string, Words | (() => Words), number, RegExp]>([
    [
      'nothing owned',
      { owned: '' },
      1,
      /nothing says which packages are yours \(OWNED_MISSING\)\n {2}Set owned to their names/,
    ],
    [
      'a pattern that is none',
      { owned: 'maestro-[a-z]*' },
      1,
      /maestro-\[a-z\]\* is no name of a package, and no pattern of names \(OWNED_INVALID\)/,
    ],
    [
      'nothing that says where',
      { registry: '', url: '' },
      1,
      /nothing says in which registry .* \(REGISTRY_URL_MISSING\)/,
    ],
    [
      'a public side that is the private one',
      () => ({ registry: 'pypi', url: '', 'index-url': pub.simpleUrl }),
      1,
      /is the private side as well as the public one \(SIDES_ALIKE\)/,
    ],
    ['an unknown registry', { registry: 'pipy' }, 1, /registry: pipy is not one of pypi, devpi/],
    ['a registry without an address', { registry: 'devpi', url: '' }, 1, /\(REGISTRY_URL_MISSING\)/],
    ['a line that is no registry', { registries: 'devpi' }, 1, /devpi is no registry \(REGISTRY_LINE_INVALID\)/],
    [
      'a registry that knows nobody',
      () => ({ registry: 'pypi', url: closed.origin }),
      1,
      /answered 401: the credentials are missing, wrong or may not read this index \(REGISTRY_UNAUTHORIZED\)/,
    ],
    [
      'devpi that is none',
      () => ({ registry: 'devpi', url: `${empty.origin}/a/b/` }),
      1,
      /There is no index at http:\S+ \(REGISTRY_NOT_FOUND\)/,
    ],
    [
      'nobody who listens',
      { registry: 'pypi', url: 'http://127.0.0.1:18629/' },
      2,
      /did not answer \(ECONNREFUSED\), 4 times\. Check its address, and that this machine gets there \(REGISTRY_UNAVAILABLE\)/,
    ],
    [
      'a public index that is none',
      { public: 'pypi.org' },
      1,
      /public: pypi\.org is no address of an index \(PUBLIC_INVALID\)/,
    ],
    [
      'a public index with a password',
      { public: `https://u:${SECRET}@pypi.example/simple/` },
      1,
      /https:\/\/pypi\.example\/simple\/ holds a user or a password.* \(PUBLIC_CREDENTIALS\)/,
    ],
    [
      'a registry with a password',
      { registry: 'pypi', url: `https://u:${SECRET}@pypi.example/` },
      1,
      /\(REGISTRY_URL_CREDENTIALS\)/,
    ],
    [
      'a directory that is not there',
      () => ({ url: path.join(desk.folder, 'nowhere'), serve: 'true' }),
      1,
      /directory, \S+nowhere\/simple: there is no such folder \(REGISTRY_FOLDER_MISSING\)/,
    ],
    ['no port', { port: '70000' }, 1, /port: 70000 is no port \(PORT_INVALID\)/],
    ['no folder', { root: 'nowhere' }, 1, /root: there is no folder nowhere \(ROOT_MISSING\)/],
    ['no job, and nobody who waits', {}, 1, /outside of a job nothing would end the index \(SERVE_MISSING\)/],
    [
      'a lock that names another port',
      () => ({ root: product({ 'uv.lock': lockAt(9000) }) }),
      1,
      new RegExp(
        `uv\\.lock:6: maestro-core 1\\.0 was locked through port 9000 of the machine; the index listens on ${PORT}\\. Set port: 9000, or lock again`,
      ),
    ],
    [
      'a lock from the public index',
      () => ({ root: product({ 'uv.lock': lockAt(PORT).replace(`127.0.0.1:${PORT}`, 'pypi.org') }) }),
      1,
      /uv\.lock:6: maestro-core 1\.0 comes from http:\/\/pypi\.org\/simple\/, which is not the private side/,
    ],
    [
      'settings of uv of this user, where those of the product let uv read them',
      () => {
        mkdirSync(path.join(desk.folder, 'config/uv'), { recursive: true })
        writeFileSync(path.join(desk.folder, 'config/uv/uv.toml'), `\n[[index]]\nurl = "${pub.simpleUrl}"\n`)
        return { root: product({ 'pyproject.toml': '[tool.uv]\nprerelease = "allow"\n' }) }
      },
      1,
      /uv\/uv\.toml:2: the index .* is asked for your packages before the private side\. .*\(ORIGIN_UNSAFE\)/,
    ],
    [
      'a lock that cannot be read',
      () => ({ root: product({ 'poetry.lock': '<<<<<<< ours\n' }) }),
      1,
      /poetry\.lock:1: the lock cannot be read: conflict markers stand in it \(LOCK_UNREADABLE\)/,
    ],
    [
      'a wheelhouse of nothing',
      () => ({ mode: 'wheelhouse', root: product({}) }),
      1,
      /nothing says what the wheelhouse is to hold.*\(REQUIREMENTS_MISSING\)/,
    ],
    [
      'a wheelhouse of what has no wheel',
      { mode: 'wheelhouse', requirements: 'maestro-source' },
      1,
      /not everything is there as a wheel: .*No matching distribution found for maestro-source \(WHEELHOUSE_INCOMPLETE\)/,
    ],
    [
      'a wheelhouse of what is only elsewhere',
      { mode: 'wheelhouse', requirements: 'maestro-nowhere' },
      1,
      /No matching distribution found for maestro-nowhere/,
    ],
  ])('%s', async (_, given, code, line) => {
    const result = await run(typeof given === 'function' ? given() : given)
    expect(result.stderr).toMatch(line)
    expect([result.code, result.stdout, result.stderr.match(/^error: /gm)?.length]).toEqual([code, '', 1])
    expect(result.stderr).not.toContain(SECRET)
    expect(result.stderr).not.toMatch(/\n\s+at /)
  })

  test('every port that may be taken is', async () => {
    const servers: LocalServer[] = []
    for (let port = PORT; port < PORT + 10; port++)
      servers.push(await serveLocally(async () => ({ status: 404, headers: {} }), port))
    const { code, stderr } = await run({ serve: 'true' })
    await Promise.all(servers.map((server) => server.close()))
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining(
        `the index needs a port from ${PORT} to ${PORT + 9}, and none of them is free (PORT_TAKEN)`,
      ),
    ])
  })

  test('a password on the command line', async () => {
    const { code, stderr } = await desk.run(['setup-registry', '--owned', 'x', '--password', SECRET])
    expect([code, stderr]).toEqual([1, expect.stringContaining('set MAESTRO_REGISTRY_PASSWORD instead')])
  })
})

test('a proxy that does not reach this machine is passed by', async () => {
  const inputs = {
    registry: 'directory',
    url: registry,
    owned: 'maestro-*',
    public: pub.simpleUrl,
    port: String(PORT),
    root: 'home',
  }
  const given = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  )
  const proxies = { HTTP_PROXY: 'http://127.0.0.1:9', https_proxy: 'http://127.0.0.1:9', NO_PROXY: 'corp.example' }
  const event = { name: 'push', payload: {} } as const
  const set = await runDoor('setup-registry', desk.folder, event, { ...desk.env, ...proxies, ...given })
  const env: Words = { ...proxies, ...Object.fromEntries(set.variables) }
  expect([set.code, env['NO_PROXY'], env['no_proxy']]).toEqual([
    0,
    'corp.example,127.0.0.1,localhost',
    'corp.example,127.0.0.1,localhost',
  ])
  const { install, installed } = makeProduct(desk.folder, { requires: ['maestro-core'], env })
  for (const tool of ['pip', 'uv'] as const) await install(tool)
  expect(installed()).toEqual(['maestro_core 1.0'])
  const end = await endDoor('setup-registry', desk.folder, event, { ...desk.env, ...env, ...set.state })
  expect(end.printed).toContain('The index is closed. It was asked for')
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { contract } from '../../src/actions/setup-registry/contract.ts'
import { planIndex, probe } from '../../src/actions/setup-registry/plan-index.ts'
import { type RunningIndex, runIndex } from '../../src/actions/setup-registry/run-index.ts'
import { parseInputs } from '../../src/contract/parse.ts'
import { openRegistry } from '../../src/registries/index.ts'
import { ask, open } from '../../src/system/http.ts'
import { serveLocally } from '../../src/system/local-server.ts'
import type { Annotation } from '../../src/system/system.ts'
import { makeDistribution } from '../support/distributions.ts'
import { fakeSystem } from '../support/fake-system.ts'
import { hastyPace, registrySystem } from '../support/registry-system.ts'
import { type PublicIndex, startPublicIndex } from './support/public-index.ts'
import { PASSWORD, type RunningServer, startDevpi } from './support/servers.ts'

let folder: string
let devpi: RunningServer
let pub: PublicIndex
let index: RunningIndex | undefined

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'maestro-upstream-'))
  devpi = await startDevpi({ isOnline: true })
  pub = await startPublicIndex(path.join(folder, 'public'))
  for (const name of ['maestro-nowhere', 'pip']) await pub.registry.send(makeDistribution(folder, { name }))
  const authorization = `Basic ${Buffer.from(`root:${PASSWORD}`).toString('base64')}`
  const put = async (at: string, body: object) => {
    const headers = { authorization, 'content-type': 'application/json', accept: 'application/json' }
    const { status } = await fetch(new URL(at, devpi.url), { method: 'PUT', headers, body: JSON.stringify(body) })
    expect(status).toBe(200)
  }
  await put('root/mirror', { type: 'mirror', mirror_url: pub.simpleUrl, volatile: false })
  await put('root/shared', { type: 'stage', volatile: true })
  await put('root/prod', { type: 'stage', volatile: true, bases: ['root/shared', 'root/mirror'] })
  for (const [place, name] of [
    ['root/shared', 'maestro-base'],
    ['root/prod', 'maestro-own'],
  ] as const) {
    const settings = {
      kind: 'devpi',
      url: new URL(`${place}/`, devpi.url).href,
      username: 'root',
      password: PASSWORD,
    } as const
    const registry = await openRegistry(settings, registrySystem().system, hastyPace())
    expect(await registry.send(makeDistribution(folder, { name }))).toMatchObject({ type: 'stored' })
  }
}, 120_000)
afterEach(async () => {
  await index?.close()
  index = undefined
})
afterAll(async () => {
  await Promise.all([devpi?.close(), pub?.close()])
  rmSync(folder, { recursive: true, force: true })
})

function started(registry: Readonly<Record<string, string>>) {
  const given: Readonly<Record<string, string>> = {
    ...{ owned: 'maestro-*', public: 'https://pypi.org/simple/', root: folder, port: '18477' },
    ...registry,
  }
  const inputs = parseInputs(contract, (name) => given[name])
  const { system, logged } = registrySystem({}, folder)
  return { inputs, logged, place: { ...system, http: { ask, open }, serve: serveLocally } }
}

const ofDevpi = () => ({
  registry: 'devpi',
  url: new URL('root/prod/', devpi.url).href,
  username: 'root',
  password: PASSWORD,
})

test('what devpi has from a mirror is none of yours; what it has from another index of yours is', async () => {
  const { inputs, place, logged } = started(ofDevpi())
  index = await runIndex(await planIndex(inputs, place), inputs, place)
  const page = async (name: string) => (await fetch(`${index?.indexUrl}${name}/`)).status
  expect([await page('maestro-own'), await page('maestro-base'), await page('maestro-nowhere')]).toEqual([
    200, 200, 404,
  ])
  expect(logged.join('\n')).toContain('1 files of maestro-nowhere from root/mirror: these are left out')
}, 60_000)

test('of a registry that cannot tell, it is said that it has what everybody has', async () => {
  const warnings = async (registry: Readonly<Record<string, string>>) => {
    const { inputs, place } = started(registry)
    const fake = fakeSystem(folder, folder)
    await probe(await planIndex(inputs, place), fake.system)
    return fake.annotations.map(({ title }: Annotation) => title)
  }
  expect(await warnings({ registry: 'pypi', url: pub.url, 'index-url': pub.simpleUrl })).toEqual([
    'Public packages behind the registry',
  ])
  expect(await warnings(ofDevpi())).toEqual([])
}, 60_000)

import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { openRegistry } from '../../../src/registries/index.ts'
import { type FaultProxy, startFaultProxy } from '../../registries/support/fault-proxy.ts'
import { makeProduct } from '../../registries/support/product.ts'
import { type PublicIndex, startPublicIndex } from '../../registries/support/public-index.ts'
import { programOf, type RunningServer, startPypiserver, USER } from '../../registries/support/servers.ts'
import { makeDistribution } from '../../support/distributions.ts'
import { hastyPace, registrySystem } from '../../support/registry-system.ts'
import type { Event } from '../support/caller.ts'
import { type Desk, makeDesk, UV } from '../support/command.ts'
import { endDoor, runDoor } from '../support/door.ts'
import { endIndexes, indexProcesses, tenFreePorts } from '../support/indexes.ts'
import { programsOnPath, recordPrograms } from '../support/recorder.ts'

const CANARY = 'canary-password-Kq9vXw2'
const BASIC = Buffer.from(`${USER}:${CANARY}`).toString('base64')
const EVENT: Event = { name: 'push', payload: {} }
const PORT = String(await tenFreePorts())

// What a job has that we have no use for here.
const OTHERS = ['AWS_SECRET_ACCESS_KEY', 'GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'UV_PUBLISH_TOKEN', 'TWINE_PASSWORD']
const others = Object.fromEntries(OTHERS.map((name) => [name, `canary-${name.toLowerCase()}-Kq9vXw2`]))

/** Credentials, by where they stand. */
const PLACES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  inputs: { INPUT_USERNAME: USER, INPUT_PASSWORD: CANARY },
  'our variables': { MAESTRO_REGISTRY_USERNAME: USER, MAESTRO_REGISTRY_PASSWORD: CANARY },
  'those of Poetry': {
    'INPUT_REGISTRY-NAME': 'corp',
    POETRY_HTTP_BASIC_CORP_USERNAME: USER,
    POETRY_HTTP_BASIC_CORP_PASSWORD: CANARY,
  },
}

let desk: Desk
let server: RunningServer
let proxy: FaultProxy
let pub: PublicIndex
let recorder: ReturnType<typeof recordPrograms>

beforeAll(async () => {
  desk = makeDesk()
  server = await startPypiserver(CANARY)
  // Of this package it repeats what it was told.
  proxy = await startFaultProxy(server.url, ({ path: at, authorization }) =>
    at.includes('maestro-echo')
      ? { type: 'status', status: 403, body: `you said ${authorization}, ${CANARY}` }
      : undefined,
  )
  pub = await startPublicIndex(path.join(desk.folder, 'public'))
  const settings = { kind: 'pypi', url: server.url, username: USER, password: CANARY } as const
  const registry = await openRegistry(settings, registrySystem().system, hastyPace())
  await registry.send(makeDistribution(desk.folder, { name: 'maestro-core' }))
  recorder = recordPrograms(desk.bin, {
    ...programsOnPath(['git']),
    python3: programOf('clients', 'python'),
    uv: UV,
  })
}, 120_000)

afterEach(() => endIndexes(desk.folder))

afterAll(async () => {
  await Promise.all([server, proxy, pub].map((one) => one?.close()))
  desk?.remove()
})

const isSecret = (text: string) => /canary-[\w-]*-Kq9vXw2/.test(text) || text.includes(BASIC)

/** Whatever stands below a folder and holds a secret. */
function leaksBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const file = path.join(folder, name)
    return statSync(file, { throwIfNoEntry: false })?.isFile() === true && isSecret(readFileSync(file, 'latin1'))
  })
}

function inputs(more: Readonly<Record<string, string>> = {}) {
  const given = { registry: 'pypi', url: proxy.url, owned: 'maestro-*', public: pub.simpleUrl, port: PORT, ...more }
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
}

const shown = (printed: string) =>
  printed.split('\n').filter((line) => !line.startsWith('::add-mask::') && isSecret(line))

test.each(Object.entries(PLACES))('credentials in %s stay in the process of the index', async (place, credentials) => {
  const temporary = path.join(desk.temporary, place.replaceAll(' ', '-'))
  mkdirSync(temporary)
  const env = { ...desk.env, ...others, ...credentials, ...inputs(), RUNNER_TEMP: temporary }
  const set = await runDoor('setup-registry', desk.folder, EVENT, env)
  expect([set.code, [...set.variables.values()].filter(isSecret), shown(set.printed)]).toEqual([0, [], []])
  expect(Object.values(set.state).filter(isSecret)).toEqual([])

  const product = makeProduct(desk.folder, { requires: ['maestro-core'], env: Object.fromEntries(set.variables) })
  for (const tool of ['pip', 'uv'] as const) {
    const { stdout, stderr } = await product.install(tool)
    expect([tool, isSecret(stdout + stderr)]).toEqual([tool, false])
  }
  expect(product.installed()).toEqual(['maestro_core 1.0'])
  const processes = indexProcesses(desk.folder)
  expect([processes.length, processes.filter(({ text }) => isSecret(text))]).toEqual([1, []])

  const answer = await fetch(new URL('maestro-echo/', set.outputs.get('index-url')))
  const told = `${answer.statusText} ${await answer.text()} ${JSON.stringify([...answer.headers])}`
  expect([answer.status, isSecret(told)]).toEqual([403, false])

  const end = await endDoor('setup-registry', desk.folder, EVENT, { ...desk.env, ...set.state })
  expect(shown(end.printed)).toEqual([])
  expect(readFileSync(path.join(temporary, 'maestro-index.log'), 'utf8')).toContain('403')
  expect([leaksBelow(temporary), leaksBelow(product.folder)]).toEqual([[], []])
  expect(recorder.take().filter(({ argv, environment }) => [...argv, ...environment].some(isSecret))).toEqual([])
})

test('no program that fills a wheelhouse sees any', async () => {
  const house = path.join(desk.folder, 'house')
  const more = { mode: 'wheelhouse', requirements: 'maestro-core', folder: house }
  const env = { ...desk.env, ...others, ...PLACES['our variables'], ...inputs(more) }
  const { code, printed } = await runDoor('setup-registry', desk.folder, EVENT, env)
  expect([code, shown(printed), leaksBelow(house)]).toEqual([0, [], []])
  const started = recorder.take()
  expect(started.map(({ name }) => name)).toContain('python3')
  expect(started.filter(({ argv, environment }) => [...argv, ...environment].some(isSecret))).toEqual([])
})

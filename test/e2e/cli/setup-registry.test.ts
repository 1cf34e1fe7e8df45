import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { openRegistry } from '../../../src/registries/index.ts'
import { type FaultProxy, startFaultProxy } from '../../registries/support/fault-proxy.ts'
import { makeProduct } from '../../registries/support/product.ts'
import { type PublicIndex, startPublicIndex } from '../../registries/support/public-index.ts'
import { type RunningServer, startPypiserver, USER } from '../../registries/support/servers.ts'
import { makeDistribution } from '../../support/distributions.ts'
import { hastyPace, registrySystem } from '../../support/registry-system.ts'
import type { Event } from '../support/caller.ts'
import { type Desk, makeDesk } from '../support/command.ts'
import { type DoorRun, endDoor, runDoor } from '../support/door.ts'
import { endIndexes, indexProcesses, tenFreePorts } from '../support/indexes.ts'

const CANARY = 'canary-Kq9vXw2'
const FIRST = await tenFreePorts()
const PORT = String(FIRST)
const EVENT: Event = { name: 'push', payload: {} }

let desk: Desk
let server: RunningServer
let proxy: FaultProxy
let pub: PublicIndex

beforeAll(async () => {
  desk = makeDesk()
  server = await startPypiserver(CANARY)
  proxy = await startFaultProxy(server.url, () => undefined)
  pub = await startPublicIndex(path.join(desk.folder, 'public'))
  const settings = { kind: 'pypi', url: server.url, username: USER, password: CANARY } as const
  const registry = await openRegistry(settings, registrySystem().system, hastyPace())
  await registry.send(
    makeDistribution(desk.folder, { name: 'maestro-core-log', version: '0.1.0', lines: ['Requires-Dist: leftpad'] }),
  )
  await pub.registry.send(
    makeDistribution(desk.folder, { name: 'maestro-core-log', version: '9.0', content: 'EVIL = 1\n' }),
  )
  await pub.registry.send(makeDistribution(desk.folder, { name: 'leftpad' }))
}, 120_000)

afterEach(async () => {
  await desk.endAll()
  endIndexes(desk.folder)
})

afterAll(async () => {
  await Promise.all([server, proxy, pub].map((one) => one?.close()))
  desk.remove()
})

const inputs = (more: Readonly<Record<string, string>> = {}) => ({
  registry: 'pypi',
  url: proxy.url,
  owned: 'maestro-*',
  public: pub.simpleUrl,
  port: PORT,
  ...more,
})
const words = (more: Readonly<Record<string, string>> = {}) =>
  Object.entries(inputs(more)).flatMap(([name, value]) => [`--${name}`, value])
const CREDENTIALS = { MAESTRO_REGISTRY_USERNAME: USER, MAESTRO_REGISTRY_PASSWORD: CANARY }

describe('in the foreground', () => {
  test('it says where it is, answers, and ends when it is interrupted', async () => {
    const command = desk.start(['setup-registry', ...words(), '--serve'], CREDENTIALS)
    const { indexUrl } = JSON.parse(await command.firstLine())
    expect(indexUrl).toBe(`http://127.0.0.1:${PORT}/simple/`)
    const page = await fetch(`${indexUrl}maestro-core-log/`)
    expect(await page.text()).toContain('maestro_core_log-0.1.0-py3-none-any.whl')
    command.kill('SIGINT')
    expect(await command.finished).toMatchObject({ signal: 'SIGINT', stderr: '' })
    await expect(fetch(indexUrl)).rejects.toThrow('fetch failed')
    expect(readdirSync(desk.temporary).filter((name) => name !== 'node-compile-cache')).toEqual([])
  })

  test('a port that is taken gives way to the next one, with a warning', async () => {
    const first = desk.start(['setup-registry', ...words(), '--serve'], CREDENTIALS)
    await first.firstLine()
    const second = desk.start(['setup-registry', ...words(), '--serve'], CREDENTIALS)
    expect(JSON.parse(await second.firstLine()).indexUrl).toBe(`http://127.0.0.1:${FIRST + 1}/simple/`)
    for (const one of [first, second]) one.kill('SIGTERM')
    const { stderr } = await second.finished
    expect(stderr).toContain(`warning: Port ${PORT} is taken; the index listens on ${FIRST + 1}`)
    await first.finished
  })

  test('a port that the product names gives way to none, for the tools would ask whoever has it', async () => {
    const root = path.join(desk.folder, 'named')
    mkdirSync(path.join(root, 'services/api'), { recursive: true })
    writeFileSync(path.join(root, 'services/api/base-requirements.in'), `\n-i http://127.0.0.1:${PORT}/simple/\n`)
    const first = desk.start(['setup-registry', ...words({ owned: 'other-*' }), '--serve'], CREDENTIALS)
    await first.firstLine()
    const { code, stdout, stderr } = await desk.run(['setup-registry', ...words({ root }), '--serve'], CREDENTIALS)
    const inJob = await job({ root: 'named' }, async () => undefined)
    first.kill('SIGTERM')
    await first.finished
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain(`services/api/base-requirements.in:2 has the tools ask port ${PORT}`)
    expect(inJob.code).toBe(1)
    expect(inJob.printed).toMatch(/^::error [^:]*file=named\/services\/api\/base-requirements.in,line=2/m)
  })

  test('the settings are lines for a shell', async () => {
    const print = () => desk.run(['setup-registry', '--print', '--port', PORT])
    const without = await print()
    expect(without).toMatchObject({ code: 1, stderr: expect.stringContaining('INDEX_MISSING') })
    // Whoever goes on all the same asks nobody.
    expect(without.stdout).toMatch(/^export PIP_INDEX_URL='http:\/\/127\.0\.0\.1:9\/.*\nfalse\n$/s)
    const command = desk.start(['setup-registry', ...words(), '--serve'], CREDENTIALS)
    await command.firstLine()
    const { stdout, code } = await print()
    command.kill('SIGTERM')
    await command.finished
    expect([code, stdout.split('\n')[0]]).toEqual([0, `export PIP_INDEX_URL='http://127.0.0.1:${PORT}/simple/'`])
    expect(stdout).not.toContain('{')
  })
})

/** Steps of a job, from the first to the last. */
async function job(
  more: Readonly<Record<string, string>>,
  steps: (set: DoorRun) => Promise<void>,
  env = {},
): Promise<DoorRun & { readonly atEnd: string; readonly endMs: number }> {
  const given = Object.fromEntries(
    Object.entries(inputs({ username: USER, password: CANARY, ...more })).map(([name, value]) => [
      `INPUT_${name.toUpperCase()}`,
      value,
    ]),
  )
  const set = await runDoor('setup-registry', desk.folder, EVENT, { ...desk.env, ...given, ...env })
  const end = () => endDoor('setup-registry', desk.folder, EVENT, { ...desk.env, ...set.state })
  try {
    await steps(set)
  } catch (error) {
    await end()
    throw error
  }
  const begun = performance.now()
  const { printed } = await end()
  return { ...set, atEnd: printed, endMs: performance.now() - begun }
}

describe('in a job', () => {
  test('all steps that follow install through it, no one sees a secret, and it ends with the job', async () => {
    let indexUrl = ''
    const { printed, endMs } = await job({}, async (set) => {
      expect([set.code, set.printed.includes('error')]).toEqual([0, false])
      indexUrl = set.outputs.get('index-url') ?? ''
      const product = makeProduct(desk.folder, {
        requires: ['maestro-core-log'],
        env: Object.fromEntries(set.variables),
      })
      for (const tool of ['pip', 'uv'] as const) await product.install(tool)
      expect(product.installed()).toEqual(['leftpad 1.0', 'maestro_core_log 0.1.0'])
      expect([...set.variables.values()].filter((value) => value.includes(CANARY))).toEqual([])
      expect(product.lock('uv')).not.toContain(CANARY)
      const seen = indexProcesses(desk.folder)
      expect(seen).not.toEqual([])
      expect(seen.filter(({ text }) => text.includes(CANARY))).toEqual([])
    })
    await expect(fetch(indexUrl)).rejects.toThrow('fetch failed')
    // Whoever cancels waits no longer.
    expect(endMs).toBeLessThan(2_000)
    const shown = printed.split('\n').filter((line) => !line.startsWith('::add-mask::'))
    expect(shown.filter((line) => line.includes(CANARY))).toEqual([])
    expect(readdirSync(desk.temporary).filter((name) => name !== 'node-compile-cache')).toEqual([])
  })

  test('it ends by itself once the runner is gone, and outlives a shell that started the step', async () => {
    const door = await startedByShell(inputs({ username: USER, password: CANARY }))
    const indexUrl = `http://127.0.0.1:${PORT}/simple/`
    await sleep(5_000)
    expect((await fetch(indexUrl)).status).toBe(200)
    door.kill()
    for (let tries = 0; tries < 40 && (await isUp(indexUrl)); tries++) await sleep(200)
    expect(await isUp(indexUrl)).toBe(false)
  })

  test('one that does not answer any more is ended all the same', async () => {
    let indexUrl = ''
    const { atEnd, endMs } = await job({}, async (set) => {
      indexUrl = set.outputs.get('index-url') ?? ''
      process.kill(Number(set.state['STATE_index-process']?.split(' ')[0]), 'SIGSTOP')
    })
    expect(atEnd).toContain(`The index at ${indexUrl} did not answer, and was ended`)
    expect(endMs).toBeLessThan(2_000)
    // The system takes its time to take away what was ended.
    for (let tries = 0; tries < 20 && indexProcesses(desk.folder).length > 0; tries++) await sleep(50)
    expect(indexProcesses(desk.folder)).toEqual([])
    await expect(fetch(indexUrl)).rejects.toThrow('fetch failed')
  })

  test('one whose registry keeps silent about what the lock has ends with the job, and leaves nothing', async () => {
    const root = path.join(desk.folder, 'locked')
    mkdirSync(root)
    const names = Array.from({ length: 40 }, (_, at) => `maestro-locked-${at}`)
    const source = `source = { registry = "http://127.0.0.1:${PORT}/simple/" }`
    const packages = names.map((name) => `[[package]]\nname = "${name}"\nversion = "1.0"\n${source}\n`)
    writeFileSync(path.join(root, 'uv.lock'), ['version = 1\n', ...packages].join('\n'))
    const slow = await startFaultProxy(server.url, ({ path: at }) =>
      at.includes('maestro-locked') ? { type: 'delay', milliseconds: 5_000 } : undefined,
    )
    const temporary = path.join(root, 'temporary')
    mkdirSync(temporary)
    try {
      const isAsked = () => slow.requests.some(({ path: at }) => at.includes('maestro-locked'))
      const steps = async () => {
        for (let tries = 0; tries < 40 && !isAsked(); tries++) await sleep(50)
      }
      const set = await job({ root: 'locked', url: slow.url }, steps, { TMPDIR: temporary, RUNNER_TEMP: temporary })
      for (let tries = 0; tries < 10 && indexProcesses(desk.folder).length > 0; tries++) await sleep(100)
      expect([set.code, isAsked(), indexProcesses(desk.folder)]).toEqual([0, true, []])
      expect(readdirSync(temporary).filter((name) => name !== 'node-compile-cache')).toEqual(['maestro-index.log'])
    } finally {
      await slow.close()
    }
  })

  test('one that was ended by somebody is told of, and whoever has its number now is left alone', async () => {
    const other = spawn('sleep', ['60'])
    const { atEnd } = await job({}, async (set) => {
      const [pid, started] = set.state['STATE_index-process']?.split(' ') ?? []
      process.kill(Number(pid), 'SIGKILL')
      Object.assign(set.state, { 'STATE_index-process': `${other.pid} ${started}` })
    })
    expect(atEnd).toMatch(/The index at \S+ has ended already/)
    expect(other.kill()).toBe(true)
  })

  test('nobody else can end it', async () => {
    await job({}, async (set) => {
      const stop = new URL('/+stop', set.outputs.get('index-url'))
      for (const headers of [{}, { 'x-maestro-key': 'guess' }] as Record<string, string>[]) {
        expect((await fetch(stop, { method: 'POST', headers })).status).toBe(403)
      }
    })
  })

  test('a wrong password fails before anything is started, with one clear error', async () => {
    const set = await job({ password: 'wrong' }, async () => undefined)
    expect([set.code, set.variables.size, indexProcesses(desk.folder).length]).toEqual([1, 0, 0])
    expect(set.printed.match(/^::error.*/gm)).toEqual([
      expect.stringMatching(
        /REGISTRY_UNAUTHORIZED.*answered 403: the credentials are missing, wrong or may not read this index/,
      ),
    ])
  })
})

async function isUp(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  )
}

/** A runner that starts the step by way of a shell, and then goes on. */
async function startedByShell(given: Readonly<Record<string, string>>) {
  const env = {
    ...desk.env,
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    GITHUB_WORKSPACE: desk.folder,
    ...Object.fromEntries(
      ['OUTPUT', 'ENV', 'STATE'].map((name) => [`GITHUB_${name}`, path.join(desk.folder, `runner-${name}`)]),
    ),
  }
  for (const name of ['OUTPUT', 'ENV', 'STATE']) writeFileSync(path.join(desk.folder, `runner-${name}`), '')
  const entry = path.resolve('dist/setup-registry/index.js')
  const script = `require('node:child_process').spawnSync('sh', ['-c', ${JSON.stringify(`${process.execPath} ${entry}; true`)}], { stdio: 'inherit' }); console.log('DONE'); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['-e', script], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  let printed = ''
  for await (const chunk of child.stdout) {
    printed += chunk
    if (printed.includes('DONE')) break
  }
  return { kill: () => child.kill('SIGKILL'), printed }
}

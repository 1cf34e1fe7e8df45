import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runs, unique, until } from '../../test/support/running.ts'
import type { TaskProcesses } from './system.ts'
import { taskProcessesIn } from './task-processes.ts'

let folder: string
let tasks: TaskProcesses

const FILES_OF_COMMANDS = ['ENV', 'OUTPUT', 'PATH', 'STATE', 'STEP_SUMMARY'].map((name) => `GITHUB_${name}`)

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'maestro-tasks-'))
  tasks = taskProcessesIn({
    ...{ PATH: process.env['PATH'], INPUT_TOKEN: 'canary', GITHUB_SHA: 'abc' },
    ...Object.fromEntries(FILES_OF_COMMANDS.map((name) => [name, '/x'])),
  })
})
afterEach(async () => {
  await tasks.endAll()
  rmSync(folder, { recursive: true })
})

const log = () => path.join(folder, 'log')
const printed = () => readFileSync(log(), 'utf8')
/** Has `npm run test` run a program that waits for a signal. */
function script(code: string, name: string): void {
  const manifest = { name: 'lib', version: '1.0.0', scripts: { test: `node wait.mjs ${name}` } }
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest))
  writeFileSync(path.join(folder, 'wait.mjs'), `${code}\nsetTimeout(() => undefined, 60_000)\nconsole.log('${name}')\n`)
}
const start = (command: string, timeoutMs = 20_000) =>
  tasks.start({ command, folder, env: { MORE: 'yes' }, log: log(), timeoutMs })

describe('a task', () => {
  test('prints into its log, errors where they came', async () => {
    const end = await start('echo one; echo two >&2; echo three; exit 3')
    expect(end).toMatchObject({ code: 3, signal: null, isTimedOut: false, problem: '', bytes: 14 })
    expect(printed()).toBe('one\ntwo\nthree\n')
  })

  test('sees what a step sees and what is added, and nothing that is ours', async () => {
    await start('env | sort')
    expect(printed()).toMatch(/^GITHUB_SHA=abc\n/m)
    expect(printed()).toMatch(/^MORE=yes$/m)
    expect(printed()).not.toMatch(/canary|^GITHUB_(?!SHA)/m)
  })

  test('has nobody to ask', async () => {
    expect(await start('read answer || echo nobody')).toMatchObject({ code: 0 })
    expect(printed()).toBe('nobody\n')
  })

  test('that takes too long ends with all that it started', async () => {
    const name = unique('slow')
    const end = await start(`sh -c 'sleep 60; : ${name}' & trap '' TERM; sleep 60; : ${name}`, 300)
    expect(end).toMatchObject({ code: null, isTimedOut: true })
    expect(runs(name)).toBe(false)
  }, 20_000)

  test.each<readonly [string, number, (name: string) => Promise<void>]>([
    ['when its time is over', 2_500, async () => undefined],
    [
      'when the run ends',
      60_000,
      async (name) => {
        await until(() => existsSync(log()) && printed().includes(name))
        await tasks.endAll()
      },
    ],
  ])(
    'that is a script of npm has its time to clean up %s, and is over once it has',
    async (_, timeoutMs, interrupt) => {
      const name = unique('cleaning')
      script(`process.on('SIGTERM', () => setTimeout(() => { console.log('clean'); process.exit() }, 2000))`, name)
      const [begun, going] = [performance.now(), start('npm run --silent test', timeoutMs)]
      await interrupt(name)
      expect((await going).isTimedOut).toBe(timeoutMs < 10_000)
      expect(performance.now() - begun).toBeGreaterThan(2_000)
      expect([printed(), runs(name)]).toEqual([`${name}\nclean\n`, false])
    },
    20_000,
  )

  test('that is a script of npm and does not end is made to, in time', async () => {
    const name = unique('stubborn')
    script(`process.on('SIGTERM', () => undefined)`, name)
    const going = start('npm run --silent test >/dev/null')
    await until(() => runs(name))
    // npm has told its script by then that it may end, and how.
    await sleep(500)
    const begun = performance.now()
    await tasks.endAll()
    expect((await going).isEnded).toBe(true)
    expect(performance.now() - begun).toBeGreaterThan(3_500)
    expect(performance.now() - begun).toBeLessThan(6_000)
    expect(runs(name)).toBe(false)
  }, 20_000)

  test('that leaves something behind in its group is over all the same, and what it left ends', async () => {
    const name = unique('left')
    const begun = performance.now()
    expect(await start(`sh -c 'sleep 60; : ${name}' & echo done`)).toMatchObject({ code: 0 })
    expect(performance.now() - begun).toBeLessThan(5_000)
    expect([printed(), runs(name)]).toEqual(['done\n', false])
  })

  test('that becomes a daemon is found, and ends with the run', async () => {
    const name = unique('daemon')
    expect(await start(`setsid sh -c 'sleep 60; : ${name}' >/dev/null 2>&1 & sleep 0.5; echo done`)).toMatchObject({
      code: 0,
    })
    expect(runs(name)).toBe(true)
    await tasks.endAll()
    expect(runs(name)).toBe(false)
  })

  test('that leaves its session without an environment is found by what it prints into', async () => {
    const name = unique('bare')
    await start(`env -i setsid sh -c 'sleep 60; : ${name}' & sleep 0.2; echo done`)
    expect(runs(name)).toBe(true)
    await tasks.endAll()
    await until(() => !runs(name))
  })

  test.each([
    ['in time', ''],
    ['when it is made to', 'trap "" TERM; '],
  ])(
    'that ends %s takes with it what left it without an environment and prints nowhere',
    async (_, trap) => {
      const name = unique('silent')
      const hidden = `env -i setsid sh -c 'trap "" TERM; sleep 60; : ${name}' >/dev/null 2>&1 &`
      const going = start(`${trap}${hidden} while :; do sleep 1; done`)
      await until(() => runs(name))
      await tasks.endAll()
      await going
      await until(() => !runs(name))
    },
    20_000,
  )

  test('that ends its own parent does not end us', async () => {
    expect(await start("sh -c 'kill -9 $PPID'")).toMatchObject({ code: null, signal: 'SIGKILL' })
  })

  test('that prints without end has the beginning and the end of it in its log', async () => {
    const end = await start("echo first; head -c 60000000 /dev/zero | tr '\\0' x; echo; echo last")
    expect(end).toMatchObject({ code: 0, bytes: 60_000_012 })
    const text = printed()
    expect([text.slice(0, 6), text.slice(-6), text.length < 10_000_000]).toEqual(['first\n', '\nlast\n', true])
    expect(text).toMatch(/\n… \d+ bytes are left out …\n/)
  }, 20_000)

  test('whose folder is not there could not be started', async () => {
    const end = await tasks.start({ command: 'true', folder: '/nowhere', env: {}, log: log(), timeoutMs: 1_000 })
    expect(end).toMatchObject({ code: null, problem: expect.stringContaining('ENOENT') })
  })

  test('ends when the run is over before it', async () => {
    const name = unique('running')
    const going = start(`sleep 60; : ${name}`)
    while (!runs(name)) await new Promise((resolve) => setTimeout(resolve, 20))
    await tasks.endAll()
    expect(await going).toMatchObject({ code: null, isTimedOut: false })
    expect(runs(name)).toBe(false)
  })
})

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Fault, type ProxiedRequest, startFaultProxy } from '../../registries/support/fault-proxy.ts'
import { type MemoryIndex, startMemoryIndex } from '../../registries/support/memory-index.ts'
import { ownPlatform } from '../../support/own-platform.ts'
import { type TestRepository, testRepository } from '../../support/repository.ts'
import { type Command, type Desk, makeDesk } from '../support/command.ts'

const POINTS = 10
const SECRET = 'canary-Kq9vXw2-killed'

let desk: Desk
let repository: TestRepository
/** How long a run takes that nobody disturbs, what it asks for, and what it leaves in the index. */
let whole: { readonly milliseconds: number; readonly requests: number; readonly stored: MemoryIndex['stored'] }

beforeAll(async () => {
  desk = makeDesk()
  repository = testRepository()
  repository.commit(ownPlatform())
  // Once without a clock: what is kept between runs is there from now on.
  await undisturbed()
  const started = performance.now()
  whole = { ...(await undisturbed()), milliseconds: performance.now() - started }
}, 120_000)

afterAll(() => {
  repository.remove()
  desk.remove()
})

const start = (url: string): Command =>
  desk.start(['publish', '--root', repository.folder, '--registry', 'pypi', '--url', url, '--projects', 'all'], {
    MAESTRO_REGISTRY_USERNAME: 'ci',
    MAESTRO_REGISTRY_PASSWORD: SECRET,
  })

/** Numbers the requests of a run; undefined for a file that it has read before, as installers do that more or less often. */
function numbered() {
  const read = new Set<string>()
  let number = 0
  return ({ path: at }: Pick<ProxiedRequest, 'path'>): number | undefined => {
    if (read.has(at)) return undefined
    if (at.startsWith('/f/')) read.add(at)
    return ++number
  }
}

async function undisturbed() {
  const index = await startMemoryIndex()
  const proxy = await startFaultProxy(index.url, () => undefined)
  try {
    const run = await start(proxy.url).finished
    if (run.code !== 0) throw new Error(run.stderr)
    return { requests: proxy.requests.map(numbered()).filter(Boolean).length, stored: index.stored }
  } finally {
    await proxy.close()
    await index.close()
  }
}

type Disturb = (command: Command) => (request: ProxiedRequest) => Fault | undefined

/** A run that is disturbed, and then one that is not. */
async function twoRuns(disturb: Disturb) {
  const index = await startMemoryIndex()
  let command: Command | undefined
  let spoil: ReturnType<Disturb> | undefined
  const proxy = await startFaultProxy(index.url, (request) => spoil?.(request))
  try {
    command = start(proxy.url)
    spoil = disturb(command)
    const first = await command.finished
    const between = index.stored.size
    const second = await start(index.url).finished
    return { first, second, between, stored: index.stored, repeats: index.repeats }
  } finally {
    await proxy.close()
    await index.close()
  }
}

function expectWhole({ second, stored, repeats }: Awaited<ReturnType<typeof twoRuns>>) {
  expect([second.code, second.stderr.replaceAll(/^.*: taken \(200\)\n/gm, '')]).toEqual([0, ''])
  expect(stored).toEqual(whole.stored)
  expect(repeats).toEqual([])
  expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1)
  expect(repository.git('status', '--porcelain')).toBe('')
  expect(filesBelow(path.join(repository.folder, '.git/worktrees'))).toEqual([])
  expect([desk.folder, repository.folder].flatMap(filesBelow).filter(holdsSecret)).toEqual([])
  expect(readdirSync(desk.temporary).filter((name) => name.startsWith('maestro-'))).toEqual([])
}

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
}

function holdsSecret(file: string): boolean {
  const bytes = readFileSync(file)
  return bytes.includes(SECRET) || bytes.includes(Buffer.from(`ci:${SECRET}`).toString('base64'))
}

const points = Array.from({ length: POINTS }, (_, at) => at)

test.each(['SIGINT', 'SIGTERM'] as const)('%s leaves nothing, and the next run brings the rest', async (signal) => {
  let isDone = false
  const runs = await twoRuns((command) => ({ method }) => {
    if (method !== 'POST' || isDone) return undefined
    isDone = true
    command.kill(signal)
    return { type: 'lost-answer' }
  })
  expect(runs.first).toMatchObject({ code: null, signal })
  expect(runs.between).toBe(1)
  expectWhole(runs)
})

describe('killed', () => {
  test.each(points)('at moment %i of 10, the next run brings the rest', async (at) => {
    const runs = await twoRuns((command) => {
      setTimeout(() => command.kill('SIGKILL'), (whole.milliseconds * (at + 0.5)) / POINTS)
      return () => undefined
    })
    expectWhole(runs)
  })

  test.each(points)('at request %i of 10, before or after the server heard of it', async (at) => {
    const last = 1 + Math.floor((whole.requests * at) / POINTS)
    const runs = await twoRuns((command) => {
      const numberOf = numbered()
      return (request) => {
        if (numberOf(request) !== last) return undefined
        command.kill('SIGKILL')
        return at % 2 === 0 ? { type: 'reset' } : { type: 'lost-answer' }
      }
    })
    expect(runs.first.signal).toBe('SIGKILL')
    expectWhole(runs)
  })
})

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Checkpoint } from '../../src/templates/fan-out/checkpoint.ts'
import { dispatches, type FanOut, startFanOut } from '../support/github/fan-out.ts'
import type { HostedRepository } from '../support/github-repositories.ts'

const SECONDARY = {
  status: 403,
  body: { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' },
}

let world: FanOut
beforeAll(async () => {
  world = await startFanOut()
})
afterAll(() => world.close())
beforeEach(() => {
  rmSync(file(), { force: true })
})
afterEach(() => {
  expect(world.github.faults).toEqual([])
})

const file = () => `${world.folder}/notify-templates.json`
const kept = (): Checkpoint => JSON.parse(readFileSync(file(), 'utf8'))
const asked = (operation: string) => world.github.requests.filter((one) => one.operation === operation)

/** Puts products there anew: those that listen, then those that do not. */
function addProducts(listeners: number, others: number): ReadonlyMap<string, HostedRepository> {
  const name = (at: number) => `p${String(at).padStart(3, '0')}`
  return new Map(
    Array.from({ length: listeners + others }, (_, at) => [
      `acme/${name(at)}`,
      world.addProduct(name(at), at < listeners ? { listens: true } : {}),
    ]),
  )
}

type Given = Parameters<FanOut['tellAll']>

/** Tells these products, and no others that are there. */
function tellThem(products: ReadonlyMap<string, HostedRepository>, inputs: Given[0] = {}, surroundings: Given[1] = {}) {
  return world.tellAll({ targets: [...products.keys()].join('\n'), ...inputs }, surroundings)
}

/** How often a repository was told. */
const timesTold = (one: HostedRepository) => dispatches(one).length + one.pulls.length
const told = (products: ReadonlyMap<string, HostedRepository>) => [...products.values()].map(timesTold)

describe('what writes', () => {
  test('is a second apart, and what reads waits for nobody', async () => {
    const products = addProducts(2, 2)
    const before = world.waits.length
    await tellThem(products)
    // Two dispatches, and twice a tree, a commit, a branch and a pull request; the first of all waits for nobody.
    expect(world.waits.slice(before)).toEqual(Array(2 + 2 * 4 - 1).fill(1_000))
  })

  test('ends where the requests of an hour are spent; an hour later it goes on', async () => {
    const products = addProducts(3, 2)
    const inputs = { 'per-hour': '6' }
    const first = await tellThem(products, inputs)
    expect(first.outputs).toMatchObject({ waiting: ['acme/p003', 'acme/p004'] })
    expect(first.annotations).toMatchObject([{ message: expect.stringContaining('requests of this hour are spent') }])
    expect(kept().writes).toHaveLength(3)
    const again = await tellThem(products, inputs)
    expect(again.outputs).toMatchObject({ waiting: ['acme/p003', 'acme/p004'] })
    writeFileSync(file(), JSON.stringify({ ...kept(), writes: kept().writes.map((one) => one - 3_600) }))
    expect((await tellThem(products, inputs)).outputs).toMatchObject({ waiting: ['acme/p004'] })
    writeFileSync(file(), JSON.stringify({ ...kept(), writes: [] }))
    expect((await tellThem(products, inputs)).outputs).toMatchObject({ waiting: [] })
    expect(told(products)).toEqual([1, 1, 1, 1, 1])
  })

  test('is sent again once the time is over that GitHub asks for', async () => {
    const products = addProducts(1, 0)
    const [before, operation] = [world.waits.length, 'repos/create-dispatch-event']
    world.github.answerNext({ operation, status: 429, headers: { 'retry-after': '7' } }, { operation, ...SECONDARY })
    expect((await tellThem(products)).outputs.notified).toEqual(['acme/p000'])
    expect([world.waits.slice(before), kept().writes.length, told(products)]).toEqual([[7_000, 60_000], 3, [1]])
  })

  test('ends where GitHub asks for a longer pause; nobody failed by that', async () => {
    const products = addProducts(3, 0)
    const operation = 'repos/create-dispatch-event'
    const onWait = () =>
      world.github.answerNext({ operation, status: 403, headers: { 'retry-after': '600' }, body: { message: 'later' } })
    let waited = 0
    const first = await tellThem(products, {}, { onWait: () => void (++waited === 1 && onWait()) })
    expect(first.outputs).toMatchObject({ notified: ['acme/p000'], failed: [], waiting: ['acme/p001', 'acme/p002'] })
    expect(first.annotations).toMatchObject([{ message: expect.stringContaining('GitHub asks for a pause') }])
    expect((await tellThem(products)).outputs.waiting).toEqual([])
    expect(told(products)).toEqual([1, 1, 1])
  })

  test('ends where the token is valid no longer', async () => {
    const products = addProducts(2, 0)
    world.github.answerNext({
      operation: 'repos/create-dispatch-event',
      status: 401,
      body: { message: 'Bad credentials' },
    })
    const { outputs, annotations } = await tellThem(products)
    expect(outputs).toMatchObject({ failed: [], waiting: ['acme/p000', 'acme/p001'] })
    expect(annotations).toMatchObject([{ message: expect.stringContaining('valid no longer') }])
  })

  test('may have been done where nobody heard the answer: pull requests are looked for, a dispatch is named', async () => {
    const products = addProducts(1, 2)
    const lost = { status: 502, isDone: true, body: '<html>' }
    world.github.answerNext({ operation: 'CreatePullRequest', ...lost }, { operation: 'UpdateRefs', status: 0 })
    world.github.answerNext({ operation: 'repos/create-dispatch-event', ...lost })
    const { outputs, annotations } = await tellThem(products)
    expect(outputs).toMatchObject({ notified: ['acme/p001', 'acme/p002'], failed: ['acme/p000'] })
    expect(annotations).toMatchObject([{ title: 'GITHUB_UNANSWERED' }])
    expect(told(products)).toEqual([1, 1, 1])
  })
})

describe('a checkpoint', () => {
  test('says who was told, and is of one release', async () => {
    const products = addProducts(1, 1)
    await tellThem(products, { tag: 'v1.1.0' })
    expect(kept()).toMatchObject({
      ...{ formatVersion: 1, source: 'acme/templates', tag: 'v1.1.0', sha: world.commits['v1.1.0'] },
      told: [
        {
          repository: 'acme/p000',
          way: 'dispatch',
          wave: 0,
          pins: [{ path: 'vendor/shared', to: expect.any(String) }],
        },
        { repository: 'acme/p001', way: 'pull-request', url: 'https://github.com/acme/p001/pull/1' },
      ],
    })
    const { outputs } = await tellThem(products)
    expect([outputs.notified.length, kept().tag, kept().writes.length]).toEqual([2, 'v2.0.0', 1 + 4 + 1])
    expect(told(products)).toEqual([2, 1])
  })

  test('that is none is refused before anybody is told', async () => {
    const products = addProducts(1, 0)
    writeFileSync(file(), '{}')
    await expect(tellThem(products)).rejects.toMatchObject({ code: 'CHECKPOINT_INVALID' })
    expect(told(products)).toEqual([0])
  })

  test('may lie elsewhere', async () => {
    const products = addProducts(1, 0)
    await tellThem(products, { checkpoint: 'kept/state.json' })
    expect([existsSync(`${world.folder}/kept/state.json`), existsSync(file())]).toEqual([true, false])
    rmSync(`${world.folder}/kept`, { recursive: true })
  })
})

test('ended at any moment, the next run goes on: nobody is told twice, and nobody is lost', async () => {
  const inputs = {
    waves: '1, 2, rest',
    targets: ['p002', 'p003', 'p000', 'p001'].map((one) => `acme/${one}`).join('\n'),
  }
  let products = addProducts(2, 2)
  // People merge what is there while the run waits for it.
  const merge = (milliseconds: number) => {
    if (milliseconds !== 30_000) return
    for (const one of products.values()) if (one.pulls[0]?.state === 'OPEN') one.merge(1)
    for (const one of products.values()) if (dispatches(one).length > 0) movePin(one)
  }
  const start = world.waits.length
  expect((await tellThem(products, inputs, { onWait: merge })).outputs).toMatchObject({ failed: [], waiting: [] })
  const steps = world.waits.length - start
  expect(steps).toBeGreaterThan(8)
  for (let step = 1; step <= steps; step++) {
    products = addProducts(2, 2)
    rmSync(file(), { force: true })
    let at = 0
    const ended = tellThem(products, inputs, {
      onWait(milliseconds) {
        if (++at === step) throw new Error('ended')
        merge(milliseconds)
      },
    })
    await expect(ended).rejects.toThrow('ended')
    const { outputs } = await tellThem(products, inputs, { onWait: merge })
    expect([step, outputs.failed, outputs.waiting]).toEqual([step, [], []])
    expect([step, told(products)]).toEqual([step, [1, 1, 1, 1]])
  }
}, 120_000)

/** What a listener brings about in the end. */
function movePin(one: HostedRepository): void {
  one.git('read-tree', 'main')
  one.git('update-index', '--cacheinfo', `160000,${world.commits['v2.0.0']},vendor/shared`)
  const somebody = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com']
  const commit = one.git(...somebody, 'commit-tree', one.git('write-tree'), '-p', 'main', '-m', 'moved')
  one.git('update-ref', 'refs/heads/main', commit)
}

test('200 repositories, and answers that fail: each is told or named, and the next run tells the rest', async () => {
  const products = addProducts(180, 20)
  const answers = [
    SECONDARY,
    { status: 429, headers: { 'retry-after': '3' }, body: { message: 'slow down' } },
    { status: 502, body: '<html>' },
    { status: 0 },
    { status: 502, body: '<html>', isDone: true },
  ]
  let writes = 0
  const onWait = (milliseconds: number) => {
    const answer = answers[(++writes / 4) % answers.length]
    if (milliseconds === 1_000 && answer !== undefined) world.github.answerNext(answer)
  }
  world.github.answerNext({ operation: 'Products', status: 502 }, { operation: 'Listeners', status: 429 })
  const first = await tellThem(products, {}, { onWait })
  const { notified, failed, waiting, behind } = first.outputs
  expect([behind.length, [...notified, ...failed].sort(), waiting]).toEqual([200, [...products.keys()], []])
  expect(failed.length).toBeGreaterThan(10)
  expect(first.annotations.map(({ message }) => message.split(':')[0])).toEqual(failed)
  expect(notified.map((name) => timesTold(products.get(name) as HostedRepository))).toEqual(
    Array(notified.length).fill(1),
  )
  const second = await tellThem(products)
  expect([second.outputs.notified.length, second.outputs.failed]).toEqual([200, []])
  expect(told(products).every((times) => times > 0)).toBe(true)
  expect(notified.map((name) => timesTold(products.get(name) as HostedRepository))).toEqual(
    Array(notified.length).fill(1),
  )
  expect(asked('Products').length).toBeGreaterThanOrEqual(8)
}, 300_000)

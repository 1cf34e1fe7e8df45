import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { contract } from '../../src/actions/notify-templates/contract.ts'
import { dispatches, type FanOut, type ProductKind, startFanOut } from '../support/github/fan-out.ts'
import type { HostedRepository } from '../support/github-repositories.ts'

const BRANCH = 'maestro/templates'
const LISTENS: ProductKind = { listens: true }

let world: FanOut
beforeEach(async () => {
  world = await startFanOut()
})
afterEach(async () => {
  expect(world.github.faults).toEqual([])
  await world.close()
})

const tellAll: FanOut['tellAll'] = (...given) => world.tellAll(...given)
const asked = (operation: string) => world.github.requests.filter((one) => one.operation === operation)

describe('who is behind', () => {
  test('is told by a dispatch where a workflow listens, else by a pull request; nobody else is', async () => {
    const [listener, other] = [world.addProduct('a', LISTENS), world.addProduct('b')]
    const current = world.addProduct('c', { pin: 'v2.0.0' })
    world.addProduct('d', { url: 'https://github.com/acme/others' })
    const { outputs, rows, shown, summaries, annotations } = await tellAll()
    expect(outputs).toMatchObject({
      ...{ behind: ['acme/a', 'acme/b'], notified: ['acme/a', 'acme/b'], current: ['acme/c'], failed: [], waiting: [] },
      requests: world.github.requests.length,
    })
    const { tag, sha } = { tag: 'v2.0.0', sha: world.commits['v2.0.0'] }
    expect(dispatches(listener)).toEqual([
      { event: 'repository_dispatch', type: 'maestro-templates', payload: { tag, sha } },
    ])
    expect([listener.pulls.length, other.pulls.length, dispatches(other).length, current.pulls.length]).toEqual([
      0, 1, 0, 0,
    ])
    expect(other.pulls[0]).toMatchObject({ title: 'chore(templates): update vendor/shared to v2.0.0', head: BRANCH })
    expect(other.git('ls-tree', BRANCH, 'vendor/shared')).toContain(sha)
    expect(rows.get('acme/b')).toEqual({
      ...{ repository: 'acme/b', state: 'notified', way: 'pull-request', wave: 1, from: 'v1.0.0', to: 'v2.0.0' },
      ...{ url: 'https://github.com/acme/b/pull/1', checks: null, reason: 'has a pull request' },
    })
    expect(rows.get('acme/d')).toMatchObject({ state: 'unconcerned' })
    expect(shown.join('').split('\n')[0]).toBe('acme/templates v2.0.0: 2 repositories told, 1 current, 1 not concerned')
    expect(summaries.join('')).toContain(
      '| `acme/b` | 📣 told | 1 | `v1.0.0` | `v2.0.0` | [#1](https://github.com/acme/b/pull/1) | has a pull request |',
    )
    expect(annotations).toEqual([])
  })

  test('is found whatever the address of the templates looks like, and by its own rule', async () => {
    const urls = [
      'https://github.com/Acme/Templates',
      'git@github.com:acme/templates.git',
      'ssh://git@github.com/acme/templates',
    ]
    urls.forEach((url, at) => void world.addProduct(`u${at}`, { ...LISTENS, url }))
    world.addProduct('held', { ...LISTENS, keys: ['track = range:^1'], pin: 'v1.1.0' })
    world.addProduct('inside', { ...LISTENS, keys: ['track = range:^1'] })
    world.addProduct('elsewhere', { ...LISTENS, url: 'https://other.example/acme/templates' })
    const { outputs, rows } = await tellAll()
    expect(outputs.notified).toEqual(['acme/inside', 'acme/u0', 'acme/u1', 'acme/u2'])
    expect(rows.get('acme/held')).toMatchObject({ state: 'current', reason: expect.stringContaining('range:^1') })
    expect(rows.get('acme/inside')).toMatchObject({ from: 'v1.0.0', to: 'v1.1.0' })
    expect(rows.get('acme/elsewhere')).toMatchObject({ state: 'unconcerned' })
  })

  test('follows the release where no tag of its pin says anything else', async () => {
    world.addProduct('a', { ...LISTENS, pin: 'untagged' })
    const { rows } = await tellAll()
    expect(rows.get('acme/a')).toMatchObject({
      state: 'notified',
      from: world.commits.untagged.slice(0, 8),
      to: 'v2.0.0',
    })
  })

  test('is a failure where somebody moved the tag that was pinned', async () => {
    const product = world.addProduct('a')
    await tellAll({ tag: 'v1.1.0', rule: 'range:^1' })
    product.merge(1)
    world.templates.git('update-ref', 'refs/tags/v1.1.0', world.commits.untagged)
    const { outputs, annotations } = await tellAll()
    expect([outputs.failed, product.pulls.length]).toEqual([['acme/a'], 1])
    expect(annotations).toMatchObject([
      { title: 'PIN_REFUSED', message: expect.stringContaining('somebody moved a published tag') },
    ])
  })

  test('is found for a release whose tag is one of tags, and for none that goes on and on', async () => {
    world.addProduct('a', LISTENS)
    const { templates } = world
    const nest = (name: string, depth: number) => {
      let end = templates.oidOf('v2.0.0') ?? ''
      for (let at = 1; at <= depth; at++) {
        const type = templates.git('cat-file', '-t', end)
        const file = `${world.folder}/tag`
        writeFileSync(file, `object ${end}\ntype ${type}\ntag ${name}\ntagger A <a@b.c> ${at} +0000\n\n${at}\n`)
        end = templates.git('hash-object', '-t', 'tag', '-w', file)
      }
      templates.git('update-ref', `refs/tags/${name}`, end)
    }
    nest('v2.1.0', 5)
    nest('v2.2.0', 35)
    const dry = { 'dry-run': 'true' }
    expect((await tellAll({ tag: 'v2.1.0', ...dry })).outputs.plan.sha).toBe(world.commits['v2.0.0'])
    const failure = { code: 'TAG_MISSING', message: 'v2.2.0 is a tag of tags, more than 34 deep' }
    await expect(tellAll({ tag: 'v2.2.0', ...dry })).rejects.toMatchObject(failure)
  })

  test('is not who is past the release, or on a way of its own', async () => {
    world.addProduct('past', { pin: 'v2.0.0' })
    world.addProduct('astray', { pin: 'f'.repeat(40) })
    const { outputs, rows } = await tellAll({ tag: 'v1.1.0' })
    expect(outputs).toMatchObject({ behind: [], current: ['acme/astray', 'acme/past'] })
    expect(rows.get('acme/past')?.reason).toBe('is past v1.1.0')
  })

  test('is read fifty repositories at a time', async () => {
    for (let at = 0; at < 51; at++) world.addProduct(`p${at}`, { pin: 'v2.0.0' })
    const { outputs } = await tellAll()
    expect([asked('Products').length, outputs.current.length]).toEqual([2, 51])
    expect(outputs.requests).toBe(4)
  })

  test('is told what was given besides, and a rule counts for all', async () => {
    const product = world.addProduct('a', LISTENS)
    const { rows } = await tellAll({ event: 'maestro-templates', rule: 'range:^1' })
    expect(dispatches(product)[0]?.payload).toMatchObject({ rule: 'range:^1' })
    expect(rows.get('acme/a')).toMatchObject({ to: 'v1.1.0' })
  })
})

describe('targets', () => {
  beforeEach(() => {
    for (const name of ['b', 'a']) world.addProduct(name, LISTENS, { topics: ['templates'] })
    world.addProduct('c', LISTENS)
    world.addProduct('gone', LISTENS, { topics: ['templates'], isArchived: true })
  })

  test.each([
    ['installation', ['acme/a', 'acme/b', 'acme/c']],
    ['topic:templates', ['acme/a', 'acme/b']],
    ['acme/c\ninstallation\nACME/A', ['acme/c', 'acme/a', 'acme/b']],
    ['acme/b\nacme/templates', ['acme/b']],
    ['topic:others', []],
  ])('%j', async (targets, told) => {
    expect((await tellAll({ targets })).outputs.notified).toEqual(told)
  })

  test('that have several names are told once, by the one that they have now', async () => {
    world.github.formerly('acme/former', 'acme/a')
    world.github.formerly('acme/old-templates', 'acme/templates')
    const targets = 'acme/former\nACME/A\nacme/old-templates\nAcme/B\nacme/b'
    const { outputs, rows } = await tellAll({ targets })
    expect([outputs.notified, [...rows.keys()]]).toEqual([
      ['acme/a', 'acme/b'],
      ['acme/a', 'acme/b'],
    ])
    expect((await tellAll({ targets: 'acme/a\ninstallation' })).outputs.notified).toEqual([
      'acme/a',
      'acme/b',
      'acme/c',
    ])
    const told = asked('repos/create-dispatch-event').map(({ path }) => path)
    expect(told).toEqual(['a', 'b', 'c'].map((name) => `/repos/acme/${name}/dispatches`))
  })

  test('that are named and are archived, or not there, are said to be so', async () => {
    const { outputs, rows, annotations } = await tellAll({ targets: 'acme/gone\nacme/nowhere\nacme/a' })
    expect(outputs).toMatchObject({ notified: ['acme/a'], failed: ['acme/nowhere'] })
    expect(rows.get('acme/gone')).toMatchObject({ state: 'unconcerned', reason: 'is archived' })
    expect(annotations).toMatchObject([
      { title: 'REPOSITORY_REFUSED', message: expect.stringContaining('acme/nowhere') },
    ])
    expect(contract.verdict?.(outputs)).toBeUndefined()
  })

  test.each([
    [{ targets: '' }, 'INPUT_INVALID'],
    [{ targets: 'topic:a b' }, 'INPUT_INVALID'],
    [{ targets: '../a' }, 'INPUT_INVALID'],
    [{ targets: 'acme' }, 'INPUT_INVALID'],
    [{ waves: 'some' }, 'INPUT_INVALID'],
    [{ event: 'e'.repeat(101) }, 'INPUT_INVALID'],
    [{ rule: 'newest' }, 'RULE_INVALID'],
    [{ tag: 'v3' }, 'TAG_MISSING'],
    [{ tag: '' }, 'TAG_MISSING'],
    [{ token: '' }, 'GITHUB_TOKEN_MISSING'],
  ])('%j: %s', async (inputs, code) => {
    await expect(tellAll(inputs)).rejects.toMatchObject({ code })
  })

  test('an empty secret is named, with the lines that give it', async () => {
    const hint = expect.stringMatching(/app-id: .*secrets: \{ app-key: .*secrets: \{ token: /)
    await expect(tellAll({ token: '' })).rejects.toMatchObject({ hint })
  })

  test('the release is the one that started the workflow', async () => {
    const none = { ref: '', payload: {} }
    const released = { ...none, name: 'release', payload: { release: { tag_name: 'v1.1.0' } } }
    const pushed = { ...none, name: 'push', ref: 'refs/tags/v2.0.0' }
    for (const [event, tag] of [
      [released, 'v1.1.0'],
      [pushed, 'v2.0.0'],
    ] as const) {
      expect((await tellAll({ tag: '', 'dry-run': 'true' }, { event })).outputs.plan.tag).toBe(tag)
    }
  })
})

test.each([['.'], ['a.txt/kept.json']])(
  'nobody is told where nothing can be kept: checkpoint %s',
  async (checkpoint) => {
    writeFileSync(`${world.folder}/a.txt`, '')
    const product = world.addProduct('a', LISTENS)
    await expect(tellAll({ checkpoint })).rejects.toMatchObject({ syscall: expect.any(String) })
    expect(product.started).toEqual([])
  },
)

test('nobody is told where the folder of the checkpoint takes no file', async () => {
  const product = world.addProduct('a', LISTENS)
  // Nobody writes there, whoever runs this.
  await expect(tellAll({ checkpoint: '/sys/kept.json' })).rejects.toMatchObject({ syscall: expect.any(String) })
  expect(product.started).toEqual([])
})

describe('products of another organization', () => {
  beforeEach(() => {
    const copy = `${world.folder}/copy`
    cpSync(world.templates.folder, copy, { recursive: true })
    world.github.add('acme/templates', { from: copy, isPrivate: true })
    const shop = world.addProduct('shop', { url: 'https://github.com/acme/templates' })
    world.github.add('other/shop', { from: shop.folder, isPrivate: true })
  })
  const theirs = { token: 'ghs_other', targets: 'installation' }

  test('are told by their own token, and the templates are read by another one', async () => {
    const { outputs, rows } = await tellAll({ ...theirs, 'templates-token': 'ghs_app' })
    expect([outputs.notified, rows.get('other/shop')?.url]).toEqual([
      ['other/shop'],
      'https://github.com/other/shop/pull/1',
    ])
    const asking = (token: string) => world.github.requests.filter((one) => one.authorization === `Bearer ${token}`)
    expect(new Set(asking('ghs_app').map(({ operation }) => operation))).toEqual(new Set(['Tags', 'History']))
    expect(outputs.requests).toBe(world.github.requests.length)
  })

  test.each(['', 'ghs_other', 'ghs_nobody'])('are told by nobody who may not read the templates: %j', async (own) => {
    await expect(tellAll({ ...theirs, 'templates-token': own })).rejects.toMatchObject({
      code: own === 'ghs_nobody' ? 'GITHUB_REFUSED' : 'REPOSITORY_REFUSED',
    })
  })
})

describe('mode', () => {
  test('dispatch: who does not listen is a failure', async () => {
    const [listener, other] = [world.addProduct('a', LISTENS), world.addProduct('b')]
    const { outputs, annotations } = await tellAll({ mode: 'dispatch' })
    expect(outputs).toMatchObject({ notified: ['acme/a'], failed: ['acme/b'] })
    expect(annotations).toMatchObject([{ level: 'error', title: 'LISTENER_MISSING' }])
    expect([dispatches(listener).length, other.started.length, other.pulls.length]).toEqual([1, 0, 0])
  })

  test('pull-request: nobody’s workflows are read', async () => {
    const listener = world.addProduct('a', LISTENS)
    await tellAll({ mode: 'pull-request' })
    expect([dispatches(listener).length, listener.pulls.length, asked('Listeners').length]).toEqual([0, 1, 0])
  })

  test('dry-run: nobody is told, and nothing is kept', async () => {
    const products = [world.addProduct('a', LISTENS), world.addProduct('b')]
    const { outputs, rows, annotations } = await tellAll({ 'dry-run': 'true' })
    expect(outputs).toMatchObject({ behind: ['acme/a', 'acme/b'], notified: [], waiting: ['acme/a', 'acme/b'] })
    expect([...rows.values()].map(({ way, reason }) => [way, reason])).toEqual([
      ['dispatch', 'would be told'],
      ['pull-request', 'would be told'],
    ])
    expect([products.map(({ pulls, started }) => pulls.length + started.length), annotations]).toEqual([[0, 0], []])
    expect(existsSync(`${world.folder}/notify-templates.json`)).toBe(false)
  })
})

describe('a repository that cannot be told', () => {
  test('is named, and stops nobody', async () => {
    world.addProduct('a', { listens: true, keys: ['track = newest'] })
    world.addProduct('b', {}, { rules: [{ branches: 'maestro/**', type: 'creation' }] })
    world.addProduct('c', { keys: ['url = twice'] })
    const fine = world.addProduct('d')
    const { outputs, rows, annotations } = await tellAll()
    expect(outputs).toMatchObject({ notified: ['acme/d'], failed: ['acme/a', 'acme/b', 'acme/c'] })
    expect(annotations.map(({ title, message }) => [title, message.slice(0, 6)])).toEqual([
      ['RULE_INVALID', 'acme/a'],
      ['BRANCH_REFUSED', 'acme/b'],
      ['GITMODULES_INVALID', 'acme/c'],
    ])
    expect(rows.get('acme/c')?.reason).toMatch(/^\.gitmodules:4: url of shared stands twice/)
    expect(annotations[2]?.message).toMatch(/^acme\/c: \.gitmodules:4: url of shared stands twice/)
    expect([fine.pulls.length, rows.get('acme/b')?.way, contract.verdict?.(outputs)]).toEqual([
      1,
      'pull-request',
      undefined,
    ])
  })

  test('is only that one, too, where GitHub cannot say how its pin stands', async () => {
    world.addProduct('a', LISTENS)
    world.addProduct('b', { ...LISTENS, pin: 'v1.1.0' })
    world.github.answerNext(...Array(3).fill({ operation: 'History', status: 502 }))
    expect((await tellAll()).outputs).toMatchObject({ notified: ['acme/b'], failed: ['acme/a'] })
  })

  test('fails the step where it is everybody', async () => {
    world.addProduct('a')
    const { outputs } = await tellAll({ token: 'ghs_reader' })
    expect([outputs.failed, contract.verdict?.(outputs)]).toEqual([['acme/a'], 'Nobody could be told'])
  })

  test('because people decide there is left to them', async () => {
    const [closed, open] = [world.addProduct('a'), world.addProduct('b')]
    await tellAll()
    rmSync(`${world.folder}/notify-templates.json`)
    for (const pull of closed.pulls) pull.state = 'CLOSED'
    const { outputs, rows } = await tellAll()
    expect(outputs).toMatchObject({ notified: ['acme/b'], failed: ['acme/a'] })
    expect([rows.get('acme/a')?.reason, rows.get('acme/b')?.reason]).toEqual([
      'people closed its pull request for this release',
      'has its pull request already',
    ])
    expect([closed.pulls.length, open.pulls.length]).toEqual([1, 1])
  })

  test('fills its wave’s place with the next one', async () => {
    world.addProduct('a', {}, { rules: [{ branches: 'maestro/**', type: 'creation' }] })
    for (const name of ['b', 'c']) world.addProduct(name)
    const { rows } = await tellAll({ waves: '1, rest', 'wait-minutes': '1' })
    expect([...rows.values()].map(({ state, wave }) => [state, wave])).toEqual([
      ['failed', null],
      ['notified', 1],
      ['waiting', null],
    ])
  })
})

describe('waves', () => {
  const three = () => ['a', 'b', 'c'].map((name) => world.addProduct(name))
  const states = ({ rows }: Awaited<ReturnType<typeof tellAll>>) =>
    [...rows.values()].map(({ state, wave, checks }) => [state, wave, checks])

  test('begin once the one before is green', async () => {
    const products = three()
    const canary = products[0] as HostedRepository
    const seen: number[][] = []
    const told = await tellAll(
      { waves: '1, rest' },
      {
        onWait(milliseconds) {
          if (milliseconds !== 30_000) return
          seen.push(products.map(({ pulls }) => pulls.length))
          if (seen.length === 1) canary.setStatus(BRANCH, 'test', 'pending')
          if (seen.length === 6) canary.setStatus(BRANCH, 'test', 'success')
        },
      },
    )
    expect(seen.length).toBeGreaterThanOrEqual(6)
    expect(seen.every((one) => String(one) === '1,0,0')).toBe(true)
    expect(states(told)).toEqual([
      ['notified', 1, 'green'],
      ['notified', 2, null],
      ['notified', 2, null],
    ])
  })

  test('begin at once after a merge; without any checks, two minutes later', async () => {
    const canary = three()[0] as HostedRepository
    await tellAll(
      { waves: '1, 1, rest' },
      { onWait: (ms) => void (ms === 30_000 && canary.pulls[0]?.state === 'OPEN' && canary.merge(1)) },
    )
    expect(world.waits.filter((ms) => ms === 30_000)).toHaveLength(1 + 4)
  })

  test('stop at a red one, which fails the step; the next run goes on once it is green', async () => {
    const products = three()
    const canary = products[0] as HostedRepository
    const inputs = { waves: '1, rest' }
    const first = await tellAll(inputs, {
      onWait: () => canary.oidOf(BRANCH) && canary.pulls.length > 0 && canary.setCheck(BRANCH, 'test', 'failure'),
    })
    expect(states(first)).toEqual([
      ['notified', 1, 'red'],
      ['waiting', null, null],
      ['waiting', null, null],
    ])
    expect(contract.verdict?.(first.outputs)).toBe('Not green: acme/a')
    expect(first.annotations).toMatchObject([
      { level: 'warning', title: 'WAITING', message: '2 wait for the next run: the pull request of acme/a is red' },
    ])
    canary.merge(1)
    const second = await tellAll(inputs)
    expect(second.outputs).toMatchObject({ current: ['acme/a'], notified: ['acme/b', 'acme/c'], waiting: [] })
    expect(products.map(({ pulls }) => pulls.length)).toEqual([1, 1, 1])
  })

  test.each([
    ['was closed', { state: 'CLOSED' }, 'red'],
    ['is a draft', { isDraft: true }, 'pending'],
  ])('wait where a pull request %s', async (_, change, checks) => {
    const canary = three()[0] as HostedRepository
    const told = await tellAll(
      { waves: '1, rest', 'wait-minutes': '5' },
      { onWait: () => void Object.assign(canary.pulls[0] ?? {}, change) },
    )
    expect([told.rows.get('acme/a')?.checks, told.outputs.waiting]).toEqual([checks, ['acme/b', 'acme/c']])
  })

  test.each([
    ['cannot be read', { operation: 'Products', status: 502 }, 'is not green yet'],
    [
      'asks who we are',
      { operation: 'Products', status: 401, body: { message: 'Bad credentials' } },
      'valid no longer',
    ],
    [
      'lets nobody in',
      { operation: 'Products', status: 403, body: { message: 'IP address is not allowed' } },
      'IP address is not allowed',
    ],
  ])('wait where GitHub %s', async (_, answer, why) => {
    three()
    const polled = () => world.github.answerNext(...Array(3).fill(answer))
    const told = await tellAll(
      { waves: '1, rest', 'wait-minutes': '1' },
      { onWait: (ms) => void (ms >= 1_000 && polled()) },
    )
    expect([told.outputs.notified, told.outputs.waiting]).toEqual([['acme/a'], ['acme/b', 'acme/c']])
    expect(told.annotations).toMatchObject([{ title: 'WAITING', message: expect.stringContaining(why) }])
  })

  test('do not begin where one before cannot be read any more', async () => {
    three()
    const inputs = { waves: '1, rest', 'wait-minutes': '1', targets: 'acme/a\nacme/b\nacme/c' }
    await tellAll(inputs)
    const { outputs } = await tellAll({ ...inputs, token: 'ghs_not_a' })
    expect(outputs).toMatchObject({ failed: ['acme/a'], notified: [], waiting: ['acme/b', 'acme/c'] })
  })

  test('wait where time is over, which is no failure', async () => {
    three()
    const first = await tellAll({ waves: '1, rest', 'wait-minutes': '1' })
    expect([first.outputs.waiting, contract.verdict?.(first.outputs)]).toEqual([['acme/b', 'acme/c'], undefined])
    expect(first.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('is not green yet') },
    ])
    expect(world.waits.filter((ms) => ms === 30_000)).toHaveLength(2)
  })

  test('look at the pull requests that listeners make', async () => {
    const [listener, other] = [world.addProduct('a', LISTENS), world.addProduct('b')]
    const inputs = { waves: '1, rest', 'wait-minutes': '5' }
    expect((await tellAll(inputs)).outputs.waiting).toEqual(['acme/b'])
    // What sync-templates would do there.
    const kept = `${world.folder}/notify-templates.json`
    const text = readFileSync(kept, 'utf8')
    rmSync(kept)
    await tellAll({ targets: 'acme/a', mode: 'pull-request' })
    writeFileSync(kept, text)
    const { outputs, rows } = await tellAll(inputs)
    expect(outputs).toMatchObject({ notified: ['acme/a', 'acme/b'], waiting: [] })
    expect(rows.get('acme/a')).toMatchObject({ way: 'dispatch', url: 'https://github.com/acme/a/pull/1' })
    expect([dispatches(listener).length, other.pulls.length]).toEqual([1, 1])
  })
})

import { mkdirSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { fakeSystem } from '../../../test/support/fake-system.ts'
import { type FanOut, type ProductKind, startFanOut } from '../../../test/support/github/fan-out.ts'
import type { HostedRepository } from '../../../test/support/github-repositories.ts'
import { parseInputs } from '../../contract/parse.ts'
import { openGithub } from '../../system/github.ts'
import type { WorkflowEvent } from '../../system/system.ts'
import { contract } from './contract.ts'
import { notify } from './run.ts'

const BRANCH = 'maestro/templates'
const LISTENS: ProductKind = { listens: true }

let world: FanOut
let now: number
let waits: number[]
beforeEach(async () => {
  world = await startFanOut()
  mkdirSync(world.folder, { recursive: true })
  now = Date.UTC(2026, 0, 2)
  waits = []
})
afterEach(async () => {
  expect(world.github.faults).toEqual([])
  await world.close()
})

interface Surroundings {
  /** Each time that somebody waits. */
  readonly onWait?: (milliseconds: number) => void
  readonly event?: WorkflowEvent
  readonly server?: string
}

/** Nobody sleeps: time passes by waiting alone. */
async function tellAll(inputs: Readonly<Record<string, string>> = {}, surroundings: Surroundings = {}) {
  const { onWait = () => undefined, event, server } = surroundings
  const env: Record<string, string> = {
    ...{ GITHUB_API_URL: world.github.url, GITHUB_GRAPHQL_URL: world.github.graphqlUrl },
    GITHUB_REPOSITORY: 'acme/templates',
    ...(server === undefined ? {} : { GITHUB_SERVER_URL: server }),
  }
  async function wait(milliseconds: number) {
    waits.push(milliseconds)
    onWait(milliseconds)
    now += milliseconds
  }
  const fake = fakeSystem(world.folder, world.folder, {
    variable: (name) => env[name],
    openGithub: async (access) => openGithub(access, { env, log: () => undefined, wait }),
    ...(event === undefined ? {} : { event }),
  })
  const given: Readonly<Record<string, string>> = {
    ...{ token: 'ghs_app', tag: 'v2.0.0', targets: 'installation', waves: 'rest' },
    ...inputs,
  }
  const read = parseInputs(contract, (name) => given[name])
  const outputs = await notify(read, fake.system, { now: () => now, wait })
  return { ...fake, outputs, rows: new Map(outputs.plan.repositories.map((one) => [one.repository, one])) }
}

const asked = (operation: string) => world.github.requests.filter((one) => one.operation === operation)
const dispatches = ({ started }: HostedRepository) => started.filter(({ event }) => event === 'repository_dispatch')

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

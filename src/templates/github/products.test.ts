import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type Sample, startSample } from '../../../test/support/github/sample.ts'
import { testRepository } from '../../../test/support/repository.ts'
import { openGithub } from '../../system/github.ts'
import { readListeners } from './listeners.ts'
import type { Place } from './place.ts'
import { readProducts } from './products.ts'

const BRANCH = 'maestro/templates'
const PRODUCT: Place = { owner: 'acme', name: 'product' }
const [NOWHERE, TEMPLATES] = [
  { owner: 'acme', name: 'nowhere' },
  { owner: 'acme', name: 'templates' },
]

let sample: Sample
beforeAll(async () => {
  sample = await startSample()
})
afterAll(() => sample.close())
beforeEach(() => sample.reset())
afterEach(() => {
  expect(sample.github.faults).toEqual([])
})

function open(token = 'ghs_app') {
  const env = {
    ...{ GITHUB_API_URL: sample.github.url, GITHUB_GRAPHQL_URL: sample.github.graphqlUrl },
    GITHUB_REPOSITORY: 'acme/templates',
  }
  return openGithub({ token }, { env, log: () => undefined, wait: async () => undefined })
}

const read = (places: readonly Place[], github = open()) => readProducts(places, () => [BRANCH], github)

describe('products', () => {
  test('are read together, and one that is not there is a failure of its own', async () => {
    const github = open()
    const [product, nowhere, templates] = await read([PRODUCT, NOWHERE, TEMPLATES], github)
    expect(product).toMatchObject({
      ...{ place: PRODUCT, isArchived: false, pullRequests: [] },
      pins: new Map([['vendor/shared', sample.commits['v2024.09.30']]]),
      gitmodules: expect.stringContaining('track = calver'),
    })
    expect(nowhere).toMatchObject({
      failure: { code: 'REPOSITORY_REFUSED', message: expect.stringContaining('acme/nowhere cannot be read') },
    })
    expect(templates).toMatchObject({ pins: new Map(), gitmodules: undefined })
    expect(github.requests).toBe(1)
  })

  test('of which the token may not read all are failures', async () => {
    expect(await read([PRODUCT], open('ghs_reader'))).toMatchObject([{ failure: { code: 'REPOSITORY_REFUSED' } }])
    expect(await read([PRODUCT], open('ghs_stranger'))).toMatchObject([{ failure: { code: 'REPOSITORY_REFUSED' } }])
  })

  test('tell what the checks of their pull requests say', async () => {
    await sample.push()
    await sample.openPull()
    const checks = async () => {
      const [product] = await read([PRODUCT])
      return product !== undefined && 'pullRequests' in product ? product.pullRequests[0] : undefined
    }
    expect(await checks()).toMatchObject({ state: 'open', isDraft: false, pins: [], checks: 'none' })
    sample.product.setCheck(BRANCH, 'test', null)
    expect(await checks()).toMatchObject({ checks: 'pending' })
    sample.product.setCheck(BRANCH, 'lint', 'failure')
    expect(await checks()).toMatchObject({ checks: 'red' })
    sample.product.merge(1)
    expect(await checks()).toMatchObject({ state: 'merged' })
  })

  test('are asked for in halves where GitHub cannot answer for all; who cannot be read at all is named', async () => {
    const failing = (count: number) => Array.from({ length: count }, () => ({ operation: 'Products', status: 502 }))
    sample.github.answerNext(...failing(3))
    const github = open()
    const both = await read([PRODUCT, TEMPLATES], github)
    expect([both.map((one) => 'failure' in one), github.requests]).toEqual([[false, false], 5])
    sample.github.answerNext(...failing(6))
    expect((await read([PRODUCT, TEMPLATES])).map((one) => 'failure' in one)).toEqual([true, false])
  })

  test('with more submodules than a page has are read to their end, or are a failure of their own', async () => {
    const own = testRepository()
    const section = (_: unknown, at: number) => `[submodule "s${at}"]\n\tpath = sub/${at}\n\turl = ../templates\n`
    own.commit({ '.gitmodules': Array.from({ length: 130 }, section).join('') })
    const pin = sample.commits['v2024.09.30'] ?? ''
    const many = Array.from({ length: 130 }, (_, at) => `160000,${pin},sub/${at}`)
    own.git('update-index', ...many.flatMap((one) => ['--add', '--cacheinfo', one]))
    own.git('commit', '-q', '-m', 'pins')
    try {
      sample.github.add('acme/many', { from: own.folder })
      const places = [{ owner: 'acme', name: 'many' }, PRODUCT]
      const [all] = await read(places)
      expect(all).toMatchObject({ pins: expect.objectContaining({ size: 130 }) })
      sample.github.answerNext(...Array.from({ length: 3 }, () => ({ operation: 'Submodules', status: 502 })))
      expect((await read(places)).map((one) => 'failure' in one)).toEqual([true, false])
    } finally {
      own.remove()
    }
  })

  test('are no failures where GitHub asks for a pause: that is everybody’s', async () => {
    sample.github.limits.graphql.remaining = 0
    try {
      await expect(read([PRODUCT])).rejects.toMatchObject({ code: 'GITHUB_RATE_LIMITED' })
    } finally {
      sample.github.limits.graphql.remaining = 5_000
    }
  })
})

test('who listens is told by workflows, whatever they are called', async () => {
  const listener = testRepository()
  listener.commit({
    '.github/workflows/sync.yaml': 'on:\n  repository_dispatch:\n    types: [maestro-templates]\n',
    '.github/workflows/notes.md': 'on: repository_dispatch\n',
    '.github/workflows/old/a.yml': 'on: repository_dispatch\n',
  })
  try {
    sample.github.add('acme/listener', { from: listener.folder, isPrivate: true })
    const places = [PRODUCT, { owner: 'acme', name: 'listener' }, NOWHERE, TEMPLATES]
    const of = (type: string) => readListeners(places, type, open())
    const refused = expect.objectContaining({ code: 'REPOSITORY_REFUSED' })
    expect(await of('maestro-templates')).toEqual([false, true, refused, false])
    expect(await of('others')).toEqual([false, false, refused, false])
  } finally {
    listener.remove()
  }
})

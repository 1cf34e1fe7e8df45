import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type Sample, startSample } from '../../../test/support/github/sample.ts'
import { openGithub } from '../../system/github.ts'
import type { Github } from '../../system/system.ts'
import { commitsBetween, githubPinSource } from './history.ts'
import type { Place } from './place.ts'
import { readBranch, readState } from './state.ts'
import { createCommit, createPullRequest, moveBranch } from './write.ts'

const PRODUCT: Place = { owner: 'acme', name: 'product' }
const TEMPLATES: Place = { owner: 'acme', name: 'templates' }
const BRANCH = 'maestro/templates'

let sample: Sample
beforeAll(async () => {
  sample = await startSample()
})
afterAll(() => sample.close())
beforeEach(() => sample.reset())
afterEach(() => {
  expect(sample.github.faults).toEqual([])
})

function open(token = 'ghs_app'): Github {
  const env = {
    ...{ GITHUB_API_URL: sample.github.url, GITHUB_GRAPHQL_URL: sample.github.graphqlUrl },
    GITHUB_REPOSITORY: 'acme/product',
  }
  return openGithub({ token }, { env, log: () => undefined, wait: async () => undefined })
}

const read = (github: Github, templates: readonly Place[] = [TEMPLATES]) =>
  readState({ product: PRODUCT, baseBranch: '', branches: [BRANCH], templates }, github)

describe('the state', () => {
  test('is read in one request: base, pins, our branch, and tags of the templates', async () => {
    const github = open()
    const { product, templates } = await read(github)
    expect(product).toMatchObject({
      baseBranch: 'main',
      base: sample.product.oidOf('main'),
      gitmodules: expect.stringContaining('[submodule'),
    })
    expect([...product.pins]).toEqual([[expect.any(String), sample.commits['v2024.09.30']]])
    expect(product.branches.get(BRANCH)).toEqual({ head: undefined, pullRequests: [] })
    expect(new Map(templates[0]?.refs.map(({ name, id }) => [name, id])).get('refs/tags/v2024.10.08')).toBe(
      sample.commits['v2024.10.08'],
    )
    expect([github.requests, sample.github.requests.at(-1)?.bytesOut]).toEqual([1, expect.any(Number)])
    expect(sample.github.requests.at(-1)?.bytesOut).toBeLessThan(12_000)
  })

  test('leaves out a repository that the token may not read', async () => {
    const { product, templates } = await read(open(), [{ owner: 'acme', name: 'nowhere' }, TEMPLATES])
    expect([product.baseBranch, templates.map((one) => one !== undefined)]).toEqual(['main', [false, true]])
  })

  test.each([
    ['repository/p0', 'Something went wrong', true],
    ['repository', 'Something went wrong', true],
    ['t0', 'Not there', false],
  ])('an error at %s: %s; is it a failure: %s', async (path, message, isFailure) => {
    const real = open()
    const graphql: Github['graphql'] = async (query) => {
      const { data } = await real.graphql(query)
      return { data, errors: [{ type: '', path, message }] }
    }
    const failure = { code: 'PRODUCT_UNREADABLE', message: expect.stringContaining(message) }
    const reading = read({ ...real, graphql })
    if (isFailure) await expect(reading).rejects.toMatchObject(failure)
    else expect((await reading).product.baseBranch).toBe('main')
  })

  test('of a branch of the templates', async () => {
    expect(await readBranch(TEMPLATES, 'main', open())).toMatch(/^[0-9a-f]{40}$/)
    expect(await readBranch(TEMPLATES, 'nowhere', open())).toBeUndefined()
  })
})

describe('a target', () => {
  const [first, second] = ['v2024.09.30', 'v2024.10.08'] as const
  const relate = (pin: string, target: string) =>
    githubPinSource(TEMPLATES, { tags: async () => [], hasSubmodules: async () => false }, open()).relate(pin, target)

  test('is ahead, with what came between', async () => {
    const standing = await relate(sample.commits[first], sample.commits[second])
    expect(standing?.relation).toBe('ahead')
    expect(standing?.commits[0]?.id).toBe(sample.commits[second])
    expect(standing?.commits.map(({ id }) => id)).not.toContain(sample.commits[first])
  })

  test('is behind, or nobody has the pin, or it is nothing', async () => {
    expect(await relate(sample.commits[second], sample.commits[first])).toMatchObject({ relation: 'behind' })
    expect(await relate('f'.repeat(40), sample.commits[first])).toMatchObject({ relation: 'lost' })
    expect(await relate(sample.commits[first], 'f'.repeat(40))).toBeUndefined()
  })
})

test('of merges, only what is new counts', () => {
  const commit = (id: string, ...parents: readonly string[]) => ({ id, parents, time: 0, message: id })
  // pin ← a ← merge → b → old, where the pin came after old.
  const history = [
    commit('merge', 'a', 'b'),
    commit('a', 'pin'),
    commit('b', 'old'),
    commit('pin', 'old'),
    commit('old'),
  ]
  expect(commitsBetween(history, 'merge', 'pin')?.map(({ id }) => id)).toEqual(['merge', 'a', 'b'])
  expect(commitsBetween(history, 'pin', 'b')).toBeUndefined()
})

describe('a pin moves', () => {
  test('in three requests: tree, commit, branch; then a pull request', async () => {
    const github = open()
    const { product } = await read(github)
    const [[path] = ['']] = [...product.pins]
    const changes = [
      { path, mode: '160000', id: sample.commits['v2024.10.08'] },
      { path: 'a.txt', mode: '100644', content: Buffer.from('text\r\n') },
      { path: 'a.bin', mode: '100755', content: Buffer.from([0xff, 0, 1]) },
    ]
    const commit = await createCommit(PRODUCT, product, { changes, message: () => 'Move' }, github)
    expect(await moveBranch(product, { branch: BRANCH, from: undefined, to: commit }, github)).toBeUndefined()
    expect(await moveBranch(product, { branch: BRANCH, from: undefined, to: commit }, github)).toEqual(
      expect.any(String),
    )
    const text = { branch: BRANCH, title: 'Move', body: 'why', isDraft: true }
    expect(await createPullRequest(product, text, github)).toMatchObject({
      number: 1,
      url: expect.stringMatching(/\/pull\/1$/),
    })
    expect(await createPullRequest(product, text, github)).toBeUndefined()
    expect(sample.product.oidOf(BRANCH)).toBe(commit)
    expect(sample.product.git('diff-tree', '-r', '--name-status', '--no-commit-id', commit).split('\n').sort()).toEqual(
      ['A\ta.bin', 'A\ta.txt', `M\t${path}`].sort(),
    )
    const { product: after } = await read(github)
    expect(after.branches.get(BRANCH)).toMatchObject({
      head: { id: commit, message: 'Move' },
      pullRequests: [{ number: 1, state: 'open', isDraft: true }],
    })
  })

  test('not without the right to it, and the right is named', async () => {
    const failure = { code: 'PRODUCT_UNREADABLE', hint: expect.stringContaining('pull-requests: write') }
    await expect(read(open('ghs_reader'))).rejects.toMatchObject(failure)
    await expect(read(open('ghs_stranger'))).rejects.toMatchObject(failure)
  })
})

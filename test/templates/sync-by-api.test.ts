import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { contract } from '../../src/actions/sync-templates/contract.ts'
import { run } from '../../src/actions/sync-templates/run.ts'
import { parseInputs } from '../../src/contract/parse.ts'
import { openGithub } from '../../src/system/github.ts'
import type { Annotation } from '../../src/system/system.ts'
import { readMarker } from '../../src/templates/marker.ts'
import { fakeSystem } from '../support/fake-system.ts'
import { type Sample, startSample } from '../support/github/sample.ts'

const BRANCH = 'maestro/templates'
const [OLD, NEW] = ['v2024.09.30', 'v2024.10.08'] as const

let sample: Sample
let folder: string
let log: string[]
let annotations: readonly Annotation[]
beforeAll(async () => {
  sample = await startSample()
  folder = mkdtempSync(`${tmpdir()}/maestro-sync-`)
})
afterAll(async () => {
  await sample.close()
  rmSync(folder, { recursive: true })
})
beforeEach(() => {
  sample.reset()
  log = []
})
afterEach(() => {
  expect(sample.github.faults).toEqual([])
})

function sync(inputs: Readonly<Record<string, string>> = {}) {
  const env = {
    ...{ GITHUB_API_URL: sample.github.url, GITHUB_GRAPHQL_URL: sample.github.graphqlUrl },
    GITHUB_REPOSITORY: 'acme/product',
  }
  const fake = fakeSystem(folder, folder, {
    variable: (name) => (env as Readonly<Record<string, string>>)[name],
    openGithub: async (access) =>
      openGithub(access, { env, log: (line) => log.push(line), wait: async () => undefined }),
    openRemoteGit: async () => ({}) as never,
  })
  annotations = fake.annotations
  const report = { ...fake.system.report, log: (line: string) => void log.push(line) }
  const given: Readonly<Record<string, string>> = { token: 'ghs_app', 'templates-token': 'ghs_app', ...inputs }
  return run(
    parseInputs(contract, (name) => given[name]),
    { ...fake.system, report },
  )
}

const [pull] = [() => sample.product.pulls[0]]
const asked = () => sample.github.requests.length

describe('a pin moves', () => {
  test('as one signed commit and one pull request, within seven requests; and nothing once more', async () => {
    const before = asked()
    const first = await sync()
    expect(first).toMatchObject({
      ...{ updated: true, 'pr-number': '1', from: sample.commits[OLD], to: sample.commits[NEW], tag: NEW, checks: '' },
      branches: [BRANCH],
    })
    expect(asked() - before).toBeLessThanOrEqual(7)
    expect(first.requests).toBe(asked() - before)
    const head = sample.product.oidOf(BRANCH) ?? ''
    expect([first.sha, sample.product.git('log', '-1', '--format=%cn %s', head)]).toEqual([
      head,
      expect.stringMatching(/^GitHub chore\(templates\): update \S+ to v2024\.10\.08$/),
    ])
    expect(sample.product.git('diff-tree', '-r', '--no-commit-id', head)).toMatch(/^:160000 160000 \w+ \w+ M\t\S+$/)
    expect(pull()).toMatchObject({ title: expect.stringContaining(NEW), isDraft: false })
    expect(readMarker(pull()?.body ?? '')).toMatchObject({
      commit: head,
      pins: [{ to: sample.commits[NEW], tag: NEW }],
    })
    const again = asked()
    expect(await sync()).toMatchObject({ updated: false, 'pr-number': '1', sha: '' })
    expect(asked() - again).toBeLessThanOrEqual(3)
    expect(sample.product.oidOf(BRANCH)).toBe(head)
  })

  test('within six requests and 40 KB where a check-out says whose templates they are; one where nothing changed', async () => {
    writeFileSync(`${folder}/.gitmodules`, sample.product.git('show', 'main:.gitmodules'))
    try {
      const before = asked()
      expect(await sync()).toMatchObject({ updated: true })
      const own = sample.github.requests.slice(before)
      expect(own.length).toBeLessThanOrEqual(6)
      expect(own.reduce((sum, { bytesIn, bytesOut }) => sum + bytesIn + bytesOut, 0)).toBeLessThan(40_000)
      const back = { rule: `exact:${OLD}` }
      expect(await sync(back)).toMatchObject({ updated: true, requests: 3 })
      const again = asked()
      expect(await sync(back)).toMatchObject({ updated: false, requests: 1 })
      expect(asked() - again).toBe(1)
    } finally {
      rmSync(`${folder}/.gitmodules`)
    }
  })

  test('also where people cannot be asked, which is a warning', async () => {
    expect(await sync({ reviewers: 'stranger' })).toMatchObject({ updated: true, 'pr-number': '1' })
    expect(annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining('not a collaborator') }])
  })

  test('not where it is there already', async () => {
    expect(await sync({ rule: `exact:${OLD}` })).toMatchObject({ updated: false, branches: [] })
    expect(sample.product.oidOf(BRANCH)).toBeUndefined()
  })

  test('with labels, people who are asked, and workflows that are started', async () => {
    const outputs = await sync({ labels: 'templates', reviewers: 'ada', 'dispatch-checks': 'ci.yml' })
    expect(outputs).toMatchObject({ updated: true, checks: 'dispatched' })
    expect(sample.product.started).toContainEqual(
      expect.objectContaining({ event: 'workflow_dispatch', workflow: 'ci.yml', ref: expect.stringContaining(BRANCH) }),
    )
  })
})

describe('a pull request that is there', () => {
  test('is moved on with its base, and keeps what people wrote', async () => {
    await sync()
    const one = pull()
    if (one === undefined) throw new Error('there is none')
    Object.assign(one, { title: 'Ours now', body: `Note.\n\n${one.body}` })
    await sample.push('own change', 'main')
    expect(await sync()).toMatchObject({ updated: true, 'pr-number': '1' })
    expect([pull()?.title, pull()?.body.startsWith('Note.\n\n')]).toEqual(['Ours now', true])
    expect(sample.product.git('merge-base', 'main', BRANCH)).toBe(sample.product.oidOf('main'))
    expect(sample.product.pulls).toHaveLength(1)
  })

  test('is left alone once somebody put a commit on its branch; that is said once', async () => {
    await sync()
    const theirs = await sample.push('mended', BRANCH)
    for (let at = 0; at < 2; at++) expect(await sync()).toMatchObject({ updated: false, 'pr-number': '1' })
    expect(sample.product.oidOf(BRANCH)).toBe(theirs)
    expect(pull()?.comments).toHaveLength(1)
    expect(log.join('\n')).toContain('commits of somebody else')
  })

  test('is closed where its target is withdrawn, and there is a new one once that is back', async () => {
    await sync()
    const back = { rule: `exact:${OLD}` }
    expect(await sync({ ...back, 'dry-run': 'true' })).toMatchObject({ updated: false })
    expect(pull()).toMatchObject({ state: 'OPEN', comments: [] })
    expect(await sync(back)).toMatchObject({ updated: true, 'pr-number': '', branches: [] })
    expect(pull()).toMatchObject({ state: 'CLOSED', comments: [expect.anything()] })
    expect(log.join('\n')).toContain('#1 is closed')
    expect(await sync(back)).toMatchObject({ updated: false, requests: 2 })
    expect(await sync()).toMatchObject({ updated: true, 'pr-number': '2' })
    expect(sample.product.pulls).toHaveLength(2)
  })

  test.each(['a commit of somebody', 'another base'])('stays open with %s', async (why) => {
    await sync()
    if (why === 'another base') Object.assign(pull() ?? {}, { base: 'release' })
    else await sample.push('mended', BRANCH)
    expect(await sync({ rule: `exact:${OLD}` })).toMatchObject({ updated: false })
    expect(pull()).toMatchObject({ state: 'OPEN' })
  })

  test('stays closed with the same target', async () => {
    await sync()
    Object.assign(pull() ?? {}, { state: 'CLOSED' })
    expect(await sync()).toMatchObject({ updated: false })
    expect(log.join('\n')).toContain('#1 was closed with these targets')
    expect(sample.product.pulls).toHaveLength(1)
  })
})

describe('somebody else at the same time', () => {
  test('two runs make one pull request', async () => {
    const both = await Promise.all([sync(), sync()])
    expect(both.filter(({ updated }) => updated).length).toBeGreaterThanOrEqual(1)
    expect(sample.product.pulls).toHaveLength(1)
  })
})

describe('is one failure', () => {
  test.each<readonly [string, Readonly<Record<string, string>>, object]>([
    [
      'a token that may not write',
      { token: 'ghs_reader', 'templates-token': 'ghs_reader' },
      { code: 'PRODUCT_UNREADABLE' },
    ],
    [
      'templates that the token may not read',
      { 'templates-token': 'nobody' },
      { code: 'REPOSITORY_REFUSED', hint: expect.stringContaining('contents: read') },
    ],
    [
      'a branch that is not there',
      { base: 'nowhere' },
      { code: 'PRODUCT_UNREADABLE', message: expect.stringContaining('nowhere') },
    ],
  ])('%s', async (_, inputs, failure) => {
    await expect(sync(inputs)).rejects.toMatchObject(failure)
    expect(sample.product.oidOf(BRANCH)).toBeUndefined()
  })
})

test('a head that the API would not look at is refused', async () => {
  const before = asked()
  await expect(sync({ head: 'main' })).rejects.toMatchObject({
    code: 'INPUT_INVALID',
    hint: expect.stringContaining('base'),
  })
  expect(asked()).toBe(before)
})

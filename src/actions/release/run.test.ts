import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { fakeSystem } from '../../../test/support/fake-system.ts'
import {
  type GithubRepositories,
  type HostedRepository,
  startGithubRepositories,
} from '../../../test/support/github-repositories.ts'
import { HOSTILE_TEXTS } from '../../../test/support/hostile-texts.ts'
import { type TestRepository, testRepository } from '../../../test/support/repository.ts'
import { parseInputs } from '../../contract/parse.ts'
import { openGithub } from '../../system/github.ts'
import type { WorkflowEvent } from '../../system/system.ts'
import { contract } from './contract.ts'
import { run } from './run.ts'

let root: string
let github: GithubRepositories
let hosted: HostedRepository
let repository: TestRepository
let event: WorkflowEvent | undefined
let told: { readonly summaries: readonly string[]; readonly annotations: readonly { readonly title?: string }[] }

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'maestro-release-'))
  github = await startGithubRepositories({
    root,
    tokens: {
      ghs_writer: { kind: 'workflow', permissions: { contents: 'write' } },
      ghs_reader: { kind: 'workflow', permissions: { contents: 'read' } },
    },
  })
})
afterAll(async () => {
  await github.close()
  rmSync(root, { recursive: true })
})
beforeEach(() => {
  repository = testRepository()
  event = undefined
})
afterEach(() => {
  repository.remove()
  expect(github.faults).toEqual([])
})

function release(inputs: Readonly<Record<string, string>> = {}) {
  const env: Readonly<Record<string, string>> = {
    ...{ GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: github.graphqlUrl, GITHUB_REPOSITORY: 'acme/product' },
  }
  const given: Readonly<Record<string, string>> = { token: 'ghs_writer', summary: 'true', ...inputs }
  const fake = fakeSystem(repository.folder, path.join(repository.folder, '.git/maestro'), {
    variable: (name) => env[name],
    openGithub: async (access) => openGithub(access, { env, log: () => undefined, wait: async () => undefined }),
    ...(event === undefined ? {} : { event }),
  })
  told = fake
  return run(
    parseInputs(contract, (name) => given[name]),
    fake.system,
  )
}

const commit = (subject: string, body = '') =>
  repository.commit({ [`${subject.replace(/\W/g, '')}.txt`]: subject }, body === '' ? subject : `${subject}\n\n${body}`)
const tagged = (tag: string, ...more: readonly string[]) => repository.git('tag', ...more, tag)
const notes = () => readFileSync(path.join(repository.folder, '.maestro/release/notes.md'), 'utf8')
const host = () => {
  hosted = github.add('acme/product', { from: repository.folder })
}
const startedBy = (name: string, ref: string): WorkflowEvent => ({ name, ref, payload: {} })

describe('the version', () => {
  test.each([
    ['a fix', ['fix: a'], '1.2.4'],
    ['a commit that keeps to no convention', ['Do something'], '1.2.4'],
    ['a feature among fixes', ['fix: a', 'feat(x): b', 'fix: c'], '1.3.0'],
    ['what breaks', ['feat!: a', 'feat: b'], '2.0.0'],
  ])('after %s', async (_, subjects, version) => {
    commit('feat: begin')
    tagged('v1.2.3')
    for (const subject of subjects) commit(subject)
    expect(await release()).toMatchObject({ version, tag: `v${version}`, previous: '1.2.3', pending: true })
  })

  test('of a first release is what the manifest states, or 0.1.0', async () => {
    repository.commit({ 'pyproject.toml': '[project]\nname = "x"\nversion = "0.4.0"\n' })
    expect(await release()).toMatchObject({ version: '0.4.0', tag: 'v0.4.0', previous: '' })
    expect(notes()).toBe('The first release.\n')
    repository.commit({ 'pyproject.toml': '[tool.other]\n', 'package.json': '{"version": "0.0.0"}' })
    expect(await release()).toMatchObject({ version: '0.1.0', previous: '' })
  })

  test.each([
    ['patch', '1.2.4'],
    ['minor', '1.3.0'],
    ['major', '2.0.0'],
    ['1.9.0rc1', '1.9.0rc1'],
    ['v3.0.0', '3.0.0'],
  ])('as it is asked for: %s', async (asked, version) => {
    commit('begin')
    tagged('v1.2.3')
    commit('chore: tidy up')
    expect(await release({ version: asked })).toMatchObject({ version, tag: `v${version}`, previous: '1.2.3' })
  })

  test('of the day, where the ones before are', async () => {
    commit('begin')
    tagged('v2024.10.08', '-a', '-m', 'x')
    commit('fix: a')
    const today = new Date()
    const numbers = [today.getUTCMonth() + 1, today.getUTCDate()].map((one) => String(one).padStart(2, '0'))
    expect(await release()).toMatchObject({ version: [today.getUTCFullYear(), ...numbers].join('.') })
  })

  test('is that of the tag that started the run, with what came since the final one before', async () => {
    commit('feat: begin')
    tagged('shop-v1.0.0')
    commit('feat: a')
    tagged('shop-v1.1.0-rc.1')
    commit('fix: b')
    tagged('shop-v1.1.0', '-a', '-m', 'x')
    tagged('other-v9')
    event = startedBy('push', 'refs/tags/shop-v1.1.0')
    expect(await release({ 'tag-prefix': 'shop-v' })).toMatchObject({
      ...{ version: '1.1.0', tag: 'shop-v1.1.0', previous: '1.0.0', pending: true },
    })
    expect(notes()).toContain('### Features\n\n- a [`')
    expect(notes()).toContain('### Fixes\n\n- b [`')
    event = startedBy('push', 'refs/tags/shop-v1.1.0-rc.1')
    repository.git('checkout', '-q', 'shop-v1.1.0-rc.1')
    expect(await release({ 'tag-prefix': 'shop-v' })).toMatchObject({
      ...{ version: '1.1.0-rc.1', previous: '1.0.0', plan: { isPreRelease: true } },
    })
  })

  test.each([
    ['nothing came since the last one', []],
    ['nothing came that anybody sees', ['chore: a', 'docs: b', 'ci(x): c']],
  ])('is none where %s', async (_, subjects) => {
    commit('begin')
    tagged('v1.0.0')
    for (const subject of subjects) commit(subject)
    expect(await release()).toMatchObject({ version: '', tag: '', previous: '1.0.0', pending: false, notes: '' })
    expect(told.summaries).toEqual([expect.stringContaining('**Nothing to release**')])
  })

  test.each([
    [{ version: 'next' }, 'VERSION_INVALID'],
    [{ version: 'v' }, 'VERSION_INVALID'],
    [{ version: '1.0.0' }, 'TAG_TAKEN'],
    [{}, 'TAG_INVALID'],
  ])('%j is refused: %s', async (inputs, code) => {
    commit('begin')
    tagged('v1.0.0')
    commit('fix: a')
    if (code === 'TAG_INVALID') event = startedBy('push', 'refs/tags/nightly')
    await expect(release(inputs)).rejects.toMatchObject({ code })
  })

  test('is not guessed from a history that is cut off, nor from none', async () => {
    await expect(release()).rejects.toMatchObject({ code: 'NO_COMMIT' })
    commit('begin')
    commit('fix: a')
    const shallow = testRepository({ from: repository.folder, cloneArgs: ['--depth', '1'] })
    const whole = repository
    repository = shallow
    await expect(release()).rejects.toMatchObject({
      code: 'HISTORY_SHALLOW',
      hint: expect.stringContaining('fetch-depth: 0'),
    })
    whole.remove()
  })
})

test('notes obey nothing that commits say, and stay within what GitHub takes', async () => {
  commit('begin')
  tagged('v1.0.0')
  for (const [at, text] of HOSTILE_TEXTS.entries())
    repository.commit({ [`${at}`]: '' }, `feat: ${text.replace(/\0/g, '')} `)
  commit('fix: close it @all', 'Closes #1')
  await release()
  const obeyed = notes().replaceAll(/`[^`]*`/g, '')
  expect(obeyed).not.toMatch(/@|<|!\[|#\d|Closes|javascript/)
  expect(notes()).toContain('[All changes since `v1.0.0`](https://github.com/acme/product/compare/v1.0.0...v1.1.0)')
  expect(notes().length).toBeLessThan(120_000)
})

describe('a release', () => {
  const planned = async (inputs: Readonly<Record<string, string>> = {}) => {
    commit('begin')
    tagged('v1.0.0')
    commit('feat: more')
    host()
    await release(inputs)
  }

  test('is made with its tag and notes, once', async () => {
    await planned()
    expect(await release({ stage: 'make' })).toMatchObject({
      ...{ version: '1.1.0', created: true, url: 'https://github.com/acme/product/releases/tag/v1.1.0' },
    })
    expect(hosted.oidOf('refs/tags/v1.1.0')).toBe(repository.git('rev-parse', 'HEAD'))
    expect(hosted.releases).toMatchObject([{ tag: 'v1.1.0', name: 'v1.1.0', body: notes(), isPreRelease: false }])
    expect(await release({ stage: 'make' })).toMatchObject({ created: false, url: expect.stringMatching(/v1\.1\.0$/) })
    expect(hosted.releases).toHaveLength(1)
  })

  test('of a tag that is there takes that, also an annotated one', async () => {
    commit('begin')
    tagged('v1.0.0-rc.1', '-a', '-m', 'x')
    host()
    event = startedBy('push', 'refs/tags/v1.0.0-rc.1')
    await release()
    expect(await release({ stage: 'make' })).toMatchObject({ created: true })
    expect(hosted.releases).toMatchObject([{ tag: 'v1.0.0-rc.1', isPreRelease: true }])
  })

  test('of a tag that leads elsewhere by now is none', async () => {
    await planned()
    hosted.git('tag', 'v1.1.0', 'v1.0.0')
    await expect(release({ stage: 'make' })).rejects.toMatchObject({ code: 'TAG_TAKEN', name: 'IntegrityError' })
    expect(hosted.releases).toEqual([])
  })

  test('may be a draft, whose tag people make', async () => {
    await planned()
    expect(await release({ stage: 'make', draft: 'true' })).toMatchObject({ created: true })
    expect([hosted.releases.length, hosted.oidOf('refs/tags/v1.1.0')]).toEqual([1, undefined])
  })

  test('is not made by a token that may not, nor from a pull request', async () => {
    await planned()
    await expect(release({ stage: 'make', token: 'ghs_reader' })).rejects.toMatchObject({
      ...{ code: 'GITHUB_REFUSED', hint: expect.stringContaining('contents: write') },
    })
    event = startedBy('pull_request', 'refs/pull/1/merge')
    expect(await release({ stage: 'make' })).toMatchObject({ created: false, url: '' })
    expect(told.annotations).toMatchObject([{ title: 'No release is made from a pull request' }])
    expect(hosted.releases).toEqual([])
  })

  test('needs a plan that can be read', async () => {
    commit('begin')
    await expect(release({ stage: 'make' })).rejects.toMatchObject({ code: 'RELEASE_MISSING' })
    repository.commit({ '.maestro/release/release.json': '{"formatVersion": 1}', '.maestro/release/notes.md': '' })
    await expect(release({ stage: 'make' })).rejects.toMatchObject({ code: 'RELEASE_UNREADABLE' })
  })
})

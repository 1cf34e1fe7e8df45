import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import { fakeSystem } from '../../../test/support/fake-system.ts'
import { type TestRepository, testRepository } from '../../../test/support/repository.ts'
import { findingsOf } from '../../../test/support/subject.ts'
import { parseInputs } from '../../contract/parse.ts'
import { VERSION } from '../../contract/version.ts'
import { findCallFaults } from '../../doctor/calls/find-call-faults.ts'
import { ExternalError } from '../../errors.ts'
import type { RemoteGit, RemoteRef, System } from '../../system/system.ts'
import { contract } from './contract.ts'
import { run } from './run.ts'

const PIN = '0123456789abcdef0123456789abcdef01234567'
const CI = '.github/workflows/ci.yml'
const MANIFEST = '[project]\nname = "x"\nversion = "1"\n'
let repository: TestRepository

beforeEach(() => {
  repository = testRepository()
})
afterEach(() => repository.remove())

async function asked(inputs: Readonly<Record<string, string>> = {}, parts: Partial<System> = {}) {
  const fake = fakeSystem(repository.folder, repository.folder, parts)
  const given: Readonly<Record<string, string>> = { pin: PIN, ...inputs }
  const outputs = await run(
    parseInputs(contract, (name) => given[name]),
    fake.system,
  )
  return { ...fake, outputs }
}

const text = (file: string) => readFileSync(path.join(repository.folder, file), 'utf8')

describe('a monorepo', () => {
  beforeEach(() => {
    repository.commit({ 'a/pyproject.toml': MANIFEST, 'b/pyproject.toml': MANIFEST.replace('"x"', '"y"') })
  })

  test('gets its CI, by the commit of a release; a second time nothing changes', async () => {
    const { outputs, shown } = await asked()
    expect(outputs).toEqual({ kind: 'monorepo', written: [CI], unchanged: [] })
    expect(text(CI)).toContain(`monorepo-ci.yml@${PIN} # v`)
    expect(text(CI)).toContain('branches: [main]')
    expect(
      text(CI)
        .split('\n')
        .filter((line) => line.trim() !== '').length,
    ).toBeLessThanOrEqual(8)
    expect(load(text(CI))).toMatchObject({ name: 'CI', permissions: { contents: 'read' } })
    expect(shown[0]).toMatch(
      /^This is a monorepo: 1 workflow written\.\n\n--- \/dev\/null\n\+\+\+ b\/\.github\/workflows\/ci\.yml\n\+# Tests/,
    )
    expect((await asked()).outputs).toEqual({ kind: 'monorepo', written: [], unchanged: [CI] })
  })

  test('with a registry gets what publishes there', async () => {
    const { outputs } = await asked({ registry: 'devpi', url: 'https://devpi.example/maestro/prod/' })
    expect(outputs.written).toEqual([CI, '.github/workflows/publish.yml'])
    const { jobs } = load(text('.github/workflows/publish.yml')) as { jobs: { publish: object } }
    expect(jobs.publish).toMatchObject({
      with: { registry: 'devpi', url: 'https://devpi.example/maestro/prod/' },
      secrets: { username: expect.stringContaining('secrets.REGISTRY_USERNAME') },
    })
    expect(
      text('.github/workflows/publish.yml')
        .split('\n')
        .filter((line) => line.trim() !== '').length,
    ).toBeLessThanOrEqual(15)
  })

  test('is shown what would be written, and nothing is', async () => {
    const { outputs, shown } = await asked({ 'dry-run': 'true', branch: 'trunk' })
    expect(outputs.written).toEqual([CI])
    expect(shown[0]).toContain('+on: { pull_request: , merge_group: , push: { branches: [trunk] } }')
    expect(() => text(CI)).toThrow('ENOENT')
  })

  test('keeps what somebody changed, and gets the new commit', async () => {
    await asked()
    const file = path.join(repository.folder, CI)
    writeFileSync(file, `${text(CI)}    with: { ledger: on }\n`)
    const other = PIN.replace('0', 'f')
    const { outputs, shown } = await asked({ pin: other })
    expect(outputs.written).toEqual([CI])
    expect(text(CI)).toContain(`@${other} # v`)
    expect(text(CI)).toMatch(/ {4}with: \{ ledger: on \}\n$/)
    expect(shown[0]).toContain(`--- a/${CI}\n+++ b/${CI}\n-    uses: `)
  })

  test('keeps a workflow of its own that has the name', async () => {
    repository.commit({ [CI]: 'name: Own\non: push\njobs: {}\n' })
    expect((await asked()).outputs.written).toEqual(['.github/workflows/maestro-ci.yml'])
    expect(text(CI)).toMatch(/^name: Own/)
    expect((await asked()).outputs.written).toEqual([])
  })
})

describe('a product', () => {
  test('gets its CI, its registry, and the pin of its templates', async () => {
    repository.commit({
      'pyproject.toml': MANIFEST,
      'src/x.py': '',
      '.gitmodules': '[submodule "t"]\n\tpath = t\n\turl = ../t\n',
    })
    const { outputs } = await asked({ registry: 'ghcr', owned: 'acme-*' })
    expect(outputs).toMatchObject({
      kind: 'product',
      written: [CI, '.github/workflows/release.yml', '.github/workflows/templates.yml'],
    })
    expect(text('.github/workflows/release.yml')).toMatch(
      /version: \$\{\{ inputs\.version \|\| 'auto' \}\}\n {6}registry: ghcr\n {6}url: https:\/\/ghcr\.io\//,
    )
    const { jobs } = load(text(CI)) as { jobs: { ci: object } }
    expect(jobs.ci).toMatchObject({
      with: { registry: 'ghcr', url: expect.stringContaining('https://ghcr.io/'), owned: 'acme-*\n' },
    })
  })

  test('without a registry has none, and is told how to name one', async () => {
    repository.commit({ 'pyproject.toml': MANIFEST })
    const { shown } = await asked()
    expect((load(text(CI)) as { jobs: { ci: object } }).jobs.ci).not.toHaveProperty('with')
    expect(shown[0]).toContain("For packages from a private registry: --registry ghcr --owned 'acme-*'.")
  })
})

test('templates get what tells of their releases', async () => {
  repository.commit({ 'maestro-sync.yml': 'files: []\n' })
  expect((await asked()).outputs).toMatchObject({ kind: 'templates', written: ['.github/workflows/notify.yml'] })
})

const REGISTRIES = ['none', 'ghcr', 'devpi', 'codeartifact', 'artifactory', 'nexus', 'pypi']

test.each(['monorepo', 'product', 'templates'].flatMap((kind) => REGISTRIES.map((registry) => ({ kind, registry }))))(
  'what $kind with $registry gets is what doctor has nothing to say to',
  async (inputs) => {
    repository.commit({ '.gitmodules': '[submodule "t"]\n\tpath = t\n\turl = ../t\n' })
    const { outputs } = await asked({ ...inputs, url: 'https://registry.example/a/b/', owned: 'acme-*' })
    const written = Object.fromEntries(outputs.written.map((file) => [file, text(file)]))
    expect(await findingsOf(findCallFaults, written)).toEqual([])
    expect(outputs.written.length).toBeGreaterThan(0)
  },
)

test.each([
  [{}, 'KIND_UNKNOWN'],
  [{ kind: 'product', registry: 'devpi' }, 'URL_MISSING'],
  [{ kind: 'product', registry: 'devpi', url: 'x"\ny' }, 'URL_INVALID'],
  [{ kind: 'product', pin: 'v1' }, 'PIN_INVALID'],
])('%j is refused, and nothing is written', async (inputs, code) => {
  repository.commit({ 'README.md': '' })
  await expect(asked(inputs as Record<string, string>)).rejects.toMatchObject({ code })
  expect(() => text(CI)).toThrow('ENOENT')
})

describe('without a pin', () => {
  const asking = (refs: () => Promise<readonly RemoteRef[]>): Partial<System> => ({
    openRemoteGit: async () => ({ refs }) as unknown as RemoteGit,
  })
  beforeEach(() => void repository.commit({ 'pyproject.toml': MANIFEST }))

  test('the release of this version is called by its commit', async () => {
    await asked(
      { pin: '' },
      asking(async () => [{ name: `refs/tags/v${VERSION}`, id: PIN }]),
    )
    expect(text(CI)).toContain(`product-ci.yml@${PIN} # v${VERSION}\n`)
  })

  test.each([
    ['there is none', async () => []],
    ['nobody answers', () => Promise.reject(new ExternalError('GIT_FAILED', 'no answer', true))],
  ])('the moving tag is called where %s', async (_, refs) => {
    await asked({ pin: '' }, asking(refs))
    expect(text(CI)).toContain('product-ci.yml@v1\n')
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { contract } from '../../src/actions/prune/contract.ts'
import { run } from '../../src/actions/prune/run.ts'
import { parseInputs } from '../../src/contract/parse.ts'
import { openRegistry } from '../../src/registries/index.ts'
import { PATIENT } from '../../src/registries/pace.ts'
import type { RegistrySettings } from '../../src/registries/registry.ts'
import { realFiles } from '../../src/system/files.ts'
import { openGithub } from '../../src/system/github.ts'
import { ask } from '../../src/system/http.ts'
import { makeDistribution } from '../support/distributions.ts'
import { fakeSystem } from '../support/fake-system.ts'
import { type GithubApi, type SamplePackages, startGithubApi } from '../support/github-api.ts'
import { registrySystem } from '../support/registry-system.ts'
import { type GhcrBed, startGhcrBed } from './support/ghcr-bed.ts'
import { PASSWORD, USER } from './support/servers.ts'

let bed: GhcrBed
let folder: string
let api: GithubApi
let packages: { mayDelete: boolean; type: SamplePackages['type'] }
let shown: string[]
let summaries: string[]

beforeAll(async () => {
  folder = await realFiles.makeTemporary()
  bed = await startGhcrBed()
  packages = { mayDelete: true, type: 'Organization' }
  const versions = (name: string) => bed.ghcr.versions.get(`ci/${name}`)?.toReversed()
  api = await startGithubApi({
    token: PASSWORD,
    packages: {
      owner: 'ci',
      get type() {
        return packages.type
      },
      get mayDelete() {
        return packages.mayDelete
      },
      versions,
      delete: (name, id) => bed.ghcr.deleteVersion(`ci/${name}`, id),
    },
  })
}, 60_000)
afterAll(async () => {
  await api.close()
  await bed.close()
  await realFiles.remove(folder)
})
beforeEach(() => {
  packages.mayDelete = true
  packages.type = 'Organization'
  shown = []
  summaries = []
})

/** As GitHub's, or as any other registry. */
async function prune(where: 'github' | 'plain', inputs: Readonly<Record<string, string>>) {
  const url = where === 'github' ? 'https://ghcr.io/ci' : new URL('ci', bed.ghcr.behind).href
  const given: Readonly<Record<string, string>> = { registry: 'ghcr', url, 'keep-last': '1', ...inputs }
  const variables: Readonly<Record<string, string>> = {
    MAESTRO_REGISTRY_USERNAME: USER,
    MAESTRO_REGISTRY_PASSWORD: PASSWORD,
  }
  const { system } = fakeSystem(folder, '/', {
    http: where === 'github' ? bed.ghcr.http : { ask },
    variable: (name) => variables[name],
    openGithub: async (access) => openGithub(access, { env: { GITHUB_API_URL: api.url }, log: () => undefined }),
  })
  const report = {
    ...system.report,
    show: async (render: (screen: never) => Promise<string>) =>
      void shown.push(await render({ hasColor: false, columns: 120 } as never)),
    summary: async (markdown: () => Promise<string>) => void summaries.push(await markdown()),
  }
  const inputsOf = parseInputs(contract, (name) => given[name])
  return run(inputsOf, { ...system, report })
}

/** In this order, a day between them; each may ask for others: `1.0 needs acme-core<2`. */
async function publish(name: string, ...versions: readonly string[]): Promise<void> {
  const registry = await bed.open()
  for (const [at, text] of versions.entries()) {
    const [version = '', ...needs] = text.split(/ needs |; /)
    const date = Date.UTC(2026, 0, 1 + at) / 1000
    const lines = needs.map((one) => `Requires-Dist: ${one}`)
    const files = bed.both(name, { version, lines, content: `V = "${version}"\n` })
    await bed.upload(
      files.map((file) => ({ ...file, sourceDate: date })),
      registry,
    )
  }
}

/** The versions that are there with all their files, as texts are ordered. */
async function whole(name: string): Promise<readonly string[]> {
  const registry = await bed.open()
  const files = await registry.list(name)
  for (const file of files) await registry.read(file)
  const versions = files.map(({ fileName }) => /-([\w.+]+?)(?:-py3-none-any\.whl|\.tar\.gz)$/.exec(fileName)?.[1] ?? '')
  return [...new Set(versions)].sort()
}

const MANY = ['1.0.dev1', '1.0.dev2', '1.0.dev3', '1.0', '1.1'] as const

describe.each(['github', 'plain'] as const)('%s', (where) => {
  test('shows what would go, and deletes nothing', async () => {
    const name = `dry-${where}`
    await publish(name, ...MANY)
    expect(await prune(where, { packages: name })).toEqual({
      pruned: [`${name} 1.0.dev1`, `${name} 1.0.dev2`],
      kept: [`${name} 1.0.dev3`, `${name} 1.0`, `${name} 1.1`],
      needed: [],
      leftovers: 0,
      any: true,
    })
    expect(shown.join('')).toContain('Nothing was deleted: add --apply.')
    expect((await whole(name)).length).toBe(5)
  })

  test('deletes whole versions, and what stays is whole', async () => {
    const name = `done-${where}`
    await publish(name, ...MANY)
    await prune(where, { packages: name, versions: 'all', keep: '1.0', apply: 'true' })
    expect(await whole(name)).toEqual(['1.0', '1.0.dev3', '1.1'])
    expect(await prune(where, { packages: name, versions: 'all', keep: '1.0', apply: 'true' })).toMatchObject({
      any: false,
    })
  })

  test('leaves a manifest that two versions share, and what others put there', async () => {
    const name = `shared-${where}`
    const repository = `ci/${name.replace('-', '_')}`
    await publish(name, '1.0.dev1', '1.0.dev2')
    const { text } = await bed.stored(repository, '1.0.dev1')
    const index = JSON.parse(text)
    await bed.store(repository, 'latest', { ...index, annotations: { by: 'somebody' } })
    const [first] = index.manifests
    await prune(where, { packages: name, apply: 'true' })
    expect((await bed.stored(repository, '1.0.dev1')).status).toBe(404)
    expect((await bed.stored(repository, first.digest)).status).toBe(200)
    expect(shown.join('')).toContain('1 tag that is no version of a Python package: kept')
  })
})

test('a version to which somebody has published since the plan was made stays, with all that it names', async () => {
  const settings: RegistrySettings = {
    ...{ kind: 'ghcr', url: new URL('ci', bed.ghcr.behind).href },
    ...{ username: USER, password: PASSWORD },
  }
  const open = () => openRegistry(settings, registrySystem().system, PATIENT)
  const registry = await open()
  for (const version of ['1.0', '1.1.dev1'])
    await registry.send(makeDistribution(folder, { name: 'acme-late', version }))
  const holdings = await registry.holdings?.('acme-late')
  const deletions = holdings?.deletions(['1.1.dev1'], new Date(0)) ?? []
  expect(deletions).toHaveLength(2)
  await (await open()).send(makeDistribution(folder, { name: 'acme-late', version: '1.1.dev1', kind: 'sdist' }))
  for (const one of deletions) expect(await one.carryOut()).toBe(false)
  const reader = await open()
  const files = (await reader.list('acme-late')).filter(({ fileName }) => fileName.includes('dev1'))
  expect(files).toHaveLength(2)
  for (const file of files) expect((await reader.read(file)).length).toBeGreaterThan(0)
})

describe('what is still needed', () => {
  const all = { versions: 'all', 'keep-days': '1' }
  const log = 'need-log'

  test('stays: by versions that stay, by what is kept for them in turn, and not by what goes', async () => {
    await publish(log, '1.0', '1.1', '1.2', '2.0', '3.0')
    await publish('need-core', '1.0 needs need-log==1.0', '1.1 needs need-log<1.2', '2.0 needs need-log<3')
    await publish('need-api', '1.0 needs need-core==1.0', '2.0 needs need-core~=1.1')
    const packages = `${log}\nneed-core\nneed-api`
    const outputs = await prune('github', { packages, ...all })
    expect(outputs).toMatchObject({
      pruned: ['need-log 1.0', 'need-log 1.2', 'need-core 1.0', 'need-api 1.0'],
      needed: [
        { package: log, version: '1.1', by: ['need-core 1.1 asks for need-log<1.2'] },
        { package: log, version: '2.0', by: ['need-core 2.0 asks for need-log<3'] },
        { package: 'need-core', version: '1.1', by: ['need-api 2.0 asks for need-core~=1.1'] },
      ],
    })
    expect(shown.join('')).toMatch(/keep +1\.1 +2026-01-01 +needed: need-core 1\.1 asks for need-log<1\.2\n/)
    expect(shown.join('')).toContain('need-log: 2 of 5 versions would go, 2 more are still needed in ')
    expect(summaries.join('')).toContain('| 🔗 needed | `1.1` |')
    await prune('github', { packages, ...all, apply: 'true' })
    expect(await whole(log)).toEqual(['1.1', '2.0', '3.0'])
    expect(await whole('need-core')).toEqual(['1.1', '2.0'])
  })

  test('of a package alone, only those that are named are asked', async () => {
    await publish('alone-core', '1.0', '1.1', '2.0')
    await publish('alone-api', '1.0 needs alone-core==1.0')
    const inputs = { packages: 'alone-core', ...all }
    expect(await prune('plain', inputs)).toMatchObject({ pruned: ['alone-core 1.0', 'alone-core 1.1'] })
    const asked = { ...inputs, dependents: 'Alone_API' }
    expect(await prune('plain', asked)).toMatchObject({ pruned: ['alone-core 1.1'] })
    await expect(prune('plain', { ...inputs, dependents: 'alone-nobody' })).rejects.toMatchObject({
      code: 'DEPENDENT_UNKNOWN',
    })
    const outputs = await prune('plain', { ...asked, 'delete-needed': 'true', apply: 'true' })
    expect(outputs).toMatchObject({
      pruned: ['alone-core 1.0', 'alone-core 1.1'],
      needed: [{ package: 'alone-core', version: '1.0', by: ['alone-api 1.0 asks for alone-core==1.0'] }],
    })
    expect(shown.at(-1)).toMatch(
      /delete +1\.0 .*older than 1 day, though needed: alone-api 1\.0 asks for alone-core==1\.0/,
    )
    expect(await whole('alone-core')).toEqual(['2.0'])
    await expect(prune('plain', { ...inputs, dependents: 'alone-nobody', keep: '9' })).resolves.toMatchObject({
      any: false,
    })
  })

  test('stays: what consumers have locked, and would install', async () => {
    await publish('taken', '1.0', '1.1', '1.2', '1.3', '2.0.dev1', '2.0', '3.0')
    await realFiles.write(`${folder}/a/pdm.lock`, '[[package]]\nname = "Taken"\nversion = "1.0"\n')
    await realFiles.write(`${folder}/a/requirements.txt`, '-r more.txt\n')
    await realFiles.write(`${folder}/a/more.txt`, 'taken~=1.0,<1.2\nother\n')
    await realFiles.write(
      `${folder}/b/pyproject.toml`,
      '[project]\nname = "b"\nversion = "1"\ndependencies = ["other"]\n[dependency-groups]\ntest = ["taken<3"]\n',
    )
    const consumers = 'a/pdm.lock\na/requirements.txt\nb/pyproject.toml'
    const outputs = await prune('github', { packages: 'taken', ...all, consumers })
    expect(outputs.pruned).toEqual(['taken 1.2', 'taken 1.3'])
    expect(outputs.needed.map(({ version, by }) => [version, ...by])).toEqual([
      ['1.0', 'a/pdm.lock asks for taken==1.0'],
      ['1.1', 'a/requirements.txt asks for taken~=1.0,<1.2'],
      ['2.0', 'b/pyproject.toml asks for taken<3'],
    ])
  })

  test('a yanked version takes no place of one that can be installed', async () => {
    await publish('taken-back', '1.0', '1.1', '1.2')
    await (await bed.open()).yank?.('taken-back', '1.2', 'broken')
    const outputs = await prune('github', { packages: 'taken-back', ...all })
    expect(outputs).toMatchObject({ pruned: ['taken-back 1.0'], kept: ['taken-back 1.1', 'taken-back 1.2'] })
  })

  test.each([
    ['nothing.lock', 'CONSUMER_MISSING'],
    ['broken.lock', 'CONSUMER_UNREADABLE'],
    ['requirements.txt', 'CONSUMER_UNREADABLE'],
    ['pyproject.toml', 'CONSUMER_UNREADABLE'],
  ])('by %s, which nobody can read: nothing is deleted', async (consumers, code) => {
    await realFiles.write(`${folder}/broken.lock`, '[[package]')
    await realFiles.write(`${folder}/pyproject.toml`, '[project')
    await realFiles.write(`${folder}/requirements.txt`, 'fine\n-r gone.txt\n')
    await publish(`unclear-${code.toLowerCase().replace('_', '-')}`, '1.0.dev1', '1.0.dev2')
    const inputs = { packages: `unclear-${code.toLowerCase().replace('_', '-')}`, consumers, apply: 'true' }
    await expect(prune('github', inputs)).rejects.toMatchObject({ code })
  })

  test('by versions of which nobody can read what they need: nothing is deleted', async () => {
    await publish('opaque', '1.0.dev1', '1.0.dev2', '1.0')
    const { text } = await bed.stored('ci/opaque', '1.0')
    const index = JSON.parse(text)
    const manifests = index.manifests.map(({ annotations, ...one }: { annotations: Record<string, string> }) => ({
      ...one,
      annotations: Object.fromEntries(Object.entries(annotations).filter(([key]) => !key.endsWith('.metadata'))),
    }))
    await bed.store('ci/opaque', '1.0', { ...index, manifests })
    bed.ghcr.spoil = ({ path }) => (path.includes('/blobs/') ? { type: 'answer', status: 404 } : undefined)
    await expect(prune('github', { packages: 'opaque', apply: 'true' })).rejects.toMatchObject({
      code: 'REGISTRY_UNREADABLE',
      message: expect.stringContaining('what opaque 1.0 needs cannot be read'),
    })
    const outputs = await prune('github', { packages: 'opaque', 'delete-needed': 'true' })
    bed.ghcr.spoil = () => undefined
    expect(outputs.pruned).toEqual(['opaque 1.0.dev1'])
    expect(await whole('opaque')).toHaveLength(3)
  })
})

describe('at GitHub', () => {
  const direct = async (name: string) => bed.ghcr.versions.get(`ci/${name}`) ?? []

  test('nothing is left of a version that goes, and old leftovers go too', async () => {
    await publish('clean', '1.0.dev1', '1.0.dev2', '1.0')
    const registry = await bed.open()
    // A yank writes another index, and leaves the one before without a tag.
    await registry.yank?.('clean', '1.0', 'broken')
    expect(await direct('clean')).toHaveLength(10)
    expect(await prune('github', { packages: 'clean', apply: 'true' })).toMatchObject({ leftovers: 1 })
    expect((await direct('clean')).map(({ tags }) => tags.join()).sort()).toEqual(['', '', '', '', '1.0', '1.0.dev2'])
    expect(await whole('clean')).toEqual(['1.0', '1.0.dev2'])
  })

  test("a person's packages are found as well, page by page", async () => {
    packages.type = 'User'
    await publish('personal', '1.0.dev1', '1.0.dev2')
    const { text } = await bed.stored('ci/personal', '1.0.dev2')
    const index = JSON.parse(text)
    const registry = await bed.open()
    for (let at = 0; at < 60; at++) await registry.yank?.('personal', '1.0.dev2', `reason ${at}`)
    await registry.yank?.('personal', '1.0.dev2', undefined)
    expect(index.manifests).toHaveLength(2)
    expect(await prune('github', { packages: 'personal', apply: 'true' })).toMatchObject({ leftovers: 60 })
    expect(await whole('personal')).toEqual(['1.0.dev2'])
  })

  test.each<[string, () => unknown, Readonly<Record<string, string>>, string, string]>([
    ['who may not delete', () => (packages.mayDelete = false), { apply: 'true' }, 'GITHUB_REFUSED', 'the role Admin'],
    [
      'who asks for a package that is not there',
      () => undefined,
      { packages: 'nobody' },
      'GITHUB_REFUSED',
      'Check that the package is there',
    ],
    ['who names none', () => undefined, { packages: '' }, 'USAGE', 'prune NAME'],
    [
      'who asks another kind of registry',
      () => undefined,
      { registry: 'nexus', url: 'https://nexus.example/repository/pypi/' },
      'PRUNING_UNSUPPORTED',
      'yanked',
    ],
  ])('%s is told so', async (_, prepare, inputs, code, hint) => {
    prepare()
    await publish('refusing', '1.0.dev1', '1.0.dev2')
    await expect(prune('github', { packages: 'refusing', ...inputs })).rejects.toMatchObject({
      code,
      hint: expect.stringContaining(hint),
    })
  })

  test('an index that cannot be read keeps everything', async () => {
    await publish('unread', '1.0.dev1', '1.0.dev2', '1.0')
    const [lost] = (await direct('unread')).filter(({ tags }) => tags.includes('1.0'))
    bed.ghcr.spoil = ({ path }) => (path.includes(lost?.digest ?? '-') ? { type: 'answer', status: 404 } : undefined)
    await expect(prune('github', { packages: 'unread', apply: 'true' })).rejects.toMatchObject({
      code: 'REGISTRY_UNREADABLE',
    })
    bed.ghcr.spoil = () => undefined
    expect(await whole('unread')).toHaveLength(3)
  })

  test('a tag that the API does not know yet keeps everything', async () => {
    await publish('lagging', '1.0.dev1', '1.0.dev2')
    const versions = bed.ghcr.versions.get('ci/lagging') ?? []
    const late = versions.find(({ tags }) => tags.includes('1.0.dev2'))
    if (late !== undefined) late.tags = []
    await expect(prune('github', { packages: 'lagging', apply: 'true' })).rejects.toMatchObject({
      code: 'REGISTRY_UNREADABLE',
      message: expect.stringContaining('ci/lagging:1.0.dev2'),
    })
    expect(await whole('lagging')).toHaveLength(2)
  })

  test('asks as GitHub publishes it', () => {
    expect(api.faults).toEqual([])
  })
})

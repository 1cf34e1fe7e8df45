import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { contract } from '../../src/actions/prune/contract.ts'
import { run } from '../../src/actions/prune/run.ts'
import { parseInputs } from '../../src/contract/parse.ts'
import { openGithub } from '../../src/system/github.ts'
import { ask } from '../../src/system/http.ts'
import { fakeSystem } from '../support/fake-system.ts'
import { type GithubApi, type SamplePackages, startGithubApi } from '../support/github-api.ts'
import { type GhcrBed, startGhcrBed } from './support/ghcr-bed.ts'
import { PASSWORD, USER } from './support/servers.ts'

let bed: GhcrBed
let api: GithubApi
let packages: { mayDelete: boolean; type: SamplePackages['type'] }
let shown: string[]

beforeAll(async () => {
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
})
beforeEach(() => {
  packages.mayDelete = true
  packages.type = 'Organization'
  shown = []
})

/** As GitHub's, or as any other registry. */
async function prune(where: 'github' | 'plain', inputs: Readonly<Record<string, string>>) {
  const url = where === 'github' ? 'https://ghcr.io/ci' : new URL('ci', bed.ghcr.behind).href
  const given: Readonly<Record<string, string>> = { registry: 'ghcr', url, 'keep-last': '1', ...inputs }
  const variables: Readonly<Record<string, string>> = {
    MAESTRO_REGISTRY_USERNAME: USER,
    MAESTRO_REGISTRY_PASSWORD: PASSWORD,
  }
  const { system } = fakeSystem('/', '/', {
    http: where === 'github' ? bed.ghcr.http : { ask },
    variable: (name) => variables[name],
    openGithub: async (access) => openGithub(access, { env: { GITHUB_API_URL: api.url }, log: () => undefined }),
  })
  const report = {
    ...system.report,
    show: async (render: (screen: never) => Promise<string>) => void shown.push(await render({} as never)),
  }
  const inputsOf = parseInputs(contract, (name) => given[name])
  return run(inputsOf, { ...system, report })
}

async function publish(name: string, ...versions: readonly string[]): Promise<void> {
  const registry = await bed.open()
  for (const version of versions) {
    const date = Date.UTC(2026, 0, 1 + versions.indexOf(version)) / 1000
    const files = bed.both(name, { version, content: `V = "${version}"\n` })
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
    expect(shown.join('')).toContain('1 tags that are no versions')
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

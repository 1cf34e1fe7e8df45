import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { uploadAll } from '../../src/actions/publish/upload-all.ts'
import type { PublishPlan } from '../../src/publish/publish-plan.ts'
import type { Distribution } from '../../src/registries/distribution.ts'
import { openRegistry } from '../../src/registries/index.ts'
import type { Registry } from '../../src/registries/registry.ts'
import { fakeSystem } from '../support/fake-system.ts'
import { hastyPace, registrySystem } from '../support/registry-system.ts'
import { type GhcrBed, REAL_PACE, startGhcrBed } from './support/ghcr-bed.ts'
import type { Asked, Spoiling } from './support/ghcr-standin.ts'
import { READER } from './support/oci-tokens.ts'
import { PASSWORD, USER } from './support/servers.ts'

let bed: GhcrBed
let registry: Registry

beforeAll(async () => {
  bed = await startGhcrBed()
  registry = await bed.open()
}, 60_000)
afterEach(() => {
  bed.ghcr.spoil = () => undefined
  bed.ghcr.tokens.lifetime = 300
})
afterAll(() => bed.close())

const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex')
const EMPTY = { mediaType: 'application/vnd.oci.empty.v1+json', digest: `sha256:${sha256('{}')}`, size: 2 }

async function listed(project: string, from = registry): Promise<readonly string[]> {
  return (await from.list(project)).map(({ fileName }) => fileName).sort()
}

describe('the layout', () => {
  const variables = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'ci/tools' }

  /** Written out here by hand, so that whatever changes the layout fails. */
  function manifestText({ fileName, sha256: digest, size }: Distribution): string {
    return `{"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","artifactType":"application/pyoci.package.v1","config":{"mediaType":"application/vnd.oci.empty.v1+json","digest":"sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a","size":2},"layers":[{"mediaType":"application/pyoci.package.v1","digest":"sha256:${digest}","size":${size},"annotations":{"org.opencontainers.image.title":"${fileName}"}}],"annotations":{"org.opencontainers.image.created":"2026-01-02T03:04:05Z","org.opencontainers.image.source":"https://github.com/ci/tools","team":"core"}}`
  }

  function entryText(file: Distribution, architecture: string, metadata: string): string {
    const text = manifestText(file)
    return `{"mediaType":"application/vnd.oci.image.manifest.v1+json","digest":"sha256:${sha256(text)}","size":${text.length},"platform":{"architecture":"${architecture}","os":"any"},"annotations":{"com.pyoci.sha256_digest":"${file.sha256}","com.pyoci.project_urls":"{\\"Home\\":\\"https://example.com/\\"}","org.opencontainers.image.created":"2026-01-02T03:04:05Z","io.github.maestro-actions.requires-python":">=3.9","io.github.maestro-actions.size":"${file.size}"${metadata}}}`
  }

  test('is that of PyOCI, byte by byte, with notes of ours', async () => {
    const lines = ['Project-URL: Home, https://example.com/', 'Classifier: PyOCI :: Label :: team :: core']
    const files = bed.both('Golden.Layout', { version: '1.0+g1', lines }).map((file) => ({
      ...file,
      sourceDate: Date.UTC(2026, 0, 2, 3, 4, 5) / 1000,
    })) as readonly Distribution[] as readonly [Distribution, Distribution]
    const own = await bed.open({}, { variables })
    expect((await bed.upload(files, own)).map(({ status }) => status)).toEqual(['uploaded', 'uploaded'])
    const [wheel, sdist] = files
    const core = `Metadata-Version: 2.1\nName: Golden.Layout\nVersion: 1.0+g1\nSummary: A sample, no more\nRequires-Python: >=3.9\n${lines.join('\n')}\n\n`
    const metadata = `,"io.github.maestro-actions.metadata":"${Buffer.from(core).toString('base64')}"`
    const expected = `{"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","artifactType":"application/pyoci.package.v1","manifests":[${entryText(sdist, '.tar.gz', '')},${entryText(wheel, 'py3-none-any.whl', metadata)}],"annotations":{"org.opencontainers.image.created":"2026-01-02T03:04:05Z","org.opencontainers.image.source":"https://github.com/ci/tools","org.opencontainers.image.description":"A sample, no more"}}`
    expect((await bed.stored('ci/golden_layout', '1.0-g1')).text).toBe(expected)
    for (const file of files) {
      const text = manifestText(file)
      expect((await bed.stored('ci/golden_layout', `sha256:${sha256(text)}`)).text).toBe(text)
    }
  })

  test('gives in one question all that the simple API shows', async () => {
    const [wheel, sdist] = bed.both('whole')
    await bed.upload([wheel, sdist], registry)
    bed.ghcr.asked.length = 0
    const files = await registry.list('whole', '1.0')
    expect(bed.ghcr.asked).toHaveLength(1)
    expect(files).toEqual([
      expect.objectContaining({ fileName: sdist.fileName, sha256: sdist.sha256, size: sdist.size, isYanked: false }),
      expect.objectContaining({ fileName: wheel.fileName, requiresPython: '>=3.9', createdAt: '1970-01-01T00:00:00Z' }),
    ])
    expect(Buffer.from(files[1]?.metadata ?? []).toString()).toContain('Name: whole\n')
  })

  /** As its own documentation shows it. */
  async function writeAsPyoci(repository: string, tag: string, [wheel, sdist]: readonly Distribution[]) {
    const created = { 'org.opencontainers.image.created': '2024-11-20T20:23:36Z' }
    const artifactType = 'application/pyoci.package.v1'
    const manifests: unknown[] = []
    await bed.storeBlob(repository, new TextEncoder().encode('{}'))
    for (const file of [wheel, sdist]) {
      if (file === undefined) continue
      const digest = await bed.storeBlob(repository, new Uint8Array(readFileSync(file.path)))
      const mediaType = 'application/vnd.oci.image.manifest.v1+json'
      const layers = [{ mediaType: artifactType, digest, size: file.size }]
      const manifest = { schemaVersion: 2, mediaType, artifactType, config: EMPTY, layers, annotations: created }
      const architecture = file.kind === 'sdist' ? '.tar.gz' : 'py3-none-any.whl'
      const child = await bed.store(repository, undefined, manifest)
      // Early ones did not keep the digest of the file.
      const known = file.kind === 'sdist' ? {} : { 'com.pyoci.sha256_digest': file.sha256 }
      const size = JSON.stringify(manifest).length
      const annotations = { ...created, ...known, 'com.pyoci.project_urls': '{}' }
      manifests.push({ mediaType, digest: child, size, platform: { architecture, os: 'any' }, annotations })
    }
    const mediaType = 'application/vnd.oci.image.index.v1+json'
    await bed.store(repository, tag, { schemaVersion: 2, mediaType, artifactType, manifests, annotations: created })
  }

  test('what PyOCI wrote is read, and added to', async () => {
    const [wheel, sdist] = bed.both('theirs', { version: '2.0+x.1' })
    await writeAsPyoci('ci/theirs', '2.0-x.1', [sdist])
    const [file] = await registry.list('theirs')
    expect([file?.fileName, file?.sha256]).toEqual(['theirs-2.0+x.1.tar.gz', undefined])
    expect(sha256(await registry.read(file as never))).toBe(sdist.sha256)
    expect((await bed.upload([wheel, sdist], registry)).map(({ status }) => status)).toEqual([
      'uploaded',
      'already-present',
    ])
    expect((await bed.stored('ci/theirs', '2.0-x.1')).text).toContain('2024-11-20T20:23:36Z')
    expect(await listed('theirs')).toEqual([wheel.fileName, sdist.fileName].sort())
  })

  test('a name that says more than the layout is kept', async () => {
    const file = bed.make({ name: 'old-names' })
    const renamed = { ...file, fileName: 'Old_Names-1.0-py3-none-any.whl' }
    await bed.upload([renamed], registry)
    expect(await listed('old-names')).toEqual(['Old_Names-1.0-py3-none-any.whl'])
  })

  test('an index with a child that is gone says so', async () => {
    const [wheel] = bed.both('hollow')
    await writeAsPyoci('ci/hollow', '1.0', [{ ...wheel, kind: 'sdist' }])
    const [file] = await registry.list('hollow')
    const gone = { fileName: 'hollow-1.0.tar.gz', isYanked: false, url: `${file?.url.slice(0, -4)}0000` }
    for (const url of [gone.url, gone.url.replace('/manifests/', '/blobs/')]) {
      await expect(registry.read({ ...gone, url })).rejects.toMatchObject({
        code: 'REGISTRY_NOT_FOUND',
        hint: expect.stringContaining('delete-package-versions'),
      })
    }
  })
})

describe('tags', () => {
  const image = { schemaVersion: 2, mediaType: 'application/vnd.oci.image.manifest.v1+json', config: EMPTY }

  test('of others are passed over', async () => {
    await bed.upload(bed.both('mixed'), registry)
    await bed.storeBlob('ci/mixed', new TextEncoder().encode('{}'))
    const signature = await bed.store('ci/mixed', `sha256-${'a'.repeat(64)}.sig`, { ...image, layers: [] })
    const mediaType = 'application/vnd.oci.image.index.v1+json'
    const manifests = [{ mediaType: image.mediaType, digest: signature, size: 1 }]
    await bed.store('ci/mixed', 'latest', { ...image, layers: [] })
    await bed.store('ci/mixed', '3.0', { ...image, layers: [] })
    await bed.store('ci/mixed', '4.0', { schemaVersion: 2, mediaType, manifests })
    expect(await listed('mixed')).toEqual(['mixed-1.0-py3-none-any.whl', 'mixed-1.0.tar.gz'])
    const [result] = await bed.upload([bed.make({ name: 'mixed', version: '3.0' })], registry)
    expect(result).toMatchObject({
      status: 'refused',
      cause: expect.stringContaining('ci/mixed:3.0 is something else'),
    })
  })

  test('are read page by page', async () => {
    const [wheel] = bed.both('many')
    await bed.upload([wheel], registry)
    const { text } = await bed.stored('ci/many', '1.0')
    const versions = Array.from({ length: 130 }, (_, at) => `1.0.${at + 1}`)
    for (const version of versions) await bed.store('ci/many', version, JSON.parse(text))
    bed.ghcr.asked.length = 0
    expect(new Set(await listed('many')).size).toBe(131)
    expect(bed.ghcr.asked.filter(({ path }) => path.includes('/tags/list'))).toHaveLength(2)
  })

  test.each([
    ['an epoch', { version: '1!2.0' }, 'with an epoch'],
    ['a version that is too long', { version: `1.0+${'a'.repeat(130)}` }, 'Shorten it'],
  ])('%s cannot be one, and that is said', async (_, sample, hint) => {
    const file = bed.make({ name: 'unfit', ...sample })
    const [result] = await bed.upload([file], registry)
    expect(result).toMatchObject({ status: 'refused', hint: expect.stringContaining(hint) })
  })

  test('an sdist that is no .tar.gz has no place', async () => {
    const file = bed.make({ name: 'zipped', kind: 'sdist' })
    const answer = await registry.send({ ...file, fileName: 'zipped-1.0.zip' })
    expect(answer).toMatchObject({ type: 'refused', hint: 'Build the sdist as a .tar.gz.' })
  })
})

describe('a yank', () => {
  test('is a note in the index, and can be taken back', async () => {
    const [wheel, sdist] = bed.both('yanked')
    await bed.upload([wheel, sdist], registry)
    const states = async () => (await registry.list('yanked')).map(({ isYanked }) => isYanked)
    await registry.yank?.('yanked', '1.0', 'broken')
    expect(await states()).toEqual([true, true])
    await registry.yank?.('yanked', '1.0', 'broken')
    await registry.yank?.('yanked', '1.0', undefined)
    expect(await states()).toEqual([false, false])
    await expect(registry.yank?.('yanked', '2.0', 'x')).rejects.toMatchObject({ code: 'VERSION_UNKNOWN' })
  })
})

describe('requests', () => {
  test('are few: one index for a version, and nothing is sent twice', async () => {
    const files = ['r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7'].map((name) => bed.both(name))
    bed.ghcr.asked.length = 0
    const started = performance.now()
    await Promise.all(files.map((some) => bed.upload(some, registry)))
    const seconds = (performance.now() - started) / 1000
    const puts = bed.ghcr.asked.filter(({ method, path }) => method === 'PUT' && path.endsWith('/manifests/1.0'))
    expect(puts).toHaveLength(7)
    const requests = bed.ghcr.asked.length
    bed.ghcr.asked.length = 0
    const again = await Promise.all(files.map(([one]) => registry.list(one.project, '1.0')))
    expect([again.flat().length, bed.ghcr.asked.length]).toEqual([14, 7])
    expect(requests).toBeLessThanOrEqual(7 * 21)
    const later = await bed.open()
    const lookUp = () => Promise.all(files.map(([one]) => later.list(one.project, '1.0')))
    bed.ghcr.asked.length = bed.ghcr.tokens.asked.length = 0
    expect((await lookUp()).flat()).toHaveLength(14)
    expect([bed.ghcr.asked.length, bed.ghcr.tokens.asked.length]).toEqual([7, 1])
    if (process.env['MAESTRO_NUMBERS']) console.log(`14 files: ${requests} requests, ${seconds.toFixed(2)} s`)
  })

  test('wait for the first one, where nobody knows how a registry is to be asked', async () => {
    const names = ['first-a', 'first-b', 'first-c']
    for (const name of names) await bed.upload(bed.both(name), registry)
    const authorized: boolean[] = []
    const { system } = registrySystem()
    const counting: typeof system.http.ask = (url, question) => {
      if (url.href.startsWith(bed.ghcr.behind)) authorized.push('authorization' in question.headers)
      return system.http.ask(url, question)
    }
    const settings = { kind: 'ghcr', url: `${bed.ghcr.behind}ci`, username: USER, password: PASSWORD } as const
    const own = await openRegistry(settings, { ...system, http: { ask: counting } }, hastyPace())
    const found = await Promise.all(names.map((name) => own.list(name, '1.0')))
    expect([found.flat().length, authorized]).toEqual([6, [false, true, true, true]])
  })

  test('have one token for each repository, as long as it lasts', async () => {
    const own = await bed.open()
    bed.ghcr.tokens.asked.length = 0
    await bed.upload(bed.both('tokens-a'), own)
    await bed.upload(bed.both('tokens-b'), own)
    expect(bed.ghcr.tokens.asked).toEqual([
      'repository:ci/tokens_a:pull',
      'repository:ci/tokens_a:pull,push',
      'repository:ci/tokens_b:pull',
      'repository:ci/tokens_b:pull,push',
    ])
    await own.renew?.()
    await own.list('tokens-a')
    expect(bed.ghcr.tokens.asked).toHaveLength(5)
  })

  test('are answered where a token is for one repository only, whatever was asked for', async () => {
    const names = ['single-a', 'single-b', 'single-c']
    for (const name of names) await bed.upload(bed.both(name), registry)
    const own = await bed.open()
    bed.ghcr.tokens.isSingle = true
    try {
      bed.ghcr.tokens.asked.length = 0
      const found = await Promise.all(names.map((name) => own.list(name, '1.0')))
      expect(found.map((some) => some.length)).toEqual([2, 2, 2])
      expect(bed.ghcr.tokens.asked.sort()).toEqual([
        'repository:ci/single_a:pull repository:ci/single_b:pull repository:ci/single_c:pull',
        'repository:ci/single_b:pull',
        'repository:ci/single_c:pull',
      ])
    } finally {
      bed.ghcr.tokens.isSingle = false
    }
  })

  test('a token that is refused is had anew, in the middle of an upload too', async () => {
    const own = await bed.open()
    const left = ['GET', 'HEAD', 'PUT']
    bed.ghcr.spoil = ({ method, path }): Spoiling | undefined => {
      if (left[0] !== method || !path.includes('ci/renewed')) return undefined
      left.shift()
      return { type: 'answer', status: 401 }
    }
    const [result] = await bed.upload([bed.make({ name: 'renewed' })], own)
    expect([result?.status, left]).toEqual(['uploaded', []])
  })

  test('go to the storage without the token', async () => {
    const [wheel] = bed.both('moved')
    await bed.upload([wheel], registry)
    bed.ghcr.stored.length = 0
    const [file] = await registry.list('moved')
    expect(sha256(await registry.read(file as never))).toBe(wheel.sha256)
    expect(bed.ghcr.stored.map(({ authorization }) => authorization)).toEqual([undefined])
  })
})

describe('a line that breaks', () => {
  const big = (seed: number) => {
    const file = bed.make({ name: `big-${seed}`, kind: 'sdist' })
    const bytes = new Uint8Array(3_000_000).map((_, at) => ((at + seed) * 2_654_435_761) >>> 24)
    writeFileSync(file.path, bytes)
    return { ...file, size: bytes.length, sha256: sha256(bytes) }
  }

  test.each([
    ['on where it broke, where the registry can', true, 1],
    ['anew, where it cannot', false, 0],
  ])('in a large file goes %s', async (_, isKept, patches) => {
    const file = big(patches)
    let cuts = 1
    bed.ghcr.spoil = ({ method, path }) =>
      method === 'PUT' && path.includes('/uploads/') && path.includes(file.sha256) && cuts-- > 0
        ? { type: 'cut', bytes: 2_000_000, isKept }
        : undefined
    bed.ghcr.asked.length = 0
    const own = await bed.open({}, { pace: REAL_PACE })
    const [result] = await bed.upload([file], own)
    expect(result).toMatchObject({ status: 'uploaded', attempts: 1 })
    // The registry of Go can resume, the one of Debian cannot.
    expect(bed.ghcr.asked.filter(({ method }) => method === 'PATCH').length).toBeGreaterThanOrEqual(patches)
    const [there] = await own.list(file.project)
    expect(sha256(await own.read(there as never))).toBe(file.sha256)
  })

  test.each<[string, (asked: Asked) => boolean]>([
    ['after a blob arrived', ({ method, path }) => method === 'PUT' && path.includes('/uploads/')],
    ['after a manifest was stored', ({ method, path }) => method === 'PUT' && path.includes('/manifests/sha256')],
    ['after the index was stored', ({ method, path }) => method === 'PUT' && path.endsWith('/manifests/1.0')],
  ])('%s loses nothing', async (when, fits) => {
    const files = bed.both(`lost-${when.replace(/\W/g, '-')}`)
    let left = 1
    bed.ghcr.spoil = (asked) => (fits(asked) && left-- > 0 ? { type: 'lost-answer' } : undefined)
    const results = await bed.upload(files, registry)
    expect(results.map(({ status }) => status)).toEqual(['uploaded', 'uploaded'])
    expect(await listed(files[0].project)).toHaveLength(2)
  })

  test('for good leaves the version as it was, and the next run goes on', async () => {
    const files = bed.both('resumed')
    const pace = { ...REAL_PACE, mostTries: 2, firstDelayMs: 1 }
    const own = await bed.open({}, { pace })
    bed.ghcr.spoil = ({ method, path }) =>
      method === 'PUT' && path.endsWith('/manifests/1.0') ? { type: 'answer', status: 503 } : undefined
    const results = await bed.upload(files, own, pace)
    expect(results.map(({ status }) => status)).toEqual(['unavailable', 'unavailable'])
    expect(await own.list('resumed')).toEqual([])
    bed.ghcr.spoil = () => undefined
    bed.ghcr.asked.length = 0
    await bed.upload(files, own)
    expect(bed.ghcr.asked.filter(({ path }) => path.includes('/uploads/'))).toEqual([])
    expect(await listed('resumed')).toHaveLength(2)
  })

  test('whenever and wherever makes nobody say what is not so', async () => {
    let seed = 11
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
      return (seed >> 8) % below
    }
    const faults: readonly Spoiling[] = [
      { type: 'answer', status: 503 },
      { type: 'answer', status: 429 },
      { type: 'answer', status: 500 },
      { type: 'lost-answer' },
      { type: 'cut', bytes: 0 },
    ]
    bed.ghcr.spoil = () => (random(4) === 0 ? faults[random(faults.length)] : undefined)
    const versions = Array.from({ length: 40 }, (_, at) => bed.both('spoiled', { version: `1.${at}` }))
    const told = new Map<string, string>()
    for (const files of versions) {
      const results = await bed.upload(files, registry)
      for (const [at, { status }] of results.entries()) told.set(files[at]?.fileName ?? '', status)
    }
    bed.ghcr.spoil = () => undefined
    const there = new Map((await registry.list('spoiled')).map(({ fileName, sha256: digest }) => [fileName, digest]))
    const lies = versions.flat().filter(({ fileName, sha256: digest }) => {
      return told.get(fileName) === 'uploaded' && there.get(fileName) !== digest
    })
    expect(lies).toEqual([])
    expect([...told.values()].filter((status) => status === 'uploaded').length).toBeGreaterThanOrEqual(76)
  })

  test('altered bytes are not taken for the file', async () => {
    await bed.upload([bed.make({ name: 'altered' })], registry)
    const [file] = await registry.list('altered')
    bed.ghcr.spoil = ({ path }) => (path.includes('/blobs/') ? { type: 'answer', status: 200, body: 'x' } : undefined)
    await expect(registry.read(file as never)).rejects.toMatchObject({ code: 'REGISTRY_UNREADABLE' })
  })
})

describe('a plan', () => {
  const plan = (project: string): PublishPlan => {
    const one = { project, package: project, version: '1.0', root: '', remote: [], after: [], requires: [] }
    const packages = [{ ...one, state: 'new' as const }]
    return { formatVersion: 1, commit: 'c', registry: { kind: 'ghcr', title: 'ghcr' }, packages, waves: [[project]] }
  }
  const carryOut = async (project: string, files: readonly Distribution[]) => {
    const { system } = fakeSystem('/', '/')
    const sending = { files: new Map([[project, files]]), pace: hastyPace(), noted: () => undefined }
    const receipts = await uploadAll({ registry, plan: plan(project) }, sending, system)
    return receipts.map(({ file, outcome, note }) => `${file} ${outcome} ${note}`.trim())
  }

  test('is carried out for all files of a version at once, and again for nothing', async () => {
    const files = bed.both('planned')
    const names = files.map(({ fileName }) => fileName)
    bed.ghcr.asked.length = 0
    expect(await carryOut('planned', files)).toEqual(names.map((name) => `${name} uploaded`))
    const puts = bed.ghcr.asked.filter(({ method, path }) => method === 'PUT' && path.endsWith('/manifests/1.0'))
    expect(puts).toHaveLength(1)
    expect(await carryOut('planned', files)).toEqual(names.map((name) => `${name} already-present`))
  })

  test('adds nothing to a version that has other content already', async () => {
    await bed.upload([bed.make({ name: 'torn' })], registry)
    const [wheel, sdist] = bed.both('torn', { content: 'A = 2\n' })
    expect(await carryOut('torn', [wheel, sdist])).toEqual([
      expect.stringContaining(`${wheel.fileName} conflict the registry has other content`),
      `${sdist.fileName} blocked waits for ${wheel.fileName}`,
    ])
    expect(await listed('torn')).toEqual([wheel.fileName])
  })
})

describe('who may not', () => {
  test('write is told what to click', async () => {
    const reader = await bed.open({ username: READER }, { variables: { GITHUB_REPOSITORY: 'ci/tools' } })
    const [result] = await bed.upload([bed.make({ name: 'refused' })], reader)
    expect(result).toMatchObject({ status: 'refused', cause: expect.stringContaining('write_package') })
    expect((result as { hint?: string }).hint).toContain(
      'https://github.com/orgs/ci/packages/container/refused/settings (for a person',
    )
    await expect(reader.prepare?.(['refused'])).rejects.toMatchObject({ code: 'REGISTRY_UNAUTHORIZED' })
    expect(await registry.prepare?.(['refused'])).toEqual([])
  })

  test('write may read', async () => {
    await bed.upload(bed.both('readable'), registry)
    expect(await listed('readable', await bed.open({ username: READER }))).toHaveLength(2)
  })

  test('log in is told so, and what everybody may read needs no log-in', async () => {
    await bed.upload(bed.both('public-one'), registry)
    const nobody = await bed.open({ url: 'https://ghcr.io/ci', username: '', password: '' })
    expect(await listed('public-one', nobody)).toHaveLength(2)
    await expect(nobody.list('refused')).rejects.toMatchObject({ code: 'REGISTRY_UNAUTHORIZED' })
    const wrong = await bed.open({ password: 'not-the-password' })
    await expect(wrong.list('public-one')).rejects.toMatchObject({
      code: 'REGISTRY_UNAUTHORIZED',
      hint: expect.stringContaining('MAESTRO_REGISTRY_TOKEN'),
    })
  })
})

test('no secret and no token stands in a line of the log', () => {
  const text = bed.logged.join('\n')
  expect(bed.hidden).toContain(PASSWORD)
  expect(bed.hidden.length).toBeGreaterThan(20)
  expect(bed.hidden.filter((secret) => text.includes(secret))).toEqual([])
})

import { createHash } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { probe } from '../../src/actions/setup-registry/plan-index.ts'
import { ownedNames } from '../../src/install/owned-names.ts'
import { openPrivateSide } from '../../src/install/private-side.ts'
import { routingIndex } from '../../src/install/routing-index.ts'
import { openStore } from '../../src/install/store.ts'
import type { Registry, RegistrySettings } from '../../src/registries/registry.ts'
import { realFiles } from '../../src/system/files.ts'
import type { LocalAnswer } from '../../src/system/system.ts'
import { hastyPace } from '../support/registry-system.ts'
import { type GhcrBed, startGhcrBed } from './support/ghcr-bed.ts'

const PUBLIC = 'https://public.example/simple/'
const owned = ownedNames(['maestro-*'])

let bed: GhcrBed
let folder: string
let publisher: Registry

beforeAll(async () => {
  bed = await startGhcrBed()
  folder = await realFiles.makeTemporary()
  publisher = await bed.open()
}, 60_000)
afterEach(() => {
  bed.ghcr.spoil = () => undefined
})
afterAll(async () => {
  await bed?.close()
  if (folder !== undefined) await realFiles.remove(folder)
})

/** A routing index of a job, and what it says in its log. */
async function openIndex(settings: Partial<RegistrySettings> = {}) {
  const registries = [await bed.open(settings)]
  const logged: string[] = []
  const log = (line: string) => void logged.push(line)
  const index = routingIndex({
    owned,
    log,
    publicIndex: PUBLIC,
    privateSide: openPrivateSide({ registries, locked: new Map(), log, now: () => performance.now() }),
    store: openStore(`${folder}/${logged.length}-${Math.random()}`, realFiles, hastyPace()),
  })
  const ask = (path: string) =>
    index.answer({
      method: 'GET',
      path,
      query: '',
      body: async () => new Uint8Array(),
      headers: { host: '127.0.0.1', accept: 'application/vnd.pypi.simple.v1+json' },
    })
  return { ask, logged, counts: index.counts }
}

const CLICK = (name: string) =>
  `https://github.com/orgs/ci/packages/container/${name}/settings and adds the repository of the workflow under "Manage Actions access" with the role Read`

type Index = Awaited<ReturnType<typeof openIndex>>

/** Names of files and where they are, as the page of a project has them. */
async function filesOf({ ask }: Index, project: string): Promise<ReadonlyMap<string, string>> {
  const { status, body } = await ask(`/simple/${project}/`)
  if (status !== 200) return new Map()
  const { files } = JSON.parse(String(body)) as { files: readonly { filename: string; url: string }[] }
  return new Map(files.map(({ filename, url }) => [filename, url.replace('../../', '/')]))
}

async function sha256Of({ body }: LocalAnswer): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of body as AsyncIterable<Uint8Array>) hash.update(chunk)
  return hash.digest('hex')
}

const denied = (message: string) => ({
  type: 'answer' as const,
  status: 403,
  body: JSON.stringify({ errors: [{ code: 'DENIED', message }] }),
})

describe('the log-in, before anything is started', () => {
  const probing = (registry: Registry) =>
    probe(
      { registries: [registry], owned, publicIndex: PUBLIC, locked: new Map(), declared: [] },
      { report: { annotate: () => undefined } as never, files: realFiles },
    )

  test('by a wrong password', async () => {
    await expect(probing(await bed.open({ password: 'not-the-password' }))).rejects.toMatchObject({
      code: 'REGISTRY_UNAUTHORIZED',
      hint: expect.stringContaining('packages: read }'),
    })
  })

  test('by a token without read:packages', async () => {
    bed.ghcr.spoil = () => denied('permission_denied: The token provided does not match expected scopes.')
    await expect(probing(await bed.open())).rejects.toMatchObject({
      code: 'REGISTRY_UNAUTHORIZED',
      hint: expect.stringContaining('the scope read:packages'),
    })
  })
})

describe('a package', () => {
  test('is had under each spelling of its name, and its files are what was published', async () => {
    const [wheel, sdist] = bed.both('Maestro_Core.Api')
    await bed.upload([wheel, sdist], publisher)
    const index = await openIndex()
    for (const spelling of ['maestro-core-api', 'Maestro.Core_Api', 'maestro--core--api']) {
      expect([...(await filesOf(index, spelling)).keys()].sort()).toEqual([wheel.fileName, sdist.fileName])
    }
    const files = await filesOf(index, 'maestro-core-api')
    for (const file of [wheel, sdist])
      expect(await sha256Of(await index.ask(files.get(file.fileName) ?? ''))).toBe(file.sha256)
    expect(index.logged).toEqual([])
  })

  test('that we may not read is a refusal with what to do, and never the public index', async () => {
    await bed.upload(bed.both('maestro-closed'), publisher)
    bed.ghcr.spoil = ({ path }) => (path.includes('closed') ? denied('permission_denied: read_package') : undefined)
    const { ask, logged } = await openIndex()
    const { status, reason = '', headers } = await ask('/simple/maestro-closed/')
    expect([status, headers['location']]).toEqual([403, undefined])
    expect(reason).toMatch(/ci\/maestro_closed could not be listed: ghcr\.io answered 403 .*read_package/)
    expect(reason).toContain(CLICK('maestro_closed'))
    expect(logged).toEqual([reason])
  })

  test('that nobody has, or that is hidden as if nobody had it, is not found, and never asked of the public index', async () => {
    bed.ghcr.spoil = ({ path }) => (path.includes('hidden') ? { type: 'answer', status: 404 } : undefined)
    const { ask, logged, counts } = await openIndex()
    const names = ['maestro-hidden', 'maestro-unknown']
    for (const [at, name] of names.entries()) {
      const { status, body } = await ask(`/simple/${name}/`)
      expect([status, body]).toEqual([
        404,
        expect.stringMatching(`^no private registry has ${name}\\. If the package is there`),
      ])
      expect(logged[at]).toContain(CLICK(name.replace('-', '_')))
    }
    expect(counts()).toMatchObject({ missing: names, hint: expect.stringContaining(CLICK('maestro_hidden')) })
  })
})

describe('what others left in the registry', () => {
  const mediaType = 'application/vnd.oci.image.index.v1+json'

  test('a tag that is no index of PyOCI hides no other version', async () => {
    const [wheel] = bed.both('maestro-mixed')
    await bed.upload([wheel], publisher)
    const blob = await bed.storeBlob('ci/maestro_mixed', new TextEncoder().encode('{}'))
    const config = { mediaType: 'application/vnd.oci.empty.v1+json', digest: blob, size: 2 }
    const image = { schemaVersion: 2, mediaType: 'application/vnd.oci.image.manifest.v1+json', config, layers: [] }
    for (const tag of ['latest', '2.0']) await bed.store('ci/maestro_mixed', tag, image)
    await bed.store('ci/maestro_mixed', '3.0', { schemaVersion: 2, mediaType, manifests: [] })
    expect([...(await filesOf(await openIndex(), 'maestro-mixed')).keys()]).toEqual([wheel.fileName])
  })

  test('an index whose files are gone is shown, and each file says who may have taken it', async () => {
    const [wheel, sdist] = bed.both('maestro-cleaned')
    await bed.upload([wheel, sdist], publisher)
    bed.ghcr.spoil = ({ method, path }) =>
      method === 'GET' && path.includes(wheel.sha256) ? { type: 'answer', status: 404 } : undefined
    const index = await openIndex()
    const files = await filesOf(index, 'maestro-cleaned')
    const { status, reason } = await index.ask(files.get(wheel.fileName) ?? '')
    expect([status, reason]).toEqual([
      403,
      expect.stringMatching(/maestro_cleaned-1\.0-.*what that leads to is gone \(REGISTRY_NOT_FOUND\)/),
    ])
    expect(await sha256Of(await index.ask(files.get(sdist.fileName) ?? ''))).toBe(sdist.sha256)
  })

  test('of two files of one platform the first one counts, for everybody', async () => {
    const [wheel] = bed.both('maestro-double')
    await bed.upload([wheel], publisher)
    const { text } = await bed.stored('ci/maestro_double', '1.0')
    const index = JSON.parse(text) as { manifests: readonly { annotations: Record<string, string> }[] }
    const [first] = index.manifests
    const second = { ...first, annotations: { ...first?.annotations, 'com.pyoci.sha256_digest': 'e'.repeat(64) } }
    await bed.store('ci/maestro_double', '1.0', { ...index, manifests: [first, second] })
    const opened = await openIndex()
    const { body } = await opened.ask('/simple/maestro-double/')
    const { files } = JSON.parse(String(body)) as { files: readonly { hashes: { sha256: string } }[] }
    expect(files.map(({ hashes }) => hashes.sha256)).toEqual([wheel.sha256])
  })
})

import { createHash } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import path from 'node:path'
import { uploadTogether } from '../../../src/publish/upload-together.ts'
import type { Distribution } from '../../../src/registries/distribution.ts'
import { openRegistry } from '../../../src/registries/index.ts'
import { PATIENT, type Pace } from '../../../src/registries/pace.ts'
import type { Registry, RegistrySettings } from '../../../src/registries/registry.ts'
import { realFiles } from '../../../src/system/files.ts'
import { makeDistribution, type SampleDistribution } from '../../support/distributions.ts'
import { hastyPace, registrySystem } from '../../support/registry-system.ts'
import { type GhcrStandin, startGhcr } from './ghcr-standin.ts'
import { PASSWORD, USER } from './servers.ts'

/** The stand-in for ghcr.io, and what happens to it. */
export interface GhcrBed {
  readonly ghcr: GhcrStandin
  readonly logged: readonly string[]
  readonly hidden: readonly string[]
  make(sample: SampleDistribution): Distribution
  /** A wheel and an sdist of one version. */
  both(name: string, sample?: Partial<SampleDistribution>): readonly [wheel: Distribution, sdist: Distribution]
  open(settings?: Partial<RegistrySettings>, options?: OpenOptions): Promise<Registry>
  upload(files: readonly Distribution[], registry: Registry, pace?: Pace): ReturnType<typeof uploadTogether>
  /** A manifest or an index as the registry stores it. */
  stored(repository: string, reference: string): Promise<{ readonly status: number; readonly text: string }>
  /** Stores a manifest past us, as other tools do; gives its digest. */
  store(repository: string, reference: string | undefined, document: unknown): Promise<string>
  /** Stores a blob past us. */
  storeBlob(repository: string, bytes: Uint8Array<ArrayBuffer>): Promise<string>
  close(): Promise<void>
}

interface OpenOptions {
  readonly variables?: Readonly<Record<string, string>>
  readonly pace?: Pace
}

/** Waits for real, but not for long: for what happens at the same time. */
export const REAL_PACE: Pace = { ...PATIENT, firstDelayMs: 20, longestDelayMs: 200 }

export async function startGhcrBed(): Promise<GhcrBed> {
  const folder = await realFiles.makeTemporary()
  const ghcr = await startGhcr()
  const { system, logged, hidden } = registrySystem()
  const make = (sample: SampleDistribution) => makeDistribution(mkdtempSync(path.join(folder, 'd-')), sample)
  const direct = async (repository: string, rest: string, init: RequestInit = {}) => {
    const scope = `repository:${repository}:pull,push`
    const authorization = `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}`
    const answer = await fetch(new URL(`token?scope=${scope}`, ghcr.tokens.url), { headers: { authorization } })
    const { token } = (await answer.json()) as { token: string }
    const url = new URL(rest, `${ghcr.behind}v2/${repository}/`)
    return fetch(url, { ...init, headers: { ...init.headers, authorization: `Bearer ${token}` } })
  }
  return {
    ghcr,
    logged,
    hidden,
    make,
    both: (name, sample) => [make({ ...sample, name }), make({ ...sample, name, kind: 'sdist' })],
    open(settings = {}, { variables = {}, pace = hastyPace() } = {}) {
      const seen = { ...system, http: ghcr.http, variable: (name: string) => variables[name] || undefined }
      const given = { kind: 'ghcr', url: 'https://ghcr.io/ci', username: USER, password: PASSWORD } as const
      return openRegistry({ ...given, ...settings }, seen, pace)
    },
    upload: (files, registry, pace = hastyPace()) => uploadTogether(files, registry, { report: system.report, pace }),
    async stored(repository, reference) {
      const answer = await direct(repository, `manifests/${reference}`, { headers: { accept: TYPES } })
      return { status: answer.status, text: await answer.text() }
    },
    async store(repository, reference, document) {
      const body = JSON.stringify(document)
      const digest = `sha256:${createHash('sha256').update(body).digest('hex')}`
      const headers = { 'content-type': (document as { mediaType: string }).mediaType }
      const answer = await direct(repository, `manifests/${reference ?? digest}`, { method: 'PUT', headers, body })
      if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`)
      ghcr.note(repository, reference ?? digest, digest)
      return digest
    },
    async storeBlob(repository, bytes) {
      const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
      const begun = await direct(repository, 'blobs/uploads/', { method: 'POST' })
      const place = new URL(begun.headers.get('location') ?? '', ghcr.behind)
      place.searchParams.set('digest', digest)
      const answer = await direct(repository, place.href, { method: 'PUT', body: bytes })
      if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`)
      return digest
    },
    async close() {
      await ghcr.close()
      await realFiles.remove(folder)
    },
  }
}

const TYPES = 'application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json'

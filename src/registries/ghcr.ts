// GitHub Packages has no index of Python: its container registry holds the files, as PyOCI lays them out (oci-layout.ts)
import { UserError } from '../errors.ts'
import { printable } from '../standards/printable.ts'
import { atATime } from './at-a-time.ts'
import { findCredentials } from './find-credentials.ts'
import { ghcrRefusal, hiddenHint } from './ghcr-answers.ts'
import { readHoldings } from './ghcr-holdings.ts'
import { type GhcrPlace, ghcrPlace } from './ghcr-place.ts'
import { type Ghcr, sendFiles } from './ghcr-send.ts'
import { listTags, type OciRegistry, readBlob, readManifest, tryToWrite } from './oci-api.ts'
import { changeIndex, currentIndex } from './oci-index.ts'
import { filesIn, type ListedFile, layerIn, repositoryOf, tagOf, versionOf, withYank } from './oci-layout.ts'
import { ociTokens } from './oci-token.ts'
import type { OpenRegistry, RegistrySystem } from './open-registry.ts'
import type { Pace } from './pace.ts'
import type { Registry, RegistrySettings, RemoteFile } from './registry.ts'
import { basicOf, type Credentials, type RegistryHttp } from './registry-http.ts'

const READS_AT_A_TIME = 8

/**
 * GitHub's container registry, or another one, as an index of Python: a package is a repository, a version a tag. `url` is
 * `https://ghcr.io/OWNER`, with a path behind it where names are to have something in front; plain HTTP on this machine.
 *
 * A token stands with the user `GITHUB_ACTOR`. Without any, `GITHUB_TOKEN` and `GH_TOKEN` are taken, for hosts of GitHub alone; without these,
 * nobody in particular reads what everybody may read.
 *
 * Installers cannot ask it: there is no `installSource`. `yank` writes a note of ours into the index, which our lists show; PyOCI passes over it.
 */
export const openGhcr: OpenRegistry = async (settings, system, pace) => {
  const place = ghcrPlace(settings, system)
  const credentials = credentialsFor(place, settings, system)
  const oci = openOci(place, credentials, { system, pace })
  const ghcr = { place, oci, system, reading: asking() }
  return {
    kind: 'ghcr',
    title: `ghcr, ${place.root.host}/${place.namespace}`,
    list: (project, version) => list(ghcr, project, version),
    read: (file) => read(oci, file),
    send: async (distribution) => {
      const [answer] = await sendFiles(ghcr, [distribution], () => undefined)
      if (answer === undefined) throw new Error('no answer')
      return answer
    },
    sendTogether: (files, shown) => sendFiles(ghcr, files, shown),
    renew: async () => oci.tokens.forget(),
    prepare: (projects) => prepare(ghcr, projects),
    yank: (project, version, reason) => yank(ghcr, { project, version, reason }),
    holdings: (project) => readHoldings(ghcr, project, credentials),
    ...(place.isGithub
      ? { hiddenHint: (project: string) => hiddenHint(place, system, repositoryOf(place.namespace, project)) }
      : {}),
  } satisfies Registry
}

function openOci(
  place: GhcrPlace,
  credentials: Credentials | undefined,
  { system, pace }: { readonly system: RegistrySystem; readonly pace: Pace },
): OciRegistry {
  const { root } = place
  const http: RegistryHttp = { http: system.http, pace, origins: [], credentials: async () => undefined }
  const secrets = credentials === undefined ? [] : [credentials.password, basicOf(credentials).slice('Basic '.length)]
  // What ghcr.io says to whoever comes without a token; if it ever says otherwise, that is taken.
  const known = place.isGithub ? { realm: new URL('token', root) } : {}
  const tokens = ociTokens(http, root, { credentials, ...known, hide: system.report.hide })
  return { root, http, tokens, explain: ghcrRefusal(place, system, secrets) }
}

function credentialsFor(
  { isGithub }: GhcrPlace,
  settings: RegistrySettings,
  system: RegistrySystem,
): Credentials | undefined {
  const user = system.variable('GITHUB_ACTOR') ?? 'x-access-token'
  const token = isGithub ? (system.variable('GITHUB_TOKEN') ?? system.variable('GH_TOKEN')) : undefined
  const found = findCredentials(settings, system, user)
  if (found !== undefined || token === undefined) return found
  return findCredentials({ ...settings, token }, system, user)
}

/** Questions that are being asked: whoever has the same one waits for the same answer. */
interface Asking {
  once<T>(key: string, ask: () => Promise<T>): Promise<T>
}

function asking(): Asking {
  const open = new Map<string, Promise<unknown>>()
  return {
    once<T>(key: string, ask: () => Promise<T>): Promise<T> {
      const known = open.get(key) as Promise<T> | undefined
      if (known !== undefined) return known
      const answer = ask().finally(() => open.delete(key))
      open.set(key, answer)
      return answer
    },
  }
}

async function list(
  { oci, place, reading }: Ghcr & { readonly reading: Asking },
  project: string,
  version: string | undefined,
): Promise<readonly RemoteFile[]> {
  const repository = repositoryOf(place.namespace, project)
  if (version !== undefined) {
    const tag = tagOf(version)
    return reading.once(`${repository}:${tag}`, () => filesUnder(oci, repository, tag))
  }
  const tags = (await listTags(oci, repository)).filter((tag) => versionOf(tag) !== undefined)
  return (await atATime(READS_AT_A_TIME, tags, (tag) => unlessTaken(filesUnder(oci, repository, tag)))).flat()
}

async function filesUnder(oci: OciRegistry, repository: string, tag: string): Promise<readonly RemoteFile[]> {
  const found = await currentIndex({ oci, repository, tag })
  return found === undefined ? [] : filesIn(found.index, repository, tag).map(remoteFile(oci, repository))
}

/** None for a tag that is somebody's image. */
async function unlessTaken(files: Promise<readonly RemoteFile[]>): Promise<readonly RemoteFile[]> {
  try {
    return await files
  } catch (error) {
    if (error instanceof UserError && error.code === 'TAG_TAKEN') return []
    throw error
  }
}

function remoteFile({ root }: OciRegistry, repository: string) {
  return ({ fileName, sha256, manifest, requiresPython, size, created, metadata, yanked }: ListedFile): RemoteFile => {
    const place = sha256 === undefined ? `manifests/${manifest}` : `blobs/sha256:${sha256}`
    return {
      fileName,
      url: new URL(`v2/${repository}/${place}`, root).href,
      ...(sha256 === undefined ? {} : { sha256 }),
      ...(requiresPython === undefined ? {} : { requiresPython }),
      isYanked: yanked !== undefined,
      ...(size === undefined ? {} : { size }),
      ...(created === undefined ? {} : { createdAt: created }),
      ...(metadata === undefined ? {} : { metadata }),
    }
  }
}

async function read(oci: OciRegistry, { url, fileName }: RemoteFile): Promise<Uint8Array> {
  const [, repository = '', kind, digest = ''] = /\/v2\/(.+)\/(blobs|manifests)\/(sha256:[0-9a-f]{64})$/.exec(url) ?? []
  const blob = kind === 'manifests' ? await blobOf(oci, repository, digest) : digest
  const bytes = blob === undefined ? undefined : await readBlob(oci, repository, blob)
  if (bytes !== undefined) return bytes
  throw new UserError(
    'REGISTRY_NOT_FOUND',
    `${printable(fileName)} is in the index of its version, but what that leads to is gone`,
    'Whatever deleted it (delete-package-versions and its like take untagged versions) broke this version: publish another one, or delete all of it.',
  )
}

/** Where the file of a manifest is; undefined where there is no such manifest. */
async function blobOf(oci: OciRegistry, repository: string, manifest: string): Promise<string | undefined> {
  const stored = await readManifest(oci, repository, manifest)
  const layer = stored === undefined ? undefined : layerIn(stored.text)
  return layer === undefined ? undefined : `sha256:${layer}`
}

/** Whether we may write, for each project, before anything is sent. */
async function prepare({ oci, place }: Ghcr, projects: readonly string[]): Promise<readonly []> {
  await atATime(READS_AT_A_TIME, projects, (project) => tryToWrite(oci, repositoryOf(place.namespace, project)))
  return []
}

interface Yank {
  readonly project: string
  readonly version: string
  readonly reason: string | undefined
}

async function yank({ oci, place }: Ghcr, { project, version, reason }: Yank): Promise<void> {
  const repository = repositoryOf(place.namespace, project)
  await changeIndex({ oci, repository, tag: tagOf(version) }, (current) => {
    if (current !== undefined && current.manifests.length > 0) return withYank(current, reason)
    throw new UserError('VERSION_UNKNOWN', `${place.root.host}/${repository} has no file of ${project} ${version}`)
  })
}

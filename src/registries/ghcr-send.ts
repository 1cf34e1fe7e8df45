import { createHash } from 'node:crypto'
import { UserError, writeFailure } from '../errors.ts'
import { openArchive, readMetadataBytes } from '../standards/archive.ts'
import { firstValue, valuesOf } from '../standards/core-metadata.ts'
import { printable } from '../standards/printable.ts'
import type { System } from '../system/system.ts'
import { atATime } from './at-a-time.ts'
import type { Distribution } from './distribution.ts'
import type { GhcrPlace } from './ghcr-place.ts'
import { type BlobToSend, type OciRegistry, sendBlob, writeByDigest } from './oci-api.ts'
import { changeIndex, currentIndex } from './oci-index.ts'
import {
  architectureOf,
  EMPTY_CONFIG,
  entryOf,
  type IndexEntry,
  indexContent,
  MANIFEST_TYPE,
  manifestOf,
  newIndex,
  type PackedFile,
  repositoryOf,
  sha256In,
  tagOf,
  type VersionIndex,
  withEntries,
} from './oci-layout.ts'
import type { RegistrySystem } from './open-registry.ts'
import type { SendAnswer } from './registry.ts'
import { logInFailure } from './upload-api.ts'

// What a longer text costs in every question for the index is more than what it saves.
const MOST_METADATA_BYTES = 64 * 1024
// Registries take four MiB at least: https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pushing-manifests
const MOST_INDEX_BYTES = 4 * 1024 ** 2 - 1024
const BLOBS_AT_A_TIME = 4
const DESCRIPTION_LIMIT = 512

/** One namespace of a container registry, and what we act through. */
export interface Ghcr {
  readonly place: GhcrPlace
  readonly oci: OciRegistry
  readonly system: RegistrySystem
}

/**
 * Sends files of one version: their bytes, then a manifest for each, and at last one index with all of them. Whatever breaks off before that leaves
 * the version as it was.
 *
 * @param shown called once the index is written; others may still write over it, which is watched and mended
 * @returns an answer for each file, in their order
 */
export async function sendFiles(
  ghcr: Ghcr,
  files: readonly Distribution[],
  shown: () => void,
): Promise<readonly SendAnswer[]> {
  try {
    return await sendVersion(ghcr, files, shown)
  } catch (error) {
    const answer = failureAnswer(error)
    return files.map(() => answer)
  }
}

function failureAnswer(error: unknown): SendAnswer {
  const why = writeFailure(error)
  return why === undefined ? logInFailure(error) : { type: 'refused', message: `a file cannot be read: ${why}` }
}

async function sendVersion(
  ghcr: Ghcr,
  files: readonly Distribution[],
  shown: () => void,
): Promise<readonly SendAnswer[]> {
  const [first] = files
  if (first === undefined) return []
  const { oci, place } = ghcr
  const repository = repositoryOf(place.namespace, first.project)
  const tag = tagOf(first.version)
  const version = { oci, repository, tag }
  for (const file of files) refuseUnfit(file)
  const before = await currentIndex(version)
  const open = files.filter((file) => thereAs(file, before?.index) === undefined)
  const packed: PackedFile[] = []
  for (const file of open) packed.push(await pack(file, ghcr.system))
  await sendContents(oci, repository, { packed, open, system: ghcr.system })
  const labels = indexLabels(first, ghcr.system)
  const after =
    open.length === 0 ? before?.index : await changeIndex(version, adding(packed, { repository, tag, labels }), shown)
  return files.map((file) => answerFor(file, after, open.includes(file)))
}

function refuseUnfit({ fileName }: Distribution): void {
  if (architectureOf(fileName) !== undefined) return
  throw new UserError(
    'FILE_UNFIT',
    `${printable(fileName)} is neither a wheel nor a .tar.gz, and nothing else has a place in a container registry`,
    'Build the sdist as a .tar.gz.',
  )
}

/** The entry in the place that a file would have. */
function thereAs(
  { fileName }: Pick<Distribution, 'fileName'>,
  index: VersionIndex | undefined,
): IndexEntry | undefined {
  const architecture = architectureOf(fileName)
  return index?.manifests.find(({ platform }) => platform.architecture === architecture)
}

/** Adds what has no place yet; what has one stays as it is. */
function adding(
  packed: readonly PackedFile[],
  {
    repository,
    tag,
    labels,
  }: { readonly repository: string; readonly tag: string; readonly labels: Readonly<Record<string, string>> },
) {
  return (current: VersionIndex | undefined): VersionIndex | undefined => {
    const missing = packed.filter((file) => thereAs(file, current) === undefined)
    if (missing.length === 0) return undefined
    const join = (files: readonly PackedFile[]) => {
      const entries = files.map((file) => entryOf(file, repository, tag))
      return current === undefined ? newIndex(entries, labels) : withEntries(current, entries)
    }
    const whole = join(missing)
    const isTooLong = indexContent(whole).bytes.length > MOST_INDEX_BYTES
    return isTooLong ? join(missing.map(({ metadata: _, ...file }) => file)) : whole
  }
}

function answerFor(file: Distribution, index: VersionIndex | undefined, wasSent: boolean): SendAnswer {
  const { fileName, sha256 } = file
  const entry = thereAs(file, index)
  const there = entry === undefined ? undefined : sha256In(entry)
  if (there === sha256) {
    return { type: 'stored', message: wasSent ? 'it is in the index of its version' : 'the very same file is there' }
  }
  return {
    type: 'exists',
    message: `the version has another file in the place of ${fileName}`,
    hint: 'Somebody published this version with other content: give it a new version.',
  }
}

interface Contents {
  readonly packed: readonly PackedFile[]
  readonly open: readonly Distribution[]
  readonly system: Pick<System, 'files'>
}

/** Blobs before the manifests that name them: registries refuse those that lead nowhere. */
async function sendContents(oci: OciRegistry, repository: string, { packed, open, system }: Contents): Promise<void> {
  if (packed.length === 0) return
  const files = open.map(({ fileName, path, sha256 }) => async (): Promise<BlobToSend> => {
    return { digest: `sha256:${sha256}`, title: fileName, body: await system.files.openBlob(path) }
  })
  const config = async (): Promise<BlobToSend> => {
    return { digest: EMPTY_CONFIG.digest, title: 'the empty configuration', body: new Blob([EMPTY_CONFIG.bytes]) }
  }
  await atATime(BLOBS_AT_A_TIME, [config, ...files], async (blob) => sendBlob(oci, repository, await blob()))
  const manifests = packed.map(manifestOf)
  await atATime(BLOBS_AT_A_TIME, manifests, (content) =>
    writeByDigest(oci, { repository, type: MANIFEST_TYPE, content }),
  )
}

/**
 * A file with what its manifest and its entry say.
 *
 * @throws {UserError} `DISTRIBUTION_CHANGED` for a file that is no longer the one that was built
 */
async function pack(distribution: Distribution, system: Ghcr['system']): Promise<PackedFile> {
  const { fileName, path, sha256, kind, metadata } = distribution
  const bytes = new Uint8Array(await (await system.files.openBlob(path)).arrayBuffer())
  const found = createHash('sha256').update(bytes).digest('hex')
  if (found !== sha256) {
    const what = `${fileName} is no longer what was built: its SHA-256 is ${found}`
    throw new UserError('DISTRIBUTION_CHANGED', what, 'Build it anew.')
  }
  const requiresPython = firstValue(metadata, 'Requires-Python')
  const core = kind === 'wheel' ? readMetadataBytes(openArchive(fileName, bytes)) : undefined
  return {
    fileName,
    sha256,
    size: bytes.length,
    created: createdOf(distribution, system),
    ...(requiresPython === undefined ? {} : { requiresPython }),
    ...(core === undefined || core.length > MOST_METADATA_BYTES ? {} : { metadata: core }),
    projectUrls: projectUrlsOf(distribution),
    labels: { ...sourceLabel(system), ...ownLabels(distribution) },
  }
}

/** The time of the commit, so that whoever publishes the same file again writes the same bytes. */
function createdOf({ sourceDate }: Distribution, { variable }: Pick<System, 'variable'>): string {
  const seconds = sourceDate ?? Number(variable('SOURCE_DATE_EPOCH') ?? 0)
  return new Date(Number.isSafeInteger(seconds) ? seconds * 1000 : 0).toISOString().replace('.000Z', 'Z')
}

/** `Project-URL: Home, https://…`: the label stands before the first comma. */
function projectUrlsOf({ metadata }: Distribution): Readonly<Record<string, string>> {
  const pairs = valuesOf(metadata, 'Project-URL').flatMap((text) => {
    const [, label, url] = /^([^,]*),\s*(.+)$/s.exec(text) ?? []
    return label === undefined || url === undefined ? [] : [[label.trim(), url.trim()] as const]
  })
  return Object.fromEntries(pairs)
}

/** By this label GitHub links a package to a repository, whose people then may use it. */
function sourceLabel({ variable }: Pick<System, 'variable'>): Readonly<Record<string, string>> {
  const [server, repository] = [variable('GITHUB_SERVER_URL'), variable('GITHUB_REPOSITORY')]
  if (repository === undefined) return {}
  return { 'org.opencontainers.image.source': `${server ?? 'https://github.com'}/${repository}` }
}

/** Labels that people ask PyOCI for, by classifiers: `PyOCI :: Label :: key :: value`. */
function ownLabels({ metadata }: Distribution): Readonly<Record<string, string>> {
  const pairs = valuesOf(metadata, 'Classifier').flatMap((text) => {
    const [, key, value] = /^PyOCI :: Label :: (.+?) :: (.+)$/.exec(text) ?? []
    return key === undefined || value === undefined ? [] : [[key, value] as const]
  })
  return Object.fromEntries(pairs)
}

/** What GitHub shows of the package, from its tag. */
function indexLabels({ metadata }: Distribution, system: Pick<System, 'variable'>): Readonly<Record<string, string>> {
  const summary = firstValue(metadata, 'Summary')?.slice(0, DESCRIPTION_LIMIT)
  return { ...sourceLabel(system), ...(summary ? { 'org.opencontainers.image.description': summary } : {}) }
}

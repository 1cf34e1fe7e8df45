// Python distributions in a container registry, as PyOCI lays them out: https://github.com/AllexVeldman/pyoci/blob/main/docs/design.md, with
// https://github.com/opencontainers/image-spec/blob/v1.1.0/image-index.md and …/manifest.md#guidelines-for-artifact-usage
import { createHash } from 'node:crypto'
import { UserError } from '../errors.ts'
import { parseDistributionFileName } from '../standards/distribution-file-name.ts'
import { normalizeVersion } from '../standards/pep440-ranges.ts'
import { normalizeName } from '../standards/pep503.ts'
import { printable } from '../standards/printable.ts'

export const INDEX_TYPE = 'application/vnd.oci.image.index.v1+json'
export const MANIFEST_TYPE = 'application/vnd.oci.image.manifest.v1+json'
const PACKAGE_TYPE = 'application/pyoci.package.v1'
const CREATED = 'org.opencontainers.image.created'
const TITLE = 'org.opencontainers.image.title'
const SHA256 = 'com.pyoci.sha256_digest'
const PROJECT_URLS = 'com.pyoci.project_urls'
// Ours: what the simple API shows and PyOCI does not keep. It passes over what it does not know.
const OWN = 'io.github.maestro-actions.'
const FILE_NAME = `${OWN}filename`
const REQUIRES_PYTHON = `${OWN}requires-python`
const SIZE = `${OWN}size`
const METADATA = `${OWN}metadata`
const YANKED = `${OWN}yanked`

/** Bytes of JSON or of anything else, with their digest as registries write it. */
export interface Content {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** `sha256:` and lower case hex. */
  readonly digest: string
}

type Annotations = Readonly<Record<string, string>>

/** One file in an index, with all that its entry says. */
export interface IndexEntry {
  readonly mediaType: string
  /** Of its manifest. */
  readonly digest: string
  readonly size: number
  readonly platform: { readonly architecture: string; readonly os: string }
  readonly annotations?: Annotations
}

/** The index of one version. What others wrote into it beside the members named here stays. */
export interface VersionIndex {
  readonly schemaVersion: number
  readonly mediaType?: string
  readonly artifactType?: string
  readonly manifests: readonly IndexEntry[]
  readonly annotations?: Annotations
}

/** One file of a version, as the entry of an index tells it. */
export interface ListedFile {
  readonly fileName: string
  /** Lower case hex; absent where the index was written by an early PyOCI. */
  readonly sha256?: string
  /** Of the manifest that leads to the file. */
  readonly manifest: string
  readonly size?: number
  readonly requiresPython?: string
  /** METADATA of a wheel (PEP 658). */
  readonly metadata?: Uint8Array
  /** ISO 8601. */
  readonly created?: string
  /** Why it is yanked, perhaps nothing; absent where it is not. */
  readonly yanked?: string
}

/** A distribution with everything that its manifest and its entry hold. */
export interface PackedFile {
  readonly fileName: string
  /** Lower case hex. */
  readonly sha256: string
  /** Bytes. */
  readonly size: number
  /** ISO 8601, whole seconds. */
  readonly created: string
  readonly requiresPython?: string
  readonly metadata?: Uint8Array
  /** By label. */
  readonly projectUrls: Readonly<Record<string, string>>
  /** Of the manifest. */
  readonly labels: Annotations
}

// https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-manifests
const COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/
const TAG = /^\w[\w.-]{0,127}$/

/** Whether a text may be a part of the name of a repository, between its slashes. */
export function isRepositoryComponent(text: string): boolean {
  return COMPONENT.test(text)
}

/**
 * The repository of a project: `acme/core_api`.
 *
 * @param project normalized or not
 * @throws {UserError} `PACKAGE_NAME_UNFIT` for a name that no repository can have
 */
export function repositoryOf(namespace: string, project: string): string {
  const repository = `${namespace}/${normalizeName(project).replaceAll('-', '_')}`
  if (repository.length <= 255 && repository.split('/').every(isRepositoryComponent)) return repository
  throw new UserError(
    'PACKAGE_NAME_UNFIT',
    `${printable(project)} cannot be the name of a package in a container registry: ${printable(repository)} is no repository`,
    'Names there have letters, digits and single separators, and 255 characters at most.',
  )
}

/**
 * The tag of a version: `1.0+g1` → `1.0-g1`; no version has a dash of its own.
 *
 * @param version normalized (PEP 440)
 * @throws {UserError} `VERSION_UNFIT` for an epoch, and for more than 128 characters
 */
export function tagOf(version: string): string {
  const tag = version.replaceAll('+', '-')
  if (TAG.test(tag)) return tag
  throw new UserError(
    'VERSION_UNFIT',
    `${printable(version)} cannot be a tag in a container registry, which has letters, digits, dots, dashes and underscores, 128 at most`,
    version.includes('!')
      ? 'Versions with an epoch (1!2.0) can be published to another kind of registry only.'
      : 'Shorten it, its local part first.',
  )
}

/** The version that a tag stands for; undefined for a tag that is none of ours, such as `latest` or `sha256-…` of a signature. */
export function versionOf(tag: string): string | undefined {
  return normalizeVersion(tag.replaceAll('-', '+'))
}

export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

function contentOf(bytes: Uint8Array<ArrayBuffer>): Content {
  return { bytes, digest: digestOf(bytes) }
}

function jsonContent(value: unknown): Content {
  return contentOf(new TextEncoder().encode(JSON.stringify(value)))
}

/** The configuration that every manifest of ours has: an empty one. */
export const EMPTY_CONFIG = contentOf(new TextEncoder().encode('{}'))

/**
 * How an index tells files of one version apart: what follows name and version, `py3-none-any.whl` or `.tar.gz`.
 *
 * @returns undefined for a name that is neither of a wheel nor of a `.tar.gz`, which PyOCI cannot serve
 */
export function architectureOf(fileName: string): string | undefined {
  if (fileName.endsWith('.tar.gz')) return '.tar.gz'
  return /^[^-]+-[^-]+-((?:[^-]+-)?[^-]+-[^-]+-[^-]+\.whl)$/.exec(fileName)?.[1]
}

/** The name of a file that its place in the layout implies. */
function impliedName(repository: string, tag: string, architecture: string): string {
  const stem = `${repository.split('/').at(-1)}-${tag.replaceAll('-', '+')}`
  return architecture.startsWith('.') ? `${stem}${architecture}` : `${stem}-${architecture}`
}

/** The manifest of one file: the same bytes for the same file. */
export function manifestOf({ fileName, sha256, size, created, labels }: PackedFile): Content {
  return jsonContent({
    schemaVersion: 2,
    mediaType: MANIFEST_TYPE,
    artifactType: PACKAGE_TYPE,
    config: { mediaType: 'application/vnd.oci.empty.v1+json', digest: EMPTY_CONFIG.digest, size: 2 },
    layers: [{ mediaType: PACKAGE_TYPE, digest: `sha256:${sha256}`, size, annotations: { [TITLE]: fileName } }],
    annotations: { [CREATED]: created, ...labels },
  })
}

/** The entry of one file in the index of its version. */
export function entryOf(file: PackedFile, repository: string, tag: string): IndexEntry {
  const { fileName, sha256, size, created, requiresPython, metadata, projectUrls } = file
  const architecture = architectureOf(fileName)
  if (architecture === undefined) throw new Error(`no place for ${fileName}`)
  const manifest = manifestOf(file)
  const isImplied = fileName === impliedName(repository, tag, architecture)
  return {
    mediaType: MANIFEST_TYPE,
    digest: manifest.digest,
    size: manifest.bytes.length,
    platform: { architecture, os: 'any' },
    annotations: {
      [SHA256]: sha256,
      [PROJECT_URLS]: JSON.stringify(projectUrls),
      [CREATED]: created,
      ...(isImplied ? {} : { [FILE_NAME]: fileName }),
      ...(requiresPython === undefined ? {} : { [REQUIRES_PYTHON]: requiresPython }),
      [SIZE]: String(size),
      ...(metadata === undefined ? {} : { [METADATA]: Buffer.from(metadata).toString('base64') }),
    },
  }
}

/** An index with these entries in front of none: the first one of a version. */
export function newIndex(entries: readonly IndexEntry[], annotations: Annotations): VersionIndex {
  const created = entries.map((entry) => entry.annotations?.[CREATED] ?? '').sort()
  return {
    schemaVersion: 2,
    mediaType: INDEX_TYPE,
    artifactType: PACKAGE_TYPE,
    manifests: inOrder(entries),
    annotations: { [CREATED]: created.at(-1) ?? '', ...annotations },
  }
}

/** The index with further entries: the same bytes, whoever came first. What else it holds stays. */
export function withEntries(index: VersionIndex, entries: readonly IndexEntry[]): VersionIndex {
  return { ...index, manifests: inOrder([...index.manifests, ...entries]) }
}

/** The index with all its files yanked, or put back where there is no reason; undefined where it says so already. */
export function withYank(index: VersionIndex, reason: string | undefined): VersionIndex | undefined {
  if (index.manifests.every(({ annotations }) => annotations?.[YANKED] === reason)) return undefined
  const manifests = index.manifests.map((entry) => {
    const { [YANKED]: _, ...others } = entry.annotations ?? {}
    return { ...entry, annotations: reason === undefined ? others : { ...others, [YANKED]: reason } }
  })
  return { ...index, manifests }
}

/** Whether installers pass over everything that an index lists; of one that lists nothing there is nothing to pass over. */
export function isYanked({ manifests }: VersionIndex): boolean {
  return manifests.length > 0 && manifests.every(({ annotations }) => annotations?.[YANKED] !== undefined)
}

function inOrder(entries: readonly IndexEntry[]): readonly IndexEntry[] {
  const key = ({ platform }: IndexEntry) => platform.architecture
  return entries.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

/** The bytes of an index, as they are stored. */
export function indexContent(index: VersionIndex): Content {
  return jsonContent(index)
}

/** Reads an index of files of Python; undefined for anything else, as other people's images are. */
export function readIndex(text: string): VersionIndex | undefined {
  const index = parsed(text) as Partial<VersionIndex> | undefined
  const isOurs = index?.artifactType === PACKAGE_TYPE && Array.isArray(index.manifests)
  return isOurs && index.manifests?.every(isEntry) ? (index as VersionIndex) : undefined
}

function isEntry(value: unknown): boolean {
  const { digest, platform } = (value ?? {}) as Partial<IndexEntry>
  return typeof digest === 'string' && typeof platform?.architecture === 'string'
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

/** A manifest that an index names. */
export interface IndexChild {
  readonly digest: string
  /** Whether it may name further ones. */
  readonly isIndex: boolean
}

/** The manifests that an index names, whoever wrote it; none for a text that is no index. */
export function childrenOf(text: string): readonly IndexChild[] {
  const { manifests } = (parsed(text) ?? {}) as { manifests?: unknown }
  const listed: readonly { readonly digest?: unknown; readonly mediaType?: unknown }[] = Array.isArray(manifests)
    ? manifests
    : []
  return listed.flatMap(({ digest, mediaType }) =>
    typeof digest === 'string' ? [{ digest, isIndex: !/manifest\.v\d\+json$/.test(String(mediaType)) }] : [],
  )
}

/** When an index says that it was made; undefined where it does not, or says the first moment of 1970, as we do where nobody knows. */
export function createdIn({ annotations }: VersionIndex): Date | undefined {
  const time = Date.parse(annotations?.[CREATED] ?? '')
  return Number.isNaN(time) || time === 0 ? undefined : new Date(time)
}

/** The digest of the only layer of a manifest, in hex; undefined for another document. */
export function layerIn(text: string): string | undefined {
  const { layers } = (parsed(text) ?? {}) as { layers?: unknown }
  const digest = Array.isArray(layers) && layers.length === 1 ? layers[0]?.digest : undefined
  return typeof digest === 'string' ? digestIn(digest.replace(/^sha256:/, '')) : undefined
}

/**
 * The files that an index lists, in its order. Entries that are of no wheel or sdist of this version are passed over; of two in one place the first
 * one counts, as for whoever publishes.
 */
export function filesIn(index: VersionIndex, repository: string, tag: string): readonly ListedFile[] {
  const version = versionOf(tag)
  const files = index.manifests.flatMap(({ digest, platform, annotations = {} }): readonly ListedFile[] => {
    const implied = impliedName(repository, tag, platform.architecture)
    const fileName = [annotations[FILE_NAME], implied].find((name) => isOf(name, implied, version))
    return fileName === undefined ? [] : [{ fileName, manifest: digest, ...listed(annotations) }]
  })
  return files.filter(({ fileName }, at) => files.findIndex((one) => one.fileName === fileName) === at)
}

/** Whether a name is of the project and version that the layout implies. */
function isOf(name: string | undefined, implied: string, version: string | undefined): name is string {
  const [said, known] = [name, implied].map((one) => parseDistributionFileName(one ?? ''))
  return said !== undefined && said.project === known?.project && said.version === version && !/[/\\]/.test(name ?? '')
}

/** The SHA-256 of the file that an entry stands for, lower case hex; undefined where it does not say. */
export function sha256In({ annotations }: IndexEntry): string | undefined {
  return digestIn(annotations?.[SHA256] ?? '')
}

function listed(annotations: Annotations): Omit<ListedFile, 'fileName' | 'manifest'> {
  const sha256 = digestIn(annotations[SHA256] ?? '')
  const size = Number(annotations[SIZE] ?? Number.NaN)
  const { [REQUIRES_PYTHON]: requiresPython, [METADATA]: metadata, [CREATED]: created, [YANKED]: yanked } = annotations
  return {
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(Number.isSafeInteger(size) ? { size } : {}),
    ...(requiresPython ? { requiresPython } : {}),
    ...(metadata ? { metadata: new Uint8Array(Buffer.from(metadata, 'base64')) } : {}),
    ...(created ? { created } : {}),
    ...(yanked === undefined ? {} : { yanked }),
  }
}

function digestIn(text: string): string | undefined {
  return /^[0-9a-f]{64}$/i.test(text) ? text.toLowerCase() : undefined
}

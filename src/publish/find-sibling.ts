import { normalizeVersion } from '../standards/pep440-ranges.ts'
import { printable } from '../standards/printable.ts'
import { readToml } from '../standards/toml.ts'
import type { RepoPath } from '../system/system.ts'
import { resolvePath } from '../workspaces/repo-paths.ts'
import { sourcesFor, type UvSource, type UvSources, uvSources } from '../workspaces/uv.ts'
import type { Entry } from './manifest-entries.ts'

/** A project of this repository that others may require. */
export interface Sibling {
  readonly root: RepoPath
  /** Normalized; absent where its manifest has none. */
  readonly name?: string
  /** The one that it has, or gets with this release; absent where nobody knows it. */
  readonly version?: string
  /** Normalized; absent where nobody knows them. */
  readonly extras?: ReadonlySet<string>
}

/** A sibling that can be required. */
export interface NamedSibling extends Sibling {
  readonly name: string
  readonly version: string
}

/** The projects of the repository. Names that several of them have mean none. */
export interface Siblings {
  /** By normalized name. */
  readonly named: ReadonlyMap<string, Sibling>
  /** By folder. */
  readonly placed: ReadonlyMap<RepoPath, Sibling>
  /** Where the repository lies on this machine, absolute: paths of manifests may begin there. Absent where it lies nowhere. */
  readonly place?: string
}

/** Both ways to find each of the projects. */
export function siblingsOf(projects: readonly Sibling[], place?: string): Siblings {
  const named = new Map<string, Sibling>()
  const twice = new Set<string>()
  for (const sibling of projects) {
    const { name } = sibling
    if (name === undefined) continue
    if (named.has(name)) twice.add(name)
    named.set(name, sibling)
  }
  for (const name of twice) named.delete(name)
  const placed = new Map(projects.map((sibling) => [sibling.root, sibling]))
  return { named, placed, ...(place === undefined ? {} : { place }) }
}

/** What a dependency is: a sibling; something of this repository that cannot be required, and why not; or none of our projects. */
export type Found =
  | { readonly type: 'sibling'; readonly sibling: NamedSibling }
  | { readonly type: 'missing'; readonly because: string; readonly hasProject: boolean }
  | { readonly type: 'foreign' }

/** Where a manifest stands, and where uv looks for what it names. */
export interface Surroundings {
  readonly folder: RepoPath
  /** The project's; normalized. */
  readonly ownName?: string
  readonly siblings: Siblings
  readonly sources: UvSources
  /** Those of its workspace root. */
  readonly inherited?: { readonly folder: RepoPath; readonly sources: UvSources }
}

/** A manifest whose sources count for those of its members that have none of their own. */
export interface RootManifest {
  readonly folder: RepoPath
  readonly text: string
}

/** The sources that a workspace root hands down; none where its manifest cannot be read. */
export async function inheritedSources({ folder, text }: RootManifest): Promise<Surroundings['inherited']> {
  const reading = await readToml(text)
  return 'table' in reading ? { folder, sources: uvSources(reading.table) } : undefined
}

const FOREIGN: Found = { type: 'foreign' }

/** What an entry depends on. By its name alone it is the sibling of that name, unless a source leads elsewhere. */
export function findSibling(entry: Entry, from: Surroundings): Found {
  const { reference, name } = entry
  if (reference.type === 'path') return atPath(name, from.folder, reference.path, from.siblings)
  if (reference.type !== 'name') return FOREIGN
  return (entry.form === 'requirement' ? bySource(entry, from) : undefined) ?? byName(name, from.siblings)
}

function byName(name: string, { named }: Siblings): Found {
  const sibling = named.get(name)
  return sibling === undefined ? FOREIGN : whole(sibling, name)
}

/** The project's own sources of a name replace those that it inherits. A local one counts before others: markers hold somewhere. */
function bySource(entry: Entry, from: Surroundings): Found | undefined {
  const own = from.sources.get(entry.name)
  const folder = own === undefined ? (from.inherited?.folder ?? from.folder) : from.folder
  const sources = sourcesFor(entry, own ?? from.inherited?.sources.get(entry.name) ?? [])
  const local = sources.find(isLocal)
  if (local?.type === 'path') return atPath(entry.name, folder, local.path ?? '', from.siblings)
  if (local === undefined) return sources.some(({ type }) => type === 'external') ? FOREIGN : undefined
  const found = byName(entry.name, from.siblings)
  return found.type === 'foreign'
    ? missing('is said to be in this workspace, which has no project of this name')
    : found
}

/** Whether a source means a folder of this repository. */
export function isLocal({ type }: UvSource): boolean {
  return type === 'path' || type === 'workspace'
}

function atPath(name: string, folder: RepoPath, path: string, { placed, place }: Siblings): Found {
  const shown = `is said to be at "${printable(path)}", which`
  const root = resolvePath(folder, path, place)
  if (root === undefined) return missing(`${shown} leads out of this repository`)
  const sibling = placed.get(root)
  if (sibling === undefined) return missing(`${shown} holds no project`)
  const isOther = name !== '' && sibling.name !== undefined && sibling.name !== name
  return isOther ? missing(`${shown} holds ${printable(sibling.name ?? '')}`) : whole(sibling, name)
}

function whole({ root, name, version, extras }: Sibling, wanted: string): Found {
  const place = root === '' ? 'at the root' : `in ${printable(root)}`
  if (name === undefined) return nameless(`is the project ${place}, which has no name`)
  if (version === undefined || normalizeVersion(version) === undefined) {
    const lack = version === undefined ? 'is not known' : `"${printable(version)}" is none`
    return nameless(`is the project ${place}, whose version ${lack}`)
  }
  return wanted === '' || wanted === name
    ? { type: 'sibling', sibling: { root, name, version, ...(extras && { extras }) } }
    : FOREIGN
}

function missing(because: string): Found {
  return { type: 'missing', because, hasProject: false }
}

function nameless(because: string): Found {
  return { type: 'missing', because, hasProject: true }
}

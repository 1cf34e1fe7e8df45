// https://python-poetry.org/docs/managing-dependencies/ ; the format of locks was read in Poetry 2.5 (poetry/packages/locker.py).
import { MOST_LOCK_CHARACTERS } from '../lockfiles/lockfile.ts'
import type { MarkerEnvironment } from '../standards/pep508-markers.ts'
import { isTable, listAt, readLongToml, stringAt, stringsAt, type TomlTable, valueAt } from '../standards/toml.ts'
import { closureOf } from './poetry-closure.ts'
import { poetryWishes } from './poetry-wishes.ts'

/** What a lock installs for one project, as an installer of requirements understands it. */
export interface PinnedRequirements {
  /** One requirement each; with its hashes where it is a file of an index. */
  readonly lines: readonly string[]
  /** Indexes that the lock takes files from, beside the default one. */
  readonly indexes: readonly string[]
}

/** Why a lock is left to Poetry itself. */
export interface LeftToPoetry {
  /** With the lock in front. */
  readonly why: string
}

/** What a lock lacks, so that nobody can install from it: Poetry itself ends at that without a word. */
export interface BrokenLock {
  readonly broken: string
}

/** Whose lock it is. */
export interface LockOwner {
  /** Whether a group is installed; `main` is what everybody gets. */
  readonly isInstalled: (group: string) => boolean
  readonly manifest: TomlTable
  /** Makes a folder, as seen from the lock, absolute. */
  readonly folderOf: (relative: string) => string
  /** Of the interpreter; asked for only where the lock leaves it to the reader what it installs. */
  readonly environment: () => Promise<MarkerEnvironment>
}

/**
 * The requirements of a `poetry.lock`. Since 2.1 it says of each package in which groups and environments it is installed; before, that follows from
 * what the manifest asks for.
 */
export async function poetryRequirements(
  text: string,
  owner: LockOwner,
): Promise<PinnedRequirements | LeftToPoetry | BrokenLock> {
  const reading = await readLongToml(text, MOST_LOCK_CHARACTERS)
  if ('problem' in reading) return { why: `cannot be read: ${reading.problem.message}` }
  const lock = reading.table
  const format = stringAt(lock, 'metadata', 'lock-version') ?? '1.0'
  if (!/^[12]\.\d+$/.test(format)) return { why: `has the format ${format}, which is not known` }
  const packages = listAt(lock, 'package').filter(isTable)
  // Before 2.0 they stood at the end.
  const bare = format.startsWith('2') ? packages.find((one) => valueAt(one, 'files') === undefined) : undefined
  if (bare !== undefined) return { broken: `${stringAt(bare, 'name') ?? 'a package'} has no list of files` }
  const chosen = /^2\.0$|^1\./.test(format) ? await reached(packages, owner) : stated(packages, owner)
  if (chosen === undefined) return { why: 'has several versions of a package, and does not say which one is for whom' }
  const [lines, indexes] = [[] as string[], new Set<string>()]
  for (const { one, marker } of chosen) {
    const line = lineOf(one, owner.folderOf)
    if (line === undefined) return { why: `has ${stringAt(one, 'name')} from a kind of source that only Poetry knows` }
    const hashes = hasFiles(one) ? hashesOf(one, lock) : []
    lines.push([`${line}${marker === '' ? '' : ` ; ${marker}`}`, ...hashes.map((hash) => `--hash=${hash}`)].join(' '))
    if (stringAt(one, 'source', 'type') === 'legacy') indexes.add(stringAt(one, 'source', 'url') ?? '')
  }
  return { lines, indexes: [...indexes] }
}

interface Chosen {
  readonly one: TomlTable
  readonly marker: string
}

function stated(packages: readonly TomlTable[], { isInstalled }: LockOwner): readonly Chosen[] {
  return packages.flatMap((one) => {
    const own = stringsAt(one, 'groups').filter(isInstalled)
    const marker = own.length === 0 ? undefined : markerOf(one, own)
    return marker === undefined ? [] : { one, marker }
  })
}

async function reached(packages: readonly TomlTable[], owner: LockOwner): Promise<readonly Chosen[] | undefined> {
  const wishes = poetryWishes(owner.manifest, {
    isInstalled: owner.isInstalled,
    withMain: true,
    withStandard: true,
  })
  const found = closureOf(packages, wishes, await owner.environment())
  return found && packages.filter((one) => found.has(one)).map((one) => ({ one, marker: '' }))
}

// As Poetry writes a marker that holds nowhere.
const NOWHERE = '<empty>'

/** One for all groups, or one for each: a package is installed where one of them holds. Without one, always; undefined for nowhere. */
function markerOf(one: TomlTable, groups: readonly string[]): string | undefined {
  const stated = valueAt(one, 'markers')
  const each = groups.map((group) => (isTable(stated) ? stated[group] : stated))
  const own = each.filter((marker) => marker !== NOWHERE)
  if (own.length === 0) return undefined
  if (own.some((marker) => typeof marker !== 'string' || marker === '')) return ''
  const different = [...new Set(own)]
  return different.length === 1 ? String(different[0]) : different.map((marker) => `(${marker})`).join(' or ')
}

function lineOf(one: TomlTable, folderOf: (relative: string) => string): string | undefined {
  const [name, version] = [stringAt(one, 'name') ?? '', stringAt(one, 'version') ?? '']
  const url = stringAt(one, 'source', 'url') ?? ''
  switch (stringAt(one, 'source', 'type')) {
    case undefined:
    case 'legacy':
      return `${name}==${version}`
    case 'directory':
      // Poetry copies what is not to be developed; tests are of what stands in the tree.
      return `-e ${folderOf(url)}`
    case 'file':
      return `${name} @ ${fileUrl(folderOf(url))}`
    case 'url':
      return `${name} @ ${url}`
    case 'git': {
      const at = stringAt(one, 'source', 'resolved_reference')
      const below = stringAt(one, 'source', 'subdirectory')
      return at === undefined
        ? undefined
        : `${name} @ git+${url}@${at}${below === undefined ? '' : `#subdirectory=${below}`}`
    }
    default:
      return undefined
  }
}

function fileUrl(file: string): string {
  return `file://${file.split('/').map(encodeURIComponent).join('/')}`
}

function hasFiles(one: TomlTable): boolean {
  const type = stringAt(one, 'source', 'type')
  return type === undefined || type === 'legacy' || type === 'url'
}

/** Since 1.5 the files stand with the package, before that at the end of the lock. */
function hashesOf(one: TomlTable, lock: TomlTable): readonly string[] {
  const name = stringAt(one, 'name') ?? ''
  const files = [...listAt(one, 'files'), ...listAt(lock, 'metadata', 'files', name)]
  const plain = stringsAt(lock, 'metadata', 'hashes', name).map((hash) => `sha256:${hash}`)
  return [...files.filter(isTable).flatMap((file) => stringAt(file, 'hash') ?? []), ...plain]
}

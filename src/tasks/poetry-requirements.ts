// https://python-poetry.org/docs/managing-dependencies/ ; the format of locks was read in Poetry 2.5 (poetry/packages/locker.py).
import { MOST_LOCK_CHARACTERS } from '../lockfiles/lockfile.ts'
import { isTable, listAt, readLongToml, stringAt, stringsAt, type TomlTable, valueAt } from '../standards/toml.ts'

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

/**
 * The requirements of a `poetry.lock` since 2.1, which says of each package in which groups and environments it is installed.
 *
 * @param isInstalled whether a group is; `main` is what everybody gets
 * @param folderOf makes a folder, as seen from the lock, absolute
 */
export async function poetryRequirements(
  text: string,
  isInstalled: (group: string) => boolean,
  folderOf: (relative: string) => string,
): Promise<PinnedRequirements | LeftToPoetry> {
  const reading = await readLongToml(text, MOST_LOCK_CHARACTERS)
  if ('problem' in reading) return { why: `cannot be read: ${reading.problem.message}` }
  const lock = reading.table
  const format = stringAt(lock, 'metadata', 'lock-version') ?? '1.0'
  if (!/^2\.[1-9]\d*$/.test(format))
    return { why: `has the format ${format}, which does not say which groups a package is for` }
  const [lines, indexes] = [[] as string[], new Set<string>()]
  for (const one of listAt(lock, 'package').filter(isTable)) {
    const own = stringsAt(one, 'groups').filter(isInstalled)
    if (own.length === 0) continue
    const marker = markerOf(one, own)
    const line = lineOf(one, folderOf)
    if (line === undefined) return { why: `has ${stringAt(one, 'name')} from a kind of source that only Poetry knows` }
    const hashes = hasFiles(one) ? hashesOf(one) : []
    lines.push([`${line}${marker === '' ? '' : ` ; ${marker}`}`, ...hashes.map((hash) => `--hash=${hash}`)].join(' '))
    if (stringAt(one, 'source', 'type') === 'legacy') indexes.add(stringAt(one, 'source', 'url') ?? '')
  }
  return { lines, indexes: [...indexes] }
}

/** One for all groups, or one for each: a package is installed where one of them holds. Without one, always. */
function markerOf(one: TomlTable, groups: readonly string[]): string {
  const stated = valueAt(one, 'markers')
  if (typeof stated === 'string') return stated
  if (!isTable(stated)) return ''
  const own = groups.map((group) => stated[group])
  if (own.some((marker) => typeof marker !== 'string' || marker === '')) return ''
  return own.length === 1 ? String(own[0]) : own.map((marker) => `(${marker})`).join(' or ')
}

function lineOf(one: TomlTable, folderOf: (relative: string) => string): string | undefined {
  const [name, version] = [stringAt(one, 'name') ?? '', stringAt(one, 'version') ?? '']
  const url = stringAt(one, 'source', 'url') ?? ''
  switch (stringAt(one, 'source', 'type')) {
    case undefined:
    case 'legacy':
      return `${name}==${version}`
    case 'directory':
      return valueAt(one, 'develop') === false ? `${name} @ ${fileUrl(folderOf(url))}` : `-e ${folderOf(url)}`
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

function hashesOf(one: TomlTable): readonly string[] {
  return listAt(one, 'files')
    .filter(isTable)
    .flatMap((file) => stringAt(file, 'hash') ?? [])
}

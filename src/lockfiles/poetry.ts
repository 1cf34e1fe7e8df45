import { normalizeName } from '../standards/pep503.ts'
import { printable } from '../standards/printable.ts'
import { entriesAt, isTable, listAt, stringAt, stringsAt, type TomlTable, valueAt } from '../standards/toml.ts'
import {
  folderOf,
  type LockedEdge,
  type LockedEntry,
  type LockfileReader,
  type LockKey,
  type LockReading,
  NO_GLOBALS,
  NO_PATCHES,
} from './lockfile.ts'
import { readTomlLock, settingsTable, type TomlPackage } from './toml-pieces.ts'

/**
 * poetry.lock, 1.0 to 2.1: what one project installs, without saying what it asks for itself. What differs between these formats, and
 * the hash of the manifest, is no change of what is installed.
 *
 * @see https://python-poetry.org/docs/basic-usage/#installing-with-poetrylock, read in poetry 2.2 (packages/locker.py)
 */
export const poetryLock: LockfileReader = {
  name: 'poetry',
  reads: () => true,
  async parse(text, memory): Promise<LockReading> {
    const reading = await readTomlLock(text, memory)
    if ('problem' in reading) return reading
    const { packages } = reading.lock
    const metadata = settingsTable(reading.lock, 'metadata')
    const format = stringAt(metadata, 'lock-version') ?? '1.0'
    if (Object.keys(metadata).length === 0) return { problem: { message: 'it ends before its metadata' } }
    if (!/^[12]\.\d+$/.test(format)) {
      return { problem: { message: `version ${printable(format)} of the format of poetry.lock is not read` } }
    }
    const unclear = packages.find(({ table }) => ['name', 'version'].some((key) => stringAt(table, key) === undefined))
    if (unclear !== undefined) {
      const name = stringAt(unclear.table, 'name')
      return {
        problem: { message: name === undefined ? 'a package has no name' : `${printable(name)} has no version` },
      }
    }
    const named = byName(packages.map(({ table }) => table))
    const entries = new Map(packages.flatMap((one) => entriesOf(one, named, metadata)))
    const find = (name: string): readonly LockKey[] =>
      (named.get(normalizeName(name)) ?? []).flatMap((one) => [
        keyOf(one),
        ...extrasOf(one).map((e) => extraKey(one, e)),
      ])
    return { set: { format, hashFormat: '', entries, globals: NO_GLOBALS, find, patches: NO_PATCHES } }
  },
}

type Named = ReadonlyMap<string, readonly TomlTable[]>

function byName(packages: readonly TomlTable[]): Named {
  const named = new Map<string, TomlTable[]>()
  for (const one of packages) {
    const list = named.get(nameOf(one))
    if (list === undefined) named.set(nameOf(one), [one])
    else list.push(one)
  }
  return named
}

function nameOf(one: TomlTable): string {
  return normalizeName(stringAt(one, 'name') ?? '')
}

function keyOf(one: TomlTable): LockKey {
  return `${nameOf(one)}\0${stringAt(one, 'version') ?? ''}\0${sourceText(one)}`
}

function extraKey(one: TomlTable, extra: string): LockKey {
  return `${keyOf(one)}\0${extra}`
}

function extrasOf(one: TomlTable): readonly string[] {
  return entriesAt(one, 'extras').map(([extra]) => extra)
}

function sourceText(one: TomlTable): string {
  return entriesAt(one, 'source')
    .map(([key, value]) => `${key} ${String(value)}`)
    .sort()
    .join(' ')
}

/** The package, and one more entry for each of its extras. */
function entriesOf(
  { table: one, hash }: TomlPackage,
  named: Named,
  metadata: TomlTable,
): readonly (readonly [LockKey, LockedEntry])[] {
  const isFolder = stringAt(one, 'source', 'type') === 'directory'
  const common = {
    name: nameOf(one),
    version: stringAt(one, 'version') ?? '',
    source: sourceText(one),
    hash: isFolder ? '' : hash || earlierHash(one, metadata),
    ...(isFolder ? { folder: folderOf(stringAt(one, 'source', 'url') ?? '') } : { conditions: conditionsOf(one) }),
  }
  const dependencies = entriesAt(one, 'dependencies')
  const always = dependencies.filter(([, value]) => !isOptional(value))
  const entry: LockedEntry = { ...common, edges: always.flatMap(([name, value]) => edgesTo(name, value, one, named)) }
  const extras = entriesAt(one, 'extras').map(([extra, list]) => {
    const wanted = new Set((Array.isArray(list) ? list : []).map((text) => requiredName(String(text))))
    const own = dependencies.filter(([name]) => wanted.has(normalizeName(name)))
    const edges = [{ to: keyOf(one), label: '' }, ...own.flatMap(([name, value]) => edgesTo(name, value, one, named))]
    return [extraKey(one, extra), { ...common, extra, edges }] as const
  })
  return [[keyOf(one), entry], ...extras]
}

/** Since 2.1 the lock says for each package when it is installed: a marker, or one for each group. */
function conditionsOf(one: TomlTable): string {
  return JSON.stringify([one['markers'] ?? '', one['optional'] === true])
}

/** A dependency may be a list, one for each environment; it is optional where all of them are. */
function isOptional(value: unknown): boolean {
  const all = Array.isArray(value) ? value : [value]
  return all.length > 0 && all.every((one) => isTable(one) && one['optional'] === true)
}

/**
 * All versions of the name that are locked for a group that this package is installed for: the lock does not say which of them a
 * dependency means, and conditions differ.
 */
function edgesTo(name: string, value: unknown, from: TomlTable, named: Named): readonly LockedEdge[] {
  const asked = (Array.isArray(value) ? value : [value]).filter(isTable).flatMap((one) => stringsAt(one, 'extras'))
  const targets = (named.get(normalizeName(name)) ?? []).filter((to) => shareGroup(from, to))
  return targets.flatMap((to) => {
    const extras = [...new Set(asked)].filter((extra) => valueAt(to, 'extras', extra) !== undefined)
    const keys = extras.length === 0 ? [keyOf(to)] : extras.map((extra) => extraKey(to, extra))
    return keys.map((key) => ({ to: key, label: '' }))
  })
}

function shareGroup(from: TomlTable, to: TomlTable): boolean {
  const groups = new Set(listAt(from, 'groups'))
  const others = listAt(to, 'groups')
  return groups.size === 0 || others.length === 0 || others.some((group) => groups.has(group))
}

/** The name in front of a requirement: `coverage` of `coverage[toml] (>=7) ; …`. */
function requiredName(requirement: string): string {
  return normalizeName(/^[\w.-]*/.exec(requirement.trim())?.[0] ?? '')
}

/** Since 1.5 the files stand with the package, before that at the end of the lock. */
function earlierHash(one: TomlTable, metadata: TomlTable): string {
  const name = stringAt(one, 'name') ?? ''
  const files = listAt(metadata, 'files', name).filter(isTable)
  const plain = stringsAt(metadata, 'hashes', name).map((hash) => `sha256:${hash}`)
  return [...files.map((file) => stringAt(file, 'hash') ?? ''), ...plain].sort().join(' ')
}

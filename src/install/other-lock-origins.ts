// Locks of other tools: https://packaging.python.org/specifications/pylock-toml/, pdm.lock of PDM, Pipfile.lock of Pipenv
import { MOST_LOCK_CHARACTERS } from '../lockfiles/lockfile.ts'
import { readJson } from '../standards/json.ts'
import { normalizeName } from '../standards/pep503.ts'
import { printable } from '../standards/printable.ts'
import { entriesAt, isTable, listAt, readLongToml, stringAt, type TomlTable } from '../standards/toml.ts'
import { findTomlLines } from '../standards/toml-lines.ts'
import { type LockText, unreadable } from './lock-origins.ts'
import type { OriginFinding } from './origin-finding.ts'
import { isPrivateSide, type OriginPlaces, strangerText } from './origin-places.ts'
import type { OwnedNames } from './owned-names.ts'

/** Whether a file is a lock that is looked at here, by its name alone. */
export function isOtherLock(file: string): boolean {
  return /^(?:pylock(?:\.[^.]+)?\.toml|pdm\.lock|Pipfile\.lock)$/.test(file)
}

/**
 * Owned packages in a lock of another tool that are from elsewhere, or of which it does not say where they are from.
 *
 * @throws {UserError} `LOCK_UNREADABLE`
 */
export async function otherLockOrigins(
  lock: LockText,
  owned: OwnedNames,
  places: OriginPlaces,
): Promise<readonly OriginFinding[]> {
  const packages = lock.file === 'Pipfile.lock' ? pipenvPackages(lock) : await tomlPackages(lock)
  return packages.flatMap(({ name, line, table }) => {
    const message = owned.has(name) ? problemOf(table, places) : undefined
    if (message === undefined) return []
    const fix = 'Lock with uv or Poetry while the index runs (setup-registry --serve), or take the lock away.'
    return [{ file: lock.file, line: line(), message: `${printable(normalizeName(name))} ${message}`, fix }]
  })
}

interface LockedPackage {
  readonly name: string
  readonly table: TomlTable
  line(): number
}

async function tomlPackages({ file, text }: LockText): Promise<readonly LockedPackage[]> {
  const reading = await readLongToml(text, MOST_LOCK_CHARACTERS)
  if ('problem' in reading) throw unreadable(file, reading.problem.message, reading.problem.line)
  const lines = findTomlLines(text)
  return ['package', 'packages'].flatMap((key) =>
    listAt(reading.table, key).flatMap((table, at) => {
      if (!isTable(table)) return []
      return [{ name: stringAt(table, 'name') ?? '', table, line: () => lines.lineOf([key, at]) ?? 1 }]
    }),
  )
}

/** Each of its groups is a table of packages; they name their index, and the lock says where that is. */
function pipenvPackages({ file, text }: LockText): readonly LockedPackage[] {
  const reading = readJson(text, MOST_LOCK_CHARACTERS)
  if ('problem' in reading) throw unreadable(file, reading.problem.message, reading.problem.line)
  const lock = isTable(reading.value) ? reading.value : {}
  const sources = listAt(lock, '_meta', 'sources').filter(isTable)
  return Object.keys(lock)
    .filter((group) => group !== '_meta')
    .flatMap((group) => entriesAt(lock, group))
    .flatMap(([name, value]) => {
      if (!isTable(value)) return []
      const source = sources.find((one) => stringAt(one, 'name') === stringAt(value, 'index'))
      const { index: _, ...table } = value
      const from = source === undefined ? {} : { index: stringAt(source, 'url') }
      return [{ name, table: { ...table, ...from }, line: () => lineOf(text, name) }]
    })
}

function lineOf(text: string, name: string): number {
  const at = text.indexOf(`"${name}"`)
  return at < 0 ? 1 : text.slice(0, at).split('\n').length
}

function problemOf(table: TomlTable, places: OriginPlaces): string | undefined {
  const urls = addressesIn(table)
  const bad = urls.find((url) => !isPrivateSide(url, places))
  if (bad !== undefined) return strangerText(bad)
  return urls.length === 0 ? 'stands in a lock that does not say where it comes from' : undefined
}

const ADDRESSES = new Set(['index', 'url', 'git', 'hg', 'svn', 'bzr', 'path'])
const INNER = new Set(['archive', 'vcs', 'directory', 'sdist', 'wheels', 'files'])

/** Of the package and of its files; what it depends on is no address. */
function addressesIn(table: TomlTable): readonly string[] {
  return Object.entries(table).flatMap(([key, value]): readonly string[] => {
    if (ADDRESSES.has(key) || key === 'file') return typeof value === 'string' ? fileAddress(key, value) : []
    return INNER.has(key) ? [value].flat().filter(isTable).flatMap(addressesIn) : []
  })
}

/** PDM names files of an index by their names alone, and Pipenv has addresses there. */
function fileAddress(key: string, value: string): readonly string[] {
  return key === 'file' && !/[/\\]/.test(value) ? [] : [value]
}

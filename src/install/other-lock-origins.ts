import { readPlainLock } from '../lockfiles/plain-locks.ts'
import { normalizeName } from '../standards/pep503.ts'
import { printable } from '../standards/printable.ts'
import { isTable, type TomlTable } from '../standards/toml.ts'
import { type LockText, unreadable } from './lock-origins.ts'
import type { OriginFinding } from './origin-finding.ts'
import { isPrivateSide, type OriginPlaces, strangerText } from './origin-places.ts'
import type { OwnedNames } from './owned-names.ts'

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
  const reading = await readPlainLock(lock.file, lock.text)
  if ('problem' in reading) throw unreadable(lock.file, reading.problem.message, reading.problem.line)
  return reading.packages.flatMap(({ name, line, table }) => {
    const message = owned.has(name) ? problemOf(table, places) : undefined
    if (message === undefined) return []
    const fix = 'Lock with uv or Poetry while the index runs (setup-registry --serve), or take the lock away.'
    return [{ file: lock.file, line: line(), message: `${printable(normalizeName(name))} ${message}`, fix }]
  })
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

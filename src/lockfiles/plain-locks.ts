// Locks of which the packages are read and nothing else: https://packaging.python.org/specifications/pylock-toml/, pdm.lock of PDM, Pipfile.lock of
// Pipenv
import { readJson } from '../standards/json.ts'
import { entriesAt, isTable, listAt, readLongToml, stringAt, type TomlTable } from '../standards/toml.ts'
import { findTomlLines } from '../standards/toml-lines.ts'
import { type LockProblem, MOST_LOCK_CHARACTERS } from './lockfile.ts'

/** One package of a lock. */
interface PlainPackage {
  /** As written. */
  readonly name: string
  /** All that the lock says of it; of Pipenv's, `index` is the address of the index. */
  readonly table: TomlTable
  /** Where it stands, from 1. */
  line(): number
}

export type PlainLock = { readonly packages: readonly PlainPackage[] } | { readonly problem: LockProblem }

/** Whether a file is such a lock, by its name alone. */
export function isPlainLock(file: string): boolean {
  return /(?:^|\/)(?:pylock(?:\.[^./]+)?\.toml|pdm\.lock|Pipfile\.lock)$/.test(file)
}

/** The packages of a lock, in its order. */
export async function readPlainLock(file: string, text: string): Promise<PlainLock> {
  return /(?:^|\/)Pipfile\.lock$/.test(file) ? readPipenv(text) : readTables(text)
}

async function readTables(text: string): Promise<PlainLock> {
  const reading = await readLongToml(text, MOST_LOCK_CHARACTERS)
  if ('problem' in reading) return { problem: reading.problem }
  const lines = findTomlLines(text)
  const packages = ['package', 'packages'].flatMap((key) =>
    listAt(reading.table, key).flatMap((table, at) => {
      if (!isTable(table)) return []
      return [{ name: stringAt(table, 'name') ?? '', table, line: () => lines.lineOf([key, at]) ?? 1 }]
    }),
  )
  return { packages }
}

/** Each of its groups is a table of packages; they name their index, and the lock says where that is. */
function readPipenv(text: string): PlainLock {
  const reading = readJson(text, MOST_LOCK_CHARACTERS)
  if ('problem' in reading) return { problem: reading.problem }
  const lock = isTable(reading.value) ? reading.value : {}
  const sources = listAt(lock, '_meta', 'sources').filter(isTable)
  const packages = Object.keys(lock)
    .filter((group) => group !== '_meta')
    .flatMap((group) => entriesAt(lock, group))
    .flatMap(([name, value]) => {
      if (!isTable(value)) return []
      const source = sources.find((one) => stringAt(one, 'name') === stringAt(value, 'index'))
      const { index: _, ...table } = value
      const from = source === undefined ? {} : { index: stringAt(source, 'url') }
      return [{ name, table: { ...table, ...from }, line: () => lineOf(text, name) }]
    })
  return { packages }
}

function lineOf(text: string, name: string): number {
  const at = text.indexOf(`"${name}"`)
  return at < 0 ? 1 : text.slice(0, at).split('\n').length
}

import { problemAt } from '../standards/json.ts'
import { isTable, readToml, type TomlTable, tableAt } from '../standards/toml.ts'
import { type LockProblem, type PieceMemory, placeIn } from './lockfile.ts'

/** A lock in TOML: what stands before, between and after its packages, and the packages in their order. */
export interface TomlLock {
  /** All tables beside the packages, in their order. */
  readonly settings: readonly TomlTable[]
  readonly packages: readonly TomlTable[]
}

const START = '[[package]]'
const MOST_CHARACTERS = 100_000_000

/**
 * Reads a lock of Poetry or uv package by package: one that stands in both locks of a change is parsed once. Neither tool writes strings
 * over several lines, in which a start of a package could hide; a lock that holds one is read as a whole.
 */
export async function readTomlLock(
  text: string,
  memory: PieceMemory,
): Promise<{ readonly lock: TomlLock } | { readonly problem: LockProblem }> {
  const plain = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text
  if (plain.length > MOST_CHARACTERS) {
    return problemAt(plain, 0, `holds ${plain.length} characters; at most ${MOST_CHARACTERS} are read`)
  }
  const settings: TomlTable[] = []
  const packages: TomlTable[] = []
  for (const { start, end } of piecesOf(plain)) {
    const piece = plain.slice(start, end)
    const known = memory.get(piece) as TomlTable | undefined
    const reading = known === undefined ? await readToml(piece) : { table: known }
    if ('problem' in reading) {
      const { message, line, column } = reading.problem
      return problemAt(plain, placeIn(plain, start, line, column), message)
    }
    memory.set(piece, reading.table)
    const { package: listed, ...others } = reading.table
    if (Array.isArray(listed)) packages.push(...listed.filter(isTable))
    if (Object.keys(others).length > 0) settings.push(others)
  }
  return { lock: { settings, packages } }
}

function piecesOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  if (text.includes('"""') || text.includes("'''")) return [{ start: 0, end: text.length }]
  const starts = [0]
  for (let at = text.indexOf(START); at >= 0; at = text.indexOf(START, at + 1)) {
    if (at > 0 && text.charAt(at - 1) === '\n') starts.push(at)
  }
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }))
}

/** The first table of that name beside the packages. */
export function settingsTable({ settings }: TomlLock, name: string): TomlTable {
  for (const table of settings) {
    const found = tableAt(table, name)
    if (found !== undefined) return found
  }
  return {}
}

/** The first value of that name beside the packages. */
export function setting({ settings }: TomlLock, name: string): unknown {
  return settings.find((table) => Object.hasOwn(table, name))?.[name]
}

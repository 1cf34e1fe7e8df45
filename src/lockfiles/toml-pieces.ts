import { problemAt } from '../standards/json.ts'
import { isTable, listAt, readToml, stringAt, type TomlTable, tableAt } from '../standards/toml.ts'
import { type LockProblem, MOST_LOCK_CHARACTERS, type PieceMemory, placeIn } from './lockfile.ts'

/** A lock in TOML: what stands before, between and after its packages, and the packages in their order. */
export interface TomlLock {
  /** All tables beside the packages, in their order. */
  readonly settings: readonly TomlTable[]
  readonly packages: readonly TomlPackage[]
}

/** One package with the hashes of all its files, which its table may lack: `sdist` and `wheels` of uv, `files` of Poetry. */
export interface TomlPackage {
  readonly table: TomlTable
  /** Sorted, apart by spaces; where an index gives no hash, the file itself. */
  readonly hash: string
}

const START = '[[package]]'
const LISTS = ['wheels', 'files'] as const

/**
 * Reads a lock of Poetry or uv package by package: one that stands in both locks of a change is parsed once. Neither tool writes strings
 * over several lines, in which a start of a package could hide; a lock that holds one is read as a whole.
 */
export async function readTomlLock(
  text: string,
  memory: PieceMemory,
): Promise<{ readonly lock: TomlLock } | { readonly problem: LockProblem }> {
  const plain = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text
  if (plain.length > MOST_LOCK_CHARACTERS) {
    return problemAt(plain, 0, `holds ${plain.length} characters; at most ${MOST_LOCK_CHARACTERS} are read`)
  }
  const settings: TomlTable[] = []
  const packages: TomlPackage[] = []
  for (const { start, end } of piecesOf(plain)) {
    const piece = plain.slice(start, end)
    const reading = (memory.get(piece) as Piece | undefined) ?? (await readPiece(piece))
    if ('problem' in reading) {
      const { message, line, column } = reading.problem
      return problemAt(plain, placeIn(plain, start, line ?? 1, column ?? 1), message)
    }
    memory.set(piece, reading)
    packages.push(...reading.packages)
    if (Object.keys(reading.others).length > 0) settings.push(reading.others)
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

interface Piece {
  readonly packages: readonly TomlPackage[]
  readonly others: TomlTable
}

/** Lists of files are most of a lock: where they look as the tools write them, only their hashes are read. */
async function readPiece(piece: string): Promise<Piece | { readonly problem: LockProblem }> {
  const listed = piece.startsWith(START) ? listedHashes(piece) : undefined
  const short = listed === undefined ? undefined : await readToml(listed.rest)
  // A problem is told with its place in the whole.
  const reading = short === undefined || 'problem' in short ? await readToml(piece) : short
  if ('problem' in reading) return reading
  const { package: found, ...others } = reading.table
  const tables = Array.isArray(found) ? found.filter(isTable) : []
  const known = reading === short ? listed?.hashes : undefined
  return { packages: tables.map((table) => ({ table, hash: hashOf(table, known ?? hashesIn(table)) })), others }
}

function hashOf(table: TomlTable, listed: readonly string[]): string {
  const sdist = tableAt(table, 'sdist')
  const all = sdist === undefined ? [...listed] : [...listed, fileHash(sdist)]
  return all.sort().join(' ')
}

/** Sizes and times say nothing. */
function fileHash(file: TomlTable): string {
  return stringAt(file, 'hash') ?? stringAt(file, 'url') ?? stringAt(file, 'path') ?? ''
}

function hashesIn(table: TomlTable): readonly string[] {
  return LISTS.flatMap((list) => listAt(table, list))
    .filter(isTable)
    .map(fileHash)
}

/** The hashes of the one list of files, and the text without that list; undefined where a line looks otherwise. */
function listedHashes(piece: string): { readonly hashes: readonly string[]; readonly rest: string } | undefined {
  const opening = LISTS.map((list) => `\n${list} = [\n`).find((one) => piece.includes(one))
  if (opening === undefined || piece.includes('\\')) return undefined
  const start = piece.indexOf(opening)
  const hashes: string[] = []
  let at = start + opening.length
  while (!piece.startsWith(']\n', at)) {
    const end = piece.indexOf('\n', at)
    if (end < 0 || !piece.startsWith('    {', at) || !piece.startsWith('},', end - 2)) return undefined
    const hash = piece.indexOf('hash = "', at)
    if (hash < 0 || hash > end) return undefined
    const from = hash + 'hash = "'.length
    hashes.push(piece.slice(from, piece.indexOf('"', from)))
    at = end + 1
  }
  return { hashes, rest: piece.slice(0, start) + piece.slice(at + 1) }
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

import { UserError } from '../errors.ts'
import { conflictIn } from '../lockfiles/index.ts'
import { MOST_LOCK_CHARACTERS } from '../lockfiles/lockfile.ts'
import { normalizeName } from '../standards/pep503.ts'
import { printable } from '../standards/printable.ts'
import { PYPI_INDEX } from '../standards/pypi.ts'
import {
  entriesAt,
  isTable,
  listAt,
  readLongToml,
  stringAt,
  stringsAt,
  type TomlTable,
  tableAt,
  valueAt,
} from '../standards/toml.ts'
import { findTomlLines, type KeyPath } from '../standards/toml-lines.ts'
import { type Source, sourceProblem } from './manifest-text.ts'
import type { OriginFinding } from './origin-finding.ts'
import { type OriginPlaces, placeOf, strangerText } from './origin-places.ts'
import type { OwnedNames } from './owned-names.ts'

/** A lock of the product. */
export interface LockText {
  readonly file: string
  readonly text: string
}

/** What decides whether a lock is right. */
export interface Locking {
  readonly owned: OwnedNames
  readonly places: OriginPlaces
  /** The sources of Poetry in the manifest beside the lock. */
  readonly sources: readonly Source[]
}

/** What a lock says of owned packages. */
export interface LockedOrigins {
  readonly findings: readonly OriginFinding[]
  /** Names that it holds, normalized. */
  readonly names: ReadonlySet<string>
  /** SHA-256 of files by name: hex. */
  readonly digests: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * Where a `poetry.lock`, a `uv.lock` or that of a script takes owned packages from: all of them, whoever needs them.
 *
 * @throws {UserError} `LOCK_UNREADABLE`: nobody knows what a lock installs that cannot be read
 */
export async function lockOrigins(
  { file, text }: LockText,
  { owned, places, sources }: Locking,
): Promise<LockedOrigins> {
  const conflict = conflictIn(text)
  if (conflict !== undefined) throw unreadable(file, conflict.message, conflict.line)
  // Its content counts, however it is written: a look at its lines would miss what no tool writes and every tool reads.
  const reading = await readLongToml(text, MOST_LOCK_CHARACTERS)
  if ('problem' in reading) throw unreadable(file, reading.problem.message, reading.problem.line)
  const { table } = reading
  const problem = isUvs(file) ? uvProblem(table) : poetryProblem(table)
  if (problem !== undefined) throw unreadable(file, problem, undefined)
  const where = { file, places, sources, lineOf: packageLines(text, listAt(table, 'package').length) }
  const digests = new Map<string, ReadonlySet<string>>()
  const findings: OriginFinding[] = []
  listAt(table, 'package').forEach((one, at) => {
    const name = isTable(one) ? normalizeName(stringAt(one, 'name') ?? '') : ''
    if (!isTable(one) || !owned.has(name)) return
    digests.set(name, new Set([...(digests.get(name) ?? []), ...digestsOf(one, table)]))
    findings.push(...findingsOf(one, at, where))
  })
  return { findings, names: new Set(digests.keys()), digests }
}

/** Locks of scripts are its own as well. */
function isUvs(file: string): boolean {
  return !file.endsWith('poetry.lock')
}

/** A revision only adds fields. */
function uvProblem(table: TomlTable): string | undefined {
  const version = valueAt(table, 'version')
  return version === 1 ? undefined : `version ${printable(String(version))} of the format of uv.lock is not read`
}

function poetryProblem(table: TomlTable): string | undefined {
  if (entriesAt(table, 'metadata').length === 0) return 'it ends before its metadata'
  const format = stringAt(table, 'metadata', 'lock-version') ?? '1.0'
  return /^[12]\.\d+$/.test(format)
    ? undefined
    : `version ${printable(format)} of the format of poetry.lock is not read`
}

/** Before 1.5, a lock of Poetry has the files of all packages at its end. */
function digestsOf(one: TomlTable, lock: TomlTable): readonly string[] {
  const name = stringAt(one, 'name') ?? ''
  const files = [
    one['sdist'],
    ...listAt(one, 'wheels'),
    ...listAt(one, 'files'),
    ...listAt(lock, 'metadata', 'files', name),
  ]
  const hashes = files.flatMap((file) => (isTable(file) ? (stringAt(file, 'hash') ?? []) : []))
  const first = stringsAt(lock, 'metadata', 'hashes', name).map((hash) => `sha256:${hash}`)
  return [...hashes, ...first].flatMap((hash) => /^sha256:([0-9a-f]{64})$/.exec(hash)?.[1] ?? [])
}

interface Where {
  readonly file: string
  readonly places: OriginPlaces
  readonly sources: readonly Source[]
  readonly lineOf: LineOf
}

/** The line of something below a package, by the place of that among the packages. */
type LineOf = (at: number, path: KeyPath, written?: string) => number

const HEADER = /^[ \t]*\[\[[ \t]*["']?package["']?[ \t]*\]\]/gm

/** Where each package has a header of the usual look, only the one that is asked for is followed: a lock may be long. */
function packageLines(text: string, count: number): LineOf {
  let headers: readonly Header[] | undefined
  return (at, path, written) => {
    headers ??= headersIn(text)
    const header = headers[at]
    if (header === undefined || headers.length !== count) {
      return findTomlLines(text).lineOf(['package', at, ...path], written) ?? 1
    }
    const piece = text.slice(header.start, headers[at + 1]?.start)
    return header.line - 1 + (findTomlLines(piece).lineOf(['package', 0, ...path], written) ?? 1)
  }
}

interface Header {
  readonly start: number
  readonly line: number
}

function headersIn(text: string): readonly Header[] {
  let line = 1
  let end = 0
  return [...text.matchAll(HEADER)].map(({ index: start }) => {
    line += text.slice(end, start).split('\n').length - 1
    end = start
    return { start, line }
  })
}

function findingsOf(table: TomlTable, at: number, where: Where): readonly OriginFinding[] {
  const { file, places, lineOf } = where
  const title = `${printable(stringAt(table, 'name') ?? '')} ${printable(stringAt(table, 'version') ?? '')}`.trim()
  const isUv = isUvs(file)
  const from = isUv ? uvOrigins(table) : poetryOrigins(table)
  const found = from.flatMap(({ url, path, written }): OriginFinding | readonly [] => {
    const place = placeOf(url, places)
    if (place === 'index' || place === 'private') return []
    const line = lineOf(at, path, written)
    return { file, line, ...wordsFor(title, { url, place, places }, isUv) }
  })
  const named = isUv ? [] : referenceFindings(title, table, at, where)
  // Of many files that come from one place, the first tells.
  return [...found, ...named].slice(0, 1)
}

/** Poetry asks the source that has the name of the reference, whatever the address says. */
function referenceFindings(
  title: string,
  table: TomlTable,
  at: number,
  { file, lineOf, sources }: Where,
): readonly OriginFinding[] {
  const source = tableAt(table, 'source')
  if (source === undefined || BY_ADDRESS.has(stringAt(source, 'type') ?? '')) return []
  // Of what has no type it looks at nothing more.
  const reference = (stringAt(source, 'type') && stringAt(source, 'reference')) || 'PyPI'
  const problem = sourceProblem(reference, sources)
  if (problem === undefined) return []
  const fix = 'Lock again with "poetry lock --regenerate", and look at who changed it: Poetry goes by this name.'
  return [{ file, line: lineOf(at, ['source', 'reference']), message: `${title} ${problem}`, fix }]
}

interface Origin {
  readonly url: string
  /** Where that is said, below the package. */
  readonly path: readonly (string | number)[]
  readonly written?: string
}

/** The index, and the addresses of the files: with `--frozen` uv takes those as they are. Folders are no index. */
function uvOrigins(table: TomlTable): readonly Origin[] {
  const index = ['registry', 'url', 'git'].flatMap((key) => stringAt(table, 'source', key) ?? [])
  const sdist = stringAt(table, 'sdist', 'url') ?? []
  const wheels = listAt(table, 'wheels').flatMap((one) => (isTable(one) ? (stringAt(one, 'url') ?? []) : []))
  return [
    ...index.map((url) => ({ url, path: ['source'] })),
    ...[sdist, wheels].flat().map((url) => ({ url, path: ['wheels'], written: url })),
  ]
}

const FOLDERS = new Set(['directory', 'file'])
const BY_ADDRESS = new Set([...FOLDERS, 'git', 'url'])

/** Without a source it is PyPI. Folders and files are no index; of a type that it does not know, Poetry asks one. */
function poetryOrigins(table: TomlTable): readonly Origin[] {
  const source = tableAt(table, 'source')
  if (source === undefined) return [{ url: PYPI_INDEX, path: ['name'] }]
  if (FOLDERS.has(stringAt(source, 'type') ?? '')) return []
  return [{ url: stringAt(source, 'url') ?? PYPI_INDEX, path: ['source', 'url'] }]
}

function wordsFor(
  title: string,
  { url, place, places }: { readonly url: string; readonly place: string; readonly places: OriginPlaces },
  isUv: boolean,
): Pick<OriginFinding, 'message' | 'fix'> {
  const again = isUv ? '"uv lock"' : '"poetry lock --regenerate"'
  if (place === 'other-port') {
    const port = new URL(url).port || '80'
    return {
      message: `${title} was locked through port ${port} of the machine; the index listens on ${places.port}`,
      fix: `Set port: ${port}, or lock again with ${again} while the index runs.`,
    }
  }
  return {
    message: `${title} ${strangerText(url)}`,
    fix:
      places.mode === 'route'
        ? `Lock again with ${again} while the index runs (setup-registry --serve); whoever has the name there could be anybody.`
        : `Put the private registry first, and lock again with ${again}; whoever has the name there could be anybody.`,
  }
}

/** That a lock cannot be read is a failure: nobody knows what it installs. */
export function unreadable(file: string, message: string, line: number | undefined): UserError {
  return new UserError(
    'LOCK_UNREADABLE',
    `the lock cannot be read: ${message}`,
    'Lock again; nobody can tell where your packages come from until then.',
    line === undefined ? { file } : { file, line },
  )
}

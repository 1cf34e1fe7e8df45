import { UserError } from '../errors.ts'
import { readLock } from '../lockfiles/index.ts'
import { normalizeName } from '../standards/pep503.ts'
import { printable } from '../standards/printable.ts'
import { isTable, listAt, readToml, stringAt, type TomlTable, tableAt } from '../standards/toml.ts'
import { findTomlLines } from '../standards/toml-lines.ts'
import type { OriginFinding } from './origin-finding.ts'
import { type OriginPlaces, placeOf } from './origin-places.ts'
import type { OwnedNames } from './owned-names.ts'

/** A lock of the product. */
export interface LockText {
  readonly file: string
  readonly text: string
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
 * Where a `poetry.lock` or `uv.lock` takes owned packages from: all of them, whoever needs them.
 *
 * @throws {UserError} `LOCK_UNREADABLE`: nobody knows what a lock installs that cannot be read
 */
export async function lockOrigins(lock: LockText, owned: OwnedNames, places: OriginPlaces): Promise<LockedOrigins> {
  const { file, text } = lock
  const reading = await readLock(file, text, new Map())
  if ('problem' in reading) throw unreadable(file, reading.problem.message, reading.problem.line)
  const entries = [...reading.set.entries.values()].filter(({ name }) => owned.has(name))
  const digests = new Map<string, ReadonlySet<string>>()
  for (const { name, hash } of entries) {
    const found = [...hash.matchAll(/sha256:([0-9a-f]{64})/g)].map(([, digest = '']) => digest)
    digests.set(normalizeName(name), new Set([...(digests.get(normalizeName(name)) ?? []), ...found]))
  }
  const findings: OriginFinding[] = []
  for (const piece of packagesIn(text)) {
    if (!owned.has(piece.name)) continue
    const read = await readToml(piece.text)
    if ('problem' in read) throw unreadable(file, read.problem.message, piece.line + read.problem.line - 1)
    const [table] = listAt(read.table, 'package')
    if (isTable(table)) findings.push(...findingsOf(table, piece, { file, places }))
  }
  return { findings, names: new Set(digests.keys()), digests }
}

interface PackagePiece {
  readonly name: string
  readonly text: string
  /** Of its header. */
  readonly line: number
}

/** Both tools write a package as a table that begins with its name, and strings on one line. */
function packagesIn(text: string): readonly PackagePiece[] {
  const lines = text.split(/\r?\n/)
  const starts = lines.flatMap((line, at) => (line.startsWith('[[package]]') ? at : []))
  return starts.map((start, at) => {
    const piece = lines.slice(start, starts[at + 1])
    // What follows the packages is nobody's.
    const end = piece.findIndex((line) => /^\[(?:metadata|extras|manifest|options)\b/.test(line))
    const own = (end < 0 ? piece : piece.slice(0, end)).join('\n')
    return { name: /^name = "([^"]*)"$/m.exec(own)?.[1] ?? '', text: own, line: start + 1 }
  })
}

interface Where {
  readonly file: string
  readonly places: OriginPlaces
}

function findingsOf(table: TomlTable, piece: PackagePiece, { file, places }: Where): readonly OriginFinding[] {
  const title = `${printable(piece.name)} ${printable(stringAt(table, 'version') ?? '')}`.trim()
  const lines = findTomlLines(piece.text)
  const isUv = file.endsWith('uv.lock')
  const from = isUv ? uvOrigins(table) : poetryOrigins(table)
  const found = from.flatMap(({ url, path, written }): OriginFinding | readonly [] => {
    const place = placeOf(url, places)
    if (place === 'index' || place === 'private') return []
    const line = piece.line - 1 + (lines.lineOf(['package', 0, ...path], written) ?? 1)
    return { file, line, ...wordsFor(title, { url, place, places }, isUv) }
  })
  // Of many files that come from one place, the first tells.
  return found.slice(0, 1)
}

interface Origin {
  readonly url: string
  /** Where that is said, below the package. */
  readonly path: readonly (string | number)[]
  readonly written?: string
}

/** The index, and the addresses of the files: with `--frozen` uv takes those as they are. */
function uvOrigins(table: TomlTable): readonly Origin[] {
  const index = stringAt(table, 'source', 'registry') ?? stringAt(table, 'source', 'url')
  if (index === undefined) return []
  const files = [tableAt(table, 'sdist'), ...listAt(table, 'wheels').filter(isTable)].flatMap((one) => {
    const url = one === undefined ? undefined : stringAt(one, 'url')
    return url === undefined ? [] : { url, path: ['wheels'], written: url }
  })
  return [{ url: index, path: ['source'] }, ...files]
}

/** Without a source it is PyPI. Folders, files and git repositories are no index. */
function poetryOrigins(table: TomlTable): readonly Origin[] {
  const source = tableAt(table, 'source')
  if (source === undefined) return [{ url: PYPI, path: ['name'] }]
  const type = stringAt(source, 'type') ?? 'legacy'
  if (!['legacy', 'url'].includes(type)) return []
  return [{ url: stringAt(source, 'url') ?? PYPI, path: ['source', 'url'] }]
}

const PYPI = 'https://pypi.org/simple/'

function wordsFor(
  title: string,
  { url, place, places }: { readonly url: string; readonly place: string; readonly places: OriginPlaces },
  isUv: boolean,
): Pick<OriginFinding, 'message' | 'fix'> {
  const again = isUv ? '"uv lock"' : '"poetry lock --regenerate"'
  const shown = shownUrl(url)
  if (place === 'other-port') {
    const port = new URL(url).port || '80'
    return {
      message: `${title} was locked through port ${port} of the machine; the index listens on ${places.port}`,
      fix: `Set port: ${port}, or lock again with ${again} while the index runs.`,
    }
  }
  return {
    message: `${title} comes from ${shown}, which is not the private side`,
    fix:
      places.mode === 'route'
        ? `Lock again with ${again} while the index runs (setup-registry --serve); whoever has the name there could be anybody.`
        : `Put the private registry first, and lock again with ${again}; whoever has the name there could be anybody.`,
  }
}

/** Without a user, a password or a query. */
export function shownUrl(url: string): string {
  if (!URL.canParse(url)) return printable(url)
  const { origin, pathname } = new URL(url)
  return printable(`${origin === 'null' ? 'file://' : origin}${pathname}`)
}

function unreadable(file: string, message: string, line: number | undefined): UserError {
  return new UserError(
    'LOCK_UNREADABLE',
    `the lock cannot be read: ${message}`,
    'Lock again; nobody can tell where your packages come from until then.',
    line === undefined ? { file } : { file, line },
  )
}

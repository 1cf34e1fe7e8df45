import { createHash } from 'node:crypto'
import type { Ecosystem } from '../workspaces/workspace.ts'
import type { FileScan, ImportStatement, NamedModule } from './scan-file.ts'

/**
 * Stands for all that decides what a scan says: it changes with each change of a scanner, so that nobody gets what an older one found.
 * A test compares it with the scanners' text.
 */
export const SCANNERS = 'ddf15022af2981b4'

// Enough for the branches that somebody works on; what was used last is kept.
const MOST_KEPT = 100_000
// Fewer than this, and than one in ten, are sooner found again than kept.
const FEW = 100

const TYPE_ONLY = 1
const GUARDED = 2
const DYNAMIC = 4

type StatementText = readonly [module: string, flags: number, ...names: string[]]
type NamedText = readonly [name: string, line: number]

/** `imports`: the number of a statement and its line, in turn. */
type ScanText = readonly [
  language: Ecosystem,
  imports: readonly number[],
  dynamicLines: readonly number[],
  named: readonly NamedText[],
  problem?: string,
]

interface Kept {
  readonly statements: readonly StatementText[]
  readonly files: readonly (readonly [key: string, scan: ScanText])[]
}

/** Scans by what they are made of, kept as text from run to run: nothing is wrong without it. */
export class ScanStore {
  readonly #statements: readonly StatementText[]
  readonly #known: ReadonlyMap<string, ScanText>
  readonly #made = new Map<string, FileScan>()
  readonly #read: (ImportStatement | undefined)[] = []
  readonly #used = new Set<string>()

  /** @param text what an earlier run kept; anything else, or another version, counts as nothing */
  constructor(text: string | undefined) {
    const { statements, files } = text === undefined ? NOTHING : readKept(text)
    this.#statements = statements
    this.#known = new Map(files)
  }

  has(key: string): boolean {
    return this.#known.has(key)
  }

  /** The scan of a key, made where it is not known. */
  get(key: string, make: () => FileScan): FileScan {
    const known = this.#known.get(key)
    if (known !== undefined) {
      this.#used.add(key)
      return this.#scanOf(known)
    }
    const scan = this.#made.get(key) ?? make()
    this.#made.set(key, scan)
    return scan
  }

  /** The text to keep; undefined where the one that was read is nearly as good. */
  text(): string | undefined {
    if (this.#made.size === 0 || (this.#made.size < FEW && this.#made.size * 10 < this.#used.size)) return undefined
    const others = [...this.#known.keys()].filter((key) => !this.#used.has(key))
    const known = [...this.#used, ...others].slice(0, Math.max(0, MOST_KEPT - this.#made.size))
    const statements = new StatementNumbers()
    const files = [
      ...[...this.#made].map(([key, scan]) => [key, textOf(scan, statements)] as const),
      ...known.map((key) => [key, textOf(this.#scanOf(this.#known.get(key) as ScanText), statements)] as const),
    ]
    const kept: Kept = { statements: statements.list, files }
    const body = JSON.stringify(kept)
    return `${headOf(body)}\n${body}`
  }

  #scanOf([language, places, dynamicLines, named, problem]: ScanText): FileScan {
    const count = places.length / 2
    const imports = new Array<ImportStatement>(count)
    const lines = new Array<number>(count)
    for (let at = 0; at < count; at++) {
      imports[at] = this.#statement(places[2 * at] as number)
      lines[at] = places[2 * at + 1] as number
    }
    const scan = { language, imports, lines, dynamicLines, named: named.length === 0 ? NO_NAMES : named.map(namedOf) }
    return problem === undefined ? scan : { ...scan, problem }
  }

  #statement(number: number): ImportStatement {
    const known = this.#read[number]
    if (known !== undefined) return known
    const [module, flags, ...names] = this.#statements[number] as StatementText
    const isTypeOnly = (flags & TYPE_ONLY) !== 0
    const statement = {
      module,
      names,
      isTypeOnly,
      isGuarded: (flags & GUARDED) !== 0,
      isDynamic: (flags & DYNAMIC) !== 0,
    }
    this.#read[number] = statement
    return statement
  }
}

const NOTHING: Kept = { statements: [], files: [] }
const NO_NAMES: readonly NamedModule[] = []

function namedOf([name, line]: NamedText): NamedModule {
  return { name, line }
}

/** Gives each statement a number, equal ones the same. */
class StatementNumbers {
  readonly list: StatementText[] = []
  readonly #numbers = new Map<string, number>()

  numberOf({ module, names, isTypeOnly, isGuarded, isDynamic }: ImportStatement): number {
    const flags = (isTypeOnly ? TYPE_ONLY : 0) | (isGuarded ? GUARDED : 0) | (isDynamic ? DYNAMIC : 0)
    const key = `${flags} ${module} ${names.join(' ')}`
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.list.push([module, flags, ...names]) - 1
    this.#numbers.set(key, number)
    return number
  }
}

function textOf(
  { language, imports, lines, dynamicLines, named, problem }: FileScan,
  numbers: StatementNumbers,
): ScanText {
  const places = imports.flatMap((statement, at) => [numbers.numberOf(statement), lines[at] as number])
  const names = named.map(({ name, line }): NamedText => [name, line])
  return problem === undefined
    ? [language, places, dynamicLines, names]
    : [language, places, dynamicLines, names, problem]
}

/** What a text of the store starts with: what wrote it, and the digest of what follows. */
function headOf(body: string): string {
  return `module-scans 1 ${SCANNERS} ${createHash('sha256').update(body).digest('hex')}`
}

/** With the right digest a text is what this version wrote. */
function readKept(text: string): Kept {
  const end = text.indexOf('\n')
  const body = text.slice(end + 1)
  return text.slice(0, Math.max(0, end)) === headOf(body) ? JSON.parse(body) : NOTHING
}

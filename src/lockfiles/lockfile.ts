/** How long a lock may be: programs write it, of thousands of packages. */
export const MOST_LOCK_CHARACTERS = 100_000_000

/** What names an entry within one lock; means nothing outside it. */
export type LockKey = string

/** How one entry of a lock leads to another. */
export interface LockedEdge {
  readonly to: LockKey
  /** Under which conditions, or by which other name; empty for an ordinary edge. */
  readonly label: string
}

/** One thing that a lock fixes. */
export interface LockedEntry {
  /** For people, and to find the same thing in another lock. */
  readonly name: string
  /** Empty where the lock states none. */
  readonly version: string
  /** Where it comes from, in one form for all locks of the format. */
  readonly source: string
  /** What its content must be; empty where the lock does not say. */
  readonly hash: string
  readonly edges: readonly LockedEdge[]
  /** When it is installed at all, in one form for all locks of the format; absent where the lock does not say. */
  readonly conditions?: string
  /**
   * The folder, from that of the lock, where it is loaded from the work tree: its files are seen as such, so that of the entry only
   * the edges count.
   */
  readonly folder?: string
  /** The optional feature that this entry stands for: nothing by itself, but it leads to more. */
  readonly extra?: string
}

/** An entry that a project or folder uses by itself. */
export interface LockedUse extends LockedEdge {
  /** `stated`: whatever the manifest says of this name. */
  readonly group: 'main' | 'dev' | 'extra' | 'stated'
  /** As the manifest calls it. */
  readonly name: string
}

/** A lock as data. */
export interface LockedSet {
  /** The version of the format: two locks of different ones are compared with care. */
  readonly format: string
  /** What the hashes depend on beside the contents: hashes of locks where it differs say nothing of one another. */
  readonly hashFormat: string
  readonly entries: ReadonlyMap<LockKey, LockedEntry>
  /** Folders, from that of the lock, with what they use; absent where the lock does not know for whom it is. */
  readonly importers?: ReadonlyMap<string, readonly LockedUse[]>
  /** What holds for everything in the lock, in words for people, with its value. */
  readonly globals: ReadonlyMap<string, string>
  /** The entries that a declaration of a manifest means, where the lock has no importers. */
  find(name: string, specifier: string): readonly LockKey[]
  /** Patch files, from the lock's folder, with the name of the entry that each changes. */
  readonly patches: ReadonlyMap<string, string>
}

/** Why a lock cannot be read, and where; places count from 1. */
export interface LockProblem {
  readonly message: string
  readonly line?: number
  readonly column?: number
  /** The lines around, with a mark below the place. */
  readonly frame?: string
}

export type LockReading = { readonly set: LockedSet } | { readonly problem: LockProblem }

/** Pieces of text that were read before: the two ends of a change have most of them in common. */
export type PieceMemory = Map<string, unknown>

/** One family of locks. */
export interface LockfileReader {
  readonly name: string
  /** Whether a file of its name holds such a lock: yarn changed its format, but not the name. */
  reads(text: string): boolean
  /** A text that cannot be read is a problem with its line, never an exception. */
  parse(text: string, memory: PieceMemory): Promise<LockReading>
}

export const NO_PATCHES: ReadonlyMap<string, string> = new Map()
export const NO_GLOBALS: ReadonlyMap<string, string> = new Map()

/** A folder as a lock writes it, in one form: `./a/` is `a`, and `.` is empty. */
export function folderOf(path: string): string {
  const segments: string[] = []
  for (const segment of path.replaceAll('\\', '/').split('/')) {
    if (segment === '' || segment === '.') continue
    if (segment === '..' && segments.length > 0 && segments.at(-1) !== '..') segments.pop()
    else segments.push(segment)
  }
  return segments.join('/')
}

/** The index of a place that is counted from the start of a piece of a text; lines and columns from 1. */
export function placeIn(text: string, start: number, line: number, column: number): number {
  let at = start
  for (let n = 1; n < line; n++) {
    const end = text.indexOf('\n', at)
    if (end < 0) break
    at = end + 1
  }
  return Math.min(at + column - 1, text.length)
}

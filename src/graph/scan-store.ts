import { createHash } from 'node:crypto'
import type { FileScan } from './scan-file.ts'
import { readScanText, scanText } from './scan-texts.ts'

/**
 * Stands for all that decides what a scan says: it changes with each change of a scanner, so that nobody gets what an older one found.
 * A test compares it with the scanners' text.
 */
export const SCANNERS = 'x'

// Enough for the branches that somebody works on; what was used last is kept.
const MOST_KEPT = 100_000

/** Scans by what they are made of, kept as text from run to run: nothing is wrong without it. */
export class ScanStore {
  readonly #lines: Map<string, string>
  readonly #used = new Set<string>()
  #isChanged = false

  /** @param text what an earlier run kept; anything else, or another version, counts as nothing */
  constructor(text: string | undefined) {
    this.#lines = text === undefined ? new Map() : readLines(text)
  }

  has(key: string): boolean {
    return this.#lines.has(key)
  }

  /** The scan of a key, made where it is not known. */
  get(key: string, make: () => FileScan): FileScan {
    const line = this.#lines.get(key)
    if (line !== undefined) {
      this.#used.add(key)
      return readScanText(line)
    }
    const scan = make()
    this.#used.add(key)
    this.#lines.set(key, scanText(scan))
    this.#isChanged = true
    return scan
  }

  /** The text to keep; undefined where the one that was read is as good. */
  text(): string | undefined {
    if (!this.#isChanged) return undefined
    const others = [...this.#lines.keys()].filter((key) => !this.#used.has(key))
    const kept = [...this.#used, ...others].slice(0, MOST_KEPT)
    const body = kept.map((key) => `${key} ${this.#lines.get(key)}\n`).join('')
    return `${headOf(body)}\n${body}`
  }
}

/** What a text of the store starts with: what wrote it, and the digest of what follows. */
function headOf(body: string): string {
  return `module-scans 1 ${SCANNERS} ${createHash('sha256').update(body).digest('hex')}`
}

function readLines(text: string): Map<string, string> {
  const end = text.indexOf('\n')
  const body = text.slice(end + 1)
  if (text.slice(0, Math.max(0, end)) !== headOf(body)) return new Map()
  const lines = new Map<string, string>()
  for (let at = 0; at < body.length; ) {
    const space = body.indexOf(' ', at)
    const stop = body.indexOf('\n', space)
    lines.set(body.slice(at, space), body.slice(space + 1, stop))
    at = stop + 1
  }
  return lines
}

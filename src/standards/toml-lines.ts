// TOML 1.0, where keys and values stand in the text: https://toml.io/en/v1.0.0
import { joined, KeyScanner } from './toml-keys.ts'

/** Keys from the top of the file; a number is a place in an array. */
export type KeyPath = readonly (string | number)[]

/** Where things stand in one text. */
export interface TomlLines {
  /**
   * The line (from 1) of a key, a table's header or an array's item; else of what contains it most closely.
   *
   * @param written the key or the string that is known to stand there: where only one line holds it, nothing needs to be followed
   */
  lineOf(path: KeyPath, written?: string): number | undefined
}

/**
 * Looks for keys in a text that a parser has accepted: in one pass over all questions, and no further than they need. A text that is
 * no TOML gives some lines or none, never an error. Dotted and quoted keys, headers, arrays of tables, inline tables and arrays in
 * arrays are followed.
 */
export function findTomlLines(text: string): TomlLines {
  let scanner: KeyScanner | undefined
  let breaks: readonly number[] | undefined
  const lineAtOffset = (offset: number): number => {
    breaks ??= lineBreaks(text)
    return lineAt(breaks, offset)
  }
  const followed = (path: KeyPath): number | undefined => {
    scanner ??= new KeyScanner(text)
    for (let length = path.length; length > 0; length--) {
      const offset = scanner.offsetOf(keyOf(path.slice(0, length)))
      if (offset !== undefined) return lineAtOffset(offset)
    }
    return undefined
  }
  return {
    lineOf(path, written = '') {
      const only = onlyPlace(text, written)
      return only === undefined ? followed(path) : lineAtOffset(only)
    },
  }
}

/** Where something is written, if all that reads like it stands in one line. */
function onlyPlace(text: string, written: string): number | undefined {
  // It may be written with escapes, and then its like elsewhere is not it.
  if (written === '' || text.includes('\\')) return undefined
  const first = text.indexOf(written)
  if (first < 0) return undefined
  const end = text.indexOf('\n', first)
  return end < 0 || text.indexOf(written, end) < 0 ? first : undefined
}

function keyOf(path: KeyPath): string {
  return path.reduce<string>(joined, '')
}

function lineBreaks(text: string): readonly number[] {
  const breaks: number[] = []
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks.push(at)
  return breaks
}

/** One more than the line breaks before the offset. */
function lineAt(breaks: readonly number[], offset: number): number {
  let low = 0
  let high = breaks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((breaks[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return low + 1
}

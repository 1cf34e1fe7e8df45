// TOML 1.0, where keys and values stand in the text: https://toml.io/en/v1.0.0
import { endOfLine, endOfString } from './toml-scan.ts'

/** Keys from the top of the file; a number is a place in an array. */
export type KeyPath = readonly (string | number)[]

/** Where things stand in one text. */
export interface TomlLines {
  /** The line (from 1) of a key, a table's header or an array's item; else of what contains it most closely. */
  lineOf(path: KeyPath): number | undefined
}

/**
 * Finds every key of a text that a parser has accepted, in one pass; a text that is no TOML gives some lines or none, never an error.
 * Dotted and quoted keys, headers, arrays of tables, inline tables and arrays in arrays are followed.
 */
export function findTomlLines(text: string): TomlLines {
  const offsets = new KeyScanner(text).scan()
  let breaks: readonly number[] | undefined
  return {
    lineOf(path) {
      for (let length = path.length; length > 0; length--) {
        const offset = offsets.get(keyOf(path.slice(0, length)))
        if (offset === undefined) continue
        breaks ??= lineBreaks(text)
        return lineAt(breaks, offset)
      }
      return undefined
    },
  }
}

function keyOf(path: KeyPath): string {
  return path.join('\0')
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

class KeyScanner {
  readonly #text: string
  #at = 0
  readonly #offsets = new Map<string, number>()
  /** How many tables an array of tables has so far. */
  readonly #tables = new Map<string, number>()

  constructor(text: string) {
    this.#text = text
  }

  scan(): ReadonlyMap<string, number> {
    let table: KeyPath = []
    for (this.#skipBlank(); this.#at < this.#text.length; this.#skipBlank()) {
      const start = this.#at
      if (this.#peek() === '[') table = this.#header(start)
      else this.#entry(table)
      if (this.#at === start) this.#at++
    }
    return this.#offsets
  }

  #header(start: number): KeyPath {
    const isArray = this.#text.startsWith('[[', start)
    this.#at += isArray ? 2 : 1
    const keys = this.#keys()
    this.#at = endOfLine(this.#text, this.#at)
    let path: KeyPath = []
    for (const [place, key] of keys.entries()) {
      path = [...path, key]
      this.#record(path, start)
      const name = keyOf(path)
      if (isArray && place === keys.length - 1) this.#tables.set(name, (this.#tables.get(name) ?? 0) + 1)
      const tables = this.#tables.get(name)
      if (tables !== undefined) path = [...path, tables - 1]
    }
    this.#record(path, start)
    return path
  }

  /** `key = value`, in a table or an inline table. */
  #entry(table: KeyPath): void {
    const start = this.#at
    let path = table
    for (const key of this.#keys()) {
      path = [...path, key]
      this.#record(path, start)
    }
    this.#skipSpaces()
    if (this.#peek() !== '=') return
    this.#at++
    this.#skipSpaces()
    this.#value(path)
  }

  #value(path: KeyPath): void {
    const character = this.#peek()
    if (character === '"' || character === "'") this.#at = endOfString(this.#text, this.#at)
    else if (character === '[') this.#items(']', (place) => this.#item([...path, place]))
    else if (character === '{') this.#items('}', () => this.#entry(path))
    else while (this.#at < this.#text.length && !',]}#\n'.includes(this.#peek())) this.#at++
  }

  #item(path: KeyPath): void {
    this.#record(path, this.#at)
    this.#value(path)
  }

  /** What stands between the bracket here and the one that closes it. */
  #items(close: string, readItem: (place: number) => void): void {
    this.#at++
    let place = 0
    for (this.#skipBlank(); this.#at < this.#text.length && this.#peek() !== close; this.#skipBlank()) {
      const start = this.#at
      if (this.#peek() !== ',') readItem(place++)
      if (this.#at === start) this.#at++
    }
    this.#at++
  }

  #keys(): readonly string[] {
    const keys: string[] = []
    for (;;) {
      this.#skipSpaces()
      keys.push(this.#key())
      this.#skipSpaces()
      if (this.#peek() !== '.') return keys
      this.#at++
    }
  }

  #key(): string {
    const start = this.#at
    const quote = this.#peek()
    if (quote === '"' || quote === "'") {
      this.#at = endOfString(this.#text, start)
      return unquoted(this.#text.slice(start, this.#at))
    }
    while (this.#at < this.#text.length && !' \t\n\r.=[]{},#"\''.includes(this.#peek())) this.#at++
    return this.#text.slice(start, this.#at)
  }

  /** The first place counts: a header that comes again only adds to its table. */
  #record(path: KeyPath, offset: number): void {
    const key = keyOf(path)
    if (!this.#offsets.has(key)) this.#offsets.set(key, offset)
  }

  #peek(): string {
    return this.#text.charAt(this.#at)
  }

  #skipSpaces(): void {
    while (this.#peek() === ' ' || this.#peek() === '\t') this.#at++
  }

  /** White space, line ends and comments. */
  #skipBlank(): void {
    for (;;) {
      const character = this.#peek()
      if (character === '#') this.#at = endOfLine(this.#text, this.#at)
      else if (character !== '' && ' \t\n\r\ufeff'.includes(character)) this.#at++
      else return
    }
  }
}

function unquoted(quoted: string): string {
  const inner = quoted.slice(1, -1)
  if (quoted.startsWith("'") || !inner.includes('\\')) return inner
  try {
    return String(JSON.parse(quoted))
  } catch {
    // An escape that only TOML knows: such a key is found by its table's line.
    return inner
  }
}

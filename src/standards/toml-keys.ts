// TOML 1.0, keys and their offsets: https://toml.io/en/v1.0.0
import { endOfLine, endOfString } from './toml-scan.ts'

const SIMPLE_KEY = /[\w-]+(?=[ \t]*=)/y
const EQUALS = /[ \t]*=?[ \t]*/y
const WHITE = /[ \t\r\n\ufeff]*/y
const WHITE_AND_COMMAS = /[ \t\r\n\ufeff,]*/y
const SPACES = /[ \t]*/y
const BARE_KEY = /[^ \t\r\n.=[\]{},#"']*/y
const PLAIN_VALUE = /[^,\]}#\n]*/y

/** Finds the offsets of keys and places, each under its path from the top, joined. Native searches do the walking: it runs cold. */
export class KeyScanner {
  readonly #text: string
  #at = 0
  #table = ''
  readonly #offsets = new Map<string, number>()
  /** How many tables an array of tables has so far. */
  readonly #tables = new Map<string, number>()

  constructor(text: string) {
    this.#text = text
  }

  /**
   * The offset of a path, its keys {@link joined} from the empty one on; undefined when the text does not hold it.
   * Goes on from where the last question ended.
   */
  offsetOf(path: string): number | undefined {
    let offset = this.#offsets.get(path)
    while (offset === undefined && this.#step()) offset = this.#offsets.get(path)
    return offset
  }

  /** Takes one header or one entry; false at the end. */
  #step(): boolean {
    this.#skipBlank(WHITE)
    const start = this.#at
    if (start >= this.#text.length) return false
    if (this.#peek() === '[') this.#table = this.#header(start)
    else this.#entry(this.#table)
    if (this.#at === start) this.#at++
    return true
  }

  #header(start: number): string {
    const isArray = this.#text.startsWith('[[', start)
    this.#at += isArray ? 2 : 1
    let path = ''
    for (let isLast = false; !isLast; ) {
      path = joined(path, this.#key())
      isLast = !this.#skipDot()
      this.#record(path, start)
      if (isArray && isLast) this.#tables.set(path, (this.#tables.get(path) ?? 0) + 1)
      const tables = this.#tables.get(path)
      if (tables !== undefined) path = joined(path, tables - 1)
    }
    this.#record(path, start)
    this.#at = endOfLine(this.#text, this.#at)
    return path
  }

  /** `key = value`, in a table or an inline table. */
  #entry(table: string): void {
    const start = this.#at
    let path = table
    this.#skip(SIMPLE_KEY)
    if (this.#at > start) {
      path = joined(path, this.#text.slice(start, this.#at))
      this.#record(path, start)
    } else {
      do {
        path = joined(path, this.#key())
        this.#record(path, start)
      } while (this.#skipDot())
    }
    this.#skip(EQUALS)
    this.#value(path)
  }

  #value(path: string): void {
    const character = this.#peek()
    if (character === '"' || character === "'") this.#at = endOfString(this.#text, this.#at)
    else if (character === '[') this.#array(path)
    else if (character === '{') this.#items('}', () => this.#entry(path))
    else this.#skip(PLAIN_VALUE)
  }

  #array(path: string): void {
    let place = 0
    this.#items(']', () => {
      const item = joined(path, place++)
      this.#record(item, this.#at)
      this.#value(item)
    })
  }

  /** What stands between the bracket here and the one that closes it. */
  #items(close: string, readItem: () => void): void {
    this.#at++
    for (this.#skipBlank(WHITE_AND_COMMAS); this.#isBefore(close); this.#skipBlank(WHITE_AND_COMMAS)) {
      const start = this.#at
      readItem()
      if (this.#at === start) this.#at++
    }
    this.#at++
  }

  #isBefore(close: string): boolean {
    return this.#at < this.#text.length && this.#peek() !== close
  }

  /** One key of a dotted row, with the spaces around it. */
  #key(): string {
    this.#skip(SPACES)
    const start = this.#at
    const quote = this.#peek()
    const isQuoted = quote === '"' || quote === "'"
    if (isQuoted) this.#at = endOfString(this.#text, start)
    else this.#skip(BARE_KEY)
    const key = this.#text.slice(start, this.#at)
    this.#skip(SPACES)
    return isQuoted ? unquoted(key) : key
  }

  #skipDot(): boolean {
    if (this.#peek() !== '.') return false
    this.#at++
    return true
  }

  /** The first place counts: a header that comes again only adds to its table. */
  #record(path: string, offset: number): void {
    if (!this.#offsets.has(path)) this.#offsets.set(path, offset)
  }

  #peek(): string {
    return this.#text.charAt(this.#at)
  }

  #skip(pattern: RegExp): void {
    // Beyond the end a pattern would start anew.
    if (this.#at >= this.#text.length) return
    pattern.lastIndex = this.#at
    if (pattern.test(this.#text)) this.#at = pattern.lastIndex
  }

  /** What the pattern takes, and comments. */
  #skipBlank(pattern: RegExp): void {
    for (this.#skip(pattern); this.#peek() === '#'; this.#skip(pattern)) this.#at = endOfLine(this.#text, this.#at)
  }
}

/** A path with one more key or place. */
export function joined(path: string, key: string | number): string {
  return `${path}\0${key}`
}

/** The name that a quoted key stands for. */
export function unquoted(quoted: string): string {
  const inner = quoted.slice(1, -1)
  if (quoted.startsWith("'") || !inner.includes('\\')) return inner
  try {
    return String(JSON.parse(quoted))
  } catch {
    // An escape that only TOML knows: such a key is found by its table's line.
    return inner
  }
}

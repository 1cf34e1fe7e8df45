// TOML 1.0 (and 1.1), where each key, value, comma and comment stands in the text: https://toml.io/en/v1.0.0
import { unquoted } from './toml-keys.ts'
import type { KeyPath } from './toml-lines.ts'
import { endOfLine, endOfString } from './toml-scan.ts'

/** A piece of a text, by UTF-16 index. */
export interface Piece {
  readonly start: number
  readonly end: number
}

/** One key of a dotted row, quotes included. */
interface TomlKey extends Piece {
  readonly name: string
}

/** A value; strings with their quotes, arrays and inline tables with their brackets. */
interface TomlValue extends Piece {
  readonly form: 'string' | 'array' | 'table' | 'other'
  /** Of an array or an inline table; else empty. */
  readonly items: readonly TomlItem[]
}

/** `key = value` of a table or an inline table; an array's item has no keys. */
export interface TomlItem extends Piece {
  readonly keys: readonly TomlKey[]
  readonly value: TomlValue
  /** Where the comma after it stands, if there is one. */
  readonly comma?: number
}

/** What follows one header; the first section has none, and stands for the top of the file. */
interface TomlSection {
  /** With its brackets; empty at the top of the file. */
  readonly header: Piece
  /** A table of an array of tables has its place there as a number. */
  readonly path: KeyPath
  readonly items: readonly TomlItem[]
}

/** A text, with nothing left out but blanks. */
export interface TomlTree {
  readonly sections: readonly TomlSection[]
  /** In order, each without its line end. */
  readonly comments: readonly Piece[]
}

/** Reads a text that a parser has accepted; of any other it makes something, never an error. */
export function readTomlTree(text: string): TomlTree {
  return new TreeReader(text).read()
}

const WHITE = /[ \t\r\n\ufeff]*/y
const SPACES = /[ \t]*/y
const BARE_KEY = /[^ \t\r\n.=[\]{},#"']*/y
const PLAIN_VALUE = /[^,\]}#\r\n]*/y

class TreeReader {
  readonly #text: string
  #at = 0
  readonly #comments: Piece[] = []
  /** How many tables an array of tables has so far. */
  readonly #tables = new Map<string, number>()

  constructor(text: string) {
    this.#text = text
  }

  read(): TomlTree {
    let items: TomlItem[] = []
    const sections: TomlSection[] = [{ header: { start: 0, end: 0 }, path: [], items }]
    for (this.#skipBlank(); this.#at < this.#text.length; this.#skipBlank()) {
      const start = this.#at
      if (this.#peek() === '[') {
        items = []
        sections.push({ ...this.#header(), items })
      } else items.push(this.#entry())
      if (this.#at === start) this.#at++
    }
    return { sections, comments: this.#comments }
  }

  #header(): Pick<TomlSection, 'header' | 'path'> {
    const start = this.#at
    const isArray = this.#text.startsWith('[[', start)
    this.#at += isArray ? 2 : 1
    const names = this.#keys().map(({ name }) => name)
    this.#at = Math.min(this.#text.length, this.#at + (isArray ? 2 : 1))
    return { header: { start, end: this.#at }, path: this.#placed(names, isArray) }
  }

  /** A header means the last table of each array of tables on its way. */
  #placed(names: readonly string[], isArray: boolean): KeyPath {
    const path: (string | number)[] = []
    names.forEach((name, index) => {
      path.push(name)
      const id = JSON.stringify(path)
      if (isArray && index === names.length - 1) this.#tables.set(id, (this.#tables.get(id) ?? 0) + 1)
      const tables = this.#tables.get(id)
      if (tables !== undefined) path.push(tables - 1)
    })
    return path
  }

  #entry(): TomlItem {
    const start = this.#at
    const keys = this.#keys()
    if (this.#peek() === '=') this.#at++
    this.#skip(SPACES)
    const value = this.#value()
    return { start, end: value.end, keys, value }
  }

  #keys(): readonly TomlKey[] {
    const keys: TomlKey[] = []
    do {
      if (keys.length > 0) this.#at++
      keys.push(this.#key())
    } while (this.#peek() === '.')
    return keys
  }

  /** One key of a dotted row; the spaces around it are passed over. */
  #key(): TomlKey {
    this.#skip(SPACES)
    const start = this.#at
    const isQuoted = this.#isAtQuote()
    if (isQuoted) this.#at = endOfString(this.#text, start)
    else this.#skip(BARE_KEY)
    const end = this.#at
    this.#skip(SPACES)
    const written = this.#text.slice(start, end)
    return { start, end, name: isQuoted ? unquoted(written) : written }
  }

  #value(): TomlValue {
    const start = this.#at
    if (this.#isAtQuote()) {
      this.#at = endOfString(this.#text, start)
      return { form: 'string', start, end: this.#at, items: [] }
    }
    if (this.#peek() === '[') return this.#items('array', ']')
    if (this.#peek() === '{') return this.#items('table', '}')
    this.#skip(PLAIN_VALUE)
    const written = this.#text.slice(start, this.#at).trimEnd()
    return { form: 'other', start, end: start + written.length, items: [] }
  }

  /** What stands between the bracket here and the one that closes it. */
  #items(form: 'array' | 'table', close: string): TomlValue {
    const start = this.#at++
    const items: TomlItem[] = []
    for (this.#skipBlank(); this.#at < this.#text.length && this.#peek() !== close; this.#skipBlank()) {
      const before = this.#at
      const item = form === 'array' ? this.#arrayItem() : this.#entry()
      this.#skipBlank()
      if (this.#peek() === ',') items.push({ ...item, comma: this.#at++ })
      else items.push(item)
      if (this.#at === before) this.#at++
    }
    this.#at = Math.min(this.#text.length, this.#at + 1)
    return { form, start, end: this.#at, items }
  }

  #arrayItem(): TomlItem {
    const value = this.#value()
    return { start: value.start, end: value.end, keys: [], value }
  }

  #isAtQuote(): boolean {
    return this.#peek() === '"' || this.#peek() === "'"
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

  #skipBlank(): void {
    for (this.#skip(WHITE); this.#peek() === '#'; this.#skip(WHITE)) {
      const start = this.#at
      this.#at = endOfLine(this.#text, start)
      const end = this.#text.charAt(this.#at - 1) === '\r' ? this.#at - 1 : this.#at
      this.#comments.push({ start, end })
    }
  }
}

/** An entry, an array's item or a section that a way of keys leads to, or that lies below it. */
export type TomlPlace =
  | { readonly type: 'section'; readonly section: TomlSection }
  /** `among` are all items of what holds it: a section, an inline table or an array. */
  | {
      readonly type: 'item'
      readonly item: TomlItem
      readonly path: KeyPath
      readonly among: readonly TomlItem[]
      readonly isInline: boolean
    }

/** All that stands at the end of a way of keys, in the order of the text: what is written below it piece by piece, piece by piece. */
export function placesAt(tree: TomlTree, keys: KeyPath): readonly TomlPlace[] {
  return tree.sections.flatMap((section): readonly TomlPlace[] => {
    if (section.path.length > 0 && startsWith(section.path, keys)) return [{ type: 'section', section }]
    return startsWith(keys, section.path) ? itemsAt(section.items, section.path, keys, false) : []
  })
}

/** The one item that stands exactly there; undefined where there is none, or a header. */
export function itemAt(tree: TomlTree, keys: KeyPath): TomlItem | undefined {
  const place = placesAt(tree, keys).find((one) => one.type === 'item' && one.path.length === keys.length)
  return place?.type === 'item' ? place.item : undefined
}

function itemsAt(among: readonly TomlItem[], base: KeyPath, keys: KeyPath, isInline: boolean): readonly TomlPlace[] {
  return among.flatMap((item, index): readonly TomlPlace[] => {
    const path = [...base, ...(item.keys.length === 0 ? [index] : item.keys.map(({ name }) => name))]
    if (startsWith(path, keys)) return [{ type: 'item', item, path, among, isInline }]
    return startsWith(keys, path) ? itemsAt(item.value.items, path, keys, true) : []
  })
}

function startsWith(path: KeyPath, start: KeyPath): boolean {
  return start.length <= path.length && start.every((key, at) => path[at] === key)
}

// TOML 1.0, changing single values of a text and nothing else: https://toml.io/en/v1.0.0
import { isDeepStrictEqual } from 'node:util'
import { applyCuts, blanksBefore, type Cut } from './text-cuts.ts'
import { isTable, readToml, type TomlTable, valueUnder } from './toml.ts'
import type { KeyPath } from './toml-lines.ts'
import { removals } from './toml-removal.ts'
import { itemAt, type Piece, placesAt, readTomlTree, type TomlItem, type TomlTree } from './toml-tree.ts'

/**
 * One change of one value.
 * - `set`: a string takes the place of whatever value is there.
 * - `rename`: an entry gets another last key, and a string for its value.
 * - `add`: a table that is not empty gets one more entry, before its first one.
 * - `remove`: an entry, an item of an array or a table goes, with all below it. Comments stay, each in its place.
 */
export type TomlChange =
  | { readonly type: 'set'; readonly keys: KeyPath; readonly value: string }
  | { readonly type: 'rename'; readonly keys: KeyPath; readonly key: string; readonly value: string }
  | { readonly type: 'add'; readonly keys: KeyPath; readonly value: string }
  | { readonly type: 'remove'; readonly keys: KeyPath }

/**
 * A text after changes that do not touch one another: everything else stays byte for byte, and that is proved by reading both texts.
 * Places in arrays are counted as they were before any change.
 *
 * @returns undefined where a place is not found, or where anything but these values would be another one
 */
export async function changeToml(text: string, changes: readonly TomlChange[]): Promise<string | undefined> {
  if (changes.length === 0) return text
  const tree = readTomlTree(text)
  const removed = removals(
    tree,
    text,
    changes.flatMap(({ type, keys }) => (type === 'remove' ? [keys] : [])),
  )
  if (removed === undefined) return undefined
  const written = changes.map((change) => (change.type === 'remove' ? [] : writtenFor(change, tree, text)))
  if (written.includes(undefined)) return undefined
  const cuts = [...removed.map((piece): Cut => ({ ...piece, text: '' })), ...written.flatMap((ones) => ones ?? [])]
  const after = applyCuts(text, cuts)
  return (await changesOnlyThat(text, after, changes)) ? after : undefined
}

/** What is written where; undefined where the place is not found. */
function writtenFor(
  change: Exclude<TomlChange, { type: 'remove' }>,
  tree: TomlTree,
  text: string,
): readonly Cut[] | undefined {
  if (change.type === 'add') return addition(change.keys, change.value, tree, text)
  const item = itemAt(tree, change.keys)
  if (item === undefined) return undefined
  const value = { ...pieceOf(item.value), text: quoted(change.value, quoteOf(text, item)) }
  if (change.type === 'set') return [value]
  const key = item.keys.at(-1)
  return key === undefined ? undefined : [{ ...pieceOf(key), text: change.key }, value]
}

/** A new entry goes before the first of its table, is written like that one, and has a line of its own outside of inline tables. */
function addition(keys: KeyPath, value: string, tree: TomlTree, text: string): readonly Cut[] | undefined {
  const [place] = placesAt(tree, keys.slice(0, -1))
  if (place === undefined) return undefined
  const isSection = place.type === 'section'
  const isWhole = !isSection && place.path.length === keys.length - 1
  const first = isSection ? place.section.items[0] : isWhole ? place.item.value.items[0] : place.item
  if (first === undefined) return undefined
  // Of `a.b.c = 1` all but what leads to `c`.
  const below = isSection || isWhole ? first.keys.length : place.path.length - keys.length + 1
  const dotted = text.slice(first.start, first.keys.at(-below)?.start)
  const isInline = isWhole || (!isSection && place.isInline)
  const entry = `${dotted}${keys.at(-1)} = ${quoted(value)}${isInline ? ', ' : lineBreakBefore(text, first.start)}`
  return [{ start: first.start, end: first.start, text: entry }]
}

/** A line break of the file's kind, with the indentation of what stands at the end of it. */
function lineBreakBefore(text: string, at: number): string {
  return `${text.includes('\r\n') ? '\r\n' : '\n'}${text.slice(blanksBefore(text, at), at)}`
}

function pieceOf({ start, end }: Piece): Piece {
  return { start, end }
}

/** The quotes that are there already, or those of the first string of what is there. */
function quoteOf(text: string, { value }: TomlItem): string {
  if (value.form === 'string') return text.charAt(value.start)
  const first = value.items.find((item) => item.value.form === 'string')
  return first === undefined ? '"' : text.charAt(first.value.start)
}

/** A string of one line, in the wished quotes where it can stand there unescaped. */
function quoted(value: string, quote = '"'): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must be escaped
  const isPlain = !/[\u0000-\u001f\u007f]/.test(value) && !value.includes(quote)
  return isPlain && (quote === "'" || !/["\\]/.test(value)) ? `${quote}${value}${quote}` : JSON.stringify(value)
}

async function changesOnlyThat(before: string, after: string, changes: readonly TomlChange[]): Promise<boolean> {
  const [old, now] = [await readToml(before), await readToml(after)]
  if ('problem' in old || 'problem' in now) return false
  // What goes goes last and from behind, so that places in arrays stay those that they were.
  const removed = changes.filter(({ type }) => type === 'remove').sort((a, b) => fromBehind(a.keys, b.keys))
  const ordered = [...changes.filter(({ type }) => type !== 'remove'), ...removed]
  if (!ordered.every((change) => changeValue(old.table, change))) return false
  for (const { keys } of changes) {
    prune(old.table, keys)
    prune(now.table, keys)
  }
  return isDeepStrictEqual(old.table, now.table)
}

function fromBehind(a: KeyPath, b: KeyPath): number {
  const at = a.findIndex((key, index) => key !== b[index])
  const [own, other] = [a[at], b[at]]
  if (typeof own === 'number' && typeof other === 'number') return other - own
  return String(own) < String(other) ? -1 : 1
}

/** Does to a parsed table, which is ours alone, what the change does to its text. */
function changeValue(root: TomlTable, change: TomlChange): boolean {
  const { keys } = change
  const holder = valueUnder(root, keys.slice(0, -1))
  const last = keys.at(-1)
  if (typeof holder !== 'object' || holder === null || last === undefined) return false
  if (change.type === 'add') return !Object.hasOwn(holder, last) && define(holder, last, change.value)
  if (!Object.hasOwn(holder, last)) return false
  if (change.type === 'set') return define(holder, last, change.value)
  if (Array.isArray(holder)) holder.splice(Number(last), 1)
  else Reflect.deleteProperty(holder, last)
  return change.type === 'remove' || (!Object.hasOwn(holder, change.key) && define(holder, change.key, change.value))
}

function define(holder: object, key: string | number, value: string): boolean {
  return Reflect.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true })
}

/** A table that only its parts brought about goes with the last of them: on the way to a change, empty ones are nothing. */
function prune(root: TomlTable, keys: KeyPath): void {
  for (let length = keys.length - 1; length > 0; length--) {
    const holder = valueUnder(root, keys.slice(0, length - 1))
    const key = keys[length - 1] as string
    const value = valueUnder(root, keys.slice(0, length))
    if (isTable(holder) && isTable(value) && Object.keys(value).length === 0) Reflect.deleteProperty(holder, key)
  }
}

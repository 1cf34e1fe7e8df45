// TOML 1.0, changing single values of a text and nothing else: https://toml.io/en/v1.0.0
import { isDeepStrictEqual } from 'node:util'
import { isTable, readToml, type TomlTable, valueUnder } from './toml.ts'
import type { KeyPath } from './toml-lines.ts'
import {
  itemAt,
  type Piece,
  placesAt,
  readTomlTree,
  type TomlItem,
  type TomlPlace,
  type TomlTree,
} from './toml-tree.ts'

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

interface Cut extends Piece {
  readonly text: string
}

/**
 * A text after changes that do not touch one another: everything else stays byte for byte, and that is proved by reading both texts.
 * Places in arrays are counted as they were before any change.
 *
 * @returns undefined where a place is not found, or where anything but these values would be another one
 */
export async function changeToml(text: string, changes: readonly TomlChange[]): Promise<string | undefined> {
  if (changes.length === 0) return text
  const tree = readTomlTree(text)
  const removed = removals(tree, changes)
  if (removed === undefined) return undefined
  const written = changes.map((change) => (change.type === 'remove' ? [] : writtenFor(change, tree, text)))
  if (written.includes(undefined)) return undefined
  const cuts = [...removed.map((piece): Cut => ({ ...piece, text: '' })), ...written.flatMap((ones) => ones ?? [])]
  const after = applied(text, cuts)
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
  const isWhole = place?.type === 'item' && place.path.length === keys.length - 1
  const first = place?.type === 'section' ? place.section.items[0] : isWhole ? place.item.value.items[0] : place?.item
  if (first === undefined) return undefined
  const prefix =
    place?.type === 'item' && !isWhole
      ? text.slice(first.start, first.keys[first.keys.length - (place.path.length - keys.length + 1)]?.start)
      : ''
  const entry = `${prefix}${keys.at(-1)} = ${quoted(value)}`
  const isInline = place?.type === 'item' && (isWhole || place.isInline)
  const start = text.lastIndexOf('\n', first.start - 1) + 1
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  const between = isInline ? ', ' : `${lineEnd}${text.slice(start, first.start).replace('\ufeff', '')}`
  return [{ start: first.start, end: first.start, text: `${entry}${between}` }]
}

function pieceOf({ start, end }: Piece): Piece {
  return { start, end }
}

/** The pieces that go: what is removed, but for its comments, with the commas around it and the blanks that it leaves. */
function removals(tree: TomlTree, changes: readonly TomlChange[]): readonly Piece[] | undefined {
  const places: TomlPlace[] = []
  for (const { type, keys } of changes) {
    if (type !== 'remove') continue
    const found = placesAt(tree, keys)
    if (found.length === 0) return undefined
    places.push(...found)
  }
  return [...commasOf(places), ...places.flatMap(piecesOf)].flatMap((piece) => withoutComments(piece, tree.comments))
}

function piecesOf(place: TomlPlace): readonly Piece[] {
  return place.type === 'item' ? [place.item] : [place.section.header, ...place.section.items]
}

/** What is left in an array or inline table has commas between, and one at the end where there was one. */
function commasOf(places: readonly TomlPlace[]): readonly Piece[] {
  const gone = new Map<readonly TomlItem[], Set<TomlItem>>()
  for (const place of places) {
    if (place.type !== 'item' || !place.isInline) continue
    const items = gone.get(place.among) ?? new Set()
    gone.set(place.among, items.add(place.item))
  }
  return [...gone].flatMap(([among, items]) => {
    const commas = among.filter((item) => items.has(item)).flatMap(({ comma }) => comma ?? [])
    const last = among.at(-1)
    const kept = among.findLast((item) => !items.has(item))
    const extra = last !== kept && last?.comma === undefined ? kept?.comma : undefined
    return [...commas, ...(extra === undefined ? [] : [extra])].map((at) => ({ start: at, end: at + 1 }))
  })
}

function withoutComments(piece: Piece, comments: readonly Piece[]): readonly Piece[] {
  const pieces: Piece[] = []
  let { start } = piece
  for (const comment of comments) {
    if (comment.start < start || comment.end > piece.end) continue
    pieces.push({ start, end: comment.start })
    start = comment.end
  }
  return [...pieces, { start, end: piece.end }]
}

/** The quotes that are there already, or those of the first string of what is there. */
function quoteOf(text: string, { value }: TomlItem): string {
  if (value.form === 'string') return text.charAt(value.start)
  const first = value.items.find((item) => item.value.form === 'string')
  return first === undefined ? '"' : text.charAt(first.value.start)
}

/** A string of one line, in the wished quotes where it can stand there unescaped. */
export function quoted(value: string, quote = '"'): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must be escaped
  const isPlain = !/[\u0000-\u001f\u007f]/.test(value) && !value.includes(quote)
  return isPlain && (quote === "'" || !/["\\]/.test(value)) ? `${quote}${value}${quote}` : JSON.stringify(value)
}

function applied(text: string, cuts: readonly Cut[]): string {
  let after = ''
  let from = 0
  for (const { start, end, text: written } of joinedCuts(text, cuts)) {
    after += text.slice(from, start) + written
    from = end
  }
  return after + text.slice(from)
}

/** Cuts in order; those with nothing but blanks between are one, and a line that a removal leaves empty goes with it. */
function joinedCuts(text: string, cuts: readonly Cut[]): readonly Cut[] {
  const joined: Cut[] = []
  for (const cut of [...cuts].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1)
    const isNext = last?.text === '' && cut.text === '' && /^[ \t]*$/.test(text.slice(last.end, cut.start))
    if (isNext) joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, cut.end), text: '' }
    else joined.push(cut)
  }
  return joined.map((cut) => (cut.text === '' ? widened(text, cut) : cut))
}

/** A removal takes its whole line where nothing else is on it; else the blanks after it, or those before it at the end of what is left. */
function widened(text: string, { start, end }: Cut): Cut {
  const before = /(?:^|\n)[\ufeff]?([ \t]*)$/.exec(text.slice(0, start))
  const blanks = /^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0
  const rest = text.slice(end + blanks)
  const lineEnd = /^(?:\r?\n|$)/.exec(rest)
  if (lineEnd !== null) {
    if (before !== null)
      return { start: start - (before[1] as string).length, end: end + blanks + lineEnd[0].length, text: '' }
    return { start: start - (/[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0), end, text: '' }
  }
  if (/^[}\]]/.test(rest)) return { start, end, text: '' }
  return { start, end: end + blanks, text: '' }
}

async function changesOnlyThat(before: string, after: string, changes: readonly TomlChange[]): Promise<boolean> {
  const [old, now] = [await readToml(before), await readToml(after)]
  if ('problem' in old || 'problem' in now) return false
  // From behind, so that places in arrays stay those that they were.
  const ordered = [...changes].sort((a, b) => lastPlace(b.keys) - lastPlace(a.keys))
  if (!ordered.every((change) => changeValue(old.table, change))) return false
  for (const { keys } of changes) {
    prune(old.table, keys)
    prune(now.table, keys)
  }
  return isDeepStrictEqual(old.table, now.table)
}

function lastPlace(keys: KeyPath): number {
  return keys.reduce<number>((last, key) => (typeof key === 'number' ? key : last), -1)
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

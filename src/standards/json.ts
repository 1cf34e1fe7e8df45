// JSON, reading: https://www.rfc-editor.org/rfc/rfc8259

/** Why a text is no JSON that we read, and where. */
export interface JsonProblem {
  readonly message: string
  /** Both count from 1. */
  readonly line: number
  readonly column: number
  /** The line with a mark below the place; ends with a line break. */
  readonly frame: string
  /** Of YAML: it may be as it has to be, and is more than we read, or has a tag that is not known here. */
  readonly isOurs?: true
}

export type JsonReading = { readonly value: unknown } | { readonly problem: JsonProblem }

/** An object as parsed. Keys come from outside: look them up with the functions below, never by index. */
export type JsonObject = { readonly [key: string]: unknown }

const MOST_CHARACTERS = 5_000_000
const DEEPEST = 100
const MOST_SHOWN = 80

/**
 * Reads JSON as the standard has it: no comments, no trailing commas; a byte order mark is skipped. A text that is too big or
 * nests deeper than 100 levels is refused unread. Of a key that stands twice, the last one counts.
 *
 * @param most how many characters are not too many: locks are longer than what people write
 */
export function readJson(text: string, most = MOST_CHARACTERS): JsonReading {
  const plain = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  if (plain.length > most) return problemAt(plain, 0, `holds ${plain.length} characters; at most ${most} are read`)
  const deep = findDeepNesting(plain)
  if (deep !== undefined) return problemAt(plain, deep, `nests deeper than ${DEEPEST} levels`)
  try {
    return { value: JSON.parse(plain) }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const { at, message } = findFault(plain)
    return problemAt(plain, at, message)
  }
}

/** A problem with the line around an index of a text. */
export function problemAt(text: string, at: number, message: string): { readonly problem: JsonProblem } {
  const before = text.slice(0, at)
  const start = before.lastIndexOf('\n') + 1
  const line = before.split('\n').length
  const end = text.indexOf('\n', at)
  const from = Math.max(start, at - MOST_SHOWN / 2)
  const shown = text.slice(from, Math.min(end < 0 ? text.length : end, from + MOST_SHOWN)).replace(/\r$/, '')
  const gutter = `${line}:  `
  const mark = ' '.repeat(gutter.length + at - from)
  return { problem: { message, line, column: at - start + 1, frame: `${gutter}${shown}\n${mark}^\n` } }
}

/** Linear, and a glance at the counts is enough for ordinary files. */
function findDeepNesting(text: string): number | undefined {
  if (!occursOften(text, '{') && !occursOften(text, '[')) return undefined
  let open = 0
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at)
    if (character === 0x22) at = endOfString(text, at) - 1
    else if (character === 0x7b || character === 0x5b) {
      if (++open > DEEPEST) return at
    } else if (character === 0x7d || character === 0x5d) open--
  }
  return undefined
}

function occursOften(text: string, bracket: string): boolean {
  let count = 0
  for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
    if (++count > DEEPEST / 2) return true
  }
  return false
}

/** The index after the string that opens at `at`; of one that never closes, the end of the text. */
function endOfString(text: string, at: number): number {
  let end = text.indexOf('"', at + 1)
  while (end >= 0 && isEscaped(text, end, at)) end = text.indexOf('"', end + 1)
  return end < 0 ? text.length : end + 1
}

function isEscaped(text: string, at: number, start: number): boolean {
  let backslashes = 0
  while (at - backslashes - 1 > start && text.charCodeAt(at - backslashes - 1) === 0x5c) backslashes++
  return backslashes % 2 === 1
}

interface Fault {
  readonly at: number
  readonly message: string
}

const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y
const SPACE = /[ \t\r\n]*/y

/** Where a text that JSON.parse refuses stops being JSON; its own message names no place in every Node version. */
function findFault(text: string): Fault {
  const closers: string[] = []
  let at = skip(SPACE, text, 0)
  for (;;) {
    const opener = text.charAt(at)
    if (opener === '{' || opener === '[') {
      const closer = opener === '{' ? '}' : ']'
      closers.push(closer)
      at = skip(SPACE, text, at + 1)
      if (text.charAt(at) !== closer) {
        const key = closer === '}' ? skipKey(text, at) : at
        if (typeof key !== 'number') return key
        at = key
        continue
      }
    } else {
      const end = opener === '"' ? skipString(text, at) : skip(SCALAR, text, at)
      if (typeof end !== 'number') return end
      if (end === at) return { at, message: `expected a value${butFound(text, at)}` }
      at = skip(SPACE, text, end)
    }
    const next = afterValue(text, at, closers)
    if (typeof next !== 'number') return next
    at = next
  }
}

/** Closes what ends here, and goes on to the next value. */
function afterValue(text: string, start: number, closers: string[]): number | Fault {
  let at = start
  for (let closer = closers.at(-1); closer !== undefined; closer = closers.at(-1)) {
    if (text.charAt(at) === ',') {
      const next = skip(SPACE, text, at + 1)
      return closer === '}' ? skipKey(text, next) : next
    }
    if (text.charAt(at) !== closer) return { at, message: `expected "," or "${closer}"${butFound(text, at)}` }
    closers.pop()
    at = skip(SPACE, text, at + 1)
  }
  return { at, message: `expected the end${butFound(text, at)}` }
}

function skipKey(text: string, at: number): number | Fault {
  if (text.charAt(at) !== '"') return { at, message: `expected a key in double quotes${butFound(text, at)}` }
  const end = skipString(text, at)
  if (typeof end !== 'number') return end
  const colon = skip(SPACE, text, end)
  if (text.charAt(colon) !== ':') return { at: colon, message: `expected ":"${butFound(text, colon)}` }
  return skip(SPACE, text, colon + 1)
}

function skipString(text: string, start: number): number | Fault {
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '"') return at + 1
    if (character < ' ')
      return { at, message: 'a string that does not end on its line, or an unescaped control character' }
    if (character !== '\\') continue
    const end = skip(ESCAPE, text, at)
    if (end === at) return { at, message: 'an escape that JSON does not know' }
    at = end - 1
  }
  return { at: start, message: 'a string that does not end' }
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

function butFound(text: string, at: number): string {
  const character = text.slice(at, at + 1)
  if (character === '') return ', but the text ends'
  if (character === '}' || character === ']') return `, found "${character}" (a comma too many?)`
  return character === '/' ? ', found a comment' : `, found ${JSON.stringify(character)}`
}

/** What stands under a key; undefined where there is no object or no such key. Only own keys count. */
export function memberOf(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** The string under a key; undefined where there is none. */
export function stringMember(value: unknown, key: string): string | undefined {
  const member = memberOf(value, key)
  return typeof member === 'string' ? member : undefined
}

/** Keys and values of an object, in order; empty for anything else. */
export function membersOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isObject(value) ? Object.entries(value) : []
}

/** The strings of a list; empty for anything else. */
export function stringsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/** Whether a parsed value is an object: no array, not null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

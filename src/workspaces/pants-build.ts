/** An address as a BUILD file writes it: `//a/b:lib`, `:local`, `!c`. */
export interface WrittenAddress {
  readonly text: string
  /** From 1. */
  readonly line: number
}

/** What can be seen of a BUILD file without executing it. */
export interface BuildFile {
  /** The items of all `dependencies=[…]` that are plain strings. */
  readonly dependencies: readonly WrittenAddress[]
  /** Lines of dependencies that only executing it would show: macros, variables, sums, defaults for folders below. */
  readonly computedLines: readonly number[]
  /** The line on which it stops being Python, as far as strings and brackets tell. */
  readonly brokenLine?: number
}

interface Cursor {
  readonly text: string
  at: number
}

const BLANK = /(?:[ \t\r\n\f]|\\\r?\n|#[^\n]*)*/y
const WORD = /[A-Za-z_]\w*/y
const STRING_START = /(?:[rRuUbB]{0,2})(?="|')/y
const KEYWORD = /[ \t\r\n\f]*=(?!=)/y
const CONFLICT = /^(?:<{7}|={7}|>{7})(?: |\r?$)/m

/**
 * Reads the literal dependencies of the targets of a BUILD file of Pants, which is a program in Python. A list is taken as far as it consists of
 * plain strings; the rest of it, and anything that is no list, counts as computed.
 *
 * @see https://www.pantsbuild.org/stable/docs/using-pants/key-concepts/targets-and-build-files
 */
export function readBuildFile(text: string): BuildFile {
  const conflict = CONFLICT.exec(text)
  if (conflict !== null) return { dependencies: [], computedLines: [], brokenLine: lineAt(text, conflict.index) }
  const dependencies: WrittenAddress[] = []
  const computedLines: number[] = []
  const cursor: Cursor = { text, at: 0 }
  const calls: string[] = []
  let word = ''
  for (skip(cursor, BLANK); cursor.at < text.length; skip(cursor, BLANK)) {
    const start = cursor.at
    const string = readString(cursor)
    if (string === 'unterminated') return { dependencies, computedLines, brokenLine: lineAt(text, start) }
    if (string !== undefined) {
      word = ''
      continue
    }
    const next = take(cursor, WORD)
    if (next === 'dependencies' && calls.at(-1)?.endsWith('(') && take(cursor, KEYWORD) !== '') {
      const list = readList(cursor)
      const isDefault = calls.some((call) => call === '__defaults__(')
      if (!isDefault) dependencies.push(...list.addresses)
      if (isDefault || !list.isLiteral) computedLines.push(lineAt(text, start))
    }
    if (next !== '') {
      word = next
      continue
    }
    const character = text.charAt(cursor.at++)
    if ('([{'.includes(character)) calls.push(character === '(' ? `${word}(` : character)
    if (')]}'.includes(character)) calls.pop()
    word = ''
  }
  return { dependencies, computedLines }
}

/** The plain strings at the start of a list, and whether that is all of the value. */
function readList(cursor: Cursor): { readonly addresses: readonly WrittenAddress[]; readonly isLiteral: boolean } {
  const addresses: WrittenAddress[] = []
  const { text } = cursor
  const computed = () => ({ addresses, isLiteral: false })
  skip(cursor, BLANK)
  const start = cursor.at
  if (take(cursor, WORD) === 'None') return { addresses, isLiteral: true }
  cursor.at = start
  if (text.charAt(cursor.at) !== '[') return computed()
  cursor.at++
  for (;;) {
    skip(cursor, BLANK)
    if (text.charAt(cursor.at) === ']') break
    const at = cursor.at
    const string = readString(cursor)
    if (string === undefined || string === 'unterminated') {
      // Whoever reads on finds the bracket here still open.
      cursor.at = start
      return computed()
    }
    skip(cursor, BLANK)
    const end = text.charAt(cursor.at)
    if ((end !== ',' && end !== ']') || string.value.includes('\\')) {
      cursor.at = start
      return computed()
    }
    addresses.push({ text: string.value, line: lineAt(text, at) })
    if (end === ',') cursor.at++
  }
  cursor.at++
  const after = cursor.at
  skip(cursor, BLANK)
  const isLiteral = cursor.at >= text.length || /[,)]/.test(text.charAt(cursor.at))
  cursor.at = after
  return { addresses, isLiteral }
}

/** The string that starts here, what is between its quotes as written; undefined where none does. */
function readString(cursor: Cursor): { readonly value: string } | 'unterminated' | undefined {
  const { text } = cursor
  STRING_START.lastIndex = cursor.at
  if (!STRING_START.test(text)) return undefined
  const open = STRING_START.lastIndex
  const quote = text.charAt(open)
  const mark = text.startsWith(quote.repeat(3), open) ? quote.repeat(3) : quote
  for (let at = open + mark.length; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '\\') at++
    else if (character === '\n' && mark.length === 1) return 'unterminated'
    else if (text.startsWith(mark, at)) {
      cursor.at = at + mark.length
      return { value: text.slice(open + mark.length, at) }
    }
  }
  return 'unterminated'
}

function skip(cursor: Cursor, pattern: RegExp): void {
  take(cursor, pattern)
}

/** What a pattern matches here; the cursor stands behind it. */
function take(cursor: Cursor, pattern: RegExp): string {
  pattern.lastIndex = cursor.at
  const found = pattern.exec(cursor.text)?.[0] ?? ''
  cursor.at += found.length
  return found
}

function lineAt(text: string, index: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) line++
  return line
}

import { isNameCode, skipString, UNCLOSED } from './python-strings.ts'

/** A place in a Python text (line ends are `\n`), moved on by the functions below. */
export interface PythonCursor {
  readonly text: string
  at: number
  /** What is no Python, first found. */
  problem: string | undefined
  /** Told of each opening parenthesis. */
  readonly onCall: ((open: number) => void) | undefined
}

/** How a simple statement or the head of a compound one ends. */
export type StatementEnd = 'newline' | 'semicolon' | 'colon' | 'end'

const NEWLINE = 0x0a
const BACKSLASH = 0x5c
const HASH = 0x23

// Characters that mean something between words: quotes, brackets, comments, line ends, separators.
const KINDS = new Uint8Array(128)
for (const character of '"\'#\\\n;:()[]{}') KINDS[character.charCodeAt(0)] = 1

/** Moves past the rest of a statement and what ends it; strings, brackets, comments and continued lines belong to it. */
export function skipStatement(cursor: PythonCursor): StatementEnd {
  const { text, onCall } = cursor
  const { length } = text
  let open = 0
  for (let at = cursor.at; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code > 127 || KINDS[code] === 0) continue
    if (code === 0x22 || code === SINGLE) {
      const end = skipString(text, at)
      at = end === UNCLOSED ? afterUnclosed(cursor, at) : end - 1
    } else if (code === HASH) at = endOfLine(text, at) - 1
    else if (code === BACKSLASH) at++
    else if (code === NEWLINE) {
      if (open === 0) return endAt(cursor, at + 1, 'newline')
    } else if (code === 0x3b) {
      if (open === 0) return endAt(cursor, at + 1, 'semicolon')
    } else if (code === 0x3a) {
      if (open === 0 && text.charCodeAt(at + 1) !== 0x3d) return endAt(cursor, at + 1, 'colon')
    } else if (code === 0x28 || code === 0x5b || code === 0x7b) {
      open++
      if (code === 0x28) onCall?.(at)
    } else if (open > 0) open--
    else cursor.problem ??= 'a bracket closes that was never opened'
  }
  if (open > 0) cursor.problem ??= 'a bracket is never closed'
  return endAt(cursor, length, 'end')
}

const SINGLE = 0x27

function endAt(cursor: PythonCursor, at: number, end: StatementEnd): StatementEnd {
  cursor.at = at
  return end
}

/** After a string that never closes nothing is certain: what follows its line is read as code again. */
function afterUnclosed(cursor: PythonCursor, at: number): number {
  cursor.problem ??= 'a string is never closed'
  return endOfLine(cursor.text, at) - 1
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/**
 * Moves to the first character of the next logical line and gives its indentation, in columns as CPython counts them; -1 at the end.
 *
 * @see https://docs.python.org/3/reference/lexical_analysis.html#indentation
 */
export function nextLine(cursor: PythonCursor): number {
  const { text } = cursor
  let column = 0
  let continued = -1
  for (let { at } = cursor; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x20) column++
    else if (code === 0x09) column = (Math.floor(column / 8) + 1) * 8
    else if (code === 0x0c) column = 0
    else if (code === NEWLINE || code === HASH) {
      at = endOfLine(text, at)
      column = 0
      continued = -1
    } else if (code === BACKSLASH && text.charCodeAt(at + 1) === NEWLINE) {
      if (continued < 0) continued = column
      at++
    } else {
      cursor.at = at
      return continued < 0 ? column : continued
    }
  }
  cursor.at = text.length
  return -1
}

/** Moves past blanks and continued lines; within parentheses also past line ends and comments. */
export function skipBlanks(cursor: PythonCursor, isInside: boolean): void {
  const { text } = cursor
  let { at } = cursor
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x20 || code === 0x09 || code === 0x0c) continue
    if (code === BACKSLASH && text.charCodeAt(at + 1) === NEWLINE) at++
    else if (isInside && code === HASH) at = endOfLine(text, at) - 1
    else if (!(isInside && code === NEWLINE)) break
  }
  cursor.at = Math.min(at, text.length)
}

/** Whether a word stands here, and not only the start of a longer one. */
export function isWordAt({ text, at }: PythonCursor, word: string): boolean {
  return text.startsWith(word, at) && !isNameCode(text.charCodeAt(at + word.length))
}

/** The name that stands here, as Python compares names; moves past it. Empty where there is none. */
export function readName(cursor: PythonCursor): string {
  const { text, at } = cursor
  let end = at
  let isPlain = true
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (!isNameCode(code)) break
    if (code > 127) isPlain = false
  }
  cursor.at = end
  const name = text.slice(at, end)
  return isPlain ? name : name.normalize('NFKC')
}

import { endOfRegex, endOfString, isNameCode, readWord, type ScriptCursor, skipComment } from './typescript-cursor.ts'
import { IMPORTING, readTaken, type TakenModule } from './typescript-statements.ts'

/** An import with the place where its word stands. */
export interface FoundModule extends TakenModule {
  readonly at: number
  /** Whether it stands in a `try`. */
  readonly isGuarded: boolean
}

export interface FoundModules {
  /** In the order of the text. */
  readonly found: readonly FoundModule[]
  readonly problem?: string
}

interface Scan {
  readonly cursor: ScriptCursor
  readonly found: FoundModule[]
  /** What each open bracket is: `try` of a block, `${` of a template's field, `if` where a statement follows its end, else ''. */
  readonly open: string[]
  /** The last word, if nothing but blanks followed; else ''. */
  word: string
  /** Whether a slash would divide: something that has a value stands before it. */
  isAfterValue: boolean
  /** Whether the next word names a property. */
  isAfterDot: boolean
  problem: string | undefined
}

// After these words a slash starts a regular expression.
const OPERATORS = new Set([
  ...['return', 'typeof', 'instanceof', 'in', 'of', 'new', 'delete', 'void', 'throw', 'case', 'do', 'else', 'yield'],
  ...['await', 'default', 'extends'],
])
const HEADS = new Set(['if', 'while', 'for', 'with'])

// One of these stands in every import, and nothing after the last of them imports.
const TRIGGERS = ['import', 'require', 'from', 'jest.', 'vi.']

/**
 * Imports in any text of JavaScript, TypeScript or JSX, statements and calls, those in types too. Strings, comments, templates and
 * regular expressions hold none. In the text between JSX tags a quote may stand alone, so a string that does not close on its line
 * counts as no string.
 */
export function findModules(text: string): FoundModules {
  const last = TRIGGERS.reduce((end, trigger) => Math.max(end, text.lastIndexOf(trigger)), -1)
  const start = { word: '', isAfterValue: false, isAfterDot: false, problem: undefined }
  const scan: Scan = { cursor: { text, at: 0 }, found: [], open: [], ...start }
  const { cursor, found } = scan
  while (cursor.at <= last) step(scan, text.charCodeAt(cursor.at))
  return { found, ...(scan.problem === undefined ? {} : { problem: scan.problem }) }
}

function step(scan: Scan, code: number): void {
  const { cursor } = scan
  if (code <= 0x20 || code === 0xa0 || code === 0xfeff) cursor.at++
  else if (isNameCode(code)) stepWord(scan)
  else if (code === 0x22 || code === 0x27) {
    const end = endOfString(cursor)
    cursor.at = end < 0 ? cursor.at + 1 : end
    setValue(scan, true)
  } else if (code === 0x60) {
    cursor.at++
    skipTemplate(scan)
  } else if (code === 0x2f) stepSlash(scan)
  else if (code === 0x28 || code === 0x5b || code === 0x7b) openBracket(scan, code)
  else if (code === 0x29 || code === 0x5d || code === 0x7d) closeBracket(scan, code)
  else {
    cursor.at++
    setValue(scan, false)
    // `a.require`, `a?.require`, `#require`, but not `...require`.
    scan.isAfterDot = code === 0x23 || (code === 0x2e && cursor.text.charCodeAt(cursor.at - 2) !== 0x2e)
  }
}

function setValue(scan: Scan, isValue: boolean): void {
  scan.isAfterValue = isValue
  scan.isAfterDot = false
  scan.word = ''
}

function stepWord(scan: Scan): void {
  const { cursor } = scan
  const { at } = cursor
  const before = scan.word
  const isProperty = scan.isAfterDot
  const word = readWord(cursor)
  setValue(scan, isProperty || !OPERATORS.has(word))
  scan.word = isProperty ? '' : word
  if (isProperty || !IMPORTING.has(word)) return
  const after = cursor.at
  const taken = readTaken(word, cursor)
  // A call's arguments may import as well.
  if (taken === undefined || taken.isDynamic) cursor.at = after
  if (taken === undefined) return
  const isTypeOnly = taken.isTypeOnly || (before === 'typeof' && taken.isDynamic && word === 'import')
  // A file that calls for a module outside all brackets does not load without it.
  const isDynamic = taken.isDynamic && !(word === 'require' && scan.open.length === 0)
  scan.found.push({ ...taken, isTypeOnly, isDynamic, at, isGuarded: scan.open.includes('try') })
}

function stepSlash(scan: Scan): void {
  const { cursor } = scan
  if (skipComment(cursor)) {
    cursor.at++
    return
  }
  // `</b>` closes an element.
  const isClosing = cursor.text[cursor.at - 1] === '<'
  const end = scan.isAfterValue || isClosing ? -1 : endOfRegex(cursor)
  cursor.at = end < 0 ? cursor.at + 1 : end
  setValue(scan, end >= 0)
}

function openBracket(scan: Scan, code: number): void {
  const { word } = scan
  if (code === 0x28) scan.open.push(HEADS.has(word) ? 'if' : '')
  else scan.open.push(code === 0x7b && word === 'try' ? 'try' : '')
  scan.cursor.at++
  setValue(scan, false)
}

function closeBracket(scan: Scan, code: number): void {
  scan.cursor.at++
  const opened = scan.open.pop()
  if (opened === '${' && code === 0x7d) skipTemplate(scan)
  else setValue(scan, opened !== 'if')
}

/** From inside a template to its end, or to the next field. */
function skipTemplate(scan: Scan): void {
  const { cursor } = scan
  const { text } = cursor
  for (; cursor.at < text.length; cursor.at++) {
    const code = text.charCodeAt(cursor.at)
    if (code === 0x5c) cursor.at++
    else if (code === 0x60) {
      cursor.at++
      setValue(scan, true)
      return
    } else if (code === 0x24 && text.charCodeAt(cursor.at + 1) === 0x7b) {
      cursor.at += 2
      scan.open.push('${')
      setValue(scan, false)
      return
    }
  }
  scan.problem ??= 'a template is never closed'
}

import { endsLikeCode, type PathString } from './path-strings.ts'
import { endOfString, readLiteral, type ScriptCursor, skipTrivia } from './typescript-cursor.ts'

const CALL = /\b(join|resolve|joinPath|context|URL)\s*\(/g
// What stands for the folder of the file itself.
const HERE = /dirname|__filename|import\.meta/
const LONGEST = 300

/** Paths that calls put together: `path.join(__dirname, '..', 'a.js')`, `new URL('./', import.meta.url)`, `require.context('.')`. */
export function pathsInCalls(text: string): readonly PathCall[] {
  const found: PathCall[] = []
  for (const { 0: whole, 1: name, index } of text.matchAll(CALL)) {
    const start = index + whole.length
    const { parts, length } = readParts(text.slice(start, start + LONGEST))
    const path = name === 'URL' || name === 'context' ? ofFirst(parts) : ofAll(parts)
    if (path !== undefined) found.push({ path, at: index, end: start + length })
  }
  return found
}

/** A path with the place after the call's last argument: strings in it are parts of the path. */
export interface PathCall extends PathString {
  readonly end: number
}

/** An argument: a literal's value, or the text of something else. */
type Part = { readonly value: string } | { readonly code: string }

function readParts(text: string): { readonly parts: readonly Part[]; readonly length: number } {
  const cursor: ScriptCursor = { text, at: 0 }
  const parts: Part[] = []
  for (skipTrivia(cursor); cursor.at < text.length && text[cursor.at] !== ')'; skipTrivia(cursor)) {
    const start = cursor.at
    const value = readLiteral(cursor)
    skipTrivia(cursor)
    if (value !== undefined && isArgumentEnd(cursor)) parts.push({ value })
    else {
      cursor.at = start
      parts.push({ code: readCode(cursor) })
    }
    if (cursor.text[cursor.at] === ',') cursor.at++
    else break
  }
  return { parts, length: cursor.at }
}

function isArgumentEnd({ text, at }: ScriptCursor): boolean {
  return text[at] === ',' || text[at] === ')'
}

/** Up to the comma or bracket that ends the argument. */
function readCode(cursor: ScriptCursor): string {
  const { text } = cursor
  const start = cursor.at
  let open = 0
  for (; cursor.at < text.length; cursor.at++) {
    const character = text[cursor.at] as string
    if (open === 0 && isArgumentEnd(cursor)) break
    if (character === '(' || character === '[' || character === '{') open++
    else if (character === ')' || character === ']' || character === '}') open--
    else if (character === '"' || character === "'") cursor.at = Math.max(cursor.at, endOfString(cursor) - 1)
  }
  return text.slice(start, cursor.at)
}

/** Dots alone count here: the call says that a path is meant. */
function ofFirst([first]: readonly Part[]): string | undefined {
  if (first === undefined) return undefined
  if ('value' in first) return /^\.{1,2}(?:\/|$)/.test(first.value) ? withFolder(first.value) : undefined
  const start = /^[`"'](\.{1,2}\/[^`"'$]*)/.exec(first.code)
  return start === null ? undefined : `${start[1]}*`
}

function ofAll(parts: readonly Part[]): string | undefined {
  const [first] = parts
  if (first === undefined) return undefined
  const isHere = 'code' in first && HERE.test(first.code)
  const values: string[] = []
  for (const part of 'code' in first ? parts.slice(1) : parts) {
    if ('value' in part) values.push(part.value)
    else {
      values.push(/^[`"']([^`"'$]*)/.exec(part.code)?.[1] ?? '', '*')
      break
    }
  }
  const joined = values.filter((value) => value !== '').join('/')
  if (isHere) return withFolder(`./${joined.replace(/^\/+/, '')}`)
  return /^[./*]*$/.test(joined) || /[\s:]/.test(joined) ? undefined : joined
}

/** What does not end like code may be a folder: with a slash it counts as both. */
function withFolder(path: string): string {
  return endsLikeCode(path) || /[*/]$/.test(path) ? path : `${path}/`
}

/** A place in a text of JavaScript or TypeScript, moved on by the functions below. */
export interface ScriptCursor {
  readonly text: string
  at: number
}

const NEWLINE = 0x0a
const BACKSLASH = 0x5c
const SLASH = 0x2f
const STAR = 0x2a

/** Whether a character can be part of a name. */
export function isNameCode(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x5f ||
    code === 0x24 ||
    (code > 0x7f && code !== 0xa0 && code !== 0xfeff && code !== 0x2028 && code !== 0x2029)
  )
}

/** The name that stands here; moves past it. Empty where there is none. */
export function readWord(cursor: ScriptCursor): string {
  const { text, at } = cursor
  let end = at
  while (end < text.length && isNameCode(text.charCodeAt(end))) end++
  cursor.at = end
  return text.slice(at, end)
}

/** Moves past blanks, line ends and comments. */
export function skipTrivia(cursor: ScriptCursor): void {
  const { text } = cursor
  for (; cursor.at < text.length; cursor.at++) {
    const code = text.charCodeAt(cursor.at)
    if (code === SLASH && !skipComment(cursor)) return
    if (code > 0x20 && code !== SLASH && code !== 0xa0 && code !== 0xfeff && code !== 0x2028 && code !== 0x2029) return
  }
}

/** Moves to the last character of a comment; false where none starts here. */
export function skipComment(cursor: ScriptCursor): boolean {
  const { text, at } = cursor
  const next = text.charCodeAt(at + 1)
  if (next !== SLASH && next !== STAR) return false
  const end = next === SLASH ? text.indexOf('\n', at + 2) : text.indexOf('*/', at + 2)
  if (end < 0) cursor.at = text.length
  else cursor.at = next === SLASH ? end : end + 1
  return true
}

/** The index after a string in quotes; -1 where it does not close on its line. */
export function endOfString({ text, at }: ScriptCursor): number {
  const quote = text.charCodeAt(at)
  for (let end = at + 1; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (code === quote) return end + 1
    if (code === NEWLINE) return -1
    if (code === BACKSLASH) end += text.charCodeAt(end + 1) === 0x0d && text.charCodeAt(end + 2) === NEWLINE ? 2 : 1
  }
  return -1
}

/** The value of the string, or of the template without fields, that stands here; moves past it. Undefined where there is none. */
export function readLiteral(cursor: ScriptCursor): string | undefined {
  const { text, at } = cursor
  const quote = text[at]
  if (quote !== '"' && quote !== "'" && quote !== '`') return undefined
  const end = quote === '`' ? text.indexOf('`', at + 1) + 1 : endOfString(cursor)
  if (end <= 0) return undefined
  const inner = text.slice(at + 1, end - 1)
  if (quote === '`' && (inner.includes('${') || inner.includes('\\'))) return undefined
  const value = inner.includes('\\') ? unescaped(inner) : inner
  if (value !== undefined) cursor.at = end
  return value
}

/** Escapes in the names of modules are rare: what JSON knows is enough. */
function unescaped(inner: string): string | undefined {
  try {
    return JSON.parse(`"${inner.replaceAll("\\'", "'")}"`)
  } catch {
    return undefined
  }
}

/** The index after a regular expression; -1 where none closes on this line. */
export function endOfRegex({ text, at }: ScriptCursor): number {
  let isInClass = false
  for (let end = at + 1; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (code === NEWLINE) return -1
    if (code === BACKSLASH) end++
    else if (code === 0x5b) isInClass = true
    else if (code === 0x5d) isInClass = false
    else if (code === SLASH && !isInClass) return end + 1
  }
  return -1
}

const DOUBLE = 0x22
const SINGLE = 0x27
const BACKSLASH = 0x5c
const NEWLINE = 0x0a
const HASH = 0x23
const COLON = 0x3a
const OPEN_BRACE = 0x7b
const CLOSE_BRACE = 0x7d

// CPython refuses deeper nesting of f-strings, https://peps.python.org/pep-0701/#consequences-of-the-new-grammar leaves it open.
const DEEPEST = 150

/** What {@link skipString} gives for a string that never closes. */
export const UNCLOSED = -1

/** Whether a character can be part of a name. */
export function isNameCode(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    code === 0x5f ||
    (code >= 0x30 && code <= 0x39) ||
    code > 0x7f
  )
}

/**
 * The index after a Python string literal, or {@link UNCLOSED}. Line ends are `\n` only.
 *
 * @param at its opening quote; what stands before it tells whether it is an f-string (PEP 701) or a t-string (PEP 750)
 */
export function skipString(text: string, at: number, depth = 0): number {
  const quote = text.charCodeAt(at)
  const isTriple = text.charCodeAt(at + 1) === quote && text.charCodeAt(at + 2) === quote
  const prefix = prefixBefore(text, at)
  if (prefix !== '') {
    if (depth >= DEEPEST) return UNCLOSED
    return skipTemplate(text, at + (isTriple ? 3 : 1), { quote, isTriple, isRaw: prefix.length === 2, depth })
  }
  return isTriple ? skipTriple(text, at + 3, quote) : skipPlain(text, at + 1, quote)
}

/** `f`, `t`, or either with `r`, in any case and order; empty where the quote opens a string without fields. */
function prefixBefore(text: string, quote: number): string {
  let start = quote
  while (start > 0 && quote - start < 3 && isNameCode(text.charCodeAt(start - 1))) start--
  if (start === quote || quote - start === 3) return ''
  const prefix = text.slice(start, quote).toLowerCase()
  return prefix === 'f' || prefix === 't' || prefix === 'rf' || prefix === 'fr' || prefix === 'rt' || prefix === 'tr'
    ? prefix
    : ''
}

function skipPlain(text: string, start: number, quote: number): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) return at + 1
    if (code === BACKSLASH) at++
    else if (code === NEWLINE) return UNCLOSED
  }
  return UNCLOSED
}

function skipTriple(text: string, start: number, quote: number): number {
  const closer = quote === DOUBLE ? '"""' : "'''"
  for (let end = text.indexOf(closer, start); end >= 0; end = text.indexOf(closer, end + 1)) {
    let backslashes = 0
    while (end - backslashes > start && text.charCodeAt(end - backslashes - 1) === BACKSLASH) backslashes++
    if (backslashes % 2 === 0) return end + 3
  }
  return UNCLOSED
}

interface Template {
  readonly quote: number
  readonly isTriple: boolean
  readonly isRaw: boolean
  readonly depth: number
}

/** Literal text and replacement fields, up to the closing quote. */
function skipTemplate(text: string, start: number, template: Template): number {
  let isNamedEscape = false
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (closes(text, at, template)) return at + (template.isTriple ? 3 : 1)
    if (code === NEWLINE && !template.isTriple) return UNCLOSED
    if (code === BACKSLASH) {
      const next = text.charCodeAt(at + 1)
      if (next === OPEN_BRACE || next === CLOSE_BRACE) continue
      isNamedEscape = !template.isRaw && text.startsWith('N{', at + 1)
      at += isNamedEscape ? 2 : 1
    } else if (code === OPEN_BRACE) {
      if (text.charCodeAt(at + 1) === OPEN_BRACE) at++
      else {
        const end = skipField(text, at + 1, template)
        if (end === UNCLOSED) return UNCLOSED
        at = end - 1
      }
    } else if (code === CLOSE_BRACE) {
      if (isNamedEscape) isNamedEscape = false
      else if (text.charCodeAt(at + 1) === CLOSE_BRACE) at++
    }
  }
  return UNCLOSED
}

function closes(text: string, at: number, { quote, isTriple }: Template): boolean {
  if (text.charCodeAt(at) !== quote) return false
  return !isTriple || (text.charCodeAt(at + 1) === quote && text.charCodeAt(at + 2) === quote)
}

/** An expression and its format, up to the brace that closes the field: strings in it may use the same quotes (PEP 701). */
function skipField(text: string, start: number, template: Template): number {
  let open = 0
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === DOUBLE || code === SINGLE) {
      const end = skipString(text, at, template.depth + 1)
      if (end === UNCLOSED) return UNCLOSED
      at = end - 1
    } else if (code === HASH) {
      at = text.indexOf('\n', at)
      if (at < 0) return UNCLOSED
    } else if (code === 0x28 || code === 0x5b || code === OPEN_BRACE) open++
    else if (code === CLOSE_BRACE && open === 0) return at + 1
    else if (code === 0x29 || code === 0x5d || code === CLOSE_BRACE) open--
    else if (code === COLON && open === 0) return skipFormat(text, at + 1, template)
  }
  return UNCLOSED
}

/** A format is literal text with fields of its own; braces are not doubled in it. */
function skipFormat(text: string, start: number, template: Template): number {
  if (template.depth >= DEEPEST) return UNCLOSED
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === CLOSE_BRACE) return at + 1
    if (code === NEWLINE && !template.isTriple) return UNCLOSED
    if (closes(text, at, template)) return UNCLOSED
    if (code === BACKSLASH) {
      const next = text.charCodeAt(at + 1)
      if (next === OPEN_BRACE || next === CLOSE_BRACE) continue
      at++
    } else if (code === OPEN_BRACE) {
      const end = skipField(text, at + 1, { ...template, depth: template.depth + 1 })
      if (end === UNCLOSED) return UNCLOSED
      at = end - 1
    }
  }
  return UNCLOSED
}

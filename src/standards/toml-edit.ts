// TOML 1.0, where a string stands, so that it alone can be replaced: https://toml.io/en/v1.0.0
import { joined, KeyScanner } from './toml-keys.ts'
import type { KeyPath } from './toml-lines.ts'
import { endOfString } from './toml-scan.ts'

/** A piece of a text, by UTF-16 index; quotes belong to a string. */
export interface Span {
  readonly start: number
  readonly end: number
}

// One key of a dotted row.
const KEY = /[ \t]*(?:"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^ \t\r\n.=[\]{},#"']+)[ \t]*/y
const BLANK = /[ \t]*/y

/**
 * Where the string at the end of a way of keys stands, in a text that a parser has accepted: its quotes and what is between them.
 * Undefined where the way leads to something else, or nowhere. Whoever writes there parses the text again to be sure.
 */
export function findTomlString(text: string, keys: KeyPath): Span | undefined {
  const at = new KeyScanner(text).offsetOf(keys.reduce<string>(joined, ''))
  if (at === undefined) return undefined
  const start = typeof keys.at(-1) === 'number' ? at : afterEquals(text, at)
  if (start === undefined || !/["']/.test(text.charAt(start))) return undefined
  return { start, end: endOfString(text, start) }
}

/** The start of the value of `a.b = value`; undefined where no entry stands there, but a header. */
function afterEquals(text: string, start: number): number | undefined {
  let at = start
  do {
    const end = endOf(KEY, text, at)
    if (end === at) return undefined
    at = end
  } while (text.charAt(at++) === '.')
  return text.charAt(at - 1) === '=' ? endOf(BLANK, text, at) : undefined
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

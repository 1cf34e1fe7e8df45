// JSON with comments and trailing commas: https://jsonc.org
import { type JsonReading, readJson } from './json.ts'

// Kinds of token, as jsonc-parser numbers them.
const CLOSERS = new Set([2, 4])
const COMMA = 5
const COMMENTS = new Set([12, 13])
const SPACES = new Set([14, 15])
const END = 17

const MOST_CHARACTERS = 5_000_000

/**
 * Reads JSON, also with comments and trailing commas. Bounds and keys as in {@link readJson}; places are those of the text as it is.
 */
export async function readJsonc(text: string): Promise<JsonReading> {
  const strict = readJson(text)
  if ('value' in strict || text.length > MOST_CHARACTERS) return strict
  const plain = await withoutComments(text)
  return plain === text ? strict : readJson(plain)
}

/** The text with comments and trailing commas as spaces: what is left stands where it stood. */
async function withoutComments(text: string): Promise<string> {
  const { createScanner } = await import('jsonc-parser')
  const scanner = createScanner(text, false)
  const pieces: string[] = []
  let comma: number | undefined
  for (let kind: number = scanner.scan(); kind !== END; kind = scanner.scan()) {
    const token = text.slice(scanner.getTokenOffset(), scanner.getTokenOffset() + scanner.getTokenLength())
    const isBlank = COMMENTS.has(kind) || SPACES.has(kind)
    if (CLOSERS.has(kind) && comma !== undefined) pieces[comma] = ' '
    if (!isBlank) comma = kind === COMMA ? pieces.length : undefined
    pieces.push(COMMENTS.has(kind) ? token.replace(/[^\r\n]/g, ' ') : token)
  }
  return pieces.join('')
}

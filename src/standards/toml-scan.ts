// TOML 1.0, strings, comments and nesting: https://toml.io/en/v1.0.0

/**
 * The index after the string that opens at `at`, in any of its four forms. One that never closes ends with its line, or with the
 * text where it may span lines.
 */
export function endOfString(text: string, at: number): number {
  const quote = text.charAt(at)
  return text.startsWith(quote.repeat(3), at)
    ? endOfMultiline(text, at + 3, quote)
    : endOfLineString(text, at + 1, quote)
}

function endOfLineString(text: string, start: number, quote: string): number {
  let close = text.indexOf(quote, start)
  const lineEnd = endOfLine(text, start)
  while (close >= 0 && close < lineEnd && quote === '"' && isEscaped(text, close, start)) {
    close = text.indexOf(quote, close + 1)
  }
  return close < 0 || close > lineEnd ? lineEnd : close + 1
}

function endOfMultiline(text: string, start: number, quote: string): number {
  const close = quote.repeat(3)
  let at = text.indexOf(close, start)
  while (at > 0 && quote === '"' && isEscaped(text, at, start)) at = text.indexOf(close, at + 1)
  if (at < 0) return text.length
  // Up to two more quotes belong to the content: `""""a"""""`.
  let end = at + 3
  for (let extra = 0; extra < 2 && text.charAt(end) === quote; extra++) end++
  return end
}

function isEscaped(text: string, at: number, start: number): boolean {
  let backslashes = 0
  while (at - backslashes > start && text.charAt(at - backslashes - 1) === '\\') backslashes++
  return backslashes % 2 === 1
}

/** The index of the line break that ends the line, and so a comment, at `at`. */
export function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/**
 * Where brackets or the dots of one key first nest deeper than `limit`; undefined where they never do.
 * Linear, and a glance at the counts is enough for ordinary files.
 */
export function findDeepNesting(text: string, limit: number): number | undefined {
  if (!mayNestDeeply(text, limit)) return undefined
  let open = 0
  let dots = 0
  for (let at = 0; at < text.length; at++) {
    switch (text.charAt(at)) {
      case '"':
      case "'":
        at = endOfString(text, at) - 1
        break
      case '#':
        at = endOfLine(text, at) - 1
        break
      case '[':
      case '{':
        open++
        dots = 0
        break
      case ']':
      case '}':
        open = Math.max(0, open - 1)
        dots = 0
        break
      case '.':
        dots++
        break
      case '\n':
      case '=':
      case ',':
        dots = 0
        break
    }
    if (open > limit || dots > limit) return at
  }
  return undefined
}

/** It takes more brackets than that, or a line with more dots. */
function mayNestDeeply(text: string, limit: number): boolean {
  return countUpTo(text, '[', limit) + countUpTo(text, '{', limit) > limit || hasDottedLine(text, limit)
}

/** How often a character occurs; of more than `most` just one more. */
function countUpTo(text: string, character: string, most: number): number {
  let count = 0
  for (let at = text.indexOf(character); at >= 0 && count <= most; at = text.indexOf(character, at + 1)) count++
  return count
}

function hasDottedLine(text: string, limit: number): boolean {
  for (let start = 0; start <= text.length; ) {
    const end = endOfLine(text, start)
    // A key has a character between its dots, at least.
    if (end - start > limit * 2 && countUpTo(text.slice(start, end), '.', limit) > limit) return true
    start = end + 1
  }
  return false
}

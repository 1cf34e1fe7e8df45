// No standard: how pieces of a text are replaced so that what is left looks as if a person had done it.
import { endOfLine } from './toml-scan.ts'
import type { Piece } from './toml-tree.ts'

/** What takes the place of a piece; a removal where it is empty. */
export interface Cut extends Piece {
  readonly text: string
}

/** A text after its cuts, which may not overlap unless they remove only. */
export function applyCuts(text: string, cuts: readonly Cut[]): string {
  let after = ''
  let from = 0
  for (const { start, end, text: written } of joinedCuts(text, cuts)) {
    after += text.slice(from, start) + written
    from = end
  }
  return after + text.slice(from)
}

/** Cuts in order; those with nothing but blanks between are one, and a line that a removal leaves empty goes with it. */
function joinedCuts(text: string, cuts: readonly Cut[]): readonly Cut[] {
  const joined: Cut[] = []
  for (const cut of [...cuts].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1)
    const isNext = last?.text === '' && cut.text === '' && blanksAfter(text, last.end) >= cut.start
    if (isNext) joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, cut.end), text: '' }
    else joined.push(cut)
  }
  return joined.map((cut) => (cut.text === '' ? widened(text, cut) : cut))
}

/**
 * A removal takes its whole line where nothing else is on it; the blanks before it where the line or a bracket ends there; else those
 * after it.
 */
function widened(text: string, { start, end }: Cut): Cut {
  const from = blanksBefore(text, start)
  const to = blanksAfter(text, end)
  const isFirst = from === 0 || text.charAt(from - 1) === '\n' || (from === 1 && text.charAt(0) === '\ufeff')
  const next = text.charAt(to)
  const isAtEnd = next === '' || next === '\n' || text.startsWith('\r\n', to)
  if (isFirst && isAtEnd) return { start: from, end: endOfLine(text, to) + 1, text: '' }
  return isFirst || !(isAtEnd || next === '}' || next === ']')
    ? { start, end: to, text: '' }
    : { start: from, end, text: '' }
}

/** Where the blanks begin that end at an index. */
export function blanksBefore(text: string, at: number): number {
  let start = at
  while (start > 0 && isBlank(text.charAt(start - 1))) start--
  return start
}

/** Where the blanks end that begin at an index. */
function blanksAfter(text: string, at: number): number {
  let end = at
  while (isBlank(text.charAt(end))) end++
  return end
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t'
}

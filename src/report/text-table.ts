import { type Paint, paintFor } from '../standards/paint.ts'
import { printable } from '../standards/printable.ts'
import type { Screen } from '../system/system.ts'
import { keepStart } from './clip.ts'

/** A row of a table: text from outside, and the color of the whole line. */
export interface TextRow {
  readonly cells: readonly string[]
  readonly color: Parameters<Paint>[0]
}

/** Columns as wide as what stands in them, each line cut where the screen ends. */
export function textTable(head: readonly string[], rows: readonly TextRow[], { hasColor, columns }: Screen): string {
  const paint = paintFor(hasColor)
  const shown = rows.map(({ cells }) => cells.map((cell) => printable(cell)))
  const widths = head.map((title, at) => Math.max(title.length, ...shown.map((cells) => cells[at]?.length ?? 0)))
  const line = (cells: readonly string[]) => {
    const padded = cells.map((cell, at) => cell.padEnd(widths[at] ?? 0))
    return keepStart(padded.join('  ').trimEnd(), columns)
  }
  const lines = rows.map(({ color }, at) => paint(color, line(shown[at] ?? [])))
  return [paint('dim', line(head)), ...lines].join('\n')
}

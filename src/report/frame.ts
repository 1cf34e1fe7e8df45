import { printable } from '../standards/printable.ts'
import { keepStart } from './clip.ts'

const MOST_LINES = 6
const LONGEST_LINE = 100

/** A parser's frame, line by line, printable; few and short enough for any medium. Empty where there is none. */
export function frameLines(frame: string | undefined): readonly string[] {
  if (frame === undefined) return []
  return frame
    .split('\n')
    .slice(-MOST_LINES)
    .map((line) => keepStart(printable(line), LONGEST_LINE))
}

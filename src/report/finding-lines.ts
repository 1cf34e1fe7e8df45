import type { Paint } from '../standards/paint.ts'
import { printable } from '../standards/printable.ts'
import type { Screen } from '../system/system.ts'
import type { Finding, Location } from '../workspaces/workspace.ts'
import { wrapped } from './clip.ts'
import { frameLines } from './frame.ts'
import { counted, grouped } from './headline.ts'
import { worstFirst } from './worst-first.ts'

const MOST_FINDINGS = 20
const COLORS = { error: 'red', warning: 'yellow', note: 'blue' } as const

/** Findings below their number, the worst first; empty where there are none. */
export function findingLines(findings: readonly Finding[], { columns }: Screen, paint: Paint): string {
  if (findings.length === 0) return ''
  const shown = worstFirst(findings).slice(0, MOST_FINDINGS)
  const lines = shown.flatMap(({ severity, message, fix, frame, ...at }) => [
    indented(`${paint(COLORS[severity], severity.padEnd(7))}  ${placeText(at)}`),
    ...wrapped(printable(message), columns - 11).map((text) => `           ${text}`),
    ...frameLines(frame).map((text) => `           ${text}`),
    ...wrapped(`→ ${printable(fix)}`, columns - 11).map((text) => `           ${text}`),
  ])
  const more = moreLine(findings.length - shown.length)
  return [paint('bold', counted(findings.length, 'finding')), ...lines, ...more].join('\n')
}

/** How many more there are, where any are left out. */
export function moreLine(count: number): readonly string[] {
  return count > 0 ? [indented(`+${grouped(count)} more; --json lists all`)] : []
}

/** `a/b.toml:3:1` */
export function placeText({ file, line, column }: Location & { readonly column?: number }): string {
  const numbers = [line, column].filter((number) => number !== undefined)
  return [printable(file), ...numbers].join(':')
}

/** A line below a title. */
export function indented(text: string): string {
  return `  ${text}`
}

import type { Finding } from '../workspaces/workspace.ts'
import { frameLines } from './frame.ts'
import { fitted, markdownCode, markdownPlace, markdownText, tableHead, tableRow } from './markdown.ts'
import { worstFirst } from './worst-first.ts'

// GitHub takes 1 MiB a step and shows nothing of a summary that is larger.
const MOST_BYTES = 800_000
const LONGEST_PATH = 72

// No line break after the sign.
const SIGNS = { error: '❌&nbsp;error', warning: '⚠️&nbsp;warning', note: 'ℹ️&nbsp;note' } as const

/** Findings as a table in Markdown, the worst first, of no more than so many bytes; empty where there are none. */
export function findingsTable(findings: readonly Finding[], bytes = MOST_BYTES): string {
  if (findings.length === 0) return ''
  const lines = worstFirst(findings).map(({ severity, file, line, message, fix, frame }) => {
    // Spaces at the start of a code span are kept as they are only when they do not break.
    const shown = frameLines(frame).map((text) => markdownCode(text.replaceAll(' ', '\u00a0')))
    const what = [markdownText(message), ...shown, `→ ${markdownText(fix)}`].join('<br>')
    return tableRow([SIGNS[severity], markdownPlace(file, line, LONGEST_PATH), what])
  })
  return tableHead(['', 'Where', 'What, and how to mend it']) + fitted(lines, bytes)
}

import type { Screen } from '../system/system.ts'
import { counted, grouped } from './headline.ts'
import { markdownCode, tableHead, tableRow } from './markdown.ts'
import { textTable } from './text-table.ts'

/** What was set up: an environment of one project, or the packages of one folder. */
export interface SetupRow {
  readonly name: string
  /** With its version, as far as that is known. */
  readonly tool: string
  readonly from: string
  /** `made` now; `kept`, from the very same files; `found`, as somebody else left it. */
  readonly state: 'made' | 'kept' | 'found'
}

const STATES: Readonly<Record<SetupRow['state'], string>> = {
  made: 'made',
  kept: 'was there',
  found: 'found as it is',
}

/** What a person sees in a terminal. */
export function setupText(rows: readonly SetupRow[], seconds: number, screen: Screen): string {
  if (rows.length === 0) return NOTHING
  const shown = rows.map(({ name, tool, from, state }) => {
    return { cells: [name, tool, from, STATES[state]], color: state === 'made' ? 'green' : 'dim' } as const
  })
  return `${textTable(HEAD, shown, screen)}\n\n${headline(rows, seconds)}`
}

/** The job summary, as Markdown. */
export function setupSummary(rows: readonly SetupRow[], seconds: number): string {
  if (rows.length === 0) return NOTHING
  const lines = rows.map(({ name, tool, from, state }) => tableRow([markdownCode(name), tool, from, STATES[state]]))
  return `**${headline(rows, seconds)}**\n\n${tableHead(HEAD)}${lines.join('')}`
}

/** `2 of 5 could not be set up`. */
export function failedHeadline(
  rows: readonly SetupRow[],
  failed: readonly { readonly names: readonly string[] }[],
): string {
  const count = failed.flatMap(({ names }) => names).length
  return `${grouped(count)} of ${grouped(count + rows.length)} could not be set up`
}

const HEAD = ['project', 'by', 'from', 'state']
const NOTHING = 'Nothing has to be set up'

function headline(rows: readonly SetupRow[], seconds: number): string {
  const made = rows.filter(({ state }) => state === 'made').length
  return `${counted(made, 'environment')} made and ${rows.length - made} as they were, in ${seconds} s`
}

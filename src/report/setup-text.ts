import type { Failure } from '../errors.ts'
import type { Screen } from '../system/system.ts'
import { keepStart } from './clip.ts'
import { counted, grouped, withReason } from './headline.ts'
import { fitted, markdownCode, markdownPlace, markdownText, tableHead, tableRow } from './markdown.ts'
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

/** What a person sees in a terminal of what is there; what is not comes after it, as errors do. */
export function setupText({ rows, failed, seconds, why }: SetupOutcome, screen: Screen): string {
  if (rows.length === 0) return withReason(NOTHING, why)
  const shown = rows.map(({ name, tool, from, state }) => {
    return { cells: [name, tool, from, STATES[state]], color: state === 'made' ? 'green' : 'dim' } as const
  })
  const table = textTable(HEAD, shown, screen)
  return failed.length > 0 ? table : `${table}\n\n${headline(rows, seconds)}`
}

/** What could not be set up, and why. */
export interface FailedRow extends Pick<Failure, 'message' | 'file' | 'line'> {
  /** Projects, and folders of packages; empty where the failure is about none of them. */
  readonly names: readonly string[]
}

/** How all of it ended. */
export interface SetupOutcome {
  readonly rows: readonly SetupRow[]
  readonly failed: readonly FailedRow[]
  readonly seconds: number
  /** Why there was nothing to set up, where that is known; else empty. */
  readonly why: string
}

/** The job summary, as Markdown: what could not be set up, why and the way out before what is there. */
export function setupSummary({ rows, failed, seconds, why }: SetupOutcome): string {
  if (rows.length + failed.length === 0) return markdownText(withReason(NOTHING, why))
  const there = rows.map(({ name, tool, from, state }) => tableRow([markdownCode(name), tool, from, STATES[state]]))
  const made = rows.length === 0 ? '' : `${tableHead(HEAD)}${there.join('')}`
  if (failed.length === 0) return `**${headline(rows, seconds)}**\n\n${made}`
  const wrong = `${tableHead(FAILED_HEAD)}${fitted(failed.map(failedRow), MOST_BYTES)}`
  return [`❌ **${failedHeadline({ rows, failed })}** in ${seconds} s\n`, wrong, ...(made === '' ? [] : [made])].join(
    '\n',
  )
}

const FAILED_HEAD = ['project', 'where', 'why, and the way out']
const [MOST_BYTES, MOST_NAMED, MOST_LINES, LONGEST_PATH, LONGEST_TEXT] = [300_000, 3, 4, 72, 2_000]

function failedRow({ names, message, file, line }: FailedRow): string {
  const [why = '', ...ways] = message.split('\n', MOST_LINES).map((text) => markdownText(keepStart(text, LONGEST_TEXT)))
  const place = file === undefined ? '–' : markdownPlace(file, line, LONGEST_PATH)
  return tableRow([namesIn(names, (name) => markdownCode(name)) || '–', place, [why, ...ways].join('<br>→ ')])
}

/** `2 of 5 could not be set up`. */
export function failedHeadline({ rows, failed }: Pick<SetupOutcome, 'rows' | 'failed'>): string {
  const names = failed.flatMap((one) => one.names)
  if (names.length === 0) return 'Nothing was set up'
  return `${grouped(names.length)} of ${grouped(names.length + rows.length)} could not be set up`
}

function namesIn(names: readonly string[], shown: (name: string) => string): string {
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : ''
  return `${names.slice(0, MOST_NAMED).map(shown).join(', ')}${more}`
}

const HEAD = ['project', 'by', 'from', 'state']
const NOTHING = 'Nothing has to be set up'

function headline(rows: readonly SetupRow[], seconds: number): string {
  const made = rows.filter(({ state }) => state === 'made').length
  return `${counted(made, 'environment')} made and ${rows.length - made} as they were, in ${seconds} s`
}

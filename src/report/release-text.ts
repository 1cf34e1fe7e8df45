import type { ChangelogSection } from '../changes/changelog.ts'
import type { ReleasePlan } from '../release/release-plan.ts'
import { paintFor } from '../standards/paint.ts'
import { printable } from '../standards/printable.ts'
import type { Screen } from '../system/system.ts'
import { entryLine } from './changelog-text.ts'
import { grouped } from './headline.ts'
import { fitted, markdownCode, markdownText } from './markdown.ts'

// GitHub takes 125,000 characters.
const MOST_BYTES = 100_000
const MOST_ENTRIES = 200

/** What came since the release before. */
export interface ReleaseChanges {
  readonly sections: readonly ChangelogSection[]
  /** There are more commits than were read. */
  readonly isCut: boolean
  /** Where a browser finds the repository. */
  readonly url: string
}

/** Notes of a release, as Markdown: what changed, by kind, and a link to all of it. Nothing of the messages of commits is obeyed. */
export function releaseNotes(plan: ReleasePlan, { sections, isCut, url }: ReleaseChanges): string {
  const { previous, tag } = plan
  if (previous === null) return 'The first release.\n'
  const rows = sections.flatMap(({ title, entries }) => [
    `\n### ${title}\n\n`,
    ...entries.slice(0, MOST_ENTRIES).map((entry) => entryLine(entry, url)),
    ...(entries.length > MOST_ENTRIES ? [`- and ${grouped(entries.length - MOST_ENTRIES)} more\n`] : []),
  ])
  const none = rows.length === 0 ? 'Nothing has changed.\n' : ''
  const cut = isCut ? '\nMore commits came in between than can be listed here.\n' : ''
  const range = `${encodeURIComponent(previous.tag)}...${encodeURIComponent(tag)}`
  return `${none}${fitted(rows, MOST_BYTES).trimStart()}${cut}\n[All changes since ${markdownCode(previous.tag)}](${url}/compare/${range})\n`
}

/** A plan as people read it on a terminal. */
export function releaseText(plan: ReleasePlan, { hasColor }: Screen): string {
  const paint = paintFor(hasColor)
  if (!plan.pending) return `${paint('bold', 'Nothing to release')}: ${printable(plan.reason)}\n`
  const after = plan.previous === null ? '' : `, after ${printable(plan.previous.tag)}`
  return `${paint('bold', printable(plan.tag))}${after}: ${printable(plan.reason)}\n`
}

/** The same for the job summary, with the notes. */
export function releaseSummary(plan: ReleasePlan, notes: string): string {
  const { pending, tag, previous, reason } = plan
  if (!pending) return `**Nothing to release**: ${markdownText(reason)}.\n`
  const after = previous === null ? '' : `, after ${markdownCode(previous.tag)}`
  return `**Release ${markdownCode(tag)}**${after}: ${markdownText(reason)}.\n\n${notes}`
}

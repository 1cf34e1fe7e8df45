import type { ChangelogSection } from '../changes/changelog.ts'
import { paintFor } from '../standards/paint.ts'
import { printable } from '../standards/printable.ts'
import type { Screen } from '../system/system.ts'
import type { Drift } from '../templates/drift.ts'
import type { FileMerge } from '../templates/file-merge.ts'
import type { PinAction, SubmodulePlan, SyncPlan } from '../templates/pin-plan.ts'
import { entryLine, webUrl } from './changelog-text.ts'
import { counted, grouped, tallied } from './headline.ts'
import { fitted, markdownCode, markdownText, tableHead, tableRow } from './markdown.ts'
import { driftMarkdown, filesMarkdown } from './sync-files-text.ts'

// A body of GitHub's may have 65,536 characters; a marker for the next run, and what people wrote, need room as well.
const BODY_BYTES = 60_000
const MARKER_BYTES = 300
const CHANGELOG_BYTES = 40_000
// How much of it all is told, tried in this order until the body fits.
const SHARES = [1, 0.25, 0.05, 0]
const MOST_ENTRIES = 100
const LOST_BYTES = 8_000

/** A submodule that moves, and what came between. */
export interface MovedSubmodule {
  readonly plan: SubmodulePlan
  readonly changelog: readonly ChangelogSection[]
  /** Commits in between that touch nothing which this product has of the templates: the changelog is without them. */
  readonly elsewhere: number
  /** What the pin has, and its target on another line of history has not. */
  readonly leftOut: readonly ChangelogSection[]
  /** More came in between than the changelog tells. */
  readonly isCut: boolean
  /** Absent where only the pin moves. */
  readonly files?: FileMerge
}

const COLORS = { move: 'cyan', none: 'dim', hold: 'yellow', refuse: 'red' } as const
const MARKS: Readonly<Record<PinAction, string>> = {
  move: '⬆️ moves',
  none: '☑️ is there',
  hold: '⏸️ waits',
  refuse: '❌ needs you',
}

/** A plan as people read it on a terminal: a line for each submodule, and why. */
export function syncText({ submodules }: SyncPlan, screen: Screen): string {
  const paint = paintFor(screen.hasColor)
  const lines = submodules.map(({ path, rule, action, reason }) => {
    const words = `${printable(path)} (${printable(rule)})`
    return `${paint(COLORS[action], `${action.padEnd(6)} ${words}`)}: ${printable(reason)}`
  })
  return `${paint('bold', headlineOf(submodules))}\n\n${lines.join('\n')}\n`
}

/** What was done with a plan. */
export interface SyncDone {
  readonly moved: readonly MovedSubmodule[]
  readonly drift: readonly Drift[]
  /** Links to them, as Markdown. */
  readonly pullRequests: string
}

/** The same for the job summary, as Markdown. */
export function syncSummary({ submodules }: SyncPlan, { moved, drift, pullRequests }: SyncDone): string {
  const rows = submodules.map(({ path, rule, fromTag, from, tag, to, action, reason }) =>
    tableRow([
      markdownCode(path),
      markdownCode(rule),
      markdownCode(fromTag ?? from.slice(0, 8)),
      to === null ? '–' : markdownCode(tag ?? to.slice(0, 8)),
      MARKS[action],
      markdownText(reason),
    ]),
  )
  const where = pullRequests === '' ? '' : ` ${pullRequests}`
  const table = `${tableHead(['submodule', 'rule', 'from', 'to', '', 'why'])}${fitted(rows, 300_000)}`
  const files = moved.flatMap((one) =>
    one.files === undefined ? [] : [`\n${markdownCode(one.plan.path)}\n${filesMarkdown(one.files)}`],
  )
  const differing = drift.length === 0 ? '' : `\n${driftMarkdown(drift)}`
  return `**${headlineOf(submodules)}.**${where}\n\n${table}${files.join('')}${differing}`
}

function headlineOf(submodules: readonly SubmodulePlan[]): string {
  const part = (action: PinAction, one: string, many: string) => {
    const { length } = submodules.filter((submodule) => submodule.action === action)
    return [length, length === 1 ? one : many] as const
  }
  const parts = [
    part('refuse', 'needs you', 'need you'),
    part('move', 'moves', 'move'),
    part('hold', 'waits', 'wait'),
    part('none', 'is current', 'are current'),
  ]
  return tallied(parts, (number) => counted(number, 'submodule'))
}

/** The title of a pull request, which is the subject of its commit as well. */
export function syncTitle(moved: readonly MovedSubmodule[]): string {
  const [first, ...others] = moved
  if (first === undefined) return ''
  const { path, tag, to } = first.plan
  if (others.length > 0) return `chore(templates): update ${counted(moved.length, 'submodule')}`
  return `chore(templates): update ${printable(path)} to ${printable(tag ?? (to ?? '').slice(0, 8))}`
}

/**
 * What a pull request says: from where to where, and what changed between. All of it comes from outside, and nothing of it is obeyed.
 * Where much moves, less is told of each, for GitHub takes no longer body.
 */
export function syncBody(moved: readonly MovedSubmodule[]): string {
  const limit = Math.max(3_000, BODY_BYTES - MARKER_BYTES * moved.length)
  for (const share of SHARES) {
    const body = moved.map((one) => sectionOf(one, share, Math.floor(CHANGELOG_BYTES / moved.length))).join('\n')
    if (Buffer.byteLength(body) <= limit) return body
  }
  return fitted(moved.map(headOf), limit)
}

function headOf({ plan }: MovedSubmodule): string {
  return `### ${markdownCode(plan.path)}: ${nameOf(plan.fromTag, plan.from)} → ${nameOf(plan.tag, plan.to ?? '')}\n`
}

function sectionOf(one: MovedSubmodule, share: number, changelogBytes: number): string {
  const { plan, changelog, elsewhere, leftOut, isCut, files } = one
  const rows = changelog.flatMap(({ title, entries }) => [
    `\n**${title}**\n\n`,
    ...entries.slice(0, MOST_ENTRIES).map((entry) => entryLine(entry, plan.url)),
    ...(entries.length > MOST_ENTRIES ? [`- and ${grouped(entries.length - MOST_ENTRIES)} more\n`] : []),
  ])
  const warning = plan.relation === 'ahead' ? '' : `\n> [!WARNING]\n> ${markdownText(plan.reason)}\n`
  const lost = leftOut.flatMap(({ entries }) => entries).map((entry) => entryLine(entry, plan.url))
  const lostRows = fitted(lost.slice(0, MOST_ENTRIES), LOST_BYTES * share)
  const lostText = lost.length === 0 ? '' : `\n**Left behind**\n\n${lostRows}`
  const brought = files === undefined ? '' : filesMarkdown(files, share)
  const cut = isCut ? '\nMore commits came in between than can be listed here.\n' : ''
  return `${headOf(one)}${warning}${lostText}${comparison(plan)}${cut}${brought}${elsewhereText(elsewhere)}${fitted(rows, changelogBytes * share)}`
}

function elsewhereText(count: number): string {
  if (count === 0) return ''
  const what = count === 1 ? 'is not listed: it touches' : 'are not listed: they touch'
  return `\n${counted(count, 'commit')} in between ${what} nothing that this repository has of the templates.\n`
}

function nameOf(tag: string | null, commit: string): string {
  return markdownCode(tag ?? commit.slice(0, 8))
}

function comparison({ url, from, to }: SubmodulePlan): string {
  const place = webUrl(url)
  return place === undefined || to === null ? '' : `\n[All changes](${place}/compare/${from}...${to})\n`
}

import { printable, printableLines } from '../standards/printable.ts'
import type { Screen } from '../system/system.ts'
import type { ChangelogSection } from '../templates/changelog.ts'
import type { FileMerge } from '../templates/file-merge.ts'
import type { PinAction, SubmodulePlan, SyncPlan } from '../templates/pin-plan.ts'
import type { LeftOut } from '../templates/sync-outcome.ts'
import { counted, grouped, tallied } from './headline.ts'
import { fitted, folded, markdownCode, markdownText, tableHead, tableRow } from './markdown.ts'
import { paintFor } from './paint.ts'

// A body of GitHub's may have 65,536 characters.
const BODY_BYTES = 40_000
const MOST_ENTRIES = 100

/** A submodule that moves, and what came between. */
export interface MovedSubmodule {
  readonly plan: SubmodulePlan
  readonly changelog: readonly ChangelogSection[]
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

/** The same for the job summary, as Markdown. */
export function syncSummary({ submodules }: SyncPlan, pullRequest: string): string {
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
  const where = pullRequest === '' ? '' : ` ${pullRequest}`
  return `**${headlineOf(submodules)}.**${where}\n\n${tableHead(['submodule', 'rule', 'from', 'to', '', 'why'])}${fitted(rows, 300_000)}`
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

/** What a pull request says: from where to where, and what changed between. All of it comes from outside, and nothing of it is obeyed. */
export function syncBody(moved: readonly MovedSubmodule[]): string {
  const sections = moved.map(({ plan, changelog, files }) => {
    const rows = changelog.flatMap(({ title, entries }) => [
      `\n**${title}**\n\n`,
      ...entries.slice(0, MOST_ENTRIES).map((entry) => entryLine(entry, plan.url)),
      ...(entries.length > MOST_ENTRIES ? [`- and ${grouped(entries.length - MOST_ENTRIES)} more\n`] : []),
    ])
    const head = `### ${markdownCode(plan.path)}: ${nameOf(plan.fromTag, plan.from)} → ${nameOf(plan.tag, plan.to ?? '')}\n`
    const warning = plan.relation === 'ahead' ? '' : `\n> [!WARNING]\n> ${markdownText(plan.reason)}\n`
    return `${head}${warning}${comparison(plan)}${filesText(files)}${fitted(rows, Math.floor(BODY_BYTES / moved.length))}`
  })
  return sections.join('\n')
}

const LONGEST_DIFF = 2_000
const MOST_CONFLICTS = 20

/** What becomes of files: how many come along, and which somebody has to look at, with what the templates did to them. */
function filesText(files: FileMerge | undefined): string {
  if (files === undefined) return ''
  const { changes, conflicts, leftOut } = files
  const head = `\n${counted(changes.length, 'file')} of the templates ${changes.length === 1 ? 'comes' : 'come'} along.\n`
  const open = conflicts.slice(0, MOST_CONFLICTS).map(({ path, message, diff }) => {
    const shown = diff.length > LONGEST_DIFF ? `${diff.slice(0, LONGEST_DIFF)}\n…` : diff
    const fence = '`'.repeat(Math.max(3, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length + 1)))
    const block =
      shown === ''
        ? ''
        : `\n${folded('what the templates changed', `${fence}diff\n${printableLines(shown)}\n${fence}\n`)}`
    return `- [ ] ${markdownCode(path)}: ${markdownText(message)}\n${block}`
  })
  const more = conflicts.length > MOST_CONFLICTS ? `- and ${grouped(conflicts.length - MOST_CONFLICTS)} more\n` : ''
  const todo =
    conflicts.length === 0
      ? ''
      : `\n**${counted(conflicts.length, 'conflict')}: look at these, please**\n\n${open.join('')}${more}`
  const rest = leftOut.map(({ path, why }) => `- ${markdownCode(path)}: ${LEFT_OUT[why]}\n`)
  return `${head}${todo}${rest.length === 0 ? '' : `\n**Left as they are**\n\n${rest.join('')}`}`
}

const LEFT_OUT: Readonly<Record<LeftOut['why'], string>> = {
  size: 'is too large',
  lfs: 'is kept by Git LFS',
  submodule: 'is a submodule of the templates',
  workflows: 'is a workflow, which the token may not write (workflows: write)',
}

function nameOf(tag: string | null, commit: string): string {
  return markdownCode(tag ?? commit.slice(0, 8))
}

function entryLine({ commit, scope, text }: ChangelogSection['entries'][number], url: string): string {
  const place = webUrl(url)
  const short = `\`${commit.slice(0, 8)}\``
  const link = place === undefined ? short : `[${short}](${place}/commit/${commit})`
  return `- ${scope === undefined ? '' : `${markdownCode(scope)}: `}${markdownText(text)} ${link}\n`
}

function comparison({ url, from, to }: SubmodulePlan): string {
  const place = webUrl(url)
  return place === undefined || to === null ? '' : `\n[All changes](${place}/compare/${from}...${to})\n`
}

/** Where a browser finds a repository; undefined where nobody knows. */
function webUrl(url: string): string | undefined {
  const [, scpHost, scpPath] = /^(?:[^@/:\s]+@)([A-Za-z0-9.-]+):(?!\/\/)(.+)$/.exec(url) ?? []
  const text =
    scpHost === undefined
      ? url.replace(/^ssh:\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\//, 'https://$1/')
      : `https://${scpHost}/${scpPath}`
  if (!URL.canParse(text)) return undefined
  const { protocol, origin, pathname } = new URL(text)
  const path = pathname.replace(/\/+$/, '').replace(/\.git$/, '')
  return ['https:', 'http:'].includes(protocol) && /^\/[\w./~-]+$/.test(path) ? `${origin}${path}` : undefined
}

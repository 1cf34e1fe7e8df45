import { paintFor } from '../standards/paint.ts'
import { printable } from '../standards/printable.ts'
import type { Screen } from '../system/system.ts'
import type { NotifiedRepository, NotifyPlan, NotifyState } from '../templates/fan-out/notify-plan.ts'
import { grouped, tallied } from './headline.ts'
import { fitted, markdownCode, markdownText, tableHead, tableRow } from './markdown.ts'
import { textTable } from './text-table.ts'

const BYTES = 300_000
const COLORS = { notified: 'cyan', current: 'dim', unconcerned: 'dim', failed: 'red', waiting: 'yellow' } as const
const MARKS: Readonly<Record<NotifyState, string>> = {
  notified: '📣 told',
  current: '☑️ current',
  unconcerned: '– not concerned',
  failed: '❌ failed',
  waiting: '⏸️ waits',
}
const CHECKS = { green: '✅', red: '❌', pending: '⏳' } as const
const ORDER: readonly NotifyState[] = ['failed', 'notified', 'waiting', 'current', 'unconcerned']

/** A fan-out as people read it on a terminal: a row for each repository that is concerned, failures first. */
export function notifyText(plan: NotifyPlan, screen: Screen): string {
  const paint = paintFor(screen.hasColor)
  const shown = concerned(plan)
  const head = ['REPOSITORY', 'STATE', 'WAVE', 'FROM', 'TO', 'CHECKS', 'WHY']
  const rows = shown.map(({ repository, state, wave, from, to, checks, url, reason }) => ({
    cells: [
      ...[repository, state, wave === null ? '–' : String(wave), from ?? '–', to ?? '–', checks ?? '–'],
      url === null ? reason : `${reason}: ${url}`,
    ],
    color: COLORS[state],
  }))
  const table = rows.length === 0 ? '' : `\n${textTable(head, rows, screen)}\n`
  return `${paint('bold', `${printable(plan.source)} ${printable(plan.tag)}: ${headlineOf(plan)}`)}\n${table}`
}

/** The same as Markdown for the job summary. */
export function notifySummary(plan: NotifyPlan): string {
  const head = `**${headlineOf(plan)}**: ${markdownCode(plan.source)} ${markdownCode(plan.tag)}.\n`
  const shown = concerned(plan)
  if (shown.length === 0) return head
  const rows = shown.map(({ repository, state, wave, from, to, url, checks, reason }) =>
    tableRow([
      markdownCode(repository),
      MARKS[state],
      wave === null ? '' : String(wave),
      from === null ? '' : markdownCode(from),
      to === null ? '' : markdownCode(to),
      `${checks === null ? '' : `${CHECKS[checks]} `}${linkTo(url)}`.trim(),
      markdownText(reason),
    ]),
  )
  return `${head}\n${tableHead(['repository', '', 'wave', 'from', 'to', 'pull request', 'why'])}${fitted(rows, BYTES)}`
}

function concerned({ repositories }: NotifyPlan): readonly NotifiedRepository[] {
  return ORDER.filter((state) => state !== 'unconcerned').flatMap((state) =>
    repositories.filter((one) => one.state === state),
  )
}

function headlineOf({ repositories }: NotifyPlan): string {
  const words: Readonly<Record<NotifyState, string>> = {
    ...{ failed: 'failed', notified: 'told', waiting: 'waiting', current: 'current', unconcerned: 'not concerned' },
  }
  const parts = ORDER.map((state) => [repositories.filter((one) => one.state === state).length, words[state]] as const)
  const told = tallied(parts, (number) => `${grouped(number)} ${number === 1 ? 'repository' : 'repositories'}`)
  return told || 'No repositories'
}

/** The address comes from GitHub, or from a file; a plain one of the web becomes a link. */
function linkTo(url: string | null): string {
  if (url === null || !/^https?:\/\/[\w.:-]+\/[\w./-]+$/.test(url)) return ''
  const [, number] = /\/pull\/(\d+)$/.exec(url) ?? []
  return `[${number === undefined ? 'pull request' : `#${number}`}](${url})`
}

import type { JunitReport } from '../standards/junit.ts'
import { paintFor } from '../standards/paint.ts'
import { printable } from '../standards/printable.ts'
import type { Screen } from '../system/system.ts'
import { hasPassed, type TaskResult, type TaskStatus } from '../tasks/run-tasks.ts'
import type { TaskGraph, TaskId } from '../tasks/task-graph.ts'
import { placeText } from '../workspaces/location.ts'
import { counted, duration, tallied, withReason } from './headline.ts'
import { fitted, markdownCode, markdownText, tableHead, tableRow } from './markdown.ts'

/** What is told of a result. */
export type ToldResult = Omit<TaskResult, 'task'> & { readonly task: Pick<TaskResult['task'], 'id'> }

const WORDS: Readonly<Record<TaskStatus, string>> = {
  passed: 'passed',
  failed: 'failed',
  'timed-out': 'took too long',
  ended: 'ended with the run',
  proven: 'passed before',
  skipped: 'skipped',
}
const MARKS: Readonly<Record<TaskStatus, string>> = {
  passed: '✅ passed',
  failed: '❌ failed',
  'timed-out': '⏱️ took too long',
  ended: '⏹️ ended with the run',
  proven: '☑️ passed before',
  skipped: '⏭️ skipped',
}
const COLORS = {
  passed: 'green',
  failed: 'red',
  'timed-out': 'red',
  ended: 'yellow',
  proven: 'green',
  skipped: 'yellow',
} as const
const SIGNS = { passed: '✓', failed: '✗', 'timed-out': '✗', ended: '–', proven: '✓', skipped: '–' } as const

/** `core-api:test passed in 12.3 s`: what a task came to, in one line. */
export function resultLine({ task, status, seconds, exitCode, note, tests }: ToldResult): string {
  const ended = status === 'failed' && exitCode !== null ? ` with exit code ${exitCode}` : ''
  const took = hasNotRun(status) ? '' : ` ${status === 'timed-out' ? 'after' : 'in'} ${precise(seconds)}`
  const told = tests === undefined ? '' : testsText(tests)
  const of = told === '' ? '' : `, ${told}`
  return `${SIGNS[status]} ${task.id} ${WORDS[status]}${ended}${took}${of}${note === '' ? '' : `: ${note}`}`
}

function testsText({ passed, failed, skipped }: JunitReport): string {
  const parts = [[failed, 'failed'] as const, [skipped, 'skipped'] as const, [passed, 'passed'] as const]
  return tallied(parts, (number) => counted(number, 'test'))
}

function hasNotRun(status: TaskStatus): boolean {
  return status === 'skipped' || status === 'proven'
}

function precise(seconds: number): string {
  return seconds < 60 ? `${seconds.toFixed(1)} s` : duration(seconds)
}

const NOTHING = 'Nothing to run'

/** How all of it went, in one sentence. */
function runHeadline(results: readonly ToldResult[]): string {
  const count = (status: TaskStatus) => results.filter((one) => one.status === status).length
  const statuses = ['failed', 'timed-out', 'ended', 'skipped', 'passed', 'proven'] as const
  return tallied(
    statuses.map((status) => [count(status), WORDS[status]] as const),
    (number) => counted(number, 'task'),
  )
}

/** What somebody who waits sees last: what did not pass, the slowest, and how long all took; or why there was nothing. */
export function runText(results: readonly ToldResult[], seconds: number, screen: Screen, why = ''): string {
  const paint = paintFor(screen.hasColor)
  if (results.length === 0) return `${paint('bold', withReason(NOTHING, why))}\n`
  const bad = results.filter((one) => !hasPassed(one))
  const lines = bad.map((one) => paint(COLORS[one.status], printable(resultLine(one))))
  const head = paint('bold', `${runHeadline(results)} in ${precise(seconds)}`)
  return [...lines, ...(lines.length === 0 ? [] : ['']), head, ''].join('\n')
}

/** The same for the job summary, as Markdown: the slowest first, and what did not pass before all others. */
export function runSummary(results: readonly ToldResult[], seconds: number, why = ''): string {
  if (results.length === 0) return `**${markdownText(withReason(NOTHING, why))}**\n`
  const head = `**${runHeadline(results)}** in ${precise(seconds)}\n`
  const order: readonly TaskStatus[] = ['failed', 'timed-out', 'ended', 'skipped', 'passed', 'proven']
  const sorted = [...results].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status) || b.seconds - a.seconds)
  const hasTests = results.some(({ tests }) => tests !== undefined)
  const rows = sorted.map((one) => {
    const { task, status, seconds: own, tests } = one
    const time = hasNotRun(status) ? '–' : precise(own)
    const of = tests === undefined ? '' : testsText(tests)
    return tableRow([markdownCode(task.id), MARKS[status], time, ...(hasTests ? [of] : []), whyText(one)])
  })
  const titles = ['task', 'result', 'time', ...(hasTests ? ['tests'] : []), 'why']
  return `${head}\n${tableHead(titles)}${fitted(rows, 300_000)}`
}

const MOST_NAMED = 5

/** As Markdown: what the task says of itself, else how it ended, and which of its tests failed. */
function whyText({ status, exitCode, note, tests }: ToldResult): string {
  const said = note === '' && status === 'failed' && exitCode !== null ? `exit code ${exitCode}` : note
  const failures = tests?.failures ?? []
  const more = failures.length > MOST_NAMED ? [`and ${failures.length - MOST_NAMED} more`] : []
  return [markdownText(said), ...failures.slice(0, MOST_NAMED).map((name) => markdownCode(name)), ...more]
    .filter(Boolean)
    .join(', ')
}

/** What the ledger says of tasks. */
export interface ToldBefore {
  /** Tasks that would not run, with the run that proves each. */
  readonly leftOut?: ReadonlyMap<TaskId, string>
  /** Tasks that run in any case, with the reason of each. */
  readonly keyless?: ReadonlyMap<TaskId, string>
}

/**
 * What would run, each behind all that it waits for, and why it waits.
 *
 * @param why nothing would run
 */
export function orderText(graph: TaskGraph, screen: Screen, why = '', { leftOut, keyless }: ToldBefore = {}): string {
  const paint = paintFor(screen.hasColor)
  const known = (id: TaskId) => {
    const [proof, doubt] = [leftOut?.get(id), keyless?.get(id)]
    if (proof !== undefined) return paint('green', `  (left out: it passed ${proof})`)
    return doubt === undefined ? '' : paint('yellow', `  (cannot be left out: ${printable(doubt)})`)
  }
  const left = leftOut === undefined || leftOut.size === 0 ? '' : `, ${leftOut.size} left out`
  const lines = [...graph.values()].flatMap(({ id, command, after, isAdded }) => [
    `${paint('cyan', printable(id))}  ${printable(command)}${isAdded ? paint('dim', '  (others need it)') : ''}${known(id)}`,
    ...after.map(({ task, at }) => paint('dim', `    after ${printable(task)}, as ${printable(placeText(at))} says`)),
  ])
  return `${paint('bold', graph.size === 0 ? withReason(NOTHING, why) : `${counted(graph.size, 'task')}${left}`)}\n\n${lines.join('\n')}\n`
}

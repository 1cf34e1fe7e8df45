import { counted, duration } from '../../../report/headline.ts'
import { markdownCode, markdownText } from '../../../report/markdown.ts'
import type { Proof } from '../../../schedule/ledger/ledger.ts'
import { paintFor } from '../../../standards/paint.ts'
import { printable } from '../../../standards/printable.ts'
import type { Screen } from '../../../system/system.ts'
import type { TaskResult } from '../../../tasks/run-tasks.ts'
import type { TaskId } from '../../../tasks/task-graph.ts'
import type { OpenLedger } from './open-ledger.ts'

/** What the ledger knew of the tasks of a run, beside what became of them. */
export interface KnownBefore {
  readonly mode: OpenLedger['mode'] | 'off'
  readonly proofs: ReadonlyMap<TaskId, Proof>
  /** Proven tasks that ran and failed. */
  readonly escapes: readonly TaskId[]
  /** Tasks that passed now, and failed before with nothing different. */
  readonly flaky: readonly TaskId[]
  /** Why some tasks ran that no key can stand for, and how many; the most frequent first. */
  readonly keyless: readonly (readonly [why: string, tasks: number])[]
  /** A job tells it reason by reason; on a terminal a line has to do. */
  readonly isInJob: boolean
  /** What the proven tasks took, or took when they passed, in seconds. */
  readonly seconds: number
  readonly tasks: number
}

/** What a run's results say of what the ledger said. */
export function knownOf(ledger: OpenLedger | undefined, results: readonly TaskResult[]): KnownBefore {
  const tasks = results.length
  if (ledger === undefined) return { ...NOTHING_KNOWN, tasks }
  const { mode, proofs, isInJob } = ledger
  const escapes = results.filter(({ task, status }) => status === 'failed' && proofs.has(task.id))
  // What a run that was ended did not get to says nothing.
  const told = mode === 'on' ? ledger.leftOut : proofs
  return {
    mode,
    proofs: told,
    escapes: escapes.map(({ task }) => task.id),
    flaky: results.flatMap(({ task, status }) => (status === 'passed' && ledger.hasFailed(task.id) ? task.id : [])),
    keyless: reasonsIn(ledger.keyless),
    isInJob,
    seconds: [...told.values()].reduce((sum, { seconds }) => sum + seconds, 0),
    tasks,
  }
}

const NOTHING_KNOWN: KnownBefore = {
  mode: 'off',
  proofs: new Map(),
  escapes: [],
  flaky: [],
  keyless: [],
  isInJob: false,
  seconds: 0,
  tasks: 0,
}

function reasonsIn(keyless: OpenLedger['keyless']): KnownBefore['keyless'] {
  const counts = new Map<string, number>()
  for (const why of keyless.values()) counts.set(why, (counts.get(why) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)
}

/** For the outputs. */
export function idsOf({ proofs, escapes, flaky }: KnownBefore): {
  readonly proven: readonly TaskId[]
  readonly escapes: readonly TaskId[]
  readonly flaky: readonly TaskId[]
} {
  return { proven: [...proofs.keys()], escapes, flaky }
}

/** `run 42 of 2026-11-26`: which run a proof is from. */
export function proofText({ day, run, trust }: Proof): string {
  const date = new Date(day * 86_400_000).toISOString().slice(0, 10)
  return trust === 0 ? `here, on ${date}` : `run ${run} of ${date}`
}

/** For the results file. */
export function provedBy(proof: Proof | undefined): { readonly provedBy?: Omit<Proof, 'seconds'> } {
  if (proof === undefined) return {}
  const { day, run, trust } = proof
  return { provedBy: { day, run, trust } }
}

/** What stands above the answer; empty where there is nothing to say. */
export function knownText(known: KnownBefore, { hasColor }: Screen): string {
  const paint = paintFor(hasColor)
  const lines = [
    ...known.escapes.map((id) => paint('red', `! ${printable(id)} ${ESCAPED}`)),
    ...known.flaky.map((id) => paint('yellow', `~ ${printable(id)} ${FLAKY}`)),
    ...keylessTold(known).map((line) => paint('dim', line)),
    ...(known.mode === 'shadow' && known.proofs.size > 0 ? [paint('dim', wouldText(known))] : []),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

/** The same for the job summary, as Markdown. */
export function knownSummary(known: KnownBefore): string {
  const { mode, proofs, escapes, flaky } = known
  const lines = [
    ...escapes.map((id) => `- ${markdownCode(id)} ${ESCAPED}\n`),
    ...flaky.map((id) => `- ${markdownCode(id)} ${FLAKY}\n`),
    ...keylessTold(known).map((line) => `- ${markdownText(line)}\n`),
  ].join('')
  const head = proofs.size === 0 ? '' : `\n${mode === 'shadow' ? wouldText(known) : leftText(known)}\n`
  return `${head}${lines === '' ? '' : `\n${lines}`}`
}

const MOST_REASONS = 3

/** `4 tasks cannot be left out: …`, for each reason; on a terminal the most frequent one. */
function keylessTold({ keyless, isInJob }: KnownBefore): readonly string[] {
  const [first] = keyless
  if (first !== undefined && keyless.length > 1 && !isInJob) {
    const all = keyless.reduce((sum, [, tasks]) => sum + tasks, 0)
    return [`${counted(all, 'task')} cannot be left out, ${first[1]} of them: ${first[0]}; why-run says why of each`]
  }
  const lines = keyless
    .slice(0, MOST_REASONS)
    .map(([why, tasks]) => `${counted(tasks, 'task')} cannot be left out: ${why}`)
  const more = keyless.slice(MOST_REASONS).reduce((sum, [, tasks]) => sum + tasks, 0)
  return more === 0 ? lines : [...lines, `${counted(more, 'task')} more cannot be left out; why-run says why`]
}

const ESCAPED = 'failed, though it passed before with nothing different: the ledger would have left it out'

const FLAKY = 'passed, though it failed before with nothing different: as a flaky one it is never left out'

function wouldText({ proofs, tasks, seconds }: KnownBefore): string {
  return `With ledger: on, ${proofs.size} of ${counted(tasks, 'task')} would not have run (${duration(seconds)} of work)`
}

function leftText({ proofs, tasks, seconds }: KnownBefore): string {
  return `${proofs.size} of ${counted(tasks, 'task')} passed before with nothing different, and did not run (${duration(seconds)} of work)`
}

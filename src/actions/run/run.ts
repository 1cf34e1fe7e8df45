import path from 'node:path'
import { refuseUnsafeEvent } from '../../changes/unsafe-event.ts'
import type { InputsOf, OutputsOf } from '../../contract/define.ts'
import type { Project } from '../../graph/project-graph.ts'
import { counted, duration } from '../../report/headline.ts'
import { orderText, resultLine, runSummary, runText } from '../../report/run-text.ts'
import { estimatesFrom, type Timings } from '../../schedule/timings.ts'
import { clockMs, sleep } from '../../standards/clock.ts'
import { printable } from '../../standards/printable.ts'
import type { System, TaskEnd } from '../../system/system.ts'
import { hasFailed, hasPassed, runTasks, type TaskOutcome, type TaskResult } from '../../tasks/run-tasks.ts'
import { sumReports } from '../../tasks/sum-reports.ts'
import { environmentFor } from '../../tasks/task-environment.ts'
import { type Task, type TaskGraph, type TaskId, unmetNeeds } from '../../tasks/task-graph.ts'
import { asksNx } from '../../workspaces/asks-nx.ts'
import type { CommitView } from '../affected/read-graph.ts'
import { readTimings } from '../affected/read-timings.ts'
import { type AskedFile, refuseWithoutFolder, writeAskedFile } from '../affected/write-asked-file.ts'
import { openReports, type Reports } from './collect-reports.ts'
import type { contract, PlannedTask } from './contract.ts'
import {
  idsOf,
  type KnownBefore,
  knownOf,
  knownSummary,
  knownText,
  proofText,
  provedBy,
} from './ledger/known-before.ts'
import type { OpenLedger } from './ledger/open-ledger.ts'
import { progressOf } from './progress.ts'
import { openLogs, type TaskLogs } from './task-logs.ts'
import { tellProblems } from './tell-problems.ts'
import { refuseUnknownTargets, type WhatToRun, whatToRun } from './what-to-run.ts'
import { whyNothing } from './why-nothing.ts'

type Inputs = InputsOf<typeof contract>
type Outputs = OutputsOf<typeof contract>

/** The tasks that are asked for, side by side and in order, and what became of them. */
export async function run(inputs: Inputs, system: System): Promise<Outputs> {
  const { report } = system
  if (!inputs['dry-run']) refuseUnsafeEvent(system.event)
  const [what, timings] = await Promise.all([whatToRun(inputs, system), readTimings(inputs, system)])
  refuseUnknownTargets(inputs.targets, what)
  await warnOfNeeds(what, report)
  const why = whyNothing(what, inputs)
  if (inputs['dry-run']) {
    const ledger = inputs.ledger === 'on' ? await ledgerOf(inputs, what, system) : undefined
    const leftOut = new Map([...(ledger?.leftOut ?? [])].map(([id, proof]) => [id, proofText(proof)]))
    const before = { leftOut, ...(ledger === undefined ? {} : { keyless: ledger.keyless }) }
    await report.show(async (screen) => orderText(what.tasks, screen, why, before))
    const planned = [...what.tasks.values()].map(planOf)
    return { ...outputsOf([], 0, {}), planned, proven: [...leftOut.keys()], escapes: [], flaky: [] }
  }
  if (inputs.results !== '') await refuseWithoutFolder(askedResults(inputs), system)
  const started = clockMs()
  const [ledger, logs, reports] = await Promise.all([
    ledgerOf(inputs, what, system),
    openLogs(what.root, system),
    openReports(inputs.reports, what, system),
  ])
  const seen: TaskResult[] = []
  const going = new Map<TaskId, Task>()
  // Whoever is interrupted tells it as well, and once: what came first goes for both.
  let told: Promise<Outputs> | undefined
  const tell = (results: readonly TaskResult[]) => {
    const seconds = Math.round((clockMs() - started) / 100) / 10
    const ending = { known: knownOf(ledger, results), why, seconds, logs, reports }
    told ??= tellEnd(results, ending, { inputs, what, system })
    return told
  }
  const timingsKnown = new Map([...(ledger?.timings ?? []), ...timings])
  const all = runAll(what, { inputs, timings: timingsKnown, logs, reports, seen, going, ledger }, system)
  const forget = system.whenInterrupted?.(async () => {
    report.progress('')
    // What was ended becomes a result in a moment.
    await Promise.race([all.catch(() => undefined), sleep(RESULTS_MS)])
    const results = resultsSoFar(seen, going, what.tasks)
    await tell(results)
    tellInterruption(results, system)
    // The outputs of the step, too, where all has come to its end.
    await sleep(0)
  })
  try {
    const results = await all.finally(async () => {
      report.progress('')
      await system.tasks.endAll()
    })
    // Whoever ends a run does not wait for that.
    if (!results.some(wasEnded)) await ledger?.save(results)
    return await tell(results)
  } finally {
    forget?.()
  }
}

function planOf({ id, command, folder, after, isAdded }: Task): PlannedTask {
  return { task: id, command, folder: folder || '.', after: after.map(({ task }) => task), isAdded }
}

const RESULTS_MS = 1_000

function wasEnded({ status }: TaskResult): boolean {
  return status === 'ended'
}

/** Of a run that is ended: what has no result was under way, or had not begun. */
function resultsSoFar(
  seen: readonly TaskResult[],
  going: ReadonlyMap<TaskId, Task>,
  tasks: TaskGraph,
): readonly TaskResult[] {
  const known = new Map(seen.map((one) => [one.task.id, one]))
  const none = { seconds: 0, exitCode: null }
  return [...tasks.values()].map((task): TaskResult => {
    const status = going.has(task.id) ? 'ended' : 'skipped'
    return known.get(task.id) ?? { task, status, ...none, note: status === 'ended' ? '' : 'the run was over before' }
  })
}

interface Told {
  readonly known: KnownBefore
  readonly why: string
  readonly seconds: number
  readonly logs: TaskLogs
  readonly reports: Reports | undefined
}

/** Everything that is told once no task runs any more. */
async function tellEnd(
  results: readonly TaskResult[],
  { known, why, seconds, logs, reports }: Told,
  { inputs, what, system }: { readonly inputs: Inputs; readonly what: WhatToRun; readonly system: System },
): Promise<Outputs> {
  const { report } = system
  for (const one of results.filter(hasFailed)) {
    await report.block(`What ${one.task.id} printed last:`, () => logs.end(one.task, OF_FAILURE), false)
  }
  await tellProblems(results.filter(hasFailed), what, logs, system)
  // Of a run that was ended, what it did not get to is no news.
  const shown = results.some(wasEnded) ? results.filter(({ status }) => status !== 'skipped') : results
  await report.show(async (screen) => `${knownText(known, screen)}${runText(shown, seconds, screen, why)}`)
  if (inputs.summary) await report.summary(async () => `${runSummary(results, seconds, why)}${knownSummary(known)}`)
  const file = await keepResults(results, { known, shard: what.shard }, inputs, system)
  return { ...outputsOf(results, seconds, { results: file, reports: reports?.folder ?? '' }), ...idsOf(known) }
}

/** What nobody has is waited for in vain. */
async function warnOfNeeds({ tasks, needs, view }: WhatToRun, report: System['report']): Promise<void> {
  const unmet = unmetNeeds(tasks, { graph: view.graph, needs })
  if (unmet.length === 0) return
  const { tellUnknownNeeds } = await import('./tell-unknown-needs.ts')
  await tellUnknownNeeds(unmet, view, report)
}

// Of a failure people read the end; a runner's log has room for the rest in its fold.
const OF_FAILURE = { lines: 80, bytes: 64 * 1024 }
const FOLDED = { lines: 2_000, bytes: 1024 ** 2 }

/** Loaded where somebody asks for it. */
async function ledgerOf(inputs: Inputs, what: WhatToRun, system: System): Promise<OpenLedger | undefined> {
  if (inputs.ledger === 'off') return undefined
  const { openLedger } = await import('./ledger/open-ledger.ts')
  return openLedger({ ...inputs, ledger: inputs.ledger }, what, system)
}

interface Running {
  readonly inputs: Inputs
  readonly timings: Timings
  readonly logs: TaskLogs
  readonly reports: Reports | undefined
  /** Gets each result as soon as there is one. */
  readonly seen: TaskResult[]
  /** Holds each task while it runs. */
  readonly going: Map<TaskId, Task>
  readonly ledger: OpenLedger | undefined
}

/** Results in the order of the tasks. */
async function runAll(
  { view, root, tasks }: WhatToRun,
  running: Running,
  system: System,
): Promise<readonly TaskResult[]> {
  const { inputs, timings, logs, reports, seen, going, ledger } = running
  const { report } = system
  const place = { root, path: system.variable('PATH') ?? '', files: system.files }
  const guess = estimatesFrom(timings)
  const estimate = ({ project, target }: Task) => guess(project, target)
  const bare = new Map<string, string | undefined>()
  const parallel = parallelOf(inputs, system)
  // One after another: what tasks print is read from their logs.
  let telling = Promise.resolve()
  const progress = progressOf(tasks, estimate, parallel)
  let isEnding = false
  const tell = () => {
    if (!isEnding) report.progress(progress.text())
  }
  const results = await runTasks(tasks, {
    parallel,
    estimate: (task) => estimate(task).seconds,
    isFailFast: inputs['fail-fast'],
    async start(task) {
      const proof = ledger?.leftOut.get(task.id)
      if (proof !== undefined) return { status: 'proven', seconds: 0, exitCode: null, note: proofText(proof) }
      progress.begins(task)
      going.set(task.id, task)
      tell()
      const environment = await environmentFor(task, view.graph.projects.get(task.project) as Project, place)
      if (task.ecosystem === 'python' && environment.python === undefined) bare.set(task.project, environment.lost)
      const limit = limitOf(task, inputs, timings)
      const asked = await reports?.begins(task)
      const begun = clockMs()
      const end = await system.tasks.start({
        command: task.command,
        folder: path.join(root, task.folder),
        env: { ...environment.variables, ...asked },
        log: logs.fileOf(task),
        timeoutMs: limit * 1_000,
      })
      progress.stops(task)
      const seconds = (clockMs() - begun) / 1_000
      const tests = await reports?.collect(task)
      const outcome = outcomeOf(end, seconds, limit)
      const isBare = outcome.status === 'failed' && bare.has(task.project) && task.ecosystem === 'python'
      const why = isBare ? bareText(bare.get(task.project)) : await lackOf(task, outcome, logs)
      return { ...outcome, note: outcome.note || why, ...(tests === undefined ? {} : { tests }) }
    },
    told(result) {
      seen.push(result)
      going.delete(result.task.id)
      // Whoever ends the run is told what became of it, and no more how far it is.
      isEnding ||= result.status === 'ended'
      progress.ends(result)
      telling = telling.then(() => tellResult(result, logs, system))
      tell()
    },
  })
  await telling
  if (bare.size > 0) await tellBare(bare, view, system)
  return results
}

/** Some targets only Nx can run; nobody brings it for them. */
async function lackOf(task: Task, { status }: TaskOutcome, logs: TaskLogs): Promise<string> {
  if (status !== 'failed' || !asksNx(task.command)) return ''
  const said = await logs.end(task, OF_FAILURE)
  return /npx canceled|not found: nx\b/.test(said) ? 'it needs Nx, which is not installed' : ''
}

async function tellResult(result: TaskResult, logs: TaskLogs, { report }: System): Promise<void> {
  if (result.status === 'ended') return
  if (result.status !== 'passed') report.log(resultLine(result))
  else await report.block(resultLine(result), () => logs.end(result.task, FOLDED), true)
}

function outcomeOf(
  { code, signal, isTimedOut, isEnded, problem, lost }: TaskEnd,
  seconds: number,
  limit: number,
): TaskOutcome {
  if (isEnded) return { status: 'ended', seconds, exitCode: null, note: '' }
  if (isTimedOut) return { status: 'timed-out', seconds, exitCode: null, note: `its limit is ${duration(limit)}` }
  if (problem !== '') return { status: 'failed', seconds, exitCode: null, note: `it could not be started: ${problem}` }
  const unkept = lost === '' ? '' : `not all that it printed was kept: ${lost}`
  const note = signal === null ? unkept : `it was ended by ${signal}`
  return { status: code === 0 ? 'passed' : 'failed', seconds, exitCode: code, note }
}

const LEAST_LIMIT_S = 60
const SLOWER = 5

/** In seconds: what it took before tells how long it may take now. */
function limitOf({ project, target }: Task, inputs: Inputs, timings: Timings): number {
  const known = timings.get(`${project}:${target}`)
  const most = inputs['time-limit'] * 60
  return known === undefined ? most : Math.min(most, Math.max(LEAST_LIMIT_S, known * SLOWER))
}

// What one task may need before the machine swaps.
const TASK_BYTES = 1.5 * 1024 ** 3

function parallelOf({ parallel }: Inputs, { machine }: System): number {
  if (parallel !== 'auto') return parallel
  return Math.max(1, Math.min(machine.cores, Math.floor(machine.memoryBytes / TASK_BYTES)))
}

function bareText(lost: string | undefined): string {
  if (lost === undefined) return 'it has no environment of its own; setup makes one'
  return `${printable(lost)}; setup makes it anew`
}

async function tellBare(
  bare: ReadonlyMap<string, string | undefined>,
  view: CommitView,
  system: System,
): Promise<void> {
  const { report, event } = system
  const projects = [...bare.keys()]
  const shown = [...bare].slice(0, 5).map(([name, lost]) => {
    return `${printable(name)}${lost === undefined ? '' : ` (${bareText(lost)})`}`
  })
  const names = shown.join(', ')
  const more = projects.length > 5 ? ` and ${projects.length - 5} more` : ''
  const message = `Without an environment of their own, with the Python on PATH: ${names}${more}. setup makes one; a .venv beside the manifest, or at the root of its workspace, is used.`
  // A terminal shows no notices.
  if (event === undefined) report.log(message)
  else report.annotate({ level: 'notice', title: 'No environment', message })
  const { unadmitted } = await import('./unadmitted-python.ts')
  for (const one of await unadmitted(projects, view, system))
    report.annotate({ ...one, level: 'warning', title: 'Another Python' })
}

const MOST_NAMED = 10

function tellInterruption(results: readonly TaskResult[], { report }: System): void {
  const done = results.filter(({ status }) => !['ended', 'skipped'].includes(status)).length
  const running = results.filter(wasEnded).map(({ task }) => printable(task.id))
  const more = running.length > MOST_NAMED ? ` and ${running.length - MOST_NAMED} more` : ''
  const named = running.length === 0 ? '' : ` (${running.slice(0, MOST_NAMED).join(', ')}${more} had begun)`
  report.log(
    `Interrupted: ${counted(done, 'task')} done, ${results.length - done} not${named}; what was started has ended, as far as it can be found`,
  )
}

function askedResults({ results }: Inputs): AskedFile {
  return { file: results, input: 'results', code: 'RESULTS_NOT_WRITTEN' }
}

/** Plain JSON, which the gate reads, and the next plan as its timings. */
async function keepResults(
  results: readonly TaskResult[],
  { known: { proofs, escapes, flaky }, shard }: { readonly known: KnownBefore; readonly shard: WhatToRun['shard'] },
  inputs: Inputs,
  system: System,
): Promise<string> {
  if (inputs.results === '') return ''
  const tasks = results.map(({ task, ...result }) => ({
    id: task.id,
    project: task.project,
    target: task.target,
    ...result,
    ...provedBy(proofs.get(task.id)),
  }))
  const told = {
    ...(shard === undefined ? {} : { shard }),
    ...(escapes.length === 0 ? {} : { escapes }),
    ...(flaky.length === 0 ? {} : { flaky }),
  }
  const text = `${JSON.stringify({ formatVersion: 1, ...told, tasks }, null, 1)}\n`
  return writeAskedFile(askedResults(inputs), text, system)
}

function outputsOf(
  all: readonly TaskResult[],
  seconds: number,
  { results = '', reports = '' }: Partial<Pick<Outputs, 'results' | 'reports'>>,
): Omit<Outputs, 'proven' | 'escapes' | 'flaky'> {
  const ids = (isMeant: (result: TaskResult) => boolean) => all.filter(isMeant).map(({ task }) => task.id)
  const [failed, skipped] = [ids(hasFailed), ids(({ status }) => status === 'skipped')]
  const ended = ids(({ status }) => status === 'ended')
  return {
    ok: all.every(hasPassed),
    passed: ids(({ status }) => status === 'passed'),
    ...{ failed, skipped, seconds, results, reports, tests: testsOf(all) },
    planned: [],
    problem: [...told('Failed', failed), ...told('Ended by somebody', ended)].join('; '),
  }
}

function told(what: string, tasks: readonly string[]): readonly string[] {
  return tasks.length === 0 ? [] : [`${what}: ${tasks.join(', ')}`]
}

function testsOf(results: readonly TaskResult[]): Outputs['tests'] {
  const { passed, failed, skipped } = sumReports(results.flatMap(({ tests }) => tests ?? []))
  return { passed, failed, skipped }
}

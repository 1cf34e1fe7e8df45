import path from 'node:path'
import { digestOf } from '../../../affected/reads.ts'
import type { CheckedOut } from '../../../changes/over-work-tree.ts'
import type { InputsOf } from '../../../contract/define.ts'
import { ExternalError, UserError } from '../../../errors.ts'
import {
  EMPTY_LEDGER,
  type Ending,
  type Ledger,
  mergeLedgers,
  type Newest,
  type PastRun,
  type Proof,
  pruneLedger,
  slotOf,
} from '../../../schedule/ledger/ledger.ts'
import { readLedger, writeLedger } from '../../../schedule/ledger/ledger-text.ts'
import { timingsIn } from '../../../schedule/ledger/past-runs.ts'
import type { LedgerStore } from '../../../schedule/ledger/store.ts'
import { hasFailedBefore, proofFor, type Standing, standingOf } from '../../../schedule/ledger/trust.ts'
import type { Timings } from '../../../schedule/timings.ts'
import { SUBMODULE } from '../../../standards/git-modes.ts'
import type { RepoPath, System } from '../../../system/system.ts'
import { openStore } from '../../../tasks/ledger/ledger-store.ts'
import { canBePassedOver } from '../../../tasks/passed-over.ts'
import type { TaskResult } from '../../../tasks/run-tasks.ts'
import type { Task, TaskId } from '../../../tasks/task-graph.ts'
import { type KeyedTask, type KeyWorld, taskKeys } from '../../../tasks/task-keys.ts'
import type { contract } from '../contract.ts'
import type { WhatToRun } from '../what-to-run.ts'
import { type CommitReads, readCommitReads } from './read-keys.ts'
import { readSettingsOf } from './task-settings.ts'

type Inputs = Pick<InputsOf<typeof contract>, 'ledger-store'>
type Opening = Inputs & { readonly ledger: OpenLedger['mode'] }

/** What is known of the tasks of one run from runs before. */
export interface OpenLedger {
  readonly mode: 'shadow' | 'on'
  /** Tasks that passed before with the very same key. */
  readonly proofs: ReadonlyMap<TaskId, Proof>
  /** Those of them that this run leaves out; none in shadow mode. */
  readonly leftOut: ReadonlyMap<TaskId, Proof>
  readonly timings: Timings
  /** Tasks that have no key, and why; in shadow mode only in a job. */
  readonly keyless: ReadonlyMap<TaskId, string>
  readonly isInJob: boolean
  /** Whether it failed before with the very same key. */
  hasFailed(task: TaskId): boolean
  /** Remembers what came of the tasks that ran. */
  save(results: readonly TaskResult[]): Promise<void>
}

/** What a ledger says of some tasks, and what they read. */
export interface LedgerView {
  readonly ledger: Ledger
  readonly keyed: ReadonlyMap<TaskId, KeyedTask>
  readonly reads: CommitReads
  readonly settingOf: KeyWorld['settingOf']
  readonly standing: Standing
  readonly store: LedgerStore | undefined
  /** Somebody newer wrote what is there. */
  readonly isNewer: boolean
}

const DAY_MS = 86_400_000

/** Opens the ledger of a run; undefined where it cannot be had. */
export async function openLedger(inputs: Opening, what: WhatToRun, system: System): Promise<OpenLedger | undefined> {
  const now = Date.now()
  const view = await viewLedger(inputs, what, system).catch((error: unknown) => withoutLedger(error, system))
  if (view === undefined) return undefined
  const proofs = new Map<TaskId, Proof>()
  for (const [id, one] of view.keyed) {
    const proof = 'key' in one ? proofFor(one.key, view.ledger, view.standing) : undefined
    if (proof !== undefined) proofs.set(id, proof)
  }
  const timings = timingsIn(view.ledger)
  const left = inputs.ledger === 'on' ? canBePassedOver(what.tasks, new Set(proofs.keys())) : new Set<TaskId>()
  return {
    mode: inputs.ledger,
    proofs,
    leftOut: new Map([...proofs].filter(([id]) => left.has(id))),
    timings,
    // On a laptop that is how it is while somebody edits; who asks to leave tasks out wants to know all the same.
    keyless: inputs.ledger === 'on' || system.job !== undefined ? keylessIn(view) : new Map(),
    isInJob: system.job !== undefined,
    hasFailed(id) {
      const one = view.keyed.get(id)
      return one !== undefined && 'key' in one && hasFailedBefore(one.key, view.ledger, view.standing)
    },
    save: (results) => saveResults(results, { view, what, now, timings }, system),
  }
}

function keylessIn({ keyed }: LedgerView): ReadonlyMap<TaskId, string> {
  return new Map([...keyed].flatMap(([id, one]) => ('why' in one ? [[id, one.why] as const] : [])))
}

/** What git, or somebody elsewhere, cannot tell costs runs, and nothing else. */
function withoutLedger(error: unknown, { report }: System): undefined {
  if (!(error instanceof ExternalError || error instanceof UserError)) throw error
  report.annotate({ level: 'notice', title: 'Ledger', message: `Everything runs, without a ledger: ${error.message}` })
}

/** The ledger as it stands, and the keys that the tasks have now. */
export async function viewLedger(inputs: Inputs, what: WhatToRun, system: System): Promise<LedgerView> {
  const { git } = what
  const standing = standingOf(system.event, cloneAt(what.root, system))
  const store = await openStore(inputs['ledger-store'], { root: what.root, git, standing }, system)
  const [bytes, reads, settingOf, dirty, unwatched] = await Promise.all([
    store?.read(),
    readCommitReads(what.view, git),
    readSettingsOf(what, system),
    differences(what, store, system, what.checkedOut),
    git.unwatched(),
  ])
  const { ledger, problem, isNewer } = readLedger(bytes)
  if (problem !== '') {
    const message = `${store?.name} is taken for an empty ledger: ${problem}`
    system.report.annotate({ level: 'notice', title: 'Ledger', message })
  }
  const world = { ...reads, settingOf, dirty, unwatched, variable: system.variable, day: dayOf(Date.now()) }
  return { ledger, keyed: taskKeys(what.tasks, world), reads, settingOf, standing, store, isNewer }
}

// As many signs as tell all clones apart.
const CLONE_SIGNS = 16

/** What tells a clone from those of others, and from others of somebody's own, without a word of where it lies. */
function cloneAt(root: string, { event, machine }: System): string {
  return event === undefined ? digestOf(`${machine.identity()}\0${root}`).slice(0, CLONE_SIGNS) : ''
}

/** Files that are not as the commit has them; of another commit than the one checked out, all of them. */
async function differences(
  { view, git, root }: WhatToRun,
  store: LedgerStore | undefined,
  { event }: System,
  known?: CheckedOut,
): Promise<readonly string[]> {
  // Nobody edits submodules in a workflow; a step before may have moved one.
  const { commit, uncommitted } =
    known ?? (await git.checkedOut({ submodules: event === undefined ? 'whole' : 'commits' }))
  if (commit !== view.commit) return [...view.tree.entries.keys()]
  return uncommitted.filter((file) => path.join(root, file) !== store?.file)
}

// Files get their times from a clock that ticks so often.
const TICK_MS = 10

/** What somebody else may have changed for tasks that ran, and put back by now. */
interface Changed {
  /** Files that are not as the commit has them now, or were not for a while since the run began. */
  readonly files: readonly RepoPath[]
  /** Where something else was installed since then; absolute. */
  readonly installed: ReadonlySet<string>
}

async function changedWhile({ view, what, now }: Saving, system: System): Promise<Changed> {
  const { root, view: commit, tasks } = what
  // What a submodule holds is not told by its folder.
  const files = [...commit.tree.entries.values()].filter(({ mode }) => mode !== SUBMODULE).map((entry) => entry.path)
  const places = new Set([...tasks.values()].flatMap((task) => view.settingOf(task).installed))
  const byPath = new Map([...places].map((place) => [path.relative(root, place), place]))
  const [different, workTree] = await Promise.all([differences(what, view.store, system), system.openWorkTree(root)])
  const [changed, switched] = await Promise.all([
    workTree.changedSince(files, now - TICK_MS),
    // Keys take longer than a tick: what is installed until tasks start is what they say.
    workTree.changedSince(byPath.keys(), now),
  ])
  return {
    files: [...new Set([...different, ...changed])],
    installed: new Set(switched.flatMap((at) => byPath.get(at) ?? [])),
  }
}

interface Saving {
  readonly view: LedgerView
  readonly what: WhatToRun
  /** When the run began. */
  readonly now: number
  /** What tasks were expected to take. */
  readonly timings: Timings
}

async function saveResults(results: readonly TaskResult[], saving: Saving, system: System): Promise<void> {
  const { store, standing, isNewer } = saving.view
  const ran = results.filter(({ status }) => ENDINGS.has(status))
  if (store === undefined || !standing.mayWrite || isNewer) return
  const provesAny = ran.some((one) => provesMore(one, saving))
  if (!provesAny && !ran.some((one) => tellsMore(one, saving))) return
  // Where nothing is proven that was not before, nobody has to look at all files again.
  const isSound = provesAny ? soundness(saving, await changedWhile(saving, system)) : () => true
  const found = foundOut(ran, isSound, saving, system)
  for (let tries = 1; ; tries++) {
    // Others may have saved since: whatever they found out stays.
    const before = readLedger(await store.read())
    if (before.isNewer) return
    const merged = mergeLedgers(mergeLedgers(saving.view.ledger, before.ledger), found)
    const pruned = pruneLedger(merged, dayOf(saving.now))
    const { problem, isAgain } = await store.write(writeLedger(pruned))
    if (problem === '') return
    if (!isAgain || tries > 1) {
      system.report.log(`The ledger was not saved to ${store.name}: ${problem}`)
      return
    }
  }
}

const ENDINGS: ReadonlyMap<TaskResult['status'], Ending> = new Map([
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['timed-out', 'failed'],
])

/** What this run alone adds. What somebody edited while it ran proves nothing. */
function foundOut(ran: readonly TaskResult[], isSound: Soundness, { view, what, now }: Saving, system: System): Ledger {
  const { standing, ledger } = view
  const { trust, scope } = standing
  const run = Number(system.event?.runId ?? Math.floor(now / 1_000))
  const [proofs, newest] = [new Map<string, Proof>(), new Map<string, Newest>()]
  const past = new Map<string, readonly PastRun[]>()
  for (const { task, status, seconds } of ran) {
    const one = view.keyed.get(task.id)
    const took = Math.round(seconds * 10) / 10
    const proof: Proof = { day: dayOf(now), run, seconds: took, trust }
    const key = one !== undefined && 'key' in one && isSound(task.id) ? one.key : undefined
    const isFlaky = status === 'passed' && key !== undefined && hasFailedBefore(key, ledger, standing)
    const ending = isFlaky ? 'flaky' : (ENDINGS.get(status) ?? 'failed')
    past.set(`${task.project}:${task.target}`, [{ day: proof.day, run, ending, seconds: took }])
    if (one === undefined || !('key' in one) || key === undefined) continue
    proofs.set(slotOf(key, trust, scope), ending === 'failed' ? { ...proof, hasFailed: true } : proof)
    if (ending !== 'passed') continue
    newest.set(slotOf(task.id, trust, scope), { ...proof, key, commit: what.view.commit, parts: one.parts })
  }
  return { ...EMPTY_LEDGER, proofs, newest, past }
}

/** Whether the ledger does not have it yet, as of today: that it passed, or did not, with the key that it has. Without a key nothing is proven. */
function provesMore({ task, status }: TaskResult, { view, what, now }: Saving): boolean {
  const { keyed, ledger, standing } = view
  const { trust, scope } = standing
  const one = keyed.get(task.id)
  if (one === undefined || !('key' in one)) return false
  if (status !== 'passed' || hasFailedBefore(one.key, ledger, standing)) return true
  const newest = ledger.newest.get(slotOf(task.id, trust, scope))
  const isNewest = newest?.key === one.key && newest.commit === what.view.commit
  return !isNewest || ledger.proofs.get(slotOf(one.key, trust, scope))?.day !== dayOf(now)
}

// What runs are planned by: a difference that nobody would plan by is none.
const SAME_SECONDS = 0.5
const SAME_SHARE = 0.2

/** Whether it ended in another way today than it did last, or took longer or shorter than expected. */
function tellsMore({ task, status, seconds }: TaskResult, { view, now, timings }: Saving): boolean {
  const id = `${task.project}:${task.target}`
  const [last] = view.ledger.past.get(id) ?? []
  const expected = timings.get(id) ?? 0
  const isAsExpected = Math.abs(seconds - expected) <= Math.max(SAME_SECONDS, SAME_SHARE * expected)
  return last?.day !== dayOf(now) || last.ending !== ENDINGS.get(status) || !isAsExpected
}

function dayOf(ms: number): number {
  return Math.floor(ms / DAY_MS)
}

/** Whether nothing changed that a task reads. */
type Soundness = (id: TaskId) => boolean

function soundness({ what: { tasks }, view: { reads, settingOf } }: Saving, changed: Changed): Soundness {
  if (changed.files.length + changed.installed.size === 0) return () => true
  const isSwitched = (task: Task | undefined) =>
    task !== undefined && settingOf(task).installed.some((place) => changed.installed.has(place))
  const world = {
    ...reads,
    dirty: changed.files,
    unwatched: [],
    settingOf,
    variable: () => undefined,
    day: 0,
  }
  const now = taskKeys(tasks, world)
  return (id) => {
    const one = now.get(id)
    return one !== undefined && 'key' in one && !isSwitched(tasks.get(id))
  }
}

import type { JunitReport } from '../standards/junit.ts'
import { dependentsIn, type Task, type TaskGraph, type TaskId } from './task-graph.ts'

/**
 * How a task ended.
 * - `passed`, `failed`: by its exit code.
 * - `timed-out`: it took longer than it may.
 * - `ended`: somebody ended the whole run.
 * - `proven`: it passed before with nothing different, and did not run.
 * - `skipped`: something that it needs did not pass, or the run was to end at the first failure.
 */
export const TASK_STATUSES = ['passed', 'failed', 'timed-out', 'ended', 'proven', 'skipped'] as const
export type TaskStatus = (typeof TASK_STATUSES)[number]

/** Now, or before with nothing different. */
export function hasPassed({ status }: { readonly status: TaskStatus }): boolean {
  return status === 'passed' || status === 'proven'
}

/** By itself: neither held back, nor ended with the run. */
export function hasFailed({ status }: { readonly status: TaskStatus }): boolean {
  return status === 'failed' || status === 'timed-out'
}

/** How one attempt at a task went. */
export interface TaskOutcome {
  readonly status: Exclude<TaskStatus, 'skipped'>
  readonly seconds: number
  /** Null where a signal ended it, or it could not be started. */
  readonly exitCode: number | null
  /** A sentence beside the exit code; empty where that says all. */
  readonly note: string
  /** What its results say, where it leaves such. */
  readonly tests?: JunitReport
}

/** What became of one task. */
export interface TaskResult {
  readonly task: Task
  readonly status: TaskStatus
  readonly seconds: number
  readonly exitCode: number | null
  readonly note: string
  readonly tests?: JunitReport
}

/** What {@link runTasks} acts through. */
export interface TaskRunning {
  /** How many at a time. */
  readonly parallel: number
  /** Seconds that a task is expected to take. */
  readonly estimate: (task: Task) => number
  /** Nothing more is started once something failed. */
  readonly isFailFast: boolean
  /** Runs one task to its end; never throws for what becomes of it. */
  start(task: Task): Promise<TaskOutcome>
  /** Hears of each result as soon as there is one. */
  told?(result: TaskResult): void
}

/**
 * Runs tasks, each once all that it needs has passed: several at a time, and first what most waits for. A task that fails keeps back only those
 * that need it.
 *
 * @returns a result for each task, in the order of the graph
 */
export async function runTasks(graph: TaskGraph, running: TaskRunning): Promise<readonly TaskResult[]> {
  const { parallel, isFailFast, start, told } = running
  const dependents = dependentsIn(graph)
  const left = new Map([...graph.values()].map(({ id, after }) => [id, after.length]))
  const weights = weightsIn(graph, dependents, running.estimate)
  const ready = sortedBy(weights)
  for (const [id, count] of left) if (count === 0) ready.add(id)
  const results = new Map<TaskId, TaskResult>()
  const settle = (result: TaskResult) => {
    results.set(result.task.id, result)
    told?.(result)
  }
  const skip = (id: TaskId, note: string) => {
    for (const waiting = [id]; waiting.length > 0; ) {
      const next = waiting.pop() as TaskId
      if (results.has(next)) continue
      settle({ task: graph.get(next) as Task, status: 'skipped', seconds: 0, exitCode: null, note })
      waiting.push(...(dependents.get(next) ?? []))
    }
  }
  let isOver = false
  const finish = (task: Task, outcome: TaskOutcome) => {
    settle({ task, ...outcome })
    if (!hasPassed(outcome)) {
      isOver ||= isFailFast || outcome.status === 'ended'
      for (const id of dependents.get(task.id) ?? []) skip(id, `${task.id} did not pass`)
      return
    }
    for (const id of dependents.get(task.id) ?? []) {
      const count = (left.get(id) ?? 0) - 1
      left.set(id, count)
      if (count === 0 && !results.has(id)) ready.add(id)
    }
  }
  const active = new Set<Promise<void>>()
  for (;;) {
    while (!isOver && active.size < parallel) {
      const id = ready.take()
      if (id === undefined) break
      const task = graph.get(id) as Task
      const going = start(task).then((outcome) => {
        active.delete(going)
        finish(task, outcome)
      })
      active.add(going)
    }
    if (active.size === 0) break
    await Promise.race(active)
  }
  for (const id of graph.keys()) skip(id, 'the run was over before')
  return [...graph.keys()].map((id) => results.get(id) as TaskResult)
}

/** How long it takes from the start of each task to the end of the last one that waits for it. */
function weightsIn(
  graph: TaskGraph,
  dependents: ReadonlyMap<TaskId, readonly TaskId[]>,
  estimate: TaskRunning['estimate'],
): ReadonlyMap<TaskId, number> {
  const weights = new Map<TaskId, number>()
  for (const task of [...graph.values()].reverse()) {
    const next = (dependents.get(task.id) ?? []).map((id) => weights.get(id) ?? 0)
    weights.set(task.id, estimate(task) + Math.max(0, ...next))
  }
  return weights
}

/** A binary heap: the heaviest first, of equals the one that came first. */
function sortedBy(weights: ReadonlyMap<TaskId, number>) {
  const heap: { readonly id: TaskId; readonly weight: number; readonly at: number }[] = []
  let count = 0
  const isBefore = (a: number, b: number) => {
    const [one, other] = [heap[a], heap[b]]
    if (one === undefined || other === undefined) return one !== undefined
    return one.weight === other.weight ? one.at < other.at : one.weight > other.weight
  }
  const swap = (a: number, b: number) => {
    const kept = heap[a] as (typeof heap)[number]
    heap[a] = heap[b] as (typeof heap)[number]
    heap[b] = kept
  }
  return {
    add(id: TaskId): void {
      heap.push({ id, weight: weights.get(id) ?? 0, at: count++ })
      for (let at = heap.length - 1; at > 0; ) {
        const parent = (at - 1) >> 1
        if (!isBefore(at, parent)) break
        swap(at, parent)
        at = parent
      }
    },
    take(): TaskId | undefined {
      const [first] = heap
      const last = heap.pop()
      if (first === undefined || last === undefined) return undefined
      if (heap.length > 0) heap[0] = last
      for (let at = 0; ; ) {
        const [left, right] = [2 * at + 1, 2 * at + 2]
        const next = right < heap.length && isBefore(right, left) ? right : left
        if (next >= heap.length || !isBefore(next, at)) break
        swap(at, next)
        at = next
      }
      return first.id
    },
  }
}

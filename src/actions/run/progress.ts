import { duration } from '../../report/headline.ts'
import type { Estimate } from '../../schedule/timings.ts'
import { hasFailed, type TaskResult } from '../../tasks/run-tasks.ts'
import type { Task, TaskGraph, TaskId } from '../../tasks/task-graph.ts'

/** How far a run is. */
export interface Progress {
  begins(task: Task): void
  /** It runs no more; what became of it is told after that. */
  stops(task: Task): void
  ends(result: TaskResult): void
  /** `3 of 13 done, 1 failed, about 20 s left: core-api:test`. */
  text(): string
}

// One fast task does not make all of them fast: as if something had taken just as long as was thought.
const AS_THOUGHT_S = 10

/**
 * How far a run is, told at the start and the end of each task: of a thousand, nothing here counts them all each time. Tasks whose time nobody has
 * measured are taken to be as fast, beside what is typical of them, as those of them that are over.
 */
export function progressOf(tasks: TaskGraph, estimate: (task: Task) => Estimate, parallel: number): Progress {
  const left = { measured: 0, guessed: 0 }
  const spent = { seconds: AS_THOUGHT_S, thought: AS_THOUGHT_S }
  const active = new Map<TaskId, Estimate>()
  const counts = { done: 0, failed: 0 }
  const pace = () => spent.seconds / spent.thought
  const count = ({ seconds, isMeasured }: Estimate, sign: 1 | -1) => {
    left[isMeasured ? 'measured' : 'guessed'] += sign * seconds
  }
  for (const task of tasks.values()) count(estimate(task), 1)
  const secondsLeft = () => {
    // Nobody helps the one that takes longest.
    const longest = [...active.values()].map(({ seconds, isMeasured }) => seconds * (isMeasured ? 1 : pace()))
    return Math.round(Math.max((left.measured + left.guessed * pace()) / parallel, ...longest))
  }
  return {
    begins: (task) => void active.set(task.id, estimate(task)),
    stops: (task) => void active.delete(task.id),
    ends(result) {
      const { task, seconds, status } = result
      counts.done++
      if (hasFailed(result)) counts.failed++
      const thought = estimate(task)
      count(thought, -1)
      if (thought.isMeasured || (status !== 'passed' && status !== 'failed')) return
      spent.seconds += seconds
      spent.thought += thought.seconds
    },
    text() {
      const bad = counts.failed === 0 ? '' : `, ${counts.failed} failed`
      const seconds = counts.done === tasks.size ? 0 : secondsLeft()
      const rest = seconds > 0 ? `, about ${duration(seconds)} left` : ''
      const names = active.size === 0 ? '' : `: ${[...active.keys()].join(', ')}`
      return `${counts.done} of ${tasks.size} done${bad}${rest}${names}`
    },
  }
}

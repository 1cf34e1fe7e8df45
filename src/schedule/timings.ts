import { messageOf, UserError } from '../errors.ts'
import { isObject } from '../standards/json.ts'
import type { ProjectName } from '../workspaces/workspace.ts'

/** Seconds that a task takes, by `project:target`. */
export type Timings = ReadonlyMap<string, number>

// Where nothing was measured: what small projects need, in seconds (medians of a public repository of 33 Python projects).
const TYPICAL: ReadonlyMap<string, number> = new Map([
  ['test', 20],
  ['build', 15],
  ['typecheck', 12],
  ['lint', 5],
])
const TYPICAL_OTHER = 15

/**
 * Reads a timings file: one JSON object, `{"core-api:test": 12.5}`, or what `run` kept of its tasks.
 *
 * @throws {UserError} `TIMINGS_INVALID`
 */
export function parseTimings(text: string, file: string): Timings {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw invalid(file, messageOf(error))
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(file, 'it is not an object')
  if ('tasks' in value && Array.isArray(value.tasks)) return timingsOf(value.tasks)
  return new Map(
    Object.entries(value).map(([task, seconds]) => {
      if (typeof seconds === 'number' && Number.isFinite(seconds) && seconds >= 0) return [task, seconds]
      throw invalid(file, `${JSON.stringify(task)} is not a number of seconds`)
    }),
  )
}

/** Of tasks that ran to their end: what did not tells nothing of the next time. */
function timingsOf(tasks: readonly unknown[]): Timings {
  return new Map(
    tasks.filter(isObject).flatMap(({ project, target, status, seconds }): [string, number][] => {
      const hasEnded = status === 'passed' || status === 'failed'
      return hasEnded && typeof seconds === 'number' ? [[`${project}:${target}`, seconds]] : []
    }),
  )
}

/** How long a task is expected to take. */
export interface Estimate {
  readonly seconds: number
  /** From this task, or from others of its target; else it is what is typical. */
  readonly isMeasured: boolean
}

/** As measured, else the median of this target's measurements, else a typical value. */
export function estimatesFrom(timings: Timings): (project: ProjectName, target: string) => Estimate {
  const medians = mediansByTarget(timings)
  return (project, target) => {
    const measured = timings.get(`${project}:${target}`) ?? medians.get(target)
    return { seconds: measured ?? TYPICAL.get(target) ?? TYPICAL_OTHER, isMeasured: measured !== undefined }
  }
}

/** The seconds alone. */
export function estimator(timings: Timings): (project: ProjectName, target: string) => number {
  const estimate = estimatesFrom(timings)
  return (project, target) => estimate(project, target).seconds
}

function mediansByTarget(timings: Timings): ReadonlyMap<string, number> {
  const byTarget = new Map<string, number[]>()
  for (const [task, seconds] of timings) {
    const target = task.slice(task.lastIndexOf(':') + 1)
    byTarget.set(target, [...(byTarget.get(target) ?? []), seconds])
  }
  return new Map(
    [...byTarget].map(([target, seconds]) => [target, seconds.sort((a, b) => a - b)[seconds.length >> 1] ?? 0]),
  )
}

function invalid(file: string, cause: string): UserError {
  return new UserError(
    'TIMINGS_INVALID',
    `these timings cannot be used: ${cause}`,
    'Expected {"project:target": seconds, …}.',
    {
      file,
    },
  )
}

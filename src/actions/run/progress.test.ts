import { expect, test } from '@jest/globals'
import { estimatesFrom, type Timings } from '../../schedule/timings.ts'
import type { TaskResult, TaskStatus } from '../../tasks/run-tasks.ts'
import type { Task } from '../../tasks/task-graph.ts'
import { progressOf } from './progress.ts'

const task = (project: string, target = 'test'): Task => ({
  ...{ id: `${project}:${target}`, project, target, command: 'x', folder: project },
  ...{ ecosystem: 'python', after: [], isAdded: false },
})
const estimates = (timings: Timings) => {
  const estimate = estimatesFrom(timings)
  return ({ project, target }: Task) => estimate(project, target)
}
const graphOf = (tasks: readonly Task[]) => new Map(tasks.map((one) => [one.id, one]))
const result = (of: Task, seconds: number, status: TaskStatus = 'passed'): TaskResult => ({
  ...{ task: of, status, seconds, exitCode: 0, note: '' },
})

/** What is told after each of these tasks of a hundred, where nobody has measured any. */
function toldOf(seconds: readonly number[], status: TaskStatus = 'passed'): readonly (string | undefined)[] {
  const tasks = Array.from({ length: 100 }, (_, at) => task(`p${at}`))
  const progress = progressOf(graphOf(tasks), estimates(new Map()), 2)
  return seconds.map((one, at) => {
    progress.ends(result(tasks[at] as Task, one, status))
    return /about (.*) left/.exec(progress.text())?.[1]
  })
}

// Half of 20 s for each that is left, as is typical of tests, times (10 + seconds) / (10 + typical).
test.each<readonly [string, readonly number[], readonly string[]]>([
  ['fast', [1, 1, 1, 1], ['6 min', '4 min', '3 min', '2 min']],
  ['as is typical', [20, 20, 20], ['17 min', '16 min', '16 min']],
  ['slow', [60, 60], ['39 min', '42 min']],
])('tasks that are %s tell how long the others may take', (_, seconds, told) => {
  expect(toldOf(seconds)).toEqual(told)
})

test('what did not run to its end tells nothing of the others', () => {
  for (const status of ['proven', 'skipped', 'timed-out'] as const) {
    expect(toldOf([0, 0], status)).toEqual(['17 min', '16 min'])
  }
})

test('what was measured is taken to take as long again, however fast the rest is', () => {
  const [known, other, fast] = [task('a'), task('b', 'lint'), task('c', 'lint')]
  const progress = progressOf(graphOf([known, other, fast]), estimates(new Map([['a:test', 50]])), 2)
  expect(progress.text()).toBe('0 of 3 done, about 30 s left')
  progress.begins(known)
  progress.begins(fast)
  expect(progress.text()).toBe('0 of 3 done, about 50 s left: a:test, c:lint')
  progress.stops(fast)
  progress.ends(result(fast, 0))
  expect(progress.text()).toBe('1 of 3 done, about 50 s left: a:test')
  progress.stops(known)
  progress.ends(result(known, 5, 'failed'))
  expect(progress.text()).toBe('2 of 3 done, 1 failed, about 2 s left')
  progress.ends(result(other, 0, 'ended'))
  expect(progress.text()).toBe('3 of 3 done, 1 failed')
})

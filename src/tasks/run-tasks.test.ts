import { describe, expect, test } from '@jest/globals'
import { runTasks, type TaskOutcome, type TaskRunning } from './run-tasks.ts'
import type { Task, TaskGraph } from './task-graph.ts'

/** Tasks as `a`, or `b < a` for one that waits. */
function graphOf(...texts: readonly string[]): TaskGraph {
  return new Map(
    texts.map((text) => {
      const [id = '', needs = ''] = text.split(' < ')
      const after = needs.split(' ').filter(Boolean)
      const task: Task = {
        ...{ id, project: id, target: 'test', command: '', folder: '', ecosystem: 'python', isAdded: false },
        after: after.map((one) => ({ task: one, at: { file: 'nx.json' } })),
      }
      return [id, task]
    }),
  )
}

const PASSED: TaskOutcome = { status: 'passed', seconds: 1, exitCode: 0, note: '' }

async function ran(graph: TaskGraph, more: Partial<TaskRunning> & { readonly fails?: readonly string[] } = {}) {
  const { fails = [], ...running } = more
  const [started, log]: [string[], string[]] = [[], []]
  let [active, most] = [0, 0]
  const results = await runTasks(graph, {
    parallel: 2,
    estimate: () => 1,
    isFailFast: false,
    async start({ id }) {
      started.push(id)
      most = Math.max(most, ++active)
      await new Promise((resolve) => setTimeout(resolve, 2))
      active--
      return fails.includes(id) ? { ...PASSED, status: 'failed', exitCode: 1 } : PASSED
    },
    told: ({ task, status }) => log.push(`${task.id} ${status}`),
    ...running,
  })
  return { started, most, log, ended: results.map(({ task, status, note }) => `${task.id} ${status} ${note}`.trim()) }
}

describe('tasks', () => {
  test('start once all that they need has passed, and no more than allowed at a time', async () => {
    const { started, most, ended } = await ran(graphOf('a', 'b', 'c < a b', 'd < c', 'e'))
    expect(started.indexOf('c')).toBeGreaterThan(Math.max(started.indexOf('a'), started.indexOf('b')))
    expect([most, started.at(-1), ended.length]).toEqual([2, 'd', 5])
  })

  test('on which most waits come first', async () => {
    const graph = graphOf('a', 'b', 'long', 'c < b', 'd < c')
    const { started } = await ran(graph, { parallel: 1, estimate: ({ id }) => (id === 'long' ? 2.5 : 1) })
    expect(started).toEqual(['b', 'long', 'c', 'a', 'd'])
  })

  test('that fail keep back those that need them, and nobody else', async () => {
    const { ended, log } = await ran(graphOf('a', 'b < a', 'c < b', 'd'), { fails: ['a'] })
    expect(ended).toEqual(['a failed', 'b skipped a did not pass', 'c skipped a did not pass', 'd passed'])
    expect(log).toHaveLength(4)
  })

  test('that fail end the run, where that is asked for; what has begun goes on', async () => {
    const { ended } = await ran(graphOf('a', 'b', 'c', 'd'), { fails: ['a'], isFailFast: true })
    expect(ended).toEqual([
      'a failed',
      'b passed',
      'c skipped the run was over before',
      'd skipped the run was over before',
    ])
  })

  test('that somebody ended are followed by none', async () => {
    const start = async () => ({ ...PASSED, status: 'ended' }) as const
    const { ended } = await ran(graphOf('a', 'b < a', 'c'), { parallel: 1, start })
    expect(ended).toEqual(['a ended', 'b skipped a did not pass', 'c skipped the run was over before'])
  })

  test('of a thousand take no time to be put in order', async () => {
    const names = Array.from({ length: 1_000 }, (_, at) => (at < 10 ? `t${at}` : `t${at} < t${at % 10} t${at - 10}`))
    const graph = graphOf(...names)
    const before = process.cpuUsage()
    const results = await runTasks(graph, {
      ...{ parallel: 8, estimate: ({ id }) => id.length, isFailFast: false, start: async () => PASSED },
    })
    const { user, system } = process.cpuUsage(before)
    expect(results.every(({ status }) => status === 'passed')).toBe(true)
    expect((user + system) / 1_000).toBeLessThan(100)
  })
})

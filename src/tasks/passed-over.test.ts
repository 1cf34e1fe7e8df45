import { expect, test } from '@jest/globals'
import { canBePassedOver } from './passed-over.ts'
import type { Task } from './task-graph.ts'

function graphOf(needs: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, Task> {
  return new Map(
    Object.entries(needs).map(([id, after]) => [
      id,
      {
        ...{ id, project: id, target: 'test', command: '', folder: '', ecosystem: 'node', isAdded: false },
        after: after.map((task) => ({ task, at: { file: 'nx.json' } })),
      },
    ]),
  )
}

test.each([
  ['all are proven', ['a', 'b', 'c'], ['a', 'b', 'c']],
  ['the last one runs, and with it all that it needs', ['a', 'b'], []],
  ['the first one runs', ['b', 'c'], ['b', 'c']],
  ['one in between runs', ['a', 'c'], ['c']],
  ['none', [], []],
])('%s', (_, proven, expected) => {
  expect([...canBePassedOver(graphOf({ a: [], b: ['a'], c: ['b'] }), new Set(proven))].sort()).toEqual(expected)
})

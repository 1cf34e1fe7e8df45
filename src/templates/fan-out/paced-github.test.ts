import { expect, test } from '@jest/globals'
import type { Github } from '../../system/system.ts'
import { openBudget, pacedGithub } from './paced-github.ts'

function place() {
  let now = 7_200_000
  const waits: number[] = []
  const sent: string[] = []
  const clock = {
    now: () => now,
    async wait(milliseconds: number) {
      waits.push(milliseconds)
      now += milliseconds
    },
  }
  const send = async (what: string) => {
    sent.push(what)
    now += 100
    if (what.includes('bad')) throw new Error(what)
    return {} as never
  }
  const github: Github = {
    repository: 'acme/templates',
    get requests() {
      return sent.length
    },
    get: ({ path }) => send(path),
    ask: ({ path }) => send(path),
    graphql: ({ query }) => send(query),
  }
  const budget = openBudget(5, [3_599, 3_700], clock)
  return { github: pacedGithub(github, budget, clock), budget, waits, pass: (ms: number) => (now += ms) }
}

const permission = 'contents: write'
const post = { method: 'POST', permission } as const

test('what writes is a second apart and counts, also where it fails; what reads does neither', async () => {
  const { github, budget, waits } = place()
  await github.ask({ path: '/a', ...post })
  await github.graphql({ query: 'query A { a }', permission })
  await github.ask({ path: '/b', permission })
  await expect(github.ask({ path: '/bad', ...post })).rejects.toThrow('bad')
  await github.graphql({ query: ' mutation B { b }', permission })
  expect([waits, github.requests, budget.allows(1), budget.allows(2)]).toEqual([[800, 1_000], 5, true, false])
})

test('what a clock ahead of ours has written counts for an hour from now, and no longer', () => {
  let now = 7_200_000
  const clock = { now: () => now, wait: async () => undefined }
  const budget = openBudget(1, [9e9], clock)
  expect(budget.allows(1)).toBe(false)
  now += 3_600_000
  expect(budget.allows(1)).toBe(true)
})

test('an hour later it counts no more', () => {
  const { budget, pass } = place()
  budget.spend(2)
  expect([budget.allows(2), budget.allows(3), budget.spent()]).toEqual([true, false, [3_700, 7_200, 7_200]])
  pass(100_001)
  expect([budget.allows(3), budget.allows(4)]).toEqual([true, false])
  pass(3_600_000)
  expect([budget.allows(9), budget.spent()]).toEqual([true, []])
})

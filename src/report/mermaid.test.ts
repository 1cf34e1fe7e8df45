import { expect, test } from '@jest/globals'
import { graphOf, type SampleDependencies } from '../../test/support/affected-set.ts'
import { HOSTILE_TEXTS } from '../../test/support/hostile-texts.ts'
import { mermaidGraph } from './mermaid.ts'

test('draws projects without their common prefix, edges by kind and group, changed and affected ones set off', () => {
  const graph = graphOf({
    'maestro-api': ['maestro-core', 'maestro-db registry', 'maestro-log dev'],
    'maestro-core': ['maestro-log'],
    'maestro-db': [],
    'maestro-log': [],
  })
  const text = mermaidGraph(graph, { changed: new Set(['maestro-log']), affected: new Set(['maestro-core']) })
  expect(text.split('\n').filter((line) => !line.includes('classDef'))).toEqual([
    'flowchart LR',
    '  n0["api"]',
    '  n1["core"]:::affected',
    '  n2["db"]',
    '  n3["log"]:::changed',
    '  n0 --> n1',
    '  n0 -.-> n2',
    '  n0 -->|dev| n3',
    '  n1 --> n3',
    '',
  ])
})

test('draws several edges between two projects as the strongest', () => {
  const text = mermaidGraph(graphOf({ a: ['b registry', 'b dev', 'b'], b: [] }))
  expect(text.match(/n0 .* n1/g)).toEqual(['n0 --> n1'])
})

test('says how many projects a limit leaves out, and leaves few of the others without an edge', () => {
  const names = Array.from({ length: 60 }, (_, at) => `p${at}`)
  const dependencies = Object.fromEntries(names.map((name, at) => [name, names.slice(Math.max(0, at - 5), at)]))
  const text = mermaidGraph(graphOf(dependencies), { limits: { projects: 40, edges: 50 } })
  expect(text).toContain('more["+20 more"]')
  const from = text.match(/n\d+ (?=-->)/g) ?? []
  expect(from).toHaveLength(50)
  expect(new Set(from).size).toBe(39)
})

test('shows only the projects asked for', () => {
  const text = mermaidGraph(graphOf({ a: ['b'], b: ['c'], c: [] }), { only: ['c', 'b', 'unknown'] })
  expect(text.match(/\["\w+"\]/g)).toEqual(['["c"]', '["b"]'])
  expect(text.match(/-->/g)).toHaveLength(1)
})

test('hostile names stay labels', () => {
  const graph = graphOf(Object.fromEntries(HOSTILE_TEXTS.map((name) => [`x ${name}`, []])) as SampleDependencies)
  const boxes = mermaidGraph(graph)
    .split('\n')
    .filter((line) => line.startsWith('  n'))
  expect(boxes).toHaveLength(HOSTILE_TEXTS.length)
  for (const box of boxes) expect(box).toMatch(/^ {2}n\d+\["(?:[A-Za-z0-9/-]|#\d+;|…)+"\]$/)
})

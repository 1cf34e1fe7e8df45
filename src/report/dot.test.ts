import { expect, test } from '@jest/globals'
import { graphOf } from '../../test/support/affected-set.ts'
import { HOSTILE_TEXTS } from '../../test/support/hostile-texts.ts'
import { dotGraph } from './dot.ts'

test('writes local edges solid, registry edges dashed, all but main ones thin with a label', () => {
  const graph = graphOf({ 'm-a': ['m-b', 'm-c registry', 'm-d dev'], 'm-b': [], 'm-c': [], 'm-d': [] })
  const text = dotGraph(graph, { changed: new Set(['m-b']) })
  expect(text.split('\n').slice(4)).toEqual([
    '  "m-a" [label="a"]',
    '  "m-b" [label="b", fillcolor="#ffe08a"]',
    '  "m-c" [label="c"]',
    '  "m-d" [label="d"]',
    '  "m-a" -> "m-b"',
    '  "m-a" -> "m-c" [style=dashed]',
    '  "m-a" -> "m-d" [label="dev", penwidth=0.5]',
    '}',
    '',
  ])
})

test.each(HOSTILE_TEXTS)('keeps %j inside its quotes', (name) => {
  const line = dotGraph(graphOf({ [name]: [], other: [] })).split('\n')[4]
  expect(line).toMatch(/^ {2}"(?:[^"\\]|\\["\\])+" \[label="(?:[^"\\]|\\["\\])+"\]$/)
})

import { expect, test } from '@jest/globals'
import { affectedSet, graphOf } from '../../test/support/affected-set.ts'
import { counted, duration, headlineOf } from './headline.ts'

const graph = graphOf({ a: [], b: ['a'], c: [] })
const everything = { type: 'everything', head: 'f', why: 'the first push', isFallback: false } as const

test.each([
  [affectedSet(graph, { a: 'a.py' }), '2 of 3 projects affected', 'by 1 changed file since'],
  [affectedSet(graph, { a: 'a.py', c: 'c.py' }), 'All 3 projects affected', 'by 2 changed files since'],
  [affectedSet(graph, {}), '0 of 3 projects affected', 'as nothing changed since'],
  [affectedSet(graphOf({}), {}), 'No projects found', 'as nothing changed since'],
  [affectedSet(graphOf({}), {}, { range: everything }), 'No projects found', 'in any file, as'],
  [affectedSet(graphOf({ a: [] }), { a: 'x' }), 'The only project is affected', 'by 1 changed file since'],
  [affectedSet(graph, { a: '', b: '', c: '' }, { range: everything }), 'All 3 projects affected', 'because'],
])('case %#', (set, answer, link) => expect(headlineOf(set)).toMatchObject({ answer, link }))

test.each([
  [45.4, '45 s'],
  [150, '3 min'],
  [3_600, '1 h'],
  [3_899, '1 h 5 min'],
])('%d seconds are %s', (seconds, text) => expect(duration(seconds)).toBe(text))

test('counts have a comma before each three digits', () => {
  expect(counted(1, 'file')).toBe('1 file')
  expect(counted(1_234_567, 'file')).toBe('1,234,567 files')
})

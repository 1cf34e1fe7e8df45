import { expect, test } from '@jest/globals'
import { graphOf } from '../../test/support/affected-set.ts'
import { graphTable } from './terminal-graph.ts'

const graph = graphOf({
  'm-api': ['m-core', 'm-db extra', 'm-log registry dev'],
  'm-core': ['m-log'],
  'm-db': [],
  'm-log': [],
})

test('each project stands with what it depends on', () => {
  expect(graphTable(graph, { columns: 80, hasColor: false })).toBe(`PROJECT  DEPENDS ON
m-api    core, db (extra), log (dev, by version)
m-core   log
m-db     –
m-log    –
`)
})

test('long lists go on below, and changed projects are set off', () => {
  const text = graphTable(graph, { columns: 22, hasColor: true }, { changed: new Set(['m-log']) })
  expect(text).toContain('m-api    core,\n         db (extra),\n')
  expect(text).toContain('\u001b[33mm-log')
})

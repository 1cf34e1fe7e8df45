import { describe, expect, test } from '@jest/globals'
import { affectedSet, graphOf } from '../../test/support/affected-set.ts'
import { HOSTILE_TEXTS } from '../../test/support/hostile-texts.ts'
import { makeShards } from '../schedule/make-shards.ts'
import { affectedTable, whyNotText, whyText } from './terminal.ts'

const PLAIN = { columns: 80, hasColor: false }
const OPTIONS = { targets: ['lint', 'test'], shards: 1, maxShards: 20, timings: new Map(), onePython: false } as const
const graph = graphOf({ 'm-api': ['m-core'], 'm-core': ['m-log'], 'm-log': [], 'm-tool': [] }, [
  {
    code: 'broken-path',
    severity: 'error',
    message: 'core points at ../.., which is no project of this repository, so what it depends on is unknown',
    fix: 'Remove it.',
    file: 'apps/hive/pyproject.toml',
    line: 14,
  },
])
const set = affectedSet(
  graph,
  { 'm-log': 'packages/log/src/x.py' },
  { ignored: [{ file: 'README.md', rule: 'documentation' }] },
)
const shards = makeShards(
  [...graph.projects.values()].filter(({ name }) => set.projects.has(name)),
  OPTIONS,
)

test('the answer for a terminal: headline, table, shards, findings, ignored files', () => {
  expect(affectedTable(set, shards, PLAIN)).toBe(
    `3 of 4 projects affected by 1 changed file since abc1234 (merge base with origin/main)

PROJECT  WHY                    TARGETS
m-log    packages/log/src/x.py  lint test
m-core   depends on log         lint test
m-api    depends on core ← log  lint test

1 shard, about 1 min of work
  python-1  3 projects  1 min  lint test

1 finding
  error    apps/hive/pyproject.toml:14
           core points at ../.., which is no project of this repository, so what
           it depends on is unknown
           → Remove it.

1 changed file ignored
  README.md: documentation
`,
  )
})

test('files that are not committed yet are told of, since they do not count', () => {
  const files = Array.from({ length: 7 }, (_, n) => `a${n}.py`)
  expect(affectedTable(set, shards, PLAIN, files)).toContain('7 uncommitted files do not count yet\n  a0.py\n')
  expect(affectedTable(set, shards, PLAIN, files)).toContain('  … and 2 more\n')
  expect(whyNotText(set, 'm-tool', PLAIN, ['a.py'])).toContain('1 uncommitted file does not count yet\n  a.py\n')
})

test('colours only where the screen has them', () => {
  expect(affectedTable(set, shards, PLAIN)).not.toContain('\u001b')
  expect(affectedTable(set, shards, { ...PLAIN, hasColor: true })).toContain('\u001b[33mm-log')
})

test('keeps the table within the screen', () => {
  const deep = affectedSet(graph, { 'm-log': `packages/log/${'folder/'.repeat(30)}x.py` })
  const lines = affectedTable({ ...deep, graph: { ...graph, findings: [] } }, [], PLAIN)
    .split('\n')
    .slice(2)
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80)
  expect(lines[1]).toMatch(/….*\/x\.py/)
})

test('says how many rows are left out of a very long table', () => {
  const many = graphOf(Object.fromEntries(Array.from({ length: 1_234 }, (_, at) => [`p${at}`, at === 0 ? [] : ['p0']])))
  expect(affectedTable(affectedSet(many, { p0: 'x' }), [], PLAIN)).toContain('  +1,034 more; --json lists all\n')
})

test('where the way leads through a deleted project, which has no row, the file is named', () => {
  const removed = new Map([['m-old', { type: 'own-file', file: 'old/a.py', status: 'D', others: 2 } as const]])
  const edge = { from: 'm-tool', to: 'm-old', kind: 'local', group: 'main', at: { file: 'x.toml', line: 3 } } as const
  const projects = new Map([['m-tool', { type: 'dependency', edge, isGone: true } as const]])
  const text = affectedTable({ ...set, projects, removed }, [], PLAIN)
  expect(text).toContain('m-tool   depends on old ← old/a.py')
})

test('where everything counts as changed, the headline alone says why', () => {
  const why = 'this is the first push of the branch'
  const text = affectedTable(
    {
      ...set,
      range: { type: 'everything', head: 'f', why, isFallback: false },
      projects: new Map([['m-log', { type: 'everything', why }]]),
    },
    [],
    PLAIN,
  )
  expect(text).toMatch(
    /^1 of 4 projects affected because this is the first push of the branch\n\nPROJECT {2}TARGETS\nm-log\n/,
  )
})

describe('why and why not', () => {
  test('why: one step a line, with the place of each dependency', () => {
    expect(
      whyText(set, 'm-api', PLAIN),
    ).toBe(`m-api is affected by 1 changed file since abc1234 (merge base with origin/main):

  m-api   depends on m-core (packages/m-api/pyproject.toml:12)
  m-core  depends on m-log (packages/m-core/pyproject.toml:12)
  m-log   packages/log/src/x.py was changed
`)
  })

  test('why not: one rule a line', () => {
    const lines = whyNotText(set, 'm-tool', PLAIN).split('\n')
    expect(lines[0]).toBe('m-tool is not affected by 1 changed file since abc1234 (merge base with origin/main):')
    expect(lines).toContain('  It depends on no project of this repository.')
  })
})

test.each(HOSTILE_TEXTS)('prints nothing of %j that a terminal or a runner obeys', (text) => {
  const finding = { code: 'x', severity: 'note', message: text, fix: text, file: text } as const
  const hostile = affectedSet(graphOf({ a: [] }, [finding]), { a: text }, { ignored: [{ file: text, rule: text }] })
  const shown = affectedTable(hostile, [], PLAIN) + whyText(hostile, 'a', PLAIN)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|##\[|^\s*::/m)
})

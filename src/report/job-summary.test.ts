import { describe, expect, test } from '@jest/globals'
import { affectedSet, graphOf } from '../../test/support/affected-set.ts'
import { HOSTILE_TEXTS } from '../../test/support/hostile-texts.ts'
import { processorMs } from '../../test/support/processor-time.ts'
import type { Reason } from '../affected/affected-set.ts'
import { makeShards } from '../schedule/make-shards.ts'
import { jobSummary } from './job-summary.ts'

const OPTIONS = { targets: ['lint', 'test'], shards: 1, maxShards: 20, timings: new Map(), onePython: false } as const
const broken = {
  code: 'broken-path',
  severity: 'error',
  message: 'core points at ../.., outside',
  fix: 'Remove it.',
  file: 'apps/hive/pyproject.toml',
  line: 14,
} as const
const graph = graphOf(
  { 'm-api': ['m-core'], 'm-core': ['m-log'], 'm-log': [], 'm-web': ['m-api'], 'm-far': ['m-web'], 'm-tool': [] },
  [{ ...broken, severity: 'note', message: 'later' }, broken],
)
const set = affectedSet(
  graph,
  { 'm-log': 'packages/log/src/x.py' },
  { ignored: [{ file: 'README.md', rule: 'documentation' }] },
)
const shards = makeShards(
  [...graph.projects.values()].filter(({ name }) => set.projects.has(name)),
  OPTIONS,
)

describe('the summary of a small change', () => {
  const lines = jobSummary(set, shards).split('\n')

  test('starts with the answer, its base and why that base', () => {
    expect(lines[0]).toBe(
      '**5 of 6 projects affected** by 1 changed file since `abc1234` (merge base with `origin/main`).',
    )
  })

  test('links to the page of the graph, where there is one', () => {
    const [line] = jobSummary(set, shards, 'https://github.com/o/r(1)/actions/runs/1/artifacts/2').split('\n')
    expect(line).toMatch(
      /\. \[Look at the graph\]\(https:\/\/github\.com\/o\/r%281%29\/actions\/runs\/1\/artifacts\/2\)\.$/,
    )
  })

  test('gives each project its way down to the file, nearest first', () => {
    expect(lines.filter((line) => line.endsWith('| `lint` `test` |'))).toEqual([
      '| **`m-log`** | `packages/log/src/x.py` | `lint` `test` |',
      '| `m-core` | `log` ← `packages/log/src/x.py` | `lint` `test` |',
      '| `m-api` | `core` ← `log` ← `packages/log/src/x.py` | `lint` `test` |',
      '| `m-web` | `api` ← `core` ← `log` ← `packages/log/src/x.py` | `lint` `test` |',
      '| `m-far` | `web` ← `api` ← `core` ← `log` ← `packages/log/src/x.py` | `lint` `test` |',
    ])
  })

  test('draws the affected projects only', () => {
    const text = lines.join('\n')
    expect(text).toContain('n0["log"]:::changed')
    expect(text).toContain('["far"]:::affected')
    expect(text).not.toContain('["tool"]')
  })

  test('lists findings, errors first, with place and fix', () => {
    expect(lines.filter((line) => line.includes('Remove it'))).toEqual([
      '| ❌&nbsp;error | `apps/hive/pyproject.toml:14` | core points at `../..`, outside<br>→ Remove it. |',
      '| ℹ️&nbsp;note | `apps/hive/pyproject.toml:14` | later<br>→ Remove it. |',
    ])
  })

  test('folds shards and ignored files away', () => {
    expect(lines).toContain('<details><summary>1 shard, about 2 min of work</summary>')
    expect(lines).toContain('<details><summary>1 changed file ignored</summary>')
    expect(lines).toContain('- `README.md`: documentation')
  })
})

test('a long way is cut in the middle', () => {
  const names = Array.from({ length: 9 }, (_, at) => `p${at}`)
  const chain = graphOf(Object.fromEntries(names.map((name, at) => [name, at === 0 ? [] : [`p${at - 1}`]])))
  expect(jobSummary(affectedSet(chain, { p0: 'x.py' }), [])).toContain(
    '| `p8` | `p7` ← `p6` ← … 5 more … ← `p0` ← `x.py` |',
  )
})

test('where everything counts as changed, the first line says why and no row repeats it', () => {
  const why = 'the history before this push could not be fetched'
  const reason = { type: 'everything', why } as const
  const text = jobSummary(
    affectedSet(
      graph,
      {},
      {
        range: { type: 'everything', head: 'f', why, isFallback: true },
        projects: new Map([...graph.projects.keys()].map((name) => [name, reason])),
      },
    ),
    [],
  )
  expect(text).toMatch(/^⚠️ \*\*All 6 projects affected\*\* because the history before/)
  expect(text.split(why)).toHaveLength(2)
})

test('nothing affected: the answer and what was ignored', () => {
  expect(jobSummary(affectedSet(graphOf({ a: ['b'], b: [] }), {}), [])).toBe(
    '**0 of 2 projects affected** as nothing changed since `abc1234` (merge base with `origin/main`).\n',
  )
})

test('deleted projects are named', () => {
  const removed = new Map([
    ['m-old', { type: 'own-file', file: 'old/pyproject.toml', status: 'D', others: 0 } as const],
  ])
  expect(jobSummary({ ...set, removed }, [])).toContain('Deleted by this change: `m-old`.')
})

test('a chain of ten thousand projects is followed once, not once for each of them', () => {
  const names = Array.from({ length: 10_000 }, (_, at) => `p${at}`)
  const chain = graphOf(Object.fromEntries(names.map((name, at) => [name, at === 0 ? [] : [`p${at - 1}`]])))
  const projects = new Map<string, Reason>([
    ['p0', { type: 'own-file', file: 'x.py', status: 'M', others: 0 }],
    ...chain.edges.map((edge): [string, Reason] => [edge.from, { type: 'dependency', edge, isGone: false }]),
  ])
  const start = processorMs()
  const text = jobSummary(affectedSet(chain, {}, { projects }), [])
  expect(processorMs() - start).toBeLessThan(2_000)
  expect(text).toContain('… 4,000 more …')
})

test('ten thousand projects with long names fit into what GitHub takes, and say what was cut', () => {
  const names = Array.from({ length: 10_000 }, (_, at) => `project-${'x'.repeat(60)}-${at}`)
  const findings = names.map((name) => ({
    ...broken,
    message: name.repeat(9),
    file: `packages/${name}/${'ä'.repeat(200)}`,
  }))
  const many = graphOf(
    Object.fromEntries(names.map((name, at) => [name, at === 0 ? [] : [names[at >> 1] as string]])),
    findings,
  )
  const large = affectedSet(
    many,
    { [names[0] as string]: 'x.py' },
    {
      ignored: names.map((name) => ({ file: `${name}.md`, rule: 'documentation' })),
    },
  )
  const text = jobSummary(large, makeShards(many.projects.values(), { ...OPTIONS, shards: 256, maxShards: 256 }))
  expect(Buffer.byteLength(text)).toBeLessThan(900_000)
  expect(text.match(/^\+[\d,]+ more$/gm)?.length).toBeGreaterThanOrEqual(3)
  expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length)
})

test('hostile names open no tag, link, mention or table cell', () => {
  const names = HOSTILE_TEXTS.map((name) => `x ${name}`)
  const first = names[0] as string
  const hostile = affectedSet(
    graphOf(
      Object.fromEntries(names.map((name) => [name, name === first ? [] : [first]])),
      names.map((name) => ({ ...broken, message: name, fix: name, file: name })),
    ),
    { [first]: names.join('/') },
    { ignored: names.map((name) => ({ file: name, rule: name })) },
  )
  const prose = jobSummary(hostile, makeShards(hostile.graph.projects.values(), OPTIONS)).replace(
    /```mermaid[^`]*```/,
    '',
  )
  const outside = prose.replace(/`[^`\n]*`/g, '').replaceAll(/<\/?(?:details|summary|sub)>|<br>|&nbsp;/g, '')
  expect(outside).not.toMatch(/[<>[\]@#`&$\\]/)
  const cells = outside
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').length - 2)
  expect(new Set(cells)).toEqual(new Set([3, 5]))
})

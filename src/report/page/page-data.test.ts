import { describe, expect, test } from '@jest/globals'
import { affectedSet, graphOf as sampleGraph } from '../../../test/support/affected-set.ts'
import { graphOf, projectOf, targetOf } from '../../../test/support/graph.ts'
import { HOSTILE_TEXTS } from '../../../test/support/hostile-texts.ts'
import { largeGraph, largeSet } from '../../../test/support/large-graph.ts'
import { printable } from '../../standards/printable.ts'
import type { Finding } from '../../workspaces/workspace.ts'
import { pageData } from './page-data.ts'

const finding = (fields: Partial<Finding>): Finding => ({
  code: 'x',
  severity: 'note',
  message: 'm',
  fix: 'f',
  file: 'README.md',
  ...fields,
})

describe('the head of the page', () => {
  const graph = sampleGraph({ 'acme-api': ['acme-core'], 'acme-core': [] })

  test.each([
    ['without a change', undefined, { headline: '2 projects', detail: '1 edge between them', hasChange: false }],
    [
      'with one',
      affectedSet(graph, { 'acme-core': 'a.py' }),
      {
        headline: 'All 2 projects affected',
        detail: 'by 1 changed file since abc1234 (merge base with origin/main)',
        hasChange: true,
      },
    ],
    [
      'when everything counts',
      affectedSet(
        graph,
        {},
        { range: { type: 'everything', head: 'f'.repeat(40), why: 'it is\nnight', isFallback: false } },
      ),
      { detail: 'because it is\\nnight' },
    ],
  ])('%s', (_, set, expected) => expect(pageData(graph, set)).toMatchObject(expected))

  test('names the run whose commit is the base', () => {
    const run = { number: 12, url: 'https://github.com/o/r/actions/runs/1' }
    const range = { type: 'range', base: 'a'.repeat(40), head: 'b'.repeat(40), why: 'w', run } as const
    expect(pageData(graph, affectedSet(graph, {}, { range })).run).toEqual(run)
  })

  test('an empty graph says so', () => {
    expect(pageData(graphOf([]))).toMatchObject({
      headline: 'No projects found',
      projects: [],
      edges: [],
      findings: [],
    })
  })
})

describe('projects', () => {
  test('their common beginning is told apart, so that boxes can do without it', () => {
    expect(pageData(graphOf(['acme-api', 'acme-core'])).prefix).toBe('acme-')
    expect(pageData(graphOf(['acme'])).prefix).toBe('')
  })

  test('targets that many share stand once, manifests of their own folder without it', () => {
    const command = { command: 'pytest' }
    const projects = ['a', 'b'].map((name) => projectOf(name, { targets: [targetOf('test', name, command)] }))
    const data = pageData(
      graphOf([...projects, projectOf('c', { root: '', manifests: ['package.json'], version: '1.0' })]),
    )
    expect(data.targets).toEqual([
      ['test', 'pytest'],
      ['test', 'test'],
    ])
    expect(data.projects.map(({ targets }) => targets)).toEqual([[0], [0], [1]])
    expect(data.projects.map(({ manifests }) => manifests)).toEqual([
      ['/pyproject.toml'],
      ['/pyproject.toml'],
      ['package.json'],
    ])
    expect(data.projects[2]).toMatchObject({ folder: '', version: '1.0' })
  })

  test('each affected one says why and on whom it goes on', () => {
    const graph = sampleGraph({ web: ['api'], api: ['core'], core: [], docs: [] })
    const data = pageData(
      graph,
      affectedSet(graph, { core: 'packages/core/a.py' }, { limits: new Map([['core', new Set(['test'])]]) }),
    )
    expect(data.projects).toMatchObject([
      { name: 'web', state: 'affected', next: 1, why: 'depends on api (packages/web/pyproject.toml:12)' },
      { name: 'api', state: 'affected', next: 2 },
      { name: 'core', state: 'changed', why: 'packages/core/a.py was changed', limit: expect.stringContaining('test') },
      { name: 'docs' },
    ])
    expect(data.projects[2]).not.toHaveProperty('next')
    expect(data.projects[3]).not.toHaveProperty('state')
  })
})

describe('edges and findings', () => {
  test('what is usual of an edge is left out', () => {
    const graph = sampleGraph({ a: ['b', 'c dev', 'd registry'], b: [], c: [], d: [] })
    expect(pageData(graph).edges).toEqual([
      [0, 1, ':12'],
      [0, 2, ':13', 'dev'],
      [0, 3, ':14', 'main', 'registry'],
    ])
    const [edge] = graph.edges
    const elsewhere = { ...graph, edges: edge === undefined ? [] : [{ ...edge, at: { file: 'nx.json' } }] }
    expect(pageData(elsewhere).edges).toEqual([[0, 1, 'nx.json']])
  })

  test('an edge to a project that is not there is left out', () => {
    const graph = sampleGraph({ a: ['b', 'gone'], b: [] })
    expect(pageData(graph).edges).toEqual([[0, 1, ':12']])
  })

  test('local edges of a cycle are marked, as the finding has them', () => {
    const graph = sampleGraph({ a: ['b', 'c'], b: ['a dev'], c: ['a registry'] })
    expect(pageData(graph).cycles).toEqual([0, 2])
  })

  test('findings come worst first, each with the innermost project that holds its file', () => {
    const projects = [projectOf('outer', { root: 'x' }), projectOf('inner', { root: 'x/y' })]
    const findings = [
      finding({ file: 'x/y/a' }),
      finding({ file: 'x/a', severity: 'error', line: 3 }),
      finding({ file: 'xy/a', severity: 'warning' }),
    ]
    expect(pageData(graphOf(projects, [], findings)).findings).toMatchObject([
      { severity: 'error', place: 'x/a:3', project: 0 },
      { severity: 'warning', place: 'xy/a', project: -1 },
      { severity: 'note', place: 'x/y/a', project: 1 },
    ])
  })
})

test('all text is printable', () => {
  const projects = HOSTILE_TEXTS.map((text) =>
    projectOf(text, { root: text, version: text, targets: [targetOf(text, text)] }),
  )
  const findings = HOSTILE_TEXTS.map((text) => finding({ message: text, fix: text, file: text }))
  const texts: string[] = []
  JSON.stringify(pageData(graphOf(projects, [], findings)), (_, value) => {
    if (typeof value === 'string') texts.push(value)
    return value
  })
  expect(
    texts.filter((text) => text !== printable(text) || ['\n', '\u001b', '\u202e'].some((sign) => text.includes(sign))),
  ).toEqual([])
  expect(texts.length).toBeGreaterThan(5 * HOSTILE_TEXTS.length)
})

test('thousands of edges stay small', () => {
  const graph = largeGraph({ projects: 1_000, edges: 4_000 })
  expect(JSON.stringify(pageData(graph, largeSet(graph))).length).toBeLessThan(300_000)
})

import { describe, expect, test } from '@jest/globals'
import { projectOf, targetOf } from '../../test/support/graph.ts'
import type { Project } from '../graph/project-graph.ts'
import { makeInlineShard, makeShards, type ShardOptions } from './make-shards.ts'
import { toMatrix } from './matrix.ts'
import { type Shard, targetsFor } from './shards.ts'
import { estimator, parseTimings } from './timings.ts'

const OPTIONS: ShardOptions = { targets: ['test'], shards: 'auto', maxShards: 20, timings: new Map(), onePython: false }

function many(count: number, fields: Partial<Project> = {}, prefix = 'p'): readonly Project[] {
  return Array.from({ length: count }, (_, n) => projectOf(`${prefix}${String(n).padStart(4, '0')}`, fields))
}

function web(name: string, fields: Partial<Project> = {}): Project {
  const root = `apps/${name}`
  const targets = [targetOf('test', root, { ecosystem: 'node' }), targetOf('lint', root, { ecosystem: 'node' })]
  return projectOf(name, { root, ecosystems: ['node'], targets, ...fields })
}

describe('how many', () => {
  test.each([
    [1, 1],
    [3, 2],
    [12, 3],
    [50, 6],
    [1_000, 20],
  ])('%i small projects are worth %i shards', (projects, shards) => {
    expect(makeShards(many(projects), OPTIONS)).toHaveLength(shards)
  })

  test('a fixed number is kept, but no shard is empty and no limit passed', () => {
    expect(makeShards(many(10), { ...OPTIONS, shards: 4 })).toHaveLength(4)
    expect(makeShards(many(3), { ...OPTIONS, shards: 10 })).toHaveLength(3)
    expect(makeShards(many(10), { ...OPTIONS, shards: 10, maxShards: 2 })).toHaveLength(2)
    expect(makeShards(many(600), { ...OPTIONS, shards: 600, maxShards: 600 })).toHaveLength(256)
  })

  test('nothing to do is no shard, and an empty matrix', () => {
    expect(makeShards([], OPTIONS)).toEqual([])
    expect(makeShards(many(5), { ...OPTIONS, targets: ['deploy'] })).toEqual([])
    expect(JSON.stringify(toMatrix([]))).toBe('{"include":[]}')
  })
})

describe('what is in them', () => {
  test('every project is in exactly one, and the longest do not meet', () => {
    const timings = new Map(many(20).map(({ name }, n) => [`${name}:test`, n < 4 ? 300 : 10] as const))
    const shards = makeShards(many(20), { ...OPTIONS, shards: 4, timings })
    expect(shards.flatMap(({ projects }) => projects).sort()).toEqual(many(20).map(({ name }) => name))
    expect(shards.map(({ projects }) => projects.filter((name) => name < 'p0004').length)).toEqual([1, 1, 1, 1])
    const estimates = shards.map(({ estimate }) => estimate)
    expect(Math.max(...estimates) - Math.min(...estimates)).toBeLessThanOrEqual(13)
  })

  const apart = [projectOf('a', { runtimes: { python: '3.11' } }), projectOf('b', { runtimes: { python: '3.12' } })]

  test('Python and Node do not share a runner; two versions of Python do, which is then for none of them', () => {
    const projects = [
      ...apart,
      projectOf('c'),
      web('w', { runtimes: { node: '22' } }),
      web('v', { runtimes: { node: '24' } }),
    ]
    const shards = makeShards(projects, { ...OPTIONS, shards: 1 })
    expect(shards.map(({ id, projects: own, python }) => [id, own, python])).toEqual([
      ['node-22-1', ['w'], undefined],
      ['node-24-1', ['v'], undefined],
      ['python-1', ['a', 'b', 'c'], undefined],
    ])
    expect(makeShards([apart[0] as Project, projectOf('c')], OPTIONS)).toMatchObject([
      { id: 'python-1', python: '3.11' },
    ])
  })

  test('where one Python is set up for a shard, two versions of it do not share one', () => {
    const shards = makeShards([...apart, web('w')], { ...OPTIONS, targets: ['lint', 'test'], onePython: true })
    expect(shards).toEqual([
      { id: 'node-1', projects: ['w'], targets: ['lint', 'test'], ecosystem: 'node', estimate: 28 },
      { id: 'python-3.11-1', projects: ['a'], targets: ['test'], ecosystem: 'python', python: '3.11', estimate: 23 },
      { id: 'python-3.12-1', projects: ['b'], targets: ['test'], ecosystem: 'python', python: '3.12', estimate: 23 },
    ])
  })

  test('where only one shard is allowed they do, but two versions still cannot', () => {
    const options = { ...OPTIONS, maxShards: 1, onePython: true }
    const mixed = makeShards([projectOf('a', { runtimes: { python: '3.11' } }), web('w')], options)
    expect(mixed).toMatchObject([{ id: 'mixed-3.11-1', ecosystem: 'mixed', projects: ['a', 'w'], python: '3.11' }])
    expect(makeShards(apart, options)).toHaveLength(2)
  })

  test('a project with targets in both worlds needs both', () => {
    const both = web('w', { targets: [targetOf('test', 'apps/w'), targetOf('lint', 'apps/w', { ecosystem: 'node' })] })
    expect(makeShards([both], { ...OPTIONS, targets: ['lint', 'test'] })).toMatchObject([{ ecosystem: 'mixed' }])
  })

  test('the same projects in another order make the same shards', () => {
    const projects = [...many(30), web('w')]
    expect(makeShards(projects.toReversed(), OPTIONS)).toEqual(makeShards(projects, OPTIONS))
  })

  test('10,000 projects fit into the matrix', () => {
    const matrix = toMatrix(makeShards(many(10_000), { ...OPTIONS, maxShards: 256 }))
    expect(JSON.stringify(matrix).length).toBeLessThan(262_144)
  })

  test('a matrix that no output could carry is refused', () => {
    const long = Array.from({ length: 10_000 }, (_, n) => projectOf(`${'x'.repeat(60)}${n}`))
    expect(() => toMatrix(makeShards(long, OPTIONS))).toThrow('The job matrix would have')
  })
})

describe('work for the job that plans', () => {
  const mixed = [
    ...many(2, { runtimes: { python: '3.11' } }),
    projectOf('b', { runtimes: { python: '3.12' } }),
    web('w'),
  ]
  const inline = (projects: readonly Project[], limit: number | 'auto', options: Partial<ShardOptions> = {}) => {
    const all = { ...OPTIONS, ...options }
    return makeInlineShard(projects, { limit, shards: makeShards(projects, all) }, all)
  }

  test('is all that there is, of Python and of Node, where people wait no longer for it', () => {
    expect(inline(mixed, 46)).toMatchObject({
      ...{ id: 'mixed-1', projects: ['b', 'p0000', 'p0001', 'w'], ecosystem: 'mixed', estimate: 92 },
    })
    expect(inline(mixed, 45)).toBeUndefined()
  })

  const timings = (seconds: number) => ({ timings: new Map(many(4).map(({ name }) => [`${name}:test`, seconds])) })
  test.each([
    ['one long task: no other job would be faster', many(1), timings(3_000), true],
    ['four tasks of a minute: two jobs more, and a gate, for a minute', many(4), timings(60), true],
    ['four tasks of five minutes', many(4), timings(300), false],
  ])('with auto is %s', (_, projects, options, isInline) => {
    expect(inline(projects, 'auto', options) !== undefined).toBe(isInline)
  })

  test.each([
    ['nothing', [], {}],
    ['one task that takes longer', many(1), timings(91)],
    ['two versions of Node', [web('v', { runtimes: { node: '22' } }), web('w', { runtimes: { node: '24' } })], {}],
    ['two versions of Python, where one is set up', mixed, { onePython: true }],
  ])('is none of %s', (_, projects, options) => {
    expect(inline(projects, 90, options)).toBeUndefined()
  })
})

describe('projects that a change concerns in part', () => {
  const limits = new Map([
    ['p0000', new Set(['lint'])],
    ['p0001', new Set<string>()],
  ])
  const options: ShardOptions = { ...OPTIONS, targets: ['lint', 'test'], limits }
  const targets = [targetOf('lint', 'a'), targetOf('test', 'a')]

  test('run just that, and those that run nothing are left out', () => {
    const [shard, ...more] = makeShards(many(3, { targets }), { ...options, shards: 1 })
    expect(more).toEqual([])
    expect(shard).toMatchObject({ projects: ['p0000', 'p0002'], targets: ['lint', 'test'], only: { p0000: ['lint'] } })
    expect([targetsFor(shard as Shard, 'p0000'), targetsFor(shard as Shard, 'constructor')]).toEqual([
      ['lint'],
      ['lint', 'test'],
    ])
  })
})

describe('timings', () => {
  test('a task has its own time, else the median of its target, else a typical one', () => {
    const estimate = estimator(parseTimings('{"a:test": 100, "b:test": 10, "c:test": 40}', 't.json'))
    expect([estimate('a', 'test'), estimate('x', 'test'), estimate('x', 'lint'), estimate('x', 'e2e')]).toEqual([
      100, 40, 5, 15,
    ])
  })

  test.each([['[]'], ['{'], ['{"a:test": "1"}'], ['{"a:test": -1}'], ['null']])('%s is refused', (text) => {
    expect(() => parseTimings(text, 't.json')).toThrow('these timings cannot be used')
  })

  test('names that objects inherit are tasks like any other', () => {
    expect(parseTimings('{"__proto__": 3}', 't.json').get('__proto__')).toBe(3)
  })

  test('are also what a run kept of tasks that ran to their end', () => {
    const tasks = ['passed', 'failed', 'skipped', 'timed-out'].map((status, at) => ({
      ...{ project: `p${at}`, target: 'test', status, seconds: at + 1 },
    }))
    expect([...parseTimings(JSON.stringify({ formatVersion: 1, tasks }), 't.json')]).toEqual([
      ['p0:test', 1],
      ['p1:test', 2],
    ])
  })
})

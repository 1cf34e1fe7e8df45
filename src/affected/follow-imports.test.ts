import { describe, expect, test } from '@jest/globals'
import { graphOf, projectOf } from '../../test/support/graph.ts'
import { modulesOf } from '../../test/support/modules.ts'
import { treeOf } from '../../test/support/tree.ts'
import type { ProjectGraph } from '../graph/project-graph.ts'
import type { FileChange } from '../system/system.ts'
import type { AffectedSet, Following } from './affected-set.ts'
import { chainOf, sentence, whyNot } from './explain.ts'
import { followImports, projectsToRead } from './follow-imports.ts'
import { propagate } from './propagate.ts'
import type { Question } from './question.ts'
import type { Side } from './touch.ts'
import { touchedProjects } from './touched-projects.ts'

const FOLLOWING: Following = { dependents: 'transitive', edges: 'local', carries: 'loadable' }

interface Case {
  readonly graph: ProjectGraph
  readonly files: Readonly<Record<string, string>>
  readonly changed: readonly string[]
  readonly following?: Partial<Following>
  readonly contained?: Side['contained']
  readonly base?: ProjectGraph
}

function questionOf({ graph, files, changed, following, contained = new Map(), base }: Case): Question {
  const settings = { isIgnored: () => false, inputOf: () => [] }
  const sideOf = (one: ProjectGraph): Side => ({
    graph: one,
    tree: treeOf(files),
    settings,
    extenders: new Map(),
    contained,
  })
  const head = sideOf(graph)
  const id = '1'.repeat(40)
  const changes = changed.map(
    (path): FileChange => ({ path, status: 'M', oldMode: '100644', newMode: '100644', oldId: id, newId: id }),
  )
  const range = { type: 'range', base: 'b', head: 'a', why: 'main' } as const
  return {
    range,
    changes,
    head,
    base: base === undefined ? head : sideOf(base),
    following: { ...FOLLOWING, ...following },
  }
}

async function affectedIn(given: Case): Promise<AffectedSet> {
  return propagate(questionOf(given), followImports(await modulesOf(given.files, given.graph)))
}

function names({ projects }: AffectedSet): readonly string[] {
  return [...projects.keys()]
}

function chain(set: AffectedSet, name: string): readonly string[] {
  return chainOf(set, name).map((step) => `${step.project}: ${sentence(step)}`)
}

const FILES = {
  'packages/a/src/a/x.py': 'import b.x',
  'packages/b/src/b/x.py': 'import c.x',
  'packages/b/src/b/y.py': '',
  'packages/c/src/c/x.py': '',
  'packages/c/src/c/y.py': '',
}
const GRAPH = graphOf(['a', 'b', 'c'], ['a -> b', 'b -> c'])
const CHANGED = ['packages/c/src/c/x.py']

describe('following imports', () => {
  test('stays within what edges allow', async () => {
    const given = { graph: GRAPH, files: FILES, changed: CHANGED }
    expect(names(await affectedIn(given))).toEqual(['a', 'b', 'c'])
    expect(names(await affectedIn({ ...given, following: { dependents: 'direct' } }))).toEqual(['b', 'c'])
    expect(names(await affectedIn({ ...given, following: { dependents: 'none' } }))).toEqual(['c'])
  })

  test('leads to files that are gone, through whoever may load any', async () => {
    const files = { ...FILES, 'packages/b/src/b/x.py': '\nimport_module(name)' }
    const set = await affectedIn({ graph: GRAPH, files, changed: ['packages/c/src/c/gone.py'] })
    expect(chain(set, 'a')).toEqual([
      'a: packages/a/src/a/x.py:1 imports b.x',
      'b: packages/b/src/b/x.py:2 imports what only the running program knows',
      'c: packages/c/src/c/gone.py was changed',
    ])
  })

  test('asks releases only where they are followed, and then counts them as a whole', async () => {
    const graph = graphOf(['a', 'b', 'c'], ['a -> b', 'b ~> c'])
    const given = { graph, files: FILES, changed: ['packages/c/src/c/y.py'] }
    expect(names(await affectedIn(given))).toEqual(['c'])
    const set = await affectedIn({ ...given, following: { edges: 'all' } })
    expect(chain(set, 'a')).toEqual([
      'a: depends on b (packages/a/pyproject.toml:7)',
      'b: depends on c (packages/b/pyproject.toml:7): by version, of which no file tells',
      'c: packages/c/src/c/y.py was changed',
    ])
  })

  test('goes on from a project whose own change stayed with it', async () => {
    const contained = new Map([['packages/b/tests/test_x.py', ['test', 'lint'] as const]])
    const files = { ...FILES, 'packages/b/tests/test_x.py': '' }
    const given = { graph: GRAPH, files, contained }
    const alone = await affectedIn({ ...given, changed: ['packages/b/tests/test_x.py'] })
    expect([names(alone), [...alone.limits.keys()]]).toEqual([['b'], ['b']])
    const both = await affectedIn({ ...given, changed: ['packages/b/tests/test_x.py', ...CHANGED] })
    expect([names(both), [...both.limits.keys()]]).toEqual([['a', 'b', 'c'], []])
    const apart = await affectedIn({ ...given, changed: ['packages/b/tests/test_x.py', 'packages/c/src/c/y.py'] })
    expect([names(apart), [...apart.limits.keys()]]).toEqual([['b', 'c'], ['b']])
  })

  test('counts a dependency that the change ends', async () => {
    const files = { ...FILES, 'packages/b/src/b/x.py': '' }
    const set = await affectedIn({ graph: graphOf(['a', 'b', 'c'], ['a -> b']), base: GRAPH, files, changed: CHANGED })
    expect(chain(set, 'b')).toEqual([
      'b: depended, before this change, on c (packages/b/pyproject.toml:7): the change itself ends that',
      'c: packages/c/src/c/x.py was changed',
    ])
  })

  test('says why dependents count of a project that counts as a whole beside its imports', async () => {
    const graph = graphOf(['a', 'b', 'c', 'd'], ['a -> b', 'b -> c', 'b -> d'])
    const files = { ...FILES, 'packages/a/src/a/x.py': 'import b.y', 'packages/d/d.py': '' }
    const set = await affectedIn({ graph, files, changed: [...CHANGED, 'packages/d/d.py'] })
    expect(chain(set, 'a')).toEqual([
      'a: depends on b (packages/a/pyproject.toml:7): which counts as a whole, because it depends on d, but no file of it shows how',
      'b: packages/b/src/b/x.py:1 imports c.x',
      'c: packages/c/src/c/x.py was changed',
    ])
  })

  test('follows all that a broken reference may mean', async () => {
    const at = { file: 'packages/b/pyproject.toml', line: 3 }
    const broken = projectOf('b', { unresolved: [{ ecosystem: 'python', at }] })
    const set = await affectedIn({
      graph: graphOf(['a', broken, 'c'], ['a -> b']),
      files: FILES,
      changed: ['packages/c/src/c/y.py'],
    })
    expect(names(set)).toEqual(['a', 'b', 'c'])
  })

  test('says of a project further up that only edges lead to it', async () => {
    const set = await affectedIn({ graph: GRAPH, files: FILES, changed: ['packages/c/src/c/y.py'] })
    expect(names(set)).toEqual(['c'])
    expect(whyNot(set, 'a').at(-1)).toBe(
      'Over what they in turn depend on a change would reach it, but none of its files leads to a changed file by imports. With granularity "project" it would count.',
    )
  })

  test('goes through long chains and circles, of files and of edges that count as a whole', async () => {
    const count = 3000
    const all = Array.from({ length: count }, (_, at) => `p${at}`)
    const edges = all.slice(1).map((name, at) => `${name} -> p${at}`)
    const graph = graphOf(all, [...edges, `p0 -> p${count - 1}`])
    const files = Object.fromEntries(
      all.map((name, at) => [`packages/${name}/${name}.py`, `import p${(at + count - 1) % count}`]),
    )
    const whole: ProjectGraph = { ...graph, edges: graph.edges.map((edge) => ({ ...edge, isWhole: true })) }
    const small = Object.fromEntries(Object.entries(files).slice(0, 50))
    for (const one of [
      { graph: whole, files: small },
      { graph: whole, files: {} },
    ]) {
      expect(names(await affectedIn({ ...one, changed: ['packages/p0/p0.py'] })).length).toBe(count)
    }
    const ring = graphOf(all.slice(0, 200), [...edges.slice(0, 199), 'p0 -> p199'])
    const ringFiles = Object.fromEntries(
      all.slice(0, 200).map((name, at) => [`packages/${name}/${name}.py`, `import p${(at + 199) % 200}`]),
    )
    expect(names(await affectedIn({ graph: ring, files: ringFiles, changed: ['packages/p0/p0.py'] })).length).toBe(200)
  })
})

describe('what has to be read', () => {
  const read = (given: Omit<Case, 'files' | 'graph'> & Partial<Case>) => {
    const question = questionOf({ graph: GRAPH, files: FILES, ...given })
    return [...projectsToRead(touchedProjects(question).projects, question)]
  }

  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['the changed project and who may be reached', CHANGED, ['c', 'b', 'a']],
    ['nothing where nobody depends on what changed', ['packages/a/src/a/x.py'], []],
    ['nothing where all count as a whole', ['packages/c/data.json'], []],
    ['none of those that count as a whole', ['packages/b/data.json', ...CHANGED], []],
  ])('%s', (_, changed, expected) => {
    expect(read({ changed })).toEqual(expected)
  })
})

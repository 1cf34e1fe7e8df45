import { describe, expect, test } from '@jest/globals'
import { NO_SETTINGS, type ProjectSettings, type Settings } from '../workspaces/settings.ts'
import type { Dependency, Finding, ProjectPart, Target } from '../workspaces/workspace.ts'
import { buildGraph } from './build-graph.ts'
import type { ProjectGraph } from './project-graph.ts'

function part(root: string, fields: Partial<ProjectPart> = {}): ProjectPart {
  const ecosystem = fields.ecosystem ?? 'python'
  const name = root.split('/').at(-1) as string
  return {
    root,
    manifest: `${root}/${ecosystem === 'python' ? 'pyproject.toml' : 'package.json'}`,
    ecosystem,
    name,
    packageName: fields.name ?? name,
    isVirtual: false,
    isPrivate: false,
    dependencies: [],
    implicitDependencies: [],
    targets: [],
    tags: [],
    lockfiles: [],
    ...fields,
  }
}

function dependency(name: string, fields: Partial<Dependency> = {}): Dependency {
  const at = { file: 'm.toml', line: 3 }
  return { name, ecosystem: 'python', group: 'main', specifier: '', source: { type: 'registry' }, at, ...fields }
}

const local = (root: string, fields: Partial<Dependency> = {}) =>
  dependency(root, { source: { type: 'local', root }, ...fields })

function graphFrom(
  projects: readonly ProjectPart[],
  findings: readonly Finding[] = [],
  settings: Settings = NO_SETTINGS,
) {
  return buildGraph([{ projects, findings }], settings)
}

function edges(graph: ProjectGraph): readonly string[] {
  return graph.edges.map(({ from, to, kind, group }) => `${from} ${kind} ${to} ${group}`)
}

function codes(graph: ProjectGraph): readonly string[] {
  return graph.findings.map(({ code, severity }) => `${code} ${severity}`)
}

describe('projects', () => {
  test('parts of one folder are one project, named by its task settings, else Python, else Node', () => {
    const node = part('apps/web', { ecosystem: 'node', name: '@acme/web', packageName: '@acme/web' })
    const python = part('apps/web', { name: 'acme-web' })
    expect([...graphFrom([node, python]).projects.keys()]).toEqual(['acme-web'])
    const { ecosystem: _, ...tasks } = part('apps/web', { name: 'web', manifest: 'apps/web/project.json' })
    const [project] = graphFrom([node, python, tasks]).projects.values()
    expect(project).toMatchObject({
      name: 'web',
      ecosystems: ['python', 'node'],
      packageNames: { python: 'acme-web', node: '@acme/web' },
    })
  })

  test('a virtual root is no project, unless another part of it is one', () => {
    expect(graphFrom([part('', { isVirtual: true }), part('a')]).projects.size).toBe(1)
    const rooted = graphFrom([part('', { isVirtual: true, name: 'x' }), part('', { ecosystem: 'node', name: 'y' })])
    expect([...rooted.projects.keys()]).toEqual(['x'])
  })

  test('the second project of a name is called by its folder, and both are told', () => {
    const graph = graphFrom([part('a/core', { name: 'core' }), part('b/core', { name: 'core' })])
    expect([...graph.projects.keys()]).toEqual(['core', 'b/core'])
    expect(codes(graph)).toEqual(['duplicate-name warning'])
  })

  test.each([
    ['$(id)'],
    ['a b'],
    ['x\ny'],
    ['a;b'],
    ['"'],
    ['x'.repeat(300)],
    ['-rf'],
    ['a/../b'],
    ['..'],
    ['./a'],
    ['a/.'],
    ['/etc'],
    ['a//b'],
  ])('the name %j never reaches an output', (name) => {
    const graph = graphFrom([part('libs/ä b', { name })])
    expect([...graph.projects.keys()]).toEqual(['libs/__b'])
    expect(codes(graph)).toEqual(['unusable-name warning'])
  })

  test('a folder that begins with a dash lends its name without it', () => {
    expect([...graphFrom([part('-rf'), part('_rf')]).projects.keys()]).toEqual(['_rf', '_rf-2'])
  })

  test.each(['@acme/web', 'a/...', '.hidden/a', 'a-b', '_x', 'v1..2'])('the name %j is kept', (name) => {
    expect([...graphFrom([part('a', { name })]).projects.keys()]).toEqual([name])
  })

  test('names that objects inherit are names like any other', () => {
    const graph = graphFrom([
      part('a', { name: '__proto__', packageName: '__proto__' }),
      part('b', { name: 'constructor', packageName: 'constructor', dependencies: [dependency('__proto__')] }),
      part('c', { name: 'toString', packageName: 'toString', dependencies: [local('b')] }),
    ])
    expect(edges(graph)).toEqual(['constructor registry __proto__ main', 'toString local constructor main'])
  })
})

describe('edges', () => {
  test('by folder they are local, by name only they come from a registry, and nobody depends on itself', () => {
    const graph = graphFrom([
      part('a', { dependencies: [local('b'), dependency('c'), dependency('fastapi'), local('a')] }),
      part('b'),
      part('c'),
    ])
    expect(edges(graph)).toEqual(['a local b main', 'a registry c main'])
    expect(graph.edges[0]?.at).toEqual({ file: 'm.toml', line: 3 })
  })

  test('a folder that is no project stands for the one around it', () => {
    const graph = graphFrom([part('a', { dependencies: [local('b/plugins/c'), local('nowhere')] }), part('b')])
    expect(edges(graph)).toEqual(['a local b main'])
  })

  test('the same pair in two groups makes two edges, in one group one', () => {
    const dependencies = [local('b'), local('b', { group: 'dev' }), local('b')]
    expect(edges(graphFrom([part('a', { dependencies }), part('b')]))).toEqual(['a local b main', 'a local b dev'])
  })

  test('a name used twice means both', () => {
    const graph = graphFrom([
      part('x/core', { name: 'core', packageName: 'core' }),
      part('y/core', { name: 'core', packageName: 'core' }),
      part('z', { dependencies: [dependency('core')] }),
    ])
    expect(edges(graph)).toEqual(['z registry core main', 'z registry y/core main'])
  })

  test('a Node name is not a Python one', () => {
    const web = part('web', { ecosystem: 'node', dependencies: [dependency('core', { ecosystem: 'node' })] })
    expect(edges(graphFrom([web, part('core')]))).toEqual([])
  })

  test.each([
    [['core'], ['core']],
    [['c*'], ['core', 'cli']],
    [
      ['*', '!core'],
      ['cli', 'docs'],
    ],
    [['tag:lib'], ['core']],
    [['libs/cli'], ['cli']],
    [['nobody*'], []],
  ])('the selectors %j add %j', (selectors, expected) => {
    const at = { file: 'web/project.json', line: 2 }
    const implicitDependencies = selectors.map((selector) => ({ selector, at }))
    const graph = graphFrom([
      part('libs/core', { tags: ['lib'] }),
      part('libs/cli'),
      part('libs/docs'),
      part('web', { ecosystem: 'node', implicitDependencies }),
    ])
    const added = new Set(graph.edges.map(({ to }) => to))
    expect(added).toEqual(new Set(expected))
  })

  test('a plain selector that means nobody is told with its line', () => {
    const at = { file: 'web/project.json', line: 2 }
    const graph = graphFrom([part('web', { implicitDependencies: [{ selector: 'nobody', at }] })])
    expect(graph.findings).toMatchObject([{ code: 'unknown-project', file: 'web/project.json', line: 2 }])
  })

  test('a folder of both worlds keeps the targets of both', () => {
    const target = (ecosystem: 'python' | 'node', command: string): Target => ({
      name: 'test',
      command,
      folder: 'a',
      ecosystem,
      origin: 'script',
    })
    const node = part('a', { ecosystem: 'node', targets: [target('node', 'npm test')] })
    const [project] = graphFrom([part('a', { targets: [target('python', 'pytest')] }), node]).projects.values()
    expect(project?.targets.map(({ command }) => command)).toEqual(['pytest', 'npm test'])
  })

  test('the settings add an edge, refine targets, and are told of a project that does not exist', () => {
    const at = { file: 'maestro.toml', line: 4 }
    const test: Target = {
      name: 'test',
      command: 'pytest',
      folder: 'a',
      ecosystem: 'python',
      origin: 'inferred',
    }
    const one: ProjectSettings = {
      at,
      inputs: [],
      dependsOn: ['b'],
      external: [],
      env: [],
      targets: new Map<string, string | false>([
        ['test', false],
        ['e2e', 'make e2e'],
      ]),
    }
    const settings = {
      ...NO_SETTINGS,
      projects: new Map([
        ['a', one],
        ['ghost', { ...one, dependsOn: [] }],
      ]),
    }
    const graph = graphFrom([part('a', { targets: [test] }), part('b')], [], settings)
    expect(edges(graph)).toEqual(['a local b main'])
    expect(graph.projects.get('a')?.targets.map(({ name, command }) => [name, command])).toEqual([['e2e', 'make e2e']])
    expect(codes(graph)).toEqual(['unknown-project warning'])
  })
})

describe('findings', () => {
  test('references that lead nowhere and not one edge: the graph says that it is empty', () => {
    const finding: Finding = {
      code: 'broken-path',
      severity: 'error',
      message: '',
      fix: '',
      file: 'a/pyproject.toml',
      line: 9,
    }
    const graph = graphFrom([part('a'), part('b')], [finding])
    expect(codes(graph)).toEqual(['broken-path error', 'empty-graph error'])
    expect(graph.projects.get('a')?.unresolved).toEqual([
      { ecosystem: 'python', at: { file: 'a/pyproject.toml', line: 9 } },
    ])
  })

  test('a circle is an error over main edges, a warning when development closes it', () => {
    const a = part('a', { dependencies: [local('b')] })
    const firm = graphFrom([a, part('b', { dependencies: [local('c')] }), part('c', { dependencies: [local('a')] })])
    expect(codes(firm)).toEqual(['cycle error'])
    expect(firm.findings[0]?.message).toContain('a → b (m.toml:3) → c (m.toml:3) → a (m.toml:3)')
    const loose = graphFrom([a, part('b', { dependencies: [local('a', { group: 'dev' })] })])
    expect(codes(loose)).toEqual(['cycle warning'])
  })

  test('two circles are two findings, and a chain of 20,000 projects is none', () => {
    const pair = (x: string, y: string) => [
      part(x, { dependencies: [local(y)] }),
      part(y, { dependencies: [local(x)] }),
    ]
    expect(codes(graphFrom([...pair('a', 'b'), ...pair('c', 'd')]))).toEqual(['cycle error', 'cycle error'])
    const long = Array.from({ length: 20_000 }, (_, n) => part(`p${n}`, { dependencies: [local(`p${n + 1}`)] }))
    expect(graphFrom(long).findings).toEqual([])
  })
})

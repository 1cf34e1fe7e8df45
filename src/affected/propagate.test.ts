import { describe, expect, test } from '@jest/globals'
import { graphOf, projectOf, targetOf } from '../../test/support/graph.ts'
import { treeOf } from '../../test/support/tree.ts'
import type { ProjectGraph } from '../graph/project-graph.ts'
import type { FileChange } from '../system/system.ts'
import type { Finding } from '../workspaces/workspace.ts'
import type { AffectedSet, Following } from './affected-set.ts'
import type { Effect } from './effect.ts'
import { chainOf, limitSentence, sentence, whyNot } from './explain.ts'
import { NO_LOCKS } from './lock-slice.ts'
import { propagate } from './propagate.ts'
import type { Side } from './touch.ts'

const RANGE = { type: 'range', base: 'b'.repeat(40), head: 'a'.repeat(40), why: 'merge base with main' } as const
const FOLLOWING: Following = { dependents: 'transitive', edges: 'local', carries: 'loadable' }

/** `M path`, `A path`, `D path` as git would report them. */
function change(text: string): FileChange {
  const [status, ...rest] = text.split(' ')
  const [old, now] = { A: ['000000', '100644'], D: ['100644', '000000'] }[status as string] ?? ['100644', '100644']
  const id = '1'.repeat(40)
  return {
    path: rest.join(' '),
    status: status as FileChange['status'],
    oldMode: old as string,
    newMode: now as string,
    oldId: id,
    newId: id,
  }
}

function side(graph: ProjectGraph, fields: Partial<Side> = {}): Side {
  const settings = { isIgnored: () => false, inputOf: () => [] }
  return { graph, tree: treeOf({}), settings, extenders: new Map(), contained: new Map(), ...fields }
}

function affectedBy(
  changes: readonly string[],
  head: Side | ProjectGraph,
  options: { base?: Side; following?: Partial<Following> } = {},
): AffectedSet {
  const atHead = 'graph' in head ? head : side(head)
  return propagate({
    range: RANGE,
    changes: changes.map(change),
    head: atHead,
    base: options.base ?? atHead,
    following: { ...FOLLOWING, ...options.following },
  })
}

function names(set: AffectedSet): readonly string[] {
  return [...set.projects.keys()]
}

function chain(set: AffectedSet, name: string): readonly string[] {
  return chainOf(set, name).map((step) => `${step.project}: ${sentence(step)}`)
}

const CHAIN = graphOf(['api', 'auth', 'config', 'logging'], ['api -> auth', 'auth -> config', 'config -> logging'])

describe('dependents', () => {
  test('a changed file affects its project and everybody above it, each with the way down to the file', () => {
    const set = affectedBy(['M packages/logging/src/x.py', 'A packages/logging/src/y.py'], CHAIN)
    expect(names(set)).toEqual(['api', 'auth', 'config', 'logging'])
    expect(chain(set, 'api')).toEqual([
      'api: depends on auth (packages/api/pyproject.toml:7)',
      'auth: depends on config (packages/auth/pyproject.toml:7)',
      'config: depends on logging (packages/config/pyproject.toml:7)',
      'logging: packages/logging/src/x.py was changed (and 1 more file)',
    ])
  })

  test.each([
    ['none', ['config']],
    ['direct', ['auth', 'config']],
    ['transitive', ['api', 'auth', 'config']],
  ] as const)('dependents "%s" follows as far as %j', (dependents, expected) => {
    expect(names(affectedBy(['M packages/config/x.py'], CHAIN, { following: { dependents } }))).toEqual(expected)
  })

  test('an edge by version from a registry counts only where all edges are followed', () => {
    const graph = graphOf(['app', 'lib'], ['app ~> lib'])
    expect(names(affectedBy(['M packages/lib/x.py'], graph))).toEqual(['lib'])
    expect(names(affectedBy(['M packages/lib/x.py'], graph, { following: { edges: 'all' } }))).toEqual(['app', 'lib'])
  })

  test('a cycle ends, with everybody in it affected', () => {
    const graph = graphOf(['a', 'b', 'c'], ['a -> b', 'b -> c', 'c -> a'])
    expect(names(affectedBy(['M packages/b/x.py'], graph))).toEqual(['a', 'b', 'c'])
  })
})

describe('base and head', () => {
  test('an edge that the change removes still carries it', () => {
    const base = side(CHAIN)
    const head = side(graphOf(['api', 'auth', 'config', 'logging'], ['api -> auth', 'auth -> config']))
    const set = affectedBy(['M packages/logging/x.py'], head, { base })
    expect(names(set)).toEqual(['api', 'auth', 'config', 'logging'])
    expect(chain(set, 'config')[0]).toBe(
      'config: depended, before this change, on logging (packages/config/pyproject.toml:7)',
    )
  })

  test('a project that no longer loads another from the repository is affected, and who depends on it', () => {
    const base = side(CHAIN)
    const head = side(
      graphOf(['api', 'auth', 'config', 'logging'], ['api -> auth', 'auth -> config', 'config ~> logging']),
    )
    const set = affectedBy(['M pnpm-workspace.yaml'], head, { base })
    expect(names(set)).toEqual(['api', 'auth', 'config'])
    expect(chain(set, 'auth')).toEqual([
      'auth: depends on config (packages/auth/pyproject.toml:7)',
      'config: no longer loads logging from this repository (packages/config/pyproject.toml:7)',
    ])
  })

  test('a project that now loads another from the repository is affected, whatever dependents are asked for', () => {
    const base = side(graphOf(['api', 'auth'], ['api ~> auth']))
    const head = side(graphOf(['api', 'auth'], ['api -> auth']))
    const set = affectedBy(['M pnpm-workspace.yaml'], head, { base, following: { dependents: 'none' } })
    expect(chain(set, 'api')).toEqual(['api: now loads auth from this repository (packages/api/pyproject.toml:7)'])
  })

  test('what a project no longer loads for its own development stays with it', () => {
    const edges = (kind: string) => graphOf(['api', 'auth', 'kit'], ['api -> auth', `auth ${kind} kit`])
    const dev = (graph: ProjectGraph): ProjectGraph => ({
      ...graph,
      edges: graph.edges.map((edge) => (edge.to === 'kit' ? { ...edge, group: 'dev' } : edge)),
    })
    const set = affectedBy(['M pnpm-workspace.yaml'], side(dev(edges('~>'))), { base: side(dev(edges('->'))) })
    expect([names(set), [...set.contained], set.limits.size]).toEqual([['auth'], ['auth'], 0])
  })

  test('a deleted project is not tested, but who depended on it is', () => {
    const base = side(CHAIN)
    const head = side(graphOf(['api', 'auth', 'config'], ['api -> auth', 'auth -> config']))
    const set = affectedBy(['D packages/logging/pyproject.toml', 'D packages/logging/x.py'], head, { base })
    expect(names(set)).toEqual(['api', 'auth', 'config'])
    expect([...set.removed.keys()]).toEqual(['logging'])
    expect(chain(set, 'config').at(-1)).toBe('logging: packages/logging/pyproject.toml was deleted (and 1 more file)')
  })

  test('a project that moved counts as one, under its name', () => {
    const base = side(graphOf([projectOf('core', { root: 'libs/core' })]))
    const head = side(graphOf([projectOf('core', { root: 'packages/core' })]))
    const set = affectedBy(['D libs/core/x.py', 'A packages/core/x.py'], head, { base })
    expect(names(set)).toEqual(['core'])
    expect(set.removed.size).toBe(0)
  })
})

describe('whom a file concerns', () => {
  const web = projectOf('web', { root: 'apps/web', ecosystems: ['node'] })
  const inner = projectOf('inner', { root: 'packages/core/inner' })
  const locked = projectOf('locked', { lockfiles: ['packages/locked/poetry.lock', 'uv.lock'] })
  const other = projectOf('other', { lockfiles: ['uv.lock'] })
  const graph = graphOf([web, 'core', inner, locked, other])
  const everybody = ['web', 'core', 'inner', 'locked', 'other']
  const python = ['core', 'inner', 'locked', 'other']

  test.each([
    ['packages/core/x.py', ['core']],
    ['packages/core/inner/x.py', ['inner']],
    ['packages/corex/x.py', everybody],
    ['Makefile', everybody],
    ['scripts/deploy.sh', everybody],
    ['nx.json', everybody],
    ['packages/shared.json', everybody],
    ['pyproject.toml', python],
    ['conftest.py', python],
    ['.python-version', python],
    ['packages/conftest.py', python],
    ['packages/core/conftest.py', ['core', 'inner']],
    ['package.json', ['web']],
    ['.nvmrc', ['web']],
    ['eslint.config.mjs', ['web']],
    ['vitest.edge.config.ts', ['web']],
    ['.oxlintrc.json', ['web']],
    ['uv.lock', ['locked', 'other']],
    ['packages/locked/poetry.lock', ['locked']],
    ['packages/core/poetry.lock', ['core']],
    ['package-lock.json', ['web']],
    ['README.md', []],
    ['docs/guide.txt', []],
    ['packages/core/README.rst', []],
    ['packages/core/docs/conf.py', []],
    ['packages/core/src/docs/page.py', ['core']],
    ['packages/core/LICENSE', []],
    ['packages/core/changes.ts', ['core']],
    ['Dockerfile', ['web', 'core', 'inner', 'locked', 'other']],
    ['deploy/compose.dev.yml', ['web', 'core', 'inner', 'locked', 'other']],
    ['.env.test', ['web', 'core', 'inner', 'locked', 'other']],
    ['packages/core/Dockerfile', ['core']],
    ['.github/workflows/ci.yml', []],
    ['.changeset/config.json', []],
    ['.cz.toml', []],
    ['release-please-config.json', []],
    ['.versionrc.json', []],
    ['cliff.toml', []],
    ['.gitlab-ci.yml', []],
    ['.circleci/config.yml', []],
    ['packages/core/.cz.toml', ['core']],
    ['.gitignore', ['web', 'core', 'inner', 'locked', 'other']],
    ['apps/.editorconfig', ['web', 'core', 'inner', 'locked', 'other']],
    ['.gitattributes', ['web', 'core', 'inner', 'locked', 'other']],
    ['packages/core/.gitignore', ['core']],
  ])('%s concerns %j', (path, expected) => {
    expect(names(affectedBy([`M ${path}`], graph, { following: { dependents: 'none' } }))).toEqual(expected)
  })

  test('a document inside an importable package is data that the program reads', () => {
    const tree = treeOf({ 'packages/core/src/core/__init__.py': '', 'packages/core/src/core/prompts/system.md': '' })
    const set = affectedBy(['M packages/core/src/core/prompts/system.md'], side(graph, { tree }))
    expect(names(set)).toEqual(['core'])
  })

  test('a base tsconfig concerns those that extend it', () => {
    const extenders = new Map([['tsconfig.base.json', ['apps/web/tsconfig.json']]])
    const set = affectedBy(['M tsconfig.base.json'], side(graph, { extenders }))
    expect(names(set)).toEqual(['web'])
    expect(chain(set, 'web')).toEqual(['web: tsconfig.base.json changed: its TypeScript settings extend it'])
  })

  test('a tsconfig.json holds for those below that have none of their own', () => {
    const own = projectOf('own', { root: 'apps/own', ecosystems: ['node'] })
    const tree = treeOf({ 'apps/own/tsconfig.json': '{}' })
    const extenders = new Map([['tsconfig.json', []]])
    const set = affectedBy(['M tsconfig.json'], side(graphOf([web, own, 'core']), { tree, extenders }))
    expect(names(set)).toEqual(['web'])
  })

  test('the settings can ignore a path and name an input', () => {
    const settings = {
      isIgnored: (path: string) => path === 'Makefile' || path === 'schemas/a.json',
      inputOf: (path: string) => (path.startsWith('schemas/') || path === 'docs/a.md' ? ['web'] : []),
    }
    expect(names(affectedBy(['M Makefile'], side(graph, { settings })))).toEqual([])
    expect(names(affectedBy(['M schemas/a.json', 'M docs/a.md'], side(graph, { settings })))).toEqual(['web'])
  })

  test('a project at the root owns what no other owns, but a new file beside its manifest may concern all', () => {
    const rooted = graphOf([projectOf('app', { root: '' }), 'core'])
    expect(names(affectedBy(['M src/app.py'], rooted))).toEqual(['app'])
    expect(names(affectedBy(['M Makefile'], rooted))).toEqual(['app', 'core'])
  })

  test('a submodule that moves concerns the project that holds it', () => {
    expect(names(affectedBy(['M packages/core/templates'], graph))).toEqual(['core'])
  })
})

describe('doubt', () => {
  test('a reference that leads nowhere makes its project follow every change of its ecosystem', () => {
    const hive = projectOf('hive', { unresolved: [{ ecosystem: 'python', at: { file: 'p.toml', line: 3 } }] })
    const web = projectOf('web', { ecosystems: ['node'] })
    const graph = graphOf([hive, 'core', 'user', web], ['user -> hive'])
    const set = affectedBy(['M packages/core/x.py'], graph)
    expect(names(set)).toEqual(['hive', 'core', 'user'])
    expect(chain(set, 'hive')).toEqual([
      'hive: its reference in p.toml:3 leads nowhere, so any change in its ecosystem counts',
    ])
    expect(names(affectedBy(['M packages/web/x.ts'], graph))).toEqual(['web'])
  })

  test('a reference that leads nowhere since this change, or did before it, makes its project affected', () => {
    const lost = projectOf('hive', { unresolved: [{ ecosystem: 'node', at: { file: 'package.json', line: 3 } }] })
    const [before, after] = [graphOf(['hive', 'user'], ['user -> hive']), graphOf([lost, 'user'], ['user -> hive'])]
    const broken = affectedBy(['M pnpm-workspace.yaml'], side(after), { base: side(before) })
    expect(names(broken)).toEqual(['hive', 'user'])
    expect(chain(broken, 'hive')).toEqual(['hive: its reference in package.json:3 leads nowhere since this change'])
    const mended = affectedBy(['M pnpm-workspace.yaml'], side(before), { base: side(after) })
    expect(chain(mended, 'hive')).toEqual(['hive: its reference in package.json:3 led nowhere before this change'])
  })

  test('a manifest that cannot be read makes any change concern all', () => {
    const finding: Finding = { code: 'unreadable-manifest', severity: 'error', message: '', fix: '', file: 'x.toml' }
    const graph = graphOf(['a', 'b'], [], [finding])
    expect(names(affectedBy(['M packages/a/x.py'], graph))).toEqual(['a', 'b'])
    expect(names(affectedBy(['M README.md'], graph))).toEqual([])
  })

  test('a manifest that made a project and cannot be read any more makes any change concern all', () => {
    const graph = graphOf(['a', 'b'])
    const one = side(graph)
    const contents = { locks: NO_LOCKS, effects: new Map(), lost: ['packages/a/in/package.json'] }
    const changes = [change('M packages/a/in/package.json')]
    const set = propagate({ range: RANGE, changes, head: one, base: one, following: FOLLOWING, contents })
    expect(names(set)).toEqual(['a', 'b'])
    expect(chain(set, 'b')).toEqual([
      'b: packages/a/in/package.json cannot be read, so who depends on whom is not certain',
    ])
  })

  test('a range that is everything affects all, and says why', () => {
    const range = { type: 'everything', head: 'a', why: 'a scheduled run', isFallback: false } as const
    const one = side(CHAIN)
    const set = propagate({ range, changes: [], head: one, base: one, following: FOLLOWING })
    expect(names(set)).toHaveLength(4)
    expect(chain(set, 'api')).toEqual(['api: a scheduled run'])
  })
})

describe('why not', () => {
  const graph = graphOf(['app', 'lib', 'far', 'lone'], ['app ~> lib', 'far -> app'])
  const set = affectedBy(['M packages/lib/x.py', 'M packages/far/README.md'], graph)

  test('a dependency by version is named with its line', () => {
    expect(whyNot(set, 'app')).toEqual([
      'None of the 2 changed files counts for packages/app.',
      'It takes lib, which is affected, by version from a registry (packages/app/pyproject.toml:7): its tests do not see this change. With edges "all" it would count.',
    ])
  })

  test('an ignored file and unaffected dependencies are named', () => {
    expect(whyNot(set, 'far')).toEqual([
      'None of the 2 changed files counts for packages/far.',
      'packages/far/README.md changed, but is ignored: documentation.',
      'Nothing that it depends on is affected: app.',
    ])
    expect(whyNot(set, 'lone').at(-1)).toBe('It depends on no project of this repository.')
  })

  test('a name that nobody has gets the nearest ones', () => {
    expect(() => whyNot(set, 'applib')).toThrow('No project is named applib')
  })
})

describe('what dependents cannot load', () => {
  const targets = ['test', 'lint', 'build'].map((name) => targetOf(name, 'packages/core'))
  const graph = graphOf(['app', projectOf('core', { targets }), 'other'], ['app -> core'])
  const contained = new Map([
    ['packages/core/tests/test_x.py', ['test', 'lint']],
    ['packages/core/ruff.toml', ['lint']],
  ] as const)
  const head = side(graph, { contained })

  test('stays with its project, and with the targets that read it', () => {
    const set = affectedBy(['M packages/core/tests/test_x.py'], head)
    expect(names(set)).toEqual(['core'])
    expect([...(set.limits.get('core') ?? [])]).toEqual(['test', 'lint'])
    expect(limitSentence(set, 'core')).toBe('of its targets only test and lint read what changed')
  })

  test('a change that only lint reads runs only lint', () => {
    const set = affectedBy(['M packages/core/ruff.toml'], head)
    expect([...(set.limits.get('core') ?? [])]).toEqual(['lint'])
  })

  test('a file that they can load beside it carries, and is the reason', () => {
    const set = affectedBy(['M packages/core/tests/test_x.py', 'M packages/core/x.py'], head)
    expect(names(set)).toEqual(['app', 'core'])
    expect(set.limits.size).toBe(0)
    expect(chain(set, 'core')).toEqual(['core: packages/core/x.py was changed (and 1 more file)'])
  })

  test('one that is reached from below as well runs all of its targets', () => {
    const set = affectedBy(['M packages/core/x.py', 'M packages/app/tests/test_x.py'], {
      ...head,
      contained: new Map([['packages/app/tests/test_x.py', ['test']]]),
    })
    expect(chain(set, 'app')[0]).toBe('app: depends on core (packages/app/pyproject.toml:7)')
    expect(set.limits.size).toBe(0)
  })

  test('carries it all the same where that is asked for', () => {
    const set = affectedBy(['M packages/core/ruff.toml'], head, { following: { carries: 'all' } })
    expect(names(set)).toEqual(['app', 'core'])
  })

  test('is told of by why-not', () => {
    const set = affectedBy(['M packages/core/tests/test_x.py'], head)
    expect(whyNot(set, 'app').at(-1)).toBe(
      'It depends on core, but cannot load what changed there: packages/core/tests/test_x.py was changed. With carries "all" it would count.',
    )
  })
})

describe('settings by their parts', () => {
  const tree = treeOf({ 'packages/b/ruff.toml': '' })
  const targets = ['test', 'lint'].map((name) => targetOf(name, 'packages/a'))
  const head = side(graphOf([projectOf('a', { targets }), 'b', projectOf('web', { ecosystems: ['node'] })]), { tree })
  const lint = { part: '[tool.ruff]', reach: 'below', tool: 'ruff', kinds: ['lint'], stays: true } as const
  const propagated = (effects: readonly Effect[]): AffectedSet =>
    propagate({
      range: RANGE,
      changes: [change('M pyproject.toml')],
      head,
      base: head,
      following: FOLLOWING,
      contents: { locks: NO_LOCKS, effects: new Map([['pyproject.toml', effects]]), lost: [] },
    })

  test('concern those that read them: not another ecosystem, not who has settings of its own', () => {
    const set = propagated([lint])
    expect(names(set)).toEqual(['a'])
    expect([...(set.limits.get('a') ?? [])]).toEqual(['lint'])
    expect(chain(set, 'a')).toEqual(['a: pyproject.toml changed: [tool.ruff] holds for the projects below it'])
  })

  test('that nobody reads are told of', () => {
    const set = propagated([{ part: '[project]', reach: 'owner', kinds: 'every', stays: false }])
    expect(set.ignored).toEqual([{ file: 'pyproject.toml', rule: 'no project reads what changed in it: [project]' }])
    expect(propagated([]).ignored).toEqual([{ file: 'pyproject.toml', rule: 'only its form changed' }])
  })
})

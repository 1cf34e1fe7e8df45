import { describe, expect, test } from '@jest/globals'
import { type NxFiles, readNx } from '../../test/support/nx.ts'
import type { DeclaredInputs, TaskInputs } from './task-inputs.ts'

const NOTHING: TaskInputs = {
  own: { include: [], exclude: [] },
  workspace: { include: [], exclude: [] },
  ofDependencies: [],
  readsAllOfDependencies: false,
}

const NAMED = {
  sharedGlobals: ['{workspaceRoot}/.nvmrc'],
  default: ['sharedGlobals', '{projectRoot}/**/*', '!{projectRoot}/**/*.md'],
  production: ['default', '!{projectRoot}/tests/**/*', '^production'],
}

async function declared(inputs: unknown, files: NxFiles = {}): Promise<DeclaredInputs | undefined> {
  const { projects } = await readNx({
    'nx.json': { namedInputs: NAMED },
    'libs/a/project.json': { name: 'a', targets: { t: { command: 'x', inputs } } },
    ...files,
  })
  return projects.find(({ root }) => root === 'libs/a')?.inputs
}

async function target(inputs: unknown, files: NxFiles = {}): Promise<TaskInputs | undefined> {
  return (await declared(inputs, files))?.targets.get('t')
}

describe('the inputs of a target', () => {
  test.each<[string, readonly unknown[], Partial<TaskInputs>]>([
    ['files of its own', ['{projectRoot}/src/**/*'], { own: { include: ['src/**/*'], exclude: [] } }],
    ['its folder', ['{projectRoot}'], { own: { include: ['**'], exclude: [] } }],
    ['all but some', ['!{projectRoot}/docs/**'], { own: { include: ['**'], exclude: ['docs/**'] } }],
    ['files of the repository', ['{workspaceRoot}/docs/**'], { workspace: { include: ['docs/**'], exclude: [] } }],
    ['its name in a path', ['{workspaceRoot}/e/{projectName}.md'], { workspace: { include: ['e/a.md'], exclude: [] } }],
    ['as an object', [{ fileset: '{projectRoot}/a' }], { own: { include: ['a'], exclude: [] } }],
    [
      'a name, and what it names',
      ['default'],
      {
        own: { include: ['**/*'], exclude: ['**/*.md'] },
        workspace: { include: ['.nvmrc'], exclude: [] },
      },
    ],
    [
      'a name of dependencies, and what that holds of the repository',
      ['^production'],
      { ofDependencies: ['production'], workspace: { include: ['.nvmrc'], exclude: [] } },
    ],
    [
      'a reference to dependencies',
      [{ input: 'default', projects: 'dependencies' }],
      { ofDependencies: ['default'], workspace: { include: ['.nvmrc'], exclude: [] } },
    ],
    ['a reference to itself', [{ input: 'sharedGlobals' }], { workspace: { include: ['.nvmrc'], exclude: [] } }],
    ['projects by name', [{ input: 'default', projects: ['b'] }], { readsAllOfDependencies: true }],
    ['what others make', [{ dependentTasksOutputFiles: '**/*.d.ts' }], { readsAllOfDependencies: true }],
    ['variables and versions', [{ env: 'CI' }, { runtime: 'node -v' }, { externalDependencies: ['vite'] }], {}],
  ])('%s', async (_, inputs, expected) => {
    expect(await target(inputs)).toEqual({ ...NOTHING, ...expected })
  })

  test.each<[string, readonly unknown[]]>([
    ['a name that nobody gave', ['mystery']],
    ['a kind that nobody knows', [{ json: '{workspaceRoot}/package.json' }]],
    ['no input at all', [3]],
    ['a path without a place', ['src/**']],
  ])('with %s are unknown', async (_, inputs) => {
    expect(await target(inputs)).toBeUndefined()
  })

  test('come from the defaults of nx.json, for scripts too', async () => {
    const { projects } = await readNx({
      'nx.json': { namedInputs: NAMED, targetDefaults: { test: { inputs: ['{projectRoot}/x'] } } },
      'libs/b/package.json': { name: 'b', scripts: { test: 'x', lint: 'y' } },
    })
    expect([...(projects[0]?.inputs?.targets.keys() ?? [])]).toEqual(['test'])
    expect(projects[0]?.isVirtual).toBe(true)
  })

  test('may name each other in a circle', async () => {
    const circle = { a: ['b', '^b', '{projectRoot}/x'], b: ['a', '^a'] }
    const found = await target(['a'], { 'nx.json': { namedInputs: circle } })
    expect(found).toMatchObject({ own: { include: ['x'] }, ofDependencies: ['a', 'b'] })
  })

  test('without any, nothing is stated', async () => {
    expect(await declared([])).toBeUndefined()
  })
})

describe('a set of files that others ask for', () => {
  test('is the own one of a project before the one of all', async () => {
    const own = await declared(['default'], {
      'libs/a/project.json': {
        namedInputs: { production: ['{projectRoot}/lib/**'] },
        targets: { t: { command: 'x', inputs: ['default'] } },
      },
    })
    expect(own?.named('production')).toEqual({
      own: { include: ['lib/**'], exclude: [] },
      workspace: NOTHING.workspace,
    })
    const shared = (await declared(['default']))?.named('production')
    expect(shared?.own).toEqual({ include: ['**/*'], exclude: ['**/*.md', 'tests/**/*'] })
    expect(new Set(shared?.workspace.include)).toEqual(new Set(['.nvmrc']))
    expect(own?.named('mystery')).toBeUndefined()
  })

  test('called default is there without being stated', async () => {
    expect((await declared(['{projectRoot}/x'], { 'nx.json': {} }))?.named('default')?.own).toEqual({
      include: ['**/*'],
      exclude: [],
    })
  })
})

import { describe, expect, test } from '@jest/globals'
import { type NxFiles, nxTree, readNx } from '../../test/support/nx.ts'
import { workspaceFiles } from './index.ts'
import { nxDefaultBase, nxReader } from './nx.ts'

test.each([
  ['project.json', true],
  ['nx.json', true],
  ['a/b/package.json', true],
  ['a/my-project.json', false],
  ['a/onx.json', false],
  ['node_modules/x/project.json', false],
  ['a/node_modules/x/package.json', false],
])('the reader of %s: %s', (path, isRead) => {
  expect(workspaceFiles([nxReader])(path)).toBe(isRead)
})

describe('projects', () => {
  test.each<[string, NxFiles, readonly (readonly [string, string | undefined])[]]>([
    ['below an nx.json', { 'nx.json': {}, 'a/project.json': { name: 'x' } }, [['a', 'x']]],
    ['without a name', { 'nx.json': {}, 'libs/A-b/project.json': {} }, [['libs/A-b', 'a-b']]],
    [
      'without a name beside a package with one',
      { 'nx.json': {}, 'a/project.json': {}, 'a/package.json': { name: '@o/a' } },
      [['a', undefined]],
    ],
    ['at the root without a name', { 'nx.json': {}, 'project.json': {} }, [['', undefined]]],
    ['with comments', { 'nx.json': '{ // base\n}', 'a/project.json': '{"name": "x", /* y */}' }, [['a', 'x']]],
    ['with targets', { 'a/project.json': { name: 'x', targets: {} } }, [['a', 'x']]],
    ['with a schema of Nx', { 'a/project.json': { $schema: '../node_modules/nx/schemas/p.json' } }, [['a', 'a']]],
    ['in a package.json', { 'a/package.json': { name: '@o/a', nx: { name: 'x' } } }, [['a', 'x']]],
    ['in a package.json without a name of its own', { 'a/package.json': { name: 'a', nx: {} } }, [['a', undefined]]],
    [
      'with names that objects inherit',
      { 'nx.json': {}, 'a/project.json': '{"name": "__proto__"}' },
      [['a', '__proto__']],
    ],
    ['of other tools', { 'a/project.json': { name: 'x', $schema: 'https://linux.org/onx.json' } }, []],
    ['in a package that only uses Nx', { 'package.json': { devDependencies: { nx: '24' } } }, []],
    ['below another nx.json', { 'web/nx.json': {}, 'web/a/project.json': {}, 'b/project.json': {} }, [['web/a', 'a']]],
    ['in packages that cannot be read', { 'package.json': '{"nx": {' }, []],
  ])('%s', async (_, files, expected) => {
    const { projects, findings } = await readNx(files)
    expect(projects.map(({ root, name }) => [root, name])).toEqual(expected)
    expect(projects.some((part) => 'ecosystem' in part)).toBe(false)
    expect(findings).toEqual([])
  })

  test.each<[string, NxFiles, readonly boolean[]]>([
    ['a project.json', { 'a/project.json': { targets: {} } }, [false]],
    ['a key of a package.json', { 'a/package.json': { nx: {} } }, [true]],
    ['a key with a name', { 'a/package.json': { nx: { name: 'a' } } }, [false]],
    ['both', { 'a/package.json': { nx: {} }, 'a/project.json': { targets: {} } }, [false, false]],
  ])('are made by %s, or only added to', async (_, files, expected) => {
    const { projects } = await readNx(files)
    expect(projects.map(({ isVirtual }) => isVirtual)).toEqual(expected)
  })

  test('have the tags of npm where a selector may mean them', async () => {
    const described = { targets: { t: { command: 'x', dependsOn: [{ projects: ['tag:npm:public'], target: 't' }] } } }
    const files = {
      'a/project.json': described,
      'b/package.json': { keywords: ['x y'] },
      'c/package.json': { private: true },
    }
    const { projects } = await readNx(files)
    expect(projects.map(({ root, isVirtual, tags }) => [root, isVirtual, tags])).toEqual([
      ['a', false, []],
      ['b', true, ['npm:public', 'npm:x y']],
      ['c', true, ['npm:private']],
    ])
  })

  test('have tags', async () => {
    const { projects } = await readNx({ 'a/project.json': { targets: {}, tags: ['scope:x', 3, 'type:lib'] } })
    expect(projects[0]).toMatchObject({ manifest: 'a/project.json', tags: ['scope:x', 'type:lib'] })
  })
})

function libraries(...names: readonly string[]): NxFiles {
  return Object.fromEntries(
    names.flatMap((name) => [
      [`libs/${name}/project.json`, {}],
      [`libs/${name}/tsconfig.json`, {}],
    ]),
  )
}

describe('findings', () => {
  test.each<[string, NxFiles, readonly object[]]>([
    [
      'of plug-ins, once',
      { 'nx.json': '{\n"plugins": ["@nx/vite/plugin", {"plugin": "@nx/jest"}]}' },
      [{ code: 'nx-plugins', severity: 'note', line: 2 }],
    ],
    ['of no plug-ins', { 'nx.json': { plugins: [] } }, []],
    [
      'of the plug-in that reads what we read',
      { 'nx.json': { plugins: ['@nxlv/python', { plugin: '@nxlv/python', options: { packageManager: 'uv' } }] } },
      [],
    ],
    [
      'of that plug-in where it reads imports',
      { 'nx.json': { plugins: [{ plugin: '@nxlv/python', options: { inferDependencies: true } }] } },
      [{ code: 'nx-plugins' }],
    ],
    [
      'of projects that only imports join',
      { 'nx.json': {}, ...libraries('a', 'b'), 'package.json': {} },
      [
        {
          code: 'nx-imports',
          severity: 'warning',
          file: 'nx.json',
          message: expect.stringMatching(/^2 .* as libs\/a,/),
        },
      ],
    ],
    [
      'of one among packages that only imports join',
      { 'nx.json': {}, ...libraries('a', 'b'), 'package.json': { workspaces: ['libs/*'] }, 'libs/b/package.json': {} },
      [{ code: 'nx-imports', message: expect.stringMatching(/^One .* as libs\/a,/) }],
    ],
    ['of no lonely project', { 'nx.json': {}, ...libraries('a') }, []],
    [
      'of no projects in other languages',
      { 'nx.json': {}, 'a/project.json': {}, 'a/pyproject.toml': '', 'b/project.json': {}, 'b/go.mod': '' },
      [],
    ],
    [
      'of no packages in a workspace',
      {
        ...{ 'nx.json': {}, ...libraries('a', 'b'), 'pnpm-workspace.yaml': '' },
        ...{ 'libs/a/package.json': {}, 'libs/b/package.json': {} },
      },
      [],
    ],
    [
      'of dependencies in nx.json',
      { 'nx.json': '{\n\n"implicitDependencies": {"a": "*"}}' },
      [{ code: 'ignored-implicit-dependencies', severity: 'note', file: 'nx.json', line: 3 }],
    ],
    [
      'of an nx.json that cannot be read',
      { 'nx.json': '{\n"plugins": [}', 'a/project.json': {} },
      [{ code: 'unreadable-manifest', severity: 'error', file: 'nx.json', line: 2 }],
    ],
    [
      'of a project.json that cannot be read',
      { 'nx.json': {}, 'a/project.json': '{"name": "x"' },
      [{ code: 'unreadable-manifest', file: 'a/project.json', line: 1, column: 13 }],
    ],
    [
      'of a project.json without an object',
      { 'nx.json': {}, 'a/project.json': '[]' },
      [{ code: 'unreadable-manifest', line: 1 }],
    ],
    ['of a file that may be of another tool', { 'a/project.json': '{' }, []],
  ])('%s', async (_, files, expected) => {
    const { findings, projects } = await readNx(files)
    expect(findings).toEqual(expected.map((finding) => expect.objectContaining(finding)))
    const described = Object.keys(files).filter((path) => path.endsWith('project.json'))
    expect(projects).toHaveLength('nx.json' in files ? described.length : 0)
  })
})

test.each([
  [{ 'nx.json': { defaultBase: 'develop', affected: { defaultBase: 'old' } } }, 'develop'],
  [{ 'nx.json': { affected: { defaultBase: 'old' } } }, 'old'],
  [{ 'nx.json': '{ // comment\n"defaultBase": "x", }' }, 'x'],
  [{ 'nx.json': { defaultBase: 3 } }, undefined],
  [{ 'nx.json': '{' }, undefined],
  [{ 'a/nx.json': { defaultBase: 'x' } }, undefined],
])('the default base of %j is %s', async (files, base) => {
  expect(await nxDefaultBase(nxTree(files))).toBe(base)
})

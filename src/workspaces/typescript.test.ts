import { describe, expect, test } from '@jest/globals'
import { treeOf } from '../../test/support/tree.ts'
import { extendedBy, typescriptReader } from './typescript.ts'

const PACKAGES = { 'package.json': '{}', 'a/package.json': '{}', 'b/package.json': '{}', 'b/tsconfig.json': '{}' }

async function read(files: Readonly<Record<string, string>>) {
  return typescriptReader.read(treeOf({ ...PACKAGES, ...files }))
}

describe('project references', () => {
  test.each([
    ['../b', 'b'],
    ['../b/tsconfig.json', 'b'],
    ['../b/./', 'b'],
  ])('%s is an edge to the package there, with its line', async (path, root) => {
    const text = `{\n  // settings\n  "references": [\n    { "path": "${path}" },\n  ]\n}`
    const { projects, findings } = await read({ 'a/tsconfig.build.json': text })
    expect(findings).toEqual([])
    expect(projects).toMatchObject([{ root: 'a', isVirtual: true, manifest: 'a/tsconfig.build.json' }])
    expect(projects[0]?.dependencies).toMatchObject([
      { source: { type: 'local', root }, group: 'main', at: { file: 'a/tsconfig.build.json', line: 4 } },
    ])
  })

  test.each([
    ['a file', '../b/src/tsconfig.x.json', { 'b/src/tsconfig.x.json': '{}' }, 'b'],
    ['a folder', '../b/src', { 'b/src/tsconfig.json': '{}' }, 'b'],
    ['what a framework makes', '../b/.nuxt/tsconfig.json', {}, 'b'],
    ['a package within the package', '../b/c', { 'b/c/package.json': '{}', 'b/c/tsconfig.json': '{}' }, 'b/c'],
    ['task settings', '../d', { 'nx.json': '{}', 'd/project.json': '{}', 'd/tsconfig.json': '{}' }, 'd'],
    ['a project.json of another tool', '../b/d', { 'b/d/project.json': '{}', 'b/d/tsconfig.json': '{}' }, 'b'],
    [
      'a name that objects inherit',
      '../__proto__',
      { '__proto__/package.json': '{}', '__proto__/tsconfig.json': '{}' },
      '__proto__',
    ],
  ])('%s in another project is an edge to that project', async (_, path, files, root) => {
    const { projects, findings } = await read({ ...files, 'a/tsconfig.json': `{"references": [{"path": "${path}"}]}` })
    expect(findings).toEqual([])
    expect(projects.flatMap(({ dependencies }) => dependencies)).toMatchObject([{ name: root, source: { root } }])
  })

  test.each([
    ['a package', {}, { ecosystem: 'node', isVirtual: true }],
    ['task settings', { 'nx.json': '{}', 'a/project.json': '{}' }, { isVirtual: false }],
  ])('of %s make no project by themselves, and none virtual', async (_, files, expected) => {
    const { projects } = await read({ ...files, 'a/tsconfig.json': '{"references": [{"path": "../b"}]}' })
    expect(projects.map(({ isVirtual, ecosystem }) => ({ isVirtual, ecosystem }))).toEqual([expected])
  })

  test.each([
    ['a/tsconfig.json', 'main'],
    ['a/tsconfig.spec.json', 'dev'],
    ['a/src/__tests__/tsconfig.json', 'dev'],
    ['a/testing/tsconfig.json', 'main'],
  ])('those of %s are of the group %s', async (file, group) => {
    const path = `${'../'.repeat(file.split('/').length - 1)}b`
    const { projects } = await read({ [file]: `{"references": [{"path": "${path}"}]}` })
    expect(projects.flatMap(({ dependencies }) => dependencies)).toMatchObject([{ name: 'b', group }])
  })

  test('settings that belong to no project are passed over', async () => {
    const tree = treeOf({ 'x/tsconfig.json': '{"references": [{"path": "../y"}]}', 'y/tsconfig.json': '{}' })
    expect(await typescriptReader.read(tree)).toEqual({ projects: [], findings: [] })
  })

  test('one within the same package is no edge', async () => {
    const files = {
      'a/tsconfig.json':
        '{"references": [{"path": "./tsconfig.lib.json"}, {"path": "test"}, {"path": ".nuxt/made.json"}]}',
      'a/tsconfig.lib.json': '{}',
      'a/test/tsconfig.json': '{"references": [{"path": ".."}]}',
    }
    expect(await read(files)).toEqual({ projects: [], findings: [] })
  })

  test.each([
    ['../c', 'broken-path'],
    ['../b.json', 'broken-path'],
    ['../../x', 'path-outside-repository'],
  ])('%s is told', async (path, code) => {
    const { findings } = await read({ 'a/tsconfig.json': `{"references": [{"path": "${path}"}]}` })
    expect(findings).toMatchObject([{ code, severity: 'warning', file: 'a/tsconfig.json', line: 1 }])
  })

  test.each([
    ['package.json', '{"workspaces": ["*"]}'],
    ['pnpm-workspace.yaml', ''],
  ])('what is not there belongs to no workspace root: %s', async (name, text) => {
    const files = { 'package.json': '{}', [name]: text, 'a/tsconfig.json': '{"references": [{"path": "../gone"}]}' }
    expect((await read(files)).findings).toMatchObject([{ code: 'broken-path' }])
  })

  test('a file that cannot be read is told', async () => {
    const { findings } = await read({ 'a/tsconfig.json': '{"references": [' })
    expect(findings).toMatchObject([{ code: 'unreadable-tsconfig', line: 1 }])
  })
})

describe('who extends a tsconfig', () => {
  test('directly, through others, from a list, without the ending; a package and a circle lead nowhere', async () => {
    const tree = treeOf({
      'tsconfig.base.json': '{}',
      'a/tsconfig.json': '{"extends": "../tsconfig.base"}',
      'b/tsconfig.json': '{"extends": ["@tsconfig/node20/tsconfig.json", "../shared/tsconfig.json"]}',
      'c/tsconfig.json': '{"extends": "@acme/tsconfig"}',
      'd/tsconfig.json': '{"extends": "./tsconfig.app.json"}',
      'd/tsconfig.app.json': '{"extends": "./tsconfig.json" /* a circle */}',
      'shared/tsconfig.json': '{ // shared\n "extends": "../tsconfig.base.json",\n}',
    })
    expect(await extendedBy(tree, 'tsconfig.base.json')).toEqual(['a', 'b', 'shared'])
    expect(await extendedBy(tree, 'd/tsconfig.json')).toEqual(['d'])
  })

  test('through a package of this repository, by its name', async () => {
    const tree = treeOf({
      'tsconfig.base.json': '{}',
      'config/package.json': '{"name": "@acme/tsconfig"}',
      'config/tsconfig.json': '{"extends": "../tsconfig.base.json"}',
      'a/tsconfig.json': '{"extends": "@acme/tsconfig"}',
      'b/tsconfig.json': '{"extends": "@acme/tsconfig/tsconfig.json"}',
      'c/tsconfig.json': '{"extends": "@other/tsconfig"}',
    })
    expect(await extendedBy(tree, 'tsconfig.base.json')).toEqual(['a', 'b', 'config'])
  })

  test('includes those of which it cannot be told', async () => {
    const tree = treeOf({
      'tsconfig.base.json': '{}',
      'config/base.json': '{"extends": "../tsconfig.base.json"}',
      'a/tsconfig.json': '{"extends": "../config/base.json"}',
      'b/tsconfig.json': '{"extends": "../tsconfig.other.json"',
      'c/tsconfig.json': '{"extends": "./nowhere.json"}',
    })
    expect(await extendedBy(tree, 'tsconfig.base.json')).toEqual(['a', 'b'])
  })
})

import { describe, expect, test } from '@jest/globals'
import { treeOf } from '../../test/support/tree.ts'
import type { TreeEntry } from '../system/system.ts'
import { extensionsIn, mayBeExtended, typescriptReader } from './typescript.ts'

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

/** Who builds on a file; of what is not read anyway, the texts are those that git has. */
async function extendedBy(files: Readonly<Record<string, string | { mode: string; text: string }>>, file: string) {
  const tree = treeOf(files)
  const read: string[] = []
  const blobs = async (ids: Iterable<string>) => {
    const entries = [...ids].map(
      (id) => [...tree.entries.values()].find(({ objectId }) => objectId === id) as TreeEntry,
    )
    read.push(...entries.map(({ path }) => path))
    return new Map(entries.map(({ path, objectId }) => [objectId, Buffer.from(tree.text(path) ?? '')]))
  }
  const extensions = await extensionsIn(tree, { blobs })
  return { by: extensions.extendedBy(file), isBase: extensions.bases.has(file), read }
}

describe('who extends a file', () => {
  test('directly, through others, from a list, without the ending; a package and a circle lead nowhere', async () => {
    const files = {
      'tsconfig.base.json': '{}',
      'a/tsconfig.json': '{"extends": "../tsconfig.base"}',
      'b/tsconfig.json': '{"extends": ["@tsconfig/node20/tsconfig.json", "../shared/tsconfig.json"]}',
      'c/tsconfig.json': '{"extends": "@acme/tsconfig"}',
      'd/tsconfig.json': '{"extends": "./tsconfig.app.json"}',
      'd/tsconfig.app.json': '{"extends": "./tsconfig.json" /* a circle */}',
      'shared/tsconfig.json': '{ // shared\n "extends": "../tsconfig.base.json",\n}',
    }
    const { by, read } = await extendedBy(files, 'tsconfig.base.json')
    expect([by, read]).toEqual([['a/tsconfig.json', 'b/tsconfig.json', 'shared/tsconfig.json'], []])
    expect((await extendedBy(files, 'd/tsconfig.json')).by).toEqual(['d/tsconfig.app.json'])
  })

  test('through a package of this repository, by its name', async () => {
    const files = {
      'tsconfig.base.json': '{}',
      'config/package.json': '{"name": "@acme/tsconfig"}',
      'config/tsconfig.json': '{"extends": "../tsconfig.base.json"}',
      'a/tsconfig.json': '{"extends": "@acme/tsconfig"}',
      'b/tsconfig.json': '{"extends": "@acme/tsconfig/tsconfig.json"}',
      'c/tsconfig.json': '{"extends": "@other/tsconfig"}',
    }
    const by = ['a/tsconfig.json', 'b/tsconfig.json', 'config/tsconfig.json']
    expect((await extendedBy(files, 'tsconfig.base.json')).by).toEqual(by)
  })

  test.each([
    ['relative', '../config/base.json'],
    ['without the ending', '../config/base'],
    ['in a package', '@acme/config/base.json'],
    ['with another ending', '../config/base.jsonc'],
  ])('whatever the name of the file, and of those that it builds on: %s', async (_, path) => {
    const base = path.endsWith('c') ? 'config/base.jsonc' : 'config/base.json'
    const files = {
      'config/package.json': '{"name": "@acme/config"}',
      [base]: '{"extends": "./strict.json"}',
      'config/strict.json': '{}',
      'config/data.json': '{"extends": "./strict.json"}',
      'a/tsconfig.json': `{"extends": "${path}"}`,
      'b/tsconfig.json': '{}',
    }
    expect(await extendedBy(files, base)).toMatchObject({ by: ['a/tsconfig.json'], isBase: true })
    const strict = { by: ['a/tsconfig.json', base], isBase: true, read: [base, 'config/strict.json'] }
    expect(await extendedBy(files, 'config/strict.json')).toEqual(strict)
    expect(await extendedBy(files, 'config/data.json')).toMatchObject({ by: [], isBase: false })
  })

  test('through a link', async () => {
    const files = {
      'config/base.json': '{"extends": "./strict.json"}',
      'a/base.json': { mode: '120000', text: '../config/base.json' },
      'a/tsconfig.json': '{"extends": "./base.json"}',
      'b/base.json': { mode: '120000', text: '/etc/base.json' },
    }
    const by = ['a/tsconfig.json', 'a/base.json', 'config/base.json']
    expect((await extendedBy(files, 'config/strict.json')).by).toEqual(by)
  })

  test('includes those of which it cannot be told', async () => {
    const files = {
      'tsconfig.base.json': '{}',
      'config/base.json': '{"extends": "../tsconfig.base.json"',
      'a/tsconfig.json': '{"extends": "../config/base.json"}',
      'b/tsconfig.json': '{"extends": "../tsconfig.other.json"',
      'c/tsconfig.json': '{"extends": "./nowhere.json"}',
    }
    const by = ['a/tsconfig.json', 'b/tsconfig.json', 'config/base.json']
    expect((await extendedBy(files, 'tsconfig.base.json')).by).toEqual(by)
  })
})

test.each([
  ['tsconfig.json', true],
  ['config/base.json', true],
  ['config/base.jsonc', true],
  ['a/package.json', false],
  ['a/project.json', false],
  ['a/index.ts', false],
])('by its name %s may be extended: %s', (path, expected) => {
  expect(mayBeExtended(path)).toBe(expected)
})

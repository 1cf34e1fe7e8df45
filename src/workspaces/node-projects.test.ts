import { describe, expect, test } from '@jest/globals'
import { type NodeFiles, readNode } from '../../test/support/node.ts'
import { processorMs } from '../../test/support/processor-time.ts'
import { findingsOf, rootsOf } from '../../test/support/python.ts'

const named = (folder: string) => ({ [`${folder}/package.json`]: { name: folder.replaceAll('/', '-') } })
const all = (...folders: readonly string[]): NodeFiles => Object.assign({}, ...folders.map(named))

async function workspacesOf(files: NodeFiles) {
  const { projects } = await readNode(files)
  return projects.map(({ root, workspaceRoot }) => `${root || '.'} ${workspaceRoot ?? '-'}`)
}

describe('members', () => {
  const folders = all('apps/web', 'packages/a', 'packages/b')

  test.each<[string, NodeFiles, readonly string[]]>([
    [
      'a list in package.json',
      { 'package.json': { workspaces: ['apps/*', 'packages/a'] } },
      ['apps/web', 'packages/a'],
    ],
    ['yarn: an object', { 'package.json': { workspaces: { packages: ['apps/*'], nohoist: ['x'] } } }, ['apps/web']],
    [
      'pnpm',
      { 'package.json': {}, 'pnpm-workspace.yaml': 'packages:\n  - packages/**\n  - "!**/b"\n' },
      ['packages/a'],
    ],
    ['pnpm alone', { 'pnpm-workspace.yaml': 'packages: ["apps/*"]' }, ['apps/web']],
    [
      'npm beside settings of pnpm',
      {
        'package.json': { packageManager: 'npm@10.0.0', workspaces: ['apps/*'] },
        'pnpm-workspace.yaml': 'packages: ["**"]',
      },
      ['apps/web'],
    ],
    ['settings of pnpm without members', { 'package.json': { name: 'x' }, 'pnpm-workspace.yaml': 'catalog: {}' }, []],
    ['things that are no list', { 'package.json': { workspaces: 'apps/*' } }, []],
    ['things that are no text', { 'package.json': { workspaces: [null, 3, 'apps/*', {}] } }, ['apps/web']],
  ])('are found by %s', async (_, files, members) => {
    const { projects } = await readNode({ ...folders, ...files })
    const found = projects.filter(({ root, workspaceRoot }) => root !== '' && workspaceRoot === '')
    expect(found.map(({ root }) => root)).toEqual(members)
    expect(rootsOf({ projects, findings: [] }).filter((root) => root !== '')).toEqual([
      'apps/web',
      'packages/a',
      'packages/b',
    ])
  })

  test('may lie where nothing else counts, and within each other', async () => {
    const files = { 'package.json': { workspaces: ['**'] }, ...all('a', 'a/test/x', 'fixtures/y', 'node_modules/z') }
    expect(await workspacesOf(files)).toEqual(['. ', 'a ', 'a/test/x ', 'fixtures/y '])
  })

  test('belong to the innermost workspace that lists them', async () => {
    const files = {
      'package.json': { workspaces: ['**'] },
      'web/package.json': { workspaces: ['packages/*'] },
      ...all('web/packages/a', 'web/tools', 'api'),
    }
    expect(await workspacesOf(files)).toEqual(['. ', 'api ', 'web web', 'web/packages/a web', 'web/tools '])
  })

  test('of several workspaces in one repository', async () => {
    const files = {
      'js/package.json': { workspaces: ['*'] },
      'web/pnpm-workspace.yaml': 'packages: ["*"]',
      ...all('js/a', 'web/a', 'alone'),
    }
    expect(await workspacesOf(files)).toEqual(['alone -', 'js js', 'js/a js', 'web/a web'])
  })
})

describe('a manifest that nobody lists', () => {
  test.each<[string, NodeFiles, readonly string[]]>([
    ['stands alone', all('a', 'b'), ['a', 'b']],
    ['stands alone below the root', { ...all('a'), 'package.json': { name: 'x' } }, ['', 'a']],
    ['says enough by scripts', { 'a/package.json': { scripts: {} } }, ['a']],
    ['says enough by dependencies', { 'a/package.json': { devDependencies: {} } }, ['a']],
    ['says too little', { 'a/package.json': { type: 'module' } }, []],
    ['belongs to the project around it', all('a', 'a/example', 'a/b/c'), ['a']],
    [
      'lies beside the members of a workspace',
      { 'w/package.json': { workspaces: ['a'] }, ...all('w/a', 'w/b') },
      ['w', 'w/a', 'w/b'],
    ],
    [
      'is made, or serves a test',
      all(
        'dist',
        'x/build/y',
        '.next/z',
        'fixtures/a',
        'a/__fixtures__/b',
        'testdata',
        'a/__tests__',
        'test',
        'tests/a',
      ),
      [],
    ],
    ['is installed', all('node_modules/x', 'a/node_modules/y'), []],
    ['is only named like one of those', all('my-tests', 'builder/x'), ['builder/x', 'my-tests']],
  ])('%s', async (_, files, roots) => {
    expect(rootsOf(await readNode(files))).toEqual(roots)
  })
})

describe('a folder that a project refers to', () => {
  const depends = (path: string) => ({ name: 'a', dependencies: { b: path } })

  test.each<[string, NodeFiles, readonly string[]]>([
    ['below it', { 'a/package.json': depends('file:vendor/b'), ...all('a/vendor/b') }, ['a', 'a/vendor/b']],
    ['where nothing else counts', { 'a/package.json': depends('link:../test/b'), ...all('test/b') }, ['a', 'test/b']],
    ['that says little', { 'a/package.json': depends('portal:../b'), 'b/package.json': {} }, ['a', 'b']],
    [
      'which refers to another',
      { 'a/package.json': depends('file:b'), 'a/b/package.json': depends('file:c'), 'a/b/c/package.json': {} },
      ['a', 'a/b', 'a/b/c'],
    ],
    ['that is installed', { 'a/package.json': depends('file:node_modules/b'), ...all('a/node_modules/b') }, ['a']],
  ])('is a project: %s', async (_, files, roots) => {
    expect(rootsOf(await readNode(files))).toEqual(roots)
  })
})

test('many folders and patterns take no time', async () => {
  const folders = Array.from({ length: 2000 }, (_, n) => `p/${n}/a`)
  const files = { 'package.json': { workspaces: folders }, ...all(...folders) }
  const start = processorMs()
  const part = await readNode(files)
  expect(processorMs() - start).toBeLessThan(3000)
  expect([part.projects.length, findingsOf(part)]).toEqual([2001, []])
})

test('workspaces within workspaces take no time, however deep', async () => {
  const deep = Array.from({ length: 1000 }, (_, n) => 'a/'.repeat(n))
  const files = Object.fromEntries(deep.map((folder) => [`${folder}package.json`, { workspaces: ['**'] }]))
  const start = processorMs()
  const part = await readNode(files)
  expect(processorMs() - start).toBeLessThan(3000)
  expect(part.projects.length).toBe(101)
})

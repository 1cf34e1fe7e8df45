import { describe, expect, test } from '@jest/globals'
import { type NodeFiles, readNode } from '../../test/support/node.ts'
import { dependenciesOf, findingsOf, projectIn, rootsOf } from '../../test/support/python.ts'
import { workspaceFiles } from './index.ts'
import { nodeReader } from './node.ts'

const LINK = { mode: '120000', text: 'elsewhere' }

describe('the reader', () => {
  test.each([
    ['package.json', true],
    ['a/package.json', true],
    ['a/pnpm-workspace.yaml', true],
    ['.yarnrc.yml', true],
    ['a/.npmrc', true],
    ['.nvmrc', true],
    ['.node-version', true],
    ['node_modules/a/package.json', false],
    ['a/node_modules/b/package.json', false],
    ['a/my-package.json', false],
    ['yarn.lock', false],
  ])('reads %s: %s', (path, isRead) => {
    expect(workspaceFiles([nodeReader])(path)).toBe(isRead)
  })

  test('says nothing of a tree without manifests', async () => {
    expect(await readNode({ 'a.py': '', '.nvmrc': '20' })).toEqual({ projects: [], findings: [] })
  })

  test('says of a project what its manifest says', async () => {
    const part = await readNode({
      'package.json': { private: true, workspaces: ['a'], devDependencies: { typescript: '5' } },
      'package-lock.json': '',
      '.nvmrc': 'v20.11.1\n',
      'a/package.json': { name: '@x/a', version: '1.2.0', private: true, scripts: { build: 'tsc' } },
    })
    expect(projectIn(part, 'a')).toEqual({
      root: 'a',
      manifest: 'a/package.json',
      ecosystem: 'node',
      name: '@x/a',
      packageName: '@x/a',
      version: '1.2.0',
      isVirtual: false,
      isPrivate: true,
      dependencies: [],
      implicitDependencies: [],
      targets: [
        {
          name: 'build',
          command: 'npm run build',
          folder: 'a',
          ecosystem: 'node',
          origin: 'script',
          scripts: 'tsc',
        },
      ],
      tags: [],
      lockfiles: ['package-lock.json'],
      workspaceRoot: '',
      runtime: '20.11.1',
    })
  })
})

describe('an unreadable manifest', () => {
  test.each<[string, NodeFiles[string], string]>([
    ['broken JSON', '{\n  "name": "a",\n}', 'unreadable-manifest error a/package.json:3'],
    ['no object', '[]', 'unreadable-manifest error a/package.json:1'],
    ['a symbolic link', LINK, 'unreadable-manifest error a/package.json'],
    ['deep nesting', '['.repeat(10_000), 'unreadable-manifest error a/package.json:1'],
  ])('is a finding, and still stands for its folder: %s', async (_, file, finding) => {
    const part = await readNode({ 'a/package.json': file, 'a/b/package.json': { name: 'b' } })
    expect(findingsOf(part)).toEqual([finding])
    expect(part.projects).toEqual([
      expect.objectContaining({ root: 'a', dependencies: [], targets: [], isVirtual: false }),
    ])
    expect(projectIn(part)).not.toHaveProperty('name')
  })

  test('shows the place, and nothing that a terminal obeys', async () => {
    const { findings } = await readNode({ 'package.json': '{"a": "\u001b[31m",\n::error::x}' })
    expect(findings[0]).toMatchObject({ line: 1, column: 8 })
    expect(findings[0]?.message).not.toContain('\u001b')
  })

  test('of the workspace settings is one as well', async () => {
    const part = await readNode({
      'package.json': { name: 'root', private: true },
      'pnpm-workspace.yaml': 'packages:\n  - "a\n',
      'a/package.json': { name: 'a' },
    })
    expect(findingsOf(part)).toEqual(['unreadable-manifest error pnpm-workspace.yaml:3'])
    expect(rootsOf(part)).toEqual(['', 'a'])
  })
})

describe('a virtual root', () => {
  const members = { 'packages/a/package.json': { name: 'a' } }
  const root = { name: 'root', private: true, workspaces: ['packages/*'] }

  test.each<[string, NodeFiles, boolean]>([
    ['holds a workspace together', { 'package.json': root, 'scripts/x.mjs': '' }, true],
    ['has code of its own', { 'package.json': root, 'src/index.ts': '' }, false],
    ['has tests of its own', { 'package.json': root, 'tests/a.test.ts': '' }, false],
    ['has members below src', { 'package.json': root, 'src/a/package.json': { name: 's' }, 'src/a/x.ts': '' }, true],
    ['can be imported', { 'package.json': { ...root, exports: './index.js' } }, false],
    ['carries tools', { 'package.json': { scripts: { lint: 'x' }, devDependencies: { x: '1' } } }, true],
    ['is published', { 'package.json': { name: 'x', version: '1.0.0', scripts: { lint: 'x' } } }, false],
    ['has dependencies', { 'package.json': { private: true, dependencies: { x: '1' } } }, false],
  ])('%s: %#', async (_, files, isVirtual) => {
    expect(projectIn(await readNode({ ...members, ...files }), '').isVirtual).toBe(isVirtual)
  })

  test.each<[string, NodeFiles, boolean]>([
    ['beside projects of Python', { 'libs/a/pyproject.toml': '' }, true],
    ['beside projects that Nx alone describes', { 'nx.json': {}, 'libs/a/project.json': {} }, true],
    ['of Nx, with what all its projects need', { 'nx.json': {}, 'libs/a/project.json': {}, dependencies: {} }, true],
    ['alone', {}, false],
  ])('holds tools %s: %#', async (_, { dependencies, ...files }, isVirtual) => {
    const manifest = {
      private: true,
      devDependencies: { husky: '9' },
      ...(dependencies && { dependencies: { x: '1' } }),
    }
    expect(projectIn(await readNode({ 'package.json': manifest, ...files }), '').isVirtual).toBe(isVirtual)
  })

  test('has no targets, but its dependencies', async () => {
    const manifest = { ...root, scripts: { test: 'jest' }, devDependencies: { a: '*' } }
    const part = projectIn(await readNode({ ...members, 'package.json': manifest }), '')
    expect(part.targets).toEqual([])
    expect(dependenciesOf(part)).toEqual(['dev a local packages/a :11'])
  })

  test('is none where nothing lies below', async () => {
    const part = await readNode({ 'package.json': { private: true, scripts: { lint: 'x' } } })
    expect(projectIn(part).isVirtual).toBe(false)
  })
})

test('hostile names are names like any other', async () => {
  const part = await readNode({
    'package.json': '{"workspaces": ["*"], "__proto__": {"name": "x"}}',
    'a/package.json': '{"name": "__proto__", "version": "1.0.0", "dependencies": {"constructor": "^1.0.0"}}',
    'b/package.json':
      '{"name": "constructor", "version": "1.0.0", "dependencies": {"__proto__": "workspace:*", "toString": "1"}, "scripts": {"__proto__": "x", "a;b": "x"}}',
  })
  expect(dependenciesOf(projectIn(part, 'a'))).toEqual(['main constructor local b :1'])
  expect(dependenciesOf(projectIn(part, 'b'))).toEqual(['main __proto__ local a :1', 'main toString registry'])
  expect(projectIn(part, 'b').targets.map(({ name }) => name)).toEqual(['__proto__'])
})

import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { gitIn } from '../../../test/support/open-git.ts'
import { type TestRepository, testRepository } from '../../../test/support/repository.ts'
import { makeTaskGraph } from '../../tasks/task-graph.ts'
import { readNxNeeds } from '../../workspaces/nx.ts'
import { readCommit } from '../affected/read-graph.ts'
import { unbuiltPackages } from './unbuilt-packages.ts'

let repository: TestRepository

beforeEach(() => {
  repository = testRepository()
})
afterEach(() => repository.remove())

const TYPECHECK = { typecheck: 'tsc --noEmit', test: 'jest', build: 'tsc -p .' }
const BUILT = { main: 'dist/index.js', types: 'dist/index.d.ts' }

type Files = Readonly<Record<string, string | object>>

/** The tasks that have no key, and why; of an app that needs a package that needs another one. */
async function keyless(files: Files): Promise<Readonly<Record<string, string>>> {
  const all: Files = {
    '.gitignore': 'dist\n',
    'package.json': { private: true, workspaces: ['packages/*'] },
    'packages/app/package.json': app(),
    'packages/core/package.json': core(BUILT),
    'packages/core/src/index.ts': 'export const a = 1\n',
    ...files,
  }
  repository.commit(
    Object.fromEntries(
      Object.entries(all).map(([file, text]) => [file, typeof text === 'string' ? text : JSON.stringify(text)]),
    ),
  )
  const git = gitIn(repository.folder)
  const view = await readCommit(git, 'HEAD')
  const needs = await readNxNeeds(view.tree)
  const tasks = makeTaskGraph({ graph: view.graph, wanted: new Map([['app', ['test', 'typecheck']]]), needs })
  return Object.fromEntries(await unbuiltPackages({ tasks, view, git }))
}

function app(scripts: object = TYPECHECK, name = '@acme/core'): object {
  return { name: 'app', version: '1.0.0', scripts, dependencies: { [name]: '*' } }
}

function core(fields: object, scripts: object = { build: 'tsc -p .' }): object {
  return { name: '@acme/core', version: '1.0.0', scripts, ...fields }
}

const WHY = 'packages/core is loaded from dist/index.js, which a build makes that it does not wait for'
const BOTH = { 'app:test': WHY, 'app:typecheck': WHY }

test('what loads a package as a build left it, and waits for none, has no key', async () => {
  expect(await keyless({})).toEqual(BOTH)
})

test('that others load by paths, without a word of entries, is what the package would publish', async () => {
  const files = (fields: object) => keyless({ 'packages/core/package.json': core(fields) })
  const why = 'packages/core is loaded from lib, which a build makes that it does not wait for'
  expect(await files({ files: ['README.md', 'lib'] })).toEqual({ 'app:test': why, 'app:typecheck': why })
  expect(await files({ files: ['LICENSE', '!lib', 'src'] })).toEqual({})
  expect(await files({ files: ['lib'], main: 'src/index.ts' })).toEqual({})
})

test.each<readonly [string, Files]>([
  ['exports', { 'packages/core/package.json': core({ exports: { '.': { import: './dist/index.js' } } }) }],
  [
    'a pattern of exports',
    { 'packages/core/package.json': core({ exports: './dist/index.js', main: 'src/index.ts' }) },
  ],
  ['no target that builds', { 'packages/core/package.json': core(BUILT, {}) }],
  ['a build of another one', { 'nx.json': { targetDefaults: { test: { dependsOn: ['build'] } } } }],
  ['tests of the package', { 'nx.json': { targetDefaults: { test: { dependsOn: ['^test'] } } } }],
  [
    'a script of that name further up',
    { 'package.json': { private: true, workspaces: ['packages/*'], scripts: { test: 'turbo run test' } } },
  ],
  [
    'a tool for aliases alone',
    { 'packages/app/package.json': { ...app(), devDependencies: { 'vite-tsconfig-paths': '*' } } },
  ],
  ['aliases of others', { 'tsconfig.json': { compilerOptions: { paths: { '@other/core': ['x'] } } } }],
  ['settings without aliases', { 'packages/app/jest.config.js': 'module.exports = { roots: ["@acme/core"] }\n' }],
])('also with %s', async (_, files) => {
  expect(await keyless(files)).toMatchObject(BOTH)
})

test.each<readonly [string, Files]>([
  [
    'its build goes before',
    { 'nx.json': { targetDefaults: { test: { dependsOn: ['^build'] }, typecheck: { dependsOn: ['^build'] } } } },
  ],
  [
    'it builds by itself',
    { 'packages/app/package.json': app({ test: 'npm run build -w @acme/core && jest', typecheck: 'tsc --build' }) },
  ],
  [
    'a script before it builds',
    { 'packages/app/package.json': app({ test: 'jest', pretest: 'cd ../core && npm run build' }) },
  ],
  ['another tool runs it', { 'packages/app/package.json': app({ test: 'turbo run unit' }) }],
  ['it reads no packages', { 'packages/app/package.json': app({ test: 'biome check .' }) }],
  ['sources are loaded', { 'packages/core/package.json': core({ main: 'src/index.ts' }) }],
  ['a path without its ending', { 'packages/core/package.json': core({ main: './src/index' }) }],
  ['a folder', { 'packages/core/package.json': core({ exports: { './*': './src/*' } }) }],
  [
    'what is built is committed',
    { '.gitignore': '', 'packages/core/dist/index.js': '1', 'packages/core/dist/index.d.ts': '1' },
  ],
  [
    'nothing but styles are built',
    { 'packages/core/package.json': core({ exports: { '.': './src/index.ts', './s': './dist/s.css' } }) },
  ],
  ['nobody makes it', { 'packages/core/package.json': core({ main: 'index.js' }, {}) }],
  ['another package is meant', { 'packages/app/package.json': app(TYPECHECK, 'react') }],
])('not where %s', async (_, files) => {
  expect(await keyless(files)).toEqual({})
})

test.each<readonly [string, Files, string]>([
  [
    'a tsconfig leads to sources',
    { 'tsconfig.base.json': { compilerOptions: { paths: { '@acme/*': ['packages/*/src'] } } } },
    'test',
  ],
  [
    'settings lead to sources',
    { 'packages/app/jest.config.js': "module.exports = { moduleNameMapper: { '^@acme/(.*)$': '../$1/src' } }\n" },
    'typecheck',
  ],
  [
    'its manifest says so to a tool',
    { 'packages/app/package.json': { ...app(), jest: { moduleNameMapper: { '^@acme/core$': '../core/src' } } } },
    'typecheck',
  ],
  [
    'a condition leads to sources',
    {
      'packages/core/package.json': core({
        exports: { '.': { '@acme/source': './src/index.ts', default: './dist/index.js' } },
      }),
      'tsconfig.json': { compilerOptions: { customConditions: ['@acme/source'] } },
    },
    'test',
  ],
])('not for what obeys settings, where %s', async (_, files, left) => {
  expect(await keyless(files)).toEqual({ [`app:${left}`]: WHY })
})

test('what is needed further up counts, too', async () => {
  const ui = { name: 'ui', version: '1.0.0', main: 'index.js', dependencies: { '@acme/core': '*' } }
  const files = { 'packages/app/package.json': app(TYPECHECK, 'ui'), 'packages/ui/package.json': ui }
  expect(await keyless({ ...files, 'packages/ui/index.js': '1' })).toEqual(BOTH)
})

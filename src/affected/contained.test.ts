import { describe, expect, test } from '@jest/globals'
import { graphOf, projectOf } from '../../test/support/graph.ts'
import { treeOf } from '../../test/support/tree.ts'
import { containedFiles } from './contained.ts'
import { mayStay } from './file-role.ts'

const CHANGE = { status: 'M', oldMode: '100644', newMode: '100644', oldId: '', newId: '' } as const

async function contained(path: string, manifest: string, ecosystem: 'python' | 'node', others = {}): Promise<boolean> {
  const name = ecosystem === 'python' ? 'pyproject.toml' : 'package.json'
  const tree = treeOf({ [`packages/a/${name}`]: manifest, [path]: '', ...others })
  const graph = graphOf([projectOf('a', { ecosystems: [ecosystem] }), 'b'])
  const found = await containedFiles([{ ...CHANGE, path }], graph, tree)
  expect(mayStay(path) || found.size === 0).toBe(true)
  return found.has(path)
}

const POETRY = '[tool.poetry]\nname = "a"\n'

describe('a file of a Python project', () => {
  test.each<[string, string, string, boolean]>([
    ['a test beside the sources', 'packages/a/tests/test_x.py', POETRY, true],
    ['data of tests', 'packages/a/tests/data/x.json', POETRY, true],
    ['a source', 'packages/a/src/a/x.py', POETRY, false],
    ['a test inside the package', 'packages/a/src/a/tests/test_x.py', POETRY, false],
    ['a conftest.py at the top', 'packages/a/conftest.py', POETRY, true],
    ['settings of a linter', 'packages/a/ruff.toml', POETRY, true],
    ['how its image is made', 'packages/a/Dockerfile', POETRY, true],
    ['a test that Poetry packs', 'packages/a/tests/x.py', `${POETRY}packages = [{ include = "tests" }]`, false],
    [
      'a test, where Poetry packs something else',
      'packages/a/tests/x.py',
      `${POETRY}packages = [{ include = "a", from = "src" }]`,
      true,
    ],
    ['a test, where Poetry packs everything', 'packages/a/tests/x.py', `${POETRY}include = ["**/*.py"]`, false],
    [
      'a test, where setuptools looks everywhere',
      'packages/a/tests/x.py',
      '[project]\nname = "a"\n[tool.setuptools.packages.find]\nwhere = ["."]',
      false,
    ],
    [
      'a test, where setuptools looks for names',
      'packages/a/tests/x.py',
      '[project]\nname = "a"\n[tool.setuptools.packages.find]\nwhere = ["."]\ninclude = ["a*"]',
      true,
    ],
    [
      'a test, where setuptools looks in src',
      'packages/a/tests/x.py',
      '[project]\nname = "a"\n[tool.setuptools.packages.find]\nwhere = ["src"]',
      true,
    ],
    [
      'a test that hatch leaves out',
      'packages/a/tests/x.py',
      '[project]\nname = "a"\n[tool.hatch.build.targets.sdist]\ninclude = ["tests"]',
      true,
    ],
    [
      'what Node would call a test, in the package',
      'packages/a/src/a/__tests__/x.txt',
      `${POETRY}packages = [{ include = "a", from = "src" }]`,
      false,
    ],
    ['the same, where the build finds the package itself', 'packages/a/src/a/__tests__/x.txt', POETRY, false],
    ['snapshots of tests', 'packages/a/tests/__snapshots__/test_x.ambr', POETRY, true],
    [
      'a test, where setuptools looks for names below a folder',
      'packages/a/tests/x.py',
      '[project]\nname = "a"\n[tool.setuptools.packages.find]\nwhere = ["tests"]\ninclude = ["a*"]',
      false,
    ],
    [
      'data of tests that hatch puts in',
      'packages/a/tests/data/x.json',
      '[project]\nname = "a"\n[tool.hatch.build.targets.wheel.force-include]\n"tests/data" = "a/data"',
      false,
    ],
    ['a test, with a manifest that cannot be read', 'packages/a/tests/x.py', '[', false],
  ])('%s: %s', async (_, path, manifest, expected) => {
    expect(await contained(path, manifest, 'python')).toBe(expected)
  })

  test('with a setup.py nobody knows what is packed', async () => {
    expect(await contained('packages/a/tests/x.py', POETRY, 'python', { 'packages/a/setup.py': '' })).toBe(false)
  })
})

test('of a project that Nx alone describes nobody knows what others load', async () => {
  const graph = graphOf([projectOf('a', { ecosystems: [] }), 'b'])
  const tree = treeOf({ 'packages/a/project.json': '{}', 'packages/a/tests/x.ts': '' })
  expect([...(await containedFiles([{ ...CHANGE, path: 'packages/a/tests/x.ts' }], graph, tree))]).toEqual([])
})

describe('a file of a Node project', () => {
  test.each<[string, string, object, boolean]>([
    ['a test beside the source', 'packages/a/src/x.test.ts', { main: 'dist/index.js' }, true],
    ['a source', 'packages/a/src/x.ts', { main: 'dist/index.js' }, false],
    ['a test that an export pattern reaches', 'packages/a/src/x.test.ts', { exports: { './*': './src/*.ts' } }, false],
    ['a helper of tests, with exports', 'packages/a/test/help.ts', { exports: { '.': './dist/index.js' } }, true],
    ['a helper of tests, open to all', 'packages/a/test/help.ts', { main: 'dist/index.js' }, false],
    ['a helper of tests that is never published', 'packages/a/test/help.ts', { files: ['dist'] }, true],
    ['settings of tests', 'packages/a/vitest.config.ts', {}, true],
    ['settings of some tests', 'packages/a/vitest.edge.config.js', {}, true],
    ['what some tests begin with', 'packages/a/vitest.edge.setup.ts', {}, true],
    ['settings of other tests', 'packages/a/jest.unit.config.mjs', {}, true],
    ['settings of another linter', 'packages/a/.oxlintrc.json', {}, true],
    [
      'settings that an export names',
      'packages/a/vitest.config.ts',
      { exports: { './vitest': './vitest.config.ts' } },
      false,
    ],
    ['settings of a linter', 'packages/a/eslint.config.mjs', {}, true],
    ['a snapshot', 'packages/a/src/__snapshots__/x.test.ts.snap', {}, true],
  ])('%s: %s', async (_, path, manifest, expected) => {
    expect(await contained(path, JSON.stringify(manifest), 'node')).toBe(expected)
  })
})

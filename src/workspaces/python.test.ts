import { describe, expect, test } from '@jest/globals'
import { dependenciesOf, findingsOf, projectIn, readPython, rootsOf } from '../../test/support/python.ts'
import { treeOf } from '../../test/support/tree.ts'
import { workspaceFiles } from './index.ts'
import { pythonReader } from './python.ts'

const project = (name: string, rest = '') => `[project]\nname = "${name}"\n${rest}`

test.each([
  ['pyproject.toml', true],
  ['a/b/pyproject.toml', true],
  ['a/setup.cfg', true],
  ['a/.python-version', true],
  ['a/xpyproject.toml', false],
  ['pyproject.toml/x', false],
  ['a/setup.py', false],
  ['a/node_modules/b/pyproject.toml', false],
  ['.venv/lib/pyproject.toml', false],
  ['a/site-packages/b/setup.cfg', false],
])('whether it reads %s: %s', (path, reads) => {
  expect(workspaceFiles([pythonReader])(path)).toBe(reads)
})

describe('which manifests are projects', () => {
  test.each([
    ['a project table', '[project]\nname = "a"'],
    ["Poetry's table", '[tool.poetry]\nname = "a"'],
    ['a build system alone', '[build-system]\nrequires = ["setuptools"]'],
    ['a uv workspace', '[tool.uv.workspace]\nmembers = []'],
    ['one that cannot be read', '[project'],
  ])('%s makes one', async (_, text) => {
    expect(rootsOf(await readPython({ 'a/pyproject.toml': text }))).toEqual(['a'])
  })

  test.each([
    ['tool tables', { 'pyproject.toml': '[tool.ruff]\n[tool.pytest.ini_options]\n' }],
    ['nothing', { 'pyproject.toml': '' }],
    ['an installed one', { '.venv/lib/site-packages/x/pyproject.toml': project('x') }],
    ['a fixture', { 'tests/fixtures/x/pyproject.toml': project('x') }],
    ['a broken fixture', { 'a/testdata/pyproject.toml': '[' }],
    ['a test folder', { 'test/x/pyproject.toml': project('x') }],
    ['a template by its first tag', { 'templates/py/pyproject.toml': '[project]\n<% if (x) { %>\nname = "a"\n' }],
    ["a template's", { '{{cookiecutter.name}}/pyproject.toml': '{% if x %}' }],
    ['no Python at all', { 'a.py': '', 'package.json': '{}' }],
  ])('%s makes none', async (_, files) => {
    expect(await readPython(files)).toEqual({ projects: [], findings: [] })
  })

  test('one that lies in another project stands for itself when it has a name, else it belongs to that', async () => {
    const part = await readPython({
      'pyproject.toml': project('root'),
      'libs/a/pyproject.toml': project('a'),
      'libs/a/examples/x/pyproject.toml': project('x'),
      'py/pyproject.toml': '[tool.uv.workspace]\nmembers = []\n',
      'py/b/pyproject.toml': project('b'),
      'services/pyproject.toml': '[tool.poetry]\npackage-mode = false\n',
      'services/c/pyproject.toml': project('c'),
      'broken/pyproject.toml': '[',
      'broken/d/pyproject.toml': project('d'),
      'libs/a/vendored/pyproject.toml': '[build-system]\nrequires = ["setuptools"]\n',
    })
    expect(rootsOf(part)).toEqual([
      ...['', 'broken', 'py', 'services', 'broken/d', 'libs/a', 'py/b', 'services/c'],
      'libs/a/examples/x',
    ])
  })

  test('whoever is declared is one, wherever it lies, and may declare more', async () => {
    const part = await readPython({
      'libs/a/pyproject.toml': project('a', 'dependencies = ["x @ file:examples/x"]'),
      'libs/a/examples/x/pyproject.toml': project('x', 'dependencies = ["y @ ../y"]'),
      'libs/a/examples/y/pyproject.toml': '[tool.black]\n',
      'libs/a/examples/y/setup.py': '',
      'libs/a/examples/z/pyproject.toml': project('z'),
      'pyproject.toml': '[tool.poetry.workspace]\nmembers = ["tests/*"]\n',
      'tests/e2e/pyproject.toml': project('e2e'),
    })
    expect([...rootsOf(part)].sort()).toEqual([
      ...['', 'libs/a', 'libs/a/examples/x', 'libs/a/examples/y', 'libs/a/examples/z', 'tests/e2e'],
    ])
  })
})

describe('what a project is called', () => {
  test.each([
    ['by the standard', { 'a/pyproject.toml': '[project]\nname = "A_b"\nversion = "1"' }, ['A_b', 'a-b', '1']],
    ['by Poetry', { 'a/pyproject.toml': '[tool.poetry]\nname = "A.b"\nversion = "2"' }, ['A.b', 'a-b', '2']],
    [
      'by setup.cfg',
      { 'a/pyproject.toml': '[build-system]', 'a/setup.cfg': '[metadata]\nname = c\nversion = 3\n' },
      ['c', 'c', '3'],
    ],
    ['by nothing', { 'a/pyproject.toml': '[tool.poetry]\npackage-mode = false' }, [undefined, undefined, undefined]],
    [
      'by nothing that counts',
      { 'a/pyproject.toml': '[project]\nname = " "\nversion = 1' },
      [undefined, undefined, undefined],
    ],
  ])('%s', async (_, files, expected) => {
    const { name, packageName, version } = projectIn(await readPython(files))
    expect([name, packageName, version]).toEqual(expected)
  })

  test.each([
    ['[project]\nclassifiers = ["Private :: Do Not Upload"]', true],
    ['[tool.poetry]\nclassifiers = ["Private :: Do Not Upload"]', true],
    ['[tool.poetry]\npackage-mode = false', true],
    ['[project]\n[tool.uv]\npackage = false', true],
    ['[project]\nclassifiers = ["License :: OSI Approved"]', false],
  ])('%j is private: %s', async (text, isPrivate) => {
    expect(projectIn(await readPython({ 'a/pyproject.toml': text })).isPrivate).toBe(isPrivate)
  })

  test.each([
    ['[project]', ['poetry.lock', 'uv.lock'], ['a/uv.lock', 'a/poetry.lock']],
    ['[tool.poetry]', ['poetry.lock', 'uv.lock'], ['a/poetry.lock', 'a/uv.lock']],
    ['[project]', ['pdm.lock'], ['a/pdm.lock']],
    ['[project]', [], []],
  ])('%s with %j is locked by %j', async (text, locks, lockfiles) => {
    const files = Object.fromEntries(locks.map((name) => [`a/${name}`, '']))
    expect(projectIn(await readPython({ ...files, 'a/pyproject.toml': text })).lockfiles).toEqual(lockfiles)
  })
})

describe('a manifest that cannot be read', () => {
  test('is told with its place, and its folder is a project all the same', async () => {
    const part = await readPython({ 'a/pyproject.toml': '[project]\nname = "a"\nversion "1"\n', 'a/test_a.py': '' })
    expect(findingsOf(part)).toEqual(['unreadable-manifest error a/pyproject.toml:3'])
    expect(part.findings[0]).toMatchObject({
      message: 'a/pyproject.toml cannot be read: invalid TOML document: illegal character in key',
      line: 3,
      column: 9,
      frame: '2:  name = "a"\n3:  version "1"\n            ^',
    })
    expect(projectIn(part)).toMatchObject({ root: 'a', isVirtual: false, dependencies: [], targets: [] })
  })

  test.each([
    ['too big', `a = "${'x'.repeat(5_000_000)}"`],
    ['too deep', `a = ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['hostile', 'x = ##[add-mask]a\u202e'],
  ])('also when it is %s', async (_, text) => {
    const part = await readPython({ 'pyproject.toml': text })
    expect(findingsOf(part)).toEqual(['unreadable-manifest error pyproject.toml:1'])
    expect(part.findings[0]?.message).not.toMatch(/##\[|\u202e/)
    expect(part.findings[0]?.message.length).toBeLessThan(300)
    expect(rootsOf(part)).toEqual([''])
  })

  test('also when it is a link', async () => {
    const part = await readPython({ 'a/pyproject.toml': { mode: '120000', text: '../b/pyproject.toml' } })
    expect(findingsOf(part)).toEqual(['unreadable-manifest error a/pyproject.toml'])
    expect(rootsOf(part)).toEqual(['a'])
  })
})

test('names that objects inherit make the same graph as others', async () => {
  const graphOf = async (a: string, b: string, c: string) => {
    const part = await readPython({
      'a/pyproject.toml': `[tool.poetry]\nname = "${a}"\n[tool.hatch.envs.default.scripts]\n${a} = "x"\n[tool.pdm.scripts]\n${b} = "x"\n`,
      'b/pyproject.toml': `[tool.poetry]\nname = "${b}"\n[tool.poetry.dependencies]\n${a} = { path = "../a" }\n[tool.poetry.group.${c}.dependencies]\n${a} = "*"\n`,
      'c/pyproject.toml': `[project]\nname = "${c}"\ndependencies = ["${b}", "${a}"]\n[tool.uv.sources]\n${b} = { path = "../b" }\n[dependency-groups]\n${a} = ["${a}", { include-group = "${b}" }]\n`,
    })
    return JSON.stringify(part).replaceAll(a, 'A').replaceAll(b, 'B').replaceAll(c, 'C')
  }
  const ordinary = await graphOf('aaa', 'bbb', 'ccc')
  expect((await graphOf('__proto__', 'constructor', 'tostring')).replaceAll('-proto-', 'A')).toBe(ordinary)
  expect(await graphOf('hasownproperty', 'valueof', 'constructor')).toBe(ordinary)
  expect(JSON.parse(ordinary).projects).toHaveLength(3)
})

test('every declared place is one that the tree holds', async () => {
  const part = await pythonReader.read(treeOf({ 'a/pyproject.toml': project('a', 'dependencies = ["b"]') }))
  expect(dependenciesOf(projectIn(part))).toEqual(['main b registry :3'])
})

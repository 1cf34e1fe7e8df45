import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { fakeSystem } from '../../../test/support/fake-system.ts'
import { type FileEdit, type TestRepository, testRepository } from '../../../test/support/repository.ts'
import { parseInputs } from '../../contract/parse.ts'
import { answer } from './answer.ts'
import { contract } from './contract.ts'

type Edits = Readonly<Record<string, FileEdit>>

let repository: TestRepository

beforeEach(() => {
  repository = testRepository()
})

afterEach(() => repository.remove())

async function affectedBy(files: Edits, changed: string): Promise<readonly string[]> {
  repository.commit({ ...files, [changed]: '1\n' })
  repository.commit({ [changed]: '2\n' })
  const given: Readonly<Record<string, string>> = { base: 'HEAD~1', head: 'HEAD' }
  const { system } = fakeSystem(repository.folder, path.join(repository.folder, '.git/maestro'))
  const set = await answer(
    parseInputs(contract, (name) => given[name] ?? ''),
    system,
  )
  return [...set.projects.keys()]
}

const EXPORTS = { '.': './dist/index.js', './*': './dist/*.js', './test': './dist/test/index.js' }

/** Two packages, `web` on `core`, which lets nobody import its tests by their paths. */
const NODE: Edits = {
  'pnpm-workspace.yaml': 'packages:\n  - p/*\n',
  'p/core/package.json': JSON.stringify({ name: '@x/core', version: '1.0.0', files: ['dist'], exports: EXPORTS }),
  'p/core/src/index.ts': 'export {}\n',
  'p/web/package.json': JSON.stringify({ name: 'web', version: '1.0.0', dependencies: { '@x/core': 'workspace:*' } }),
  'p/web/src/i.ts': 'import "@x/core"\n',
}

const PYTHON: Edits = {
  'core/pyproject.toml':
    '[project]\nname = "core"\nversion = "1"\n[build-system]\nrequires = ["hatchling"]\n[tool.hatch.build.targets.wheel]\npackages = ["core"]\n',
  'core/core/__init__.py': '',
  'api/pyproject.toml':
    '[tool.poetry]\nname = "api"\nversion = "1"\n[tool.poetry.dependencies]\ncore = { path = "../core" }\n',
  'api/tests/test_api.py': 'import core\n',
}

test.each<[string, Edits, string]>([
  ['what is exported', { ...NODE, 'p/web/src/a.test.ts': 'import "@x/core/test"\n' }, 'p/core/test/index.ts'],
  [
    'what a path around the exports leads to',
    { ...NODE, 'p/web/src/a.test.ts': 'import "../../core/src/__tests__/u"\n' },
    'p/core/src/__tests__/u.ts',
  ],
  [
    'what a path in pieces leads to',
    { ...NODE, 'p/web/src/a.test.ts': "path.join(__dirname, '..', '..', 'core', 'src', '__tests__')\n" },
    'p/core/src/__tests__/u.ts',
  ],
  [
    'what its own source passes on',
    { ...NODE, 'p/core/src/index.ts': 'export * from "./__tests__/u"\n' },
    'p/core/src/__tests__/u.ts',
  ],
  [
    'settings that others build on',
    { ...NODE, 'p/web/vitest.config.ts': 'import base from "../core/vitest.config"\nexport default base\n' },
    'p/core/vitest.config.ts',
  ],
  [
    'what settings for everybody give another name',
    { ...NODE, 'tsconfig.base.json': '{"compilerOptions": {"paths": {"@t/*": ["p/core/test/*"]}}}' },
    'p/core/test/u.ts',
  ],
])('dependents run where they load a test: %s', async (_, files, changed) => {
  expect(await affectedBy(files, changed)).toEqual(['@x/core', 'web'])
})

test('dependents run where they import a package of tests that is not among their own', async () => {
  const files = { 'api/checks/test_api.py': 'from tests import x\n', 'api/tests/test_api.py': null }
  expect(await affectedBy({ ...PYTHON, ...files }, 'core/tests/__init__.py')).toEqual(['api', 'core'])
})

test.each([
  'REPO / "core" / "tests" / "data" / "golden.txt"',
  "REPO / 'core' / 'tests/data/golden.txt'",
  'REPO.joinpath("core", "tests", "data")',
  'os.path.join(REPO, "core", "tests")',
])('dependents run where they read what lies among tests: %s', async (place) => {
  const files = { 'api/tests/test_a.py': `import os\nGOLDEN = ${place}\n` }
  expect(await affectedBy({ ...PYTHON, ...files }, 'core/tests/data/golden.txt')).toEqual(['api', 'core'])
})

test.each<[string, Edits]>([
  [
    'a path of pytest',
    {
      'api/pyproject.toml': `${PYTHON['api/pyproject.toml']}[tool.pytest.ini_options]\npythonpath = ["../core/tests"]\n`,
      'api/tests/test_api.py': 'import helpers\n',
    },
  ],
  [
    'its dotted name',
    { 'api/tests/test_api.py': 'import sys\nsys.path.insert(0, "../core")\nfrom tests.helpers import x\n' },
  ],
])('dependents run where they load a helper of Python tests by %s', async (_, files) => {
  expect(await affectedBy({ ...PYTHON, ...files }, 'core/tests/helpers.py')).toEqual(['api', 'core'])
})

test.each<[string, Edits, string, string]>([
  ['nobody speaks of it', NODE, 'p/core/test/index.ts', '@x/core'],
  [
    'only tests of its own do',
    { ...NODE, 'p/core/src/a.test.ts': 'import "./__tests__/u"\n' },
    'p/core/src/__tests__/u.ts',
    '@x/core',
  ],
  [
    'others have one of their own',
    { ...NODE, 'p/web/vitest.config.ts': 'export default {}\n', 'p/web/a.ts': 'import "./vitest.config"\n' },
    'p/core/vitest.config.ts',
    '@x/core',
  ],
  ['only documents do', { ...NODE, 'p/web/README.md': 'see core/test\n' }, 'p/core/test/u.ts', '@x/core'],
  [
    'its name only begins like another',
    { ...NODE, 'p/web/src/b.ts': 'import "@x/core/testing"\n' },
    'p/core/test/u.ts',
    '@x/core',
  ],
  ['in Python, too', PYTHON, 'core/tests/helpers.py', 'core'],
  [
    'a dependent imports the package of that name which lies beside it',
    { ...PYTHON, 'api/tests/__init__.py': '', 'api/tests/test_api.py': 'from tests import x\nimport tests\n' },
    'core/tests/__init__.py',
    'core',
  ],
  [
    'a dependent imports the module of that name which lies beside it',
    { ...PYTHON, 'api/tests/helpers.py': '', 'api/tests/test_api.py': 'from tests.helpers import x\n' },
    'core/tests/helpers.py',
    'core',
  ],
])('a test stays with its project where %s', async (_, files, changed, only) => {
  expect(await affectedBy(files, changed)).toEqual([only])
})

describe('of several dependents', () => {
  const LAST = '[tool.poetry]\nname = "last"\nversion = "1"\n[tool.poetry.dependencies]\napi = { path = "../api" }\n'
  const SPOKEN = 'import sys\nsys.path.insert(0, "../core/tests")\n'

  test.each<[string, Edits, readonly string[]]>([
    ['who speaks of it in a test runs alone', { 'api/tests/conftest.py': SPOKEN }, ['api', 'core']],
    ['who does in a source runs with those that depend on it', { 'api/api.py': SPOKEN }, ['api', 'core', 'last']],
    [
      'what only runs it at the top lets nobody load it',
      { 'tox.ini': '[testenv]\ncommands = pytest core/tests\n' },
      ['core'],
    ],
    [
      'settings of pytest at the top concern everybody',
      { 'tox.ini': '[pytest]\npythonpath = core/tests\n' },
      ['api', 'core', 'last'],
    ],
  ])('%s', async (_, files, expected) => {
    const changed = 'core/tests/helpers.py'
    expect(await affectedBy({ ...PYTHON, 'last/pyproject.toml': LAST, ...files }, changed)).toEqual(expected)
  })
})

import { describe, expect, test } from '@jest/globals'
import { commandsOf, projectIn, readPython } from '../../test/support/python.ts'

async function commandsWith(manifest: string, files: Readonly<Record<string, string>> = {}) {
  return commandsOf(
    projectIn(await readPython({ ...files, 'a/pyproject.toml': `[project]\nname = "a"\n${manifest}` }), 'a'),
  )
}

const DEV = (...names: readonly string[]) => `[dependency-groups]\ndev = ${JSON.stringify(names)}\n`

const OWN = { 'a/tests/test_a.py': '' }
const INNER = {
  'a/libs/b/pyproject.toml': '[project]\nname = "b"\n',
  'a/libs/b/tests/test_b.py': '',
  "a/libs/it's c/pyproject.toml": '[project]\nname = "c"\n',
  "a/libs/it's c/test_c.py": '',
}

describe('tests', () => {
  test.each([
    ['a declared pytest', DEV('pytest>=8'), {}, 'pytest'],
    ['a plug-in of pytest', '[project.optional-dependencies]\ntest = ["pytest-cov"]', {}, 'pytest'],
    ['pytest for Poetry', '[tool.poetry.group.test.dependencies]\npytest = "^8"', {}, 'pytest'],
    ['settings of pytest', '[tool.pytest.ini_options]', {}, 'pytest'],
    ['pytest.ini', '', { 'a/pytest.ini': '' }, 'pytest'],
    ['a section of setup.cfg', '', { 'a/setup.cfg': '[tool:pytest]' }, 'pytest'],
    ['a conftest', '', { 'a/tests/conftest.py': '' }, 'pytest'],
    ['test files', '', { 'a/tests/test_x.py': '' }, 'python -m pytest'],
    ['test files named last', '', { 'a/x_test.py': '' }, 'python -m pytest'],
    [
      'test files that unittest finds',
      '',
      { 'a/tests/__init__.py': '', 'a/tests/test_x.py': '' },
      'python -m unittest discover',
    ],
    ['a test file at the top', '', { 'a/test_x.py': '' }, 'python -m unittest discover'],
    [
      'a neighbour that speaks of pytest',
      '',
      { 'a/test_x.py': '', 'b/pyproject.toml': `[project]\nname = "b"\n${DEV('pytest')}` },
      'python -m pytest',
    ],
    ["a neighbour's test files", '', { 'b/pyproject.toml': '[project]\nname = "b"\n', 'b/test_x.py': '' }, undefined],
    ['no tests', '', { 'a/testing.py': '', 'a/latest_x.py': '' }, undefined],
    ['tests of its own beside those of others', DEV('pytest'), { ...OWN, ...INNER }, 'pytest --ignore=libs'],
    ['test files alone', '', { ...OWN, ...INNER, 'a/conftest.txt': '' }, 'python -m pytest --ignore=libs'],
    [
      'tests in a folder of others',
      DEV('pytest'),
      { ...OWN, ...INNER, 'a/libs/test_all.py': '' },
      "pytest --ignore=libs/b --ignore='libs/it'\\''s c'",
    ],
    ['tests of others alone', DEV('pytest'), INNER, undefined],
    [
      'tests that only its settings would know',
      `${DEV('pytest')}[tool.pytest.ini_options]\npython_files = ["check_*.py"]\n`,
      { ...INNER, 'a/check_it.py': '' },
      'pytest --ignore=libs',
    ],
    ['paths that it states', DEV('pytest'), { ...INNER, 'a/pytest.ini': '[pytest]\ntestpaths =\n  libs\n' }, 'pytest'],
    ['others without tests', DEV('pytest'), { 'a/libs/b/pyproject.toml': '[project]\nname = "b"\n' }, 'pytest'],
  ])('from %s', async (_, manifest, files, command) => {
    expect((await commandsWith(manifest, files))['test']).toBe(command)
  })
})

describe('lint', () => {
  test.each([
    ['a declared ruff', DEV('ruff', 'flake8'), {}, 'ruff check .'],
    ['settings of ruff', '[tool.ruff]', {}, 'ruff check .'],
    ['settings of ruff above', '', { 'pyproject.toml': '[tool.ruff.lint]\n' }, 'ruff check .'],
    ['ruff.toml above', '', { 'ruff.toml': '' }, 'ruff check .'],
    ['a declared flake8', DEV('flake8', 'pylint'), {}, 'flake8 .'],
    ['a declared pylint', DEV('pylint'), {}, 'pylint --recursive=y .'],
    ['nothing', '', { 'b/ruff.toml': '' }, undefined],
  ])('from %s', async (_, manifest, files, command) => {
    expect((await commandsWith(manifest, files))['lint']).toBe(command)
  })
})

describe('typecheck', () => {
  test.each([
    ['a declared mypy', DEV('mypy'), {}, 'mypy .'],
    ['settings of mypy', '[tool.mypy]', {}, 'mypy .'],
    ['settings of mypy that name files', '[tool.mypy]\nfiles = ["src"]', {}, 'mypy'],
    ['a declared pyright', DEV('pyright'), { 'a/mypy.ini': '' }, 'pyright .'],
    ['settings of pyright', '', { 'a/pyrightconfig.json': '' }, 'pyright'],
    ['a declared ty', DEV('ty'), {}, 'ty check .'],
    ['settings of ty', '[tool.ty.rules]', {}, 'ty check'],
    ['settings above, which are for a run from there', '', { 'mypy.ini': '' }, undefined],
    ['nothing', '', {}, undefined],
  ])('from %s', async (_, manifest, files, command) => {
    expect((await commandsWith(manifest, files))['typecheck']).toBe(command)
  })
})

describe('build', () => {
  const backend = (name: string) => `[build-system]\nbuild-backend = "${name}"\n`

  test.each([
    ['hatchling', backend('hatchling.build'), {}, 'uv build'],
    ['setuptools unsaid', '[build-system]\nrequires = ["setuptools"]\n', {}, 'uv build'],
    ['poetry-core for Poetry', `[tool.poetry]\n${backend('poetry.core.masonry.api')}`, {}, 'poetry build'],
    ['poetry-core for others', backend('poetry.core.masonry.api'), {}, 'uv build'],
    ["uv's own", backend('uv_build'), {}, 'uv build'],
    [
      'any, in a uv workspace',
      backend('hatchling.build'),
      { 'pyproject.toml': '[tool.uv.workspace]\nmembers = ["a"]\n' },
      'uv build',
    ],
    ['none', '', {}, undefined],
    [
      'one that is switched off',
      `[tool.poetry]\npackage-mode = false\n${backend('poetry.core.masonry.api')}`,
      {},
      undefined,
    ],
    ['one that uv does not use', `[tool.uv]\npackage = false\n${backend('hatchling.build')}`, {}, undefined],
  ])('with %s', async (_, manifest, files, command) => {
    expect((await commandsWith(manifest, files))['build']).toBe(command)
  })
})

describe('scripts', () => {
  test('of poe, pdm and hatch are run by name, and stand for what would be inferred', async () => {
    const part = await readPython({
      'a/pyproject.toml': `[project]
name = "a"
[tool.poe.tasks]
test = "pytest -q"
format = { cmd = "ruff format ." }
_private = "x"
docs = [{ cmd = "a" }]
[tool.pdm.scripts]
_ = { env_file = ".env" }
lint = { shell = "x" }
test = "never: poe has it"
[tool.hatch.envs.default.scripts]
cov = ["a", "b"]
[tool.hatch.envs.types.scripts]
check = "mypy"
${DEV('pytest', 'ruff')}
`,
    })
    expect(commandsOf(projectIn(part))).toEqual({
      test: 'poe test',
      format: 'poe format',
      docs: 'poe docs',
      lint: 'pdm run lint',
      cov: 'hatch run cov',
      'types:check': 'hatch run types:check',
    })
    expect(new Set(projectIn(part).targets.map(({ origin }) => origin))).toEqual(new Set(['script']))
  })

  test.each(['a b', '$(id)', 'a;b', '-x', '"', 'x\\ny', `${'x'.repeat(201)}`, 'ä'])(
    'with a name that a shell or an output would read are left out: %s',
    async (name) => {
      const commands = await commandsWith(`[tool.pdm.scripts]\n${JSON.stringify(name).replace('\\\\n', '\\n')} = "x"\n`)
      expect(commands).toEqual({})
    },
  )
})

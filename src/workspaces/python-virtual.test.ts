import { describe, expect, test } from '@jest/globals'
import { projectIn, readPython } from '../../test/support/python.ts'

const MEMBER = {
  'packages/a/pyproject.toml': '[project]\nname = "a"\n',
  'packages/a/src/a.py': '',
  'packages/a/tests/test_a.py': '',
}
const UV = '[project]\nname = "my-root"\n[tool.uv.workspace]\nmembers = ["packages/*"]\n'

async function rootWith(manifest: string, files: readonly string[] = []) {
  const own = Object.fromEntries(files.map((path) => [path, '']))
  return projectIn(await readPython({ ...MEMBER, ...own, 'pyproject.toml': manifest }), '')
}

describe('a root without code of its own is virtual', () => {
  test.each([
    ['of a uv workspace', UV],
    ['of a uv workspace without a project', '[tool.uv.workspace]\nmembers = ["packages/*"]\n'],
    [
      'of a Poetry workspace',
      '[tool.poetry]\nname = "r"\npackages = [{ include = "packages/*" }]\n[tool.poetry.workspace]\nmembers = ["packages/*"]\n',
    ],
    ['in no package mode', '[tool.poetry]\npackage-mode = false\n'],
    ['that uv does not package', '[project]\nname = "r"\n[tool.uv]\npackage = false\n'],
  ])('%s', async (_, manifest) => {
    const root = await rootWith(manifest, [
      'conftest.py',
      'noxfile.py',
      'setup.py',
      'tasks.py',
      'scripts/x.py',
      'docs/conf.py',
    ])
    expect(root).toMatchObject({ isVirtual: true, targets: [] })
  })
})

describe('a root is a project', () => {
  test.each([
    ['with sources', UV, 'src/r/x.py'],
    ['with tests', UV, 'tests/e2e/test_x.py'],
    ['with tests in test', UV, 'test/x.py'],
    ['with the folder that its name imports', UV, 'my_root/x.py'],
    [
      'with the folder that Poetry packages',
      '[tool.poetry]\npackages = [{ include = "lib/x", from = "py" }]\n[tool.poetry.workspace]\nmembers = ["packages/*"]\n',
      'py/lib/x/a.py',
    ],
    ['with a module at the top', UV, 'main.py'],
    ['of itself, unless it states a workspace', '[project]\nname = "r"\n', 'conftest.py'],
  ])('%s', async (_, manifest, file) => {
    expect((await rootWith(manifest, [file])).isVirtual).toBe(false)
  })

  test('but not by the code of its members', async () => {
    const part = await readPython({
      'pyproject.toml': '[tool.uv.workspace]\nmembers = ["src/*"]\n',
      'src/a/pyproject.toml': '[project]\nname = "a"\n',
      'src/a/a.py': '',
    })
    expect(projectIn(part, '').isVirtual).toBe(true)
  })
})

test('a folder in no package mode is a project where nothing lies below it, name or not', async () => {
  const part = await readPython({ ...MEMBER, 'apps/x/pyproject.toml': '[tool.poetry]\npackage-mode = false\n' })
  expect(projectIn(part, 'apps/x')).toMatchObject({ isVirtual: false, isPrivate: true })
  expect(projectIn(part, 'apps/x')).not.toHaveProperty('name')
})

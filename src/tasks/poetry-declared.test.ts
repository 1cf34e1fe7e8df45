import { expect, test } from '@jest/globals'
import { readToml } from '../standards/toml.ts'
import { poetryDeclared } from './poetry-declared.ts'

const MANIFEST = `
[tool.poetry.dependencies]
python = "^3.11"
idna = "^3.0"
core = { path = "../core" }
extra = { version = "*", optional = true }
[tool.poetry.dev-dependencies]
black = "24.1"
[tool.poetry.group.dev.dependencies]
pytest = "^9.0"
pywin32 = { version = ">=300", platform = "win32", extras = ["a", "b"] }
pick = [{ version = "1.0", python = "<3.12" }, { version = "2.0", markers = "python_version >= '3.12'" }]
sibling = { path = "../sibling", develop = true }
tool = { git = "https://git.example/tool.git", tag = "v1", subdirectory = "py" }
made = { url = "https://files.example/made-1.0.whl" }
odd = "^1 || ^2"
[tool.poetry.group.docs]
optional = true
[tool.poetry.group.docs.dependencies]
mkdocs = "*"
[tool.poetry.group.lint.dependencies]
ruff = { path = "../ruff" }
[dependency-groups]
lint = ["ruff"]
`
const DEV = [
  'black==24.1',
  'pytest>=9.0,<10.0',
  'pywin32[a,b]>=300 ; sys_platform == "win32"',
  'pick==1.0 ; python_version < "3.12"',
  "pick==2.0 ; python_version >= '3.12'",
  'tool @ git+https://git.example/tool.git@v1#subdirectory=py',
  'made @ https://files.example/made-1.0.whl',
  'odd',
]

async function declared(text: string, withMain: boolean, withStandard = false) {
  const reading = await readToml(text)
  if ('problem' in reading) throw new Error(reading.problem.message)
  return poetryDeclared(reading.table, { withMain, withStandard, isInstalled: (group) => group !== 'docs' })
}

test('groups of Poetry are what an installer understands', async () => {
  expect(await declared(MANIFEST, false)).toEqual(DEV)
})

test('what everybody gets comes with them where the project itself is not installed, and no standard table has it', async () => {
  expect(await declared(MANIFEST, true)).toEqual(['idna>=3.0,<4.0', ...DEV])
  expect(await declared(`[project]\ndependencies = ["idna"]\n${MANIFEST}`, true)).toEqual(DEV)
})

test('what standard tables list comes with them where nobody else reads it, but for what lies in a folder', async () => {
  const standard = `[project]
dependencies = ["idna>=3,<4 ; python_version > '3'", "made[a] @ https://files.example/made-1.0.whl", "lib @ ../lib", "core @ file:///srv/core"]
[dependency-groups]
test = ["pytest~=9.0", { include-group = "more" }]
more = ["black==24.*"]
`
  expect(await declared(standard, true, true)).toEqual([
    "idna>=3,<4 ; python_version > '3'",
    'made[a] @ https://files.example/made-1.0.whl',
    'pytest>=9.0,<10.0',
    'black==24.*',
    'black==24.*',
  ])
})

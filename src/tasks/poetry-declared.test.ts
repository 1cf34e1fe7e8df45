import { expect, test } from '@jest/globals'
import { treeOf } from '../../test/support/tree.ts'
import { readManifest } from '../workspaces/python-manifest.ts'
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
  'odd>=1,<3',
]

async function read(text: string, withMain: boolean, withStandard = false) {
  const manifest = await readManifest(treeOf({ 'app/pyproject.toml': text }), 'app')
  if (manifest === undefined) throw new Error('no manifest')
  return poetryDeclared(manifest, {
    ...{ withMain, withStandard },
    isInstalled: (group) => group !== 'docs',
    isFromTree: (folder) => ['core', 'sibling', 'ruff', 'lib'].includes(folder),
    isThere: (at) => at === 'odd',
    findings: [],
  })
}

async function declared(...given: Parameters<typeof read>) {
  const { requirements, refused } = await read(...given)
  expect(refused).toEqual([])
  return requirements
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
dependencies = ["idna>=3,<4 ; python_version > '3'", "made[a] @ https://files.example/made-1.0.whl", "lib @ ../lib", "core @ file:../core"]
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

test('what no installer understands is refused at its line', async () => {
  const manifest = `[tool.poetry.dependencies]
none = "^1.0 banana"
apart = "^1.0 || >=5"
parts = [
  { version = "*" },
  { version = "latest", python = "<3.9" },
]
gone = { path = "../gone" }
other = { path = "../odd" }
outside = { path = "../../outside" }
wheel = { file = "/srv/wheel-1-py3-none-any.whl" }
free = "*"
optional = { version = "banana", optional = true }
`
  const { requirements, refused } = await read(manifest, true)
  expect(requirements).toEqual(['parts', 'free'])
  expect(refused.map(({ kind, message, at }) => [kind, at.line, message])).toEqual([
    ['mistake', 2, 'none has the constraint "^1.0 banana", which is none'],
    ['lock', 3, 'apart has the constraint "^1.0 || >=5", which nobody but Poetry understands without a lock'],
    ['mistake', 6, 'parts has the constraint "latest", which is none'],
    ['mistake', 8, 'gone has the path "../gone", which leads to gone, where nothing is'],
    ['lock', 9, expect.stringMatching(/^other has the path "..\/odd", which is no project/)],
    ['lock', 10, expect.stringMatching(/^outside /)],
    ['lock', 11, expect.stringMatching(/^wheel /)],
  ])
})

test('of a path that leads nowhere it says what doctor says, unless a script makes a package of the folder', async () => {
  const text = '[tool.poetry.dependencies]\ncore = { path = "../../core" }\nold = { path = "../old" }\n'
  const manifest = await readManifest(treeOf({ 'app/pyproject.toml': text }), 'app')
  if (manifest === undefined) throw new Error('no manifest')
  const wrong = { code: 'broken-path', severity: 'error', message: 'it leads out', fix: 'Write "../core".' } as const
  const { refused } = poetryDeclared(manifest, {
    ...{ withMain: true, withStandard: false, isInstalled: () => false },
    isFromTree: () => true,
    isThere: (at) => at === 'old/setup.py',
    findings: [2, 3].map((line) => ({ ...wrong, file: 'app/pyproject.toml', line })),
  })
  const at = { file: 'app/pyproject.toml', line: 2 }
  expect(refused).toEqual([{ kind: 'mistake', message: 'it leads out', remedy: 'Write "../core".', at }])
})

test.each([
  ['six = 1.16', 'six has the constraint 1.16, which is none', 'Write it with quotes: "1.16".'],
  ['six = true', 'six has the constraint true, which is none', expect.stringMatching(/"\*" for any/)],
  ['six = ""', 'six has the constraint "", which is none', expect.stringMatching(/"\*" for any/)],
  ['six = []', 'six is an empty list', expect.stringMatching(/"\*" for any/)],
  ['six = ["^1", 2]', 'six has the constraint 2, which is none', 'Write it with quotes: "2".'],
  ['six = { version = 1.16 }', 'version of six is 1.16, which is no text', 'Write it with quotes: "1.16".'],
  ['six = { version = "*", extras = "a" }', 'extras of six is "a", which is no list of texts', 'Write extras = ["a"].'],
  [
    'six = { version = "*", optional = "no" }',
    'optional of six is "no", which is no true or false',
    'Write optional = true.',
  ],
  ['six = { git = 1 }', 'git of six is 1, which is no text', 'Write it with quotes: "1".'],
])('what is stated by a wrong type is refused at its line: %s', async (line, message, remedy) => {
  const { refused } = await read(`[tool.poetry.dependencies]\nidna = "*"\n${line}\n`, true)
  expect(refused).toEqual([{ kind: 'mistake', message, remedy, at: { file: 'app/pyproject.toml', line: 3 } }])
})

test.each([
  ['[tool.poetry.group]\ndev = "x"', 'tool.poetry.group.dev.dependencies is "x", which is no table'],
  ['[tool.poetry]\ngroup = "x"', 'tool.poetry.group is "x", which is no table'],
  ['[tool.poetry]\ndependencies = ["x"]', 'tool.poetry.dependencies is a list, which is no table'],
  ['[tool.poetry.group.test]\ninclude-groups = "lint"', 'include-groups of test is "lint", which is no list of texts'],
  ['[tool.poetry.group.test]\ninclude-groups = ["lint"]', 'test includes the group lint, which is not there'],
  [
    '[tool.poetry.group.test]\ninclude-groups = ["Test"]',
    'test includes the group Test, which includes it in its turn',
  ],
])('groups that cannot be are refused at their line: %s', async (text, message) => {
  const { refused } = await read(`${text}\n`, true)
  expect(refused).toMatchObject([{ kind: 'mistake', message, at: { file: 'app/pyproject.toml', line: 2 } }])
})

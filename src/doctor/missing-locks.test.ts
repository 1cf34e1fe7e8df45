import { expect, test } from '@jest/globals'
import { findingsOf } from '../../test/support/subject.ts'
import { findMissingLocks } from './missing-locks.ts'

function poetry(name: string, dependencies = ''): string {
  return `[tool.poetry]\nname = "${name}"\nversion = "1"\n[tool.poetry.dependencies]\npython = "^3.11"\n${dependencies}`
}

const UV = {
  'pyproject.toml': '[tool.uv.workspace]\nmembers = ["a"]\n',
  'a/pyproject.toml': '[project]\nname = "a"\nversion = "1"\n',
}
const NPM = { 'package.json': '{"workspaces": ["a"]}', 'a/package.json': '{"name": "a"}' }
const PNPM = { 'package.json': '{}', 'pnpm-workspace.yaml': 'packages: [a]\n', 'a/package.json': '{"name": "a"}' }
const POETRY = { 'a/pyproject.toml': poetry('a'), 'b/pyproject.toml': poetry('b') }

test.each<[string, Record<string, string>, readonly string[]]>([
  ['libraries of Poetry, none with a lock', POETRY, []],
  ['one of them has a lock', { ...POETRY, 'a/poetry.lock': '' }, ['warning missing-lock b/pyproject.toml']],
  ['both have', { ...POETRY, 'a/poetry.lock': '', 'b/poetry.lock': '' }, []],
  [
    'the other one cannot be locked before its path is mended',
    { ...POETRY, 'a/poetry.lock': '', 'b/pyproject.toml': poetry('b', 'x = { path = "../x" }\n') },
    [],
  ],
  [
    'the other one is for uv',
    { ...POETRY, 'a/poetry.lock': '', 'b/pyproject.toml': '[project]\nname = "b"\nversion = "1"\n' },
    [],
  ],
  ['ignored on purpose', { ...POETRY, 'a/poetry.lock': '', 'b/.gitignore': '/poetry.lock\n' }, []],
  ['a workspace of uv', UV, ['warning missing-lock pyproject.toml']],
  ['with its lock', { ...UV, 'uv.lock': '' }, []],
  ['ignored above', { ...UV, '.gitignore': '*.lock\n' }, []],
  ['a workspace of npm', NPM, ['warning missing-lock package.json']],
  ['a lock of another manager', { ...NPM, 'yarn.lock': '' }, []],
  ['a lock of bun', { ...NPM, 'bun.lock': '' }, []],
  ['switched off', { ...NPM, '.npmrc': 'package-lock=false\n' }, []],
  ['a workspace of pnpm', PNPM, ['warning missing-lock package.json']],
  ['a package that stands alone', { 'a/package.json': '{"name": "a"}' }, []],
])('%s', async (_, files, expected) => {
  expect(await findingsOf(findMissingLocks, files)).toEqual(expected)
})

import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { fakeSystem } from '../../../test/support/fake-system.ts'
import { subjectOf } from '../../../test/support/subject.ts'
import type { Finished, RunOptions } from '../../system/system.ts'
import { planEnvironments } from '../../tasks/environment-plan.ts'
import { makeEnvironment } from './make-environment.ts'

let top: string
beforeEach(() => {
  top = mkdtempSync(path.join(tmpdir(), 'maestro-made-'))
})
afterEach(() => rmSync(top, { recursive: true, force: true }))

type Answer = Partial<{ code: number | null; stdout: string; stderr: string }>
type Files = Readonly<Record<string, string>>

/** By a uv that answers as it is told, and makes environments with this Python. */
function shopWith(answer: (words: string, options: RunOptions) => Answer, python = '3.11.7', root = top) {
  const calls: string[] = []
  const run = async (_: string, args: readonly string[], options: RunOptions): Promise<Finished> => {
    calls.push(args.filter((one) => one !== '--no-progress').join(' '))
    const { code = 0, stdout = '', stderr = '' } = answer(calls.at(-1) ?? '', options)
    const folder = args.at(-1) ?? ''
    if (args.includes('venv') && code === 0) {
      mkdirSync(path.join(folder, 'bin'), { recursive: true })
      writeFileSync(path.join(folder, 'pyvenv.cfg'), `version_info = ${python}\n`)
      writeFileSync(path.join(folder, 'bin/python'), '')
    }
    return { code, stdout: Buffer.from(stdout), stderr }
  }
  const { system } = fakeSystem(root, path.join(root, 'out'), { programs: { run } })
  const make = async (files: Files, name = 'app') => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
      writeFileSync(path.join(root, file), text)
    }
    const { tree, graph } = await subjectOf(files)
    const [plan] = await planEnvironments([name], graph, tree)
    if (plan === undefined) throw new Error('no plan')
    return makeEnvironment(plan, { root, tree, system, uv: { program: 'uv', version: '0.9.0' } })
  }
  return { calls, make }
}

const fine = () => ({})
const manifest = (more = '') => ({ 'app/pyproject.toml': `[project]\nname = "app"\nversion = "1"\n${more}` })
const poetry = (python: string) => ({
  'app/pyproject.toml': `[tool.poetry]\nname = "app"\npackage-mode = false\n[tool.poetry.dependencies]\npython = ${python}\n`,
})
const own = (name = 'app') => path.join(top, '.maestro/environments', name)

test.each([
  ['>=3.11', '3.11'],
  ['>=3.11.9', '>=3.11.9,<3.12'],
  ['<3.13', '<3.13'],
])('of Python %s uv is asked for %s', async (constraint, asked) => {
  const { calls, make } = shopWith(fine, '3.11.9')
  await make(manifest(`requires-python = "${constraint}"\n`))
  expect(calls[0]).toBe(`venv --allow-existing --python ${asked} ${own()}`)
})

test('an interpreter that the manifest does not admit is refused at its line', async () => {
  await expect(shopWith(fine).make(manifest('requires-python = ">=3.11.9"\n'))).rejects.toMatchObject({
    message: 'no environment for app: it asks for Python >=3.11.9, and 3.11.7 is what there is',
    ...{ code: 'ENVIRONMENT_FAILED', file: 'app/pyproject.toml', line: 4 },
  })
  expect(existsSync(own())).toBe(false)
})

test.each(['"banana"', '3.11', '""', '{ version = true }'])(
  'versions of Python that are none are refused: %s',
  async (python) => {
    await expect(shopWith(fine).make(poetry(python))).rejects.toMatchObject({
      message: expect.stringMatching(/: python has the constraint .*, which is none$/),
      ...{ code: 'ENVIRONMENT_FAILED', file: 'app/pyproject.toml', line: 5 },
    })
  },
)

const MODERN_PATH = `[project]
name = "app"
version = "1"
dependencies = ["core"]
[tool.uv.sources]
core = { path = "../lib/core", editable = true }
`
const POETRY_PATH = `[tool.poetry]
name = "app"
version = "1"
package-mode = false
[tool.poetry.dependencies]
core = { path = "../lib/core", develop = true }
`

// As uv 0.8 to 0.11 say it.
test.each([
  ['no lock', { 'app/pyproject.toml': MODERN_PATH }, ''],
  [
    'a lock of uv',
    { 'app/pyproject.toml': MODERN_PATH, 'app/uv.lock': 'version = 1\n' },
    ' Then run uv lock: app/uv.lock has that path as well.',
  ],
  [
    'a lock of Poetry',
    { 'app/pyproject.toml': POETRY_PATH, 'app/poetry.lock': 'package = []\n' },
    ' Then run poetry lock: app/poetry.lock has that path as well.',
  ],
])('of a path that leads nowhere is told what doctor tells, with %s', async (_, files, more) => {
  const missing = { code: 1, stderr: `error: Distribution not found at: file://${top}/lib/core\n` }
  const { make } = shopWith((words) => (/^(?:sync|pip)/.test(words) ? missing : { stdout: '{}' }))
  const kernel = { 'lib/kernel/pyproject.toml': '[project]\nname = "core"\nversion = "1"\n[build-system]\n' }
  await expect(make({ ...files, ...kernel })).rejects.toMatchObject({
    message: 'no environment for app: core: the path "../lib/core" leads to lib/core, which does not exist',
    hint: `Write "../lib/kernel", where core lies.${more}`,
    ...{ code: 'ENVIRONMENT_FAILED', file: 'app/pyproject.toml', line: 6 },
  })
})

test('of a path to a folder without a manifest, too', async () => {
  const stderr = `error: \`${top}/lib/core\` does not appear to be a Python project, as neither \`pyproject.toml\` nor \`setup.py\` are present in the directory\n`
  const { make } = shopWith((words) => (words.startsWith('pip') ? { code: 1, stderr } : {}))
  await expect(make({ 'app/pyproject.toml': MODERN_PATH, 'lib/core/notes.txt': '' })).rejects.toMatchObject({
    message: 'no environment for app: core: the path "../lib/core" leads to lib/core, which has no manifest',
    hint: 'Write the path of a folder in this repository that has a pyproject.toml and this name, or take it from an index.',
  })
})

test('of another failure is told what uv says, whatever path leads nowhere', async () => {
  const { make } = shopWith((words) =>
    words.startsWith('pip') ? { code: 1, stderr: `error: Distribution not found at: file://${top}/other/core\n` } : {},
  )
  await expect(make({ 'app/pyproject.toml': MODERN_PATH })).rejects.toMatchObject({
    message: expect.stringContaining('/other/core'),
  })
})

test('an environment whose interpreter is gone is made anew', async () => {
  const { make } = shopWith(fine)
  await make(manifest())
  expect((await make(manifest())).state).toBe('kept')
  rmSync(path.join(own(), 'bin/python'))
  symlinkSync('/nonexistent/python', path.join(own(), 'bin/python'))
  writeFileSync(path.join(own(), 'left'), '')
  expect([(await make(manifest())).state, existsSync(path.join(own(), 'left'))]).toEqual(['made', false])
})

test.each(['app/requirements.txt', 'app/docs.txt', 'uv.toml'])(
  'an environment is made anew after a change of %s',
  async (file) => {
    const dynamic = `dynamic = ["dependencies"]
[tool.setuptools.dynamic]
dependencies = { file = ["requirements.txt"] }
optional-dependencies.docs = { file = "docs.txt" }
`
    const files = { ...manifest(dynamic), 'app/requirements.txt': 'x\n', 'app/docs.txt': 'y\n', 'uv.toml': '' }
    const { make } = shopWith(fine)
    expect((await make(files)).state).toBe('made')
    expect((await make(files)).state).toBe('kept')
    expect((await make({ ...files, [file]: '# another one\n' })).state).toBe('made')
  },
)

test('without a lock nothing stays that manifests no longer ask for', async () => {
  const { make } = shopWith(fine)
  await make(manifest('dependencies = ["x"]\n'))
  writeFileSync(path.join(own(), 'left'), '')
  await make(manifest())
  expect(existsSync(path.join(own(), 'left'))).toBe(false)
})

test('an environment of another checkout is made anew', async () => {
  await shopWith(fine).make(manifest())
  const moved = path.join(top, 'moved')
  mkdirSync(path.join(moved, '.maestro'), { recursive: true })
  symlinkSync(path.join(top, '.maestro/environments'), path.join(moved, '.maestro/environments'))
  writeFileSync(path.join(own(), 'left'), '')
  expect((await shopWith(fine, '3.11.7', moved).make(manifest())).state).toBe('made')
  expect(existsSync(path.join(own(), 'left'))).toBe(false)
})

test('no environment ends with another one whose project lies within', async () => {
  const text = '[project]\nname = "other"\nversion = "1"\n'
  const files = { 'other/pyproject.toml': text, 'other/a/pyproject.toml': text }
  const { folder } = await shopWith(fine).make(files, 'other/a')
  const failing = shopWith(() => ({ code: 2 }))
  await expect(failing.make(files, 'other')).rejects.toMatchObject({ code: 'ENVIRONMENT_FAILED' })
  expect(readdirSync(folder)).toContain('maestro.json')
})

test.each([
  ['nobody says why', { code: 2 }, 'uv failed without a word (exit code 2)'],
  ['somebody has ended it', { code: null }, 'uv was ended by a signal, as where the machine has no memory left'],
  ['it speaks where others print', { code: 1, stdout: 'all is lost\n' }, 'all is lost'],
])('of a uv that fails the reason is told where %s', async (_, answer, told) => {
  const { make } = shopWith(() => answer)
  await expect(make(manifest())).rejects.toMatchObject({ message: `no environment for app: ${told}` })
})

test('a Python that cannot be brought is named, and who asks for it', async () => {
  const { make } = shopWith(() => ({
    code: 2,
    stderr:
      'error: Request failed after 3 retries in 12.0s\n  cause: Failed to download `https://github.com/astral-sh/python-build-standalone/releases/download/1/cpython-3.14.10.tar.gz`\n',
  }))
  await expect(make(manifest('requires-python = ">=3.14"\n'))).rejects.toMatchObject({
    message: expect.stringMatching(
      /^no environment for app: Python 3\.14 is not here, as app\/pyproject\.toml:4 asks for >=3\.14, and cannot be brought: Request failed/,
    ),
    line: 4,
  })
  const pinned = { ...manifest('requires-python = ">=3.11"\n'), '.python-version': '3.14\n' }
  await expect(make(pinned)).rejects.toMatchObject({
    message: expect.stringMatching(/: Python 3\.14 is not here, as \.python-version:1 asks, and cannot be brought: /),
    ...{ file: '.python-version', line: 1 },
  })
})

test('a lock whose packages have no lists of files installs nothing, whatever Poetry would say', async () => {
  const lock = `[[package]]\nname = "x"\nversion = "1"\ngroups = ["main"]\n[metadata]\nlock-version = "2.1"\n`
  await expect(shopWith(fine).make({ ...poetry('"^3.11"'), 'app/poetry.lock': lock })).rejects.toMatchObject({
    message: 'no environment for app: app/poetry.lock cannot be read: x has no list of files',
    ...{ code: 'LOCK_UNREADABLE', file: 'app/poetry.lock', hint: 'Run "poetry lock" in app, and commit the lock.' },
  })
})

test('the command that shows all of a failure runs as it stands, and shows no password', async () => {
  const failing = (words: string) => ({ code: words.startsWith('pip') ? 1 : 0, stderr: 'error: no\n' })
  const { make } = shopWith(failing)
  const requires = 'requires-python = ">=3.11"\n'
  await expect(make(manifest(requires))).rejects.toMatchObject({
    hint: 'uv venv --allow-existing --python 3.11 ../.maestro/tried/app && uv pip install --python ../.maestro/tried/app -r pyproject.toml in app shows all of it.',
  })
  const lock = `[[package]]
name = "x"
version = "1"
groups = ["main"]
files = [{ file = "x-1.whl", hash = "sha256:0" }]
[package.source]
type = "legacy"
url = "https://user:s3cret@host/simple?token=s3cret"
[metadata]
lock-version = "2.1"
`
  const { hint } = await make({ ...poetry('"^3.11"'), 'app/poetry.lock': lock }).catch((one) => one)
  expect(hint).toBe(
    "uv venv --allow-existing --python 3.11 ../.maestro/tried/app && uv pip sync --allow-empty-requirements --python ../.maestro/tried/app --index 'https://***@host/simple?***' --index-strategy unsafe-best-match ../.maestro/tried/app.txt in app shows all of it.",
  )
  expect(existsSync(path.join(top, '.maestro/tried/app.txt'))).toBe(true)
})

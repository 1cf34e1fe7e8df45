import { describe, expect, test } from '@jest/globals'
import type { Finding, ManifestEdit } from '../workspaces/workspace.ts'
import { applyEdits, planFixes } from './fix-plan.ts'

const RIGHT = '../../packages/core'

function findingWith(edit: ManifestEdit): Finding {
  return { code: 'broken-path', severity: 'error', message: '', fix: '', file: edit.file, line: 1, edit }
}

async function mend(file: string, text: string | Uint8Array, edits: readonly Omit<ManifestEdit, 'file'>[]) {
  const before = typeof text === 'string' ? Buffer.from(text) : text
  const plan = await planFixes(
    edits.map((edit) => findingWith({ file, ...edit })),
    new Map([[file, before]]),
  )
  return { plan, after: Buffer.from(applyEdits(before, plan.edits)).toString('utf8') }
}

const DEPENDENCIES = ['tool', 'poetry', 'dependencies']

describe('in TOML one string changes, and every other byte stays', () => {
  test.each<[string, string, readonly (string | number)[]]>([
    ['an inline table', '[tool.poetry.dependencies]\ncore = { path = "../x" } # why\n', [...DEPENDENCIES, 'core']],
    [
      'a table of its own',
      '[tool.poetry.dependencies.core]\ndevelop = true\npath = "../x" # why\n',
      [...DEPENDENCIES, 'core'],
    ],
    ['dotted keys', '[tool.poetry]\ndependencies.core.path = "../x"\n', [...DEPENDENCIES, 'core']],
    ['quoted keys', `["tool".'poetry'.dependencies]\n"core" = {"path"='../x'}\n`, [...DEPENDENCIES, 'core']],
    [
      'a list of branches',
      '[tool.poetry.dependencies]\ncore = [{version = "1"}, {path = "../x"}]\n',
      [...DEPENDENCIES, 'core', 1],
    ],
    [
      'a requirement',
      '[project]\ndependencies = [\n  "a", # first\n  "core @ file:../x ; python_version > \'3\'",\n]\n',
      ['project', 'dependencies', 1],
    ],
    ['line ends of Windows', '[tool.poetry.dependencies]\r\ncore = { path = "../x" }\r\n', [...DEPENDENCIES, 'core']],
    [
      'a byte order mark and wide letters',
      '\ufeff# Größe 🚀\n[tool.poetry.dependencies]\ncore = { path = "../x" }',
      [...DEPENDENCIES, 'core'],
    ],
    [
      'a string over several lines',
      '[tool.poetry.dependencies]\ncore = { path = """../x""" }\n',
      [...DEPENDENCIES, 'core'],
    ],
    [
      'an array of tables before it',
      '[[a.b]]\nc = "../x"\n[[a.b]]\nc = 1\n[tool.uv.sources]\ncore = { path = "../x", editable = true }\n',
      ['tool', 'uv', 'sources', 'core'],
    ],
    [
      'dates, large numbers and other paths',
      'd = 2026-01-01T00:00:00Z\nn = 123456789012345678901\n[tool.uv.sources]\ncore = {path = "../x"}\nother = {path = "../x"}\n',
      ['tool', 'uv', 'sources', 'core'],
    ],
  ])('%s', async (_, text, keys) => {
    const { plan, after } = await mend('a/b/pyproject.toml', text, [{ keys, from: '../x', to: RIGHT }])
    expect(plan.refused).toEqual([])
    const at = Buffer.from(text).subarray(0, plan.edits[0]?.offset).toString('utf8').length
    expect(after).toBe(`${text.slice(0, at)}${RIGHT}${text.slice(at + '../x'.length)}`)
    expect(text.slice(at, at + 4)).toBe('../x')
  })
})

describe('in JSON', () => {
  test.each<[string, string]>([
    ['tabs and order stay', '{\n\t"name": "a",\n\t"dependencies": {\n\t\t"core": "file:../x"\n\t}\n}'],
    [
      'a byte order mark and line ends of Windows stay',
      '\ufeff{\r\n  "dependencies": { "core": "file:../x" }\r\n}\r\n',
    ],
  ])('%s', async (_, text) => {
    const { plan, after } = await mend('a/package.json', text, [
      { keys: ['dependencies', 'core'], from: '../x', to: '../core' },
    ])
    expect(plan).toMatchObject({ edits: [{ old: '../x', new: '../core' }], refused: [] })
    expect(after).toBe(text.replace('../x', '../core'))
  })
})

describe('what is not certain is refused', () => {
  const TEXT = '[tool.poetry.dependencies]\ncore = { path = "../x" }\n'
  test.each<[string, string | Uint8Array, Omit<ManifestEdit, 'file'>]>([
    ['another path stands there by now', TEXT, { keys: [...DEPENDENCIES, 'core'], from: '../y', to: RIGHT }],
    ['nothing stands there', TEXT, { keys: [...DEPENDENCIES, 'other'], from: '../x', to: RIGHT }],
    [
      'it stands there twice',
      '[project]\ndependencies = ["x @ x"]\n',
      { keys: ['project', 'dependencies', 0], from: 'x', to: 'y' },
    ],
    [
      'it is written with escapes',
      '[tool.poetry.dependencies]\ncore = { path = "..\\u002fx" }\n',
      { keys: [...DEPENDENCIES, 'core'], from: '../x', to: RIGHT },
    ],
    ['the new path needs escapes', TEXT, { keys: [...DEPENDENCIES, 'core'], from: '../x', to: 'a"b' }],
    ['the file is no TOML', `${TEXT}<<<<<<< HEAD\n`, { keys: [...DEPENDENCIES, 'core'], from: '../x', to: RIGHT }],
    [
      'the file is not UTF-8',
      Buffer.from(`# \xe9\n${TEXT}`, 'latin1'),
      { keys: [...DEPENDENCIES, 'core'], from: '../x', to: RIGHT },
    ],
  ])('%s', async (_, text, edit) => {
    const { plan } = await mend('a/pyproject.toml', text, [edit])
    expect(plan.edits).toEqual([])
    expect(plan.refused).toHaveLength(1)
  })

  test('a key that stands twice in JSON: the text that would change does not count', async () => {
    const text = '{"dependencies": {"core": "file:../x"}, "dependencies": {"core": "file:../x"}}'
    const { plan, after } = await mend('package.json', text, [
      { keys: ['dependencies', 'core'], from: '../x', to: 'y' },
    ])
    expect(plan.refused).toMatchObject([{ why: 'more than this value would change' }])
    expect(after).toBe(text)
  })

  test('one of two edits: the other one is made', async () => {
    const { plan } = await mend('pyproject.toml', TEXT, [
      { keys: [...DEPENDENCIES, 'core'], from: '../x', to: RIGHT },
      { keys: [...DEPENDENCIES, 'gone'], from: '../x', to: RIGHT },
    ])
    expect([plan.edits.length, plan.refused.length]).toEqual([1, 1])
  })
})

test('a source that several projects inherit is mended once', async () => {
  const edit = { keys: ['tool', 'uv', 'sources', 'core'], from: '../x', to: RIGHT }
  const { plan } = await mend('pyproject.toml', '[tool.uv.sources]\ncore = { path = "../x" }\n', [edit, edit])
  expect(plan.edits).toHaveLength(1)
})

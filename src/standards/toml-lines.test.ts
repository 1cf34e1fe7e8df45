import { describe, expect, test } from '@jest/globals'
import { findTomlLines, type KeyPath } from './toml-lines.ts'

const MANIFEST = `# [tool.poetry] in a comment
[project]
name = "a" # ]
dependencies = [
  "b>=1", # "c"
  "c",
  'd', "e",
]
description = """
[tool.poetry.dependencies]
core = "not here"
"""

[tool.poetry.dependencies]
python = "^3.11"
core = { path = "../core",
  develop = true }
"quoted.key" = "1"
'li"teral' = [
  { version = "1" },
  { path = "../x" },
]

[tool.poetry.group.dev.dependencies.sub]
path = "../sub"

[[tool.poetry.source]]
name = "one"
[[tool.poetry.source]]
name = "two"
[tool.poetry.source.extra]
deep = 1

[tool.uv]
sources.near.path = "../near"
nested = [[1, 2],
  [3, [
    4]]]
`

describe('lines', () => {
  const lines = findTomlLines(MANIFEST)

  test.each<[KeyPath, number]>([
    [['project'], 2],
    [['project', 'name'], 3],
    [['project', 'dependencies'], 4],
    [['project', 'dependencies', 0], 5],
    [['project', 'dependencies', 1], 6],
    [['project', 'dependencies', 2], 7],
    [['project', 'dependencies', 3], 7],
    [['tool', 'poetry', 'dependencies', 'core'], 16],
    [['tool', 'poetry', 'dependencies', 'core', 'develop'], 17],
    [['tool', 'poetry', 'dependencies', 'quoted.key'], 18],
    [['tool', 'poetry', 'dependencies', 'li"teral', 1], 21],
    [['tool', 'poetry', 'group', 'dev', 'dependencies', 'sub'], 24],
    [['tool', 'poetry', 'group', 'dev', 'dependencies', 'sub', 'path'], 25],
    [['tool', 'poetry', 'source', 1, 'name'], 30],
    [['tool', 'poetry', 'source', 1, 'extra', 'deep'], 32],
    [['tool', 'uv', 'sources', 'near', 'path'], 35],
    [['tool', 'uv', 'nested', 1, 1, 0], 38],
  ])('%j stands in line %i', (path, line) => {
    expect(lines.lineOf(path)).toBe(line)
    const last = path.at(-1)
    expect(lines.lineOf(path, typeof last === 'string' ? last : undefined)).toBe(line)
  })

  test.each<[KeyPath, number | undefined]>([
    [['project', 'dependencies', 9], 4],
    [['project', 'version'], 2],
    [['nothing', 'here'], undefined],
    [['__proto__'], undefined],
  ])('%j stands where its closest container does: %s', (path, line) => {
    expect(lines.lineOf(path)).toBe(line)
  })

  test('line ends of Windows and a byte order mark change nothing', () => {
    const windows = findTomlLines(`\ufeff${MANIFEST.replaceAll('\n', '\r\n')}`)
    expect(windows.lineOf(['tool', 'poetry', 'dependencies', 'core'])).toBe(16)
    expect(windows.lineOf(['project', 'dependencies', 2])).toBe(7)
  })

  test('escaped keys are found by what they mean', () => {
    expect(findTomlLines('\n"b\\u0061r" = 1\n"__proto__".x = 2').lineOf(['bar'])).toBe(2)
    expect(findTomlLines('# bar\n"b\\u0061r" = 1').lineOf(['bar'], 'bar')).toBe(2)
  })

  test.each(['[', '[[', 'a', 'a =', 'a = [', 'a = {', '= =', ']', 'a = "', '[a\nb = 1', '{{{', '"', 'a = [,,'])(
    'broken text %j ends',
    (text) => {
      expect(findTomlLines(text).lineOf(['zzz'])).toBeUndefined()
    },
  )
})

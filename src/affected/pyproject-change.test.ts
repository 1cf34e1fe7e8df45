import { describe, expect, test } from '@jest/globals'
import { readToml } from '../standards/toml.ts'
import type { Effect } from './effect.ts'
import { pyprojectEffects } from './pyproject-change.ts'

async function effects(before: string, after: string, isLocked = false): Promise<readonly string[]> {
  const [old, now] = await Promise.all([before, after].map(readToml))
  if (old === undefined || now === undefined || 'problem' in old || 'problem' in now) throw new Error('no TOML')
  return pyprojectEffects(old.table, now.table, isLocked).map(inShort)
}

/** `[tool.ruff] below lint stays`. */
function inShort({ part, reach, names, kinds, stays }: Effect): string {
  const tasks = kinds === 'every' ? 'every' : kinds.join('+')
  return [part, reach, ...(names ?? []), tasks, stays ? 'stays' : ''].join(' ').trim()
}

describe('what the change of a pyproject.toml means', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['nothing but form', '[tool.ruff]\nselect = ["E"]', '# x\n[tool.ruff]\nselect = [\n "E",\n]', []],
    ['a linter', '[tool.ruff]', '[tool.ruff]\nline-length = 90', ['[tool.ruff] below lint stays']],
    ['a linter that is new', '', '[tool.black]', ['[tool.black] below lint stays']],
    ['a type checker', '[tool.mypy]\nstrict = true', '[tool.mypy]', ['[tool.mypy] below typecheck stays']],
    ['tests', '[tool.pytest.ini_options]', '', ['[tool.pytest] below test stays']],
    ['a tool that nobody knows', '', '[tool.acme]', ['[tool.acme] below every stays']],
    ['what makes releases', '', '[tool.commitizen]', ['[tool.commitizen] nobody  stays']],
    ['the project', '[project]\nname = "a"', '[project]\nname = "b"', ['[project] owner every']],
    ['development groups', '', '[dependency-groups]\ndev = []', ['[dependency-groups] owner every stays']],
    [
      'a development group of Poetry',
      '',
      '[tool.poetry.group.dev.dependencies]\na = "1"',
      ['[tool.poetry.group] owner every stays'],
    ],
    ['dependencies of Poetry', '', '[tool.poetry.dependencies]\na = "1"', ['[tool.poetry.dependencies] owner every']],
    ['members of a workspace', '', '[tool.uv.workspace]\nmembers = ["a"]', ['[tool.uv.workspace] nobody  stays']],
    [
      'sources: those who use one',
      '[tool.uv.sources]\nAcme_Core = { path = "a" }\nb = { path = "b" }',
      '[tool.uv.sources]\nAcme_Core = { path = "c" }\nb = { path = "b" }',
      ['[tool.uv.sources] users acme-core every'],
    ],
    ['an index', '', '[[tool.uv.index]]\nurl = "x"', ['[tool.uv.index] below every']],
    ['a key that objects inherit', '', '[tool.constructor]', ['[tool.constructor] below every stays']],
  ])('%s', async (_, before, after, expected) => {
    expect(await effects(before, after)).toEqual(expected)
  })

  test('a lock tells what comes of the settings that only resolve', async () => {
    expect(await effects('', '[tool.uv]\noverride-dependencies = ["a"]', true)).toEqual([
      '[tool.uv.override-dependencies] nobody  stays',
    ])
  })
})

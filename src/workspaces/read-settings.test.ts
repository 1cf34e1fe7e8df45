import { describe, expect, test } from '@jest/globals'
import { treeOf } from '../../test/support/tree.ts'
import { readSettings } from './read-settings.ts'

const TEXT = `ignore = ["**/*.snap"]

[projects.web]
inputs = ["schemas/**"]
depends-on = ["engine"]
env = ["DATABASE_URL"]
targets = { e2e = "npx playwright test", lint = false }
`

describe('settings', () => {
  test('maestro.toml refines projects', async () => {
    const settings = await readSettings(treeOf({ 'maestro.toml': TEXT }))
    expect(settings.findings).toEqual([])
    expect(settings.ignore).toEqual(['**/*.snap'])
    expect(settings.projects.get('web')).toEqual({
      at: { file: 'maestro.toml', line: 3 },
      inputs: ['schemas/**'],
      dependsOn: ['engine'],
      external: [],
      env: ['DATABASE_URL'],
      targets: new Map<string, string | false>([
        ['e2e', 'npx playwright test'],
        ['lint', false],
      ]),
    })
  })

  test('so does [tool.maestro] of the root pyproject.toml, unless there is a maestro.toml', async () => {
    const pyproject =
      '[tool.other]\nx = 1\n[tool.maestro]\nignore = ["a"]\n[tool.maestro.projects.__proto__]\ninputs = ["b"]\n'
    const settings = await readSettings(treeOf({ 'pyproject.toml': pyproject }))
    expect(settings.ignore).toEqual(['a'])
    expect(settings.projects.get('__proto__')?.at).toEqual({ file: 'pyproject.toml', line: 5 })
    const both = await readSettings(treeOf({ 'pyproject.toml': pyproject, 'maestro.toml': TEXT }))
    expect([...both.projects.keys()]).toEqual(['web'])
    expect((await readSettings(treeOf({ 'pyproject.toml': '[project]\nname = "maestro"\n' }))).projects.size).toBe(0)
  })

  test.each([
    ['ignored = []', 'unknown-setting', 1],
    ['ignore = "a"', 'unusable-setting', 1],
    ['ignore = ["a", 1]', 'unusable-setting', 1],
    ['\n[projects.web]\ndepend = ["a"]', 'unknown-setting', 3],
    ['[projects]\nweb = 3', 'unusable-setting', 2],
    ['[projects.web.targets]\ntest = true', 'unusable-setting', 2],
    ['[projects.web.targets]\n"$(id)" = "x"', 'unusable-setting', 2],
    ['ignore = [', 'unreadable-manifest', 1],
  ])('%j is told with its line', async (text, code, line) => {
    const { findings } = await readSettings(treeOf({ 'maestro.toml': text }))
    expect(findings.map((finding) => [finding.code, finding.line])).toEqual([[code, line]])
  })
})

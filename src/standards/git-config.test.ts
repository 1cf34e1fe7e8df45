import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ConfigFault, parseGitConfig } from './git-config.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'maestro-config-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** The same file, as git itself reads it: `section.subsection.key`, value. */
function asGit(text: string): readonly (readonly [string, string])[] {
  const file = path.join(folder, 'config')
  writeFileSync(file, text)
  const printed = execFileSync('git', ['config', '--file', file, '--null', '--list'], { encoding: 'utf8' })
  return printed.split('\0').flatMap((entry) => {
    const end = entry.indexOf('\n')
    return entry === '' ? [] : [end < 0 ? [entry, 'true'] : [entry.slice(0, end), entry.slice(end + 1)]]
  }) as readonly (readonly [string, string])[]
}

function asOurs(text: string): readonly (readonly [string, string])[] {
  return parseGitConfig(text).flatMap(({ section, subsection, key, value }) =>
    key === '' ? [] : [[[section, subsection, key].filter(Boolean).join('.'), value] as const],
  )
}

describe('reads as git does', () => {
  test.each([
    [
      'a submodule',
      '[submodule "templates"]\n\tpath = templates\n\turl = ../maestro-templates.git\n\ttrack = calver\n',
    ],
    ['names with dots, slashes, quotes', '[submodule "a.b/C \\"x\\" \\\\"]\n path=x\n'],
    ['comments and blanks', '# top\n[A] ; here\n  B = c d   # end\n;x\n  e=";#" ; y\n'],
    ['escapes', '[a]\nb = "x\\ty\\n\\"z\\"\\\\" w\n'],
    ['quotes inside a value', '[a]\nb = x" y "z  \n'],
    ['lines that go on', '[a]\nb = one \\\n  two \\\nthree\nc = d\n'],
    ['a key alone', '[a]\nb\nc  \n'],
    ['an empty value', '[a]\nb =\nc = ""\n'],
    ['a section and a key on one line', '[a] b = c\n[d "e"] f = g\n'],
    ['the old form of a subsection', '[submodule.Lib]\npath = x\n'],
    ['carriage returns', '[a]\r\nb = c\r\n'],
    ['case', '[SubModule "Keep"]\nPATH = x\n'],
    ['a key before any section', 'b = c\n[a]\nd = e\n'],
    ['a key twice', '[a]\nb = 1\nb = 2\n'],
  ])('%s', (_, text) => {
    const expected = asGit(text)
    expect(expected.length).toBeGreaterThan(0)
    expect(asOurs(text)).toEqual(expected)
  })
})

test.each([
  ['[a\nb = c\n', 1],
  ['[a]\nb ; c\n', 2],
  ['[a]\nb = "c\n', 2],
  ['[a]\nb = \\x\n', 2],
  ['[a]\n= c\n', 2],
  ['[a]\nb c\n', 2],
  ['[a]\n<<<<<<< ours\n', 2],
])('refuses %j at line %d, and so does git', (text, line) => {
  expect(() => asGit(text)).toThrow()
  expect(() => parseGitConfig(text)).toThrow(expect.objectContaining({ line }))
  expect(() => parseGitConfig(text)).toThrow(ConfigFault)
})

test('a section that says nothing is seen at its line', () => {
  expect(parseGitConfig('\n[submodule "x"]\n')).toEqual([
    { section: 'submodule', subsection: 'x', key: '', value: '', line: 2 },
  ])
})

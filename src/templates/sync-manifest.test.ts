import { describe, expect, test } from '@jest/globals'
import { readSyncManifest } from './sync-manifest.ts'

const read = (text: string) => readSyncManifest(text, 'templates/maestro-sync.yml')

describe('a manifest', () => {
  test('has rules, each with what is not said filled in', async () => {
    const rules = await read(`# what products get
files:
  - from: python
    to: .
  - from: ci/*.yml
    to: .github/workflows/
    mode: replace
    eol: lf
  - {from: ruff.toml, to: pyproject.toml, mode: block, if: pyproject.toml}
  - from: setup.cfg
    mode: create-once
    if: "!pyproject.toml"
`)
    expect(rules.map(({ lineOf, ...rest }) => ({ ...rest, line: lineOf('from') }))).toEqual([
      { from: 'python', to: './', mode: 'merge', eol: 'keep', file: 'templates/maestro-sync.yml', line: 3 },
      expect.objectContaining({ to: '.github/workflows/', mode: 'replace', eol: 'lf', line: 5 }),
      expect.objectContaining({ mode: 'block', condition: { glob: 'pyproject.toml', isWanted: true }, line: 9 }),
      expect.objectContaining({
        mode: 'create-once',
        condition: { glob: 'pyproject.toml', isWanted: false },
        line: 10,
      }),
    ])
    expect(rules[3]?.lineOf('if')).toBe(12)
    expect(rules[3]?.lineOf('to')).toBe(10)
  })

  test('may be empty of rules', async () => expect(await read('files: []\n')).toEqual([]))
})

describe('is one failure with its line', () => {
  test.each<readonly [string, string, number, RegExp]>([
    ['no YAML', 'files:\n  - "a\n', 3, /maestro-sync.yml: /],
    ['no mapping', '- a\n', 1, /no list of files/],
    ['an empty file', '', 1, /no list of files/],
    ['files that are no list', '\nfiles:\n  from: a\n', 2, /no list/],
    ['a key at the top', 'files: []\nfile: []\n', 2, /file is no key/],
    ['a text in the place of an entry', 'files:\n  - from: a\n  - b\n', 3, /entry 2/],
    ['an entry without from', 'files:\n  - to: a\n', 2, /no from/],
    ['an unknown key', 'files:\n  - from: a\n    mod: merge\n', 3, /mod is no key/],
    ['an unknown mode', 'files:\n  - from: a\n\n    mode: overwrite\n', 4, /mode: overwrite is none/],
    ['unknown line ends', 'files:\n  - from: a\n    eol: cr\n', 3, /eol: cr/],
    ['a number', 'files:\n  - from: a\n    to: 1\n', 3, /to is no text/],
    ['a tag of YAML as a condition', 'files:\n  - from: a\n    if: !setup.py\n', 3, /setup/],
    ['a condition without a path', 'files:\n  - from: a\n    if: "!"\n', 3, /names nothing/],
    ['a source above', 'files:\n  - from: ../a\n', 2, /not below/],
    ['a glob above', 'files:\n  - from: a/../../*\n', 2, /not below/],
    ['a glob of what is not taken', 'files:\n  - from: "!a/*"\n', 2, /not taken/],
    ['a target in .git', 'files:\n  - from: a\n    to: .git/hooks/pre-commit\n', 3, /into \.git/],
    ['a target in .GIT', 'files:\n  - from: a\n    to: .GIT/\n', 3, /into \.git/],
    ['a target above', 'files:\n  - from: a\n    to: ../b\n', 3, /not below/],
    ['an absolute target', 'files:\n  - from: a\n    to: /b\n', 3, /not below/],
    ['a target with a CR', 'files:\n  - from: a\n    to: "b\\r"\n', 3, /control/],
    ['a target with a backslash', "files:\n  - from: a\n    to: 'b\\c'\n", 3, /backslash/],
    ['a device of Windows', 'files:\n  - from: a\n    to: con\n', 3, /device/],
    ['.gitmodules as a target', 'files:\n  - from: a\n    to: .gitmodules\n', 3, /submodules/],
    ['a block in JSON', 'files:\n  - from: a.json\n    to: package.json\n    mode: block\n', 3, /holds comments/],
  ])('%s', async (_, text, line, message) => {
    const failure = {
      code: 'SYNC_MANIFEST_INVALID',
      message: expect.stringMatching(message),
      file: 'templates/maestro-sync.yml',
      line,
    }
    await expect(read(text)).rejects.toMatchObject(failure)
  })
})

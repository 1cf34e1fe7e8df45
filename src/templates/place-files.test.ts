import { describe, expect, test } from '@jest/globals'
import type { TreeEntry } from '../system/system.ts'
import { placeFiles } from './place-files.ts'
import { readSyncManifest } from './sync-manifest.ts'

const entry = (path: string, mode = '100644'): TreeEntry => ({ path, mode, objectId: 'a'.repeat(40) })
const tree = (...paths: readonly string[]) => paths.map((path) => entry(path))

async function placed(
  files: string,
  templates: readonly TreeEntry[],
  product: readonly TreeEntry[] = tree('pyproject.toml', 'src/a.py'),
) {
  const rules = await readSyncManifest(`files:\n${files}`, 'templates/maestro-sync.yml')
  return placeFiles(rules, templates, product)
}

async function targets(files: string, templates: readonly TreeEntry[], product?: readonly TreeEntry[]) {
  const { files: found, faults } = await placed(files, templates, product)
  expect(faults).toEqual([])
  return Object.fromEntries([...found.values()].map(({ source, path }) => [source, path]))
}

describe('a rule puts', () => {
  test.each<readonly [string, string, readonly string[], object]>([
    ['a file where it is', 'from: a/b.txt', ['a/b.txt', 'a/c.txt'], { 'a/b.txt': 'a/b.txt' }],
    ['a file under another name', 'from: a/b.txt, to: c.txt', ['a/b.txt'], { 'a/b.txt': 'c.txt' }],
    ['a file in a folder', 'from: a/b.txt, to: docs/', ['a/b.txt'], { 'a/b.txt': 'docs/b.txt' }],
    ['a file at the top', 'from: a/b.txt, to: .', ['a/b.txt'], { 'a/b.txt': 'b.txt' }],
    ['a folder where it is', 'from: a', ['a/b/c.txt', 'ab.txt'], { 'a/b/c.txt': 'a/b/c.txt' }],
    ['a folder in another', 'from: a/, to: x', ['a/b/c.txt'], { 'a/b/c.txt': 'x/b/c.txt' }],
    ['a folder at the top', 'from: a, to: .', ['a/.github/x.yml'], { 'a/.github/x.yml': '.github/x.yml' }],
    ['everything but the manifest', 'from: .', ['b.txt', 'maestro-sync.yml'], { 'b.txt': 'b.txt' }],
    [
      'what a glob means',
      'from: ci/**/*.yml, to: x',
      ['ci/a.yml', 'ci/b/.c.yml', 'd.yml'],
      { 'ci/a.yml': 'x/a.yml', 'ci/b/.c.yml': 'x/b/.c.yml' },
    ],
    ['a glob where it is', 'from: "*.txt"', ['a.txt', 'b/c.txt'], { 'a.txt': 'a.txt' }],
    ['a file that looks like a glob', 'from: "[id].ts", to: x/', ['[id].ts', 'i.ts'], { '[id].ts': 'x/[id].ts' }],
  ])('%s', async (_, rule, paths, expected) => {
    expect(await targets(`  - {${rule}}\n`, tree(...paths))).toEqual(expected)
  })

  test('the last of several at one path', async () => {
    const rules = '  - {from: base, to: .}\n  - {from: python, to: ., mode: create-once}\n'
    const { files } = await placed(rules, tree('base/a', 'base/b', 'python/a'))
    expect([...files.values()].map(({ source, rule }) => [source, rule.mode])).toEqual([
      ['python/a', 'create-once'],
      ['base/b', 'merge'],
    ])
  })
})

describe('a condition', () => {
  test.each([
    ['pyproject.toml', true],
    ['src', true],
    ['src/', true],
    ['"src/*.py"', true],
    ['"*.py"', false],
    ['setup.py', false],
    ['"!setup.py"', true],
    ['"!pyproject.toml"', false],
  ])('%s holds: %s', async (condition, isThere) => {
    const found = await targets(`  - {from: a, if: ${condition}}\n`, tree('a'))
    expect(found).toEqual(isThere ? { a: 'a' } : {})
  })
})

test('a rule for nothing is told', async () => {
  const { idle } = await placed('  - {from: a}\n  - {from: b, if: nothing}\n  - {from: c/*}\n', tree('b'))
  expect(idle.map(({ from }) => from)).toEqual(['a', 'c/*'])
})

test('submodules of the templates stay there', async () => {
  const { files, submodules } = await placed('  - {from: .}\n', [entry('sub', '160000'), entry('a')])
  expect([[...files.keys()], submodules]).toEqual([['a'], ['sub']])
})

describe('a path is refused with the line of its rule', () => {
  test.each<readonly [string, readonly TreeEntry[], number, RegExp]>([
    ['  - from: x\n    to: .\n', tree('x/a\r'), 3, /control/],
    ['  - from: x\n    to: .\n', tree('x/.git/hooks/post-checkout'), 3, /into \.git/],
    ['  - from: x\n    to: .\n', tree('x/.gitmodules'), 3, /submodules/],
    ['  - from: x\n', tree('x/con'), 2, /device/],
    ['  - from: x\n', tree('x/caf\udce9'), 2, /UTF-8/],
    ['  - from: x\n    to: templates/\n', tree('x/a'), 3, /inside the submodule templates/],
    ['  - from: x\n    to: templates/new\n', tree('x'), 3, /inside the submodule templates/],
    ['  - from: x\n', tree('x/README', 'x/readme'), 2, /letter case/],
    ['  - from: .\n', [entry('a', '120000'), entry('A/hooks/x')], 2, /a is a file/],
    ['  - from: x\n    mode: block\n    to: .\n', tree('x/a.json'), 4, /comments/],
    ['  - from: x.md\n    mode: block\n', [entry('x.md', '120000')], 2, /no block/],
  ])('%j', async (rule, templates, line, message) => {
    const { faults } = await placed(rule, templates, [entry('templates', '160000')])
    expect(faults).toEqual([
      expect.objectContaining({ code: 'SYNC_PATH_REFUSED', line, message: expect.stringMatching(message) }),
    ])
  })
})

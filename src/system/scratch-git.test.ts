import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openScratchGit } from './scratch-git.ts'
import type { LooseFile } from './system.ts'

const bytes = (text: string) => Buffer.from(text)
const lines = (edits: Readonly<Record<number, string>> = {}) =>
  Array.from({ length: 20 }, (_, at) => `${edits[at + 1] ?? `line ${at + 1}`}\n`).join('')
const file = (at: string, content: string, mode = '100644'): LooseFile => ({ path: at, mode, content: bytes(content) })

let folder: string
let home: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'maestro-scratch-git-'))
  home = mkdtempSync(path.join(tmpdir(), 'maestro-home-'))
})
afterEach(() => {
  for (const one of [folder, home]) rmSync(one, { recursive: true })
})

function opened(options: { readonly hasMergeTree?: boolean } = {}) {
  return openScratchGit(folder, { PATH: process.env['PATH'], HOME: home }, options)
}

const text = ({ content, isClean }: { readonly content: Uint8Array; readonly isClean: boolean }) => ({
  content: Buffer.from(content).toString('utf8'),
  isClean,
})

describe.each([true, false])('texts are merged, with merge-tree: %s', (hasMergeTree) => {
  test('both edits are kept', async () => {
    const [merged] = await opened({ hasMergeTree }).mergeTexts([
      { base: bytes(lines()), ours: bytes(lines({ 18: 'OURS' })), theirs: bytes(lines({ 2: 'THEIRS' })) },
    ])
    expect(merged && text(merged)).toEqual({ content: lines({ 2: 'THEIRS', 18: 'OURS' }), isClean: true })
  })

  test('one line with two edits is marked, and the others keep their order', async () => {
    const merged = await opened({ hasMergeTree }).mergeTexts([
      { base: bytes('a\n'), ours: bytes('b\n'), theirs: bytes('c\n') },
      { base: bytes(''), ours: bytes(''), theirs: bytes('new') },
      { base: bytes(''), ours: bytes('x\n'), theirs: bytes('y\n') },
    ])
    const marked = (ours: string, theirs: string) => `<<<<<<< product\n${ours}=======\n${theirs}>>>>>>> templates\n`
    expect(merged.map(text)).toEqual([
      { content: marked('b\n', 'c\n'), isClean: false },
      { content: 'new', isClean: true },
      { content: marked('x\n', 'y\n'), isClean: false },
    ])
  })

  test('many times', async () => {
    const git = opened({ hasMergeTree })
    for (const word of ['x', 'y']) {
      const [merged] = await git.mergeTexts([{ base: bytes('a\n'), ours: bytes('b\n'), theirs: bytes(`${word}\n`) }])
      const content = `<<<<<<< product\nb\n=======\n${word}\n>>>>>>> templates\n`
      expect(merged && text(merged)).toEqual({ content, isClean: false })
    }
    expect(await git.mergeTexts([])).toEqual([])
  })

  test('whatever the user has configured', async () => {
    const config =
      '[merge "evil"]\n\tdriver = touch ran\n[merge]\n\tconflictStyle = diff3\n[core]\n\tattributesFile = ~/attributes\n'
    writeFileSync(path.join(home, '.gitconfig'), config)
    writeFileSync(path.join(home, 'attributes'), '* merge=evil\n')
    mkdirSync(path.join(home, '.config/git'), { recursive: true })
    writeFileSync(path.join(home, '.config/git/attributes'), '* -merge\n')
    const [merged] = await opened({ hasMergeTree }).mergeTexts([
      { base: bytes('a\n'), ours: bytes('b\n'), theirs: bytes('c\n') },
    ])
    expect(merged && text(merged).content).toBe('<<<<<<< product\nb\n=======\nc\n>>>>>>> templates\n')
  })
})

describe('an old git', () => {
  test('merges file by file', async () => {
    const bin = path.join(home, 'git')
    const script = [
      '#!/bin/sh',
      `case "$*" in *--version) echo "git version 2.30.2 (Apple Git-130)"; exit;; *merge-tree*) exit 129;; esac`,
      `PATH=${process.env['PATH']} exec git "$@"`,
    ]
    writeFileSync(bin, `${script.join('\n')}\n`)
    chmodSync(bin, 0o755)
    const git = openScratchGit(folder, { PATH: `${home}:${process.env['PATH']}`, HOME: home })
    const [merged] = await git.mergeTexts([{ base: bytes('a\n'), ours: bytes('a\n'), theirs: bytes('b\n') }])
    expect(merged && text(merged)).toEqual({ content: 'b\n', isClean: true })
  })

  test('that is not there says so', async () => {
    const git = openScratchGit(folder, { PATH: home })
    await expect(git.mergeTexts([{ base: bytes(''), ours: bytes(''), theirs: bytes('') }])).rejects.toMatchObject({
      code: 'GIT_MISSING',
    })
  })
})

describe('a rename', () => {
  test('is found by what the file holds, also with another edit', async () => {
    const before = [file('old/name.txt', lines()), file('other.txt', 'something else\n')]
    const after = [file('new/name.txt', lines({ 3: 'THEIRS' })), file('fresh.txt', 'fresh\n')]
    expect([...(await opened().findRenames(before, after))]).toEqual([['new/name.txt', 'old/name.txt']])
  })

  test('is not a file that only shares its emptiness, and names of any kind are taken', async () => {
    const odd = 'a"b\\c\nd/con.'
    const git = opened()
    expect(await git.findRenames([file('a', '')], [file('b', '')])).toEqual(new Map())
    expect([...(await git.findRenames([file(odd, lines())], [file('ü', lines())]))]).toEqual([['ü', odd]])
    expect(await git.findRenames([], [file('b', '')])).toEqual(new Map())
  })
})

describe('a diff', () => {
  test('can be applied', async () => {
    const diff = await opened().diff(file('ü/a.txt', 'a\nb\n'), file('ü/a.txt', 'a\nc', '100755'))
    expect(diff.replace(/^index .*\n/m, '')).toBe(
      [
        ...['diff --git a/ü/a.txt b/ü/a.txt', 'old mode 100644', 'new mode 100755', '--- a/ü/a.txt', '+++ b/ü/a.txt'],
        ...['@@ -1,2 +1,2 @@', ' a', '-b', '+c', '\\ No newline at end of file', ''],
      ].join('\n'),
    )
  })

  test('tells of a file that comes, goes, or moves', async () => {
    const git = opened()
    expect(await git.diff(undefined, file('a.txt', 'a\n'))).toContain('new file mode 100644')
    expect(await git.diff(file('a.txt', 'a\n'), undefined)).toContain('deleted file mode 100644')
    expect(await git.diff(file('a.txt', lines()), file('b.txt', lines({ 1: 'x' })))).toContain('rename to b.txt')
    expect(await git.diff(file('a.txt', 'a\n'), file('a.txt', 'a\n'))).toBe('')
  })
})

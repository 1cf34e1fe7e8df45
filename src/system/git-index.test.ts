import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { gitIn } from '../../test/support/open-git.ts'
import { type TestRepository, testRepository } from '../../test/support/repository.ts'
import { readIndex } from './git-index.ts'

let repository: TestRepository
beforeEach(() => {
  repository = testRepository()
})
afterEach(() => repository.remove())

const indexFile = () => path.join(repository.folder, '.git/index')

/** Each file in a few words, as git itself lists them. */
function listed(): readonly string[] {
  const text = execFileSync('git', ['ls-files', '--stage', '-z'], { cwd: repository.folder }).toString('utf8')
  const records = text.split('\0').filter(Boolean)
  return records.filter((one) => / 0\t/.test(one)).map((one) => one.replace(' 0\t', ' '))
}

function read(): readonly string[] | undefined {
  return readIndex(indexFile())?.map(({ mode, objectId, path: name }) => `${mode} ${objectId} ${name}`)
}

/** Of all kinds that git has, and names of all lengths that its padding tells apart. */
function fill(): void {
  for (let length = 1; length < 20; length++) put(`${'n'.repeat(length)}.txt`, String(length))
  put(`deep/${'long/'.repeat(40)}${'x'.repeat(200)}`, 'far away')
  put('größe/ü.txt', 'ü')
  put('run.sh', '#!/bin/sh\n')
  chmodSync(path.join(repository.folder, 'run.sh'), 0o755)
  symlinkSync('run.sh', path.join(repository.folder, 'link'))
  repository.git('add', '--all')
  repository.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},module`)
}

function put(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(repository.folder, file)), { recursive: true })
  writeFileSync(path.join(repository.folder, file), text)
}

test.each(['2', '3', '4'])('version %s is read as git lists it', (version) => {
  fill()
  repository.git('update-index', '--index-version', version)
  // Only an entry with more flags makes a third version of a second one.
  put('announced.txt', 'a')
  repository.git('add', '--intent-to-add', 'announced.txt')
  const expected = listed()
  expect(readFileSync(indexFile()).readUInt32BE(4)).toBe(version === '4' ? 4 : 3)
  expect(expected.length).toBe(25)
  expect(read()).toEqual(expected)
  repository.git('reset', '-q', 'announced.txt')
  expect(read()).toEqual(listed())
})

test('what waits for a merge is left out, the rest is there', () => {
  repository.commit({ 'a.txt': 'a', 'b.txt': 'b' })
  repository.git('checkout', '-q', '-b', 'other')
  repository.commit({ 'a.txt': 'theirs' })
  repository.git('checkout', '-q', 'main')
  repository.commit({ 'a.txt': 'ours' })
  expect(() => repository.git('merge', '-q', 'other')).toThrow()
  expect(read()?.map((one) => one.slice(48))).toEqual(['b.txt'])
  expect(read()).toEqual(listed())
})

test('names that are no text keep their bytes', async () => {
  const name = Buffer.from([0x66, 0xff, 0x2e, 0x74, 0x78, 0x74])
  writeFileSync(Buffer.concat([Buffer.from(`${repository.folder}/`), name]), 'x')
  repository.git('add', '--all')
  expect(readIndex(indexFile())?.map((one) => one.path)).toEqual(['f\udcff.txt'])
  expect(await gitIn(repository.folder).indexed()).toEqual(readIndex(indexFile()))
})

test.each([
  ['an index in two files', () => repository.git('update-index', '--split-index')],
  [
    'folders in place of their files',
    () => {
      repository.git('sparse-checkout', 'set', '--cone', '--sparse-index', 'in')
      expect(repository.git('ls-files', '--sparse', 'out/')).toBe('out/')
    },
  ],
])('%s is left to git', async (_, make) => {
  repository.commit({ 'top.txt': 't', 'in/a.txt': 'a', 'out/b.txt': 'b', 'out/deep/c.txt': 'c' })
  make()
  expect(readIndex(indexFile())).toBeUndefined()
  const files = await gitIn(path.join(repository.folder, 'in')).indexed()
  expect(files.map((one) => one.path)).toEqual(['in/a.txt', 'out/b.txt', 'out/deep/c.txt', 'top.txt'])
})

test('an index that is cut off or of another kind is left to git, at every length; one that is not there has no files', () => {
  fill()
  const bytes = readFileSync(indexFile())
  const last = bytes.lastIndexOf('run.sh') + 'run.sh'.length
  for (let length = 0; length < last; length += 7) {
    writeFileSync(indexFile(), bytes.subarray(0, length))
    expect(readIndex(indexFile())).toBeUndefined()
  }
  for (const [at, value] of [
    [0, 0x44 + 1],
    [7, 5],
    [7, 1],
  ] as const) {
    const other = Buffer.from(bytes)
    other[at] = value
    writeFileSync(indexFile(), other)
    expect(readIndex(indexFile())).toBeUndefined()
  }
  rmSync(indexFile())
  expect(readIndex(indexFile())).toEqual([])
  mkdirSync(indexFile())
  expect(readIndex(indexFile())).toBeUndefined()
  rmSync(indexFile(), { recursive: true })
})

test.each(['2', '4'])('files of which git is told not to look are known, in version %s', async (version) => {
  repository.commit({ 'a.txt': 'a', 'b/c.txt': 'c', 'b/d.txt': 'd' })
  repository.git('update-index', '--index-version', version)
  repository.git('update-index', '--assume-unchanged', 'a.txt')
  repository.git('update-index', '--skip-worktree', 'b/d.txt')
  expect(
    readIndex(indexFile())
      ?.filter((one) => one.isUnwatched === true)
      .map((one) => one.path),
  ).toEqual(['a.txt', 'b/d.txt'])
  expect(await gitIn(repository.folder).unwatched()).toEqual(['a.txt', 'b/d.txt'])
})

test('in a sparse checkout these are all that is not there, folders in place of files too', async () => {
  repository.commit({ 'a.txt': 'a', 'b/c.txt': 'c', 'd/e.txt': 'e' })
  repository.git('sparse-checkout', 'set', '--cone', '--sparse-index', 'b')
  expect(readIndex(indexFile())).toBeUndefined()
  expect(await gitIn(repository.folder).unwatched()).toEqual(['d/e.txt'])
})

test('a repository with longer ids is left to git', async () => {
  const folder = path.join(repository.folder, 'long')
  execFileSync('git', ['init', '-q', '--object-format=sha256', folder])
  writeFileSync(path.join(folder, 'a.txt'), 'a')
  execFileSync('git', ['add', '--all'], { cwd: folder })
  expect(await gitIn(folder).indexed()).toEqual([
    { path: 'a.txt', mode: '100644', objectId: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ])
})

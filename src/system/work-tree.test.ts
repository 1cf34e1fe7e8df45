import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openWorkTree } from './work-tree.ts'

let folder: string
let outside: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'maestro-work-'))
  outside = mkdtempSync(path.join(tmpdir(), 'maestro-outside-'))
  mkdirSync(path.join(folder, 'a'))
  writeFileSync(path.join(folder, 'a/file'), 'old')
  writeFileSync(path.join(outside, 'file'), 'old')
  symlinkSync(outside, path.join(folder, 'away'))
  symlinkSync(path.join(outside, 'file'), path.join(folder, 'link'))
})
afterEach(() => {
  for (const one of [folder, outside]) rmSync(one, { recursive: true })
})

const [OLD, NEW] = [Buffer.from('old'), Buffer.from('new')]

test('a file is replaced as a whole, and its mode stays', async () => {
  chmodSync(path.join(folder, 'a/file'), 0o750)
  expect(await openWorkTree(folder).replace('a/file', OLD, NEW)).toBe('replaced')
  expect(readFileSync(path.join(folder, 'a/file'), 'utf8')).toBe('new')
  expect(statSync(path.join(folder, 'a/file')).mode & 0o777).toBe(0o750)
})

test('one that holds something else by now is left alone', async () => {
  expect(await openWorkTree(folder).replace('a/file', Buffer.from('older'), NEW)).toBe('changed')
  expect(await openWorkTree(folder).replace('a/gone', OLD, NEW)).toBe('changed')
  expect(readFileSync(path.join(folder, 'a/file'), 'utf8')).toBe('old')
})

test('one that is read-only is left alone, whoever we are', async () => {
  chmodSync(path.join(folder, 'a/file'), 0o444)
  expect(await openWorkTree(folder).replace('a/file', OLD, NEW)).toBe('read-only')
  expect(readFileSync(path.join(folder, 'a/file'), 'utf8')).toBe('old')
  expect(statSync(path.join(folder, 'a/file')).mode & 0o777).toBe(0o444)
})

test.each(['link', 'away/file', '../outside', 'a/../../x', '/etc/hosts', 'a'])(
  'nothing is reached through %s',
  async (file) => {
    const tree = openWorkTree(folder)
    expect(await tree.replace(file, OLD, NEW)).toBe('linked')
    expect((await tree.look(file))?.bytes).toBeUndefined()
    expect(readFileSync(path.join(outside, 'file'), 'utf8')).toBe('old')
  },
)

test('a draft that somebody left there is not written over', async () => {
  const draft = path.join(folder, `a/file.${process.pid}.tmp`)
  symlinkSync(path.join(outside, 'file'), draft)
  await expect(openWorkTree(folder).replace('a/file', OLD, NEW)).rejects.toThrow('EEXIST')
  expect(readFileSync(path.join(outside, 'file'), 'utf8')).toBe('old')
})

test('looking says what stands there as git does', async () => {
  const tree = openWorkTree(folder)
  expect(await tree.look('a/file')).toEqual({ mode: '100644', bytes: OLD })
  expect(await tree.look('link')).toEqual({
    mode: '120000',
    target: Buffer.from(path.join(outside, 'file')),
  })
  expect(await tree.look('a/gone')).toBeUndefined()
})

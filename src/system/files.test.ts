import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { realFiles } from './files.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'maestro-files-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a file is written as a whole, and says which folder was made for it', async () => {
  const file = path.join(folder, 'a/b/c.txt')
  expect(await realFiles.write(file, 'one')).toBe(path.join(folder, 'a'))
  expect(await realFiles.write(file, 'two')).toBeUndefined()
  expect(readFileSync(file, 'utf8')).toBe('two')
  expect(readdirSync(path.dirname(file))).toEqual(['c.txt'])
})

test('below a file nothing is', async () => {
  writeFileSync(path.join(folder, 'file'), '')
  const below = path.join(folder, 'file/below')
  expect([await realFiles.read(below), await realFiles.readBytes(below)]).toEqual([undefined, undefined])
  expect(await realFiles.entries(path.join(folder, 'file'))).toEqual([])
})

test('what a folder holds is told in order, and a link to a folder is none', async () => {
  mkdirSync(path.join(folder, 'b'))
  symlinkSync(folder, path.join(folder, 'a'))
  writeFileSync(path.join(folder, 'c'), '')
  expect(await realFiles.entries(folder)).toEqual([
    { name: 'a', isFolder: false },
    { name: 'b', isFolder: true },
    { name: 'c', isFolder: false },
  ])
  expect(await realFiles.entries(path.join(folder, 'none'))).toEqual([])
})

test('what cannot be written leaves nothing beside it', async () => {
  mkdirSync(path.join(folder, 'taken'))
  await expect(realFiles.write(path.join(folder, 'taken'), 'x')).rejects.toMatchObject({ code: 'EISDIR' })
  expect(readdirSync(folder)).toEqual(['taken'])
})

test('what is no regular file is written into, not replaced', async () => {
  const link = path.join(folder, 'null')
  symlinkSync('/dev/null', link)
  await realFiles.write(link, 'x')
  expect(readdirSync(folder)).toEqual(['null'])
  expect(existsSync('/dev/null') && readFileSync(link, 'utf8')).toBe('')
})

test('a folder is known from a file and from nothing', async () => {
  writeFileSync(path.join(folder, 'file'), '')
  const kinds = ['', 'file', 'nothing', 'file/below'].map((name) => realFiles.isFolder(path.join(folder, name)))
  expect(await Promise.all(kinds)).toEqual([true, false, false, false])
})

test('a regular file is known from a folder, from what programs wait at, and from nothing', async () => {
  writeFileSync(path.join(folder, 'file'), '')
  symlinkSync('file', path.join(folder, 'link'))
  symlinkSync('/dev/zero', path.join(folder, 'device'))
  symlinkSync('circle', path.join(folder, 'circle'))
  spawnSync('mkfifo', [path.join(folder, 'pipe')])
  const kinds = ['file', 'link', '', 'device', 'pipe', 'circle', 'nothing'].map((name) =>
    realFiles.isFile(path.join(folder, name)),
  )
  expect(await Promise.all(kinds)).toEqual([true, true, false, false, false, false, false])
})

test('a scratch folder stays while its process is there, and goes with the next one after that', async () => {
  const own = await realFiles.makeScratch()
  const { pid } = spawnSync(process.execPath, ['--version'])
  const left = mkdtempSync(own.replace(new RegExp(`-${process.pid}-[^-]+$`), `-${pid}-`))
  writeFileSync(path.join(left, 'file'), '')
  await realFiles.remove(await realFiles.makeScratch())
  expect([existsSync(own), existsSync(left)]).toEqual([true, false])
  await realFiles.remove(own)
})

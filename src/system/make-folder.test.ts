import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { makeFolder } from './make-folder.ts'

let folder: string

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'maestro-folder-')))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('folders are made from above, once', () => {
  const deep = path.join(folder, 'a', 'b')
  expect(makeFolder(deep)).toBe(path.join(folder, 'a'))
  expect(existsSync(deep)).toBe(true)
  expect(makeFolder(deep)).toBeUndefined()
})

test('a file in the way is told', () => {
  writeFileSync(path.join(folder, 'file'), '')
  expect(() => makeFolder(path.join(folder, 'file', 'a', 'b'))).toThrow(/^ENOTDIR/)
  expect(() => makeFolder(path.join(folder, 'file'))).toThrow(/^EEXIST/)
})

const onLinux = process.platform === 'linux' ? test : test.skip
onLinux('where the system takes no folders there is an end', () => {
  expect(() => makeFolder('/proc/nowhere/at/all')).toThrow(/^ENOENT/)
})

import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { realFiles } from '../system/files.ts'
import { hasOtherInterpreter } from './other-interpreter.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'maestro-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const CFG = 'home = /usr/bin\nversion = 3.11.7\n'
const at = (file: string) => path.join(folder, file)
const put = (file: string) => {
  mkdirSync(path.dirname(at(file)), { recursive: true })
  writeFileSync(at(file), CFG)
}
const link = (from: string, to: string) => {
  mkdirSync(path.dirname(at(from)), { recursive: true })
  rmSync(at(from), { force: true })
  symlinkSync(to, at(from))
}
/** Until the clock of the files has ticked. */
const tick = () => new Promise((done) => setTimeout(done, 20))
const isOther = () => hasOtherInterpreter(at('env'), CFG, realFiles)

async function environment(to: string) {
  await tick()
  put('env/pyvenv.cfg')
  await tick()
  link('env/bin/python3', to)
  link('env/bin/python', 'python3')
  await tick()
}

test('an interpreter that is replaced where it lies is another one', async () => {
  put('usr/bin/python3.11')
  link('usr/bin/python3', 'python3.11')
  await environment(at('usr/bin/python3'))
  expect(await isOther()).toBe(false)
  put('usr/bin/new')
  renameSync(at('usr/bin/new'), at('usr/bin/python3.11'))
  expect(await isOther()).toBe(true)
})

test('so is one to which a link on the way leads now, however old it is', async () => {
  put('cellar/one/bin/python3.11')
  put('cellar/two/bin/python3.11')
  link('opt/python', '../cellar/one')
  await environment(at('opt/python/bin/python3.11'))
  expect(await isOther()).toBe(false)
  link('opt/python', '../cellar/two')
  expect(await isOther()).toBe(true)
})

test('where its path has a version, that decides', async () => {
  link('python/cpython-3.11-linux', 'cpython-3.11.7-linux')
  await environment(at('python/cpython-3.11-linux/bin/python3.11'))
  put('python/cpython-3.11.7-linux/bin/python3.11')
  put('python/cpython-3.11.10-linux/bin/python3.11')
  link('python/cpython-3.11-linux', './cpython-3.11.7-linux')
  expect(await isOther()).toBe(false)
  link('python/cpython-3.11-linux', 'cpython-3.11.10-linux')
  expect(await isOther()).toBe(true)
})

test.each([
  ['that is a copy', () => put('env/bin/python')],
  ['that is gone', () => link('env/bin/python', at('nothing'))],
  ['that leads to itself', () => link('env/bin/python', 'python')],
])('nothing is said of one %s', async (_, make) => {
  put('env/pyvenv.cfg')
  make()
  expect([await isOther(), readdirSync(at('env')).length]).toEqual([false, 2])
})

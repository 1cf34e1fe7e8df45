import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { tasksOn } from './lazy-tasks.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'maestro-node-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A folder with a program of that name. */
function folderWith(name: string, mode = 0o755): string {
  const at = path.join(folder, `${name}-${mode}`)
  mkdirSync(at)
  writeFileSync(path.join(at, name), '#!/bin/sh\necho v1.2.3\n')
  chmodSync(path.join(at, name), mode)
  return at
}

function ownFolder(): string {
  const at = path.join(folder, 'own')
  mkdirSync(at)
  symlinkSync(process.execPath, path.join(at, 'node'))
  return at
}

const versionOn = (...folders: readonly string[]) =>
  tasksOn({ PATH: folders.join(path.delimiter) }).machine.nodeVersion()

// Windows finds programs by more than their names: there it is always asked.
const known = (version: string) => (process.platform === 'win32' ? undefined : version)

test('the Node that we run on, found first on PATH, is known without being asked', () => {
  const [own, other] = [ownFolder(), folderWith('node')]
  const printed = execFileSync(process.execPath, ['--version'], { encoding: 'utf8' }).trim()
  expect(versionOn(own, other)).toBe(known(printed))
  expect(versionOn(folderWith('other'), path.join(folder, 'nowhere'), own, other)).toBe(known(printed))
})

test('another one, or one that nobody can be sure of, has to be asked', () => {
  const [own, other] = [ownFolder(), folderWith('node')]
  expect(versionOn(other, own)).toBeUndefined()
  expect(versionOn('', own)).toBeUndefined()
  expect(versionOn('node_modules/.bin', own)).toBeUndefined()
  expect(versionOn(folderWith('other'))).toBeUndefined()
  expect(tasksOn({}).machine.nodeVersion()).toBeUndefined()
})

test('what cannot be run is passed by, as by any program that looks for one', () => {
  expect(versionOn(folderWith('node', 0o644), ownFolder())).toBe(known(process.version))
})

test('a machine is known by the same text each time', () => {
  const { machine } = tasksOn({})
  expect(machine.identity()).not.toBe('')
  expect(machine.identity()).toBe(machine.identity())
})

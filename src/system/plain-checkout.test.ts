import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { isPlainCheckout } from './plain-checkout.ts'

let folder: string

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'maestro-plain-')))
  put('.git/config', '[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = false\n')
})
afterEach(() => rmSync(folder, { recursive: true }))

function put(file: string, text: string): void {
  const at = path.join(folder, file)
  mkdirSync(path.dirname(at), { recursive: true })
  writeFileSync(at, text)
}

const isPlain = (more: NodeJS.ProcessEnv = {}) => isPlainCheckout(folder, { HOME: path.join(folder, 'home'), ...more })

test('a repository as git makes it is plain', () => {
  expect(isPlain()).toBe(true)
})

test.each([
  ['.git/config', '[core]\n\tfilemode = false\n'],
  ['.git/config', '[core] autocrlf = input\n'],
  ['.git/config', '[includeIf "gitdir:x"]\n\tpath = y\n'],
  ['.git/config', '[extensions]\n\tworktreeConfig = true\n'],
  ['home/.gitconfig', '[core]\n\tEOL = crlf\n'],
  ['home/.config/git/config', '[core]\n\tsymlinks = false\n'],
])('one with %s of %j has to be asked for', (file, text) => {
  put(file, text)
  expect(isPlain()).toBe(false)
})

test('so has one where variables may say more', () => {
  expect(isPlain({ GIT_CONFIG_COUNT: '1' })).toBe(false)
  put('config/git/config', '[core]\n\tautocrlf = true\n')
  expect(isPlain({ XDG_CONFIG_HOME: path.join(folder, 'config') })).toBe(false)
})

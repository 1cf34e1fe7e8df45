import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { attributesBeside, checkoutSettings, filtersIn } from './plain-checkout.ts'

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

const settings = (more: NodeJS.ProcessEnv = {}) =>
  checkoutSettings(folder, { HOME: path.join(folder, 'home'), ...more })
const isPlain = (more?: NodeJS.ProcessEnv) => !settings(more).speakOfFiles

test('a repository as git makes it is plain', () => {
  expect(isPlain()).toBe(true)
})

test.each([
  ['.git/config', '[core]\n\tfilemode = false\n'],
  ['.git/config', '[core] autocrlf = input\n'],
  ['.git/config', '[includeIf "gitdir:x"]\n\tpath = y\n'],
  ['.git/config', '[extensions]\n\tworktreeConfig = true\n'],
  ['home/.gitconfig', '[core]\n\tEOL = crlf\n'],
  ['home/.gitconfig', '[core]\n\tattributesFile = ~/.attributes\n'],
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

test('filters have to be asked for where attributes name any', () => {
  expect(settings().speakOfFilters).toBe(false)
  put('home/.gitconfig', '[filter "lfs"]\n\tsmudge = git-lfs smudge -- %f\n')
  expect(settings()).toEqual({ speakOfFiles: false, speakOfFilters: true })
  expect([...filtersIn(['*.bin filter=lfs -text\n*.key filter=crypt', '# none'])]).toEqual(['lfs', 'crypt'])
})

test('attributes that no commit holds count as far as they have other files checked out', () => {
  const info = path.join(folder, '.git/info/attributes')
  const attributes = () => attributesBeside([info], { HOME: path.join(folder, 'home') })
  expect(attributes()).toEqual([])
  put('.git/info/attributes', '# text\n*.lockb diff=lockb\n*.txt  eol=crlf\n*.md -text\ntext.md diff=x\n')
  put('home/.config/git/attributes', '*.key filter=crypt\n*.png binary\n')
  expect(attributes()).toEqual(['*.key filter=crypt', '*.png binary', '*.txt  eol=crlf', '*.md -text'])
})

import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type TestRepository, testRepository } from '../../test/support/repository.ts'
import { topFolder } from './top-folder.ts'

let repository: TestRepository
beforeEach(() => {
  repository = testRepository()
  repository.commit({ 'a/b/c.txt': '' })
})
afterEach(() => repository.remove())

const top = () => repository.git('rev-parse', '--show-toplevel')

test('is what git says, from any folder, and through a link', () => {
  expect(topFolder(repository.folder)).toBe(top())
  expect(topFolder(path.join(repository.folder, 'a/b'))).toBe(top())
  const links = mkdtempSync(path.join(tmpdir(), 'maestro-link-'))
  symlinkSync(repository.folder, path.join(links, 'to'))
  expect(topFolder(path.join(links, 'to'))).toBe(realpathSync(repository.folder))
  rmSync(links, { recursive: true })
})

test.each([
  ['a work tree elsewhere', () => repository.git('config', 'core.worktree', '/somewhere')],
  ['a repository without one', () => repository.git('config', 'core.bare', 'true')],
  ['configuration of another file', () => repository.git('config', 'include.path', 'more')],
  ['configuration of each work tree', () => repository.git('config', 'extensions.worktreeConfig', 'true')],
])('of %s only git knows', (_, make) => {
  make()
  expect(topFolder(path.join(repository.folder, 'a'))).toBeUndefined()
})

test('of a second work tree, a submodule, a bare repository and of no repository only git knows', () => {
  const second = `${repository.folder}-second`
  repository.git('worktree', 'add', '-q', second)
  expect(topFolder(second)).toBeUndefined()
  rmSync(second, { recursive: true })
  const folder = mkdtempSync(path.join(tmpdir(), 'maestro-none-'))
  expect(topFolder(folder)).toBeUndefined()
  mkdirSync(path.join(repository.folder, 'bare'))
  writeFileSync(path.join(repository.folder, 'bare/HEAD'), 'ref: refs/heads/main\n')
  expect(topFolder(path.join(repository.folder, 'bare'))).toBeUndefined()
  rmSync(folder, { recursive: true })
})

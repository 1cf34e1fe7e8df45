import { mkdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { gitIn } from '../../test/support/open-git.ts'
import { type TestRepository, testRepository } from '../../test/support/repository.ts'
import { openWorkTree } from '../system/work-tree.ts'
import { overWorkTree } from './over-work-tree.ts'

let repository: TestRepository
let base: string

beforeEach(() => {
  repository = testRepository()
  base = repository.commit({ 'a.txt': 'a', 'b.txt': 'b', 'c.txt': 'c', 'd.txt': 'd', '.gitignore': 'ignored\n' })
  repository.commit({ 'b.txt': 'b2', 'new.txt': 'new' })
})
afterEach(() => repository.remove())

function put(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(repository.folder, file)), { recursive: true })
  writeFileSync(path.join(repository.folder, file), text)
}

function over() {
  const git = gitIn(repository.folder)
  return overWorkTree(git, git.checkedOut(), Promise.resolve(openWorkTree(repository.folder)))
}

/** What git itself says once all of it is committed. */
async function committed() {
  repository.commit({})
  const git = gitIn(repository.folder)
  const head = (await git.commit('HEAD')) as string
  return { tree: await git.tree(head), changes: await git.changes(base, head) }
}

test('files, differences and contents are those that a commit of everything would have', async () => {
  put('a.txt', 'a2')
  put('b.txt', 'b')
  put('deep/er/x.txt', 'x')
  put('ignored', 'never')
  rmSync(path.join(repository.folder, 'c.txt'))
  rmSync(path.join(repository.folder, 'new.txt'))
  rmSync(path.join(repository.folder, 'd.txt'))
  symlinkSync('a.txt', path.join(repository.folder, 'd.txt'))
  const git = over()
  const [tree, changes] = [await git.tree('HEAD'), await git.changes(base, 'HEAD')]
  const ids = tree.map(({ objectId }) => objectId)
  const contents = await git.blobs(ids)
  const expected = await committed()
  expect(tree).toEqual(expected.tree)
  expect(changes).toEqual(expected.changes)
  expect(changes.find((one) => one.path === 'd.txt')).toMatchObject({ status: 'T', newMode: '120000' })
  const inPlace = (file: string) => path.join(repository.folder, file)
  expect(ids.map((id) => contents.get(id)?.toString())).toEqual(
    // Of a link, the path that it holds.
    tree.map((one) =>
      one.mode === '120000' ? readlinkSync(inPlace(one.path)) : readFileSync(inPlace(one.path), 'utf8'),
    ),
  )
})

test('what stands as it was committed is read where it stands, but for ends of lines that git does not keep', async () => {
  repository.commit({ '.gitattributes': 'dos.txt eol=crlf\n', 'dos.txt': 'one\ntwo\n' })
  rmSync(path.join(repository.folder, 'dos.txt'))
  repository.git('checkout', '--', 'dos.txt')
  expect(readFileSync(path.join(repository.folder, 'dos.txt'), 'utf8')).toBe('one\r\ntwo\r\n')
  put('c.txt', 'changed')
  const real = gitIn(repository.folder)
  const asked: string[][] = []
  const git = {
    ...real,
    blobs: (ids: Iterable<string>) => {
      asked.push([...ids])
      return real.blobs(asked.at(-1) ?? [])
    },
  }
  const tree = overWorkTree(git, git.checkedOut(), Promise.resolve(openWorkTree(repository.folder)))
  const entries = new Map((await tree.tree('HEAD')).map(({ path: name, objectId }) => [name, objectId]))
  const idOf = (name: string) => entries.get(name) as string
  const contents = await tree.blobs(['a.txt', 'c.txt', 'dos.txt'].map(idOf))
  const texts = ['a.txt', 'c.txt', 'dos.txt'].map((name) => contents.get(idOf(name))?.toString())
  expect([texts, asked]).toEqual([['a', 'changed', 'one\ntwo\n'], [[idOf('dos.txt')]]])
})

test('other commits are as they are, and so is this one where nothing differs', async () => {
  const git = gitIn(repository.folder)
  expect(await over().tree('HEAD')).toEqual(await git.tree('HEAD'))
  expect(await over().search('HEAD', ['b2'], [''])).toEqual([{ file: 'b.txt', text: 'b2' }])
  put('a.txt', 'a2')
  expect(await over().tree(base)).toEqual(await git.tree(base))
  expect(await over().changes('HEAD', base)).toEqual(await git.changes('HEAD', base))
})

test('texts are sought in files as they stand', async () => {
  put('a.txt', 'b2, and not what it was')
  put('new/c d.txt', 'b2\n')
  put('old.txt', 'b2')
  repository.git('add', 'old.txt')
  repository.git('commit', '--quiet', '--message', 'old')
  rmSync(path.join(repository.folder, 'old.txt'))
  const found = async (...folders: readonly string[]) =>
    (await over().search('HEAD', ['b2'], folders))?.map(({ file }) => file)
  expect(await found('')).toEqual(['b.txt', 'a.txt', 'new/c d.txt'])
  expect(await found('new', 'b.txt')).toEqual(['b.txt', 'new/c d.txt'])
  for (let at = 0; at <= 1_000; at++) put(`many/${at}`, '')
  expect([await found('many'), await found('new')]).toEqual([undefined, ['new/c d.txt']])
}, 30_000)

test('what somebody writes meanwhile is not taken for what was there', async () => {
  put('a.txt', 'a2')
  const git = over()
  const { objectId } = (await git.tree('HEAD')).find((one) => one.path === 'a.txt') ?? { objectId: '' }
  put('a.txt', 'a3')
  expect(await git.blobs([objectId])).toEqual(new Map())
})

test('a work tree that waits for its first commit has its files, under a name that no commit has', async () => {
  const fresh = testRepository()
  writeFileSync(path.join(fresh.folder, 'x.txt'), 'x')
  const own = gitIn(fresh.folder)
  const git = overWorkTree(own, own.checkedOut(), Promise.resolve(openWorkTree(fresh.folder)))
  const head = (await git.commit('HEAD')) ?? ''
  expect(head).toMatch(/^0{40}$/)
  for (const revision of ['HEAD', head]) expect((await git.tree(revision)).map((one) => one.path)).toEqual(['x.txt'])
  expect(await git.search(head, ['x'], [''])).toEqual([{ file: 'x.txt', text: 'x' }])
  expect([await git.commit('main'), await git.compare('main', head)]).toEqual([undefined, undefined])
  fresh.remove()
})

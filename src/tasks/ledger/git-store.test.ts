import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { gitIn } from '../../../test/support/open-git.ts'
import { type TestRepository, testRepository } from '../../../test/support/repository.ts'
import { gitStore } from './git-store.ts'

let origin: TestRepository
let clones: TestRepository[]

beforeEach(() => {
  origin = testRepository()
  origin.commit({ 'a.txt': 'a' })
  clones = [testRepository({ from: origin.folder }), testRepository({ from: origin.folder })]
})
afterEach(() => {
  for (const one of [origin, ...clones]) one.remove()
})

function stores() {
  return clones.map(({ folder }) => gitStore(gitIn(folder))) as [
    ReturnType<typeof gitStore>,
    ReturnType<typeof gitStore>,
  ]
}

test('what one clone writes another one reads; no branch and no file of the work tree changes', async () => {
  const [one, other] = stores()
  expect(await one.read()).toBeUndefined()
  expect(await one.write(new Uint8Array([1]))).toEqual({ problem: '', isAgain: false })
  expect(await other.read()).toEqual(new Uint8Array([1]))
  expect(await other.write(new Uint8Array([2]))).toEqual({ problem: '', isAgain: false })
  expect(await one.read()).toEqual(new Uint8Array([2]))
  expect(origin.git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main\nrefs/maestro/ledger')
  expect(origin.git('rev-list', '--count', 'refs/maestro/ledger')).toBe('1')
  expect(clones[0]?.git('status', '--porcelain')).toBe('')
})

test('who was slower is told to read again', async () => {
  const [one, other] = stores()
  await Promise.all([one.read(), other.read()])
  await one.write(new Uint8Array([1]))
  expect(await other.write(new Uint8Array([2]))).toMatchObject({ isAgain: true })
  await other.read()
  expect(await other.write(new Uint8Array([2]))).toMatchObject({ problem: '' })
})

test('without a remote there is nothing, and a word why nothing is kept', async () => {
  const store = gitStore(gitIn(origin.folder))
  expect(await store.read()).toBeUndefined()
  expect(await store.write(new Uint8Array([1]))).toMatchObject({ problem: expect.stringMatching(/./), isAgain: false })
})

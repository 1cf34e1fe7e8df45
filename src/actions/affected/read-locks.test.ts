import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { graphOf, projectOf } from '../../../test/support/graph.ts'
import { sideOf } from '../../../test/support/locks.ts'
import { gitIn } from '../../../test/support/open-git.ts'
import { type FileEdit, type TestRepository, testRepository } from '../../../test/support/repository.ts'
import { lockSentence } from '../../affected/explain.ts'
import { ExternalError } from '../../errors.ts'
import type { Git } from '../../system/system.ts'
import { readLocks } from './read-locks.ts'

let repository: TestRepository

beforeEach(() => {
  repository = testRepository()
})

afterEach(() => repository.remove())

const LOCK = 'packages/api/package-lock.json'
const END = sideOf(graphOf([projectOf('api', { ecosystems: ['node'], lockfiles: [LOCK] })]))

function lockWith(version: string): string {
  const packages = { '': { dependencies: { zod: '*' } }, 'node_modules/zod': { version } }
  return JSON.stringify({ lockfileVersion: 3, packages })
}

/** What the lock says of its project after a change from one edit to the other. */
async function causeBetween(base: FileEdit, head: FileEdit, through = (git: Git): Git => git) {
  repository.commit({ [LOCK]: base, 'x.txt': 'x' })
  repository.commit({ [LOCK]: head })
  const git = through(gitIn(repository.folder))
  const slices = await readLocks(git, await git.changes('HEAD~1', 'HEAD'))({ head: END, base: END })
  const cause = slices.byFile.get(LOCK)?.touched.get('api')
  return cause === undefined ? undefined : lockSentence(cause)
}

describe('changed locks', () => {
  test('are read at both ends', async () => {
    expect(await causeBetween(lockWith('3.0.0'), lockWith('3.1.0'))).toBe('zod 3.0.0 → 3.1.0')
    expect(await causeBetween(lockWith('3.0.0'), `${lockWith('3.0.0')}\n`)).toBe(undefined)
  })

  test('may be new, or gone', async () => {
    expect(await causeBetween(null, lockWith('3.1.0'))).toBe('zod 3.1.0 added')
    expect(await causeBetween(lockWith('3.0.0'), null)).toBe('zod 3.0.0 removed')
  })

  test('that are links count for all their projects', async () => {
    expect(await causeBetween(lockWith('3.0.0'), { link: '../other.json' })).toBe('it is no regular file')
  })

  test('whose text cannot be had count for all their projects', async () => {
    const fails = (git: Git): Git => ({
      ...git,
      blobs: () => Promise.reject(new ExternalError('GIT_FAILED', 'git cat-file failed: no answer', false)),
    })
    expect(await causeBetween(lockWith('3.0.0'), lockWith('3.1.0'), fails)).toBe(
      'its text cannot be had (git cat-file failed: no answer)',
    )
    const lacks = (git: Git): Git => ({ ...git, blobs: async () => new Map() })
    expect(await causeBetween(lockWith('3.1.0'), lockWith('3.2.0'), lacks)).toBe('its text cannot be had')
  })

  test('of nobody are not read at all', async () => {
    repository.commit({ 'yarn.lock': 'a', 'README.md': 'a' })
    repository.commit({ 'yarn.lock': 'b', 'README.md': 'b' })
    const git = gitIn(repository.folder)
    const slices = await readLocks(git, await git.changes('HEAD~1', 'HEAD'))({ head: END, base: END })
    expect([...slices.byFile.keys()]).toEqual([])
  })
})

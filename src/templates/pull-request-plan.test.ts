import { expect, test } from '@jest/globals'
import { bodyWith, type Marker } from './marker.ts'
import { type BranchPullRequest, findNeedless } from './pull-request-plan.ts'

const pin = (path: string) => ({ path, from: 'a'.repeat(40), to: 'b'.repeat(40), tag: 'v2' })
const marker: Marker = {
  pins: [pin('a'), pin('b')],
  base: 'c'.repeat(40),
  commit: 'd'.repeat(40),
  title: 'Update',
  content: '',
}
const open: BranchPullRequest = {
  ...{ id: 'PR_1', number: 1, url: 'https://github.com/acme/product/pull/1', state: 'open', title: 'Update' },
  ...{ body: bodyWith(undefined, 'text', marker), isDraft: false, isQueued: false, base: 'main', comments: [] },
}

test.each<readonly [string, Partial<BranchPullRequest>, readonly string[], boolean]>([
  ['all of its submodules are in place', {}, ['a', 'b', 'c'], true],
  ['it speaks of one that nobody looked at', {}, ['a'], false],
  ['it is merged', { state: 'merged' }, ['a', 'b'], false],
  ['it goes to another branch', { base: 'release' }, ['a', 'b'], false],
  ['somebody made it by hand', { body: 'Please.' }, ['a', 'b'], false],
  ['it names nothing any more', { body: bodyWith(undefined, '', { ...marker, pins: [] }) }, ['a', 'b'], false],
])('is a pull request needless: %s', (_, more, paths, expected) => {
  const there = { head: undefined, pullRequests: [{ ...open, ...more }] }
  expect(findNeedless(there, 'main', paths)?.pullRequest.number).toBe(expected ? 1 : undefined)
})

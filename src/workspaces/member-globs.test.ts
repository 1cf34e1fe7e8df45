import { expect, test } from '@jest/globals'
import { processorMs } from '../../test/support/processor-time.ts'
import { matchFolders } from './member-globs.ts'

test.each([
  ['', ['packages/*'], ['packages/a'], ['packages', 'packages/a/b', 'other/a']],
  ['', ['./packages/*/'], ['packages/a'], ['packages/a/b']],
  ['', ['libs/core', './apps/web/'], ['libs/core', 'apps/web'], ['libs/core/x', 'libs']],
  ['py', ['packages/*', '../x'], ['py/packages/a', 'x'], ['packages/a']],
  ['', ['**/lib'], ['lib', 'a/lib', 'a/b/lib'], ['a/lib/b', 'libs']],
  ['', ['a/**'], ['a', 'a/b', 'a/b/c'], ['b']],
  ['', ['a/**/b/*/c'], ['a/b/x/c', 'a/y/z/b/x/c'], ['a/b/c', 'a/b/x/y/c']],
  ['', ['core-*', 'x?z'], ['core-', 'core-api', 'xyz'], ['core', 'xz']],
  ['', ['*-[a-c]', '*-[!a-z]'], ['x-b', 'x-1'], ['x-d', 'b']],
  ['', ['p.*'], ['p.x'], ['px']],
  ['', ['a[b'], [], ['ab', 'a']],
  ['', ['../out', '/abs'], [], ['out', 'abs', '']],
  ['', ['.'], [''], ['a']],
  ['', [], [], ['', 'a']],
])('from %j the members %j are %j and not %j', (root, patterns, members, others) => {
  const isMember = matchFolders(root, patterns)
  expect(members.filter((folder) => !isMember(folder))).toEqual([])
  expect(others.filter(isMember)).toEqual([])
})

test('evil patterns take no time', () => {
  const evil = ['*a'.repeat(300), '**/'.repeat(300), '[a-z]*'.repeat(150), `${'['.repeat(900)}*`, '?*'.repeat(400)]
  const folders = Array.from({ length: 200 }, (_, n) => `${'a'.repeat(200)}/${'a/'.repeat(50)}${n}`)
  const isMember = matchFolders('', evil)
  const start = processorMs()
  folders.filter(isMember)
  expect(processorMs() - start).toBeLessThan(2_000)
})

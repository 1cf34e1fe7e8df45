import { expect, test } from '@jest/globals'
import { npmMembers } from './npm.ts'

test.each([
  [{ workspaces: ['a', 'b/*'] }, ['a', 'b/*']],
  [{ workspaces: { packages: ['a'], nohoist: ['b'] } }, ['a']],
  [{ workspaces: [] }, []],
  [{ workspaces: ['a', 1, null] }, ['a']],
  [{ workspaces: {} }, undefined],
  [{ workspaces: { packages: 'a' } }, undefined],
  [{ workspaces: 'a' }, undefined],
  [{}, undefined],
  [undefined, undefined],
])('members of %j are %j', (manifest, members) => {
  expect(npmMembers(manifest)).toEqual(members)
})

import { describe, expect, test } from '@jest/globals'
import { processorMs } from '../../test/support/processor-time.ts'
import { matchMembers } from './node-members.ts'

const FOLDERS = ['apps/web', 'apps/api', 'packages/a', 'packages/a/test', 'packages/b/c', 'libs/@x/y', 'x']

describe('members', () => {
  test.each([
    [['apps/*'], ['apps/web', 'apps/api']],
    [['./apps/*/'], ['apps/web', 'apps/api']],
    [['packages/**'], ['packages/a', 'packages/a/test', 'packages/b/c']],
    [
      ['packages/**', '!**/test'],
      ['packages/a', 'packages/b/c'],
    ],
    [
      ['packages/**', '!**/test/**'],
      ['packages/a', 'packages/b/c'],
    ],
    [['!apps/web', 'apps/*'], ['apps/api']],
    [
      ['{apps,libs}/**', '!apps/{a..z}'],
      ['apps/web', 'apps/api', 'libs/@x/y'],
    ],
    [['{apps/{web,api},x}'], ['apps/web', 'apps/api', 'x']],
    [['apps/@(web|none)'], ['apps/web']],
    [['apps/!(web|none)'], ['apps/api']],
    [['libs/@x/*'], ['libs/@x/y']],
    [['../apps/*'], []],
    [['/apps/*'], []],
    [[], []],
  ])('of %j', (patterns, folders) => {
    expect(FOLDERS.filter(matchMembers('', patterns))).toEqual(folders)
  })

  test('are named from the folder of the root', () => {
    expect(['web/apps/a', 'apps/a'].filter(matchMembers('web', ['apps/*', '!apps/b']))).toEqual(['web/apps/a'])
  })
})

test.each([
  ['stars', '**/'.repeat(200)],
  ['braces that multiply', '{a,b}'.repeat(100)],
  ['braces that nest', `${'{a,'.repeat(200)}b${'}'.repeat(200)}`],
  ['braces that never close', '{,'.repeat(499)],
  ['groups that never close', '!(@('.repeat(240)],
  ['a very long pattern', '{,}'.repeat(1_000_000)],
])('%s take no time', (_, pattern) => {
  const start = processorMs()
  const matches = matchMembers(
    '',
    Array.from({ length: 1000 }, () => pattern),
  )
  for (let n = 0; n < 100; n++) matches(`${'a/'.repeat(20)}${n}`)
  expect(processorMs() - start).toBeLessThan(2000)
})

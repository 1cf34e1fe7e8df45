import { expect, test } from '@jest/globals'
import { parseConventionalCommit } from './conventional-commits.ts'

test.each([
  ['feat: add a page', { type: 'feat', description: 'add a page', isBreaking: false }],
  ['Fix(api): no crash', { type: 'fix', scope: 'api', description: 'no crash', isBreaking: false }],
  [
    'feat(core/db)!: drop Python 3.8',
    { type: 'feat', scope: 'core/db', description: 'drop Python 3.8', isBreaking: true },
  ],
  [
    'feat: x\n\nBody.\n\nBREAKING CHANGE: the key a\nis called b\nRefs: #7',
    { type: 'feat', description: 'x', isBreaking: true, breaking: 'the key a\nis called b' },
  ],
  ['chore: x\r\n\r\nBREAKING-CHANGE: y', { type: 'chore', description: 'x', isBreaking: true, breaking: 'y' }],
])('%j', (message, expected) => {
  expect(parseConventionalCommit(message)).toEqual(expected)
})

test.each(['Add a page', 'feat:no blank', 'feat : x', 'feat(): x', ': x', 'feat: ', 'Merge branch "a: b"', ''])(
  '%j follows no convention',
  (message) => {
    expect(parseConventionalCommit(message)).toBeUndefined()
  },
)

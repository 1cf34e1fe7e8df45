import { expect, test } from '@jest/globals'
import { changelogOf } from './changelog.ts'

const commit = (message: string, at: number) => ({ id: String(at).repeat(40), parents: [], time: at, message })

test('commits are told by kind, what breaks first, and merges not at all', () => {
  const messages = [
    'feat(ci): cache more',
    'Merge pull request #7 from acme/x',
    'fix: no crash\n\nBREAKING CHANGE: the key a\nis b',
    'Rename a file',
    'chore: tidy',
    'feat!: drop 3.8',
  ]
  expect(changelogOf(messages.map(commit))).toEqual([
    {
      title: 'Breaking changes',
      entries: [
        { commit: '2'.repeat(40), text: 'the key a is b' },
        { commit: '5'.repeat(40), text: 'drop 3.8' },
      ],
    },
    { title: 'Features', entries: [{ commit: '0'.repeat(40), scope: 'ci', text: 'cache more' }] },
    {
      title: 'Other changes',
      entries: [
        { commit: '3'.repeat(40), text: 'Rename a file' },
        { commit: '4'.repeat(40), text: 'tidy' },
      ],
    },
  ])
  expect(changelogOf([])).toEqual([])
})

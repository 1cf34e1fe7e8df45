import { expect, test } from '@jest/globals'
import type { CommitRange } from '../changes/commit-range.ts'
import { type NothingSelected, whyNothing } from './nothing-selected.ts'

const RANGE: CommitRange = {
  type: 'range',
  base: 'c0ffee0123456789',
  head: 'abc',
  why: 'merge base with origin/main, the default branch',
}
const many = Array.from({ length: 7 }, (_, at) => `app-${at}`)
const privates = new Map(many.map((name) => [name, 'it is marked private']))

test.each<[string, Partial<NothingSelected>, readonly string[]]>([
  ['no project', { all: 0 }, ['There is no project in this commit. What is published has a build back end']],
  [
    'nothing affected',
    { range: RANGE },
    [
      'is affected by a change since c0ffee0 (merge base with origin/main, the default branch).',
      'publish whatever the registry lacks with projects: all.',
    ],
  ],
  [
    'one that is private',
    { selected: ['app-0'], others: privates },
    ['is not published: app-0 (it is marked private)'],
  ],
  [
    'many that are private',
    { selected: many, others: privates, range: RANGE },
    ['None of the 7 projects', 'app-4 (it is marked private), and 2 more.'],
  ],
  ['all left out', {}, ['Take out a line that begins with !']],
])('%s', (_, fields, parts) => {
  const why = whyNothing({ selected: [], others: new Map(), all: 3, ...fields })
  for (const part of parts) expect(why).toContain(part)
})

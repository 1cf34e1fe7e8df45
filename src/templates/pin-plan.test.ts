import { expect, test } from '@jest/globals'
import { decidePin, type PinFacts } from './pin-plan.ts'

const [PIN, NEXT] = ['a'.repeat(40), 'b'.repeat(40)]
const NO_FLAGS = { allowDowngrade: false, allowDiverged: false }
const facts = (more: Partial<PinFacts>): PinFacts => ({
  rule: { kind: 'semver' },
  pin: PIN,
  pinTags: ['v1.0.0'],
  choice: { target: { tag: 'v1.1.0', commit: NEXT }, ignored: [] },
  relation: 'ahead',
  ...more,
})
const at = (commit: string, tag?: string) => ({
  target: { commit, ...(tag === undefined ? {} : { tag }) },
  ignored: [],
})

test.each<readonly [string, Partial<PinFacts>, Partial<typeof NO_FLAGS>, object]>([
  ['ahead', {}, {}, { action: 'move', relation: 'ahead', reason: 'v1.0.0 → v1.1.0' }],
  [
    'a branch',
    { rule: { kind: 'branch', branch: 'main' }, pinTags: [], choice: at(NEXT) },
    {},
    { action: 'move', reason: 'aaaaaaaa → bbbbbbbb' },
  ],
  [
    'there already',
    { choice: at(PIN, 'v1.0.0'), relation: 'same' },
    {},
    { action: 'none', relation: 'same', reason: 'is at v1.0.0, the newest that semver allows' },
  ],
  [
    'older',
    { relation: 'behind' },
    {},
    { action: 'hold', relation: 'behind', reason: expect.stringContaining('v1.1.0 is older than v1.0.0') },
  ],
  ['older, and allowed', { relation: 'behind' }, { allowDowngrade: true }, { action: 'move', relation: 'behind' }],
  [
    'rewritten',
    { relation: 'diverged' },
    {},
    { action: 'refuse', relation: 'diverged', reason: expect.stringContaining('allow-diverged') },
  ],
  [
    'rewritten, and allowed',
    { relation: 'diverged' },
    { allowDiverged: true },
    { action: 'move', relation: 'diverged' },
  ],
  [
    'a pin that is gone',
    { relation: 'lost' },
    {},
    { action: 'move', relation: 'diverged', reason: expect.stringContaining('nobody has v1.0.0 any more') },
  ],
  [
    'on no branch',
    { choice: { ...at(PIN), strays: ['v1.1.0'] } },
    {},
    { action: 'hold', relation: 'same', reason: 'v1.1.0 is on no branch, as require-on-branch asks for' },
  ],
  [
    'on no branch, and there is no other',
    { choice: { ignored: [], strays: ['v1.1.0'] } },
    {},
    { action: 'hold', relation: null },
  ],
  [
    'too young',
    { choice: { ...at(PIN), held: { tag: 'v1.1.0', commit: NEXT, until: 1_760_000_000 } } },
    {},
    {
      action: 'hold',
      relation: 'same',
      reason: 'v1.1.0 is younger than min-age; it is taken from 2025-10-09T08:53Z on',
    },
  ],
  [
    'no tags',
    { choice: { ignored: [] } },
    {},
    { action: 'refuse', relation: null, reason: 'no tag fits semver; there are no tags' },
  ],
  [
    'other tags',
    { choice: { ignored: ['v2024.10.08'] } },
    {},
    { action: 'refuse', reason: 'no tag fits semver; its tags are others: v2024.10.08' },
  ],
  [
    'no such tag',
    { rule: { kind: 'exact', tag: 'v9' }, choice: { ignored: [] } },
    {},
    { reason: 'there is no tag v9' },
  ],
  [
    'no such branch',
    { rule: { kind: 'branch', branch: 'x' }, choice: { ignored: [] } },
    {},
    { reason: 'there is no branch x' },
  ],
  [
    'a tag that was moved',
    { movedTag: { tag: 'v1.0.0', commit: NEXT } },
    { allowDiverged: true },
    {
      action: 'refuse',
      reason: expect.stringContaining('v1.0.0 led to aaaaaaaa when it was pinned, and leads to bbbbbbbb now'),
    },
  ],
])('%s', (_, more, flags, expected) => {
  expect(decidePin(facts(more), { ...NO_FLAGS, ...flags })).toMatchObject(expected)
})

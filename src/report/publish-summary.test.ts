import { expect, test } from '@jest/globals'
import type { PublishPlan } from '../publish/publish-plan.ts'
import type { Outcome, Receipt } from '../publish/receipts.ts'
import { publishSummary } from './publish-summary.ts'
import { receiptsText } from './publish-text.ts'

const REGISTRY = { kind: 'devpi', title: 'devpi, https://devpi.example/acme/prod/' } as const

/** A plan for packages that are named after what becomes of them. */
function planFor(states: Readonly<Record<string, PublishPlan['packages'][number]['state']>>): PublishPlan {
  const packages = Object.entries(states).map(([name, state]) => ({
    project: name,
    package: name,
    version: '1.0',
    root: name,
    state,
    remote: [],
    after: [],
    requires: ['base>=1.0,<2.0'],
  }))
  return { formatVersion: 1, commit: 'c', registry: REGISTRY, packages, waves: [Object.keys(states)] }
}

function receiptsFor(outcomes: Readonly<Record<string, Outcome>>, note = ''): readonly Receipt[] {
  return Object.entries(outcomes).flatMap(([name, outcome]) =>
    [`${name}-1.0-py3-none-any.whl`, `${name}-1.0.tar.gz`].map((file): Receipt => {
      const sha256 = 'a'.repeat(64)
      return { package: name, version: '1.0', file, sha256, registry: REGISTRY, url: '', outcome, note, when: '' }
    }),
  )
}

const firstLine = (plan: PublishPlan, outcomes: Readonly<Record<string, Outcome>> = {}) =>
  publishSummary([plan], receiptsFor(outcomes), { checks: [], broken: [] })
    .split('\n')[0]
    ?.replace(/ in .*/, '')

test.each([
  [{}, {}, '**No packages to publish**'],
  [{ a: 'published' }, {}, '**Nothing to publish**: all is there already,'],
  [{ a: 'new', b: 'published' }, {}, '**1 of 2 packages to publish**'],
  [{ a: 'new', b: 'new' }, { a: 'uploaded', b: 'uploaded' }, '**2 packages published**'],
  [{ a: 'new' }, { a: 'unconfirmed' }, '**1 package taken, but not shown yet**'],
  [{ a: 'new', b: 'new' }, { a: 'uploaded', b: 'unconfirmed' }, '**1 package published, 1 taken, but not shown yet**'],
  [{ a: 'new', b: 'new' }, { a: 'refused', b: 'blocked' }, '**2 packages not published**'],
  [{ a: 'new', b: 'new' }, { a: 'uploaded', b: 'failed' }, '**1 package not published, 1 published**'],
  [{ a: 'partial' }, { a: 'already-present' }, '**1 package there already**'],
] as const)('of %j, with %j, the summary says first: %s', (states, outcomes, sentence) => {
  expect(firstLine(planFor(states), outcomes)).toBe(sentence)
})

test('a row says what a package requires, or why it is not there, and nothing of it is obeyed', () => {
  const plan = planFor({ good: 'new', bad: 'new' })
  const receipts = [
    ...receiptsFor({ good: 'uploaded' }),
    ...receiptsFor({ bad: 'refused' }, 'the registry said: <b>|@all'),
  ]
  expect(
    publishSummary([plan], receipts, { checks: ['Afterwards: it was installed.'], broken: [] }).split('\n'),
  ).toEqual([
    '**1 package not published, 1 published** in devpi, `https://devpi.example/acme/prod/`.',
    '',
    '| package | version |  | requires, or why not |',
    '| --- | --- | --- | --- |',
    '| `good` | `1.0` | ✅ uploaded | `base>=1.0,<2.0` |',
    '| `bad` | `1.0` | ❌ refused | the registry said: `<b>\\x7c@all` |',
    '',
    '<details><summary>4 files</summary>',
    '',
    '| file |  | SHA-256 |',
    '| --- | --- | --- |',
    ...['good', 'good', 'bad', 'bad'].map((name, at) => {
      const file = at % 2 === 0 ? `${name}-1.0-py3-none-any.whl` : `${name}-1.0.tar.gz`
      return `| \`${file}\` | ${name === 'good' ? '✅ uploaded' : '❌ refused'} | \`${'a'.repeat(64)}\` |`
    }),
    '',
    '</details>',
    '',
    '- Afterwards: it was installed.',
  ])
})

test('what is published and of no use is told first, with what Python said', () => {
  const plan = planFor({ good: 'new', bad: 'new' })
  const receipts = receiptsFor({ good: 'uploaded', bad: 'uploaded' })
  const fault = { registry: REGISTRY, package: 'bad', version: '1.0', why: 'bad==1.0: import bad: ImportError' }
  const broken = [fault]
  const summary = publishSummary([plan], receipts, { checks: [], broken })
  expect(summary).toMatch(/^\*\*1 package published, but broken, 1 published\*\* in /)
  expect(summary).toContain('| `bad` | `1.0` | ❌ published, but broken | `bad==1.0`: import bad: ImportError |')
  const text = receiptsText(receipts, { checks: [], broken }, { hasColor: false, columns: 80 })
  expect(text).toContain(
    'bad      1.0      published, but broken  wheel sdist\nbad 1.0: bad==1.0: import bad: ImportError',
  )
  const elsewhere = { ...REGISTRY, title: 'another' }
  expect(publishSummary([plan], receipts, { checks: [], broken: [{ ...fault, registry: elsewhere }] })).toMatch(
    /^\*\*2 packages published\*\*/,
  )
})

test('on a terminal the worst outcome of its files stands for a package, and a reason is told once', () => {
  const receipts = [
    ...receiptsFor({ good: 'uploaded' }),
    ...receiptsFor({ bad: 'refused' }, 'no right to write'),
    ...receiptsFor({ half: 'refused' }, 'too large').slice(0, 1),
    ...receiptsFor({ half: 'blocked' }, 'waits for the wheel').slice(1),
    ...receiptsFor({ one: 'blocked', two: 'blocked' }, 'waits for bad'),
  ]
  expect(
    receiptsText(receipts, { checks: ['Afterwards: nothing.'], broken: [] }, { hasColor: false, columns: 80 }).split(
      '\n',
    ),
  ).toEqual([
    '',
    'PACKAGE  VERSION  OUTCOME    FILES',
    'good     1.0      uploaded   wheel sdist',
    'bad      1.0      refused    wheel sdist',
    'half     1.0      refused    wheel sdist',
    'one      1.0      held back  wheel sdist',
    'two      1.0      held back  wheel sdist',
    'bad 1.0: no right to write',
    'half-1.0-py3-none-any.whl: too large',
    'half-1.0.tar.gz: waits for the wheel',
    '2 packages: waits for bad',
    '',
    'Afterwards: nothing.',
    '',
  ])
})

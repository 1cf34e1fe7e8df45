import { expect, test } from '@jest/globals'
import { type RetentionRules, retain } from './retention.ts'

const NOW = new Date('2026-11-26T12:00:00Z')
const RULES: RetentionRules = { prunable: 'all', keepLast: 1, keepDays: 30, keep: [] }

/** Versions with their age in days; the ones that go, in order. */
function goes(versions: Readonly<Record<string, number | undefined>>, rules: Partial<RetentionRules> = {}) {
  const aged = Object.entries(versions).map(([version, days]) => ({
    version,
    storedAt: days === undefined ? undefined : new Date(NOW.getTime() - days * 86_400_000),
  }))
  return retain(aged, { ...RULES, ...rules }, NOW).flatMap(({ version, keeps }) => (keeps ? [] : version))
}

const MANY = {
  '1.0': 400,
  '1.1.dev1': 390,
  '1.1.dev2': 380,
  '1.1rc1': 300,
  '1.1rc2': 290,
  '1.1': 200,
  '1.10': 100,
  '1.9': 150,
  '2.0.dev10': 40,
  '2.0.dev9': 41,
}

test.each<[string, Partial<RetentionRules>, readonly string[]]>([
  [
    'development releases first, then pre-releases, the earlier ones first',
    {},
    ['1.1.dev1', '1.1.dev2', '2.0.dev9', '1.1rc1', '1.0', '1.1', '1.9'],
  ],
  ['only development releases', { prunable: 'dev' }, ['1.1.dev1', '1.1.dev2', '2.0.dev9']],
  ['pre-releases as well', { prunable: 'pre' }, ['1.1.dev1', '1.1.dev2', '2.0.dev9', '1.1rc1']],
  ['the last two of each kind stay', { keepLast: 2 }, ['1.1.dev1', '1.1.dev2', '1.0', '1.1']],
  ['what is young stays', { keepDays: 250 }, ['1.1.dev1', '1.1.dev2', '1.1rc1', '1.0']],
  ['globs stay', { keep: ['1.1*'] }, ['2.0.dev9', '1.0', '1.9']],
  [
    'a version stays, however it is written',
    { keep: ['v1.0.0', '1.1-RC.1'] },
    ['1.1.dev1', '1.1.dev2', '2.0.dev9', '1.1', '1.9'],
  ],
  ['a prefix has its own release', { keep: ['1.1.*'] }, ['2.0.dev9', '1.0', '1.9']],
  ['a range of two bounds stays', { keep: ['>=1.1, <1.10'] }, ['1.1.dev1', '1.1.dev2', '2.0.dev9', '1.1rc1', '1.0']],
  ['ranges stay', { keep: ['>=1.9', '~=1.0.0'] }, ['1.1.dev1', '1.1.dev2', '1.1rc1', '1.1']],
])('%s', (_, rules, expected) => {
  expect(goes(MANY, rules)).toEqual(expected)
})

test('the newest release stays, whatever the rules', () => {
  expect(goes({ '1.0': 500, '0.9': 600, '2.0.dev1': 400, '2.0.dev2': 300 }, { keepLast: 1 })).toEqual([
    '2.0.dev1',
    '0.9',
  ])
  expect(goes({ '1.0.dev1': 500 })).toEqual([])
})

test('what nobody knows the age of stays', () => {
  expect(goes({ '1.0': undefined, '1.1': 400, '1.2': 300 })).toEqual(['1.1'])
})

test.each(['>=nothing', '1.*; rm', '[0-9]', '', '>=1,2.*', '>=1,', '1.*,2.*', 'x', 'stable*', 'one'])(
  '%j is no rule',
  (line) => {
    expect(() => goes(MANY, { keep: [line] })).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }))
  },
)

test('a yanked version takes no place of one that installers see', () => {
  const stored = (version: string, isYanked: boolean) => ({ version, isYanked, storedAt: new Date('2020-01-01') })
  const versions = [stored('1.0', false), stored('1.1', false), stored('1.2', true), stored('1.3', true)]
  const verdicts = retain(versions, RULES, NOW)
  expect(verdicts.map(({ version, keeps, reason }) => [version, keeps, reason])).toEqual([
    ['1.0', false, 'older than 30 days'],
    ['1.1', true, 'the newest version always stays'],
    ['1.2', false, 'older than 30 days'],
    ['1.3', true, 'one of the newest 1 releases'],
  ])
  expect(retain([stored('1.0', true)], RULES, NOW)).toMatchObject([{ keeps: true }])
})

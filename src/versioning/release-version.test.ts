import { expect, test } from '@jest/globals'
import { calendarVersion, compareReleases, nextVersion, versionInTag } from './release-version.ts'

test.each([
  ['v1.2.3', 'v', '1.2.3'],
  ['1.2.3', '', '1.2.3'],
  ['shop-v1.2.0-rc.1', 'shop-v', '1.2.0-rc.1'],
  ['v2024.10.08', 'v', '2024.10.08'],
  ['v1', 'v', '1'],
  ['vv1', 'v', undefined],
  ['version', 'v', undefined],
  ['v1.2.3-dirty!', 'v', undefined],
  ['w1.2.3', 'v', undefined],
])('the version in the tag %s behind %j is %s', (tag, prefix, version) => {
  expect(versionInTag(tag, prefix)).toBe(version)
})

test.each([
  ['1.2.3', 'patch', '1.2.4'],
  ['1.2.3', 'minor', '1.3.0'],
  ['1.2.3', 'major', '2.0.0'],
  ['0.2.3', 'major', '0.3.0'],
  ['0.2.3', 'minor', '0.3.0'],
  ['1', 'patch', '1.0.1'],
  ['1.2.3.4', 'patch', '1.2.4'],
  ['2.0.0-rc.1', 'patch', '2.0.0'],
  ['2.0rc1', 'major', '2.0.0'],
  ['1.2.3.post1', 'patch', '1.2.4'],
] as const)('after %s, %s, comes %s', (version, level, next) => expect(nextVersion(version, level)).toBe(next))

const DAY = new Date('2026-03-07T23:59:59Z')

test.each([
  [[], '2026.3.7'],
  [['1.2.3', '2026.3.6'], '2026.3.7'],
  [['2026.03.06'], '2026.03.07'],
  [['2025.12.31'], '2026.3.7'],
  [['2026.3.7'], '2026.3.7.1'],
  [['2026.3.7', '2026.3.7.9', '2026.3.7.10'], '2026.3.7.11'],
  [['2026.3.7-1', '2026.3.7'], '2026.3.7-2'],
  [['2026.3.7.0'], '2026.3.7.1'],
])('on the 7th of March, with %j, it is %s', (versions, next) => expect(calendarVersion(DAY, versions)).toBe(next))

test('days come after one another as days, others as versions', () => {
  expect(['2026.3.10', '2026.3.7-1', '2026.3.7', '2026.3.7.2'].sort(compareReleases)).toEqual([
    '2026.3.7',
    '2026.3.7-1',
    '2026.3.7.2',
    '2026.3.10',
  ])
  expect(['1.10.0', '1.9.0', '1.10.0-rc.1'].sort(compareReleases)).toEqual(['1.9.0', '1.10.0-rc.1', '1.10.0'])
})

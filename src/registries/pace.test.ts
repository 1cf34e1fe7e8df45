import { expect, test } from '@jest/globals'
import { delayAfter, PATIENT, retryAfterOf } from './pace.ts'

const pace = { ...PATIENT, random: () => 0 }

test('delays grow, to a limit, and are never quite the same', () => {
  const delays = [1, 2, 3, 4, 5, 6, 7, 8].map((tries) => delayAfter(tries, pace))
  expect(delays).toEqual([500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000, undefined])
  expect(delayAfter(1, { ...pace, random: () => 0.999 })).toBe(1_000)
})

test('a server may ask for more, within reason', () => {
  expect([delayAfter(1, pace, 20_000), delayAfter(1, pace, 10), delayAfter(1, pace, 200_000)]).toEqual([
    20_000,
    500,
    undefined,
  ])
})

test.each([
  ['7', 7_000],
  ['Thu, 26 Nov 2026 12:00:30 GMT', 30_000],
  ['Thu, 26 Nov 2026 11:00:00 GMT', 0],
  ['soon', undefined],
  ['', undefined],
])('Retry-After: %s', (value, expected) => {
  expect(retryAfterOf(new Headers({ 'retry-after': value }), Date.parse('2026-11-26T12:00:00Z'))).toBe(expected)
})

import { expect, test } from '@jest/globals'
import { stableText } from './stable-text.ts'

test('equal values have equal texts, whatever the order of their keys', () => {
  expect(stableText({ b: [1, 'x'], a: { d: null, c: true } })).toBe(
    stableText({ a: { c: true, d: null }, b: [1, 'x'] }),
  )
})

test.each([
  [1, '1'],
  [1n, 1],
  [[1, 2], [12]],
  [{ a: 1 }, { a: '1' }],
  [new Date('2026-01-01'), '2026-01-01T00:00:00.000Z'],
  [undefined, null],
  [{ ['__proto__']: 1 }, {}],
])('%p and %p differ', (one, other) => {
  expect(stableText(one)).not.toBe(stableText(other))
})

import { expect, test } from '@jest/globals'
import { parseWaves } from './waves.ts'

test.each([
  ['1, 5, rest', [1, 5, Number.POSITIVE_INFINITY]],
  ['1 5', [1, 5, Number.POSITIVE_INFINITY]],
  ['rest', [Number.POSITIVE_INFINITY]],
  ['', [Number.POSITIVE_INFINITY]],
])('%j', (text, waves) => {
  expect(parseWaves(text)).toEqual(waves)
})

test.each(['0, rest', 'rest, 1', 'all', '1.5', '-1'])('%j is refused', (text) => {
  expect(() => parseWaves(text)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }))
})

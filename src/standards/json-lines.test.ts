import { describe, expect, test } from '@jest/globals'
import { processorMs } from '../../test/support/processor-time.ts'
import { findJsonLines } from './json-lines.ts'

const TEXT = `{
  "name": "a", // "name": 2
  /* "scripts": {
  } */
  "scripts": { "test": "jest, {[",
    "b\\u0075ild": "tsc" },
  "list": [1, -2.5e3,
    { "x":
      true }, "s",
    [
      null
    ],
  ],
  "twice": 1,
  "": { "": 1 },
  "__proto__": {
    "constructor": 1
  },
  "twice": { "in": 2 }
}
`

describe('a line is found for', () => {
  test.each([
    [[], 1],
    [['name'], 2],
    [['scripts'], 5],
    [['scripts', 'test'], 5],
    [['scripts', 'build'], 6],
    [['list', 0], 7],
    [['list', 1], 7],
    [['list', 2], 8],
    [['list', 2, 'x'], 8],
    [['list', 3], 9],
    [['list', 4], 10],
    [['list', 4, 0], 11],
    [[''], 15],
    [['', ''], 15],
    [['__proto__', 'constructor'], 17],
    [['twice'], 19],
    [['twice', 'in'], 19],
    [['list', '0'], undefined],
    [['list', 5], undefined],
    [['constructor'], undefined],
    [['name', 'length'], undefined],
  ])('%j', (path, line) => {
    expect(findJsonLines(TEXT).lineOf(path)).toBe(line)
  })

  test('a value that is no object, and lines that end with CR LF', () => {
    expect(findJsonLines('\r\n3').lineOf([])).toBe(2)
    expect(findJsonLines('{\r\n"a": 1\r\n}').lineOf(['a'])).toBe(2)
    expect(findJsonLines('').lineOf([])).toBeUndefined()
  })
})

describe('a hostile text is scanned in linear time', () => {
  test.each([
    ['nesting', '['.repeat(500_000)],
    ['objects', '{"a":'.repeat(300_000)],
    ['closing', ']'.repeat(1_000_000)],
    ['comments', '/**/'.repeat(500_000)],
    ['slashes', '/'.repeat(1_000_000)],
    ['open comments', '/*'.repeat(500_000)],
    ['backslashes', `["${'\\'.repeat(1_000_000)}`],
    ['keys', `{${'"a":1,'.repeat(200_000)}}`],
  ])('%s', (_, text) => {
    const start = processorMs()
    findJsonLines(text).lineOf(['a', 'a'])
    expect(processorMs() - start).toBeLessThan(2000)
  })
})

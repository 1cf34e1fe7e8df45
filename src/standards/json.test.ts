import { describe, expect, test } from '@jest/globals'
import { processorMs } from '../../test/support/processor-time.ts'
import { memberOf, membersOf, readJson, stringMember, stringsOf } from './json.ts'

function problemOf(text: string) {
  const reading = readJson(text)
  if (!('problem' in reading)) throw new Error('it was read')
  return reading.problem
}

function parsed(text: string) {
  const reading = readJson(text)
  if ('problem' in reading) throw new Error(reading.problem.message)
  return reading.value
}

describe('a text', () => {
  test.each([
    ['{"a": [1, "b", null]}', { a: [1, 'b', null] }],
    ['\ufeff{"a": 1}', { a: 1 }],
    ['{"a": "[[[[{{{{\\"[["}\r\n', { a: '[[[[{{{{"[[' }],
    ['3', 3],
  ])('%j is read', (text, value) => {
    expect(parsed(text)).toEqual(value)
  })

  test('may nest as deep as the limit, and holds brackets in strings beyond it', () => {
    const deep = '['.repeat(100) + ']'.repeat(100)
    expect(() => parsed(deep)).not.toThrow()
    expect(parsed(JSON.stringify('['.repeat(200)))).toBe('['.repeat(200))
  })
})

describe('a problem stands at its place', () => {
  test.each([
    ['', 1, 1, 'expected a value, but the text ends'],
    ['{"a": 1,}', 1, 9, 'expected a key in double quotes, found "}" (a comma too many?)'],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, 'expected "," or "}", found "\\""'],
    ['{\r\n  "a": [1,]\r\n}', 2, 11, 'expected a value, found "]" (a comma too many?)'],
    ['{\n  // why\n  "a": 1\n}', 2, 3, 'expected a key in double quotes, found a comment'],
    ['{"a" 1}', 1, 6, 'expected ":", found "1"'],
    ["{'a': 1}", 1, 2, 'expected a key in double quotes, found "\'"'],
    ['{"a": "b', 1, 7, 'a string that does not end'],
    ['{"a": "b\n"}', 1, 9, 'a string that does not end on its line, or an unescaped control character'],
    ['{"a": "\\x"}', 1, 8, 'an escape that JSON does not know'],
    ['{"a": 1}\n{"b": 2}', 2, 1, 'expected the end, found "{"'],
    ['{"a": [1, {"b": tru}]}', 1, 17, 'expected a value, found "t"'],
    ['[01]', 1, 3, 'expected "," or "]", found "1"'],
    ['{"a": {"b": [', 1, 14, 'expected a value, but the text ends'],
    ['<<<<<<< HEAD\n{}', 1, 1, 'expected a value, found "<"'],
  ])('%j', (text, line, column, message) => {
    expect(problemOf(text)).toMatchObject({ line, column, message })
  })

  test('with a mark below it', () => {
    expect(problemOf('{\n  "a": 1,\n}').frame).toBe('3:  }\n    ^\n')
  })

  test('also in a line that is too long to show', () => {
    const { frame, column } = problemOf(`{"a": "${'x'.repeat(5000)}",}`)
    const [shown = '', mark = ''] = frame.split('\n')
    expect(shown.length).toBeLessThan(100)
    expect(shown.charAt(mark.indexOf('^'))).toBe('}')
    expect(column).toBe(5010)
  })
})

describe('a hostile text', () => {
  test.each([
    ['[', '['.repeat(1_000_000)],
    ['{"a":', '{"a":'.repeat(900_000)],
  ])('that nests deeply with %s is refused unread', (_, text) => {
    expect(problemOf(text)).toMatchObject({ message: 'nests deeper than 100 levels', line: 1 })
  })

  test('that is too big is refused unread', () => {
    expect(problemOf(' '.repeat(5_000_001)).message).toBe('holds 5000001 characters; at most 5000000 are read')
  })

  test.each([
    ['backslashes', `{"a": "${'\\'.repeat(2_000_001)}`],
    ['escaped quotes', `"${'\\"'.repeat(2_000_000)}`],
    ['a long string', `["${'x'.repeat(4_000_000)}",]`],
    ['many values', `[${'1,'.repeat(2_000_000)}]`],
  ])('of %s is judged in linear time', (_, text) => {
    const start = processorMs()
    problemOf(text)
    expect(processorMs() - start).toBeLessThan(2000)
  })

  test('has keys like any other', () => {
    const value = parsed('{"__proto__": {"x": "1"}, "constructor": "c", "list": ["a", 1, "b"]}')
    expect(stringMember(memberOf(value, '__proto__'), 'x')).toBe('1')
    expect(memberOf(value, 'x')).toBeUndefined()
    expect(memberOf(value, 'toString')).toBeUndefined()
    expect(membersOf(value).map(([key]) => key)).toEqual(['__proto__', 'constructor', 'list'])
    expect(stringsOf(memberOf(value, 'list'))).toEqual(['a', 'b'])
    expect([memberOf([], 'length'), memberOf(null, 'a'), stringMember('text', 'length')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})

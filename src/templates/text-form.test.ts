import { describe, expect, test } from '@jest/globals'
import { formOf, inForm, isBinary, plainForm, saysTheSame, withLineEnds } from './text-form.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')
const MARK = '\xef\xbb\xbf'

test.each<readonly [string, object]>([
  ['a\nb\n', { eol: 'lf', hasMark: false }],
  ['a\r\nb\r\nc\n', { eol: 'crlf', hasMark: false }],
  ['a\r\nb\n', { eol: 'lf', hasMark: false }],
  [`${MARK}a\r\n`, { eol: 'crlf', hasMark: true }],
  ['a\rb', { eol: undefined, hasMark: false }],
])('%j is written so', (text, form) => expect(formOf(bytes(text))).toEqual(form))

test('every byte but line ends and the mark stays', () => {
  const odd = `${MARK}caf\xe9\r\r\n\x80\xff\rb\r\nc`
  expect(plainForm(bytes(odd)).toString('latin1')).toBe('caf\xe9\r\n\x80\xff\rb\nc')
  expect(inForm(bytes('a\r\nb\nc'), { eol: 'crlf', hasMark: true }).toString('latin1')).toBe(`${MARK}a\r\nb\r\nc`)
  expect(inForm(bytes(`${MARK}a\r\n`), { eol: 'lf', hasMark: false }).toString('latin1')).toBe('a\n')
})

describe('line ends of a rule', () => {
  test.each<readonly [string, 'keep' | 'lf' | 'crlf', string]>([
    ['a\r\nb\n', 'keep', 'a\r\nb\n'],
    ['a\r\nb\n', 'lf', 'a\nb\n'],
    [`${MARK}a\n`, 'crlf', `${MARK}a\r\n`],
    ['a\0\n', 'crlf', 'a\0\n'],
  ])('%j with %s is %j', (text, eol, expected) => {
    expect(Buffer.from(withLineEnds(bytes(text), eol)).toString('latin1')).toBe(expected)
  })
})

test('UTF-16 is binary, and a NUL far behind is not seen', () => {
  expect([bytes('\xff\xfea\0\n\0'), bytes(`${'a'.repeat(8000)}\0`), bytes('')].map(isBinary)).toEqual([
    true,
    false,
    false,
  ])
})

test('texts say the same, or not', () => {
  expect(saysTheSame(bytes(`${MARK}a\r\n`), bytes('a\n'))).toBe(true)
  expect(saysTheSame(bytes('a\n'), bytes('a'))).toBe(false)
  expect(saysTheSame(bytes('\0\r\n'), bytes('\0\n'))).toBe(false)
})

import { describe, expect, test } from '@jest/globals'
import { endOfString, findDeepNesting } from './toml-scan.ts'

describe('a string ends', () => {
  test.each([
    ['"a" b', '"a"'],
    ["'a\\' b", "'a\\'"],
    ['"a\\" b" c', '"a\\" b"'],
    ['"""a"b\n""" c', '"""a"b\n"""'],
    ['"""a""""" c', '"""a"""""'],
    ['"""a\\""" b""" c', '"""a\\""" b"""'],
    ['"""a\\\\""" b', '"""a\\\\"""'],
    ["'''a\\''' b", "'''a\\'''"],
    ['"" b', '""'],
    ['"never\nb', '"never'],
    ['"""never\nb', '"""never\nb'],
  ])('%j with %j', (text, string) => {
    expect(text.slice(0, endOfString(text, 0))).toBe(string)
  })
})

describe('nesting', () => {
  const levels = (count: number, open: string, close: string) => `a = ${open.repeat(count)}${close.repeat(count)}`

  test.each([
    ['arrays', levels(100, '[', ']')],
    ['arrays and tables', levels(50, '[{a=', '}]')],
    ['a key with dots', `${'a.'.repeat(100)}a = 1`],
    ['many tables', '[a]\nb = [1, {c = 2}]\n'.repeat(1000)],
    ['many dots in values', `a = [${'1.5, '.repeat(1000)}]`],
    [
      'brackets in strings and comments',
      `a = "${'['.repeat(500)}" # ${'{'.repeat(500)}\nb = '''\n${'['.repeat(500)}'''`,
    ],
  ])('of 100 levels or fewer is fine: %s', (_, text) => {
    expect(findDeepNesting(text, 100)).toBeUndefined()
  })

  test.each([
    ['arrays', levels(101, '[', ']'), 104],
    ['arrays and tables', levels(51, '[{a=', '}]'), 204],
    ['a key with dots', `${'a.'.repeat(101)}a = 1`, 201],
    ['a header with dots', `[${'a.'.repeat(101)}a]`, 202],
  ])('of more is found at its place: %s', (_, text, at) => {
    expect(findDeepNesting(text, 100)).toBe(at)
  })
})

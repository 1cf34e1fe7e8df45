import { describe, expect, test } from '@jest/globals'
import { HOSTILE_TEXTS } from '../../test/support/hostile-texts.ts'
import { obeyedCommands } from '../../test/support/runner-commands.ts'
import { colored, printable, printableLines } from './printable.ts'

describe('printable', () => {
  test.each([
    ['packages/core/x.py', 'packages/core/x.py'],
    ['é 漢字 🎉', 'é 漢字 🎉'],
    ['a\nb\r\tc', 'a\\nb\\r\\tc'],
    ['\u001b[31mred', '\\x1b[31mred'],
    ['ab\u202ecd\u200b', 'ab\\u202ecd\\u200b'],
    ['latin\udce9.py', 'latin\\xe9.py'],
    ['lone\ud800', 'lone\\ud800'],
    ['x##[add-mask]true', 'x#\\x23[add-mask]true'],
    ['###[group]', '##\\x23[group]'],
    ['::set-output name=x::y', '\\x3a:set-output name=x::y'],
    ['  ::debug::x', '  \\x3a:debug::x'],
    ['a::b', 'a::b'],
  ])('%j is shown as %j', (text, shown) => {
    expect(printable(text)).toBe(shown)
  })

  test('no runner obeys what is printed, alone, after other text, or as lines', () => {
    const commands = [
      '::set-output name=x::y',
      '##[add-mask]true',
      '::stop-commands::t',
      ' \u00a0::warning::x',
      '####[error]x',
    ]
    for (const text of [...commands, ...HOSTILE_TEXTS]) {
      expect(obeyedCommands(printable(text))).toEqual([])
      expect(obeyedCommands(`changed: ${printable(text)}`)).toEqual([])
      expect(obeyedCommands(printableLines(`first\n${text}\r\n${text}`))).toEqual([])
    }
  })

  test('10,000 random names leave no control character and no command', () => {
    let seed = 7
    const random = (limit: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return seed % limit
    }
    const pieces = [
      '#',
      '##[',
      '::',
      '[',
      ']',
      'add-mask',
      ' ',
      '\n',
      '\r',
      '\u001b',
      '\u202e',
      '\ud800',
      'a',
      '\u0085',
      '\u2028',
    ]
    for (let n = 0; n < 10_000; n++) {
      const text = Array.from({ length: random(12) }, () => pieces[random(pieces.length)]).join('')
      const shown = printable(text)
      expect(obeyedCommands(shown)).toEqual([])
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(shown).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/)
      expect(shown.isWellFormed()).toBe(true)
    }
  })
})

test.each([
  ['plain\r\nlines', 'plain\nlines'],
  ['a\u001b[31mred\u001b[0m', 'a\u001b[31mred\u001b[0m\u001b[0m'],
  ['\ttabs', '\ttabs'],
  ['10 %\r50 %\r100 %', '100 %'],
  ['\u001b[2Jgone\u001b]0;title\u0007', '\\x1b[2Jgone\\x1b]0;title\\x07'],
  ['::error::x\n##[error]x', '\\x3a:error::x\n#\\x23[error]x'],
])('of what a program printed only colors and tabs are left: %j', (text, shown) => {
  expect(colored(text)).toBe(shown)
})

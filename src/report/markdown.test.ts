import { describe, expect, test } from '@jest/globals'
import { HOSTILE_TEXTS } from '../../test/support/hostile-texts.ts'
import { markdownCode, markdownText } from './markdown.ts'

describe('markdownCode', () => {
  test.each([
    ['a/b.py', '`a/b.py`'],
    ['a|b', '`a\\x7cb`'],
    ['a`b', '`a\\x60b`'],
    ['a\nb', '`a\\nb`'],
    [' ', '`" "`'],
    ['', '`""`'],
  ])('shows %j as %s', (text, markdown) => expect(markdownCode(text)).toBe(markdown))

  test('keeps the end of a long path, and no half of a character', () => {
    expect(markdownCode(`${'x'.repeat(300)}/end.py`, 8)).toBe('`…/end.py`')
    expect(markdownCode('x😀end', 5)).toBe('`…end`')
  })

  test.each(HOSTILE_TEXTS)('leaves %j no way out of its code span', (text) => {
    expect(markdownCode(text)).toMatch(/^`[^`|\n]+`$/)
  })
})

describe('markdownText', () => {
  test.each([
    ['merge base with origin/main, the default branch', 'merge base with `origin/main`, the default branch'],
    ['core-api points at ../../, outside.', 'core-api points at `../../`, outside.'],
    ['(see pyproject.toml:12)', '(see `pyproject.toml:12`)'],
    ["what's up – or don't", "what's up – or don't"],
    ['1. first', '`1`. first'],
    ['für Größe', 'für Größe'],
    ['ask @octocat about #12', 'ask `@octocat` about `#12`'],
  ])('writes %j as %s', (text, markdown) => expect(markdownText(text)).toBe(markdown))

  test.each(HOSTILE_TEXTS)('leaves only plain words of %j outside of code', (text) => {
    const outside = markdownText(`see ${text}`).replace(/`[^`]+`/g, '')
    expect(outside).toMatch(/^[\p{L}\p{N}\p{M} '’"(),.;:!?…–-]*$/u)
    expect(outside).not.toMatch(/\w[.:]\w/)
  })
})

import { expect, test } from '@jest/globals'
import { isRefName } from './ref-name.ts'

test.each(['main', 'release/1.x', 'a]b', '$&', 'ünter', '#1', '{x}', '!', 'v1.2.3'])('%j can be a name', (name) => {
  expect(isRefName(name)).toBe(true)
})

test.each([
  '',
  '*',
  '?x',
  '[a',
  '~',
  '^',
  ':',
  '\\',
  ' a',
  'a b',
  'a\n',
  '-x',
  '/x',
  'x/',
  '.x',
  'x.',
  'a/.b',
  'a..b',
  'a@{b',
  '@',
  'a//b',
  'x.lock',
  'x.lock/y',
])('%j can be none', (name) => {
  expect(isRefName(name)).toBe(false)
})

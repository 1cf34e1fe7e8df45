import { expect, test } from '@jest/globals'
import { keepEnd, keepLastSegments, keepStart, wrapped } from './clip.ts'

test.each([
  [keepEnd('abcdef', 4), '…def'],
  [keepEnd('abc', 3), 'abc'],
  [keepEnd('a😀b', 3), '…b'],
  [keepStart('abcdef', 4), 'abc…'],
  [keepStart('a😀b', 3), 'a…'],
  [keepLastSegments('a/bb/ccc/d.py', 10), '…/ccc/d.py'],
  [keepLastSegments('a/bb/a-long-file-name.py', 10), '…/a-long-file-name.py'],
  [keepLastSegments('a-long-file-name.py', 10), 'a-long-file-name.py'],
])('case %#: %j', (text, expected) => expect(text).toBe(expected))

test('wraps at spaces, and never inside a word', () => {
  expect(wrapped('one two three four', 9)).toEqual(['one two', 'three', 'four'])
  expect(wrapped('a considerable word', 5)).toEqual(['a', 'considerable', 'word'])
})

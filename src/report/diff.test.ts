import { expect, test } from '@jest/globals'
import type { FileEdit } from '../doctor/fix-plan.ts'
import { diffLines } from './diff.ts'

function diff(text: string, edits: readonly (readonly [old: string, now: string])[]): string {
  const all = edits.map(([old, now]): FileEdit => {
    const before = text.slice(0, text.indexOf(old))
    return {
      file: 'a/b.toml',
      line: before.split('\n').length,
      offset: Buffer.byteLength(before),
      old,
      new: now,
      code: 'x',
    }
  })
  return diffLines(all, new Map([['a/b.toml', Buffer.from(text)]])).join('\n')
}

test('shows the line before and after, with two lines around', () => {
  expect(diff('1\n2\n3\nx = "old"\n5\n6\n7\n', [['old', 'new']])).toBe(
    '--- a/a/b.toml\n+++ b/a/b.toml\n@@ -2,5 +2,5 @@\n 2\n 3\n-x = "old"\n+x = "new"\n 5\n 6',
  )
})

test('changes that stand together share a hunk, others have one of their own', () => {
  const text = `a\nb\n${'.\n'.repeat(9)}c\n`
  expect(
    diff(text, [
      ['a', 'A'],
      ['b', 'B'],
      ['c', 'C'],
    ]),
  ).toBe('--- a/a/b.toml\n+++ b/a/b.toml\n@@ -1,4 +1,4 @@\n-a\n-b\n+A\n+B\n .\n .\n@@ -10,3 +10,3 @@\n .\n .\n-c\n+C')
})

test('a last line without an end is told as git tells it', () => {
  const END = '\\ No newline at end of file'
  expect(diff('1\nx = "old"', [['old', 'new']])).toBe(
    `--- a/a/b.toml\n+++ b/a/b.toml\n@@ -1,2 +1,2 @@\n 1\n-x = "old"\n${END}\n+x = "new"\n${END}`,
  )
  expect(diff('x = "old"\n2', [['old', 'new']])).toMatch(/\n 2\n\\ No newline at end of file$/)
  expect(diff('x = "old"\n2\n3\n4', [['old', 'new']])).not.toContain('No newline')
})

test('line ends of Windows, a byte order mark and what hides in a line do not disturb it', () => {
  expect(diff('\ufeffx = "old"\r\n\ty \u001b[31m\r\n', [['old', 'new']])).toBe(
    '--- a/a/b.toml\n+++ b/a/b.toml\n@@ -1,2 +1,2 @@\n-x = "old"\n+x = "new"\n \ty \\x1b[31m',
  )
})

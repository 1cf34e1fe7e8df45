import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { shellQuoted } from './shell.ts'

test.each(['', 'a b', "it's", '$HOME `id` "x" \\', "''", 'line\nline'])('%j is one word', (text) => {
  expect(execFileSync('/bin/sh', ['-c', `printf %s ${shellQuoted(text)}`], { encoding: 'utf8' })).toBe(text)
})

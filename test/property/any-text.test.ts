import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseGitUrl, withoutLogins } from '../../src/standards/git-url.ts'
import { readJson } from '../../src/standards/json.ts'
import { readJunit } from '../../src/standards/junit.ts'
import { comparePep440, satisfiesPep440 } from '../../src/standards/pep440.ts'
import { normalizeVersion, poetrySpecifier } from '../../src/standards/pep440-ranges.ts'
import { parseRequirement } from '../../src/standards/pep508.ts'
import { colored, printable, printableLines } from '../../src/standards/printable.ts'
import { readRequirementsFile } from '../../src/standards/requirements-file.ts'
import { obeyedCommands } from '../support/runner-commands.ts'

fc.configureGlobal({
  numRuns: Number(process.env['MAESTRO_CASES'] ?? 2000),
  seed: Number(process.env['MAESTRO_SEED'] ?? 1),
})

// What means something to somebody is rare in random text: these are put between.
const MARKS = [
  ...[
    '::error::',
    '##[add-mask]',
    '::stop-commands::x',
    '\u001b[31m',
    '\u001b]0;',
    '\r',
    '\n',
    '\r\n',
    '\ud800',
    '\u202e',
  ],
  ...[
    '==',
    '~=1',
    '>=1,<2',
    '^',
    '.*',
    '1.0',
    'rc',
    '+local',
    ' ; ',
    "python_version<'3'",
    '[extra]',
    ' @ ',
    '--hash=',
    '-r ',
    '\\\n',
  ],
  ...[
    '{"',
    '":',
    '[[',
    ']',
    '}',
    '<testsuite',
    ' name="',
    '/>',
    '&#x',
    'https://',
    'u:p@',
    'git@',
    ':',
    '#',
    '..',
    '/',
  ],
]
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...MARKS), fc.string({ unit: 'binary' }), fc.string()), { maxLength: 12 })
  .map((parts) => parts.join(''))

test('no text becomes a command of the runner, however it is printed', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const print of [printable, printableLines, colored]) expect(obeyedCommands(print(text))).toEqual([])
      expect(printable(printable(text))).toBe(printable(text))
    }),
  )
})

test.each([
  ['a version', normalizeVersion],
  ['a constraint of Poetry', poetrySpecifier],
  ['a constraint', (text: string) => satisfiesPep440('1.0', text)],
  ['a requirement', parseRequirement],
  ['a file of requirements', readRequirementsFile],
  ['JSON', readJson],
  ['a report of JUnit', readJunit],
  ['the address of a repository', parseGitUrl],
])('read as %s, any text has an answer', (_, read) => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(() => read(text)).not.toThrow()
    }),
  )
})

test('versions are in one order, whichever is asked first', () => {
  const version = fc
    .tuple(
      fc.array(fc.nat(30), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('', 'a1', 'b2', 'rc1', '.post1', '.dev3', '+x.1'),
    )
    .map(([numbers, end]) => numbers.join('.') + end)
  fc.assert(
    fc.property(version, version, version, (a, b, c) => {
      expect(Math.sign(comparePep440(a, b))).toBe(0 - Math.sign(comparePep440(b, a)))
      const [low, middle, high] = [a, b, c].sort(comparePep440) as [string, string, string]
      expect(comparePep440(low, middle) <= 0 && comparePep440(middle, high) <= 0 && comparePep440(low, high) <= 0).toBe(
        true,
      )
    }),
  )
})

test('the login in an address is in no message', () => {
  const word = fc.stringMatching(/^[A-Za-z0-9_~.-]{8,20}$/)
  fc.assert(
    fc.property(word, word, anyText, (user, secret, rest) => {
      expect(withoutLogins(`https://${user}:${secret}@git.example/${rest}`)).not.toContain(`${secret}@`)
    }),
  )
})

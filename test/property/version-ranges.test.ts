import { expect, test } from '@jest/globals'
import { poetryConstraintFor, specifierFor } from '../../src/publish/constraint-rule.ts'
import { satisfiesPep440 } from '../../src/standards/pep440.ts'
import { normalizeVersion, poetrySpecifier } from '../../src/standards/pep440-ranges.ts'
import { randomVersion } from '../support/random-versions.ts'
import { randomFrom } from './random.ts'

const RULES = ['caret', 'compatible', 'exact', 'minimum', 'keep'] as const
const CASES = Number(process.env['MAESTRO_CASES'] ?? 2000)

// Beyond this our own check of ranges is not exact; test/consistency asks the library `packaging`, which is.
const MOST_EXACT = 15

test('a version satisfies the range that any rule makes of it, in PEP 440 and as Poetry says it', () => {
  for (let seed = 1; seed <= CASES; seed++) {
    const version = randomVersion(randomFrom(seed))
    if (new RegExp(`\\d{${MOST_EXACT},}`).test(version)) continue
    for (const rule of RULES) {
      const specifier = specifierFor(rule, version) as string
      const asPoetry = poetrySpecifier(poetryConstraintFor(rule, version) as string) as string
      expect([version, specifier, satisfiesPep440(version, specifier)]).toEqual([version, specifier, true])
      expect([version, asPoetry, satisfiesPep440(version, asPoetry)]).toEqual([version, asPoetry, true])
    }
  }
})

test('a normal version is its own normal form', () => {
  for (let seed = 1; seed <= CASES; seed++) {
    const normal = normalizeVersion(randomVersion(randomFrom(seed))) as string
    expect(normalizeVersion(normal)).toBe(normal)
  }
})

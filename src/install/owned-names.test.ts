import { describe, expect, test } from '@jest/globals'
import { ownedNames, sampleName } from './owned-names.ts'

describe('owned names', () => {
  test.each([
    [['maestro-*'], 'maestro-core', true],
    [['maestro-*'], 'Maestro_Core.API', true],
    [['Maestro_*'], 'maestro-core', true],
    [['maestro.core'], 'maestro--core', true],
    [['maestro-*'], 'maestro', false],
    [['maestro-*'], 'maestronic', false],
    [['maestro*'], 'maestronic', true],
    [['*-internal', 'acme'], 'some-internal', true],
    [['*-internal', 'acme'], 'acme', true],
    [['*-internal', 'acme'], 'acme-x', false],
    [['a*b*c'], 'a-xx-b-c', true],
    [['*'], 'numpy', true],
  ])('%j own %s: %s', (patterns, name, isOwned) => {
    expect(ownedNames(patterns).has(name)).toBe(isOwned)
  })

  test.each(['maestro-', '-x', 'a b', 'a/../b', 'ä*', 'a*b*c*d*e*f', '[a-z]*', `${'a'.repeat(201)}`, '.*+'])(
    '%s is refused',
    (pattern) => expect(() => ownedNames([pattern])).toThrow('is no name of a package, and no pattern of names'),
  )

  test('none at all is refused, with what to write', () => {
    expect(() => ownedNames([])).toThrow('nothing says which packages are yours')
  })

  test('a sample is a name that is owned', () => {
    expect(sampleName(ownedNames(['maestro-*', 'acme']))).toBe('acme')
    const patterns = ownedNames(['Maestro_*'])
    expect(patterns.has(sampleName(patterns))).toBe(true)
  })
})

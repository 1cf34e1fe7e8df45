import { describe, expect, test } from '@jest/globals'
import { caretRange, compatibleClause, normalizeVersion, poetrySpecifier, unitedRange } from './pep440-ranges.ts'

describe('ranges around a version', () => {
  test.each([
    ['v1.0-Alpha.1', '1.0a1'],
    ['2024.10.08', '2024.10.8'],
    ['1!2.0.post', '1!2.0.post0'],
    ['1.0-3', '1.0.post3'],
    ['1.0.c4.dev', '1.0rc4.dev0'],
    ['1.0+Ubuntu-007.x', '1.0+ubuntu.7.x'],
    ['0!1', '1'],
    ['next', undefined],
  ])('%s is %s in its one spelling', (written, normal) => expect(normalizeVersion(written)).toBe(normal))

  test.each([
    ['0.3.1', '>=0.3.1,<0.4.0'],
    ['1.2.3', '>=1.2.3,<2.0.0'],
    ['0.0.3', '>=0.0.3,<0.0.4'],
    ['0.0', '>=0.0,<0.1'],
    ['0', '>=0,<1'],
    ['0.0.0.3', '>=0.0.0.3,<0.0.1.0'],
    ['1!2.3', '>=1!2.3,<1!3.0'],
    ['1.0rc1.post2.dev3+local', '>=1.0rc1.post2.dev3,<2.0'],
    ['99999999999999999999.1', '>=99999999999999999999.1,<100000000000000000000.0'],
  ])('from %s to what may break: %s', (version, range) => expect(caretRange(version)).toBe(range))

  test('a release of one number gets a second one to be compatible with', () => {
    expect(compatibleClause('1')).toBe('~=1.0')
    expect(compatibleClause('1.dev2')).toBe('~=1.0.dev2')
  })

  // As poetry-core 2.5.0 writes them into METADATA.
  test.each([
    ['^1.2', '>=1.2,<2.0'],
    ['^ 1.0', '>=1.0,<2.0'],
    ['~1', '>=1,<2'],
    ['~1.2.3', '>=1.2.3,<1.3.0'],
    ['~=1.0', '>=1.0,<2.0'],
    ['~=1!2.3.4.post1', '>=1!2.3.4.post1,<1!2.4.0'],
    ['1.2.3', '==1.2.3'],
    ['v1.2', '==1.2'],
    ['1.*', '==1.*'],
    ['*', ''],
    ['>=1 <2', '>=1,<2'],
    ['>= 1.0, !=1.5 , <2', '>=1.0,!=1.5,<2'],
    ['^2.0-beta.1', '>=2.0b1,<3.0'],
    ['^1 || ^3', '>=1,<2 || >=3,<4'],
    ['^x.y', undefined],
  ])('Poetry’s %s is %s', (constraint, specifier) => expect(poetrySpecifier(constraint)).toBe(specifier))
})

test.each([
  ['^1.24 || ^2.0', '>=1.24,<3.0'],
  ['^2 || ^1', '>=1,<3'],
  ['>=1 || <3', ''],
  ['<2 || >=2,<3', '<3'],
  ['>=1,<9 || ^2 || ^3', '>=1,<9'],
  ['1.* || 2.*', '>=1,<3'],
  ['^1 | *', ''],
  ['^1.0 || >=5', undefined],
  ['<2 || >2', undefined],
  ['<=2 || >=2', undefined],
  ['1.0 || 2.0', undefined],
  ['^1,!=1.5 || ^2', undefined],
  ['^1 || banana', undefined],
])('%s is the one range %s', (constraint, range) => {
  const specifier = poetrySpecifier(constraint)
  expect(specifier === undefined ? undefined : unitedRange(specifier)).toBe(range)
})

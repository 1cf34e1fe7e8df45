import { describe, expect, test } from '@jest/globals'
import { isSameVersion, satisfiesPep440 } from './pep440.ts'

describe('satisfiesPep440', () => {
  test.each<[string, string, boolean | undefined]>([
    ['1.2.3', '', true],
    ['1.2.3', '*', true],
    ['1.2', '==1.2.0', true],
    ['1.2.3', '==1.2.*', true],
    ['1.3', '==1.2.*', false],
    ['1.2.3rc1', '==1.2.*', true],
    ['1.2.3', '!=1.2.*', false],
    ['1.2.3', '>=1,<2', true],
    ['2.0.0', '>=1,<2', false],
    ['2.0rc1', '<2', false],
    ['2.0rc1', '<2.0rc2', true],
    ['2.0.dev1', '<2', false],
    ['1.0.post1', '>1.0', false],
    ['1.0.post2', '>1.0.post1', true],
    ['1.0+local', '==1.0', true],
    ['1.0+local', '==1.0+other', false],
    ['1.0+local', '>1.0', false],
    ['1.0+local', '<=1.0', true],
    ['1.4.5', '~=1.4', true],
    ['2.0', '~=1.4', false],
    ['1.4.5', '~=1.4.6', false],
    ['1.0.dev1', '>=1.0a1', false],
    ['1.0a1.dev1', '>=1.0a1', false],
    ['1.0rc1', '>=1.0b2', true],
    ['1!1.0', '>=2', true],
    ['1.0-1', '==1.0.post1', true],
    ['v1.0', '==1.0', true],
    // Poetry's own
    ['0.1.9', '^0.1.0', true],
    ['0.2.0', '^0.1.0', false],
    ['1.9.0', '^1.2', true],
    ['2.0.0', '^1.2', false],
    ['2.0.0rc1', '^1.2', false],
    ['0.0.3', '^0.0.3', true],
    ['0.0.4', '^0.0.3', false],
    ['0.0.9', '^0.0', true],
    ['0.1', '^0.0', false],
    ['1.2.9', '~1.2.3', true],
    ['1.3', '~1.2.3', false],
    ['1.9', '~1', true],
    ['1.2', '1.2', true],
    ['1.2.7', '1.*', true],
    ['3.0', '^1.0 || ^3.0', true],
    ['2.0', '^1.0 || ^3.0', false],
    ['1.5', '>=1 <2', true],
    // Nothing that can be said
    ['abc', '>=1', undefined],
    ['1.0', '>=latest', undefined],
    ['1.0', '~=1', undefined],
    ['1.0', '>=1.*', undefined],
    ['9'.repeat(600), '>=1', undefined],
  ])('%s satisfies %s: %s', (version, constraint, expected) => {
    expect(satisfiesPep440(version, constraint)).toBe(expected)
  })
})

test.each([
  ['1.0', '1.0.0', true],
  ['v1.0-rc1', '1.0RC1', true],
  ['1.0', '1.0.1', false],
  ['1.0+a', '1.0', false],
  ['nonsense', 'nonsense', false],
])('%s and %s are one version: %s', (a, b, expected) => {
  expect(isSameVersion(a, b)).toBe(expected)
})

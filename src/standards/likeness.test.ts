import { expect, test } from '@jest/globals'
import { didYouMean, isMisspelling } from './likeness.ts'

const COMMANDS = ['affected', 'why', 'why-not', 'graph', 'doctor', 'demo', 'html']

test.each([
  ['afected', 'Did you mean affected?'],
  ['wy', 'Did you mean why?'],
  ['GRAPHS', 'Did you mean graph?'],
  ['hmtl', 'Did you mean html?'],
  ['why-nt', 'Did you mean why-not?'],
  ['zzz', 'none'],
  ['', 'none'],
])('%j: %s', (typed, answer) => {
  expect(didYouMean(typed, COMMANDS, 'none')).toBe(answer)
})

test('two that are about as like are both told, each with what stands in front', () => {
  expect(didYouMean('core', ['core-a', 'core-b', 'x'], 'none', '--')).toBe('Did you mean --core-a or --core-b?')
})

test.each([
  ['tset', 'test', true],
  ['tests', 'test', true],
  ['tst', 'test', true],
  ['best', 'test', true],
  ['typcheckk', 'typecheck', true],
  ['test', 'test', false],
  ['e2e', 'test', false],
  ['unit-test', 'test', false],
  ['tsets', 'test', false],
])('%s for %s: %s', (typed, name, expected) => expect(isMisspelling(typed, name)).toBe(expected))

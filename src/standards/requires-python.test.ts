import { expect, test } from '@jest/globals'
import { processorMs } from '../../test/support/processor-time.ts'
import { admitsPython, lowestPython } from './requires-python.ts'

test.each([
  ['>=3.11', '3.11'],
  ['>=3.9,<3.13', '3.9'],
  ['>= 3.10, <4', '3.10'],
  ['^3.11', '3.11'],
  ['^3.11.4', '3.11'],
  ['~3.10', '3.10'],
  ['~=3.9', '3.9'],
  ['~=3.9.2', '3.9'],
  ['3.12.*', '3.12'],
  ['==3.12.*', '3.12'],
  ['3.11.4', '3.11'],
  ['>3.8', '3.8'],
  ['>3.8.30,!=3.8.31', '3.8'],
  ['>=3.8,!=3.8.*', '3.9'],
  ['>=3.8,!=3.8.*,!=3.9.*', '3.10'],
  ['>=3.9 <3.13', '3.9'],
  ['^3.12 || ^3.10', '3.10'],
  ['>=2.7,!=3.0.*,!=3.1.*', '2.7'],
  ['>=3.13.0rc1', '3.13'],
  ['*', undefined],
  ['', undefined],
  ['>=3', undefined],
  ['<4', undefined],
  ['<3.13', undefined],
  ['nonsense', undefined],
])('%j admits Python %s and nothing lower', (constraint, lowest) => {
  expect(lowestPython(constraint)).toBe(lowest)
})

test.each([
  ['>=3.11', '3.11', true],
  ['>=3.11', '3.10.4', false],
  ['>=3.11.4', '3.11', true],
  ['>=3.11.4', '3.11.3', false],
  ['^3.11', '4.0', false],
  ['*', '3.9', true],
])('whether %j admits %s: %s', (constraint, version, isAdmitted) => {
  expect(admitsPython(constraint, version)).toBe(isAdmitted)
})

test('a hostile constraint takes no time', () => {
  const start = processorMs()
  lowestPython(`>=3.9,${'9'.repeat(100_000)}${'.1'.repeat(50_000)}`)
  lowestPython('!=3.9,'.repeat(100_000))
  expect(processorMs() - start).toBeLessThan(500)
})

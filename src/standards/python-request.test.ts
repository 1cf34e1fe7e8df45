import { expect, test } from '@jest/globals'
import { pythonRequest } from './python-request.ts'

test.each([
  ['>=3.11', '3.11', '3.11'],
  ['', '3.11', '3.11'],
  ['>=3.11.9', '3.11', '>=3.11.9,<3.12'],
  ['==3.11.9', '3.11', '3.11.9'],
  ['>=3.11,<3.11.5', '3.11', '>=3.11.0,<=3.11.4'],
  ['>=3.11,!=3.11.7,!=3.11.8', '3.11', '>=3.11.0,<3.12,!=3.11.7,!=3.11.8'],
  ['^3.11.9 || ^3.12', '3.11', '>=3.11.9,<3.12'],
  ['>=3.11.9', '3.12', '3.12'],
  ['>=3.11.9', '3.11.9', '3.11.9'],
  ['>=3.12', '3.11', '3.11'],
  ['>=4', undefined, '>=4'],
  ['<3.6', undefined, '<3.6'],
  ['<3.13', undefined, '<3.13'],
  ['^4 || ^5', undefined, '>=4,<6'],
  ['*', undefined, undefined],
  ['', undefined, undefined],
  ['>=3', undefined, undefined],
  ['<4', undefined, undefined],
])('of what %j admits, %s is asked for as %s', (constraint, version, request) => {
  expect(pythonRequest(constraint, version)).toBe(request)
})

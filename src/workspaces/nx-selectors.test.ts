import { expect, test } from '@jest/globals'
import { isSelected } from './nx-selectors.ts'

const project = { name: '@acme/web-api', folder: 'apps/web/api', tags: ['scope:web', 'type:app'] }

test.each<[readonly string[], boolean]>([
  [['@acme/web-api'], true],
  [['web-api'], true],
  [['WEB-API'], true],
  [['api'], false],
  [['acme'], false],
  [['@acme/*'], true],
  [['*'], true],
  [['tag:scope:web'], true],
  [['tag:scope:*'], true],
  [['tag:scope'], false],
  [['apps/web/api'], true],
  [['apps/**'], true],
  [['apps/*'], false],
  [['directory:apps/web/api'], true],
  [['name:web-api'], true],
  [['name:apps/web/api'], false],
  [['x', 'web-api'], true],
  [['*', '!tag:type:app'], false],
  [['*', '!tag:type:app', 'web-api'], true],
  [['!x'], true],
  [['!web-api'], false],
  [['', '!'], false],
  [[], false],
])('%j mean @acme/web-api in apps/web/api: %s', (selectors, expected) => {
  expect(isSelected(project, selectors)).toBe(expected)
})

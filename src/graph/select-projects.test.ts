import { expect, test } from '@jest/globals'
import { graphOf, projectOf } from '../../test/support/graph.ts'
import { selectProjects } from './select-projects.ts'

const { projects } = graphOf([
  projectOf('@acme/api', { root: 'apps/api', tags: ['scope:web'] }),
  projectOf('api-e2e', { root: 'apps/api-e2e' }),
  projectOf('tools', { root: 'libs/deep/tools', packageNames: { python: 'acme-tools' }, tags: ['scope:ops'] }),
])

test.each<[string, readonly string[]]>([
  ['tools', ['tools']],
  ['acme-tools', ['tools']],
  ['api', ['@acme/api']],
  ['API', ['@acme/api']],
  ['ap', []],
  ['*', ['@acme/api', 'api-e2e', 'tools']],
  ['*api*', ['@acme/api', 'api-e2e']],
  ['apps/api', ['@acme/api']],
  ['apps/*', ['@acme/api', 'api-e2e']],
  ['libs/*', []],
  ['libs/**', ['tools']],
  ['libs/deep/tools/', ['tools']],
  ['directory:apps/api', ['@acme/api']],
  ['directory:tools', []],
  ['name:api', ['@acme/api']],
  ['name:apps/api', []],
  ['tag:scope:web', ['@acme/api']],
  ['tag:scope:*', ['@acme/api', 'tools']],
  ['tag:scope', []],
  ['../apps/api', []],
  ['__proto__', []],
  ['', []],
])('%j means %j', (selector, expected) => {
  expect(selectProjects(selector, projects)).toEqual(expected)
})

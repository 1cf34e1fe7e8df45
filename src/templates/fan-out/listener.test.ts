import { expect, test } from '@jest/globals'
import { listensTo } from './listener.ts'

test.each([
  ['on: repository_dispatch', true],
  ['on: [push, repository_dispatch]', true],
  ['on:\n  repository_dispatch:', true],
  ['"on":\n  repository_dispatch:\n    types: maestro-templates', true],
  ['on:\n  push:\n  repository_dispatch:\n    types: [other, maestro-templates]', true],
  ['on:\n  repository_dispatch:\n    types: [other]', false],
  ['on:\n  repository_dispatch:\n    types: []', false],
  ['on: push\n# repository_dispatch', false],
  ['on: push\njobs:\n  repository_dispatch: {}', false],
  ['on: [repository_dispatch', false],
  ['repository_dispatch', false],
])('%j listens: %s', async (workflow, listens) => {
  expect(await listensTo(workflow, 'maestro-templates')).toBe(listens)
})

import { expect, test } from '@jest/globals'
import { rewriteDependencies } from './rewrite-dependencies.ts'

test('a path of Poetry becomes a range around the version of the sibling', async () => {
  const text = `[tool.poetry.dependencies]
python = "^3.11"  # ours
core-auth = {path = "../core-auth", develop = true}  # internal
`
  const siblings = new Map([['libs/core-auth', { name: 'core-auth', version: '0.3.1', root: 'libs/core-auth' }]])
  expect(await rewriteDependencies({ folder: 'libs/core-api', text }, siblings)).toBe(`[tool.poetry.dependencies]
python = "^3.11"  # ours
core-auth = "^0.3.1"  # internal
`)
})

import { expect, test } from '@jest/globals'
import { treeOf } from '../../test/support/tree.ts'
import type { Candidate } from './candidates.ts'
import { missingSubmodules } from './missing-submodules.ts'

function candidate(root: string): Candidate {
  const manifest = root === '' ? 'pyproject.toml' : `${root}/pyproject.toml`
  const build = { requires: [], backend: 'own', backendPath: [] }
  return { project: 'log', package: 'acme-log', version: '1', root, manifest, build, needs: [] }
}

test.each<[string, string, readonly string[]]>([
  ['packages/log', 'packages/log/src', ['error packages/log/pyproject.toml']],
  ['packages/log', 'packages/log/src/acme_log', ['error packages/log/pyproject.toml']],
  ['packages/log', 'packages/log/acme_log', ['error packages/log/pyproject.toml']],
  ['packages/log', 'packages/log/vendor/zlib', ['warning packages/log/pyproject.toml']],
  ['packages/log', 'packages/log/plugin/vendor', []],
  ['packages/log', 'packages/logging', []],
  ['', 'templates', []],
  ['', 'src/acme_log', ['error pyproject.toml']],
])('of the package at "%s" with a submodule at %s: %j', (root, submodule, expected) => {
  const tree = treeOf({ [submodule]: { mode: '160000' }, 'packages/log/acme_log/__init__.py': '' })
  const found = missingSubmodules(candidate(root), ['', 'packages/log', 'packages/log/plugin'], tree)
  expect(found.map(({ severity, file }) => `${severity} ${file}`)).toEqual(expected)
  for (const { message } of found) expect(message).toContain(submodule)
})

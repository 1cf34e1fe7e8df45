import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { fakeSystem } from '../../../test/support/fake-system.ts'
import { type FileEdit, type TestRepository, testRepository } from '../../../test/support/repository.ts'
import type { AffectedSet } from '../../affected/affected-set.ts'
import { chainOf, sentence } from '../../affected/explain.ts'
import { parseInputs } from '../../contract/parse.ts'
import { answer } from './answer.ts'
import { contract } from './contract.ts'

type Edits = Readonly<Record<string, FileEdit>>

let repository: TestRepository

beforeEach(() => {
  repository = testRepository()
})

afterEach(() => repository.remove())

async function affectedBy(files: Edits, change: Edits, inputs: Readonly<Record<string, string>> = {}) {
  repository.commit({ ...PROJECTS, ...files })
  repository.commit(change)
  const given: Readonly<Record<string, string>> = { base: 'HEAD~1', head: 'HEAD', ...inputs }
  const { system } = fakeSystem(repository.folder, path.join(repository.folder, '.git/maestro'))
  return answer(
    parseInputs(contract, (name) => given[name] ?? ''),
    system,
  )
}

function reasons(set: AffectedSet): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...set.projects.keys()].map((name) => [
      name,
      chainOf(set, name)
        .map((step) => sentence(step))
        .join('; '),
    ]),
  )
}

/** `web` on `ui`; `core` and `tools` for themselves. */
const PROJECTS: Edits = {
  'package.json': '{ "private": true, "workspaces": ["p/*"] }',
  'p/core/package.json': '{ "name": "core", "version": "1.0.0", "scripts": { "test": "t", "lint": "l" } }',
  'p/core/lib/x.js': '1\n',
  'p/core/tests/data/x.json': '1\n',
  'p/core/.eslintrc.json': '{}\n',
  'p/tools/package.json': '{ "name": "tools", "version": "1.0.0" }',
  'p/ui/package.json': '{ "name": "ui", "version": "1.0.0", "scripts": { "test": "t", "lint": "l" } }',
  'p/web/package.json': '{ "name": "web", "version": "1.0.0", "dependencies": { "ui": "^1.0.0" } }',
}

test.each<[string, Edits, string]>([
  ['a link to a file', { 'p/ui/y.js': { link: '../core/lib/x.js' } }, 'p/ui/y.js'],
  ['a link to a folder', { 'p/ui/lib': { link: '../core/lib' } }, 'p/ui/lib'],
  [
    'by way of another link',
    { 'p/ui/y.js': { link: '../../shared/x.js' }, shared: { link: 'p/core/lib' } },
    'p/ui/y.js',
  ],
])('a project counts where its link leads to the change: %s', async (_, links, link) => {
  const ignored = { 'maestro.toml': 'ignore = ["shared/**"]\n' }
  const set = await affectedBy({ ...links, ...ignored }, { 'p/core/lib/x.js': '2\n' })
  expect(reasons(set)).toEqual({
    core: 'p/core/lib/x.js was changed',
    ui: `p/core/lib/x.js changed: the symbolic link ${link} leads to it`,
    web: `depends on ui (p/web/package.json:1); p/core/lib/x.js changed: the symbolic link ${link} leads to it`,
  })
})

test.each<[string, Edits]>([
  ['deleted', { 'p/core/lib/x.js': null }],
  [
    'with a change of manifests',
    { 'p/core/lib/x.js': null, 'p/tools/package.json': '{ "name": "tools", "version": "1.1.0" }' },
  ],
])('what a link led to is %s', async (_, change) => {
  const set = await affectedBy({ 'p/ui/y.js': { link: '../core/lib/x.js' } }, change)
  expect([...set.projects.keys()]).toEqual(expect.arrayContaining(['core', 'ui', 'web']))
})

test('a link outside projects makes a file one of everybody, unless it leads around itself', async () => {
  const change = { 'p/core/lib/x.js': '2\n' }
  const everybody = await affectedBy({ 'shared/x.js': { link: '../p/core/lib/x.js' } }, change)
  expect([...everybody.projects.keys()]).toEqual(['core', 'tools', 'ui', 'web'])
  expect(reasons(everybody)['tools']).toBe(
    'p/core/lib/x.js changed: the symbolic link shared/x.js leads to it, and it lies in no project, so any of them may read it',
  )
  repository.remove()
  repository = testRepository()
  const around = await affectedBy({ 'around/repo': { link: '..' } }, change)
  expect([...around.projects.keys()]).toEqual(['core'])
})

test('settings of a linter concern lint alone, whatever a link calls them', async () => {
  const set = await affectedBy(
    { 'p/ui/base.json': { link: '../core/.eslintrc.json' } },
    { 'p/core/.eslintrc.json': '{ }\n' },
  )
  expect([...set.projects.keys()]).toEqual(['core', 'ui'])
  expect(set.limits.get('ui')).toEqual(new Set(['lint']))
})

test('tests that a project links within itself stay with it; those that another links concern that', async () => {
  const inside = { 'p/ui/tests/a.json': '1\n', 'p/ui/tests/b.json': { link: 'a.json' } }
  const own = await affectedBy(
    { ...inside, 'p/ui/package.json': '{ "name": "ui", "version": "1.0.0", "exports": "./i.js" }' },
    { 'p/ui/tests/a.json': '2\n' },
  )
  expect([...own.projects.keys()]).toEqual(['ui'])
  repository.remove()
  repository = testRepository()
  const other = await affectedBy({ 'p/ui/data': { link: '../core/tests/data' } }, { 'p/core/tests/data/x.json': '2\n' })
  expect([...other.projects.keys()]).toEqual(['core', 'ui', 'web'])
})

test('documents stay documents, and what is ignored by name of the link is ignored', async () => {
  const links = { 'p/ui/README.md': { link: '../core/README.md' }, 'p/ui/y.js': { link: '../core/lib/x.js' } }
  const settings = { 'maestro.toml': 'ignore = ["p/ui/y.js"]\n', 'p/core/README.md': '1\n' }
  const set = await affectedBy({ ...links, ...settings }, { 'p/core/README.md': '2\n', 'p/core/lib/x.js': '2\n' })
  expect([...set.projects.keys()]).toEqual(['core', 'ui'])
  expect(set.limits).toEqual(new Map([['ui', new Set(['lint'])]]))
})

test('from file to file, all of the project counts', async () => {
  const files = { 'p/ui/y.js': { link: '../core/lib/x.js' }, 'p/web/i.js': 'require("ui/z.js")\n', 'p/ui/z.js': '1\n' }
  const set = await affectedBy(files, { 'p/core/lib/x.js': '2\n' }, { granularity: 'file' })
  expect([...set.projects.keys()]).toEqual(['core', 'ui', 'web'])
})

test('a file that stands at two paths below one link counts at both', async () => {
  const links = { 'p/core/a': { link: 'lib' }, 'p/web/L': { link: '../core' } }
  const set = await affectedBy({ ...links, 'maestro.toml': 'ignore = ["**/lib/**"]\n' }, { 'p/core/lib/x.js': '2\n' })
  expect([...set.projects.keys()]).toEqual(['core', 'web'])
})

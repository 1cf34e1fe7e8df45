import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { fakeSystem } from '../../../test/support/fake-system.ts'
import { gitIn } from '../../../test/support/open-git.ts'
import { type TestRepository, testRepository } from '../../../test/support/repository.ts'
import { parseInputs } from '../../contract/parse.ts'
import { readCommitReads } from '../run/ledger/read-keys.ts'
import { answer } from './answer.ts'
import { contract } from './contract.ts'
import { readCommit } from './read-graph.ts'

type Files = Readonly<Record<string, string>>

let repository: TestRepository

beforeEach(() => {
  repository = testRepository()
})

afterEach(() => repository.remove())

/** `ts` and `cfg`, of which no manifest says that one needs the other. */
const PROJECTS: Files = {
  'package.json': '{ "private": true, "workspaces": ["packages/*"], "devDependencies": { "@x/cfg": "*" } }',
  'packages/cfg/package.json': JSON.stringify({
    ...{ name: '@x/cfg', version: '1.0.0', tsconfig: './base.json' },
    exports: { './strict': { default: './base.json' }, './sets/*': './*.json' },
  }),
  'packages/cfg/base.json': '{ "extends": "./options/strict.json" }',
  'packages/cfg/options/strict.json': '{ "compilerOptions": { "strict": true } }',
  'packages/ts/package.json': '{ "name": "ts", "version": "1.0.0", "scripts": { "test": "t" } }',
  'packages/other/package.json': '{ "name": "other", "version": "1.0.0" }',
  'packages/other/tsconfig.json': '{ "compilerOptions": { "strict": true } }',
}

async function affected(): Promise<readonly string[]> {
  const { system } = fakeSystem(repository.folder, path.join(repository.folder, '.git/maestro'))
  const given: Files = { base: 'HEAD~1', head: 'HEAD' }
  const inputs = parseInputs(contract, (name) => given[name] ?? '')
  return [...(await answer(inputs, system)).projects.keys()].sort()
}

/** What the keys of a project's tasks stand for. */
async function readBy(project: string) {
  const git = gitIn(repository.folder)
  const { reads } = await readCommitReads(await readCommit(git, 'HEAD'), git)
  return reads.of(project).map(({ file, digest }) => `${file} ${digest}`)
}

describe.each([
  ['a package', '@x/cfg/base.json'],
  ['a package, without the ending', '@x/cfg/base'],
  ['what a package exports', '@x/cfg/strict'],
  ['what it exports by a pattern', '@x/cfg/sets/base'],
  ['the settings that a package names', '@x/cfg'],
  ['a path', '../cfg/base.json'],
])('settings extended by way of %s', (_, base) => {
  test.each([
    ['the file itself', { 'packages/cfg/base.json': '{ "compilerOptions": { "strict": false } }' }],
    ['one further along', { 'packages/cfg/options/strict.json': '{ "compilerOptions": { "strict": false } }' }],
  ])(
    'count, whatever they are called: %s',
    async (_, edits) => {
      repository.commit({ ...PROJECTS, 'packages/ts/tsconfig.json': `{ "extends": "${base}" }` })
      const before = await readBy('ts')
      const others = await readBy('other')
      repository.commit(edits as Files)
      expect(await affected()).toEqual(['@x/cfg', 'ts'])
      expect(await readBy('ts')).not.toEqual(before)
      expect(await readBy('other')).toEqual(others)
    },
    30_000,
  )
})

test('settings at the top that extend others hold for who has none', async () => {
  repository.commit({ ...PROJECTS, 'tsconfig.json': '{ "extends": "./packages/cfg/base.json" }' })
  repository.commit({ 'packages/cfg/base.json': '{}' })
  expect(await affected()).toEqual(['@x/cfg', 'ts'])
}, 30_000)

test('what is extended concerns whom it would concern anyway, too', async () => {
  repository.commit({
    ...PROJECTS,
    'biome.json': '{}',
    'docs/base.json': '{}',
    'packages/ts/tsconfig.json': '{ "extends": ["../../biome.json", "../../docs/base.json"] }',
  })
  repository.commit({ 'docs/base.json': '{ "compilerOptions": {} }' })
  expect(await affected()).toEqual(['ts'])
  repository.commit({ 'biome.json': '{ "linter": {} }' })
  expect(await affected()).toEqual(['@x/cfg', 'other', 'ts'])
}, 30_000)

import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { fakeSystem } from '../../../test/support/fake-system.ts'
import { type TestRepository, testRepository } from '../../../test/support/repository.ts'
import { parseInputs } from '../../contract/parse.ts'
import { EMPTY_LEDGER } from '../../schedule/ledger/ledger.ts'
import { writeLedger } from '../../schedule/ledger/ledger-text.ts'
import { contract } from './contract.ts'
import { run } from './run.ts'

let repository: TestRepository

beforeEach(() => {
  repository = testRepository()
  const manifest = (name: string) => JSON.stringify({ name, version: '1.0.0', scripts: { test: 'true' } })
  repository.commit({ '.gitignore': '.maestro\n' })
  repository.commit({
    'package.json': '{ "private": true, "workspaces": ["packages/*"] }',
    ...Object.fromEntries(['a', 'b', 'c'].map((name) => [`packages/${name}/package.json`, manifest(name)])),
  })
})
afterEach(() => repository.remove())

/** What is affected by all that there is. */
async function asked(inputs: Readonly<Record<string, string>>) {
  const given: Readonly<Record<string, string>> = { base: 'HEAD~1', ...inputs }
  const fake = fakeSystem(repository.folder, path.join(repository.folder, '.git/maestro'))
  const outputs = await run(
    parseInputs(contract, (name) => given[name]),
    fake.system,
  )
  return { ...fake, outputs, inline: outputs.inline === '' ? undefined : JSON.parse(outputs.inline) }
}

describe('work for the very job that plans', () => {
  test('is not in the matrix, and told all the same', async () => {
    const { outputs, inline, shown, summaries } = await asked({ inline: 'auto' })
    expect(outputs).toMatchObject({ any: false, count: 3, matrix: { include: [] } })
    expect(inline).toMatchObject({ id: 'node-1', projects: ['a', 'b', 'c'], targets: ['test'], ecosystem: 'node' })
    expect(shown[0]).toContain('1 shard')
    expect(summaries[0]).toContain('`node-1`')
  })

  test.each([{}, { inline: 'never' }, { inline: '20' }])('is none with %j', async (inputs) => {
    const { outputs, inline } = await asked(inputs)
    expect([outputs.any, inline]).toEqual([true, undefined])
  })

  test('is none where there is nothing to do', async () => {
    const { outputs, inline } = await asked({ inline: 'auto', base: 'HEAD' })
    expect([outputs.any, outputs.count, inline]).toEqual([false, 0, undefined])
  })
})

describe('what tasks take', () => {
  test('is what runs have kept, where the ledger is asked', async () => {
    const past = ['a', 'b', 'c'].map((name) => {
      return [`${name}:test`, [{ day: 1, run: 1, ending: 'passed', seconds: 5_000 }]] as const
    })
    mkdirSync(path.join(repository.folder, '.maestro'))
    writeFileSync(
      path.join(repository.folder, '.maestro/ledger'),
      writeLedger({ ...EMPTY_LEDGER, past: new Map(past) }),
    )
    const { outputs } = await asked({ timings: 'ledger', inline: 'auto', shards: '3' })
    expect(outputs.matrix.include.map(({ estimate }) => estimate)).toEqual([5003, 5003, 5003])
    expect((await asked({ inline: 'auto', shards: '3' })).inline).toMatchObject({ estimate: 69 })
  })

  test('is what is typical, where there is no ledger', async () => {
    const { outputs } = await asked({ timings: 'ledger', shards: '1' })
    expect(outputs.matrix.include).toMatchObject([{ estimate: 69 }])
  })
})

describe('targets that nobody has', () => {
  test('a slip of the hand is an error: it would switch the tests off, with all checks green', async () => {
    await expect(asked({ targets: 'lint\ntset' })).rejects.toMatchObject({
      code: 'UNKNOWN_TARGET',
      message: 'no project has a target tset',
      hint: 'Did you mean test?',
    })
  })

  test('others may be meant for other repositories, and are told', async () => {
    const { annotations, outputs } = await asked({ targets: 'test\ne2e' })
    expect(outputs.any).toBe(true)
    expect(annotations).toMatchObject([{ level: 'warning', message: 'No project has a target e2e; there are: test' }])
  })
})

test('a manifest that cannot be read is told, and is no project that was deleted; a file that concerns nobody is told once', async () => {
  repository.commit({ '.github/workflows/ci.yml': 'on: push\n' })
  repository.commit({ '.github/workflows/ci.yml': 'on: pull_request\n', 'packages/b/package.json': '{' })
  const { outputs, summaries } = await asked({})
  expect([outputs.projects, outputs.findings]).toEqual([
    ['a', 'packages/b', 'c'],
    [expect.objectContaining({ line: 1 })],
  ])
  expect(summaries[0]).not.toContain('Deleted by this change')
  expect(summaries[0]?.match(/workflows\/ci\.yml/g)).toHaveLength(1)
})

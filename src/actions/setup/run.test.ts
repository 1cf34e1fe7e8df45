import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { fakeSystem } from '../../../test/support/fake-system.ts'
import { type TestRepository, testRepository } from '../../../test/support/repository.ts'
import { parseInputs } from '../../contract/parse.ts'
import { messageOf, SeveralFailures } from '../../errors.ts'
import { programsIn } from '../../system/process.ts'
import type { System } from '../../system/system.ts'
import { contract } from './contract.ts'
import { run } from './run.ts'

let repository: TestRepository
beforeEach(() => {
  repository = testRepository()
})
afterEach(() => repository.remove())

/** Where no program is to be had: neither uv, nor a package manager. */
async function setUp(inputs: Readonly<Record<string, string>> = {}, parts: Partial<System> = {}) {
  const log: string[] = []
  const fake = fakeSystem(repository.folder, path.join(repository.folder, '.git/maestro'), {
    programs: programsIn({ PATH: '/nonexistent' }),
    ...parts,
  })
  const report = { ...fake.system.report, log: (line: string) => void log.push(line) }
  const given: Readonly<Record<string, string>> = { projects: 'all', targets: 'test', ...inputs }
  const error: unknown = await run(
    parseInputs(contract, (name) => given[name]),
    { ...fake.system, report },
  ).catch((one: unknown) => one)
  return { ...fake, log, error }
}

const python = (name: string) => `[project]\nname = "${name}"\nversion = "1"\n[tool.pytest.ini_options]\n`
const node = JSON.stringify({ name: 'web', version: '1.0.0', scripts: { test: 'x' }, dependencies: { left: '1' } })

test('what all environments lack is told once, and beside what else fails', async () => {
  repository.commit({
    'one/pyproject.toml': python('one'),
    'two/pyproject.toml': python('two'),
    'web/package.json': node,
  })
  const { error, summaries, log } = await setUp()
  expect(error).toBeInstanceOf(SeveralFailures)
  expect((error as SeveralFailures).failures).toMatchObject([
    { code: 'UV_MISSING' },
    { code: 'PACKAGE_MANAGER_MISSING', file: 'web/package.json' },
  ])
  expect(log.at(-1)).toBe('3 of 3 could not be set up')
  expect(summaries).toEqual([expect.stringMatching(/^❌ \*\*3 of 3 could not be set up\*\* in/)])
  expect(summaries[0]).toMatch(
    /^\| `one`, `two` \| – \| environments are made by uv; .*<br>→ Have .* run before this step/m,
  )
  expect(summaries[0]).toMatch(/^\| `web` \| `web\/package\.json` \| npm is not on .*<br>→ State it in/m)
})

test('a failure before anything begins has a summary too, where one is wanted', async () => {
  repository.commit({ 'one/pyproject.toml': python('one') })
  const { error, summaries } = await setUp({ targets: 'tets' })
  expect(error).toMatchObject({ code: 'UNKNOWN_TARGET' })
  expect(summaries).toEqual([expect.stringContaining('| – | – | no project has a target tets<br>→ There are: ')])
  expect((await setUp({ targets: 'tets', summary: 'false' })).summaries).toEqual([])
})

test('nothing is installed where its code would have all rights of the branch that a pull request goes to', async () => {
  repository.commit({ 'one/pyproject.toml': python('one') })
  const event = { name: 'pull_request_target', ref: 'refs/heads/main', payload: {} }
  const { error, summaries } = await setUp({}, { event })
  expect(error).toMatchObject({ code: 'UNSAFE_EVENT', hint: 'Write on: pull_request in its place.' })
  expect(summaries).toHaveLength(1)
})

test('one failure alone is thrown as it is', async () => {
  repository.commit({ 'one/pyproject.toml': python('one') })
  const { error, log } = await setUp()
  expect(messageOf(error)).toMatch(/^environments are made by uv; it is not on PATH/)
  expect(error).toMatchObject({ code: 'UV_MISSING' })
  expect(log.filter((line) => line.includes('set up'))).toEqual([])
})

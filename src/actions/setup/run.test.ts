import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { fakeSystem } from '../../../test/support/fake-system.ts'
import { type TestRepository, testRepository } from '../../../test/support/repository.ts'
import { parseInputs } from '../../contract/parse.ts'
import { messageOf, SeveralFailures } from '../../errors.ts'
import { programsIn } from '../../system/process.ts'
import type { System } from '../../system/system.ts'
import { UV } from '../../tasks/uv-pin.ts'
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
  expect(summaries[0]).toMatch(/^\| `web` \| `web\/package\.json` \| npm is not on .*<br>→ It comes with Node/m)
})

describe('projects of Nx that are no packages', () => {
  const NX = {
    'nx.json': '{}',
    'package.json': JSON.stringify({ name: 'root', private: true, devDependencies: { nx: '^24' } }),
    'package-lock.json': JSON.stringify({
      lockfileVersion: 3,
      packages: { '': { name: 'root', devDependencies: { nx: '^24' } }, 'node_modules/nx': { version: '24.0.0' } },
    }),
  }
  const withTargets = (targets: object) => JSON.stringify({ name: 'lib', targets })
  const NPM = [{ code: 'PACKAGE_MANAGER_MISSING' }]

  test.each([
    ['have commands of their own', {}, { executor: 'nx:run-commands', options: { command: 'jest' } }, NPM],
    ['are of Python, and ask for Nx', { 'lib/pyproject.toml': python('lib') }, { executor: '@nxlv/python:x' }, NPM],
    [
      'are of Python, and do not',
      { 'lib/pyproject.toml': python('lib') },
      { executor: 'nx:run-commands', options: { command: 'make' } },
      [],
    ],
  ])('have the packages of the folder above, where they %s', async (_, files, target, wanted) => {
    repository.commit({ ...NX, ...files, 'lib/project.json': withTargets({ check: target }) })
    const { error } = await setUp({ targets: 'check' })
    const failures = error instanceof SeveralFailures ? error.failures : [error]
    const expected = 'lib/pyproject.toml' in files ? [...wanted, { code: 'UV_MISSING' }] : wanted
    expect(failures).toHaveLength(expected.length)
    for (const one of expected) expect(failures).toContainEqual(expect.objectContaining(one))
  })
})

test('a failure before anything begins has a summary too, where one is wanted', async () => {
  repository.commit({ 'one/pyproject.toml': python('one') })
  const { error, summaries } = await setUp({ targets: 'tets' })
  expect(error).toMatchObject({ code: 'UNKNOWN_TARGET' })
  expect(summaries).toEqual([expect.stringContaining('| – | – | no project has a target tets<br>→ Did you mean test?')])
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

test.each(['.maestro/environments', '.maestro/environments/one'])(
  'a file at %s is one error of those whom it concerns',
  async (place) => {
    repository.commit({ 'one/pyproject.toml': python('one'), 'web/package.json': node })
    const uv = path.join(repository.folder, '.maestro/bin/uv')
    mkdirSync(path.dirname(uv), { recursive: true })
    mkdirSync(path.dirname(path.join(repository.folder, place)), { recursive: true })
    writeFileSync(path.join(repository.folder, place), '')
    writeFileSync(uv, `#!/bin/sh\necho "uv ${UV.version}"\n`, { mode: 0o755 })
    // Beside a manifest that is somebody's own: other tools have such a file.
    writeFileSync(path.join(repository.folder, 'one/.venv'), 'name')
    const { error } = await setUp()
    expect((error as SeveralFailures).failures).toMatchObject([
      {
        code: 'ENVIRONMENT_FAILED',
        message: `no environment for one: ${place} is no folder`,
        hint: 'Move it away: setup puts there what it makes.',
      },
      { code: 'PACKAGE_MANAGER_MISSING' },
    ])
  },
)

describe('packageManager', () => {
  const LOCKS = {
    npm: { 'package-lock.json': '{"lockfileVersion":3,"packages":{"":{}}}' },
    pnpm: { 'pnpm-lock.yaml': "lockfileVersion: '9.0'\n" },
  }
  const stating = (packageManager: unknown, lock: keyof typeof LOCKS) => ({
    'package.json': JSON.stringify({ name: 'web', version: '1.0.0', packageManager, scripts: { test: 'x' } }, null, 1),
    ...LOCKS[lock],
  })

  test.each([
    [
      'bun@1.0.0',
      'pnpm',
      'packageManager states bun, and the lock is pnpm-lock.yaml: pnpm installs\nState pnpm there.',
    ],
    [
      'yarn@4.5.0',
      'npm',
      'packageManager states yarn, and the lock is package-lock.json: npm installs\nState npm there, or make the lock of yarn and remove this one.',
    ],
  ] as const)('%s is told where the lock is that of %s, which installs', async (stated, lock, message) => {
    repository.commit(stating(stated, lock))
    const { error, annotations } = await setUp()
    expect(annotations).toEqual([
      { level: 'warning', title: 'Other package manager', message, file: 'package.json', line: 4 },
    ])
    expect(messageOf(error)).toBe(`${lock} is not on PATH`)
  })

  test.each([['pnpm'], ['pnpm@^9'], ['pnpm@9'], [9], ['pnpm@https://registry.npmjs.org/pnpm/-/pnpm-9.3.0.tgz']])(
    '%s is an error that says what has to stand there, and where',
    async (stated) => {
      repository.commit(stating(stated, 'pnpm'))
      expect((await setUp()).error).toMatchObject({
        code: 'PACKAGE_MANAGER_UNCLEAR',
        message: `packageManager is ${JSON.stringify(stated)}, which names no program and its whole version`,
        hint: 'Write both there, as "pnpm@1.2.3"; npm view pnpm version tells the newest.',
        ...{ file: 'package.json', line: 4 },
      })
    },
  )

  test('is brought by npm, and told that this is not there', async () => {
    repository.commit(stating('pnpm@9.9.9', 'pnpm'))
    expect((await setUp()).error).toMatchObject({
      code: 'PACKAGE_MANAGER_MISSING',
      message: 'npm, which brings pnpm 9.9.9, is not on PATH',
      hint: 'It comes with Node: actions/setup-node before this step, or Node on PATH.',
    })
  })
})

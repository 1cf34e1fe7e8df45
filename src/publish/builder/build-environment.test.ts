import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { describeFailure } from '../../errors.ts'
import { realFiles } from '../../system/files.ts'
import type { Finished, Programs } from '../../system/system.ts'
import { makeEnvironment, type Wanted } from './build-environment.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'maestro-environment-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const TEXT = '[build-system]\nrequires = [\n  "hatchling>=999",\n  "acme-hook",\n]\n'
const WANTED: Wanted = { requires: ['hatchling>=999', 'acme-hook'], statedIn: { file: 'a/pyproject.toml', text: TEXT } }

function saying(stderr: string): Programs {
  return { run: async (): Promise<Finished> => ({ code: 1, stdout: new Uint8Array(), stderr }) }
}

async function failure(stderr: string, wanted: Wanted = WANTED) {
  const tools = { programs: saying(stderr), files: realFiles, folder, today: '2026-11-26' }
  const python = { program: '/usr/bin/python3', version: '3.12.1' }
  const error = await makeEnvironment('2026-11-26-x', wanted, python, tools).catch((reason: unknown) => reason)
  return describeFailure(error)
}

// As uv 0.11 and pip 26 say it.
test.each<[string, string, number, number | undefined, string]>([
  [
    'uv: no such version',
    'error: No solution found when resolving dependencies\n  cause: Because only hatchling<=1.33.0 is available and you require hatchling>=999, we can conclude that your requirements are unsatisfiable.\n',
    1,
    3,
    'with: Because only hatchling<=1.33.0 is available',
  ],
  [
    'uv: no such package',
    'error: No solution found when resolving dependencies\n  cause: Because acme-hook was not found in the package registry and you require acme-hook, we can conclude that your requirements are unsatisfiable.\nhint: An index URL answered 401\n',
    1,
    4,
    'with: Because acme-hook was not found',
  ],
  [
    'uv: not a requirement',
    'error: Failed to parse: `hatchling ~> 1`\n  cause: no such comparison operator "~>", must be one of ~= == !=\n         hatchling ~> 1\n                   ^^^^\n',
    1,
    2,
    'with: no such comparison operator "~>"',
  ],
  [
    'uv: nobody answers',
    'error: Request failed after 3 retries in 7.7s\n  cause: Failed to fetch: http://127.0.0.1:1/simple/hatchling/\n  cause: client error (Connect)\n  cause: Connection refused (os error 111)\n',
    2,
    undefined,
    'with: Connection refused (os error 111)',
  ],
  [
    'pip: no such version',
    'ERROR: Could not find a version that satisfies the requirement hatchling>=999 (from versions: 1.33.0)\nERROR: No matching distribution found for hatchling>=999\n',
    1,
    3,
    'with: No matching distribution found for hatchling>=999',
  ],
  [
    'pip: nobody answers',
    "WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError'\nERROR: No matching distribution found for acme-hook\n",
    2,
    undefined,
    'No matching distribution found for acme-hook',
  ],
])('%s', async (_, stderr, exitCode, line, part) => {
  const { message, file, ...told } = await failure(stderr)
  expect([told.title, told.exitCode, told.line]).toEqual(['BUILD_REQUIREMENTS', exitCode, line])
  expect(file).toBe(exitCode === 1 ? 'a/pyproject.toml' : undefined)
  expect(message).toContain(part)
  expect(message).not.toContain('hint')
  expect(readdirSync(folder)).toEqual([])
})

test('a project without pyproject.toml is named without a line', async () => {
  const statedIn = { file: 'a/setup.py', text: 'setup()' }
  expect(await failure('ERROR: no', { requires: ['setuptools'], statedIn })).toMatchObject({ file: 'a/setup.py' })
})

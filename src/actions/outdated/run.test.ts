import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { makeDistribution } from '../../../test/support/distributions.ts'
import { fakeSystem } from '../../../test/support/fake-system.ts'
import { type TestRepository, testRepository } from '../../../test/support/repository.ts'
import { parseInputs } from '../../contract/parse.ts'
import { openRegistry } from '../../registries/index.ts'
import { contract } from './contract.ts'
import { run } from './run.ts'

let repository: TestRepository
let folder: string

beforeEach(async () => {
  repository = testRepository()
  folder = mkdtempSync(path.join(tmpdir(), 'maestro-outdated-'))
  const { system } = fakeSystem(folder, folder)
  const registry = await openRegistry({ kind: 'directory', url: path.join(folder, 'index') }, system)
  const lines = ['Project-URL: Changelog, https://platform.example/log_(core)']
  const samples = [
    { name: 'maestro-core-api', version: '0.1.0' },
    { name: 'maestro-core-api', version: '0.1.4' },
    { name: 'maestro-core-api', version: '0.2.0', lines },
    { name: 'maestro-monitoring', version: '1.0.0' },
    { name: 'maestro-monitoring', version: '1.1.0' },
  ]
  for (const sample of samples) await registry.send(makeDistribution(mkdtempSync(path.join(folder, 'd-')), sample))
  await registry.yank?.('maestro-monitoring', '1.1.0', 'broken')
})
afterEach(() => {
  repository.remove()
  rmSync(folder, { recursive: true, force: true })
})

/** quality-fabric, which Poetry installs. */
const PRODUCT = {
  'pyproject.toml': `[tool.poetry]
name = "quality-fabric"
version = "1.0.0"

[tool.poetry.dependencies]
python = "^3.11"
Maestro_Core_API = "^0.1"
maestro-monitoring = ">=1"
maestro-nowhere = "*"
requests = "*"

[tool.poetry.group.dev.dependencies]
maestro-core-api = { version = "^0.1", extras = ["test"] }
`,
  'poetry.lock': `[[package]]
name = "maestro-core-api"
version = "0.1.0"
optional = false
python-versions = "*"
groups = ["main", "dev"]
files = []

[[package]]
name = "maestro-monitoring"
version = "1.0.0"
optional = false
python-versions = "*"
groups = ["main"]
files = []

[metadata]
lock-version = "2.1"
python-versions = "^3.11"
content-hash = "${'0'.repeat(64)}"
`,
}

async function outdated(inputs: Readonly<Record<string, string>> = {}) {
  const given: Readonly<Record<string, string>> = {
    registry: 'directory',
    url: path.join(folder, 'index'),
    owned: 'maestro-*',
    ...inputs,
  }
  const fake = fakeSystem(repository.folder, folder)
  const outputs = await run(
    parseInputs(contract, (name) => given[name]),
    fake.system,
  )
  return { ...fake, outputs }
}

test('what is newer is told, inside the range and outside, with where to read of it', async () => {
  repository.commit(PRODUCT)
  const { outputs, shown, summaries } = await outdated()
  expect(outputs).toMatchObject({
    any: true,
    updates: ['maestro-core-api 0.1.4'],
    outgrown: ['maestro-core-api 0.2.0'],
  })
  expect(outputs.packages[0]).toEqual({
    package: 'maestro-core-api',
    project: 'quality-fabric',
    state: 'outgrown',
    range: '^0.1',
    locked: ['0.1.0'],
    newestInside: '0.1.4',
    newest: '0.2.0',
    changelog: 'https://platform.example/log_(core)',
    file: 'pyproject.toml',
    line: 7,
  })
  expect(shown.join('').split('\n')).toEqual([
    `2 requirements beyond its range, 1 unknown, 1 up to date in directory, ${path.join(folder, 'index/simple')}`,
    '',
    'PACKAGE             ASKED FOR  LOCKED  IN RANGE  NEWEST   WHERE',
    'maestro-core-api    ^0.1       0.1.0   0.1.4     0.2.0    pyproject.toml:7',
    'maestro-monitoring  >=1        1.0.0   1.0.0     1.0.0    pyproject.toml:8',
    'maestro-nowhere     *          –       –         unknown  pyproject.toml:9',
    'maestro-core-api    ^0.1       0.1.0   0.1.4     0.2.0    pyproject.toml:13',
    '',
    'maestro-core-api 0.2.0: https://platform.example/log_(core)',
    '',
  ])
  expect(summaries.join('')).toContain(
    '| ⚠️ `maestro-core-api` | `^0.1` | `0.1.0` | `0.1.4` | `0.2.0` ([what changed](https://platform.example/log_%28core%29)) | `pyproject.toml:7` |',
  )
})

test('what lies in the repository itself is not asked for', async () => {
  repository.commit({
    'pyproject.toml': '[project]\nname = "shop"\nversion = "1"\ndependencies = ["maestro-core-api>=0.1,<0.2"]\n',
    'libs/api/pyproject.toml': '[tool.poetry]\nname = "maestro-own"\nversion = "1.0"\n',
    'app/pyproject.toml':
      '[tool.poetry]\nname = "app"\nversion = "1"\n[tool.poetry.dependencies]\nmaestro-own = { path = "../libs/api" }\n',
  })
  const { outputs } = await outdated()
  expect(outputs.packages.map((one) => [one.package, one.state, one.locked])).toEqual([
    ['maestro-core-api', 'outgrown', []],
  ])
})

test('where nobody asks for such packages, that is said', async () => {
  repository.commit({ 'pyproject.toml': '[project]\nname = "shop"\nversion = "1"\n' })
  const { outputs, shown } = await outdated()
  expect([outputs.any, shown.join('')]).toEqual([false, 'No manifest asks an index for maestro-*.'])
})

test.each([
  [{ owned: '' }, 'USAGE'],
  [{ head: 'nope' }, 'HEAD_UNKNOWN'],
  [{ registry: 'nexus', url: 'not a url' }, 'REGISTRY_URL_INVALID'],
])('%j: %s', async (inputs, code) => {
  repository.commit(PRODUCT)
  await expect(outdated(inputs)).rejects.toMatchObject({ code })
})

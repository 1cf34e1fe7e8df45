import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { makeDistribution } from '../../../test/support/distributions.ts'
import { fakeSystem } from '../../../test/support/fake-system.ts'
import { type TestRepository, testRepository } from '../../../test/support/repository.ts'
import { parseInputs } from '../../contract/parse.ts'
import { openRegistry } from '../../registries/index.ts'
import { realFiles } from '../../system/files.ts'
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
    group: 'main',
    state: 'outgrown',
    range: '^0.1',
    locked: ['0.1.0'],
    yanked: [],
    newestInside: '0.1.4',
    newest: '0.2.0',
    held: null,
    requiresPython: null,
    python: '^3.11',
    changelog: 'https://platform.example/log_(core)',
    file: 'pyproject.toml',
    line: 7,
  })
  expect(shown.join('').split('\n')).toEqual([
    `2 requirements beyond range, 1 unknown, 1 up to date in directory, ${path.join(folder, 'index/simple')}`,
    '',
    'PACKAGE             ASKED FOR  LOCKED  IN RANGE  NEWEST   WHERE',
    'maestro-core-api    ^0.1       0.1.0   0.1.4     0.2.0    pyproject.toml:7',
    'maestro-core-api    ^0.1       0.1.0   0.1.4     0.2.0    pyproject.toml:13',
    'maestro-monitoring  >=1        1.0.0   1.0.0     1.0.0    pyproject.toml:8',
    'maestro-nowhere     *          –       –         unknown  pyproject.toml:9',
    '',
    'maestro-core-api 0.2.0: https://platform.example/log_(core)',
    '',
  ])
  expect(summaries.join('')).toContain(
    '| ⚠️ `maestro-core-api` | `^0.1` | `0.1.0` | `0.1.4` | `0.2.0` ([what changed](https://platform.example/log_%28core%29)) | `pyproject.toml:7` |',
  )
})

/** The rows as texts: where, what, how it stands. */
function rowsOf({ packages }: Awaited<ReturnType<typeof outdated>>['outputs']) {
  return packages.map(
    ({ file, line, group, package: name, range, locked, state, newestInside }) =>
      `${file}:${line} ${group}: ${name} ${range || 'any'} ${locked.join(' ') || '-'} ${state} ${newestInside ?? '-'}`,
  )
}

test('files of requirements count, with what they include, and a compiled one as the lock of its source', async () => {
  repository.commit({
    'requirements.txt':
      '--index-url http://127.0.0.1:8417/simple/\n-r more/base.txt\n-c pins.txt\nMaestro.Core_API[test]==0.1.0\n',
    'more/base.txt': 'requests\n\nmaestro-core-api>=0.1,<0.2 ; python_version > "3"\n',
    'pins.txt': 'maestro-core-api<1\n',
    'app/requirements.in': 'maestro-core-api~=0.1.0\n',
    'app/requirements.txt':
      'maestro-core-api==0.1.0 \\\n    --hash=sha256:00\n    # via -r requirements.in\nmaestro-monitoring==1.0.0\n',
    'app/requirements/dev.txt': 'maestro-monitoring\n',
  })
  const { outputs } = await outdated()
  expect(rowsOf(outputs)).toEqual([
    'app/requirements.in:1 requirement: maestro-core-api ~=0.1.0 0.1.0 outgrown 0.1.4',
    'more/base.txt:3 requirement: maestro-core-api >=0.1,<0.2 - outgrown 0.1.4',
    'pins.txt:1 constraint: maestro-core-api <1 - current 0.2.0',
    'requirements.txt:4 requirement: maestro-core-api ==0.1.0 0.1.0 outgrown 0.1.0',
    'app/requirements.txt:4 requirement: maestro-monitoring ==1.0.0 1.0.0 current 1.0.0',
    'app/requirements/dev.txt:1 requirement: maestro-monitoring any - current 1.0.0',
  ])
  expect(outputs.updates).toEqual(['maestro-core-api 0.1.4'])
})

test('each declaration of a package has its row, whatever file and group it stands in', async () => {
  repository.commit({
    'pyproject.toml': `[project]
name = "shop"
version = "1"
requires-python = ">=3.10"
dependencies = ["maestro-core-api>=0.1,<0.2"]
[project.optional-dependencies]
S3 = ["maestro-core-api[s3]"]
[dependency-groups]
test = ["maestro-core-api", {include-group = "lint"}]
lint = ["maestro-monitoring"]
[build-system]
requires = ["maestro-monitoring"]
`,
    'uv.lock': `version = 1
[[package]]
name = "maestro-core-api"
version = "0.1.0"
source = { registry = "http://127.0.0.1:8417/simple/" }
`,
    'jobs/pyproject.toml': '[project]\nname = "jobs"\nversion = "1"\ndependencies = ["maestro-core-api==0.1.*"]\n',
    'jobs/pdm.lock': '[[package]]\nname = "maestro-core-api"\nversion = "0.1.4"\n',
  })
  expect(rowsOf((await outdated()).outputs)).toEqual([
    'jobs/pyproject.toml:4 main: maestro-core-api ==0.1.* 0.1.4 outgrown 0.1.4',
    'pyproject.toml:5 main: maestro-core-api >=0.1,<0.2 0.1.0 outgrown 0.1.4',
    'pyproject.toml:7 extra:s3: maestro-core-api any 0.1.0 update 0.2.0',
    'pyproject.toml:9 dev:test: maestro-core-api any 0.1.0 update 0.2.0',
    'pyproject.toml:10 dev:lint: maestro-monitoring any - current 1.0.0',
    'pyproject.toml:12 build: maestro-monitoring any - current 1.0.0',
  ])
})

test('of Poetry every range for a platform has its row, and one beside [project] narrows it', async () => {
  repository.commit({
    'pyproject.toml': `[tool.poetry]
name = "shop"
version = "1"
[tool.poetry.dependencies]
python = "^3.11"
maestro-core-api = [
  { version = "~0.1", python = "<3.12" },
  { version = "^0.2", python = ">=3.12" },
  { git = "https://git.example/api.git", platform = "win32" },
]
[tool.poetry.group.Test.dependencies]
maestro-core-api = "0.1.*"
`,
    'both/pyproject.toml': `[project]
name = "both"
version = "1"
dependencies = ["maestro-core-api>=0.1", "maestro-monitoring"]
[tool.poetry.dependencies]
maestro-core-api = { version = "<0.2", source = "maestro" }
maestro-monitoring = "^1.0"
`,
  })
  const { outputs } = await outdated()
  expect(rowsOf(outputs)).toEqual([
    'both/pyproject.toml:4 main: maestro-core-api >=0.1,<0.2 - outgrown 0.1.4',
    'pyproject.toml:7 main: maestro-core-api ~0.1 - outgrown 0.1.4',
    'pyproject.toml:8 main: maestro-core-api ^0.2 - current 0.2.0',
    'pyproject.toml:12 dev:test: maestro-core-api 0.1.* - outgrown 0.1.4',
    'both/pyproject.toml:4 main: maestro-monitoring ^1.0 - current 1.0.0',
  ])
})

test('what cannot be read is one line each with its place, and everything else is told', async () => {
  repository.commit({
    'pyproject.toml':
      '[project]\nname = "shop"\nversion = "1"\ndependencies = ["maestro-core-api 1.0", "maestro-monitoring>==1", "maestro-core-api"]\n',
    'uv.lock': 'version = 1\n[[package]\n',
    'a/pyproject.toml': '[project]\nname = "a"\ndependencies = [\n',
    'requirements.txt': 'maestro-core-api 2\n-r gone.txt\nmaestro-monitoring\n',
    'locked/pyproject.toml': '[project]\nname = "locked"\nversion = "1"\ndependencies = ["maestro-core-api"]\n',
    'locked/poetry.lock': { link: '../uv.lock' },
    'node/package.json': '{',
  })
  const { outputs, shown, annotations, summaries } = await outdated()
  expect(outputs.problems.map(({ file, line, message }) => `${file}:${line ?? ''} ${message}`)).toEqual([
    expect.stringMatching(/^a\/pyproject\.toml:\d cannot be read: /),
    'locked/poetry.lock: is a symbolic link, which is not followed',
    'pyproject.toml:4 maestro-core-api 1.0 is no requirement',
    'pyproject.toml:4 the range >==1 of maestro-monitoring cannot be read',
    'requirements.txt:1 maestro-core-api 2 is no requirement',
    'requirements.txt:2 names gone.txt, which is no file of the repository',
    expect.stringMatching(/^uv\.lock:2 cannot be read, so what it locks is not known: /),
  ])
  expect(rowsOf(outputs)).toEqual([
    'locked/pyproject.toml:4 main: maestro-core-api any - current 0.2.0',
    'pyproject.toml:4 main: maestro-core-api any - current 0.2.0',
    'pyproject.toml:4 main: maestro-monitoring >==1 - unknown -',
    'requirements.txt:3 requirement: maestro-monitoring any - current 1.0.0',
  ])
  expect(annotations.map(({ line }) => line)).toEqual([4, undefined, 4, 4, 1, 2, 2])
  expect(annotations[2]).toMatchObject({ level: 'warning', file: 'pyproject.toml', line: 4, isInAnswer: true })
  expect(shown.join('')).toContain(
    '\nNot read: requirements.txt:2: names gone.txt, which is no file of the repository\n',
  )
  expect(summaries.join('')).toContain(
    '- ❌ `requirements.txt:2` names `gone.txt`, which is no file of the repository\n',
  )
})

test('a manifest of groups alone counts, and one without a name inside of a project; not test data', async () => {
  const groups = '[dependency-groups]\ntest = ["maestro-core-api>=0.1,<0.2"]\n'
  repository.commit({
    'pyproject.toml': groups,
    'pylock.toml': '[[packages]]\nname = "maestro-core-api"\nversion = "0.1.0"\n',
    'app/pyproject.toml': '[project]\nname = "app"\nversion = "1"\n',
    'app/tools/pyproject.toml': '[project]\ndependencies = ["maestro-monitoring"]\n',
    'tests/fixtures/a/pyproject.toml': groups,
  })
  const { outputs } = await outdated()
  expect(rowsOf(outputs)).toEqual([
    'pyproject.toml:2 dev:test: maestro-core-api >=0.1,<0.2 0.1.0 outgrown 0.1.4',
    'app/tools/pyproject.toml:2 main: maestro-monitoring any - current 1.0.0',
  ])
  expect(outputs.packages.map(({ project }) => project)).toEqual(['.', 'app/tools'])
})

test('files of kinds that are not read are told where they name a package of somebody else', async () => {
  repository.commit({
    'pyproject.toml': '[project]\nname = "maestro-shop"\nversion = "1"\n',
    'setup.py': 'import maestro_core_api\nsetup(name="maestro-shop", install_requires=["Maestro_Core_API>=1"])\n',
    'setup.cfg':
      '[metadata]\nname = maestro-shop\n[options]\n# maestro-core-api\npackages = maestro_other\ninstall_requires =\n    maestro-core-api>=1\n',
    'a/Pipfile': '[packages]\nrequests = "*"\nmaestro-core-api = "*"\n',
    'a/environment.yml': 'dependencies:\n  - pip:\n    - maestro-core-api==1\n',
    'b/Pipfile': '[packages]\nrequests = "*"\n',
  })
  const { outputs } = await outdated()
  expect(outputs.problems.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([
    'a/Pipfile:3 names maestro-core-api, and files of this kind are not read',
    'a/environment.yml:3 names maestro-core-api, and files of this kind are not read',
    'setup.cfg:7 names maestro-core-api, and files of this kind are not read',
    'setup.py:2 names maestro-core-api, and files of this kind are not read',
  ])
})

test('a newer version that this Python cannot take is told as such, and not offered', async () => {
  const { system } = fakeSystem(folder, folder)
  const registry = await openRegistry({ kind: 'directory', url: path.join(folder, 'index') }, system)
  const sample = { name: 'maestro-core-api', version: '0.1.5', requiresPython: '>=3.12' }
  await registry.send(makeDistribution(mkdtempSync(path.join(folder, 'd-')), sample))
  await registry.yank?.('maestro-core-api', '0.2.0', 'broken')
  const project = '[project]\nname = "shop"\nversion = "1"\n'
  const lock = '[[package]]\nname = "maestro-core-api"\nversion = "0.2.0"\n'
  repository.commit({
    'pyproject.toml': `${project}requires-python = ">=3.11"\ndependencies = ["maestro-core-api>=0.1"]\n`,
    'pdm.lock': lock,
    'new/pyproject.toml': `${project.replace('shop', 'new')}requires-python = ">=3.12"\ndependencies = ["maestro-core-api>=0.1"]\n`,
    'pinned/.python-version': '3.11\n',
    'pinned/requirements.txt': 'maestro-core-api==0.1.4\n',
    'some/pyproject.toml': `${project.replace('shop', 'some')}requires-python = ">=3.11"\ndependencies = ["maestro-core-api>=0.1; python_version > '3.12'"]\n`,
  })
  const { outputs, shown } = await outdated()
  expect(outputs.packages.map(({ file, state, newest, held, yanked }) => [file, state, newest, held, yanked])).toEqual([
    ['new/pyproject.toml', 'current', '0.1.5', null, []],
    ['pinned/requirements.txt', 'held', '0.1.4', '0.1.5', []],
    ['pyproject.toml', 'held', '0.1.4', '0.1.5', ['0.2.0']],
    ['some/pyproject.toml', 'current', '0.1.5', null, []],
  ])
  expect(outputs).toMatchObject({ any: false, updates: [], outgrown: [] })
  expect(shown.join('')).toContain('\nmaestro-core-api 0.1.5 needs Python >=3.12, and shop is for >=3.11\n')
  expect(shown.join('')).toContain('\nmaestro-core-api 0.2.0, which is locked in shop, is yanked')
})

test('while the first registry is down the next one stands in, and that is said once', async () => {
  repository.commit(PRODUCT)
  for (const name of ['maestro-core-api', 'maestro-monitoring', 'maestro-nowhere']) {
    await realFiles.write(path.join(folder, 'broken/simple', name, 'index.json'), 'no index')
  }
  const { outputs, annotations } = await outdated({
    registry: '',
    url: '',
    registries: `directory ${path.join(folder, 'broken')}\ndirectory ${path.join(folder, 'index')}`,
  })
  expect(outputs.updates).toEqual(['maestro-core-api 0.1.4'])
  expect(annotations.map(({ title }) => title)).toEqual(['A registry is down'])
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
  expect([outputs.any, shown.join('')]).toEqual([
    false,
    'No manifest and no file of requirements asks an index for maestro-*.\n',
  ])
})

test.each([
  [{ owned: '' }, 'OWNED_MISSING'],
  [{ owned: 'maestro-core,maestro-api' }, 'OWNED_INVALID'],
  [{ registry: 'pypi', url: '' }, 'REGISTRY_URL_MISSING'],
  [{ registries: 'nowhere https://x.example/' }, 'REGISTRY_LINE_INVALID'],
  [{ head: 'nope' }, 'HEAD_UNKNOWN'],
  [{ registry: 'nexus', url: 'not a url' }, 'REGISTRY_URL_INVALID'],
])('%j: %s', async (inputs, code) => {
  repository.commit(PRODUCT)
  await expect(outdated(inputs)).rejects.toMatchObject({ code })
})

test('where the registry knows nothing of all that, the registry may be the wrong one', async () => {
  repository.commit(PRODUCT)
  const { shown } = await outdated({ url: path.join(folder, 'nowhere') })
  expect(shown.join('')).toContain('\nNone of these is known there: is it the right registry, and may we read it?\n')
})

// What `setup` installs from a lock of Poetry, beside what `poetry sync` installs from it: the same.
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { contract } from '../../src/actions/setup/contract.ts'
import { run } from '../../src/actions/setup/run.ts'
import { parseInputs } from '../../src/contract/parse.ts'
import { programsIn } from '../../src/system/process.ts'
import { makeDistribution } from '../support/distributions.ts'
import { fakeSystem } from '../support/fake-system.ts'
import { testRepository } from '../support/repository.ts'
import { seeded } from '../support/seeded.ts'
import { type PublicIndex, startPublicIndex } from './support/public-index.ts'
import { packWheels } from './support/wheels.ts'

const CLIENTS = path.resolve(import.meta.dirname, '../../.testbed/clients/bin')
const SEEDS = Array.from({ length: Number(process.env['MAESTRO_CASES'] ?? 3) }, (_, at) => at + 1)
const COUNT = 12
const MARKERS = [
  '',
  '',
  "sys_platform == 'win32'",
  "sys_platform != 'win32'",
  "python_version < '3.5'",
  "python_full_version >= '3.11'",
  "implementation_name == 'cpython' and os_name == 'posix'",
  "platform_machine == 'none' or platform_system == 'Linux'",
]

let scratch: string
let index: PublicIndex

beforeAll(async () => {
  scratch = mkdtempSync(path.join(tmpdir(), 'maestro-poetry-'))
  index = await startPublicIndex(path.join(scratch, 'index'))
  mkdirSync(path.join(scratch, 'wheels'))
  packWheels(['backends'], path.join(scratch, 'wheels'))
}, 60_000)
afterAll(async () => {
  await index.close()
  rmSync(scratch, { recursive: true, force: true })
})

const env = (more: Readonly<Record<string, string>> = {}) => ({
  PATH: [CLIENTS, process.env['PATH']].join(path.delimiter),
  HOME: scratch,
  UV_DEFAULT_INDEX: index.simpleUrl,
  // Back ends alone.
  UV_FIND_LINKS: path.join(scratch, 'wheels'),
  UV_PYTHON_DOWNLOADS: 'never',
  UV_CACHE_DIR: path.join(scratch, 'cache'),
  POETRY_CACHE_DIR: path.join(scratch, 'poetry'),
  POETRY_VIRTUALENVS_IN_PROJECT: 'true',
  PYTHON_KEYRING_BACKEND: 'keyring.backends.null.Keyring',
  ...more,
})

const called = promisify(execFile)

async function poetry(cwd: string, ...words: readonly string[]): Promise<void> {
  await called(path.join(CLIENTS, 'poetry'), [...words, '--no-interaction'], { cwd, env: env() })
}

async function installed(folder: string): Promise<readonly string[]> {
  const words = ['pip', 'list', '--format', 'json', '--python', folder]
  const { stdout } = await called(path.join(CLIENTS, 'uv'), words, { cwd: scratch, env: env() })
  const all = JSON.parse(stdout) as { readonly name: string; readonly version: string }[]
  return all.flatMap(({ name, version }) => (name === 'pip' ? [] : `${name} ${version}`))
}

/** Packages that need one another, two versions of each; each has an extra, and some markers. */
async function publish(seed: number): Promise<void> {
  const random = seeded(seed)
  const any = (most: number) => Math.floor(random() * most)
  const marked = (text: string) => {
    const marker = MARKERS[any(MARKERS.length)] ?? ''
    return marker === '' ? text : `${text} ; ${marker}`
  }
  for (let at = 0; at < COUNT; at++) {
    for (const version of ['1.0', '2.0']) {
      const later = () => `s${seed}-p${at + 1 + any(COUNT - at - 1)}`
      const needs =
        at === COUNT - 1 ? [] : Array.from({ length: any(3) }, () => marked(`${later()}${any(2) ? '[more]' : ''}`))
      const extra = at === COUNT - 1 ? [] : [`${later()} ; extra == "more"`]
      const lines = [...needs, ...extra].map((need) => `Requires-Dist: ${need}`)
      await index.registry.send(
        makeDistribution(scratch, { name: `s${seed}-p${at}`, version, lines: ['Provides-Extra: more', ...lines] }),
      )
    }
  }
}

function manifest(seed: number): string {
  const random = seeded(seed + 1_000)
  const any = (most: number) => Math.floor(random() * most)
  const entry = (at: number) => {
    const parts = [`version = "${['*', '^1.0', '>=1,<3'][any(3)]}"`]
    if (any(3) === 0) parts.push('extras = ["more"]')
    const marker = MARKERS[any(MARKERS.length)] ?? ''
    if (marker !== '') parts.push(`markers = "${marker}"`)
    if (any(6) === 0) parts.push('platform = "linux"')
    if (any(6) === 0) parts.push('python = ">=3.11"')
    return `s${seed}-p${at} = { ${parts.join(', ')} }`
  }
  return `[tool.poetry]
name = "app"
version = "0.1.0"
description = ""
authors = []
package-mode = false
[[tool.poetry.source]]
name = "here"
url = "${index.simpleUrl}"
priority = "primary"
[tool.poetry.dependencies]
python = "^3.11"
${[0, 2, 3].map(entry).join('\n')}
s${seed}-p9 = { version = "*", optional = true }
s${seed}-p4 = [
  { version = "1.0", markers = "sys_platform == 'win32'" },
  { version = "2.0", markers = "sys_platform != 'win32'" },
]
[tool.poetry.extras]
nine = ["s${seed}-p9"]
[tool.poetry.group.dev.dependencies]
${entry(5)}
[tool.poetry.group.docs]
optional = true
[tool.poetry.group.docs.dependencies]
${entry(8)}
[tool.pytest.ini_options]
`
}

/** As Poetry wrote its locks before: who is in which group, and when, was left to the reader; first the files stood at the end. */
const FORMATS: Readonly<Record<string, (lock: string) => string>> = {
  '2.1': (lock) => lock,
  '2.0': older,
  '1.1': (lock) => {
    const files = [...lock.matchAll(/^name = "(.+)"\nversion[\s\S]*?^files = (\[\n[\s\S]*?^\])/gm)]
    const all = Map.groupBy(files, ([, name]) => name)
    const table = [...all].map(([name, found]) => {
      const items = found.map(([, , list = '']) => list.slice(1, -1).trim())
      return `${name} = [\n${items.join('\n')}\n]`
    })
    const bare = older(lock).replace(/^files = \[\n[\s\S]*?^\]\n/gm, '')
    return `${bare.replace('lock-version = "2.0"', 'lock-version = "1.1"')}\n[metadata.files]\n${table.join('\n')}\n`
  },
}

function older(lock: string): string {
  return lock
    .replace(/^groups = .*\n/gm, '')
    .replace(/^markers = .*\n/gm, '')
    .replace(/^\[package\.markers\]\n(?:.+\n)*/gm, '')
    .replace('lock-version = "2.1"', 'lock-version = "2.0"')
}

test.each(SEEDS)(
  'from each format of the lock the same as poetry sync: manifest %i',
  async (seed) => {
    await publish(seed)
    const text = manifest(seed)
    const made = path.join(scratch, `made-${seed}`)
    mkdirSync(made)
    writeFileSync(path.join(made, 'pyproject.toml'), text)
    await poetry(made, 'lock')
    const lock = readFileSync(path.join(made, 'poetry.lock'), 'utf8')
    for (const [format, write] of Object.entries(FORMATS)) {
      const repository = testRepository()
      repository.commit({ 'app/pyproject.toml': text, 'app/poetry.lock': write(lock) })
      const own = await setUp(repository.folder)
      const app = path.join(repository.folder, 'app')
      await poetry(app, 'sync')
      expect([format, await installed(own)]).toEqual([format, await installed(path.join(app, '.venv'))])
      repository.remove()
    }
  },
  120_000,
)

async function setUp(folder: string): Promise<string> {
  const { environment, log } = await setUpBy(folder)
  // Poetry itself was not asked.
  expect(log).toEqual([])
  return environment
}

async function setUpBy(folder: string, more: Readonly<Record<string, string>> = {}) {
  const log: string[] = []
  const fake = fakeSystem(folder, path.join(folder, '.git/maestro'), {
    programs: programsIn(env(more)),
    variable: (name) => (env(more) as Readonly<Record<string, string>>)[name],
  })
  const given: Readonly<Record<string, string>> = { projects: 'all', targets: 'test' }
  const { environments } = await run(
    parseInputs(contract, (name) => given[name]),
    { ...fake.system, report: { ...fake.system.report, log: (line) => void log.push(line) } },
  )
  return { environment: environments['app'] ?? '', log }
}

test('a package without a build back end is installed by Poetry itself, which uv brings', async () => {
  await publish(77)
  const brought = path.join(scratch, 'brought')
  packWheels(['clients'], brought)
  const text = `[tool.poetry]
name = "app"
version = "0.1.0"
description = ""
authors = []
[[tool.poetry.source]]
name = "here"
url = "${index.simpleUrl}"
priority = "primary"
[tool.poetry.dependencies]
python = "^3.11"
s77-p11 = "1.0"
[tool.pytest.ini_options]
`
  const repository = testRepository()
  repository.commit({ 'app/pyproject.toml': text, 'app/app/__init__.py': 'V = 1\n' })
  await poetry(path.join(repository.folder, 'app'), 'lock')
  repository.commit({})
  const { environment, log } = await setUpBy(repository.folder, { UV_FIND_LINKS: brought })
  expect(log).toEqual(['app: Poetry itself installs, as app/poetry.lock locks a project without a build back end'])
  expect(await installed(environment)).toEqual(['app 0.1.0', 's77-p11 1.0'])
  repository.remove()
}, 120_000)

test('the .venv that poetry sync has made is used as it is, the project itself in it', async () => {
  await publish(99)
  const text = `[project]
name = "app"
version = "0.1.0"
description = "x"
requires-python = ">=3.11"
dependencies = ["s99-p11"]
[tool.poetry]
packages = [{ include = "app" }]
[[tool.poetry.source]]
name = "here"
url = "${index.simpleUrl}"
priority = "primary"
[tool.pytest.ini_options]
[build-system]
requires = ["poetry-core>=2.0"]
build-backend = "poetry.core.masonry.api"
`
  const repository = testRepository()
  repository.commit({ 'app/pyproject.toml': text, 'app/app/__init__.py': '', '.gitignore': '.venv\n' })
  const app = path.join(repository.folder, 'app')
  await poetry(app, 'lock')
  await poetry(app, 'sync')
  repository.commit({})
  expect(await setUp(repository.folder)).toBe(path.join(app, '.venv'))
  repository.remove()
}, 120_000)

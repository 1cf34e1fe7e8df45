import { execFile } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { contract } from '../../src/actions/setup/contract.ts'
import { run } from '../../src/actions/setup/run.ts'
import { parseInputs } from '../../src/contract/parse.ts'
import { contentHash } from '../../src/doctor/locks/poetry.ts'
import type { Project } from '../../src/graph/project-graph.ts'
import { readToml } from '../../src/standards/toml.ts'
import { realFiles } from '../../src/system/files.ts'
import { programsIn } from '../../src/system/process.ts'
import { environmentFor } from '../../src/tasks/task-environment.ts'
import type { Task } from '../../src/tasks/task-graph.ts'
import { makeDistribution } from '../support/distributions.ts'
import { fakeSystem } from '../support/fake-system.ts'
import { OWN_BACKEND, OWN_BUILD_SYSTEM } from '../support/own-backend.ts'
import { type TestRepository, testRepository } from '../support/repository.ts'
import { type PublicIndex, startPublicIndex } from './support/public-index.ts'

const CLIENTS = path.resolve(import.meta.dirname, '../../.testbed/clients/bin')
const GROUPS = { main: ['runs'], dev: ['tests'], docs: ['writes'] } as const

let scratch: string
let index: PublicIndex
let repository: TestRepository
const digests = new Map<string, string>()
let hashOfManifest: string

beforeAll(async () => {
  scratch = mkdtempSync(path.join(tmpdir(), 'maestro-setup-'))
  index = await startPublicIndex(path.join(scratch, 'index'))
  hashOfManifest = await hashOf(POETRY)
  for (const name of ['runs', 'tests', 'writes', 'windows', 'extra']) {
    const file = makeDistribution(scratch, { name, version: '1.0' })
    digests.set(name, file.sha256)
    await index.registry.send(file)
  }
}, 60_000)
afterAll(async () => {
  await index.close()
  rmSync(scratch, { recursive: true, force: true })
})
beforeEach(() => {
  repository = testRepository()
})
afterEach(() => repository.remove())

const env = () => ({
  PATH: [CLIENTS, process.env['PATH']].join(path.delimiter),
  HOME: scratch,
  UV_DEFAULT_INDEX: index.simpleUrl,
  UV_PYTHON_DOWNLOADS: 'never',
  UV_CACHE_DIR: path.join(scratch, 'cache'),
})

async function setUp(projects = 'all', more: Readonly<Record<string, string>> = {}) {
  const log: string[] = []
  const fake = fakeSystem(repository.folder, path.join(repository.folder, '.git/maestro'), {
    programs: programsIn(env()),
    variable: (name) => (env() as Readonly<Record<string, string>>)[name],
  })
  const given: Readonly<Record<string, string>> = { projects, targets: 'test', ...more }
  const outputs = await run(
    parseInputs(contract, (name) => given[name]),
    { ...fake.system, report: { ...fake.system.report, log: (line) => void log.push(line) } },
  )
  return { ...fake, outputs, log }
}

async function hashOf(manifest: string): Promise<string> {
  const reading = await readToml(manifest)
  return 'table' in reading ? contentHash(reading.table, true) : ''
}

/** Beside our own index, which has to answer meanwhile. */
async function uv(cwd: string, ...args: readonly string[]): Promise<string> {
  return (await promisify(execFile)(path.join(CLIENTS, 'uv'), args, { cwd, env: env() })).stdout
}

/** What an environment holds beside what every one has. */
async function installed(folder = ''): Promise<readonly string[]> {
  const printed = await uv(repository.folder, 'pip', 'list', '--format', 'json', '--python', folder)
  return (JSON.parse(printed) as { readonly name: string; readonly version: string }[]).map(
    (one) => `${one.name} ${one.version}`,
  )
}

function poetryLock(more = ''): string {
  const locked = (name: string, group: string, markers = '') =>
    `[[package]]\nname = "${name}"\nversion = "1.0"\ndescription = ""\noptional = false\npython-versions = "*"\ngroups = ["${group}"]\n${markers}files = [{file = "${name}-1.0-py3-none-any.whl", hash = "sha256:${digests.get(name)}"}]\n\n`
  const entries = Object.entries(GROUPS).flatMap(([group, names]) => names.map((name) => locked(name, group)))
  return [
    ...entries,
    locked('windows', 'main', 'markers = "sys_platform == \\"win32\\""\n'),
    locked('extra', 'main', 'markers = "extra == \\"s3\\""\n'),
    more,
    '[extras]\ns3 = ["extra"]\n\n[metadata]\nlock-version = "2.1"\npython-versions = "*"\n',
    `content-hash = "${hashOfManifest}"\n`,
  ].join('')
}

const POETRY = `[tool.poetry]
name = "app"
version = "0.1.0"
description = ""
authors = []
package-mode = false
[tool.poetry.dependencies]
python = ">=3.11"
runs = "*"
windows = { version = "*", platform = "win32" }
extra = { version = "*", optional = true }
[tool.poetry.group.dev.dependencies]
tests = "*"
[tool.poetry.group.docs]
optional = true
[tool.poetry.group.docs.dependencies]
writes = "*"
[tool.poetry.extras]
s3 = ["extra"]
[tool.pytest.ini_options]
`

describe('an environment', () => {
  test('from poetry.lock holds what Poetry would install: groups, markers and extras heeded; and is not made once more', async () => {
    repository.commit({ 'app/pyproject.toml': POETRY, 'app/poetry.lock': poetryLock() })
    const first = await setUp()
    const folder = first.outputs.environments['app']
    expect([first.outputs.made, await installed(folder)]).toEqual([1, ['runs 1.0', 'tests 1.0']])
    expect(first.summaries[0]).toMatch(/^\| `app` \| Python 3\.\d+\.\d+ \| poetry\.lock \| made \|$/m)
    expect(repository.git('status', '--porcelain')).toBe('')
    expect((await setUp()).outputs.made).toBe(0)
    repository.commit({ 'app/poetry.lock': poetryLock('# changed\n') })
    expect((await setUp()).outputs.made).toBe(1)
  }, 60_000)

  test('takes no file but one that the lock names', async () => {
    const lock = poetryLock().replace(digests.get('runs') ?? '', '0'.repeat(64))
    repository.commit({ 'app/pyproject.toml': POETRY, 'app/poetry.lock': lock })
    await expect(setUp()).rejects.toMatchObject({
      code: 'ENVIRONMENT_FAILED',
      file: 'app/pyproject.toml',
      message: expect.stringMatching(/no environment for app: .*runs/),
    })
    expect(existsSync(path.join(repository.folder, '.maestro/environments/app'))).toBe(false)
  }, 60_000)

  test('is not made from a lock of another manifest', async () => {
    repository.commit({
      'app/pyproject.toml': POETRY.replace('tests = "*"', 'tests = "^1"'),
      'app/poetry.lock': poetryLock(),
    })
    await expect(setUp()).rejects.toMatchObject({
      code: 'LOCK_STALE',
      file: 'app/poetry.lock',
      message: expect.stringContaining('app/pyproject.toml has changed since it was made'),
      hint: 'Run "poetry lock" in app, and commit the lock. With stale-locks: warn it is used as far as it fits.',
    })
    expect(existsSync(path.join(repository.folder, '.maestro/environments/app'))).toBe(false)
    const { annotations, outputs } = await setUp('all', { 'stale-locks': 'warn' })
    expect(annotations).toMatchObject([{ level: 'warning', title: 'Stale lock', file: 'app/poetry.lock' }])
    expect(await installed(outputs.environments['app'])).toEqual(['runs 1.0', 'tests 1.0'])
  }, 60_000)

  test('from uv.lock holds what uv would, of this project alone, and the tools of the root', async () => {
    const manifest = (name: string, needs: string) =>
      `[project]\nname = "${name}"\nversion = "0.1.0"\nrequires-python = ">=3.11"\ndependencies = ["${needs}"]\n[tool.pytest.ini_options]\n`
    repository.commit({
      'pyproject.toml': '[tool.uv.workspace]\nmembers = ["a", "b", "c"]\n[dependency-groups]\ndev = ["writes"]\n',
      'a/pyproject.toml': manifest('a', 'runs'),
      'b/pyproject.toml': manifest('b', 'tests'),
      // Groups of others are theirs alone, also those that are called the same as one of the root's.
      'c/pyproject.toml': `${manifest('c', 'runs')}[dependency-groups]\ndev = ["tests", "writes"]\n`,
    })
    await uv(repository.folder, 'lock', '--quiet')
    repository.commit({})
    // Its own version says nothing of what is installed.
    repository.commit({ 'a/pyproject.toml': manifest('a', 'runs').replace('0.1.0', '0.2.0') })
    const { outputs } = await setUp()
    const found = ['a', 'b', 'c'].map((name) => installed(outputs.environments[name]))
    expect(await Promise.all(found)).toEqual([
      ['runs 1.0', 'writes 1.0'],
      ['tests 1.0', 'writes 1.0'],
      ['runs 1.0', 'tests 1.0', 'writes 1.0'],
    ])
  }, 60_000)

  test('is made anew where the manifest of a sibling in it is another one: what was written down of that stays as it was', async () => {
    const manifest = (name: string, more: string) =>
      `[project]\nname = "${name}"\nversion = "0.1.0"\nrequires-python = ">=3.11"\n${more}\n[tool.pytest.ini_options]\n${OWN_BUILD_SYSTEM}`
    const files = (folder: string) => ({ [`${folder}/own_backend.py`]: OWN_BACKEND, [`${folder}/src/x.py`]: '\n' })
    repository.commit({
      'pyproject.toml': '[tool.uv.workspace]\nmembers = ["a", "b"]\n',
      'a/pyproject.toml': manifest('a', 'dependencies = ["b"]\n[tool.uv.sources]\nb = { workspace = true }'),
      'b/pyproject.toml': manifest('b', ''),
      ...{ ...files('a'), ...files('b') },
    })
    await uv(repository.folder, 'lock', '--quiet')
    repository.commit({})
    const { outputs } = await setUp('a')
    const points = path.join(outputs.environments['a'] ?? '', 'lib')
    const found = () => globSync('*/site-packages/b-*.dist-info/entry_points.txt', { cwd: points }).length
    expect([found(), (await setUp('a')).outputs.made]).toEqual([0, 0])
    repository.commit({ 'b/pyproject.toml': manifest('b', '[project.entry-points.pytest11]\nb = "x"') })
    expect([(await setUp('a')).outputs.made, found()]).toEqual([1, 1])
  }, 60_000)

  test('of a member of a workspace has no two versions of a package, whatever the root leaves out', async () => {
    for (const version of ['1.0', '2.0'])
      await index.registry.send(makeDistribution(scratch, { name: 'twice', version }))
    const requires = 'version = "1"\nrequires-python = ">=3.11"\n'
    repository.commit({
      'pyproject.toml': `[project]\nname = "top"\n${requires}[dependency-groups]\ndev = ["writes"]\ndocs = ["twice==1.0"]\n[tool.uv]\ndefault-groups = ["dev"]\nconflicts = [[{ package = "top", group = "docs" }, { package = "a", group = "test" }]]\n[tool.uv.workspace]\nmembers = ["a"]\n`,
      'a/pyproject.toml': `[project]\nname = "a"\n${requires}[dependency-groups]\ntest = ["twice==2.0"]\n[tool.pytest.ini_options]\n`,
    })
    await uv(repository.folder, 'lock', '--quiet')
    repository.commit({})
    const { outputs } = await setUp('a')
    expect(await installed(outputs.environments['a'])).toEqual(['twice 2.0', 'writes 1.0'])
  }, 60_000)

  test('without a lock has the group of old that only uv knows, and what extras of the project itself ask for', async () => {
    repository.commit({
      'app/pyproject.toml':
        '[project]\nname = "app"\nversion = "1"\nrequires-python = ">=3.11"\n[project.optional-dependencies]\nall = ["runs"]\n[dependency-groups]\ntest = ["app[all]"]\n[tool.uv]\ndev-dependencies = ["writes"]\n[tool.pytest.ini_options]\n',
    })
    const { outputs } = await setUp()
    expect(await installed(outputs.environments['app'])).toEqual(['runs 1.0', 'writes 1.0'])
  }, 60_000)

  test.each([
    ['all groups where nothing is said', '', ['runs 1.0', 'tests 1.0', 'writes 1.0']],
    ['those that are said to be installed', '[tool.uv]\ndefault-groups = ["docs"]\n', ['runs 1.0', 'writes 1.0']],
  ])(
    'from uv.lock has %s, and is what uv run takes',
    async (_, more, expected) => {
      const manifest = `[project]\nname = "app"\nversion = "0"\nrequires-python = ">=3.11"\ndependencies = ["runs"]\n[dependency-groups]\ntest = ["tests"]\ndocs = ["writes"]\n${more}[tool.pytest.ini_options]\n`
      repository.commit({ 'pyproject.toml': manifest })
      await uv(repository.folder, 'lock', '--quiet')
      repository.commit({})
      const { outputs } = await setUp()
      const folder = outputs.environments['app'] ?? ''
      expect(await installed(folder)).toEqual(expected)
      const task = { ecosystem: 'python', folder: '' } as Task
      const project = { name: 'app', root: '', workspaceRoots: [] } as unknown as Project
      const place = { root: repository.folder, path: CLIENTS, files: realFiles }
      const { variables } = await environmentFor(task, project, place)
      const words = ['run', 'python', '-c', 'import sys; print(sys.prefix)']
      const { stdout } = await promisify(execFile)('uv', words, {
        cwd: repository.folder,
        env: { ...env(), ...variables } as NodeJS.ProcessEnv,
      })
      expect(stdout.trim()).toBe(folder)
      expect(existsSync(path.join(repository.folder, '.venv'))).toBe(false)
    },
    60_000,
  )

  test.each(['uv', 'poetry'])(
    'is the .venv of %s, where that holds what the lock says, and only then',
    async (kind) => {
      const [manifest, lock] = [POETRY, poetryLock()]
      const standard =
        '[project]\nname = "app"\nversion = "0"\nrequires-python = ">=3.11"\ndependencies = ["runs"]\n[tool.pytest.ini_options]\n'
      if (kind === 'poetry') repository.commit({ 'app/pyproject.toml': manifest, 'app/poetry.lock': lock })
      else repository.commit({ 'app/pyproject.toml': standard })
      const app = path.join(repository.folder, 'app')
      if (kind === 'uv') await uv(app, 'lock', '--quiet')
      repository.commit({ '.gitignore': '.venv\n' })
      await uv(app, 'venv', '--quiet')
      const own = path.join(repository.folder, '.maestro/environments/app')
      expect((await setUp()).outputs.environments['app']).toBe(own)
      await uv(app, 'pip', 'install', '--quiet', ...(kind === 'uv' ? ['runs'] : ['runs', 'tests']))
      repository.commit({ [`app/${kind}.lock`]: `${readFileSync(path.join(app, `${kind}.lock`), 'utf8')}\n` })
      const { outputs, summaries } = await setUp()
      expect([outputs.environments['app'], outputs.made, existsSync(own)]).toEqual([path.join(app, '.venv'), 0, false])
      expect(summaries[0]).toContain('| found as it is |')
    },
    60_000,
  )

  test.each(['uv', 'poetry'])(
    'from %s.lock has other projects as they stand in the tree, also where the lock wants copies of them',
    async (kind) => {
      const [pytest, asks] = ['[tool.pytest.ini_options]\n', 'dependencies = ["lib"]\n']
      const head = '[project]\nname = "app"\nversion = "0.1.0"\nrequires-python = ">=3.11"\n'
      const manifest =
        kind === 'uv'
          ? `${head}${asks}[tool.uv.sources]\nlib = { path = "../lib" }\n${pytest}`
          : `[tool.poetry]\nname = "app"\nversion = "0.1.0"\npackage-mode = false\n[tool.poetry.dependencies]\nlib = { path = "../lib", develop = false }\n${pytest}`
      repository.commit({
        '.gitignore': '.venv\n',
        'app/pyproject.toml': manifest,
        'lib/pyproject.toml': `[project]\nname = "lib"\nversion = "0.1.0"\n${OWN_BUILD_SYSTEM}`,
        'lib/own_backend.py': OWN_BACKEND,
        'lib/src/lib.py': 'V = 1\n',
      })
      const app = path.join(repository.folder, 'app')
      if (kind === 'uv') await uv(app, 'lock', '--quiet')
      else
        writeFileSync(
          path.join(app, 'poetry.lock'),
          `[[package]]\nname = "lib"\nversion = "0.1.0"\noptional = false\npython-versions = "*"\ngroups = ["main"]\nfiles = []\ndevelop = false\n\n[package.source]\ntype = "directory"\nurl = "../lib"\n\n[metadata]\nlock-version = "2.1"\npython-versions = "*"\ncontent-hash = "${await hashOf(manifest)}"\n`,
        )
      repository.commit({})
      if (kind === 'uv') await uv(app, 'sync', '--quiet', '--frozen')
      const { outputs } = await setUp('app')
      const folder = outputs.environments['app'] ?? ''
      expect(folder).toBe(path.join(repository.folder, '.maestro/environments/app'))
      repository.commit({ 'lib/src/lib.py': 'V = 2\n' })
      const { stdout } = await promisify(execFile)(path.join(folder, 'bin/python'), ['-c', 'import lib; print(lib.V)'])
      expect(stdout).toBe('2\n')
      expect((await setUp('app')).outputs.made).toBe(0)
    },
    60_000,
  )

  test('of a Poetry project that is no package and has no lock holds what its own tables ask for', async () => {
    const text = POETRY.replace('windows = {', 'lib = { path = "../lib" }\nwindows = {')
    repository.commit({
      'app/pyproject.toml': text,
      'lib/pyproject.toml': `[tool.poetry]\nname = "lib"\npackage-mode = false\n[tool.poetry.dependencies]\nwrites = "^1"\n`,
    })
    const { outputs, annotations } = await setUp('app')
    expect(await installed(outputs.environments['app'])).toEqual(['runs 1.0', 'tests 1.0', 'writes 1.0'])
    expect(annotations.map(({ title, file }) => [title, file])).toEqual([['No lock', 'app/pyproject.toml']])
  }, 60_000)

  test('without a lock holds what is declared, siblings from the tree; and a notice says so', async () => {
    const built = (name: string, needs: string) => ({
      [`${name}/pyproject.toml`]: `[project]\nname = "${name}"\nversion = "0.2.0"\ndependencies = [${needs}]\n[dependency-groups]\ntest = ["tests"]\n${OWN_BUILD_SYSTEM}[tool.pytest.ini_options]\n`,
      [`${name}/own_backend.py`]: `${OWN_BACKEND}\nbuild_editable = build_wheel\n`,
    })
    repository.commit({
      'app/pyproject.toml':
        '[project]\nname = "app"\nversion = "0.1.0"\ndependencies = []\n[dependency-groups]\ntest = ["tests"]\n[tool.uv]\npackage = false\n[tool.pytest.ini_options]\n',
      ...built('tool', '"runs"'),
    })
    const { outputs, annotations } = await setUp('app,tool'.replace(',', '\n'))
    expect(await installed(outputs.environments['app'])).toEqual(['tests 1.0'])
    expect(await installed(outputs.environments['tool'])).toEqual(['runs 1.0', 'tests 1.0', 'tool 0.2.0'])
    expect(annotations.map(({ title, file }) => [title, file])).toEqual([
      ['No lock', 'app/pyproject.toml'],
      ['No lock', 'tool/pyproject.toml'],
    ])
  }, 60_000)
})

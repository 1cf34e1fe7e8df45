import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { fakeSystem } from '../../../test/support/fake-system.ts'
import { gitIn } from '../../../test/support/open-git.ts'
import { type FileEdit, type TestRepository, testRepository } from '../../../test/support/repository.ts'
import { parseInputs } from '../../contract/parse.ts'
import { readCommitReads } from '../run/ledger/read-keys.ts'
import { answer } from './answer.ts'
import { contract } from './contract.ts'
import { readCommit } from './read-graph.ts'

type Files = Readonly<Record<string, FileEdit>>

let repository: TestRepository

beforeEach(() => {
  repository = testRepository()
})

afterEach(() => repository.remove())

/** The tasks that the last commit affects: `app:lint`. */
async function affected(inputs: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const { system } = fakeSystem(repository.folder, path.join(repository.folder, '.git/maestro'))
  const given: Readonly<Record<string, string>> = { base: 'HEAD~1', head: 'HEAD', ...inputs }
  const set = await answer(
    parseInputs(contract, (name) => given[name] ?? ''),
    system,
  )
  return tasksIn(set.graph, (project) => (set.projects.has(project) ? (set.limits.get(project) ?? ALL) : undefined))
}

/** The tasks of HEAD that read something in another state than before. */
async function rekeyed(): Promise<readonly string[]> {
  const [before, after] = [await readsAt('HEAD~1'), await readsAt('HEAD')]
  return [...after].flatMap(([task, text]) => (before.get(task) === text ? [] : task)).sort()
}

const ALL = { has: () => true }
type Targets = Awaited<ReturnType<typeof readCommit>>['graph']

function tasksIn({ projects }: Targets, of: (project: string) => { has(target: string): boolean } | undefined) {
  return [...projects.values()]
    .flatMap(({ name, targets }) => {
      const concerned = of(name)
      return targets.flatMap((target) => (concerned?.has(target.name) === true ? `${name}:${target.name}` : []))
    })
    .sort()
}

async function readsAt(revision: string): Promise<ReadonlyMap<string, string>> {
  const git = gitIn(repository.folder)
  const { graph, readsOf } = await readCommitReads(await readCommit(git, revision), git)
  return new Map(
    [...graph.projects.values()].flatMap((project) =>
      project.targets.map(({ name }) => {
        const { own, shared, everybody, locked, upstream } = readsOf(project, name)
        return [`${project.name}:${name}`, JSON.stringify([own, shared, everybody, locked, [...upstream]])]
      }),
    ),
  )
}

const manifest = (name: string, scripts: Readonly<Record<string, string>>) => JSON.stringify({ name, scripts })
const root = (scripts: Readonly<Record<string, string>>, more = {}) =>
  JSON.stringify({ private: true, workspaces: ['packages/*'], scripts, ...more })

describe('scripts of a manifest above', () => {
  const OTHER: Files = {
    'packages/other/package.json': manifest('other', { lint: 'eslint --config ../../eslint.config.js .' }),
  }
  test.each<[string, string]>([
    ['a path upwards', 'npm --prefix ../.. run lint:one'],
    ['a folder upwards', 'cd ../.. && yarn lint:one'],
    ['a shell upwards', 'bash ../../scripts/lint.sh'],
    ['make upwards', 'make -C ../.. lint'],
    ['the workspace root of pnpm', 'pnpm -w run lint:one'],
    ['the workspace root of pnpm in full', 'pnpm run --workspace-root lint:one'],
    ['a workspace of npm', 'npm run lint:one -w ..'],
    ['a workspace of yarn', 'yarn workspace root lint:one'],
    ['a name that yarn looks for everywhere', 'yarn g:lint'],
    ['the same with run', 'yarn run g:lint --fix'],
    ['the top level of yarn', 'yarn run -T lint'],
    ['a folder in a variable', 'd=../..; cd $d && npm run lint:one'],
    ['a program that runs in a folder', `node -e "execSync('npm run lint:one',{cwd:'../..'})"`],
    ['a variable of yarn', 'cd $PROJECT_CWD && yarn lint'],
  ])(
    'concern the project whose own lead there: %s',
    async (_, lint) => {
      const files = { ...OTHER, 'packages/app/package.json': manifest('app', { lint }) }
      repository.commit({ ...files, 'package.json': root({ 'lint:one': 'eslint' }) })
      repository.commit({ 'package.json': root({ 'lint:one': 'eslint --max-warnings 0' }) })
      expect(await affected()).toEqual(['app:lint'])
      expect(await rekeyed()).toEqual(['app:lint'])
    },
    30_000,
  )

  test.each<[string, string, Files]>([
    ['a shell script', 'sh lint.sh', { 'lint.sh': 'cd ../..\nnpm run lint:one\n' }],
    ['a Makefile', 'make lint', { Makefile: 'lint:\n\tcd ../.. && pnpm lint:one\n' }],
    [
      'a program',
      'node scripts/lint.js',
      { 'scripts/lint.js': 'execSync("npm run lint:one", { cwd: __dirname + "/../../.." })\n' },
    ],
  ])(
    'concern the project whose commands start what leads there: %s',
    async (_, lint, files) => {
      const own = Object.entries(files).map(([name, text]) => [`packages/app/${name}`, text])
      const started = { 'packages/app/package.json': manifest('app', { lint }), ...Object.fromEntries(own) }
      const unstarted = { 'packages/other/lint.sh': 'cd ../..\nnpm run lint:one\n' }
      repository.commit({ ...OTHER, ...unstarted, ...started, 'package.json': root({ 'lint:one': 'eslint' }) })
      repository.commit({ 'package.json': root({ 'lint:one': 'eslint --max-warnings 0' }) })
      expect(await affected()).toEqual(['app:lint'])
      expect(await rekeyed()).toEqual(['app:lint'])
    },
    30_000,
  )

  test.each<[string, Files]>([
    ['a script of its own', { 'packages/app/package.json': manifest('app', { lint: 'yarn g:lint', 'g:lint': 'x' }) }],
    ['tools', { 'packages/app/package.json': manifest('app', { lint: 'tsc -p ../../tsconfig.json && npm run x' }) }],
  ])(
    'concern nobody else: %s',
    async (_, files) => {
      repository.commit({ ...OTHER, ...files, 'package.json': root({ release: 'x' }) })
      repository.commit({ 'package.json': root({ release: 'y' }) })
      expect([await affected(), await rekeyed()]).toEqual([[], []])
    },
    30_000,
  )

  test('concern whoever has no manifest of that kind, or runs at the root', async () => {
    const run = (options: object) => ({ executor: 'nx:run-commands', options })
    repository.commit({
      'nx.json': '{}',
      'package.json': root({ gen: 'x' }),
      'packages/py/pyproject.toml': '[project]\nname = "py"\n[tool.poe.tasks]\ngen = "npm run gen"\n',
      'packages/task/package.json': manifest('task', {}),
      'packages/task/project.json': JSON.stringify({ name: 'task', targets: { gen: run({ command: 'npm run gen' }) } }),
      'packages/none/pyproject.toml': '[project]\nname = "none"\n[tool.poe.tasks]\ngen = "x"\n',
    })
    repository.commit({ 'package.json': root({ gen: 'y' }) })
    expect(await affected()).toEqual(['py:gen', 'task:gen'])
    expect(await rekeyed()).toEqual(['py:gen', 'task:gen'])
  }, 30_000)

  test('do so as well where the root is a project', async () => {
    const main = { name: 'root', version: '1.0.0', main: 'index.js' }
    const app = manifest('app', { lint: 'npm --prefix ../.. run lint' })
    repository.commit({ ...OTHER, 'package.json': root({ lint: 'x' }, main), 'packages/app/package.json': app })
    repository.commit({ 'package.json': root({ lint: 'y' }, main) })
    expect(await affected()).toEqual(['app:lint', 'root:lint'])
    expect(await rekeyed()).toEqual(['app:lint', 'root:lint'])
  }, 30_000)
})

test('a file among tests concerns whoever joins its place, and its keys', async () => {
  const project = (name: string, dependencies: string) =>
    `[tool.poetry]\nname = "${name}"\nversion = "1"\npackages = [{ include = "${name}" }]\n[tool.poetry.dependencies]\n${dependencies}`
  const onCore = 'core = { path = "../core" }\n'
  repository.commit({
    'core/pyproject.toml': project('core', ''),
    'core/core/__init__.py': '',
    'core/tests/test_c.py': 'def test(): pass\n',
    'core/tests/data/golden.txt': '1\n',
    'api/pyproject.toml': project('api', onCore),
    'api/tests/test_a.py': 'GOLDEN = REPO / "core" / "tests" / "data" / "golden.txt"\n',
    'web/pyproject.toml': project('web', onCore),
    'web/tests/test_w.py': 'def test(): pass\n',
  })
  repository.commit({ 'core/tests/data/golden.txt': '2\n' })
  expect(await affected()).toEqual(['api:test', 'core:test'])
  expect(await rekeyed()).toEqual(['api:test', 'core:test'])
}, 30_000)

describe('settings of TypeScript outside projects', () => {
  const scripts = { test: 'jest', lint: 'eslint .', build: 'tsc' }
  const WORLD: Files = {
    'package.json': root({ types: 'tsc -p tsconfig.base.json' }),
    'tsconfig.base.json': '{ "compilerOptions": { "paths": {} } }',
    'packages/app/package.json': manifest('app', scripts),
    'packages/other/package.json': manifest('other', scripts),
    'packages/other/jest.config.js': "module.exports = { preset: 'ts-jest', tsconfig: './tsconfig.base.json' }\n",
    'packages/other/tsconfig.base.json': '{}',
  }
  const OF_APP = ['app:build', 'app:lint', 'app:test']
  test.each<[string, string, string | Record<string, unknown>, readonly string[]]>([
    ['of tests', 'jest.config.js', "require('../../tsconfig.base.json').compilerOptions.paths\n", ['app:test']],
    ['of tests, without the ending', 'jest.config.cjs', "require('../../tsconfig.base')\n", ['app:test']],
    [
      'with a path in pieces',
      'jest.config.js',
      "path.join(__dirname, '..', '..', 'tsconfig.base.json')\n",
      ['app:test'],
    ],
    ['of a linter', '.eslintrc.json', '{ "project": ["../../tsconfig.base.json"] }', ['app:lint']],
    ['of a bundler', 'vite.config.ts', "import base from '../../tsconfig.base.json'\n", OF_APP],
    ['in a folder', 'config/webpack.config.js', "'<rootDir>/../../../tsconfig.base.json'\n", OF_APP],
    [
      'in a manifest',
      'package.json',
      manifest('app', { ...scripts, build: 'tsc -p ../../tsconfig.base.json' }),
      OF_APP,
    ],
    ['of tasks', 'project.json', '{ "targets": { "build": { "tsConfig": "tsconfig.base.json" } } }', OF_APP],
  ])(
    'concern whose settings speak of them: %s',
    async (_, file, text, expected) => {
      repository.commit({ ...WORLD, [`packages/app/${file}`]: text as string })
      repository.commit({ 'tsconfig.base.json': '{ "compilerOptions": { "paths": { "@x": ["x"] } } }' })
      expect(await affected()).toEqual(expected)
      expect(await rekeyed()).toEqual(expected)
    },
    30_000,
  )

  test('concern whoever reads what speaks of them', async () => {
    repository.commit({ ...WORLD, 'jest.config.base.js': "require('./tsconfig.base.json')\n" })
    repository.commit({ 'tsconfig.base.json': '{ "compilerOptions": {} }' })
    const all = ['app:test', 'other:test']
    expect([await affected(), await rekeyed()]).toEqual([all, all])
    repository.commit({ 'scripts/build.mjs': "readFileSync('tsconfig.base.json')\n" })
    repository.commit({ 'tsconfig.base.json': '{}' })
    expect([(await affected()).length, (await rekeyed()).length]).toEqual([6, 6])
  }, 30_000)

  test('concern whoever loads a package whose code speaks of them, or starts such a script', async () => {
    repository.commit({
      ...WORLD,
      'packages/jest-config/package.json': JSON.stringify({
        name: 'jest-config',
        version: '1.0.0',
        main: './src/index.js',
      }),
      'packages/jest-config/src/index.js': "require('../../../tsconfig.base.json')\n",
      'packages/jest-config/src/other.js': "require('../../../tsconfig.other.json')\n",
      'packages/app/package.json': JSON.stringify({ name: 'app', scripts, devDependencies: { 'jest-config': '*' } }),
      'packages/other/package.json': manifest('other', { ...scripts, build: 'node scripts/build.mjs' }),
      'packages/other/scripts/build.mjs': "read('../../../tsconfig.base.json')\n",
      'tsconfig.other.json': '{}',
    })
    repository.commit({ 'tsconfig.base.json': '{}' })
    const all = [...OF_APP, 'other:build', 'other:lint', 'other:test']
    expect([await affected(), await rekeyed()]).toEqual([all, all])
    repository.commit({ 'tsconfig.other.json': '{ "x": 1 }' })
    expect([await affected(), await rekeyed()]).toEqual([[], []])
  }, 30_000)

  test('concern nobody where nobody speaks of them', async () => {
    repository.commit({ ...WORLD, 'packages/app/README.md': 'tsconfig.base.json' })
    repository.commit({ 'tsconfig.base.json': '{}' })
    expect([await affected(), await rekeyed()]).toEqual([[], []])
  }, 30_000)
})

describe('documents', () => {
  const scripts = { test: 'jest', build: 'tsc', lint: 'prettier --check .' }
  const WORLD: Files = {
    'package.json': root({}),
    'packages/app/package.json': manifest('app', scripts),
    'packages/plain/package.json': manifest('plain', { test: 'jest', build: 'tsc' }),
    'packages/py/pyproject.toml':
      '[project]\nname = "py"\n[build-system]\nrequires = []\n[dependency-groups]\ndev = ["ruff", "pytest"]\n',
    'packages/user/package.json': JSON.stringify({ name: 'user', scripts, dependencies: { app: '*' } }),
  }
  test.each<[string, string, readonly string[]]>([
    ['Markdown', 'packages/app/README.md', ['app:lint']],
    ['code for documents', 'packages/app/docs/example.ts', ['app:lint']],
    ['whatever else a stated linter may read', 'packages/app/docs/index.html', ['app:lint']],
    ['Markdown where the linter reads code alone', 'packages/py/README.md', []],
    ['code for documents of Python', 'packages/py/docs/conf.py', ['py:lint']],
    ['a notebook', 'packages/py/docs/start.ipynb', ['py:lint']],
    ['what people look for among sources', 'packages/app/src/README.md', ['app:lint']],
    ['settings of a site', 'packages/app/docs/mkdocs.yml', ['app:lint']],
    ['Markdown where no task is called so', 'packages/plain/README.md', []],
    ['Markdown outside projects', 'docs/guide.md', []],
  ])(
    'concern the tasks that lint their project, and no tests, builds or dependents: %s',
    async (_, file, expected) => {
      repository.commit({ ...WORLD, [file]: 'a\n' })
      repository.commit({ [file]: 'b\n' })
      expect([await affected(), await rekeyed()]).toEqual([expected, expected])
    },
    30_000,
  )

  const ALL = ['app:build', 'app:lint', 'app:test', 'user:build', 'user:lint', 'user:test']
  test.each<[string, string, readonly string[]]>([
    ['a prompt', 'packages/app/src/prompts/system.md', ALL],
    ['code of that name', 'packages/app/src/history/history.html', ALL],
    ['a template', 'packages/app/templates/README.md', ALL],
    ['data', 'packages/app/docs/openapi.json', ALL],
    ['a sample for tests', 'packages/plain/test/case.md', ['plain:build', 'plain:test']],
  ])(
    'that are data of programs concern whoever reads those: %s',
    async (_, file, expected) => {
      repository.commit({ ...WORLD, [file]: 'a\n' })
      repository.commit({ [file]: 'b\n' })
      expect([await affected(), await rekeyed()]).toEqual([expected, expected])
    },
    30_000,
  )

  test.each<[string, Files]>([
    [
      'a pyproject.toml',
      {
        'packages/py/pyproject.toml':
          '[project]\nname = "py"\n[tool.pytest.ini_options]\naddopts = "--doctest-glob=*.md"\n',
      },
    ],
    ['a pytest.ini', { 'packages/py/pytest.ini': '[pytest]\naddopts = --doctest-glob=*.md\n' }],
  ])(
    'whose examples are tests, as %s says, concern those',
    async (_, files) => {
      repository.commit({ ...WORLD, ...files, 'packages/py/README.md': 'a\n' })
      repository.commit({ 'packages/py/README.md': 'b\n' })
      expect([await affected(), await rekeyed()]).toEqual([['py:test'], ['py:test']])
    },
    30_000,
  )

  test('and settings of services concern the lint of a project at the root', async () => {
    const main = { name: 'root', version: '1.0.0', main: 'index.js' }
    const files = {
      ...WORLD,
      'package.json': root({ check: 'prettier --check .', test: 'node --test src' }, main),
      'src/a.test.js': '',
    }
    repository.commit({ ...files, '.github/workflows/ci.yml': 'a\n', 'renovate.json': '{}' })
    repository.commit({ '.github/workflows/ci.yml': 'b\n' })
    expect([await affected(), await rekeyed()]).toEqual([['root:check'], ['root:check']])
    repository.commit({ 'renovate.json': '{ }' })
    expect([await affected(), await rekeyed()]).toEqual([['root:check'], ['root:check']])
  }, 30_000)

  const ALL_PY = ['py:build', 'py:test']
  test.each<[string, Files, string, readonly string[]]>([
    [
      'a contract, by a path',
      { 'packages/py/tests/test_a.py': 'PATH = ROOT / "docs/api/spec.json"\n' },
      'docs/api/spec.json',
      ['py:test'],
    ],
    [
      'a contract, piece by piece',
      { 'packages/py/tests/test_a.py': 'ROOT / "docs" / "spec.json"\n' },
      'docs/spec.json',
      ['py:test'],
    ],
    [
      'a contract, in its code',
      { 'packages/py/py/a.py': 'open("docs/spec.json")\n' },
      'docs/spec.json',
      ['py:build', 'py:test'],
    ],
    ['a part of another name', { 'packages/py/tests/test_a.py': '"myspec.json"\n' }, 'docs/spec.json', []],
    [
      'what has the name of a file of its own',
      { 'packages/py/tests/test_a.py': '"spec.json"\n', 'packages/py/tests/spec.json': '' },
      'docs/spec.json',
      [],
    ],
    ['settings of a site', { 'packages/py/tests/test_a.py': '"mkdocs.yml"\n' }, 'docs/mkdocs.yml', []],
    ['a document that a test spells out', { 'packages/py/tests/test_a.py': '"docs/a.md"\n' }, 'docs/a.md', ['py:test']],
    [
      'one that it puts together',
      { 'packages/py/tests/test_a.py': 'HERE.parents[2] / "docs" / "run.md"\n' },
      'docs/run.md',
      ['py:test'],
    ],
    ['one of its own', { 'packages/py/tests/test_a.py': '"docs/a.md"\n' }, 'packages/py/docs/a.md', ['py:test']],
    ['one that code speaks of', { 'packages/py/py/a.py': '"docs/a.md"\n' }, 'docs/a.md', []],
    ['one without a folder', { 'packages/py/tests/test_a.py': '"README.md"\n' }, 'README.md', []],
    ['content at the top', { 'packages/py/py/a.py': '"prompts" / "system.md"\n' }, 'prompts/system.md', ALL_PY],
    [
      'such by its folder',
      { 'packages/py/py/a.py': 'sorted((ROOT / "content").rglob("*"))\n' },
      'content/a/b.md',
      ALL_PY,
    ],
    ['such by one further down', { 'packages/py/py/a.py': 'ROOT / "content/posts"\n' }, 'content/posts/b.md', ALL_PY],
    ['such by steps up', { 'packages/py/py/a.py': 'Path("../../content")\n' }, 'content/posts/b.md', ALL_PY],
    ['such by arguments', { 'packages/py/py/a.js': "join(root, 'content')\n" }, 'content/b.md', ALL_PY],
    ['such in a text', { 'packages/py/tests/test_a.py': 'f"{ROOT}/content"\n' }, 'content/b.md', ['py:test']],
    ['a key of that name', { 'packages/py/py/a.py': '{"role": "user", "content": 1}\n' }, 'content/b.md', []],
    ['such below another place', { 'packages/py/py/a.py': 'ROOT / "../content"\n' }, 'content/b.md', ALL_PY],
    [
      'a folder of its own',
      { 'packages/py/py/a.py': '"../content"\n', 'packages/py/content/a.json': '' },
      'content/b.md',
      [],
    ],
    ['a folder of scripts', { 'packages/py/py/a.js': "join(root, 'jobs')\n", 'jobs/a.sh': '' }, 'jobs/a.md', []],
    ['content that nobody speaks of', {}, 'content/b.md', []],
    ['content', {}, 'packages/py/emails/welcome.md', ['py:build', 'py:test']],
    ['a document right in the project', {}, 'packages/py/roadmap.md', []],
    ['one for people further down', {}, 'packages/py/emails/README.md', []],
    ['one by its capitals', {}, 'packages/py/emails/AGENTS.md', []],
    ['one in a folder of such', {}, 'packages/py/guides/start.md', []],
    ['the readme that has a test', { 'packages/py/tests/test_readme.py': '' }, 'packages/py/README.md', ['py:test']],
    [
      'a document of a project that tests them',
      { 'packages/py/tests/test_docs_examples.py': '' },
      'packages/py/docs/a.md',
      ['py:test'],
    ],
  ])(
    'that a project reads concern it: %s',
    async (_, files, document, expected) => {
      const manifest = '[project]\nname = "py"\n[build-system]\nrequires = []\n[dependency-groups]\ndev = ["pytest"]\n'
      repository.commit({ 'packages/py/pyproject.toml': manifest, ...files, [document]: 'a\n' })
      repository.commit({ [document]: 'b\n' })
      expect([await affected(), await rekeyed()]).toEqual([expected, expected])
    },
    30_000,
  )

  const BUILD = '[build-system]\nrequires = []\n'
  const project = (more: string) => `[project]\nname = "py"\n${more}\n${BUILD}`
  test.each<[string, string, string]>([
    ['the readme', project('readme = "README.md"'), 'README.md'],
    [
      'the readme, in a table',
      project("readme = { file = './README.md', content-type = 'text/markdown' }"),
      'README.md',
    ],
    ['a file with the license', project('license = { file = "LICENSE" }'), 'LICENSE'],
    ['a pattern for licenses', project('license-files = ["LICENSE*"]'), 'LICENSE.txt'],
    ['a pattern for those of a folder', project('license-files = ["licenses/*.md"]'), 'licenses/a.md'],
    ['one below', project('license-files = ["docs/NOTICE"]'), 'docs/NOTICE'],
    ['of Poetry', `[tool.poetry]\nname = "py"\nversion = "1"\nreadme = "README.rst"\n${BUILD}`, 'README.rst'],
    ['some of Poetry', `[tool.poetry]\nname = "py"\nversion = "1"\nreadme = ["A.md", "B.md"]\n${BUILD}`, 'B.md'],
    [
      'one that a plug-in takes in',
      `${project('')}[tool.setuptools.dynamic]\nreadme = { file = "CHANGES.md" }\n`,
      'CHANGES.md',
    ],
    ['one outside of the project', project('readme = "../../README.md"'), '../../README.md'],
  ])(
    'that a manifest names concern the build, and no tests or dependents: %s',
    async (_, text, file) => {
      const place = path.posix.join('packages/py', file)
      const user = '[project]\nname = "user"\ndependencies = ["py"]\n[tool.uv.sources]\npy = { path = "../py" }\n'
      const others = { 'packages/py/OTHER.md': 'a\n', 'packages/user/pyproject.toml': user + BUILD }
      repository.commit({ ...others, 'packages/py/pyproject.toml': text, [place]: 'a\n' })
      repository.commit({ [place]: 'b\n', 'packages/py/OTHER.md': 'b\n' })
      expect([await affected(), await rekeyed()]).toEqual([['py:build'], ['py:build']])
      repository.commit({ [place]: null })
      expect([await affected(), await rekeyed()]).toEqual([['py:build'], ['py:build']])
    },
    30_000,
  )

  test.each<[string, Files]>([
    ['a setup.cfg', { 'setup.cfg': '[metadata]\nlong_description = file: CHANGES.md,\n  README.md\n' }],
    ['its files of licenses', { 'setup.cfg': '[metadata]\nlicense_files =\n    README.*\n' }],
    ['a setup.py', { 'setup.py': 'setup(long_description=open("README" + ".md").read())\n' }],
  ])('that %s may read concern the build', async (_, files) => {
    const inside = Object.fromEntries(Object.entries(files).map(([name, text]) => [`packages/py/${name}`, text]))
    repository.commit({
      ...inside,
      'packages/py/pyproject.toml': project(''),
      'packages/py/README.md': 'a\n',
      'packages/py/notes/README.md': '',
    })
    repository.commit({ 'packages/py/README.md': 'b\n' })
    expect([await affected(), await rekeyed()]).toEqual([['py:build'], ['py:build']])
    repository.commit({ 'packages/py/notes/README.md': 'b\n' })
    expect([await affected(), await rekeyed()]).toEqual([[], []])
  })

  test.each<[string, Files, string, readonly string[]]>([
    [
      'a folder for documents',
      { 'docs/package.json': manifest('docs', { check: 'x', build: 'x' }) },
      'docs/docs/a/index.mdx',
      ['docs:build', 'docs:check', 'e2e:test'],
    ],
    [
      'a page of it',
      { 'docs/package.json': manifest('docs', { build: 'astro build' }) },
      'docs/src/content/docs/zh/x.md',
      ['docs:build', 'e2e:test'],
    ],
    [
      'what its build makes',
      { 'web/package.json': manifest('docs', { test: 'x', build: 'vitepress build .' }) },
      'web/guide/x.md',
      ['docs:build', 'docs:test', 'e2e:test'],
    ],
    [
      'what it depends on',
      {
        'web/package.json': JSON.stringify({
          name: 'docs',
          private: true,
          scripts: { test: 'x', build: 'node x.js' },
          dependencies: { '@docusaurus/core': '3' },
        }),
      },
      'web/docs/x.md',
      ['docs:build', 'docs:test', 'e2e:test'],
    ],
    [
      'a task of Nx',
      {
        'web/project.json':
          '{ "name": "docs", "targets": { "test": { "command": "x" }, "build": { "executor": "nx:run-commands", "options": { "command": "mkdocs build" } } } }',
        'nx.json': '{}',
      },
      'web/x.md',
      ['docs:build', 'docs:test'],
    ],
  ])(
    'of a project that is made of them are files like any other: %s',
    async (_, files, file, expected) => {
      const link = Object.keys(files)[0]?.startsWith('docs') === true ? 'docs' : 'web'
      const e2e = { name: 'e2e', scripts: { test: 'x' }, dependencies: { docs: `link:../${link}` } }
      repository.commit({ ...files, 'e2e/package.json': JSON.stringify(e2e), [file]: 'a\n' })
      repository.commit({ [file]: 'b\n' })
      expect([await affected(), await rekeyed()]).toEqual([expected, expected])
    },
    30_000,
  )

  test('beside a site are its pages', async () => {
    repository.commit({ ...WORLD, 'website/package.json': manifest('web', { build: 'docusaurus build' }) })
    repository.commit({ 'docs/guide/start.md': 'a\n' })
    expect([await affected(), await rekeyed()]).toEqual([['web:build'], ['web:build']])
  }, 30_000)

  test.each<[string, Files, readonly string[]]>([
    [
      'by a script',
      { 'lib/package.json': manifest('lib', { test: 'x', build: 'tsc', 'docs:build': 'vitepress build docs' }) },
      ['lib:build', 'lib:docs:build'],
    ],
    [
      'by a name that says nothing',
      { 'lib/package.json': manifest('lib', { test: 'x', docs: 'typedoc' }) },
      ['lib:docs'],
    ],
    [
      'by a task of Python',
      {
        'lib/pyproject.toml':
          '[project]\nname = "lib"\n[dependency-groups]\ndev = ["pytest"]\n[tool.poe.tasks]\npages = "sphinx-build docs out"\n',
      },
      ['lib:pages'],
    ],
    [
      'by nobody',
      {
        'lib/pyproject.toml':
          '[project]\nname = "lib"\n[dependency-groups]\ndev = ["pytest", "mkdocs"]\n[tool.poe.tasks]\npages = "x"\n',
      },
      [],
    ],
  ])(
    'of which another project makes pages concern the tasks that may do so, and no dependents: %s',
    async (_, files, expected) => {
      repository.commit({ ...files, 'lib/docs/guide.md': 'a\n' })
      repository.commit({ 'lib/docs/guide.md': 'b\n' })
      expect([await affected(), await rekeyed()]).toEqual([expected, expected])
    },
    30_000,
  )
})

describe('tasks that do more than their names say', () => {
  const others = { test: 'node --test', lint: 'eslint src', typecheck: 'tsc --noEmit', build: 'node build.js' }
  test.each<[string, Readonly<Record<string, string>>, string, readonly string[]]>([
    ['a linter', { test: 'eslint src && node --test' }, 'eslint.config.js', ['lint', 'test']],
    [
      'another script',
      { test: 'npm run format && node --test', format: 'biome lint .' },
      'biome.json',
      ['format', 'lint', 'test'],
    ],
    [
      'scripts by a pattern',
      { test: 'run-p "check:*"', 'check:style': 'xo' },
      'eslint.config.js',
      ['check:style', 'lint', 'test'],
    ],
    ['a script before it', { prebuild: 'biome lint b.ts' }, 'biome.json', ['build', 'lint']],
    ['nothing else', {}, 'eslint.config.js', ['lint']],
    ['settings that are code', {}, 'vitest.config.ts', ['lint', 'test', 'typecheck']],
    ['settings of a linter that are compiled', {}, 'eslint.config.ts', ['lint', 'typecheck']],
    ['types of tests', { 'test:types': 'tsd' }, 'vitest.config.js', ['lint', 'test', 'test:types']],
    ['tests of styles', { 'test:formatters': 'jest' }, 'jest.config.json', ['test', 'test:formatters']],
    [
      'stories',
      { 'build-storybook': 'storybook build' },
      'src/a.stories.js',
      ['build-storybook', 'lint', 'test', 'typecheck'],
    ],
  ])(
    'run for what those read: %s',
    async (_, scripts, file, expected) => {
      repository.commit({
        'package.json': root({}),
        'packages/app/package.json': manifest('app', { ...others, ...scripts }),
        [`packages/app/${file}`]: 'a\n',
      })
      repository.commit({ [`packages/app/${file}`]: 'b\n' })
      const tasks = expected.map((name) => `app:${name}`)
      expect([await affected(), await rekeyed()]).toEqual([tasks, tasks])
    },
    30_000,
  )
})

describe('manifests', () => {
  const scripts = { test: 'node --test', lint: 'prettier --check .', build: 'node build.js' }
  const WORLD: Files = {
    'package.json': root({}),
    'packages/app/package.json': JSON.stringify({
      name: 'app',
      version: '1.0.0',
      scripts,
      dependencies: { core: '1' },
    }),
    'packages/core/package.json': JSON.stringify({
      name: 'core',
      version: '1.0.0',
      exports: { '.': { require: './a.cjs', default: './b.mjs' } },
    }),
    'packages/plain/package.json': manifest('plain', { test: 'node --test' }),
    'packages/app/test/fixtures/pkg/package.json': '{ "name": "pkg", "version": "1.0.0" }',
    'packages/app/test/fixtures/py/pyproject.toml': '# here\n[project]\nversion = "1.0.0"\n',
  }
  const ALL = ['app:build', 'app:lint', 'app:test']
  test.each<[string, Files, readonly string[]]>([
    [
      'their form',
      {
        'packages/app/package.json': `${JSON.stringify(JSON.parse(WORLD['packages/app/package.json'] as string), null, 8)}\n`,
      },
      ['app:lint'],
    ],
    [
      'the form of one that nobody formats',
      { 'packages/plain/package.json': `${WORLD['packages/plain/package.json']}\n\n` },
      [],
    ],
    [
      'the order of what is exported',
      {
        'packages/core/package.json': JSON.stringify({
          name: 'core',
          version: '1.0.0',
          exports: { '.': { default: './b.mjs', require: './a.cjs' } },
        }),
      },
      ALL,
    ],
    [
      'the order of dependencies and keys',
      {
        'packages/core/package.json': JSON.stringify({
          version: '1.0.0',
          name: 'core',
          exports: { '.': { require: './a.cjs', default: './b.mjs' } },
        }),
      },
      [],
    ],
    [
      'the version of a sample',
      { 'packages/app/test/fixtures/pkg/package.json': '{ "name": "pkg", "version": "2.0.0" }' },
      ALL,
    ],
    [
      'a remark in a sample',
      { 'packages/app/test/fixtures/py/pyproject.toml': '# there\n[project]\nversion = "1.0.0"\n' },
      ALL,
    ],
  ])(
    'concern whoever reads that of them: %s',
    async (_, change, expected) => {
      repository.commit(WORLD)
      repository.commit(change)
      expect([await affected(), await rekeyed()]).toEqual([expected, expected])
    },
    30_000,
  )

  test.each<[string, string, string]>([
    ['of eslint', '"main": "eslint.config.js"', 'eslint.config.js'],
    ['of prettier', '"exports": { ".": "./.prettierrc.json" }', '.prettierrc.json'],
  ])(
    'let packages of settings %s concern whoever takes them',
    async (_, entry, file) => {
      const core = `{ "name": "core", "version": "1.0.0", ${entry} }`
      repository.commit({ ...WORLD, 'packages/core/package.json': core, [`packages/core/${file}`]: 'a\n' })
      repository.commit({ [`packages/core/${file}`]: 'b\n' })
      expect([await affected(), await rekeyed()]).toEqual([ALL, ALL])
    },
    30_000,
  )
})

describe('scripts that build a package', () => {
  const scripts = { build: 'npm run gen && tsc', gen: 'protoc a.proto', test: 'node --test', 'build:docs': 'typedoc' }
  const lib = (own: Readonly<Record<string, string>>, entries: object = { main: 'dist/a.js' }) =>
    JSON.stringify({ name: 'lib', version: '1.0.0', ...entries, scripts: own })
  const LIB = ['lib:build', 'lib:build:docs', 'lib:gen', 'lib:test']
  const SOURCES = { exports: { '.': { types: './src/a.d.ts', default: './a.ts' } } }
  test.each<[string, boolean, object, object | undefined]>([
    ['another command', true, { build: 'tsc --outDir out' }, undefined],
    ['a script that it runs', true, { gen: 'protoc b.proto' }, undefined],
    ['a script that runs before it', true, { prebuild: 'rm -rf dist' }, undefined],
    ['where nothing says what others load', true, { build: 'tsc --outDir out' }, {}],
    ['where others load sources', false, { build: 'tsc --outDir out' }, SOURCES],
    ['one for tests', false, { test: 'node --test test' }, undefined],
    ['one for pages', false, { 'build:docs': 'typedoc src' }, undefined],
  ])(
    'concern those who load what it makes: %s',
    async (_, isSeen, change, entries) => {
      repository.commit({
        'package.json': root({}),
        'packages/app/package.json': JSON.stringify({
          name: 'app',
          scripts: { test: 'node --test' },
          dependencies: { lib: '1' },
        }),
        'packages/lib/package.json': lib(scripts, entries),
      })
      repository.commit({ 'packages/lib/package.json': lib({ ...scripts, ...change }, entries) })
      const expected = isSeen ? ['app:test', ...LIB] : LIB
      expect([await affected(), await rekeyed()]).toEqual([expected, expected])
    },
    30_000,
  )

  test('concern nobody by their order', async () => {
    const turned = Object.fromEntries(Object.entries(scripts).reverse())
    repository.commit({ 'package.json': root({}), 'packages/lib/package.json': lib(scripts) })
    repository.commit({ 'packages/lib/package.json': lib(turned) })
    expect([await affected(), await rekeyed()]).toEqual([[], []])
  }, 30_000)
})

describe('tools of the repository that the root of a workspace installs', () => {
  const scripts = { lint: 'eslint .', test: 'node --test' }
  const WORLD: Files = {
    'package.json': root({}, { devDependencies: { '@acme/eslint-config': '*', core: '*' } }),
    'eslint.config.mjs': 'export { default } from "@acme/eslint-config"\n',
    'packages/app/package.json': manifest('app', scripts),
    'packages/core/package.json': manifest('core', scripts),
    'packages/core/a.js': 'a\n',
    'packages/rules/package.json': '{ "name": "rules" }',
    'packages/rules/a.js': 'a\n',
    'packages/eslint/package.json': JSON.stringify({ name: '@acme/eslint-config', dependencies: { rules: '*' } }),
    'packages/eslint/index.js': 'a\n',
    'other/package.json': manifest('other', scripts),
  }
  const ALL = ['app:lint', 'app:test', 'core:lint', 'core:test']
  test.each<[string, Files, readonly string[]]>([
    ['a package of settings', { 'packages/eslint/index.js': 'b\n' }, ALL],
    ['what that one loads', { 'packages/rules/a.js': 'b\n' }, ALL],
    ['a library', { 'packages/core/a.js': 'b\n' }, ALL.slice(2)],
  ])(
    'concern all of its members, unlike libraries: %s',
    async (_, change, expected) => {
      repository.commit(WORLD)
      repository.commit(change)
      expect([await affected(), await rekeyed()]).toEqual([expected, expected])
    },
    30_000,
  )

  test.each<[string, Files]>([
    ['by its name', { 'eslint.config.mjs': 'export { default } from "rules"\n' }],
    ['by a path', { 'jest.config.js': 'module.exports = { setupFiles: ["./packages/rules/a.js"] }\n' }],
  ])(
    'are such where settings at the top load them: %s',
    async (_, settings) => {
      const devDependencies = { rules: '*', core: '*' }
      repository.commit({ ...WORLD, 'package.json': root({}, { devDependencies }), ...settings })
      repository.commit({ 'packages/rules/a.js': 'b\n' })
      expect([await affected(), await rekeyed()]).toEqual([ALL, ALL])
    },
    30_000,
  )

  test('concern them file by file, too', async () => {
    repository.commit(WORLD)
    repository.commit({ 'packages/eslint/index.js': 'b\n' })
    expect(await affected({ granularity: 'file' })).toEqual(ALL)
  }, 30_000)
})

describe('settings of tools in a pyproject.toml above', () => {
  test.each<[string, Files, readonly string[]]>([
    ['that the project has of its own', { 'a/pyproject.toml': '[project]\nname = "a"\n[tool.mypy]\n' }, []],
    [
      'of which one has a longer name',
      { 'a/pyproject.toml': '[project]\nname = "a"\n[tool.mypyc]\n[dependency-groups]\ndev = ["mypy"]\n' },
      ['a:typecheck'],
    ],
    [
      'that are named in a remark',
      { 'a/pyproject.toml': '# no [tool.mypy]\n[project]\nname = "a"\n[dependency-groups]\ndev = ["mypy"]\n' },
      ['a:typecheck'],
    ],
    [
      'that a command names',
      {
        'a/pyproject.toml':
          '[project]\nname = "a"\n[tool.mypy]\n[tool.poe.tasks]\ntypecheck = "mypy --config-file ../pyproject.toml"\n',
      },
      ['a:typecheck'],
    ],
  ])(
    'concern who goes by them: %s',
    async (_, files, expected) => {
      repository.commit({ ...files, 'pyproject.toml': '[tool.mypy]\nstrict = false\n', 'a/a.py': '' })
      repository.commit({ 'pyproject.toml': '[tool.mypy]\nstrict = true\n' })
      expect([await affected(), await rekeyed()]).toEqual([expected, expected])
    },
    30_000,
  )
})

test.each([
  ['by name', 'npm run codegen -w @x/core --prefix ../..'],
  ['by folder', 'cd ../core && yarn codegen'],
  ['by a filter', 'pnpm --filter=@x/core codegen'],
])(
  'scripts of a project concern another one whose scripts run them: %s',
  async (_, pretest) => {
    const core = (codegen: string) => JSON.stringify({ name: '@x/core', version: '1.0.0', scripts: { codegen } })
    repository.commit({
      'package.json': root({}),
      'packages/core/package.json': core('true'),
      'packages/app/package.json': manifest('app', { pretest, test: 'node --test' }),
      'packages/core-web/package.json': manifest('core-web', { test: 'npm run core' }),
    })
    repository.commit({ 'packages/core/package.json': core('false') })
    const expected = ['@x/core:codegen', 'app:test']
    expect([await affected(), await rekeyed()]).toEqual([expected, expected])
  },
  30_000,
)

describe('files that others name by a path', () => {
  const main = { name: 'root', version: '1.0.0', main: 'index.js' }
  const WORLD: Files = {
    'package.json': root({ test: 'node test.js' }, main),
    'scripts/check.sh': 'a\n',
    'config/k.json': 'a\n',
    'packages/app/package.json': manifest('app', {
      test: 'sh ../../scripts/check.sh --by=../../config',
      build: 'cp ../shared/src/a.ts .',
    }),
    'packages/shared/package.json': manifest('shared', { test: 'node --test' }),
    'packages/shared/src/a.ts': 'a\n',
    'packages/shared/src/b.ts': 'a\n',
    'packages/web/package.json': manifest('web', { build: 'node b.js' }),
    'packages/web/tsconfig.json':
      '{ "include": ["src", "../shared/src/**/*.ts"], "compilerOptions": { "paths": { "x": ["../app/x.ts"] } } }',
    'packages/app/x.ts': 'a\n',
  }
  test.each<[string, readonly string[]]>([
    ['scripts/check.sh', ['app:build', 'app:test', 'root:test']],
    ['config/k.json', ['app:build', 'app:test', 'root:test']],
    ['packages/shared/src/a.ts', ['app:build', 'app:test', 'shared:test', 'web:build']],
    ['packages/shared/src/b.ts', ['shared:test', 'web:build']],
    ['packages/app/x.ts', ['app:build', 'app:test']],
  ])(
    'concern those as well: %s',
    async (file, expected) => {
      repository.commit(WORLD)
      repository.commit({ [file]: 'b\n' })
      expect([await affected(), await rekeyed()]).toEqual([expected, expected])
    },
    30_000,
  )
})

describe('contracts', () => {
  const api = manifest('api', { test: 'jest' })
  const WORLD: Files = {
    'package.json': JSON.stringify({ private: true, workspaces: ['services/*', 'web'] }),
    'services/api/package.json': api,
    'services/other/package.json': manifest('other', { test: 'jest' }),
    'web/package.json': manifest('web', { build: 'vite build', test: 'jest' }),
    'py/pyproject.toml': '[project]\nname = "py"\n[tool.pytest.ini_options]\n',
  }
  const SPEC = 'services/api/openapi.json'
  test.each<[string, Files, string, readonly string[]]>([
    [
      'steps up',
      { 'web/gen.js': "join(__dirname, '../services/api/openapi.json')\n" },
      SPEC,
      ['web:build', 'web:test'],
    ],
    [
      'arguments',
      { 'web/src/a.test.ts': "path.resolve(ROOT, 'services', 'api', 'openapi.json')\n" },
      SPEC,
      ['web:build', 'web:test'],
    ],
    [
      'an address',
      { 'web/a.test.ts': "new URL('../services/api/openapi.json', import.meta.url)\n" },
      SPEC,
      ['web:build', 'web:test'],
    ],
    ['pathlib', { 'py/tests/test_a.py': 'HERE.parents[2] / "services" / "api" / "openapi.json"\n' }, SPEC, ['py:test']],
    ['os.path', { 'py/tests/test_a.py': 'os.path.join(SERVICES, "api/openapi.json")\n' }, SPEC, ['py:test']],
    ['make', { 'py/Makefile': 'gen: ../services/api/proto/a.proto\n' }, 'services/api/proto/a.proto', ['py:test']],
    [
      'a pattern',
      { 'web/codegen.yml': 'schema: ../services/api/schema/*.graphql\n' },
      'services/api/schema/a.graphql',
      ['web:build', 'web:test'],
    ],
    [
      'a pattern further up',
      { 'web/codegen.yml': 'schema: ../services/api/src/**/*.graphql\n' },
      'services/api/src/types/a.graphql',
      ['web:build', 'web:test'],
    ],
    ['a folder of sources', { 'web/vite.config.ts': "'../services/api/src/a.ts'\n" }, 'services/api/src/a.graphql', []],
    ['the name of another', { 'web/gen.js': "'../services/other/openapi.json'\n" }, SPEC, []],
    ['a document', { 'web/README.md': '../services/api/openapi.json\n' }, SPEC, []],
    ['what is none', { 'web/gen.js': "'../services/api/data.json'\n" }, 'services/api/data.json', []],
    ['one among samples', { 'web/gen.js': "'api/tests/openapi.json'\n" }, 'services/api/tests/openapi.json', []],
  ])(
    'concern the projects that speak of them: %s',
    async (_, files, contract, expected) => {
      repository.commit({ ...WORLD, ...files, [contract]: 'a\n' })
      repository.commit({ [contract]: 'b\n' })
      const all = ['api:test', ...expected]
      expect([await affected(), await rekeyed()]).toEqual([all, all])
    },
    30_000,
  )

  test('are sought no more where they are many', async () => {
    const many = Object.fromEntries(Array.from({ length: 1_100 }, (_, at) => [`services/api/proto/${at}.proto`, 'a\n']))
    repository.commit({ ...WORLD, ...many, 'web/gen.js': "'../services/api/proto/1.proto'\n" })
    repository.commit({ 'services/api/proto/1.proto': 'b\n' })
    expect([await affected(), await rekeyed()]).toEqual([['api:test', 'web:build', 'web:test'], ['api:test']])
  }, 30_000)
})

describe('what lies in a project within another one', () => {
  const main = { name: 'root', version: '1.0.0', main: 'index.js' }
  const WORLD: Files = {
    'package.json': root(
      { lint: 'prettier --check .', 'format:check': 'x', test: 'jest src', build: 'tsc -p own.json' },
      main,
    ),
    'src/x.test.js': '',
    'packages/app/package.json': manifest('app', { test: 'jest' }),
    'packages/py/pyproject.toml': '[project]\nname = "py"\n[build-system]\nrequires = []\n',
  }
  const LINT = ['root:format:check', 'root:lint']
  test.each<[string, string, readonly string[]]>([
    ['a document', 'packages/app/README.md', LINT],
    ['code', 'packages/app/src/index.ts', ['app:test', 'root:build', ...LINT]],
    ['a test', 'packages/app/index.test.ts', ['app:test', 'root:build', ...LINT]],
    ['of another ecosystem', 'packages/py/docs/x.md', LINT],
  ])(
    'concerns the lint of that one as well: %s',
    async (_, file, expected) => {
      repository.commit({ ...WORLD, [file]: 'a\n' })
      repository.commit({ [file]: 'b\n' })
      expect([await affected(), await rekeyed()]).toEqual([expected, expected])
    },
    30_000,
  )

  const TSCONFIG = 'tsconfig.json'
  test.each<[string, string, Files, boolean]>([
    ['jest everywhere', 'jest --ci', {}, true],
    ['jest in the folder itself', 'jest .', {}, true],
    ['jest in other folders', 'jest --ci src lib', { 'lib/a.js': '' }, false],
    ['jest in one that holds the project', 'cross-env CI=1 npx jest "packages"', {}, true],
    ['an option with a file', 'vitest run --config vitest.config.ts', { 'vitest.config.ts': '' }, true],
    ['a pattern for folders', 'vitest run src/**/*.test.js', {}, false],
    ['tests of Node itself', 'node --test', {}, true],
    ['another program', 'node src/jest.js', {}, false],
    ['a file of a package', 'node node_modules/jest/bin/jest.js --ci', {}, true],
    ['another command before it', 'node prepare.js && jest', {}, true],
    ['all members', 'pnpm -r test', {}, true],
    ['a folder', 'cd packages/app && node x.js', {}, true],
    ['a file', 'node packages/app/x.ts', {}, true],
    ['a folder for a package manager', 'npm --prefix packages/app test', {}, true],
    ['a project by its name', 'npm test -w app', {}, true],
    ['a folder that is left out', 'node run.js --ignore packages/app', {}, false],
    ['a script of that name', 'node app', {}, false],
    ['a compiler', 'tsc --noEmit', { [TSCONFIG]: '{}' }, true],
    ['a compiler of its own folder', 'tsc --noEmit', { [TSCONFIG]: '{ "include": ["src/**/*"] }' }, false],
    ['a compiler of all', 'tsc', { [TSCONFIG]: '{\n// "include": ["src"],\n"include": ["**/*.ts"] }' }, true],
    [
      'a compiler by other settings',
      'tsc -p tsconfig.own.json',
      { 'tsconfig.own.json': '{ "files": ["src/a.ts"] }' },
      false,
    ],
  ])(
    'concerns tasks that go down: %s',
    async (_, command, files, isConcerned) => {
      const scripts = { test: command, build: 'node build.js' }
      repository.commit({ ...WORLD, ...files, 'package.json': root(scripts, main), 'packages/app/x.ts': 'a\n' })
      repository.commit({ 'packages/app/x.ts': 'b\n' })
      const expected = isConcerned ? ['app:test', 'root:test'] : ['app:test']
      expect([await affected(), await rekeyed()]).toEqual([expected, expected])
    },
    30_000,
  )

  test('concerns checks of Python that nobody stated, and pytest where its settings lead there', async () => {
    const pyproject = (name: string, more = '') => `[project]\nname = "${name}"\nversion = "1"\n${more}`
    const tools = '[tool.ruff]\n[tool.mypy]\n[tool.pytest.ini_options]\n'
    const world: Files = {
      'pyproject.toml': pyproject('root', tools),
      'own/__init__.py': '',
      'tests/test_own.py': '',
      'packages/a/pyproject.toml': pyproject('a'),
      'packages/a/a/core.py': 'a\n',
      'packages/a/tests/test_a.py': '',
    }
    const CHECKS = ['a:lint', 'a:test', 'root:lint', 'root:typecheck']
    repository.commit(world)
    repository.commit({ 'packages/a/a/core.py': 'b\n' })
    expect([await affected(), await rekeyed()]).toEqual([CHECKS, CHECKS])
    repository.commit({ 'pyproject.toml': pyproject('root', `${tools}testpaths = ["tests", "packages/*/tests"]\n`) })
    repository.commit({ 'packages/a/a/core.py': 'c\n' })
    const all = ['a:lint', 'a:test', 'root:lint', 'root:test', 'root:typecheck']
    expect([await affected(), await rekeyed()]).toEqual([all, all])
    repository.commit({ 'packages/a/data.csv': 'c\n', 'packages/web/package.json': manifest('web', {}) })
    repository.commit({ 'packages/a/data.csv': 'd\n' })
    expect(await affected()).toEqual(['a:lint', 'a:test', 'root:test'])
    repository.commit({ 'packages/web/x.json': '{}' })
    expect(await affected()).toEqual([])
    const bounded = `${tools.replace('[tool.mypy]\n', '[tool.mypy]\nfiles = ["own"]\n[tool.x]\nfiles = ["packages"]\n')}`
    repository.commit({ 'pyproject.toml': pyproject('root', bounded) })
    repository.commit({ 'packages/a/a/core.py': 'd\n' })
    expect([await affected(), await rekeyed()]).toEqual([CHECKS.slice(0, -1), CHECKS.slice(0, -1)])
  }, 60_000)

  test('concerns what finds tests of Python by itself, whatever pytest is told', async () => {
    const poe = '[tool.pytest.ini_options]\ntestpaths = ["tests"]\n[tool.poe.tasks]\ntest = "python -m unittest"\n'
    const pyproject = (name: string, more = '') => `[project]\nname = "${name}"\nversion = "1"\n${more}`
    const inner = { 'packages/a/pyproject.toml': pyproject('a'), 'tests/test_own.py': '' }
    repository.commit({ 'pyproject.toml': pyproject('root', poe), ...inner, 'packages/a/a.py': 'a\n' })
    repository.commit({ 'packages/a/a.py': 'b\n' })
    expect([await affected(), await rekeyed()]).toEqual([['root:test'], ['root:test']])
  }, 30_000)

  test('concerns nobody around where no task there reads it', async () => {
    repository.commit({ ...WORLD, 'package.json': root({ test: 'jest' }, main), 'packages/app/README.md': 'a\n' })
    repository.commit({ 'packages/app/README.md': 'b\n' })
    expect([await affected(), await rekeyed()]).toEqual([[], []])
  }, 30_000)
})

describe('another version of a project', () => {
  const CORE = (version: string): Files => ({
    'packages/core/pyproject.toml': `[project]\nname = "acme-core"\nversion = "${version}"\n[tool.pytest.ini_options]\n`,
    'packages/core/acme_core/__init__.py': `__version__ = "${version}"\n`,
    'packages/js/package.json': JSON.stringify({
      name: '@acme/js',
      version,
      scripts: { test: 'jest' },
    }),
  })
  const USERS: Files = {
    'package.json': root({}),
    'packages/app/pyproject.toml':
      '[project]\nname = "app"\ndependencies = ["acme-core"]\n[tool.uv.sources]\nacme-core = { path = "../core" }\n[tool.pytest.ini_options]\n',
    'packages/web/package.json': JSON.stringify({
      name: 'web',
      scripts: { test: 'jest' },
      dependencies: { '@acme/js': '*' },
    }),
    'packages/alone/package.json': manifest('alone', { test: 'jest' }),
  }

  test.each<[string, Files, readonly string[]]>([
    ['nobody who does not speak of it', {}, []],
    ['tests that state it', { 'packages/core/tests/test_a.py': 'assert VERSION == "1.4.0"\n' }, ['acme-core:test']],
    [
      'tests that ask for it',
      { 'packages/core/tests/test_a.py': 'from importlib.metadata import version\n' },
      ['acme-core:test'],
    ],
    [
      'tests that compare it',
      { 'packages/core/tests/test_a.py': 'assert acme_core.__version__ == told()\n' },
      ['acme-core:test'],
    ],
    ['code that does not test', { 'packages/core/acme_core/cli.py': 'from . import __version__\n' }, []],
    [
      'tests that read the manifest',
      { 'packages/js/a.test.js': "import pkg from './package.json'\n" },
      ['@acme/js:test'],
    ],
    [
      'code of others that speaks of it',
      { 'packages/app/app/main.py': 'API(version=acme_core.__version__)\n' },
      ['app:test'],
    ],
    ['tests of others that do', { 'packages/web/a.test.js': "require('@acme/js/package.json')\n" }, ['web:test']],
    [
      'tests of others that ask for one of several names',
      { 'packages/app/tests/test_a.py': 'from acme_core import (\n    Client,\n    __version__,\n)\n' },
      ['app:test'],
    ],
    [
      'tests of others that ask under another name',
      { 'packages/app/tests/test_a.py': 'import acme_core as c\nassert c.VERSION\n' },
      ['app:test'],
    ],
    [
      'tests of others that keep the name apart',
      { 'packages/app/tests/test_a.py': 'from importlib import metadata\nmetadata.version(NAME)\n' },
      ['app:test'],
    ],
    [
      'code of others that asks for what is known of it',
      { 'packages/app/app/main.py': 'metadata("acme-core")["Version"]\n' },
      ['app:test'],
    ],
    ['tests of others that state it', { 'packages/web/a.test.js': "equal(agent, 'acme/1.4.0')\n" }, ['web:test']],
    ['no tests of strangers that state it', { 'packages/alone/a.test.js': "equal(agent, 'acme/1.4.0')\n" }, []],
    [
      'tests of whoever loads what asks for its own',
      {
        'packages/core/acme_core/app.py': 'from importlib.metadata import version\nVERSION = version(NAME)\n',
        'packages/core/acme_core/names.py': 'NAME = "acme-core"\n',
        'packages/js/src/agent.js': "const pkg = require('../package.json')\n",
      },
      ['@acme/js:test', 'acme-core:test', 'app:test', 'web:test'],
    ],
    [
      'nobody for code that asks for versions of others',
      {
        'packages/core/acme_core/app.py': 'from importlib.metadata import version\nversion("openai")\n',
        'packages/js/src/agent.js': "require('typescript/package.json')\n",
      },
      [],
    ],
    ['nobody for a document', { 'packages/app/README.md': 'acme_core.__version__ is 1.4.0\n' }, []],
  ])(
    'concerns %s',
    async (_, files, expected) => {
      repository.commit({ ...USERS, ...files, ...CORE('1.4.0') })
      repository.commit(CORE('1.5.0'))
      expect(await rekeyed()).toEqual(expected)
    },
    30_000,
  )

  test('concerns its own tests where a file alone states it', async () => {
    const stating = (version: string): Files => ({
      'packages/core/acme_core/__init__.py': `__version__ = "${version}"\n`,
    })
    repository.commit({
      'packages/core/pyproject.toml':
        '[project]\nname = "acme-core"\ndynamic = ["version"]\n[tool.pytest.ini_options]\n',
      'packages/app/pyproject.toml': USERS['packages/app/pyproject.toml'] as string,
      ...stating('1.4.0'),
    })
    repository.commit(stating('1.5.0'))
    expect(await rekeyed()).toEqual(['acme-core:test'])
  }, 30_000)
})

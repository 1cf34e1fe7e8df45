import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { fakeSystem } from '../../../test/support/fake-system.ts'
import { type FileEdit, type TestRepository, testRepository } from '../../../test/support/repository.ts'
import type { AffectedSet } from '../../affected/affected-set.ts'
import { chainOf, sentence, whyNot } from '../../affected/explain.ts'
import { parseInputs } from '../../contract/parse.ts'
import { ExternalError } from '../../errors.ts'
import type { System } from '../../system/system.ts'
import { answer } from './answer.ts'
import { contract } from './contract.ts'

type Edits = Readonly<Record<string, FileEdit>>

let repository: TestRepository

beforeEach(() => {
  repository = testRepository()
})

afterEach(() => repository.remove())

function pyproject(name: string, dependencies: readonly string[] = [], more = ''): string {
  const paths = dependencies.map((other) => `${other} = { path = "../${other}" }\n`).join('')
  const names = dependencies.map((other) => `"${other}"`).join(', ')
  return `[project]\nname = "${name}"\nversion = "1"\ndependencies = [${names}]\n[tool.uv.sources]\n${paths}${more}`
}

function packageJson(name: string, dependencies: readonly string[] = [], more: object = {}): string {
  const links = Object.fromEntries(dependencies.map((other) => [`@acme/${other}`, `file:../${other}`]))
  return JSON.stringify({ name: `@acme/${name}`, version: '1.0.0', dependencies: links, ...more })
}

/** The answer for a change from one set of files by some edits. */
async function affectedBy(
  files: Edits,
  edits: Edits,
  inputs: Readonly<Record<string, string>> = {},
  parts: Partial<System> = {},
): Promise<AffectedSet> {
  repository.commit(files)
  repository.commit(edits)
  const given = { base: 'HEAD~1', head: 'HEAD', granularity: 'file', ...inputs } as Readonly<Record<string, string>>
  const output = path.join(repository.folder, '.git/maestro')
  const { system } = fakeSystem(repository.folder, output, parts)
  return answer(
    parseInputs(contract, (name) => given[name] ?? ''),
    system,
  )
}

function names({ projects }: AffectedSet): readonly string[] {
  return [...projects.keys()]
}

/** All that an answer says. */
function told({ projects, removed, ignored, limits, contained, unreached, graph }: AffectedSet): unknown {
  return {
    projects: [...projects],
    removed: [...removed],
    ignored,
    limits,
    contained,
    unreached,
    findings: graph.findings,
  }
}

function chain(set: AffectedSet, name: string): readonly string[] {
  return chainOf(set, name).map((step) => `${step.project}: ${sentence(step)}`)
}

const PYTHON: Edits = {
  'libs/core/pyproject.toml': pyproject('core'),
  'libs/core/src/core/__init__.py': '',
  'libs/core/src/core/models.py': 'import json\n',
  'libs/core/src/core/client.py': 'from .models import User\n',
  'libs/core/src/core/other.py': '',
  'libs/api/pyproject.toml': pyproject('api', ['core']),
  'libs/api/src/api/__init__.py': '',
  'libs/api/src/api/main.py': '\n\nfrom core.client import Client\n',
  'libs/web/pyproject.toml': pyproject('web', ['core', 'api']),
  'libs/web/web/__init__.py': '',
  'libs/web/web/app.py': 'from core import other\n',
  'libs/web/web/late.py': 'def start():\n    import api.main\n',
}

describe('Python', () => {
  test('a dependent counts where one of its files leads to the changed one, and the chain names each import', async () => {
    const set = await affectedBy(PYTHON, { 'libs/core/src/core/models.py': 'import os\n' })
    expect(names(set)).toEqual(['api', 'core', 'web'])
    expect(chain(set, 'web')).toEqual([
      'web: libs/web/web/late.py:2 imports api.main',
      'api: libs/api/src/api/main.py:3 imports core.client',
      'core: libs/core/src/core/client.py:1 imports .models',
      'core: libs/core/src/core/models.py was changed',
    ])
  })

  test('a dependent whose files lead elsewhere is kept out, and why-not says by which rule', async () => {
    const set = await affectedBy(PYTHON, { 'libs/core/src/core/other.py': 'x = 1\n' })
    expect(names(set)).toEqual(['core', 'web'])
    expect(whyNot(set, 'api')).toEqual([
      'None of the 1 changed files counts for libs/api.'.replace(
        'None of the 1 changed files counts',
        'The only changed file does not count',
      ),
      'It depends on core, which is affected (libs/api/pyproject.toml:4), but none of its files leads to a changed file by imports. With granularity "project" it would count.',
    ])
  })

  test('with granularity "project" both count', async () => {
    const set = await affectedBy(PYTHON, { 'libs/core/src/core/other.py': 'x = 1\n' }, { granularity: 'project' })
    expect(names(set)).toEqual(['api', 'core', 'web'])
  })

  test.each<readonly [string, string, Edits, Edits]>([
    ['the package around a module', 'api web', {}, { 'libs/core/src/core/__init__.py': 'x = 1\n' }],
    ['a module that is gone', 'api web', {}, { 'libs/core/src/core/models.py': null }],
    [
      'a module that is gone and whose importer is',
      'api web',
      {},
      {
        'libs/core/src/core/models.py': null,
        'libs/core/src/core/client.py': 'class Client: pass\n',
      },
    ],
    [
      'a new module in place of an attribute',
      'web',
      {},
      { 'libs/core/src/core/other/__init__.py': '', 'libs/core/src/core/other.py': null },
    ],
    ['data', 'api web', {}, { 'libs/core/src/core/schema.json': '{}' }],
    ['native code', 'api web', {}, { 'libs/core/src/core/fast.pyx': '' }],
    ['a build script', 'api web', {}, { 'libs/core/setup.py': 'x = 1\n' }],
    [
      'the manifest',
      'api web',
      {},
      { 'libs/core/pyproject.toml': pyproject('core', [], '[project.optional-dependencies]\nx = ["y"]\n') },
    ],
    ['a test', '', { 'libs/core/tests/test_a.py': '' }, { 'libs/core/tests/test_a.py': 'x = 1\n' }],
    [
      'a module that nobody imports',
      '',
      { 'libs/core/src/core/alone.py': '' },
      { 'libs/core/src/core/alone.py': 'x = 1\n' },
    ],
    [
      'a module behind a name that only the program knows',
      'api web',
      {
        'libs/core/src/core/alone.py': '',
        'libs/core/src/core/models.py': 'import importlib\nimportlib.import_module(name)\n',
      },
      { 'libs/core/src/core/alone.py': 'x = 1\n' },
    ],
    [
      'a module named in a string',
      'api web',
      {
        'libs/core/src/core/alone.py': '',
        'libs/api/src/api/settings.py': 'APPS = [\n    "core.alone",\n]\n',
        'libs/web/web/__init__.py': 'from api import settings\n',
      },
      { 'libs/core/src/core/alone.py': 'x = 1\n' },
    ],
    [
      'a module that settings name',
      'api',
      {
        'libs/core/src/core/alone.py': '',
        'libs/api/pytest.ini': '[pytest]\naddopts = -p core.alone\n',
      },
      { 'libs/core/src/core/alone.py': 'x = 1\n' },
    ],
    [
      'a plug-in that the manifest offers',
      'api web',
      {
        'libs/core/src/core/alone.py': '',
        'libs/core/pyproject.toml': pyproject('core', [], '[project.entry-points.pytest11]\ncore = "core.alone"\n'),
      },
      { 'libs/core/src/core/alone.py': 'x = 1\n' },
    ],
    [
      'a module with a name of the standard library',
      'api web',
      { 'libs/core/src/queue.py': '' },
      { 'libs/core/src/queue.py': 'x = 1\n' },
    ],
    [
      'a module beside a file that is no Python',
      'api web',
      {
        'libs/core/src/core/alone.py': '',
        'libs/core/src/core/models.py': 'from core import (\n',
      },
      { 'libs/core/src/core/alone.py': 'x = 1\n' },
    ],
    [
      'what a notebook may import',
      'api',
      {
        'libs/core/src/core/alone.py': '',
        'libs/api/look.ipynb': '{}',
      },
      { 'libs/core/src/core/alone.py': 'x = 1\n' },
    ],
    [
      'what a conftest.py above the tests imports',
      'api web',
      {
        'libs/core/src/core/alone.py': '',
        'libs/conftest.py': 'import core.alone\n',
      },
      { 'libs/core/src/core/alone.py': 'x = 1\n' },
    ],
    [
      'a module of an application that settings list',
      'api',
      {
        'libs/core/src/core/users/__init__.py': '',
        'libs/core/src/core/users/models.py': '',
        'libs/api/settings.py': 'INSTALLED_APPS = ["core.users"]\n',
      },
      { 'libs/core/src/core/users/models.py': 'x = 1\n' },
    ],
    [
      'a plug-in that a setup.py offers',
      'api web',
      {
        'libs/core/src/core/alone.py': '',
        'libs/core/setup.py': 'setup(entry_points={"pytest11": ["core = core.alone"]})\n',
      },
      { 'libs/core/src/core/alone.py': 'x = 1\n' },
    ],
    [
      'what Python loads at its start',
      'api web',
      { 'libs/core/src/sitecustomize.py': '' },
      { 'libs/core/src/sitecustomize.py': 'x = 1\n' },
    ],
    [
      'a module named in data, which any module of the project may read',
      'api web',
      {
        'libs/core/src/core/alone.py': '',
        'libs/api/src/api/conf/log.yaml': 'class: core.alone.Handler\n',
      },
      { 'libs/core/src/core/alone.py': 'x = 1\n' },
    ],
    [
      'a module named in data of tests',
      'api web',
      { 'libs/core/src/core/alone.py': '', 'libs/api/tests/case.json': '{"backend": "core.alone:Backend"}' },
      { 'libs/core/src/core/alone.py': 'x = 1\n' },
    ],
    [
      'what is imported in a circle',
      'api web',
      {
        'libs/core/src/core/models.py': 'from . import client, alone\n',
        'libs/core/src/core/alone.py': '',
      },
      { 'libs/core/src/core/alone.py': 'x = 1\n' },
    ],
  ])('%s counts for [%s]', async (_, dependents, files, edits) => {
    const set = await affectedBy({ ...PYTHON, ...files }, edits)
    expect(names(set)).toEqual([...dependents.split(' ').filter(Boolean), 'core'].sort())
  })

  test('a project with a link among its modules counts as a whole, and so does what it links', async () => {
    const files: Edits = { ...PYTHON, 'libs/api/src/api/linked': { link: '../../../core/src/core' } }
    expect(names(await affectedBy(files, { 'libs/core/src/core/other.py': 'x = 1\n' }))).toEqual(['api', 'core', 'web'])
  })

  test('a part of a namespace package counts for those who import that part', async () => {
    const files: Edits = {
      'libs/one/pyproject.toml': pyproject('one'),
      'libs/one/src/acme/one/__init__.py': '',
      'libs/two/pyproject.toml': pyproject('two'),
      'libs/two/src/acme/two/__init__.py': '',
      'libs/use/pyproject.toml': pyproject('use', ['one', 'two']),
      'libs/two/src/acme/two/late.py': '',
      'libs/use/use.py': 'from acme import one\nimport acme.two\n',
      'libs/both/pyproject.toml': pyproject('both', ['one', 'two']),
      'libs/both/both.py': 'from acme import one\nfrom acme.two import late\n',
    }
    expect(names(await affectedBy(files, { 'libs/two/src/acme/two/late.py': 'x = 1\n' }))).toEqual(['both', 'two'])
  })

  test('a dependency that no file shows how to use counts as a whole', async () => {
    const files = {
      ...PYTHON,
      'libs/cli/pyproject.toml': pyproject('cli', ['core']),
      'libs/cli/cli.py': 'import json\n',
    }
    const set = await affectedBy(files, { 'libs/core/src/core/other.py': 'x = 1\n' })
    expect(chain(set, 'cli')).toEqual([
      'cli: depends on core (libs/cli/pyproject.toml:4): but no file of it shows how',
      'core: libs/core/src/core/other.py was changed',
    ])
  })

  test('what settings state beside imports counts as a whole', async () => {
    const files = { ...PYTHON, 'maestro.toml': '[projects.api]\ndepends-on = ["core"]\n' }
    const set = await affectedBy(files, { 'libs/core/src/core/other.py': 'x = 1\n' })
    expect(names(set)).toEqual(['api', 'core', 'web'])
  })

  test('without dependents, and with direct ones only, no more count', async () => {
    const edits = { 'libs/core/src/core/models.py': 'import os\n' }
    expect(names(await affectedBy(PYTHON, edits, { dependents: 'none' }))).toEqual(['core'])
  })

  test('a file of which nothing is known is a note, whatever it holds', async () => {
    const bad = 'x = 1\n'.repeat(1_000_000)
    const files = {
      ...PYTHON,
      'libs/core/src/core/generated.py': bad,
      'libs/core/src/core/open.py': 'from core import (\n',
    }
    const set = await affectedBy(files, { 'libs/core/src/core/other.py': 'x = 1\n' })
    expect(
      set.graph.findings.filter(({ code }) => code === 'unread-imports').map(({ file, severity }) => [file, severity]),
    ).toEqual([
      ['libs/core/src/core/generated.py', 'note'],
      ['libs/core/src/core/open.py', 'note'],
    ])
  })
})

const NODE: Edits = {
  'packages/core/package.json': packageJson('core', [], {
    exports: {
      '.': './dist/index.js',
      './button': { types: './dist/button.d.ts', default: './dist/button.js' },
      './deep/*': './dist/deep/*.js',
    },
  }),
  'packages/core/src/index.ts': "export * from './list.js'\n",
  'packages/core/src/list.ts': 'export const list = []\n',
  'packages/core/src/button.tsx': "export const b = <div>it's</div>\n",
  'packages/core/src/deep/one.ts': '',
  'packages/core/src/alone.ts': '',
  'packages/api/package.json': packageJson('api', ['core'], { imports: { '#own/*': './src/*.ts' } }),
  'packages/api/tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }',
  'packages/api/src/main.ts': "\nimport { list } from '@acme/core'\n",
  'packages/web/package.json': packageJson('web', ['core', 'api']),
  'packages/api/src/free.ts': '',
  'packages/web/free.mjs': "import '@acme/api/src/free.js'\n",
  'packages/web/index.js': "const b = require('@acme/core/button')\n",
}

describe('JavaScript and TypeScript', () => {
  test('a built entry leads to its source', async () => {
    const set = await affectedBy(NODE, { 'packages/core/src/list.ts': 'x' })
    expect(names(set)).toEqual(['@acme/api', '@acme/core'])
    expect(chain(set, '@acme/api')).toEqual([
      '@acme/api: packages/api/src/main.ts:2 imports @acme/core',
      '@acme/core: packages/core/src/index.ts:1 imports ./list.js',
      '@acme/core: packages/core/src/list.ts was changed',
    ])
  })

  test.each<readonly [string, string, Edits, Edits]>([
    ['a subpath', 'web', {}, { 'packages/core/src/button.tsx': 'x' }],
    [
      'a pattern of exports',
      'api',
      { 'packages/api/src/deep.ts': "import '@acme/core/deep/one'\n" },
      { 'packages/core/src/deep/one.ts': 'x' },
    ],
    ['a module that nobody imports', '', {}, { 'packages/core/src/alone.ts': 'x' }],
    [
      'an import of types only',
      'api',
      { 'packages/api/src/types.ts': "import type { A } from '../../core/src/alone'\n" },
      { 'packages/core/src/alone.ts': 'x' },
    ],
    [
      'a dynamic import',
      'api',
      { 'packages/api/src/lazy.ts': "await import('../../core/src/alone.js')\n" },
      { 'packages/core/src/alone.ts': 'x' },
    ],
    [
      'an alias of a compiler',
      'web',
      {
        'packages/api/src/main.ts': "import '@acme/core'\nimport '@/inner/a'\n",
        'packages/api/src/inner/a/index.ts': "export * from '#own/b'\n",
        'packages/api/src/b.ts': "import x from '../../core/src/alone'\n",
        'packages/web/index.js': "require('@acme/core/button'); require('@acme/api/src/main')\n",
      },
      { 'packages/core/src/alone.ts': 'x' },
    ],
    [
      'an entry that leads to nothing known',
      'api',
      {
        'packages/core/package.json': packageJson('core', [], {
          exports: { '.': './bundle/main.js', './button': './src/button.tsx' },
        }),
      },
      { 'packages/core/src/alone.ts': 'x' },
    ],
    [
      'a path that only the program knows',
      'web',
      { 'packages/web/load.cjs': 'require(name)\n' },
      { 'packages/core/src/alone.ts': 'x' },
    ],
    [
      'a component',
      'web',
      { 'packages/web/App.vue': "<template>don't</template>\n<script setup>\nimport '../core/src/alone'\n</script>\n" },
      { 'packages/core/src/alone.ts': 'x' },
    ],
    [
      'a file that settings of tests name',
      'web',
      { 'packages/web/vitest.config.ts': "export default { test: { setupFiles: ['../core/src/alone.ts'] } }\n" },
      { 'packages/core/src/alone.ts': 'x' },
    ],
    [
      'a folder whose files a style sheet is made from',
      'web',
      { 'packages/web/tailwind.config.js': "module.exports = { content: ['../core/src/**/*.{ts,tsx}'] }\n" },
      { 'packages/core/src/alone.ts': 'x' },
    ],
    [
      'a script that the manifest runs',
      'web',
      {
        'packages/web/package.json': packageJson('web', ['core', 'api'], {
          scripts: { a: 'tsx ../core/src/alone.ts' },
        }),
      },
      { 'packages/core/src/alone.ts': 'x' },
    ],
    [
      'what a compiler is told to read, but not what it is told of other projects',
      'web',
      {
        'packages/web/tsconfig.json': '{ "include": ["../core/src/alone.ts"], "references": [{ "path": "../core" }] }',
        'packages/api/tsconfig.json': '{ "references": [{ "path": "../core" }] }',
      },
      { 'packages/core/src/alone.ts': 'x' },
    ],
    [
      'an alias that only a bundler knows',
      'web',
      { 'packages/web/other.ts': "import 'inner/alone'\n" },
      { 'packages/core/src/alone.ts': 'x' },
    ],
    [
      'nothing behind the name of a project that the change does not concern',
      '',
      {
        'packages/far/package.json': packageJson('far'),
        'packages/far/index.js': '',
        'packages/web/package.json': packageJson('web', ['core', 'api', 'far']),
        'packages/web/far.js': "import '@acme/far'\n",
      },
      { 'packages/core/src/alone.ts': 'x' },
    ],
    [
      'the script of a component in a file of its own',
      'web',
      { 'packages/web/App.vue': '<template/>\n<script src="../core/src/alone.ts"></script>\n' },
      { 'packages/core/src/alone.ts': 'x' },
    ],
    [
      'what browsers get instead',
      'web',
      {
        'packages/core/package.json': packageJson('core', [], {
          exports: { '.': './dist/index.js', './button': './dist/button.js' },
          browser: { './src/button.tsx': './src/alone.ts' },
        }),
      },
      { 'packages/core/src/alone.ts': 'x' },
    ],
    [
      'what makes the tags of a compiler',
      'web',
      {
        'packages/web/tsconfig.json': '{ "compilerOptions": { "jsxImportSource": "@acme/core/deep" } }',
        'packages/web/page.tsx': '<a/>',
        'packages/core/src/deep/jsx-runtime.ts': '',
      },
      { 'packages/core/src/deep/jsx-runtime.ts': 'x' },
    ],
    ['a style sheet', 'api web', {}, { 'packages/core/src/style.css': 'a {}' }],
    ['a module that is gone', 'web', {}, { 'packages/core/src/button.tsx': null }],
  ])('%s counts for [%s]', async (_, dependents, files, edits) => {
    const all = { ...NODE, ...files }
    const set = await affectedBy(all, edits)
    const expected = dependents.split(' ').filter(Boolean)
    const more = expected.includes('web') && 'packages/api/src/b.ts' in all ? ['api'] : []
    expect(names(set)).toEqual([...more, ...expected, 'core'].map((name) => `@acme/${name}`).sort())
  })
})

describe('what an earlier run found', () => {
  const edits = { 'libs/core/src/core/other.py': 'x = 1\n' }
  const place = (name: string) => path.join(repository.folder, '.git/maestro', name)
  const [scans, links] = ['module-scans', 'module-links'] as const
  const kept = () => [scans, links].map((name) => readFileSync(place(name), 'utf8'))
  const again = async (inputs: Readonly<Record<string, string>> = {}) => {
    const { system } = fakeSystem(repository.folder, path.dirname(place(scans)))
    const given: Readonly<Record<string, string>> = { base: 'HEAD~1', head: 'HEAD', granularity: 'file', ...inputs }
    return answer(
      parseInputs(contract, (name) => given[name] ?? ''),
      system,
    )
  }

  test('is kept, and gives the same answer', async () => {
    const first = await affectedBy(PYTHON, edits)
    const texts = kept()
    expect(texts[0]).toContain('core.client')
    expect(told(await again())).toEqual(told(first))
    expect(kept()).toEqual(texts)
    rmSync(place(links))
    expect(told(await again())).toEqual(told(first))
    expect(kept()).toEqual(texts)
  })

  test.each([
    ['cut off', (text: string) => text.slice(0, -20)],
    ['changed in one letter', (text: string) => text.replace('core', 'cord')],
    ['of another version', (text: string) => text.replace(/^(module-\w+) 1/, '$1 0')],
    ['empty', () => ''],
    ['something else', () => 'python:123 ["python"]\n\0'],
  ])('counts for nothing where it is %s', async (_, spoil) => {
    const first = await affectedBy(PYTHON, edits)
    const texts = kept()
    for (const spoiled of [[links], [scans, links]]) {
      for (const name of spoiled) writeFileSync(place(name), spoil(readFileSync(place(name), 'utf8')))
      expect(told(await again())).toEqual(told(first))
      expect(kept()).toEqual(texts)
    }
  })

  test('need not be kept at all', async () => {
    for (const name of [scans, links]) mkdirSync(place(name), { recursive: true })
    expect(names(await affectedBy(PYTHON, edits))).toEqual(['core', 'web'])
  })

  test.each<readonly [string, Edits, boolean]>([
    ['a file says something else', { 'libs/api/src/api/main.py': 'import core.other\n' }, true],
    ['a file is new', { 'libs/api/src/api/more.py': 'import core.other\n' }, false],
    ['a file is gone', { 'libs/core/src/core/client.py': null }, false],
    ['a setting names a module', { 'libs/api/pytest.ini': '[pytest]\naddopts = -p core.other\n' }, false],
    [
      'a manifest has other roots',
      { 'libs/api/pyproject.toml': pyproject('api', ['core'], '[tool.pytest.ini_options]\npythonpath = "x"\n') },
      false,
    ],
    ['a manifest depends on less', { 'libs/web/pyproject.toml': pyproject('web', ['api']) }, false],
  ])('goes on where %s', async (_, more, isKept) => {
    await affectedBy(PYTHON, edits)
    const texts = kept()
    repository.commit(more)
    const found = await again({ base: 'HEAD~2' })
    expect(kept()[1] === texts[1]).toBe(isKept)
    for (const name of [scans, links]) rmSync(place(name))
    expect(told(found)).toEqual(told(await again({ base: 'HEAD~2' })))
  })

  test('is nothing where nobody keeps anything', async () => {
    const set = await affectedBy(PYTHON, edits, {}, { keptFolder: async () => undefined })
    expect([names(set), existsSync(place(scans)), existsSync(place(links))]).toEqual([['core', 'web'], false, false])
  })

  test('is not looked for with granularity "project"', async () => {
    await affectedBy(PYTHON, edits, { granularity: 'project' })
    expect([scans, links].map((name) => existsSync(place(name)))).toEqual([false, false])
  })
})

test('where git cannot give the files, whoever depends on a changed project counts', async () => {
  const openGit: System['openGit'] = (folder) => {
    const git = fakeSystem(folder, folder).system.openGit(folder)
    let asked = 0
    const blobs: typeof git.blobs = async (ids) => {
      if (asked++ === 0) return git.blobs(ids)
      throw new ExternalError('GIT_FAILED', 'git cat-file failed: no answer', false)
    }
    return { ...git, blobs }
  }
  const set = await affectedBy(PYTHON, { 'libs/core/src/core/other.py': 'x = 1\n' }, {}, { openGit })
  expect(names(set)).toEqual(['api', 'core', 'web'])
})

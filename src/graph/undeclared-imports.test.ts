import { describe, expect, test } from '@jest/globals'
import { graphOf, projectOf } from '../../test/support/graph.ts'
import { modulesOf } from '../../test/support/modules.ts'
import type { ProjectGraph } from './project-graph.ts'
import { undeclaredImports } from './undeclared-imports.ts'

type Files = Readonly<Record<string, string>>

async function told(files: Files, graph: ProjectGraph): Promise<readonly string[]> {
  const findings = undeclaredImports(await modulesOf(files, graph), graph)
  return findings.map(({ severity, line, message }) => `${severity} :${line} ${message.replace(/:.*/, '')}`)
}

describe('Python', () => {
  const PYTHON = graphOf(['api', 'core', 'other'], ['api -> core'])
  const FILE = 'packages/api/src/api/main.py'
  const FILES: Files = {
    'packages/core/src/core/__init__.py': '',
    'packages/core/src/acme/core.py': '',
    'packages/other/src/other/__init__.py': '',
    'packages/other/src/acme/other.py': '',
    'packages/other/src/acme/more/__init__.py': '',
    'packages/other/tests/__init__.py': '',
    'packages/other/bench/helpers.py': '',
  }
  const OTHER = 'error :1 api imports other, but does not declare it'

  test.each<readonly [string, string, readonly string[]]>([
    ['a package of another project', 'import other', [OTHER]],
    ['all places at once', 'import other\nfrom other import x, y\nimport other.z', [`${OTHER} (and 2 more imports)`]],
    [
      'a part of a namespace package',
      'import acme.core; from acme import other',
      ['error :1 api imports acme.other, which is other, but does not declare it'],
    ],
    ['nothing that is declared', 'import core\nimport acme\nfrom acme import core', []],
    ['nothing whose absence is provided for', 'try:\n    import other\nexcept ImportError:\n    other = None', []],
    ['nothing that only type checkers see', 'if TYPE_CHECKING:\n    import other', []],
    ['nothing that a call imports', 'import_module("other")', []],
    ['nothing that every project has', 'import tests', []],
    ['nothing that nobody installs', 'import helpers', []],
    ['nothing that comes from elsewhere', 'import requests\nimport yaml.other', []],
  ])('%s', async (_, text, expected) => {
    expect(await told({ ...FILES, [FILE]: text }, PYTHON)).toEqual(expected)
  })

  test('is nothing where a name is found in an odd place only, as that of a package from an index', async () => {
    const odd = { 'packages/core/src/acme/for/weaviate/__init__.py': '', [FILE]: 'import weaviate' }
    expect(await told({ ...FILES, ...odd }, graphOf(['api', 'core', 'mid'], ['api -> mid', 'mid -> core']))).toEqual([])
  })

  test('is told of each project that a statement takes modules from', async () => {
    const graph = graphOf(['api', 'core', 'other'])
    expect(await told({ ...FILES, [FILE]: 'from acme import (core, more)' }, graph)).toEqual([
      'error :1 api imports acme.core, which is core, but does not declare it',
      'error :1 api imports acme.more, which is other, but does not declare it',
    ])
  })

  test('is told where a declared project has a part of the package, with code of its own', async () => {
    const files = {
      'packages/core/src/acme/__init__.py': '',
      'packages/other/src/acme/__init__.py': '',
      'packages/other/src/acme/more/__init__.py': '',
      [FILE]: 'import acme.more',
    }
    expect(await told(files, PYTHON)).toEqual([
      'error :1 api imports acme.more, which is other, but does not declare it',
    ])
  })

  test('is found beside projects that have no files', async () => {
    const graph = graphOf(['a', 'b', 'empty', 'z'], ['b -> empty'])
    const files = { 'packages/a/a.py': 'import z', 'packages/b/b.py': '', 'packages/z/z.py': '' }
    expect(await told(files, graph)).toEqual(['error :1 a imports z, but does not declare it'])
  })

  test('is a warning where what a project depends on depends on it', async () => {
    const graph = graphOf(['api', 'core', 'other'], ['api -> core', 'core -> other'])
    expect(await told({ ...FILES, [FILE]: 'import other' }, graph)).toEqual([
      'warning :1 api imports other, but does not declare it',
    ])
  })

  test('is told at the first place that is shipped, and is a warning where none is', async () => {
    const aside = { 'packages/api/examples/a.py': '\nimport other' }
    expect(await told({ ...FILES, ...aside }, PYTHON)).toEqual([
      'warning :2 api imports other, but does not declare it',
    ])
    expect(await told({ ...FILES, ...aside, [FILE]: 'import other' }, PYTHON)).toEqual([`${OTHER} (and 1 more import)`])
  })
})

describe('JavaScript and TypeScript', () => {
  const node = (name: string, root = `packages/${name}`) =>
    projectOf(name, { root, ecosystems: ['node'], packageNames: { node: `@acme/${name}` } })
  const NODE = graphOf(
    ['api', 'core', 'web'].map((name) => node(name)),
    ['api -> core'],
  )
  const FILE = 'packages/api/src/main.ts'
  const FILES: Files = { 'packages/web/index.js': '', 'packages/core/index.js': '' }
  const WEB = 'error :1 api imports @acme/web, which is web, but does not declare it'

  test.each<readonly [string, string, Files, readonly string[]]>([
    ['a package of another project', "import '@acme/core'; import '@acme/web'", {}, [WEB]],
    ['a type alone', "import type { X } from '@acme/web'", {}, []],
    ['what a call imports', "await import('@acme/web')\nvi.mock('@acme/web')", {}, []],
    ['a file that calls for it', "const { a } = require('@acme/web')", {}, [WEB]],
    ['a function that calls for it', "const a = () => { require('@acme/web') }", {}, []],
    ['what a file can do without', "try { require('@acme/web') } catch {}", {}, []],
    [
      'a path into its folder',
      "import '../../web'",
      {},
      ['error :1 api imports ../../web, which is web, but does not declare it'],
    ],
    [
      'a name of its own for it',
      "import '#web'",
      { 'packages/api/package.json': '{"imports": {"#web": "@acme/web"}}' },
      ['error :1 api imports #web, which is web, but does not declare it'],
    ],
    [
      'what a manifest above declares',
      "import '@acme/web'",
      { 'package.json': '{"devDependencies": {"@acme/web": "*"}}' },
      [],
    ],
    [
      'an alias of the compiler',
      "import '@acme/web'",
      { 'tsconfig.json': '{"compilerOptions": {"paths": {"@acme/*": ["packages/*/src"]}}}' },
      [],
    ],
    [
      'an alias of the compiler for another project',
      "import '@acme/web'",
      { 'packages/core/tsconfig.json': '{"compilerOptions": {"paths": {"@acme/*": ["../*/src"]}}}' },
      [WEB],
    ],
  ])('%s', async (_, text, files, expected) => {
    expect(await told({ ...FILES, ...files, [FILE]: text }, NODE)).toEqual(expected)
  })

  test.each(['dist', 'build', 'src/__testfixtures__', 'tests/fixtures'])('is nothing in %s', async (folder) => {
    expect(await told({ ...FILES, [`packages/api/${folder}/a.ts`]: "import '@acme/web'" }, NODE)).toEqual([])
  })

  test('is no path into a project inside the own one, or out to the root of the repository', async () => {
    const graph = graphOf([node('root', ''), node('api'), node('part', 'packages/api/part')])
    const files = {
      'tool.js': "import './packages/api/a.js'",
      'packages/api/a.js': "import './part/b.js'\nimport '../../tool.js'",
      'packages/api/part/b.js': '',
    }
    expect(await told(files, graph)).toEqual([])
  })

  test('of two packages with one name the declared one is meant', async () => {
    const graph = graphOf([node('api'), node('core'), node('web', 'packages/core/fixtures/web')], ['api -> core'])
    const twin = { ...node('twin', 'packages/core/fixtures/twin'), packageNames: { node: '@acme/core' } }
    const both = { ...graph, projects: new Map([...graph.projects, ['twin', twin]]) }
    expect(await told({ ...FILES, [FILE]: "import '@acme/core'" }, both)).toEqual([])
  })

  test('is mended where the package manager of the import looks', async () => {
    const script = { ...FILES, [FILE]: "import '../../web'\nimport '@acme/web'" }
    const api = { ...node('api'), manifests: ['packages/api/project.json', 'packages/api/package.json'] }
    const graph = graphOf([api, node('core'), node('web')])
    const findings = undeclaredImports(await modulesOf(script, graph), graph)
    expect(findings.map(({ file, line, fix }) => `${file}:${line} ${fix}`)).toEqual([
      'packages/api/src/main.ts:1 Add @acme/web to the dependencies in packages/api/package.json.',
    ])
  })
})

import { describe, expect, test } from '@jest/globals'
import { graphOf, projectOf } from '../../test/support/graph.ts'
import { linksFrom, modulesOf } from '../../test/support/modules.ts'

type Files = Readonly<Record<string, string>>

const PYTHON = graphOf(['api', 'core', 'other'], ['api -> core'])
const FILE = 'packages/api/src/api/main.py'

describe('Python imports', () => {
  test.each<readonly [string, string, Files, readonly string[]]>([
    [
      'a module runs the packages on its way',
      'import core.db.models',
      {
        'packages/core/src/core/__init__.py': '',
        'packages/core/src/core/db/__init__.py': '',
        'packages/core/src/core/db/models.py': '',
      },
      [
        'imports core.db.models: packages/core/src/core/__init__.py packages/core/src/core/db/__init__.py packages/core/src/core/db/models.py',
      ],
    ],
    [
      'a name may be a module',
      'from core import db, User',
      {
        'packages/core/core/__init__.py': '',
        'packages/core/core/db.py': '',
      },
      ['imports core: packages/core/core/__init__.py', 'imports core.db: packages/core/core/db.py'],
    ],
    [
      'a star may take every module of a package',
      'from core import *',
      {
        'packages/core/core/__init__.py': '',
        'packages/core/core/a.py': '',
        'packages/core/core/b/__init__.py': '',
      },
      [
        'imports core: packages/core/core/__init__.py',
        'imports core.*: packages/core/core/a.py packages/core/core/b/__init__.py',
      ],
    ],
    [
      'what is not there may be an attribute, or native',
      'import core.fast',
      { 'packages/core/core/__init__.py': '' },
      ['imports core.fast: packages/core/core/__init__.py'],
    ],
    [
      'stubs count with their modules',
      'import core.a',
      { 'packages/core/core/a.py': '', 'packages/core/core/a.pyi': '' },
      ['imports core.a: packages/core/core/a.py packages/core/core/a.pyi'],
    ],
    [
      'own modules come first',
      'import core.a',
      { 'packages/api/core/a.py': '', 'packages/core/core/a.py': '' },
      ['imports core.a: packages/api/core/a.py'],
    ],
    [
      'parts of a namespace package add up',
      'from acme import one, two',
      {
        'packages/api/src/acme/one.py': '',
        'packages/core/src/acme/two/__init__.py': '',
      },
      ['imports acme.one: packages/api/src/acme/one.py', 'imports acme.two: packages/core/src/acme/two/__init__.py'],
    ],
    [
      'a relative import starts from its package',
      'from . import a\nfrom .b import c\nfrom .. import d',
      {
        'packages/api/src/api/__init__.py': '',
        'packages/api/src/api/a.py': '',
        'packages/api/src/api/b.py': '',
      },
      [
        'lies in a package whose code runs first: packages/api/src/api/__init__.py',
        'imports .: packages/api/src/api/__init__.py',
        'imports .a: packages/api/src/api/a.py',
        'imports .b: packages/api/src/api/b.py',
      ],
    ],
    [
      'a relative import reaches the parts of a namespace package elsewhere',
      'from . import core',
      { 'packages/core/src/api/core.py': '' },
      ['imports .core: packages/core/src/api/core.py'],
    ],
    [
      'a call with a literal imports',
      'import_module("core.a")\n__import__("core")',
      { 'packages/core/core/a.py': '' },
      ['imports core.a: packages/core/core/a.py'],
    ],
    [
      'a layout that the manifest states',
      'import core.a',
      {
        'packages/core/pyproject.toml': '[tool.poetry]\npackages = [{ include = "core", from = "python/lib" }]',
        'packages/core/python/lib/core/a.py': '',
      },
      ['imports core.a: packages/core/python/lib/core/a.py'],
    ],
    [
      'a layout that nobody states',
      'import core.a',
      { 'packages/core/some/where/core/a.py': '' },
      ['imports core.a: packages/core/some/where/core/a.py'],
    ],
    [
      'what the library has is not sought in odd places',
      'import json\nimport queue',
      { 'packages/core/deep/queue.py': '', 'packages/api/deep/json.py': '' },
      [],
    ],
    [
      'a module in a source root of Pants',
      'from core.db import models',
      { 'pants.toml': '[source]\nroot_patterns = ["/packages"]\n', 'packages/core/db/models.py': '' },
      ['imports core.db.models: packages/core/db/models.py'],
    ],
    [
      'files beside a script',
      'import helper',
      { 'packages/api/src/api/helper.py': '' },
      ['imports helper: packages/api/src/api/helper.py'],
    ],
    [
      'a whole string that is a module',
      'x = ["core.a", "core.b:main", "core.nothing.at.all", "core"]',
      {
        'packages/core/core/__init__.py': '',
        'packages/core/core/a.py': '',
        'packages/core/core/b.py': '',
      },
      [
        'names core.a: packages/core/core/__init__.py packages/core/core/a.py',
        'names core.b: packages/core/core/__init__.py packages/core/core/b.py',
      ],
    ],
    [
      'a package named in a string, with all that is in it',
      'APPS = ["core.users"]\nOTHER = ["core.shop.apps.Config", "core.users.views"]\nLOCAL_APPS = ["core"]',
      {
        'packages/core/core/users/__init__.py': '',
        'packages/core/core/users/views.py': '',
        'packages/core/core/users/tags/a.py': '',
        'packages/core/core/shop/apps.py': '',
        'packages/core/core/shop/models.py': '',
      },
      [
        'names core.users: packages/core/core/users/__init__.py packages/core/core/users/views.py packages/core/core/users/tags/a.py',
        'names core.shop.apps.Config: packages/core/core/shop/apps.py packages/core/core/shop/models.py',
        'names core.users.views: packages/core/core/users/__init__.py packages/core/core/users/views.py',
        'names core: packages/core/core/users/__init__.py packages/core/core/users/views.py packages/core/core/shop/apps.py packages/core/core/shop/models.py packages/core/core/users/tags/a.py',
      ],
    ],
    [
      'what is run as a program',
      'run([sys.executable, "-m", "core.tool"])\nos.system("python -m core.b --x")',
      {
        'packages/core/core/tool/__init__.py': '',
        'packages/core/core/tool/__main__.py': '',
        'packages/core/core/b.py': '',
      },
      [
        'names core.tool: packages/core/core/tool/__init__.py packages/core/core/tool/__main__.py',
        'names core.tool.__main__: packages/core/core/tool/__init__.py packages/core/core/tool/__main__.py',
        'names core.b: packages/core/core/b.py',
        'names core.b.__main__: packages/core/core/b.py',
      ],
    ],
    [
      'what is run as a program, and imported as well',
      'import core.tool\nrun([sys.executable, "-m", "core.tool"])',
      { 'packages/core/core/tool/__init__.py': '', 'packages/core/core/tool/__main__.py': '' },
      [
        'imports core.tool: packages/core/core/tool/__init__.py',
        'names core.tool.__main__: packages/core/core/tool/__init__.py packages/core/core/tool/__main__.py',
      ],
    ],
    [
      'paths of files',
      'exec(open(os.path.join(os.path.dirname(__file__), "lib", "a.py")).read())\nx = root / "core" / "b.py"',
      { 'packages/api/src/api/lib/a.py': '', 'packages/core/b.py': '' },
      ['names lib/a.py: packages/api/src/api/lib/a.py', 'names core/b.py: packages/core/b.py'],
    ],
    [
      'a package that hands on what others ask it for',
      'import lazy_loader\n__getattr__, __dir__, __all__ = lazy_loader.attach(__name__, submod_attrs={"a.b": ["X"]})',
      { 'packages/api/src/api/a/b.py': '' },
      [
        'imports .**: packages/api/src/api/main.py packages/api/src/api/a/b.py',
        'imports .**: packages/api/src/api/main.py packages/api/src/api/a/b.py',
        'names a.b: packages/api/src/api/a/b.py',
      ],
    ],
    [
      'modules that are looked up in a folder',
      'import pkgutil\nfor _ in pkgutil.iter_modules(path): pass',
      {},
      ['imports what only the running program knows: any of api any of core'],
    ],
    [
      'a name that only the program knows',
      'import_module(name)',
      {},
      ['imports what only the running program knows: any of api any of core'],
    ],
    [
      'a text that is no Python',
      'from core import (',
      {},
      ['may import anything: an import without a name: any of api any of core'],
    ],
  ])('%s', async (_, text, files, expected) => {
    const modules = await modulesOf({ ...files, [FILE]: text }, PYTHON)
    expect(linksFrom(modules, FILE)).toEqual(expected)
  })
})

const MANIFEST = 'packages/api/pyproject.toml'

describe('what is loaded without an import', () => {
  test.each<readonly [string, Files, readonly string[]]>([
    [
      'plug-ins and commands of a dependency',
      {
        'packages/core/pyproject.toml':
          '[project.scripts]\nrun = "core.cli:main"\n[project.entry-points.pytest11]\nx = "core.plugin"',
        'packages/core/src/core/cli.py': '',
        'packages/core/src/core/plugin.py': '',
        'packages/api/src/api/main.py': '',
      },
      [
        'may load core.cli, which core offers: packages/core/src/core/cli.py',
        'may load core.plugin, which core offers: packages/core/src/core/plugin.py',
      ],
    ],
    [
      'modules that look like those of the library',
      { 'packages/core/src/types.py': '', 'packages/core/src/core/json.py': '', 'packages/api/src/api/main.py': '' },
      ['may load types of core for that of the standard library: packages/core/src/types.py'],
    ],
    [
      'modules that settings name',
      {
        [MANIFEST]:
          '[tool.pytest.ini_options]\naddopts = "-p core -q"\n[tool.mypy]\nplugins = ["core.checks"]\n[project.scripts]\nx = "core:main"',
        'packages/core/src/core/__init__.py': '',
        'packages/core/src/core/checks.py': '',
        'packages/api/src/api/main.py': '',
      },
      [
        'names core: packages/core/src/core/__init__.py',
        'names core: packages/core/src/core/__init__.py',
        'names core.checks: packages/core/src/core/__init__.py packages/core/src/core/checks.py',
      ],
    ],
  ])('%s', async (_, files, expected) => {
    expect(linksFrom(await modulesOf(files, PYTHON), MANIFEST)).toEqual(expected)
  })
})

const NODE = graphOf(
  ['api', 'core', 'old'].map((name) =>
    projectOf(name, { ecosystems: ['node'], packageNames: { node: `@acme/${name}` } }),
  ),
  ['api -> core', 'api ~> old'],
)
const MAIN = 'packages/api/src/main.ts'

describe('JavaScript and TypeScript imports', () => {
  test.each<readonly [string, string, Files, readonly string[]]>([
    [
      'a path with any ending, or a folder',
      "import './a'\nimport './b.js'\nimport './c'\nimport '..'",
      {
        'packages/api/src/a.tsx': '',
        'packages/api/src/b.ts': '',
        'packages/api/src/c/index.mts': '',
        'packages/api/index.ts': '',
      },
      [
        'imports ./a: packages/api/src/a.tsx',
        'imports ./b.js: packages/api/src/b.ts',
        'imports ./c: packages/api/src/c/index.mts',
        'imports ..: packages/api/index.ts',
      ],
    ],
    [
      'a file for one of several surroundings',
      "import './a'",
      { 'packages/api/src/a.ios.ts': '', 'packages/api/src/a.web.ts': '' },
      ['imports ./a: packages/api/src/a.ios.ts packages/api/src/a.web.ts'],
    ],
    [
      'a package without exports, by its main',
      "import '@acme/core'\nimport '@acme/core/src/a'",
      {
        'packages/core/package.json': '{"main": "lib/start.js"}',
        'packages/core/src/start.ts': '',
        'packages/core/src/a.ts': '',
      },
      ['imports @acme/core: packages/core/src/start.ts', 'imports @acme/core/src/a: packages/core/src/a.ts'],
    ],
    [
      'a package without any entry, by its index',
      "import '@acme/core'",
      { 'packages/core/src/index.ts': '' },
      ['imports @acme/core: packages/core/src/index.ts'],
    ],
    [
      'all conditions of exports',
      "import '@acme/core'",
      {
        'packages/core/package.json':
          '{"exports": {"import": {"types": "./src/types.ts", "default": "./dist/esm/index.mjs"}, "require": "./dist/cjs/old.cjs"}}',
        'packages/core/src/types.ts': '',
        'packages/core/src/index.ts': '',
        'packages/core/src/old.ts': '',
      },
      ['imports @acme/core: packages/core/src/types.ts packages/core/src/index.ts packages/core/src/old.ts'],
    ],
    [
      'an entry that nobody can follow means any module',
      "import '@acme/core'",
      { 'packages/core/package.json': '{"exports": "./bundle.js"}' },
      ['imports @acme/core: any of core'],
    ],
    [
      'a subpath that exports do not have means any module',
      "import '@acme/core/b'",
      { 'packages/core/package.json': '{"exports": {"./a": "./a.js"}}' },
      ['imports @acme/core/b: any of core'],
    ],
    [
      'private names, also of a package',
      "import '#a'\nimport '#core'",
      {
        'packages/api/package.json': '{"imports": {"#a": "./src/deep/a.js", "#core": "@acme/core/b"}}',
        'packages/api/src/deep/a.ts': '',
        'packages/core/b.ts': '',
      },
      ['imports #a: packages/api/src/deep/a.ts', 'imports #core: packages/core/b.ts'],
    ],
    [
      'aliases of a compiler, from settings on which others build',
      "import '~/a'\nimport 'lib/b'",
      {
        'tsconfig.base.json': '{"compilerOptions": {"paths": {"~/*": ["./packages/api/src/*"]}}}',
        'packages/api/tsconfig.json':
          '{"extends": "../../tsconfig.base", "compilerOptions": {"baseUrl": "./src"}} // here',
        'packages/api/src/a.ts': '',
        'packages/api/src/lib/b.ts': '',
      },
      ['imports ~/a: packages/api/src/a.ts', 'imports lib/b: packages/api/src/lib/b.ts'],
    ],
    [
      'aliases that only a bundler knows',
      "import '@/a'\nimport '$lib/b'\nimport '@/nowhere'",
      {
        'packages/api/src/a.ts': '',
        'packages/api/src/lib/b.ts': '',
      },
      [
        'imports @/a: packages/api/src/a.ts',
        'imports $lib/b: packages/api/src/lib/b.ts',
        'imports @/nowhere, which may be any module by an alias: any of api any of core',
      ],
    ],
    [
      'what comes from elsewhere',
      "import 'react'\nimport 'node:fs'\nimport 'fs/promises'\nimport '@scope/x/y'\nimport 'estree'\nimport './data.json'\nimport 'old'",
      {
        'packages/api/src/data.json': '',
        'packages/api/package.json': '{"dependencies": {"react": "19"}, "devDependencies": {"@types/estree": "1"}}',
        'package.json': '{"devDependencies": {"@scope/x": "1", "old": "npm:new@1"}}',
      },
      [],
    ],
    [
      'a name that nobody declares may be an alias',
      "import 'core-alias/a'\nimport '@scope/x'",
      { 'packages/api/package.json': '{"dependencies": {"@scope/y": "1"}}' },
      [
        'imports core-alias/a, which may be any module by an alias: any of api any of core',
        'imports @scope/x, which may be any module by an alias: any of api any of core',
      ],
    ],
    [
      'another name of a package',
      "import 'one/a'\nimport 'two/a'\nimport 'three'",
      {
        'packages/api/package.json':
          '{"dependencies": {"one": "workspace:@acme/core@*", "two": "link:../core", "three": "npm:@acme/core@1"}}',
        'packages/core/src/a.ts': '',
        'packages/core/index.ts': '',
      },
      [
        'imports one/a: packages/core/src/a.ts',
        'imports two/a: packages/core/src/a.ts',
        'imports three: packages/core/index.ts',
      ],
    ],
    [
      'where tags of JSX come from',
      '/** @jsxImportSource @acme/core */',
      { 'packages/core/jsx-runtime.ts': '' },
      ['names @acme/core/jsx-runtime: packages/core/jsx-runtime.ts', 'names @acme/core/jsx-dev-runtime: any of core'],
    ],
    [
      'paths of files in strings and calls',
      [
        "new URL('./a.js', import.meta.url)",
        "new Worker('../b.js')",
        "join(__dirname, '..', 'c.ts')",
        "path.resolve(import.meta.dirname, '../../core', 'd')",
        '`$' + '{__dirname}/e.js`',
        "fork('packages/core/f.ts')",
        "const text = 'text/html', url = 'https://example.com/a.js', other = './nothing.js'",
      ].join('\n'),
      {
        'packages/api/src/a.ts': '',
        'packages/api/b.ts': '',
        'packages/api/c.ts': '',
        'packages/core/d.ts': '',
        'packages/api/src/e.ts': '',
        'packages/core/f.ts': '',
      },
      [
        'names ./a.js: packages/api/src/a.ts',
        'names ../b.js: packages/api/b.ts',
        'names ./../c.ts: packages/api/c.ts',
        'names ./../../core/d/: packages/core/d.ts',
        'names /e.js: packages/api/src/e.ts',
        'names packages/core/f.ts: packages/core/f.ts',
      ],
    ],
    [
      'paths of folders, in a string as far as they are known',
      "require.context('./parts', true)\nconst all = '../../core/lib/**/*.ts'\nnew URL(`../../core/$" +
        '{name}.js`, import.meta.url)',
      {
        'packages/api/src/parts/a.ts': '',
        'packages/api/src/parts/b/c.ts': '',
        'packages/core/lib/d.ts': '',
        'packages/core/e.ts': '',
      },
      [
        'names ./parts/: packages/api/src/parts/a.ts packages/api/src/parts/b/c.ts',
        'names ../../core/lib/**/*.ts: packages/core/lib/d.ts',
        'names ../../core/*: any of core',
      ],
    ],
    [
      'data of another project, and what its build makes',
      "import '../../core/data.json'\nimport '../../core/dist/made.js'\nimport '../dist/made.js'",
      { 'packages/core/data.json': '', 'packages/core/a.ts': '' },
      ['imports ../../core/data.json: packages/core/data.json', 'imports ../../core/dist/made.js: any of core'],
    ],
    ['a release of a sibling is not its work tree', "import '@acme/old'", { 'packages/old/index.js': '' }, []],
    [
      'a package named in a string',
      "const preset = '@acme/core/preset'",
      { 'packages/core/preset.js': '' },
      ['names @acme/core/preset: packages/core/preset.js'],
    ],
    [
      'mocks and queries of bundlers',
      "jest.mock('./a')\nimport './b?raw'\nimport 'style-loader!./b'",
      {
        'packages/api/src/a.ts': '',
        'packages/api/src/b.ts': '',
      },
      [
        'imports ./a: packages/api/src/a.ts',
        'imports ./b?raw: packages/api/src/b.ts',
        'imports style-loader!./b: packages/api/src/b.ts',
      ],
    ],
    [
      'a path that only the program knows',
      'await import(name)',
      {},
      ['imports what only the running program knows: any of api any of core'],
    ],
  ])('%s', async (_, text, files, expected) => {
    expect(linksFrom(await modulesOf({ ...files, [MAIN]: text }, NODE), MAIN)).toEqual(expected)
  })
})

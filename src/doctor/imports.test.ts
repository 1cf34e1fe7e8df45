import { describe, expect, test } from '@jest/globals'
import { findingsOf, subjectOf } from '../../test/support/subject.ts'
import { findImportGaps } from './imports.ts'

function project(name: string, dependencies = '', more = ''): string {
  return `[project]\nname = "${name}"\nversion = "1"\ndependencies = [${dependencies}]\n${more}`
}

const CORE = { 'core/pyproject.toml': project('acme-core'), 'core/src/acme_core/__init__.py': '' }
const USES = '"acme-core @ file:../core"'
const UNDECLARED = ['error undeclared-dependency app/src/app/__init__.py:1']

describe('Python', () => {
  test.each<[string, Record<string, string>, readonly string[]]>([
    [
      'imported and declared',
      { 'app/pyproject.toml': project('app', USES), 'app/src/app/__init__.py': 'import acme_core\n' },
      [],
    ],
    [
      'imported, not declared',
      { 'app/pyproject.toml': project('app'), 'app/src/app/__init__.py': 'from acme_core.x import y\n' },
      UNDECLARED,
    ],
    [
      'declared for development counts',
      {
        'app/pyproject.toml': `${project('app')}[dependency-groups]\ndev = [${USES}]\n`,
        'app/tests/test_a.py': 'import acme_core\n',
      },
      [],
    ],
    [
      'declared by version counts',
      { 'app/pyproject.toml': project('app', '"acme-core>=1"'), 'app/src/app/__init__.py': 'import acme_core\n' },
      [],
    ],
    [
      'only in an example',
      { 'app/pyproject.toml': project('app'), 'app/examples/a.py': '\nimport acme_core\n' },
      ['warning undeclared-dependency app/examples/a.py:2'],
    ],
    [
      'only in what tests read',
      {
        'app/pyproject.toml': project('app'),
        'app/src/__testfixtures__/a.py': 'import acme_core\n',
        'app/tests/fixtures/b.py': 'import acme_core\n',
        'app/__fixtures__/c.py': 'import acme_core\n',
      },
      [],
    ],
    [
      'its absence is provided for',
      {
        'app/pyproject.toml': project('app'),
        'app/src/app/__init__.py': 'try:\n    import acme_core\nexcept ImportError:\n    pass\n',
      },
      [],
    ],
    [
      'for type checkers only',
      {
        'app/pyproject.toml': project('app'),
        'app/src/app/__init__.py': 'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import acme_core\n',
      },
      [],
    ],
    [
      'there through another dependency',
      {
        'mid/pyproject.toml': project('mid', USES),
        'mid/src/mid/__init__.py': 'import acme_core\n',
        'app/pyproject.toml': project('app', '"mid @ file:../mid"'),
        'app/src/app/__init__.py': 'import acme_core\nimport mid\n',
      },
      ['warning undeclared-dependency app/src/app/__init__.py:1'],
    ],
    [
      'a module of its own has the same name',
      {
        'app/pyproject.toml': project('app'),
        'app/src/app/__init__.py': 'import acme_core\n',
        'app/src/acme_core.py': '',
      },
      [],
    ],
    [
      'a folder beside a manifest is no module of anybody',
      {
        'core/scripts/__init__.py': '',
        'app/pyproject.toml': project('app'),
        'app/src/app/__init__.py': 'import scripts\n',
      },
      [],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await findingsOf(findImportGaps, { ...CORE, ...files })).toEqual(expected)
  })

  const NAMESPACE = {
    'core/pyproject.toml': project('acme-core'),
    'core/src/acme/core/__init__.py': '',
    'api/pyproject.toml': project('acme-api'),
    'api/src/acme/api/__init__.py': '',
  }
  test.each<[string, string, readonly string[]]>([
    [
      'a part that another project has',
      'import acme.core.models\n',
      ['error undeclared-dependency app/src/app/__init__.py:1'],
    ],
    ['taken from the namespace', 'from acme import core\n', ['error undeclared-dependency app/src/app/__init__.py:1']],
    ['the namespace itself', 'import acme\n', []],
    ['a part that nobody here has', 'import acme.billing\n', []],
  ])('a namespace of several projects: %s', async (_, code, expected) => {
    const files = { ...NAMESPACE, 'app/pyproject.toml': project('app'), 'app/src/app/__init__.py': code }
    expect(await findingsOf(findImportGaps, files)).toEqual(expected)
  })

  test.each<[string, string, string]>([
    [
      'Poetry',
      '[tool.poetry]\nname = "acme-core"\nversion = "1"\npackages = [{ include = "kernel", from = "lib" }]\n',
      'core/lib/kernel/__init__.py',
    ],
    [
      'hatch',
      `${project('acme-core')}[tool.hatch.build.targets.wheel]\npackages = ["lib/kernel"]\n`,
      'core/lib/kernel/__init__.py',
    ],
    [
      'uv',
      `${project('acme-core')}[tool.uv.build-backend]\nmodule-name = "kernel"\nmodule-root = ""\n`,
      'core/kernel/__init__.py',
    ],
    [
      'setuptools',
      `${project('acme-core')}[tool.setuptools.packages.find]\nwhere = ["lib"]\n`,
      'core/lib/kernel/__init__.py',
    ],
  ])('settings of %s say which modules there are', async (_, manifest, file) => {
    const files = {
      'core/pyproject.toml': manifest,
      [file]: '',
      'app/pyproject.toml': project('app'),
      'app/src/app/__init__.py': 'import kernel\n',
    }
    expect(await findingsOf(findImportGaps, files)).toEqual(UNDECLARED)
  })
})

test.each([
  ["import '@acme/core'", 'app imports @acme/core, but does not declare it: '],
  ["import '@acme/core/x'", 'app imports @acme/core/x, but does not declare @acme/core: '],
  ["import '../../core/x'", 'app imports ../../core/x, which is @acme/core, but does not declare it: '],
  ["import '@acme/core'\nimport '@acme/core'", 'app imports @acme/core, but does not declare it (and 1 more import): '],
  [
    "import '@acme/core'\nimport '@acme/core'\nimport '@acme/core'",
    'app imports @acme/core, but does not declare it (and 2 more imports): ',
  ],
])('%j is told without saying a name twice', async (code, message) => {
  const [finding] = await findImportGaps(
    await subjectOf({
      'package.json': '{"workspaces": ["app", "core"]}',
      'core/package.json': '{"name": "@acme/core", "version": "1.0.0"}',
      'app/package.json': '{"name": "app"}',
      'app/src/a.ts': code,
    }),
  )
  expect(finding?.message).toMatch(new RegExp(`^${message.replaceAll(/[.()]/g, '\\$&')}`))
})

describe('unused', () => {
  const unused = ['note unused-dependency app/pyproject.toml:4']
  test.each<[string, Record<string, string>, readonly string[]]>([
    ['declared, never mentioned', { 'app/src/app/__init__.py': 'import os\n' }, unused],
    ['only spoken of in a string', { 'app/src/app/__init__.py': 'APPS = ["acme_core"]\n' }, []],
    [
      'in a setting beside the code',
      { 'app/src/app/__init__.py': 'import os\n', 'app/alembic.ini': 'script = acme_core:migrations\n' },
      [],
    ],
    [
      'where a name is known only to the running program',
      { 'app/src/app/__init__.py': 'import importlib\nimportlib.import_module(input())\n' },
      [],
    ],
    [
      'for types only is used',
      { 'app/src/app/__init__.py': 'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import acme_core\n' },
      [],
    ],
    ['a project without sources brings things together', {}, []],
    [
      'a package that is called otherwise than its project',
      { 'core/kernel/__init__.py': '', 'app/src/app/__init__.py': 'import kernel\n' },
      [],
    ],
    [
      'a plug-in, which is there to be found',
      {
        'core/pyproject.toml': project('acme-core', '', '[project.entry-points.pytest11]\nx = "acme_core.plugin"\n'),
        'core/src/acme_core/plugin.py': '',
        'app/src/app/__init__.py': 'import os\n',
      },
      [],
    ],
    [
      'in a folder of several projects that a path names',
      {
        'app/src/app/__init__.py': 'ALL = Path(__file__).parent / "../../../*"\n',
        'lib/pyproject.toml': project('lib'),
      },
      unused,
    ],
    ['in a text that cannot be read', { 'app/src/app/__init__.py': 'from x import (\n' }, []],
  ])('%s', async (_, files, expected) => {
    expect(await findingsOf(findImportGaps, { ...CORE, 'app/pyproject.toml': project('app', USES), ...files })).toEqual(
      expected,
    )
  })

  test('an entry point of the manifest is a use', async () => {
    const manifest = project('app', USES, '[project.scripts]\nrun = "acme_core:main"\n')
    expect(
      await findingsOf(findImportGaps, {
        ...CORE,
        'app/pyproject.toml': manifest,
        'app/src/app/__init__.py': 'import os\n',
      }),
    ).toEqual([])
  })
})

describe('TypeScript', () => {
  const ROOT = {
    'package.json': '{"workspaces": ["app", "core"]}',
    'core/package.json': '{"name": "@acme/core", "version": "1.0.0"}',
  }
  const app = (dependencies = {}) => JSON.stringify({ name: 'app', dependencies })
  const FOUND = ['error undeclared-dependency app/src/a.ts:1']
  test.each<[string, Record<string, string>, readonly string[]]>([
    [
      'declared',
      { 'app/package.json': app({ '@acme/core': '*' }), 'app/src/a.ts': "import { x } from '@acme/core/x'\n" },
      [],
    ],
    ['not declared', { 'app/package.json': app(), 'app/src/a.ts': "import { x } from '@acme/core/x'\n" }, FOUND],
    ['a type alone', { 'app/package.json': app(), 'app/src/a.ts': "import type { X } from '@acme/core'\n" }, []],
    [
      'declared at the root for everybody',
      {
        'package.json': '{"workspaces": ["app", "core"], "devDependencies": {"@acme/core": "*"}}',
        'app/package.json': app(),
        'app/src/a.ts': "import '@acme/core'\n",
      },
      [],
    ],
    [
      'by a path of the compiler',
      {
        'app/package.json': app(),
        'app/src/a.ts': "import '@acme/core'\n",
        'tsconfig.json': '{"compilerOptions": {"paths": {"@acme/*": ["./*/src"]}}}',
      },
      [],
    ],
    [
      'by a relative path into the folder of another one',
      { 'app/package.json': app(), 'app/src/a.ts': "import '../../core/src/x'\n" },
      FOUND,
    ],
    [
      'declared, never mentioned',
      { 'app/package.json': app({ '@acme/core': '*' }), 'app/src/a.ts': '' },
      ['note unused-dependency app/package.json:1'],
    ],
    [
      'extended by settings',
      {
        'app/package.json': app({ '@acme/core': '*' }),
        'app/src/a.ts': '',
        'app/tsconfig.json': '{"extends": "@acme/core/tsconfig.json"}',
      },
      [],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await findingsOf(findImportGaps, { ...ROOT, ...files })).toEqual(expected)
  })
})

describe('Pants: imports start at its source roots', () => {
  test('a module of a project without a package layout of its own', async () => {
    const files = {
      'pants.toml': '[source]\nroot_patterns = ["/libs", "/apps"]\n',
      'libs/billing/pyproject.toml': project('acme-billing'),
      'libs/billing/invoices.py': '',
      'apps/shop/pyproject.toml': project('shop'),
      'apps/shop/main.py': 'from billing import invoices\n',
    }
    expect(await findingsOf(findImportGaps, files)).toEqual(['error undeclared-dependency apps/shop/main.py:1'])
    const stated = { ...files, 'apps/shop/BUILD': 'python_sources(dependencies=["libs/billing"])\n' }
    expect(await findingsOf(findImportGaps, stated)).toEqual([])
  })
})

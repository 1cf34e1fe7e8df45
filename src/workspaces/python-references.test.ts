import { describe, expect, test } from '@jest/globals'
import { dependenciesOf, findingsOf, projectIn, readPython } from '../../test/support/python.ts'

const FILES = {
  'pyproject.toml': '[tool.ruff]\n',
  'packages/core/pyproject.toml': '[tool.poetry]\nname = "core"\n',
  'packages/docs/index.md': '',
  'packages/legacy/setup.py': '',
  'packages/linked': { mode: '120000', text: 'core' },
  'packages/module': { mode: '160000' },
  'dist/core.bin': '',
}

async function hiveWith(path: string, name = 'core') {
  const manifest = `[tool.poetry]\nname = "hive"\n[tool.poetry.dependencies]\n${name} = { path = ${JSON.stringify(path)} }\n`
  const part = await readPython({ ...FILES, 'apps/hive/pyproject.toml': manifest })
  return { part, dependencies: dependenciesOf(projectIn(part, 'apps/hive')), findings: findingsOf(part) }
}

describe('a path', () => {
  test.each([
    ['../../packages/core', 'local packages/core'],
    ['./../../packages//core/', 'local packages/core'],
    ['../hive/../../packages/core', 'local packages/core'],
  ])('%s leads to the project', async (path, where) => {
    const { dependencies, findings } = await hiveWith(path)
    expect(dependencies).toEqual([`main core ${where} :4`])
    expect(findings).toEqual([])
  })

  test.each([
    ['../../packages/nowhere', 'leads to packages/nowhere, which does not exist'],
    ['../../packages/docs', 'leads to packages/docs, which has no manifest'],
    ['../../packages', 'leads to packages, which has no manifest'],
    ['../..', 'leads to the root of the repository, whose pyproject.toml holds no project'],
    ['../../packages/core/pyproject.toml', 'leads to packages/core/pyproject.toml, which is a file'],
    ['../../dist/core.bin', 'leads to dist/core.bin, which is a file'],
    ['../../packages/linked', 'leads to packages/linked, behind a symbolic link, which is not followed'],
    ['../../packages/linked/sub', 'leads to packages/linked/sub, behind a symbolic link, which is not followed'],
    ['core', 'leads to apps/hive/core, which does not exist'],
    ['', 'leads to apps/hive, which is called hive'],
  ])('%j is broken, and the right one is suggested and followed', async (path, because) => {
    const { part, dependencies, findings } = await hiveWith(path)
    expect(findings).toEqual(['broken-path error apps/hive/pyproject.toml:4'])
    expect(part.findings[0]?.message).toBe(`core: the path "${path}" ${because}`)
    expect(part.findings[0]?.fix).toBe('Write "../../packages/core", where core lies.')
    expect(dependencies).toEqual(['main core local packages/core :4'])
  })

  test.each(['../../../packages/core', '/etc', '../../../../../../etc/passwd', '/', '../../..', '/packages/core'])(
    '%s leaves the repository',
    async (path) => {
      const { part, findings } = await hiveWith(path)
      expect(findings).toEqual(['path-outside-repository error apps/hive/pyproject.toml:4'])
      const why = path.startsWith('/')
        ? 'is absolute: it leads there on one machine alone'
        : 'leads out of the repository'
      expect(part.findings[0]?.message).toBe(`core: the path "${path}" ${why}`)
      expect(part.findings[0]?.fix).toBe('Write "../../packages/core", where core lies.')
    },
  )

  test('without a namesake leads nowhere, and says what to do', async () => {
    const { part, dependencies } = await hiveWith('../../', 'team_sdk')
    expect(dependencies).toEqual(['main team-sdk external :4'])
    expect(part.findings[0]?.fix).toBe(
      'Write the path of a folder in this repository that has a pyproject.toml and this name, or take it from an index.',
    )
  })

  test('to a project of another name is broken, yet followed', async () => {
    const { part, dependencies, findings } = await hiveWith('../../packages/core', 'kernel')
    expect(findings).toEqual(['broken-path error apps/hive/pyproject.toml:4'])
    expect(part.findings[0]?.message).toBe(
      'kernel: the path "../../packages/core" leads to packages/core, which is called core',
    )
    expect(dependencies).toEqual(['main kernel local packages/core :4'])
  })

  test('to a folder with a setup.py alone makes it a project', async () => {
    const { part, dependencies, findings } = await hiveWith('../../packages/legacy', 'legacy')
    expect(dependencies).toEqual(['main legacy local packages/legacy :4'])
    expect(projectIn(part, 'packages/legacy')).toMatchObject({ manifest: 'packages/legacy/setup.py', dependencies: [] })
    expect(findings).toEqual([])
  })

  test.each(['../../packages/module', '../../packages/module/lib'])('%s into a submodule is external', async (path) => {
    const { dependencies, findings } = await hiveWith(path)
    expect(dependencies).toEqual(['main core external :4'])
    expect(findings).toEqual([])
  })

  test('with hidden characters is told in plain ones', async () => {
    const { part } = await hiveWith('../\u202e##[add-mask]x')
    expect(part.findings[0]?.message).toBe(
      'core: the path "../\\u202e#\\x23[add-mask]x" leads to apps/\\u202e#\\x23[add-mask]x, which does not exist',
    )
  })

  test('of a source in the workspace root is told in the member, for it is the member that lacks it', async () => {
    const part = await readPython({
      'pyproject.toml':
        '[tool.uv.workspace]\nmembers = ["a", "core"]\n[tool.uv.sources]\ncore = { path = "../core" }\n',
      'a/pyproject.toml': '[project]\nname = "a"\ndependencies = [\n  "core",\n]\n',
      'core/pyproject.toml': '[project]\nname = "core"\n',
    })
    expect(findingsOf(part)).toEqual(['path-outside-repository error a/pyproject.toml:4'])
    expect(part.findings[0]?.fix).toBe('Write "core" in the workspace root, where core lies.')
    expect(dependenciesOf(projectIn(part, 'a'))).toEqual(['main core local core :4'])
  })
})

describe("the seed's platform", () => {
  const poetry = (name: string, dependencies = '') =>
    `[tool.poetry]\nname = "${name}"\nversion = "0.1.0"\n\n[tool.poetry.dependencies]\npython = "^3.11"\n${dependencies}`
  const internal = (...names: readonly string[]) => names.map((name) => `maestro-${name} = "^0.1.0"\n`).join('')
  const packages = ['core-api', 'core-auth', 'core-config', 'core-logging', 'core-db', 'core-messaging', 'monitoring']
  const members = [
    'apps/maestro-engine',
    'apps/maestro-frontend',
    'apps/maestro-hive',
    ...packages.map((name) => `packages/${name}`),
  ]
  const uses: Readonly<Record<string, readonly string[]>> = {
    'core-api': ['core-logging'],
    'core-db': ['core-config', 'core-logging'],
  }

  test('is read whole, the two broken references of hive among it', async () => {
    const part = await readPython({
      'pyproject.toml': `${poetry('maestro-platform')}\n[tool.poetry.workspace]\nmembers = ${JSON.stringify(members)}\n`,
      'nx.json': '{}',
      'apps/maestro-frontend/package.json': '{}',
      'apps/maestro-engine/pyproject.toml': poetry(
        'maestro-engine',
        'maestro-core-api = { path = "../../packages/core-api", develop = true }\n',
      ),
      'apps/maestro-hive/pyproject.toml': poetry(
        'maestro-hive',
        'team_sdk = { path = "../../" }\nmaestro-core-api = { path = "../../../packages/core-api" }\n',
      ),
      ...Object.fromEntries(
        packages.map((name) => [
          `packages/${name}/pyproject.toml`,
          poetry(`maestro-${name}`, internal(...(uses[name] ?? []))),
        ]),
      ),
    })
    const edges = part.projects.flatMap(({ name, dependencies }) =>
      dependencies.flatMap(({ source, at }) => (source.type === 'local' ? `${name} → ${source.root} :${at.line}` : [])),
    )
    expect(edges).toEqual([
      'maestro-engine → packages/core-api :7',
      'maestro-hive →  :7',
      'maestro-hive → packages/core-api :8',
      'maestro-core-api → packages/core-logging :7',
      'maestro-core-db → packages/core-config :7',
      'maestro-core-db → packages/core-logging :8',
    ])
    expect(part.projects.filter(({ isVirtual }) => isVirtual).map(({ root }) => root)).toEqual([''])
    expect(part.findings).toEqual([
      expect.objectContaining({
        code: 'broken-path',
        file: 'apps/maestro-hive/pyproject.toml',
        line: 7,
        message: 'team-sdk: the path "../../" leads to the root of the repository, which is called maestro-platform',
      }),
      expect.objectContaining({
        code: 'path-outside-repository',
        line: 8,
        fix: 'Write "../../packages/core-api", where maestro-core-api lies.',
      }),
    ])
  })
})

describe('the path of a built file', () => {
  const WHEEL = 'core-1.0-py3-none-any.whl'
  const FOUND = {
    code: 'unbuilt-path',
    line: 4,
    fix: 'Write "../../packages/core": it is installed from its sources then, without a build before.',
  }
  test.each([`../../packages/core/dist/${WHEEL}`, `../../dist/${WHEEL}`, 'wheels/core-1.0.tar.gz'])(
    '%s of a project here, which is not committed, is a dependency on it',
    async (path) => {
      const { part, dependencies } = await hiveWith(path)
      expect(dependencies).toEqual(['main core local packages/core :4'])
      expect(part.findings).toMatchObject([FOUND])
    },
  )

  test('by a requirement as well', async () => {
    const part = await readPython({
      ...FILES,
      'apps/hive/pyproject.toml': `[project]\nname = "hive"\ndependencies = [\n"core @ file:../../dist/${WHEEL}"]\n`,
    })
    expect(dependenciesOf(projectIn(part, 'apps/hive'))).toEqual(['main core local packages/core :4'])
    expect(part.findings).toMatchObject([FOUND])
  })

  test('by a source of uv as well', async () => {
    const part = await readPython({
      ...FILES,
      'apps/hive/pyproject.toml': `[project]\nname = "hive"\ndependencies = ["core"]\n[tool.uv.sources]\ncore = { path = "../../packages/core/dist/${WHEEL}" }\n`,
    })
    expect(dependenciesOf(projectIn(part, 'apps/hive'))).toEqual(['main core local packages/core :3'])
    expect(part.findings).toMatchObject([{ ...FOUND, line: 5 }])
  })

  test.each([
    ['that is committed', `../../vendor/${WHEEL}`, 'core'],
    ['of nobody here', '../../dist/other-1.0-py3-none-any.whl', 'other'],
    ['outside', `../../../dist/${WHEEL}`, 'core'],
  ])('%s is from elsewhere', async (_, path, name) => {
    const manifest = `[tool.poetry]\nname = "hive"\n[tool.poetry.dependencies]\n${name} = { path = "${path}" }\n`
    const part = await readPython({ ...FILES, [`vendor/${WHEEL}`]: '', 'apps/hive/pyproject.toml': manifest })
    expect(dependenciesOf(projectIn(part, 'apps/hive'))).toEqual([`main ${name} external :4`])
    expect(part.findings).toEqual([])
  })
})

import { describe, expect, test } from '@jest/globals'
import { dependenciesOf, findingsOf, projectIn, readPython } from '../../test/support/python.ts'

const CORE = { 'libs/core/pyproject.toml': '[tool.poetry]\nname = "Acme_Core"\nversion = "1.2.0"\n' }

async function appWith(manifest: string, files: Parameters<typeof readPython>[0] = {}) {
  const part = await readPython({ ...CORE, ...files, 'apps/app/pyproject.toml': manifest })
  return { dependencies: dependenciesOf(projectIn(part, 'apps/app')), findings: findingsOf(part), part }
}

describe("Poetry's own tables", () => {
  test.each([
    ['a path', 'acme-core = { path = "../../libs/core" }', 'main acme-core local libs/core :4'],
    [
      'a path to develop',
      '"ACME.core" = { path = "../../libs/core", develop = true }',
      'main acme-core local libs/core :4',
    ],
    [
      'a subdirectory',
      'acme-core = { path = "../../libs", subdirectory = "core" }',
      'main acme-core local libs/core :4',
    ],
    ['a version', 'acme-core = "^1.2"', 'main acme-core registry :4'],
    ['a version in a table', 'acme-core = { version = "^1.2", extras = ["x"] }', 'main acme-core registry :4'],
    ['a stranger', 'fastapi = ">=0.115"', 'main fastapi registry :4'],
    ['git', 'acme-core = { git = "https://example.com/core.git" }', 'main acme-core external :4'],
    ['a URL', 'acme-core = { url = "https://example.com/core.zip" }', 'main acme-core external :4'],
    ['a file', 'other = { file = "../../dist/core.whl" }', 'main other external :4'],
    ['a path of a wheel', 'other = { path = "../../dist/core-1-py3-none-any.whl" }', 'main other external :4'],
    [
      'a list with one path',
      'acme-core = [\n  { version = "^1", python = "<3.9" },\n  { path = "../../libs/core" },\n]',
      'main acme-core local libs/core :6',
    ],
    ['a list of versions', 'acme-core = [{ version = "1" }, { version = "2" }]', 'main acme-core registry :4'],
  ])('%s', async (_, line, dependency) => {
    const { dependencies, findings } = await appWith(
      `[tool.poetry]\nname = "app"\n[tool.poetry.dependencies]\n${line}\npython = "^3.11"\n`,
    )
    expect(dependencies).toEqual([dependency])
    expect(findings).toEqual([])
  })

  test('a sub-table is a dependency too', async () => {
    const { dependencies } = await appWith(
      '[tool.poetry]\n[tool.poetry.dependencies.acme-core]\npath = "../../libs/core"\n',
    )
    expect(dependencies).toEqual(['main acme-core local libs/core :2'])
  })

  test('groups, the older dev table, and optional ones by their extra', async () => {
    const { dependencies, part } = await appWith(`[tool.poetry]
name = "app"
[tool.poetry.dependencies]
redis = { version = "^5", optional = true }
acme-core = { path = "../../libs/core", optional = true }
[tool.poetry.extras]
Full_Set = ["acme-core"]
[tool.poetry.dev-dependencies]
black = "*"
[tool.poetry.group.Test.dependencies]
acme-core = { path = "../../libs/core" }
[build-system]
requires = ["poetry-core>=1.9"]
`)
    expect(dependencies).toEqual([
      'extra redis registry :4',
      'extra(full-set) acme-core local libs/core :5',
      'dev(test) acme-core local libs/core :11',
      'dev(dev) black registry :9',
      'build poetry-core registry :13',
    ])
    expect(projectIn(part, 'apps/app').dependencies[0]?.specifier).toBe('^5')
  })
})

describe('enriching the standard tables', () => {
  const PATH = '[tool.poetry.dependencies]\nacme-core = { path = "../../libs/core", develop = true }\n'

  test('a listed name is found where Poetry says', async () => {
    const { dependencies, findings, part } = await appWith(
      `[project]\nname = "app"\ndependencies = ["Acme.Core (>=1,<2)", "redis"]\n${PATH}`,
    )
    expect(dependencies).toEqual(['main acme-core local libs/core :5', 'main redis registry :3'])
    expect(projectIn(part, 'apps/app').dependencies[0]?.specifier).toBe('>=1,<2')
    expect(findings).toEqual([])
  })

  test('a list of places is found at each of them', async () => {
    const { dependencies } = await appWith(
      `[project]\ndependencies = ["acme-core"]\n[tool.poetry.dependencies]\nacme-core = [{ path = "../../libs/core" }, { path = "../../libs/next" }]\n`,
      { 'libs/next/pyproject.toml': '[project]\nname = "acme-core"\n' },
    )
    expect(dependencies).toEqual(['main acme-core local libs/core :4', 'main acme-core local libs/next :4'])
  })

  test('an unlisted path is dropped, and told', async () => {
    const { dependencies, findings, part } = await appWith(`[project]\nname = "app"\ndependencies = ["redis"]\n${PATH}`)
    expect(dependencies).toEqual(['main redis registry :3'])
    expect(findings).toEqual(['dropped-dependency warning apps/app/pyproject.toml:5'])
    expect(part.findings[0]?.message).toBe(
      'acme-core: Poetry drops the path "../../libs/core", because [project] dependencies does not list this name',
    )
  })

  test.each([
    ['nothing is listed', 'dependencies = []', 'main acme-core local libs/core :5', []],
    ['dependencies are dynamic', 'dynamic = ["dependencies"]', 'main acme-core local libs/core :5', []],
  ])('%s: Poetry alone decides', async (_, line, dependency, found) => {
    const { dependencies, findings } = await appWith(`[project]\nname = "app"\n${line}\n${PATH}`)
    expect(dependencies).toEqual([dependency])
    expect(findings).toEqual(found)
  })

  test.each([
    ['the main half', '[project.optional-dependencies]\nx = ["redis"]', '', ['main acme-core local libs/core'], []],
    ['not more of the same half', 'dependencies = ["redis"]', '', [], ['dropped-dependency']],
    ['the optional half', 'dependencies = ["redis"]', ', optional = true', ['extra acme-core local libs/core'], []],
  ])('dynamic tables take %s from Poetry', async (_, table, optional, added, found) => {
    const { dependencies, findings } = await appWith(
      `[project]\nname = "app"\ndynamic = ["dependencies", "optional-dependencies"]\n${table}\n[tool.poetry.dependencies]\nacme-core = { path = "../../libs/core"${optional} }\n`,
    )
    expect(dependencies.filter((text) => !text.includes('redis')).map((text) => text.replace(/ :\d+$/, ''))).toEqual(
      added,
    )
    expect(findings.map((text) => text.split(' ')[0])).toEqual(found)
  })

  test("extras of Poetry mean nothing beside the standard's own", async () => {
    const { dependencies } = await appWith(
      `[project]\n[project.optional-dependencies]\nfast = ["acme-core"]\n${PATH}[tool.poetry.extras]\nother = ["acme-core"]\n`,
    )
    expect(dependencies).toEqual(['extra(fast) acme-core local libs/core :5'])
  })
})

describe('groups in both tables', () => {
  const group = (name: string) => `[tool.poetry.group.${name}.dependencies]\nacme-core = { path = "../../libs/core" }\n`

  test.each([
    ['listed', 'Dev_Tools = ["acme-core"]', 'dev-tools', ['dev(dev-tools) acme-core local libs/core :6'], []],
    [
      'not listed',
      'dev = ["redis"]',
      'dev',
      ['dev(dev) redis registry :4'],
      ['dropped-dependency warning apps/app/pyproject.toml:6'],
    ],
    [
      'listed by an included group',
      'dev = [{ include-group = "base" }]\nbase = ["acme-core", { include-group = "dev" }]',
      'dev',
      ['dev(base) acme-core registry :5', 'dev(dev) acme-core local libs/core :7'],
      [],
    ],
    ['empty', 'dev = []', 'dev', ['dev(dev) acme-core local libs/core :6'], []],
    [
      'of another name',
      'test = ["redis"]',
      'dev',
      ['dev(test) redis registry :4', 'dev(dev) acme-core local libs/core :6'],
      [],
    ],
  ])('%s', async (_, standard, name, expected, found) => {
    const { dependencies, findings } = await appWith(
      `[project]\nname = "app"\n[dependency-groups]\n${standard}\n${group(name)}`,
    )
    expect(dependencies).toEqual(expected)
    expect(findings).toEqual(found)
  })
})

describe('a Poetry workspace', () => {
  const member = (name: string, dependencies = '') =>
    `[tool.poetry]\nname = "${name}"\n[tool.poetry.dependencies]\npython = "^3.11"\n${dependencies}`
  const files = {
    'pyproject.toml': '[tool.poetry]\nname = "platform"\n[tool.poetry.workspace]\nmembers = ["libs/*", "apps/web"]\n',
    'libs/a/pyproject.toml': member('acme-a'),
    'libs/b/pyproject.toml': member('acme-b', 'acme-a = "^0.1.0"\nacme-out = "^1"\n'),
    'tools/out/pyproject.toml': member('acme-out', 'acme-a = "^0.1.0"\n'),
    'poetry.lock': '',
    'libs/a/poetry.lock': '',
  }

  test('members that name each other are loaded from the work tree; others come from an index', async () => {
    const part = await readPython(files)
    expect(dependenciesOf(projectIn(part, 'libs/b'))).toEqual([
      'main acme-a local libs/a :5',
      'main acme-out registry :6',
    ])
    expect(dependenciesOf(projectIn(part, 'tools/out'))).toEqual(['main acme-a registry :5'])
    expect(part.findings).toEqual([])
  })

  test('members know their root and fall back on its lock', async () => {
    const part = await readPython(files)
    expect(part.projects.map(({ root, workspaceRoot, lockfiles }) => [root, workspaceRoot, lockfiles])).toEqual([
      ['', '', ['poetry.lock']],
      ['libs/a', '', ['libs/a/poetry.lock']],
      ['libs/b', '', ['poetry.lock']],
      ['tools/out', undefined, []],
    ])
  })
})

import { describe, expect, test } from '@jest/globals'
import { dependenciesOf, findingsOf, projectIn, readPython } from '../../test/support/python.ts'
import { readToml } from '../standards/toml.ts'
import { namesByGroup } from './pep621.ts'

// As pdm writes it; in two pieces, so that it is not taken for a placeholder of ours.
const PROJECT_ROOT = ['$', '{PROJECT_ROOT}'].join('')

const CORE = { 'libs/core/pyproject.toml': '[project]\nname = "acme-core"\n' }

async function appWith(manifest: string) {
  const part = await readPython({ ...CORE, 'apps/app/pyproject.toml': manifest })
  return { dependencies: dependenciesOf(projectIn(part, 'apps/app')), findings: findingsOf(part) }
}

describe('standard tables', () => {
  test('dependencies, extras, groups and what the build needs', async () => {
    const { dependencies } = await appWith(`[build-system]
requires = ["hatchling"]
[project]
name = "app"
dependencies = [
  "fastapi>=0.115",
  "Acme_Core[fast] >= 1 ; python_version > '3.8'",
]
[project.optional-dependencies]
"S3.store" = ["boto3", "acme-core"]
[dependency-groups]
dev = [{ include-group = "test" }, "ruff"]
test = ["pytest", { include-group = "dev" }, 7]
`)
    expect(dependencies).toEqual([
      'main fastapi registry :6',
      'main acme-core registry :7',
      'extra(s3-store) boto3 registry :10',
      'extra(s3-store) acme-core registry :10',
      'dev(dev) ruff registry :12',
      'dev(test) pytest registry :13',
      'build hatchling registry :2',
    ])
  })

  test.each([
    ['file:../../libs/core', 'local libs/core'],
    ['file:./../../libs/core/ ; python_version > "3"', 'local libs/core'],
    ['../../libs/core', 'local libs/core'],
    [`file:///${PROJECT_ROOT}/../../libs/core`, 'local libs/core'],
    [`file://${PROJECT_ROOT}/../../libs/core`, 'local libs/core'],
    ['{root:uri}/../../libs/core', 'local libs/core'],
    ['{root:parent:parent:uri}/libs/core', 'local libs/core'],
    ['file:../../libs/%63ore#subdirectory=x', 'local libs/core'],
    ['https://example.com/core.tar.gz', 'external'],
    ['git+https://example.com/core.git@v1', 'external'],
    ['git+ssh://git@example.com/core.git', 'external'],
  ])('acme-core @ %s is %s', async (url, where) => {
    const { dependencies, findings } = await appWith(`[project]\ndependencies = ['acme-core @ ${url}']\n`)
    expect(dependencies).toEqual([`main acme-core ${where} :2`])
    expect(findings).toEqual([])
  })

  test('what is no requirement is passed over', async () => {
    const { dependencies } = await appWith(
      '[project]\ndependencies = ["", "-e .", 1, "!!", "ok"]\noptional-dependencies = 3\n',
    )
    expect(dependencies).toEqual(['main ok registry :2'])
  })

  test('a project that names itself, for its extras, depends on nothing by that', async () => {
    const { dependencies } = await appWith(
      '[project]\nname = "app"\n[project.optional-dependencies]\nall = ["App[fast]", "app @ file:."]\nfast = ["x"]\n',
    )
    expect(dependencies).toEqual(['extra(fast) x registry :5'])
  })
})

describe('tables of tools', () => {
  test('hatch environments', async () => {
    const { dependencies } = await appWith(`[project]
name = "app"
[tool.hatch.envs.default]
dependencies = ["pytest", "acme-core @ {root:uri}/../../libs/core"]
[tool.hatch.envs.types]
extra-dependencies = ["mypy"]
`)
    expect(dependencies).toEqual([
      'dev(default) pytest registry :4',
      'dev(default) acme-core local libs/core :4',
      'dev(types) mypy registry :6',
    ])
  })

  test.each([
    [`-e file:///${PROJECT_ROOT}/../../libs/core#egg=acme-core`, 'dev(dev) acme-core local libs/core :4'],
    [`-e file:///${PROJECT_ROOT}/../../libs/core#x=1&egg=Acme.Core[fast]`, 'dev(dev) acme-core local libs/core :4'],
    ['-e ../../libs/core', 'dev(dev) acme-core local libs/core :4'],
    [`acme-core @ file:///${PROJECT_ROOT}/../../libs/core`, 'dev(dev) acme-core local libs/core :4'],
    ['acme-core>=1', 'dev(dev) acme-core registry :4'],
  ])('pdm: %s', async (text, dependency) => {
    const { dependencies } = await appWith(`[project]\nname = "app"\n[tool.pdm.dev-dependencies]\ndev = ["${text}"]\n`)
    expect(dependencies).toEqual([dependency])
  })

  test("what hatch's hooks fill in", async () => {
    const { dependencies, findings } = await appWith(`[project]
name = "app"
dynamic = ["dependencies"]
[tool.hatch.metadata.hooks.uv-dynamic-versioning]
dependencies = ["acme-core[x]=={{ version }}"]
optional-dependencies = { all = ["redis"] }
[tool.uv.sources]
acme-core = { path = "../../libs/core" }
`)
    expect(dependencies).toEqual(['main acme-core local libs/core :5', 'extra(all) redis registry :6'])
    expect(findings).toEqual([])
  })

  test('what nobody can see before the build is taken from the sources, and told', async () => {
    const { dependencies, findings } = await appWith(`[project]
name = "app"
dynamic = ["dependencies"]
[tool.uv.sources]
acme-core = { path = "../../libs/core" }
other = { git = "https://x.y/z" }
`)
    expect(dependencies).toEqual(['main acme-core local libs/core :5'])
    expect(findings).toEqual(['dynamic-dependencies note apps/app/pyproject.toml:3'])
  })

  test("uv's older list", async () => {
    const { dependencies } = await appWith('[project]\nname = "app"\n[tool.uv]\ndev-dependencies = ["pytest"]\n')
    expect(dependencies).toEqual(['dev(dev) pytest registry :4'])
  })
})

test('names of a group hold those of the groups it includes, once around', async () => {
  const reading = await readToml(
    '[dependency-groups]\nA_b = ["x", {include-group = "c"}]\nc = ["Y.y", {include-group = "a-B"}, {include-group = "no"}]\n"" = 1\n',
  )
  const groups = namesByGroup('table' in reading ? reading.table : {})
  expect([...groups].map(([name, names]) => [name, [...names]])).toEqual([
    ['a-b', ['x', 'y-y']],
    ['c', ['y-y', 'x']],
    ['', []],
  ])
})

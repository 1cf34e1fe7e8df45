import { describe, expect, test } from '@jest/globals'
import { dependenciesOf, findingsOf, projectIn, readPython, rootsOf } from '../../test/support/python.ts'

const project = (name: string, dependencies: readonly string[] = [], rest = '') =>
  `[project]\nname = "${name}"\ndependencies = ${JSON.stringify(dependencies)}\n${rest}`

const ROOT = `[tool.uv.workspace]
members = ["./packages/*", "apps/web"]
exclude = ["packages/old"]
[tool.uv.sources]
acme-core = { workspace = true }
vendored = { path = "vendor/vendored", editable = true }
`

const WORKSPACE = {
  'pyproject.toml': ROOT,
  'uv.lock': '',
  'packages/core/pyproject.toml': project('acme-core'),
  'packages/tests/pyproject.toml': project('acme-tests'),
  'packages/old/pyproject.toml': project('acme-old', ['acme-core']),
  'vendor/vendored/pyproject.toml': project('Vendored'),
}

async function appWith(manifest: string, files: Parameters<typeof readPython>[0] = {}) {
  const part = await readPython({ ...WORKSPACE, ...files, 'apps/web/pyproject.toml': manifest })
  return { dependencies: dependenciesOf(projectIn(part, 'apps/web')), findings: findingsOf(part), part }
}

describe('members', () => {
  test('are found by paths and globs, less those excluded, fixtures by name or not', async () => {
    const { part } = await appWith(project('web'))
    expect(part.projects.map(({ root, workspaceRoot, lockfiles }) => [root, workspaceRoot, lockfiles])).toEqual([
      ['', '', ['uv.lock']],
      ['apps/web', '', ['uv.lock']],
      ['packages/core', '', ['uv.lock']],
      ['packages/old', undefined, []],
      ['vendor/vendored', undefined, []],
      ['packages/tests', '', ['uv.lock']],
    ])
  })

  test('of a workspace that lies in another belong to the inner one', async () => {
    const part = await readPython({
      'pyproject.toml': '[tool.uv.workspace]\nmembers = ["**"]\n',
      'in/pyproject.toml': '[tool.uv.workspace]\nmembers = ["a"]\n',
      'in/a/pyproject.toml': project('a'),
      'in/b/pyproject.toml': project('b'),
    })
    expect(part.projects.map(({ root, workspaceRoot }) => [root, workspaceRoot])).toEqual([
      ['', ''],
      ['in', 'in'],
      ['in/a', 'in'],
      ['in/b', ''],
    ])
  })
})

describe('sources', () => {
  test.each([
    ['of the root reach every member', ['acme-core'], '', 'main acme-core local packages/core :3'],
    ['of the root start from the root', ['vendored'], '', 'main vendored local vendor/vendored :3'],
    ['compare names normalized', ['Acme_Core>=1'], '', 'main acme-core local packages/core :3'],
    [
      "of a member replace the root's",
      ['acme-core'],
      '[tool.uv.sources]\nacme-core = { index = "internal", marker = "sys_platform == \'win32\'" }',
      'main acme-core registry :3',
    ],
    [
      'by path',
      ['acme-old'],
      '[tool.uv.sources.acme-old]\npath = "../../packages/old"',
      'main acme-old local packages/old :3',
    ],
    ['by git', ['acme-old'], '[tool.uv.sources]\nacme-old = { git = "https://x.y/z" }', 'main acme-old external :3'],
    [
      'by URL',
      ['acme-old'],
      '[tool.uv.sources]\nacme-old = { url = "https://x.y/z.whl" }',
      'main acme-old external :3',
    ],
    ['by a wheel', ['other'], '[tool.uv.sources]\nother = { path = "../z.whl" }', 'main other external :3'],
    ['none, outside the workspace', ['acme-old'], '', 'main acme-old registry :3'],
  ])('%s', async (_, dependencies, sources, expected) => {
    const { dependencies: found, findings } = await appWith(project('web', dependencies, sources))
    expect(found).toEqual([expected])
    expect(findings).toEqual([])
  })

  test('a list gives a dependency for each place that counts for this extra or group', async () => {
    const { dependencies } = await appWith(
      project(
        'web',
        ['acme-core'],
        `[project.optional-dependencies]
Fast = ["acme-core"]
[dependency-groups]
dev = ["acme-core"]
[tool.uv.sources]
acme-core = [
  { workspace = true, marker = "sys_platform == 'linux'" },
  { path = "../../packages/old", extra = "fast" },
  { git = "https://x.y/z", group = "dev" },
]
`,
      ),
      { 'packages/old/pyproject.toml': project('acme-core') },
    )
    expect(dependencies).toEqual([
      'main acme-core local packages/core :3',
      'extra(fast) acme-core local packages/core :5',
      'extra(fast) acme-core local packages/old :5',
      'dev(dev) acme-core local packages/core :7',
      'dev(dev) acme-core external :7',
    ])
  })

  test('build requirements and groups follow sources as well', async () => {
    const { dependencies } = await appWith(
      project('web', [], '[dependency-groups]\ndev = ["acme-core"]\n[build-system]\nrequires = ["acme-core"]\n'),
    )
    expect(dependencies).toEqual([
      'dev(dev) acme-core local packages/core :5',
      'build acme-core local packages/core :7',
    ])
  })
})

describe('members without a source', () => {
  test('are loaded from the work tree, and told', async () => {
    const { dependencies, findings, part } = await appWith(project('web', ['acme-tests', 'web[x]']))
    expect(dependencies).toEqual(['main acme-tests local packages/tests :3'])
    expect(findings).toEqual(['missing-source warning apps/web/pyproject.toml:3'])
    expect(part.findings[0]?.fix).toBe('Add acme-tests = { workspace = true } to [tool.uv.sources].')
  })

  test('of another workspace come from an index', async () => {
    const { dependencies, findings } = await appWith(project('web', ['other']), {
      'other/pyproject.toml': `${project('other')}[tool.uv.workspace]\nmembers = []\n`,
    })
    expect(dependencies).toEqual(['main other registry :3'])
    expect(findings).toEqual([])
  })
})

describe('another workspace', () => {
  const OTHER = {
    'other/pyproject.toml': '[tool.uv.workspace]\nmembers = ["lib"]\n',
    'other/lib/pyproject.toml': project('other-lib'),
  }

  test.each([
    ['../../other', 'main other-lib local other/lib :3', []],
    ['../../other/lib', 'main other-lib local other/lib :3', []],
    [
      '../../nowhere',
      'main other-lib local other/lib :3',
      ['broken-workspace-reference error apps/web/pyproject.toml:5'],
    ],
    ['../../../x', 'main other-lib local other/lib :3', ['broken-workspace-reference error apps/web/pyproject.toml:5']],
  ])('at %s', async (path, dependency, found) => {
    const { dependencies, findings } = await appWith(
      project('web', ['other-lib'], `[tool.uv.sources]\nother-lib = { workspace = "${path}" }`),
      OTHER,
    )
    expect(dependencies).toEqual([dependency])
    expect(findings).toEqual(found)
  })

  test('its projects are found by the path alone, wherever they lie', async () => {
    const { part } = await appWith(
      project('web', ['acme-fix'], '[tool.uv.sources]\nacme-fix = { path = "../../tests/fixtures/fix" }'),
      { 'tests/fixtures/fix/pyproject.toml': project('acme-fix'), 'tests/fixtures/no/pyproject.toml': project('no') },
    )
    expect(rootsOf(part)).toContain('tests/fixtures/fix')
    expect(rootsOf(part)).not.toContain('tests/fixtures/no')
  })
})

test('a member that the workspace does not have is an error, and its only namesake is followed', async () => {
  const { dependencies, findings } = await appWith(
    project(
      'web',
      ['acme-old', 'nobody'],
      '[tool.uv.sources]\nacme-old = { workspace = true }\nnobody = { workspace = true }\n',
    ),
  )
  expect(dependencies).toEqual(['main acme-old local packages/old :3', 'main nobody external :3'])
  expect(findings).toEqual([
    'broken-workspace-reference error apps/web/pyproject.toml:5',
    'broken-workspace-reference error apps/web/pyproject.toml:6',
  ])
})

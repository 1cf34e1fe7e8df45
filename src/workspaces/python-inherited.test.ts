import { describe, expect, test } from '@jest/globals'
import { subjectOf } from '../../test/support/subject.ts'

const ROOT = `[tool.uv.workspace]
members = ["packages/*"]
[tool.uv.sources]
testkit = { workspace = true }
helpers = { workspace = true }
[dependency-groups]
dev = ["pytest>=8", "testkit"]
`
const PLUGIN = '[project.entry-points.pytest11]\ntestkit = "testkit.plugin"\n'

const packageOf = (name: string, dependencies: readonly string[] = [], rest = '') =>
  `[project]\nname = "${name}"\nversion = "1"\ndependencies = ${JSON.stringify(dependencies)}\n${rest}`

const FILES = {
  'uv.lock': '',
  'pyproject.toml': ROOT,
  'packages/core/pyproject.toml': packageOf('core'),
  'packages/api/pyproject.toml': packageOf('api', ['core'], '[tool.uv.sources]\ncore = { workspace = true }\n'),
  'packages/testkit/pyproject.toml': packageOf('testkit', [], PLUGIN),
}

async function inherited(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { graph } = await subjectOf({ ...FILES, ...files })
  return graph.edges.flatMap(({ from, to, kind, group, isInherited, at: { file, line } }) =>
    isInherited ? `${from} ${to} ${kind} ${group} ${file}:${line}` : [],
  )
}

const ALL = ['api testkit local dev pyproject.toml:7', 'core testkit local dev pyproject.toml:7']

describe('a project with plug-ins that the root of a uv workspace installs', () => {
  test('is a dependency of all members, for development', async () => {
    expect(await inherited({})).toEqual(ALL)
  })

  const setup = packageOf('testkit', [], '[build-system]\nrequires = ["setuptools"]\n')
  test.each([
    [
      'by the table of Poetry',
      {
        'packages/testkit/pyproject.toml': `[tool.poetry]\nname = "testkit"\nversion = "1"\n[tool.poetry.plugins.pytest11]\ntestkit = "testkit.plugin"\n`,
      },
    ],
    [
      'by setup.cfg',
      {
        'packages/testkit/pyproject.toml': setup,
        'packages/testkit/setup.cfg': '[options.entry_points]\npytest11 =\n    testkit = testkit.plugin\n',
      },
    ],
    [
      'by setup.py',
      { 'packages/testkit/pyproject.toml': setup, 'packages/testkit/setup.py': 'setup(entry_points={})\n' },
    ],
    [
      'in a group that another includes',
      { 'pyproject.toml': ROOT.replace('dev = [', 'dev = [{ include-group = "test" }]\ntest = [') },
    ],
    ['where the root is a project itself', { 'pyproject.toml': `${ROOT}[project]\nname = "root"\nversion = "1"\n` }],
  ])('%s', async (_, files) => {
    expect(await inherited(files)).toEqual([
      expect.stringMatching(/^api testkit local dev pyproject.toml:/),
      expect.stringMatching(/^core testkit local dev pyproject.toml:/),
    ])
  })

  test('is one where another brings it', async () => {
    const files = {
      'pyproject.toml': ROOT.replace('"testkit"]', '"helpers"]'),
      'packages/helpers/pyproject.toml': packageOf('helpers', ['testkit']),
    }
    expect(await inherited(files)).toEqual([...ALL, 'helpers testkit local dev pyproject.toml:7'])
  })

  test('makes no circle with what it depends on', async () => {
    const { graph } = await subjectOf({
      ...FILES,
      'packages/testkit/pyproject.toml': packageOf(
        'testkit',
        ['core'],
        `${PLUGIN}[tool.uv.sources]\ncore = { workspace = true }\n`,
      ),
    })
    expect(graph.edges.map(({ from, to }) => `${from} ${to}`).sort()).toEqual([
      ...['api core', 'api testkit', 'core testkit', 'testkit core'],
    ])
    expect(graph.findings).toEqual([])
  })

  test.each([
    [
      'has no plug-ins',
      { 'packages/testkit/pyproject.toml': packageOf('testkit', [], '[project.scripts]\nkit = "testkit:main"\n') },
    ],
    [
      'stands in a group that is not installed',
      { 'pyproject.toml': `${ROOT}docs = ["x"]\n[tool.uv]\ndefault-groups = ["docs"]\n` },
    ],
    [
      'comes from elsewhere',
      { 'pyproject.toml': ROOT.replace('testkit = { workspace = true }', 'testkit = { git = "https://x.example/y" }') },
    ],
    ['belongs to a workspace without a lock of uv', { 'uv.lock': undefined, 'poetry.lock': '' }],
  ])('is none where it %s', async (_, files) => {
    const all: Record<string, string | undefined> = { ...FILES, ...files }
    const left = Object.fromEntries(
      Object.entries(all).flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])),
    )
    const { graph } = await subjectOf(left)
    expect(graph.edges.filter(({ isInherited }) => isInherited)).toEqual([])
    expect(graph.projects.size).toBeGreaterThan(2)
  })

  test('can be taken away by maestro.toml', async () => {
    expect(await inherited({ 'maestro.toml': '[projects.api]\ndepends-on = ["!testkit"]\n' })).toEqual(ALL.slice(1))
  })

  test('stays a whole dependency of those who state it for their tasks', async () => {
    const { graph } = await subjectOf({ ...FILES, 'maestro.toml': '[projects.api]\ndepends-on = ["testkit"]\n' })
    const edge = graph.edges.find(({ from, to }) => from === 'api' && to === 'testkit')
    expect(edge).toMatchObject({ group: 'main', isWhole: true, at: { file: 'maestro.toml' } })
  })
})

import { expect, test } from '@jest/globals'
import { graphOf, projectOf } from '../../../test/support/graph.ts'
import { treeOf } from '../../../test/support/tree.ts'
import { planEnvironments } from '../../tasks/environment-plan.ts'
import { refuseNeeds } from './refuse-needs.ts'

const CORP = 'https://u:p@corp.example/simple/'
const APP = `[tool.poetry]
name = "app"
package-mode = false
[tool.poetry.dependencies]
a = { version = "*", source = "corp" }
b = { path = "../b" }
[[tool.poetry.source]]
name = "corp"
url = "https://corp.example/simple"
`
const BUILT = `[project]
name = "b"
version = "1"
dependencies = ["c"]
[tool.poetry.dependencies]
c = { source = "corp" }
[[tool.poetry.source]]
name = "corp"
url = "https://corp.example/simple"
priority = "explicit"
[build-system]
requires = ["poetry-core"]
`

async function refuse(app: string, variables: Readonly<Record<string, string>> = {}) {
  const projects = ['app', 'b'].map((name) => projectOf(name, { root: name, ecosystems: ['python'], lockfiles: [] }))
  const tree = treeOf({ 'app/pyproject.toml': app, 'b/pyproject.toml': BUILT })
  const [plan] = await planEnvironments(['app'], graphOf(projects, ['app -> b']), tree)
  if (plan === undefined) throw new Error('no plan')
  refuseNeeds(plan, { variable: (name) => variables[name] })
}

test.each([
  ['nothing is set, so that it is PyPI', {}],
  ['something else is', { UV_DEFAULT_INDEX: 'https://pypi.org/simple' }],
  ['it is one of two', { UV_DEFAULT_INDEX: 'https://pypi.org/simple', UV_INDEX: `corp=${CORP}` }],
  ['another one is asked first', { UV_DEFAULT_INDEX: CORP, UV_INDEX: 'https://pypi.org/simple' }],
  ['another one is asked as well', { UV_INDEX_URL: CORP, UV_EXTRA_INDEX_URL: 'https://pypi.org/simple' }],
  ['it is on another path', { UV_DEFAULT_INDEX: 'https://corp.example/simple/other' }],
])('sources of Poetry are refused where of the indexes of uv %s', async (_, variables) => {
  await expect(refuse(APP, variables)).rejects.toMatchObject({
    code: 'LOCK_NEEDED',
    file: 'b/pyproject.toml',
    line: 6,
    message: expect.stringMatching(/wrong as well: app\/pyproject\.toml:5, app\/pyproject\.toml:7$/),
    hint: expect.stringMatching(/^State the source in app\/pyproject\.toml .* Run poetry lock in app, and commit/),
  })
})

test.each([
  [
    'setup-registry says so',
    { UV_DEFAULT_INDEX: CORP, UV_INDEX: 'corp=https://corp.example/simple', UV_INDEX_URL: '' },
  ],
  ['people have said so of old', { UV_INDEX_URL: CORP }],
])('a source is as good as the index that uv asks alone, where %s', async (_, variables) => {
  await refuse(APP, variables)
})

test('what no installer understands is refused whatever uv asks', async () => {
  const app = `${APP}[tool.poetry.group.dev.dependencies]\nodd = "^1 || ^5"\n`
  await expect(refuse(app, { UV_DEFAULT_INDEX: CORP })).rejects.toMatchObject({ code: 'LOCK_NEEDED', line: 11 })
})

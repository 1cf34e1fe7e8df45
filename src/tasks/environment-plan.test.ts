import { expect, test } from '@jest/globals'
import { graphOf, projectOf } from '../../test/support/graph.ts'
import { treeOf } from '../../test/support/tree.ts'
import { planEnvironments } from './environment-plan.ts'

const NAMES = ['app', 'b', 'c', 'd']

async function foldersOf(edges: readonly string[]) {
  const projects = NAMES.map((name) => projectOf(name, { root: name, ecosystems: ['python'], lockfiles: [] }))
  const manifests = NAMES.map((name) => [`${name}/pyproject.toml`, `[project]\nname = "${name}"\nversion = "1"\n`])
  const [plan] = await planEnvironments(['app'], graphOf(projects, edges), treeOf(Object.fromEntries(manifests)))
  return plan?.source.kind === 'declared' ? plan.source.folders.map(({ root }) => root) : undefined
}

test.each([
  ['the furthest comes first, and each once', ['app -> b', 'app -> c', 'b -> d', 'c -> d'], ['d', 'b', 'c', 'app']],
  ['what needs one another ends all the same', ['app -> b', 'b -> c', 'c -> b', 'c -> app'], ['c', 'b', 'app']],
  ['nobody is needed', [], ['app']],
])('of siblings that are installed from the tree %s', async (_, edges, folders) => {
  expect(await foldersOf(edges)).toEqual(folders)
})

test('of siblings that are taken as built once it knows the names, where they are installed from the tree', async () => {
  const projects = NAMES.map((name) => projectOf(name, { root: `libs/${name}`, ecosystems: ['python'], lockfiles: [] }))
  const build = '[build-system]\nrequires = []\n'
  const sources = `[tool.uv.sources]
b = { path = "../b" }
c = { path = "../c", editable = true }
d = { workspace = true }
wheel = { path = "../../wheel.whl" }
`
  const manifests = NAMES.map((name) => [
    `libs/${name}/pyproject.toml`,
    `[project]\nname = "${name}"\nversion = "1"\n${build}${name === 'app' ? sources : ''}`,
  ])
  const graph = graphOf(projects, ['app -> b', 'app -> c', 'app -> d'])
  const [plan] = await planEnvironments(['app'], graph, treeOf(Object.fromEntries(manifests)))
  expect(plan?.source).toMatchObject({ kind: 'declared', builtOnce: ['b'] })
})

test('what has a script of setuptools, and no manifest that says how to build it, is built', async () => {
  const project = '[project]\nname = "app"\nversion = "1"\n'
  const files = {
    ...{ 'app/pyproject.toml': project, 'b/setup.py': '', 'c/setup.py': '', 'c/pyproject.toml': '[tool.ruff]\n' },
    ...{ 'd/setup.py': '', 'd/pyproject.toml': project },
  }
  const projects = [...NAMES, 'e'].map((name) => projectOf(name, { root: name, ecosystems: ['python'], lockfiles: [] }))
  const graph = graphOf(projects, ['app -> b', 'app -> c', 'app -> d', 'app -> e'])
  const [plan] = await planEnvironments(['app'], graph, treeOf(files))
  const folders = plan?.source.kind === 'declared' ? plan.source.folders : []
  expect(folders.map(({ root, isBuilt }) => [root, isBuilt])).toEqual([
    ['b', true],
    ['c', true],
    ['d', false],
    ['app', false],
  ])
})

test('of what Poetry builds nothing from, what uv cannot read is among the requirements', async () => {
  const files = {
    'app/pyproject.toml':
      '[project]\ndependencies = ["x"]\n[dependency-groups]\ndev = ["y"]\n[tool.poetry]\npackage-mode = false\n',
    'b/pyproject.toml':
      '[tool.poetry]\npackage-mode = false\n[tool.poetry.dependencies]\nz = "^1"\n[dependency-groups]\ndev = ["w"]\n',
    'c/pyproject.toml': '[project]\nname = "c"\nversion = "1"\n[tool.poetry]\npackage-mode = false\n',
  }
  const projects = ['app', 'b', 'c'].map((name) =>
    projectOf(name, { root: name, ecosystems: ['python'], lockfiles: [] }),
  )
  const graph = graphOf(projects, ['app -> b', 'app -> c'])
  const [app, b] = await planEnvironments(['app', 'b'], graph, treeOf(files))
  const folder = (root: string, isStandard: boolean) => ({ root, isBuilt: false, isStandard })
  expect(app?.source).toMatchObject({
    groups: [],
    folders: [folder('b', false), folder('c', true), folder('app', false)],
    requirements: ['z>=1,<2', 'x', 'y'],
  })
  expect(b?.source).toMatchObject({ groups: ['dev'], folders: [folder('b', false)], requirements: ['z>=1,<2'] })
})

test('of what Poetry builds, a constraint that its metadata cannot say is refused, and nothing else is', async () => {
  const manifest = (backend: string) => `[tool.poetry]
name = "app"
[tool.poetry.dependencies]
odd = "^1 || ^5"
even = "^1 || ^2"
wheel = { file = "../wheel-1-py3-none-any.whl" }
[build-system]
build-backend = "${backend}"
`
  const refused = async (backend: string) => {
    const graph = graphOf([projectOf('app', { root: 'app', ecosystems: ['python'], lockfiles: [] })], [])
    const [plan] = await planEnvironments(['app'], graph, treeOf({ 'app/pyproject.toml': manifest(backend) }))
    return plan?.source.kind === 'declared' ? plan.source : undefined
  }
  const at = { file: 'app/pyproject.toml', line: 4 }
  expect(await refused('poetry.core.masonry.api')).toMatchObject({ requirements: [], refused: [{ kind: 'lock', at }] })
  expect(await refused('hatchling.build')).toMatchObject({ requirements: [], refused: [] })
})

test('an optional group of Poetry is installed where one that is not includes it, by others too', async () => {
  const groups = `
[tool.poetry.group.test]
include-groups = ["Api_Docs", "none"]
dependencies = { pytest = "^9" }
[tool.poetry.group.api-docs]
optional = true
include-groups = ["more", "test"]
dependencies = { mkdocs = "*" }
[tool.poetry.group.more]
optional = true
dependencies = { ruff = "*" }
[tool.poetry.group.apart]
optional = true
include-groups = ["more"]
dependencies = { black = "*" }
`
  const projects = [projectOf('app', { root: 'app', ecosystems: ['python'], lockfiles: [] })]
  const files = { 'app/pyproject.toml': `[tool.poetry]\npackage-mode = false\n${groups}` }
  const [plan] = await planEnvironments(['app'], graphOf(projects, []), treeOf(files))
  expect(plan?.source).toMatchObject({ requirements: ['pytest>=9,<10', 'mkdocs', 'ruff'] })
})

const member = async (root: string, app: string) => {
  const options = { root: 'app', ecosystems: ['python'], lockfiles: ['uv.lock'], workspaceRoots: [''] } as const
  const files = {
    'pyproject.toml': `[project]\nname = "Top"\nversion = "1"\n[dependency-groups]\ndev = []\ndocs = []\n${root}`,
    'app/pyproject.toml': `[project]\nname = "app"\nversion = "1"\n[dependency-groups]\ndev = []\ntest = []\n${app}`,
    'uv.lock': '',
  }
  const [plan] = await planEnvironments(['app'], graphOf([projectOf('app', options)], []), treeOf(files))
  return plan?.source
}
const UV = '[tool.uv]\n'

test.each([
  ['all of both, where nobody says more', '', '', ['dev', 'test'], ['dev', 'docs']],
  ['of the root the stated ones', `${UV}default-groups = ["Docs"]\n`, '', ['dev', 'test'], ['docs']],
  ['of the root none, where it says so', `${UV}default-groups = []\n`, '', ['dev', 'test'], []],
  ['of the member what uv says, where it states them', '', `${UV}default-groups = []\n`, [], ['dev', 'docs']],
  [
    'none of the root that excludes one of the member',
    `${UV}default-groups = ["dev", "docs"]\nconflicts = [[{ group = "docs" }, { package = "app", group = "test" }]]\n`,
    '',
    ['dev', 'test'],
    ['dev'],
  ],
  [
    'of the member those by default, where two of them exclude one another',
    `${UV}conflicts = [[{ package = "app", group = "dev" }, { package = "app", group = "test" }]]\n`,
    '',
    [],
    ['dev'],
  ],
])('of the groups of a workspace a member gets %s', async (_, root, app, groups, rootGroups) => {
  expect(await member(root, app)).toMatchObject({ kind: 'uv', groups, rootGroups })
})

const unlocked = async (text: string) => {
  const projects = [projectOf('app', { root: 'app', ecosystems: ['python'], lockfiles: [] })]
  const files = { 'app/pyproject.toml': `[project]\nname = "My_App"\nversion = "1"\n${text}` }
  const [plan] = await planEnvironments(['app'], graphOf(projects, []), treeOf(files))
  return plan?.source
}

test.each([
  ['all', '', ['dev', 'lint']],
  ['those that uv is told of', `${UV}default-groups = ["lint"]\n`, ['lint']],
  ['those by default, where some exclude one another', `${UV}conflicts = [[{ group = "dev" }]]\n`, ['dev']],
])('without a lock of the groups of a project it gets %s', async (_, more, groups) => {
  expect(await unlocked(`[dependency-groups]\ndev = ["x"]\nlint = ["y"]\n${more}`)).toMatchObject({ groups })
})

test('without a lock the group of old that only uv knows is installed too', async () => {
  expect(await unlocked(`${UV}dev-dependencies = ["x"]\n`)).toMatchObject({ groups: ['dev'] })
})

test('a group that names the project itself, which nobody builds, gets what its extras ask for', async () => {
  const text = `[project.optional-dependencies]
all = ["my-app[web]", "z"]
web = ["w>=1"]
[dependency-groups]
dev = ["My.App[all]", "x"]
test = [{ include-group = "dev" }, "y"]
lint = ["ruff"]
`
  const requirements = ['w>=1', 'z', 'x', 'w>=1', 'z', 'x', 'y']
  expect(await unlocked(text)).toMatchObject({ groups: ['lint'], requirements })
  expect(await unlocked(`${text}[build-system]\nrequires = []\n`)).toMatchObject({
    groups: ['dev', 'test', 'lint'],
    requirements: [],
  })
})

test('what the root of a workspace of uv installs for all is among the siblings of each member', async () => {
  const projects = NAMES.map((name) =>
    projectOf(name, { root: name, ecosystems: ['python'], lockfiles: ['uv.lock'], packageNames: { python: name } }),
  )
  const files = {
    'uv.lock': 'version = 1\n',
    'pyproject.toml':
      '[dependency-groups]\ndev = ["pytest", { include-group = "more" }]\nmore = ["C"]\n[tool.uv.workspace]\nmembers = ["*"]\n',
    ...Object.fromEntries(
      NAMES.map((name) => [`${name}/pyproject.toml`, `[project]\nname = "${name}"\nversion = "1"\n`]),
    ),
  }
  const plans = await planEnvironments(['app', 'b'], graphOf(projects, ['app -> b', 'c -> d']), treeOf(files))
  expect(plans.map(({ siblings }) => siblings)).toEqual([
    ['b', 'd', 'c'],
    ['d', 'c'],
  ])
})

// The kinds of change, each made by rule from what a repository holds.
import { lockChanges } from './lock-kinds.mjs'
import { addToTable, constrain, editJson, redescribe, requireAlso, requireNoMore } from './manifest-edits.mjs'
import { pythonName } from './reference/graph.mjs'
import { nameOf, within } from './reference/world.mjs'

const ROOT_LINT = {
  python: /^(\.?ruff\.toml|\.?pylintrc|\.flake8)$/,
  node: /^(eslint\.config\.\w+|\.oxlintrc\.json|biome\.json)$/,
}
const ROOT_TESTS = { python: /^(pytest\.ini|tox\.ini)$/, node: /^(vitest|jest)\.config\.\w+$/ }
const ROOT_RUNTIME = { python: /^\.python-version$/, node: /^\.(nvmrc|node-version)$/ }
const NEW_FILES = {
  lint: { python: 'ruff.toml', node: 'eslint.config.mjs' },
  tests: { python: 'pytest.ini', node: 'vitest.config.ts' },
  runtime: { python: '.python-version', node: '.nvmrc' },
}
const GITLINKS = ['1'.repeat(40), '2'.repeat(40)]

/** Kinds made once for each ecosystem; `make` gives edits, `[before, after]` edits, or nothing where there is no such thing. */
const FOR_ECOSYSTEM = {
  'a source file of a leaf project': (view, ecosystem) => touch(view, view.sourceOf(view.leaf(ecosystem), ecosystem)),
  'a source file of the project that most depend on': (view, ecosystem) =>
    touch(view, view.sourceOf(view.core(ecosystem), ecosystem)),
  'a test': (view, ecosystem) =>
    touch(view, view.testOf(view.core(ecosystem, (one) => view.testOf(one) !== undefined) ?? {})),
  'settings of tests of one project': (view, ecosystem) => touchSettings(view, ecosystem),
  'root settings of a linter': (view, ecosystem) => touchAtRoot(view, ROOT_LINT[ecosystem], NEW_FILES.lint[ecosystem]),
  'root settings of tests': (view, ecosystem) => touchAtRoot(view, ROOT_TESTS[ecosystem], NEW_FILES.tests[ecosystem]),
  'root version of Python or Node': (view, ecosystem) =>
    touchAtRoot(view, ROOT_RUNTIME[ecosystem], NEW_FILES.runtime[ecosystem], '99\n'),
  'a description': (view, ecosystem) =>
    editManifest(view, view.core(ecosystem), ecosystem, {
      python: redescribe,
      node: (text) => editJson(text, (value) => Object.assign(value, { description: 'Another description' })),
    }),
  'a comment or a blank in a manifest': (view, ecosystem) =>
    editManifest(view, view.core(ecosystem), ecosystem, {
      python: (text) => `# A comment.\n${text}`,
      node: (text) => `${text}\n\n`,
    }),
  'a constraint of a dependency': (view, ecosystem) => constrainOne(view, ecosystem),
  'a development dependency': (view, ecosystem) =>
    editManifest(view, view.core(ecosystem), ecosystem, {
      python: (text) => addToTable(text, 'dependency-groups', 'acme = ["iniconfig"]'),
      node: (text) => editJson(text, addTo('devDependencies', { 'acme-tool': '1.0.0' })),
    }),
  'a script': (view, ecosystem) =>
    editManifest(view, view.core(ecosystem), ecosystem, {
      python: (text) => addToTable(text, 'project.scripts', 'acme-command = "acme:main"'),
      node: (text) => editJson(text, addTo('scripts', { 'test:acme': 'true' })),
    }),
  'an edge removed': (view, ecosystem) => removeEdge(view, ecosystem),
  'an edge added': (view, ecosystem) => addEdge(view, ecosystem),
  'a leaf project deleted': (view, ecosystem) => remove(view, view.leaf(ecosystem)),
  'a project deleted that others need': (view, ecosystem) => remove(view, view.middle(ecosystem)),
  'a project moved': (view, ecosystem) => move(view, view.leaf(ecosystem)),
  'a new project': (view, ecosystem) => create(view.leaf(ecosystem), ecosystem),
  'a file moved between projects': (view, ecosystem) => {
    const [from, to] = [view.leaf(ecosystem), view.core(ecosystem)]
    const path = view.sourceOf(from, ecosystem)
    return [
      [path, null],
      [within(to.folder, `src/moved/${nameOf(path)}`), view.world.files.get(path)],
    ]
  },
  'a mode': (view, ecosystem) => {
    const path = view.sourceOf(view.leaf(ecosystem), ecosystem)
    return [[path, { ...view.world.files.get(path), mode: '100755' }]]
  },
}

const ONCE = {
  'a README': (view) =>
    touch(
      view,
      view.firstFile((path) => view.isDocumentName(path) && path.includes('/')),
    ),
  'a file under docs/': (view) =>
    touch(
      view,
      view.firstFile((path) => /(^|\/)docs\/.+\.\w+$/.test(path)),
    ),
  'a workflow': (view) =>
    touch(
      view,
      view.firstFile((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)),
    ),
  'a tsconfig that others extend': (view) => touch(view, mostExtended(view), '\n'),
  'a Dockerfile': (view) =>
    touch(
      view,
      view.firstFile((path) => nameOf(path) === 'Dockerfile' && path.includes('/')),
    ) ?? [[within(view.core(view.ecosystems[0]).folder, 'Dockerfile'), { text: 'FROM scratch\n' }]],
  'settings of Nx': (view) =>
    view.world.files.has('nx.json')
      ? edit(view, 'nx.json', (text) => editJson(text, (value) => Object.assign(value, { parallel: 7 })))
      : undefined,
  'an unknown file at the root': () => [['acme.cfg', { text: 'on = 1\n' }]],
  'a submodule that moves': (view) => {
    const path = within(view.core(view.ecosystems[0]).folder, 'vendor/acme')
    return {
      before: [[path, { mode: '160000', id: GITLINKS[0] }]],
      after: [[path, { mode: '160000', id: GITLINKS[1] }]],
    }
  },
  'a member leaves the workspace': (view) => leaveWorkspace(view),
  'a source at the root of a uv workspace': (view) => dropRootSource(view),
}

/** All changes of a repository, in order: `kind`, `of` (an ecosystem or a lock), and the edits `before` and `after`. */
export function* changesOf(view) {
  for (const [kind, make] of Object.entries(FOR_ECOSYSTEM))
    for (const ecosystem of view.ecosystems) yield* changeOf(kind, ecosystem, make(view, ecosystem))
  for (const [kind, make] of Object.entries(ONCE)) yield* changeOf(kind, '', make(view))
  for (const { kind, lock, edits } of lockChanges(view)) yield* changeOf(kind, lock, edits)
}

function* changeOf(kind, of, edits) {
  if (edits === undefined) return
  const { before = [], after } = Array.isArray(edits) ? { after: edits } : edits
  yield { kind, of, before, after }
}

/** A line more at the end of a file; nothing where there is no such file. */
function touch(view, path, more) {
  if (path === undefined) return undefined
  return edit(
    view,
    path,
    (text) => text + (more ?? (/\.py$|\.toml$|\.ya?ml$|Dockerfile$|\.ini$|rc$/.test(path) ? '\n# More.\n' : '\n')),
  )
}

function touchSettings(view, ecosystem) {
  const isOne =
    ecosystem === 'python' ? /(^|\/)(conftest\.py|pytest\.ini)$/ : /(^|\/)(vitest|jest)(\.\w+)?\.config\.\w+$/
  const find = (project) => view.owned(project).find((path) => isOne.test(path))
  const project = view.core(ecosystem, (one) => find(one) !== undefined)
  return project === undefined ? undefined : touch(view, find(project))
}

function edit(view, path, change) {
  const before = view.world.text(path) ?? ''
  const text = change(before)
  if (text === before) throw new Error(`nothing changed in ${path}`)
  return [[path, { text, mode: view.world.files.get(path)?.mode ?? '100644' }]]
}

function touchAtRoot(view, pattern, fallback, text) {
  const path = view.rootFile(pattern)
  if (path === undefined) return [[fallback, { text: text ?? '\n' }]]
  return text === undefined ? touch(view, path) : [[path, { text }]]
}

function manifestOf({ folder }, ecosystem) {
  return within(folder, ecosystem === 'python' ? 'pyproject.toml' : 'package.json')
}

/** More entries in an object of a `package.json`, which is made where there is none. */
function addTo(key, more) {
  return (value) => {
    value[key] = { ...value[key], ...more }
  }
}

function editManifest(view, project, ecosystem, changes) {
  return edit(view, manifestOf(project, ecosystem), changes[ecosystem])
}

function constrainOne(view, ecosystem) {
  const names = new Set([...view.projects.values()].map(({ python }) => pythonName(python?.project?.name ?? '')))
  const outside = ({ python, node }) =>
    ecosystem === 'python'
      ? python.project?.dependencies?.map((one) => /^[\w.-]+/.exec(one)[0]).find((name) => !names.has(pythonName(name)))
      : Object.entries(node.dependencies ?? {}).find(([, range]) => /^[\^~]?\d/.test(range))?.[0]
  const project = view.core(ecosystem, (one) => outside(one) !== undefined)
  if (project === undefined) return undefined
  const name = outside(project)
  return editManifest(view, project, ecosystem, {
    python: (text) => constrain(text, (one) => one === name),
    node: (text) =>
      editJson(text, ({ dependencies }) => Object.assign(dependencies, { [name]: `>=0 ${dependencies[name]}` })),
  })
}

function requiredSibling(view, project, ecosystem) {
  if (ecosystem === 'node') {
    const used = view.uses(project).map(({ node }) => node?.name)
    return Object.keys(project.node.dependencies ?? {}).find((name) => used.includes(name))
  }
  const used = view.uses(project).map(({ python }) => pythonName(python?.project?.name ?? ''))
  return project.python.project?.dependencies
    ?.map((one) => /^[\w.-]+/.exec(one)[0])
    .find((name) => used.includes(pythonName(name)))
}

function removeEdge(view, ecosystem) {
  const project = view.leaf(ecosystem, (one) => requiredSibling(view, one, ecosystem) !== undefined)
  if (project === undefined) return undefined
  const name = requiredSibling(view, project, ecosystem)
  return editManifest(view, project, ecosystem, {
    python: (text) => requireNoMore(text, name),
    node: (text) => editJson(text, ({ dependencies }) => delete dependencies[name]),
  })
}

/** The leaf requires the core too, in the manner of its workspace; by path where there is none. */
function addEdge(view, ecosystem) {
  const to = view.core(ecosystem)
  const project = view.leaf(ecosystem, (one) => one !== to && !view.uses(one).includes(to))
  if (project === undefined) return undefined
  const up = project.folder
    .split('/')
    .map(() => '..')
    .join('/')
  const isMember = view.workspaceOf(project) !== undefined && view.workspaceOf(project) === view.workspaceOf(to)
  if (ecosystem === 'python') {
    const { name } = to.python.project
    const source = isMember ? `${name} = { workspace = true }` : `${name} = { path = "${up}/${to.folder}" }`
    return editManifest(view, project, ecosystem, {
      python: (text) => addToTable(requireAlso(text, name), 'tool.uv.sources', source),
    })
  }
  const range = isMember ? 'workspace:*' : `file:${up}/${to.folder}`
  return editManifest(view, project, ecosystem, {
    node: (text) => editJson(text, addTo('dependencies', { [to.node.name]: range })),
  })
}

function remove(view, project) {
  return project === undefined ? undefined : view.filesIn(project.folder).map((path) => [path, null])
}

function move(view, { folder }) {
  return view.filesIn(folder).flatMap((path) => [
    [path, null],
    [`${folder}-moved${path.slice(folder.length)}`, view.world.files.get(path)],
  ])
}

function create({ folder }, ecosystem) {
  const at = `${folder}-new`
  const manifest =
    ecosystem === 'python'
      ? '[project]\nname = "acme-new"\nversion = "1.0.0"\ndependencies = []\n'
      : '{ "name": "acme-new", "version": "1.0.0", "scripts": { "test": "true" } }\n'
  const source = ecosystem === 'python' ? 'src/acme_new/__init__.py' : 'src/index.ts'
  return [
    [manifestOf({ folder: at }, ecosystem), { text: manifest }],
    [within(at, source), { text: '\n' }],
  ]
}

function mostExtended(view) {
  const count = new Map()
  for (const path of view.world.files.keys()) {
    if (!/^tsconfig.*\.json$/.test(nameOf(path))) continue
    const up = /"extends"\s*:\s*"((?:\.\.\/)+[^"]+)"/.exec(view.world.text(path))?.[1]
    if (up === undefined) continue
    const steps = up.split('../').length - 1
    const target = within(
      path
        .split('/')
        .slice(0, -1 - steps)
        .join('/'),
      up.replaceAll('../', ''),
    )
    if (view.world.files.has(target)) count.set(target, (count.get(target) ?? 0) + 1)
  }
  const [most] = [...count].sort((a, b) => b[1] - a[1])
  return most?.[0] ?? view.rootFile(/^tsconfig.*\.json$/)
}

/** A member that needs others and that nobody needs is no longer listed. */
function leaveWorkspace(view) {
  const ecosystem = view.workspaces.some(({ kind, members }) => kind === 'uv' && members.length > 1) ? 'python' : 'node'
  const project = view.leaf(ecosystem, (one) => (view.workspaceOf(one)?.members.length ?? 0) > 1)
  const workspace = project === undefined ? undefined : view.workspaceOf(project)
  if (workspace?.kind === 'uv')
    return edit(view, within(workspace.root, 'pyproject.toml'), (text) =>
      addToTable(text, 'tool.uv.workspace', `exclude = ["${project.folder}"]`),
    )
  if (workspace?.kind !== 'pnpm') return undefined
  return edit(view, within(workspace.root, 'pnpm-workspace.yaml'), (text) =>
    text.replace(/^packages:\n((?: *- .*\n)+)/m, (all, list) => `${all}${/^ */.exec(list)[0]}- '!${project.folder}'\n`),
  )
}

function dropRootSource(view) {
  const workspace = view.workspaces.find(({ kind, value }) => kind === 'uv' && value.tool.uv.sources !== undefined)
  if (workspace === undefined) return undefined
  const path = within(workspace.root, 'pyproject.toml')
  const [name] = Object.entries(workspace.value.tool.uv.sources).find(([, source]) => source.workspace === true) ?? []
  return name === undefined
    ? undefined
    : edit(view, path, (text) => text.replace(new RegExp(`^${name} = \\{ workspace = true \\}\n`, 'm'), ''))
}

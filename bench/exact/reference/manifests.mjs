// What a manifest says, piece by piece, and who reads each piece: docs/affected.md, "A manifest, part by part".
import { pythonName, requirementsOf } from './graph.mjs'
import { within } from './world.mjs'

const NODE_OWN = new Set([
  ...['scripts', 'devDependencies', 'description', 'keywords', 'author', 'license', 'repository', 'homepage', 'bugs'],
  ...['private', 'eslintConfig', 'prettier', 'jest', 'lint-staged', 'nx', 'funding', 'contributors'],
])
const NODE_RESOLVES = new Set(['pnpm', 'overrides', 'resolutions', 'workspaces', 'packageManager'])
// The lock tells what comes of the first; the others say what the root itself is.
const NODE_OF_ROOT = new Set(['dependencies', 'optionalDependencies', 'peerDependencies', 'name', 'version'])
const NODE_TOOLS = ['eslintConfig', 'prettier', 'jest']
const UV_RESOLVES = new Set([
  'constraint-dependencies',
  'override-dependencies',
  'workspace',
  'sources',
  'dev-dependencies',
])
const PYTHON_TOOLS = {
  ...{ ruff: ['ruff.toml', '.ruff.toml'], pylint: ['.pylintrc', 'pylintrc'], isort: ['.isort.cfg'], black: [] },
  ...{
    mypy: ['mypy.ini', '.mypy.ini'],
    pyright: ['pyrightconfig.json'],
    pytest: ['pytest.ini'],
    coverage: ['.coveragerc'],
  },
}
const RELEASES = new Set(['commitizen', 'towncrier', 'semantic_release', 'bumpversion'])

/**
 * Atoms of a project's own manifests.
 *
 * @returns `loadable`, which dependents load as well, and `own`
 */
export function manifestAtoms({ folder, python, node }) {
  const [loadable, own] = [[], []]
  const put = (list, key, value) => list.push(`${within(folder, key)} = ${JSON.stringify(value)}`)
  for (const [key, value] of Object.entries(node ?? {}))
    if (!NODE_RESOLVES.has(key)) put(NODE_OWN.has(key) ? own : loadable, `package.json ${key}`, value)
  for (const [key, value] of Object.entries(python ?? {}))
    if (key !== 'tool') put(key === 'dependency-groups' ? own : loadable, `pyproject.toml ${key}`, value)
  for (const [tool, value] of Object.entries(python?.tool ?? {})) {
    if (RELEASES.has(tool)) continue
    if (tool in PYTHON_TOOLS) put(own, `tool.${tool}`, value)
    else if (tool === 'uv') {
      put(own, 'tool.uv.dev-dependencies', value['dev-dependencies'])
      put(loadable, 'tool.uv', withoutKeys(value, UV_RESOLVES))
    } else if (tool === 'poetry') {
      put(own, 'tool.poetry.group', [value.group, value['dev-dependencies']])
      put(loadable, 'tool.poetry', withoutKeys(value, new Set(['group', 'dev-dependencies'])))
    } else put(loadable, `tool.${tool}`, value)
  }
  return { loadable, own }
}

/**
 * Atoms that a project reads from manifests above it: settings of tools where it has none, sources of what it requires, and what
 * holds for the whole ecosystem.
 */
export function atomsFromAbove(project, { folder, python, node }, world) {
  const [loadable, own] = [[], []]
  const put = (list, key, value) => {
    if (value !== undefined) list.push(`${within(folder, key)} = ${JSON.stringify(value)}`)
  }
  if (project.python !== undefined && python !== undefined) {
    for (const [tool, files] of Object.entries(PYTHON_TOOLS)) {
      const hasOwn =
        project.python.tool?.[tool] !== undefined || files.some((name) => world.files.has(within(project.folder, name)))
      if (!hasOwn) put(own, `tool.${tool}`, python.tool?.[tool])
    }
    for (const [name, source] of Object.entries(sourcesFor(project.python, python.tool?.uv?.sources)))
      put(loadable, `tool.uv.sources.${name}`, source)
  }
  if (project.node !== undefined && node !== undefined) {
    for (const tool of NODE_TOOLS) put(own, `package.json ${tool}`, node[tool])
    for (const [key, value] of Object.entries(node))
      if (!NODE_OWN.has(key) && !NODE_RESOLVES.has(key) && !NODE_OF_ROOT.has(key))
        put(loadable, `package.json ${key}`, value)
  }
  return { loadable, own }
}

/** A project's own sources, those that it requires only. */
export function sourceAtoms({ folder, python }) {
  const found = sourcesFor(python ?? {}, python?.tool?.uv?.sources)
  return Object.entries(found).map(
    ([name, source]) => `${within(folder, `source ${name}`)} = ${JSON.stringify(source)}`,
  )
}

function sourcesFor(python, sources) {
  const required = new Set(requirementsOf(python).map((one) => pythonName(/^[\w.-]+/.exec(one.trim())?.[0] ?? '')))
  return Object.fromEntries(Object.entries(sources ?? {}).filter(([name]) => required.has(pythonName(name))))
}

function withoutKeys(value, keys) {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.has(key)))
}

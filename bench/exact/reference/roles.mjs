// What a file is to the projects around it, by its name and place: docs/affected.md, "Whom a file concerns".
import { nameOf } from './world.mjs'

const LOCKS = new Set([
  'poetry.lock',
  'uv.lock',
  'package-lock.json',
  'npm-shrinkwrap.json',
  'pnpm-lock.yaml',
  'yarn.lock',
])
const MANIFESTS = new Set(['pyproject.toml', 'package.json', 'pnpm-workspace.yaml'])
const RUNTIMES = { '.python-version': 'python', '.nvmrc': 'node', '.node-version': 'node', '.npmrc': 'node' }
const PYTHON_TOOLS =
  /^(\.?ruff\.toml|\.?pylintrc|\.flake8|\.?mypy\.ini|pyrightconfig\.json|\.isort\.cfg|\.coveragerc|pytest\.ini|tox\.ini|conftest\.py|noxfile\.py)$/
const NODE_TOOLS =
  /^(eslint\.config\.\w+|\.eslintrc(\.\w+)?|biome\.jsonc?|\.oxlintrc\.jsonc?|\.?prettier(rc|\.config)?(\.\w+)?|(vitest|jest)(\.\w+)?\.(config|setup|workspace)\.\w+)$/
const DOCUMENT = /\.(md|rst|adoc)$|^(LICEN[SC]E|CHANGELOG|NOTICE|AUTHORS|COPYING)([._-].*)?$/i
const OF_NOBODY =
  /^(\.github|\.vscode|\.idea|\.changeset|\.husky)\/|^(.*\/)?(CODEOWNERS|renovate\.json|\.gitmodules|\.pre-commit-config\.yaml|\.cz\.toml)$/
const OF_ALL = new Set(['nx.json', 'maestro.toml', '.tool-versions', 'mise.toml'])
const IMAGE = /^(.*\.)?Dockerfile(\..*)?$|^compose\.ya?ml$|^\.env(\..*)?$/
const TEST_FOLDER = /^(tests?|e2e|integration)\//
const NODE_TEST = /\.(test|spec)(-d)?\.\w+$|(^|\/)__tests__\//

/**
 * What a file is: `lock`, `manifest`, `tsconfig`, `nobody`, `all`, `runtime` or `tool` (with the `ecosystem` whose projects read it
 * from below), else `own`; `stays` where dependents cannot load it.
 *
 * @param project the one that holds the file, if any
 * @param inside the path as that project names it
 */
export function roleOf(path, project, inside, world) {
  const name = nameOf(path)
  if (LOCKS.has(name)) return { type: 'lock' }
  if (MANIFESTS.has(name)) return { type: 'manifest' }
  if (/^tsconfig.*\.json$/.test(name)) return { type: 'tsconfig' }
  if (OF_ALL.has(path)) return { type: 'all' }
  if (name in RUNTIMES) return { type: 'runtime', ecosystem: RUNTIMES[name] }
  const isPython = PYTHON_TOOLS.test(name)
  if (isPython || NODE_TOOLS.test(name)) {
    const stays = project === undefined || staysBack(project, inside, world)
    return { type: 'tool', ecosystem: isPython ? 'python' : 'node', stays }
  }
  // Inside a project a package may ship even these.
  if ((project === undefined || project.folder === '') && OF_NOBODY.test(path)) return { type: 'nobody' }
  if (isDocument(path, project, inside, world))
    return isLinted(project) ? { type: 'own', stays: true } : { type: 'nobody' }
  if (project === undefined) return { type: 'all' }
  if (project.folder === '' && !path.includes('/') && !/\.(py|[cm]?[jt]sx?)$/.test(name)) return { type: 'all' }
  return { type: 'own', stays: isKeptBack(inside) && staysBack(project, inside, world) }
}

/** A script or target of its own says that it lints, and may read documents; code among them is not looked at here. */
function isLinted(project) {
  const names = [project?.node?.scripts, project?.nx?.targets, project?.python?.tool?.poe?.tasks].flatMap((table) =>
    Object.keys(table ?? {}),
  )
  return names.some((name) => /(^|[-_:])(lint|format|fmt|style|eslint|prettier|ruff|biome)/.test(name))
}

/** A document, or something at `docs/`; but what lies within an importable package is data of it. */
function isDocument(path, project, inside, world) {
  const isAt = path.startsWith('docs/') && project?.folder !== 'docs'
  if (!isAt && !(project !== undefined && inside.startsWith('docs/')) && !DOCUMENT.test(nameOf(path))) return false
  return !isInPackage(path, world)
}

function isInPackage(path, { files }) {
  return files.has(`${path.slice(0, path.lastIndexOf('/'))}/__init__.py`)
}

function isKeptBack(inside) {
  return (
    TEST_FOLDER.test(inside) || NODE_TEST.test(inside) || IMAGE.test(inside) || /^(test_.*|.*_test)\.py$/.test(inside)
  )
}

/** Whether every manifest of a project is certain that dependents cannot load a test or the settings of a tool. */
function staysBack({ folder, python, node }, inside, { files }) {
  if (python === undefined && node === undefined) return false
  return (
    (python === undefined || !shipsPython(python, inside, folder, files)) &&
    (node === undefined || !shipsNode(node, inside))
  )
}

/** The build of a Python project may take it: its settings name its folder or everything, or setup.py decides. */
function shipsPython(python, inside, folder, files) {
  const at = (name) => (folder === '' ? name : `${folder}/${name}`)
  if (files.has(at('setup.py')) || files.has(at('setup.cfg'))) return true
  if (NODE_TEST.test(inside)) return !TEST_FOLDER.test(inside)
  const top = inside.split('/')[0]
  // What only the source distribution holds is not there once it is installed.
  const { sdist, ...targets } = python.tool?.hatch?.build?.targets ?? {}
  const named = [
    ...[python.tool?.hatch?.build, ...Object.values(targets)].flatMap((one) => [
      ...(one?.include ?? []),
      ...(one?.packages ?? []),
      ...(one?.['only-include'] ?? []),
      ...Object.keys(one?.['force-include'] ?? {}),
    ]),
    ...[python.tool?.poetry?.packages, python.tool?.poetry?.include].flatMap((list) =>
      (list ?? []).map((one) => (typeof one === 'string' ? one : (one.from ?? one.include))),
    ),
  ]
  return named.some((one) => {
    const first = one.replace(/^\.?\//, '').split('/')[0]
    return first === top || first.includes('*') || first === '' || first === '.'
  })
}

/** A Node package may hand it out: an entry leads there, or a test in a folder for tests is not kept back. */
function shipsNode(node, inside) {
  const entries = JSON.stringify([
    node.exports,
    node.main,
    node.module,
    node.types,
    node.typings,
    node.bin,
    node.browser,
  ])
  if (entries.includes(inside)) return true
  if (NODE_TEST.test(inside) || !TEST_FOLDER.test(inside)) return false
  const top = inside.split('/')[0]
  if (node.exports !== undefined) return entries.includes(`/${top}/`) || entries.includes('"./*"')
  return node.files === undefined || node.files.some((one) => one.replace(/^\.?\//, '').startsWith(top))
}

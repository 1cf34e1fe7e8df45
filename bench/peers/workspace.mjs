// A repository that every peer can read as far as it can read anything: pnpm packages and members of a uv workspace, a third and two
// thirds, in layers, with the settings that each peer asks for. `main` and `feature` are one changed file apart.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const LAYERS = 5
const IDENTITY = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', '-c', 'commit.gpgsign=false']

/** Builds the repository and gives its folder; the branch `feature` is checked out. */
export function makePeerWorkspace({ projects, filesPerProject }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'maestro-peers-'))
  const git = (...args) =>
    execFileSync('git', [...IDENTITY, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] })
  const put = (file, text) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  git('init', '-q', '-b', 'main')
  for (const [file, text] of [...settings(projects), ...sources(projects, filesPerProject)]) put(file, text)
  git('add', '-A')
  git('commit', '-q', '-m', 'a platform')
  git('checkout', '-q', '-b', 'feature')
  put('packages/p0001/src/p0001/m0.py', 'changed = True\n')
  put('apps/p0002/src/m0.ts', 'export const changed = true\n')
  git('add', '-A')
  git('commit', '-q', '-m', 'a change')
  return folder
}

function* sources(projects, filesPerProject) {
  const perLayer = Math.ceil(projects / LAYERS)
  for (let n = 0; n < projects; n++) {
    const name = nameOf(n)
    const below = [n - perLayer, n - perLayer + 3].filter((m) => m >= 0 && m < n && isNode(m) === isNode(n)).map(nameOf)
    yield* isNode(n) ? nodeProject(name, below) : pythonProject(name, below)
    for (let f = 0; f < filesPerProject; f++) {
      yield isNode(n)
        ? [`apps/${name}/src/m${f}.ts`, `export const n = ${f}\n`]
        : [`packages/${name}/src/${name}/m${f}.py`, `n = ${f}\n`]
    }
  }
}

const isNode = (n) => n % 3 === 2
const nameOf = (n) => `p${String(n).padStart(4, '0')}`

function* nodeProject(name, below) {
  const manifest = {
    name: `@acme/${name}`,
    version: '1.0.0',
    scripts: { test: 'true', build: 'true' },
    dependencies: Object.fromEntries(below.map((other) => [`@acme/${other}`, 'workspace:*'])),
  }
  yield [`apps/${name}/package.json`, `${JSON.stringify(manifest, null, 2)}\n`]
  yield [
    `apps/${name}/moon.yml`,
    moonYml(
      `app-${name}`,
      'typescript',
      below.map((other) => `app-${other}`),
    ),
  ]
}

function* pythonProject(name, below) {
  const list = (items) => items.map((item) => `\n    "${item}",`).join('')
  yield [
    `packages/${name}/pyproject.toml`,
    `[project]
name = "acme-${name}"
version = "0.1.0"
requires-python = ">=3.11"
dependencies = [${list(below.map((other) => `acme-${other}`))}
]

[tool.uv.sources]
${below.map((other) => `acme-${other} = { workspace = true }\n`).join('')}
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[tool.turbo]
name = "acme-${name}"
`,
  ]
  yield [`packages/${name}/src/${name}/BUILD`, 'python_sources()\n']
  yield [
    `packages/${name}/src/${name}/__init__.py`,
    [`from . import m0\n`, ...below.map((other) => `import ${other}\n`)].join(''),
  ]
  yield [
    `packages/${name}/moon.yml`,
    moonYml(
      `acme-${name}`,
      'python',
      below.map((other) => `acme-${other}`),
    ),
  ]
}

// moon finds edges in manifests with plug-ins that it fetches when it runs; stated ones need none.
function moonYml(id, language, dependsOn) {
  return `id: '${id}'\nlanguage: '${language}'\ndependsOn: ${JSON.stringify(dependsOn)}\ntasks:\n  test:\n    command: 'true'\n`
}

function* settings(projects) {
  const root = {
    name: 'acme',
    private: true,
    packageManager: 'pnpm@12.21.0',
    scripts: {},
  }
  yield ['package.json', `${JSON.stringify(root, null, 2)}\n`]
  yield ['pnpm-workspace.yaml', "packages:\n  - 'apps/*'\n"]
  yield ['pnpm-lock.yaml', pnpmLock(projects)]
  yield [
    'pyproject.toml',
    '[project]\nname = "acme"\nversion = "0"\nrequires-python = ">=3.11"\n\n[tool.turbo]\nname = "acme-root"\n\n[tool.uv]\npackage = false\n\n[tool.uv.workspace]\nmembers = ["packages/*"]\n',
  ]
  yield ['uv.lock', uvLock(projects)]
  yield ['nx.json', '{ "defaultBase": "main", "neverConnectToCloud": true, "analytics": false }\n']
  yield [
    'turbo.json',
    `${JSON.stringify({ futureFlags: { experimentalPythonWorkspaces: true }, tasks: { test: { dependsOn: ['^build'] }, build: { dependsOn: ['^build'] } } }, null, 2)}\n`,
  ]
  yield ['.moon/workspace.yml', "projects:\n  - 'apps/*'\n  - 'packages/*'\nvcs:\n  defaultBranch: 'main'\n"]
  yield [
    'pants.toml',
    '[GLOBAL]\npants_version = "2.17.1"\nbackend_packages = ["pants.backend.python"]\n\n[source]\nroot_patterns = ["src"]\n\n[python]\ninterpreter_constraints = [">=3.9"]\n',
  ]
  yield ['.gitignore', 'node_modules\n.moon/cache\n.nx\n.turbo\n.pants.d\n.pants.workdir.file_lock*\ndist\n']
}

function pnpmLock(projects) {
  const perLayer = Math.ceil(projects / LAYERS)
  const importers = Array.from({ length: projects }, (_, n) => n).filter(isNode)
  const entry = (n) => {
    const below = [n - perLayer, n - perLayer + 3].filter((m) => m >= 0 && m < n && isNode(m)).map(nameOf)
    const lines = below.map(
      (other) => `      '@acme/${other}':\n        specifier: workspace:*\n        version: link:../${other}\n`,
    )
    return lines.length === 0
      ? `  apps/${nameOf(n)}: {}\n`
      : `  apps/${nameOf(n)}:\n    dependencies:\n${lines.join('')}`
  }
  return `lockfileVersion: '9.0'\n\nsettings:\n  autoInstallPeers: true\n  excludeLinksFromLockfile: false\n\nimporters:\n  .: {}\n${importers.map(entry).join('')}`
}

function uvLock(projects) {
  const perLayer = Math.ceil(projects / LAYERS)
  const members = Array.from({ length: projects }, (_, n) => n).filter((n) => !isNode(n))
  const entry = (n) => {
    const below = [n - perLayer, n - perLayer + 3].filter((m) => m >= 0 && m < n && !isNode(m)).map(nameOf)
    const dependencies =
      below.length === 0 ? '' : `dependencies = [\n${below.map((m) => `    { name = "acme-${m}" },\n`).join('')}]\n`
    const requires = below.map((m) => `{ name = "acme-${m}", editable = "packages/${m}" }`).join(', ')
    return `\n[[package]]\nname = "acme-${nameOf(n)}"\nversion = "0.1.0"\nsource = { editable = "packages/${nameOf(n)}" }\n${dependencies}\n[package.metadata]\nrequires-dist = [${requires}]\n`
  }
  const names = ['acme', ...members.map((n) => `acme-${nameOf(n)}`)]
  return `version = 1\nrevision = 3\nrequires-python = ">=3.11"\n\n[manifest]\nmembers = [\n${names.map((name) => `    "${name}",\n`).join('')}]\n\n[[package]]\nname = "acme"\nversion = "0"\nsource = { virtual = "." }\n${members.map(entry).join('')}`
}

// A repository of the given size for measurements: two thirds Poetry packages, one third npm packages, in layers of dependencies,
// with a branch that changes one file of a project near the bottom.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const LAYERS = 5
const IDENTITY = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', '-c', 'commit.gpgsign=false']

/** Builds the repository and gives its folder; `main` and the branch `feature` (checked out) are one commit apart. */
export function makeWorkspace({ projects, filesPerProject }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'maestro-bench-'))
  const git = (...args) =>
    execFileSync('git', [...IDENTITY, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] })
  git('init', '-q', '-b', 'main')
  for (const [file, text] of workspaceFiles(projects, filesPerProject)) put(folder, file, text)
  git('add', '-A')
  git('commit', '-q', '-m', 'a platform')
  git('checkout', '-q', '-b', 'feature')
  put(folder, 'packages/p0001/src/p0001/m0.py', 'changed = True\n')
  git('add', '-A')
  git('commit', '-q', '-m', 'a change')
  return folder
}

function* workspaceFiles(projects, filesPerProject) {
  yield ['package.json', JSON.stringify({ private: true, workspaces: ['apps/*'] })]
  yield ['README.md', '# A platform\n']
  const perLayer = Math.ceil(projects / LAYERS)
  for (let n = 0; n < projects; n++) {
    const name = nameOf(n)
    const isNode = n % 3 === 2
    // Two projects of the layer below and of the same kind.
    const below = [n - perLayer, n - perLayer + 3].filter((m) => m >= 0 && m < n && (m % 3 === 2) === isNode)
    yield isNode ? packageJson(name, below.map(nameOf)) : pyproject(name, below.map(nameOf))
    for (let f = 0; f < filesPerProject; f++) {
      yield isNode
        ? [`apps/${name}/src/m${f}.ts`, `export const n = ${f}\n`]
        : [`packages/${name}/src/${name}/m${f}.py`, `n = ${f}\n`]
    }
  }
}

function nameOf(n) {
  return `p${String(n).padStart(4, '0')}`
}

function packageJson(name, below) {
  const dependencies = Object.fromEntries([['react', '^19.0.0'], ...below.map((other) => [`@acme/${other}`, '*'])])
  const scripts = { test: 'vitest run', lint: 'eslint .', build: 'tsc -p .' }
  const manifest = {
    name: `@acme/${name}`,
    version: '1.0.0',
    scripts,
    dependencies,
    devDependencies: { vitest: '^3.0.0' },
  }
  return [`apps/${name}/package.json`, `${JSON.stringify(manifest, null, 2)}\n`]
}

function pyproject(name, below) {
  const text = `[tool.poetry]
name = "acme-${name}"
version = "0.1.0"
description = "Part of the platform"
authors = ["Platform <platform@example.com>"]
packages = [{ include = "${name}", from = "src" }]

[tool.poetry.dependencies]
python = "^3.11"
fastapi = "^0.115.0"
${below.map((other) => `acme-${other} = { path = "../${other}", develop = true }  # shared\n`).join('')}
[tool.poetry.group.dev.dependencies]
pytest = "^8.0"

[tool.pytest.ini_options]
testpaths = ["tests"]

[build-system]
requires = ["poetry-core"]
build-backend = "poetry.core.masonry.api"
`
  return [`packages/${name}/pyproject.toml`, text]
}

function put(folder, file, text) {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), text)
}

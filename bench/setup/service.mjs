// A service of FastAPI and what such services ask for, with a library of the same repository: once with a poetry.lock, once with a uv.lock, each made by
// its own tool from the same requirements. Downloads and locks are kept in the folder for temporary files, so that only the first run needs the network.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { programsOf } from '../../scripts/testbed.mjs'

const ASKS = [
  ...['fastapi>=0.115', 'uvicorn[standard]>=0.30', 'pydantic-settings>=2', 'httpx>=0.27'],
  ...['sqlalchemy>=2', 'boto3>=1.34', 'pandas>=2.2', 'scikit-learn>=1.5'],
]
// Poetry asks PyPI for JSON that mirrors do not have; an index that is named it reads as every other tool does.
const INDEX = process.env.UV_DEFAULT_INDEX ?? process.env.PIP_INDEX_URL ?? 'https://pypi.org/simple/'

// The one that is there: otherwise a Python would be brought, too.
const PYTHON = execFileSync('python3', ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'], {
  encoding: 'utf8',
}).trim()

const project = (name, asks, more) => `[project]
name = "${name}"
version = "0.1.0"
requires-python = ">=${PYTHON},<4"
dependencies = [${asks.map((one) => JSON.stringify(one)).join(', ')}]
${more}`

const POETRY_BUILD = '\n[build-system]\nrequires = ["poetry-core>=2"]\nbuild-backend = "poetry.core.masonry.api"\n'
const SERVICE = {
  poetry: project(
    'orders-api',
    ASKS,
    `
[tool.poetry]
packages = [{ include = "orders_api" }]

[tool.poetry.dependencies]
orders-core = { path = "../../libs/orders-core", develop = true }

[tool.poetry.group.dev.dependencies]
pytest = ">=8"

[[tool.poetry.source]]
name = "index"
url = "${INDEX}"
priority = "primary"
${POETRY_BUILD}`,
  ),
  uv: project(
    'orders-api',
    [...ASKS, 'orders-core'],
    `
[dependency-groups]
dev = ["pytest>=8"]

[tool.uv.sources]
orders-core = { path = "../../libs/orders-core", editable = true }

[tool.poetry]
packages = [{ include = "orders_api" }]
${POETRY_BUILD}`,
  ),
}
const LIBRARY = project(
  'orders-core',
  ['pydantic>=2'],
  `\n[tool.poetry]\npackages = [{ include = "orders_core" }]\n${POETRY_BUILD}`,
)
/** Of the service, below a checkout. */
export const SERVICE_FOLDER = 'services/orders-api'
const LOCKED_BY = { poetry: ['poetry', 'lock', '--no-interaction'], uv: ['uv', 'lock'] }

/** Two checkouts, and the environment in which all tools find their downloads. */
export function makeServices() {
  const stamp = createHash('sha256')
    .update(JSON.stringify([SERVICE, LIBRARY]))
    .digest('hex')
    .slice(0, 12)
  const top = path.join(tmpdir(), `maestro-bench-setup-${stamp}`)
  const env = environmentIn(top)
  const folders = Object.fromEntries(Object.keys(SERVICE).map((tool) => [tool, path.join(top, tool)]))
  for (const [tool, folder] of Object.entries(folders)) {
    // The commit comes last: half a checkout is never taken for one.
    if (existsSync(path.join(folder, '.git/refs/heads/main'))) continue
    rmSync(folder, { recursive: true, force: true })
    put(folder, 'libs/orders-core/pyproject.toml', LIBRARY)
    put(folder, 'libs/orders-core/orders_core/__init__.py', '')
    put(folder, 'services/orders-api/pyproject.toml', SERVICE[tool])
    put(folder, 'services/orders-api/orders_api/__init__.py', '')
    put(folder, '.gitignore', '.venv\n')
    const [program, ...args] = LOCKED_BY[tool]
    execFileSync(program, args, { cwd: path.join(folder, SERVICE_FOLDER), env, stdio: 'pipe' })
    const git = (...words) => execFileSync('git', words, { cwd: folder, stdio: 'pipe' })
    git('init', '--quiet', '--initial-branch', 'main')
    git('add', '--all')
    git('-c', 'user.name=bench', '-c', 'user.email=bench@example.org', 'commit', '--quiet', '--message', 'all')
  }
  return { folders, env }
}

function environmentIn(top) {
  return {
    ...process.env,
    PATH: `${programsOf('clients')}:${process.env.PATH}`,
    UV_CACHE_DIR: path.join(top, 'cache/uv'),
    POETRY_CACHE_DIR: path.join(top, 'cache/poetry'),
    POETRY_VIRTUALENVS_IN_PROJECT: 'true',
    PYTHON_KEYRING_BACKEND: 'keyring.backends.null.Keyring',
    NODE_OPTIONS: '',
  }
}

function put(folder, name, content) {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
}

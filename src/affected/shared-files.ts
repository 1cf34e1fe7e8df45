import type { RepoPath } from '../system/system.ts'
import type { Ecosystem } from '../workspaces/workspace.ts'
import type { Kinds } from './effect.ts'

/** Whom a file concerns beside the project that it lies in. */
export interface SharedFile {
  /** `below`: the projects of these ecosystems in its folder and deeper. `nobody`: no task reads it. `all`: every project. */
  readonly reach: 'below' | 'nobody' | 'all'
  readonly ecosystems?: readonly Ecosystem[]
  /** The tasks that read it, of all projects wherever it lies; absent where any task may. */
  readonly kinds?: Kinds
  /** Why, for people. */
  readonly rule: string
}

/** Locks of every package manager: file name → ecosystem. */
export const LOCKFILES: ReadonlyMap<string, Ecosystem> = new Map([
  ['poetry.lock', 'python'],
  ['uv.lock', 'python'],
  ['pdm.lock', 'python'],
  ['package-lock.json', 'node'],
  ['npm-shrinkwrap.json', 'node'],
  ['pnpm-lock.yaml', 'node'],
  ['yarn.lock', 'node'],
])

/** Whether a file is a lock of some package manager. */
export function isLock(path: RepoPath): boolean {
  return LOCKFILES.has(path.slice(path.lastIndexOf('/') + 1))
}

const PYTHON: SharedFile = { reach: 'below', ecosystems: ['python'], rule: 'settings of the Python projects below it' }
const NODE: SharedFile = { reach: 'below', ecosystems: ['node'], rule: 'settings of the Node projects below it' }
const ALL: SharedFile = { reach: 'all', rule: 'settings of every project' }
const SURROUNDINGS: SharedFile = {
  reach: 'below',
  ecosystems: ['python', 'node'],
  kinds: ['test', 'build'],
  rule: 'what tests and builds run in',
}
const LINTED: SharedFile = {
  reach: 'below',
  ecosystems: ['python', 'node'],
  kinds: ['lint'],
  rule: 'linters and formatters read it',
}
const CHECKED_OUT: SharedFile = { reach: 'all', rule: 'it decides what files hold once they are checked out' }
const NOBODY: SharedFile = { reach: 'nobody', rule: 'no task reads it' }

const BY_NAME: ReadonlyMap<string, SharedFile> = new Map([
  ...['pyproject.toml', 'conftest.py', 'pytest.ini', '.pytest.ini', 'tox.ini', 'setup.cfg', 'ruff.toml', '.ruff.toml']
    .concat(['mypy.ini', '.mypy.ini', '.flake8', '.pylintrc', 'pylintrc', 'pyrightconfig.json', 'ty.toml'])
    .concat(['.coveragerc', 'uv.toml', 'poetry.toml', 'noxfile.py', '.python-version', 'requirements.txt'])
    .map((name) => [name, PYTHON] as const),
  ...['package.json', 'pnpm-workspace.yaml', '.npmrc', '.yarnrc.yml', '.yarnrc', '.pnpmfile.cjs', 'lerna.json']
    .concat(['.nvmrc', '.node-version', 'biome.json', 'biome.jsonc', 'turbo.json', 'rush.json'])
    .map((name) => [name, NODE] as const),
  ...['nx.json', 'maestro.toml', '.tool-versions', 'mise.toml', '.mise.toml'].map((name) => [name, ALL] as const),
])

// Names that come with many endings.
const NODE_SETTINGS =
  /^(?:\.eslintrc(?:\..+)?|eslint\.config\..+|\.prettierrc(?:\..+)?|prettier\.config\..+|babel\.config\..+|\.babelrc|\.oxlintrc\.jsonc?|(?:jest|vitest|vite|webpack|rollup)(?:\.[\w-]+)?\.(?:config|preset|workspace)\..+)$/

// Outside projects alone: in one, builds read them as well.
const BY_NAME_OUTSIDE: ReadonlyMap<string, SharedFile> = new Map([
  ['.gitattributes', CHECKED_OUT],
  ['.editorconfig', LINTED],
  ['.gitignore', LINTED],
])

// How images are made and run, and variables for both.
const RUN_IN = /^(?:(?:.*\.)?Dockerfile(?:\..*)?|\.dockerignore|(?:docker-)?compose(?:\..*)?\.ya?ml|\.env(?:\..*)?)$/

const NOBODYS_NAMES = new Set([
  ...['.mailmap', '.git-blame-ignore-revs', 'CODEOWNERS'],
  ...['.pre-commit-config.yaml', 'renovate.json', 'renovate.json5', '.renovaterc', '.renovaterc.json', 'CITATION.cff'],
])

// What makes releases and checks commits, and other services than GitHub: names that come with many endings.
const NOBODYS_NAMED_ALIKE =
  /^(?:\.?cz\.(?:toml|json|ya?ml)|\.?release-please-(?:config|manifest)\.json|\.releaserc(?:\..+)?|\.versionrc(?:\..+)?|\.?cliff\.toml|\.bumpversion\.(?:cfg|toml)|\.commitlintrc(?:\..+)?|commitlint\.config\..+|\.?lefthook(?:-local)?\.(?:toml|json|ya?ml)|\.?codecov\.ya?ml|\.gitlab-ci\.ya?ml|azure-pipelines\.ya?ml|Jenkinsfile)$/

const NOBODYS_FOLDERS = new Set(['.circleci', '.github', '.vscode', '.idea', '.devcontainer', '.husky', '.changeset'])

/**
 * Whether a file is shared by its name and place, whoever owns it; undefined for an ordinary file.
 * Files that no task reads count as such only outside projects (`isOwned` false): inside one, a package may ship them.
 */
export function sharedFile(path: RepoPath, isOwned: boolean): SharedFile | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const known = BY_NAME.get(name) ?? (NODE_SETTINGS.test(name) ? NODE : undefined)
  if (known !== undefined || isOwned) return known
  const outside = BY_NAME_OUTSIDE.get(name) ?? (RUN_IN.test(name) ? SURROUNDINGS : undefined)
  if (outside !== undefined) return outside
  const top = path.slice(0, Math.max(0, path.indexOf('/')))
  const isNobodys = NOBODYS_NAMES.has(name) || NOBODYS_NAMED_ALIKE.test(name) || NOBODYS_FOLDERS.has(top)
  return isNobodys ? NOBODY : undefined
}

const DOCUMENT =
  /\.(?:md|rst|adoc)$|^(?:licen[cs]e|copying)(?:[.-](?:txt|html|mit|apache|bsd|apache-2\.0))?$|^(?:notice|authors|contributors|changelog|changes|history)(?:\.txt)?$/i

/** Names of documents for people, wherever they lie. */
const FOR_PEOPLE =
  /^(?:readme|changelog|changes|history|contributing|code_of_conduct|security|licen[cs]e|copying|notice|authors)\b/i
const SOURCE_FOLDERS = /^(?:src|lib|app|tests?|__tests__|e2e|specs?)\//
const SAMPLE_FOLDERS = /(?:^|\/)(?:templates?|fixtures|__fixtures__|testdata|test-data|prompts?|__snapshots__)\//
const DATA = /\.(?:json[c5]?|ya?ml|toml|csv|tsv|sql|graphqls?|proto|xml|avsc|parquet)$/
/** What generators of pages go by, wherever in their folder. */
const OF_SITES =
  /^(?:mkdocs|_config|antora|book|toc|meta|nav|docs|mint|sidebars?|_category_|\.pages|\.markdownlint|\.readthedocs|package|tsconfig|typedoc|conf)\b/

/** By convention: `AGENTS.md`, `UPGRADING.rst`. */
const IN_CAPITALS = /^[A-Z][A-Z0-9_-]+\./
const FOLDERS_FOR_PEOPLE =
  /(?:^|\/)(?:docs?|documentation|guides?|manuals?|adrs?|rfcs?|proposals?|notes?|wiki|licen[cs]es|\.[\w-]+)\//i

/** Pages, mails and other texts that a program may show: what lies in folders that are not for people. */
function isContent(inProject: RepoPath, name: string): boolean {
  return !(
    !inProject.includes('/') ||
    FOR_PEOPLE.test(name) ||
    IN_CAPITALS.test(name) ||
    FOLDERS_FOR_PEOPLE.test(inProject)
  )
}

/** Whether a document that no project holds, or that at the root, lies in a folder that is not for people: `prompts/system.md`. */
export function isContentOutside(path: RepoPath): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return /\.(?:md|rst|adoc)$/.test(name) && isContent(path, name)
}

/** Whether a path lies among samples for tests. */
export function isSample(inProject: RepoPath): boolean {
  return /(?:^|\/)(?:fixtures|__fixtures__|testdata|test-data|__snapshots__|tests?|__tests__)\//.test(inProject)
}

/** Whether a path is one of data in the `docs` folder at its top, that others than sites may read. */
export function isDataAmongDocuments(path: RepoPath): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return /^docs?\//.test(path) && DATA.test(name) && !OF_SITES.test(name)
}

/**
 * Whether a path is documentation: a document by its name, or anything in the `docs` folder at the top of its project
 * (or of the repository, where no project owns it). What a project's programs and tests may read is none: documents among its sources, samples and tests,
 * but for those that people look for there, content in other folders, and files of data in its `docs`.
 *
 * @param inProject the path from the root of the project that owns it
 */
export function isDocumentation(inProject: RepoPath, isOwned: boolean): boolean {
  const name = inProject.slice(inProject.lastIndexOf('/') + 1)
  if (/^docs?\//.test(inProject)) return !isOwned || !isDataAmongDocuments(inProject)
  if (!DOCUMENT.test(name)) return false
  const isRead = SAMPLE_FOLDERS.test(inProject) || (SOURCE_FOLDERS.test(inProject) && !FOR_PEOPLE.test(name))
  return !isOwned || !(isRead || isContent(inProject, name))
}

/** Whether linters read a file as code, by its name. */
export function isCode(path: RepoPath): boolean {
  return /\.(?:pyi?|ipynb|[cm]?[jt]sx?|vue|svelte|jsonc?|css)$/.test(path)
}

import type { RepoPath } from '../system/system.ts'
import { bothKinds, type Kinds } from './effect.ts'

/** What a file of a project is for, seen from its name alone. */
export interface FileRole {
  /** The tasks of its own project that read it. */
  readonly kinds: Kinds
  /** Those of them that go by what it says, as tasks of projects below it may: others only look at its code. */
  readonly obeying: Kinds
  /** Named as a test, wherever it lies; else it lies in a folder for tests, or holds settings. */
  readonly isNamed: boolean
}

/** Folders that hold tests and nothing else, at the top of a project. */
export const TEST_FOLDERS: ReadonlySet<string> = new Set([
  'tests',
  'test',
  'e2e',
  'cypress',
  'integration_tests',
  'integration-tests',
  '__tests__',
])

const PYTHON_TEST = /^(?:test_.*|.*_test|conftest)\.pyi?$/
const NODE_TEST =
  /(?:^|\/)__(?:tests|mocks|snapshots)__\/|\.(?:test|spec|cy|stories|test-d|bench)\.[cm]?[jt]sx?(?:\.snap)?$/

const TESTED: Kinds = ['test', 'lint', 'typecheck']
const ALL_TESTED = { kinds: TESTED, obeying: TESTED }

const SETTINGS: readonly (readonly [RegExp, Kinds])[] = [
  [
    /^\.?ruff\.toml$|^\.flake8$|^\.?pylintrc$|^\.(?:eslint|prettier|stylelint)(?:rc|ignore).*|^eslint\.config\.|^\.oxlintrc\.jsonc?$/,
    ['lint'],
  ],
  [/^(?:\.?prettier|stylelint)\.config\.|^\.?biome\.jsonc?$|^\.editorconfig$/, ['lint']],
  [/^\.?mypy\.ini$|^pyrightconfig\.json$|^ty\.toml$/, ['typecheck']],
  [
    /^\.?pytest\.(?:ini|toml)$|^\.coveragerc$|^(?:jest|playwright|cypress|karma|vitest)(?:\.[\w-]+)?\.config\.|^vitest(?:\.[\w-]+)?\.(?:setup|workspace)\./,
    ['test'],
  ],
  [/^(?:tox\.ini|noxfile\.py|toxfile\.py)$/, 'every'],
  [
    /^(?:.*\.)?Dockerfile(?:\..*)?$|^\.dockerignore$|^(?:docker-)?compose(?:\..*)?\.ya?ml$|^\.env(?:\..*)?$|^Makefile$|^justfile$/,
    'every',
  ],
]

/** The role of a file that dependents would hardly load: a test, settings of tools; undefined for anything else. */
export function roleOf(path: RepoPath): FileRole | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (NODE_TEST.test(path)) return { ...ALL_TESTED, isNamed: true }
  const first = firstFolder(path)
  if (TEST_FOLDERS.has(first)) return { ...ALL_TESTED, isNamed: false }
  if (first !== '') return undefined
  if (PYTHON_TEST.test(name)) return { ...ALL_TESTED, isNamed: false }
  const obeying = SETTINGS.find(([pattern]) => pattern.test(name))?.[1]
  return obeying && { kinds: bothKinds(obeying, codeKinds(name)), obeying, isNamed: false }
}

/** Settings that are code are linted, and compiled. */
function codeKinds(name: string): Kinds {
  if (/\.[cm]?ts$/.test(name)) return ['lint', 'typecheck']
  return /\.[cm]?js$/.test(name) ? ['lint'] : []
}

/** Nobody loads what only linters and type checkers read. */
export function isForCheckers({ kinds }: FileRole): boolean {
  return kinds !== 'every' && kinds.every((kind) => kind === 'lint' || kind === 'typecheck')
}

/** The first segment of a path, where it is a folder; else `''`. */
export function firstFolder(path: RepoPath): string {
  return path.slice(0, Math.max(0, path.indexOf('/')))
}

/** Whether a changed file may be one that stays with its project: a look at its path, wherever the project begins. */
export function mayStay(path: RepoPath): boolean {
  for (let at = 0; at >= 0; at = path.indexOf('/', at + 1)) {
    if (roleOf(at === 0 ? path : path.slice(at + 1)) !== undefined) return true
  }
  return false
}

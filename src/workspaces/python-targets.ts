import { stringAt, tableAt, valueAt } from '../standards/toml.ts'
import type { RepoPath } from '../system/system.ts'
import { isUnpackaged } from './python-manifest.ts'
import type { PythonProject, PythonWorkspace } from './python-projects.ts'
import { scriptTargets } from './python-scripts.ts'
import { keptToItself, PYTEST_FILES } from './python-settings.ts'
import type { PythonTests } from './python-tests.ts'
import { foldersAbove, inFolder } from './repo-paths.ts'
import type { Target } from './workspace.ts'

/** What stands in a project's files beside its manifest. */
export interface TargetFacts {
  readonly tests: PythonTests
  /** Whether any project of the repository speaks of pytest. */
  readonly isPytestKnown: boolean
}

/**
 * What can be run for a project: its scripts, and, where no script has that name, what follows from the tools that it declares or
 * configures. Commands run inside the project's prepared environment.
 */
export function pythonTargets(
  project: PythonProject,
  workspace: PythonWorkspace,
  facts: TargetFacts,
): readonly Target[] {
  const { manifest } = project
  const scripts = scriptTargets(manifest)
  const stated = new Set(scripts.map(({ name }) => name))
  const commands: readonly (readonly [string, string | undefined])[] = [
    ['test', testCommand(project, workspace, facts)],
    ['lint', lintCommand(project, workspace)],
    ['typecheck', typecheckCommand(project, workspace)],
    ['build', buildCommand(project)],
  ]
  const inferred = commands.flatMap(([name, command]): Target[] => {
    if (command === undefined || stated.has(name)) return []
    return [{ name, command, folder: manifest.folder, ecosystem: 'python', origin: 'inferred' }]
  })
  return [...scripts, ...inferred]
}

/** Whether a project's own manifest or files say that pytest runs its tests. */
export function speaksOfPytest(project: PythonProject, workspace: PythonWorkspace): boolean {
  return (
    project.declarations.some(({ name }) => name === 'pytest' || name.startsWith('pytest-')) ||
    isConfigured(project.manifest.folder, PYTEST, workspace)
  )
}

/**
 * pytest runs what unittest can and fails loudly where it is missing, while unittest passes over tests that are plain functions:
 * so unittest only where nobody speaks of pytest and its discovery would find the tests.
 */
function testCommand(
  project: PythonProject,
  workspace: PythonWorkspace,
  { tests, isPytestKnown }: TargetFacts,
): string | undefined {
  const { folder } = project.manifest
  const isSpokenOf = speaksOfPytest(project, workspace)
  if (!isSpokenOf && !tests.any.has(folder)) return undefined
  if (!isSpokenOf && !isPytestKnown && tests.discoverable.has(folder)) return 'python -m unittest discover'
  const options = keptToItself(folder, tests, workspace.tree)
  return options === undefined ? undefined : `${isSpokenOf ? 'pytest' : 'python -m pytest'}${options}`
}

function lintCommand(project: PythonProject, workspace: PythonWorkspace): string | undefined {
  if (declares(project, 'ruff') || isConfiguredAbove(project, RUFF, workspace)) return 'ruff check .'
  if (declares(project, 'flake8')) return 'flake8 .'
  return declares(project, 'pylint') ? 'pylint --recursive=y .' : undefined
}

/**
 * By what the project itself declares or configures. Settings further up are written for a run from there; where only those exist,
 * a checker is told to keep to this folder.
 */
function typecheckCommand(project: PythonProject, workspace: PythonWorkspace): string | undefined {
  const isOwn = (tool: Tool): boolean => isConfigured(project.manifest.folder, tool, workspace)
  const tool = CHECKERS.find(({ name }) => declares(project, name)) ?? CHECKERS.find((checker) => isOwn(checker))
  if (tool === MYPY) return hasOwnFiles(project) ? 'mypy' : 'mypy .'
  if (tool === PYRIGHT) return isOwn(PYRIGHT) ? 'pyright' : 'pyright .'
  return tool === TY ? (isOwn(TY) ? 'ty check' : 'ty check .') : undefined
}

/** mypy's own settings may name what to check; an argument would override them. */
function hasOwnFiles({ manifest }: PythonProject): boolean {
  return ['files', 'packages', 'modules'].some((key) => valueAt(manifest.table, 'tool', 'mypy', key) !== undefined)
}

/** uv builds whatever says how it is built; Poetry's own tables may ask for what only Poetry has. */
function buildCommand({ manifest }: PythonProject): string | undefined {
  const { table } = manifest
  if (tableAt(table, 'build-system') === undefined || isUnpackaged(manifest)) return undefined
  const backend = stringAt(table, 'build-system', 'build-backend') ?? ''
  if (/^poetry\./.test(backend) && tableAt(table, 'tool', 'poetry') !== undefined) return 'poetry build'
  return 'uv build'
}

/** Where a tool keeps its settings. */
interface Tool {
  readonly name: string
  readonly files: readonly string[]
  /** Of setup.cfg. */
  readonly section?: string
}

const PYTEST: Tool = {
  name: 'pytest',
  files: ['conftest.py', 'tests/conftest.py', 'test/conftest.py', ...PYTEST_FILES.filter((name) => name !== 'tox.ini')],
  section: 'tool:pytest',
}
const RUFF: Tool = { name: 'ruff', files: ['ruff.toml', '.ruff.toml'] }
const MYPY: Tool = { name: 'mypy', files: ['mypy.ini', '.mypy.ini'], section: 'mypy' }
const PYRIGHT: Tool = { name: 'pyright', files: ['pyrightconfig.json'] }
const TY: Tool = { name: 'ty', files: ['ty.toml'] }
const CHECKERS = [MYPY, PYRIGHT, TY]

function declares({ declarations }: PythonProject, tool: string): boolean {
  return declarations.some(({ name }) => name === tool)
}

function isConfiguredAbove({ manifest }: PythonProject, tool: Tool, workspace: PythonWorkspace): boolean {
  return [manifest.folder, ...foldersAbove(manifest.folder)].some((folder) => isConfigured(folder, tool, workspace))
}

function isConfigured(folder: RepoPath, { name, files, section }: Tool, { manifests, tree }: PythonWorkspace): boolean {
  const manifest = manifests.get(folder)
  return (
    (manifest !== undefined && tableAt(manifest.table, 'tool', name) !== undefined) ||
    (section !== undefined && manifest?.setup?.sections.has(section) === true) ||
    files.some((file) => tree.entries.has(inFolder(folder, file)))
  )
}

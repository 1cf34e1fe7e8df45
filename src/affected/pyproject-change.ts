import { isDeepStrictEqual } from 'node:util'
import { normalizeName } from '../standards/pep503.ts'
import { entriesAt, type TomlTable, tableAt, valueAt } from '../standards/toml.ts'
import type { Effect, Kinds } from './effect.ts'

/** Tools by the tasks that run them. */
const TOOLS: ReadonlyMap<string, Kinds> = new Map<string, Kinds>([
  ...['ruff', 'black', 'isort', 'flake8', 'pylint', 'yapf', 'autopep8', 'autoflake', 'docformatter', 'pydocstyle']
    .concat(['bandit', 'codespell', 'djlint', 'interrogate', 'vulture', 'typos', 'deptry', 'importlinter'])
    .map((tool) => [tool, ['lint']] as const),
  ...['mypy', 'pyright', 'basedpyright', 'ty', 'pyre', 'pyrefly'].map((tool) => [tool, ['typecheck']] as const),
  ...['pytest', 'coverage', 'pytest-enabler', 'mutmut'].map((tool) => [tool, ['test']] as const),
])

// What makes releases and changelogs; no task of a project reads it.
const FOR_RELEASES = new Set([
  ...['commitizen', 'semantic_release', 'semantic-release', 'bumpversion', 'bumpver', 'tbump', 'towncrier'],
  ...['git-cliff', 'poetry_bumpversion', 'versioningit', 'scriv', 'maestro'],
])

// Describe the project itself: how it is built, and its scripts.
const OF_PROJECT = new Set([
  ...['poetry', 'pdm', 'hatch', 'setuptools', 'setuptools_scm', 'setuptools-scm', 'flit', 'maturin', 'scikit-build'],
  ...['poe', 'cibuildwheel', 'poetry-dynamic-versioning', 'taskipy', 'nxlv'],
])

// Only people who develop the project install these: dependents see nothing of them.
const DEVELOPMENT = new Set(['group', 'dev-dependencies'])

// A lock says what comes of these.
const LOCKED_BY_UV = new Set([
  ...['dev-dependencies', 'constraint-dependencies', 'override-dependencies', 'exclude-dependencies'],
  ...['build-constraint-dependencies', 'environments', 'required-environments', 'conflicts', 'resolution'],
  ...['prerelease', 'fork-strategy', 'exclude-newer', 'index', 'index-url', 'extra-index-url', 'find-links'],
])

/**
 * What the change of a pyproject.toml means, table by table; empty where only its form changed.
 *
 * @param isLocked whether a lock says what the projects below install
 */
export function pyprojectEffects(before: TomlTable, after: TomlTable, isLocked: boolean): readonly Effect[] {
  const top = changedKeys(before, after).flatMap((key): readonly Effect[] => {
    if (key === 'tool') return []
    return [{ part: `[${key}]`, reach: 'owner', kinds: 'every', stays: key === 'dependency-groups' }]
  })
  const oldTools = tableAt(before, 'tool') ?? {}
  const newTools = tableAt(after, 'tool') ?? {}
  const tools = changedKeys(oldTools, newTools).flatMap((tool) => {
    if (tool === 'uv') return uvEffects(tableAt(oldTools, tool) ?? {}, tableAt(newTools, tool) ?? {}, isLocked)
    if (tool === 'poetry') return poetryEffects(tableAt(oldTools, tool) ?? {}, tableAt(newTools, tool) ?? {})
    return [toolEffect(tool)]
  })
  return [...top, ...tools]
}

function toolEffect(tool: string): Effect {
  const part = `[tool.${tool}]`
  if (FOR_RELEASES.has(tool)) return { part, reach: 'nobody', kinds: [], stays: true }
  if (OF_PROJECT.has(tool)) return { part, reach: 'owner', kinds: 'every', stays: false }
  return { part, reach: 'below', tool, kinds: TOOLS.get(tool) ?? 'every', stays: true }
}

function poetryEffects(before: TomlTable, after: TomlTable): readonly Effect[] {
  return changedKeys(before, after).map((key) => ({
    part: `[tool.poetry.${key}]`,
    reach: 'owner',
    kinds: 'every',
    stays: DEVELOPMENT.has(key),
  }))
}

function uvEffects(before: TomlTable, after: TomlTable, isLocked: boolean): readonly Effect[] {
  return changedKeys(before, after).map((key): Effect => {
    const part = `[tool.uv.${key}]`
    if (key === 'sources')
      return { part, reach: 'users', names: changedNames(before, after), kinds: 'every', stays: false }
    if (key === 'workspace') return { part, reach: 'nobody', kinds: [], stays: true }
    if (key === 'package' || key === 'build-backend') return { part, reach: 'owner', kinds: 'every', stays: false }
    if (LOCKED_BY_UV.has(key) && isLocked) return { part, reach: 'nobody', kinds: [], stays: true }
    return { part, reach: 'below', kinds: 'every', stays: key === 'dev-dependencies' }
  })
}

function changedNames(before: TomlTable, after: TomlTable): readonly string[] {
  return changedKeys(tableAt(before, 'sources') ?? {}, tableAt(after, 'sources') ?? {}).map(normalizeName)
}

/** Keys whose values differ between two tables, or that only one of them has. */
function changedKeys(before: TomlTable, after: TomlTable): readonly string[] {
  const keys = new Set([...entriesAt(before), ...entriesAt(after)].map(([key]) => key))
  return [...keys].filter((key) => !isDeepStrictEqual(valueAt(before, key), valueAt(after, key)))
}

import { normalizeName } from '../standards/pep503.ts'
import { parseRequirement } from '../standards/pep508.ts'
import { entriesAt, isTable, listAt, stringAt, type TomlTable, valueAt } from '../standards/toml.ts'
import { poetryTables } from './poetry.ts'
import type { PythonManifest } from './python-manifest.ts'

/** The versions of Python that a project is for, as written; undefined where its manifest does not say. */
export function pythonConstraint({ table, setup }: Pick<PythonManifest, 'table' | 'setup'>): string | undefined {
  const poetry = valueAt(table, 'tool', 'poetry', 'dependencies', 'python')
  const written = isTable(poetry) ? poetry['version'] : poetry
  const stated = stringAt(table, 'project', 'requires-python') ?? written ?? setup?.pythonRequires
  return typeof stated === 'string' && stated.trim() !== '' ? stated : undefined
}

/**
 * Whether some environments do not get a dependency: it may run just where it is installed.
 *
 * @param name normalized
 */
export function isConditional(table: TomlTable, name: string): boolean {
  const entries = poetryTables(table)
    .flatMap((keys) => entriesAt(table, ...keys))
    .filter(([key]) => normalizeName(key) === name)
    .flatMap(([, value]) => (Array.isArray(value) ? (value as readonly unknown[]) : [value]))
  const lists = [
    listAt(table, 'project', 'dependencies'),
    ...[...entriesAt(table, 'project', 'optional-dependencies'), ...entriesAt(table, 'dependency-groups')].map(
      ([, list]) => (Array.isArray(list) ? (list as readonly unknown[]) : []),
    ),
  ]
  return (
    entries.some((entry) => isTable(entry) && ['python', 'markers', 'platform'].some((key) => key in entry)) ||
    lists.flat().some((item) => {
      const requirement = typeof item === 'string' ? parseRequirement(item) : undefined
      return requirement?.marker !== undefined && normalizeName(requirement.name) === name
    })
  )
}

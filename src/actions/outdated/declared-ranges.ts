import { normalizeName } from '../../standards/pep503.ts'
import { entriesAt, isTable, stringAt, type TomlTable, tableAt } from '../../standards/toml.ts'
import { locationAt } from '../../workspaces/location.ts'
import { poetryReference } from '../../workspaces/poetry.ts'
import type { PythonManifest } from '../../workspaces/python-manifest.ts'
import type { Dependency, Location } from '../../workspaces/workspace.ts'

/** A range, and where it is written. */
export interface DeclaredRange {
  readonly range: string
  readonly at: Location
}

/**
 * The ranges of one dependency. Poetry may have several for different platforms; and where `[project]` lists a name, a range in Poetry's own
 * tables narrows that of the list.
 *
 * @see poetry-core, DependencyGroup._enrich_dependency
 */
export function declaredRanges(manifest: PythonManifest, dependency: Dependency): readonly DeclaredRange[] {
  const { specifier, at } = dependency
  const stated: DeclaredRange = { range: specifier, at }
  const [keys, entry] = poetryEntryOf(manifest.table, dependency) ?? []
  if (keys === undefined || dependency.group === 'build') return [stated]
  if (Array.isArray(entry)) {
    const branches = entry.flatMap((branch: unknown, index): readonly DeclaredRange[] => {
      if (isTable(branch) && poetryReference(branch).type !== 'name') return []
      const place = locationAt(at.file, manifest.lineOf([...keys, index]) ?? at.line)
      return [{ range: narrowed(manifest.table, dependency, versionOf(branch)), at: place }]
    })
    return branches.length === 0 ? [stated] : branches
  }
  return [{ range: narrowed(manifest.table, dependency, versionOf(entry)), at }]
}

/** Without lists of the standard, Poetry's own range is the one that is stated. */
function narrowed(table: TomlTable, { specifier: stated, group }: Dependency, own: string): string {
  const isListed = tableAt(table, group === 'dev' ? 'dependency-groups' : 'project') !== undefined
  if (!isListed || stated === '' || stated === own) return own
  return own === '' || own === '*' || /\|/.test(stated + own) ? stated : `${stated},${own}`
}

function versionOf(entry: unknown): string {
  return typeof entry === 'string' ? entry : isTable(entry) ? (stringAt(entry, 'version') ?? '') : ''
}

type PoetryEntry = readonly [keys: readonly string[], entry: unknown]

function poetryEntryOf(table: TomlTable, { name, group, groupName }: Dependency): PoetryEntry | undefined {
  const groups = entriesAt(table, 'tool', 'poetry', 'group')
    .filter(([key]) => normalizeName(key) === groupName)
    .map(([key]) => ['group', key, 'dependencies'])
  const places = group === 'dev' ? [...groups, ['dev-dependencies']] : [['dependencies']]
  for (const place of places) {
    const keys = ['tool', 'poetry', ...place]
    const found = entriesAt(table, ...keys).find(([key]) => normalizeName(key) === name)
    if (found !== undefined) return [[...keys, found[0]], found[1]]
  }
  return undefined
}

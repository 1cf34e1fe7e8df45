import { normalizeName } from '../standards/pep503.ts'
import { entriesAt, isTable, listAt, stringAt, stringsAt, type TomlTable } from '../standards/toml.ts'
import { type Declaration, type DeclarationPlace, declareRequirement } from './python-declarations.ts'

/**
 * What the standard tables declare: `project.dependencies`, `project.optional-dependencies` (PEP 621), `dependency-groups` (PEP 735)
 * and `build-system.requires` (PEP 518). An included group keeps its dependencies to itself: they are declared there already.
 */
export function standardDeclarations(table: TomlTable): readonly Declaration[] {
  return [
    ...declareList(listAt(table, 'project', 'dependencies'), { group: 'main', where: ['project', 'dependencies'] }),
    ...declareGroups(table, ['project', 'optional-dependencies'], 'extra'),
    ...declareGroups(table, ['dependency-groups'], 'dev'),
    ...declareList(listAt(table, 'build-system', 'requires'), { group: 'build', where: ['build-system', 'requires'] }),
  ]
}

/** Declarations from a list of requirements; items that are none are passed over. */
export function declareList(items: readonly unknown[], place: DeclarationPlace): readonly Declaration[] {
  return items.flatMap((item, index) => {
    if (typeof item !== 'string') return []
    return declareRequirement(item, { ...place, where: [...place.where, index] }) ?? []
  })
}

/** Declarations from a table of lists, each named by its group. */
export function declareGroups(
  table: TomlTable,
  keys: readonly string[],
  group: Declaration['group'],
): readonly Declaration[] {
  return entriesAt(table, ...keys).flatMap(([name, items]) => {
    if (!Array.isArray(items)) return []
    return declareList(items, { group, groupName: normalizeName(name), where: [...keys, name] })
  })
}

/**
 * The names in each group of `dependency-groups`, those of included groups among them. Groups by normalized name; a group that
 * includes itself on some way adds nothing twice.
 */
export function namesByGroup(table: TomlTable): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map(
    entriesAt(table, 'dependency-groups').map(([name, items]) => [
      normalizeName(name),
      Array.isArray(items) ? (items as readonly unknown[]) : [],
    ]),
  )
  return new Map([...groups.keys()].map((name) => [name, namesIn(name, groups)]))
}

function namesIn(start: string, groups: ReadonlyMap<string, readonly unknown[]>): ReadonlySet<string> {
  const names = new Set<string>()
  const reached = new Set([start])
  for (const group of reached) {
    for (const item of groups.get(group) ?? []) {
      if (typeof item === 'string') {
        const declared = declareRequirement(item, { group: 'dev', where: [] })
        if (declared !== undefined) names.add(declared.name)
      } else if (isTable(item)) {
        const included = stringAt(item, 'include-group')
        if (included !== undefined) reached.add(normalizeName(included))
      }
    }
  }
  return names
}

/** Whether the project leaves its dependencies, or its optional ones, to its build tool to fill in. */
export function hasDynamicDependencies(table: TomlTable): boolean {
  return stringsAt(table, 'project', 'dynamic').some((field) => /^(?:optional-)?dependencies$/.test(field))
}

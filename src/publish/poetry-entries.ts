import { poetrySpecifier } from '../standards/pep440-ranges.ts'
import { normalizeName } from '../standards/pep503.ts'
import { poetryMarker } from '../standards/poetry-markers.ts'
import { entriesAt, isTable, stringAt, stringsAt, type TomlTable, tableAt, valueAt } from '../standards/toml.ts'
import type { KeyPath } from '../standards/toml-lines.ts'
import { hasDynamicDependencies, namesByGroup } from '../workspaces/pep621.ts'
import { poetryReference } from '../workspaces/poetry.ts'
import { type Entry, normalNames } from './manifest-entries.ts'

/** One of Poetry's own tables, and what its entries are there. */
interface PoetryPlace {
  readonly keys: readonly string[]
  /** The development group; absent for the main table. */
  readonly groupName?: string
  roleOf(name: string, isOptional: boolean): Entry['role']
  /** The extras that list a name. */
  extrasOf(name: string): readonly string[]
}

/**
 * All entries of Poetry's own tables; each branch of one that has several for itself.
 *
 * @param standard what the standard tables state: where they list dependencies, Poetry's entries only say more of them
 * @see poetry-core, DependencyGroup.dependencies and Factory._configure_package_dependencies
 */
export function poetryEntries(table: TomlTable, standard: readonly Entry[]): readonly Entry[] {
  const poetry = tableAt(table, 'tool', 'poetry')
  if (poetry === undefined) return []
  const names = namesByGroup(table)
  const groups = entriesAt(poetry, 'group').map(([name]) => groupPlace(['group', name, 'dependencies'], name, names))
  const places = [mainPlace(table, poetry, standard), ...groups, groupPlace(['dev-dependencies'], 'dev', names)]
  return places.flatMap((place) => placeEntries(poetry, place))
}

function mainPlace(table: TomlTable, poetry: TomlTable, standard: readonly Entry[]): PoetryPlace {
  const main = standard.filter(({ where }) => where[0] === 'project')
  const listed = new Set(main.map(({ name }) => name))
  const groups = new Set(main.map(({ group }) => group))
  // Dynamic tables may be filled by half: the optional ones here and the others there, or the other way round.
  const isMixed = hasDynamicDependencies(table) && groups.size === 1
  const fills = (isOptional: boolean) => isMixed && groups.has('extra') !== isOptional
  return {
    keys: ['dependencies'],
    roleOf: (name, isOptional) =>
      main.length === 0 || fills(isOptional) ? 'stated' : listed.has(name) ? 'enriching' : 'passed-over',
    extrasOf: main.length === 0 ? (name) => extrasThatList(poetry, name) : () => [],
  }
}

function groupPlace(
  keys: readonly string[],
  name: string,
  names: ReadonlyMap<string, ReadonlySet<string>>,
): PoetryPlace {
  const groupName = normalizeName(name)
  const listed = names.get(groupName) ?? new Set()
  const role = (entry: string) => (listed.size === 0 ? 'stated' : listed.has(entry) ? 'enriching' : 'passed-over')
  return { keys, groupName, roleOf: role, extrasOf: () => [] }
}

function extrasThatList(poetry: TomlTable, name: string): readonly string[] {
  const extras = entriesAt(poetry, 'extras').filter(([extra]) =>
    stringsAt(poetry, 'extras', extra).some((listed) => normalizeName(listed.replace(/\[.*$/s, '').trim()) === name),
  )
  return normalNames(extras.map(([extra]) => extra))
}

function placeEntries(poetry: TomlTable, place: PoetryPlace): readonly Entry[] {
  return entriesAt(poetry, ...place.keys).flatMap(([key, value]) => {
    if (key.toLowerCase() === 'python') return []
    const where = ['tool', 'poetry', ...place.keys, key]
    if (!Array.isArray(value)) return [poetryEntry(value, where, place)]
    return value.map((branch: unknown, index) => poetryEntry(branch, [...where, index], place))
  })
}

function poetryEntry(value: unknown, where: KeyPath, place: PoetryPlace): Entry {
  const name = normalizeName(String(where[place.keys.length + 2]))
  const table = isTable(value) ? value : {}
  const constraint = typeof value === 'string' ? value : (stringAt(table, 'version') ?? '')
  const isOptional = valueAt(table, 'optional') === true
  const broughtBy = place.extrasOf(name)
  const mainGroup = isOptional || broughtBy.length > 0 ? 'extra' : 'main'
  return {
    where,
    form: 'poetry',
    name,
    extras: normalNames(stringsAt(table, 'extras')),
    written: constraint,
    specifier: constraint === '' ? '' : (poetrySpecifier(constraint) ?? constraint),
    marker: poetryMarker({
      markers: stringAt(table, 'markers'),
      python: stringAt(table, 'python'),
      platform: stringAt(table, 'platform'),
    }),
    reference: poetryReference(table),
    group: place.groupName === undefined ? mainGroup : 'dev',
    ...(place.groupName === undefined ? {} : { groupName: place.groupName }),
    broughtBy,
    role: place.roleOf(name, isOptional),
  }
}

// What Poetry's manifests ask for: https://python-poetry.org/docs/pyproject/
import { normalizeName } from '../standards/pep503.ts'
import { parseRequirement } from '../standards/pep508.ts'
import { poetryMarker } from '../standards/poetry-markers.ts'
import { entriesAt, isTable, listAt, stringAt, stringsAt, type TomlTable, valueAt } from '../standards/toml.ts'

/** A dependency, as a manifest or a lock states it. */
export interface Wish {
  /** Normalized. */
  readonly name: string
  /** Of versions, as Poetry writes it; empty for any. */
  readonly constraint: string
  readonly extras: readonly string[]
  /** Empty where it always counts. */
  readonly marker: string
  /** Only for who asks for an extra that lists it. */
  readonly isOptional: boolean
  /** Where it is to be had, in the place of a version, as PEP 508 has it. */
  readonly address?: string
  /** It lies in a folder or a file of this machine. */
  readonly isLocal?: true
}

/** Whose wishes are meant. */
interface WishedTables {
  readonly isInstalled: (group: string) => boolean
  /** With everybody's dependencies; else those of groups alone. */
  readonly withMain: boolean
  /** With what standard tables list; else what Poetry's own ask for alone. */
  readonly withStandard: boolean
}

/**
 * What a manifest asks for: everybody's dependencies, and those of the groups that are installed. Where standard tables list dependencies, Poetry's
 * own only say where they are found.
 */
export function poetryWishes(
  manifest: TomlTable,
  { isInstalled, withMain, withStandard }: WishedTables,
): readonly Wish[] {
  const named = entriesAt(manifest, 'tool', 'poetry', 'group').map(([group]) => group)
  const standard = entriesAt(manifest, 'dependency-groups').map(([group]) => group)
  const groups = [...new Set([...named, ...standard])].filter(isInstalled)
  const listed = (wishes: () => readonly Wish[]) => (withStandard ? wishes() : [])
  const main = () =>
    listsMain(manifest) ? listed(() => requirements(listAt(manifest, 'project', 'dependencies'))) : ownMain(manifest)
  return [
    ...(withMain ? main() : []),
    ...ownDev(manifest, isInstalled),
    ...groups.flatMap((group) => [
      ...listed(() => includedIn(manifest, group, new Set())),
      ...ownGroup(manifest, group),
    ]),
  ].filter(({ isOptional }) => !isOptional)
}

function listsMain(manifest: TomlTable): boolean {
  const isStandard =
    listAt(manifest, 'project', 'dependencies').length > 0 || stringsAt(manifest, 'project', 'dynamic').length === 0
  return valueAt(manifest, 'project') !== undefined && isStandard
}

function ownMain(manifest: TomlTable): readonly Wish[] {
  return wishesIn(manifest, 'tool', 'poetry', 'dependencies')
}

function ownDev(manifest: TomlTable, isInstalled: (group: string) => boolean): readonly Wish[] {
  return isInstalled('dev') ? wishesIn(manifest, 'tool', 'poetry', 'dev-dependencies') : []
}

function ownGroup(manifest: TomlTable, group: string): readonly Wish[] {
  const isStandard = listAt(manifest, 'dependency-groups', group).length > 0
  return isStandard ? [] : wishesIn(manifest, 'tool', 'poetry', 'group', group, 'dependencies')
}

/** PEP 735: a group may include others. */
function includedIn(manifest: TomlTable, group: string, seen: Set<string>): readonly Wish[] {
  if (seen.has(group)) return []
  seen.add(group)
  const items = listAt(manifest, 'dependency-groups', group)
  const others = items.filter(isTable).flatMap((item) => stringAt(item, 'include-group') ?? [])
  return [...requirements(items), ...others.flatMap((other) => includedIn(manifest, other, seen))]
}

function requirements(items: readonly unknown[]): readonly Wish[] {
  return items.flatMap((item) => {
    const read = typeof item === 'string' ? parseRequirement(item) : undefined
    if (read === undefined) return []
    const { name, specifier, extras, url, marker = '' } = read
    const place = url === undefined ? {} : /^(?!file:)[\w+]+:/.test(url) ? { address: url } : LOCAL
    return { name: normalizeName(name), constraint: specifier, extras, marker, isOptional: false, ...place }
  })
}

/** Those of one table: of a manifest of Poetry, or of a package in its lock. */
export function wishesIn(table: TomlTable, ...keys: readonly string[]): readonly Wish[] {
  return entriesAt(table, ...keys).flatMap(([key, value]) => {
    const name = normalizeName(key)
    if (name === 'python') return []
    return (Array.isArray(value) ? value : [value]).flatMap((one): Wish | readonly Wish[] => {
      if (typeof one === 'string') return { name, constraint: one, extras: [], marker: '', isOptional: false }
      return isTable(one) ? wishIn(name, one) : []
    })
  })
}

function wishIn(name: string, table: TomlTable): Wish {
  const marker = poetryMarker({
    markers: stringAt(table, 'markers'),
    python: stringAt(table, 'python'),
    platform: stringAt(table, 'platform'),
  })
  return {
    ...{ name, marker, constraint: stringAt(table, 'version') ?? '', extras: stringsAt(table, 'extras') },
    isOptional: valueAt(table, 'optional') === true,
    ...placeIn(table),
  }
}

const LOCAL = { isLocal: true } as const

function placeIn(table: TomlTable): Pick<Wish, 'address' | 'isLocal'> {
  if (['path', 'file'].some((key) => valueAt(table, key) !== undefined)) return LOCAL
  const git = stringAt(table, 'git')
  if (git === undefined) {
    const url = stringAt(table, 'url')
    return url === undefined ? {} : { address: url }
  }
  const revision = ['rev', 'tag', 'branch'].map((key) => stringAt(table, key)).find((one) => one !== undefined)
  const folder = stringAt(table, 'subdirectory')
  return {
    address: `git+${git}${revision === undefined ? '' : `@${revision}`}${folder === undefined ? '' : `#subdirectory=${folder}`}`,
  }
}

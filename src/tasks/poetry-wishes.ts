// What Poetry's manifests ask for: https://python-poetry.org/docs/pyproject/
import { normalizeName } from '../standards/pep503.ts'
import { parseRequirement } from '../standards/pep508.ts'
import { poetryMarker } from '../standards/poetry-markers.ts'
import { entriesAt, isTable, listAt, stringAt, stringsAt, type TomlTable, valueAt } from '../standards/toml.ts'
import type { KeyPath } from '../standards/toml-lines.ts'
import { referenceOf } from '../workspaces/python-declarations.ts'

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
  /** The folder or file of this machine in which it lies, as written. */
  readonly path?: string
  /** Where it is stated. */
  readonly at: KeyPath
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
    listsMain(manifest) ? listed(() => requirements(manifest, 'project', 'dependencies')) : ownMain(manifest)
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
  return [
    ...requirements(manifest, 'dependency-groups', group),
    ...others.flatMap((other) => includedIn(manifest, other, seen)),
  ]
}

function requirements(manifest: TomlTable, ...keys: readonly string[]): readonly Wish[] {
  return listAt(manifest, ...keys).flatMap((item, number) => {
    const read = typeof item === 'string' ? parseRequirement(item) : undefined
    if (read === undefined) return []
    const { name, specifier, extras, url, marker = '' } = read
    const place = url === undefined ? {} : /^(?!file:)[\w+]+:/.test(url) ? { address: url } : { path: pathOf(url) }
    const at = [...keys, number]
    return { name: normalizeName(name), constraint: specifier, extras, marker, isOptional: false, ...place, at }
  })
}

/** Those of one table: of a manifest of Poetry, or of a package in its lock. */
export function wishesIn(table: TomlTable, ...keys: readonly string[]): readonly Wish[] {
  return entriesAt(table, ...keys).flatMap(([key, value]) => {
    const name = normalizeName(key)
    if (name === 'python') return []
    const several = Array.isArray(value)
    return (several ? value : [value]).flatMap((one, number): Wish | readonly Wish[] => {
      const at = [...keys, key, ...(several ? [number] : [])]
      if (typeof one === 'string') return { name, constraint: one, extras: [], marker: '', isOptional: false, at }
      return isTable(one) ? wishIn(name, one, at) : []
    })
  })
}

function wishIn(name: string, table: TomlTable, at: KeyPath): Wish {
  const marker = poetryMarker({
    markers: stringAt(table, 'markers'),
    python: stringAt(table, 'python'),
    platform: stringAt(table, 'platform'),
  })
  return {
    ...{ name, marker, constraint: stringAt(table, 'version') ?? '', extras: stringsAt(table, 'extras') },
    isOptional: valueAt(table, 'optional') === true,
    ...placeIn(table),
    at,
  }
}

/** Of a reference that is no address of the network. */
function pathOf(url: string): string {
  const reference = referenceOf(url)
  return (reference.type === 'path' ? reference.path : reference.type === 'external' && reference.archive) || url
}

function placeIn(table: TomlTable): Pick<Wish, 'address' | 'path'> {
  const local = ['path', 'file'].find((key) => valueAt(table, key) !== undefined)
  if (local !== undefined) {
    const below = stringAt(table, 'subdirectory')
    return { path: `${stringAt(table, local) ?? ''}${below === undefined ? '' : `/${below}`}` }
  }
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

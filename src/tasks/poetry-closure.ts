// What Poetry installs from its locks before 2.1, read in Poetry 1.8 and 2.0 (poetry/puzzle/solver.py, poetry/packages/locker.py).
import { comparePep440, satisfiesPep440 } from '../standards/pep440.ts'
import { normalizeName } from '../standards/pep503.ts'
import { parseRequirement } from '../standards/pep508.ts'
import { type MarkerEnvironment, markerHolds } from '../standards/pep508-markers.ts'
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
}

/**
 * What a manifest asks for: everybody's dependencies, and those of the groups that are installed. Where standard tables list dependencies, Poetry's
 * own only say where they are found.
 */
export function poetryWishes(manifest: TomlTable, isInstalled: (group: string) => boolean): readonly Wish[] {
  const listed = listAt(manifest, 'project', 'dependencies')
  const isStandard = listed.length > 0 || stringsAt(manifest, 'project', 'dynamic').length === 0
  const hasProject = valueAt(manifest, 'project') !== undefined
  const main = hasProject && isStandard ? requirements(listed) : entries(manifest, 'tool', 'poetry', 'dependencies')
  const named = entriesAt(manifest, 'tool', 'poetry', 'group').map(([group]) => group)
  const standard = entriesAt(manifest, 'dependency-groups').map(([group]) => group)
  const groups = [...new Set([...named, ...standard])].filter(isInstalled)
  return [
    ...main,
    ...(isInstalled('dev') ? entries(manifest, 'tool', 'poetry', 'dev-dependencies') : []),
    ...groups.flatMap((group) => [
      ...includedIn(manifest, group, new Set()),
      ...(listAt(manifest, 'dependency-groups', group).length > 0
        ? []
        : entries(manifest, 'tool', 'poetry', 'group', group, 'dependencies')),
    ]),
  ].filter(({ isOptional }) => !isOptional)
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
    const { name, specifier, extras, marker = '' } = read
    return { name: normalizeName(name), constraint: specifier, extras, marker, isOptional: false }
  })
}

function entries(table: TomlTable, ...keys: readonly string[]): readonly Wish[] {
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
  }
}

/**
 * The packages of a lock that these wishes need in one environment, of each name one version.
 *
 * @param packages of the lock, as they stand there
 * @returns undefined where it cannot be told which versions they are
 */
export function closureOf(
  packages: readonly TomlTable[],
  wishes: readonly Wish[],
  environment: MarkerEnvironment,
): ReadonlySet<TomlTable> | undefined {
  const named = byName(packages)
  let picks = picksBy(named, new Map())
  for (let rounds = 0; rounds < MOST_ROUNDS; rounds++) {
    const { found, constraints } = walk(wishes, picks, environment)
    const next = picksBy(named, constraints)
    if ([...constraints.keys()].every((name) => next.get(name) === picks.get(name))) return found
    picks = next
  }
  return undefined
}

// What is picked decides what else is wished for, and that may decide on another pick.
const MOST_ROUNDS = 20

type Constraints = ReadonlyMap<string, ReadonlySet<string>>
type Picks = ReadonlyMap<string, TomlTable>

/** In the order of their versions, the highest first. */
function byName(packages: readonly TomlTable[]): ReadonlyMap<string, readonly TomlTable[]> {
  const named = new Map<string, TomlTable[]>()
  for (const one of packages) {
    const name = normalizeName(stringAt(one, 'name') ?? '')
    named.set(name, [...(named.get(name) ?? []), one])
  }
  for (const all of named.values()) all.sort((a, b) => comparePep440(versionOf(b), versionOf(a)))
  return named
}

function versionOf(one: TomlTable): string {
  return stringAt(one, 'version') ?? ''
}

/** Of each name the highest version that all who wish for it can take. */
function picksBy(named: ReadonlyMap<string, readonly TomlTable[]>, constraints: Constraints): Picks {
  return new Map(
    [...named].flatMap(([name, all]): [string, TomlTable][] => {
      const asked = [...(constraints.get(name) ?? [])]
      const isFit = (one: TomlTable) => asked.every((text) => satisfiesPep440(versionOf(one), text) !== false)
      const pick = all.find(isFit) ?? all[0]
      return pick === undefined ? [] : [[name, pick]]
    }),
  )
}

/** All that is reached with these picks, and what is asked of each name on the way. */
function walk(wishes: readonly Wish[], picks: Picks, environment: MarkerEnvironment) {
  const found = new Map<TomlTable, Set<string>>()
  const constraints = new Map<string, Set<string>>()
  const visit = ({ name, constraint, extras, marker }: Wish, from: ReadonlySet<string>): void => {
    const one = picks.get(name)
    if (one === undefined || !holdsFor(marker, from, environment)) return
    constraints.set(name, (constraints.get(name) ?? new Set()).add(constraint))
    const known = found.get(one)
    const own = known ?? new Set<string>()
    const fresh = extras.map(normalizeName).filter((extra) => !own.has(extra))
    if (known !== undefined && fresh.length === 0) return
    for (const extra of fresh) own.add(extra)
    found.set(one, own)
    for (const next of needsOf(one, own)) visit(next, own)
  }
  for (const wish of wishes) visit(wish, new Set())
  return { found: new Set(found.keys()), constraints }
}

function holdsFor(marker: string, extras: ReadonlySet<string>, environment: MarkerEnvironment): boolean {
  if (marker === '') return true
  const each = extras.size === 0 ? [''] : [...extras]
  // What cannot be read is rather installed than missing.
  return each.some((extra) => markerHolds(marker, new Map([...environment, ['extra', extra]])) !== false)
}

function needsOf(one: TomlTable, extras: ReadonlySet<string>): readonly Wish[] {
  const listed = entriesAt(one, 'extras').filter(([extra]) => extras.has(normalizeName(extra)))
  const names = new Set(
    listed.flatMap(([, items]) =>
      (Array.isArray(items) ? items : []).map((item) => normalizeName(parseRequirement(String(item))?.name ?? '')),
    ),
  )
  return entries(one, 'dependencies').filter(({ isOptional, name }) => !isOptional || names.has(name))
}

// What Poetry installs from its locks before 2.1, read in Poetry 1.8 and 2.0 (poetry/puzzle/solver.py, poetry/packages/locker.py).
import { comparePep440, satisfiesPep440 } from '../standards/pep440.ts'
import { normalizeName } from '../standards/pep503.ts'
import { parseRequirement } from '../standards/pep508.ts'
import { type MarkerEnvironment, markerHolds } from '../standards/pep508-markers.ts'
import { entriesAt, stringAt, type TomlTable } from '../standards/toml.ts'
import { type Wish, wishesIn } from './poetry-wishes.ts'

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
  return wishesIn(one, 'dependencies').filter(({ isOptional, name }) => !isOptional || names.has(name))
}

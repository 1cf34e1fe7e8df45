import { normalizeName } from '../../standards/pep503.ts'
import { parseRequirement } from '../../standards/pep508.ts'
import { entriesAt, isTable, listAt, stringAt, stringsAt, type TomlTable } from '../../standards/toml.ts'

/** What is asked for, each thing once, in words that are the same however it was written: `idna >=3,<4`. */
export type Requirements = ReadonlyMap<string, string>

/** One thing that somebody asks for. */
interface Asked {
  readonly name: string
  readonly extras: readonly string[]
  readonly specifier: string
  /** `extra more`, `group test`; empty for what everybody gets. */
  readonly where: string
}

/** Several specifiers of one thing are for different environments: they count together. */
class RequirementSet {
  readonly #specifiers = new Map<string, Set<string>>()
  readonly #placed: ReadonlySet<string>

  /** @param placed names that come from elsewhere than an index: of these a lock records no range */
  constructor(placed: ReadonlySet<string>) {
    this.#placed = placed
  }

  add({ name, extras, specifier, where }: Asked): void {
    const options = extras.length === 0 ? '' : `[${[...extras].map(normalizeName).sort().join(',')}]`
    const key = `${normalizeName(name)}${options}\0${where}`
    const own = this.#specifiers.get(key) ?? new Set()
    this.#specifiers.set(key, own.add(this.#placed.has(normalizeName(name)) ? '' : canonicalSpecifier(specifier)))
  }

  inWords(): Requirements {
    return new Map(
      [...this.#specifiers].map(([key, specifiers]) => {
        const [name, where] = key.split('\0') as [string, string]
        const ranges = [...specifiers].filter((one) => one !== '').sort()
        const text = ranges.length === 0 ? name : `${name} ${ranges.join(' or ')}`
        return [key, where === '' ? text : `${text} (${where})`]
      }),
    )
  }
}

/** Clauses in one order, without blanks; a zero at the end of a number counts only where a whole release is meant. */
export function canonicalSpecifier(specifier: string): string {
  return specifier
    .split(',')
    .map((clause) => clause.replace(/\s+/g, '').toLowerCase())
    .map((clause) => (/^(?:~=|===)|\*/.test(clause) ? clause : clause.replace(/(?:\.0)+$/, '')))
    .filter((clause) => clause !== '')
    .sort()
    .join(',')
}

/** What a manifest asks for, by itself, in extras and in groups with those that they include; the project itself is nothing to ask for. */
export function askedIn(table: TomlTable, self: string, placed: ReadonlySet<string>): Requirements {
  const set = new RequirementSet(placed)
  const add = (items: readonly unknown[], where: string) => {
    for (const item of items) {
      const requirement = typeof item === 'string' ? parseRequirement(item) : undefined
      if (requirement === undefined || normalizeName(requirement.name) === self) continue
      set.add({ ...requirement, where })
    }
  }
  add(listAt(table, 'project', 'dependencies'), '')
  for (const [extra, items] of entriesAt(table, 'project', 'optional-dependencies')) {
    add(Array.isArray(items) ? items : [], `extra ${normalizeName(extra)}`)
  }
  for (const [group, items] of groupsOf(table)) add(items, `group ${group}`)
  return set.inWords()
}

/** What the groups of a root ask for that is no project. */
export function askedInGroups(table: TomlTable, placed: ReadonlySet<string>): Requirements {
  return askedIn({ 'dependency-groups': table['dependency-groups'] ?? {} }, '', placed)
}

/** What a list of requirements asks for. */
export function askedInList(items: readonly string[], placed: ReadonlySet<string>): Requirements {
  return askedIn({ project: { dependencies: items } }, '', placed)
}

function groupsOf(table: TomlTable): ReadonlyMap<string, readonly unknown[]> {
  const written = new Map(
    entriesAt(table, 'dependency-groups').map(([name, items]) => [
      normalizeName(name),
      Array.isArray(items) ? (items as readonly unknown[]) : [],
    ]),
  )
  const groups = new Map([...written.keys()].map((name) => [name, withIncluded(name, written)]))
  const legacy = listAt(table, 'tool', 'uv', 'dev-dependencies')
  return legacy.length === 0 ? groups : groups.set('dev', [...(groups.get('dev') ?? []), ...legacy])
}

function withIncluded(start: string, written: ReadonlyMap<string, readonly unknown[]>): readonly unknown[] {
  const reached = new Set([start])
  const items: unknown[] = []
  for (const group of reached) {
    for (const item of written.get(group) ?? []) {
      const included = isTable(item) ? stringAt(item, 'include-group') : undefined
      if (included === undefined) items.push(item)
      else reached.add(normalizeName(included))
    }
  }
  return items
}

/** What a table of a lock with `requires-dist` and groups says that a package asks for. */
export function recordedIn(metadata: TomlTable, self: string): Requirements {
  const set = new RequirementSet(placedIn(metadata))
  for (const { one, group } of recordsIn(metadata)) {
    const name = stringAt(one, 'name') ?? ''
    if (name === self) continue
    const extra = /extra == '([^']+)'/.exec(stringAt(one, 'marker') ?? '')?.[1]
    const where = extra === undefined ? group : `extra ${extra}`
    set.add({ name, extras: stringsAt(one, 'extras'), specifier: stringAt(one, 'specifier') ?? '', where })
  }
  return set.inWords()
}

const PLACES = ['editable', 'virtual', 'directory', 'path', 'git', 'url']

/** Names that such a table finds elsewhere than in an index. */
export function placedIn(metadata: TomlTable): ReadonlySet<string> {
  const placed = recordsIn(metadata).filter(({ one }) => PLACES.some((key) => stringAt(one, key) !== undefined))
  return new Set(placed.map(({ one }) => stringAt(one, 'name') ?? ''))
}

function recordsIn(metadata: TomlTable): readonly { readonly one: TomlTable; readonly group: string }[] {
  const lists: readonly (readonly [string, unknown])[] = [
    ['', metadata['requires-dist']],
    ...entriesAt(metadata, 'requires-dev').map(([group, items]) => [`group ${group}`, items] as const),
  ]
  return lists.flatMap(([group, items]) =>
    (Array.isArray(items) ? items.filter(isTable) : []).map((one) => ({ one, group })),
  )
}

import { normalizeName } from '../standards/pep503.ts'
import { entriesAt, isTable, stringAt, stringsAt, type TomlTable, valueAt } from '../standards/toml.ts'
import { hasDynamicDependencies, namesByGroup } from './pep621.ts'
import { type Declaration, type DeclarationPlace, isArchive, type Reference } from './python-declarations.ts'

/** What Poetry makes of a manifest. */
export interface PoetryDeclarations {
  readonly declarations: readonly Declaration[]
  /** Paths that Poetry does not look at, because the standard tables do not list their names. */
  readonly dropped: readonly Declaration[]
}

/**
 * The standard declarations with what Poetry's own tables add. Where a standard table lists dependencies, Poetry's entry of the
 * same name only says where it is found, and others are dropped; where it lists none, Poetry's tables stand alone.
 *
 * @see poetry-core, DependencyGroup.dependencies_for_locking
 */
export function withPoetry(standard: readonly Declaration[], table: TomlTable): PoetryDeclarations {
  const own = poetryDeclarations(table)
  if (own.length === 0) return { declarations: standard, dropped: [] }
  const main = enrichMain(standard.filter(isMain), own.filter(isMain), hasDynamicDependencies(table))
  const groups = enrichGroups(
    standard.filter(({ group }) => group === 'dev'),
    own.filter(({ group }) => group === 'dev'),
    namesByGroup(table),
  )
  return {
    declarations: [...main.declarations, ...groups.declarations, ...standard.filter(({ group }) => group === 'build')],
    dropped: [...main.dropped, ...groups.dropped],
  }
}

function isMain({ group }: Declaration): boolean {
  return group === 'main' || group === 'extra'
}

function enrichMain(
  standard: readonly Declaration[],
  own: readonly Declaration[],
  isDynamic: boolean,
): PoetryDeclarations {
  if (standard.length === 0) return { declarations: own, dropped: [] }
  const listed = new Set(standard.map(({ name }) => name))
  const unlisted = own.filter(({ name }) => !listed.has(name))
  const supplied = isDynamic ? otherHalf(standard, unlisted) : []
  return {
    declarations: [...enrich(standard, own), ...supplied],
    dropped: unlisted.filter((declaration) => isPath(declaration) && !supplied.includes(declaration)),
  }
}

/** Dynamic tables may be filled by half: the optional ones here and the others there, or the other way round. */
function otherHalf(standard: readonly Declaration[], unlisted: readonly Declaration[]): readonly Declaration[] {
  const groups = new Set(standard.map(({ group }) => group))
  return groups.size === 1 ? unlisted.filter(({ group }) => !groups.has(group)) : []
}

function enrichGroups(
  standard: readonly Declaration[],
  own: readonly Declaration[],
  names: ReadonlyMap<string, ReadonlySet<string>>,
): PoetryDeclarations {
  const isAlone = ({ groupName = '' }: Declaration) => (names.get(groupName)?.size ?? 0) === 0
  const isListed = ({ name, groupName = '' }: Declaration) => names.get(groupName)?.has(name) === true
  const listedHere = new Set(standard.map(({ name, groupName }) => `${groupName}\0${name}`))
  // Listed by a group that this one includes: there it stands by name only.
  const throughInclusion = own.filter(
    (declaration) => isListed(declaration) && !listedHere.has(`${declaration.groupName}\0${declaration.name}`),
  )
  return {
    declarations: [...enrich(standard, own), ...own.filter(isAlone), ...throughInclusion],
    dropped: own.filter((declaration) => isPath(declaration) && !isAlone(declaration) && !isListed(declaration)),
  }
}

/** Each standard declaration, found where Poetry's entries of its name and group say. */
function enrich(standard: readonly Declaration[], own: readonly Declaration[]): readonly Declaration[] {
  const placed = own.filter(({ reference }) => reference.type !== 'name')
  return standard.flatMap((declaration) => {
    const { name, group, groupName, reference } = declaration
    const entries = placed.filter((entry) => entry.name === name && (group !== 'dev' || entry.groupName === groupName))
    if (reference.type !== 'name' || entries.length === 0) return [declaration]
    return entries.map((entry) => ({ ...declaration, reference: entry.reference, where: entry.where }))
  })
}

function isPath({ reference }: Declaration): boolean {
  return reference.type === 'path'
}

function poetryDeclarations(table: TomlTable): readonly Declaration[] {
  const top = ['tool', 'poetry']
  const extras = extrasByName(table)
  const main = declareTable(table, [...top, 'dependencies'], { group: 'main' }).map((declaration) => {
    const isOptional = optionalAt(table, declaration.where)
    if (!isOptional) return declaration
    const groupName = extras.get(declaration.name)
    return { ...declaration, group: 'extra' as const, ...(groupName === undefined ? {} : { groupName }) }
  })
  const groups = entriesAt(table, ...top, 'group').flatMap(([name]) =>
    declareTable(table, [...top, 'group', name, 'dependencies'], { group: 'dev', groupName: normalizeName(name) }),
  )
  const dev = declareTable(table, [...top, 'dev-dependencies'], { group: 'dev', groupName: 'dev' })
  return [...main, ...groups, ...dev]
}

/** Names → the first extra that lists them. */
function extrasByName(table: TomlTable): ReadonlyMap<string, string> {
  const extras = new Map<string, string>()
  for (const [extra] of entriesAt(table, 'tool', 'poetry', 'extras')) {
    for (const listed of stringsAt(table, 'tool', 'poetry', 'extras', extra)) {
      const name = normalizeName(listed)
      if (!extras.has(name)) extras.set(name, normalizeName(extra))
    }
  }
  return extras
}

function optionalAt(table: TomlTable, where: Declaration['where']): boolean {
  const value = valueAt(table, ...where.filter((key) => typeof key === 'string'))
  return (Array.isArray(value) ? value : [value]).some((entry) => isTable(entry) && valueAt(entry, 'optional') === true)
}

function declareTable(
  table: TomlTable,
  keys: readonly string[],
  place: Omit<DeclarationPlace, 'where'>,
): readonly Declaration[] {
  return entriesAt(table, ...keys).flatMap(([name, value]) => {
    if (name.toLowerCase() === 'python') return []
    const where = [...keys, name]
    const common = { name: normalizeName(name), followsSources: false, ...place }
    if (!Array.isArray(value)) return [{ ...common, ...entryOf(value), where }]
    const branches = value.map((entry, index) => ({ ...common, ...entryOf(entry), where: [...where, index] }))
    const local = branches.filter(isPath)
    // Which branch an installation takes depends on its platform; a folder counts if any branch names it.
    return local.length > 0 ? local : branches.slice(0, 1)
  })
}

/** Constraint and place of one entry: a version, or a table of `version`, `path`, `git`, `url`, `file`. */
function entryOf(entry: unknown): Pick<Declaration, 'specifier' | 'reference'> {
  if (!isTable(entry)) return { specifier: typeof entry === 'string' ? entry : '', reference: { type: 'name' } }
  return { specifier: stringAt(entry, 'version') ?? '', reference: entryReference(entry) }
}

function entryReference(entry: TomlTable): Reference {
  if (['git', 'url', 'file'].some((key) => valueAt(entry, key) !== undefined)) return { type: 'external' }
  const path = stringAt(entry, 'path')
  if (path === undefined) return { type: 'name' }
  if (isArchive(path)) return { type: 'external' }
  const below = stringAt(entry, 'subdirectory')
  return { type: 'path', path: below === undefined ? path : `${path}/${below}` }
}

/** Folders and globs of `[tool.poetry.workspace]`; undefined where there is none. */
export function poetryMembers(table: TomlTable): readonly string[] | undefined {
  if (valueAt(table, 'tool', 'poetry', 'workspace') === undefined) return undefined
  return stringsAt(table, 'tool', 'poetry', 'workspace', 'members')
}

import { normalizeName } from '../standards/pep503.ts'
import { entriesAt, isTable, stringAt, stringsAt, type TomlTable, tableAt, valueAt } from '../standards/toml.ts'
import { hasDynamicDependencies, namesByGroup } from './pep621.ts'
import { type Declaration, isArchive, type Reference, withExtras } from './python-declarations.ts'

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
  // The plain Poetry project: nothing but what its build needs stands in standard tables.
  if (standard.every(({ group }) => group === 'build')) return { declarations: [...own, ...standard], dropped: [] }
  const main = enrichMain(standard.filter(isMain), own.filter(isMain), hasDynamicDependencies(table))
  const groups = enrichGroups(standard.filter(isDev), own.filter(isDev), namesByGroup(table))
  const build = standard.filter(({ group }) => group === 'build')
  return {
    declarations: [...main.declarations, ...groups.declarations, ...build],
    dropped: [...main.dropped, ...groups.dropped],
  }
}

function isDev({ group }: Declaration): boolean {
  return group === 'dev'
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

/** Where Poetry's own tables of dependencies are. */
export function poetryTables(table: TomlTable): readonly (readonly string[])[] {
  const groups = entriesAt(table, 'tool', 'poetry', 'group').map(([name]) => ['group', name, 'dependencies'])
  return [['dependencies'], ['dev-dependencies'], ...groups].map((keys) => ['tool', 'poetry', ...keys])
}

function poetryDeclarations(table: TomlTable): readonly Declaration[] {
  const poetry = tableAt(table, 'tool', 'poetry')
  if (poetry === undefined) return []
  const extras = extrasByName(poetry)
  return [
    ...declareTable(poetry, ['dependencies'], { group: 'main', extras }),
    ...entriesAt(poetry, 'group').flatMap(([name]) =>
      declareTable(poetry, ['group', name, 'dependencies'], { group: 'dev', groupName: normalizeName(name), extras }),
    ),
    ...declareTable(poetry, ['dev-dependencies'], { group: 'dev', groupName: 'dev', extras }),
  ]
}

/** Names → the first extra that lists them. */
function extrasByName(poetry: TomlTable): ReadonlyMap<string, string> {
  const extras = new Map<string, string>()
  for (const [extra] of entriesAt(poetry, 'extras')) {
    for (const listed of stringsAt(poetry, 'extras', extra)) {
      const name = normalizeName(listed)
      if (!extras.has(name)) extras.set(name, normalizeName(extra))
    }
  }
  return extras
}

interface PoetryPlace {
  readonly group: 'main' | 'dev'
  readonly groupName?: string
  readonly extras: ReadonlyMap<string, string>
}

function declareTable(poetry: TomlTable, keys: readonly string[], place: PoetryPlace): readonly Declaration[] {
  return entriesAt(poetry, ...keys).flatMap(([key, value]): Declaration | readonly Declaration[] => {
    if (key.toLowerCase() === 'python') return []
    const where = ['tool', 'poetry', ...keys, key]
    if (!Array.isArray(value)) return declareEntry(key, value, where, place)
    const branches = value.map((entry, index) => declareEntry(key, entry, [...where, index], place))
    const local = branches.filter(isPath)
    // Which branch an installation takes depends on its platform; a folder counts if any branch names it.
    return local.length > 0 ? local : branches.slice(0, 1)
  })
}

/** One entry: a version, or a table of `version`, `path`, `git`, `url`, `file`. An optional one belongs to the extra that lists it. */
function declareEntry(key: string, entry: unknown, where: Declaration['where'], place: PoetryPlace): Declaration {
  const name = normalizeName(key)
  const table = isTable(entry) ? entry : undefined
  const specifier = table === undefined ? (typeof entry === 'string' ? entry : '') : (stringAt(table, 'version') ?? '')
  const reference = table === undefined ? BY_NAME : poetryReference(table)
  const isOptional = place.group === 'main' && table !== undefined && valueAt(table, 'optional') === true
  const groupName = isOptional ? place.extras.get(name) : place.groupName
  const group = isOptional ? 'extra' : place.group
  const extras = withExtras(table === undefined ? [] : stringsAt(table, 'extras'))
  const declaration: Declaration = { name, group, specifier, ...extras, reference, where, followsSources: false }
  return groupName === undefined ? declaration : { ...declaration, groupName }
}

const BY_NAME: Reference = { type: 'name' }
const ELSEWHERE = ['git', 'url']

/** Where an entry of a table of Poetry is found, as far as it says so. */
export function poetryReference(entry: TomlTable): Reference {
  if (ELSEWHERE.some((key) => Object.hasOwn(entry, key))) return { type: 'external' }
  const file = stringAt(entry, 'file')
  if (file !== undefined) return { type: 'external', archive: file }
  const path = stringAt(entry, 'path')
  if (path === undefined) return BY_NAME
  if (isArchive(path)) return { type: 'external', archive: path }
  const below = stringAt(entry, 'subdirectory')
  return { type: 'path', path: below === undefined ? path : `${path}/${below}` }
}

/** Folders and globs of `[tool.poetry.workspace]`; undefined where there is none. */
export function poetryMembers(table: TomlTable): readonly string[] | undefined {
  if (valueAt(table, 'tool', 'poetry', 'workspace') === undefined) return undefined
  return stringsAt(table, 'tool', 'poetry', 'workspace', 'members')
}

import { normalizeName } from '../standards/pep503.ts'
import { entriesAt, isTable, listAt, stringAt, stringsAt, type TomlTable, tableAt, valueAt } from '../standards/toml.ts'
import type { KeyPath } from '../standards/toml-lines.ts'
import { declareList } from './pep621.ts'
import { type Declaration, isArchive } from './python-declarations.ts'

/** Where uv finds a dependency. */
export interface UvSource {
  readonly type: 'workspace' | 'path' | 'registry' | 'external'
  /** For `path` the folder; for `workspace` the other workspace, where it is not the own one. */
  readonly path?: string
  /** For `external` the path of a built distribution, where it is one. */
  readonly archive?: string
  /** The only extra, or group, for whose dependencies this source counts. */
  readonly extra?: string
  readonly group?: string
  readonly where: KeyPath
}

/** Sources by normalized name. */
export type UvSources = ReadonlyMap<string, readonly UvSource[]>

/** `[tool.uv.sources]`: a name has one table, or a list of them for different markers, extras and groups. */
export function uvSources(table: TomlTable): UvSources {
  const keys = ['tool', 'uv', 'sources']
  return new Map(
    entriesAt(table, ...keys).map(([name, value]) => {
      const where = [...keys, name]
      const entries: readonly (readonly [unknown, KeyPath])[] = Array.isArray(value)
        ? value.map((entry, index) => [entry, [...where, index]])
        : [[value, where]]
      return [normalizeName(name), entries.flatMap(([entry, at]) => (isTable(entry) ? sourceOf(entry, at) : []))]
    }),
  )
}

function sourceOf(entry: TomlTable, where: KeyPath): UvSource {
  const extra = stringAt(entry, 'extra')
  const group = stringAt(entry, 'group')
  return {
    ...placeOf(entry),
    ...(extra === undefined ? {} : { extra: normalizeName(extra) }),
    ...(group === undefined ? {} : { group: normalizeName(group) }),
    where,
  }
}

function placeOf(entry: TomlTable): Pick<UvSource, 'type' | 'path' | 'archive'> {
  const workspace = valueAt(entry, 'workspace')
  if (typeof workspace === 'string') return { type: 'workspace', path: workspace }
  if (workspace === true) return { type: 'workspace' }
  const path = stringAt(entry, 'path')
  if (path !== undefined) return isArchive(path) ? { type: 'external', archive: path } : { type: 'path', path }
  return { type: valueAt(entry, 'git') === undefined && valueAt(entry, 'url') === undefined ? 'registry' : 'external' }
}

/** A dependency on everything that the sources find in this repository: for a project that does not say which of them it takes. */
export function sourceDeclarations(sources: UvSources): readonly Declaration[] {
  return [...sources].flatMap(([name, entries]): readonly Declaration[] => {
    const local = entries.find(({ type }) => type === 'path' || type === 'workspace')
    if (local === undefined) return []
    const { where } = local
    return [{ name, group: 'main', specifier: '', reference: { type: 'name' }, where, followsSources: true }]
  })
}

/** The sources that count for a declaration, of those that its name has; a marker may hold anywhere, so it decides nothing. */
export function sourcesFor(
  declaration: Pick<Declaration, 'group' | 'groupName'>,
  sources: readonly UvSource[],
): readonly UvSource[] {
  const { group, groupName } = declaration
  return sources.filter(
    (source) =>
      (source.extra === undefined || (group === 'extra' && groupName === source.extra)) &&
      (source.group === undefined || (group === 'dev' && groupName === source.group)),
  )
}

/** Which folders below a workspace root are its members: paths and globs. */
export interface UvMembers {
  readonly members: readonly string[]
  readonly exclude: readonly string[]
}

/** `[tool.uv.workspace]`; undefined where there is none. */
export function uvMembers(table: TomlTable): UvMembers | undefined {
  const workspace = tableAt(table, 'tool', 'uv', 'workspace')
  if (workspace === undefined) return undefined
  return { members: stringsAt(workspace, 'members'), exclude: stringsAt(workspace, 'exclude') }
}

/** The development dependencies of uv's older form. */
export function uvDeclarations(table: TomlTable): readonly Declaration[] {
  const where = ['tool', 'uv', 'dev-dependencies']
  return declareList(listAt(table, ...where), { group: 'dev', groupName: 'dev', where })
}

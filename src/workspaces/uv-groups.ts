// Groups of dependencies (PEP 735) as uv installs them: https://docs.astral.sh/uv/concepts/projects/dependencies/#dependency-groups
import { normalizeName } from '../standards/pep503.ts'
import { parseRequirement } from '../standards/pep508.ts'
import { entriesAt, isTable, listAt, stringAt, stringsAt, valueAt } from '../standards/toml.ts'
import type { PythonManifest } from './python-manifest.ts'

/** Which groups are installed from a lock of uv: of the project, and of the root of its workspace, where that is another one. */
export function groupsByLock(manifest: PythonManifest, root: PythonManifest | undefined) {
  if (root === undefined) return { groups: wantsAllGroups(manifest) ? ('all' as const) : [], rootGroups: [] }
  const [own, conflicts] = [nameIn(manifest), [...conflictsIn(manifest), ...conflictsIn(root)]]
  const isOwn = (one: ConflictItem) => one.name === own && !one.isExtra
  const isFree = conflicts.every((items) => items.filter(isOwn).length < 2)
  // To uv, all groups of a member are those of the root as well.
  const groups = wantsAllGroups(manifest) && isFree ? groupNames(manifest) : []
  const installed = new Set([...groups, ...defaultGroups(manifest)].map(normalizeName))
  const excludes = (one: ConflictItem) => isOwn(one) && (one.group === undefined || installed.has(one.group))
  const isOfRoot = (one: ConflictItem, group: string) => one.name === nameIn(root) && one.group === normalizeName(group)
  const rootGroups = installedGroups(root).filter(
    (group) => !conflicts.some((items) => items.some((one) => isOfRoot(one, group)) && items.some(excludes)),
  )
  return { groups, rootGroups }
}

/** One of several of which no two may be installed together; all normalized. */
interface ConflictItem {
  readonly name: string
  readonly group: string | undefined
  readonly isExtra: boolean
}

/** @see https://docs.astral.sh/uv/reference/settings/#conflicts */
function conflictsIn(manifest: PythonManifest): readonly (readonly ConflictItem[])[] {
  return listAt(manifest.table, 'tool', 'uv', 'conflicts').map((items) =>
    (Array.isArray(items) ? items : []).filter(isTable).map((item) => {
      const [name, group] = [stringAt(item, 'package'), stringAt(item, 'group')]
      return {
        name: name === undefined ? nameIn(manifest) : normalizeName(name),
        group: group && normalizeName(group),
        isExtra: stringAt(item, 'extra') !== undefined,
      }
    }),
  )
}

function nameIn({ table }: PythonManifest): string {
  return normalizeName(stringAt(table, 'project', 'name') ?? '')
}

function groupNames({ table }: PythonManifest): readonly string[] {
  return entriesAt(table, 'dependency-groups').map(([group]) => group)
}

/** Where a project says which groups are installed, or that some exclude one another, uv goes by that. */
function wantsAllGroups({ table }: PythonManifest): boolean {
  const isSaid = ['default-groups', 'conflicts'].some((key) => valueAt(table, 'tool', 'uv', key) !== undefined)
  return !isSaid && entriesAt(table, 'dependency-groups').length > 0
}

/** Those that uv would install there by itself, or all. */
export function installedGroups(manifest: PythonManifest): readonly string[] {
  return wantsAllGroups(manifest) ? allGroups(manifest) : defaultGroups(manifest)
}

/** As of old, uv has a table of its own for `dev`. */
function allGroups(manifest: PythonManifest): readonly string[] {
  const hasOldDev = listAt(manifest.table, 'tool', 'uv', 'dev-dependencies').length > 0
  return [...new Set([...groupNames(manifest), ...(hasOldDev ? ['dev'] : [])])]
}

/** @see https://docs.astral.sh/uv/reference/settings/#default-groups */
function defaultGroups(manifest: PythonManifest): readonly string[] {
  const [{ table }, all] = [manifest, allGroups(manifest)]
  const stated = valueAt(table, 'tool', 'uv', 'default-groups')
  if (stated === 'all') return all
  const names = Array.isArray(stated) ? stringsAt(table, 'tool', 'uv', 'default-groups') : ['dev']
  const meant = new Set(names.map(normalizeName))
  return all.filter((group) => meant.has(normalizeName(group)))
}

/** Requirements of a group, and of those that it includes. */
function itemsOf(manifest: PythonManifest, group: string, seen = new Set<string>()): readonly string[] {
  const { table } = manifest
  const [name] =
    entriesAt(table, 'dependency-groups').find(([one]) => normalizeName(one) === normalizeName(group)) ?? []
  if (name === undefined || seen.has(name)) return []
  seen.add(name)
  const old = normalizeName(name) === 'dev' ? stringsAt(table, 'tool', 'uv', 'dev-dependencies') : []
  const items = listAt(table, 'dependency-groups', name).flatMap((item) => {
    if (typeof item === 'string') return item
    const other = isTable(item) ? stringAt(item, 'include-group') : undefined
    return other === undefined ? [] : itemsOf(manifest, other, seen)
  })
  return [...items, ...old]
}

function isItself(item: string, manifest: PythonManifest): boolean {
  const name = parseRequirement(item)?.name
  return name !== undefined && normalizeName(name) === nameIn(manifest)
}

/** Whether a group asks for the project itself, as `app[all]` does. */
export function namesItself(manifest: PythonManifest, group: string): boolean {
  return itemsOf(manifest, group).some((item) => isItself(item, manifest))
}

/** Names of what some groups ask for, normalized. */
export function namesIn(manifest: PythonManifest, groups: readonly string[]): ReadonlySet<string> {
  const items = groups.flatMap((group) => itemsOf(manifest, group))
  return new Set(items.map((item) => normalizeName(parseRequirement(item)?.name ?? '')))
}

/** What a group asks for; in the place of the project itself, what its extras ask for. */
export function itemsWithoutItself(manifest: PythonManifest, group: string): readonly string[] {
  return withoutItself(manifest, itemsOf(manifest, group), new Set())
}

function withoutItself(manifest: PythonManifest, items: readonly string[], seen: Set<string>): readonly string[] {
  return items.flatMap((item) => {
    if (!isItself(item, manifest)) return item
    const asked = new Set((parseRequirement(item)?.extras ?? []).map(normalizeName))
    return entriesAt(manifest.table, 'project', 'optional-dependencies').flatMap(([extra, list]) => {
      const name = normalizeName(extra)
      if (!asked.has(name) || seen.has(name) || !Array.isArray(list)) return []
      seen.add(name)
      return withoutItself(
        manifest,
        list.filter((one) => typeof one === 'string'),
        seen,
      )
    })
  })
}

// Members of workspaces: https://docs.astral.sh/uv/concepts/projects/workspaces/
import path from 'node:path'
import { isTable, stringAt, tableAt } from '../standards/toml.ts'
import type { Files } from '../system/system.ts'
import { matchFolders } from '../workspaces/member-globs.ts'
import { poetryMembers, poetryTables } from '../workspaces/poetry.ts'
import { inFolder, isInstalled, parentOf, resolvePath } from '../workspaces/repo-paths.ts'
import { uvMembers } from '../workspaces/uv.ts'
import type { ManifestText } from './manifest-text.ts'

// More than any workspace has; where links lead in a circle, it ends there.
const MOST_MANIFESTS = 1_000
const DEEPEST = 10

/**
 * Manifests of the members of a workspace, and of folders that dependencies lead to, as far as they lie below the folder: tools go by
 * what these say of where packages come from.
 *
 * @param folder absolute
 * @param read gives a manifest by its path from the folder; undefined where there is none
 */
export async function memberManifests(
  folder: string,
  root: ManifestText,
  files: Pick<Files, 'list' | 'isFolder'>,
  read: (file: string) => Promise<ManifestText | undefined>,
): Promise<readonly ManifestText[]> {
  const found = new Map([[root.file, root]])
  for (const manifest of found.values()) {
    for (const member of await membersOf(folder, manifest, files)) {
      const file = inFolder(member, 'pyproject.toml')
      if (found.has(file) || found.size > MOST_MANIFESTS) continue
      const other = (await files.isFolder(path.join(folder, member))) ? await read(file) : undefined
      if (other !== undefined) found.set(file, other)
    }
  }
  return [...found.values()].slice(1)
}

async function membersOf(
  folder: string,
  { file, table }: ManifestText,
  files: Pick<Files, 'list' | 'isFolder'>,
): Promise<readonly string[]> {
  const base = parentOf(file)
  const { members = [], exclude = [] } = uvMembers(table) ?? {}
  const isExcluded = matchFolders(base, exclude)
  const globs = [...members, ...(poetryMembers(table) ?? [])].flatMap((one) => resolvePath(base, one) ?? [])
  const folders = await Promise.all(globs.map((glob) => foldersAt('', glob.split('/'), DEEPEST)))
  const paths = pathsIn(table).flatMap((one) => resolvePath(base, one) ?? [])
  return [...folders.flat().filter((one) => !isExcluded(one)), ...paths]

  async function foldersAt(
    below: string,
    [first, ...rest]: readonly string[],
    depth: number,
  ): Promise<readonly string[]> {
    if (first === undefined) return [below]
    if (!/[*?[]/.test(first)) return foldersAt(inFolder(below, first), rest, depth)
    if (depth === 0 || !(await files.isFolder(path.join(folder, below)))) return []
    const fits = matchFolders('', [first])
    const children = (await files.list(path.join(folder, below))).filter((name) => !name.startsWith('.') && fits(name))
    const inner = children.map((name) => inFolder(below, name)).filter((one) => !isInstalled(one))
    const isAny = first === '**'
    const all = await Promise.all(inner.map((one) => foldersAt(one, isAny ? [first, ...rest] : rest, depth - 1)))
    return [...(isAny ? await foldersAt(below, rest, depth) : []), ...all.flat()]
  }
}

/** Folders that dependencies name, for uv and for Poetry. */
function pathsIn(table: ManifestText['table']): readonly string[] {
  return [['tool', 'uv', 'sources'], ...poetryTables(table)].flatMap((place) =>
    Object.values(tableAt(table, ...place) ?? {})
      .flat()
      .flatMap((one) => (isTable(one) ? (stringAt(one, 'path') ?? []) : [])),
  )
}

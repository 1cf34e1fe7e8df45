import { normalizeName } from '../standards/pep503.ts'
import { entriesAt, isTable, readToml, stringAt } from '../standards/toml.ts'
import { changeToml, type TomlChange } from '../standards/toml-change.ts'
import type { RepoPath } from '../system/system.ts'
import { resolvePath } from '../workspaces/repo-paths.ts'

/** A project of this repository that others may require. */
export interface Sibling {
  /** Normalized. */
  readonly name: string
  readonly version: string
  readonly root: RepoPath
}

/** The manifest that a project's distributions are built from: paths to siblings became requirements on their versions. */
export async function rewriteDependencies(
  { folder, text }: { readonly folder: RepoPath; readonly text: string },
  siblings: ReadonlyMap<RepoPath, Sibling>,
): Promise<string | undefined> {
  const reading = await readToml(text)
  if ('problem' in reading) return undefined
  const keys = ['tool', 'poetry', 'dependencies']
  const changes = entriesAt(reading.table, ...keys).flatMap(([key, value]): TomlChange | readonly TomlChange[] => {
    const path = isTable(value) ? stringAt(value, 'path') : undefined
    const root = path === undefined ? undefined : resolvePath(folder, path)
    const sibling = root === undefined ? undefined : siblings.get(root)
    if (sibling?.name !== normalizeName(key)) return []
    return { type: 'set', keys: [...keys, key], value: `^${sibling.version}` }
  })
  return changeToml(text, changes)
}

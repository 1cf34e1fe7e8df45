import { normalizeName } from '../standards/pep503.ts'
import type { TomlChange } from '../standards/toml-change.ts'
import { resolvePath } from '../workspaces/repo-paths.ts'
import type { UvSource } from '../workspaces/uv.ts'
import { isLocal, type Surroundings } from './find-sibling.ts'

/**
 * An sdist refers to nothing outside: the sources that find siblings in this repository go. Those of other places stay, in a list of
 * sources too.
 */
export function sourceRemovals({ sources, siblings, folder, ownName }: Surroundings): readonly TomlChange[] {
  const isOurs = (name: string, source: UvSource): boolean => {
    if (!isLocal(source)) return false
    if (name === ownName || siblings.named.has(name)) return true
    const root = source.path === undefined ? undefined : resolvePath(folder, source.path, siblings.place)
    return root !== undefined && siblings.placed.has(root)
  }
  return [...sources].flatMap(([name, entries]) =>
    entries
      .filter((source) => isOurs(normalizeName(name), source))
      .map(({ where }): TomlChange => ({ type: 'remove', keys: where })),
  )
}

import type { RepoPath } from '../system/system.ts'
import { matchFolders } from './member-globs.ts'
import { poetryMembers } from './poetry.ts'
import type { PythonManifest } from './python-manifest.ts'
import { depth, isBelow } from './repo-paths.ts'
import { uvMembers } from './uv.ts'

/** Whether folders are members of the workspace that a manifest states; undefined where it states none. */
type MemberMatcher = (root: RepoPath, table: PythonManifest['table']) => ((folder: RepoPath) => boolean) | undefined

/** Members of `[tool.uv.workspace]`. */
export const uvMatcher: MemberMatcher = (root, table) => {
  const stated = uvMembers(table)
  if (stated === undefined) return undefined
  const isMember = matchFolders(root, stated.members)
  const isExcluded = matchFolders(root, stated.exclude)
  return (folder) => isMember(folder) && !isExcluded(folder)
}

/** Members of `[tool.poetry.workspace]`. */
export const poetryMatcher: MemberMatcher = (root, table) => {
  const members = poetryMembers(table)
  return members === undefined ? undefined : matchFolders(root, members)
}

/** Members → their root, the innermost where roots lie in each other. */
export function rootsOf(
  projects: ReadonlyMap<RepoPath, { readonly manifest: PythonManifest }>,
  matcher: MemberMatcher,
): ReadonlyMap<RepoPath, RepoPath> {
  const roots = new Map<RepoPath, RepoPath>()
  const outermostFirst = [...projects].sort(([a], [b]) => depth(a) - depth(b))
  for (const [root, { manifest }] of outermostFirst) {
    const isMember = matcher(root, manifest.table)
    if (isMember === undefined) continue
    for (const folder of projects.keys()) if (folder === root || isMember(folder)) roots.set(folder, root)
  }
  return roots
}

/** The folders that a manifest's workspaces name as members, of those that hold a pyproject.toml. */
export function membersOf(manifest: PythonManifest, folders: readonly RepoPath[]): readonly RepoPath[] {
  return [uvMatcher, poetryMatcher].flatMap((matcher) => {
    const isMember = matcher(manifest.folder, manifest.table)
    return isMember === undefined ? [] : folders.filter((other) => isBelow(manifest.folder, other) && isMember(other))
  })
}

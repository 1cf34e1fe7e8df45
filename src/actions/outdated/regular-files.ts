import { isRegular } from '../../standards/git-modes.ts'
import type { Git, RepoPath } from '../../system/system.ts'
import type { FileTree } from '../../workspaces/workspace.ts'

/** The contents of those of some paths that are regular files of a commit. */
export async function readRegularFiles(
  paths: readonly RepoPath[],
  tree: FileTree,
  git: Git,
): Promise<ReadonlyMap<RepoPath, Uint8Array>> {
  const regular = paths.flatMap((path) => tree.entries.get(path) ?? []).filter(({ mode }) => isRegular(mode))
  const blobs = await git.blobs(regular.map(({ objectId }) => objectId))
  return new Map(regular.map(({ path, objectId }) => [path, blobs.get(objectId) ?? new Uint8Array()]))
}

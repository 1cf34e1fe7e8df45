import { ABSENT, isRegular, LINK } from '../standards/git-modes.ts'
import type { FileChange, Git, ObjectId, RepoPath, TreeEntry } from '../system/system.ts'
import type { FileTree } from './workspace.ts'

const DECODER = new TextDecoder('utf-8')

/**
 * The files of one commit with the texts that somebody asked for, and what links hold, read in one pass.
 *
 * @param known texts by object id, shared among trees; filled with what is read here
 */
export async function readFileTree(
  git: Git,
  entries: readonly TreeEntry[],
  isWanted: (path: RepoPath) => boolean,
  known: Map<ObjectId, string>,
): Promise<FileTree> {
  const byPath = new Map<RepoPath, TreeEntry>()
  const manifests: RepoPath[] = []
  const linking: TreeEntry[] = []
  const missing: ObjectId[] = []
  for (const entry of entries) {
    const { path, mode, objectId } = entry
    byPath.set(path, entry)
    if (mode === LINK) {
      linking.push(entry)
      if (!known.has(objectId)) missing.push(objectId)
    }
    if (!isWanted(path)) continue
    manifests.push(path)
    if (isRegular(mode) && !known.has(objectId)) missing.push(objectId)
  }
  for (const [id, bytes] of await git.blobs(missing)) known.set(id, DECODER.decode(bytes))
  let folders: ReadonlySet<RepoPath> | undefined
  return {
    entries: byPath,
    manifests,
    links: new Map(linking.map(({ path, objectId }) => [path, known.get(objectId) ?? ''])),
    hasFolder(path) {
      folders ??= foldersOf(entries)
      return folders.has(path)
    },
    text(path) {
      const entry = byPath.get(path)
      if (entry === undefined || !isRegular(entry.mode)) return undefined
      const text = known.get(entry.objectId)
      if (text === undefined) throw new Error(`${path} was not asked for`)
      return text
    },
  }
}

/** The files at base: those at head, with each change taken back. */
export function entriesAtBase(head: readonly TreeEntry[], changes: readonly FileChange[]): readonly TreeEntry[] {
  const changed = new Map(changes.map((change) => [change.path, change]))
  const kept = head.filter(({ path }) => !changed.has(path))
  const restored = changes
    .filter(({ oldMode }) => oldMode !== ABSENT)
    .map(({ path, oldMode, oldId }) => ({ path, mode: oldMode, objectId: oldId }))
  return [...kept, ...restored]
}

function foldersOf(entries: readonly TreeEntry[]): ReadonlySet<RepoPath> {
  const folders = new Set<RepoPath>([''])
  for (const { path } of entries) {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const folder = path.slice(0, at)
      if (folders.has(folder)) break
      folders.add(folder)
    }
  }
  return folders
}

import { unknownHead } from '../../changes/unknown-head.ts'
import type { Subject } from '../../doctor/subject.ts'
import { buildGraph } from '../../graph/build-graph.ts'
import type { Git, ObjectId, RepoPath, TreeEntry, WorkTree } from '../../system/system.ts'
import { readFileTree } from '../../workspaces/file-tree.ts'
import { loadReaders, readersFor, readWorkspace, workspaceFiles } from '../../workspaces/index.ts'

/** One state of the files: a commit, or the work tree. */
interface State {
  readonly entries: readonly TreeEntry[]
  /** Contents by the object ids of {@link entries} that git does not have. */
  readonly loose: ReadonlyMap<ObjectId, Uint8Array>
}

/**
 * A commit to examine; or, without a work tree, the files as they stand there: those of HEAD with what is not committed yet on top.
 *
 * @throws {UserError} `NO_COMMITS`; `HEAD_UNKNOWN` when the revision names no commit here
 */
export async function readSubject(git: Git, revision: string, workTree: WorkTree | undefined): Promise<Subject> {
  const [usual, commit] = await Promise.all([loadReaders(), git.commit(revision)])
  // A work tree may wait for its first commit.
  if (commit === undefined && workTree === undefined) throw unknownHead(revision)
  const committed = commit === undefined ? [] : await git.tree(commit)
  const { entries, loose } =
    workTree === undefined
      ? { entries: committed, loose: new Map() }
      : await withWorkTree(committed, await git.uncommitted(), workTree)
  const readers = await readersFor(usual, entries)
  const texts = new Map([...loose].map(([id, bytes]) => [id, new TextDecoder().decode(bytes)]))
  const tree = await readFileTree(git, entries, workspaceFiles(readers), texts)
  const { parts, settings } = await readWorkspace(readers, tree)
  return { graph: buildGraph(parts, settings), tree, read: (paths) => contentsOf(paths, tree.entries, loose, git) }
}

/** What is not committed, put over what is. A path that only leads through a link counts as gone. */
async function withWorkTree(
  committed: readonly TreeEntry[],
  uncommitted: readonly RepoPath[],
  workTree: WorkTree,
): Promise<State> {
  const entries = new Map(committed.map((entry) => [entry.path, entry]))
  const loose = new Map<ObjectId, Uint8Array>()
  for (const path of uncommitted) {
    const file = await workTree.look(path)
    const objectId = `work tree: ${path}`
    if (file === undefined) entries.delete(path)
    else entries.set(path, { path, mode: file.mode, objectId })
    if (file?.bytes !== undefined) loose.set(objectId, file.bytes)
  }
  return { entries: [...entries.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), loose }
}

async function contentsOf(
  paths: Iterable<RepoPath>,
  entries: ReadonlyMap<RepoPath, TreeEntry>,
  loose: ReadonlyMap<ObjectId, Uint8Array>,
  git: Git,
): Promise<ReadonlyMap<RepoPath, Uint8Array>> {
  const wanted = [...new Set(paths)].flatMap((path) => {
    const entry = entries.get(path)
    return entry?.mode.startsWith('100') === true ? entry : []
  })
  const blobs = await git.blobs(wanted.flatMap(({ objectId }) => (loose.has(objectId) ? [] : objectId)))
  return new Map(
    wanted.flatMap(({ path, objectId }) => {
      const bytes = loose.get(objectId) ?? blobs.get(objectId)
      return bytes === undefined ? [] : [[path, bytes] as const]
    }),
  )
}

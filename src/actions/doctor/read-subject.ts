import { overWorkTree } from '../../changes/over-work-tree.ts'
import { unknownHead } from '../../changes/unknown-head.ts'
import type { Subject } from '../../doctor/subject.ts'
import { buildGraph } from '../../graph/build-graph.ts'
import { isRegular } from '../../standards/git-modes.ts'
import type { Git, RepoPath, TreeEntry, WorkTree } from '../../system/system.ts'
import { readFileTree } from '../../workspaces/file-tree.ts'
import { loadReaders, readersFor, readWorkspace, workspaceFiles } from '../../workspaces/index.ts'

/**
 * A commit to examine; or, with a work tree, the files as they stand there: those of HEAD with what is not committed yet on top.
 *
 * @throws {UserError} `NO_COMMITS`; `HEAD_UNKNOWN` when the revision names no commit here
 */
export async function readSubject(committed: Git, revision: string, workTree: WorkTree | undefined): Promise<Subject> {
  const git =
    workTree === undefined ? committed : overWorkTree(committed, committed.checkedOut(), Promise.resolve(workTree))
  const [usual, commit] = await Promise.all([loadReaders(), git.commit(revision)])
  // A work tree may wait for its first commit.
  if (commit === undefined && workTree === undefined) throw unknownHead(revision)
  const entries = await git.tree(revision)
  const readers = await readersFor(usual, entries)
  const tree = await readFileTree(git, entries, workspaceFiles(readers), new Map())
  const { parts, settings } = await readWorkspace(readers, tree)
  return { graph: buildGraph(parts, settings), tree, read: (paths) => contentsOf(paths, tree.entries, git) }
}

async function contentsOf(
  paths: Iterable<RepoPath>,
  entries: ReadonlyMap<RepoPath, TreeEntry>,
  git: Git,
): Promise<ReadonlyMap<RepoPath, Uint8Array>> {
  const wanted = [...new Set(paths)].flatMap((path) => {
    const entry = entries.get(path)
    return entry !== undefined && isRegular(entry.mode) ? entry : []
  })
  const blobs = await git.blobs(wanted.map(({ objectId }) => objectId))
  return new Map(
    wanted.flatMap(({ path, objectId }) => {
      const bytes = blobs.get(objectId)
      return bytes === undefined ? [] : [[path, bytes] as const]
    }),
  )
}

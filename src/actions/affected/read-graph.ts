import { unknownHead } from '../../changes/unknown-head.ts'
import { buildGraph } from '../../graph/build-graph.ts'
import type { ProjectGraph } from '../../graph/project-graph.ts'
import type { Git, ObjectId } from '../../system/system.ts'
import { readFileTree } from '../../workspaces/file-tree.ts'
import { loadReaders, readersFor, readWorkspace, workspaceFiles } from '../../workspaces/index.ts'
import type { FileTree } from '../../workspaces/workspace.ts'

/** One commit: its files, with the texts of all manifests, and its projects. */
export interface CommitView {
  readonly commit: ObjectId
  readonly tree: FileTree
  readonly graph: ProjectGraph
}

/**
 * The project graph of one commit.
 *
 * @throws {UserError} `NO_COMMITS`; `HEAD_UNKNOWN` when the revision names no commit here
 */
export async function readGraph(git: Git, revision: string): Promise<ProjectGraph> {
  return (await readCommit(git, revision)).graph
}

/**
 * The same, and the files that it comes from. Throws as {@link readGraph}.
 *
 * @param finding what the revision names, where somebody has asked already
 */
export async function readCommit(
  git: Git,
  revision: string,
  finding: Promise<ObjectId | undefined> = git.commit(revision),
): Promise<CommitView> {
  const [usual, commit] = await Promise.all([loadReaders(), finding])
  if (commit === undefined) throw unknownHead(revision)
  const entries = await git.tree(commit)
  const readers = await readersFor(usual, entries)
  const tree = await readFileTree(git, entries, workspaceFiles(readers), new Map())
  const { parts, settings } = await readWorkspace(readers, tree)
  return { commit, tree, graph: buildGraph(parts, settings) }
}

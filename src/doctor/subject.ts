import type { ProjectGraph } from '../graph/project-graph.ts'
import type { RepoPath } from '../system/system.ts'
import type { FileTree, Finding } from '../workspaces/workspace.ts'

/** What is examined: one state of a repository. */
export interface Subject {
  readonly graph: ProjectGraph
  /** Manifests have their texts; other files are asked for. */
  readonly tree: FileTree
  /** Contents of regular files by path; what is no such file is absent. */
  read(paths: Iterable<RepoPath>): Promise<ReadonlyMap<RepoPath, Uint8Array>>
}

/** Looks for one kind of trouble; what it cannot tell for certain it does not tell. */
export type Check = (subject: Subject) => Promise<readonly Finding[]> | readonly Finding[]

import type { CommitRange } from '../changes/commit-range.ts'
import type { Edge, ProjectGraph } from '../graph/project-graph.ts'
import type { FileChange, RepoPath } from '../system/system.ts'
import type { Location, ProjectName } from '../workspaces/workspace.ts'

/** How far a change is followed: not at all, to who depends on it, or on to theirs. */
type Dependents = 'none' | 'direct' | 'transitive'

/** Over which edges: those loaded from the work tree, or also those resolved from an index. */
type FollowedEdges = 'local' | 'all'

export interface Following {
  readonly dependents: Dependents
  readonly edges: FollowedEdges
}

/** Why a project is affected; a `dependency` leads on to the reason of the project that it names. */
export type Reason =
  /** A file of its own changed; `others` more of its files did. */
  | {
      readonly type: 'own-file'
      readonly file: RepoPath
      readonly status: FileChange['status']
      readonly others: number
    }
  /** A file outside its folder that it reads; `rule` says why it counts: `settings of the Python projects below`. */
  | { readonly type: 'shared-file'; readonly file: RepoPath; readonly rule: string }
  | { readonly type: 'lockfile'; readonly file: RepoPath }
  /** It depends on an affected project. `isGone`: the edge, or the project, exists only at the base. */
  | { readonly type: 'dependency'; readonly edge: Edge; readonly isGone: boolean }
  /** One of its references leads nowhere, so what it depends on is unknown: any change in its ecosystem counts. */
  | { readonly type: 'unresolved'; readonly at: Location }
  /** The range itself is everything. */
  | { readonly type: 'everything'; readonly why: string }

/** Why a changed file touches nobody. */
export interface IgnoredFile {
  readonly file: RepoPath
  /** `documentation`, `workflow`, `ignored by maestro.toml`, … */
  readonly rule: string
}

/** The answer: which projects the change touches, each with its reason. */
export interface AffectedSet {
  readonly range: CommitRange
  /** Projects at head and the files changed in the range; empty where the range is everything. */
  readonly changes: readonly FileChange[]
  readonly graph: ProjectGraph
  /** In order of root folder. Only projects that exist at head. */
  readonly projects: ReadonlyMap<ProjectName, Reason>
  /** Projects that the change deleted, with their own reasons: chains may lead through them. */
  readonly removed: ReadonlyMap<ProjectName, Reason>
  readonly ignored: readonly IgnoredFile[]
  readonly following: Following
}

import type { CommitRange } from '../changes/commit-range.ts'
import type { Edge, ProjectGraph } from '../graph/project-graph.ts'
import type { EntryChange } from '../lockfiles/compare.ts'
import type { FileChange, RepoPath } from '../system/system.ts'
import type { Location, ProjectName } from '../workspaces/workspace.ts'

/** How far a change is followed: not at all, to who depends on it, or on to theirs. */
type Dependents = 'none' | 'direct' | 'transitive'

/** Over which edges: those loaded from the work tree, or also those resolved from an index. */
type FollowedEdges = 'local' | 'all'

/** Which changed files of a project reach its dependents: those that they could load, or all. */
type Carries = 'loadable' | 'all'

export interface Following {
  readonly dependents: Dependents
  readonly edges: FollowedEdges
  readonly carries: Carries
}

/** What in a lock concerns a project. */
export type LockCause =
  /** Something that it installs changed; `isForAll`: the root of its workspace installs it for everybody. */
  | (EntryChange & { readonly type: 'entry'; readonly isDevelopmentOnly: boolean; readonly isForAll: boolean })
  /** Whatever the lock fixes counts, and why: `cannot be read: …`. */
  | { readonly type: 'all'; readonly why: string }

/** A changed lock, and the projects that it fixes. */
export interface ChangedLock {
  readonly file: RepoPath
  readonly projects: readonly ProjectName[]
}

/** Why a project is affected; a `dependency` leads on to the reason of the project that it names. */
export type Reason =
  /** A file of its own changed; `others` more of its files did. */
  | {
      readonly type: 'own-file'
      readonly file: RepoPath
      readonly status: FileChange['status']
      readonly others: number
      /** Of a manifest: the part that changed, such as `[tool.mypy]`. */
      readonly part?: string
    }
  /** A file outside its folder that it reads; `rule` says why it counts: `settings of the Python projects below`. */
  | { readonly type: 'shared-file'; readonly file: RepoPath; readonly rule: string }
  /** The lock that fixes what it installs changed, in what it installs. */
  | { readonly type: 'lockfile'; readonly file: RepoPath; readonly cause: LockCause }
  /** It depends on an affected project. `isGone`: the edge, or the project, exists only at the base. */
  | {
      readonly type: 'dependency'
      readonly edge: Edge
      readonly isGone: boolean
      /** Where files were asked: why they could not tell, in words. Printable. */
      readonly doubt?: string
    }
  | ImportReason
  /** It loads something else from the repository than before: `edge` exists at one end only. `isGone`: at the base. */
  | { readonly type: 'relinked'; readonly edge: Edge; readonly isGone: boolean }
  /** One of its references leads nowhere, so what it depends on is unknown: any change in its ecosystem counts. */
  | {
      readonly type: 'unresolved'
      readonly at: Location
      /** The only end at which it leads nowhere: that alone makes the project affected. */
      readonly only?: 'base' | 'head'
    }
  /** The range itself is everything. */
  | { readonly type: 'everything'; readonly why: string }

/** One of the project's files leads to a changed file of another project, `to`. */
export interface ImportReason {
  readonly type: 'import'
  readonly to: ProjectName
  /** From a file of the project itself; at least one. */
  readonly steps: readonly ImportStep[]
  readonly file: RepoPath
  readonly status: FileChange['status']
}

/** One file that leads to the next. */
export interface ImportStep {
  /** Whose file it is. */
  readonly project: ProjectName
  readonly at: Location
  /** `imports core_api.client`; printable. */
  readonly words: string
}

/** The project to which a reason leads on; undefined where the reason is the end. */
export function nextProject(reason: Reason): ProjectName | undefined {
  if (reason.type === 'import') return reason.to
  return reason.type === 'dependency' ? reason.edge.to : undefined
}

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
  /** Projects of which the change concerns only these targets; of all others it concerns every one. */
  readonly limits: ReadonlyMap<ProjectName, ReadonlySet<string>>
  /** Affected projects of whose change dependents see nothing. */
  readonly contained: ReadonlySet<ProjectName>
  /** Dependents of affected projects whose files lead to no changed one; absent where nobody looked at files. */
  readonly unreached?: ReadonlySet<ProjectName>
  /** Projects that chains lead through, though none of their tasks reads the change; absent where no settings state what tasks read. */
  readonly passed?: ReadonlyMap<ProjectName, Reason>
  /** Those whose entries were compared. */
  readonly locks?: readonly ChangedLock[]
  readonly following: Following
}

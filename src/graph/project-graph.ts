import type { RepoPath } from '../system/system.ts'
import type { DeclaredInputs } from '../workspaces/task-inputs.ts'
import type {
  Dependency,
  DependencyGroup,
  Ecosystem,
  Finding,
  Location,
  ProjectName,
  Target,
} from '../workspaces/workspace.ts'

/** A reference of a manifest that leads nowhere: what the project depends on there is unknown. */
export interface UnresolvedReference {
  readonly ecosystem: Ecosystem
  readonly at: Location
}

/** One project of the repository. */
export interface Project {
  readonly name: ProjectName
  readonly root: RepoPath
  readonly ecosystems: readonly Ecosystem[]
  readonly manifests: readonly RepoPath[]
  readonly packageNames: { readonly [ecosystem in Ecosystem]?: string }
  readonly version?: string
  /** Where it is never published: what a package.json says counts for npm alone. */
  readonly privateIn: readonly Ecosystem[]
  readonly dependencies: readonly Dependency[]
  readonly targets: readonly Target[]
  readonly tags: readonly string[]
  /** The files that its tasks read, where settings state them. */
  readonly inputs?: DeclaredInputs
  readonly lockfiles: readonly RepoPath[]
  readonly workspaceRoots: readonly RepoPath[]
  readonly runtimes: { readonly [ecosystem in Ecosystem]?: string }
  readonly unresolved: readonly UnresolvedReference[]
  /** Some manifest of it could not be read: its dependencies are not known at all. */
  readonly isUnreadable: boolean
}

/**
 * `local`: the dependency is loaded from the work tree, so its change reaches the dependent's tests.
 * `registry`: a project of this repository, but taken by version from an index.
 */
export type EdgeKind = 'local' | 'registry'

/** `from` depends on `to`. */
export interface Edge {
  readonly from: ProjectName
  readonly to: ProjectName
  readonly kind: EdgeKind
  readonly group: DependencyGroup
  readonly at: Location
  /** All of `to` counts, whatever `from` imports of it: a statement for tasks, or files that a build takes in. */
  readonly isWhole?: true
  /** No manifest of `from` says so: the root of its workspace has `to` installed for all members. */
  readonly isInherited?: true
}

/** Projects and who depends on whom, in one commit. */
export interface ProjectGraph {
  /** In order of root folder. */
  readonly projects: ReadonlyMap<ProjectName, Project>
  readonly edges: readonly Edge[]
  readonly findings: readonly Finding[]
}

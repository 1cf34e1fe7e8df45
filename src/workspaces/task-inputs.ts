import type { RepoPath } from '../system/system.ts'

/** Globs over paths: a path counts that one of `include` matches and none of `exclude`. */
export interface FilePatterns {
  readonly include: readonly string[]
  readonly exclude: readonly string[]
}

/** The files that a task reads, as its settings state them. */
export interface TaskInputs {
  /** Of its own project, from the project's folder; without `include` it reads none of them. */
  readonly own: FilePatterns
  /** Of the repository, from its root. */
  readonly workspace: FilePatterns
  /** Sets of files of each project that its own depends on, directly or not, by the names that those projects give them. */
  readonly ofDependencies: readonly string[]
  /** Whatever else changes in what its project depends on counts, too: what their tasks make, or a project that is named. */
  readonly readsAllOfDependencies: boolean
}

/** What the settings of one project state of files that tasks read. */
export interface DeclaredInputs {
  /** By target. One that is absent states nothing, or something that only its tool understands. */
  readonly targets: ReadonlyMap<string, TaskInputs>
  /** A set of files that others ask for by name: its own, and those of the repository. Undefined where no set has that name. */
  named(name: string): Pick<TaskInputs, 'own' | 'workspace'> | undefined
  /** Whether its targets are all known: none is concluded by running a plug-in. */
  readonly isComplete: boolean
  /** Folder that `named` and {@link TaskInputs.own} count from. */
  readonly root: RepoPath
}

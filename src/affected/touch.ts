import type { ProjectGraph } from '../graph/project-graph.ts'
import type { RepoPath } from '../system/system.ts'
import type { FileTree, ProjectName } from '../workspaces/workspace.ts'
import type { LockCause } from './affected-set.ts'
import type { Effect, Kinds } from './effect.ts'
import type { InputRules } from './input-rules.ts'
import type { LockSlices } from './lock-slice.ts'
import type { OtherNames } from './other-names.ts'

/** What the settings say of paths, with their globs compiled. */
export interface PathSettings {
  isIgnored(path: RepoPath): boolean
  /** Projects that declare the path as an input of theirs. */
  inputOf(path: RepoPath): readonly ProjectName[]
}

/** Everything that decides whom a file concerns, at one end of the range. */
export interface Side {
  readonly graph: ProjectGraph
  readonly tree: FileTree
  readonly settings: PathSettings
  /** Changed tsconfig files, and others that a tsconfig extends → the files that build on them. */
  readonly extenders: ReadonlyMap<RepoPath, readonly RepoPath[]>
  /** Changed tsconfig files outside projects → files that speak of them, without building on them. */
  readonly speakers?: ReadonlyMap<RepoPath, readonly RepoPath[]>
  /** Projects below a changed package.json whose commands start a file that may run its scripts. */
  readonly leadingUp?: ReadonlySet<ProjectName>
  /** Changed files that only their own project can load, and which of its tasks read them. */
  readonly contained: ReadonlyMap<RepoPath, Kinds>
  /** Other projects that such a file concerns, since some file of theirs speaks of the place where it lies. */
  readonly spokenOf?: ReadonlyMap<RepoPath, readonly TouchedProject[]>
  /** At which other paths files stand; absent where no link leads anywhere. */
  readonly otherNames?: OtherNames
  /** What the settings of tasks state of the files that they read; absent where none do. */
  readonly inputs?: InputRules
}

/** What is known of changed files from their contents, at both ends. */
export interface Contents {
  readonly locks: LockSlices
  /** Manifests, part by part. */
  readonly effects: ReadonlyMap<RepoPath, readonly Effect[]>
  /** Manifests that make a project at one end, and cannot be read at the other. */
  readonly lost: readonly RepoPath[]
}

/** Whom one changed file concerns, at one end of the range. */
export type Touch =
  | { readonly type: 'ignored'; readonly rule: string }
  | { readonly type: 'everything'; readonly rule: string }
  | { readonly type: 'projects'; readonly touched: readonly TouchedProject[] }

/** A project that a file concerns, and how. */
export type TouchedProject = {
  readonly project: ProjectName
  readonly kinds: Kinds
  /** Who depends on the project sees nothing of it. */
  readonly stays: boolean
  /** Tasks whose settings state what they read decide by themselves whether this file is among it. */
  readonly isJudged?: true
} & (
  | { readonly by: 'own-file'; readonly part?: string }
  /** `rule`: why it concerns this project. */
  | { readonly by: 'shared-file'; readonly rule: string }
  | { readonly by: 'lockfile'; readonly cause: LockCause }
)

/** A file of the project itself; `contained`: the tasks that read it, where dependents cannot load it. */
export function ownTouch(project: ProjectName, contained?: Kinds): TouchedProject {
  return { project, by: 'own-file', kinds: contained ?? 'every', stays: contained !== undefined }
}

/** A file outside the project that it reads. */
export function sharedTouch(project: ProjectName, rule: string): TouchedProject {
  return { project, by: 'shared-file', rule, kinds: 'every', stays: false }
}

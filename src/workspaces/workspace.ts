import type { RepoPath, TreeEntry } from '../system/system.ts'
import type { DeclaredInputs } from './task-inputs.ts'

/** A language world with its own manifests and its own rules for names. */
export type Ecosystem = 'python' | 'node'

/** Unique in a workspace; only letters, digits and `._@/-`, so that it can stand in an output. */
export type ProjectName = string

/** A place in a file of the repository; lines count from 1. */
export interface Location {
  readonly file: RepoPath
  readonly line?: number
}

/** Where a dependency is declared: what everybody gets, what developers get, an optional feature, the build. */
export type DependencyGroup = 'main' | 'dev' | 'extra' | 'build'

/**
 * How a dependency is found.
 * - `local`: a folder of this repository, loaded from the work tree: by path, as a member of the same workspace, or linked by name
 *   because its version satisfies the range. `root` is the folder.
 * - `registry`: by name, from an index.
 * - `external`: from elsewhere (git, a URL, an archive).
 */
export type DependencySource =
  | { readonly type: 'local'; readonly root: RepoPath }
  | { readonly type: 'registry' }
  | { readonly type: 'external' }

/** One declared dependency, as its manifest states it. */
export interface Dependency {
  /** Python: normalized (PEP 503). Node: as written; the aliased name where there is an alias. */
  readonly name: string
  readonly ecosystem: Ecosystem
  readonly group: DependencyGroup
  /** The name of the group or extra, where it has one: `test`, `docs`, `s3`. */
  readonly groupName?: string
  /** The constraint as written; empty when there is none. */
  readonly specifier: string
  readonly source: DependencySource
  readonly at: Location
  /** Files of it become part of what the project builds. */
  readonly isIncluded?: true
}

/** A dependency on other projects that no package manager knows: Nx `implicitDependencies`, `dependsOn[].projects`, BUILD files of Pants, maestro.toml. */
export interface ImplicitDependency {
  /** A project name, a glob of names, a folder, `tag:NAME`, `path:FOLDER` for whoever holds it, or `*`; with `!` in front it removes. */
  readonly selector: string
  readonly at: Location
  /** The root of its workspace has it installed for the development of all members, or loads it for their tools. */
  readonly isInherited?: true
}

/** Something that can be run for a project. */
export interface Target {
  /** `test`, `lint`, `typecheck`, `build`, or the name of a script. */
  readonly name: string
  /** The shell command, run in {@link Target.folder}. */
  readonly command: string
  readonly folder: RepoPath
  readonly ecosystem: Ecosystem
  /** `script`: stated by the project. `inferred`: concluded from what the project declares. */
  readonly origin: 'script' | 'inferred'
  /** The scripts that the command stands for, as the manifest has them; absent where it says everything itself. */
  readonly scripts?: string
}

/** What one target of a project waits for: another one of its own, of what it depends on, or of projects that a selector means. */
export interface TargetNeed {
  readonly target: string
  readonly needs: string
  readonly of: 'self' | 'dependencies' | { readonly selector: string }
  readonly at: Location
  /** What stands in the place of a list of needs, as JSON; it names none. */
  readonly unlisted?: string
}

/** Where a target leaves what it makes. */
export interface TargetOutputs {
  readonly target: string
  readonly places: readonly OutputPlace[]
  /** What is none of them, wherever it lies. */
  readonly leftOut: readonly OutputPlace[]
}

/** A file or a folder, or some of what a folder holds. */
export interface OutputPlace {
  readonly path: RepoPath
  /** What is meant of a folder, as a pattern of paths from there; without one it is all. */
  readonly pattern?: string
}

/** What settings state of one target that no file of the project tells. */
export interface TaskTraits {
  readonly target: string
  /** More than the repository decides how it ends: a service, the network, a clock. What it came to says nothing of the next time. */
  readonly isExternal: boolean
  /** Variables of the environment that it reads. */
  readonly variables: readonly string[]
}

/** What one reader says of one folder; parts with the same root become one project. */
export interface ProjectPart {
  readonly root: RepoPath
  readonly manifest: RepoPath
  /** Undefined for a folder with task settings only (project.json without a package). */
  readonly ecosystem?: Ecosystem
  /** The name as declared; absent when the manifest has none. */
  readonly name?: string
  /** The name that dependencies use: normalized for Python, verbatim for Node. Absent where nothing can depend on it by name. */
  readonly packageName?: string
  readonly version?: string
  /** A workspace root without code of its own: it holds settings, is no project, and no test runs for it. */
  readonly isVirtual: boolean
  /** Never to be published: `private: true`, a `Private ::` classifier, `package-mode = false`, `package = false`. */
  readonly isPrivate: boolean
  readonly dependencies: readonly Dependency[]
  readonly implicitDependencies: readonly ImplicitDependency[]
  readonly targets: readonly Target[]
  readonly tags: readonly string[]
  /** The files that its tasks read, where settings state them. */
  readonly inputs?: DeclaredInputs
  /**
   * The locks that fix its dependencies, that of its own tool first: those beside it, else those at the root of its workspace. More than
   * one where several tools can install it.
   */
  readonly lockfiles: readonly RepoPath[]
  /** Folder of the workspace root it is a member of; absent when it stands alone. */
  readonly workspaceRoot?: RepoPath
  /** The interpreter or runtime it asks for, as a set-up action understands it: `3.11`, `20`. */
  readonly runtime?: string | undefined
}

/** How much a finding matters: an `error` means that the graph is not to be trusted there. */
export type Severity = 'error' | 'warning' | 'note'

/** A text in a manifest that a machine can put right: nothing else in the file has to change for it. */
export interface ManifestEdit {
  readonly file: RepoPath
  /** Keys from the top of the file to a string that holds `from` once, or to a table that has such a string as its `path`. */
  readonly keys: readonly (string | number)[]
  readonly from: string
  readonly to: string
}

/** Something wrong or worth knowing, with its place and the way out. */
export interface Finding {
  /** Kebab-case and stable: `broken-path`, `cycle`, `duplicate-name`, … */
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly fix: string
  readonly file: RepoPath
  readonly line?: number
  /** From 1; where a parser stopped. */
  readonly column?: number
  /** The lines around, with a mark below the place; text from outside, several lines. */
  readonly frame?: string
  /** Absent where only a person can mend it. */
  readonly edit?: ManifestEdit
}

/** What a reader makes of a tree. */
export interface WorkspacePart {
  readonly projects: readonly ProjectPart[]
  readonly findings: readonly Finding[]
}

/** The files of one commit. Texts that some reader asked for by `reads` are at hand; others are not. */
export interface FileTree {
  /** Every tracked file by path, in git's order. */
  readonly entries: ReadonlyMap<RepoPath, TreeEntry>
  /** Those of them that some reader asks for by `reads`, of whatever mode. */
  readonly manifests: readonly RepoPath[]
  /** What each symbolic link holds, by its path: a path from its folder, as somebody wrote it. */
  readonly links: ReadonlyMap<RepoPath, string>
  /** Whether a folder holds a tracked file; `''` is the root. */
  hasFolder(path: RepoPath): boolean
  /**
   * The text of a file (UTF-8, byte order mark removed); undefined when there is no such regular file.
   *
   * @throws {Error} when the file exists but no reader asked for it: a bug
   */
  text(path: RepoPath): string | undefined
}

/** One family of manifests. */
export interface WorkspaceReader {
  readonly name: string
  /** Whether it needs the texts of the files of this base name; what lies in an installed environment is never read. */
  reads(name: string): boolean
  /** The same of more files, right at the top of the repository. */
  readsAtTop?(name: string): boolean
  /**
   * A function of the tree alone; asynchronous so that a parser is loaded only where a file needs it.
   * A manifest that cannot be read is a finding of severity `error` with its line, never an exception.
   */
  read(tree: FileTree): Promise<WorkspacePart>
}

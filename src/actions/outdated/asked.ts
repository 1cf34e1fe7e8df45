import type { Project } from '../../graph/project-graph.ts'
import type { AskedPackage, AskedPython } from '../../publish/outdated.ts'
import type { RepoPath } from '../../system/system.ts'
import type { Location } from '../../workspaces/workspace.ts'

/** Something that could not be read. */
export interface Problem {
  readonly at: Location
  /** For people; the place stands in front of it. */
  readonly message: string
}

/** What a commit asks indexes for, by package, file and line; and what of it cannot be said. */
export interface Asked {
  readonly packages: readonly AskedPackage[]
  readonly problems: readonly Problem[]
}

/** Whose a file is: of the project that holds it, else of its folder. */
export type OwnerOf = (file: RepoPath) => { readonly project: string; readonly python: AskedPython | undefined }

/** Who asks for packages: a project, or a manifest that makes none. */
export type Holder = Pick<Project, 'name' | 'root' | 'lockfiles' | 'dependencies'>

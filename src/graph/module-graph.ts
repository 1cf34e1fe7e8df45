import type { RepoPath } from '../system/system.ts'
import type { Finding, ProjectName } from '../workspaces/workspace.ts'

/** A place from which a link starts. */
export interface Importer {
  readonly file: RepoPath
  /** The innermost project that holds the file. */
  readonly project: ProjectName | undefined
  readonly line?: number
  /** Its absence is provided for. */
  readonly isGuarded?: boolean
}

/** What several files need in the same way: a module as they call it, and what it is. */
export interface ModuleLink {
  /** `imports core_api.client`; not escaped. */
  readonly words: string
  /** Every file that it may run. */
  readonly files: readonly RepoPath[]
  /** Projects of which any module may be meant. */
  readonly projects: readonly ProjectName[]
  readonly importers: Importer[]
  /** A statement or call names it; else it is loaded for another reason, or only may be. */
  readonly isImport: boolean
}

/** Which files lead to which others, of the projects that were read. */
export interface ModuleGraph {
  readonly links: readonly ModuleLink[]
  /** The innermost project that holds a file; undefined where none does. */
  ownerOf(file: RepoPath): ProjectName | undefined
  /** Projects whose modules others may know under names that their files do not show. */
  readonly hidden: ReadonlySet<ProjectName>
  /** Files of which not every import is known. */
  readonly findings: readonly Finding[]
}

/** What a link is made of, before anybody is known to need it. */
export type Target = Pick<ModuleLink, 'words' | 'files' | 'projects' | 'isImport'>

/** The links that lead somewhere. */
export class LinkTable {
  readonly links: ModuleLink[] = []
  readonly #byKey = new Map<string, ModuleLink | undefined>()

  /** A new link; undefined where it leads nowhere. */
  add(target: Target): ModuleLink | undefined {
    if (target.files.length + target.projects.length === 0) return undefined
    const { words, files, projects, isImport } = target
    const link = { words, projects, isImport, files: files.length < 2 ? files : [...new Set(files)], importers: [] }
    this.links.push(link)
    return link
  }

  /** The link of a key, made where there is none yet. */
  keyed(key: string, make: () => Target): ModuleLink | undefined {
    if (this.#byKey.has(key)) return this.#byKey.get(key)
    const link = this.add(make())
    this.#byKey.set(key, link)
    return link
  }
}

import type { RepoPath } from '../system/system.ts'
import type { Finding, ProjectName } from '../workspaces/workspace.ts'

/** A place from which a link starts. */
export interface Importer {
  readonly file: RepoPath
  readonly line?: number
  /** Its absence is provided for. */
  readonly isGuarded?: boolean
}

/** What several files need in the same way: a module as they call it, and what it is. */
export interface ModuleLink {
  /** `imports core_api.client`; printable. */
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

/** Links by what makes them equal. */
export class LinkTable {
  readonly #links = new Map<string, ModuleLink>()

  /** The link of this key; made where there is none and it leads somewhere. */
  link(key: string, make: () => Omit<ModuleLink, 'importers'>): ModuleLink | undefined {
    const known = this.#links.get(key)
    if (known !== undefined) return known.files.length + known.projects.length > 0 ? known : undefined
    const link = { ...make(), importers: [] }
    this.#links.set(key, link)
    return link.files.length + link.projects.length > 0 ? link : undefined
  }

  list(): readonly ModuleLink[] {
    return [...this.#links.values()].filter(({ importers }) => importers.length > 0)
  }
}

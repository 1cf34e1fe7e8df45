import type { RepoPath } from '../system/system.ts'
import type { Finding, ProjectName } from '../workspaces/workspace.ts'

/** A place from which a link starts. */
export interface Importer {
  readonly file: RepoPath
  /** The innermost project that holds the file. */
  readonly project: ProjectName | undefined
  readonly line?: number
  /** The module as it calls it. */
  readonly module: string
  /** Its absence is provided for. */
  readonly isGuarded?: boolean
}

/** How a place needs a module: the words stand around the module's name. */
export interface Manner {
  readonly before: string
  /** Joined without a blank. */
  readonly after?: string
  /** A statement or call names it; else it is loaded for another reason, or only may be. */
  readonly isImport: boolean
}

/** What several places need in the same manner. */
export interface ModuleLink {
  readonly manner: Manner
  /** Every file that it may run. */
  readonly files: readonly RepoPath[]
  /** Projects of which any module may be meant. */
  readonly projects: readonly ProjectName[]
  readonly importers: Importer[]
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

/** `imports core_api.client`; not escaped. */
export function wordsOf({ manner }: ModuleLink, { module }: Importer): string {
  const named = module === '' ? manner.before : `${manner.before} ${module}`
  return `${named}${manner.after ?? ''}`
}

/** What a link is made of, before anybody is known to need it. */
export type Target = Omit<ModuleLink, 'importers'>

const NO_PROJECTS: readonly ProjectName[] = []

/** The links that lead somewhere. */
export class LinkTable {
  readonly links: ModuleLink[] = []
  readonly #byKey = new Map<string, ModuleLink | undefined>()

  /** A new link to some files; undefined where there are none. */
  toFiles(manner: Manner, files: readonly RepoPath[]): ModuleLink | undefined {
    return files.length === 0 ? undefined : this.#add({ manner, files, projects: NO_PROJECTS })
  }

  /** The link of a key, made where there is none yet; undefined where it leads nowhere. */
  keyed(key: string, make: () => Target): ModuleLink | undefined {
    if (this.#byKey.has(key)) return this.#byKey.get(key)
    const target = make()
    const link = target.files.length + target.projects.length === 0 ? undefined : this.#add(target)
    this.#byKey.set(key, link)
    return link
  }

  #add({ manner, files, projects }: Target): ModuleLink {
    const link = { manner, projects, files: withoutRepeats(files), importers: [] }
    this.links.push(link)
    return link
  }
}

/** Most lists are short and have none: those are not copied. */
function withoutRepeats(files: readonly RepoPath[]): readonly RepoPath[] {
  const hasRepeats = files.length > 8 || files.some((file, at) => files.indexOf(file) !== at)
  return hasRepeats ? [...new Set(files)] : files
}

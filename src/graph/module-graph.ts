import type { RepoPath } from '../system/system.ts'
import type { Finding, ProjectName } from '../workspaces/workspace.ts'
import type { NumberLists } from './number-lists.ts'

/** A place from which a link starts. */
export interface Importer {
  readonly file: RepoPath
  /** The innermost project that holds the file. */
  readonly project: ProjectName | undefined
  readonly line?: number
  /** The module as it calls it. */
  readonly module: string
  /** It fails where the module is absent: not for type checkers only, nor provided for, nor made by a call. */
  readonly isFirm?: boolean
}

/** How a place needs a module: the words stand around the module's name. */
export interface Manner {
  readonly before: string
  /** Joined without a blank. */
  readonly after?: string
  readonly kind: MannerKind
}

/**
 * What a manner says of a project that a link leads to.
 * - `import`: it is imported by a name that only whoever depends on it can rely on.
 * - `use`: it is needed in another way.
 * - `doubt`: it may be needed, which only the running program knows, or nobody could read.
 * - `chance`: it may be needed, with no sign that it is.
 */
type MannerKind = 'import' | 'use' | 'doubt' | 'chance'

/** Stands for no project. */
export const NOBODY = -1

/** Stands for no module: the place only has a say in the order of links. */
export const UNSAID = -1

/**
 * Links, by number: what several places need in the same manner. Files, projects and modules have numbers too: there are too many of them for
 * an object each.
 */
export interface Links {
  /** Files by number: first the code that was read, in order. */
  readonly paths: readonly RepoPath[]
  readonly projects: readonly ProjectName[]
  /** The names of modules by which places call them. */
  readonly modules: readonly string[]
  readonly manners: readonly Manner[]
  /** The innermost project that holds a file, or NOBODY; by file. */
  readonly owners: Int32Array
  /** By link. */
  readonly mannerOf: Int32Array
  /** Every file that a link may run. */
  readonly filesOf: NumberLists
  /** Projects of which a link may mean any module. */
  readonly projectsOf: NumberLists
  readonly uses: Uses
}

/** The places that need something, in columns: first those in the code that was read, file by file in order. */
export interface Uses {
  readonly link: Int32Array
  readonly file: Int32Array
  /** Or NOBODY. */
  readonly project: Int32Array
  /** Or UNSAID. */
  readonly module: Int32Array
  /** Twice the line, or 0 where none is known; one more for a firm one. */
  readonly line: Int32Array
}

/** Which files lead to which others, of the projects that were read. */
export interface ModuleGraph {
  readonly links: Links
  /** Links that somebody needs, by who needs or mentions them first. */
  readonly order: Int32Array
  /** The uses of each link, in order. */
  readonly usesOf: NumberLists
  /** The innermost project that holds a file, be it known or not; undefined where none does. */
  ownerOf(file: RepoPath): ProjectName | undefined
  /** Projects whose modules others may know under names that their files do not show. */
  readonly hidden: ReadonlySet<ProjectName>
  /** Files of which not every import is known. */
  readonly findings: readonly Finding[]
}

/** Who needs something. */
export function importerOf({ paths, projects, modules, uses }: Links, use: number): Importer {
  const line = uses.line[use] as number
  return {
    file: paths[uses.file[use] as number] as RepoPath,
    project: projects[uses.project[use] as number],
    ...(line < 2 ? {} : { line: line >> 1 }),
    module: modules[uses.module[use] as number] as string,
    isFirm: (line & 1) === 1,
  }
}

/** `imports core_api.client`; not escaped. */
export function wordsOf({ manners, mannerOf, modules, uses }: Links, use: number): string {
  const { before, after = '' } = manners[mannerOf[uses.link[use] as number] as number] as Manner
  const module = modules[uses.module[use] as number] as string
  return `${module === '' ? before : `${before} ${module}`}${after}`
}

import type { RepoPath } from '../system/system.ts'
import { foldersAbove, inFolder, isBelow, parentOf, pathInside, resolvePath } from '../workspaces/repo-paths.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import { isBuilt, sourcesOf } from './built-sources.ts'
import type { LinkTable, Meant } from './link-table.ts'
import type { LinkedProject } from './link-world.ts'
import type { Importer, Manner } from './module-graph.ts'
import { endsLikeCode, isWrittenAsPath } from './path-strings.ts'
import type { FileScan } from './scan-file.ts'
import { ScriptModules } from './script-modules.ts'
import type { SearchScope } from './search-scope.ts'

/** What paths in strings may lead to. */
export interface PathWorld {
  /** All files of code, of either language. */
  readonly files: readonly RepoPath[]
  readonly projects: ReadonlyMap<ProjectName, LinkedProject>
  readonly scope: SearchScope
  /** Whether a file is in the tree, of whatever kind. */
  has(path: RepoPath): boolean
}

const NAMED: Manner = { before: 'names', kind: 'use' }
const NOTHING: Meant = { files: [], projects: [] }

/**
 * Adds links from strings that are paths of code, or of folders that hold some, whoever reads them. A path may start at the file that names it,
 * at its project or at the repository; one without dots in front at any folder around.
 */
export class PathLinker {
  readonly #world: PathWorld
  readonly #links: LinkTable
  #known: { readonly modules: ScriptModules; readonly sorted: readonly RepoPath[] } | undefined

  constructor(world: PathWorld, links: LinkTable) {
    this.#world = world
    this.#links = links
  }

  /** What the strings of a file of code name. */
  addFile(file: RepoPath, { named }: Pick<FileScan, 'named'>): void {
    const paths = named.filter(({ name }) => isWrittenAsPath(name))
    if (paths.length === 0) return
    const project = this.#world.scope.ownerOf(file)
    for (const { name, line } of paths) this.addNamed({ file, project, line, module: name }, false)
  }

  /** @param withFolders whether a name without dots in front may be that of a folder */
  addNamed(importer: Importer, withFolders: boolean): number | undefined {
    const folder = parentOf(importer.file)
    const context = `string ${withFolders}\0${folder}\0${importer.project}`
    const make = () => ({ manner: NAMED, ...this.#meant(importer, withFolders) })
    const link = this.#links.find(context, importer.module, make)
    this.#links.add(link, importer)
    return link
  }

  #meant({ file, project, module }: Importer, withFolders: boolean): Meant {
    const own = (project === undefined ? undefined : this.#world.projects.get(project)?.root) ?? ''
    const isDotted = module.startsWith('.')
    const plain = module.replace(/[?#].*$/, '').replace(/^\/+/, '')
    const glob = /[*?{}$[(<!]/.exec(plain)
    const start = glob === null ? undefined : plain.slice(0, plain.lastIndexOf('/', glob.index) + 1)
    const mayBeFolder = isDotted || withFolders || endsLikeCode(plain)
    const parts = startsOf(plain, parentOf(file), own).map((base): Meant => {
      const exact = this.#fileAt(resolvePath(base, plain))
      // With an index a folder is a module; who reads all that is in it writes a slash, or settings.
      const isModule = exact !== undefined && !withFolders && !plain.endsWith('/')
      if (isModule || !mayBeFolder) return exact ?? NOTHING
      if (start === undefined) return joinedOf(exact, this.#folderAt(resolvePath(base, plain), own, own))
      if (exact !== undefined) return exact
      return start === ''
        ? NOTHING
        : this.#folderAt(resolvePath(base, start), own, start.startsWith('.') ? undefined : own)
    })
    return {
      files: [...new Set(parts.flatMap((part) => part.files))],
      projects: [...new Set(parts.flatMap((part) => part.projects))],
    }
  }

  /** Undefined where there is no such file. */
  #fileAt(path: RepoPath | undefined): Meant | undefined {
    if (path === undefined || path === '') return undefined
    const { modules } = this.#modules()
    const direct = modules.find(path)
    if (direct.length > 0) return { files: direct, projects: [] }
    if (this.#world.has(path)) return NOTHING
    const owner = this.#builtBy(path)
    const files = owner === undefined ? [] : sourcesOf(modules, owner.root, path)
    return files.length > 0 ? { files, projects: [] } : undefined
  }

  /** @param own where given, a folder that holds it is not meant as a whole: most name it to go on from there */
  #folderAt(folder: RepoPath | undefined, root: RepoPath, own: RepoPath | undefined): Meant {
    if (folder === undefined || (own !== undefined && isBelow(folder, own))) return NOTHING
    if (folder === '' && root === '') return NOTHING
    const below = this.#below(folder)
    if (below.length === 0) {
      // What a build of another project makes there is not here: it may be made of anything.
      const builder = this.#builtBy(folder)
      return builder === undefined || builder.root === root ? NOTHING : { files: [], projects: [builder.name] }
    }
    const inside = new Set<ProjectName>()
    for (const project of this.#world.projects.values()) {
      if (project.root === folder || isBelow(folder, project.root)) inside.add(project.name)
    }
    if (inside.size === 0) return { files: below, projects: [] }
    const isFree = (file: RepoPath) => !inside.has(this.#world.scope.ownerOf(file) ?? '')
    return { files: below.filter(isFree), projects: [...inside] }
  }

  /** The project whose build makes a file or folder, by where it lies. */
  #builtBy(path: RepoPath): LinkedProject | undefined {
    const { scope, projects } = this.#world
    const name = scope.ownerOf(path)
    const project = name === undefined ? undefined : projects.get(name)
    if (project === undefined || path === project.root) return undefined
    return isBuilt(pathInside(project.root, path)) ? project : undefined
  }

  #below(folder: RepoPath): readonly RepoPath[] {
    const { sorted } = this.#modules()
    if (folder === '') return sorted
    const start = firstAt(sorted, `${folder}/`)
    return sorted.slice(start, firstAt(sorted, `${folder}0`))
  }

  #modules(): { readonly modules: ScriptModules; readonly sorted: readonly RepoPath[] } {
    this.#known ??= { modules: new ScriptModules(this.#world.files), sorted: [...this.#world.files].sort() }
    return this.#known
  }
}

function joinedOf(exact: Meant = NOTHING, folder: Meant): Meant {
  return { files: [...exact.files, ...folder.files], projects: [...exact.projects, ...folder.projects] }
}

/** The folders at which a path may start. */
function startsOf(path: string, folder: RepoPath, own: RepoPath): readonly RepoPath[] {
  if (path.startsWith('../')) return [...new Set([folder, own])]
  if (path.startsWith('.') || !path.includes('/')) return [...new Set([folder, own, ''])]
  return [...new Set([folder, ...foldersAbove(inFolder(folder, 'x')), ''])]
}

/** Where a text stands in a sorted list, or would: `0` follows the slash. */
function firstAt(sorted: readonly RepoPath[], text: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as RepoPath) < text) low = middle + 1
    else high = middle
  }
  return low
}

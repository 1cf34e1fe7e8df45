import { normalizeName } from '../standards/pep503.ts'
import type { RepoPath } from '../system/system.ts'
import { parentOf } from '../workspaces/repo-paths.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import type { LinkedProject } from './link-world.ts'
import type { PythonLayout } from './python-layout.ts'
import type { FoundModule, PythonModules } from './python-modules.ts'
import { holdsModule, mayHold } from './python-packages.ts'
import type { SearchScope } from './search-scope.ts'
import { STANDARD_MODULES } from './standard-modules.ts'

/** What is known of Python modules and projects. */
export interface PythonWorld {
  readonly modules: PythonModules
  readonly layouts: ReadonlyMap<ProjectName, PythonLayout>
  readonly projects: ReadonlyMap<ProjectName, LinkedProject>
  readonly scope: SearchScope
}

/** Where absolute imports are looked for. */
export interface SearchPath {
  /** Those with the same key are the same. */
  readonly key: string
  readonly project: ProjectName | undefined
  /** Of its own project: what is found there is what it gets. */
  readonly own: ReadonlySet<RepoPath>
  /** The folders around a file, from which it may be started as a script or a test. */
  readonly around: readonly RepoPath[]
}

export const NO_MODULE: FoundModule = { files: [], folders: [], depth: 0, isWhole: false }

// Folders and files that many projects have beside their package, and that nobody installs.
const OWN_TO_EACH =
  /^(?:tests?|testing|docs?|examples?|scripts?|tools?|bin|ci|setup|conftest|noxfile|tasks|main|app|manage|utils?|migrations)$/

/** Looks Python modules up by their names. */
export class PythonSearch {
  readonly #world: PythonWorld
  /** Whose root a folder is. */
  readonly #owners = new Map<RepoPath, ProjectName[]>()
  readonly #paths = new Map<string, SearchPath>()
  readonly #own = new Map<ProjectName | undefined, ReadonlySet<RepoPath>>()

  constructor(world: PythonWorld) {
    this.#world = world
    for (const [name, { roots }] of world.layouts) {
      for (const root of roots) this.#owners.set(root, [...(this.#owners.get(root) ?? []), name])
    }
  }

  /** What a dotted name leads to: in its own project, else in those below it, else wherever it may be meant. */
  find(module: string, path: SearchPath): FoundModule {
    const { own, project } = path
    const { modules } = this.#world
    if (!modules.holdsFirst(module)) return NO_MODULE
    const first = modules.find(module, (folder) => own.has(folder))
    if (first.isWhole) return first
    const all = modules.find(module, this.#isSearched(path))
    if (all.files.length > 0) return all
    const elsewhere = modules.find(module, this.#isElsewhere(module, project))
    return elsewhere.files.length > 0 ? elsewhere : all
  }

  /**
   * What a dotted name leads to in projects on which nobody says to depend: what is imported from there all the same is found where everything
   * is installed together.
   *
   * @param known what it leads to elsewhere; only more of it counts
   */
  findUndeclared(module: string, { project }: SearchPath, known: FoundModule): FoundModule {
    const { modules } = this.#world
    if (known.isWhole || !modules.holdsFirst(module)) return NO_MODULE
    const found = modules.findDeepest(module, this.#isUndeclared(module, project))
    return found.isWhole || found.depth > known.depth ? found : NO_MODULE
  }

  /** Whether a name is one that a file has for all who have its project installed. */
  isOffered(module: string, files: readonly RepoPath[]): boolean {
    const { layouts, scope } = this.#world
    return files.some((file) => {
      const owner = scope.ownerOf(file)
      return owner !== undefined && holdsModule(layouts.get(owner)?.packages ?? [], file, module)
    })
  }

  /** The roots of the projects below one, and the root of the repository, whose folders programs that start there can name. */
  #isSearched({ own, around, project }: SearchPath): (folder: RepoPath) => boolean {
    const below = this.#world.scope.below(project)
    return (folder) =>
      folder === '' ||
      own.has(folder) ||
      around.includes(folder) ||
      this.#owners.get(folder)?.some((owner) => below.has(owner)) === true
  }

  /**
   * Folders that no manifest mentions, yet may be meant: a path that is set at run time, a layout that is not understood. What the
   * library or a declared dependency brings is not looked for.
   */
  #isElsewhere(module: string, project: ProjectName | undefined): (folder: RepoPath) => boolean {
    const { modules, scope } = this.#world
    const [first = ''] = module.split('.', 1)
    if (STANDARD_MODULES.has(first) || this.#isForeign(first, project)) return () => false
    const below = scope.below(project)
    return (folder) => {
      const owner = scope.ownerOf(`${folder}/x`)
      return !modules.isPackage(folder) && owner !== undefined && (owner === project || below.has(owner))
    }
  }

  /** Folders where the packages of other projects start. */
  #isUndeclared(module: string, project: ProjectName | undefined): (folder: RepoPath) => boolean {
    const [first = ''] = module.split('.', 1)
    if (STANDARD_MODULES.has(first) || OWN_TO_EACH.test(first) || this.#isForeign(first, project)) return () => false
    const { layouts, scope } = this.#world
    const holds = (owner: ProjectName, folder: RepoPath) =>
      layouts.get(owner)?.packages.some((one) => one.root === folder && mayHold(one, module)) === true
    return (folder) =>
      this.#owners.get(folder)?.some((owner) => holds(owner, folder) && scope.mayLoad(project, owner)) === true
  }

  /** Whether a declared dependency from elsewhere has the name of a module. */
  #isForeign(first: string, project: ProjectName | undefined): boolean {
    const name = normalizeName(first)
    const declared = project === undefined ? [] : (this.#world.projects.get(project)?.dependencies ?? [])
    return declared.some((one) => one.name === name && one.source.type !== 'local')
  }

  /** The folder of the project that holds a folder. */
  topOf(folder: RepoPath): RepoPath {
    const project = this.#world.scope.ownerOf(`${folder}/x`)
    return (project === undefined ? undefined : this.#world.projects.get(project)?.root) ?? ''
  }

  /** Where the absolute imports of the files of a folder are looked for; folders that look in the same places have the same path. */
  pathFor(folder: RepoPath): SearchPath {
    const { modules, scope } = this.#world
    const project = scope.ownerOf(`${folder}/x`)
    const top = this.topOf(folder)
    const own = this.#ownRoots(project)
    const around: RepoPath[] = []
    for (let at = folder; at.length > top.length; at = parentOf(at)) {
      if (!modules.isPackage(at) && !own.has(at)) around.push(at)
    }
    const key = `${project ?? ''}\0${around.join('\0')}`
    let path = this.#paths.get(key)
    if (path === undefined) {
      path = { key, project, own, around }
      this.#paths.set(key, path)
    }
    return path
  }

  #ownRoots(project: ProjectName | undefined): ReadonlySet<RepoPath> {
    const known = this.#own.get(project)
    if (known !== undefined) return known
    const own = new Set(project === undefined ? [] : this.#world.layouts.get(project)?.roots)
    this.#own.set(project, own)
    return own
  }
}

/** The dotted name that a folder has from the innermost root of its own project; none where it is a root itself. */
export function namesOf(folder: RepoPath, { own }: SearchPath): readonly string[] {
  const roots = [...own].filter((root) => root === '' || folder === root || folder.startsWith(`${root}/`))
  const root = roots.sort((a, b) => b.length - a.length)[0]
  if (root === undefined || folder === root) return []
  return [folder.slice(root === '' ? 0 : root.length + 1).replaceAll('/', '.')]
}

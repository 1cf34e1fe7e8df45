import { normalizeName } from '../standards/pep503.ts'
import type { RepoPath } from '../system/system.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import type { Importer, LinkTable, Manner, ModuleLink } from './module-graph.ts'
import type { Project } from './project-graph.ts'
import type { PythonLayout } from './python-layout.ts'
import { type FoundModule, levelsUp, type PythonModules, parentOf } from './python-modules.ts'
import type { FileScan, ImportStatement } from './scan-file.ts'
import type { SearchScope } from './search-scope.ts'
import { STANDARD_MODULES } from './standard-modules.ts'

/** What the links of Python files are made of. */
export interface PythonWorld {
  readonly modules: PythonModules
  readonly layouts: ReadonlyMap<ProjectName, PythonLayout>
  readonly projects: ReadonlyMap<ProjectName, Project>
  readonly scope: SearchScope
  readonly links: LinkTable
}

/** Where absolute imports are looked for, and what was found there. */
interface SearchPath {
  readonly project: ProjectName | undefined
  /** Of its own project: what is found there is what it gets. */
  readonly own: ReadonlySet<RepoPath>
  /** The folders around a file, from which it may be started as a script or a test. */
  readonly around: readonly RepoPath[]
  readonly known: Map<string, Resolved>
}

/** What a module's name leads to. */
interface Resolved {
  readonly found: FoundModule
  readonly link: ModuleLink | undefined
  /** A list of this one; empty where it leads nowhere. */
  alone: readonly Resolved[]
  /** Modules taken from it by `from MODULE import name`; made when the first one is asked for. */
  children?: Map<string, readonly ModuleLink[]>
}

/** What the files of one folder have in common. */
interface Folder {
  readonly folder: RepoPath
  readonly path: SearchPath
  readonly packages: ModuleLink | undefined
  readonly relative: Map<string, readonly Resolved[]>
}

const NO_MODULE: FoundModule = { files: [], folders: [], depth: 0, isWhole: false }
const NOWHERE: Resolved = { found: NO_MODULE, link: undefined, alone: [] }

const IMPORT: Manner = { before: 'imports', isImport: true }
const NAMED: Manner = { before: 'names', isImport: false }
const PACKAGE: Manner = { before: 'lies in a package whose code runs first', isImport: false }

// Folders and files that many projects have beside their package, and that nobody installs.
const OWN_TO_EACH =
  /^(?:tests?|testing|docs?|examples?|scripts?|tools?|bin|ci|setup|conftest|noxfile|tasks|main|app|manage|utils?|migrations)$/

/** Adds links from the Python files of a world. */
export class PythonLinker {
  readonly #world: PythonWorld
  readonly #folders = new Map<RepoPath, Folder>()
  /** Whose root a folder is. */
  readonly #owners = new Map<RepoPath, ProjectName[]>()
  readonly #relatives = new Map<RepoPath, Map<string, readonly Resolved[]>>()
  readonly #paths = new Map<string, SearchPath>()
  readonly #own = new Map<ProjectName | undefined, ReadonlySet<RepoPath>>()

  constructor(world: PythonWorld) {
    this.#world = world
    for (const [name, { roots }] of world.layouts) {
      for (const root of roots) this.#owners.set(root, [...(this.#owners.get(root) ?? []), name])
    }
  }

  /** What a file imports, names, and is part of. */
  addFile(file: RepoPath, { imports, lines, named }: FileScan): void {
    const folder = this.#folderAt(parentOf(file))
    const { project } = folder.path
    folder.packages?.importers.push({ file, project, module: '' })
    const from = { file, folder }
    for (let at = 0; at < imports.length; at++) {
      this.#addImport(imports[at] as ImportStatement, lines[at] as number, from)
    }
    for (const { name, line } of named) this.addNamed({ file, project, line, module: name }, 2)
  }

  /**
   * What a string names, if it is a module that the project of the file can load.
   *
   * @param atLeast how many of its segments must be found: a word alone is hardly ever meant as a module
   */
  addNamed(importer: Importer, atLeast: number): void {
    const { path } = this.#folderAt(parentOf(importer.file))
    const { found } = this.#absolute(importer.module, path)
    if (found.files.length === 0 || found.depth < atLeast) return
    const make = () => ({ manner: NAMED, files: found.files, projects: [] })
    this.#world.links.keyed(`named\0${found.files.join('\0')}`, make)?.importers.push(importer)
  }

  /** A module of one project that others load without an import of their own. */
  addLoaded(module: string, of: ProjectName, manner: Manner, importers: readonly Project[]): void {
    const { modules, layouts, links } = this.#world
    const roots = new Set(layouts.get(of)?.roots)
    const { files } = modules.find(module, (folder) => roots.has(folder))
    links.toFiles(manner, files)?.importers.push(...importers.map((project) => manifestOf(project, module)))
  }

  #addImport(
    { module, names, isGuarded, isTypeOnly }: ImportStatement,
    line: number,
    { file, folder }: { readonly file: RepoPath; readonly folder: Folder },
  ): void {
    const meant = module.startsWith('.') ? this.#relative(module, folder) : this.#absolute(module, folder.path).alone
    if (meant.length === 0) return
    const importer = { file, project: folder.path.project, line, module, isGuarded: isGuarded || isTypeOnly }
    for (const resolved of meant) this.#link(resolved, importer, names)
  }

  #link(resolved: Resolved, importer: Importer, names: readonly string[]): void {
    resolved.link?.importers.push(importer)
    if (resolved.found.folders.length === 0) return
    const { module } = importer
    for (const name of names) {
      const taken = module.endsWith('.') ? `${module}${name}` : `${module}.${name}`
      for (const link of this.#taken(name, taken, resolved, importer))
        link.importers.push({ ...importer, module: taken })
    }
  }

  /** The modules that a name taken from a module may be; of a namespace package, parts may lie anywhere. */
  #taken(name: string, taken: string, resolved: Resolved, { file }: Importer): readonly ModuleLink[] {
    const children = this.#children(name, resolved)
    if (children.length > 0 || resolved.found.files.length > 0 || taken.startsWith('.')) return children
    const { link } = this.#absolute(taken, this.#folderAt(parentOf(file)).path)
    return link === undefined ? [] : [link]
  }

  #relative(module: string, folder: Folder): readonly Resolved[] {
    let resolved = folder.relative.get(module)
    if (resolved === undefined) {
      const rest = module.replace(/^\.+/, '')
      const base = levelsUp(folder.folder, module.length - rest.length - 1)
      resolved = base === undefined ? [] : this.#fromBase(rest, base, folder.path)
      folder.relative.set(module, resolved)
    }
    return resolved
  }

  /** Several where the package is a namespace: its parts may lie in other projects. */
  #fromBase(rest: string, base: RepoPath, path: SearchPath): readonly Resolved[] {
    let known = this.#relatives.get(base)
    if (known === undefined) {
      known = new Map()
      this.#relatives.set(base, known)
    }
    let resolved = known.get(rest)
    if (resolved === undefined) {
      const found = this.#findRelative(rest, base)
      const isCertain = found.isWhole && this.#world.modules.isPackage(base)
      const others = isCertain
        ? []
        : namesOf(base, path).flatMap((name) => this.#absolute(joined(name, rest), path).alone)
      resolved = [...this.#resolved(found).alone, ...others]
      known.set(rest, resolved)
    }
    return resolved
  }

  #findRelative(rest: string, base: RepoPath): FoundModule {
    const { modules } = this.#world
    if (rest !== '') return modules.findFrom(base, rest)
    return { files: modules.packagesAround(base, this.#topOf(base)), folders: [base], depth: 0, isWhole: true }
  }

  #absolute(module: string, path: SearchPath): Resolved {
    let resolved = path.known.get(module)
    if (resolved === undefined) {
      resolved = this.#resolved(this.#find(module, path))
      path.known.set(module, resolved)
    }
    return resolved
  }

  #resolved(found: FoundModule): Resolved {
    if (found.files.length === 0 && found.folders.length === 0) return NOWHERE
    const resolved: Resolved = { found, link: this.#world.links.toFiles(IMPORT, found.files), alone: NOWHERE.alone }
    resolved.alone = [resolved]
    return resolved
  }

  #children(name: string, resolved: Resolved): readonly ModuleLink[] {
    resolved.children ??= new Map()
    const known = resolved.children.get(name)
    if (known !== undefined) return known
    const { modules, links } = this.#world
    const made = resolved.found.folders.flatMap((folder) => {
      const files = name === '*' ? modules.inside(folder) : modules.childOf(folder, name)
      return links.toFiles(IMPORT, files) ?? []
    })
    resolved.children.set(name, made)
    return made
  }

  #find(module: string, path: SearchPath): FoundModule {
    const { own, project } = path
    const { modules } = this.#world
    if (!modules.holdsFirst(module)) return NO_MODULE
    const first = modules.find(module, (folder) => own.has(folder))
    if (first.isWhole) return first
    const all = modules.find(module, this.#isSearched(path))
    if (all.files.length > 0) return all
    const elsewhere = modules.find(module, this.#isElsewhere(module, project))
    if (elsewhere.files.length > 0) return elsewhere
    const undeclared = modules.find(module, this.#isUndeclared(module, project))
    return undeclared.isWhole ? undeclared : all
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

  /** Roots of projects on which nobody says to depend: what is imported from there all the same is found where everything is installed together. */
  #isUndeclared(module: string, project: ProjectName | undefined): (folder: RepoPath) => boolean {
    const [first = ''] = module.split('.', 1)
    if (STANDARD_MODULES.has(first) || OWN_TO_EACH.test(first) || this.#isForeign(first, project)) return () => false
    const { scope } = this.#world
    return (folder) => {
      if (!this.#owners.has(folder)) return false
      const owner = scope.ownerOf(`${folder}/x`)
      return owner !== undefined && scope.mayLoad(project, owner)
    }
  }

  /** Whether a declared dependency from elsewhere has the name of a module. */
  #isForeign(first: string, project: ProjectName | undefined): boolean {
    const name = normalizeName(first)
    const declared = project === undefined ? [] : (this.#world.projects.get(project)?.dependencies ?? [])
    return declared.some((one) => one.name === name && one.source.type !== 'local')
  }

  #folderAt(folder: RepoPath): Folder {
    let known = this.#folders.get(folder)
    if (known !== undefined) return known
    const { modules, links } = this.#world
    const files = modules.packagesAround(folder, this.#topOf(folder))
    known = { folder, path: this.#pathOf(folder), packages: links.toFiles(PACKAGE, files), relative: new Map() }
    this.#folders.set(folder, known)
    return known
  }

  #topOf(folder: RepoPath): RepoPath {
    const project = this.#world.scope.ownerOf(`${folder}/x`)
    return (project === undefined ? undefined : this.#world.projects.get(project)?.root) ?? ''
  }

  #pathOf(folder: RepoPath): SearchPath {
    const { modules, scope } = this.#world
    const project = scope.ownerOf(`${folder}/x`)
    const top = this.#topOf(folder)
    const own = this.#ownRoots(project)
    const around: RepoPath[] = []
    for (let at = folder; at.length > top.length; at = parentOf(at)) {
      if (!modules.isPackage(at) && !own.has(at)) around.push(at)
    }
    const key = `${project ?? ''}\0${around.join('\0')}`
    let path = this.#paths.get(key)
    if (path === undefined) {
      path = { project, own, around, known: new Map() }
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
function namesOf(folder: RepoPath, { own }: SearchPath): readonly string[] {
  const roots = [...own].filter((root) => root === '' || folder === root || folder.startsWith(`${root}/`))
  const root = roots.sort((a, b) => b.length - a.length)[0]
  if (root === undefined || folder === root) return []
  return [folder.slice(root === '' ? 0 : root.length + 1).replaceAll('/', '.')]
}

function joined(name: string, rest: string): string {
  return rest === '' ? name : `${name}.${rest}`
}

/** What is loaded for a project, whichever of its files runs, stands in its manifest. */
export function manifestOf({ name, manifests, root }: Project, module: string): Importer {
  return { file: manifests[0] ?? root, project: name, module }
}

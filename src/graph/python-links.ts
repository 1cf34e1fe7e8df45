import type { RepoPath } from '../system/system.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import type { Importer, LinkTable, Manner, ModuleLink } from './module-graph.ts'
import type { Project } from './project-graph.ts'
import { type FoundModule, levelsUp, parentOf } from './python-modules.ts'
import { NO_MODULE, namesOf, PythonSearch, type PythonWorld, type SearchPath } from './python-search.ts'
import type { FileScan, ImportStatement } from './scan-file.ts'

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

/** How much of a name has to be found, and whether a package stands for all that is in it. */
interface NamedRule {
  readonly atLeast?: number
  readonly isWhole: boolean
}

const WHOLE: NamedRule = { isWhole: true }

const NOWHERE: Resolved = { found: NO_MODULE, link: undefined, alone: [] }

const IMPORT: Manner = { before: 'imports', isImport: true }
const NAMED: Manner = { before: 'names', isImport: false }
const PACKAGE: Manner = { before: 'lies in a package whose code runs first', isImport: false }

/** Adds links from the Python files of a world. */
export class PythonLinker {
  readonly #world: PythonWorld
  readonly #links: LinkTable
  readonly #search: PythonSearch
  readonly #folders = new Map<RepoPath, Folder>()
  readonly #absolutes = new Map<SearchPath, Map<string, Resolved>>()
  readonly #relatives = new Map<RepoPath, Map<string, readonly Resolved[]>>()

  constructor(world: PythonWorld, links: LinkTable) {
    this.#world = world
    this.#links = links
    this.#search = new PythonSearch(world)
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
    for (const { name, line } of named) if (!name.includes('/')) this.addNamed({ file, project, line, module: name })
  }

  /**
   * What a string names, if it is a module that the project of the file can load. Of a package all modules are meant: what reads its name looks
   * for them there.
   */
  addNamed(importer: Importer, { atLeast, isWhole }: NamedRule = WHOLE): ModuleLink | undefined {
    const { module } = importer
    const { path } = this.#folderAt(parentOf(importer.file))
    const { found } = this.#absolute(module, path)
    if (found.files.length + found.folders.length === 0) return undefined
    // A word alone is hardly ever meant as a module; who writes one calls for it.
    if (found.depth < (atLeast ?? (module.includes('.') ? 2 : 1))) return undefined
    // Who names the settings of an application of Django means all of it.
    const application = /^(.+?)\.apps(?:\.|$)/.exec(module)?.[1]
    const around = application === undefined ? NO_MODULE : this.#absolute(application, path).found
    const folders = isWhole ? [...found.folders, ...around.folders] : []
    const { modules } = this.#world
    const files = () => [...found.files, ...folders.flatMap((folder) => modules.below(folder))]
    const key = `named\0${found.files.join('\0')}\0\0${folders.join('\0')}`
    const link = this.#links.keyed(key, () => ({ manner: NAMED, files: files(), projects: [] }))
    link?.importers.push(importer)
    return link
  }

  /** A module of one project that others load without an import of their own. */
  addLoaded(module: string, of: ProjectName, manner: Manner, importers: readonly Project[]): void {
    const { modules, layouts } = this.#world
    const roots = new Set(layouts.get(of)?.roots)
    const { files } = modules.find(module, (folder) => roots.has(folder))
    this.#links.toFiles(manner, files)?.importers.push(...importers.map((project) => manifestOf(project, module)))
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
    return { files: modules.packagesAround(base, this.#search.topOf(base)), folders: [base], depth: 0, isWhole: true }
  }

  #absolute(module: string, path: SearchPath): Resolved {
    let known = this.#absolutes.get(path)
    if (known === undefined) {
      known = new Map()
      this.#absolutes.set(path, known)
    }
    let resolved = known.get(module)
    if (resolved === undefined) {
      resolved = this.#resolved(this.#search.find(module, path))
      known.set(module, resolved)
    }
    return resolved
  }

  #resolved(found: FoundModule): Resolved {
    if (found.files.length === 0 && found.folders.length === 0) return NOWHERE
    const resolved: Resolved = { found, link: this.#links.toFiles(IMPORT, found.files), alone: NOWHERE.alone }
    resolved.alone = [resolved]
    return resolved
  }

  #children(name: string, resolved: Resolved): readonly ModuleLink[] {
    resolved.children ??= new Map()
    const known = resolved.children.get(name)
    if (known !== undefined) return known
    const { modules } = this.#world
    const made = resolved.found.folders.flatMap((folder) => {
      const files =
        name === '**' ? modules.below(folder) : name === '*' ? modules.inside(folder) : modules.childOf(folder, name)
      return this.#links.toFiles(IMPORT, files) ?? []
    })
    resolved.children.set(name, made)
    return made
  }

  #folderAt(folder: RepoPath): Folder {
    let known = this.#folders.get(folder)
    if (known !== undefined) return known
    const files = this.#world.modules.packagesAround(folder, this.#search.topOf(folder))
    const packages = this.#links.toFiles(PACKAGE, files)
    known = { folder, path: this.#search.pathFor(folder), packages, relative: new Map() }
    this.#folders.set(folder, known)
    return known
  }
}

function joined(name: string, rest: string): string {
  return rest === '' ? name : `${name}.${rest}`
}

/** What is loaded for a project, whichever of its files runs, stands in its manifest. */
export function manifestOf({ name, manifests, root }: Project, module: string): Importer {
  return { file: manifests[0] ?? root, project: name, module }
}

import type { RepoPath } from '../system/system.ts'
import { parentOf } from '../workspaces/repo-paths.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import type { LinkTable } from './link-table.ts'
import type { LinkedProject } from './link-world.ts'
import type { Importer, Manner } from './module-graph.ts'
import { type FoundModule, levelsUp } from './python-modules.ts'
import { NO_MODULE, namesOf, PythonSearch, type PythonWorld, type SearchPath } from './python-search.ts'
import type { FileScan, ImportStatement } from './scan-file.ts'

/** A name where it is looked up. */
interface LookUp {
  readonly context: string
  readonly name: string
  /** It starts at the top of packages, not at a folder. */
  readonly isAbsolute: boolean
}

/** What a module's name leads to. */
interface Resolved extends LookUp {
  readonly found: FoundModule
  readonly link: number | undefined
  /** This one, with what it leads to in projects on which nobody says to depend; empty where it leads nowhere. */
  all: readonly Resolved[]
  /** Modules taken from it by `from MODULE import name`; made when the first one is asked for. */
  children?: Map<string, readonly number[]>
}

/** What the files of one folder have in common. */
interface Folder {
  readonly folder: RepoPath
  readonly path: SearchPath
  readonly packages: number | undefined
  readonly relative: Map<string, readonly Resolved[]>
}

/** What is known of some names. */
interface Known {
  readonly context: string
  readonly byName: Map<string, Resolved>
}

/** How much of a name has to be found, and whether a package stands for all that is in it. */
interface NamedRule {
  readonly atLeast?: number
  readonly isWhole: boolean
}

const WHOLE: NamedRule = { isWhole: true }

const NOWHERE: Resolved = { found: NO_MODULE, context: '', name: '', isAbsolute: true, link: undefined, all: [] }

const IMPORT: Manner = { before: 'imports', kind: 'import' }
// By a name that its files have only here, as relative ones do.
const FOUND: Manner = { before: 'imports', kind: 'use' }
const NAMED: Manner = { before: 'names', kind: 'use' }
const PACKAGE: Manner = { before: 'lies in a package whose code runs first', kind: 'use' }

/** Adds links from the Python files of a world: what a file leads to follows from the world and its own scan, whichever files came before. */
export class PythonLinker {
  readonly #world: PythonWorld
  readonly #links: LinkTable
  readonly #search: PythonSearch
  readonly #folders = new Map<RepoPath, Folder>()
  readonly #absolutes = new Map<SearchPath, Known>()
  readonly #relatives = new Map<RepoPath, Known>()

  constructor(world: PythonWorld, links: LinkTable) {
    this.#world = world
    this.#links = links
    this.#search = new PythonSearch(world)
  }

  /** What a file imports, names, and is part of. */
  addFile(file: RepoPath, { imports, lines, named }: FileScan): void {
    const folder = this.#folderAt(parentOf(file))
    const { project } = folder.path
    this.#links.add(folder.packages, { file, project, module: '' })
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
  addNamed(importer: Importer, { atLeast, isWhole }: NamedRule = WHOLE): number | undefined {
    const { module } = importer
    const { path } = this.#folderAt(parentOf(importer.file))
    const { found, link: imported } = this.#absolute(module, path)
    // Who imports it tells more than who names it, and is told first.
    this.#links.mention(imported, importer)
    if (found.files.length + found.folders.length === 0) return undefined
    // A word alone is hardly ever meant as a module; who writes one calls for it.
    if (found.depth < (atLeast ?? (module.includes('.') ? 2 : 1))) return undefined
    // Who names the settings of an application of Django means all of it.
    const application = /^(.+?)\.apps(?:\.|$)/.exec(module)?.[1]
    const around = application === undefined ? NO_MODULE : this.#absolute(application, path).found
    const folders = isWhole ? [...found.folders, ...around.folders] : []
    const { modules } = this.#world
    const files = () => [...found.files, ...folders.flatMap((folder) => modules.below(folder))]
    const key = `${found.files.join('\0')}\0\0${folders.join('\0')}`
    const link = this.#links.find('named', key, () => ({ manner: NAMED, files: files() }))
    this.#links.add(link, importer)
    return link
  }

  /** A module of one project that others load without an import of their own. */
  addLoaded(module: string, of: ProjectName, manner: Manner, importers: readonly LinkedProject[]): void {
    const { modules, layouts } = this.#world
    const roots = new Set(layouts.get(of)?.roots)
    const { files } = modules.find(module, (folder) => roots.has(folder))
    const link = this.#links.find(`loaded${manner.after ?? ''}`, module, () => ({ manner, files }))
    for (const project of importers) this.#links.add(link, manifestOf(project, module))
  }

  #addImport(
    { module, names, isGuarded, isTypeOnly, isDynamic }: ImportStatement,
    line: number,
    { file, folder }: { readonly file: RepoPath; readonly folder: Folder },
  ): void {
    const meant = module.startsWith('.') ? this.#relative(module, folder) : this.#absolute(module, folder.path).all
    if (meant.length === 0) return
    const isFirm = !isGuarded && !isTypeOnly && !isDynamic
    const importer = { file, project: folder.path.project, line, module, isFirm }
    for (const { link } of meant) this.#links.add(link, importer)
    for (const resolved of meant) if (resolved.found.folders.length > 0) this.#linkNames(names, resolved, importer)
  }

  #linkNames(names: readonly string[], resolved: Resolved, importer: Importer): void {
    const { module } = importer
    for (const name of names) {
      const taken = module.endsWith('.') ? `${module}${name}` : `${module}.${name}`
      for (const link of this.#taken(name, taken, resolved, importer))
        this.#links.add(link, { ...importer, module: taken })
    }
  }

  /** The modules that a name taken from a module may be; of a namespace package, parts may lie anywhere. */
  #taken(name: string, taken: string, resolved: Resolved, { file }: Importer): readonly number[] {
    const children = this.#children(name, resolved)
    if (children.length > 0 || resolved.found.files.length > 0 || taken.startsWith('.')) return children
    return this.#absolute(taken, this.#folderAt(parentOf(file)).path).all.flatMap(({ link }) => link ?? [])
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
      known = { context: `from ${base}`, byName: new Map() }
      this.#relatives.set(base, known)
    }
    const { context } = known
    const find = () => this.#resolved(this.#findRelative(rest, base), { context, name: rest, isAbsolute: false })
    const resolved = this.#known(rest, known, find)
    if (resolved.found.isWhole && this.#world.modules.isPackage(base)) return resolved.all
    const others = namesOf(base, path).flatMap((name) => this.#absolute(joined(name, rest), path).all)
    return [...resolved.all, ...others]
  }

  #findRelative(rest: string, base: RepoPath): FoundModule {
    const { modules } = this.#world
    if (rest !== '') return modules.findFrom(base, rest)
    return { files: modules.packagesAround(base, this.#search.topOf(base)), folders: [base], depth: 0, isWhole: true }
  }

  #absolute(module: string, path: SearchPath): Resolved {
    let known = this.#absolutes.get(path)
    if (known === undefined) {
      known = { context: `by ${path.key}`, byName: new Map() }
      this.#absolutes.set(path, known)
    }
    const lookUp = { context: known.context, name: module, isAbsolute: true }
    return this.#known(module, known, () => this.#findAbsolute(lookUp, path))
  }

  #findAbsolute(lookUp: LookUp, path: SearchPath): Resolved {
    const found = this.#search.find(lookUp.name, path)
    const undeclared = this.#search.findUndeclared(lookUp.name, path, found)
    const resolved = this.#resolved(found, lookUp)
    const beyond = this.#resolved(undeclared, { ...lookUp, context: `beyond ${lookUp.context}` })
    if (beyond === NOWHERE) return resolved
    if (resolved !== NOWHERE) resolved.all = [resolved, beyond]
    return resolved === NOWHERE ? beyond : resolved
  }

  #known(name: string, { byName }: Known, find: () => Resolved): Resolved {
    let resolved = byName.get(name)
    if (resolved === undefined) {
      resolved = find()
      byName.set(name, resolved)
    }
    return resolved
  }

  #resolved(found: FoundModule, lookUp: LookUp): Resolved {
    const { files, folders } = found
    if (files.length === 0 && folders.length === 0) return NOWHERE
    const { context, name } = lookUp
    const link = this.#links.find(context, name, () => ({ manner: this.#mannerOf(lookUp, files), files }))
    const resolved: Resolved = { ...lookUp, found, link, all: NOWHERE.all }
    resolved.all = [resolved]
    return resolved
  }

  #mannerOf({ name, isAbsolute }: LookUp, files: readonly RepoPath[]): Manner {
    return isAbsolute && this.#search.isOffered(name, files) ? IMPORT : FOUND
  }

  #children(name: string, resolved: Resolved): readonly number[] {
    resolved.children ??= new Map()
    const known = resolved.children.get(name)
    if (known !== undefined) return known
    const { modules } = this.#world
    const made = resolved.found.folders.flatMap((folder) => {
      const files =
        name === '**' ? modules.below(folder) : name === '*' ? modules.inside(folder) : modules.childOf(folder, name)
      if (files.length === 0) return []
      const context = `of ${resolved.context}\0${resolved.name}\0${folder}`
      const taken = { ...resolved, name: `${resolved.name}.${name}` }
      return this.#links.find(context, name, () => ({ manner: this.#mannerOf(taken, files), files })) ?? []
    })
    resolved.children.set(name, made)
    return made
  }

  #folderAt(folder: RepoPath): Folder {
    let known = this.#folders.get(folder)
    if (known !== undefined) return known
    const files = this.#world.modules.packagesAround(folder, this.#search.topOf(folder))
    const packages = this.#links.find('around', folder, () => ({ manner: PACKAGE, files }))
    known = { folder, path: this.#search.pathFor(folder), packages, relative: new Map() }
    this.#folders.set(folder, known)
    return known
  }
}

function joined(name: string, rest: string): string {
  return rest === '' ? name : `${name}.${rest}`
}

/** What is loaded for a project, whichever of its files runs, stands in its manifest. */
export function manifestOf({ name, manifests, root }: LinkedProject, module: string): Importer {
  return { file: manifests[0] ?? root, project: name, module }
}

import { normalizeName } from '../standards/pep503.ts'
import { printable } from '../standards/printable.ts'
import type { RepoPath } from '../system/system.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import type { Importer, LinkTable, ModuleLink } from './module-graph.ts'
import type { ModuleImport } from './module-scan.ts'
import type { Project } from './project-graph.ts'
import type { PythonLayout } from './python-layout.ts'
import { type FoundModule, levelsUp, type PythonModules, parentOf } from './python-modules.ts'
import type { FileScan } from './scan-file.ts'
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

/** Where a file's absolute imports are looked for. */
interface SearchPath {
  /** Stands for the path in keys. */
  readonly id: string
  readonly project: ProjectName | undefined
  /** Of its own project: what is found there is what it gets. */
  readonly own: readonly RepoPath[]
  /** The folders around it, from which it may be started as a script or a test, and the projects below its own. */
  readonly others: readonly RepoPath[]
}

/** Adds links from the Python files of a world. */
export class PythonLinker {
  readonly #world: PythonWorld
  readonly #paths = new Map<RepoPath, SearchPath>()
  readonly #roots = new Map<ProjectName | undefined, Pick<SearchPath, 'own' | 'others'>>()
  readonly #found = new Map<string, FoundModule>()

  constructor(world: PythonWorld) {
    this.#world = world
  }

  /** What a file imports, names, and is part of. */
  addFile(file: RepoPath, { imports, named }: FileScan): void {
    const folder = parentOf(file)
    const path = this.#pathOf(folder)
    this.#addPackages(file, folder)
    for (const one of imports) this.#addImport(one, { file, folder, path })
    for (const { name, line } of named) this.addNamed(name, { file, line }, 2)
  }

  /**
   * What a string names, if it is a module that the project of the file can load.
   *
   * @param atLeast how many of its segments must be found: a word alone is hardly ever meant as a module
   */
  addNamed(name: string, importer: Importer, atLeast: number): void {
    const path = this.#pathOf(parentOf(importer.file))
    const make = () => {
      const found = this.#find(name, path)
      return this.#made(`names ${printable(name)}`, found.depth < atLeast ? [] : found.files, false)
    }
    this.#world.links.link(`named\0${atLeast}\0${path.id}\0${name}`, make)?.importers.push(importer)
  }

  /** A module of one project that another loads without an import of its own. */
  addLoaded(module: string, of: ProjectName, words: string, importers: readonly Importer[]): void {
    const { modules, layouts, links } = this.#world
    const make = () => this.#made(words, modules.find(module, layouts.get(of)?.roots ?? []).files, false)
    links.link(`loaded\0${of}\0${words}`, make)?.importers.push(...importers)
  }

  #made(words: string, files: readonly RepoPath[], isImport = true): Omit<ModuleLink, 'importers'> {
    return { words, files: [...new Set(files)], projects: [], isImport }
  }

  #addPackages(file: RepoPath, folder: RepoPath): void {
    const make = () =>
      this.#made('lies in a package whose code runs first', this.#world.modules.packagesAround(folder), false)
    this.#world.links.link(`package\0${folder}`, make)?.importers.push({ file })
  }

  #addImport(
    { module, names, line, isGuarded }: ModuleImport,
    from: { readonly file: RepoPath; readonly folder: RepoPath; readonly path: SearchPath },
  ): void {
    const importer = { file: from.file, line, isGuarded }
    const found = module.startsWith('.') ? this.#relative(module, from.folder) : this.#absolute(module, from.path)
    if (found === undefined) return
    const { links, modules } = this.#world
    links.link(found.key, () => this.#made(`imports ${printable(module)}`, found.files))?.importers.push(importer)
    for (const folder of found.folders) {
      for (const name of names) {
        const make = () => {
          const files = name === '*' ? modules.inside(folder) : modules.childOf(folder, name)
          return this.#made(`imports ${printable(joined(module, name))}`, files)
        }
        links.link(`child\0${module}\0${folder}\0${name}`, make)?.importers.push(importer)
      }
    }
  }

  #relative(module: string, folder: RepoPath): (FoundModule & { readonly key: string }) | undefined {
    const rest = module.replace(/^\.+/, '')
    const base = levelsUp(folder, module.length - rest.length - 1)
    if (base === undefined) return undefined
    const key = `relative\0${base}\0${module}`
    if (rest !== '') return { ...this.#remember(key, () => this.#world.modules.find(rest, [base])), key }
    const files = this.#world.modules.packagesAround(base)
    return { files, folders: [base], depth: 0, isWhole: true, key }
  }

  #absolute(module: string, path: SearchPath): FoundModule & { readonly key: string } {
    return { ...this.#find(module, path), key: `absolute\0${path.id}\0${module}` }
  }

  #remember(key: string, find: () => FoundModule): FoundModule {
    let found = this.#found.get(key)
    if (found === undefined) {
      found = find()
      this.#found.set(key, found)
    }
    return found
  }

  #find(module: string, path: SearchPath): FoundModule {
    return this.#remember(`${path.id}\0${module}`, () => {
      const { modules } = this.#world
      const own = modules.find(module, path.own)
      if (own.isWhole) return own
      const all = modules.find(module, [...path.own, ...path.others])
      if (all.files.length > 0) return all
      const elsewhere = modules.find(module, this.#elsewhere(module, path.project))
      return elsewhere.files.length > 0 ? elsewhere : all
    })
  }

  /**
   * Folders that no manifest mentions, yet hold something of this name: a path that is set at run time, a layout that is not understood.
   * What the library or a declared dependency brings is not looked for.
   */
  #elsewhere(module: string, project: ProjectName | undefined): readonly RepoPath[] {
    const { modules, scope, projects } = this.#world
    const [first = ''] = module.split('.', 1)
    const holders = modules.holdersOf(first)
    if (holders.length === 0 || STANDARD_MODULES.has(first)) return []
    const name = normalizeName(first)
    const isDeclared = project !== undefined && projects.get(project)?.dependencies.some((one) => one.name === name)
    if (isDeclared === true) return []
    const below = scope.below(project)
    return holders.filter((folder) => {
      const owner = scope.ownerOf(`${folder}/x`)
      return !modules.isPackage(folder) && owner !== undefined && (owner === project || below.has(owner))
    })
  }

  #pathOf(folder: RepoPath): SearchPath {
    let path = this.#paths.get(folder)
    if (path === undefined) {
      path = this.#makePath(folder)
      this.#paths.set(folder, path)
    }
    return path
  }

  #makePath(folder: RepoPath): SearchPath {
    const { modules, scope, projects } = this.#world
    const project = scope.ownerOf(`${folder}/x`)
    const top = (project === undefined ? undefined : projects.get(project)?.root) ?? ''
    const around: RepoPath[] = []
    for (let at = folder; at.length > top.length; at = parentOf(at)) if (!modules.isPackage(at)) around.push(at)
    const { own, others } = this.#rootsOf(project)
    const extra = around.filter((root) => !own.includes(root))
    return { id: `${project ?? ''}\0${extra.join('\0')}`, project, own, others: [...extra, ...others] }
  }

  #rootsOf(project: ProjectName | undefined): Pick<SearchPath, 'own' | 'others'> {
    let roots = this.#roots.get(project)
    if (roots !== undefined) return roots
    const { scope, layouts } = this.#world
    const own = (project === undefined ? undefined : layouts.get(project)?.roots) ?? []
    const below = [...scope.below(project)].flatMap((name) => layouts.get(name)?.roots ?? [])
    // Programs that start at the root of the repository can name folders of it.
    roots = { own, others: [...new Set([...below, ''])].filter((root) => !own.includes(root)) }
    this.#roots.set(project, roots)
    return roots
  }
}

function joined(module: string, name: string): string {
  return module.endsWith('.') ? `${module}${name}` : `${module}.${name}`
}

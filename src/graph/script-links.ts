import type { JsonObject } from '../standards/json.ts'
import type { RepoPath } from '../system/system.ts'
import { inFolder, resolvePath } from '../workspaces/repo-paths.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import type { LinkTable } from './link-table.ts'
import type { LinkedProject } from './link-world.ts'
import type { Importer, Manner } from './module-graph.ts'
import { commandTargets, entryTargets, importTargets } from './package-entries.ts'
import { aliased, type PathAlias } from './path-aliases.ts'
import { manifestOf } from './python-links.ts'
import { parentOf } from './python-modules.ts'
import type { FileScan } from './scan-file.ts'
import type { ScriptModules } from './script-modules.ts'
import type { SearchScope } from './search-scope.ts'

/** What a Node project says of its modules. */
export interface NodeLayout {
  readonly manifest: JsonObject
  readonly aliases: readonly PathAlias[]
}

/** What the links of JavaScript and TypeScript are made of. */
export interface ScriptWorld {
  readonly modules: ScriptModules
  readonly layouts: ReadonlyMap<ProjectName, NodeLayout>
  readonly projects: ReadonlyMap<ProjectName, LinkedProject>
  readonly scope: SearchScope
  /** Whether a file is in the tree, of whatever kind. */
  has(path: RepoPath): boolean
}

/** Modules that a name may mean, and projects of which it may mean any. */
interface Meant {
  readonly files: readonly RepoPath[]
  readonly projects: readonly ProjectName[]
}

const IMPORT: Manner = { before: 'imports', isImport: true }
const NAMED: Manner = { before: 'names', isImport: false }
const COMMAND: Manner = { before: 'may run a command of', isImport: false }

const NOTHING: Meant = { files: [], projects: [] }

// Where builds put what they make, and where its source is kept.
const BUILT = new Set([
  'dist',
  'build',
  'out',
  'output',
  'es',
  'esm',
  'cjs',
  'umd',
  'lib',
  'types',
  'module',
  'commonjs',
])
const SOURCES = ['src', 'source', 'lib', 'app', '']
// Where aliases that only a bundler or a test runner knows lead.
const ALIASED = ['', 'src', 'app', 'src/app', 'lib', 'src/lib', 'source']

/** Adds links from the JavaScript and TypeScript files of a world. */
export class ScriptLinker {
  readonly #world: ScriptWorld
  readonly #links: LinkTable
  readonly #packages = new Map<string, ProjectName>()

  constructor(world: ScriptWorld, links: LinkTable) {
    this.#world = world
    this.#links = links
    for (const { name, packageNames } of world.projects.values()) {
      if (packageNames.node !== undefined && world.layouts.has(name)) this.#packages.set(packageNames.node, name)
    }
  }

  /** What a file imports and names. */
  addFile(file: RepoPath, { imports, lines, named }: FileScan): void {
    const project = this.#world.scope.ownerOf(file)
    for (const [at, { module, isGuarded }] of imports.entries()) {
      this.#add({ file, project, module, line: lines[at] as number, isGuarded }, IMPORT)
    }
    for (const { name, line } of named) this.addNamed({ file, project, module: name, line })
  }

  /** What a string names, if it is a package of this repository. */
  addNamed(importer: Importer): void {
    if (this.#packages.has(splitName(importer.module).name)) this.#add(importer, NAMED)
  }

  /** Whether a package has commands. */
  hasCommands(of: ProjectName): boolean {
    return commandTargets(this.#world.layouts.get(of)?.manifest ?? {}).length > 0
  }

  /** The commands of a package, which whoever depends on it may run. */
  addCommands(of: ProjectName, dependents: readonly LinkedProject[]): void {
    const { layouts, projects } = this.#world
    const targets = commandTargets(layouts.get(of)?.manifest ?? {})
    if (targets.length === 0) return
    const make = () => ({ manner: COMMAND, ...this.#targetsIn(of, projects.get(of)?.root ?? '', targets) })
    const link = this.#links.find('command', of, make)
    for (const project of dependents) this.#links.add(link, manifestOf(project, of))
  }

  #add(importer: Importer, manner: Manner): void {
    const { module, project } = importer
    // What a bundler is told before and after a path.
    const plain = module.slice(module.lastIndexOf('!') + 1).replace(/\?.*$/, '')
    const folder = parentOf(importer.file)
    const isRelative = /^\.{1,2}(?:\/|$)/.test(plain)
    const make = () => ({ manner, ...(isRelative ? this.#relative(plain, folder) : this.#byName(plain, project)) })
    const context = isRelative ? `path ${folder}` : `${manner.before} ${project}`
    this.#links.add(this.#links.find(context, module, make), importer)
  }

  #relative(path: string, folder: RepoPath): Meant {
    const { modules, scope } = this.#world
    const target = resolvePath(folder, path)
    if (target === undefined) return NOTHING
    const files = modules.find(target)
    if (files.length > 0 || !modules.hasFolder(target)) return { files, projects: [] }
    // A folder whose own manifest says what it is.
    const owner = scope.ownerOf(`${target}/x`)
    return owner === undefined ? NOTHING : { files: [], projects: [owner] }
  }

  #byName(name: string, project: ProjectName | undefined): Meant {
    const { layouts, modules } = this.#world
    const layout = project === undefined ? undefined : layouts.get(project)
    const byAlias = aliased(name, layout?.aliases ?? []).flatMap((path) => modules.find(path))
    const found = name.startsWith('#') ? this.#private(name, project) : this.#inPackage(name, project)
    if (byAlias.length + found.files.length + found.projects.length > 0) {
      return { files: [...byAlias, ...found.files], projects: found.projects }
    }
    return this.#unknown(name, project)
  }

  #private(name: string, project: ProjectName | undefined): Meant {
    const { layouts, projects } = this.#world
    if (project === undefined) return NOTHING
    const targets = importTargets(layouts.get(project)?.manifest ?? {}, name)
    const root = projects.get(project)?.root ?? ''
    const parts = targets.map((target) =>
      target.startsWith('.') ? this.#targetsIn(project, root, [target]) : this.#inPackage(target, project),
    )
    return { files: parts.flatMap(({ files }) => files), projects: parts.flatMap((part) => part.projects) }
  }

  #inPackage(specifier: string, from: ProjectName | undefined): Meant {
    const { layouts, projects, scope } = this.#world
    const { name, subpath } = splitName(specifier)
    const project = this.#packages.get(name)
    if (project === undefined || !scope.mayLoad(from, project)) return NOTHING
    const root = projects.get(project)?.root ?? ''
    const targets = entryTargets(layouts.get(project)?.manifest ?? {}, subpath)
    const paths = subpath === '.' ? ['index', 'src/index'] : [subpath, `src/${subpath}`]
    return this.#targetsIn(project, root, targets ?? paths)
  }

  /** Files that paths in a package lead to; where one leads to nothing that is known, any module of it may be meant. */
  #targetsIn(project: ProjectName, root: RepoPath, targets: readonly string[]): Meant {
    const { has } = this.#world
    const paths = targets.flatMap((target) => resolvePath(root, target) ?? [])
    const files = paths.flatMap((path) => this.#sourcesOf(root, path))
    if (files.length > 0 || (paths.length > 0 && paths.every((path) => has(path)))) return { files, projects: [] }
    return { files: [], projects: [project] }
  }

  /** A file, or the source from which a build makes it. */
  #sourcesOf(root: RepoPath, path: RepoPath): readonly RepoPath[] {
    const { modules } = this.#world
    const direct = modules.find(path)
    const segments = (root === '' ? path : path.slice(root.length + 1)).split('/')
    let start = 0
    while (start < segments.length - 1 && BUILT.has(segments[start] as string)) start++
    if (start === 0) return direct
    const rests = Array.from({ length: start }, (_, at) => segments.slice(at + 1).join('/'))
    for (const rest of rests.reverse()) {
      for (const source of SOURCES) {
        const found = modules.find(inFolder(inFolder(root, source), rest))
        if (found.length > 0) return [...direct, ...found]
      }
    }
    return direct
  }

  /** Neither a package of ours nor an alias of a compiler: where the usual aliases lead, if it may be one. */
  #unknown(name: string, project: ProjectName | undefined): Meant {
    const { projects, modules, scope } = this.#world
    const own = project === undefined ? undefined : projects.get(project)
    if (own === undefined || name.startsWith('node:')) return NOTHING
    const parts = splitName(name)
    if (own.dependencies.some((one) => one.name === parts.name)) return NOTHING
    const first = name.slice(0, name.indexOf('/') + 1)
    const rests = first === '' ? [name] : [name, name.slice(first.length)]
    const files = ALIASED.flatMap((folder) =>
      rests.flatMap((rest) => (rest === '' ? [] : modules.find(inFolder(inFolder(own.root, folder), rest)))),
    )
    if (files.length > 0 || /^(?:@[\w.-]+\/)?[\w.-]+(?:\/|$)/.test(name)) return { files, projects: [] }
    return { files: [], projects: [own.name, ...scope.below(own.name)] }
  }
}

/** `@acme/core/button` is the subpath `./button` of @acme/core. */
function splitName(specifier: string): { readonly name: string; readonly subpath: string } {
  const segments = specifier.split('/')
  const name = segments.splice(0, specifier.startsWith('@') ? 2 : 1).join('/')
  const rest = segments.filter((segment) => segment !== '').join('/')
  return { name, subpath: rest === '' ? '.' : `./${rest}` }
}

import { isBuiltin } from 'node:module'
import { type JsonObject, memberOf, membersOf } from '../standards/json.ts'
import { commandTargets, entryTargets, importTargets } from '../standards/package-entries.ts'
import type { RepoPath } from '../system/system.ts'
import { inFolder, parentOf, resolvePath } from '../workspaces/repo-paths.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import { sourcesOf } from './built-sources.ts'
import type { Renamed } from './declared-packages.ts'
import type { LinkTable, Meant } from './link-table.ts'
import type { LinkedProject } from './link-world.ts'
import type { Importer, Manner } from './module-graph.ts'
import { aliased, type PathAlias } from './path-aliases.ts'
import { manifestOf } from './python-links.ts'
import type { FileScan } from './scan-file.ts'
import type { ScriptModules } from './script-modules.ts'
import type { SearchScope } from './search-scope.ts'
import { jsxModules } from './typescript-names.ts'

/** What a Node project says of its modules. */
export interface NodeLayout {
  readonly manifest: JsonObject
  readonly aliases: readonly PathAlias[]
  /** Packages that it may import by name, beside those of this repository. */
  readonly declared: ReadonlySet<string>
  /** Those of them that it or a manifest above it declares. */
  readonly declaredAbove: ReadonlySet<string>
  /** What some of those names stand for. */
  readonly renamed: ReadonlyMap<string, Renamed>
  /** Packages that tags of JSX come from. */
  readonly jsxSources: readonly string[]
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

/** All packages of the repository, be they read or not. */
interface Everything {
  readonly names: ReadonlySet<string>
  readonly byRoot: ReadonlyMap<RepoPath, ProjectName>
}

/** What a name may mean. */
interface MeantName extends Meant {
  /** Nothing which is here has it. */
  readonly isUnknown?: true
  /** Settings or manifests give it to the project, which need not declare it. */
  readonly isProvided?: true
}

const IMPORT: Manner = { before: 'imports', kind: 'import' }
const PROVIDED: Manner = { before: 'imports', kind: 'use' }
const NAMED: Manner = { before: 'names', kind: 'use' }
const UNKNOWN: Manner = { before: 'imports', after: ', which may be any module by an alias', kind: 'chance' }
const PLUGIN: Manner = { before: 'may load the plug-in', kind: 'use' }
const REPLACED: Manner = { before: 'is replaced in browsers by', kind: 'use' }
const COMMAND: Manner = { before: 'may run a command of', kind: 'use' }

const NOTHING: Meant = { files: [], projects: [] }

const PLUGINS =
  /(?:^|\/)(?:eslint|babel|prettier|stylelint|postcss|tailwind(?:css)?|commitlint|jest|vitest|vite|rollup|webpack|esbuild|remark|rehype|tsconfig|swc|storybook|playwright|cypress|karma|mocha|semantic-release|graphql-codegen|nx|turbo)-|-(?:plugin|preset|config|loader|transformer|reporter|environment)s?$/

// Where aliases that only a bundler or a test runner knows lead.
const ALIASED = ['', 'src', 'app', 'src/app', 'lib', 'src/lib', 'source']

/** Adds links from the JavaScript and TypeScript files of a world. */
export class ScriptLinker {
  readonly #world: ScriptWorld
  readonly #links: LinkTable
  /** Projects by the names of their packages; several may have one. */
  readonly #packages = new Map<string, ProjectName[]>()
  #everything: Everything | undefined

  constructor(world: ScriptWorld, links: LinkTable) {
    this.#world = world
    this.#links = links
    for (const { name, packageNames } of world.projects.values()) {
      if (packageNames.node === undefined || !world.layouts.has(name)) continue
      this.#packages.set(packageNames.node, [...(this.#packages.get(packageNames.node) ?? []), name])
    }
  }

  /** What a file imports and names. */
  addFile(file: RepoPath, { imports, lines, named }: FileScan): void {
    const project = this.#world.scope.ownerOf(file)
    for (const [at, { module, isGuarded, isTypeOnly, isDynamic }] of imports.entries()) {
      const isFirm = !isGuarded && !isTypeOnly && !isDynamic
      this.#add({ file, project, module, line: lines[at] as number, isFirm }, IMPORT)
    }
    for (const { name, line } of named) this.addNamed({ file, project, module: name, line })
    if (!/\.[jt]sx$/.test(file) || project === undefined) return
    for (const source of this.#world.layouts.get(project)?.jsxSources ?? []) {
      for (const module of jsxModules(source)) this.#add({ file, project, module }, NAMED)
    }
  }

  /** What a string names, if it is a package of this repository: what reads a package's name may load what lies at its top. */
  addNamed(importer: Importer): number | undefined {
    const { name, subpath } = splitName(importer.module)
    const { project } = importer
    const named = this.#packagesOf(name, project)
    if (named.length === 0) return undefined
    for (const one of named) {
      if (subpath === '.' && one !== project && this.#world.scope.mayLoad(project, one)) this.#addTop(importer, one)
    }
    return this.#add(importer, NAMED)
  }

  #addTop(importer: Importer, of: ProjectName): void {
    const { projects, modules } = this.#world
    // Settings of its own tools are of no use to others; those that are have a name of their own.
    const isOffered = (file: RepoPath) => !/\.config\.[cm]?[jt]s$/.test(file)
    const make = () => ({ manner: NAMED, files: modules.inside(projects.get(of)?.root ?? '').filter(isOffered) })
    this.#links.add(this.#links.find('top', of, make), importer)
  }

  /** Whether a package is made for a tool, by its name. */
  isPlugin({ packageNames: { node = '' } }: LinkedProject): boolean {
    return PLUGINS.test(node) && this.#packages.has(node)
  }

  /** Plug-ins and settings of tools, which those find by a part of the name. */
  addPlugins(of: LinkedProject, dependents: readonly LinkedProject[]): void {
    if (!this.isPlugin(of)) return
    const name = of.packageNames.node ?? ''
    const { modules } = this.#world
    const make = () => {
      const entry = this.#inPackage(name, undefined)
      return { manner: PLUGIN, files: [...entry.files, ...modules.inside(of.root)], projects: entry.projects }
    }
    const link = this.#links.find('plug-in', of.name, make)
    for (const project of dependents) this.#links.add(link, manifestOf(project, name))
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

  #add(importer: Importer, manner: Manner): number | undefined {
    const { module, project } = importer
    // What a bundler is told before and after a path.
    const plain = module.slice(module.lastIndexOf('!') + 1).replace(/\?.*$/, '')
    const folder = parentOf(importer.file)
    const isRelative = /^\.{1,2}(?:\/|$)/.test(plain)
    const make = () => {
      const meant = isRelative ? this.#relative(plain, folder) : this.#byName(plain, project)
      return { manner: mannerFor(meant, manner), files: meant.files, projects: meant.projects }
    }
    const context = isRelative ? `path ${folder}` : `${manner.before} ${project}`
    const link = this.#links.find(context, module, make)
    this.#links.add(link, importer)
    return link
  }

  #relative(path: string, folder: RepoPath): MeantName {
    const { has, modules, scope } = this.#world
    const target = resolvePath(folder, path)
    if (target === undefined) return NOTHING
    const files = modules.find(target)
    if (files.length > 0) return { files, projects: [] }
    const isFolder = modules.hasFolder(target)
    const owner = scope.ownerOf(isFolder ? `${target}/x` : target)
    if (owner === undefined || (!isFolder && owner === scope.ownerOf(`${folder}/x`))) return NOTHING
    // Data; a folder whose own manifest says what it is; what a build of another project makes.
    return has(target) ? { files: [target], projects: [] } : { files: [], projects: [owner] }
  }

  #byName(name: string, project: ProjectName | undefined): MeantName {
    const { layouts, modules } = this.#world
    const layout = project === undefined ? undefined : layouts.get(project)
    const byAlias = [
      ...aliased(name, layout?.aliases ?? []).flatMap((path) => modules.find(path)),
      ...this.#forBrowsers(name, project),
    ]
    const found = name.startsWith('#') ? this.#private(name, project) : this.#inPackage(name, project)
    if (byAlias.length + found.files.length + found.projects.length === 0) return this.#unknown(name, project)
    const isProvided = byAlias.length > 0 || (layout !== undefined && provides(layout, name))
    const meant = { files: [...byAlias, ...found.files], projects: found.projects }
    return isProvided ? { ...meant, isProvided } : meant
  }

  /** The projects that a package's name may stand for: of several those on which the other depends. A manifest may give it another name. */
  #packagesOf(name: string, from: ProjectName | undefined): readonly ProjectName[] {
    const { layouts, scope } = this.#world
    const renamed = from === undefined ? undefined : layouts.get(from)?.renamed.get(name)
    if (renamed !== undefined && 'folder' in renamed) {
      const project = this.#everyPackage().byRoot.get(renamed.folder)
      if (project !== undefined && layouts.has(project)) return [project]
    }
    const named = this.#packages.get(renamed !== undefined && 'name' in renamed ? renamed.name : name) ?? []
    const below = named.length < 2 ? [] : named.filter((one) => scope.below(from).has(one))
    return below.length === 0 ? named : below
  }

  /** What bundlers for browsers take instead of a package: https://github.com/defunctzombie/package-browser-field-spec */
  #forBrowsers(name: string, project: ProjectName | undefined): readonly RepoPath[] {
    if (project === undefined) return []
    const { layouts, projects, modules } = this.#world
    const root = projects.get(project)?.root ?? ''
    return replacements(layouts.get(project)?.manifest ?? {}).flatMap(([from, to]) => {
      const path = from === name ? resolvePath(root, to) : undefined
      return path === undefined ? [] : sourcesOf(modules, root, path)
    })
  }

  /** What they take instead of a file: whoever leads to the one leads to the other. */
  addReplacements(of: LinkedProject): void {
    const { layouts, modules } = this.#world
    for (const [from, to] of replacements(layouts.get(of.name)?.manifest ?? {})) {
      if (!from.startsWith('.')) continue
      const filesOf = (target: string) => {
        const path = resolvePath(of.root, target)
        return path === undefined ? [] : sourcesOf(modules, of.root, path)
      }
      const link = this.#links.find(`replacement ${of.name}`, to, () => ({ manner: REPLACED, files: filesOf(to) }))
      for (const file of filesOf(from)) this.#links.add(link, { file, project: of.name, module: to })
    }
  }

  #private(name: string, project: ProjectName | undefined): Meant {
    const { layouts, projects } = this.#world
    if (project === undefined) return NOTHING
    const targets = importTargets(layouts.get(project)?.manifest ?? {}, name)
    const root = projects.get(project)?.root ?? ''
    const parts = targets.map((target) =>
      target.startsWith('.') ? this.#targetsIn(project, root, [target]) : this.#inPackage(target, project),
    )
    return joined(parts)
  }

  #inPackage(specifier: string, from: ProjectName | undefined): Meant {
    const { layouts, projects, scope } = this.#world
    const { name, subpath } = splitName(specifier)
    const paths = subpath === '.' ? ['index', 'src/index'] : [subpath, `src/${subpath}`]
    const parts = this.#packagesOf(name, from).map((project) => {
      if (!scope.mayLoad(from, project)) return NOTHING
      const targets = entryTargets(layouts.get(project)?.manifest ?? {}, subpath)
      return this.#targetsIn(project, projects.get(project)?.root ?? '', targets ?? paths)
    })
    return joined(parts)
  }

  /** Files that paths in a package lead to; where one leads to nothing that is known, any module of it may be meant. */
  #targetsIn(project: ProjectName, root: RepoPath, targets: readonly string[]): Meant {
    const { has, modules } = this.#world
    const paths = targets.flatMap((target) => resolvePath(root, target) ?? [])
    const files = paths.flatMap((path) => sourcesOf(modules, root, path))
    if (files.length > 0 || (paths.length > 0 && paths.every((path) => has(path)))) return { files, projects: [] }
    return { files: [], projects: [project] }
  }

  /** Neither a package of ours nor an alias of a compiler: where the usual aliases lead; anything, where nothing here has the name. */
  #unknown(name: string, project: ProjectName | undefined): MeantName {
    const { projects, modules, scope } = this.#world
    const own = project === undefined ? undefined : projects.get(project)
    if (own === undefined || this.#comesFromElsewhere(name, own)) return NOTHING
    const first = name.slice(0, name.indexOf('/') + 1)
    const rests = first === '' ? [name] : [name, name.slice(first.length)]
    const files = ALIASED.flatMap((folder) =>
      rests.flatMap((rest) => (rest === '' ? [] : modules.find(inFolder(inFolder(own.root, folder), rest)))),
    )
    if (files.length > 0) return { files, projects: [] }
    return { files: [], projects: [own.name, ...scope.below(own.name)], isUnknown: true }
  }

  /** Whether a name is one of Node, of an address, or of a package that is declared or only released from here. */
  #comesFromElsewhere(name: string, own: LinkedProject): boolean {
    if (isBuiltin(name) || /^(?:node|bun|https?|data|file|jsr|npm):/.test(name)) return true
    const { name: first } = splitName(name)
    const { names, byRoot } = this.#everyPackage()
    // A project that nobody reads now has nothing to do with the change.
    if (names.has(first)) return true
    const declared = own.dependencies.find((one) => one.ecosystem === 'node' && one.name === first)
    // One that lies here, but not where anybody sees it.
    if (declared !== undefined) return declared.source.type !== 'local' || byRoot.has(declared.source.root)
    const layout = this.#world.layouts.get(own.name)
    if (layout === undefined) return /^(?:@[\w.-]+\/)?[\w.-]+(?:\/|$)/.test(name)
    return layout.declared.has(first)
  }

  /** Names and folders of all packages of this repository, of those that are not read, too. */
  #everyPackage(): Everything {
    if (this.#everything !== undefined) return this.#everything
    const all = [...this.#world.projects.values()]
    this.#everything = {
      names: new Set(all.flatMap(({ packageNames }) => packageNames.node ?? [])),
      byRoot: new Map(all.map(({ root, name }) => [root, name])),
    }
    return this.#everything
  }
}

function joined(parts: readonly Meant[]): Meant {
  return { files: parts.flatMap(({ files }) => files), projects: parts.flatMap(({ projects }) => projects) }
}

function mannerFor({ isUnknown, isProvided }: MeantName, manner: Manner): Manner {
  if (isUnknown === true) return UNKNOWN
  return isProvided === true && manner === IMPORT ? PROVIDED : manner
}

/** Whether a manifest above a project, or an alias of a compiler, gives it what has a name; an alias for all names gives none. */
function provides({ aliases, declaredAbove }: NodeLayout, name: string): boolean {
  const own = aliases.filter(({ from }) => from !== '*')
  return declaredAbove.has(splitName(name).name) || aliased(name, own).length > 0
}

/** `browser` as a table: what is taken instead of files and packages; `false` leaves them out. */
function replacements(manifest: JsonObject): readonly (readonly [string, string])[] {
  return ['browser', 'react-native'].flatMap((field) =>
    membersOf(memberOf(manifest, field)).flatMap(([from, to]) =>
      typeof to === 'string' && to.startsWith('.') ? [[from, to] as const] : [],
    ),
  )
}

/** `@acme/core/button` is the subpath `./button` of @acme/core. */
function splitName(specifier: string): { readonly name: string; readonly subpath: string } {
  const segments = specifier.split('/')
  const name = segments.splice(0, specifier.startsWith('@') ? 2 : 1).join('/')
  const rest = segments.filter((segment) => segment !== '').join('/')
  return { name, subpath: rest === '' ? '.' : `./${rest}` }
}

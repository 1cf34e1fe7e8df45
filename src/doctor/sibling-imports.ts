import type { ModuleImport, ModuleScan } from '../graph/module-scan.ts'
import type { Project } from '../graph/project-graph.ts'
import { decodePython } from '../graph/python-encoding.ts'
import { scanPython } from '../graph/python-imports.ts'
import { scanTypeScript } from '../graph/typescript-imports.ts'
import type { RepoPath } from '../system/system.ts'
import type { SourceRoots } from '../workspaces/pants-roots.ts'
import { foldersAbove, isInstalled, parentOf, pathInside, resolvePath } from '../workspaces/repo-paths.ts'
import type { Ecosystem, Location, ProjectName } from '../workspaces/workspace.ts'
import { pythonManifest } from './manifests.ts'
import { modulesAt, type ProvidedModules, providedModules } from './provided-modules.ts'
import type { Subject } from './subject.ts'

/** An import of something that another project of the repository provides. */
export interface SiblingImport {
  readonly from: ProjectName
  readonly to: ProjectName
  readonly ecosystem: Ecosystem
  /** As written. */
  readonly module: string
  readonly at: Location
  /** It fails where the sibling is not installed: not for type checkers only, nor provided for, nor made by a call, nor in what tests only read. */
  readonly isFirm: boolean
}

/** What the sources of all projects import from one another. */
export interface SiblingImports {
  readonly imports: readonly SiblingImport[]
  /** Projects of which something may be missing: names that only the running program knows, files that cannot be read. */
  readonly uncertain: ReadonlySet<ProjectName>
}

/** Reads them; a more exact reading may take the place of this one. */
export type ReadSiblingImports = (subject: Subject) => Promise<SiblingImports>

const PYTHON = /\.pyi?$/
const SCRIPT = /\.[cm]?[jt]sx?$/
const BUILT = /(?:^|\/)(?:dist|build|out|coverage|vendor|\.next|\.nuxt|\.[^/]*cache)\//
// Code there is what a test reads, seldom what it runs.
const FIXTURE = /(?:^|\/)(?:__testfixtures__|__fixtures__|fixtures)\//
const MOST_BYTES = 1_000_000

/**
 * Imports between projects, found file by file without building anything: a Python import means the project that alone provides the longest
 * start of it, an import of TypeScript the project whose package it names, or that a path leads into.
 */
export const readSiblingImports: ReadSiblingImports = async (subject) => {
  const filesOf = filesByProject(subject)
  const targets = new ImportTargets(subject, await pantsRoots(subject))
  for (const project of subject.graph.projects.values()) await targets.add(project, filesOf.get(project.name) ?? [])
  const imports: SiblingImport[] = []
  const uncertain = new Set<ProjectName>()
  for (const project of subject.graph.projects.values()) {
    const files = filesOf.get(project.name) ?? []
    for (const [file, bytes] of await subject.read(files)) {
      if (bytes.length > MOST_BYTES) continue
      const { scan, ecosystem } = scanFile(file, bytes)
      const isFixture = FIXTURE.test(file.slice(project.root.length))
      if (scan.dynamicLines.length > 0 || scan.problem !== undefined) uncertain.add(project.name)
      for (const one of scan.imports) {
        const to = targets.meantBy(one, { file, ecosystem, project })
        if (to === undefined || to === project.name) continue
        const isFirm = !one.isTypeOnly && !one.isGuarded && !one.isDynamic && !isFixture
        imports.push({ from: project.name, to, ecosystem, module: one.module, at: { file, line: one.line }, isFirm })
      }
    }
  }
  return { imports, uncertain }
}

async function pantsRoots({ tree }: Subject): Promise<SourceRoots | undefined> {
  if (!tree.entries.has('pants.toml')) return undefined
  return (await import('../workspaces/pants-roots.ts')).readSourceRoots(tree)
}

function scanFile(file: RepoPath, bytes: Uint8Array): { readonly scan: ModuleScan; readonly ecosystem: Ecosystem } {
  if (!PYTHON.test(file)) return { scan: scanTypeScript(Buffer.from(bytes).toString('utf8')), ecosystem: 'node' }
  const { text, problem } = decodePython(bytes)
  const scan = scanPython(text)
  return { scan: problem === undefined ? scan : { ...scan, problem }, ecosystem: 'python' }
}

/** Sources by the innermost project that holds them. */
function filesByProject({ graph, tree }: Subject): ReadonlyMap<ProjectName, readonly RepoPath[]> {
  const roots = new Map([...graph.projects.values()].map(({ root, name }) => [root, name]))
  const files = new Map<ProjectName, RepoPath[]>([...roots.values()].map((name) => [name, []]))
  for (const { path, mode } of tree.entries.values()) {
    if (!mode.startsWith('100') || isInstalled(path) || !(PYTHON.test(path) || SCRIPT.test(path))) continue
    const owner = foldersAbove(path).find((folder) => roots.has(folder))
    const root = owner ?? undefined
    if (root === undefined || BUILT.test(path.slice(root.length))) continue
    files.get(roots.get(root) as ProjectName)?.push(path)
  }
  return files
}

interface Importer {
  readonly file: RepoPath
  readonly ecosystem: Ecosystem
  readonly project: Project
}

/** Whom an import may mean. */
class ImportTargets {
  readonly #modules = new Map<string, Set<ProjectName>>()
  readonly #namespaces = new Map<string, Set<ProjectName>>()
  readonly #packages = new Map<string, Set<ProjectName>>()
  readonly #roots: ReadonlyMap<RepoPath, ProjectName>
  readonly #subject: Subject
  /** Where imports start, for a workspace of Pants. */
  readonly #sourceRoots: SourceRoots | undefined

  constructor(subject: Subject, sourceRoots: SourceRoots | undefined) {
    this.#subject = subject
    this.#sourceRoots = sourceRoots
    this.#roots = new Map([...subject.graph.projects.values()].map(({ root, name }) => [root, name]))
  }

  async add({ name, root, packageNames }: Project, files: readonly RepoPath[]): Promise<void> {
    if (packageNames.node !== undefined) note(this.#packages, packageNames.node, name)
    const manifest = packageNames.python === undefined ? undefined : await pythonManifest(this.#subject.tree, root)
    if (manifest === undefined) return
    const own = files.filter((file) => file.endsWith('.py')).map((file) => pathInside(root, file))
    this.#note(providedModules(manifest.table, packageNames.python ?? '', own), name)
    if (this.#sourceRoots !== undefined) this.#note(modulesAt(fromRoots(files, this.#sourceRoots)), name)
  }

  #note({ modules, namespaces }: ProvidedModules, name: ProjectName): void {
    for (const module of modules) note(this.#modules, module, name)
    for (const namespace of namespaces) note(this.#namespaces, namespace, name)
  }

  /** Undefined for what comes from elsewhere, and where several projects may be meant. */
  meantBy(one: ModuleImport, importer: Importer): ProjectName | undefined {
    return importer.ecosystem === 'python' ? this.#python(one) : this.#script(one.module, importer)
  }

  /** `from acme import core` may mean the module `acme.core`; of several names the first that says something counts. */
  #python({ module, names }: ModuleImport): ProjectName | undefined {
    if (module.startsWith('.')) return undefined
    for (const name of names) {
      const owners = this.#modules.get(`${module}.${name}`)
      if (owners !== undefined) return only(owners)
    }
    for (let start = module; start !== ''; start = start.slice(0, Math.max(0, start.lastIndexOf('.')))) {
      const owners = this.#modules.get(start)
      if (owners !== undefined) return only(owners)
      if (this.#namespaces.has(start)) return undefined
    }
    return undefined
  }

  #script(specifier: string, { file, project }: Importer): ProjectName | undefined {
    if (specifier.startsWith('.')) return this.#atPath(specifier, file, project)
    const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
    return only(this.#packages.get(name) ?? new Set())
  }

  /** The project that a relative path leads into, out of the one that holds the file. */
  #atPath(specifier: string, file: RepoPath, { root }: Project): ProjectName | undefined {
    const target = resolvePath(parentOf(file), specifier)
    if (target === undefined || target === root || root === '' || target.startsWith(`${root}/`)) return undefined
    const owner = [target, ...foldersAbove(target)].find((folder) => folder !== '' && this.#roots.has(folder))
    return owner === undefined ? undefined : this.#roots.get(owner)
  }
}

/** Python files, each from the root that its imports start from. */
function fromRoots(files: readonly RepoPath[], rootOf: SourceRoots): readonly string[] {
  return files.flatMap((file) => {
    const root = file.endsWith('.py') ? rootOf(file) : undefined
    return root === undefined ? [] : file.slice(root === '' ? 0 : root.length + 1)
  })
}

function note(map: Map<string, Set<ProjectName>>, key: string, name: ProjectName): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, new Set([name]))
  else known.add(name)
}

function only(owners: ReadonlySet<ProjectName>): ProjectName | undefined {
  const [first] = owners
  return owners.size === 1 ? first : undefined
}

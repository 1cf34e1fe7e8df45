import { isObject, membersOf, readJson } from '../standards/json.ts'
import { printable } from '../standards/printable.ts'
import type { RepoPath } from '../system/system.ts'
import { DEPENDENCY_FIELDS } from '../workspaces/node-specifiers.ts'
import { foldersAbove, inFolder } from '../workspaces/repo-paths.ts'
import type { FileTree, Finding, ProjectName } from '../workspaces/workspace.ts'
import type { CodeKind } from './code-files.ts'
import { LinkTable, type Manner, type ModuleGraph } from './module-graph.ts'
import { readAliases } from './path-aliases.ts'
import type { Project, ProjectGraph } from './project-graph.ts'
import { type PythonLayout, readPythonLayout } from './python-layout.ts'
import { manifestOf, PythonLinker } from './python-links.ts'
import { PythonModules } from './python-modules.ts'
import { type FileScan, isUncertain } from './scan-file.ts'
import { type NodeLayout, ScriptLinker } from './script-links.ts'
import { ScriptModules } from './script-modules.ts'
import type { SearchScope } from './search-scope.ts'
import { STANDARD_MODULES } from './standard-modules.ts'

/** A file of code. */
export interface CodeFile {
  readonly path: RepoPath
  readonly kind: CodeKind
  /** What it says of the modules that it needs; asked for once, so that nobody holds the scans of all files. */
  scan(): FileScan
}

/** What a module graph is made from. */
export interface ModuleSources {
  readonly graph: ProjectGraph
  readonly tree: FileTree
  readonly scope: SearchScope
  /** The projects whose files are there: all of their code. */
  readonly projects: ReadonlySet<ProjectName>
  readonly files: readonly CodeFile[]
  /** Modules that a change took away: whoever imported them may still do so. */
  readonly gone: readonly RepoPath[]
  /** Settings of tools, by file: strings in them may name modules. */
  readonly settings: ReadonlyMap<RepoPath, string>
}

/**
 * Which files of some projects lead to which others, whatever the reason: imports, packages around a module, names in strings and
 * settings, plug-ins and commands that a dependency offers. Where several files may be meant, all of them are.
 */
export async function buildModuleGraph(sources: ModuleSources): Promise<ModuleGraph> {
  const { graph, scope, projects, files } = sources
  const links = new LinkTable()
  const chosen = [...graph.projects.values()].filter(({ name }) => projects.has(name))
  const python = await pythonLayouts(chosen, sources)
  const common = { projects: graph.projects, scope, links }
  const modules = new PythonModules(pathsOf('python', sources))
  const pythonLinker = new PythonLinker({ ...common, layouts: python, modules })
  const node = await nodeLayouts(chosen, sources)
  const has = (path: RepoPath) => sources.tree.entries.has(path)
  const scriptLinker = new ScriptLinker({
    ...common,
    has,
    layouts: node,
    modules: new ScriptModules(pathsOf('node', sources)),
  })
  const findings: Finding[] = []
  const owners = new Map<RepoPath, ProjectName | undefined>()
  for (const file of files) {
    const scan = file.scan()
    owners.set(file.path, scope.ownerOf(file.path))
    if (scan.language === 'python') pythonLinker.addFile(file.path, scan)
    else scriptLinker.addFile(file.path, scan)
    if (isUncertain(scan)) addUncertain(file.path, scan, scope, links)
    findings.push(...problemFinding(file, scan))
  }
  addSettings(sources, pythonLinker, scriptLinker)
  addOffers({ chosen, python, modules, scope, pythonLinker, scriptLinker })
  addConftests(
    chosen.filter(({ name }) => python.has(name)),
    files,
    links,
  )
  return {
    links: links.links,
    ownerOf: (path) => owners.get(path) ?? scope.ownerOf(path),
    hidden: hiddenProjects(sources, python),
    findings,
  }
}

function pathsOf(language: 'python' | 'node', { files, gone }: ModuleSources): RepoPath[] {
  const isWanted = (path: RepoPath) => /\.py[iw]?$/.test(path) === (language === 'python')
  return [...files.map(({ path }) => path), ...gone].filter(isWanted)
}

/** Their builds rename modules, or links give them a second name. */
function hiddenProjects(
  { files, scope }: ModuleSources,
  python: ReadonlyMap<ProjectName, PythonLayout>,
): ReadonlySet<ProjectName> {
  const linked = files.flatMap(({ path, kind }) => (kind === 'link' ? (scope.ownerOf(path) ?? []) : []))
  return new Set([...linked, ...[...python].flatMap(([name, { isRenamed }]) => (isRenamed ? name : []))])
}

async function pythonLayouts(
  projects: readonly Project[],
  { tree }: ModuleSources,
): Promise<ReadonlyMap<ProjectName, PythonLayout>> {
  const python = projects.filter(({ ecosystems }) => ecosystems.length === 0 || ecosystems.includes('python'))
  return new Map(
    await Promise.all(python.map(async ({ name, root }) => [name, await readPythonLayout(root, tree)] as const)),
  )
}

async function nodeLayouts(
  projects: readonly Project[],
  { tree }: ModuleSources,
): Promise<ReadonlyMap<ProjectName, NodeLayout>> {
  const node = projects.filter(({ ecosystems }) => ecosystems.length === 0 || ecosystems.includes('node'))
  if (node.length === 0) return new Map()
  const aliases = await readAliases(tree)
  return new Map(
    node.map(({ name, root }) => {
      const reading = readJson(tree.text(inFolder(root, 'package.json')) ?? '{}')
      const manifest = 'value' in reading && isObject(reading.value) ? reading.value : {}
      return [name, { manifest, aliases: aliases.aliasesOf(root) }]
    }),
  )
}

/** Whatever its project can load, such a file may. */
function addUncertain(path: RepoPath, { dynamicLines, problem }: FileScan, scope: SearchScope, links: LinkTable): void {
  const owner = scope.ownerOf(path)
  const manner = problem === undefined ? DYNAMIC : UNKNOWN
  const make = () => ({ manner, files: [], projects: [...(owner === undefined ? [] : [owner]), ...scope.below(owner)] })
  const line = dynamicLines[0]
  const importer = { file: path, project: owner, module: problem ?? '', ...(line === undefined ? {} : { line }) }
  links.keyed(`${manner.before}\0${owner}`, make)?.importers.push(importer)
}

const DYNAMIC: Manner = { before: 'imports what only the running program knows', isImport: false }
const UNKNOWN: Manner = { before: 'may import anything:', isImport: false }
const CONFTEST: Manner = { before: 'has tests that load', isImport: false }

// `core.cli:main`, `core.plugin`, `-p core`, `-m core.cli`
const IN_SETTINGS =
  /(?:^|[\s"'=])(?:(-[mp])[ =]?)?((?:[A-Za-z_]\w*\.)*[A-Za-z_]\w*)(:[A-Za-z_][\w.]*)?(?=[\s"',;[\]]|$)/gm
const PACKAGE = /(@[a-z0-9~-][\w.~-]*\/[\w.~-]+(?:\/[\w.~/-]*)?)/g

function addSettings({ settings, scope }: ModuleSources, python: PythonLinker, script: ScriptLinker): void {
  for (const [file, text] of settings) {
    const place = { file, project: scope.ownerOf(file) }
    for (const [, flag, name = '', attribute] of text.matchAll(IN_SETTINGS)) {
      const atLeast = flag === undefined && attribute === undefined ? 2 : 1
      if (atLeast === 1 || name.includes('.')) python.addNamed({ ...place, module: name }, atLeast)
    }
    for (const [, name = ''] of withoutDependencies(file, text).matchAll(PACKAGE))
      script.addNamed({ ...place, module: name })
  }
}

// What is declared there is in the project graph; it says nothing of what is loaded.
const DECLARED =
  /^(?:name|overrides|resolutions|pnpm|workspaces|bundle[dD]?Dependencies|dependenciesMeta|peerDependenciesMeta)$/

function withoutDependencies(file: RepoPath, text: string): string {
  if (!file.endsWith('package.json')) return text
  const reading = readJson(text)
  if ('problem' in reading) return text
  const fields = new Set(DEPENDENCY_FIELDS.map(({ field }) => field))
  const others = membersOf(reading.value).filter(([key]) => !fields.has(key) && !DECLARED.test(key))
  return JSON.stringify(Object.fromEntries(others))
}

interface Offers {
  readonly chosen: readonly Project[]
  readonly python: ReadonlyMap<ProjectName, PythonLayout>
  readonly modules: PythonModules
  readonly scope: SearchScope
  readonly pythonLinker: PythonLinker
  readonly scriptLinker: ScriptLinker
}

/** What dependents of a project may load without an import of theirs. */
function addOffers({ chosen, python, modules, scope, pythonLinker, scriptLinker }: Offers): void {
  const dependents = new Map<ProjectName, Project[]>()
  for (const project of chosen) {
    for (const other of scope.below(project.name)) {
      const list = dependents.get(other)
      if (list === undefined) dependents.set(other, [project])
      else list.push(project)
    }
  }
  for (const { name } of chosen) {
    const loading = dependents.get(name) ?? []
    if (loading.length === 0) continue
    const { entryModules = [], roots = [] } = python.get(name) ?? {}
    const offered: Manner = { before: 'may load', after: `, which ${name} offers`, isImport: false }
    for (const module of entryModules) pythonLinker.addLoaded(module, name, offered, loading)
    const twins = roots.flatMap((root) => modules.namesIn(root)).filter((module) => STANDARD_MODULES.has(module))
    const mistaken: Manner = {
      before: 'may load',
      after: ` of ${name} for that of the standard library`,
      isImport: false,
    }
    for (const module of new Set(twins)) pythonLinker.addLoaded(module, name, mistaken, loading)
    scriptLinker.addCommands(name, loading)
  }
}

/** pytest loads every conftest.py on the way down to a test: those above a project, too. */
function addConftests(projects: readonly Project[], files: readonly CodeFile[], links: LinkTable): void {
  const conftests = new Set(files.map(({ path }) => path).filter((path) => /(?:^|\/)conftest\.py$/.test(path)))
  if (conftests.size === 0) return
  for (const project of projects) {
    for (const folder of foldersAbove(project.root)) {
      const file = inFolder(folder, 'conftest.py')
      if (!conftests.has(file)) continue
      const make = () => ({ manner: CONFTEST, files: [file], projects: [] })
      links.keyed(`conftest\0${file}`, make)?.importers.push(manifestOf(project, file))
    }
  }
}

function problemFinding({ path, kind }: CodeFile, { problem }: FileScan): readonly Finding[] {
  if (problem === undefined || kind === 'unread' || kind === 'link') return []
  return [
    {
      code: 'unread-imports',
      severity: 'note',
      message: `The imports of ${printable(path)} are not known (${printable(problem)}): it may lead to all that its project depends on`,
      fix: 'Nothing has to be done; what the file imports could be told if it were well-formed.',
      file: path,
    },
  ]
}

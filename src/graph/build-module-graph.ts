import { isObject, readJson } from '../standards/json.ts'
import { printable } from '../standards/printable.ts'
import type { RepoPath } from '../system/system.ts'
import { inFolder } from '../workspaces/repo-paths.ts'
import type { FileTree, Finding, ProjectName } from '../workspaces/workspace.ts'
import type { CodeKind } from './code-files.ts'
import { DataLinker } from './data-links.ts'
import { readDeclaredPackages } from './declared-packages.ts'
import { LinkTable, type Manner, type ModuleGraph } from './module-graph.ts'
import { readAliases } from './path-aliases.ts'
import { PathLinker } from './path-links.ts'
import { isWrittenAsPath } from './path-strings.ts'
import type { Project, ProjectGraph } from './project-graph.ts'
import { type PythonLayout, readPythonLayout } from './python-layout.ts'
import { PythonLinker } from './python-links.ts'
import { PythonModules } from './python-modules.ts'
import { type FileScan, isUncertain } from './scan-file.ts'
import { type NodeLayout, ScriptLinker } from './script-links.ts'
import { ScriptModules } from './script-modules.ts'
import type { SearchScope } from './search-scope.ts'
import { addConftests, addOffers, addSettings, type Linkers } from './unwritten-links.ts'

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
  const { graph, tree, scope, projects, files, settings } = sources
  const links = new LinkTable()
  const chosen = [...graph.projects.values()].filter(({ name }) => projects.has(name))
  const [python, node] = [await pythonLayouts(chosen, sources), await nodeLayouts(chosen, sources)]
  const common = { projects: graph.projects, scope }
  const modules = new PythonModules(pathsOf('python', sources))
  const scripts = new ScriptModules(pathsOf('node', sources))
  const has = (path: RepoPath) => tree.entries.has(path)
  const pythonLinker = new PythonLinker({ ...common, layouts: python, modules }, links)
  const scriptLinker = new ScriptLinker({ ...common, layouts: node, modules: scripts, has }, links)
  const code = [...pathsOf('python', sources), ...pathsOf('node', sources)]
  const pathLinker = new PathLinker({ ...common, files: code, has }, links)
  const dataLinker = new DataLinker({ scope, pythonLinker, scriptLinker, pathLinker }, links)
  const linkers = { scope, pythonLinker, scriptLinker, pathLinker, dataLinker }
  const { owners, findings } = addFiles(files, links, linkers)
  dataLinker.addReaders(owners)
  await addSettings(settings, linkers)
  addOffers(chosen, python, { scope, modules, pythonLinker, scriptLinker })
  const tested = chosen.filter(({ name }) => python.has(name))
  addConftests(tested, owners.keys(), links)
  const ownerOf = (path: RepoPath) => owners.get(path) ?? scope.ownerOf(path)
  return { links: links.links, ownerOf, hidden: hiddenProjects(sources, python), findings }
}

interface AllLinkers extends Linkers {
  readonly pathLinker: PathLinker
  readonly dataLinker: DataLinker
}

/** Every file's own links, one file at a time, so that nobody holds what all of them say. */
function addFiles(files: readonly CodeFile[], links: LinkTable, linkers: AllLinkers) {
  const { scope, pythonLinker, scriptLinker, pathLinker, dataLinker } = linkers
  const owners = new Map<RepoPath, ProjectName | undefined>()
  const findings: Finding[] = []
  for (const file of files) {
    const scan = file.scan()
    if (file.kind === 'data') {
      dataLinker.addFile(file.path, scan)
      continue
    }
    const project = scope.ownerOf(file.path)
    owners.set(file.path, project)
    for (const { name, line } of scan.named) {
      if (isWrittenAsPath(name)) pathLinker.addNamed({ file: file.path, project, line, module: name }, false)
    }
    if (scan.language === 'python') pythonLinker.addFile(file.path, scan)
    else scriptLinker.addFile(file.path, scan)
    if (isUncertain(scan)) addUncertain(file.path, scan, scope, links)
    findings.push(...problemFinding(file, scan))
  }
  return { owners, findings }
}

function pathsOf(language: 'python' | 'node', { files, gone }: ModuleSources): RepoPath[] {
  const isWanted = (path: RepoPath) => /\.py[iw]?$/.test(path) === (language === 'python')
  return [...files.flatMap(({ path, kind }) => (kind === 'data' ? [] : path)), ...gone].filter(isWanted)
}

/** Their builds rename modules, or links give them a second name. */
function hiddenProjects(
  { files, scope, tree }: ModuleSources,
  python: ReadonlyMap<ProjectName, PythonLayout>,
): ReadonlySet<ProjectName> {
  const linked = files.flatMap(({ path, kind }) => (kind === 'link' ? (scope.ownerOf(path) ?? []) : []))
  // A file of paths gives modules other names: https://docs.python.org/3/library/site.html
  const withPaths = [...tree.entries.keys()].flatMap((path) =>
    path.endsWith('.pth') ? (scope.ownerOf(path) ?? []) : [],
  )
  return new Set([...linked, ...withPaths, ...[...python].flatMap(([name, { isRenamed }]) => (isRenamed ? name : []))])
}

async function pythonLayouts(
  projects: readonly Project[],
  { tree, settings }: ModuleSources,
): Promise<ReadonlyMap<ProjectName, PythonLayout>> {
  const python = projects.filter(({ ecosystems }) => ecosystems.length === 0 || ecosystems.includes('python'))
  const layoutOf = (root: RepoPath) => readPythonLayout(root, tree, settings.get(inFolder(root, 'setup.py')))
  return new Map(await Promise.all(python.map(async ({ name, root }) => [name, await layoutOf(root)] as const)))
}

async function nodeLayouts(
  projects: readonly Project[],
  { tree, graph }: ModuleSources,
): Promise<ReadonlyMap<ProjectName, NodeLayout>> {
  const node = projects.filter(({ ecosystems }) => ecosystems.length === 0 || ecosystems.includes('node'))
  if (node.length === 0) return new Map()
  const named = [...graph.projects.values()].flatMap(({ packageNames: { node: name }, root }) =>
    name === undefined ? [] : [[name, root] as const],
  )
  const aliases = await readAliases(tree, new Map(named))
  const declared = readDeclaredPackages(tree)
  return new Map(
    node.map(({ name, root }) => {
      const reading = readJson(tree.text(inFolder(root, 'package.json')) ?? '{}')
      const manifest = 'value' in reading && isObject(reading.value) ? reading.value : {}
      const settings = { aliases: aliases.aliasesOf(root), jsxSources: aliases.jsxSourcesOf(root) }
      return [name, { manifest, declared: declared.namesFor(root), renamed: declared.renamedFor(root), ...settings }]
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

import { isObject, readJson } from '../standards/json.ts'
import type { RepoPath } from '../system/system.ts'
import { inFolder, isBelow, pathInside } from '../workspaces/repo-paths.ts'
import type { FileTree, ProjectName } from '../workspaces/workspace.ts'
import { DataLinker } from './data-links.ts'
import { readDeclaredPackages } from './declared-packages.ts'
import { LinkTable, noLinks } from './link-table.ts'
import type { LinkedGraph, LinkedProject } from './link-world.ts'
import { type CodeName, type LinkedFiles, replacedUses } from './linked-files.ts'
import type { Manner } from './module-graph.ts'
import { readAliases } from './path-aliases.ts'
import { PathLinker } from './path-links.ts'
import { type PythonLayout, readPythonLayout } from './python-layout.ts'
import { PythonLinker } from './python-links.ts'
import { PythonModules } from './python-modules.ts'
import { dotted, type PythonPackage } from './python-packages.ts'
import { type FileScan, isUncertain } from './scan-file.ts'
import { type NodeLayout, ScriptLinker } from './script-links.ts'
import { ScriptModules } from './script-modules.ts'
import type { SearchScope } from './search-scope.ts'
import { addConftests, addOffers, addSettings, type Linkers } from './unwritten-links.ts'

/** A file of code. */
interface CodeFile extends CodeName {
  /** What it says of the modules that it needs; asked for once, so that nobody holds the scans of all files. */
  scan(): FileScan
}

/** What a module graph is made from. */
export interface ModuleSources {
  readonly graph: Pick<LinkedGraph, 'projects'>
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
export async function linkFiles(sources: ModuleSources): Promise<LinkedFiles> {
  const { files, scope, settings } = sources
  const links = new LinkTable(noLinks(files.map(({ path }) => path)))
  const world = await openWorld(sources, links)
  const problems = addFiles(files.keys(), sources, world)
  const ownUses = links.count
  world.dataLinker.addReaders(files.filter(({ kind }) => kind !== 'data'))
  await addSettings(settings, world)
  addOffers(world.chosen, world.layouts, world)
  const tested = world.chosen.filter(({ name }) => world.layouts.has(name))
  const paths = files.map(({ path }) => path)
  addConftests(tested, paths, links)
  return { links: links.links(scope.ownerOf), ownUses, problems, hidden: hiddenProjects(sources, world.layouts) }
}

/**
 * What {@link linkFiles} gives, where only the contents of some files differ from those of an earlier time: each file's links follow from its
 * own content and from what did not change.
 *
 * @param changed numbers of files, in order; no other file is asked for its scan, and no settings are looked at
 */
export async function relinkFiles(
  earlier: LinkedFiles,
  changed: readonly number[],
  sources: ModuleSources,
): Promise<LinkedFiles> {
  const links = new LinkTable(earlier.links)
  const problems = addFiles(changed, sources, await openWorld(sources, links))
  const fresh = links.links(sources.scope.ownerOf)
  const isChanged = new Set(changed)
  const { uses, ownUses } = replacedUses(earlier, fresh.uses, isChanged)
  const others = earlier.problems.filter(([file]) => !isChanged.has(file))
  const all = [...others, ...problems].sort(([a], [b]) => a - b)
  return { links: { ...fresh, uses }, ownUses, problems: all, hidden: earlier.hidden }
}

interface World extends Linkers {
  /** The projects whose code is read. */
  readonly chosen: readonly LinkedProject[]
  readonly pathLinker: PathLinker
  readonly dataLinker: DataLinker
  readonly links: LinkTable
  readonly modules: PythonModules
  readonly layouts: ReadonlyMap<ProjectName, PythonLayout>
}

async function openWorld(sources: ModuleSources, links: LinkTable): Promise<World> {
  const { graph, projects, tree, scope } = sources
  const chosen = [...graph.projects.values()].filter(({ name }) => projects.has(name))
  const [layouts, node] = [await pythonLayouts(chosen, sources), await nodeLayouts(chosen, sources)]
  const common = { projects: graph.projects, scope }
  const python = pathsOf('python', sources)
  const scripts = pathsOf('node', sources)
  const modules = new PythonModules(python)
  const has = (path: RepoPath) => tree.entries.has(path)
  const pythonLinker = new PythonLinker({ ...common, layouts, modules }, links)
  const scriptLinker = new ScriptLinker({ ...common, layouts: node, modules: new ScriptModules(scripts), has }, links)
  const pathLinker = new PathLinker({ ...common, files: [...python, ...scripts], has }, links)
  const dataLinker = new DataLinker({ scope, pythonLinker, scriptLinker, pathLinker }, links)
  return { chosen, links, modules, layouts, scope, pythonLinker, scriptLinker, pathLinker, dataLinker }
}

/** Every file's own links, one file at a time, so that nobody holds what all of them say. */
function addFiles(
  chosen: Iterable<number>,
  { files, scope }: ModuleSources,
  { links, pythonLinker, scriptLinker, pathLinker, dataLinker }: World,
): LinkedFiles['problems'] {
  const problems: [number, string][] = []
  for (const at of chosen) {
    const file = files[at] as CodeFile
    const scan = file.scan()
    if (file.kind === 'data') {
      dataLinker.addFile(file.path, scan)
      continue
    }
    pathLinker.addFile(file.path, scan)
    if (scan.language === 'python') pythonLinker.addFile(file.path, scan)
    else scriptLinker.addFile(file.path, scan)
    if (isUncertain(scan)) addUncertain(file, scan, scope, links)
    if (scan.problem !== undefined) problems.push([at, scan.problem])
  }
  return problems
}

function pathsOf(language: 'python' | 'node', { files, gone }: ModuleSources): RepoPath[] {
  const isWanted = (path: RepoPath) => /\.py[iw]?$/.test(path) === (language === 'python')
  return [...files.flatMap(({ path, kind }) => (kind === 'data' ? [] : path)), ...gone].filter(isWanted)
}

/** Their builds rename modules, or links give them a second name. */
function hiddenProjects(
  { files, scope, tree }: ModuleSources,
  python: ReadonlyMap<ProjectName, PythonLayout>,
): readonly ProjectName[] {
  const linked = files.flatMap(({ path, kind }) => (kind === 'link' ? (scope.ownerOf(path) ?? []) : []))
  // A file of paths gives modules other names: https://docs.python.org/3/library/site.html
  const withPaths = [...tree.entries.keys()].flatMap((path) =>
    path.endsWith('.pth') ? (scope.ownerOf(path) ?? []) : [],
  )
  const renamed = [...python].flatMap(([name, { isRenamed }]) => (isRenamed ? name : []))
  return [...new Set([...linked, ...withPaths, ...renamed])]
}

async function pythonLayouts(
  projects: readonly LinkedProject[],
  sources: ModuleSources,
): Promise<ReadonlyMap<ProjectName, PythonLayout>> {
  const { tree, settings } = sources
  const python = projects.filter(({ ecosystems }) => ecosystems.length === 0 || ecosystems.includes('python'))
  const layouts = await Promise.all(
    python.map((project) => readPythonLayout(project, tree, settings.get(inFolder(project.root, 'setup.py')))),
  )
  const byPants = tree.entries.has('pants.toml') ? await pantsPackages(sources) : undefined
  return new Map(
    python.map(({ name }, at) => [name, withPackages(layouts[at] as PythonLayout, byPants?.get(name) ?? [])]),
  )
}

/** What the source roots of Pants, which may lie above a project, make of its files. */
async function pantsPackages({
  files,
  tree,
  scope,
  graph,
}: ModuleSources): Promise<ReadonlyMap<ProjectName, readonly PythonPackage[]>> {
  const { readSourceRoots } = await import('../workspaces/pants-roots.ts')
  const rootOf = await readSourceRoots(tree)
  const packages = new Map<ProjectName, PythonPackage[]>()
  for (const { path } of files) {
    const start = path.endsWith('.py') ? rootOf?.(path) : undefined
    const project = graph.projects.get(scope.ownerOf(path) ?? '')
    if (start === undefined || project === undefined) continue
    const prefix = isBelow(start, project.root) ? dotted(pathInside(start, project.root)) : ''
    const own = packages.get(project.name) ?? []
    if (!own.some(({ root }) => root === start)) packages.set(project.name, [...own, { root: start, prefix }])
  }
  return packages
}

function withPackages(layout: PythonLayout, more: readonly PythonPackage[]): PythonLayout {
  const roots = [...new Set([...layout.roots, ...more.map(({ root }) => root)])]
  return { ...layout, roots, packages: [...layout.packages, ...more] }
}

async function nodeLayouts(
  projects: readonly LinkedProject[],
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
      const names = { declared: declared.namesFor(root), declaredAbove: declared.namesAbove(root) }
      return [name, { manifest, ...names, renamed: declared.renamedFor(root), ...settings }]
    }),
  )
}

/** Whatever its project can load, such a file may. */
function addUncertain(
  { path, kind }: CodeName,
  { dynamicLines, problem }: FileScan,
  scope: SearchScope,
  links: LinkTable,
): void {
  const owner = scope.ownerOf(path)
  const manner = kind === 'unread' || kind === 'link' ? UNREAD : problem === undefined ? DYNAMIC : UNKNOWN
  const make = () => ({ manner, files: [], projects: [...(owner === undefined ? [] : [owner]), ...scope.below(owner)] })
  const line = dynamicLines[0]
  const importer = { file: path, project: owner, module: problem ?? '', ...(line === undefined ? {} : { line }) }
  links.add(links.find(`uncertain ${manner.kind} ${manner.before}`, `${owner}`, make), importer)
}

const DYNAMIC: Manner = { before: 'imports what only the running program knows', kind: 'doubt' }
const UNKNOWN: Manner = { before: 'may import anything:', kind: 'doubt' }
const UNREAD: Manner = { before: 'may import anything:', kind: 'chance' }

import type { Project, ProjectGraph } from '../graph/project-graph.ts'
import type { FileChange, Git, RepoPath } from '../system/system.ts'
import { parentOf, pathInside } from '../workspaces/repo-paths.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import { firstFolder, roleOf, TEST_FOLDERS } from './file-role.ts'
import { ownerOf } from './places.ts'
import { isDocumentation, isLock } from './shared-files.ts'
import type { Side } from './touch.ts'

/**
 * Looks for texts in some folders and files of a commit, as {@link Git.search} does: each place as the file and the text that stands there.
 * Undefined where it could not look everywhere.
 */
export type Search = (texts: readonly string[], folders: readonly RepoPath[]) => ReturnType<Git['search']>

// More is not looked for: then nothing is certain.
const MOST_TEXTS = 200

/**
 * Those of the contained files that stay contained: nobody outside their project speaks of the place where they lie, and no source of the
 * project leads to them. A manifest keeps nobody from a path that goes around it, nor a source from passing on what a test exports.
 *
 * Only asked for projects of which nothing else changed that dependents see, and on which somebody depends: elsewhere it decides nothing.
 */
export async function withoutReferred(
  contained: Side['contained'],
  changes: readonly FileChange[],
  { graph, tree }: Pick<Side, 'graph' | 'tree'>,
  search: Search,
): Promise<Side['contained']> {
  const roots = new Map([...graph.projects.values()].map((project) => [project.root, project]))
  const suspects = suspectsAmong(contained, changes, graph, roots)
  if (suspects.length === 0) return contained
  const shared = [...tree.entries.keys()].filter((path) => SHARED_SETTINGS.test(path))
  const texts = [...new Set(suspects.flatMap(({ outside, within }) => [...outside, ...within]))]
  const folders = suspects.flatMap(({ project, dependents }) => [project.root, ...dependents.map(({ root }) => root)])
  const found = texts.length > MOST_TEXTS ? undefined : await search(texts, outermost([...folders, ...shared]))
  const hasOwn = ownModulesFinder(tree)
  const referred = suspects.filter(
    (suspect) => found === undefined || found.some((place) => isReference(place, suspect, { roots, hasOwn })),
  )
  const gone = new Set(referred.map(({ file }) => file))
  return gone.size === 0 ? contained : new Map([...contained].filter(([file]) => !gone.has(file)))
}

// At the top, where they may give everybody other names for a place.
const SHARED_SETTINGS = /^(?:[tj]sconfig[^/]*\.json|pytest\.ini|tox\.ini|setup\.cfg|(?:jest|vite|vitest)\.[^/]*)$/

/** A file that is to stay with its project, and how it would be spoken of. */
interface Suspect {
  readonly file: RepoPath
  readonly project: Project
  readonly dependents: readonly Project[]
  /** By dependents and by settings for everybody. */
  readonly outside: readonly string[]
  /** By sources of its own project. */
  readonly within: readonly string[]
  /** In Python, where it can be imported; among `outside` and `within` as well. */
  readonly module?: string
}

type Roots = ReadonlyMap<RepoPath, Project>

function suspectsAmong(
  contained: Side['contained'],
  changes: readonly FileChange[],
  graph: ProjectGraph,
  roots: Roots,
): readonly Suspect[] {
  const files = new Map<Project, RepoPath[]>()
  const carrying = new Set<Project>()
  for (const { path } of changes) {
    const project = ownerOf(path, roots)
    if (project === undefined) continue
    if (contained.has(path)) files.set(project, [...(files.get(project) ?? []), path])
    else if (!isDocumentation(pathInside(project.root, path)) && !isManifest(path)) carrying.add(project)
  }
  const dependentsOf = dependentsFinder(graph)
  return [...files].flatMap(([project, own]) => {
    const dependents = carrying.has(project) ? [] : dependentsOf(project.name)
    if (dependents.length === 0) return []
    return own.map((file) => ({ file, project, dependents, ...textsFor(pathInside(project.root, file), project) }))
  })
}

/** Of these it depends on the part that changed whether dependents see anything of it. */
function isManifest(path: RepoPath): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return name === 'package.json' || name === 'pyproject.toml' || name === 'project.json' || isLock(path)
}

function dependentsFinder({ edges, projects }: ProjectGraph): (name: ProjectName) => readonly Project[] {
  const incoming = new Map<ProjectName, ProjectName[]>()
  for (const { from, to, kind } of edges) {
    if (kind === 'local') incoming.set(to, [...(incoming.get(to) ?? []), from])
  }
  return (name) => {
    const reached = new Set(incoming.get(name))
    for (const one of reached) for (const other of incoming.get(one) ?? []) reached.add(other)
    reached.delete(name)
    return [...reached].flatMap((one) => projects.get(one) ?? [])
  }
}

/** From outside: the place below the project's folder or package. From within: the last two segments. In Python, by its dotted name. */
function textsFor(path: RepoPath, { root, packageNames }: Project): Pick<Suspect, 'outside' | 'within' | 'module'> {
  const names = new Set([root, ...Object.values(packageNames)].map((name) => name.slice(name.lastIndexOf('/') + 1)))
  const places = placesOf(path)
  const outside = [...names].flatMap((name) => places.map((place) => `${name}/${place}`))
  if (!path.endsWith('.py') || FOUND_BY_RUNNERS.test(path)) return { outside, within: tailsOf(path) }
  const module = withoutEnding(path)
    .replaceAll('/', '.')
    .replace(/\.__init__$/, '')
  return { outside: [...outside, module], within: [...tailsOf(path), module], module }
}

function placesOf(path: RepoPath): readonly string[] {
  const first = firstFolder(path)
  if (TEST_FOLDERS.has(first)) return [first]
  const special = /^(?:.*\/)?__[^/]+__(?=\/)/.exec(path)?.[0]
  return [withoutEnding(path), ...(special === undefined ? [] : [special])]
}

// By such a name nobody imports a file; runners find it.
const FOUND_BY_RUNNERS =
  /(?:^|\/)(?:test_[^/]*\.py|[^/]*_test\.py|[^/]*\.(?:test|spec|cy|stories|bench)\.[cm]?[jt]sx?)$/

function tailsOf(path: RepoPath): readonly string[] {
  const plain = withoutEnding(path)
  const parent = parentOf(plain)
  const stem = plain.slice(plain.lastIndexOf('/') + 1)
  const near = `${parent === '' ? '.' : parent.slice(parent.lastIndexOf('/') + 1)}/${stem}`
  return path.endsWith('.py') ? [] : [near, `./${stem}`]
}

function withoutEnding(path: RepoPath): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const end = name.lastIndexOf('.')
  return end <= 0 ? path : path.slice(0, path.length - (name.length - end))
}

const SOURCE = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|py)$/

function isReference(
  { file, text }: { readonly file: RepoPath; readonly text: string },
  { project, dependents, outside, within, module }: Suspect,
  { roots, hasOwn }: { readonly roots: Roots; readonly hasOwn: OwnModules },
): boolean {
  const speaks = (texts: readonly string[]) => texts.some((one) => text === one || text.startsWith(`${one}/`))
  if (SHARED_SETTINGS.test(file)) return speaks(outside)
  const owner = ownerOf(file, roots)
  if (owner === undefined) return false
  const path = pathInside(owner.root, file)
  if (owner === project) return speaks(within) && SOURCE.test(path) && roleOf(path) === undefined
  if (!speaks(outside) || !dependents.includes(owner) || isDocumentation(path) || isLock(path)) return false
  return text !== module || !hasOwn(owner, module)
}

type OwnModules = (project: Project, module: string) => boolean

/** Whether at a project's top there is a module or a package of that dotted name: whoever imports `tests` means the one beside. */
function ownModulesFinder({ entries }: Side['tree']): OwnModules {
  const known = new Map<string, boolean>()
  return ({ root }, module) => {
    const place = `${root === '' ? '' : `${root}/`}${module.replaceAll('.', '/')}`
    let isThere = known.get(place)
    if (isThere === undefined) {
      isThere = entries.has(`${place}.py`) || [...entries.keys()].some((path) => path.startsWith(`${place}/`))
      known.set(place, isThere)
    }
    return isThere
  }
}

/** Without folders that lie below others; `''` stands for all. */
function outermost(folders: readonly RepoPath[]): readonly RepoPath[] {
  const kept: RepoPath[] = []
  for (const folder of [...new Set(folders)].sort()) {
    const last = kept.at(-1)
    if (last === undefined || !(last === '' || folder.startsWith(`${last}/`))) kept.push(folder)
  }
  return kept
}

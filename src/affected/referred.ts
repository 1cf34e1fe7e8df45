import type { Project, ProjectGraph } from '../graph/project-graph.ts'
import { printable } from '../standards/printable.ts'
import type { FileChange, Git, RepoPath } from '../system/system.ts'
import { parentOf, pathInside } from '../workspaces/repo-paths.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import { firstFolder, roleOf, TEST_FOLDERS } from './file-role.ts'
import { ownerOf, projectsByRoot } from './places.ts'
import { isDocumentation, isLock } from './shared-files.ts'
import { type Side, sharedTouch, type TouchedProject } from './touch.ts'

/**
 * Looks for texts in some folders and files of a commit, as {@link Git.search} does: each place as the file and the text that stands there.
 * Undefined where it could not look everywhere.
 */
export type Search = (texts: readonly string[], folders: readonly RepoPath[]) => ReturnType<Git['search']>

// More is not looked for: then nothing is certain.
const MOST_TEXTS = 200

/** Who can load files that manifests let nobody else load. */
export type Kept = Pick<Side, 'contained' | 'spokenOf'>

/**
 * Parts the contained files, since a manifest keeps nobody from a path that goes around it, nor a source from passing on what a test exports:
 * those that a source of their own project leads to, or settings for everybody, are contained no more; those of whose place another
 * project speaks concern that project, too.
 *
 * Only asked for projects of which nothing else changed that dependents see, and on which somebody depends: elsewhere it decides nothing.
 *
 * @param mostTexts of more nothing is certain: none of those files stays with its project
 */
export async function findReferred(
  contained: Side['contained'],
  changes: readonly Pick<FileChange, 'path'>[],
  { graph, tree }: Pick<Side, 'graph' | 'tree'>,
  search: Search,
  mostTexts = MOST_TEXTS,
): Promise<Kept> {
  const roots = projectsByRoot(graph)
  const suspects = suspectsAmong(contained, changes, graph, roots)
  if (suspects.length === 0) return { contained }
  const found = await placesOfAll(suspects, tree, search, mostTexts)
  const kept = new Map(contained)
  if (found === undefined) {
    for (const { file } of suspects) kept.delete(file)
    return { contained: kept }
  }
  const judge = judgeOf(found, roots, tree)
  const spokenOf = new Map<RepoPath, readonly TouchedProject[]>()
  for (const suspect of suspects) {
    const verdicts = found.map((place) => judge(place, suspect))
    if (verdicts.includes('everybody')) kept.delete(suspect.file)
    else {
      const speakers = verdicts.filter((verdict) => typeof verdict === 'object')
      if (speakers.length > 0) spokenOf.set(suspect.file, speakers)
    }
  }
  return { contained: kept, spokenOf }
}

type Places = NonNullable<Awaited<ReturnType<Search>>>

async function placesOfAll(
  suspects: readonly Suspect[],
  tree: Side['tree'],
  search: Search,
  most: number,
): Promise<Places | undefined> {
  const shared = [...tree.entries.keys()].filter((path) => SHARED_SETTINGS.test(path) || SECTIONED_SETTINGS.test(path))
  const texts = new Set(suspects.flatMap(({ outside, within }) => [...outside, ...within]))
  if (texts.size > most) return undefined
  const folders = suspects.flatMap(({ project, dependents }) => [project.root, ...dependents.map(({ root }) => root)])
  return search([...texts, ...PYTEST_SECTIONS], outermost([...folders, ...shared]))
}

// At the top, where they may give everybody other names for a place.
const SHARED_SETTINGS = /^(?:[tj]sconfig[^/]*\.json|pytest\.ini|(?:jest|vite|vitest)\.[^/]*)$/
// So may these, where they hold settings of pytest; else they only run what lies somewhere.
const SECTIONED_SETTINGS = /^(?:tox\.ini|setup\.cfg)$/
const PYTEST_SECTIONS = ['[pytest', '[tool:pytest']

/** A file that is to stay with its project, and how it would be spoken of. */
interface Suspect {
  readonly file: RepoPath
  readonly project: Project
  readonly dependents: readonly Project[]
  /** By dependents and by settings for everybody. */
  readonly outside: readonly string[]
  /** By sources of its own project. */
  readonly within: readonly string[]
  /** In Python, where it can be imported: its name, and how it is spoken of by that, among `outside` and `within` as well. */
  readonly module?: { readonly name: string; readonly texts: readonly string[] }
}

type Roots = ReadonlyMap<RepoPath, Project>

function suspectsAmong(
  contained: Side['contained'],
  changes: readonly Pick<FileChange, 'path'>[],
  graph: ProjectGraph,
  roots: Roots,
): readonly Suspect[] {
  const files = new Map<Project, RepoPath[]>()
  const carrying = new Set<Project>()
  for (const { path } of changes) {
    const project = ownerOf(path, roots)
    if (project === undefined) continue
    if (contained.has(path)) files.set(project, [...(files.get(project) ?? []), path])
    else if (!isDocumentation(pathInside(project.root, path), true) && !isManifest(path)) carrying.add(project)
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
  const name = withoutEnding(path)
    .replaceAll('/', '.')
    .replace(/\.__init__$/, '')
  // A single word, such as `tests`, stands in many a sentence.
  const texts = name.includes('.') ? [name] : [`import ${name}`, `from ${name}`]
  return { outside: [...outside, ...texts], within: [...tailsOf(path), ...texts], module: { name, texts } }
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

/** Whom one place makes a file concern, of whose own place it speaks: `everybody` who depends on the project, one of them, or nobody new. */
type Judge = (place: Places[number], suspect: Suspect) => 'everybody' | 'nobody' | TouchedProject

function judgeOf(found: Places, roots: Roots, tree: Side['tree']): Judge {
  const hasOwn = ownModulesFinder(tree)
  const sectioned = new Set(found.flatMap(({ file, text }) => (PYTEST_SECTIONS.includes(text) ? file : [])))
  const isShared = (file: RepoPath) =>
    SHARED_SETTINGS.test(file) || (SECTIONED_SETTINGS.test(file) && sectioned.has(file))
  return ({ file, text }, { project, dependents, outside, within, module }) => {
    const speaks = (texts: readonly string[]) => texts.some((one) => text === one || text.startsWith(`${one}/`))
    if (isShared(file)) return speaks(outside) ? 'everybody' : 'nobody'
    const owner = ownerOf(file, roots)
    if (owner === undefined) return 'nobody'
    const path = pathInside(owner.root, file)
    const role = roleOf(path)
    if (owner === project) return speaks(within) && SOURCE.test(path) && role === undefined ? 'everybody' : 'nobody'
    if (!speaks(outside) || !dependents.includes(owner) || isDocumentation(path, true) || isLock(path)) return 'nobody'
    if (module?.texts.includes(text) && hasOwn(owner, module.name)) return 'nobody'
    const touched = sharedTouch(owner.name, `${printable(file)} speaks of it`)
    return role === undefined ? touched : { ...touched, kinds: role.obeying, stays: true }
  }
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

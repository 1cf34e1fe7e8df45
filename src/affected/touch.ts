import type { Project, ProjectGraph } from '../graph/project-graph.ts'
import { printable } from '../standards/printable.ts'
import type { RepoPath } from '../system/system.ts'
import type { Ecosystem, FileTree, ProjectName } from '../workspaces/workspace.ts'
import type { LockCause } from './affected-set.ts'
import type { LockSlices } from './lock-slice.ts'
import { isDocumentation, LOCKFILES, sharedFile } from './shared-files.ts'

/** What the settings say of paths, with their globs compiled. */
export interface PathSettings {
  isIgnored(path: RepoPath): boolean
  /** Projects that declare the path as an input of theirs. */
  inputOf(path: RepoPath): readonly ProjectName[]
}

/** Everything that decides whom a file concerns, at one end of the range. */
export interface Side {
  readonly graph: ProjectGraph
  readonly tree: Pick<FileTree, 'entries'>
  readonly settings: PathSettings
  /** Changed tsconfig files → folders whose own tsconfig extends them. */
  readonly extenders: ReadonlyMap<RepoPath, readonly RepoPath[]>
}

/** Whom one changed file concerns, at one end of the range. */
export type Touch =
  | { readonly type: 'ignored'; readonly rule: string }
  | { readonly type: 'everything'; readonly rule: string }
  | { readonly type: 'projects'; readonly touched: readonly TouchedProject[] }

/** A project that a file concerns, and how. */
export type TouchedProject = { readonly project: ProjectName } & (
  | { readonly by: 'own-file' }
  /** `rule`: why it concerns this project. */
  | { readonly by: 'shared-file'; readonly rule: string }
  | { readonly by: 'lockfile'; readonly cause: LockCause }
)

/** Answers for many files of one side: where each project lies is looked up once. */
export function touchFinder(side: Side, locks: LockSlices): (path: RepoPath) => Touch {
  const roots = new Map([...side.graph.projects.values()].map((project) => [project.root, project]))
  const patched = new Map([...locks.byFile].flatMap(([lock, { patches }]) => patches.map((patch) => [patch, lock])))
  return (path) => {
    const byLock = lockTouch(path, locks, patched)
    return touch(path, side, { owner: ownerOf(path, roots), ...(byLock === undefined ? {} : { byLock }) })
  }
}

interface Known {
  readonly owner: Project | undefined
  /** What the locks say of the file. */
  readonly byLock?: Touch
}

function touch(path: RepoPath, side: Side, { owner, byLock }: Known): Touch {
  const inputs = side.settings.inputOf(path).filter((name) => side.graph.projects.has(name))
  const declared = inputs.map((project) => shared(project, 'maestro.toml names it as an input'))
  if (side.settings.isIgnored(path)) return among(declared, { type: 'ignored', rule: 'maestro.toml ignores it' })
  const concerned = byLock ?? concern(path, side, owner)
  if (concerned.type === 'projects') return { type: 'projects', touched: [...concerned.touched, ...declared] }
  return concerned.type === 'ignored' ? among(declared, concerned) : concerned
}

function among(touched: readonly TouchedProject[], otherwise: Touch): Touch {
  return touched.length > 0 ? { type: 'projects', touched } : otherwise
}

function concern(path: RepoPath, side: Side, owner: Project | undefined): Touch {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const lockOf = LOCKFILES.get(name)
  if (lockOf !== undefined) return unreadLockTouch(path, lockOf, side, owner)
  const extenders = side.extenders.get(path)
  if (extenders !== undefined) return tsconfigTouch(path, extenders, side, owner)
  const known = sharedFile(path, owner !== undefined && owner.root !== '')
  if (known !== undefined) return knownTouch(path, known, side.graph, owner)
  if (isDocumentation(fromProject(path, owner)) && !isPackageData(path, side, owner)) {
    return { type: 'ignored', rule: 'documentation' }
  }
  if (owner === undefined) return { type: 'everything', rule: 'it lies in no project, so any of them may read it' }
  if (owner.root === '' && !path.includes('/')) {
    return { type: 'everything', rule: 'it lies at the root, so any project may read it' }
  }
  return { type: 'projects', touched: [own(owner.name)] }
}

/** A lock concerns those for whom it installs something else, a patch those who install what it changes: the lock tells. */
function lockTouch(
  path: RepoPath,
  { byFile }: LockSlices,
  patched: ReadonlyMap<RepoPath, RepoPath>,
): Touch | undefined {
  const lock = patched.get(path)
  if (lock !== undefined) return { type: 'ignored', rule: `${printable(lock)} says who installs what it patches` }
  const slice = byFile.get(path)
  if (slice === undefined) return undefined
  if (slice.touched.size === 0) return { type: 'ignored', rule: 'nothing that any project installs changed' }
  return {
    type: 'projects',
    touched: [...slice.touched].map(([project, cause]) => ({ project, by: 'lockfile', cause })),
  }
}

/** A lock that nobody compared. */
function unreadLockTouch(path: RepoPath, ecosystem: Ecosystem, side: Side, owner: Project | undefined): Touch {
  const users = [...side.graph.projects.values()].filter(({ lockfiles }) => lockfiles.includes(path))
  const cause: LockCause = { type: 'all', why: 'it fixes what the project installs' }
  const fixed = users.map(({ name }) => ({ project: name, by: 'lockfile' as const, cause }))
  if (fixed.length > 0) return { type: 'projects', touched: fixed }
  if (owner !== undefined) return { type: 'projects', touched: [own(owner.name)] }
  const below = projectsBelow(path, [ecosystem], side.graph)
  return { type: 'projects', touched: below.map((project) => shared(project, 'it may fix what they install')) }
}

function tsconfigTouch(path: RepoPath, extenders: readonly RepoPath[], side: Side, owner: Project | undefined): Touch {
  const roots = new Map([...side.graph.projects.values()].map((project) => [project.root, project]))
  const extending = extenders.flatMap((folder) => ownerOf(`${folder}/x`, roots) ?? [])
  const touched = [
    ...extending.map(({ name }) => shared(name, 'its TypeScript settings extend it')),
    ...withoutOwnTsconfig(path, side).map((name) => shared(name, 'the nearest TypeScript settings above it')),
  ]
  const all = owner === undefined ? touched : [own(owner.name), ...touched]
  return all.length > 0 ? { type: 'projects', touched: all } : { type: 'ignored', rule: 'no project extends it' }
}

/** Tools that look for a tsconfig.json take the nearest one above: it holds for those below that have none. */
function withoutOwnTsconfig(path: RepoPath, { graph, tree }: Side): readonly ProjectName[] {
  if (path !== 'tsconfig.json' && !path.endsWith('/tsconfig.json')) return []
  return projectsBelow(path, ['node'], graph).filter((name) => {
    const root = graph.projects.get(name)?.root ?? ''
    return !tree.entries.has(root === '' ? 'tsconfig.json' : `${root}/tsconfig.json`)
  })
}

function knownTouch(
  path: RepoPath,
  { reach, ecosystems, rule }: ReturnType<typeof sharedFile> & object,
  graph: ProjectGraph,
  owner: Project | undefined,
): Touch {
  if (reach === 'nobody') return { type: 'ignored', rule }
  if (reach === 'all') return { type: 'everything', rule }
  const below = projectsBelow(path, ecosystems ?? [], graph).filter((name) => name !== owner?.name)
  const touched = below.map((project) => shared(project, rule))
  const all = owner === undefined ? touched : [own(owner.name), ...touched]
  return all.length > 0 ? { type: 'projects', touched: all } : { type: 'ignored', rule: 'no project lies below it' }
}

function projectsBelow(path: RepoPath, ecosystems: readonly Ecosystem[], graph: ProjectGraph): readonly ProjectName[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  return [...graph.projects.values()]
    .filter((project) => `${project.root}/`.startsWith(folder) || folder === '')
    .filter((project) => project.ecosystems.length === 0 || project.ecosystems.some((e) => ecosystems.includes(e)))
    .map(({ name }) => name)
}

/** The innermost project whose folder holds the path. */
export function ownerOf(path: RepoPath, roots: ReadonlyMap<RepoPath, Project>): Project | undefined {
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
    const project = roots.get(path.slice(0, at))
    if (project !== undefined) return project
  }
  // A submodule's own path is its folder; so is a project's that became a file.
  return roots.get(path) ?? roots.get('')
}

function fromProject(path: RepoPath, owner: Project | undefined): RepoPath {
  return owner === undefined || owner.root === '' ? path : path.slice(owner.root.length + 1)
}

/** A document inside an importable package is data that the program may read: a prompt, a template. */
function isPackageData(path: RepoPath, side: Side, owner: Project | undefined): boolean {
  const floor = owner?.root.length ?? 0
  for (let at = path.lastIndexOf('/'); at > floor; at = path.lastIndexOf('/', at - 1)) {
    if (side.tree.entries.has(`${path.slice(0, at)}/__init__.py`)) return owner !== undefined
  }
  return false
}

function own(project: ProjectName): TouchedProject {
  return { project, by: 'own-file' }
}

function shared(project: ProjectName, rule: string): TouchedProject {
  return { project, by: 'shared-file', rule }
}

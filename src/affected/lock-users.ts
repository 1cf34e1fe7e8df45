import type { Project } from '../graph/project-graph.ts'
import type { LockedSet, LockedUse, LockKey } from '../lockfiles/lockfile.ts'
import type { RepoPath } from '../system/system.ts'
import { inFolder, parentOf, resolvePath } from '../workspaces/repo-paths.ts'
import type { Ecosystem, ProjectName } from '../workspaces/workspace.ts'
import { ownerOf, projectsByRoot } from './places.ts'
import type { Side } from './touch.ts'

/** What each project uses of a lock, at one end of the range. */
export interface LockUsers {
  readonly byProject: ReadonlyMap<ProjectName, readonly LockedUse[]>
  /** What nobody in particular uses: the tools at the root of a workspace that is no project itself. */
  readonly common: readonly LockedUse[]
  /** The project in the lock's own folder. */
  readonly atRoot?: ProjectName
}

/** One lock, for whom it is asked, and how it reads. */
interface Asked {
  readonly file: RepoPath
  readonly ecosystem: Ecosystem
  readonly set: LockedSet
  /** The projects that say that the lock is theirs. */
  readonly projects: readonly ProjectName[]
}

/** Who uses what: as the lock states it, else as the manifests declare it. */
export function usersOf(asked: Asked, side: Side): LockUsers {
  const roots = projectsByRoot(side.graph)
  const found = asked.set.importers === undefined ? declaredUses(asked, side, roots) : statedUses(asked, side, roots)
  const grouped = [...found.byProject].map(([name, uses]) => {
    const groups = declaredGroups(side.graph.projects.get(name), asked.ecosystem)
    return [name, uses.map((use) => ({ ...use, group: groupOf(use, groups) }))] as const
  })
  const atRoot = roots.get(parentOf(asked.file))?.name
  return {
    byProject: new Map(grouped),
    common: found.common.map((use) => ({ ...use, group: use.group === 'stated' ? 'main' : use.group })),
    ...(atRoot === undefined ? {} : { atRoot }),
  }
}

type Roots = ReadonlyMap<RepoPath, Project>
type Found = Pick<LockUsers, 'byProject' | 'common'>

const MANIFESTS = ['package.json', 'package.json5', 'package.yaml', 'pyproject.toml']

/**
 * A folder in a lock that is no project belongs to the project around it; without one, to nobody in particular. One without a manifest is left
 * over from earlier: nobody installs it any more.
 */
function statedUses({ file, set }: Asked, { tree }: Side, roots: Roots): Found {
  const byProject = new Map<ProjectName, LockedUse[]>()
  const common: LockedUse[] = []
  for (const [folder, uses] of set.importers ?? []) {
    const root = resolvePath(parentOf(file), folder)
    // Another repository's folder: its own tests are not ours.
    if (root === undefined) continue
    const name = (roots.get(root) ?? (folder === '' ? undefined : ownerOf(`${root}/x`, roots)))?.name
    const isLeftOver = name === undefined && !MANIFESTS.some((one) => tree.entries.has(inFolder(root, one)))
    if (isLeftOver && folder !== '') continue
    const list = name === undefined ? common : (byProject.get(name) ?? [])
    list.push(...uses)
    if (name !== undefined) byProject.set(name, list)
  }
  return { byProject, common }
}

/** What the projects declare; what none of them leads to is for the project beside the lock, else for all. */
function declaredUses({ file, set, ecosystem, projects }: Asked, side: Side, roots: Roots): Found {
  const byProject = new Map<ProjectName, LockedUse[]>()
  for (const name of projects) {
    const declared = (side.graph.projects.get(name)?.dependencies ?? []).filter((one) => one.ecosystem === ecosystem)
    const uses = declared.flatMap((one) =>
      set.find(one.name, one.specifier).map((to): LockedUse => ({ to, label: '', name: one.name, group: 'stated' })),
    )
    byProject.set(name, uses)
  }
  const reached = reachedFrom(
    [...byProject.values()].flatMap((uses) => uses.map(({ to }) => to)),
    set,
  )
  const left = [...set.entries]
    .filter(([key, { extra }]) => extra === undefined && !reached.has(key))
    .map(([to, { name }]): LockedUse => ({ to, label: '', name, group: 'main' }))
  const root = roots.get(parentOf(file))?.name
  const own = byProject.get(root ?? '') ?? (projects.length === 1 ? byProject.get(projects[0] as string) : undefined)
  own?.push(...left)
  return { byProject, common: own === undefined ? left : [] }
}

function reachedFrom(start: readonly LockKey[], { entries }: LockedSet): ReadonlySet<LockKey> {
  const reached = new Set(start)
  for (const key of reached) for (const { to } of entries.get(key)?.edges ?? []) reached.add(to)
  return reached
}

/** Names that a manifest declares → whether in any place that is not for development. */
function declaredGroups(project: Project | undefined, ecosystem: Ecosystem): ReadonlyMap<string, boolean> {
  const groups = new Map<string, boolean>()
  for (const one of project?.dependencies ?? []) {
    if (one.ecosystem === ecosystem) groups.set(one.name, groups.get(one.name) === true || one.group !== 'dev')
  }
  return groups
}

/**
 * Dependents load a peer even where a lock files it under development, because the project installs it for its own tests too. A lock
 * that does not tell groups apart leaves it to the manifest.
 */
function groupOf(use: LockedUse, declared: ReadonlyMap<string, boolean>): LockedUse['group'] {
  const isForAll = declared.get(use.name)
  if (use.group === 'dev') return isForAll === true ? 'main' : 'dev'
  if (use.group === 'stated') return isForAll === false ? 'dev' : 'main'
  return use.group
}

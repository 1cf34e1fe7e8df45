import type { Edge, Project, ProjectGraph, UnresolvedReference } from '../graph/project-graph.ts'
import type { RepoPath } from '../system/system.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import type { Reason } from './affected-set.ts'

/** What a project loads from the repository at one end only, as a reason. */
export interface Relinked {
  readonly reason: Reason
  /** Only its own development loads it, so dependents see nothing; absent where that is not known. */
  readonly stays?: boolean
}

/**
 * Projects that load something else from the repository than before, whatever file decided it: one that is no longer a member of its
 * workspace takes from a registry what it loaded from the work tree, or finds it nowhere. What has another name in the same folder, or
 * the same name in another, is no difference.
 *
 * @returns for each such project at head an edge that differs: one that is not for development, where there is such a one
 */
export function relinkedProjects(head: ProjectGraph, base: ProjectGraph): ReadonlyMap<ProjectName, Relinked> {
  const [after, before] = [loadedBy(head), loadedBy(base)]
  const relinked = new Map<ProjectName, Relinked>()
  for (const [root, now] of after) {
    const then = before.get(root)
    if (then === undefined) continue
    const found = differentEdge(then.edges, now.edges) ?? differentReference(then.project, now.project)
    if (found !== undefined) relinked.set(now.project.name, found)
  }
  return relinked
}

/** Local edges, each by the folder that it leads to. */
type Edges = ReadonlyMap<RepoPath, Edge>

interface Loading {
  readonly project: Project
  readonly edges: Map<RepoPath, Edge>
}

function loadedBy({ projects, edges }: ProjectGraph): ReadonlyMap<RepoPath, Loading> {
  const loaded = new Map<RepoPath, Loading>()
  for (const project of projects.values()) loaded.set(project.root, { project, edges: new Map() })
  for (const edge of edges) {
    const [from, to] = [projects.get(edge.from), projects.get(edge.to)]
    if (edge.kind !== 'local' || from === undefined || to === undefined) continue
    const ways = loaded.get(from.root)?.edges
    if (ways?.get(to.root) === undefined || edge.group !== 'dev') ways?.set(to.root, edge)
  }
  return loaded
}

function differentEdge(before: Edges, after: Edges): Relinked | undefined {
  const gone = missing(before, after).map((edge) => ({ edge, isGone: true }))
  const fresh = missing(after, before).map((edge) => ({ edge, isGone: false }))
  const different = [...gone, ...fresh]
  const chosen = different.find(({ edge }) => edge.group !== 'dev') ?? different[0]
  return chosen && { reason: { type: 'relinked', ...chosen }, stays: chosen.edge.group === 'dev' }
}

function missing(some: Edges, others: Edges): readonly Edge[] {
  const names = new Set([...others.values()].map(({ to }) => to))
  return [...some].flatMap(([root, edge]) => (others.has(root) || names.has(edge.to) ? [] : [edge]))
}

/** By their number alone: a comment above moves the line of each. */
function differentReference({ unresolved: before }: Project, { unresolved: after }: Project): Relinked | undefined {
  if (before.length === after.length) return undefined
  const [some, others, only] =
    after.length > before.length ? ([after, before, 'head'] as const) : ([before, after, 'base'] as const)
  const known = new Set(others.map(placeOf))
  const reference = some.find((one) => !known.has(placeOf(one))) ?? some[0]
  return reference && { reason: { type: 'unresolved', at: reference.at, only } }
}

function placeOf({ at }: UnresolvedReference): string {
  return `${at.file}:${at.line}`
}

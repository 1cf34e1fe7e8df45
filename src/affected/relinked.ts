import type { Edge, ProjectGraph } from '../graph/project-graph.ts'
import type { RepoPath } from '../system/system.ts'
import type { ProjectName } from '../workspaces/workspace.ts'

/** A local edge that exists at one end only; `isGone`: at the base. */
export interface Relinked {
  readonly edge: Edge
  readonly isGone: boolean
}

/**
 * Projects that load something else from the repository than before, whatever file decided it: one that is no longer a member of its
 * workspace takes from a registry what it loaded from the work tree. What has another name in the same folder, or the same name in
 * another, is no difference.
 *
 * @returns for each such project at head an edge that differs: one that is not for development, where there is such a one
 */
export function relinkedProjects(head: ProjectGraph, base: ProjectGraph): ReadonlyMap<ProjectName, Relinked> {
  const [after, before] = [loadedBy(head), loadedBy(base)]
  const relinked = new Map<ProjectName, Relinked>()
  for (const [root, { name, edges }] of after) {
    const then = before.get(root)
    if (then === undefined) continue
    const gone = missing(then.edges, edges).map((edge) => ({ edge, isGone: true }))
    const fresh = missing(edges, then.edges).map((edge) => ({ edge, isGone: false }))
    const different = [...gone, ...fresh]
    const chosen = different.find(({ edge }) => edge.group !== 'dev') ?? different[0]
    if (chosen !== undefined) relinked.set(name, chosen)
  }
  return relinked
}

interface Loading {
  readonly name: ProjectName
  /** Local edges, each by the folder that it leads to. */
  readonly edges: Map<RepoPath, Edge>
}

function loadedBy({ projects, edges }: ProjectGraph): ReadonlyMap<RepoPath, Loading> {
  const loaded = new Map<RepoPath, Loading>()
  for (const { name, root } of projects.values()) loaded.set(root, { name, edges: new Map() })
  for (const edge of edges) {
    const [from, to] = [projects.get(edge.from), projects.get(edge.to)]
    if (edge.kind !== 'local' || from === undefined || to === undefined) continue
    const ways = loaded.get(from.root)?.edges
    if (ways?.get(to.root) === undefined || edge.group !== 'dev') ways?.set(to.root, edge)
  }
  return loaded
}

function missing(some: ReadonlyMap<RepoPath, Edge>, others: ReadonlyMap<RepoPath, Edge>): readonly Edge[] {
  const names = new Set([...others.values()].map(({ to }) => to))
  return [...some].flatMap(([root, edge]) => (others.has(root) || names.has(edge.to) ? [] : [edge]))
}

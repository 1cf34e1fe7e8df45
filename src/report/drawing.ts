import type { Edge, EdgeKind, ProjectGraph } from '../graph/project-graph.ts'
import type { ProjectName } from '../workspaces/workspace.ts'

/** Which part of a graph to draw, and what to set off in it. */
export interface View {
  /** Only these projects, most important first: where a limit cuts, the last ones go. Absent: all. */
  readonly only?: Iterable<ProjectName>
  readonly changed?: ReadonlySet<ProjectName>
  readonly affected?: ReadonlySet<ProjectName>
  /** At most so many projects and edges. */
  readonly limits?: { readonly projects: number; readonly edges: number }
}

/** A part of a graph, ready to be written in some language for graphs. */
export interface Drawing {
  readonly nodes: readonly DrawnProject[]
  readonly lines: readonly DrawnEdge[]
  /** How many projects and edges the limits left out. */
  readonly hidden: { readonly projects: number; readonly edges: number }
}

export interface DrawnProject {
  /** `n0`, `n1`, …: safe in every language. */
  readonly id: string
  readonly name: ProjectName
  /** The name without what all names shown have in front. */
  readonly label: string
  readonly role?: 'changed' | 'affected'
}

export interface DrawnEdge {
  readonly from: DrawnProject
  readonly to: DrawnProject
  readonly kind: EdgeKind
  /** Empty for what everybody gets; `dev`, `extra` or `build` where it is needed only for that. */
  readonly label: string
}

/** Chooses, merges and labels: several edges between two projects are drawn as the strongest of them. */
export function drawingOf(graph: ProjectGraph, view: View = {}): Drawing {
  const names = [...(view.only ?? graph.projects.keys())].filter((name) => graph.projects.has(name))
  const limits = view.limits ?? { projects: names.length, edges: graph.edges.length }
  const shown = names.slice(0, limits.projects)
  const prefix = commonPrefix(shown)
  const nodes = new Map(shown.map((name, at) => [name, drawn(name, at, prefix, view)] as const))
  const merged = strongestEdges(graph.edges, nodes)
  const lines = merged.length > limits.edges ? mostTelling(merged, nodes).slice(0, limits.edges) : merged
  return {
    nodes: [...nodes.values()],
    lines: lines.map((edge) => lineOf(edge, nodes)),
    hidden: { projects: names.length - shown.length, edges: merged.length - lines.length },
  }
}

function drawn(name: ProjectName, at: number, prefix: string, { changed, affected }: View): DrawnProject {
  const project = { id: `n${at}`, name, label: name.slice(prefix.length) }
  if (changed?.has(name)) return { ...project, role: 'changed' }
  return affected?.has(name) ? { ...project, role: 'affected' } : project
}

/** What all names have in front, up to a separator, so that something is left of each; empty for a single name. */
export function commonPrefix(names: readonly string[]): string {
  const [first, ...others] = names
  if (first === undefined || others.length === 0) return ''
  let length = first.length
  for (const name of others) {
    length = Math.min(length, name.length)
    while (length > 0 && !name.startsWith(first.slice(0, length))) length--
  }
  while (length > 0 && !('-_./'.includes(first[length - 1] as string) && names.every((name) => name.length > length))) {
    length--
  }
  return first.slice(0, length)
}

type Nodes = ReadonlyMap<ProjectName, DrawnProject>

function strongestEdges(edges: readonly Edge[], nodes: Nodes): readonly Edge[] {
  const strongest = new Map<string, Edge>()
  for (const edge of edges) {
    if (!nodes.has(edge.from) || !nodes.has(edge.to)) continue
    const key = `${edge.from}\0${edge.to}`
    const other = strongest.get(key)
    if (other === undefined || strength(edge) > strength(other)) strongest.set(key, edge)
  }
  return [...strongest.values()]
}

function strength({ kind, group }: Edge): number {
  return (kind === 'local' ? 2 : 0) + (group === 'main' ? 1 : 0)
}

/** Each project's edge to the most important project first, then each one's second: a cut leaves few projects without any. */
function mostTelling(edges: readonly Edge[], nodes: Nodes): readonly Edge[] {
  const order = new Map([...nodes.keys()].map((name, at) => [name, at] as const))
  const position = (name: ProjectName) => order.get(name) ?? 0
  const sorted = [...edges].sort((a, b) => position(a.to) - position(b.to) || position(a.from) - position(b.from))
  const seen = new Map<ProjectName, number>()
  const ranked = sorted.map((edge) => {
    const rank = seen.get(edge.from) ?? 0
    seen.set(edge.from, rank + 1)
    return { edge, rank }
  })
  return ranked.sort((a, b) => a.rank - b.rank).map(({ edge }) => edge)
}

function lineOf({ from, to, kind, group }: Edge, nodes: Nodes): DrawnEdge {
  const label = group === 'main' ? '' : group
  return { from: nodes.get(from) as DrawnProject, to: nodes.get(to) as DrawnProject, kind, label }
}

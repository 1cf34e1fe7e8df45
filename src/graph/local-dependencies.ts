import type { ProjectName } from '../workspaces/workspace.ts'
import type { ProjectGraph } from './project-graph.ts'

/** What each project loads from this repository, directly: the ends of its local edges, in their order, each once. */
export function localDependencies({
  edges,
}: Pick<ProjectGraph, 'edges'>): ReadonlyMap<ProjectName, readonly ProjectName[]> {
  const found = new Map<ProjectName, Set<ProjectName>>()
  for (const { from, to, kind } of edges) {
    if (kind !== 'local') continue
    const own = found.get(from)
    if (own === undefined) found.set(from, new Set([to]))
    else own.add(to)
  }
  return new Map([...found].map(([name, names]) => [name, [...names]]))
}

/** All that a project depends on in this repository, nearest first. */
export function upstreamIn(graph: Pick<ProjectGraph, 'edges'>): (name: ProjectName) => readonly ProjectName[] {
  const next = localDependencies(graph)
  return (name) => {
    const found = new Set([name])
    for (const one of found) for (const to of next.get(one) ?? []) found.add(to)
    found.delete(name)
    return [...found]
  }
}

/** The edges over which a dependency reaches whoever uses a project: what it is only developed with stays behind. */
export function shippedEdges({ edges }: Pick<ProjectGraph, 'edges'>): Pick<ProjectGraph, 'edges'> {
  return { edges: edges.filter(({ group }) => group !== 'dev') }
}

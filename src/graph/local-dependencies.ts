import type { ProjectName } from '../workspaces/workspace.ts'
import type { ProjectGraph } from './project-graph.ts'

/** What each project loads from this repository, directly: the ends of its local edges, in their order, each once. */
export function localDependencies({ edges }: ProjectGraph): ReadonlyMap<ProjectName, readonly ProjectName[]> {
  const found = new Map<ProjectName, Set<ProjectName>>()
  for (const { from, to, kind } of edges) {
    if (kind !== 'local') continue
    const own = found.get(from)
    if (own === undefined) found.set(from, new Set([to]))
    else own.add(to)
  }
  return new Map([...found].map(([name, names]) => [name, [...names]]))
}

import type { Edge } from '../graph/project-graph.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import type { Question } from './question.ts'

/** One edge that is followed; `isGone`: only at base. */
interface Step {
  readonly edge: Edge
  readonly isGone: boolean
}

/** Whom a project depends on, nearest first, each with the way there from the project. */
export type Upstream = (project: ProjectName) => Iterable<{ readonly name: ProjectName; readonly way: readonly Step[] }>

/** Finds it over the edges of base and head together, as far as dependents are followed. */
export function upstreamFinder({ head, base, following }: Question): Upstream {
  const outgoing = new Map<ProjectName, Step[]>()
  const key = ({ from, to, kind }: Edge) => `${from}\0${to}\0${kind}`
  const present = new Set(head.graph.edges.map(key))
  const gone = base === head ? [] : base.graph.edges.filter((edge) => !present.has(key(edge)))
  const add = (edge: Edge, isGone: boolean) => {
    if (edge.kind === 'registry' && following.edges === 'local') return
    const steps = outgoing.get(edge.from)
    if (steps === undefined) outgoing.set(edge.from, [{ edge, isGone }])
    else steps.push({ edge, isGone })
  }
  for (const edge of head.graph.edges) add(edge, false)
  for (const edge of gone) add(edge, true)
  const farthest = { none: 0, direct: 1, transitive: Number.POSITIVE_INFINITY }[following.dependents]

  return function* upstream(project) {
    const seen = new Set([project])
    const queue: { readonly name: ProjectName; readonly way: readonly Step[] }[] = [{ name: project, way: [] }]
    for (const { name, way } of queue) {
      if (way.length >= farthest) return
      for (const step of outgoing.get(name) ?? []) {
        if (seen.has(step.edge.to)) continue
        seen.add(step.edge.to)
        const found = { name: step.edge.to, way: [...way, step] }
        queue.push(found)
        yield found
      }
    }
  }
}

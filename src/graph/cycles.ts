import { placeText } from '../workspaces/location.ts'
import type { Finding, ProjectName } from '../workspaces/workspace.ts'
import type { Edge } from './project-graph.ts'

/**
 * A finding for each group of projects that depend on one another over local edges, naming one cycle through it with the
 * manifest line of each step. A cycle that needs a development edge is a warning; one of main edges alone an error, because
 * no order of builds satisfies it. What the root of a workspace installs for all members makes none.
 */
export function findCycles(edges: readonly Edge[]): readonly Finding[] {
  const local = edges.filter(isStated)
  const outgoing = edgesByStart(local)
  const groups = stronglyConnected(outgoing)
  if (groups.length === 0) return []
  const firm = stronglyConnected(edgesByStart(local.filter(({ group }) => group === 'main')))
  return groups.map((group) => {
    const cycle = shortestCycle(group, outgoing)
    const start = (cycle[0] as Edge).from
    const steps = cycle.map(({ to, at }) => `${to} (${placeText(at)})`)
    return {
      code: 'cycle',
      severity: firm.some((main) => main.has(start)) ? 'error' : 'warning',
      message: `Projects depend on one another in a circle: ${[start, ...steps].join(' → ')}`,
      fix: 'Move what both need into a third project, or turn one dependency round.',
      ...(cycle[0] as Edge).at,
    }
  })
}

/** What a root installs for all members often depends on some of them, as helpers of tests do. */
function isStated({ kind, isInherited }: Edge): boolean {
  return kind === 'local' && !isInherited
}

/** The local edges that lie on a cycle, as {@link findCycles} knows them. */
export function edgesInCycles(edges: readonly Edge[]): ReadonlySet<Edge> {
  const local = edges.filter(isStated)
  const groupOf = new Map(
    stronglyConnected(edgesByStart(local)).flatMap((group) => [...group].map((name) => [name, group] as const)),
  )
  return new Set(local.filter(({ from, to }) => groupOf.has(from) && groupOf.get(from) === groupOf.get(to)))
}

type Outgoing = ReadonlyMap<ProjectName, readonly Edge[]>

function edgesByStart(edges: readonly Edge[]): Outgoing {
  const map = new Map<ProjectName, Edge[]>()
  for (const edge of edges) {
    const list = map.get(edge.from)
    if (list === undefined) map.set(edge.from, [edge])
    else list.push(edge)
  }
  return map
}

/** Groups of two and more that all reach one another (Tarjan's algorithm, without recursion: chains may be long). */
function stronglyConnected(outgoing: Outgoing): readonly ReadonlySet<ProjectName>[] {
  const order = new Map<ProjectName, number>()
  const lowest = new Map<ProjectName, number>()
  const open: ProjectName[] = []
  const isOpen = new Set<ProjectName>()
  const groups: ReadonlySet<ProjectName>[] = []
  const enter = (name: ProjectName) => {
    order.set(name, order.size)
    lowest.set(name, order.size - 1)
    open.push(name)
    isOpen.add(name)
    return { name, next: 0 }
  }
  const lower = (name: ProjectName, value: number) => lowest.set(name, Math.min(lowest.get(name) as number, value))
  for (const start of outgoing.keys()) {
    if (order.has(start)) continue
    const path = [enter(start)]
    for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
      const edge = outgoing.get(at.name)?.[at.next++]
      if (edge === undefined) {
        path.pop()
        const parent = path.at(-1)
        if (parent !== undefined) lower(parent.name, lowest.get(at.name) as number)
        if (lowest.get(at.name) === order.get(at.name)) closeGroup(at.name, open, isOpen, groups)
      } else if (!order.has(edge.to)) path.push(enter(edge.to))
      else if (isOpen.has(edge.to)) lower(at.name, order.get(edge.to) as number)
    }
  }
  return groups
}

function closeGroup(
  name: ProjectName,
  open: ProjectName[],
  isOpen: Set<ProjectName>,
  groups: ReadonlySet<ProjectName>[],
): void {
  const group = new Set(open.splice(open.lastIndexOf(name)))
  for (const member of group) isOpen.delete(member)
  if (group.size > 1) groups.push(group)
}

/** A shortest way from the group's first project back to itself. */
function shortestCycle(group: ReadonlySet<ProjectName>, outgoing: Outgoing): readonly Edge[] {
  const start = [...group].sort()[0] as ProjectName
  const cameBy = new Map<ProjectName, Edge>()
  const queue: ProjectName[] = [start]
  for (const name of queue) {
    for (const edge of outgoing.get(name) ?? []) {
      if (!group.has(edge.to) || cameBy.has(edge.to)) continue
      cameBy.set(edge.to, edge)
      queue.push(edge.to)
    }
  }
  const cycle: Edge[] = []
  for (let edge = cameBy.get(start); edge !== undefined; ) {
    cycle.unshift(edge)
    edge = edge.from === start ? undefined : cameBy.get(edge.from)
  }
  return cycle
}

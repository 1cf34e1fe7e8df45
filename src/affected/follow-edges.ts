import type { Edge, ProjectGraph } from '../graph/project-graph.ts'
import type { RepoPath } from '../system/system.ts'
import type { Finding, ProjectName } from '../workspaces/workspace.ts'
import type { AffectedSet, Following, Reason } from './affected-set.ts'
import type { Question } from './question.ts'
import { relinkedProjects } from './relinked.ts'
import type { Touched } from './touched-projects.ts'

/** What is known so far; it grows. */
export interface Spreading {
  readonly reasons: Map<ProjectName, Reason>
  /** Touched, but not carrying it on; one that depends on what does, carries that. */
  readonly contained: Set<ProjectName>
  /** Dependents whose files lead to no changed one; absent where nobody looked at files. */
  readonly unreached?: ReadonlySet<ProjectName>
  /** What looking at files brought up. */
  readonly findings?: readonly Finding[]
  /** Which targets run, of projects whose settings state what they read. */
  readonly limits?: AffectedSet['limits']
  /** Projects on the way of which no task reads the change. */
  readonly passed?: ReadonlyMap<ProjectName, Reason>
  /** Changed files that some task states as an input. */
  readonly claimed?: ReadonlySet<RepoPath>
}

/** Follows a change from the projects that it touches. */
export type Follow = (touched: Touched['projects'], question: Question) => Spreading

/** Adds dependents, nearest first; then those that load something else, those whose references lead nowhere, and their dependents. */
export function followEdges(touched: Touched['projects'], question: Question): Spreading {
  const { head, base, following } = question
  const spreading = startOf(touched)
  const { reasons, contained } = spreading
  const incoming = incomingEdges(head.graph, base.graph, following)
  const carrying = (): readonly ProjectName[] => [...reasons.keys()].filter((name) => !contained.has(name))
  spread(carrying(), spreading, incoming, following)
  spread(addRelinked(spreading, touched, question), spreading, incoming, following)
  if (following.dependents === 'none') return spreading
  const changed = new Set(carrying().flatMap((name) => ecosystemsOf(name, question)))
  const unsure = [...head.graph.projects.values()].flatMap(({ name, unresolved }) => {
    const reference = unresolved.find(({ ecosystem }) => changed.has(ecosystem))
    return (reasons.has(name) && !contained.has(name)) || reference === undefined ? [] : [[name, reference.at] as const]
  })
  for (const [name, at] of unsure) {
    reasons.set(name, { type: 'unresolved', at })
    contained.delete(name)
  }
  const names = unsure.map(([name]) => name)
  if (following.dependents === 'transitive') spread(names, spreading, incoming, following)
  return spreading
}

/**
 * Those that load something else than before and are not known to carry a change yet. What differs in development only stays with the
 * project, as its development dependencies do.
 *
 * @returns those that carry it
 */
function addRelinked(
  { reasons, contained }: Spreading,
  touched: Touched['projects'],
  { head, base }: Question,
): readonly ProjectName[] {
  if (base === head) return []
  const carrying: ProjectName[] = []
  for (const [name, { reason, stays = contained.has(name) }] of relinkedProjects(head.graph, base.graph)) {
    const isLimited = contained.has(name) && touched.get(name)?.kinds !== 'every'
    if (reasons.has(name) && !isLimited && (stays || !contained.has(name))) continue
    reasons.set(name, reason)
    if (stays) contained.add(name)
    else {
      contained.delete(name)
      carrying.push(name)
    }
  }
  return carrying
}

/** The touched projects alone. */
export function startOf(touched: Touched['projects']): Spreading {
  return {
    reasons: new Map([...touched].map(([name, { reason }]) => [name, reason] as const)),
    contained: new Set([...touched.values()].filter(({ stays }) => stays).map(({ name }) => name)),
  }
}

/** Who depends on a project; `isGone`: only at base. */
export type Incoming = ReadonlyMap<ProjectName, readonly { readonly edge: Edge; readonly isGone: boolean }[]>

/** The edges that are followed, those of base and head together, by what they lead to. */
export function incomingEdges(head: ProjectGraph, base: ProjectGraph, following: Following): Incoming {
  const incoming = new Map<ProjectName, { edge: Edge; isGone: boolean }[]>()
  const key = ({ from, to, kind }: Edge) => `${from}\0${to}\0${kind}`
  const present = new Set(head.edges.map(key))
  const gone = base === head ? [] : base.edges.filter((edge) => !present.has(key(edge)))
  const add = (edge: Edge, isGone: boolean) => {
    if (edge.kind === 'registry' && following.edges === 'local') return
    const list = incoming.get(edge.to)
    if (list === undefined) incoming.set(edge.to, [{ edge, isGone }])
    else list.push({ edge, isGone })
  }
  for (const edge of head.edges) add(edge, false)
  for (const edge of gone) add(edge, true)
  return incoming
}

function spread(
  start: readonly ProjectName[],
  { reasons, contained }: Spreading,
  incoming: Incoming,
  { dependents }: Following,
): void {
  const queue = [...start]
  const limit = { none: 0, direct: start.length, transitive: Number.POSITIVE_INFINITY }[dependents]
  for (let at = 0; at < queue.length && at < limit; at++) {
    for (const { edge, isGone } of incoming.get(queue[at] as ProjectName) ?? []) {
      if (reasons.has(edge.from) && !contained.delete(edge.from)) continue
      reasons.set(edge.from, { type: 'dependency', edge, isGone })
      queue.push(edge.from)
    }
  }
}

function ecosystemsOf(name: ProjectName, { head, base }: Question): readonly string[] {
  return (head.graph.projects.get(name) ?? base.graph.projects.get(name))?.ecosystems ?? []
}

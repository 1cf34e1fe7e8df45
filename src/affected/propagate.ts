import type { CommitRange } from '../changes/commit-range.ts'
import type { Edge, ProjectGraph } from '../graph/project-graph.ts'
import type { FileChange } from '../system/system.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import type { AffectedSet, Following, IgnoredFile, Reason } from './affected-set.ts'
import { type Side, type Touch, touchFinder } from './touch.ts'

interface Question {
  readonly range: CommitRange
  readonly changes: readonly FileChange[]
  readonly head: Side
  /** The same object as `head` where the change left no manifest different. */
  readonly base: Side
  readonly following: Following
}

const ABSENT = '000000'

/**
 * Which projects a change touches: those that own or read a changed file, at base or at head, and who depends on them over the
 * edges of base and head together, so that what the change itself removes still counts. Each with the first reason found:
 * nearest to the change, in order of path.
 */
export function propagate(question: Question): AffectedSet {
  const { range, changes, head, base, following } = question
  const common = { range, changes, graph: head.graph, following }
  const all = (reason: Reason) => new Map([...head.graph.projects.keys()].map((name) => [name, reason] as const))
  if (range.type === 'everything') {
    return { ...common, projects: all({ type: 'everything', why: range.why }), removed: new Map(), ignored: [] }
  }
  const touched = touchedProjects(changes, head, base)
  const { ignored } = touched
  const doubt = touched.everything ?? unreadable(head.graph, base.graph, touched.reasons.size > 0)
  const reasons = doubt === undefined ? follow(touched.reasons, question) : new Map(touched.reasons)
  if (doubt !== undefined) for (const [name, reason] of all(doubt)) if (!reasons.has(name)) reasons.set(name, reason)
  return { ...common, ...split(reasons, head.graph), ignored }
}

interface Touched {
  readonly reasons: ReadonlyMap<ProjectName, Reason>
  readonly ignored: readonly IgnoredFile[]
  /** The first file that concerns every project. */
  readonly everything?: Reason
}

function touchedProjects(changes: readonly FileChange[], head: Side, base: Side): Touched {
  const atHead = touchFinder(head)
  const atBase = base === head ? atHead : touchFinder(base)
  const reasons = new Map<ProjectName, Reason>()
  const ignored: IgnoredFile[] = []
  let everything: Reason | undefined
  for (const change of changes) {
    const touches = [
      ...(change.newMode === ABSENT ? [] : [atHead(change.path)]),
      ...(change.oldMode === ABSENT || (base === head && change.newMode !== ABSENT) ? [] : [atBase(change.path)]),
    ]
    const decisive = touches.filter(({ type }) => type !== 'ignored')
    for (const touch of touches) {
      if (touch.type === 'everything') everything ??= { type: 'shared-file', file: change.path, rule: touch.rule }
      if (touch.type === 'ignored' && decisive.length === 0) ignored.push({ file: change.path, rule: touch.rule })
    }
    for (const [name, reason] of reasonsOf(change, decisive)) addReason(reasons, name, reason)
  }
  return { reasons, ignored, ...(everything === undefined ? {} : { everything }) }
}

/** One reason for each project that this file concerns, whether at base, at head or at both. */
function reasonsOf(change: FileChange, touches: readonly Touch[]): ReadonlyMap<ProjectName, Reason> {
  const reasons = new Map<ProjectName, Reason>()
  for (const touch of touches) {
    if (touch.type !== 'projects') continue
    for (const { project, by, rule } of touch.touched) {
      if (reasons.has(project)) continue
      if (by === 'own-file') reasons.set(project, { type: by, file: change.path, status: change.status, others: 0 })
      else
        reasons.set(
          project,
          by === 'lockfile' ? { type: by, file: change.path } : { type: by, file: change.path, rule },
        )
    }
  }
  return reasons
}

/** Keeps the first file as the reason and counts the others; a file of its own is a better reason than a shared one. */
function addReason(reasons: Map<ProjectName, Reason>, name: ProjectName, reason: Reason): void {
  const earlier = reasons.get(name)
  if (earlier?.type === 'own-file') {
    if (reason.type === 'own-file') reasons.set(name, { ...earlier, others: earlier.others + 1 })
  } else if (earlier === undefined || reason.type === 'own-file') reasons.set(name, reason)
}

function unreadable(head: ProjectGraph, base: ProjectGraph, isTouched: boolean): Reason | undefined {
  const finding = [...head.findings, ...base.findings].find(({ code }) => code === 'unreadable-manifest')
  if (finding === undefined || !isTouched) return undefined
  return { type: 'everything', why: `${finding.file} cannot be read, so who depends on whom is not certain` }
}

/** Adds dependents, nearest first; then those whose own references lead nowhere, and their dependents. */
function follow(touched: ReadonlyMap<ProjectName, Reason>, question: Question): Map<ProjectName, Reason> {
  const { head, base, following } = question
  const reasons = new Map(touched)
  if (following.dependents === 'none') return reasons
  const incoming = incomingEdges(head.graph, base.graph, following)
  spread([...reasons.keys()], reasons, incoming, following)
  const changed = new Set([...reasons.keys()].flatMap((name) => ecosystemsOf(name, question)))
  const unsure = [...head.graph.projects.values()].flatMap(({ name, unresolved }) => {
    const reference = unresolved.find(({ ecosystem }) => changed.has(ecosystem))
    return reasons.has(name) || reference === undefined ? [] : [[name, reference.at] as const]
  })
  for (const [name, at] of unsure) reasons.set(name, { type: 'unresolved', at })
  if (following.dependents === 'transitive')
    spread(
      unsure.map(([name]) => name),
      reasons,
      incoming,
      following,
    )
  return reasons
}

type Incoming = ReadonlyMap<ProjectName, readonly { readonly edge: Edge; readonly isGone: boolean }[]>

function incomingEdges(head: ProjectGraph, base: ProjectGraph, following: Following): Incoming {
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
  reasons: Map<ProjectName, Reason>,
  incoming: Incoming,
  { dependents }: Following,
): void {
  const queue = [...start]
  const limit = dependents === 'direct' ? start.length : Number.POSITIVE_INFINITY
  for (let at = 0; at < queue.length && at < limit; at++) {
    for (const { edge, isGone } of incoming.get(queue[at] as ProjectName) ?? []) {
      if (reasons.has(edge.from)) continue
      reasons.set(edge.from, { type: 'dependency', edge, isGone })
      queue.push(edge.from)
    }
  }
}

function ecosystemsOf(name: ProjectName, { head, base }: Question): readonly string[] {
  return (head.graph.projects.get(name) ?? base.graph.projects.get(name))?.ecosystems ?? []
}

/** Those that exist at head, in its order, apart from those that the change deleted. */
function split(
  reasons: ReadonlyMap<ProjectName, Reason>,
  head: ProjectGraph,
): Pick<AffectedSet, 'projects' | 'removed'> {
  const projects = new Map<ProjectName, Reason>()
  for (const name of head.projects.keys()) {
    const reason = reasons.get(name)
    if (reason !== undefined) projects.set(name, reason)
  }
  return { projects, removed: new Map([...reasons].filter(([name]) => !head.projects.has(name))) }
}

import type { CommitRange } from '../changes/commit-range.ts'
import type { Edge, ProjectGraph } from '../graph/project-graph.ts'
import type { FileChange } from '../system/system.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import type { AffectedSet, ChangedLock, Following, IgnoredFile, Reason } from './affected-set.ts'
import type { LockSlices } from './lock-slice.ts'
import type { Contents, Side, Touch, TouchedProject } from './touch.ts'
import { touchFinder } from './touch-finder.ts'

interface Question {
  readonly range: CommitRange
  readonly changes: readonly FileChange[]
  readonly head: Side
  /** The same object as `head` where the change left no manifest different. */
  readonly base: Side
  readonly following: Following
  /** What the changed locks say; absent where none changed. */
  readonly locks?: LockSlices
}

const NO_LOCKS: LockSlices = { byFile: new Map(), findings: [] }
const ABSENT = '000000'

/**
 * Which projects a change touches: those that own or read a changed file, at base or at head, and who depends on them over the
 * edges of base and head together, so that what the change itself removes still counts. Each with the first reason found:
 * nearest to the change, in order of path.
 */
export function propagate(question: Question): AffectedSet {
  const { range, changes, head, base, following, locks = NO_LOCKS } = question
  const common = { range, changes, graph: withFindings(head.graph, locks), following, locks: changedLocks(locks) }
  const all = (reason: Reason) => new Map([...head.graph.projects.keys()].map((name) => [name, reason] as const))
  if (range.type === 'everything') {
    return { ...common, projects: all({ type: 'everything', why: range.why }), removed: new Map(), ignored: [] }
  }
  const touched = touchedProjects(changes, { head, base, locks })
  const { ignored } = touched
  const doubt = touched.everything ?? unreadable(head.graph, base.graph, touched.reasons.size > 0)
  const reasons = doubt === undefined ? follow(touched, question) : new Map(touched.reasons)
  if (doubt !== undefined) for (const [name, reason] of all(doubt)) if (!reasons.has(name)) reasons.set(name, reason)
  return { ...common, ...split(reasons, head.graph), ignored }
}

function withFindings(graph: ProjectGraph, { findings }: LockSlices): ProjectGraph {
  return findings.length === 0 ? graph : { ...graph, findings: [...graph.findings, ...findings] }
}

function changedLocks({ byFile }: LockSlices): readonly ChangedLock[] {
  return [...byFile].map(([file, { users }]) => ({ file, projects: users }))
}

interface Touched {
  readonly reasons: ReadonlyMap<ProjectName, Reason>
  /** Those whose dependents see nothing of the change. */
  readonly contained: ReadonlySet<ProjectName>
  readonly ignored: readonly IgnoredFile[]
  /** The first file that concerns every project. */
  readonly everything?: Reason
}

function touchedProjects(
  changes: readonly FileChange[],
  { head, base, locks }: { readonly head: Side; readonly base: Side; readonly locks: LockSlices },
): Touched {
  const atHead = touchFinder(head, locks)
  const atBase = base === head ? atHead : touchFinder(base, locks)
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
  const contained = new Set([...reasons].filter(([, reason]) => isContained(reason)).map(([name]) => name))
  return { reasons, contained, ignored, ...(everything === undefined ? {} : { everything }) }
}

/** What is installed for development only stays with the project. */
function isContained(reason: Reason): boolean {
  return reason.type === 'lockfile' && reason.cause.type === 'entry' && reason.cause.isDevelopmentOnly
}

/** One reason for each project that this file concerns, whether at base, at head or at both. */
function reasonsOf(change: FileChange, touches: readonly Touch[]): ReadonlyMap<ProjectName, Reason> {
  const reasons = new Map<ProjectName, Reason>()
  for (const touch of touches) {
    if (touch.type !== 'projects') continue
    for (const one of touch.touched) {
      if (!reasons.has(one.project)) reasons.set(one.project, reasonOf(change, one))
    }
  }
  return reasons
}

function reasonOf({ path, status }: FileChange, touched: TouchedProject): Reason {
  switch (touched.by) {
    case 'own-file':
      return { type: 'own-file', file: path, status, others: 0 }
    case 'shared-file':
      return { type: 'shared-file', file: path, rule: touched.rule }
    case 'lockfile':
      return { type: 'lockfile', file: path, cause: touched.cause }
  }
}

/**
 * Keeps the first file as the reason and counts the others; a file of its own is a better reason than a shared one, and any is better
 * than what only development installs.
 */
function addReason(reasons: Map<ProjectName, Reason>, name: ProjectName, reason: Reason): void {
  const earlier = reasons.get(name)
  if (earlier?.type === 'own-file') {
    if (reason.type === 'own-file') reasons.set(name, { ...earlier, others: earlier.others + 1 })
  } else if (earlier === undefined || reason.type === 'own-file' || isContained(earlier)) reasons.set(name, reason)
}

function unreadable(head: ProjectGraph, base: ProjectGraph, isTouched: boolean): Reason | undefined {
  const finding = [...head.findings, ...base.findings].find(({ code }) => code === 'unreadable-manifest')
  if (finding === undefined || !isTouched) return undefined
  return { type: 'everything', why: `${finding.file} cannot be read, so who depends on whom is not certain` }
}

/** Adds dependents, nearest first; then those whose own references lead nowhere, and their dependents. */
function follow(touched: Touched, question: Question): Map<ProjectName, Reason> {
  const { head, base, following } = question
  const reasons = new Map(touched.reasons)
  if (following.dependents === 'none') return reasons
  const incoming = incomingEdges(head.graph, base.graph, following)
  const contained = new Set(touched.contained)
  const start = [...reasons.keys()].filter((name) => !contained.has(name))
  spread(start, { reasons, contained }, incoming, following)
  const carrying = [...reasons.keys()].filter((name) => !contained.has(name))
  const changed = new Set(carrying.flatMap((name) => ecosystemsOf(name, question)))
  const unsure = [...head.graph.projects.values()].flatMap(({ name, unresolved }) => {
    const reference = unresolved.find(({ ecosystem }) => changed.has(ecosystem))
    return (reasons.has(name) && !contained.has(name)) || reference === undefined ? [] : [[name, reference.at] as const]
  })
  for (const [name, at] of unsure) {
    reasons.set(name, { type: 'unresolved', at })
    contained.delete(name)
  }
  if (following.dependents === 'transitive')
    spread(
      unsure.map(([name]) => name),
      { reasons, contained },
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

/** What is known so far; both change. */
interface Spreading {
  readonly reasons: Map<ProjectName, Reason>
  /** Touched, but not carrying it on; one that depends on what does, carries that. */
  readonly contained: Set<ProjectName>
}

function spread(
  start: readonly ProjectName[],
  { reasons, contained }: Spreading,
  incoming: Incoming,
  { dependents }: Following,
): void {
  const queue = [...start]
  const limit = dependents === 'direct' ? start.length : Number.POSITIVE_INFINITY
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

import type { CommitRange } from '../changes/commit-range.ts'
import type { Edge, ProjectGraph } from '../graph/project-graph.ts'
import type { FileChange } from '../system/system.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import type { AffectedSet, ChangedLock, Following, IgnoredFile, Reason } from './affected-set.ts'
import { bothKinds, concernedTargets, type Kinds } from './effect.ts'
import { type LockSlices, NO_LOCKS } from './lock-slice.ts'
import { relinkedProjects } from './relinked.ts'
import type { Contents, Side, Touch, TouchedProject } from './touch.ts'
import { touchFinder } from './touch-finder.ts'

interface Question {
  readonly range: CommitRange
  readonly changes: readonly FileChange[]
  readonly head: Side
  /** The same object as `head` where the change left no manifest different. */
  readonly base: Side
  readonly following: Following
  /** What changed locks and manifests say; absent where none changed. */
  readonly contents?: Contents
}

const NO_CONTENTS: Contents = { locks: NO_LOCKS, effects: new Map(), lost: [] }
const ABSENT = '000000'
// Whatever of its targets a file concerns, all of them see that the project loads something else.
const LOADING = new Set<Reason['type'] | undefined>(['relinked', 'unresolved'])

/**
 * Which projects a change touches: those that own or read a changed file, at base or at head, and who depends on them over the
 * edges of base and head together, so that what the change itself removes still counts. Each with the first reason found:
 * nearest to the change, in order of path.
 */
export function propagate(question: Question): AffectedSet {
  const { range, changes, head, base, following, contents = NO_CONTENTS } = question
  const { locks } = contents
  const common = { range, changes, graph: withFindings(head.graph, locks), following, locks: changedLocks(locks) }
  const all = (reason: Reason) => new Map([...head.graph.projects.keys()].map((name) => [name, reason] as const))
  if (range.type === 'everything') {
    const projects = all({ type: 'everything', why: range.why })
    return { ...common, projects, removed: new Map(), ignored: [], limits: new Map(), contained: new Set() }
  }
  const touched = touchedProjects(changes, { head, base, contents, following })
  const { ignored } = touched
  const doubt = touched.everything ?? (touched.projects.size > 0 ? unreadable(question, contents) : undefined)
  if (doubt !== undefined) {
    const reasons = new Map([
      ...all(doubt),
      ...[...touched.projects].map(([name, { reason }]) => [name, reason] as const),
    ])
    return { ...common, ...split(reasons, head.graph), ignored, limits: new Map(), contained: new Set() }
  }
  const { reasons, contained } = follow(touched.projects, question)
  const limited = [...contained].filter((name) => !LOADING.has(reasons.get(name)?.type))
  const limits = limitsOf(
    limited.flatMap((name) => touched.projects.get(name) ?? []),
    head.graph,
  )
  return { ...common, ...split(reasons, head.graph), ignored, limits, contained }
}

/** Which targets run, of projects that a change concerns in part only: settings of linters, tests. */
function limitsOf(parts: readonly Part[], { projects }: ProjectGraph): AffectedSet['limits'] {
  const limits = new Map<ProjectName, ReadonlySet<string>>()
  for (const { name, kinds } of parts) {
    const project = projects.get(name)
    if (project !== undefined && kinds !== 'every') limits.set(name, new Set(concernedTargets(project, kinds)))
  }
  return limits
}

function withFindings(graph: ProjectGraph, { findings }: LockSlices): ProjectGraph {
  return findings.length === 0 ? graph : { ...graph, findings: [...graph.findings, ...findings] }
}

function changedLocks({ byFile }: LockSlices): readonly ChangedLock[] {
  return [...byFile].map(([file, { users }]) => ({ file, projects: users }))
}

/** What is known of a project from the changed files that concern it. */
interface Part {
  readonly name: ProjectName
  readonly reason: Reason
  readonly kinds: Kinds
  /** Dependents see nothing of it. */
  readonly stays: boolean
}

interface Touched {
  readonly projects: ReadonlyMap<ProjectName, Part>
  readonly ignored: readonly IgnoredFile[]
  /** The first file that concerns every project. */
  readonly everything?: Reason
}

function touchedProjects(
  changes: readonly FileChange[],
  { head, base, contents, following }: Pick<Question, 'head' | 'base' | 'following'> & { readonly contents: Contents },
): Touched {
  const atHead = touchFinder(head, contents)
  const atBase = base === head ? atHead : touchFinder(base, contents)
  const projects = new Map<ProjectName, Part>()
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
    for (const part of partsOf(change, decisive, following)) addPart(projects, part)
  }
  return { projects, ignored, ...(everything === undefined ? {} : { everything }) }
}

/** One part for each project that this file concerns, whether at base, at head or at both. */
function partsOf(change: FileChange, touches: readonly Touch[], { carries }: Following): Iterable<Part> {
  const parts = new Map<ProjectName, Part>()
  for (const touch of touches) {
    if (touch.type !== 'projects') continue
    for (const one of touch.touched) {
      const stays = one.stays && carries === 'loadable'
      const earlier = parts.get(one.project)
      const part = { name: one.project, reason: reasonOf(change, one), kinds: one.kinds, stays }
      parts.set(one.project, earlier === undefined ? part : joined(earlier, part))
    }
  }
  return parts.values()
}

function addPart(projects: Map<ProjectName, Part>, part: Part): void {
  const earlier = projects.get(part.name)
  if (earlier === undefined) projects.set(part.name, part)
  else projects.set(part.name, countOther(joined(earlier, part), earlier, part))
}

/** The better reason: one that dependents see, then a file of its own, then the first. */
function joined(a: Part, b: Part): Part {
  const isBetter = a.stays === b.stays ? b.reason.type === 'own-file' && a.reason.type !== 'own-file' : a.stays
  const kinds = bothKinds(a.kinds, b.kinds)
  return { ...(isBetter ? b : a), kinds, stays: a.stays && b.stays }
}

/** Two files of its own: the reason names one and counts the other. */
function countOther(part: Part, a: Part, b: Part): Part {
  const { reason } = part
  if (reason.type !== 'own-file' || a.reason.type !== 'own-file' || b.reason.type !== 'own-file') return part
  return { ...part, reason: { ...reason, others: a.reason.others + b.reason.others + 1 } }
}

function reasonOf({ path, status }: FileChange, touched: TouchedProject): Reason {
  switch (touched.by) {
    case 'own-file':
      return {
        type: 'own-file',
        file: path,
        status,
        others: 0,
        ...(touched.part === undefined ? {} : { part: touched.part }),
      }
    case 'shared-file':
      return { type: 'shared-file', file: path, rule: touched.rule }
    case 'lockfile':
      return { type: 'lockfile', file: path, cause: touched.cause }
  }
}

/** A manifest that does not say what it did, or what it will once it is mended. */
function unreadable({ head, base }: Question, { lost }: Contents): Reason | undefined {
  const finding = [...head.graph.findings, ...base.graph.findings].find(({ code }) => code === 'unreadable-manifest')
  const file = finding?.file ?? lost[0]
  if (file === undefined) return undefined
  return { type: 'everything', why: `${file} cannot be read, so who depends on whom is not certain` }
}

/** Adds dependents, nearest first; then those that load something else, those whose references lead nowhere, and their dependents. */
function follow(touched: ReadonlyMap<ProjectName, Part>, question: Question): Spreading {
  const { head, base, following } = question
  const reasons = new Map([...touched].map(([name, { reason }]) => [name, reason] as const))
  const contained = new Set([...touched.values()].filter(({ stays }) => stays).map(({ name }) => name))
  const spreading = { reasons, contained }
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
  touched: ReadonlyMap<ProjectName, Part>,
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

import type { ProjectGraph } from '../graph/project-graph.ts'
import { parentOf } from '../workspaces/repo-paths.ts'
import type { Finding, ProjectName } from '../workspaces/workspace.ts'
import type { AffectedSet, ChangedLock, Reason } from './affected-set.ts'
import { concernedTargets } from './effect.ts'
import { type Follow, followEdges } from './follow-edges.ts'
import { followInputs } from './follow-inputs.ts'
import { type LockSlices, NO_LOCKS } from './lock-slice.ts'
import type { Question } from './question.ts'
import { type Part, type Touched, touchedProjects } from './touched-projects.ts'

// Whatever of its targets a file concerns, all of them see that the project loads something else.
const LOADING = new Set<Reason['type'] | undefined>(['relinked', 'unresolved'])

/**
 * Which projects a change touches: those that own or read a changed file, at base or at head, and who depends on them over the
 * edges of base and head together, so that what the change itself removes still counts. Each with the first reason found:
 * nearest to the change, in order of path.
 *
 * @param follow how a change is followed from what it touches
 */
export function propagate(question: Question, follow: Follow = followEdges): AffectedSet {
  const { range, changes, head, following } = question
  const locks = question.contents?.locks ?? NO_LOCKS
  const common = {
    range,
    changes,
    graph: withFindings(head.graph, locks.findings),
    following,
    locks: changedLocks(locks),
  }
  const all = (reason: Reason) => new Map([...head.graph.projects.keys()].map((name) => [name, reason] as const))
  if (range.type === 'everything') {
    const projects = all({ type: 'everything', why: range.why })
    return { ...common, projects, removed: new Map(), ignored: [], limits: new Map(), contained: new Set() }
  }
  const touched = touchedProjects(question)
  const { ignored } = touched
  const doubt = doubtOf(touched, question)
  if (doubt !== undefined) {
    const reasons = new Map([
      ...all(doubt),
      ...[...touched.projects].map(([name, { reason }]) => [name, reason] as const),
    ])
    return { ...common, ...split(reasons, question), ignored, limits: new Map(), contained: new Set() }
  }
  const { reasons, contained, unreached, findings, ...chosen } = followInputs(follow)(touched.projects, question)
  const limited = [...contained].filter((name) => !LOADING.has(reasons.get(name)?.type))
  const parts = limited.flatMap((name) => touched.projects.get(name) ?? [])
  const limits = new Map([...limitsOf(parts, head.graph), ...(chosen.limits ?? [])])
  const more = {
    ...(unreached === undefined ? {} : { unreached, graph: withFindings(common.graph, findings) }),
    ...(chosen.passed === undefined ? {} : { passed: chosen.passed }),
  }
  const unread = ignored.filter(({ file }) => chosen.claimed?.has(file) !== true)
  return { ...common, ...more, ...split(reasons, question), ignored: unread, limits, contained }
}

/** Why every project counts: a file that concerns them all, or a manifest that cannot be read. */
function doubtOf(touched: Touched, question: Question): Reason | undefined {
  return touched.everything ?? (touched.projects.size > 0 ? unreadable(question) : undefined)
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

function withFindings(graph: ProjectGraph, findings: readonly Finding[] = []): ProjectGraph {
  return findings.length === 0 ? graph : { ...graph, findings: [...graph.findings, ...findings] }
}

function changedLocks({ byFile }: LockSlices): readonly ChangedLock[] {
  return [...byFile].map(([file, { users }]) => ({ file, projects: users }))
}

/** A manifest that does not say what it did, or what it will once it is mended. */
function unreadable({ head, base, contents }: Question): Reason | undefined {
  const finding = [...head.graph.findings, ...base.graph.findings].find(({ code }) => code === 'unreadable-manifest')
  const file = finding?.file ?? contents?.lost[0]
  if (file === undefined) return undefined
  return { type: 'everything', why: `${file} cannot be read, so who depends on whom is not certain` }
}

/** Those that exist at head, in its order, apart from those that the change deleted. One whose manifest cannot be read is neither. */
function split(
  reasons: ReadonlyMap<ProjectName, Reason>,
  { head: { graph }, base }: Question,
): Pick<AffectedSet, 'projects' | 'removed'> {
  const projects = new Map<ProjectName, Reason>()
  for (const name of graph.projects.keys()) {
    const reason = reasons.get(name)
    if (reason !== undefined) projects.set(name, reason)
  }
  const unread = new Set(
    graph.findings.flatMap(({ code, file }) => (code === 'unreadable-manifest' ? parentOf(file) : [])),
  )
  const isGone = (name: ProjectName) =>
    !graph.projects.has(name) && !unread.has(base.graph.projects.get(name)?.root ?? '/')
  return { projects, removed: new Map([...reasons].filter(([name]) => isGone(name))) }
}

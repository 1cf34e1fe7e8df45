import { UserError } from '../errors.ts'
import type { Edge, Project } from '../graph/project-graph.ts'
import type { EntryChange } from '../lockfiles/compare.ts'
import { didYouMean } from '../standards/likeness.ts'
import { printable } from '../standards/printable.ts'
import type { FileChange, RepoPath } from '../system/system.ts'
import type { Location, ProjectName } from '../workspaces/workspace.ts'
import { type AffectedSet, type ImportReason, type LockCause, nextProject, type Reason } from './affected-set.ts'

/** One link of the chain from a project down to the change. */
export interface ChainStep {
  readonly project: ProjectName
  readonly reason: Reason
}

/**
 * Why a project is affected: the project itself first, last the one whose reason is a file, a lock, or everything.
 * Empty when the project is not affected.
 */
export function chainOf(set: AffectedSet, name: ProjectName): readonly ChainStep[] {
  const steps: ChainStep[] = []
  for (let project: ProjectName | undefined = name; project !== undefined; ) {
    const reason = set.projects.get(project) ?? set.removed.get(project) ?? set.passed?.get(project)
    if (reason === undefined) break
    if (reason.type === 'import') return [...steps, ...importChain(reason)]
    steps.push({ project, reason })
    project = nextProject(reason)
  }
  return steps
}

/** Each import with whose file makes it, and last the file that changed: it need not be the one that its project's own reason names. */
function importChain(reason: ImportReason): readonly ChainStep[] {
  const { to, file, status, steps } = reason
  const end: Reason = { type: 'own-file', file, status, others: 0 }
  return [
    ...steps.map((step) => ({ project: step.project, reason: { ...reason, steps: [step] } })),
    { project: to, reason: end },
  ]
}

/** A step in words, printable, without the project's own name: `depends on core-config (apps/api/pyproject.toml:12)`. */
export function sentence({ reason }: ChainStep): string {
  switch (reason.type) {
    case 'own-file':
      return `${printable(reason.file)} was ${PARTICIPLES[reason.status]}${inPart(reason.part)}${andMore(reason.others)}`
    case 'shared-file':
      return `${printable(reason.file)} changed: ${reason.rule}`
    case 'lockfile':
      return `${printable(reason.file)}: ${lockSentence(reason.cause)}`
    case 'dependency':
      return `${reason.isGone ? 'depended, before this change,' : 'depends'} on ${reason.edge.to} (${place(reason.edge.at)})${doubt(reason)}`
    case 'import':
      return reason.steps.map(({ at, words }) => `${place(at)} ${words}`).join('; ')
    case 'relinked':
      return `${relinkedWords(reason)} (${place(reason.edge.at)})`
    case 'unresolved':
      return `its reference in ${place(reason.at)} ${nowhereWords(reason)}`
    case 'everything':
      return reason.why
  }
}

/** Which of a project's targets the change concerns, where it is not all of them: `only its lint is concerned`. */
export function limitSentence({ limits }: AffectedSet, name: ProjectName): string | undefined {
  const limit = limits.get(name)
  if (limit === undefined) return undefined
  return limit.size === 0
    ? 'none of its targets reads what changed'
    : `of its targets only ${listed([...limit].map(printable))} read what changed`
}

/**
 * Why a project is not affected, as sentences: what changed near it and was ignored, and what keeps each affected
 * dependency from reaching it.
 *
 * @throws {UserError} `UNKNOWN_PROJECT`, with the nearest names
 */
export function whyNot(set: AffectedSet, name: ProjectName): readonly string[] {
  const project = findProject(set, name)
  const passed = set.passed?.has(project.name) ? [PASSED] : []
  return [...passed, ...filesSentences(set, project), ...dependencySentences(set, project)]
}

const PASSED = 'The change reaches it, but none of its targets states what changed as an input of it.'

/**
 * A project of the set by its name, its package name or its folder.
 *
 * @throws {UserError} `UNKNOWN_PROJECT`, with the nearest names
 */
export function findProject(set: AffectedSet, name: string): Project {
  const { projects } = set.graph
  const found =
    projects.get(name) ??
    [...projects.values()].find(
      ({ root, packageNames }) => root === name.replace(/\/+$/, '') || Object.values(packageNames).includes(name),
    )
  if (found !== undefined) return found
  throw new UserError(
    'UNKNOWN_PROJECT',
    `No project is named ${printable(name)}`,
    didYouMean(name, [...projects.keys()], 'The command "graph" lists all projects.'),
  )
}

const PARTICIPLES: Readonly<Record<FileChange['status'], string>> = {
  A: 'added',
  D: 'deleted',
  M: 'changed',
  T: 'changed in type',
}

/** What changed in a lock: `starlette 0.38.0 → 0.38.6, through fastapi`. Printable. */
export function lockSentence(cause: LockCause): string {
  if (cause.type === 'all') return cause.why
  const through = cause.through.map(printable)
  const way = through.length > 3 ? [through[0], '…', through.at(-1)].join(', ') : listed(through)
  const more = cause.others === 0 ? '' : `, and ${cause.others} more ${cause.others === 1 ? 'entry' : 'entries'}`
  return [
    entryWords(cause),
    way === '' ? '' : `, through ${way}`,
    more,
    cause.isForAll ? ', installed at the root for all' : '',
    cause.isDevelopmentOnly ? ', for development only' : '',
  ].join('')
}

function entryWords({ name, change, from, to }: EntryChange): string {
  const [subject, old, now] = [name, from ?? '', to ?? ''].map(printable)
  const at = now === '' ? `${subject}` : `${subject} ${now}`
  switch (change) {
    case 'version':
      return `${subject} ${old || 'without version'} → ${now || 'without version'}`
    case 'added':
      return `${at} added`
    case 'removed':
      return `${subject}${old === '' ? '' : ` ${old}`} removed`
    case 'hash':
      return `${at} has a new hash`
    case 'source':
      return `${at} comes from a new source`
    case 'conditions':
      return `${at} is installed under other conditions or another name`
  }
}

/** What changed in what it loads: `no longer loads core from this repository`. */
export function relinkedWords({
  edge,
  isGone,
}: Pick<Extract<Reason, { type: 'relinked' }>, 'edge' | 'isGone'>): string {
  return `${isGone ? 'no longer' : 'now'} loads ${edge.to} from this repository`
}

/** When a reference leads nowhere, and what follows: `leads nowhere since this change`. */
export function nowhereWords({ only }: Pick<Extract<Reason, { type: 'unresolved' }>, 'only'>): string {
  if (only === undefined) return 'leads nowhere, so any change in its ecosystem counts'
  return only === 'base' ? 'led nowhere before this change' : 'leads nowhere since this change'
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

function doubt(reason: Reason): string {
  return reason.type === 'dependency' && reason.doubt !== undefined ? `: ${reason.doubt}` : ''
}

function inPart(part: string | undefined): string {
  return part === undefined ? '' : `, in ${printable(part)}`
}

function andMore(others: number): string {
  if (others === 0) return ''
  return others === 1 ? ' (and 1 more file)' : ` (and ${others} more files)`
}

function place(at: Location): string {
  return at.line === undefined ? printable(at.file) : `${printable(at.file)}:${at.line}`
}

function filesSentences(set: AffectedSet, project: Project): readonly string[] {
  const told = new Set((set.locks ?? []).map(({ file }) => file))
  const roots = [...set.graph.projects.values()].flatMap(({ root }) => (root === '' ? [] : root))
  // What lies in no project might concern any.
  const isNear = (file: RepoPath) => isInside(file, project.root) || !roots.some((root) => isInside(file, root))
  const ignored = set.ignored.filter(({ file }) => isNear(file) && !told.has(file))
  const count = set.changes.length === 1 ? 'The only changed file' : `None of the ${set.changes.length} changed files`
  const verb = set.changes.length === 1 ? 'does not count' : 'counts'
  const first = set.changes.length === 0 ? 'Nothing changed.' : `${count} ${verb} for ${project.root || 'the root'}.`
  const locks = (set.locks ?? []).filter(({ projects }) => projects.includes(project.name))
  return [
    first,
    ...locks.map(({ file }) => `${printable(file)}: nothing that it installs changed.`),
    ...ignored.slice(0, 10).map(({ file, rule }) => `${printable(file)} changed, but is ignored: ${rule}.`),
  ]
}

function dependencySentences(set: AffectedSet, project: Project): readonly string[] {
  const edges = set.graph.edges.filter((edge) => edge.from === project.name)
  const reaching = edges.filter(({ to }) => set.projects.has(to))
  if (edges.length === 0) return ['It depends on no project of this repository.']
  if (reaching.length === 0) {
    const byEdges = set.unreached?.has(project.name) ? [OVER_EDGES_ONLY] : []
    return [`Nothing that it depends on is affected: ${nameList(edges)}.`, ...byEdges]
  }
  return reaching.map((edge) => heldBack(set, edge))
}

const OVER_EDGES_ONLY =
  'Over what they in turn depend on a change would reach it, but none of its files leads to a changed file by imports. With granularity "project" it would count.'

function heldBack(set: AffectedSet, edge: Edge): string {
  const { contained, following } = set
  const isFollowed = edge.kind === 'local' || following.edges === 'all'
  if (isFollowed && contained.has(edge.to)) {
    const way = chainOf(set, edge.to).map(sentence).at(-1)
    return `It depends on ${edge.to}, but cannot load what changed there: ${way}. With carries "all" it would count.`
  }
  if (edge.kind === 'registry' && set.following.edges === 'local') {
    return `It takes ${edge.to}, which is affected, by version from a registry (${place(edge.at)}): its tests do not see this change. With edges "all" it would count.`
  }
  if (isFollowed && set.unreached?.has(edge.from)) {
    return `It depends on ${edge.to}, which is affected (${place(edge.at)}), but none of its files leads to a changed file by imports. With granularity "project" it would count.`
  }
  return `It depends on ${edge.to}, which is affected (${place(edge.at)}), but dependents are followed only as far as "${set.following.dependents}".`
}

function nameList(edges: readonly Edge[]): string {
  const names = [...new Set(edges.map(({ to }) => to))]
  return names.length <= 6 ? names.join(', ') : `${names.slice(0, 6).join(', ')} and ${names.length - 6} more`
}

function isInside(file: RepoPath, folder: RepoPath): boolean {
  return folder === '' || file.startsWith(`${folder}/`)
}

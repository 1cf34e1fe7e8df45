import { ABSENT } from '../standards/git-modes.ts'
import type { FileChange, RepoPath } from '../system/system.ts'
import { isCalled } from '../workspaces/repo-paths.ts'
import { isTsconfig } from '../workspaces/typescript.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import type { Following, IgnoredFile, Reason } from './affected-set.ts'
import { bothKinds, type Kinds } from './effect.ts'
import { eitherTouch, linkTouchFinder } from './link-touch.ts'
import { NO_LOCKS } from './lock-slice.ts'
import type { Question } from './question.ts'
import { type Contents, type Side, sharedTouch, type Touch, type TouchedProject } from './touch.ts'
import { touchFinder } from './touch-finder.ts'

const NO_CONTENTS: Contents = { locks: NO_LOCKS, effects: new Map(), lost: [] }

/** What is known of a project from the changed files that concern it. */
export interface Part {
  readonly name: ProjectName
  readonly reason: Reason
  readonly kinds: Kinds
  /** Dependents see nothing of it. */
  readonly stays: boolean
  /** The tasks that something else concerns than files of its own: a lock, settings, one part of a manifest. */
  readonly apart?: Kinds
  /** The changed files of which dependents may see something; it grows with each that is found. */
  readonly seen: SeenFile[]
}

/** A changed file that concerns a project, and whoever depends on it. */
export interface SeenFile {
  readonly change: FileChange
  /** The project holds it, and all of it counts; else it reads it from outside, or one part of it changed. */
  readonly isOwn: boolean
}

/** Whom changed files concern. */
export interface Touched {
  readonly projects: ReadonlyMap<ProjectName, Part>
  readonly ignored: readonly IgnoredFile[]
  /** The first file that concerns every project. */
  readonly everything?: Reason
}

/** Whom the changed files concern, before anybody's dependents are looked at. */
export function touchedProjects({ changes, head, base, following, contents = NO_CONTENTS }: Question): Touched {
  const atHead = touchFinders(head, head, contents).either
  const atBase = base === head ? atHead : touchFinders(base, head, contents).either
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
    }
    // At base it is for the same reason, or for one that is no more.
    const [first] = touches
    if (first?.type === 'ignored' && decisive.length === 0) ignored.push({ file: change.path, rule: first.rule })
    for (const part of partsOf(change, decisive, following)) addPart(projects, part)
  }
  return { projects, ignored, ...(everything === undefined ? {} : { everything }) }
}

/** Says of files of one side whom each concerns: in its own place, by links to it, and in either way. */
export function touchFinders(side: Side, head: Side, contents: Contents) {
  const find = touchFinder(side, contents)
  const [own, byLinks] = [judged(find, head, contents), linkTouchFinder(side, find)]
  return { own, byLinks, either: (path: RepoPath) => eitherTouch(own(path), byLinks(path)) }
}

/**
 * A file outside projects that some tasks state as an input: of those that state what they read only these read it; of the others our own
 * rules tell.
 */
function judged(
  find: (path: RepoPath) => Touch,
  { inputs, graph }: Side,
  { effects }: Contents,
): (path: RepoPath) => Touch {
  if (inputs === undefined) return find
  return (path) => {
    const touch = find(path)
    // Nx has settings of TypeScript count for all tasks, whatever these state.
    if (touch.type === 'ignored' || isTsconfig(path) || !inputs.isStated(path, effects.has(path))) return touch
    const touched =
      touch.type === 'everything'
        ? [...graph.projects.keys()].map((name) => sharedTouch(name, touch.rule))
        : touch.touched
    return {
      type: 'projects',
      touched: touched.map((one) => (one.by === 'shared-file' ? { ...one, isJudged: true as const } : one)),
    }
  }
}

/** What a task is counts for it, whatever files it says that it reads. */
export function isTaskSettings(path: RepoPath): boolean {
  return isCalled(path, 'project.json')
}

/** One part for each project that this file concerns, whether at base, at head or at both. */
function partsOf(change: FileChange, touches: readonly Touch[], { carries }: Following): Iterable<Part> {
  const parts = new Map<ProjectName, Part>()
  for (const touch of touches) {
    if (touch.type !== 'projects') continue
    for (const one of touch.touched) {
      const stays = one.stays && carries === 'loadable'
      const earlier = parts.get(one.project)
      const isOwn = one.by === 'own-file' && one.part === undefined
      const isApart = one.isJudged !== true && (!isOwn || isTaskSettings(change.path))
      const apart = isApart ? { apart: one.kinds } : {}
      const seen = stays ? [] : [{ change, isOwn }]
      const part = { name: one.project, reason: reasonOf(change, one), kinds: one.kinds, ...apart, stays, seen }
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
  const apart = a.apart === undefined || b.apart === undefined ? (a.apart ?? b.apart) : bothKinds(a.apart, b.apart)
  a.seen.push(...b.seen)
  return {
    ...(isBetter ? b : a),
    kinds,
    ...(apart === undefined ? {} : { apart }),
    stays: a.stays && b.stays,
    seen: a.seen,
  }
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

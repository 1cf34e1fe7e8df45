import { type AffectedSet, nextProject, type Reason } from '../affected/affected-set.ts'
import { lockSentence, nowhereWords, relinkedWords } from '../affected/explain.ts'
import { type Shard, targetsFor } from '../schedule/shards.ts'
import type { RepoPath } from '../system/system.ts'
import type { Location, ProjectName } from '../workspaces/workspace.ts'
import { commonPrefix } from './drawing.ts'
import { type End, endFinder, nextProjects } from './ways.ts'

/** One affected project, as a table shows it. */
export interface Row {
  readonly project: ProjectName
  /** The change itself touches it; otherwise it only depends on such a project. */
  readonly isChanged: boolean
  /** The projects between it and the cause, nearest first; long ways are cut in the middle. */
  readonly via: readonly (Step | Omission)[]
  readonly cause: Cause
  /** What its shard runs for it. */
  readonly targets: readonly string[]
}

/** A project on the way; the label is its name without what all affected projects' names have in front. */
interface Step {
  readonly project: ProjectName
  readonly label: string
}

/** How many projects are left out of a way. */
interface Omission {
  readonly omitted: number
}

/** Where a way ends: a file, a few words, or both. Text from outside, not escaped. */
export interface Cause {
  readonly file?: RepoPath
  readonly line?: number
  readonly note: string
}

const LONGEST_WAY = 3

/** All affected projects, nearest to the change first, then in order of root folder. */
export function affectedRows(set: AffectedSet, shards: readonly Shard[]): readonly Row[] {
  const targets = targetsByProject(set, shards)
  const prefix = commonPrefix([...set.projects.keys(), ...set.removed.keys()])
  const endOf = endFinder(set)
  const rows = [...set.projects.keys()].map((project) => {
    const end = endOf(project)
    const isChanged = end.distance === 0 && isTouched(end.reason)
    const via = viaOf(set, project, end).map((step) =>
      typeof step === 'string' ? { project: step, label: step.slice(prefix.length) } : step,
    )
    const row = { project, isChanged, via, cause: causeOf(end.reason), targets: targets.get(project) ?? [] }
    return { row, rank: isChanged ? 0 : end.distance + 1 }
  })
  return rows.sort((a, b) => a.rank - b.rank).map(({ row }) => row)
}

/** The projects on the way; of a long way the first two, how many are left out, and the last. */
function viaOf(set: AffectedSet, project: ProjectName, end: End): readonly (ProjectName | Omission)[] {
  const omitted = end.distance - LONGEST_WAY
  if (omitted <= 1) return nextProjects(set, project, end.distance)
  return [...nextProjects(set, project, LONGEST_WAY - 1), { omitted }, end.project]
}

/** Whether the change itself touches the project that has this reason. */
function isTouched({ type }: Reason): boolean {
  return type === 'own-file' || type === 'shared-file' || type === 'lockfile'
}

function targetsByProject(set: AffectedSet, shards: readonly Shard[]): ReadonlyMap<ProjectName, readonly string[]> {
  const targets = new Map<ProjectName, readonly string[]>()
  for (const shard of shards) {
    for (const name of shard.projects) {
      const own = new Set(set.graph.projects.get(name)?.targets.map((target) => target.name))
      targets.set(
        name,
        targetsFor(shard, name).filter((target) => own.has(target)),
      )
    }
  }
  return targets
}

const STATUS_NOTES = { A: 'added', D: 'deleted', M: '', T: 'changed in type' } as const

function causeOf(reason: Reason): Cause {
  switch (reason.type) {
    case 'own-file': {
      const more = reason.others === 0 ? '' : `and ${reason.others} more`
      return { file: reason.file, note: [STATUS_NOTES[reason.status], more].filter(Boolean).join(', ') }
    }
    case 'shared-file':
      return { file: reason.file, note: reason.rule }
    case 'lockfile':
      return { file: reason.file, note: lockSentence(reason.cause) }
    case 'relinked':
      return { ...reason.edge.at, note: relinkedWords(reason) }
    case 'unresolved':
      return { ...reason.at, note: nowhereWords(reason) }
    case 'everything':
      return { note: reason.why }
    case 'import':
    case 'dependency':
      // A chain ends here only when the project that it leads to has no reason of its own.
      return { ...placeOf(reason), note: `depends on ${nextProject(reason)}` }
  }
}

function placeOf(reason: Reason): Partial<Location> {
  if (reason.type === 'dependency') return reason.edge.at
  return reason.type === 'import' ? (reason.steps[0]?.at ?? {}) : {}
}

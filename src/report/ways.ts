import { type AffectedSet, nextProject, type Reason } from '../affected/affected-set.ts'
import type { ProjectName } from '../workspaces/workspace.ts'

/** Where the chain of a project ends, and how many dependencies lead there. */
export interface End {
  readonly project: ProjectName
  readonly reason: Reason
  readonly distance: number
}

/**
 * Ends of chains for all projects of a set, in time that grows with their number only: what chainOf says of one project at a
 * time, without walking a long chain again for each project on it. For affected projects only.
 */
export function endFinder(set: AffectedSet): (project: ProjectName) => End {
  const known = new Map<ProjectName, End>()
  return (project) => {
    const passed: ProjectName[] = []
    let at = project
    for (let next = nextOn(set, at); next !== undefined && !known.has(at); next = nextOn(set, at)) {
      passed.push(at)
      at = next
    }
    let end = known.get(at) ?? { project: at, reason: reasonOf(set, at) as Reason, distance: 0 }
    known.set(at, end)
    for (const name of passed.reverse()) {
      end = { ...end, distance: end.distance + 1 }
      known.set(name, end)
    }
    return end
  }
}

/** The next projects on the way from one, at most so many. */
export function nextProjects(set: AffectedSet, from: ProjectName, limit: number): readonly ProjectName[] {
  const found: ProjectName[] = []
  for (let at = nextOn(set, from); at !== undefined && found.length < limit; at = nextOn(set, at)) found.push(at)
  return found
}

function nextOn(set: AffectedSet, project: ProjectName): ProjectName | undefined {
  const reason = reasonOf(set, project)
  const next = reason && nextProject(reason)
  return next === undefined || reasonOf(set, next) === undefined ? undefined : next
}

function reasonOf({ projects, removed }: AffectedSet, project: ProjectName): Reason | undefined {
  return projects.get(project) ?? removed.get(project)
}

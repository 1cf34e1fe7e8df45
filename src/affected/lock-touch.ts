import type { Project } from '../graph/project-graph.ts'
import { printable } from '../standards/printable.ts'
import type { RepoPath } from '../system/system.ts'
import type { Ecosystem } from '../workspaces/workspace.ts'
import type { LockCause } from './affected-set.ts'
import type { LockSlices } from './lock-slice.ts'
import { projectsBelow } from './places.ts'
import { ownTouch, type Side, sharedTouch, type Touch, type TouchedProject } from './touch.ts'

/** A lock concerns those for whom it installs something else, a patch those who install what it changes: the lock tells. */
export function lockTouch(
  path: RepoPath,
  { byFile }: LockSlices,
  patched: ReadonlyMap<RepoPath, RepoPath>,
): Touch | undefined {
  const lock = patched.get(path)
  if (lock !== undefined) return { type: 'ignored', rule: `${printable(lock)} says who installs what it patches` }
  const slice = byFile.get(path)
  if (slice === undefined) return undefined
  if (slice.touched.size === 0) return { type: 'ignored', rule: 'nothing that any project installs changed' }
  return {
    type: 'projects',
    touched: [...slice.touched].map(([project, cause]) => {
      const stays = cause.type === 'entry' && cause.isDevelopmentOnly
      return { project, by: 'lockfile', cause, kinds: 'every', stays }
    }),
  }
}

/** A lock that nobody compared. */
export function unreadLockTouch(path: RepoPath, ecosystem: Ecosystem, side: Side, owner: Project | undefined): Touch {
  const users = [...side.graph.projects.values()].filter(({ lockfiles }) => lockfiles.includes(path))
  const cause: LockCause = { type: 'all', why: 'it fixes what the project installs' }
  const fixed = users.map(({ name }): TouchedProject => {
    return { project: name, by: 'lockfile', cause, kinds: 'every', stays: false }
  })
  if (fixed.length > 0) return { type: 'projects', touched: fixed }
  if (owner !== undefined) return { type: 'projects', touched: [ownTouch(owner.name)] }
  const below = projectsBelow(path, [ecosystem], side.graph)
  return { type: 'projects', touched: below.map((project) => sharedTouch(project, 'it may fix what they install')) }
}

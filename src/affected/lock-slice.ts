import type { RepoPath } from '../system/system.ts'
import type { Finding, ProjectName } from '../workspaces/workspace.ts'
import type { LockCause } from './affected-set.ts'

/** Whom a changed lock concerns. */
export interface LockSlice {
  /** All projects that it fixes. */
  readonly users: readonly ProjectName[]
  readonly touched: ReadonlyMap<ProjectName, LockCause>
  /** Changed patch files: the lock says who installs what they change. */
  readonly patches: readonly RepoPath[]
}

/** All changed locks that some project calls its own. */
export interface LockSlices {
  readonly byFile: ReadonlyMap<RepoPath, LockSlice>
  /** Locks that cannot be read. */
  readonly findings: readonly Finding[]
}

export const NO_LOCKS: LockSlices = { byFile: new Map(), findings: [] }

import type { RepoPath } from '../system/system.ts'

/** Where an owned package comes from somewhere else, or could. */
export interface OriginFinding {
  readonly file: RepoPath
  readonly line: number
  readonly message: string
  /** What to do about it. */
  readonly fix: string
}

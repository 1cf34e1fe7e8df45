import type { CommitRange } from '../changes/commit-range.ts'
import type { FileChange } from '../system/system.ts'
import type { Following } from './affected-set.ts'
import type { Contents, Side } from './touch.ts'

/** Everything that decides who is affected. */
export interface Question {
  readonly range: CommitRange
  readonly changes: readonly FileChange[]
  readonly head: Side
  /** The same object as `head` where the change left no manifest different. */
  readonly base: Side
  readonly following: Following
  /** What changed locks and manifests say; absent where none changed. */
  readonly contents?: Contents
}

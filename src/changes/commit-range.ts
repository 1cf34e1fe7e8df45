import type { ObjectId } from '../system/system.ts'

/** The two commits whose difference is the change, or the reason why everything counts as changed. */
export type CommitRange =
  | {
      readonly type: 'range'
      /** The merge base, the merge commit's first parent, or the commit before the push. */
      readonly base: ObjectId
      readonly head: ObjectId
      /** Which base was taken and why, one sentence for people: `merge base with origin/main, the default branch`. */
      readonly why: string
      /** The workflow run whose commit the base is, where it was sought by runs. */
      readonly run?: { readonly number: number; readonly url: string }
      /** Why this is not the base that was asked for, and the way out: shown as a warning. */
      readonly warning?: string
    }
  | {
      readonly type: 'everything'
      readonly head: ObjectId
      readonly why: string
      /** True when history that should be there could not be had: shown as a warning. */
      readonly isFallback: boolean
    }

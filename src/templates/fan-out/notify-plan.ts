import type { ObjectId } from '../../system/system.ts'

/** How a repository hears of a release. */
export type NotifyWay = 'dispatch' | 'pull-request'

/** What the checks of a pull request say. */
export type Checks = 'green' | 'red' | 'pending'

/**
 * What became of a repository.
 * - `notified`: it was told, now or by an earlier run.
 * - `current`: it is not behind, or its own rule keeps it where it is.
 * - `unconcerned`: it does not have this repository as a submodule.
 * - `failed`: it could not be read or told.
 * - `waiting`: it is for a later run.
 */
export type NotifyState = 'notified' | 'current' | 'unconcerned' | 'failed' | 'waiting'

/** One repository. Plain JSON. */
export interface NotifiedRepository {
  /** `owner/name` */
  readonly repository: string
  readonly state: NotifyState
  readonly way: NotifyWay | null
  /** From 1. */
  readonly wave: number | null
  /** Tags, or the beginning of commits where there is no tag; of the first submodule. */
  readonly from: string | null
  readonly to: string | null
  /** Of the pull request. */
  readonly url: string | null
  /** Null where nobody looked. */
  readonly checks: Checks | null
  /** A sentence for people. */
  readonly reason: string
}

/** What a fan-out does. Plain JSON. */
export interface NotifyPlan {
  readonly formatVersion: 1
  /** `owner/name` of the templates. */
  readonly source: string
  /** What was released. */
  readonly tag: string
  readonly sha: ObjectId
  readonly repositories: readonly NotifiedRepository[]
}

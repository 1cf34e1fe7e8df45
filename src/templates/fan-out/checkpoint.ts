import { UserError } from '../../errors.ts'
import { printable } from '../../standards/printable.ts'
import type { ObjectId, RepoPath } from '../../system/system.ts'
import type { NotifyWay } from './notify-plan.ts'

/** A repository that was told. */
export interface ToldRepository {
  readonly repository: string
  readonly way: NotifyWay
  /** From 0. */
  readonly wave: number
  /** When, in seconds since 1970. */
  readonly at: number
  /** Where its submodules are to go. */
  readonly pins: readonly { readonly path: RepoPath; readonly to: ObjectId }[]
  /** Of the pull request, where it is known. */
  readonly url?: string
}

/** What the next run has to know. Plain JSON. */
export interface Checkpoint {
  readonly formatVersion: 1
  readonly source: string
  readonly tag: string
  readonly sha: ObjectId
  readonly told: readonly ToldRepository[]
  /** When requests that write were sent, in seconds since 1970. */
  readonly writes: readonly number[]
}

/**
 * What an earlier run left. Of another release only the times are taken: who was told of that one has to hear of this one.
 *
 * @param text of the file; undefined where there is none
 * @throws {UserError} `CHECKPOINT_INVALID`
 */
export function readCheckpoint(
  text: string | undefined,
  release: Pick<Checkpoint, 'source' | 'tag' | 'sha'>,
  file: string,
): Checkpoint {
  const { source, tag, sha } = release
  const empty: Checkpoint = { formatVersion: 1, source, tag, sha, told: [], writes: [] }
  if (text === undefined) return empty
  const value = valueIn(text)
  if (!isCheckpoint(value)) {
    const hint = 'Delete it: then this run goes by what it reads of each repository.'
    throw new UserError('CHECKPOINT_INVALID', `${printable(file)} is no checkpoint of this action`, hint)
  }
  const isSame = value.source.toLowerCase() === source.toLowerCase() && value.sha === sha
  return { ...empty, told: isSame ? value.told : [], writes: value.writes }
}

function valueIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isCheckpoint(value: unknown): value is Checkpoint {
  if (typeof value !== 'object' || value === null) return false
  const { formatVersion, source, sha, told, writes } = value as Partial<Checkpoint>
  return (
    formatVersion === 1 &&
    typeof source === 'string' &&
    typeof sha === 'string' &&
    Array.isArray(told) &&
    told.every(isTold) &&
    Array.isArray(writes) &&
    writes.every((one) => typeof one === 'number')
  )
}

function isTold(value: unknown): value is ToldRepository {
  if (typeof value !== 'object' || value === null) return false
  const { repository, way, wave, at, pins, url } = value as Partial<ToldRepository>
  return (
    typeof repository === 'string' &&
    (way === 'dispatch' || way === 'pull-request') &&
    typeof wave === 'number' &&
    typeof at === 'number' &&
    (url === undefined || typeof url === 'string') &&
    Array.isArray(pins) &&
    pins.every((one) => typeof one?.path === 'string' && typeof one.to === 'string')
  )
}

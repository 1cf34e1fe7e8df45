import type { ObjectId, RepoPath } from '../system/system.ts'
import { type Marker, type MovedPin, readMarker } from './marker.ts'
import { isOurs } from './pin-trailers.ts'

/** A pull request of our branch, as the host has it. */
export interface BranchPullRequest {
  readonly id: string
  readonly number: number
  readonly url: string
  readonly state: 'open' | 'closed' | 'merged'
  readonly title: string
  readonly body: string
  readonly isDraft: boolean
  /** Whether it is in the merge queue of its base: nobody may change its branch then. */
  readonly isQueued: boolean
  /** The branch that it goes to. */
  readonly base: string
  /** The newest ones. */
  readonly comments: readonly string[]
}

/** The newest commit of our branch. */
export interface BranchHead {
  readonly id: ObjectId
  readonly message: string
  readonly tree: ObjectId
  readonly parents: readonly ObjectId[]
}

/** What there is of our branch. */
export interface BranchState {
  /** Undefined where there is no such branch. */
  readonly head: BranchHead | undefined
  /** Newest first. */
  readonly pullRequests: readonly BranchPullRequest[]
}

/**
 * What to do for pins that are to move.
 * - `create`: there is none, or it is over.
 * - `update`: the open one says something else.
 * - `current`: the open one says just that.
 * - `somebodys`: people put commits on the branch: it is theirs now.
 * - `elsewhere`: the open one goes to another branch than the pins are read from: people gave it another base, or the default branch is another one now.
 * - `queued`: the open one says something else, and is in a merge queue: it is merged as it is, or gets out of there.
 * - `declined`: people closed it with these very targets.
 */
export type PullRequestPlan =
  | { readonly type: 'create' }
  | {
      readonly type: 'update' | 'current' | 'queued' | 'declined' | 'elsewhere'
      readonly pullRequest: BranchPullRequest
    }
  | { readonly type: 'somebodys'; readonly pullRequest: BranchPullRequest | undefined }

/** What a pull request is to say. */
export interface WantedPullRequest {
  readonly pins: readonly MovedPin[]
  /** The commit that the pins are read from now, and its branch. */
  readonly base: ObjectId
  readonly baseBranch: string
  /** What else goes into the commit, as a sign: other content is another commit. */
  readonly content: string
}

/** What becomes of the pull request for some pins. */
export function planPullRequest(
  { head, pullRequests: all }: BranchState,
  { pins, base, baseBranch, content }: WantedPullRequest,
): PullRequestPlan {
  const pullRequests = all.filter((one) => one.base === baseBranch)
  const open = pullRequests.find(({ state }) => state === 'open')
  const other = all.find(({ state }) => state === 'open')
  // Whoever ends a run between branch and pull request leaves a commit of ours that no marker speaks of.
  if (head !== undefined && !isOurs(head)) return { type: 'somebodys', pullRequest: open ?? other }
  if (open === undefined && other !== undefined) return { type: 'elsewhere', pullRequest: other }
  if (open !== undefined) {
    const marker = readMarker(open.body)
    const isSame = marker?.commit === head?.id && marker?.base === base && marker.content === content
    const isCurrent = marker !== undefined && isSame && isFor(marker, pins)
    return { type: isCurrent ? 'current' : open.isQueued ? 'queued' : 'update', pullRequest: open }
  }
  const [last] = pullRequests
  const marker = last?.state === 'closed' ? readMarker(last.body) : undefined
  if (last !== undefined && marker !== undefined && holds(marker, pins)) return { type: 'declined', pullRequest: last }
  return { type: 'create' }
}

/**
 * The pull request that nobody needs any more, for its pins need not move: what they were to move to is withdrawn, say. Undefined where
 * there is none, where it goes elsewhere, speaks of other submodules than these, or has commits of somebody else.
 *
 * @param base the name of the branch that pins are read from
 * @param paths of submodules that are where they should be
 */
export function findNeedless(
  { head, pullRequests }: BranchState,
  base: string,
  paths: readonly RepoPath[],
): { readonly pullRequest: BranchPullRequest; readonly marker: Marker } | undefined {
  const pullRequest = pullRequests.find((one) => one.state === 'open' && one.base === base)
  const marker = pullRequest === undefined ? undefined : readMarker(pullRequest.body)
  if (pullRequest === undefined || marker === undefined || (head !== undefined && !isOurs(head))) return undefined
  return marker.pins.length > 0 && marker.pins.every(({ path }) => paths.includes(path))
    ? { pullRequest, marker }
    : undefined
}

/** What people declined for several pins they declined for each. */
function holds(marker: Marker, pins: readonly MovedPin[]): boolean {
  return pins.every(({ path, to }) => marker.pins.some((one) => one.path === path && one.to === to))
}

function isFor(marker: Marker, pins: readonly MovedPin[]): boolean {
  const targets = (some: readonly MovedPin[]) => JSON.stringify(some.map(({ path, to }) => [path, to]).sort())
  return targets(marker.pins) === targets(pins)
}

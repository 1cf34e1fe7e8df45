import { parseConventionalCommit } from '../standards/conventional-commits.ts'
import { isPreRelease } from '../standards/pep440.ts'
import type { CommitSummary, Git, ObjectId } from '../system/system.ts'
import { parseCalendarVersion } from '../versioning/calver.ts'
import {
  calendarVersion,
  compareReleases,
  type Level,
  nextVersion,
  versionInTag,
} from '../versioning/release-version.ts'

type ReleaseTag = Awaited<ReturnType<Git['tags']>>[number]

/** A version of the repository. */
export interface KnownRelease extends ReleaseTag {
  readonly version: string
}

/** What a release is to be: plain JSON. */
export interface ReleasePlan {
  readonly formatVersion: 1
  /** As in the tag, without the prefix. */
  readonly version: string
  readonly tag: string
  readonly commit: ObjectId
  /** The newest version before it; null for the first one. */
  readonly previous: { readonly version: string; readonly tag: string; readonly commit: ObjectId } | null
  readonly isPreRelease: boolean
  /** Whether there is anything to release. */
  readonly pending: boolean
  /** Why it is this version, or why there is nothing to release, for people. */
  readonly reason: string
}

/** How the version is to be found. */
export type VersionWish =
  | { readonly kind: 'tag'; readonly tag: string; readonly version: string }
  | { readonly kind: 'given'; readonly version: string }
  | { readonly kind: 'auto' | 'calver' }
  | { readonly kind: 'level'; readonly level: Level }

/** What is known of a repository. */
export interface ReleaseHistory {
  readonly commit: ObjectId
  readonly prefix: string
  readonly releases: readonly KnownRelease[]
  /** UTC. */
  readonly today: Date
  /** What manifests state, for the first release; undefined where they state nothing. */
  readonly stated: string | undefined
}

/** Tags that are releases of the repository, the newest first. */
export function releasesIn(tags: readonly ReleaseTag[], prefix: string): readonly KnownRelease[] {
  const releases = tags.flatMap((tag) => {
    const version = versionInTag(tag.name, prefix)
    return version === undefined ? [] : { ...tag, version }
  })
  return releases.toSorted((a, b) => compareReleases(b.version, a.version))
}

/**
 * The release that the next one follows: the newest that is contained. After a final one a final one; and of what a tag names, the one below.
 */
export function previousRelease(wish: VersionWish, releases: readonly KnownRelease[]): KnownRelease | undefined {
  const before = releases.filter(({ isBefore }) => isBefore)
  if (wish.kind === 'tag') {
    const below = before.filter((one) => one.name !== wish.tag && compareReleases(one.version, wish.version) < 0)
    return isPreRelease(wish.version) ? below[0] : (below.find((one) => !isPreRelease(one.version)) ?? below[0])
  }
  return before.find((one) => !isPreRelease(one.version)) ?? before[0]
}

/**
 * Which version comes next.
 *
 * @param commits since {@link previousRelease}, newest first
 */
export function planRelease(
  wish: VersionWish,
  history: ReleaseHistory,
  commits: readonly CommitSummary[],
): ReleasePlan {
  const { commit, prefix } = history
  const before = previousRelease(wish, history.releases)
  const found = versionFor(wish, history, before, commits)
  const version = found.version ?? before?.version ?? ''
  return {
    formatVersion: 1,
    version,
    tag: wish.kind === 'tag' ? wish.tag : `${prefix}${version}`,
    commit,
    previous: before === undefined ? null : { version: before.version, tag: before.name, commit: before.commit },
    isPreRelease: version !== '' && isPreRelease(version),
    pending: found.version !== undefined,
    reason: found.reason,
  }
}

interface Found {
  /** Undefined where there is nothing to release. */
  readonly version?: string
  readonly reason: string
}

const FIRST = '0.1.0'

function versionFor(
  wish: VersionWish,
  { releases, today, stated }: ReleaseHistory,
  before: KnownRelease | undefined,
  commits: readonly CommitSummary[],
): Found {
  if (wish.kind === 'tag') return { version: wish.version, reason: `the tag ${wish.tag} says so` }
  if (wish.kind === 'given') return { version: wish.version, reason: 'it was asked for' }
  const isByDay = before !== undefined && parseCalendarVersion(before.version) !== undefined
  if (wish.kind === 'auto' && before !== undefined && commits.length === 0)
    return { reason: `there is nothing new since ${before.name}` }
  if (wish.kind === 'calver' || (wish.kind === 'auto' && isByDay)) {
    const version = calendarVersion(
      today,
      releases.map((one) => one.version),
    )
    return { version, reason: 'it is the version of the day' }
  }
  if (before === undefined) {
    if (stated !== undefined) return { version: stated, reason: 'it is the first release, and the manifest says so' }
    return { version: FIRST, reason: 'it is the first release' }
  }
  if (wish.kind === 'level') {
    return { version: nextVersion(before.version, wish.level), reason: `it is the next ${wish.level} version` }
  }
  return byCommits(before, commits)
}

// What whoever uses a release does not see.
const INNER = new Set(['build', 'chore', 'ci', 'docs', 'refactor', 'style', 'test'])

function byCommits(before: KnownRelease, commits: readonly CommitSummary[]): Found {
  const said = commits.map(({ message }) => parseConventionalCommit(message))
  const next = (level: Level, reason: string) => ({ version: nextVersion(before.version, level), reason })
  if (said.some((one) => one?.isBreaking)) return next('major', `a commit since ${before.name} breaks what was`)
  if (said.some((one) => one?.type === 'feat')) return next('minor', `there are features since ${before.name}`)
  const isAllInner = commits.every(({ parents }, at) => parents.length > 1 || INNER.has(said[at]?.type ?? ''))
  if (isAllInner) return { reason: `nothing since ${before.name} is of anybody’s concern who uses it` }
  return next('patch', `there are fixes since ${before.name}`)
}

import { ExternalError } from '../errors.ts'
import type { Comparison, Git, ObjectId } from '../system/system.ts'
import type { Attempt, BasePlan } from './base-plan.ts'
import type { CommitRange } from './commit-range.ts'
import { type Fetcher, isObjectId, openFetcher } from './fetcher.ts'
import { unknownHead } from './unknown-head.ts'
import { unknownRevision } from './unknown-revision.ts'

/** Two revisions that very likely are the range: asking git about them at once saves waiting. */
export function optimisticRange(plan: BasePlan): { readonly base: string; readonly head: string } | undefined {
  const first = plan.attempts[0]
  if (first?.type !== 'merge-base' || first.onlyForHead !== undefined) return undefined
  return { base: first.prefer === 'remote' ? `origin/${first.name}` : first.name, head: plan.head }
}

/**
 * The range when the optimistic guess held.
 *
 * @param comparison what git says of the two revisions; they have a merge base
 */
export function acceptGuess(plan: BasePlan, comparison: Comparison & { readonly mergeBase: ObjectId }): CommitRange {
  const guess = optimisticRange(plan)
  const why = (plan.attempts[0] as Attempt & { why: string }).why
  return {
    type: 'range',
    base: comparison.mergeBase,
    head: comparison.head,
    why: whyOf(guess?.base ?? '', why, comparison),
  }
}

interface Options {
  readonly log: (line: string) => void
  /** The remote that history is fetched from. */
  readonly remote?: string
  /** For all fetches together, in milliseconds. */
  readonly timeoutMs?: number
}

/**
 * Walks the plan until a base is found, fetching history where it is missing: without file contents, by doubling, at most ten
 * times and within the time limit. Where none is found, everything counts as changed.
 *
 * @throws {UserError} `HEAD_UNKNOWN`; `BASE_UNKNOWN` when a given base names nothing, here or at the remote
 */
export async function resolveRange(git: Git, plan: BasePlan, options: Options): Promise<CommitRange> {
  const fetcher = openFetcher(git, options.remote ?? 'origin', options.timeoutMs ?? 120_000, options.log)
  const head = await headCommit(git, plan.head, fetcher)
  for (const attempt of plan.attempts) {
    const found = await attemptBase(git, attempt, head, fetcher)
    if (found === undefined) continue
    // A base that is only second best says so.
    const why = fetcher.failure === undefined || attempt === plan.attempts[0] ? '' : `; ${plan.otherwise.why}`
    return { type: 'range', head, base: found.base, why: `${found.why}${why}` }
  }
  if (plan.isExplicit) await refuseUnknownBase(git, plan, fetcher)
  const { why, isFallback } = plan.otherwise
  const cause = isFallback && fetcher.failure !== undefined ? `${why} (${fetcher.failure})` : why
  return { type: 'everything', head, why: cause, isFallback }
}

type Found = Pick<Extract<CommitRange, { type: 'range' }>, 'base' | 'why'>

async function attemptBase(git: Git, attempt: Attempt, head: ObjectId, fetcher: Fetcher): Promise<Found | undefined> {
  switch (attempt.type) {
    case 'merge-base':
      if (attempt.onlyForHead !== undefined && attempt.onlyForHead !== head) return undefined
      return mergeBase(git, attempt, head, fetcher)
    case 'first-parent':
      return firstParent(git, attempt, head, fetcher)
    case 'previous-tag':
      return previousTag(git, attempt, head, fetcher)
  }
}

async function mergeBase(
  git: Git,
  { name, why, prefer, isGuess }: Extract<Attempt, { type: 'merge-base' }>,
  head: ObjectId,
  fetcher: Fetcher,
): Promise<Found | undefined> {
  const spellings = isObjectId(name) || name.includes('origin/') ? [name] : [name, `${fetcher.remote}/${name}`]
  if (prefer === 'remote') spellings.reverse()
  for (;;) {
    let isKnown = false
    for (const revision of spellings) {
      const comparison = await git.compare(revision, head)
      isKnown ||= comparison !== undefined
      if (comparison?.mergeBase !== undefined) {
        return { base: comparison.mergeBase, why: whyOf(revision, why, comparison) }
      }
    }
    if (isGuess === true && !isKnown) return undefined
    if (!(await fetcher.bringMore(name, head))) return undefined
  }
}

async function firstParent(
  git: Git,
  { why, merged }: Extract<Attempt, { type: 'first-parent' }>,
  head: ObjectId,
  fetcher: Fetcher,
): Promise<Found | undefined> {
  const parents = await git.parents(head)
  const [base] = parents
  if (base === undefined || (merged !== undefined && !(parents.length === 2 && parents[1] === merged))) return undefined
  if ((await git.commit(base)) !== undefined) return { base, why }
  await fetcher.bringParents(head)
  return (await git.commit(base)) === undefined ? undefined : { base, why }
}

async function previousTag(
  git: Git,
  { pattern }: Extract<Attempt, { type: 'previous-tag' }>,
  head: ObjectId,
  fetcher: Fetcher,
): Promise<Found | undefined> {
  let tag = await git.previousTag(head, pattern)
  // A check-out of one tag brings neither the others nor the way to them.
  if (tag === undefined && (await fetcher.bringTags(head))) tag = await git.previousTag(head, pattern)
  const base = tag === undefined ? undefined : await git.commit(`refs/tags/${tag}`)
  return base === undefined ? undefined : { base, why: `the previous tag, ${tag}` }
}

/**
 * The commit that head names, fetched where it is not at hand.
 *
 * @throws {UserError} `NO_COMMITS`, `HEAD_UNKNOWN`
 */
export async function headCommit(git: Git, revision: string, fetcher: Fetcher): Promise<ObjectId> {
  const here = (await git.commit(revision)) ?? (await git.commit(`${fetcher.remote}/${revision}`))
  if (here !== undefined) return here
  if (revision === 'HEAD') throw unknownHead(revision)
  await fetcher.bringMore(revision, undefined)
  const fetched = (await git.commit(revision)) ?? (await git.commit(`${fetcher.remote}/${revision}`))
  if (fetched !== undefined) return fetched
  throw await unknownRevision('head', revision, git, fetcher)
}

/** A given base that exists, but shares no history with head, is doubt; one that does not exist is a mistake. */
async function refuseUnknownBase(git: Git, plan: BasePlan, fetcher: Fetcher): Promise<void> {
  const given = plan.attempts[0]
  if (given?.type !== 'merge-base') return
  const { name } = given
  if ((await git.commit(name)) !== undefined || (await git.commit(`origin/${name}`)) !== undefined) return
  if (fetcher.isUnreachable) {
    throw new ExternalError('FETCH_FAILED', `base: ${name} names no commit here, and ${fetcher.failure}`, true)
  }
  throw await unknownRevision('base', name, git, fetcher)
}

function whyOf(revision: string, why: string, { base, head, mergeBase }: Comparison): string {
  const named = isObjectId(revision) ? why : `${revision}, ${why}`
  if (mergeBase === head) return `${named}, which already holds this commit`
  return mergeBase === base ? named : `where it last met ${named}`
}

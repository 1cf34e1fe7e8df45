import { createHash } from 'node:crypto'
import { describeFailure, ExternalError, UserError } from '../../errors.ts'
import { type MovedSubmodule, syncBody, syncTitle } from '../../report/sync-text.ts'
import { SUBMODULE } from '../../standards/git-modes.ts'
import { printable } from '../../standards/printable.ts'
import type { Github, ObjectId, RepoPath, System, TreeChange } from '../../system/system.ts'
import type { Place } from '../../templates/github/place.ts'
import type { ProductState } from '../../templates/github/state.ts'
import {
  addComment,
  addressing,
  createCommit,
  createPullRequest,
  dispatch,
  moveBranch,
  updatePullRequest,
} from '../../templates/github/write.ts'
import { bodyWith, type Marker, type MovedPin, readMarker } from '../../templates/marker.ts'
import { messageWith } from '../../templates/pin-trailers.ts'
import {
  type BranchHead,
  type BranchPullRequest,
  findNeedless,
  type PullRequestPlan,
  planPullRequest,
} from '../../templates/pull-request-plan.ts'
import { type Inputs, unlessRefused, type Written } from './backend.ts'
import { branchRefused, mergeByItself } from './refusals.ts'
import { treeChanges } from './sync-files.ts'

/** The product as it was read, and how to read it again. */
export interface PullRequestPlace {
  readonly place: Place
  readonly state: ProductState
  readonly reread: () => Promise<ProductState>
  readonly github: Github
  readonly inputs: Inputs
  readonly system: System
}

const MOST_TRIES = 2
const STOPPED = '<!-- maestro:templates:stopped -->'
const NOTE = `${STOPPED}\nThis branch has commits of yours, so \`sync-templates\` leaves it alone from here on. Merge it, or close it and delete the branch: then it begins anew.`

/** Makes the pull request for a group of pins, or keeps it current. Read again once where somebody else was faster. */
export async function writePullRequest(
  branch: string,
  moved: readonly MovedSubmodule[],
  place: PullRequestPlace,
): Promise<Written> {
  const { reread, github } = place
  let { state } = place
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const there = state.branches.get(branch) ?? { head: undefined, pullRequests: [] }
    const { base, baseBranch } = place.state
    const plan = planPullRequest(there, { pins: pinsOf(moved), base, baseBranch, content: contentOf(moved) })
    const done = await withoutWriting(plan, { branch, baseBranch }, github)
    if (done !== undefined) return done
    const commit = await unlessRefused(commitOf(moved, there.head, place))
    const from = there.head?.id
    const refusal = commit === from ? undefined : await movedOrWhy(state, { branch, from, to: commit }, github)
    if (refusal === undefined) return tell(plan, { branch, commit, moved, state }, place)
    state = await reread()
    const now = state.branches.get(branch)?.head?.id
    if (now === commit) return tell(plan, { branch, commit, moved, state }, place)
    if (now !== from || isQueued(state, branch)) continue
    if (!(refusal instanceof ExternalError)) throw await branchRefused(branch, refusal, place.place, github)
    if (tries === MOST_TRIES) throw refusal
  }
  return { branch, updated: false, note: `${branch} is being changed by somebody else: it is left to them` }
}

/** It may have come into a merge queue since it was read. */
function isQueued({ branches }: ProductState, branch: string): boolean {
  return branches.get(branch)?.pullRequests.some((one) => one.state === 'open' && one.isQueued) === true
}

const NEEDLESS =
  'What this was to move to is there no longer, or its submodules are where they should be already: closed. A new target gets a new pull request.'

/** Closes the pull request of a branch where its submodules need not move any more; its number, undefined where there is none. */
export async function closeNeedless(
  branch: string,
  paths: readonly RepoPath[],
  place: PullRequestPlace,
): Promise<number | undefined> {
  const there = place.state.branches.get(branch)
  const found = there === undefined ? undefined : findNeedless(there, place.state.baseBranch, paths)
  if (found === undefined) return undefined
  const { pullRequest, marker } = found
  // Without pins it declines none: whoever brings the same target back is asked again.
  const body = bodyWith(pullRequest.body, NEEDLESS, { ...marker, pins: [] })
  const close = async () => {
    await addComment(pullRequest, NEEDLESS, place.github)
    await updatePullRequest(pullRequest, { body, state: 'CLOSED' }, place.github)
  }
  return (await orWarn(close(), place)) ? pullRequest.number : undefined
}

/** Undefined where it was moved; GitHub's word where it was not, and an error where nobody knows: then one looks, and tries again. */
async function movedOrWhy(
  ...[state, move, github]: Parameters<typeof moveBranch>
): Promise<string | ExternalError | undefined> {
  try {
    return await moveBranch(state, move, github)
  } catch (error) {
    if (error instanceof ExternalError && error.code === 'GITHUB_UNANSWERED') return error
    throw error
  }
}

function pinsOf(moved: readonly MovedSubmodule[]): readonly MovedPin[] {
  return moved.map(({ plan }) => ({ path: plan.path, from: plan.from, to: plan.to ?? '', tag: plan.tag }))
}

/** What is as it should be, or is somebody's to decide. */
async function withoutWriting(
  plan: PullRequestPlan,
  { branch, baseBranch }: { readonly branch: string; readonly baseBranch: string },
  github: Github,
): Promise<Written | undefined> {
  if (plan.type === 'create' || plan.type === 'update') return undefined
  const { pullRequest } = plan
  const there = pullRequest === undefined ? {} : { pullRequest }
  if (plan.type === 'current') return { branch, updated: false, ...there }
  if (plan.type === 'queued') {
    const note = `#${plan.pullRequest.number} is in a merge queue, and is left as it is: what is newer comes once it is merged, or out of there`
    return { branch, updated: false, ...there, note }
  }
  if (plan.type === 'elsewhere') {
    const { number, base } = plan.pullRequest
    return {
      branch,
      updated: false,
      ...{ ...there, isStuck: true },
      note: `#${number} goes to ${printable(base)} and not to ${printable(baseBranch)}, and is left alone: merge it, close it, or give it that base`,
    }
  }
  if (plan.type === 'declined') {
    return {
      branch,
      updated: false,
      ...there,
      note: `#${plan.pullRequest.number} was closed with these targets: it stays closed until there are newer ones`,
    }
  }
  if (pullRequest !== undefined && !pullRequest.comments.some((one) => one.includes(STOPPED)))
    await addComment(pullRequest, NOTE, github)
  return { branch, updated: false, ...there, note: `${branch} has commits of somebody else, and is left alone` }
}

/** A sign of the files that come along. */
function contentOf(moved: readonly MovedSubmodule[]): string {
  const changes = moved.flatMap((one) => one.files?.changes ?? [])
  if (changes.length === 0) return ''
  const hash = createHash('sha256')
  for (const change of changes) {
    const { path, mode = '' } = { mode: '', ...change }
    const what = 'content' in change ? change.content : 'objectId' in change ? change.objectId : 'deleted'
    hash.update(`${path}\0${mode}\0`).update(what).update('\0')
  }
  return hash.digest('hex').slice(0, 16)
}

function commitOf(
  moved: readonly MovedSubmodule[],
  present: BranchHead | undefined,
  { place, state, github }: PullRequestPlace,
): Promise<ObjectId> {
  const pins = moved.map(({ plan }): TreeChange => ({ path: plan.path, mode: SUBMODULE, id: plan.to ?? '' }))
  const changes = [...pins, ...moved.flatMap((one) => treeChanges(one.files?.changes ?? []))]
  const message = (tree: ObjectId) => messageWith(syncTitle(moved), pinsOf(moved), tree)
  return createCommit(place, state, { changes, message, present }, github)
}

interface Told {
  readonly branch: string
  readonly commit: ObjectId
  readonly moved: readonly MovedSubmodule[]
  readonly state: ProductState
}

/** The branch is there: now people hear of it. */
async function tell(
  plan: PullRequestPlan,
  { branch, commit, moved, state }: Told,
  place: PullRequestPlace,
): Promise<Written> {
  const { github, inputs } = place
  const title = syncTitle(moved)
  const marker: Marker = { pins: pinsOf(moved), base: place.state.base, commit, title, content: contentOf(moved) }
  const conflicts = moved.flatMap((one) => one.files?.conflicts ?? [])
  const text = syncBody(moved)
  const written = { branch, updated: true, commit }
  if (plan.type === 'update') {
    await update(plan.pullRequest, { title, text, marker }, github)
    return { ...written, pullRequest: plan.pullRequest, ...(await dispatched(branch, place)) }
  }
  const isDraft = conflicts.length > 0
  const made = await createPullRequest(
    state,
    { branch, title, body: bodyWith(undefined, text, marker), isDraft },
    github,
  )
  // Somebody made one for this very branch meanwhile: the next run keeps it current.
  if (made === undefined) return { ...written, note: `a pull request for ${branch} was made meanwhile` }
  const teams = inputs.reviewers.filter((one) => one.startsWith('team:')).map((one) => one.slice('team:'.length))
  const reviewers = inputs.reviewers.filter((one) => !one.startsWith('team:'))
  const addressees = { labels: inputs.labels, reviewers, teams }
  for (const asked of addressing(place.place, made.number, addressees, github)) await orWarn(asked(), place)
  const method = inputs['auto-merge']
  if (method !== 'off' && !isDraft) {
    const { baseBranch } = state
    await orWarn(mergeByItself(made, { method, baseBranch, place: place.place }, github), place)
  }
  return { ...written, pullRequest: made, ...(await dispatched(branch, place)) }
}

/** What people wrote stays: around our part of the body, and a title that is no longer ours. */
async function update(
  pullRequest: BranchPullRequest,
  { title, text, marker }: { readonly title: string; readonly text: string; readonly marker: Marker },
  github: Github,
): Promise<void> {
  const isOurTitle = readMarker(pullRequest.body)?.title === pullRequest.title
  const body = bodyWith(
    pullRequest.body,
    text,
    isOurTitle ? marker : { ...marker, title: readMarker(pullRequest.body)?.title ?? title },
  )
  await updatePullRequest(pullRequest, { body, ...(isOurTitle ? { title } : {}) }, github)
}

/** The pull request is there, whatever becomes of what is asked besides. */
async function orWarn(work: Promise<void>, { system }: PullRequestPlace): Promise<boolean> {
  try {
    await work
    return true
  } catch (error) {
    if (!(error instanceof UserError || error instanceof ExternalError)) throw error
    const { title, message } = describeFailure(error)
    system.report.annotate({ level: 'warning', title, message })
    return false
  }
}

async function dispatched(branch: string, whole: PullRequestPlace): Promise<Pick<Written, 'isDispatched'>> {
  const { place, github, inputs } = whole
  let isDispatched = false
  for (const workflow of inputs['dispatch-checks']) {
    if (await orWarn(dispatch(place, workflow, branch, github), whole)) isDispatched = true
  }
  return isDispatched ? { isDispatched } : {}
}

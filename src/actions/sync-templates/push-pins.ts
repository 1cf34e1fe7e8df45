import { UserError } from '../../errors.ts'
import { type MovedSubmodule, syncTitle } from '../../report/sync-text.ts'
import { SUBMODULE } from '../../standards/git-modes.ts'
import { printable } from '../../standards/printable.ts'
import type { Credentials, Git, ObjectId, RemoteGit, Report } from '../../system/system.ts'
import { isOurs, messageWith, type SetPin } from '../../templates/pin-trailers.ts'
import { unlessRefused } from './backend.ts'
import { treeChanges } from './sync-files.ts'

/** Where pins are written, by git alone. */
export interface PinsPlace {
  readonly git: Git
  readonly remote: RemoteGit
  /** Where the branch is pushed to: to each of them. */
  readonly targets: readonly string[]
  credentialsFor(target: string): Credentials | undefined
  /** The commit that the pins were read from. */
  readonly base: ObjectId
  readonly report: Report
}

/**
 * Puts pins onto a branch, as one commit upon the base, which is the same everywhere. A branch with somebody's commits is left alone; one that
 * holds just that stays.
 *
 * @returns the commit that the branch now leads to; undefined where it stays as it was
 * @throws {UserError} `BRANCH_TAKEN`, before anything is pushed; `PUSH_REFUSED`
 */
export async function pushPins(
  branch: string,
  moved: readonly MovedSubmodule[],
  place: PinsPlace,
): Promise<ObjectId | undefined> {
  const { git, targets, base, report } = place
  const pins = moved.map(({ plan }): SetPin => ({ path: plan.path, to: plan.to ?? '', tag: plan.tag }))
  const files = moved.flatMap((one) => treeChanges(one.files?.changes ?? []))
  const changes = [...pins.map(({ path, to }) => ({ path, mode: SUBMODULE, id: to })), ...files]
  const message = (tree: ObjectId) => messageWith(syncTitle(moved), pins, tree)
  for (let tries = 1; tries <= 2; tries++) {
    const heads: (OwnHead | undefined)[] = []
    for (const target of targets) heads.push(await ownHead(target, branch, place))
    const { commit, tree } = await git.makeCommit({ parent: base, changes, message })
    if (isThere(heads, { base, tree })) return undefined
    if (await pushed({ commit, branch, heads }, place)) {
      report.log(`${branch} was pushed, as ${commit}`)
      return commit
    }
    report.log(`${branch} was changed meanwhile: looking once more`)
  }
  report.log(`${branch} is being changed by somebody else: it is left to them`)
  return undefined
}

interface OwnHead {
  readonly id: ObjectId
  readonly tree: ObjectId
  readonly parents: readonly ObjectId[]
}

/** Whether the same commit is everywhere, and holds just that. */
function isThere(
  heads: readonly (OwnHead | undefined)[],
  { base, tree }: { readonly base: ObjectId; readonly tree: ObjectId },
): boolean {
  return heads.every((one) => one?.id === heads[0]?.id && one?.tree === tree && one.parents.join() === base)
}

interface Push {
  readonly commit: ObjectId
  readonly branch: string
  /** What each of the targets has now. */
  readonly heads: readonly (OwnHead | undefined)[]
}

/** Whether all took it; false where somebody was faster at one of them. */
async function pushed({ commit, branch, heads }: Push, { git, targets, credentialsFor }: PinsPlace): Promise<boolean> {
  for (const [at, remote] of targets.entries()) {
    const push = { remote, commit, branch, expected: heads[at]?.id, credentials: credentialsFor(remote) }
    if (!(await unlessRefused(git.push(push)))) return false
  }
  return true
}

/** The newest commit of our branch, which has to be as we made it; undefined where there is no such branch. */
async function ownHead(target: string, branch: string, { remote }: PinsPlace): Promise<OwnHead | undefined> {
  const refs = await remote.refs(target)
  const id = refs.find(({ name }) => name === `refs/heads/${branch}`)?.id
  if (id === undefined) return undefined
  await remote.bring(target, id)
  const { message, parents, tree = '' } = await remote.summary(id)
  if (!isOurs({ message, tree })) throw taken(branch)
  return { id, parents, tree }
}

function taken(branch: string): UserError {
  return new UserError(
    'BRANCH_TAKEN',
    `${printable(branch)} has commits of somebody else, and is left alone`,
    'Merge it, or delete the branch: the next run makes it anew.',
  )
}

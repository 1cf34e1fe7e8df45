import { UserError } from '../../errors.ts'
import { type MovedSubmodule, syncTitle } from '../../report/sync-text.ts'
import { printable } from '../../standards/printable.ts'
import type { Credentials, Git, ObjectId, RemoteGit, Report } from '../../system/system.ts'
import { isOurs, messageWith, type SetPin } from '../../templates/pin-trailers.ts'
import { unlessRefused } from './backend.ts'
import { treeChanges } from './sync-files.ts'

/** Where pins are written, by git alone. */
export interface PinsPlace {
  readonly git: Git
  readonly remote: RemoteGit
  /** Where the branch is pushed to. */
  readonly target: string
  readonly credentials: Credentials | undefined
  /** The commit that the pins were read from. */
  readonly base: ObjectId
  readonly report: Report
}

/**
 * Puts pins onto a branch, as one commit upon the base. A branch with somebody's commits is left alone; one that holds just that stays.
 *
 * @returns the commit that the branch now leads to; undefined where it stays as it was
 * @throws {UserError} `BRANCH_TAKEN`, `PUSH_REFUSED`
 */
export async function pushPins(
  branch: string,
  moved: readonly MovedSubmodule[],
  place: PinsPlace,
): Promise<ObjectId | undefined> {
  const { git, target, credentials, base, report } = place
  const pins = moved.map(({ plan }): SetPin => ({ path: plan.path, to: plan.to ?? '', tag: plan.tag }))
  for (let tries = 1; tries <= 2; tries++) {
    const refs = await place.remote.refs(target)
    const expected = refs.find(({ name }) => name === `refs/heads/${branch}`)?.id
    const head = expected === undefined ? undefined : await ownHead(expected, branch, place)
    const files = moved.flatMap((one) => treeChanges(one.files?.changes ?? []))
    const changes = [...pins.map(({ path, to }) => ({ path, mode: '160000', id: to })), ...files]
    const message = (tree: ObjectId) => messageWith(syncTitle(moved), pins, tree)
    const { commit, tree } = await git.makeCommit({ parent: base, changes, message })
    if (head?.tree === tree && head.parents.join() === base) return undefined
    if (await unlessRefused(git.push({ remote: target, commit, branch, expected, credentials }))) {
      report.log(`${branch} was pushed, as ${commit}`)
      return commit
    }
    report.log(`${branch} was changed meanwhile: looking once more`)
  }
  report.log(`${branch} is being changed by somebody else: it is left to them`)
  return undefined
}

/** The newest commit of our branch, which has to be as we made it. */
async function ownHead(head: ObjectId, branch: string, { remote, target }: PinsPlace) {
  await remote.bring(target, head)
  const { message, parents, tree = '' } = await remote.summary(head)
  if (!isOurs({ message, tree })) throw taken(branch)
  return { parents, tree }
}

function taken(branch: string): UserError {
  return new UserError(
    'BRANCH_TAKEN',
    `${printable(branch)} has commits of somebody else, and is left alone`,
    'Merge it, or delete the branch: the next run makes it anew.',
  )
}

import { UserError } from '../../errors.ts'
import { printable } from '../../standards/printable.ts'
import type { Github } from '../../system/system.ts'
import type { Place } from '../../templates/github/place.ts'
import { type BranchRules, type MergeMethod, readRules } from '../../templates/github/rules.ts'
import { type CreatedPullRequest, enableAutoMerge } from '../../templates/github/write.ts'
import { WriteRefused } from './backend.ts'

// Rules are asked for once GitHub refused something: where nothing is in the way, no request is spent on them.

/** Why a branch cannot be moved. */
export async function branchRefused(branch: string, said: string, place: Place, github: Github): Promise<WriteRefused> {
  const { texts } = await readRules(place, branch, github)
  const known = texts.length === 0 ? '' : `; its rules: ${texts.join(', ')}`
  return new WriteRefused(
    'BRANCH_REFUSED',
    `${printable(branch)} cannot be moved: ${printable(said.trim())}${known}`,
    'A rule for branches may forbid it: let the app or the token past it, or leave maestro/** out of the rule.',
  )
}

/** How a pull request is to be merged, and where it goes. */
export interface MergeWish {
  readonly method: MergeMethod
  readonly baseBranch: string
  readonly place: Place
}

/**
 * Has GitHub merge a pull request once it may be.
 *
 * @throws {UserError} `AUTO_MERGE_REFUSED`, with the methods that the rules of its base let pass
 */
export async function mergeByItself(
  made: CreatedPullRequest,
  { method, baseBranch, place }: MergeWish,
  github: Github,
): Promise<void> {
  const said = await enableAutoMerge(made, method, github)
  if (said === undefined) return
  const rules = await readRules(place, baseBranch, github)
  const known = rules.texts.length === 0 ? '' : `; rules of ${printable(baseBranch)}: ${rules.texts.join(', ')}`
  const message = `GitHub will not merge by itself: ${printable(said.trim())}${known}`
  throw new UserError('AUTO_MERGE_REFUSED', message, hintFor(said, method, rules))
}

function hintFor(said: string, method: MergeMethod, { methods }: BranchRules): string {
  if (methods.length === 0) return 'The rules of its base leave no method to merge by: change one of them.'
  if (!methods.includes(method))
    return `Set auto-merge to ${methods.join(' or ')}: the rules of its base forbid ${method}.`
  if (/\bmerge method\b/i.test(said))
    return `Set auto-merge to another method: the settings of the repository, or a protection of its base, forbid ${method}.`
  return 'Allow auto-merge in the settings of the repository, and give its base a rule that it waits for.'
}

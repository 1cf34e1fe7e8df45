import { isObject, memberOf, stringMember } from '../../standards/json.ts'
import type { WorkflowEvent } from '../../system/system.ts'
import { compareProofs, type Ledger, type Proof, slotOf, type TaskKey, type Trust } from './ledger.ts'

/** As whom a run reads and writes results. */
export interface Standing {
  /** What its own results are worth. */
  readonly trust: Trust
  /** Who else may see them where they are not for everybody. */
  readonly scope: string
  /** Whether it writes any. */
  readonly mayWrite: boolean
}

const OF_THE_BRANCH = new Set(['push', 'schedule', 'workflow_dispatch'])
// Others run with the default branch's rights on what somebody else may have written.
const WRITING = new Set([...OF_THE_BRANCH, 'pull_request', 'merge_group'])

/**
 * What a run may write: for everybody only what is tested on the default branch. A pull request from a fork writes nothing. Without an event it is
 * somebody's own machine.
 *
 * @param clone what tells a clone on such a machine from all others: a ledger may be shared
 */
export function standingOf(event: WorkflowEvent | undefined, clone: string): Standing {
  if (event === undefined) return { trust: 0, scope: `local-${clone}`, mayWrite: true }
  const { name, ref, payload } = event
  const main = stringMember(memberOf(payload, 'repository'), 'default_branch')
  const isMain = OF_THE_BRANCH.has(name) && main !== undefined && ref === `refs/heads/${main}`
  return { trust: isMain ? 2 : 1, scope: ref, mayWrite: WRITING.has(name) && !isFork(payload) }
}

function isFork(payload: WorkflowEvent['payload']): boolean {
  const pull = memberOf(payload, 'pull_request')
  if (!isObject(pull)) return false
  const [head, base] = ['head', 'base'].map((end) => stringMember(memberOf(memberOf(pull, end), 'repo'), 'full_name'))
  return head === undefined || head !== base
}

/**
 * The proof that a run may believe: what the default branch proved, and, elsewhere, what runs of its own scope did. What ever failed with this key,
 * as far as the run sees, proves nothing.
 */
export function proofFor(key: TaskKey, ledger: Ledger, standing: Standing): Proof | undefined {
  const seen = seenBy(key, ledger, standing)
  if (seen.some(({ hasFailed }) => hasFailed)) return undefined
  return seen.sort((a, b) => compareProofs(b, a))[0]
}

/** Whether, as far as the run sees, a task with this key failed before. */
export function hasFailedBefore(key: TaskKey, ledger: Ledger, standing: Standing): boolean {
  return seenBy(key, ledger, standing).some(({ hasFailed }) => hasFailed)
}

function seenBy(key: TaskKey, { proofs }: Ledger, { trust, scope }: Standing): Proof[] {
  const places = trust === 2 ? [key] : [key, slotOf(key, trust, scope)]
  return places.flatMap((place, at) => {
    const proof = proofs.get(place)
    return proof !== undefined && proof.trust === (at === 0 ? 2 : trust) ? proof : []
  })
}

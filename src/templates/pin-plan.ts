import type { ObjectId, RepoPath } from '../system/system.ts'
import type { PinChoice } from '../versioning/choose-pin.ts'
import { type PinRule, pinRuleText } from '../versioning/pin-rule.ts'

/** How the commit that a rule asks for stands to the pin, by ancestry. */
export type Relation = 'ahead' | 'same' | 'behind' | 'diverged'

/**
 * What becomes of a pin.
 * - `move`: it goes to the target.
 * - `none`: it is there.
 * - `hold`: it stays for now; nothing is wrong.
 * - `refuse`: somebody has to look at it first.
 */
export type PinAction = 'move' | 'none' | 'hold' | 'refuse'

/** What a sync does with one submodule. Plain JSON. */
export interface SubmodulePlan {
  readonly path: RepoPath
  readonly name: string
  /** Without user or password. */
  readonly url: string
  readonly rule: string
  readonly from: ObjectId
  /** A tag of the present commit; null where there is none. */
  readonly fromTag: string | null
  /** Null where no commit fits the rule. */
  readonly to: ObjectId | null
  readonly tag: string | null
  readonly relation: Relation | null
  readonly action: PinAction
  /** A sentence for people. */
  readonly reason: string
  /** Tags that the rule cannot read. */
  readonly ignored: readonly string[]
}

/** What a sync does. Plain JSON. */
export interface SyncPlan {
  readonly formatVersion: 1
  /** The commit that the pins were read from. */
  readonly base: ObjectId
  /** In order of path. */
  readonly submodules: readonly SubmodulePlan[]
}

/** What is known of one pin. */
export interface PinFacts {
  readonly rule: PinRule
  readonly pin: ObjectId
  /** Tags of the present commit. */
  readonly pinTags: readonly string[]
  readonly choice: PinChoice
  /** Of the target; absent where there is none. `lost` where nobody has the present commit any more. */
  readonly relation?: Relation | 'lost'
  /** A tag that led to the pin when it was set, and leads elsewhere now. */
  readonly movedTag?: { readonly tag: string; readonly commit: ObjectId }
}

export interface PinFlags {
  readonly allowDowngrade: boolean
  readonly allowDiverged: boolean
}

/** What becomes of a pin, and why. */
export function decidePin(
  { rule, pin, pinTags, choice, relation, movedTag }: PinFacts,
  { allowDowngrade, allowDiverged }: PinFlags,
): Pick<SubmodulePlan, 'action' | 'reason' | 'relation'> {
  const { target, held, strays: [stray] = [], endless: [none] = [] } = choice
  const [here, there] = [nameOf(pinTags[0], pin), nameOf(target?.tag, target?.commit)]
  if (movedTag !== undefined) {
    const reason = `${movedTag.tag} led to ${short(pin)} when it was pinned, and leads to ${short(movedTag.commit)} now: somebody moved a published tag`
    return { action: 'refuse', reason, relation: relation === 'lost' ? 'diverged' : (relation ?? null) }
  }
  if (stray !== undefined && (target === undefined || target.commit === pin)) {
    const reason = `${stray} is on no branch, as require-on-branch asks for`
    return { action: 'hold', reason, relation: target === undefined ? null : 'same' }
  }
  if (target === undefined) {
    if (held !== undefined) return { action: 'hold', reason: heldText(held), relation: null }
    const reason = none === undefined ? whyNone(rule, choice.ignored) : endlessText(none)
    return { action: 'refuse', reason, relation: null }
  }
  if (target.commit === pin) {
    if (held !== undefined) return { action: 'hold', reason: heldText(held), relation: 'same' }
    return { action: 'none', reason: `is at ${there}, the newest that ${pinRuleText(rule)} allows`, relation: 'same' }
  }
  switch (relation) {
    case 'behind':
      return allowDowngrade
        ? { action: 'move', reason: `goes back to ${there}, as allow-downgrade lets it`, relation }
        : {
            action: 'hold',
            reason: `${there} is older than ${here}, which is pinned; allow-downgrade would go back`,
            relation,
          }
    case 'diverged':
      return allowDiverged
        ? {
            action: 'move',
            reason: `goes to ${there}, whose history leaves out ${here}, as allow-diverged lets it`,
            relation,
          }
        : {
            action: 'refuse',
            reason: `${there} does not come after ${here}: history was rewritten, or a branch was pinned; allow-diverged would go there`,
            relation,
          }
    case 'lost':
      return { action: 'move', reason: `goes to ${there}; nobody has ${here} any more`, relation: 'diverged' }
    default:
      return { action: 'move', reason: `${here} → ${there}`, relation: 'ahead' }
  }
}

/** Why a tag is passed over that leads to no commit. */
export function endlessText(tag: string): string {
  return `${tag} leads to no commit: it is of a tree or a file, or a tag of tags that goes on and on`
}

function heldText({ tag, until }: NonNullable<PinChoice['held']>): string {
  return `${tag} is younger than min-age; it is taken from ${new Date(until * 1000).toISOString().slice(0, 16)}Z on`
}

function whyNone(rule: PinRule, ignored: readonly string[]): string {
  if (rule.kind === 'exact') return `there is no tag ${rule.tag}`
  if (rule.kind === 'branch') return `there is no branch ${rule.branch}`
  const rest = ignored.length === 0 ? 'there are no tags' : `its tags are others: ${ignored.slice(0, 3).join(', ')}`
  return `no tag fits ${pinRuleText(rule)}; ${rest}`
}

function nameOf(tag: string | undefined, commit: ObjectId | undefined): string {
  return tag ?? short(commit ?? '')
}

function short(commit: ObjectId): string {
  return commit.slice(0, 8)
}

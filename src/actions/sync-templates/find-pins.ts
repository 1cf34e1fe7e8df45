import type { InputsOf } from '../../contract/define.ts'
import { UserError } from '../../errors.ts'
import { printable } from '../../standards/printable.ts'
import type { CommitSummary, ObjectId } from '../../system/system.ts'
import { decidePin, endlessText, type Relation, type SubmodulePlan } from '../../templates/pin-plan.ts'
import type { PinSource } from '../../templates/pin-source.ts'
import { resolveSubmoduleUrl, type SubmoduleUrl } from '../../templates/submodule-url.ts'
import type { PinnedSubmodule } from '../../templates/submodules.ts'
import { choosePin, type PinChoice, type PinOptions, type TaggedCommit } from '../../versioning/choose-pin.ts'
import { type PinRule, parsePinRule, pinRuleText, ruleOf } from '../../versioning/pin-rule.ts'
import type { contract } from './contract.ts'

/** Where things are, and what time it is. */
export interface Surroundings {
  /** Who is asked of a repository. */
  readonly sourceOf: (url: SubmoduleUrl) => PinSource
  /** Where this repository comes from; undefined where nobody knows. */
  readonly origin: string | undefined
  /** Seconds since 1970. */
  readonly now: number
  /** The tag by which the last sync of ours set a pin to this commit; undefined where none did. */
  readonly setBy: (submodule: PinnedSubmodule) => Promise<string | undefined>
}

/** What becomes of a submodule, and what came between where its pin moves. */
export interface PlannedSubmodule {
  readonly plan: SubmodulePlan
  readonly commits: readonly CommitSummary[]
  /** More came in between than is told. */
  readonly isCut: boolean
  /** What it leaves behind on another line of history, newest first. */
  readonly leftOut: readonly CommitSummary[]
  /** Sentences for people, beside the plan. */
  readonly warnings: readonly { readonly code: string; readonly text: string }[]
  /** The tag of the pin leads elsewhere by now: no input lets that pass. */
  readonly isTagMoved: boolean
  /** Where it comes from; undefined where that cannot be asked. */
  readonly source: PinSource | undefined
}

/**
 * What becomes of one submodule, by what its repository has.
 *
 * @throws {UserError} `SUBMODULE_URL`, `RULE_INVALID`, `RULE_MISSING`, `REPOSITORY_REFUSED`
 */
export async function planSubmodule(
  submodule: PinnedSubmodule,
  inputs: InputsOf<typeof contract>,
  { sourceOf, origin, now, setBy }: Surroundings,
): Promise<PlannedSubmodule> {
  const at = (key: string) => ({ file: '.gitmodules', line: submodule.lineOf(key) })
  const place = resolveSubmoduleUrl(submodule.url, origin, at('url'))
  const source = sourceOf(place)
  const tags = await source.tags()
  const pinTags = tags.filter(({ commit }) => commit === submodule.pin).map(({ tag }) => tag)
  const tagThen = await setBy(submodule)
  const rule = ruleFor(submodule, inputs.rule, tagThen === undefined ? pinTags : [...pinTags, tagThen])
  const options: PinOptions = {
    prerelease: inputs.prerelease,
    minAge: secondsIn(inputs['min-age']),
    now,
    ...(submodule.trackPattern === undefined ? {} : { pattern: submodule.trackPattern }),
  }
  const movedTag = movedTagOf(tagThen, submodule.pin, tags)
  const {
    choice,
    relation,
    commits,
    isCut = false,
  } = await relate({ rule, pin: submodule.pin, tags, options, isBranchRequired: inputs['require-on-branch'] }, source)
  const decision = decidePin(
    {
      ...{ rule, pin: submodule.pin, pinTags, choice },
      ...(relation === undefined ? {} : { relation }),
      ...(movedTag === undefined ? {} : { movedTag }),
    },
    { allowDowngrade: inputs['allow-downgrade'], allowDiverged: inputs['allow-diverged'] },
  )
  const plan = {
    path: submodule.path,
    name: submodule.name,
    url: place.url,
    rule: pinRuleText(rule),
    from: submodule.pin,
    fromTag: pinTags[0] ?? null,
    to: choice.target?.commit ?? null,
    tag: choice.target?.tag ?? null,
    ...decision,
    ignored: choice.ignored,
  }
  const strays = inputs['require-on-branch'] ? [] : await strayWarnings(plan, source)
  return {
    plan,
    commits: decision.action === 'move' ? commits : [],
    isCut: isCut && relation === 'ahead',
    leftOut:
      decision.action === 'move' && relation === 'diverged' ? await source.leftOut(submodule.pin, plan.to ?? '') : [],
    isTagMoved: movedTag !== undefined,
    source,
    warnings: [...warningsOf(tagThen, tags, choice), ...strays],
  }
}

function warningsOf(
  tagThen: string | undefined,
  tags: readonly TaggedCommit[],
  { endless = [] }: PinChoice,
): PlannedSubmodule['warnings'] {
  const isGone = tagThen !== undefined && tags.every(({ tag }) => tag !== tagThen)
  return [
    ...(isGone ? [{ code: 'TAG_GONE', text: `${tagThen}, by which the pin was set, is not there any more` }] : []),
    ...endless.map((tag) => ({ code: 'TAG_ENDLESS', text: endlessText(tag) })),
  ]
}

/** A tag that no branch leads to may be a release of a branch that is gone, or one that nobody reviewed. */
async function strayWarnings(
  { action, tag, to }: Pick<SubmodulePlan, 'action' | 'tag' | 'to'>,
  source: PinSource,
): Promise<PlannedSubmodule['warnings']> {
  if (action !== 'move' || tag === null || to === null || (await source.seemsOnBranch(to)) !== false) return []
  const text = `${tag} is not on ${source.branches}; require-on-branch would pass over it`
  return [{ code: 'TAG_STRAY', text }]
}

/** A published tag never moves: whoever moves one may have reasons that nobody here would share. */
function movedTagOf(setBy: string | undefined, pin: ObjectId, tags: readonly TaggedCommit[]): TaggedCommit | undefined {
  const now = tags.find(({ tag }) => tag === setBy)
  return now === undefined || now.commit === pin ? undefined : now
}

function ruleFor(submodule: PinnedSubmodule, given: string, pinTags: readonly string[]): PinRule {
  if (given !== '') return parsePinRule(given, 'rule')
  const { track, path, lineOf } = submodule
  const line = lineOf('track')
  if (track !== undefined) return parsePinRule(track, `.gitmodules:${line}`)
  const rule = ruleOf(pinTags)
  if (rule !== undefined) return rule
  const why =
    pinTags.length === 0 ? 'no tag leads to its pin' : `the tags of its pin speak for none: ${pinTags.join(', ')}`
  throw new UserError(
    'RULE_MISSING',
    `nothing says which versions ${printable(path)} follows, and ${why}`,
    'Add track = semver, calver, range:^1.2, branch:main or exact:TAG to its section, or set rule.',
    { file: '.gitmodules', line },
  )
}

interface Question {
  readonly rule: PinRule
  readonly pin: ObjectId
  readonly tags: readonly TaggedCommit[]
  readonly options: PinOptions
  readonly isBranchRequired: boolean
}

interface Answer {
  readonly choice: PinChoice
  readonly relation?: Relation | 'lost'
  readonly commits: readonly CommitSummary[]
  readonly isCut?: true
}

/** Tags of trees and files, and those that are too young, are found out once their commits are seen: then it chooses again without them. */
async function relate({ rule, pin, tags, options, isBranchRequired }: Question, source: PinSource): Promise<Answer> {
  let candidates = tags
  const [strays, endless]: [string[], string[]] = [[], []]
  for (;;) {
    const chosen =
      rule.kind === 'branch' ? await branchChoice(rule.branch, source) : choosePin(rule, pin, candidates, options)
    const choice = {
      ...chosen,
      ...(strays.length === 0 ? {} : { strays }),
      ...(endless.length === 0 ? {} : { endless }),
    }
    const { target } = choice
    if (target === undefined) return { choice, commits: [] }
    if (target.commit === pin) return { choice, relation: 'same', commits: [] }
    const standing = await source.relate(pin, target.commit)
    if (standing === undefined) {
      if (target.tag !== undefined) endless.push(target.tag)
      if (rule.kind === 'branch' || rule.kind === 'exact') return { choice: { ignored: [], endless }, commits: [] }
      candidates = candidates.filter(({ commit }) => commit !== target.commit)
      continue
    }
    if (isBranchRequired && target.tag !== undefined && !(await source.isOnBranch(target.commit))) {
      strays.push(target.tag)
      candidates = candidates.filter(({ commit }) => commit !== target.commit)
      continue
    }
    if (options.minAge > 0 && (rule.kind === 'branch' || rule.kind === 'exact')) {
      const until = (await source.timeOf(target.commit)) + options.minAge
      const tag = rule.kind === 'branch' ? rule.branch : rule.tag
      if (until > options.now)
        return { choice: { ignored: [], held: { tag, commit: target.commit, until } }, commits: [] }
    }
    const known = candidates.find(({ commit }) => commit === target.commit)
    if (options.minAge > 0 && known !== undefined && known.time === undefined) {
      const time = await source.timeOf(target.commit)
      candidates = candidates.map((one) => (one.commit === target.commit ? { ...one, time } : one))
      continue
    }
    return { choice, ...standing }
  }
}

async function branchChoice(branch: string, source: PinSource): Promise<PinChoice> {
  const commit = await source.branch(branch)
  return { ignored: [], ...(commit === undefined ? {} : { target: { commit } }) }
}

const UNITS: Readonly<Record<string, number>> = { m: 60, h: 3_600, d: 86_400, w: 604_800 }

/**
 * What is wrong with the inputs themselves, whatever the submodules are.
 *
 * @throws {UserError} `RULE_INVALID`, `INPUT_INVALID`
 */
export function refuseRules(inputs: InputsOf<typeof contract>): void {
  if (inputs.rule !== '') parsePinRule(inputs.rule, 'rule')
  secondsIn(inputs['min-age'])
}

/** @throws {UserError} `INPUT_INVALID` */
function secondsIn(text: string): number {
  const [, number = '', unit = ''] = /^\s*(\d{1,5})\s*([mhdw]?)\s*$/.exec(text) ?? []
  if (number !== '' && (unit !== '' || Number(number) === 0)) return Number(number) * (UNITS[unit] ?? 0)
  throw new UserError('INPUT_INVALID', `min-age: ${printable(text)} is no time`, 'Write 36h, 3d or 2w.')
}

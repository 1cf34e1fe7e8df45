import type { InputsOf } from '../../contract/define.ts'
import { UserError } from '../../errors.ts'
import { printable } from '../../standards/printable.ts'
import type { ObjectId, RemoteGit, RemoteRef } from '../../system/system.ts'
import { decidePin, type Relation, type SubmodulePlan } from '../../templates/pin-plan.ts'
import { resolveSubmoduleUrl } from '../../templates/submodule-url.ts'
import type { PinnedSubmodule } from '../../templates/submodules.ts'
import { choosePin, type PinChoice, type PinOptions, type TaggedCommit } from '../../versioning/choose-pin.ts'
import { type PinRule, parsePinRule, pinRuleText, ruleOf } from '../../versioning/pin-rule.ts'
import type { contract } from './contract.ts'

/** Where things are, and what time it is. */
export interface Surroundings {
  readonly remote: RemoteGit
  /** Where this repository comes from; undefined where nobody knows. */
  readonly origin: string | undefined
  /** Seconds since 1970. */
  readonly now: number
  /** The tag by which the last sync of ours set a pin to this commit; undefined where none did. */
  readonly setBy: (submodule: PinnedSubmodule) => Promise<string | undefined>
}

/**
 * What becomes of one submodule, by what its repository has.
 *
 * @throws {UserError} `SUBMODULE_URL`, `RULE_INVALID`, `RULE_MISSING`, `REPOSITORY_REFUSED`
 */
export async function planSubmodule(
  submodule: PinnedSubmodule,
  inputs: InputsOf<typeof contract>,
  { remote, origin, now, setBy }: Surroundings,
): Promise<SubmodulePlan> {
  const at = (key: string) => ({ file: '.gitmodules', line: submodule.lineOf(key) })
  const { url } = resolveSubmoduleUrl(submodule.url, origin, at('url'))
  const refs = await remote.refs(url)
  const tags = tagsIn(refs)
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
  const { choice, relation } = await relate({ rule, url, pin: submodule.pin, refs, tags, options }, remote)
  const decision = decidePin(
    {
      ...{ rule, pin: submodule.pin, pinTags, choice },
      ...(relation === undefined ? {} : { relation }),
      ...(movedTag === undefined ? {} : { movedTag }),
    },
    { allowDowngrade: inputs['allow-downgrade'], allowDiverged: inputs['allow-diverged'] },
  )
  return {
    path: submodule.path,
    name: submodule.name,
    url,
    rule: pinRuleText(rule),
    from: submodule.pin,
    fromTag: pinTags[0] ?? null,
    to: choice.target?.commit ?? null,
    tag: choice.target?.tag ?? null,
    ...decision,
    ignored: choice.ignored,
  }
}

/** A published tag never moves: whoever moves one may have reasons that nobody here would share. */
function movedTagOf(setBy: string | undefined, pin: ObjectId, tags: readonly TaggedCommit[]): TaggedCommit | undefined {
  const now = tags.find(({ tag }) => tag === setBy)
  return now === undefined || now.commit === pin ? undefined : now
}

const TAGS = 'refs/tags/'

function tagsIn(refs: readonly RemoteRef[]): readonly TaggedCommit[] {
  return refs.flatMap(({ name, id }) => (name.startsWith(TAGS) ? [{ tag: name.slice(TAGS.length), commit: id }] : []))
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
  readonly url: string
  readonly pin: ObjectId
  readonly refs: readonly RemoteRef[]
  readonly tags: readonly TaggedCommit[]
  readonly options: PinOptions
}

interface Answer {
  readonly choice: PinChoice
  readonly relation?: Relation | 'lost'
}

/** Tags of trees and files, and those that are too young, are found out once their commits are there: then it chooses again without them. */
async function relate({ rule, url, pin, refs, tags, options }: Question, remote: RemoteGit): Promise<Answer> {
  let candidates = tags
  for (;;) {
    const choice = rule.kind === 'branch' ? branchIn(refs, rule.branch) : choosePin(rule, pin, candidates, options)
    const { target } = choice
    if (target === undefined) return { choice }
    if (target.commit === pin) return { choice, relation: 'same' }
    const isThere = (await remote.bring(url, target.commit)) && (await remote.has(target.commit))
    if (!isThere) {
      if (rule.kind === 'branch' || rule.kind === 'exact') return { choice: { ignored: [] } }
      candidates = candidates.filter(({ commit }) => commit !== target.commit)
      continue
    }
    const known = candidates.find(({ commit }) => commit === target.commit)
    if (options.minAge > 0 && known !== undefined && known.time === undefined) {
      const { time } = await remote.summary(target.commit)
      candidates = candidates.map((one) => (one.commit === target.commit ? { ...one, time } : one))
      continue
    }
    return { choice, relation: await relationOf(pin, target.commit, url, remote) }
  }
}

function branchIn(refs: readonly RemoteRef[], branch: string): PinChoice {
  const found = refs.find(({ name }) => name === `refs/heads/${branch}`)
  return { ignored: [], ...(found === undefined ? {} : { target: { commit: found.id } }) }
}

async function relationOf(pin: ObjectId, target: ObjectId, url: string, remote: RemoteGit): Promise<Relation | 'lost'> {
  const isKnown = (await remote.has(pin)) || ((await remote.bring(url, pin)) && (await remote.has(pin)))
  if (!isKnown) return 'lost'
  if (await remote.isAncestor(pin, target)) return 'ahead'
  return (await remote.isAncestor(target, pin)) ? 'behind' : 'diverged'
}

const UNITS: Readonly<Record<string, number>> = { m: 60, h: 3_600, d: 86_400, w: 604_800 }

/** @throws {UserError} `INPUT_INVALID` */
function secondsIn(text: string): number {
  const [, number = '', unit = ''] = /^\s*(\d{1,5})\s*([mhdw]?)\s*$/.exec(text) ?? []
  if (number !== '' && (unit !== '' || Number(number) === 0)) return Number(number) * (UNITS[unit] ?? 0)
  throw new UserError('INPUT_INVALID', `min-age: ${printable(text)} is no time`, 'Write 36h, 3d or 2w.')
}

import semver, { type SemVer } from 'semver'
import { type CalendarVersion, compareCalendarVersions, parseCalendarVersion } from './calver.ts'
import type { PinRule } from './pin-rule.ts'
import { parseSemanticVersion } from './semantic-version.ts'

/** A tag that leads to a commit, annotated or not. */
export interface TaggedCommit {
  readonly tag: string
  /** The commit at the end of all tags of tags; something else, where they lead to none. */
  readonly commit: string
  /** When the tag was made, else the commit, in seconds since 1970; undefined where nobody asked. */
  readonly time?: number
}

/** What counts beside the rule. */
export interface PinOptions {
  /** Pre-releases count as well. */
  readonly prerelease: boolean
  /** A part of the name with one `*` for the version: `templates-v*`. Others do not count. */
  readonly pattern?: string
  /** Younger tags wait, in seconds. */
  readonly minAge: number
  /** Seconds since 1970. */
  readonly now: number
}

/** Where a pin should be. */
export interface PinChoice {
  readonly target?: Target
  /** A tag that would be it, and is too young. */
  readonly held?: Target & { readonly until: number }
  /** Tags that would be it, and that no branch leads to. */
  readonly strays?: readonly string[]
  /** Tags that would be it, and lead to no commit. */
  readonly endless?: readonly string[]
  /** Tags of another scheme, or of none. */
  readonly ignored: readonly string[]
}

interface Target {
  /** Absent for a branch. */
  readonly tag?: string
  readonly commit: string
}

/** One way of reading and ordering versions. */
interface Scheme<V> {
  readonly parse: (version: string) => V | undefined
  readonly compare: (a: V, b: V) => number
}

/**
 * The commit that a rule asks for among tags. Of several names of one commit, the one that is there already stays.
 *
 * @param pin the present commit
 */
export function choosePin(
  rule: Exclude<PinRule, { kind: 'branch' }>,
  pin: string,
  tags: readonly TaggedCommit[],
  options: PinOptions,
): PinChoice {
  if (rule.kind === 'exact') {
    const found = tags.find(({ tag }) => tag === rule.tag)
    return { ignored: [], ...(found === undefined ? {} : { target: targetOf(found) }) }
  }
  const named = tags.flatMap((one) => {
    const version = versionIn(one.tag, options.pattern)
    return version === undefined ? [] : [{ ...one, version }]
  })
  const ranked = rule.kind === 'calver' ? rank(named, CALENDAR) : rank(named, semantic(rule, options))
  const known = new Set(ranked.map(({ tag }) => tag))
  const ignored = named.flatMap(({ tag }) => (known.has(tag) ? [] : tag))
  const [newest] = ranked
  const isYoung = ({ time }: TaggedCommit) => time !== undefined && options.now - time < options.minAge
  const old = ranked.find((one) => one.commit === pin || !isYoung(one))
  const held = newest !== undefined && newest !== old && isYoung(newest) && newest.commit !== pin ? newest : undefined
  return {
    ignored,
    ...(old === undefined ? {} : { target: targetOf(old) }),
    ...(held === undefined ? {} : { held: { ...targetOf(held), until: (held.time ?? 0) + options.minAge } }),
  }
}

function targetOf({ tag, commit }: TaggedCommit): Target {
  return { tag, commit }
}

/** What a pattern has its star for; undefined for another name. */
function versionIn(tag: string, pattern: string | undefined): string | undefined {
  if (pattern === undefined) return tag
  const [before = '', after = ''] = pattern.split('*')
  if (!tag.startsWith(before) || !tag.endsWith(after) || tag.length < before.length + after.length) return undefined
  return tag.slice(before.length, tag.length - after.length)
}

type Named = TaggedCommit & { readonly version: string }

/** Newest first, without those that are of another scheme. */
function rank<V>(tags: readonly Named[], { parse, compare }: Scheme<V>): readonly Named[] {
  return tags
    .flatMap((one) => {
      const version = parse(one.version)
      return version === undefined ? [] : [{ one, version }]
    })
    .sort((a, b) => compare(b.version, a.version))
    .map(({ one }) => one)
}

const CALENDAR: Scheme<CalendarVersion> = { parse: parseCalendarVersion, compare: compareCalendarVersions }

/** What is a day of the calendar as well is none of these: `2024.12.20` would outrank every `1.2.3`. */
function semantic(rule: PinRule, { prerelease }: PinOptions): Scheme<SemVer> {
  return {
    parse(text) {
      const version = parseCalendarVersion(text) === undefined ? parseSemanticVersion(text) : undefined
      if (version === undefined || (version.prerelease.length > 0 && !prerelease)) return undefined
      const fits = rule.kind !== 'range' || semver.satisfies(version, rule.range, { includePrerelease: prerelease })
      return fits ? version : undefined
    },
    compare: (a, b) => a.compare(b),
  }
}

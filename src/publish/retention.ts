import { UserError } from '../errors.ts'
import {
  comparePep440,
  isDevelopmentRelease,
  isPreRelease,
  isSameVersion,
  satisfiesPep440,
} from '../standards/pep440.ts'
import { normalizeVersion } from '../standards/pep440-ranges.ts'
import { printable } from '../standards/printable.ts'

/** What of a version may go: `dev` has `1.0.dev3`, `pre` also `1.0rc1`, `all` every version. */
type Prunable = 'dev' | 'pre' | 'all'

/** Which versions stay; whatever one rule keeps, stays. */
export interface RetentionRules {
  readonly prunable: Prunable
  /** The newest of each kind: of development releases, of pre-releases, of all others. */
  readonly keepLast: number
  /** Those that are younger. */
  readonly keepDays: number
  /** Versions (`1.0`), globs (`1.*`) and specifiers of PEP 440 (`>=2.0`, `>=1,<2`). */
  readonly keep: readonly string[]
}

/** One version that is published. */
export interface AgedVersion {
  /** Normalized (PEP 440). */
  readonly version: string
  /** Undefined where nobody knows. */
  readonly storedAt: Date | undefined
  /** Installers pass over it. */
  readonly isYanked?: boolean
}

/** What becomes of a version, and why. */
export interface RetentionVerdict extends AgedVersion {
  readonly keeps: boolean
  readonly reason: string
}

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * What becomes of each version, in the order in which they would be deleted: development releases first, then pre-releases, then all others; the
 * earlier ones first. The newest version that is neither of the first two always stays, and so does the newest of all where there is no such.
 * A yanked version takes no other one's place, for installers pass over it: neither that of the newest, nor one of the newest few.
 *
 * @throws {UserError} `INPUT_INVALID` for a line of `keep` that is no version, no glob and no range
 */
export function retain(
  versions: readonly AgedVersion[],
  rules: RetentionRules,
  now: Date,
): readonly RetentionVerdict[] {
  const keeps = rules.keep.map((line) => [line, matcherFor(line)] as const)
  const newest = [...versions].sort((a, b) => rank(b) - rank(a) || newer(a, b))[0]
  return KINDS.flatMap((kind) => {
    const own = versions.filter(({ version }) => kindOf(version) === kind).sort(newer)
    const standing = own.filter(({ isYanked }) => isYanked !== true)
    return own
      .map((one): RetentionVerdict => {
        const at = (one.isYanked === true ? own : standing).indexOf(one)
        const line = keeps.find(([, fits]) => fits(one.version))?.[0]
        const verdict =
          one === newest
            ? 'the newest version always stays'
            : line !== undefined
              ? `keep: ${line}`
              : (kindReason(kind, rules.prunable) ??
                (at < rules.keepLast
                  ? `one of the newest ${rules.keepLast} ${WORDS[kind]}`
                  : ageReason(one, rules, now)))
        return {
          ...one,
          keeps: verdict !== undefined,
          reason: verdict ?? `older than ${rules.keepDays} ${rules.keepDays === 1 ? 'day' : 'days'}`,
        }
      })
      .reverse()
  })
}

const KINDS = ['dev', 'pre', 'final'] as const
const WORDS = { dev: 'development releases', pre: 'pre-releases', final: 'releases' } as const

function kindOf(version: string): (typeof KINDS)[number] {
  if (isDevelopmentRelease(version)) return 'dev'
  return isPreRelease(version) ? 'pre' : 'final'
}

function rank({ version, isYanked }: AgedVersion): number {
  return (isYanked === true ? 0 : 2) + (kindOf(version) === 'final' ? 1 : 0)
}

function newer(a: AgedVersion, b: AgedVersion): number {
  return comparePep440(b.version, a.version)
}

function kindReason(kind: (typeof KINDS)[number], prunable: Prunable): string | undefined {
  const mayGo = prunable === 'all' || kind === 'dev' || (prunable === 'pre' && kind === 'pre')
  return mayGo ? undefined : `${WORDS[kind]} stay`
}

function ageReason({ storedAt }: AgedVersion, { keepDays }: RetentionRules, now: Date): string | undefined {
  if (storedAt === undefined) return 'nobody knows how old it is'
  return now.getTime() - storedAt.getTime() < keepDays * DAY_MS ? `younger than ${keepDays} days` : undefined
}

function matcherFor(line: string): (version: string) => boolean {
  if (/^[<>=!~^]/.test(line)) {
    const isWhole = line.split(',').every((clause) => /^\s*[<>=!~^]/.test(clause))
    if (!isWhole || satisfiesPep440('1.0', line) === undefined) throw unreadable(line)
    return (version) => satisfiesPep440(version, line) === true
  }
  if (!/[*?]/.test(line)) {
    if (normalizeVersion(line) === undefined) throw unreadable(line)
    return (version) => isSameVersion(version, line)
  }
  // A glob of letters alone would keep nothing, and nobody would know.
  if (!/^[\d*?][\w.+!*?-]*$/.test(line)) throw unreadable(line)
  const pattern = line
    .replace(/[.+^${}()|[\]\\!-]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  const glob = new RegExp(`^${pattern}$`, 'i')
  // As everywhere else, 1.4 is one of 1.4.*
  const isPrefix = /^(?:\d+!)?[\d.]+\.\*$/.test(line)
  return (version) => glob.test(version) || (isPrefix && satisfiesPep440(version, `==${line}`) === true)
}

function unreadable(line: string): UserError {
  return new UserError(
    'INPUT_INVALID',
    `keep: ${printable(line)} is no version, no glob and no range of versions`,
    'Write versions as in 1.4.*, or ranges as in >=2.0 or >=1.4,<1.6, one a line.',
  )
}

import semver from 'semver'
import { UserError } from '../errors.ts'
import { printable } from '../standards/printable.ts'
import { isRefName } from '../standards/ref-name.ts'
import { parseCalendarVersion } from './calver.ts'
import { parseSemanticVersion } from './semantic-version.ts'

/** Where a pin is to go. */
export type PinRule =
  | { readonly kind: 'branch'; readonly branch: string }
  | { readonly kind: 'semver' }
  | { readonly kind: 'calver' }
  /** Semantic versions alone, as npm writes ranges of them. */
  | { readonly kind: 'range'; readonly range: string }
  | { readonly kind: 'exact'; readonly tag: string }

const FORMS = 'branch:NAME, semver, calver, range:^1.2, exact:TAG'

/**
 * Reads `branch:main`, `semver`, `calver`, `range:^1.2`, `exact:v1.0.0`.
 *
 * @param where what said it, for people: `rule`, `.gitmodules:4`
 * @throws {UserError} `RULE_INVALID`
 */
export function parsePinRule(text: string, where: string): PinRule {
  const [, kind = '', value = ''] = /^\s*([a-z]*)\s*(?::\s*(.*?))?\s*$/.exec(text) ?? []
  if (value === '' && (kind === 'semver' || kind === 'calver')) return { kind }
  if (value !== '' && kind === 'range' && semver.validRange(value) !== null) return { kind, range: value }
  if (kind === 'branch' && isRefName(value)) return { kind, branch: value }
  if (kind === 'exact' && isRefName(value)) return { kind, tag: value }
  const why =
    kind === 'range' && value !== ''
      ? `${printable(value)} is no range of semantic versions`
      : `${printable(text)} is no rule for a pin`
  throw new UserError('RULE_INVALID', `${where}: ${why}`, `There are ${FORMS}.`)
}

/** As people write it. */
export function pinRuleText(rule: PinRule): string {
  switch (rule.kind) {
    case 'branch':
      return `branch:${rule.branch}`
    case 'range':
      return `range:${rule.range}`
    case 'exact':
      return `exact:${rule.tag}`
    default:
      return rule.kind
  }
}

/** The rule that the tags on the present pin speak for; undefined where they speak for none, or for both schemes. */
export function ruleOf(tags: readonly string[]): PinRule | undefined {
  const isSemantic = tags.some(
    (tag) => parseSemanticVersion(tag) !== undefined && parseCalendarVersion(tag) === undefined,
  )
  const isCalendar = tags.some((tag) => parseCalendarVersion(tag) !== undefined)
  if (isSemantic === isCalendar) return undefined
  return { kind: isCalendar ? 'calver' : 'semver' }
}

// Ranges around a version, https://packaging.python.org/specifications/version-specifiers (PEP 440), and what Poetry's own operators
// mean in them: https://python-poetry.org/docs/dependency-specification/
import { comparePep440, VERSION } from './pep440.ts'

/** A version in its normal form, in parts; numbers as text, for they may be of any length. */
interface VersionParts {
  /** `1!`, or empty. */
  readonly epoch: string
  readonly release: readonly string[]
  /** `a1.post2.dev3`; empty for a final release. */
  readonly phase: string
  /** `+local.1`, or empty. */
  readonly local: string
}

const MOST_CHARACTERS = 500
const PHASES: Readonly<Record<string, string>> = { alpha: 'a', beta: 'b', c: 'rc', pre: 'rc', preview: 'rc' }

function partsOf(version: string): VersionParts | undefined {
  const match = version.length > MOST_CHARACTERS ? null : VERSION.exec(version.trim())
  if (match === null) return undefined
  const [, epoch = '0', release = '', word, pre = '', dashed, posted, post = '', dev, devNumber = '', local] = match
  const early = word?.toLowerCase() ?? ''
  const phase = [
    word === undefined ? '' : `${PHASES[early] ?? early}${plain(pre)}`,
    dashed === undefined && posted === undefined ? '' : `.post${plain(dashed ?? post)}`,
    dev === undefined ? '' : `.dev${plain(devNumber)}`,
  ]
  return {
    epoch: plain(epoch) === '0' ? '' : `${plain(epoch)}!`,
    release: release.split('.').map(plain),
    phase: phase.join(''),
    local: local === undefined ? '' : `+${local.toLowerCase().split(/[-_.]/).map(plainPart).join('.')}`,
  }
}

/** A number without leading zeros; 0 where none is written. */
function plain(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '') || '0'
}

function plainPart(part: string): string {
  return /^\d+$/.test(part) ? plain(part) : part
}

/** The one spelling of a version: `v1.0-Alpha.1` → `1.0a1`. Undefined for a text that is no version. */
export function normalizeVersion(version: string): string | undefined {
  const parts = partsOf(version)
  return parts === undefined ? undefined : `${withoutLocal(parts)}${parts.local}`
}

/** A version as bounds may hold it: PEP 440 allows a local part with `==` only. Undefined for a text that is no version. */
export function publicVersion(version: string): string | undefined {
  const parts = partsOf(version)
  return parts === undefined ? undefined : withoutLocal(parts)
}

function withoutLocal({ epoch, release, phase }: VersionParts): string {
  return `${epoch}${release.join('.')}${phase}`
}

/**
 * From this version to the next that may break: `0.3.1` → `>=0.3.1,<0.4.0`, `0.0.3` → `>=0.0.3,<0.0.4`. Undefined for a text that is no
 * version.
 *
 * @see poetry-core, Version.next_breaking: only the first three numbers count
 */
export function caretRange(version: string): string | undefined {
  const parts = partsOf(version)
  if (parts === undefined) return undefined
  const { release } = parts
  const first = release.slice(0, 3).findIndex((number) => number !== '0')
  return range(parts, first < 0 ? Math.min(release.length, 3) - 1 : first)
}

/** Releases that differ after the second number only: `1.2.3` → `>=1.2.3,<1.3.0`, `1` → `>=1,<2`. */
function tildeRange(version: string): string | undefined {
  const parts = partsOf(version)
  return parts === undefined ? undefined : range(parts, Math.min(parts.release.length, 2) - 1)
}

/** What `~=` means: releases that differ in the last number only. `0.3.1` → `>=0.3.1,<0.4.0`. */
export function compatibleRange(version: string): string | undefined {
  const parts = partsOf(version)
  return parts === undefined ? undefined : range(parts, Math.max(parts.release.length - 2, 0))
}

/** What `==3.9.*` means: releases that begin alike. `3.9` → `>=3.9,<3.10`. */
export function prefixRange(version: string): string | undefined {
  const parts = partsOf(version)
  return parts === undefined ? undefined : range(parts, parts.release.length - 1)
}

/** `~=` with a version; a release of one number gets a second one, for it needs two: `1` → `~=1.0`. */
export function compatibleClause(version: string): string | undefined {
  const parts = partsOf(version)
  if (parts === undefined) return undefined
  const release = parts.release.length < 2 ? [...parts.release, '0'] : parts.release
  return `~=${withoutLocal({ ...parts, release })}`
}

/** From a version to the one whose number at `place` is one more. */
function range(parts: VersionParts, place: number): string {
  const limit = parts.release.map((number, at) =>
    at < place ? number : at === place ? String(BigInt(number) + 1n) : '0',
  )
  return `>=${withoutLocal(parts)},<${withoutLocal({ ...parts, release: limit, phase: '' })}`
}

// `^ 1.0` may have blanks after its operator, and blanks may stand for a comma.
const CLAUSES = /\s*,\s*|\s+(?=[<>=!~^])/
const CLAUSE = /^(\^|~=|~|===|==|=|!=|<>|<=|>=|<|>)?\s*(\S+)$/

/**
 * A constraint of Poetry as METADATA holds it: `^0.3` → `>=0.3,<0.4`, `1.2.3` → `==1.2.3`, `*` → nothing. Alternatives keep their `||`,
 * which no installer understands. Undefined where it cannot be read.
 */
export function poetrySpecifier(constraint: string): string | undefined {
  const alternatives = constraint.split(/\|\|?/).map((alternative) => {
    const clauses = alternative
      .trim()
      .split(CLAUSES)
      .filter((clause) => clause !== '')
    const specifiers = clauses.map(clauseSpecifier)
    return specifiers.includes(undefined) ? undefined : specifiers.filter((one) => one !== '').join(',')
  })
  return alternatives.includes(undefined) ? undefined : alternatives.join(' || ')
}

function clauseSpecifier(clause: string): string | undefined {
  const [, operator = '==', written = ''] = CLAUSE.exec(clause) ?? []
  if (/^v?[x*](?:\.[x*])*$/i.test(written)) return operator === '==' || operator === '=' ? '' : undefined
  const prefix = /^(.*?)(?:\.\*)+$/.exec(written)?.[1]
  const version = normalizeVersion(prefix ?? written)
  if (version === undefined) return undefined
  if (operator === '^') return caretRange(version)
  if (operator === '~=') return compatibleRange(version)
  if (operator === '~') return tildeRange(version)
  return `${operator === '=' ? '==' : operator}${version}${prefix === undefined ? '' : '.*'}`
}

/**
 * Alternatives of {@link poetrySpecifier} as one range, where none begins after those below it end: `>=1,<2 || >=2,<3` → `>=1,<3`, as Poetry unites them.
 * Undefined where no range says the same.
 */
export function unitedRange(specifier: string): string | undefined {
  const spans = specifier.split('||').map((one) => spanOf(one.trim()))
  const known = spans.filter((span) => span !== undefined)
  if (known.length < spans.length) return undefined
  const [first, ...rest] = known.sort((a, b) => order(a.from, b.from, -1))
  if (first === undefined) return undefined
  let { below } = first
  for (const span of rest) {
    if (below !== undefined && span.from !== undefined && comparePep440(span.from, below) > 0) return undefined
    if (order(span.below, below, 1) > 0) below = span.below
  }
  const clauses = [first.from === undefined ? [] : `>=${first.from}`, below === undefined ? [] : `<${below}`]
  return clauses.flat().join(',')
}

interface Span {
  /** Without one, from the first version on. */
  readonly from: string | undefined
  /** Without one, up to the last. */
  readonly below: string | undefined
}

const PREFIX = /^==([^=,]+)\.\*$/
const SPAN = /^(?:>=([^=,*]+))?,?(?:<([^=,*]+))?$/

/** From one version on, below another one; undefined for any other constraint. */
function spanOf(specifier: string): Span | undefined {
  const prefix = PREFIX.exec(specifier)?.[1]
  const match = SPAN.exec(prefix === undefined ? specifier : (prefixRange(prefix) ?? '!'))
  return match === null ? undefined : { from: match[1], below: match[2] }
}

/** @param none of which sign it is where only the first one is absent */
function order(a: string | undefined, b: string | undefined, none: -1 | 1): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? none : -none
  return comparePep440(a, b)
}

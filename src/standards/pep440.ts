// Versions and specifiers of Python packages: https://packaging.python.org/specifications/version-specifiers (PEP 440),
// and the operators that Poetry has beside them: https://python-poetry.org/docs/dependency-specification/

/** A version, each number as such; parts that it lacks are absent. */
interface Version {
  readonly epoch: number
  readonly release: readonly number[]
  readonly pre?: readonly [phase: number, number: number]
  readonly post?: number
  readonly dev?: number
  readonly local: string
}

/** Epoch, release, pre-release (word, number), post-release (dashed; word, number), development release (word, number), local part. */
export const VERSION =
  /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(a|b|c|rc|alpha|beta|pre|preview)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/i
const CLAUSE = /^(===|==|~=|!=|<=|>=|<|>|\^|~|=)?\s*(.+)$/

// Nobody writes more.
const MOST_CHARACTERS = 500

/** Reads a version; undefined for a text that is none. */
function parseVersion(text: string): Version | undefined {
  if (text.length > MOST_CHARACTERS) return undefined
  const match = VERSION.exec(text.trim())
  if (match === null) return undefined
  const [, epoch = '0', release = '', phase, number = '', dashed, posted, post = '', dev, devNumber = '', local = ''] =
    match
  return {
    epoch: Number(epoch),
    release: release.split('.').map(Number),
    ...(phase === undefined ? {} : { pre: [phaseOf(phase.toLowerCase()), Number(number)] as const }),
    ...(dashed === undefined && posted === undefined ? {} : { post: Number(dashed ?? post) }),
    ...(dev === undefined ? {} : { dev: Number(devNumber) }),
    local: local.toLowerCase().replace(/[-_]/g, '.'),
  }
}

function phaseOf(word: string): number {
  return word.startsWith('a') ? 0 : word.startsWith('b') ? 1 : 2
}

/** Whether installers pass over a version unless somebody asks for such: `1.0rc1`, `1.0.dev3`. */
export function isPreRelease(text: string): boolean {
  const version = parseVersion(text)
  return version !== undefined && (version.pre !== undefined || version.dev !== undefined)
}

/** Whether it is a development release: `1.0.dev3`. */
export function isDevelopmentRelease(text: string): boolean {
  return parseVersion(text)?.dev !== undefined
}

/** Below 0 where `a` is the earlier one, by PEP 440; a text that is no version comes before all others. */
export function comparePep440(a: string, b: string): number {
  const [one, other] = [parseVersion(a), parseVersion(b)]
  if (one === undefined || other === undefined) return Number(one !== undefined) - Number(other !== undefined)
  return compare(one, other)
}

/** Whether two versions are the same one: `1.0` is `1.0.0`. Texts that are none are the same as nothing. */
export function isSameVersion(a: string, b: string): boolean {
  const [one, other] = [parseVersion(a), parseVersion(b)]
  return one !== undefined && other !== undefined && compare(one, other) === 0
}

/**
 * Whether a version satisfies a constraint; a pre-release counts like any other version. Undefined where either of them cannot be read.
 *
 * @param constraint `>=1.0,<2`, `^1.2`, `~1.2`, `1.*`, `*`, alternatives with `||`; empty for any version
 */
export function satisfiesPep440(version: string, constraint: string): boolean | undefined {
  const parsed = parseVersion(version)
  if (parsed === undefined || constraint.length > MOST_CHARACTERS) return undefined
  const verdicts = constraint.split(/\|\|?/).map((alternative) => {
    const clauses = alternative.split(/,|\s+(?=[<>=!~^])/).map((clause) => clause.trim())
    return all(clauses.filter((clause) => clause !== '').map((clause) => satisfiesClause(parsed, clause)))
  })
  return verdicts.includes(undefined) ? undefined : verdicts.includes(true)
}

function all(verdicts: readonly (boolean | undefined)[]): boolean | undefined {
  return verdicts.includes(undefined) ? undefined : !verdicts.includes(false)
}

function satisfiesClause(version: Version, clause: string): boolean | undefined {
  const [, operator = '==', written = ''] = CLAUSE.exec(clause) ?? []
  if (written === '*') return operator === '==' || operator === '=' ? true : undefined
  const isPrefix = written.endsWith('.*')
  const bound = parseVersion(isPrefix ? written.slice(0, -2) : written)
  if (bound === undefined) return undefined
  if (isPrefix && !['==', '!=', '='].includes(operator)) return undefined
  switch (operator) {
    case '>=':
      return compare(withoutLocal(version), bound) >= 0
    case '<=':
      return compare(withoutLocal(version), bound) <= 0
    case '>':
      return compare(version, bound) > 0 && !isPostOf(version, bound) && !isLocalOf(version, bound)
    case '<':
      return compare(version, bound) < 0 && !isPreOf(version, bound)
    case '!=':
      return isPrefix ? !hasPrefix(version, bound) : !isSame(version, bound)
    case '~=':
      return bound.release.length < 2
        ? undefined
        : isAtLeast(version, bound) && hasPrefix(version, { ...bound, release: bound.release.slice(0, -1) })
    case '^':
      return isAtLeast(version, bound) && isBelow(version, bound, caretLimit(bound.release))
    case '~':
      return isAtLeast(version, bound) && isBelow(version, bound, raised(bound.release.slice(0, 2)))
    default:
      return isPrefix ? hasPrefix(version, bound) : isSame(version, bound)
  }
}

function isAtLeast(version: Version, bound: Version): boolean {
  return compare(withoutLocal(version), bound) >= 0
}

function isBelow(version: Version, { epoch }: Version, release: readonly number[]): boolean {
  const limit: Version = { epoch, release, local: '' }
  return compare(version, limit) < 0 && !isPreOf(version, limit)
}

/** `1.2.3` → `2`, `0.2.3` → `0.3`, `0.0.3` → `0.0.4`, `0.0` → `0.1`; a fourth number never counts. */
function caretLimit(release: readonly number[]): readonly number[] {
  const counted = release.slice(0, 3)
  const first = counted.findIndex((number) => number > 0)
  return raised(first < 0 ? counted : counted.slice(0, first + 1))
}

function raised(release: readonly number[]): readonly number[] {
  return release.map((number, at) => (at === release.length - 1 ? number + 1 : number))
}

/** Local parts count only where the constraint has one. */
function isSame(version: Version, bound: Version): boolean {
  return compare(bound.local === '' ? withoutLocal(version) : version, bound) === 0
}

/** `1.2.3rc1` has the prefix `1.2`. */
function hasPrefix(version: Version, { epoch, release }: Version): boolean {
  return (
    version.epoch === epoch &&
    compareNumbers(
      release.map((_, at) => version.release[at] ?? 0),
      release,
    ) === 0
  )
}

/** `>1.0` does not mean `1.0.post1`. */
function isPostOf(version: Version, bound: Version): boolean {
  return version.post !== undefined && isFinal(bound) && sameRelease(version, bound)
}

function isLocalOf(version: Version, bound: Version): boolean {
  return version.local !== '' && compare(withoutLocal(version), bound) === 0
}

/** `<2` does not mean `2.0rc1`. */
function isPreOf(version: Version, bound: Version): boolean {
  const isEarly = ({ pre, dev }: Version) => pre !== undefined || dev !== undefined
  return isEarly(version) && !isEarly(bound) && version.post === bound.post && sameRelease(version, bound)
}

function isFinal({ pre, post, dev }: Version): boolean {
  return pre === undefined && post === undefined && dev === undefined
}

function sameRelease(a: Version, b: Version): boolean {
  return a.epoch === b.epoch && compareNumbers(a.release, b.release) === 0
}

function withoutLocal(version: Version): Version {
  return { ...version, local: '' }
}

/** Below 0 where `a` is the earlier one. */
function compare(a: Version, b: Version): number {
  return (
    a.epoch - b.epoch ||
    compareNumbers(a.release, b.release) ||
    compareNumbers(earliness(a), earliness(b)) ||
    compareNumbers([a.post ?? -1], [b.post ?? -1]) ||
    order(a.dev ?? Number.POSITIVE_INFINITY, b.dev ?? Number.POSITIVE_INFINITY) ||
    compareLocal(a.local, b.local)
  )
}

/** Development releases come before all others of their release, then pre-releases, then the release itself. */
function earliness({ pre, post, dev }: Version): readonly number[] {
  if (pre !== undefined) return [1, ...pre]
  return dev !== undefined && post === undefined ? [0, 0, 0] : [2, 0, 0]
}

/** Numbers come after words, and a longer one after its own start. */
function compareLocal(a: string, b: string): number {
  const [own, other] = [a, b].map((text) => (text === '' ? [] : text.split('.'))) as [string[], string[]]
  for (let at = 0; at < Math.max(own.length, other.length); at++) {
    const [x, y] = [own[at], other[at]]
    if (x === undefined || y === undefined) return x === undefined ? -1 : 1
    const [isNumber, isOtherNumber] = [/^\d+$/.test(x), /^\d+$/.test(y)]
    if (isNumber !== isOtherNumber) return isNumber ? 1 : -1
    const difference = isNumber ? order(Number(x), Number(y)) : order(x, y)
    if (difference !== 0) return difference
  }
  return 0
}

/** Missing numbers count as 0. */
function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = order(a[at] ?? 0, b[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function order<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}

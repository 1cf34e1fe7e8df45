// Version specifiers (PEP 440) as `requires-python` uses them, and Poetry's `^`, `~`, `*` and `||`:
// https://peps.python.org/pep-0440/#version-specifiers and https://python-poetry.org/docs/dependency-specification/

type Release = readonly number[]

interface Clause {
  readonly operator: string
  readonly release: Release
  /** `3.11.*` */
  readonly isPrefix: boolean
}

const CLAUSE = /(===|==|~=|!=|<=|>=|<|>|\^|~|=)?\s*v?(\d+(?:\.\d+)*)(\.\*)?[\w.+-]*/g

// Nobody writes more, and each clause is compared with each other.
const MOST_CHARACTERS = 1_000

/** No minor version of Python has had more patch releases than this. */
export const HIGHEST_PATCH = 30

/**
 * The lowest `X.Y` of Python that a constraint admits in some patch release; undefined where it sets no lower bound that names a
 * minor version.
 */
export function lowestPython(constraint: string): string | undefined {
  const alternatives = parseConstraint(constraint)
  const named = alternatives.flatMap((clauses) => clauses.flatMap(({ release }) => minorsNear(release)))
  const ascending = named.sort((a, b) => compare(a, b))
  return ascending.find((minor) => admits(alternatives, minor))?.join('.')
}

/** Whether a version of Python, `X.Y` or `X.Y.Z`, satisfies a constraint; without a patch number, whether some patch release does. */
export function admitsPython(constraint: string, version: string): boolean {
  return admits(parseConstraint(constraint), version.split('.').map(Number))
}

/** Versions that one constraint admits and another one does not. */
export interface PythonsBeyond {
  /** One of those that only the first constraint admits. */
  readonly example: string
  /** Whether both constraints have no version in common. */
  readonly isAll: boolean
}

/**
 * Versions that a constraint admits and another one does not; undefined where there are none.
 *
 * @param countsUpper whether newer versions than any that the other admits count, as they do for Poetry; uv and pip pass over upper bounds
 */
export function pythonsBeyond(asked: string, given: string, countsUpper: boolean): PythonsBeyond | undefined {
  const versions = candidates(`${asked} ${given}`)
  const admitted = versions.filter((version) => admitsPython(asked, version))
  const common = admitted.filter((version) => admitsPython(given, version))
  const newest = versions.findLast((version) => admitsPython(given, version))
  if (newest === undefined || admitted.length === 0) return undefined
  const beyond = admitted.filter(
    (version) => !common.includes(version) && (countsUpper || versions.indexOf(version) < versions.indexOf(newest)),
  )
  if (common.length === 0) return { example: admitted[0] as string, isAll: true }
  return beyond[0] === undefined ? undefined : { example: beyond[0], isAll: false }
}

const MINORS = ['2.7', ...Array.from({ length: 31 }, (_, minor) => `3.${minor}`), '4.0']

/** The first and some late release of each minor version, and whatever patch releases are named, with their neighbours. */
function candidates(constraints: string): readonly string[] {
  const patches = new Map<string, Set<number>>(MINORS.map((minor) => [minor, new Set([0, 30])]))
  for (const [, minor = '', patch = ''] of constraints.slice(0, 2_000).matchAll(/(\d+\.\d+)\.(\d{1,3})/g)) {
    for (const near of [-1, 0, 1]) patches.get(minor)?.add(Math.max(0, Number(patch) + near))
  }
  return MINORS.flatMap((minor) =>
    [...(patches.get(minor) ?? [])].sort((a, b) => a - b).map((patch) => `${minor}.${patch}`),
  )
}

function parseConstraint(constraint: string): readonly (readonly Clause[])[] {
  return constraint
    .slice(0, MOST_CHARACTERS)
    .split(/\|\|?/)
    .map((alternative) =>
      [...alternative.matchAll(CLAUSE)].map(([, operator = '==', release = '', star]) => ({
        operator,
        release: release.split('.').map(Number),
        isPrefix: star !== undefined,
      })),
    )
}

function minorsNear([major = 0, minor]: Release): readonly Release[] {
  return minor === undefined
    ? []
    : [
        [major, minor],
        [major, minor + 1],
      ]
}

function admits(alternatives: readonly (readonly Clause[])[], version: Release): boolean {
  const patches = version.length > 2 ? [] : alternatives.flatMap((clauses) => clauses.flatMap(patchesNear))
  const releases = version.length > 2 ? [version] : [0, HIGHEST_PATCH, ...patches].map((patch) => [...version, patch])
  return releases.some((release) =>
    alternatives.some((clauses) => clauses.every((clause) => satisfies(release, clause))),
  )
}

function patchesNear({ release }: Clause): readonly number[] {
  const patch = release[2]
  return patch === undefined ? [] : [patch, patch + 1]
}

function satisfies(version: Release, { operator, release, isPrefix }: Clause): boolean {
  switch (operator) {
    case '>=':
      return compare(version, release) >= 0
    case '<=':
      return compare(version, release) <= 0
    case '>':
      return compare(version, release) > 0
    case '<':
      return compare(version, release) < 0
    case '!=':
      return !equals(version, release, isPrefix)
    case '~=':
      return compare(version, release) >= 0 && equals(version, release.slice(0, -1), true)
    case '^':
      return compare(version, release) >= 0 && equals(version, release.slice(0, 1), true)
    case '~':
      return compare(version, release) >= 0 && equals(version, release.slice(0, 2), true)
    default:
      return equals(version, release, isPrefix)
  }
}

function equals(version: Release, release: Release, isPrefix: boolean): boolean {
  return compare(isPrefix ? version.slice(0, release.length) : version, release) === 0
}

/** Missing numbers count as 0. */
function compare(a: Release, b: Release): number {
  const length = Math.max(a.length, b.length)
  for (let place = 0; place < length; place++) {
    const difference = (a[place] ?? 0) - (b[place] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

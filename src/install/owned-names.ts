import { UserError } from '../errors.ts'
import { normalizeName } from '../standards/pep503.ts'
import { printable } from '../standards/printable.ts'

/** Whose names are ours: they come from private registries, and from nowhere else. */
export interface OwnedNames {
  /** Normalized, in the order in which they were given. */
  readonly patterns: readonly string[]
  /** @param name normalized or not */
  has(name: string): boolean
}

// Of more stars, matching would take longer than anybody waits.
const PATTERN = /^(?=.{1,200}$)(?:[a-z0-9-]*\*){0,4}[a-z0-9-]*$/

/**
 * Names, and patterns in which `*` stands for any text: `maestro-*`. All are normalized (PEP 503), so that `Maestro_Core` owns `maestro-core`.
 *
 * @throws {UserError} `OWNED_MISSING` where there is none, `OWNED_INVALID` where one can be no name
 */
export function ownedNames(given: readonly string[]): OwnedNames {
  if (given.length === 0) {
    throw new UserError(
      'OWNED_MISSING',
      'nothing says which packages are yours',
      'Set owned to their names, or to patterns such as maestro-*: these come from the private registry, and from nowhere else.',
    )
  }
  const patterns = given.map(normalizedPattern)
  const matchers = patterns.map((pattern) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`))
  return {
    patterns,
    has(name) {
      const normalized = normalizeName(name)
      return matchers.some((matcher) => matcher.test(normalized))
    },
  }
}

function normalizedPattern(given: string): string {
  const pattern = normalizeName(given)
  if (PATTERN.test(pattern) && !/^-|-$/.test(pattern)) return pattern
  throw new UserError(
    'OWNED_INVALID',
    `owned: ${printable(given)} is no name of a package, and no pattern of names`,
    'Names have letters, digits and - _ . between them; * stands for any text, as in maestro-*.',
  )
}

/** A name that a pattern has, to ask a registry with: nobody need publish it. */
export function sampleName({ patterns }: OwnedNames): string {
  return (patterns.find((one) => !one.includes('*')) ?? patterns[0] ?? '').replaceAll('*', 'any')
}

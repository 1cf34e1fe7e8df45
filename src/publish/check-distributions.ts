import type { Distribution } from '../registries/distribution.ts'
import { firstValue, valuesOf } from '../standards/core-metadata.ts'
import { isSameVersion } from '../standards/pep440.ts'
import { normalizeName } from '../standards/pep503.ts'
import { parseRequirement, type Requirement } from '../standards/pep508.ts'
import { printable } from '../standards/printable.ts'

/** A requirement on another project of the repository, as a distribution has to state it. */
interface ExpectedRequirement {
  /** Normalized. */
  readonly name: string
  readonly extras: readonly string[]
  /** PEP 440, clauses in any order. */
  readonly specifier: string
  /** The extra that brings it; absent where everybody gets it. */
  readonly extra?: string
}

/** What the distributions of one version have to say of themselves. */
export interface ExpectedMetadata {
  readonly package: string
  readonly version: string
  readonly requirements: readonly ExpectedRequirement[]
  /** Names of all projects of the repository: whatever is required of them has to be expected. */
  readonly internal: ReadonlySet<string>
}

/**
 * What is wrong with built files, a sentence each; none where all is well. Read back from the files, since a build back end may do with a
 * manifest what it likes.
 */
export function faultsOf(files: readonly Distribution[], expected: ExpectedMetadata): readonly string[] {
  return [...files.flatMap((file) => faultsIn(file, expected)), ...disagreements(files)]
}

function faultsIn({ fileName, metadata }: Distribution, expected: ExpectedMetadata): readonly string[] {
  const name = firstValue(metadata, 'Name') ?? ''
  const version = firstValue(metadata, 'Version') ?? ''
  const faults: string[] = []
  if (normalizeName(name) !== expected.package) faults.push(`calls itself ${printable(name)}, not ${expected.package}`)
  if (!isSameVersion(version, expected.version))
    faults.push(`has version ${printable(version)}, not ${expected.version}`)
  const requires = valuesOf(metadata, 'Requires-Dist')
  const internal: Requirement[] = []
  for (const text of requires) {
    const requirement = parseRequirement(text)
    if (requirement === undefined) faults.push(`requires ${printable(text)}, which nobody can read`)
    else if (requirement.url !== undefined)
      faults.push(`requires ${printable(text)}: a place, where an index is needed`)
    else if (expected.internal.has(normalizeName(requirement.name))) internal.push(requirement)
  }
  faults.push(...requirementFaults(internal, expected.requirements))
  return faults.map((fault) => `${fileName} ${fault}`)
}

function requirementFaults(found: readonly Requirement[], expected: readonly ExpectedRequirement[]): readonly string[] {
  const open = found.map((one) => ({ one, key: keyOf(one) }))
  const faults: string[] = []
  for (const wanted of expected) {
    const at = open.findIndex(({ one, key }) => key === keyOf(wanted) && isForExtra(one, wanted.extra))
    if (at >= 0) open.splice(at, 1)
    else faults.push(`does not require ${requirementText(wanted)}, as planned`)
  }
  return [...faults, ...open.map(({ one }) => `requires ${requirementText(one)}, which is not planned`)]
}

function keyOf({ name, extras, specifier }: Pick<Requirement, 'name' | 'extras' | 'specifier'>): string {
  const clauses = specifier.split(',').map((clause) => clause.replace(/\s+/g, ''))
  return JSON.stringify([normalizeName(name), extras.map(normalizeName).sort(), clauses.filter(Boolean).sort()])
}

function isForExtra({ marker = '' }: Requirement, extra: string | undefined): boolean {
  const named = /\bextra\s*==\s*["']([^"']*)["']/.exec(marker)?.[1]
  return named === undefined
    ? extra === undefined
    : extra !== undefined && normalizeName(named) === normalizeName(extra)
}

function requirementText({ name, extras, specifier }: Pick<Requirement, 'name' | 'extras' | 'specifier'>): string {
  return printable(`${name}${extras.length === 0 ? '' : `[${extras.join(',')}]`}${specifier}`)
}

const AGREED = ['Requires-Dist', 'Requires-Python', 'Provides-Extra'] as const

/** Whoever installs the sdist has to get what the wheel gives. */
function disagreements(files: readonly Distribution[]): readonly string[] {
  const [first, ...others] = files
  if (first === undefined) return []
  return others.flatMap((other) =>
    AGREED.flatMap((field) => {
      // An sdist may say that its build fills the field in.
      const isOpen = [first, other].some(({ metadata }) =>
        valuesOf(metadata, 'Dynamic').some((name) => name.toLowerCase() === field.toLowerCase()),
      )
      const [a, b] = [first, other].map(({ metadata }) => [...valuesOf(metadata, field)].sort().join('\n'))
      return isOpen || a === b ? [] : [`${first.fileName} and ${other.fileName} differ in ${field}`]
    }),
  )
}

import type { Distribution } from '../registries/distribution.ts'
import { firstValue, valuesOf } from '../standards/core-metadata.ts'
import { isSameVersion } from '../standards/pep440.ts'
import { normalizeName } from '../standards/pep503.ts'
import { parseRequirement, type Requirement } from '../standards/pep508.ts'
import { printable } from '../standards/printable.ts'
import { requirementFaults } from './compare-requirements.ts'
import type { Asked } from './plan-requirements.ts'

/** What the distributions of one version have to say of themselves. */
export interface ExpectedMetadata {
  readonly package: string
  readonly version: string
  readonly requirements: readonly Asked[]
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

function faultsIn(
  { fileName, metadata, lfsPointers = [] }: Distribution,
  expected: ExpectedMetadata,
): readonly string[] {
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
    else if (isOfSibling(requirement, expected)) internal.push(requirement)
  }
  faults.push(...lfsPointers.map(pointerFault))
  faults.push(...requirementFaults(expected.requirements, internal))
  return faults.map((fault) => `${fileName} ${fault}`)
}

function pointerFault(member: string): string {
  return `holds ${printable(member)} as a pointer of Git LFS, not the file: set up git-lfs before this, as actions/checkout does with lfs: true`
}

/** A project may ask for extras of itself, as one extra that brings all others does. */
function isOfSibling(requirement: Requirement, expected: ExpectedMetadata): boolean {
  const name = normalizeName(requirement.name)
  return name !== expected.package && expected.internal.has(name)
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

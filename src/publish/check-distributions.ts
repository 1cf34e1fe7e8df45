import type { Distribution } from '../registries/distribution.ts'
import { firstValue, valuesOf } from '../standards/core-metadata.ts'
import { parseDistributionFileName } from '../standards/distribution-file-name.ts'
import { isSameVersion, satisfiesPep440 } from '../standards/pep440.ts'
import { normalizeName } from '../standards/pep503.ts'
import { parseRequirement, type Requirement } from '../standards/pep508.ts'
import { printable } from '../standards/printable.ts'
import { type RequirementFault, requirementFaults } from './compare-requirements.ts'
import { isBounded } from './constraint-rule.ts'
import type { Asked } from './plan-requirements.ts'

/** What the distributions of one version have to say of themselves. */
export interface ExpectedMetadata {
  readonly package: string
  readonly version: string
  readonly requirements: readonly Asked[]
  /** The versions of all projects of the repository, by name: whatever is required of them has to be expected. */
  readonly internal: ReadonlyMap<string, string>
  /** The build may require more of them, as long as it takes these versions. */
  readonly isOpen: boolean
}

/** Something that is wrong with what was built. */
export interface Fault {
  /** A sentence, which begins with the name of the file. */
  readonly text: string
  /** What the manifest says of it has to be mended: its name, its version, a requirement; absent where it is none of these. */
  readonly about?: 'name' | 'version' | { /** Normalized. */ readonly requirement: string }
}

/**
 * What is wrong with built files; none where all is well. Read back from the files, since a build back end may do with a manifest what it
 * likes.
 */
export function faultsOf(files: readonly Distribution[], expected: ExpectedMetadata): readonly Fault[] {
  return [...files.flatMap((file) => faultsIn(file, expected)), ...disagreements(files)]
}

function faultsIn(file: Distribution, expected: ExpectedMetadata): readonly Fault[] {
  const faults = [
    ...fileNameFaults(file, expected),
    ...identityFaults(file, expected),
    ...requiredFaults(file, expected),
    ...(file.lfsPointers ?? []).map((member): Fault => ({ text: pointerText(member) })),
  ]
  return faults.map((fault) => ({ ...fault, text: `${file.fileName} ${fault.text}` }))
}

/** Indexes and installers go by the name of the file, and nobody may find another version there than METADATA says. */
function fileNameFaults({ fileName, kind }: Distribution, expected: ExpectedMetadata): readonly Fault[] {
  const said = parseDistributionFileName(fileName, expected.package) ?? parseDistributionFileName(fileName)
  if (said?.kind !== kind) return [{ text: `is no name of ${kind === 'wheel' ? 'a wheel' : 'an sdist'}` }]
  const isOurs = said.project === expected.package
  if (isOurs && isSameVersion(said.version, expected.version)) return []
  const text = `is the name of ${said.project} ${said.version}, not of ${expected.package} ${expected.version}`
  return [{ text, about: isOurs ? 'version' : 'name' }]
}

function identityFaults({ metadata }: Distribution, expected: ExpectedMetadata): readonly Fault[] {
  const name = firstValue(metadata, 'Name') ?? ''
  const version = firstValue(metadata, 'Version') ?? ''
  const faults: Fault[] = []
  if (normalizeName(name) !== expected.package)
    faults.push({ text: `calls itself ${printable(name)}, not ${expected.package}`, about: 'name' })
  if (!isSameVersion(version, expected.version))
    faults.push({ text: `has version ${printable(version)}, not ${expected.version}`, about: 'version' })
  return faults
}

function requiredFaults({ metadata }: Distribution, expected: ExpectedMetadata): readonly Fault[] {
  const faults: Fault[] = []
  const internal: Requirement[] = []
  for (const text of valuesOf(metadata, 'Requires-Dist')) {
    const requirement = parseRequirement(text)
    if (requirement === undefined) faults.push({ text: `requires ${printable(text)}, which nobody can read` })
    else if (requirement.url !== undefined) {
      const about = { requirement: normalizeName(requirement.name) }
      faults.push({ text: `requires ${printable(text)}: a place, where an index is needed`, about })
    } else if (isOfSibling(requirement, expected)) internal.push(requirement)
  }
  const others = requirementFaults(expected.requirements, internal).flatMap((fault) => judged(fault, expected))
  return [...faults, ...others.map(({ text, name }) => ({ text, about: { requirement: name } }))]
}

/** What a build computes is as good as what is planned, if it takes the version that is here and not any other. */
function judged(fault: RequirementFault, { internal, isOpen }: ExpectedMetadata): readonly RequirementFault[] {
  const { name, unplanned } = fault
  const version = internal.get(name)
  if (!isOpen || unplanned === undefined || version === undefined) return [fault]
  const what = `requires ${printable(`${name}${unplanned}`)}`
  if (!isBounded(unplanned)) return [{ name, text: `${what}, in any version` }]
  return satisfiesPep440(version, unplanned) === true
    ? []
    : [{ name, text: `${what}, and here it has version ${version}` }]
}

function pointerText(member: string): string {
  return `holds ${printable(member)} as a pointer of Git LFS, not the file: set up git-lfs before this, as actions/checkout does with lfs: true`
}

/** A project may ask for extras of itself, as one extra that brings all others does. */
function isOfSibling(requirement: Requirement, expected: ExpectedMetadata): boolean {
  const name = normalizeName(requirement.name)
  return name !== expected.package && expected.internal.has(name)
}

const AGREED = ['Requires-Dist', 'Requires-Python', 'Provides-Extra'] as const

/** Whoever installs the sdist has to get what the wheel gives. */
function disagreements(files: readonly Distribution[]): readonly Fault[] {
  const [first, ...others] = files
  if (first === undefined) return []
  return others.flatMap((other) =>
    AGREED.flatMap((field) => {
      // An sdist may say that its build fills the field in.
      const isOpen = [first, other].some(({ metadata }) =>
        valuesOf(metadata, 'Dynamic').some((name) => name.toLowerCase() === field.toLowerCase()),
      )
      const [a, b] = [first, other].map(({ metadata }) => [...valuesOf(metadata, field)].sort().join('\n'))
      return isOpen || a === b ? [] : [{ text: `${first.fileName} and ${other.fileName} differ in ${field}` }]
    }),
  )
}

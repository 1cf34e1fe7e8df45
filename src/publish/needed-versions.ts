import { type CoreMetadata, valuesOf } from '../standards/core-metadata.ts'
import { comparePep440, isPreRelease, satisfiesPep440 } from '../standards/pep440.ts'
import { normalizeName } from '../standards/pep503.ts'
import { parseRequirement } from '../standards/pep508.ts'

/** A package that somebody asks for who is to find it. */
export interface Need {
  /** For people: `acme-api 2.1`, or a file. */
  readonly by: string
  /** Normalized. */
  readonly name: string
  /** Empty for any version. */
  readonly specifier: string
}

/** A version that a registry has, as installers see it. */
export interface OfferedVersion {
  /** Normalized (PEP 440). */
  readonly version: string
  readonly isYanked: boolean
  /** Empty where it does not say. */
  readonly requiresPython: string
}

/** What a version asks for by its METADATA, with whatever extra and marker; itself aside. */
export function needsIn(metadata: CoreMetadata, project: string, version: string): readonly Need[] {
  return valuesOf(metadata, 'Requires-Dist').flatMap((text): readonly Need[] => {
    const requirement = parseRequirement(text)
    if (requirement === undefined || requirement.url !== undefined) return []
    const name = normalizeName(requirement.name)
    return name === project ? [] : [{ by: `${project} ${version}`, name, specifier: requirement.specifier }]
  })
}

/**
 * The versions that installers take for a specifier: the newest that it admits, for each Python that versions ask for. What is yanked or early only
 * where there is nothing else, or where it is asked for. A specifier that cannot be read admits everything.
 */
export function takenFor(specifier: string, versions: readonly OfferedVersion[]): readonly string[] {
  const admitted = versions.filter(({ version }) => satisfiesPep440(version, specifier) !== false)
  const standing = admitted.filter(({ isYanked }) => !isYanked)
  const some = standing.length > 0 ? standing : admitted
  const isEarly = (specifier.match(/[\w.!+]+/g) ?? []).some(isPreRelease)
  const finals = some.filter(({ version }) => isEarly || !isPreRelease(version))
  const newest = new Map<string, string>()
  for (const { version, requiresPython } of finals.length > 0 ? finals : some) {
    const known = newest.get(requiresPython)
    if (known === undefined || comparePep440(version, known) > 0) newest.set(requiresPython, version)
  }
  return [...newest.values()]
}

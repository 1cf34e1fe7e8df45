import { parseCoreMetadata, valuesOf } from '../standards/core-metadata.ts'
import { normalizeName } from '../standards/pep503.ts'
import { parseRequirement } from '../standards/pep508.ts'
import type { OwnedNames } from './owned-names.ts'

/**
 * Owned packages that a distribution needs whatever extras are asked for, by its METADATA.
 *
 * @returns normalized names, in the order of the METADATA
 */
export function ownedNeeds(metadata: Uint8Array, owned: OwnedNames): readonly string[] {
  const text = Buffer.from(metadata).toString('utf8')
  const names = valuesOf(parseCoreMetadata(text), 'Requires-Dist').flatMap((line) => {
    const requirement = parseRequirement(line)
    if (requirement === undefined || /\bextra\b/.test(requirement.marker ?? '')) return []
    return owned.has(requirement.name) ? normalizeName(requirement.name) : []
  })
  return [...new Set(names)]
}

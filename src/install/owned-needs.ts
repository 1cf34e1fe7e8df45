import { parseCoreMetadata, valuesOf } from '../standards/core-metadata.ts'
import { normalizeName } from '../standards/pep503.ts'
import { parseRequirement } from '../standards/pep508.ts'
import type { OwnedNames } from './owned-names.ts'

/** An owned package that somebody asks for. */
export interface OwnedNeed {
  /** Normalized. */
  readonly name: string
  /** Normalized. */
  readonly extras: readonly string[]
  /** As written, by PEP 440 or in Poetry's way; empty for any version. */
  readonly specifier: string
}

/** The owned package that a requirement names; undefined for any other one, and for one from an address. */
export function ownedNeed(requirement: string, owned: OwnedNames): OwnedNeed | undefined {
  const read = parseRequirement(requirement)
  if (read === undefined || read.url !== undefined || !owned.has(read.name)) return undefined
  const { name, extras, specifier } = read
  return { name: normalizeName(name), extras: extras.map(normalizeName), specifier }
}

/**
 * Owned packages that a distribution needs, by its METADATA, in the order of it. Of markers only the extras count: another machine's needs may
 * be among them.
 *
 * @param extras normalized; those that are asked for
 */
export function ownedNeeds(
  metadata: Uint8Array,
  owned: OwnedNames,
  extras: ReadonlySet<string> = new Set(),
): readonly OwnedNeed[] {
  const text = Buffer.from(metadata).toString('utf8')
  return valuesOf(parseCoreMetadata(text), 'Requires-Dist').flatMap((line) => {
    const wanted = extrasIn(parseRequirement(line)?.marker ?? '')
    const isAsked = wanted.length === 0 || wanted.some((extra) => extras.has(extra))
    return (isAsked && ownedNeed(line, owned)) || []
  })
}

function extrasIn(marker: string): readonly string[] {
  return [...marker.matchAll(/\bextra\s*==\s*(["'])(.*?)\1/g)].map(([, , extra = '']) => normalizeName(extra))
}

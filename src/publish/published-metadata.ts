import { ExternalError, UserError } from '../errors.ts'
import type { Registry, RemoteFile } from '../registries/registry.ts'
import { openArchive, readMetadataBytes } from '../standards/archive.ts'
import { type CoreMetadata, parseCoreMetadata, valuesOf } from '../standards/core-metadata.ts'
import { satisfiesPep440 } from '../standards/pep440.ts'
import { normalizeName } from '../standards/pep503.ts'
import { parseRequirement } from '../standards/pep508.ts'
import { printable } from '../standards/printable.ts'
import { ArchiveFault } from '../standards/zip.ts'

/** What one of the files of a version says of itself; a wheel says it in less time than an sdist. Undefined where it cannot be read. */
export async function publishedMetadata(
  files: readonly RemoteFile[],
  registry: Registry,
): Promise<CoreMetadata | undefined> {
  const file = files.find(({ fileName }) => fileName.endsWith('.whl')) ?? files[0]
  if (file === undefined) return undefined
  try {
    const bytes = file.metadata ?? readMetadataBytes(openArchive(file.fileName, await registry.read(file)))
    return parseCoreMetadata(new TextDecoder().decode(bytes))
  } catch (error) {
    if (error instanceof ArchiveFault || error instanceof UserError || error instanceof ExternalError) return undefined
    throw error
  }
}

/** A requirement that a version does not meet. */
export interface Unmet {
  /** As METADATA has it, without its marker: `maestro-core-logging<0.3,>=0.2.1`. */
  readonly requirement: string
  /** Normalized. */
  readonly name: string
  readonly version: string
}

/**
 * The requirements of a published package that the versions of some packages do not meet.
 *
 * @param versions by normalized name
 */
export function unmetBy(metadata: CoreMetadata, versions: ReadonlyMap<string, string>): readonly Unmet[] {
  return valuesOf(metadata, 'Requires-Dist').flatMap((text): readonly Unmet[] => {
    const requirement = parseRequirement(text)
    if (requirement === undefined) return []
    const name = normalizeName(requirement.name)
    const version = versions.get(name)
    if (version === undefined || satisfiesPep440(version, requirement.specifier) !== false) return []
    return [{ requirement: `${requirement.name}${requirement.specifier}`, name, version }]
  })
}

/** `acme-auth 0.1.0, as it is published, asks for acme-log<0.3 and leaves out acme-log 0.3.0` */
export function unmetText(
  { package: name, version }: { readonly package: string; readonly version: string },
  unmet: Unmet,
): string {
  const requirement = printable(unmet.requirement)
  return `${name} ${version}, as it is published, asks for ${requirement} and leaves out ${unmet.name} ${unmet.version}`
}

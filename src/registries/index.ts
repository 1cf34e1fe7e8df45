import { UserError } from '../errors.ts'
import type { OpenRegistry, RegistrySystem } from './open-registry.ts'
import { PATIENT, type Pace } from './pace.ts'
import type { Registry, RegistryKind, RegistrySettings } from './registry.ts'

// One line for each member; what a run does not need is not loaded.
const openers: Partial<Record<RegistryKind, () => Promise<OpenRegistry>>> = {
  codeartifact: async () => (await import('./codeartifact.ts')).openCodeArtifact,
  devpi: async () => (await import('./devpi.ts')).openDevpi,
  artifactory: async () => (await import('./artifactory.ts')).openArtifactory,
  nexus: async () => (await import('./nexus.ts')).openNexus,
  pypi: async () => (await import('./pypi.ts')).openPypi,
  ghcr: async () => (await import('./ghcr.ts')).openGhcr,
  directory: async () => (await import('./directory.ts')).openDirectory,
}

/** The kinds that {@link openRegistry} knows. */
export const registryKinds = Object.keys(openers) as readonly RegistryKind[]

/**
 * Opens a registry. Nothing is asked of it yet, and no credential has been sent; those found are hidden from the log.
 *
 * @throws {UserError} `REGISTRY_KIND_UNKNOWN`, `REGISTRY_URL_MISSING`, `REGISTRY_URL_INVALID`, `REGISTRY_URL_CREDENTIALS`, `REGISTRY_URL_INSECURE`
 */
export async function openRegistry(
  settings: RegistrySettings,
  system: RegistrySystem,
  pace: Pace = PATIENT,
): Promise<Registry> {
  const load = openers[settings.kind]
  if (load === undefined) {
    throw new UserError(
      'REGISTRY_KIND_UNKNOWN',
      `There is no kind of registry ${settings.kind}`,
      `There are ${registryKinds.join(', ')}.`,
    )
  }
  const open = await load()
  return open(settings, system, pace)
}

import type { RegistrySystem } from '../../src/registries/open-registry.ts'
import { PATIENT, type Pace } from '../../src/registries/pace.ts'
import type { InstallSource, Registry } from '../../src/registries/registry.ts'
import { realFiles } from '../../src/system/files.ts'
import { ask } from '../../src/system/http.ts'

/** What a registry acts through, with real HTTP and real files; what is logged and hidden is kept. */
export function registrySystem(variables: Readonly<Record<string, string>> = {}, folder = '/') {
  const logged: string[] = []
  const hidden: string[] = []
  const system: RegistrySystem = {
    folder,
    http: { ask },
    files: realFiles,
    variable: (name) => variables[name] || undefined,
    variableNames: () => Object.keys(variables),
    report: { log: (line) => logged.push(line), hide: (secret) => hidden.push(secret) },
  }
  return { system, logged, hidden }
}

/** Where installers find what a registry has; for a registry that has an index of its own. */
export async function sourceOf(registry: Registry): Promise<InstallSource> {
  const source = await registry.installSource?.()
  if (source === undefined) throw new Error(`${registry.title} has no index`)
  return source
}

/** A pace whose clock moves only when somebody waits, and then at once. */
export function hastyPace(parts: Partial<Pace> = {}): Pace & { readonly waits: readonly number[] } {
  let clock = 0
  const waits: number[] = []
  return {
    ...PATIENT,
    async wait(milliseconds) {
      clock += milliseconds
      waits.push(milliseconds)
    },
    random: () => 0.5,
    now: () => clock,
    ...parts,
    waits,
  }
}

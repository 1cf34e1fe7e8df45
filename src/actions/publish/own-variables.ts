import { UserError } from '../../errors.ts'
import type { RegistrySystem } from '../../registries/open-registry.ts'
import type { Registry, RegistrySettings, SendAnswer } from '../../registries/registry.ts'

const OURS = /\bMAESTRO_REGISTRY_(?=(?:USERNAME|PASSWORD|TOKEN)\b)/g
// What other tools have for one registry, by the variables that say which.
const PLACES: Readonly<Record<string, readonly string[]>> = {
  TWINE: ['TWINE_REPOSITORY_URL', 'TWINE_REPOSITORY'],
  UV_PUBLISH: ['UV_PUBLISH_URL'],
}

/** Of several registries each has credentials of its own: nobody is sent those of another one. */
export function withOwnVariables<S extends RegistrySystem>(system: S, settings: RegistrySettings): S {
  const variable = (name: string): string | undefined => {
    const tool = /^(TWINE|UV_PUBLISH)_/.exec(name)?.[1] ?? ''
    const places = PLACES[tool]
    return places?.every((place) => system.variable(place) === undefined)
      ? undefined
      : system.variable(ownNames(name, settings))
  }
  return { ...system, variable }
}

/** The same registry, whose advice names the variables that it looks at: `MAESTRO_REGISTRY_BACKUP_PASSWORD`. */
export async function withOwnAdvice(opening: Promise<Registry>, settings: RegistrySettings): Promise<Registry> {
  const own = <T>(work: Promise<T>) => work.catch((error: unknown) => Promise.reject(advised(error, settings)))
  const registry = await own(opening)
  const methods = Object.entries(registry).map(([name, member]: [string, unknown]) => {
    if (typeof member !== 'function') return [name, member]
    return [name, async (...given: unknown[]) => adviceIn(await own(Promise.resolve(member(...given))), settings)]
  })
  return Object.fromEntries(methods) as Registry
}

function ownNames(text: string, { name, kind }: RegistrySettings): string {
  const word = (name ?? kind).toUpperCase().replace(/[^A-Z0-9]/g, '_')
  return text.replace(OURS, `MAESTRO_REGISTRY_${word}_`)
}

function advised(error: unknown, settings: RegistrySettings): unknown {
  if (!(error instanceof UserError) || error.hint === undefined) return error
  const { code, message, hint, file, line } = error
  const at = { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) }
  return new UserError(code, message, ownNames(hint, settings), at)
}

function adviceIn(result: unknown, settings: RegistrySettings): unknown {
  if (Array.isArray(result)) return result.map((one) => (isAnswer(one) ? adviceIn(one, settings) : one))
  return isAnswer(result) ? { ...result, hint: ownNames(result.hint, settings) } : result
}

function isAnswer(value: unknown): value is SendAnswer & { readonly hint: string } {
  return typeof value === 'object' && value !== null && 'hint' in value && typeof value.hint === 'string'
}

// https://docs.aws.amazon.com/codeartifact/latest/APIReference/API_GetRepositoryEndpoint.html
import { ExternalError, UserError } from '../errors.ts'
import type { ApiCall, CodeArtifactApi } from './codeartifact-api.ts'
import { type CodeArtifactPlace, usualEndpoint } from './codeartifact-place.ts'
import type { RegistrySystem } from './open-registry.ts'
import type { Pace } from './pace.ts'
import type { RegistrySettings } from './registry.ts'
import type { RegistryHttp } from './registry-http.ts'
import { below, judgeUrl } from './registry-url.ts'
import { type IndexedRegistry, openStandardRegistry } from './standard-registry.ts'

const UNAUTHORIZED =
  'CodeArtifact says "not found" to a token that it does not take, too. Check the URL; the role or user needs codeartifact:PublishPackageVersion on the packages and codeartifact:ReadFromRepository on the repository.'

export interface Opening {
  readonly settings: RegistrySettings
  readonly system: RegistrySystem
  readonly pace: Pace
  readonly place: CodeArtifactPlace
  /** Absent for a host that is not one of AWS. */
  readonly api?: CodeArtifactApi
}

/** An endpoint, and what speaks the two protocols of PyPI there. */
export interface Opened {
  readonly endpoint: URL
  readonly http: RegistryHttp
  readonly registry: IndexedRegistry
}

/**
 * The two protocols of PyPI at the endpoint of a repository: where people told it, else where the API has it; without keys, where the rule has it.
 *
 * @param credentials who we are there
 * @throws {UserError} `REGISTRY_NOT_FOUND`, `REGISTRY_UNAUTHORIZED`, `REGISTRY_REFUSED`, `REGISTRY_URL_INSECURE`
 * @throws {ExternalError} `REGISTRY_UNAVAILABLE`, `REGISTRY_UNREADABLE`
 */
export async function openEndpoint(opening: Opening, credentials: RegistryHttp['credentials']): Promise<Opened> {
  const { system, pace } = opening
  const endpoint = await endpointOf(opening)
  const http: RegistryHttp = { http: system.http, pace, origins: [endpoint.origin], credentials }
  const dialect = { hidesFromStrangers: true, unauthorizedHint: UNAUTHORIZED }
  const places = {
    kind: 'codeartifact',
    uploadUrl: endpoint,
    indexUrl: below(endpoint, 'simple/'),
    http,
    dialect,
  } as const
  return { endpoint, http, registry: openStandardRegistry(places, system) }
}

async function endpointOf({ place, api, settings }: Opening): Promise<URL> {
  if (place.endpoint !== undefined || api === undefined) return place.endpoint as URL
  const { name } = api
  const call: ApiCall = {
    method: 'GET',
    path: '/v1/repository/endpoint',
    query: { repository: name.repository, format: 'pypi' },
    permission: 'codeartifact:GetRepositoryEndpoint',
  }
  try {
    const answer = await api.ask(call)
    if (answer.code !== undefined)
      throw api.failure(call, answer, `Nothing says where the repository ${name.repository} is`)
    const endpoint = answer.body['repositoryEndpoint']
    if (typeof endpoint === 'string') return judgeUrl(endpoint, settings)
    throw new ExternalError(
      'REGISTRY_UNREADABLE',
      `CodeArtifact names no endpoint of the repository ${name.repository}`,
      true,
    )
  } catch (error) {
    if (isMissingKeys(error)) return usualEndpoint(name)
    throw error
  }
}

/** Whether nothing says who we are to AWS. */
export function isMissingKeys(error: unknown): boolean {
  return error instanceof UserError && error.code === 'AWS_CREDENTIALS_MISSING'
}

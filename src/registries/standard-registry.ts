import { UserError } from '../errors.ts'
import type { System } from '../system/system.ts'
import type { InstallSource, Registry, RegistryKind } from './registry.ts'
import { plainUrl, type RegistryHttp } from './registry-http.ts'
import { hasIndex, listFiles, openRemoteFile, readRemoteFile } from './simple-api.ts'
import type { Dialect } from './upload-answers.ts'
import { type ReadAttestations, sendFile } from './upload-api.ts'

/** A registry that speaks the two protocols of PyPI: where they are, and who we are there. */
export interface StandardPlaces {
  readonly kind: RegistryKind
  readonly uploadUrl: URL
  /** The root of the simple index. */
  readonly indexUrl: URL
  readonly http: RegistryHttp
  /** Who we are to the index, where that is somebody else than for uploads. */
  readonly indexHttp?: RegistryHttp
  readonly dialect?: Dialect
  readonly attestations?: ReadAttestations
  /** Its root tells whether there is such an index; elsewhere no page of a project means no more than no such project. */
  readonly isRootTelling?: boolean
}

/** A registry whose index installers can ask themselves. */
export type IndexedRegistry = Registry & Required<Pick<Registry, 'installSource'>>

/** What all registries have that speak both the legacy upload API and the simple index. */
export function openStandardRegistry(places: StandardPlaces, { files }: Pick<System, 'files'>): IndexedRegistry {
  const { kind, uploadUrl, indexUrl, http, indexHttp = http, isRootTelling = false } = places
  const index = { registry: indexHttp, url: indexUrl }
  const { dialect = {}, attestations = async () => undefined } = places
  const upload = { registry: http, url: uploadUrl, files, dialect, attestations }
  let isThere = !isRootTelling
  return {
    kind,
    title: `${kind}, ${plainUrl(uploadUrl)}`,
    async list(project) {
      const found = await listFiles(index, project)
      if (found !== undefined) return found
      isThere ||= await hasIndex(index)
      if (!isThere) throw indexMissing(indexUrl)
      return []
    },
    read: (file) => readRemoteFile(indexHttp, file),
    open: (file) => openRemoteFile(indexHttp, file),
    send: (distribution) => sendFile(distribution, upload),
    installSource: () => installSourceOf(indexUrl, indexHttp),
  }
}

/** Where installers find an index, and with what. */
async function installSourceOf(indexUrl: URL, http: RegistryHttp): Promise<InstallSource> {
  const found = await http.credentials()
  return {
    indexUrl: indexUrl.href,
    ...(found === undefined ? {} : { username: found.username, password: found.password }),
  }
}

/** The index itself is not there. */
export function indexMissing(url: URL): UserError {
  return new UserError(
    'REGISTRY_NOT_FOUND',
    `There is no index at ${plainUrl(url)}`,
    'Check the URL of the registry: it has to name an index, or a hosted repository, that exists.',
  )
}

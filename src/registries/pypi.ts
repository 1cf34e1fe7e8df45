// PyPI: https://docs.pypi.org/api/upload/, and hosts that speak as it does
import type { System } from '../system/system.ts'
import { attestationsBeside } from './attestations.ts'
import { findCredentials, findUrl } from './find-credentials.ts'
import { hasIdentity, mintCredentials } from './oidc.ts'
import { lazyLogin, type OpenRegistry, type RegistrySystem, TOKEN_USER } from './open-registry.ts'
import type { Pace } from './pace.ts'
import type { RegistrySettings } from './registry.ts'
import type { RegistryHttp } from './registry-http.ts'
import { below, judgeUrl, withoutEnding } from './registry-url.ts'
import { openStandardRegistry } from './standard-registry.ts'

/** Where one host has what. */
interface Places {
  readonly uploadUrl: URL
  readonly indexUrl: URL
  /** The site that trusts publishers. */
  readonly site?: URL
}

const NO_CREDENTIALS =
  'Give a token (MAESTRO_REGISTRY_TOKEN); or for PyPI add a trusted publisher and give the job the permission id-token: write, with no token set.'

/**
 * PyPI, TestPyPI, or any host of the legacy upload API and the simple index (pypiserver, GitLab, Gitea, Azure Artifacts). `url` is where uploads
 * go; without it, PyPI. The index is `simple/` beside `upload/` or `legacy/`, else below `url`.
 *
 * A token stands with the user `__token__`. Without any credentials, PyPI is shown which workflow this is (trusted publishing).
 */
export const openPypi: OpenRegistry = async (settings, system, pace) => {
  const found = placesOf(settings, system)
  const { uploadUrl, indexUrl, site } = found
  const { http, renew } = accessTo(found, { settings, system, pace })
  // PyPI's index is for everybody: what may upload is not shown to it, and never becomes what installs.
  const indexHttp = site === undefined ? http : { ...http, origins: [], credentials: async () => undefined }
  const dialect = site === undefined ? {} : { unauthorizedHint: NO_CREDENTIALS }
  const attestations = site === undefined ? {} : { attestations: attestationsBeside(system.files) }
  const places = { kind: 'pypi', uploadUrl, indexUrl, http, indexHttp, dialect, ...attestations } as const
  const registry = openStandardRegistry(places, system)
  const rules = site === undefined ? {} : { refusesLocalVersions: true as const }
  return { ...registry, ...rules, ...(renew === undefined ? {} : { renew }) }
}

function placesOf(settings: RegistrySettings, system: Pick<System, 'variable'>): Places {
  const given = findUrl(settings, system)
  const url = given === undefined ? new URL('https://pypi.org/') : judgeUrl(given, settings)
  if (['pypi.org', 'upload.pypi.org'].includes(url.hostname))
    return placesAt('https://upload.pypi.org', 'https://pypi.org')
  if (url.hostname === 'test.pypi.org') return placesAt(url.origin, url.origin)
  const uploadUrl = withoutEnding(url, 'simple')
  const indexUrl = settings.indexUrl === undefined ? indexOf(uploadUrl) : judgeUrl(settings.indexUrl, settings)
  return { uploadUrl, indexUrl }
}

function placesAt(uploads: string, site: string): Places {
  return { uploadUrl: new URL(`${uploads}/legacy/`), indexUrl: new URL(`${site}/simple/`), site: new URL(`${site}/`) }
}

function indexOf(uploadUrl: URL): URL {
  return below(withoutEnding(uploadUrl, 'legacy', 'upload'), 'simple/')
}

interface Surroundings {
  readonly settings: RegistrySettings
  readonly system: RegistrySystem
  readonly pace: Pace
}

/** Credentials of people, else of the workflow; the latter last for minutes and can be had anew. */
function accessTo(
  { uploadUrl, indexUrl, site }: Places,
  { settings, system, pace }: Surroundings,
): { readonly http: RegistryHttp; readonly renew?: () => Promise<void> } {
  const common = { http: system.http, pace, origins: [uploadUrl.origin, indexUrl.origin] }
  const given = findCredentials(settings, system, TOKEN_USER)
  if (given !== undefined || site === undefined || !hasIdentity(system)) {
    return { http: { ...common, credentials: async () => given } }
  }
  const { credentials, renew } = lazyLogin(() => mintCredentials(site, system, pace))
  return { http: { ...common, credentials }, renew }
}

// PyPI: https://docs.pypi.org/api/upload/, and hosts that speak as it does
import { UserError } from '../errors.ts'
import { printable } from '../standards/printable.ts'
import { attestationsBeside } from './attestations.ts'
import { findCheckUrl, findCredentials, findUnreadPlace, findUrl, PYPI } from './find-credentials.ts'
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
  /** Whether the index may be shown who we are. */
  readonly isIndexOurs: boolean
}

const NO_CREDENTIALS =
  'Give a token (MAESTRO_REGISTRY_TOKEN; in a workflow the input token, and who calls one of our workflows writes secrets: { token: … }); or for PyPI add a trusted publisher and give the job permissions: { contents: read, id-token: write }, with no token set.'

/**
 * PyPI, TestPyPI, or any host of the legacy upload API and the simple index (pypiserver, GitLab, Gitea, Azure Artifacts). `url` is where uploads
 * go; without it, PyPI. The index is `simple/` beside `upload/` or `legacy/`, else below `url`.
 *
 * A token stands with the user `__token__`. Without any credentials, PyPI is shown which workflow this is (trusted publishing).
 *
 * @throws {UserError} `REGISTRY_URL_MISSING` where another tool would find the URL in a file that is not read
 */
export const openPypi: OpenRegistry = async (settings, system, pace) => {
  const found = placesOf(settings, system)
  const { uploadUrl, indexUrl, site, isIndexOurs } = found
  const { http, renew } = accessTo(found, { settings, system, pace })
  // PyPI's index is for everybody: what may upload is not shown to it, and never becomes what installs.
  const indexHttp = isIndexOurs ? http : { ...http, origins: [], credentials: async () => undefined }
  const dialect = site === undefined ? {} : { unauthorizedHint: NO_CREDENTIALS }
  const attestations = site === undefined ? {} : { attestations: attestationsBeside(system.files) }
  const places = { kind: 'pypi', uploadUrl, indexUrl, http, indexHttp, dialect, ...attestations } as const
  const registry = openStandardRegistry(places, system)
  const rules = site === undefined ? {} : { refusesLocalVersions: true as const }
  return { ...registry, ...rules, ...(renew === undefined ? {} : { renew }) }
}

function placesOf(settings: RegistrySettings, system: RegistrySystem): Places {
  const given = findUrl(settings, system)
  const url = given === undefined ? publicPlace(settings, system) : judgeUrl(given, settings)
  if (['pypi.org', 'upload.pypi.org'].includes(url.hostname))
    return placesAt('https://upload.pypi.org', 'https://pypi.org')
  if (url.hostname === 'test.pypi.org') return placesAt(url.origin, url.origin)
  const uploadUrl = withoutEnding(url, 'simple')
  const checked = settings.indexUrl ?? findCheckUrl(settings, system)
  const indexUrl = checked === undefined ? indexOf(uploadUrl) : judgeUrl(checked, settings)
  // Whoever names an index beside the credentials means it to have them; uv keeps others for the index that it checks.
  return { uploadUrl, indexUrl, isIndexOurs: settings.indexUrl !== undefined || indexUrl.origin === uploadUrl.origin }
}

/** Nobody says where: PyPI itself. What is private is easily meant for elsewhere, in words that are not understood here. */
function publicPlace(settings: RegistrySettings, system: RegistrySystem): URL {
  const unread = findUnreadPlace(settings, system)
  if (unread !== undefined) {
    const { variable, name, file, instead } = unread
    throw new UserError(
      'REGISTRY_URL_MISSING',
      `${variable} names ${printable(name)}, and ${file}, which would say where that is, is not read`,
      `Set url, or ${instead}; https://pypi.org for PyPI itself.`,
    )
  }
  const [other] = system.variableNames?.().filter((name) => /^POETRY_REPOSITORIES_.*_URL$/.test(name)) ?? []
  if (other !== undefined) {
    const word = 'registry-name says by which name Poetry knows the registry'
    system.report.log(`${printable(other)} is passed over, and this is PyPI itself: ${word}; set that, or url`)
  }
  return new URL(PYPI)
}

function placesAt(uploads: string, site: string): Places {
  return {
    uploadUrl: new URL(`${uploads}/legacy/`),
    indexUrl: new URL(`${site}/simple/`),
    site: new URL(`${site}/`),
    isIndexOurs: false,
  }
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
  { uploadUrl, indexUrl, site, isIndexOurs }: Places,
  { settings, system, pace }: Surroundings,
): { readonly http: RegistryHttp; readonly renew?: () => Promise<void> } {
  const origins = isIndexOurs ? [uploadUrl.origin, indexUrl.origin] : [uploadUrl.origin]
  const common = { http: system.http, pace, origins }
  const given = findCredentials(settings, system, TOKEN_USER)
  if (given !== undefined || site === undefined || !hasIdentity(system)) {
    return { http: { ...common, credentials: async () => given } }
  }
  const { credentials, renew } = lazyLogin(() => mintCredentials(site, system, pace))
  return { http: { ...common, credentials }, renew }
}

// GitHub's container registry: https://docs.github.com/packages/working-with-a-github-packages-registry/working-with-the-container-registry
import { UserError } from '../errors.ts'
import { printable } from '../standards/printable.ts'
import type { System } from '../system/system.ts'
import { findUrl } from './find-credentials.ts'
import { isRepositoryComponent } from './oci-layout.ts'
import type { RegistrySettings } from './registry.ts'
import { plainUrl } from './registry-http.ts'
import { judgeUrl } from './registry-url.ts'

/** Where packages are, in one container registry. */
export interface GhcrPlace {
  /** `https://ghcr.io/` */
  readonly root: URL
  /** Lower case; what stands in front of the names of packages: `acme`, `acme/python`. */
  readonly namespace: string
  /** The first part of it: who owns the packages. */
  readonly owner: string
  /** Whether GitHub runs it: its token is sent there unasked, and its API knows the packages. */
  readonly isGithub: boolean
}

// The public one, and those of its customers with data residency.
const GITHUB_HOST = /^(?:ghcr\.io|containers\.[a-z0-9-]+\.ghe\.com)$/

/**
 * The place that a URL names: `https://ghcr.io/OWNER`, with or without the scheme, and with a path behind it that goes in front of all names.
 * Without a URL, a workflow's owner at ghcr.io.
 *
 * @throws {UserError} `REGISTRY_URL_MISSING`, `REGISTRY_URL_INVALID`, `REGISTRY_URL_CREDENTIALS`, `REGISTRY_URL_INSECURE`
 */
export function ghcrPlace(settings: RegistrySettings, system: Pick<System, 'variable'>): GhcrPlace {
  const owner = system.variable('GITHUB_REPOSITORY_OWNER')
  const text = findUrl(settings, system) ?? (owner === undefined ? undefined : `https://ghcr.io/${owner}`)
  const url = judgeUrl(text === undefined || /^[a-z+]+:\/\//i.test(text.trim()) ? text : `https://${text}`, settings)
  const parts = url.pathname.toLowerCase().split('/').filter(Boolean)
  const [first] = parts
  if (first === undefined || !parts.every(isRepositoryComponent)) throw noOwner(url)
  return {
    root: new URL('/', url),
    namespace: parts.join('/'),
    owner: first,
    isGithub: GITHUB_HOST.test(url.hostname) && url.protocol === 'https:',
  }
}

function noOwner(url: URL): UserError {
  return new UserError(
    'REGISTRY_URL_INVALID',
    `${printable(plainUrl(url))} names no owner of packages`,
    'Write it as https://ghcr.io/OWNER, with the user or the organization that owns the packages.',
  )
}

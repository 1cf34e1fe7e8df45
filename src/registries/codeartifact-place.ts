// The endpoints of CodeArtifact: https://docs.aws.amazon.com/codeartifact/latest/ug/python-configure-pip.html
import { UserError } from '../errors.ts'
import { printable } from '../standards/printable.ts'
import type { System } from '../system/system.ts'
import { type AwsRegion, awsSuffix } from './aws-endpoints.ts'
import type { RegistrySettings } from './registry.ts'
import { plainUrl } from './registry-http.ts'
import { below, judgeUrl, withoutEnding } from './registry-url.ts'

/** A repository of a domain, as the API of CodeArtifact knows it. */
export interface CodeArtifactName {
  readonly domain: string
  /** The account that the domain belongs to, twelve digits. */
  readonly owner: string
  readonly region: AwsRegion
  readonly repository: string
}

/** Where people say that the registry is. */
export interface CodeArtifactPlace {
  /** Without credentials. */
  readonly title: string
  /** Absent for a host that is not one of AWS: what stands behind it, nobody told. */
  readonly name?: CodeArtifactName
  /** `…/pypi/REPOSITORY/`, where people told it; else the API knows. */
  readonly endpoint?: URL
}

const SHORT = /^codeartifact:\/\/([^/?#@]+)\/(?:([^/?#]+)\/)?([^/?#]+)\/?$/
const HOST = /^([^.]+)\.d\.codeartifact\.([a-z0-9-]+)\.(amazonaws\.(?:com|com\.cn|eu)|on\.aws)$/
const DOMAIN = /^([a-z][a-z0-9-]{0,48}[a-z0-9])-(\d{12})$/
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9._-]{1,99}$/
const FORMS =
  'Write the endpoint, https://DOMAIN-OWNER.d.codeartifact.REGION.amazonaws.com/pypi/REPOSITORY/, as "aws codeartifact get-repository-endpoint --format pypi" prints it, or in short codeartifact://DOMAIN-OWNER/REGION/REPOSITORY; OWNER are the 12 digits of the account.'

/**
 * The repository that the settings name: by its endpoint, with or without `simple/`; or in short, `codeartifact://DOMAIN-OWNER/REGION/REPOSITORY`,
 * where the region may be left to `AWS_REGION` or `AWS_DEFAULT_REGION`. Any other host stands in front of a repository, and takes a ready token only.
 *
 * @throws {UserError} `REGISTRY_URL_MISSING`, `REGISTRY_URL_INVALID`, `REGISTRY_URL_CREDENTIALS`, `REGISTRY_URL_INSECURE`, `AWS_REGION_MISSING`
 */
export function placeOf(settings: RegistrySettings, system: Pick<System, 'variable'>): CodeArtifactPlace {
  const text = settings.url?.trim() ?? ''
  if (text.startsWith('codeartifact:')) return shortPlace(text, system)
  const endpoint = withoutEnding(judgeUrl(settings.url, settings), 'simple')
  const host = HOST.exec(endpoint.hostname)
  const title = plainUrl(endpoint)
  if (host === null) return { title, endpoint }
  const [, domain = '', region = '', suffix] = host
  const path = /^\/pypi\/([^/]+)\/$/.exec(endpoint.pathname)
  if (path === null) throw invalid(title)
  const name = nameOf({ domain, region, isDualStack: suffix === 'on.aws', repository: path[1] as string }, title)
  return { title, endpoint, name }
}

/** The endpoint of another repository of the same domain. */
export function siblingEndpoint(endpoint: URL, repository: string): URL {
  return below(endpoint, `../${encodeURIComponent(repository)}/`)
}

/** The endpoint as the rule has it, for where nobody can be asked. */
export function usualEndpoint({ domain, owner, region, repository }: CodeArtifactName): URL {
  return new URL(
    `https://${domain}-${owner}.d.codeartifact.${region.name}.${awsSuffix(region.name)}/pypi/${repository}/`,
  )
}

/** Whether this can be the name of a repository. */
export function isRepositoryName(text: string): boolean {
  return REPOSITORY.test(text)
}

function shortPlace(text: string, { variable }: Pick<System, 'variable'>): CodeArtifactPlace {
  const [, domain, given, repository] = SHORT.exec(text) ?? []
  if (domain === undefined || repository === undefined) throw invalid(text.replace(/\/\/[^/]*@/, '//'))
  const region = given ?? variable('AWS_REGION') ?? variable('AWS_DEFAULT_REGION')
  if (region === undefined) {
    throw new UserError(
      'AWS_REGION_MISSING',
      `${printable(text)} names no region`,
      `${FORMS} AWS_REGION may name the region as well.`,
    )
  }
  const name = nameOf({ domain, region, isDualStack: false, repository }, text)
  return { title: `codeartifact://${domain}/${region}/${repository}`, name }
}

interface Parts {
  /** With the owner. */
  readonly domain: string
  readonly region: string
  readonly isDualStack: boolean
  readonly repository: string
}

function nameOf({ domain, region, isDualStack, repository }: Parts, text: string): CodeArtifactName {
  const [, name, owner] = DOMAIN.exec(domain) ?? []
  if (name === undefined || owner === undefined || !REPOSITORY.test(repository) || !/^[a-z0-9-]+$/.test(region))
    throw invalid(text)
  return { domain: name, owner, region: { name: region, isDualStack }, repository }
}

function invalid(text: string): UserError {
  return new UserError('REGISTRY_URL_INVALID', `${printable(text)} names no repository of CodeArtifact`, FORMS)
}

// https://docs.aws.amazon.com/codeartifact/latest/ug/update-package-version-status.html and …/copy-package.html
import { UserError } from '../errors.ts'
import { parseDistributionFileName } from '../standards/distribution-file-name.ts'
import { printable } from '../standards/printable.ts'
import type { Report } from '../system/system.ts'
import type { ApiAnswer, ApiCall, CodeArtifactApi } from './codeartifact-api.ts'
import { isRepositoryName } from './codeartifact-place.ts'
import type { RemoteFile } from './registry.ts'

export interface VersionOf {
  readonly project: string
  readonly version: string
}

/**
 * Takes a version off the lists that installers choose from (`Unlisted`), or without a reason puts it back (`Published`). Whoever has it locked can still
 * have it. CodeArtifact keeps no reason, and marks nothing as yanked (PEP 592) that was published here.
 *
 * @throws {UserError} `VERSION_UNKNOWN`, `REGISTRY_UNAUTHORIZED`, `REGISTRY_REFUSED`
 * @throws {ExternalError} `REGISTRY_UNAVAILABLE`
 */
export async function setListed(
  api: CodeArtifactApi,
  { project, version }: VersionOf,
  { reason, report }: { readonly reason: string | undefined; readonly report: Pick<Report, 'log'> },
): Promise<void> {
  const targetStatus = reason === undefined ? 'Published' : 'Unlisted'
  const call: ApiCall = {
    method: 'POST',
    path: '/v1/package/versions/update_status',
    query: { repository: api.name.repository, format: 'pypi', package: project },
    body: { versions: [version], targetStatus },
    permission: 'codeartifact:UpdatePackageVersionsStatus',
  }
  const answer = await api.ask(call)
  const what = `${project} ${version} could not be made ${targetStatus}`
  const failed = failedIn(answer, version)
  if (answer.code === 'ResourceNotFoundException' || failed?.code === 'NOT_FOUND') throw versionUnknown(what, api)
  if (answer.code !== undefined) throw api.failure(call, answer, what)
  if (failed !== undefined)
    throw new UserError('REGISTRY_REFUSED', `${what}: ${failed.message}`, 'AWS says above why not.')
  if (reason !== undefined) report.log(`CodeArtifact keeps no reason; this run's log does: ${reason}`)
}

/**
 * Copies a version to another repository of the same domain, server-side. One whose files are all there already, the same bytes, is copied: whoever runs a
 * job again is not refused.
 *
 * @param target the name of the repository
 * @param files what an index of this domain lists of the project: of ours, and of a repository by its name
 * @throws {UserError} `VERSION_UNKNOWN`, `REGISTRY_UNAUTHORIZED`, `REGISTRY_NOT_FOUND`, `REGISTRY_REFUSED`, `PROMOTION_REFUSED`
 * @throws {ExternalError} `REGISTRY_UNAVAILABLE`
 */
export async function copyVersion(
  api: CodeArtifactApi,
  wanted: VersionOf,
  { target, files }: { readonly target: string; files(repository: string): Promise<readonly RemoteFile[]> },
): Promise<void> {
  const { project, version } = wanted
  const { repository } = api.name
  if (!isRepositoryName(target) || target === repository) throw targetInvalid(target, api)
  const call: ApiCall = {
    method: 'POST',
    path: '/v1/package/versions/copy',
    query: { 'source-repository': repository, 'destination-repository': target, format: 'pypi', package: project },
    body: { versions: [version], allowOverwrite: false },
    permission: `codeartifact:CopyPackageVersions on ${target} and codeartifact:ReadFromRepository on ${repository}`,
  }
  const answer = await api.ask(call)
  const what = `${project} ${version} could not be copied from ${repository} to ${target}`
  const failed = failedIn(answer, version)
  if (answer.code === 'ResourceNotFoundException' || failed?.code === 'NOT_FOUND') throw versionUnknown(what, api)
  if (answer.code !== undefined) throw api.failure(call, answer, what)
  if (failed === undefined) return
  if (failed.code === 'ALREADY_EXISTS' && isCopied(wanted, await files(repository), await files(target))) return
  throw new UserError(
    'PROMOTION_REFUSED',
    `${what}: ${failed.message}`,
    failed.code === 'ALREADY_EXISTS'
      ? `${target} has other files under this version: release another one.`
      : 'AWS says above why not.',
  )
}

function isCopied({ project, version }: VersionOf, own: readonly RemoteFile[], others: readonly RemoteFile[]): boolean {
  const wanted = own.filter(({ fileName }) => parseDistributionFileName(fileName, project)?.version === version)
  const isThere = ({ fileName, sha256 }: RemoteFile) =>
    sha256 !== undefined && others.some((other) => other.fileName === fileName && other.sha256 === sha256)
  return wanted.length > 0 && wanted.every(isThere)
}

/** Of the versions that were asked for, what AWS says of one that failed. */
function failedIn(
  { body }: ApiAnswer,
  version: string,
): { readonly code: string; readonly message: string } | undefined {
  const failed = (body['failedVersions'] ?? {}) as Readonly<
    Record<string, { errorCode?: unknown; errorMessage?: unknown }>
  >
  const found = failed[version] ?? Object.values(failed)[0]
  if (found === undefined) return undefined
  const code = String(found.errorCode)
  return { code, message: printable(`${code} ${String(found.errorMessage ?? '')}`.trim().slice(0, 300)) }
}

function versionUnknown(what: string, { name }: CodeArtifactApi): UserError {
  return new UserError(
    'VERSION_UNKNOWN',
    `${what}: the repository ${name.repository} of the domain ${name.domain} has no such version, or is not there itself`,
    'Check project, version and repositories. Versions of upstreams that nobody installed from here do not count.',
  )
}

function targetInvalid(target: string, { name }: CodeArtifactApi): UserError {
  return new UserError(
    'PROMOTION_REFUSED',
    `${printable(target)} is not the name of another repository of the domain ${name.domain}`,
    'Name the repository alone, such as "prod": copies stay within a domain.',
  )
}

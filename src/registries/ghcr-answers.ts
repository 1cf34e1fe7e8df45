// What container registries refuse, and why. The wordings of GitHub are those that people quote in issues: actions/runner#1039,
// docker/build-push-action#606, grafana/k6#2111, open-policy-agent/gatekeeper#3697; codes of others by
// https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#error-codes
import { UserError } from '../errors.ts'
import type { HttpAnswer, System } from '../system/system.ts'
import type { GhcrPlace } from './ghcr-place.ts'
import type { OciCall } from './oci-api.ts'
import { explainAnswer } from './upload-answers.ts'

type Hint = (call: OciCall, place: GhcrPlace, repository: string | undefined) => string

interface Wording {
  readonly text: RegExp
  readonly hint: Hint
}

const settingsOf = ({ owner }: GhcrPlace, { repository }: OciCall) =>
  `https://github.com/orgs/${owner}/packages/container/${encodeURIComponent(repository.slice(owner.length + 1))}/settings`
const ours = (repository: string | undefined) => repository ?? 'the repository of the workflow'

const WRITE: Hint = (call, place, repository) =>
  `If the package is there already, it does not let ${ours(repository)} write: an admin of it opens ${settingsOf(place, call)} (for a person's package: users in the place of orgs) and adds ${ours(repository)} under "Manage Actions access" with the role Write. The job needs permissions: { packages: write }, too; a personal token the scope write:packages.`
const READ: Hint = (call, place, repository) =>
  `If the package is there, it does not let ${ours(repository)} read: an admin of it opens ${settingsOf(place, call)} and adds ${ours(repository)} under "Manage Actions access" with the role Read. The job needs permissions: { packages: read }, too; a personal token the scope read:packages.`
const CREATE: Hint = (_, { owner }) =>
  `Give the job, and the job that calls it, permissions: { contents: read, packages: write }. If it has that, the organization forbids it: an owner opens https://github.com/organizations/${owner}/settings/packages (Package creation) and https://github.com/organizations/${owner}/settings/actions (Workflow permissions).`
const SCOPES: Hint = ({ action }) =>
  `Use a personal access token (classic) with the scope ${action === 'pull' ? 'read:packages' : action === 'push' ? 'write:packages' : 'delete:packages'}, or GITHUB_TOKEN in a job with permissions: { packages: write }; the registry takes no fine-grained tokens.`
const SSO: Hint = ({ repository }) =>
  `Open https://github.com/settings/tokens and authorize the token for the single sign-on of ${repository.split('/')[0]} ("Configure SSO").`
const OWNER: Hint = (_, { owner }, repository) =>
  `GITHUB_TOKEN is good for packages of the owner of ${ours(repository)} only: check that ${owner} is that owner, else give a personal access token of somebody who may write there.`
const CREDENTIALS: Hint = ({ action }) =>
  `Check the token: MAESTRO_REGISTRY_TOKEN, or in a workflow token: \${{ github.token }} and permissions: { contents: read, packages: ${action === 'pull' ? 'read' : 'write'} }, in the job that calls it too.`
const NO_DELETE: Hint = () =>
  'This registry deletes nothing by this protocol, or is not set up to (storage.delete.enabled).'

// The first that fits.
const WORDINGS: readonly Wording[] = [
  { text: /does not match expected scopes|insufficient scopes/i, hint: SCOPES },
  { text: /\bSAML\b|single sign-on|\bSSO\b/i, hint: SSO },
  { text: /not allowed to create|create_package|package creation/i, hint: CREATE },
  { text: /requested installation does not exist/i, hint: OWNER },
  { text: /not allowed to write|write_package/i, hint: WRITE },
  { text: /read_package/i, hint: READ },
]

/**
 * The failure that a refusal means, with the next step; what the registry said stands in it, without credentials.
 *
 * @param repository the one of the workflow, `acme/tools`, where there is one
 * @returns {UserError} `REGISTRY_UNAUTHORIZED`, `REGISTRY_NOT_FOUND`, `REGISTRY_REFUSED`
 */
export function ghcrRefusal(
  place: GhcrPlace,
  { variable }: Pick<System, 'variable'>,
  secrets: readonly string[],
): (answer: HttpAnswer, call: OciCall) => UserError {
  return (answer, call) => {
    const { message } = explainAnswer(answer, {}, secrets)
    const hint = hintFor(answer, call, place, { message, repository: variable('GITHUB_REPOSITORY') })
    return new UserError(codeFor(answer.status), `${call.what}: ${place.root.host} answered ${message}`, hint)
  }
}

/** GitHub says of a package that a token may not read that it is not there, too. */
export function hiddenHint(place: GhcrPlace, { variable }: Pick<System, 'variable'>, repository: string): string {
  return READ({ repository, action: 'pull', what: '' }, place, variable('GITHUB_REPOSITORY'))
}

function codeFor(status: number | undefined): string {
  if (status === 401 || status === 403) return 'REGISTRY_UNAUTHORIZED'
  return status === 404 ? 'REGISTRY_NOT_FOUND' : 'REGISTRY_REFUSED'
}

function hintFor(
  { status }: HttpAnswer,
  call: OciCall,
  place: GhcrPlace,
  { message, repository }: { readonly message: string; readonly repository: string | undefined },
): string {
  const known = place.isGithub ? WORDINGS.find(({ text }) => text.test(message)) : undefined
  if (known !== undefined) return known.hint(call, place, repository)
  if (status === 405) return NO_DELETE(call, place, repository)
  if (status === 404) return `Check the URL: it has to name an owner that exists, and who may see ${call.repository}.`
  if (status !== 401 && status !== 403) return 'The registry says above what it does not take.'
  if (!place.isGithub) return `Check the credentials, and that they may ${call.action} at ${call.repository}.`
  const isElsewhere = repository !== undefined && repository.split('/')[0]?.toLowerCase() !== place.owner
  if (isElsewhere) return OWNER(call, place, repository)
  if (status === 401) return CREDENTIALS(call, place, repository)
  return `${CREDENTIALS(call, place, repository)} ${(call.action === 'pull' ? READ : WRITE)(call, place, repository)}`
}

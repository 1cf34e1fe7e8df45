// In the order of the SDKs: https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
import { UserError } from '../errors.ts'
import type { Lease } from './aws-lease.ts'
import { profileKeys } from './aws-profile.ts'
import type { AwsKeys } from './aws-signing.ts'
import { assumeRole, findRole } from './aws-web-identity.ts'
import type { RegistrySystem } from './open-registry.ts'
import type { Pace } from './pace.ts'
import type { RegistrySettings } from './registry.ts'

export interface KeysRequest {
  readonly settings: RegistrySettings
  readonly system: RegistrySystem
  readonly pace: Pace
  /** The address of STS. */
  readonly sts: URL
}

/**
 * Keys to sign with: `AWS_ACCESS_KEY_ID` and its kin; else those of the role that `role` or `AWS_ROLE_ARN` names, for who this job is; else those of a
 * profile. Whatever is secret of them is hidden from the log before anybody has it.
 *
 * @throws {UserError} `AWS_CREDENTIALS_MISSING`, and what {@link findRole}, {@link assumeRole} and {@link profileKeys} throw
 * @throws {ExternalError} `REGISTRY_UNAVAILABLE`
 */
export async function findKeys({ settings, system, pace, sts }: KeysRequest): Promise<Lease<AwsKeys>> {
  const given = keysOfVariables(system)
  if (given !== undefined) {
    if (settings.role !== undefined)
      system.report.log(`AWS_ACCESS_KEY_ID is set and goes first: ${settings.role} is not assumed`)
    return { value: hidden(given, system) }
  }
  const role = findRole(settings, system, pace)
  if (role !== undefined) return assumeRole(role, { sts, system, pace })
  const keys = await profileKeys(system)
  if (keys !== undefined) return { value: hidden(keys, system) }
  throw new UserError(
    'AWS_CREDENTIALS_MISSING',
    'Nothing says who we are to AWS',
    'Name a role (role, or AWS_ROLE_ARN) and give the job, and the job that calls it, permissions: { contents: read, id-token: write }; or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; or AWS_PROFILE; or a ready token, CODEARTIFACT_AUTH_TOKEN.',
  )
}

function keysOfVariables({ variable }: Pick<RegistrySystem, 'variable'>): AwsKeys | undefined {
  const [accessKeyId, secretAccessKey] = [variable('AWS_ACCESS_KEY_ID'), variable('AWS_SECRET_ACCESS_KEY')]
  const sessionToken = variable('AWS_SESSION_TOKEN')
  if (accessKeyId === undefined || secretAccessKey === undefined) return undefined
  return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) }
}

function hidden(keys: AwsKeys, { report }: Pick<RegistrySystem, 'report'>): AwsKeys {
  report.hide(keys.secretAccessKey)
  if (keys.sessionToken !== undefined) report.hide(keys.sessionToken)
  return keys
}

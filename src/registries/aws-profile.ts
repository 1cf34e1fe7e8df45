// The files that the AWS CLI shares with all SDKs: https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
import { UserError } from '../errors.ts'
import { printable } from '../standards/printable.ts'
import type { AwsKeys } from './aws-signing.ts'
import type { RegistrySystem } from './open-registry.ts'

type Surroundings = Pick<RegistrySystem, 'variable' | 'files'>
type Section = Readonly<Record<string, string>>

// What a profile can say instead of keys, none of which can be followed without the AWS CLI or its SDKs.
const EXOTIC = ['sso_session', 'sso_start_url', 'login_session', 'role_arn', 'credential_process', 'credential_source']

/**
 * The keys of the profile that `AWS_PROFILE` names, else of `default`, from `~/.aws/credentials` and then `~/.aws/config`, or from the files that
 * `AWS_SHARED_CREDENTIALS_FILE` and `AWS_CONFIG_FILE` name.
 *
 * @returns undefined where no profile is asked for and there is no `default`
 * @throws {UserError} `AWS_PROFILE_UNKNOWN` for a named one that is not there; `AWS_PROFILE_UNSUPPORTED` for one that holds no keys
 */
export async function profileKeys(system: Surroundings): Promise<AwsKeys | undefined> {
  const asked = system.variable('AWS_PROFILE') ?? system.variable('AWS_DEFAULT_PROFILE')
  const name = asked ?? 'default'
  const [credentials, config] = await Promise.all([
    readSections(system, 'AWS_SHARED_CREDENTIALS_FILE', 'credentials'),
    readSections(system, 'AWS_CONFIG_FILE', 'config'),
  ])
  const sections = [credentials.get(name), config.get(name === 'default' ? name : `profile ${name}`)]
  const keys = sections.map(keysIn).find((found) => found !== undefined)
  if (keys !== undefined) return keys
  const exotic = EXOTIC.find((key) => sections.some((section) => section?.[key] !== undefined))
  if (exotic !== undefined) throw unsupported(name, exotic)
  if (asked === undefined) return undefined
  throw new UserError(
    'AWS_PROFILE_UNKNOWN',
    `AWS_PROFILE names ${printable(name)}, and neither ~/.aws/credentials nor ~/.aws/config holds keys of that profile`,
    'Check the name with "aws configure list-profiles", or take AWS_PROFILE away.',
  )
}

async function readSections(
  { variable, files }: Surroundings,
  named: string,
  usual: string,
): Promise<ReadonlyMap<string, Section>> {
  const home = variable('HOME') ?? variable('USERPROFILE')
  const file =
    variable(named)?.replace(/^~(?=\/)/, home ?? '~') ?? (home === undefined ? undefined : `${home}/.aws/${usual}`)
  const text = file === undefined ? undefined : await files.read(file)
  return sectionsOf(text ?? '')
}

/** Sections by name, their settings by lower-case name; nested ones, which are indented, are left out. */
function sectionsOf(text: string): ReadonlyMap<string, Section> {
  const sections = new Map<string, Record<string, string>>()
  let current: Record<string, string> = {}
  for (const line of text.split(/\r?\n/)) {
    const section = /^\[\s*(.*?)\s*\]/.exec(line)?.[1]?.replace(/\s+/g, ' ').replaceAll(/["']/g, '')
    const [, key, value] = /^([A-Za-z_][\w-]*)\s*=\s*(.*?)(?:\s+[#;].*)?$/.exec(line) ?? []
    if (section !== undefined) {
      current = sections.get(section) ?? {}
      sections.set(section, current)
    } else if (key !== undefined && value !== undefined) current[key.toLowerCase()] = value.trim()
  }
  return sections
}

function keysIn(section: Section | undefined): AwsKeys | undefined {
  const {
    aws_access_key_id: accessKeyId,
    aws_secret_access_key: secretAccessKey,
    aws_session_token: token,
  } = section ?? {}
  if (!accessKeyId || !secretAccessKey) return undefined
  return { accessKeyId, secretAccessKey, ...(token ? { sessionToken: token } : {}) }
}

function unsupported(name: string, key: string): UserError {
  return new UserError(
    'AWS_PROFILE_UNSUPPORTED',
    `The profile ${printable(name)} of AWS holds no keys, but ${key}, which only the AWS CLI can follow`,
    `Let the CLI do so first: eval "$(aws configure export-credentials --profile ${/^[\w.-]+$/.test(name) ? name : 'NAME'} --format env)".`,
  )
}

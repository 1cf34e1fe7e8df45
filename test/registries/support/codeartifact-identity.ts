// What stands for the token endpoint of a runner, and for STS: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
import { ACCOUNT, makeSecret, makeSessionKeys, type StandinAccount } from './codeartifact-account.ts'
import { ApiError } from './codeartifact-control.ts'

/** What the workflow claims to be, in the form that repositories have by now. */
export const CLAIMS = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:acme@4711/tools@815:environment:release',
  repository: 'acme/tools',
  repository_id: '815',
  repository_owner: 'acme',
  repository_owner_id: '4711',
  job_workflow_ref: 'acme/tools/.github/workflows/release.yml@refs/tags/v1',
} as const

/** A token that says who a workflow is. */
export function makeIdentity(
  account: StandinAccount,
  audience: string,
  claims: Readonly<Record<string, unknown>> = CLAIMS,
): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const all = { ...claims, aud: audience }
  const identity = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(all)}.${makeSecret(account, '')}`
  account.identities.set(identity, all)
  account.secrets.add(identity)
  return identity
}

/** The variables of a job that may have such tokens. */
export function makeRunner(account: StandinAccount, url: string): Readonly<Record<string, string>> {
  const request = makeSecret(account, 'request-')
  return { ACTIONS_ID_TOKEN_REQUEST_URL: `${url}runner-token?api-version=2.0`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: request }
}

/** What STS gives for the token, as XML. */
export function assumeRole(account: StandinAccount, form: URLSearchParams): string {
  const [arn, token] = [form.get('RoleArn') ?? '', form.get('WebIdentityToken') ?? '']
  const claims = account.identities.get(token)
  if (claims === undefined)
    throw new ApiError('InvalidIdentityToken', 400, 'No OpenIDConnect provider found in your account for this token')
  const refused = new ApiError('AccessDenied', 403, 'Not authorized to perform sts:AssumeRoleWithWebIdentity')
  if (claims['aud'] !== 'sts.amazonaws.com' || account.roles.get(arn)?.(claims) !== true) throw refused
  const { accessKeyId, secretAccessKey, sessionToken, endsAt } = makeSessionKeys(
    account,
    Number(form.get('DurationSeconds') ?? 3_600),
  )
  const assumed = `arn:aws:sts::${ACCOUNT}:assumed-role/${arn.split('/').at(-1)}/${form.get('RoleSessionName')}`
  return xml('AssumeRoleWithWebIdentity', {
    SubjectFromWebIdentityToken: String(claims['sub']),
    Audience: String(claims['aud']),
    AssumedRoleUser: { Arn: assumed, AssumedRoleId: `AROA123456789EXAMPLE:${form.get('RoleSessionName')}` },
    Credentials: {
      AccessKeyId: accessKeyId,
      SecretAccessKey: secretAccessKey,
      SessionToken: sessionToken,
      Expiration: new Date(endsAt).toISOString(),
    },
  })
}

/** Who asks, as XML. */
export function callerIdentity(): string {
  return xml('GetCallerIdentity', { Arn: `arn:aws:iam::${ACCOUNT}:user/ci`, UserId: 'AIDA1EXAMPLE', Account: ACCOUNT })
}

/** An error of STS. */
export function stsError({ code, message }: ApiError): string {
  const error = `<Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error>`
  return `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">\n  ${error}\n  <RequestId>1</RequestId>\n</ErrorResponse>`
}

type Members = { readonly [name: string]: string | Members }

function xml(operation: string, members: Members): string {
  const result = `<${operation}Result>${elements(members)}</${operation}Result>`
  return `<${operation}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/">${result}<ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></${operation}Response>`
}

function elements(members: Members): string {
  const inner = (value: string | Members) => (typeof value === 'string' ? value : elements(value))
  return Object.entries(members)
    .map(([name, value]) => `\n  <${name}>${inner(value)}</${name}>`)
    .join('')
}

/** The members of a result of STS, to hold them against the model. */
export function membersOf(text: string, operation: string): unknown {
  const result = new RegExp(`<${operation}Result>([\\s\\S]*)</${operation}Result>`).exec(text)?.[1] ?? ''
  return objectOf(result)
}

function objectOf(text: string): unknown {
  const found = [...text.matchAll(/<(\w+)>([\s\S]*?)<\/\1>/g)]
  return found.length === 0
    ? text
    : Object.fromEntries(found.map(([, name, inner]) => [name, objectOf(inner as string)]))
}

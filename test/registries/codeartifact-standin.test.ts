import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ACCOUNT, DOMAIN, makeKeys, REGION } from './support/codeartifact-account.ts'
import { CLAIMS, makeIdentity } from './support/codeartifact-identity.ts'
import { refusedSignature } from './support/codeartifact-signature.ts'
import { type Standin, startCodeArtifact } from './support/codeartifact-standin.ts'
import { plainEnvironment, programOf } from './support/servers.ts'

const run = promisify(execFile)

let standin: Standin

beforeAll(async () => {
  standin = await startCodeArtifact(['http://127.0.0.1:9/'])
})

afterAll(() => standin?.close())

// Prints one JSON object: what each call gave, or the kind of error that it raised.
const SCRIPT = `
import json, sys, botocore.session, botocore.exceptions
session = botocore.session.get_session()
calls, region = json.loads(sys.argv[1]), sys.argv[2]
answers = []
for service, operation, params in calls:
    client = session.create_client(service, region_name=region)
    try:
        answer = getattr(client, operation)(**params)
        answer.pop('ResponseMetadata')
        answers.append(answer)
    except botocore.exceptions.ClientError as error:
        answers.append(error.response['Error']['Code'])
print(json.dumps(answers, default=str))
`

/** What the SDK of AWS gets from the stand-in. */
async function askAsSdk(
  calls: readonly (readonly [string, string, unknown])[],
  keys: Readonly<Record<string, string>>,
) {
  const env = { ...plainEnvironment('/nowhere'), ...standin.variables, ...keys, AWS_EC2_METADATA_DISABLED: 'true' }
  const { stdout } = await run(programOf('botocore', 'python'), ['-c', SCRIPT, JSON.stringify(calls), REGION], { env })
  return JSON.parse(stdout) as readonly unknown[]
}

test('the SDK of AWS signs as the stand-in wants it, and understands what it answers', async () => {
  const { account } = standin
  const role = `arn:aws:iam::${ACCOUNT}:role/publish`
  account.roles.set(role, () => true)
  account.denied.add('codeartifact:ListPackageVersions')
  const repository = { domain: DOMAIN, repository: 'prod' }
  const name = { ...repository, format: 'pypi', package: 'sample' }
  const restrictions = { publish: 'ALLOW', upstream: 'BLOCK' }
  const identity = {
    RoleArn: role,
    RoleSessionName: 'sdk@test',
    WebIdentityToken: makeIdentity(account, 'sts.amazonaws.com'),
  }
  const answers = await askAsSdk(
    [
      ['codeartifact', 'create_repository', { ...repository, description: "it's (a) test!*" }],
      ['codeartifact', 'create_repository', repository],
      ['codeartifact', 'get_repository_endpoint', { ...repository, format: 'pypi' }],
      ['codeartifact', 'get_authorization_token', { domain: DOMAIN, domainOwner: ACCOUNT, durationSeconds: 900 }],
      ['codeartifact', 'put_package_origin_configuration', { ...name, restrictions }],
      ['codeartifact', 'describe_package', name],
      ['codeartifact', 'update_package_versions_status', { ...name, versions: ['1.0'], targetStatus: 'Unlisted' }],
      ['codeartifact', 'list_package_versions', name],
      ['codeartifact', 'describe_domain', { domain: 'nowhere' }],
      ['sts', 'get_caller_identity', {}],
      ['sts', 'assume_role_with_web_identity', identity],
    ],
    makeKeys(account),
  )
  expect(answers).toMatchObject([
    { repository: { name: 'prod', domainOwner: ACCOUNT } },
    'ConflictException',
    { repositoryEndpoint: `${standin.url}pypi/prod/` },
    { authorizationToken: [...account.tokens.keys()][0], expiration: expect.any(String) },
    { originConfiguration: { restrictions } },
    { package: { name: 'sample', originConfiguration: { restrictions } } },
    { successfulVersions: {}, failedVersions: { '1.0': { errorCode: 'NOT_FOUND' } } },
    'AccessDeniedException',
    'ResourceNotFoundException',
    { Account: ACCOUNT },
    { Credentials: { AccessKeyId: expect.stringMatching(/^ASIA/) }, SubjectFromWebIdentityToken: CLAIMS.sub },
  ])
  expect(account.problems).toEqual([])
})

test('a request that is not as the model has it is a problem', async () => {
  const { account } = standin
  const before = account.problems.length
  await fetch(`${standin.url}v1/repository?domain=X&repository=prod&colour=red`)
  expect(account.problems.splice(before)).toEqual([
    'DescribeRepository: query colour is unknown',
    'DescribeRepository.domain: X is not [a-z][a-z0-9\\-]{0,48}[a-z0-9]',
    'DescribeRepository.domain: 1 is less than 2',
  ])
})

// https://docs.aws.amazon.com/general/latest/gr/sigv4-create-canonical-request.html, the example that AWS gives.
const EXAMPLE = {
  method: 'GET',
  url: new URL('https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08'),
  headers: {
    'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
    host: 'iam.amazonaws.com',
    'x-amz-date': '20150830T123600Z',
    authorization:
      'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, SignedHeaders=content-type;host;x-amz-date, Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7',
  },
  body: Buffer.alloc(0),
}

test.each([
  ['the example of AWS', {}, 0, undefined],
  ['four minutes later', {}, 4, undefined],
  ['six minutes later', {}, 6, 'InvalidSignatureException'],
  ['six minutes before', {}, -6, 'InvalidSignatureException'],
  ['with another body', { body: Buffer.from('x') }, 0, 'InvalidSignatureException'],
  ['with another method', { method: 'POST' }, 0, 'InvalidSignatureException'],
  [
    'with another query',
    { url: new URL('https://iam.amazonaws.com/?Action=ListRoles&Version=2010-05-08') },
    0,
    'InvalidSignatureException',
  ],
  [
    'with a token of nobody',
    { headers: { ...EXAMPLE.headers, 'x-amz-security-token': 'x' } },
    0,
    'UnrecognizedClientException',
  ],
  ['without any', { headers: {} }, 0, 'InvalidSignatureException'],
])('a signature: %s', (_, change, minutes, code) => {
  const now = Date.UTC(2015, 7, 30, 12, 36) + minutes * 60_000
  const keys = (id: string) =>
    id === 'AKIDEXAMPLE' ? { secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' } : undefined
  const refused = refusedSignature({ ...EXAMPLE, ...change }, { service: 'iam', region: 'us-east-1', now, keys })
  expect(refused?.code).toBe(code)
})

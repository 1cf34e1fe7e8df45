import { expect, test } from '@jest/globals'
import { profileKeys } from './aws-profile.ts'

const keys = (id: string) => `aws_access_key_id = ${id}\naws_secret_access_key=secret+${id}/==\n`

/** The keys of a profile, from these files. */
function read(files: Readonly<Record<string, string>>, variables: Readonly<Record<string, string>> = {}) {
  const all: Readonly<Record<string, string>> = { HOME: '/home/ci', ...variables }
  return profileKeys({
    variable: (name) => all[name],
    files: { read: async (path: string) => files[path] } as Parameters<typeof profileKeys>[0]['files'],
  })
}

const CREDENTIALS = '/home/ci/.aws/credentials'
const CONFIG = '/home/ci/.aws/config'
const found = (id: string) => ({ accessKeyId: id, secretAccessKey: `secret+${id}/==` })

test('without files and without a name there is no profile', async () => {
  expect(await read({})).toBeUndefined()
  expect(await read({ [CREDENTIALS]: '[other]\n' })).toBeUndefined()
})

test.each([
  ['the default profile', { [CREDENTIALS]: `[default]\n${keys('A')}` }, {}, 'A'],
  [
    'the one that AWS_PROFILE names',
    { [CREDENTIALS]: `[default]\n${keys('A')}[ci]\n${keys('B')}` },
    { AWS_PROFILE: 'ci' },
    'B',
  ],
  [
    'the config file, where its sections say profile',
    { [CONFIG]: `[profile ci]\n${keys('C')}` },
    { AWS_PROFILE: 'ci' },
    'C',
  ],
  [
    'credentials before config',
    { [CREDENTIALS]: `[default]\n${keys('A')}`, [CONFIG]: `[default]\n${keys('C')}` },
    {},
    'A',
  ],
  [
    'Windows line ends, comments, indented settings',
    { [CREDENTIALS]: `# x\r\n[ default ]\r\n${keys('A').replaceAll('\n', '\r\n')}s3 =\r\n  aws_access_key_id = X\r\n` },
    {},
    'A',
  ],
  ['another file', { '/etc/keys': `[default]\n${keys('D')}` }, { AWS_SHARED_CREDENTIALS_FILE: '/etc/keys' }, 'D'],
  [
    'another file below the home',
    { '/home/ci/keys': `[default]\n${keys('D')}` },
    { AWS_SHARED_CREDENTIALS_FILE: '~/keys' },
    'D',
  ],
] as const)('%s', async (_, files, variables, id) => {
  expect(await read(files, variables)).toEqual(found(id))
})

test('a token belongs to keys that end', async () => {
  const text = `[default]\n${keys('A')}aws_session_token = t0ken==\n`
  expect(await read({ [CREDENTIALS]: text })).toEqual({ ...found('A'), sessionToken: 't0ken==' })
})

test.each([
  'sso_session = acme',
  'role_arn = arn:aws:iam::1:role/x',
  'credential_process = /bin/x',
  'login_session = x',
])('a profile with %s is left to the AWS CLI', async (line) => {
  const work = read({ [CONFIG]: `[profile ci]\n${line}\n` }, { AWS_PROFILE: 'ci' })
  await expect(work).rejects.toMatchObject({
    code: 'AWS_PROFILE_UNSUPPORTED',
    message: expect.stringContaining(line.split(' ')[0] as string),
    hint: expect.stringContaining('export-credentials --profile ci'),
  })
})

test('a name that is nowhere is told', async () => {
  await expect(read({}, { AWS_PROFILE: 'ci' })).rejects.toMatchObject({ code: 'AWS_PROFILE_UNKNOWN' })
})

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type GithubApi, startGithubApi } from '../../test/support/github-api.ts'
import { ExternalError, UserError } from '../errors.ts'
import { openGithub } from './github.ts'
import type { GithubAccess } from './system.ts'

const QUESTION = { path: '/actions/workflows/ci.yml/runs', permission: 'actions: read' }
const COMMIT = 'a'.repeat(40)

let api: GithubApi
let logged: string[]
let waited: number[]

beforeEach(async () => {
  api = await startGithubApi({ runs: Array.from({ length: 3 }, () => ({ commit: COMMIT })) })
  logged = []
  waited = []
})
afterEach(async () => {
  expect(api.faults).toEqual([])
  await api.close()
})

function open(
  env: Readonly<Record<string, string | undefined>> = {},
  access: GithubAccess = { token: 'ghs_token' },
  url = api.url,
) {
  return openGithub(access, {
    env: { GITHUB_API_URL: url, GITHUB_REPOSITORY: 'acme/platform', ...env },
    log: (line) => logged.push(line),
    wait: async (milliseconds) => waited.push(milliseconds),
  })
}

/** The failure of a question; it and the log do not tell the token. */
async function refusal(asked: Promise<unknown>): Promise<UserError | ExternalError> {
  const error: unknown = await asked.then(
    (answer) => new Error(`answered ${JSON.stringify(answer)}`),
    (reason) => reason,
  )
  if (!(error instanceof UserError || error instanceof ExternalError)) throw error
  for (const text of [error.message, String((error as UserError).hint), ...logged]) expect(text).not.toContain('ghs_')
  return error
}

describe('a question', () => {
  test('names its version and its asker, and gives the token in a header alone', async () => {
    const { body, hasNext } = await open().get({ ...QUESTION, query: { branch: 'feature/a&b', per_page: '50' } })
    expect([body, hasNext]).toEqual([{ total_count: 0, workflow_runs: [] }, false])
    expect(api.requests).toEqual([
      '/repos/acme/platform/actions/workflows/ci.yml/runs?branch=feature%2Fa%26b&per_page=50',
    ])
    expect(api.lastHeaders).toMatchObject({
      authorization: 'Bearer ghs_token',
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
      'user-agent': 'maestro-actions',
    })
  })

  test('pages go on while the Link header names a next one', async () => {
    const asks = ['1', '2', '3'].map((page) => open().get({ ...QUESTION, query: { per_page: '1', page } }))
    expect((await Promise.all(asks)).map(({ hasNext }) => hasNext)).toEqual([true, true, false])
  })

  test('of the repository itself has no path', async () => {
    expect(await open().get({ path: '', permission: 'metadata: read' })).toMatchObject({
      body: { default_branch: 'main' },
    })
  })

  test('follows the repository to its new name', async () => {
    api.answerNext({
      status: 301,
      headers: { location: `${api.url}/repos/acme/platform/actions/workflows/ci.yml/runs` },
    })
    expect(await open({ GITHUB_REPOSITORY: 'acme/old' }).get(QUESTION)).toMatchObject({ body: { total_count: 3 } })
  })
})

describe('asking again', () => {
  test.each([
    ['a failing server', [{ status: 502 }, { status: 503 }], [1_000, 2_000]],
    ['a line that is cut', [{ status: 0 }], [1_000]],
    ['a limit that says when', [{ status: 429, headers: { 'retry-after': '20' } }], [20_000]],
    ['the secondary limit', [{ status: 403, body: { message: 'You have exceeded a secondary rate limit' } }], [60_000]],
  ])('helps against %s', async (_, answers, waits) => {
    api.answerNext(...answers)
    expect(await open().get(QUESTION)).toMatchObject({ body: { total_count: 3 } })
    expect(waited).toEqual(waits)
    expect(logged).toHaveLength(waits.length)
  })

  test.each([
    ['a server that fails thrice', Array(3).fill({ status: 500 }), 'GITHUB_UNREACHABLE', 2],
    ['a line that is cut thrice', Array(3).fill({ status: 0 }), 'GITHUB_UNREACHABLE', 2],
    [
      'a limit of another hour',
      [{ status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9999999999' } }],
      'GITHUB_RATE_LIMITED',
      0,
    ],
    ['an answer that is no JSON', [{ status: 200, body: '<html>' }], 'GITHUB_UNREADABLE', 0],
  ])('ends with %s', async (_, answers, code, waits) => {
    api.answerNext(...answers)
    const error = await refusal(open().get(QUESTION))
    expect([error.code, error instanceof ExternalError, waited.length]).toEqual([code, true, waits])
  })

  test('is of no use after a refusal', async () => {
    expect(await refusal(open({}, { token: 'ghs_wrong' }).get(QUESTION))).toMatchObject({ code: 'GITHUB_REFUSED' })
    expect(await refusal(open().get({ ...QUESTION, path: '/actions/workflows/no.yml/runs' }))).toMatchObject({
      code: 'GITHUB_REFUSED',
      hint: expect.stringContaining('actions: read'),
    })
    expect(api.requests).toHaveLength(2)
  })

  test('a port where nobody listens is told by its code', async () => {
    await api.close()
    const error = await refusal(open().get(QUESTION))
    expect(error.message).toMatch(/^127\.0\.0\.1:\d+ cannot be reached: ECONNREFUSED$/)
    api = await startGithubApi()
  })
})

describe('which repository, and where', () => {
  const github = 'https://github.com/acme/shop.git'

  test.each<[string, Record<string, string | undefined>, string | undefined, string]>([
    ['the environment first', {}, github, 'acme/platform'],
    [
      'else where the clone comes from',
      { GITHUB_REPOSITORY: undefined, GITHUB_API_URL: undefined },
      github,
      'acme/shop',
    ],
    ['over ssh, too', { GITHUB_REPOSITORY: '', GITHUB_API_URL: '' }, 'git@github.com:acme/shop.git', 'acme/shop'],
    ['a host of a customer', { GITHUB_REPOSITORY: '', GITHUB_API_URL: '' }, 'https://acme.ghe.com/o/r', 'o/r'],
    ['a server that the environment names', { GITHUB_REPOSITORY: undefined }, 'https://git.acme.example/o/r', 'o/r'],
  ])('%s', (_, env, remoteUrl, repository) => {
    const access = { token: 'ghs_token', ...(remoteUrl === undefined ? {} : { remoteUrl }) }
    expect(open(env, access).repository).toBe(repository)
  })

  const UNSET = { GITHUB_API_URL: undefined, GITHUB_REPOSITORY: undefined }

  test.each<[string, Record<string, string | undefined>, string | undefined, string]>([
    [
      'a host that nobody named as a GitHub gets no token',
      UNSET,
      'https://github.com.evil.example/o/r',
      'the remote origin lies at github.com.evil.example, which is not known to be a GitHub',
    ],
    ['no remote', UNSET, undefined, 'no remote origin says which repository to ask GitHub about'],
    [
      'a remote without an owner',
      UNSET,
      'https://github.com/x',
      'the remote origin leads to x, which is not OWNER/NAME',
    ],
    [
      'a name without an owner',
      { GITHUB_REPOSITORY: 'zzz' },
      github,
      'GITHUB_REPOSITORY is zzz, which is not OWNER/NAME',
    ],
    [
      'a name that leads elsewhere',
      { GITHUB_REPOSITORY: '../x' },
      undefined,
      'GITHUB_REPOSITORY is ../x, which is not',
    ],
  ])('%s', (_, env, remoteUrl, message) => {
    const access = { token: 'ghs_token', ...(remoteUrl === undefined ? {} : { remoteUrl }) }
    expect(() => open(env, access)).toThrow(
      expect.objectContaining({ code: 'GITHUB_REPOSITORY_UNKNOWN', message: expect.stringContaining(message) }),
    )
  })

  test.each([
    ['api', 'GITHUB_API_URL is api, which is no address that begins with https://'],
    ['ftp://x', 'GITHUB_API_URL is ftp://x, which is no address that begins with https://'],
    ['ftp://me:pw@x', 'GITHUB_API_URL is ftp://x, which is no address that begins with https://'],
  ])('the address %s is refused by its name', (url, message) => {
    expect(() => open({ GITHUB_API_URL: url, GITHUB_REPOSITORY: undefined })).toThrow(
      expect.objectContaining({ code: 'GITHUB_API_URL_INVALID', message }),
    )
  })

  test.each(['ghs_a\nghs_b', 'ghs_ü', 'ghs_a ghs_b'])(
    'the token %j is refused before anything is asked, and not told',
    async (token) => {
      const error = await refusal((async () => open({}, { token }))())
      expect([error.code, api.requests]).toEqual(['GITHUB_TOKEN_INVALID', []])
    },
  )

  test('without a token nothing is asked', () => {
    expect(() => open({}, { token: '' })).toThrow(expect.objectContaining({ code: 'GITHUB_TOKEN_MISSING' }))
  })

  test('a user in the address is not sent along', async () => {
    const url = api.url.replace('http://', 'http://me:pw@')
    expect(await open({}, undefined, `${url}/`).get(QUESTION)).toMatchObject({ body: { total_count: 3 } })
    expect(api.lastHeaders.authorization).toBe('Bearer ghs_token')
  })
})

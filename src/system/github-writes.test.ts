import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type Sample, startSample } from '../../test/support/github/sample.ts'
import { startServer } from '../../test/support/http-server.ts'
import { ExternalError, UserError } from '../errors.ts'
import { openGithub } from './github.ts'
import type { Github, GithubCall } from './system.ts'

const UPDATE = 'mutation Update($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }'
const ID = '{ repository(owner: "acme", name: "product") { id } }'
const BRANCH = 'refs/heads/maestro/templates'
const ZERO = '0'.repeat(40)

let sample: Sample
let waited: number[]

beforeAll(async () => {
  sample = await startSample()
})
afterAll(async () => {
  await sample.close()
})
beforeEach(() => {
  sample.reset()
  waited = []
})
afterEach(() => {
  expect(sample.github.faults).toEqual([])
})

function open(token = 'ghs_app', url = sample.github.url): Github {
  return openGithub(
    { token },
    {
      env: { GITHUB_API_URL: url, GITHUB_REPOSITORY: 'acme/product' },
      log: () => undefined,
      wait: async (milliseconds) => waited.push(milliseconds),
    },
  )
}

/** Its failure; it does not tell the token. */
async function refusal(asked: Promise<unknown>): Promise<UserError | ExternalError> {
  const error: unknown = await asked.then(
    (answer) => new Error(`answered ${JSON.stringify(answer)}`),
    (reason) => reason,
  )
  if (!(error instanceof UserError || error instanceof ExternalError)) throw error
  expect(`${error.message} ${(error as UserError).hint}`).not.toContain('ghs_')
  return error
}

const blob: GithubCall = {
  ...{ method: 'POST', path: '/repos/acme/product/git/blobs', permission: 'contents: write' },
  body: { content: 'x' },
}
const operations = () => sample.github.requests.map(({ operation }) => operation)

async function updateTo(afterOid: string, { beforeOid = ZERO, github = open() } = {}) {
  const { data } = await github.graphql({ query: ID, permission: 'contents: read' })
  const { id: repositoryId } = data['repository'] as { readonly id: string }
  const refUpdates = [{ name: BRANCH, beforeOid, afterOid, force: true }]
  return github.graphql({
    query: UPDATE,
    variables: { input: { repositoryId, refUpdates } },
    permission: 'contents: write',
  })
}

describe('what is written by REST', () => {
  test('goes as JSON, and each request counts', async () => {
    const github = open()
    expect(await github.ask(blob)).toMatchObject({ status: 201, body: { sha: expect.any(String) }, hasNext: false })
    const dispatch = { method: 'POST', path: '/repos/acme/product/dispatches', body: { event_type: 'x' } } as const
    expect(await github.ask({ ...dispatch, permission: 'contents: write' })).toEqual({
      ...{ status: 204, body: undefined, hasNext: false },
    })
    expect(github.requests).toBe(2)
    expect(sample.github.requests.at(-1)?.body).toEqual({ event_type: 'x' })
  })

  test.each<[string, 'POST' | 'PATCH', object]>([
    ['a failing server', 'POST', { status: 502 }],
    ['a line that is cut', 'POST', { status: 0 }],
    ['a line that is cut when it was done', 'POST', { status: 0, isDone: true }],
    ['a failing server, when something was changed', 'PATCH', { status: 500 }],
  ])('is not sent again after %s', async (_, method, answer) => {
    const github = open()
    const at = method === 'POST' ? 'POST' : 'PATCH'
    sample.github.answerNext({ status: 500, ...answer })
    const path = method === 'POST' ? blob.path : '/repos/acme/product/pulls/1'
    const body = method === 'POST' ? blob.body : { title: 'x' }
    const error = await refusal(github.ask({ ...blob, method: at, path, body }))
    expect([error.code, (error as ExternalError).retryable, github.requests]).toEqual(['GITHUB_UNANSWERED', true, 1])
    expect(error.message).toContain(`to ${method} ${path}: nobody knows whether it was done`)
  })

  test.each<[string, object, Partial<GithubCall>]>([
    ['refused for its pace', { status: 429, headers: { 'retry-after': '3' } }, {}],
    ['lost and may be done twice', { status: 0, isDone: true }, { isRepeatable: true }],
    ['failed and may be done twice', { status: 503 }, { isRepeatable: true }],
  ])('is sent again where it was %s', async (_, answer, more) => {
    const github = open()
    sample.github.answerNext({ status: 429, ...answer })
    expect(await github.ask({ ...blob, ...more })).toMatchObject({ status: 201 })
    expect([github.requests, waited.length]).toEqual([2, 1])
  })

  test('is sent again where nobody was there, and then it is known that nothing was done', async () => {
    const gone = await startServer(() => undefined)
    await gone.close()
    const error = await refusal(open('ghs_app', gone.url).ask(blob))
    expect([error.code, waited]).toEqual(['GITHUB_UNREACHABLE', [1_000, 2_000]])
  })

  test('that was refused for its pace is no answer, whatever is expected', async () => {
    sample.github.answerNext({ status: 403, body: { message: 'You have exceeded a secondary rate limit' } })
    expect(await open().ask({ ...blob, expected: [403] })).toMatchObject({ status: 201 })
    expect(waited).toEqual([60_000])
  })

  test('that puts something in its place is sent again', async () => {
    await sample.push()
    await sample.openPull()
    sample.github.answerNext({ operation: 'issues/set-labels', status: 502, isDone: true })
    const path = '/repos/acme/product/issues/1/labels'
    const labels = { method: 'PUT', path, body: { labels: ['a'] }, permission: 'pull-requests: write' } as const
    expect(await open().ask(labels)).toMatchObject({ status: 200, body: [{ name: 'a' }] })
  })

  test('answers what the caller expects, and refuses the rest with the permission', async () => {
    const path = '/repos/acme/product/pulls'
    const pull = { title: 'a', head: 'nowhere', base: 'main' }
    const question = { method: 'POST', path, body: pull, permission: 'pull-requests: write' } as const
    expect(await open().ask({ ...question, expected: [422] })).toMatchObject({
      ...{ status: 422, body: { errors: [{ field: 'head' }] } },
    })
    expect(await refusal(open().ask(question))).toMatchObject({ code: 'GITHUB_REFUSED' })
    expect(await refusal(open('ghs_reader').ask(question))).toMatchObject({
      hint: expect.stringContaining('as in permissions: { contents: read, pull-requests: write };'),
    })
    const entry = { path: '.github/workflows/ci.yml', mode: '100644', type: 'blob', content: 'on: push\n' }
    const tree = { ...blob, path: '/repos/acme/product/git/trees', body: { tree: [entry] } }
    expect(await refusal(open().ask(tree))).toMatchObject({
      hint: expect.stringMatching(/"contents: write" and "workflows: write".*GitHub App/),
    })
  })
})

describe('GraphQL', () => {
  test('answers data', async () => {
    const github = open()
    const query = 'query Name($name: String!) { repository(owner: "acme", name: $name) { nameWithOwner } }'
    expect(await github.graphql({ query, variables: { name: 'product' }, permission: 'contents: read' })).toEqual({
      data: { repository: { nameWithOwner: 'acme/product' } },
      errors: [],
    })
    expect(github.requests).toBe(1)
  })

  test('tells a reference that is elsewhere as a value', async () => {
    const [one, other] = [await sample.commitOf([entryOf('1')]), await sample.commitOf([entryOf('2')])]
    expect(await updateTo(one)).toEqual({ data: { updateRefs: { clientMutationId: null } }, errors: [] })
    expect(await updateTo(other)).toEqual({
      data: { updateRefs: null },
      errors: [{ type: 'UNPROCESSABLE', path: 'updateRefs', message: expect.stringContaining(BRANCH) }],
    })
    expect(sample.product.oidOf(BRANCH)).toBe(one)
  })

  test('is asked again when a query got no answer, and when nothing was heard', async () => {
    sample.github.answerNext({ status: 0 }, { status: 502 })
    const github = open()
    expect((await github.graphql({ query: ID, permission: 'contents: read' })).errors).toEqual([])
    const limited = { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] }
    const afterOid = await sample.commitOf([entryOf('1')])
    const headers = { 'retry-after': '20' }
    sample.github.answerNext({ operation: 'Update', status: 200, body: limited, headers })
    expect((await updateTo(afterOid, { github })).errors).toEqual([])
    expect([github.requests, waited]).toEqual([6, [1_000, 2_000, 20_000]])
  })

  test.each<[string, object]>([
    ['lost', { status: 0, isDone: true }],
    ['cut by something in between', { status: 504, body: '<html>' }],
    ['given up', { status: 200, body: { data: null, errors: [{ message: 'Something went wrong while executing' }] } }],
  ])('sends no mutation again whose answer was %s', async (_, answer) => {
    const afterOid = await sample.commitOf([entryOf('1')])
    sample.github.answerNext({ operation: 'Update', status: 0, ...answer })
    const before = operations().length
    expect(await refusal(updateTo(afterOid))).toMatchObject({ code: 'GITHUB_UNANSWERED', retryable: true })
    expect(operations().slice(before)).toEqual(['repository', 'Update'])
    expect(waited).toEqual([])
  })

  test('refuses what a token may not, and names the permission', async () => {
    const github = open('ghs_reader')
    const afterOid = sample.product.oidOf('main') ?? ''
    expect(await refusal(updateTo(afterOid, { github }))).toMatchObject({
      code: 'GITHUB_REFUSED',
      message: expect.stringContaining('FORBIDDEN at updateRefs: Resource not accessible by integration'),
      hint: expect.stringContaining('as in permissions: { contents: write };'),
    })
    expect(sample.product.oidOf(BRANCH)).toBeUndefined()
    const asked = open('ghs_unknown').graphql({ query: ID, permission: 'contents: read' })
    expect(await refusal(asked)).toMatchObject({ hint: expect.stringContaining('give another one') })
  })

  test('refuses what is not there, unless a part of it will do', async () => {
    const github = open('ghs_stranger')
    const query = `{ a: repository(owner: "acme", name: "product") { id } b: repository(owner: "acme", name: "templates") { name } }`
    const question = { query, permission: 'contents: read' }
    expect(await refusal(github.graphql(question))).toMatchObject({
      code: 'GITHUB_REFUSED',
      message: expect.stringContaining("Could not resolve to a Repository with the name 'acme/product'"),
      hint: expect.stringContaining('a private repository'),
    })
    const hint = 'Give templates-token.'
    expect(await refusal(github.graphql({ ...question, hint }))).toMatchObject({ hint })
    expect(await github.graphql({ ...question, isPartial: true })).toMatchObject({
      data: { a: null, b: { name: 'templates' } },
      errors: [{ type: 'NOT_FOUND', path: 'a' }],
    })
  })

  test('ends with the limit of the hour', async () => {
    const { graphql } = sample.github.limits
    graphql.remaining = 0
    const error = await refusal(open().graphql({ query: ID, permission: 'contents: read' }))
    graphql.remaining = graphql.limit
    expect([error.code, waited]).toEqual(['GITHUB_RATE_LIMITED', []])
  })
})

function entryOf(content: string) {
  return { path: 'README.md', mode: '100644', type: 'blob', content }
}

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { askGithub } from './ask.ts'
import { type Sample, startSample } from './sample.ts'

let sample: Sample

beforeAll(async () => {
  sample = await startSample()
})
afterAll(async () => {
  await sample.close()
})
beforeEach(() => {
  sample.reset()
})
afterEach(() => {
  expect(sample.github.faults).toEqual([])
})

const WORKFLOW = [{ path: '.github/workflows/ci.yml', mode: '100644', type: 'blob', content: 'on: push\n' }]

describe('a token', () => {
  test('that nobody gave is refused by both', async () => {
    const asked = await sample.rest('GET', '', undefined, 'ghs_unknown')
    expect([asked.status, asked.body.message]).toEqual([401, 'Bad credentials'])
    expect(await sample.graphql('{ viewer { login } }', {}, 'ghs_unknown')).toMatchObject({
      message: 'Bad credentials',
    })
  })

  test('is not told of a private repository that it was not given', async () => {
    expect((await sample.rest('GET', '', undefined, 'ghs_stranger')).status).toBe(404)
    expect((await sample.rest('POST', '/dispatches', { event_type: 'x' }, 'ghs_stranger')).status).toBe(404)
    expect(await sample.graphql('{ repository(owner: "acme", name: "product") { id } }', {}, 'ghs_stranger')).toEqual({
      data: { repository: null },
      errors: [
        {
          type: 'NOT_FOUND',
          path: ['repository'],
          locations: [{ line: 1, column: 3 }],
          message: "Could not resolve to a Repository with the name 'acme/product'.",
        },
      ],
    })
  })

  test('reads several repositories at once, and is refused one by one', async () => {
    const query = `{ a: repository(owner: "acme", name: "product") { nameWithOwner }
      b: repository(owner: "acme", name: "templates") { nameWithOwner } }`
    expect(await sample.graphql(query, {}, 'ghs_stranger')).toMatchObject({
      data: { a: null, b: { nameWithOwner: 'acme/templates' } },
      errors: [{ type: 'NOT_FOUND', path: ['a'] }],
    })
  })

  test.each<[string, string, string, unknown, string]>([
    ['contents=write', 'POST', '/git/blobs', { content: '' }, 'ghs_reader'],
    ['contents=write', 'POST', '/git/trees', { tree: [] }, 'ghs_reader'],
    ['pull_requests=write', 'POST', '/pulls', { title: 'a', head: 'a', base: 'main' }, 'ghs_reader'],
    ['pull_requests=read', 'GET', '/pulls', undefined, 'ghs_reader'],
    ['issues=write; pull_requests=write', 'POST', '/issues/1/comments', { body: 'a' }, 'ghs_reader'],
    ['actions=write', 'POST', '/actions/workflows/ci.yml/dispatches', { ref: 'main' }, 'ghs_all'],
    ['checks=read', 'GET', '/commits/main/check-runs', undefined, 'ghs_all'],
    ['contents=write,workflows=write', 'POST', '/git/trees', { tree: WORKFLOW }, 'ghs_app'],
  ])('without %s is told so by %s %s', async (permission, method, path, body, token) => {
    const refused = await sample.rest(method, path, body, token)
    expect([refused.status, refused.body.message]).toEqual([403, 'Resource not accessible by integration'])
    expect(refused.headers.get('x-accepted-github-permissions')).toBe(permission)
  })

  test('is refused in the part of a query that it may not read, and by mutations', async () => {
    const query = `{ repository(owner: "acme", name: "product") {
      id defaultBranchRef { name } pullRequests(first: 1) { totalCount } } }`
    expect(await sample.graphql(query, {}, 'ghs_reader')).toMatchObject({
      data: { repository: null },
      errors: [
        { type: 'FORBIDDEN', path: ['repository', 'pullRequests'], message: 'Resource not accessible by integration' },
      ],
    })
    const update = { name: 'refs/heads/a', afterOid: sample.product.oidOf('main') }
    expect(await sample.moveRefs([update], 'ghs_reader')).toMatchObject({
      errors: [{ type: 'FORBIDDEN', path: ['updateRefs'] }],
    })
    expect(await sample.openPull({}, 'ghs_reader')).toMatchObject({ errors: [{ type: 'FORBIDDEN' }] })
    expect(sample.product.oidOf('refs/heads/a')).toBeUndefined()
  })

  test('writes workflows with a permission of their own alone', async () => {
    const afterOid = await sample.commitOf(WORKFLOW, 'ghs_all')
    const update = { name: 'refs/heads/a', afterOid }
    expect(await sample.moveRefs([update])).toMatchObject({ errors: [{ type: 'FORBIDDEN' }] })
    expect(await sample.moveRefs([update], 'ghs_all')).not.toHaveProperty('errors')
    // Now that a branch has them, another one may.
    expect(await sample.moveRefs([{ name: 'refs/heads/b', afterOid }])).not.toHaveProperty('errors')
  })

  test('of a workflow opens pull requests where that is allowed', async () => {
    sample.reset({ allowsPullsByWorkflows: false })
    await sample.push()
    const message = 'GitHub Actions is not permitted to create or approve pull requests.'
    expect(await sample.openPull({}, 'ghs_workflow')).toMatchObject({ errors: [{ type: 'FORBIDDEN', message }] })
    expect(await sample.openPull()).not.toHaveProperty('errors')
  })

  test('writes nothing into an archive', async () => {
    sample.reset({ isArchived: true })
    const refused = await sample.rest('POST', '/git/blobs', { content: '' })
    expect([refused.status, refused.body.message]).toEqual([403, 'Repository was archived so is read-only.'])
    expect((await sample.rest('GET', '/git/ref/heads/main')).status).toBe(200)
  })
})

describe('without a token', () => {
  test('what is public can be read by REST, and by it alone', async () => {
    const url = `${sample.github.url}/repos/acme/templates`
    expect((await askGithub(url)).body).toMatchObject({ full_name: 'acme/templates', private: false })
    expect((await askGithub(`${url}/git/ref/tags/v2024.10.08`)).body).toMatchObject({ object: { type: 'tag' } })
    expect((await askGithub(`${url}/git/blobs`, { method: 'POST', body: { content: '' } })).status).toBe(401)
    expect(
      (await askGithub(sample.github.graphqlUrl, { method: 'POST', body: { query: '{ viewer { login } }' } })).status,
    ).toBe(401)
    expect((await askGithub(`${sample.github.url}/repos/acme/product`)).status).toBe(404)
  })
})

describe('repositories are found', () => {
  const find = async (at: string, token = 'ghs_app') => (await askGithub(`${sample.github.url}${at}`, { token })).body
  const names = (list: readonly { readonly full_name: string }[]) => list.map((one) => one.full_name)

  test('of an installation, in pages', async () => {
    const page = await find('/installation/repositories?per_page=1&page=2')
    expect([page.total_count, names(page.repositories)]).toEqual([2, ['acme/product']])
    expect(names((await find('/installation/repositories', 'ghs_stranger')).repositories)).toEqual(['acme/templates'])
    expect(await find('/installation/repositories', 'ghp_person')).toMatchObject({ status: '403' })
  })

  test('by topic, and of an organization, as far as they may be seen', async () => {
    sample.reset({ topics: ['maestro'] })
    expect(names((await find('/search/repositories?q=topic:maestro+org:acme')).items)).toEqual(['acme/product'])
    expect(await find('/search/repositories?q=topic:maestro', 'ghs_stranger')).toMatchObject({ total_count: 0 })
    expect(names(await find('/orgs/acme/repos'))).toEqual(['acme/product', 'acme/templates'])
    expect(names(await find('/orgs/acme/repos', 'ghs_stranger'))).toEqual(['acme/templates'])
    expect(await find('/orgs/other/repos')).toMatchObject({ status: '404' })
  })
})

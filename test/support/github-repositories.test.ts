import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { startGitServer } from './git-server.ts'
import { askGithub } from './github/ask.ts'
import { type Sample, startSample } from './github/sample.ts'

const ZERO = '0'.repeat(40)
const UPDATE = 'mutation UpdateRefs($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }'
const CREATE = `mutation CreatePull($input: CreatePullRequestInput!) {
  createPullRequest(input: $input) { pullRequest { number headRefOid } }
}`
const STATE = `query State($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    id nameWithOwner isPrivate
    defaultBranchRef { name target { ... on Commit {
      oid tree { oid } submodules(first: 100) { nodes { path name branch gitUrl subprojectCommitOid } }
    } } }
    gitmodules: object(expression: "HEAD:.gitmodules") { ... on Blob { text } }
    head: ref(qualifiedName: $branch) { target { oid } }
    pullRequests(headRefName: "maestro/templates", first: 20, states: [OPEN, CLOSED, MERGED], orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes { id number url state headRefOid title body isDraft author { login } labels(first: 10) { nodes { name } } commits(first: 100) { totalCount } }
    }
  }
  templates: repository(owner: "acme", name: "templates") {
    refs(refPrefix: "refs/tags/", first: 100, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) {
      totalCount nodes { name target { __typename oid ... on Tag { target { __typename oid } } } }
    }
  }
  rateLimit { cost remaining }
}`

const git = (...args: string[]) =>
  promisify(execFile)('git', args, {
    env: { PATH: process.env['PATH'], HOME: '/nonexistent', GIT_TERMINAL_PROMPT: '0' },
  })

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

describe('a pin moves', () => {
  test('in six requests, as one signed commit that git finds nothing wrong with', async () => {
    const { github, product, commits, rest, graphql } = sample
    const before = github.requests.length
    const { data } = await graphql(STATE, { owner: 'acme', name: 'product', branch: 'refs/heads/maestro/templates' })
    const base = data.repository.defaultBranchRef.target
    expect(data.repository).toMatchObject({
      nameWithOwner: 'acme/product',
      isPrivate: true,
      defaultBranchRef: {
        name: 'main',
        target: { oid: product.oidOf('main'), tree: { oid: product.oidOf('main^{tree}') } },
      },
      gitmodules: { text: expect.stringContaining('track = calver') },
      head: null,
      pullRequests: { nodes: [] },
    })
    expect(base.submodules.nodes).toEqual([
      {
        path: 'vendor/shared',
        name: 'shared',
        branch: null,
        gitUrl: 'https://github.com/acme/templates',
        subprojectCommitOid: commits['v2024.09.30'],
      },
    ])
    const [newest] = data.templates.refs.nodes
    expect(newest).toEqual({
      name: 'v2024.10.08',
      target: {
        __typename: 'Tag',
        oid: expect.stringMatching(/^[0-9a-f]{40}$/),
        target: { __typename: 'Commit', oid: commits['v2024.10.08'] },
      },
    })
    const range = `${commits['v2024.09.30']}...${commits['v2024.10.08']}`
    const compared = await askGithub(`${github.url}/repos/acme/templates/compare/${range}`, { token: 'ghs_app' })
    expect(compared.body).toMatchObject({ status: 'ahead', ahead_by: 1, behind_by: 0, total_commits: 1 })

    const tree = await rest('POST', '/git/trees', {
      base_tree: base.tree.oid,
      tree: [{ path: 'vendor/shared', mode: '160000', type: 'commit', sha: commits['v2024.10.08'] }],
    })
    const commit = await rest('POST', '/git/commits', {
      message: 'Bump\n\nTemplates-Tag: v2024.10.08\n',
      tree: tree.body.sha,
      parents: [base.oid],
    })
    expect(commit.body).toMatchObject({
      committer: { name: 'GitHub', email: 'noreply@github.com' },
      verification: { verified: true, reason: 'valid' },
    })
    const update = { name: 'refs/heads/maestro/templates', beforeOid: ZERO, afterOid: commit.body.sha }
    const moved = await graphql(UPDATE, { input: { repositoryId: data.repository.id, refUpdates: [update] } })
    expect(moved).toEqual({ data: { updateRefs: { clientMutationId: null } } })
    const opened = await graphql(CREATE, {
      input: {
        repositoryId: data.repository.id,
        ...{ title: 'Bump', body: '', headRefName: 'maestro/templates', baseRefName: 'main' },
      },
    })
    expect(opened.data.createPullRequest.pullRequest).toMatchObject({ number: 1, headRefOid: commit.body.sha })

    const asked = github.requests.slice(before)
    expect(asked.map(({ operation }) => operation)).toEqual([
      'State',
      'repos/compare-commits-with-basehead',
      'git/create-tree',
      'git/create-commit',
      'UpdateRefs',
      'CreatePull',
    ])
    expect(asked.every(({ bytesOut }) => bytesOut > 0)).toBe(true)
    expect(product.git('diff-tree', '-r', '--raw', 'main', 'maestro/templates')).toMatch(/^:160000 160000 [^\n]+$/)
    expect(product.git('fsck', '--strict', '--full')).not.toMatch(/error|warning/)
    expect(github.faults).toEqual([])
  })
})

describe('a git server on the same folder', () => {
  test('clones what was written by the API, for tokens that may read it', async () => {
    const { root, github, push } = sample
    const server = await startGitServer(root, github.tokensFor)
    const folder = mkdtempSync(path.join(tmpdir(), 'maestro-clone-'))
    const clone = (token: string) => {
      const header = `Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
      const url = `${server.origin}/acme/product.git`
      return git(
        '-c',
        `http.extraheader=${header}`,
        'clone',
        '-q',
        '-b',
        'maestro/templates',
        url,
        `${folder}/${token}`,
      )
    }
    try {
      const commit = await push()
      await clone('ghs_reader')
      expect((await git('-C', `${folder}/ghs_reader`, 'rev-parse', 'HEAD')).stdout.trim()).toBe(commit)
      await expect(clone('ghs_stranger')).rejects.toThrow()
      expect(github.tokensFor('/acme/templates/info/refs')).toBeUndefined()
      expect(github.tokensFor('/acme/templates/git-receive-pack')).not.toContain('ghs_reader')
      expect(github.tokensFor('/acme/templates/git-receive-pack')).toContain('ghs_app')
    } finally {
      await server.close()
      rmSync(folder, { recursive: true })
    }
  })
})

describe('the log', () => {
  test('says what nobody published: of a route, a parameter, a body, a query and its variables', async () => {
    const { github, rest, graphql } = sample
    github.faults.splice(0)
    await rest('GET', '/git/forest')
    await rest('GET', '/pulls?state=opened')
    await rest('POST', '/git/trees', { base: 'main', tree: [{ path: 'a', mode: 100644, content: '' }] })
    const payload = Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`key${at}`, at]))
    expect((await rest('POST', '/dispatches', { event_type: 'x', client_payload: payload })).status).toBe(422)
    await graphql('{ repository(owner: "acme", name: "product") { tagline } }')
    await graphql(
      'query Q($oid: GitObjectID!) { repository(owner: "acme", name: "product") { object(oid: $oid) { oid } } }',
      { oid: 'main' },
    )
    expect(github.faults.splice(0)).toEqual([
      'GET /repos/acme/product/git/forest is no route of those that we know',
      'state: "opened" is none of its values',
      'git/create-tree.tree[0].mode: 100644 is none of its values',
      'git/create-tree.base is not published',
      'repos/create-dispatch-event.client_payload: there is too much of it, or too little',
      'Cannot query field "tagline" on type "Repository".',
      expect.stringContaining('"main" is no GitObjectID'),
    ])
  })
})

describe('a test decides', () => {
  const addPull = (at: number) => ({ title: `Pull ${at}`, headRefName: `maestro/${at}` })

  test('what is answered to which request', async () => {
    const { github, rest } = sample
    github.answerNext(
      { operation: 'git/create-blob', status: 502 },
      { status: 429, headers: { 'retry-after': '7' }, body: { message: 'slow down' } },
    )
    const [repository, blob] = [await rest('GET', ''), await rest('POST', '/git/blobs', { content: 'x' })]
    expect([repository.status, repository.headers.get('retry-after'), blob.status]).toEqual([429, '7', 502])
    expect((await rest('POST', '/git/blobs', { content: 'x' })).status).toBe(201)
  })

  test('that an answer is lost, before or after it was done', async () => {
    const { github, push, openPull, product } = sample
    await push('1', 'maestro/1')
    await push('2', 'maestro/2')
    github.answerNext({ operation: 'CreatePull', status: 0 }, { operation: 'CreatePull', status: 0, isDone: true })
    await expect(openPull(addPull(1))).rejects.toThrow('fetch failed')
    await expect(openPull(addPull(2))).rejects.toThrow('fetch failed')
    expect(product.pulls.map(({ title }) => title)).toEqual(['Pull 2'])
    expect(github.requests.at(-1)).toMatchObject({ operation: 'CreatePull', status: 0, bytesOut: 0 })
  })

  test('how much a query costs, and that there is too much of it', async () => {
    const { github, graphql } = sample
    const before = github.limits.graphql.remaining
    const pulls =
      '{ repository(owner: "acme", name: "product") { pullRequests(first: 100) { nodes { labels(first: 100) { nodes { name } } commits(first: 100) { totalCount } } } } rateLimit { cost nodeCount remaining } }'
    const { data } = await graphql(pulls)
    expect(data.rateLimit).toEqual({ cost: 2, nodeCount: 20_100, remaining: before - 2 })
    const deep = pulls.replace('totalCount', 'nodes { commit { history(first: 50) { totalCount } } }')
    expect(await graphql(deep)).toMatchObject({ errors: [{ type: 'MAX_NODE_LIMIT_EXCEEDED' }] })
  })

  test('that nothing is left of the hour', async () => {
    const { github, rest, graphql } = sample
    const { data } = await graphql('{ rateLimit { cost limit remaining } }')
    expect(data.rateLimit).toEqual({ cost: 1, limit: 5000, remaining: github.limits.graphql.remaining })
    github.limits.rest.remaining = github.limits.graphql.remaining = 0
    const refused = await rest('GET', '')
    expect([refused.status, refused.headers.get('x-ratelimit-remaining')]).toEqual([403, '0'])
    expect(await graphql('{ viewer { login } }')).toMatchObject({ errors: [{ type: 'RATE_LIMITED' }] })
    github.limits.rest.remaining = github.limits.graphql.remaining = 5_000
  })
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { askGithub } from './github/ask.ts'
import { type GithubRepositories, type HostedRepository, startGithubRepositories } from './github-repositories.ts'
import { type TestRepository, testRepository } from './repository.ts'

const ZERO = '0'.repeat(40)
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

let root: string
let github: GithubRepositories
let templates: TestRepository
let product: TestRepository
let hosted: HostedRepository
/** Of templates, by tag. */
let commits: Record<string, string>

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'maestro-github-'))
  github = await startGithubRepositories({
    root,
    tokens: {
      ghs_app: { permissions: { contents: 'write', 'pull-requests': 'write', actions: 'write', statuses: 'write' } },
      ghs_all: { permissions: { contents: 'write', 'pull-requests': 'write', workflows: 'write' } },
      ghs_reader: { permissions: { contents: 'read' } },
      ghs_workflow: { kind: 'workflow', permissions: { contents: 'write', 'pull-requests': 'write' } },
      ghp_person: { kind: 'user', login: 'grace', permissions: { contents: 'write', 'pull-requests': 'write' } },
      ghs_stranger: { repositories: ['acme/templates'], permissions: { contents: 'write' } },
    },
  })
  templates = testRepository()
  commits = {}
  for (const tag of ['v2024.09.30', 'v2024.10.08']) {
    commits[tag] = templates.commit({ 'a.txt': tag }, tag)
    templates.git('tag', '-a', tag, '-m', tag)
  }
  product = testRepository()
  product.commit({
    '.gitmodules':
      '[submodule "shared"]\n\tpath = vendor/shared\n\turl = https://github.com/acme/templates\n\ttrack = calver\n',
    'README.md': 'a product\n',
    'src/a.py': '',
    'src/b.py': '',
    '.github/workflows/ci.yml': 'on: [push, workflow_dispatch]\n',
  })
  product.git('update-index', '--add', '--cacheinfo', `160000,${commits['v2024.09.30']},vendor/shared`)
  product.git('commit', '-q', '-m', 'pin')
})
afterAll(async () => {
  await github.close()
  for (const one of [templates, product]) one.remove()
  rmSync(root, { recursive: true })
})
beforeEach(() => {
  github.add('acme/templates', { from: templates.folder })
  hosted = github.add('acme/product', { from: product.folder, isPrivate: true, collaborators: ['ada'] })
})

const rest = (method: string, at: string, body?: unknown, token = 'ghs_app') =>
  askGithub(`${github.url}/repos/acme/product${at}`, { method, token, ...(body === undefined ? {} : { body }) })

async function graphql(query: string, variables: Readonly<Record<string, unknown>> = {}, token = 'ghs_app') {
  const { body } = await askGithub(github.graphqlUrl, { method: 'POST', token, body: { query, variables } })
  return body
}

const state = (token?: string) =>
  graphql(STATE, { owner: 'acme', name: 'product', branch: 'refs/heads/maestro/templates' }, token)

/** A commit on top of main, with these entries; nothing points to it. */
async function commitOf(entries: readonly unknown[], token?: string): Promise<string> {
  const parent = hosted.oidOf('main') ?? ''
  const tree = await rest('POST', '/git/trees', { base_tree: parent, tree: entries }, token)
  expect(tree.status).toBe(201)
  const made = { message: 'change', tree: tree.body.sha, parents: [parent] }
  return (await rest('POST', '/git/commits', made, token)).body.sha
}

const UPDATE = 'mutation UpdateRefs($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }'

async function moveRefs(refUpdates: readonly unknown[], token?: string) {
  const { id } = (await state()).data.repository
  return graphql(UPDATE, { input: { repositoryId: id, refUpdates } }, token)
}

const CREATE = `mutation CreatePull($input: CreatePullRequestInput!) {
  createPullRequest(input: $input) { pullRequest { id number url state isDraft headRefOid } }
}`

async function openPull(fields: Readonly<Record<string, unknown>> = {}, token?: string) {
  const { id } = (await state()).data.repository
  const input = { repositoryId: id, title: 'Bump', body: '', headRefName: 'maestro/templates', baseRefName: 'main' }
  return graphql(CREATE, { input: { ...input, ...fields } }, token)
}

/** A branch with one commit, and what it points to. */
async function pushed(content = 'new\n', branch = 'maestro/templates'): Promise<string> {
  const afterOid = await commitOf([{ path: 'README.md', mode: '100644', type: 'blob', content }])
  const { errors } = await moveRefs([{ name: `refs/heads/${branch}`, afterOid, force: true }])
  expect(errors).toBeUndefined()
  return afterOid
}

describe('a pin moves', () => {
  test('in six requests, as one signed commit that git finds nothing wrong with', async () => {
    const before = github.requests.length
    const { data } = await state()
    const base = data.repository.defaultBranchRef.target
    expect(data.repository).toMatchObject({
      nameWithOwner: 'acme/product',
      isPrivate: true,
      defaultBranchRef: {
        name: 'main',
        target: { oid: product.git('rev-parse', 'HEAD'), tree: { oid: product.git('rev-parse', 'HEAD^{tree}') } },
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
        oid: templates.git('rev-parse', 'v2024.10.08'),
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
    expect(hosted.git('diff-tree', '-r', '--raw', 'main', 'maestro/templates')).toMatch(/^:160000 160000 [^\n]+$/)
    expect(hosted.git('fsck', '--strict', '--full')).not.toMatch(/error|warning/)
    expect(github.faults).toEqual([])
  })
})

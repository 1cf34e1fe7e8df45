import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  type GithubRepositories,
  type HostedRepository,
  type SampleRepository,
  startGithubRepositories,
} from '../github-repositories.ts'
import { testRepository } from '../repository.ts'
import { askGithub, type Came } from './ask.ts'

const UPDATE = 'mutation UpdateRefs($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }'
const CREATE = `mutation CreatePull($input: CreatePullRequestInput!) {
  createPullRequest(input: $input) { pullRequest { id number url state isDraft headRefOid title body author { login } } }
}`

/** A product that pins templates, at GitHub; the token is `ghs_app` where nothing is said. */
export interface Sample {
  readonly root: string
  readonly github: GithubRepositories
  /** Of the templates, by tag; the product pins the first. */
  readonly commits: Readonly<Record<'v2024.09.30' | 'v2024.10.08', string>>
  /** `acme/product`, private. */
  readonly product: HostedRepository
  /** A question below the product. */
  rest(method: string, at: string, body?: unknown, token?: string): Promise<Came>
  /** What GraphQL answers: `data` and `errors`. */
  // biome-ignore lint/suspicious/noExplicitAny: each test knows what it asked for
  graphql(query: string, variables?: Readonly<Record<string, unknown>>, token?: string): Promise<any>
  /** Stores a commit of these entries on top of main; nothing points to it. */
  commitOf(entries: readonly unknown[], token?: string): Promise<string>
  // biome-ignore lint/suspicious/noExplicitAny: as GraphQL answers
  moveRefs(refUpdates: readonly unknown[], token?: string): Promise<any>
  /** Puts one commit on a branch, and gives it. */
  push(content?: string, branch?: string): Promise<string>
  // biome-ignore lint/suspicious/noExplicitAny: as GraphQL answers
  openPull(fields?: Readonly<Record<string, unknown>>, token?: string): Promise<any>
  /** Puts both repositories there anew, the product with what is given besides. */
  reset(more?: SampleRepository): void
  close(): Promise<void>
}

/** Starts GitHub with a product and its templates. */
export async function startSample(): Promise<Sample> {
  const root = mkdtempSync(path.join(tmpdir(), 'maestro-github-'))
  const both = { contents: 'write', 'pull-requests': 'write' } as const
  const github = await startGithubRepositories({
    root,
    tokens: {
      ghs_app: { permissions: { ...both, actions: 'write', statuses: 'write', checks: 'read' } },
      ghs_all: { permissions: { ...both, workflows: 'write' } },
      ghs_reader: { permissions: { contents: 'read' } },
      ghs_workflow: { kind: 'workflow', permissions: { ...both, actions: 'write' } },
      ghp_person: { kind: 'user', login: 'grace', permissions: both },
      ghs_stranger: { repositories: ['acme/templates'], permissions: both },
    },
  })
  const { templates, commits } = writeTemplates()
  const source = writeProduct(commits['v2024.09.30'])
  let product = github.add('acme/product')

  async function rest(method: string, at: string, body?: unknown, token = 'ghs_app') {
    const url = `${github.url}/repos/acme/product${at}`
    return askGithub(url, { method, token, ...(body === undefined ? {} : { body }) })
  }

  async function graphql(query: string, variables: Readonly<Record<string, unknown>> = {}, token = 'ghs_app') {
    const { body } = await askGithub(github.graphqlUrl, { method: 'POST', token, body: { query, variables } })
    return body
  }

  async function repositoryId(): Promise<string> {
    return (await graphql('{ repository(owner: "acme", name: "product") { id } }')).data.repository.id
  }

  async function commitOf(entries: readonly unknown[], token?: string): Promise<string> {
    const parent = product.oidOf('main') ?? ''
    const tree = await rest('POST', '/git/trees', { base_tree: parent, tree: entries }, token)
    const made = { message: 'change', tree: tree.body.sha, parents: [parent] }
    return (await rest('POST', '/git/commits', made, token)).body.sha
  }

  async function moveRefs(refUpdates: readonly unknown[], token?: string) {
    return graphql(UPDATE, { input: { repositoryId: await repositoryId(), refUpdates } }, token)
  }

  return {
    ...{ root, github, commits, rest, graphql, commitOf, moveRefs },
    get product() {
      return product
    },
    async push(content = 'new\n', branch = 'maestro/templates') {
      const afterOid = await commitOf([{ path: 'README.md', mode: '100644', type: 'blob', content }])
      await moveRefs([{ name: `refs/heads/${branch}`, afterOid, force: true }])
      return afterOid
    },
    async openPull(fields = {}, token) {
      const named = { title: 'Bump', body: '', headRefName: 'maestro/templates', baseRefName: 'main' }
      return graphql(CREATE, { input: { repositoryId: await repositoryId(), ...named, ...fields } }, token)
    },
    reset(more = {}) {
      github.add('acme/templates', { from: templates.folder })
      product = github.add('acme/product', { from: source.folder, isPrivate: true, collaborators: ['ada'], ...more })
    },
    async close() {
      await github.close()
      for (const one of [templates, source]) one.remove()
      rmSync(root, { recursive: true })
    },
  }
}

function writeTemplates() {
  const templates = testRepository()
  const commits = { 'v2024.09.30': '', 'v2024.10.08': '' }
  for (const tag of ['v2024.09.30', 'v2024.10.08'] as const) {
    commits[tag] = templates.commit({ 'a.txt': tag }, tag)
    templates.git('tag', '-a', tag, '-m', tag)
  }
  return { templates, commits }
}

function writeProduct(pin: string) {
  const product = testRepository()
  product.commit({
    '.gitmodules':
      '[submodule "shared"]\n\tpath = vendor/shared\n\turl = https://github.com/acme/templates\n\ttrack = calver\n',
    'README.md': 'a product\n',
    'src/a.py': '',
    'src/b.py': '',
    '.github/workflows/ci.yml': 'on: [push, workflow_dispatch]\n',
    '.github/workflows/push.yml': 'on: push\n',
  })
  product.git('update-index', '--add', '--cacheinfo', `160000,${pin},vendor/shared`)
  product.git('commit', '-q', '-m', 'pin')
  return product
}

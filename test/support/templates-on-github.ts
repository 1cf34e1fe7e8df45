import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { contract } from '../../src/actions/sync-templates/contract.ts'
import { run } from '../../src/actions/sync-templates/run.ts'
import { parseInputs } from '../../src/contract/parse.ts'
import { openGithub } from '../../src/system/github.ts'
import { openRemoteGit } from '../../src/system/remote-git.ts'
import { openScratchGit } from '../../src/system/scratch-git.ts'
import type { Annotation, Github } from '../../src/system/system.ts'
import { fakeSystem } from './fake-system.ts'
import { type GitServer, startGitServer } from './git-server.ts'
import {
  type GithubRepositories,
  type HostedRepository,
  type SampleRepository,
  startGithubRepositories,
} from './github-repositories.ts'
import { type TestRepository, testRepository } from './repository.ts'

const MANIFEST = 'files:\n  - from: python\n    to: ./\n  - from: ci/ci.yml\n    to: .github/workflows/ci.yml\n'

/** Sees each request by GraphQL before it is sent, by the name of its operation. */
type OnQuery = (operation: string) => void

/** Templates with two releases and a product that pins the first, at one host as GitHub is: its API, and git. */
export interface TemplatesOnGithub {
  /** Each repository lies in `OWNER/NAME` below it. */
  readonly root: string
  readonly github: GithubRepositories
  readonly server: GitServer
  /** `acme/templates` */
  readonly templates: HostedRepository
  /** `acme/product` */
  readonly product: HostedRepository
  /** What the product was made of. */
  readonly own: TestRepository
  /** Of the last run. */
  readonly annotations: readonly Annotation[]
  readonly summaries: readonly string[]
  readonly logged: readonly string[]
  /** Runs sync-templates with `sync: merge`, where nothing else is said. */
  sync(inputs?: Readonly<Record<string, string>>, onQuery?: OnQuery): ReturnType<typeof run>
  /** Changes what is at GitHub, with all that was there. */
  edit(name: 'templates' | 'product', change: (repository: TestRepository) => void): void
  /** One more release of the templates. */
  release(tag: string): void
  /** Puts the product there anew, from what {@link own} has. */
  host(more?: SampleRepository): void
  /** Puts both there anew. */
  reset(): void
  close(): Promise<void>
}

/** Starts the host; {@link TemplatesOnGithub.reset} puts something there. */
export async function startTemplatesOnGithub(): Promise<TemplatesOnGithub> {
  const root = mkdtempSync(`${tmpdir()}/maestro-github-`)
  const both = { contents: 'write', 'pull-requests': 'write' } as const
  const github = await startGithubRepositories({
    root,
    tokens: {
      ghs_workflow: { kind: 'workflow', permissions: both },
      ghs_all: { permissions: { ...both, workflows: 'write' } },
      ghs_reader: { permissions: { contents: 'read', 'pull-requests': 'read' } },
      ghs_product: { repositories: ['acme/product'], permissions: both },
      ghs_acme: { repositories: ['acme/templates'], permissions: { contents: 'read' } },
      ghs_other: { repositories: ['other/templates'], permissions: { contents: 'read' } },
    },
  })
  const server = await startGitServer(root)
  const last = { annotations: [] as readonly Annotation[], summaries: [] as readonly string[], logged: [] as string[] }
  const there: { templates?: HostedRepository; product?: HostedRepository; own?: TestRepository } = {}
  const known = <T>(one: T | undefined): T => {
    if (one === undefined) throw new Error('nothing is there yet')
    return one
  }
  const host = (more: SampleRepository = {}) => {
    there.product = github.add('acme/product', { from: known(there.own).folder, ...more })
  }
  const edit: TemplatesOnGithub['edit'] = (name, change) => {
    const work = testRepository()
    work.git('fetch', '-q', `${root}/acme/${name}`, '+refs/*:refs/*', '--update-head-ok')
    work.git('checkout', '-q', '-f', 'main')
    change(work)
    work.git('push', '-q', '--force', `${root}/acme/${name}`, '+refs/*:refs/*')
    work.remove()
  }

  return {
    ...{ root, github, server, edit, host },
    get templates() {
      return known(there.templates)
    },
    get product() {
      return known(there.product)
    },
    get own() {
      return known(there.own)
    },
    get annotations() {
      return last.annotations
    },
    get summaries() {
      return last.summaries
    },
    get logged() {
      return last.logged
    },
    async sync(inputs = {}, onQuery = () => undefined) {
      const env: Readonly<Record<string, string>> = {
        ...{ GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: github.graphqlUrl },
        ...{ GITHUB_REPOSITORY: 'acme/product', GITHUB_SERVER_URL: server.origin },
      }
      const programs = { PATH: process.env['PATH'], HOME: root, GIT_CONFIG_NOSYSTEM: '1' }
      const fake = fakeSystem(root, root, {
        variable: (name) => env[name],
        openGithub: async (access) =>
          watched(openGithub(access, { env, log: () => undefined, wait: async () => undefined }), onQuery),
        openRemoteGit: async (folder, tokenFor) => openRemoteGit(folder, programs, tokenFor),
        openScratchGit: async (folder) => openScratchGit(folder, programs),
      })
      const logged: string[] = []
      Object.assign(last, { annotations: fake.annotations, summaries: fake.summaries, logged })
      const report = { ...fake.system.report, log: (line: string) => void logged.push(line) }
      const given: Readonly<Record<string, string>> = {
        ...{ token: 'ghs_workflow', 'templates-token': 'ghs_workflow', sync: 'merge', summary: 'true' },
        ...inputs,
      }
      return run(
        parseInputs(contract, (name) => given[name]),
        { ...fake.system, report },
      )
    },
    release(tag) {
      edit('templates', (templates) => {
        templates.commit({ 'python/Makefile': `all: ${tag}\n` }, `feat: ${tag}`)
        templates.git('tag', tag)
      })
    },
    reset() {
      const templates = writeTemplates()
      there.templates = github.add('acme/templates', { from: templates.folder })
      there.own?.remove()
      there.own = writeProduct(templates.git('rev-parse', 'v2024.11.01'))
      templates.remove()
      host()
    },
    async close() {
      there.own?.remove()
      await server.close()
      await github.close()
      rmSync(root, { recursive: true })
    },
  }
}

function watched(github: Github, onQuery: OnQuery): Github {
  return {
    ...{ get: github.get, ask: github.ask, repository: github.repository },
    async graphql(question) {
      onQuery(/(?:query|mutation) (\w+)/.exec(question.query)?.[1] ?? '')
      return github.graphql(question)
    },
    get requests() {
      return github.requests
    },
  }
}

function writeTemplates(): TestRepository {
  const templates = testRepository()
  const old = {
    'python/Makefile': 'all:\n',
    'ci/ci.yml': 'on: push\n',
    'node/index.ts': '',
    'maestro-sync.yml': MANIFEST,
  }
  templates.commit(old, 'feat: begin')
  templates.git('tag', 'v2024.11.01')
  templates.commit({ 'python/Makefile': 'all: test\n' }, 'feat(python): run tests')
  templates.commit({ 'node/index.ts': 'export {}\n' }, 'fix(node): be a module')
  templates.commit({ 'ci/ci.yml': 'on: [push, pull_request]\n' }, 'ci: look at pull requests')
  templates.commit({ 'README.md': 'Templates.\n' }, 'docs: say what this is')
  templates.git('tag', 'v2024.11.02')
  return templates
}

function writeProduct(pin: string): TestRepository {
  const own = testRepository()
  own.commit({
    '.gitmodules': '[submodule "templates"]\n\tpath = templates\n\turl = ../templates\n\ttrack = calver\n',
    Makefile: 'all:\n',
    '.github/workflows/ci.yml': 'on: push\n',
  })
  own.git('update-index', '--add', '--cacheinfo', `160000,${pin},templates`)
  own.git('commit', '-q', '-m', 'pin')
  mkdirSync(`${own.folder}/templates`)
  return own
}

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { contract } from '../../../src/actions/notify-templates/contract.ts'
import { notify } from '../../../src/actions/notify-templates/run.ts'
import { parseInputs } from '../../../src/contract/parse.ts'
import { openGithub } from '../../../src/system/github.ts'
import type { WorkflowEvent } from '../../../src/system/system.ts'
import { fakeSystem } from '../fake-system.ts'
import {
  type GithubRepositories,
  type HostedRepository,
  type SampleRepository,
  startGithubRepositories,
} from '../github-repositories.ts'
import { type TestRepository, testRepository } from '../repository.ts'

const TAGS = ['v1.0.0', 'v1.1.0', 'v2.0.0'] as const

/** What a product is like. */
export interface ProductKind {
  /** Of the templates; the commit itself where it is no tag. */
  readonly pin?: string
  /** Whether a workflow listens. */
  readonly listens?: boolean
  readonly url?: string
  /** More lines of its section in `.gitmodules`. */
  readonly keys?: readonly string[]
}

/** What a run goes through. */
interface Surroundings {
  /** Each time that somebody waits. */
  readonly onWait?: (milliseconds: number) => void
  readonly event?: WorkflowEvent
}

/** Templates with three releases, and products that pin them, at GitHub; the token is `ghs_app`. */
export interface FanOut {
  readonly github: GithubRepositories
  /** Empty, for what a run leaves. */
  readonly folder: string
  /** One that no tag leads to lies between the last two. */
  readonly commits: Readonly<Record<(typeof TAGS)[number] | 'untagged', string>>
  readonly templates: HostedRepository
  /** `acme/NAME`, private. */
  addProduct(name: string, kind?: ProductKind, more?: SampleRepository): HostedRepository
  /** How long somebody waited, each time. */
  readonly waits: readonly number[]
  /** Runs notify-templates for the installation, in one wave where nothing else is said. Nobody sleeps: time passes by waiting alone. */
  tellAll(inputs?: Readonly<Record<string, string>>, surroundings?: Surroundings): ReturnType<typeof runIn>
  close(): Promise<void>
}

/** Dispatches that a repository heard of. */
export function dispatches({ started }: HostedRepository) {
  return started.filter(({ event }) => event === 'repository_dispatch')
}

/** Starts GitHub with templates and without any product. */
export async function startFanOut(): Promise<FanOut> {
  const root = mkdtempSync(path.join(tmpdir(), 'maestro-fan-out-'))
  const folder = path.join(root, 'work')
  const permissions = { contents: 'write', 'pull-requests': 'write', checks: 'read' } as const
  const github = await startGithubRepositories({
    root: path.join(root, 'served'),
    tokens: {
      ghs_app: { permissions },
      ghs_not_a: { repositories: ['acme/templates', 'acme/b', 'acme/c'], permissions },
      ghs_other: { repositories: ['other/shop'], permissions },
      ghs_reader: { permissions: { contents: 'read', 'pull-requests': 'read' } },
    },
  })
  const templates = testRepository()
  const commits = { 'v1.0.0': '', 'v1.1.0': '', untagged: '', 'v2.0.0': '' }
  for (const tag of TAGS) {
    if (tag === 'v2.0.0') commits.untagged = templates.commit({ 'a.txt': 'between' }, 'fix: between')
    commits[tag] = templates.commit({ 'a.txt': tag }, `feat: ${tag}`)
    templates.git('tag', tag)
  }
  const hosted = github.add('acme/templates', { from: templates.folder })
  const kinds = new Map<string, TestRepository>()
  const time = { now: Date.UTC(2026, 0, 2), waits: [] as number[] }
  mkdirSync(folder, { recursive: true })

  function sourceFor(kind: ProductKind): TestRepository {
    const key = JSON.stringify(kind)
    const known = kinds.get(key) ?? writeProduct(kind, commits)
    kinds.set(key, known)
    return known
  }

  return {
    ...{ github, folder, commits, templates: hosted, waits: time.waits },
    tellAll: (inputs = {}, surroundings = {}) => runIn({ github, folder, time }, inputs, surroundings),
    addProduct: (name, kind = {}, more = {}) =>
      github.add(`acme/${name}`, { from: sourceFor(kind).folder, isPrivate: true, ...more }),
    async close() {
      await github.close()
      for (const one of [templates, ...kinds.values()]) one.remove()
      rmSync(root, { recursive: true })
    },
  }
}

function writeProduct(
  { pin = 'v1.0.0', listens = false, url = '../templates.git', keys = [] }: ProductKind,
  commits: Readonly<Record<string, string>>,
): TestRepository {
  const product = testRepository()
  const lines = ['[submodule "shared"]', 'path = vendor/shared', `url = ${url}`, ...keys]
  const listener = 'on:\n  repository_dispatch:\n    types: [maestro-templates]\n'
  product.commit({
    '.gitmodules': `${lines.join('\n\t')}\n`,
    '.github/workflows/ci.yml': 'on: push\n',
    ...(listens ? { '.github/workflows/templates.yml': listener } : {}),
  })
  product.git('update-index', '--add', '--cacheinfo', `160000,${commits[pin] ?? pin},vendor/shared`)
  product.git('commit', '-q', '-m', 'pin')
  return product
}

interface Place extends Pick<FanOut, 'github' | 'folder'> {
  readonly time: { now: number; readonly waits: number[] }
}

async function runIn(
  { github, folder, time }: Place,
  inputs: Readonly<Record<string, string>>,
  { onWait, event }: Surroundings,
) {
  const env: Readonly<Record<string, string>> = {
    ...{ GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: github.graphqlUrl, GITHUB_REPOSITORY: 'acme/templates' },
  }
  async function wait(milliseconds: number) {
    time.waits.push(milliseconds)
    onWait?.(milliseconds)
    time.now += milliseconds
  }
  const fake = fakeSystem(folder, folder, {
    variable: (name) => env[name],
    openGithub: async (access) => openGithub(access, { env, log: () => undefined, wait }),
    ...(event === undefined ? {} : { event }),
  })
  const given: Readonly<Record<string, string>> = {
    ...{ token: 'ghs_app', tag: 'v2.0.0', targets: 'installation', waves: 'rest' },
    ...inputs,
  }
  const outputs = await notify(
    parseInputs(contract, (name) => given[name]),
    fake.system,
    { now: () => time.now, wait },
  )
  return { ...fake, outputs, rows: new Map(outputs.plan.repositories.map((one) => [one.repository, one])) }
}

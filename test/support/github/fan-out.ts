import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
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

/** Templates with three releases, and products that pin them, at GitHub; the token is `ghs_app`. */
export interface FanOut {
  readonly github: GithubRepositories
  /** Empty, for what a run leaves. */
  readonly folder: string
  readonly commits: Readonly<Record<(typeof TAGS)[number], string>>
  /** `acme/NAME`, private. */
  addProduct(name: string, kind?: ProductKind, more?: SampleRepository): HostedRepository
  close(): Promise<void>
}

/** Starts GitHub with templates and without any product. */
export async function startFanOut(): Promise<FanOut> {
  const root = mkdtempSync(path.join(tmpdir(), 'maestro-fan-out-'))
  const folder = path.join(root, 'work')
  const permissions = { contents: 'write', 'pull-requests': 'write', checks: 'read' } as const
  const github = await startGithubRepositories({
    root: path.join(root, 'served'),
    tokens: { ghs_app: { permissions }, ghs_reader: { permissions: { contents: 'read', 'pull-requests': 'read' } } },
  })
  const templates = testRepository()
  const commits = { 'v1.0.0': '', 'v1.1.0': '', 'v2.0.0': '' }
  for (const tag of TAGS) {
    commits[tag] = templates.commit({ 'a.txt': tag }, `feat: ${tag}`)
    templates.git('tag', tag)
  }
  github.add('acme/templates', { from: templates.folder })
  const kinds = new Map<string, TestRepository>()

  function sourceFor(kind: ProductKind): TestRepository {
    const key = JSON.stringify(kind)
    const known = kinds.get(key) ?? writeProduct(kind, commits)
    kinds.set(key, known)
    return known
  }

  return {
    ...{ github, folder, commits },
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

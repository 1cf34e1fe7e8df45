// Four repositories, as the planning document has them, and one change that goes through all of them: a pull request in the platform, its merge,
// the packages in two registries, the product that installs them from each, and a release of the templates that reaches both who hold them.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { platformHistory } from '../../../src/actions/demo/platform.ts'
import { pythonFiles } from '../../../src/actions/demo/python-project.ts'
import { PYTHON_PROJECTS } from '../../../src/actions/demo/python-projects.ts'
import { makeDevpiIndex, startOciBed } from '../../registries/support/members.ts'
import { type PublicIndex, startPublicIndex } from '../../registries/support/public-index.ts'
import { programOf, type RunningServer, startDevpi, USER } from '../../registries/support/servers.ts'
import { sendWheels } from '../../registries/support/wheels.ts'
import { type CacheService, startCacheService } from '../../support/cache-service.ts'
import { makeDistribution } from '../../support/distributions.ts'
import {
  type GithubRepositories,
  type HostedRepository,
  startGithubRepositories,
} from '../../support/github-repositories.ts'
import type { TestServer } from '../../support/http-server.ts'
import { OWN_BACKEND, OWN_BUILD_SYSTEM } from '../../support/own-backend.ts'
import { fixtureTemplates } from '../../support/templates.ts'
import { CANARY, jobResults, runWorkflow, type WorkflowRun } from '../support/act.ts'
import { type Caller, callerRepository, type Event } from '../support/caller.ts'
import { tenFreePorts } from '../support/indexes.ts'
import { type Stage, stageActions, starter } from '../support/stage.ts'

const SECRET = `\${{ secrets.CANARY }}`
const PORT = await tenFreePorts()
const PACKAGES = [...PYTHON_PROJECTS.values()].filter(({ folder }) => folder.startsWith('packages/'))

let folder: string
let oci: TestServer
let devpi: RunningServer
let devpiIndex: string
let pub: PublicIndex
let cache: CacheService
let github: GithubRepositories
let stage: Stage
let platform: Caller
let templates: Caller
let holders: readonly HostedRepository[]

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'maestro-story-'))
  ;[oci, devpi, cache] = await Promise.all([startOciBed(CANARY), startDevpi(), startCacheService()])
  devpiIndex = await makeDevpiIndex(devpi.url, 'prod', { password: CANARY })
  pub = await startPublicIndex(path.join(folder, 'index'))
  await sendWheels(['checks', 'backends'], path.join(folder, 'wheels'), pub)
  const idna = 'def encode(text, **more):\n    return text.encode()\n'
  await pub.registry.send(makeDistribution(folder, { name: 'idna', version: '3.10', content: idna }))
  await pub.registry.send(makeDistribution(folder, { name: 'leftpad' }))
  const permissions = { contents: 'write', 'pull-requests': 'write', checks: 'read' } as const
  github = await startGithubRepositories({ root: path.join(folder, 'served'), tokens: { [CANARY]: { permissions } } })
  stage = stageActions()
  platform = callerRepository('acme/maestro-platform')
  templates = callerRepository('acme/maestro-templates')
}, 120_000)
afterEach(() => {
  expect(github.faults).toEqual([])
})
afterAll(async () => {
  await Promise.all([oci, devpi, pub, cache, github].map((one) => one?.close()))
  for (const one of [stage, platform, templates]) one?.remove()
  rmSync(folder, { recursive: true, force: true })
})

async function runOn(caller: Caller, event: Event, workflow: string): Promise<WorkflowRun> {
  const artifacts = path.join(folder, 'artifacts')
  rmSync(artifacts, { recursive: true, force: true })
  mkdirSync(artifacts)
  const run = await runWorkflow(caller, event, {
    workflow: `.github/workflows/${workflow}.yml`,
    repositories: stage.repositories,
    programs: { uv: programOf('clients', 'uv'), poetry: programOf('clients', 'poetry') },
    env: {
      ...cache.env,
      ...{ ACTIONS_CACHE_SERVICE_V2: 'true', NO_PROXY: '127.0.0.1', UV_PYTHON_DOWNLOADS: 'never' },
      ...{ PIP_INDEX_URL: pub.simpleUrl, UV_DEFAULT_INDEX: pub.simpleUrl, E2E_ARTIFACTS: artifacts },
      ...{ GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: github.graphqlUrl, GITHUB_SERVER_URL: 'https://github.com' },
      ...{ E2E_APP_TOKEN: CANARY, E2E_CACHE: path.join(folder, 'cache') },
    },
  })
  // The log is looked through by runWorkflow.
  for (const job of run.jobs)
    for (const { outputs, id } of job.steps)
      if (id !== 'app') expect([...outputs.values()].join()).not.toContain(CANARY)
  for (const file of filesIn(artifacts)) expect([file, readFileSync(file).includes(CANARY)]).toEqual([file, false])
  return run
}

function filesIn(place: string): readonly string[] {
  const names = readdirSync(place, { recursive: true, encoding: 'utf8' }).map((name) => path.join(place, name))
  return names.filter((name) => statSync(name).isFile())
}

const stepOf = ({ jobs }: WorkflowRun, id: string) => jobs.flatMap(({ steps }) => steps).find((one) => one.id === id)
const listOf = (run: WorkflowRun, id: string, name: string): readonly string[] =>
  JSON.parse(stepOf(run, id)?.outputs.get(name) ?? '[]')

/** The platform's starter for publishing, for one of the registries that run here. */
function publishTo(registry: string, url: string): string {
  const [head = ''] = starter('monorepo/publish').split('      registry: ghcr')
  const reading = `read-username: ${USER}, read-password: '${SECRET}'`
  return `${head}      registry: ${registry}\n      url: ${url}
      projects: packages/*\n    secrets: { username: ${USER}, password: '${SECRET}', ${reading} }\n`
}

/** Applications, seven packages, a front end; locks would name an index that is not here. */
function platformFiles(): Readonly<Record<string, string>> {
  const python = [...PYTHON_PROJECTS.values()].flatMap((project) => pythonFiles(project, PYTHON_PROJECTS))
  const front = { name: 'maestro-frontend', version: '1.0.0', private: true, scripts: { test: 'node --test' } }
  return {
    ...Object.fromEntries(python),
    'README.md': '# Maestro\n',
    '.gitignore': '__pycache__\n',
    'package.json': '{"private": true, "workspaces": ["apps/maestro-frontend"]}\n',
    'apps/maestro-frontend/package.json': `${JSON.stringify(front)}\n`,
    'apps/maestro-frontend/index.test.js': "require('node:test')('it', () => {})\n",
    '.github/workflows/ci.yml': `${starter('monorepo/ci')}    with: { inline: never, max-shards: 1 }\n`,
    '.github/workflows/devpi.yml': publishTo('devpi', devpiIndex),
    '.github/workflows/ghcr.yml': publishTo('ghcr', `${oci.url}ci/`),
  }
}

/** What the branch of the demo changes, and a new version of all whose requirements it raises. */
function change(): Readonly<Record<string, string>> {
  const edits = platformHistory().find(({ message }) => message === 'Write log records as JSON')?.edits ?? new Map()
  const files = platformFiles()
  const raised = PACKAGES.map(({ folder: place }) => {
    const file = `${place}/pyproject.toml`
    return [file, (files[file] ?? '').replace(/^version = "(\d+\.\d+)\.\d+"$/m, 'version = "$1.9"')] as const
  })
  return {
    ...Object.fromEntries([...edits].flatMap(([file, text]) => (text === null ? [] : [[file, text]]))),
    ...Object.fromEntries(raised),
  }
}

describe('the platform', () => {
  test('a pull request for the logging tests it and all who need it, in one shard; the gate is green', async () => {
    platform.commit(platformFiles(), 'platform')
    platform.push()
    platform.git('checkout', '-q', '-b', 'topic')
    platform.commit(change(), 'feat(logging): write records as JSON')
    const run = await runOn(platform, platform.pullRequest('topic'), 'ci')
    expect(listOf(run, 'run', 'failed')).toEqual([])
    expect(jobResults(run)).toEqual(['plan: success', 'shards: success', 'gate: success'])
    const tested = listOf(run, 'run', 'passed').filter((task) => task.endsWith(':test'))
    const touched = [...PACKAGES.map(({ name }) => `${name}:test`), 'maestro-engine:test']
    expect(tested.toSorted()).toEqual(touched.toSorted())
  }, 240_000)

  test.each(['devpi', 'ghcr'])(
    'its merge publishes the logging and all who need it to %s, in order',
    async (name) => {
      platform.git('checkout', '-q', 'main')
      platform.git('merge', '-q', 'topic')
      const run = await runOn(platform, platform.push(), name)
      expect(jobResults(run)).toEqual(['build: success', 'upload: success', 'verify: success'])
      const wheels = listOf(run, 'upload', 'published').filter((file) => file.endsWith('.whl'))
      expect(wheels).toHaveLength(PACKAGES.length)
      expect(wheels[0]).toMatch(/^maestro-core-logging \d+\.\d+\.9 /)
      expect(readdirSync(path.join(folder, 'artifacts')).sort()).toEqual([`publish-${name}`, `receipts-${name}`])
    },
    240_000,
  )
})

describe('the product', () => {
  const LOOK = "import importlib.metadata as m; assert m.version('maestro-core-logging').endswith('.9')"

  function fabric(registry: string, url: string) {
    const [head = ''] = starter('product/ci').split('    with:')
    const targets = { test: { command: `python -c "${LOOK}"` } }
    return {
      'nx.json': '{}',
      'project.json': JSON.stringify({ name: 'quality-fabric', targets }),
      'pyproject.toml': `[project]\nname = "quality-fabric"\nversion = "1.0.0"\nrequires-python = ">=3.11"\ndependencies = ["maestro-core-api[full]", "leftpad"]\n${OWN_BUILD_SYSTEM}`,
      'own_backend.py': OWN_BACKEND.replace('*_files()]]', 'pathlib.Path("own_backend.py"), *_files()]]'),
      'src/quality_fabric/__init__.py': 'import maestro_core_api, leftpad\n',
      '.github/workflows/ci.yml': `${head}    with: { registry: ${registry}, url: '${url}', owned: 'maestro-*', public: '${pub.simpleUrl}', port: ${PORT} }
    secrets: { username: ${USER}, password: '${SECRET}' }
`,
    }
  }

  test.each([
    ['devpi', () => devpiIndex],
    ['ghcr', () => `${oci.url}ci/`],
  ])(
    'installs the new version from %s and nothing of the look-alike, and passes',
    async (registry, url) => {
      // Somebody saw the name by then.
      await pub.registry
        .send(makeDistribution(folder, { name: 'maestro-core-logging', version: '99.0', content: 'EVIL = 1\n' }))
        .catch(() => undefined)
      const product = callerRepository('acme/quality-fabric')
      product.commit(fabric(registry, url()), 'product')
      const asked = pub.asked.length
      const run = await runOn(product, product.push(), 'ci')
      product.remove()
      expect(jobResults(run)).toEqual(['product: success'])
      expect(listOf(run, 'run', 'passed')).toEqual(['quality-fabric:test', 'quality-fabric:build'])
      expect(pub.asked.slice(asked).filter((one) => one.includes('maestro'))).toEqual([])
    },
    240_000,
  )
})

test('a release of the templates reaches both who hold them, as a pull request each', async () => {
  const fixture = fixtureTemplates()
  const [old, released] = [0, 1].map((at) => fixture.repository.git('rev-parse', `${fixture.tags[at]}^{commit}`))
  templates.git('fetch', '-q', fixture.repository.folder, '+refs/*:refs/*', '--update-head-ok')
  templates.git('checkout', '-q', '-f', '-B', 'main', fixture.tags[1] ?? '')
  fixture.repository.remove()
  github.add('acme/maestro-templates', { from: templates.folder })
  holders = ['quality-fabric', 'maestro-ml-platform'].map((name) => {
    const own = callerRepository(`acme/${name}`)
    own.commit({
      '.gitmodules': '[submodule "templates"]\n\tpath = templates\n\turl = ../maestro-templates\n\ttrack = calver\n',
      '.github/workflows/ci.yml': 'on: push\n',
    })
    own.git('update-index', '--add', '--cacheinfo', `160000,${old},templates`)
    own.git('commit', '-q', '-m', 'pin')
    const hosted = github.add(`acme/${name}`, { from: own.folder })
    own.remove()
    return hosted
  })
  const workflow = starter('templates/notify')
    .replace(`\${{ vars.APP_ID }}`, 'Iv23')
    .replace(
      "{ app-id: 'Iv23',",
      '{ app-id: Iv23, waves: rest, wait-minutes: 0, targets: "acme/quality-fabric\\nacme/maestro-ml-platform",',
    )
    .replace('secrets.APP_KEY', 'secrets.CANARY')
  templates.commit({ '.github/workflows/notify.yml': workflow }, 'ci: tell of releases')
  const run = await runOn(templates, templates.release(fixture.tags[1] ?? ''), 'notify')
  expect(jobResults(run)).toEqual(['notify: success'])
  for (const holder of holders) {
    expect(holder.pulls).toMatchObject([
      { state: 'OPEN', title: `chore(templates): update templates to ${fixture.tags[1]}` },
    ])
    expect(holder.git('ls-tree', holder.pulls[0]?.headOid ?? '', 'templates')).toContain(released)
  }
}, 120_000)

// The starter workflow of a product: what a platform published to a container registry is installed, and the product tested and tried out.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { startOciBed } from '../../registries/support/members.ts'
import { type PublicIndex, startPublicIndex } from '../../registries/support/public-index.ts'
import { programOf, type RunningServer, startPypiserver, USER } from '../../registries/support/servers.ts'
import { makeDistribution } from '../../support/distributions.ts'
import type { TestServer } from '../../support/http-server.ts'
import { OWN_BACKEND, OWN_BUILD_SYSTEM } from '../../support/own-backend.ts'
import { ownPlatform } from '../../support/own-platform.ts'
import { CANARY, jobResults, runWorkflow, summaryOf, toldBy, toldIn, type WorkflowRun } from '../support/act.ts'
import { type Caller, callerRepository, type Event, OUTSIDERS } from '../support/caller.ts'
import { tenFreePorts } from '../support/indexes.ts'
import { type Stage, stageActions, starter } from '../support/stage.ts'

const STARTER = starter('product/ci')
const PUBLISH = starter('monorepo/publish')
const SECRET = `\${{ secrets.CANARY }}`
const PORT = await tenFreePorts()

let oci: TestServer
let pub: PublicIndex
let closed: RunningServer
let stage: Stage
let product: Caller
let folder: string

/** What the platform publishes, by its own starter; and a look-alike of it in public. */
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'maestro-product-'))
  ;[oci, closed] = await Promise.all([startOciBed(CANARY), startPypiserver()])
  pub = await startPublicIndex(path.join(folder, 'index'))
  await pub.registry.send(makeDistribution(folder, { name: 'acme-api', version: '99.0', content: 'EVIL = 1\n' }))
  await pub.registry.send(makeDistribution(folder, { name: 'leftpad' }))
  stage = stageActions()
  const platform = callerRepository()
  const reading = `read-username: ${USER}, read-password: '${SECRET}'`
  const [head = ''] = PUBLISH.split('      url:')
  const workflow = `${head}      url: ${oci.url}ci/\n    secrets: { username: ${USER}, password: '${SECRET}', ${reading} }\n`
  platform.commit({ ...ownPlatform(), '.github/workflows/ci.yml': workflow })
  const { succeeded, log } = await runOn(platform, platform.push())
  platform.remove()
  if (!succeeded) throw new Error(log)
}, 120_000)

beforeEach(() => {
  product?.remove()
  product = callerRepository('acme/quality-fabric')
})

afterAll(async () => {
  await Promise.all([oci, closed, pub].map((one) => one?.close()))
  stage?.remove()
  product?.remove()
  if (folder !== undefined) rmSync(folder, { recursive: true })
})

async function runOn(caller: Caller, event: Event): Promise<WorkflowRun> {
  rmSync(path.join(folder, 'artifacts'), { recursive: true, force: true })
  const env = { NO_PROXY: '127.0.0.1', E2E_ARTIFACTS: path.join(folder, 'artifacts'), UV_PYTHON_DOWNLOADS: 'never' }
  return runWorkflow(caller, event, {
    repositories: stage.repositories,
    env,
    programs: { uv: programOf('clients', 'uv') },
  })
}

function workflow({ password = SECRET, on = 'push' } = {}): string {
  const [head = ''] = STARTER.replace(/on: .*/, `on: ${on}`).split('    with:')
  return `${head}    with: { registry: ghcr, url: '${oci.url}ci/', owned: 'acme-*', public: '${pub.simpleUrl}', port: ${PORT} }
    secrets: { username: ${USER}, password: '${password}' }
`
}

/** A package that needs one of the platform, and one of everybody. */
function fabric(test: string) {
  return {
    'nx.json': '{}',
    'project.json': JSON.stringify({ name: 'quality-fabric', targets: { test: { command: `python -c "${test}"` } } }),
    'pyproject.toml': `[project]\nname = "quality-fabric"\nversion = "1.0.0"\nrequires-python = ">=3.11"\ndependencies = ["acme-api>=0.1", "leftpad"]\n${OWN_BUILD_SYSTEM}`,
    // An sdist that is built from holds what builds it.
    'own_backend.py': OWN_BACKEND.replace('*_files()]]', 'pathlib.Path("own_backend.py"), *_files()]]'),
    'src/quality_fabric/__init__.py': 'import acme_api, leftpad\n',
  }
}

const step = ({ jobs }: WorkflowRun, id: string) => jobs[0]?.steps.find((one) => one.id === id)

test('it is installed from the registry alone, tested, built, and tried out outside its tree', async () => {
  product.commit({
    ...fabric('import acme_api, leftpad; assert not hasattr(acme_api, chr(69))'),
    '.github/workflows/ci.yml': `${workflow()}${toldBy('ci')}`,
  })
  const run = await runOn(product, product.push())
  expect(jobResults(run)).toEqual(['product: success', 'told: success'])
  expect(toldIn(run)).toEqual({ ok: 'true' })
  expect(summaryOf(run, 'product')).toContain('| `quality-fabric:test` | ✅ passed |')
  expect(step(run, 'run')?.outputs.get('passed')).toBe('["quality-fabric:test","quality-fabric:build"]')
  expect(run.log).toContain('every package was installed and imported from the files that were built')
  expect(pub.asked.filter((url) => /acme/i.test(decodeURIComponent(url)))).toEqual([])
}, 120_000)

test('a test that fails is the failure of the product', async () => {
  product.commit({ ...fabric('raise SystemExit(3)'), '.github/workflows/ci.yml': workflow() })
  const run = await runOn(product, product.push())
  expect([run.succeeded, step(run, 'run')?.outputs.get('failed')]).toEqual([false, '["quality-fabric:test"]'])
  expect(summaryOf(run, 'product')).toContain('| `quality-fabric:test` | ❌ failed |')
}, 120_000)

test('a registry that does not let us in is one clear line', async () => {
  product.commit({ ...fabric('1'), '.github/workflows/ci.yml': workflow({ password: 'wrong' }) })
  const run = await runOn(product, product.push())
  expect([run.succeeded, step(run, 'registry')?.result]).toEqual([false, 'failure'])
  expect(step(run, 'run')).toBeUndefined()
}, 120_000)

test.each(OUTSIDERS)(
  'a pull request of %s, which has no secrets, is left alone with a word why',
  async (outsider) => {
    product.commit({
      ...fabric('1'),
      '.github/workflows/ci.yml': workflow({ password: '', on: 'pull_request' })
        .replace('ghcr', 'pypi')
        .replace(`${oci.url}ci/`, closed.url),
    })
    product.push()
    product.git('checkout', '-q', '-b', 'topic')
    product.commit({ 'src/quality_fabric/more.py': '' })
    const run = await runOn(product, product.pullRequest('topic', outsider))
    expect(run.succeeded).toBe(true)
    expect(step(run, 'registry')?.outputs.get('ready')).toBe('false')
    expect([run.log, summaryOf(run, 'product')]).toEqual(Array(2).fill(expect.stringContaining('gets no secrets')))
    expect(step(run, 'run')).toBeUndefined()
  },
  120_000,
)

test('one that would have a package of ours come from elsewhere is red, whoever it is of', async () => {
  const lock = `[[package]]\nname = "acme-api"\nversion = "99.0"\nsource = { registry = "${pub.simpleUrl}" }\n`
  product.commit({
    ...fabric('1'),
    '.github/workflows/ci.yml': workflow({ password: '', on: 'pull_request' }).replace('ghcr', 'pypi'),
  })
  product.push()
  product.git('checkout', '-q', '-b', 'topic')
  product.commit({ 'uv.lock': `version = 1\n${lock}` })
  const run = await runOn(product, product.pullRequest('topic', 'a fork'))
  expect([run.succeeded, step(run, 'registry')?.result]).toEqual([false, 'failure'])
  expect(run.log).toContain('ORIGIN_UNSAFE')
}, 120_000)

test('a product without anything to run is green', async () => {
  product.commit({ 'README.md': '# Product\n', '.github/workflows/ci.yml': workflow() })
  const run = await runOn(product, product.push())
  expect([run.succeeded, step(run, 'run')?.outputs.get('passed')]).toEqual([true, '[]'])
}, 120_000)

test('for an event that would give the code of others all rights, it is red and says why, before anybody logs in', async () => {
  product.commit({ ...fabric('1'), '.github/workflows/ci.yml': workflow({ on: 'pull_request_target' }) })
  product.push()
  product.git('checkout', '-q', '-b', 'topic')
  product.commit({ 'src/quality_fabric/more.py': '' })
  const run = await runOn(product, { ...product.pullRequest('topic'), name: 'pull_request_target' })
  expect([run.succeeded, step(run, 'registry')]).toEqual([false, undefined])
  expect(run.log).toContain('Write on: pull_request in their place.')
}, 120_000)

// The starter workflow that publishes a monorepo's packages, and the callable workflow behind it, with a real container registry.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startOciBed } from '../../registries/support/members.ts'
import { type RunningServer, startPypiserver, USER } from '../../registries/support/servers.ts'
import type { TestServer } from '../../support/http-server.ts'
import { ownPlatform, pack } from '../../support/own-platform.ts'
import { CANARY, jobResults, runWorkflow, summaryOf, toldBy, toldIn, type WorkflowRun } from '../support/act.ts'
import { type Caller, callerRepository, type Event, OUTSIDERS } from '../support/caller.ts'
import { type Stage, stageActions, starter } from '../support/stage.ts'

const STARTER = starter('monorepo/publish')
const WORKFLOW = '.github/workflows/publish.yml'
const SECRET = `\${{ secrets.CANARY }}`

let oci: TestServer
let closed: RunningServer
let stage: Stage
let caller: Caller
let artifacts: string

beforeAll(async () => {
  ;[oci, closed] = await Promise.all([startOciBed(CANARY), startPypiserver()])
  stage = stageActions()
  caller = callerRepository()
  artifacts = mkdtempSync(path.join(tmpdir(), 'maestro-artifacts-'))
}, 120_000)

afterAll(async () => {
  await Promise.all([oci?.close(), closed?.close()])
  stage?.remove()
  caller?.remove()
  if (artifacts !== undefined) rmSync(artifacts, { recursive: true, force: true })
})

/** The starter, for the registry that runs here. */
function starterFor(registry: string, url: string, secrets: string): string {
  const [head = ''] = STARTER.split('      registry: ghcr')
  return `${head}      registry: ${registry}\n      url: ${url}\n    secrets: ${secrets}\n`
}

const READING = `read-username: ${USER}, read-password: '${SECRET}'`
const toOci = (password = SECRET) =>
  starterFor('ghcr', `${oci.url}ci/`, `{ username: ${USER}, password: '${password}', ${READING} }`)

async function runOn(event: Event): Promise<WorkflowRun> {
  rmSync(artifacts, { recursive: true, force: true })
  return runWorkflow(caller, event, {
    workflow: WORKFLOW,
    repositories: stage.repositories,
    env: { NO_PROXY: '127.0.0.1', E2E_ARTIFACTS: artifacts },
  })
}

const output = ({ jobs }: WorkflowRun, id: string, name: string) =>
  JSON.parse(
    jobs
      .flatMap(({ steps }) => steps)
      .find((step) => step.id === id)
      ?.outputs.get(name) ?? 'null',
  )

test('what the container registry does not have is built, published and tried out', async () => {
  caller.commit({ ...ownPlatform(), [WORKFLOW]: `${toOci()}${toldBy('publish')}` })
  const first = await runOn(caller.push())
  expect(jobResults(first)).toEqual(['build: success', 'upload: success', 'verify: success', 'told: success'])
  expect(output(first, 'build', 'pending')).toEqual(['acme-log 0.1.0', 'acme-auth 0.1.0', 'acme-api 0.1.0'])
  expect(output(first, 'upload', 'published')).toHaveLength(6)
  expect(readdirSync(artifacts).sort()).toEqual(['publish-ghcr', 'receipts-ghcr'])
  const told = Object.entries(toldIn(first)).map(([name, value]) => [name, JSON.parse(value).length])
  expect(Object.fromEntries(told)).toEqual({ pending: 3, published: 6 })
  for (const job of ['build', 'upload']) expect(summaryOf(first, job)).toContain('acme-log')
  // What runs code of the packages does so where it can do nothing but read.
  const tried = 'all 3 packages were installed from the registry into a clean folder, and imported'
  expect(['upload', 'verify'].map((job) => summaryOf(first, job).includes(tried))).toEqual([false, true])
})

test('once more, there is nothing to publish, and no job that could', async () => {
  caller.commit({ 'README.md': 'Once more.\n' })
  const second = await runOn(caller.push())
  expect([jobResults(second), output(second, 'build', 'pending')]).toEqual([['build: success', 'told: success'], []])
  expect(toldIn(second)).toMatchObject({ pending: '[]' })
})

test('only what was raised is published, with what a push that asks for it attests', async () => {
  caller.commit({
    ...pack('log', { version: '0.2.0' }),
    [WORKFLOW]: toOci().replace('    secrets:', '      attest: always\n    secrets:'),
  })
  const run = await runOn(caller.push())
  expect(output(run, 'upload', 'published')).toEqual([
    'acme-log 0.2.0 acme_log-0.2.0-py3-none-any.whl',
    'acme-log 0.2.0 acme_log-0.2.0.tar.gz',
  ])
  expect(run.log).toContain('attested: .maestro/publish/**/*.whl')
})

test('who may not upload is told so by the job that uploads, and nothing is there', async () => {
  caller.commit({ ...pack('auth', { version: '0.2.0', needs: ['log'] }), [WORKFLOW]: toOci('wrong') })
  const refused = await runOn(caller.push())
  expect(jobResults(refused)).toEqual(['build: success', 'upload: failure'])
  expect(refused.log).toMatch(/::error title=[A-Z_]+::[^"]*(?:refuse|log in|password|credentials)/i)
  caller.commit({ [WORKFLOW]: toOci() })
  const mended = await runOn(caller.push())
  expect(output(mended, 'build', 'pending')).toEqual(['acme-auth 0.2.0'])
  expect(jobResults(mended)).toEqual(['build: success', 'upload: success', 'verify: success'])
})

test('from another branch nothing is published, unless the call says so', async () => {
  const fromTopic = ({ name, payload }: Event): Event => ({ name, payload: { ...payload, ref: 'refs/heads/topic' } })
  caller.commit({ ...pack('log', { version: '0.2.1' }), [WORKFLOW]: toOci() })
  const refused = await runOn(fromTopic(caller.push()))
  expect(jobResults(refused)).toEqual(['build: failure'])
  expect(refused.log).toContain('::error title=BRANCH_REFUSED::')
  caller.commit({ [WORKFLOW]: toOci().replace('    secrets:', '      any-branch: true\n    secrets:') })
  const meant = await runOn(fromTopic(caller.push()))
  expect(jobResults(meant)).toEqual(['build: success', 'upload: success', 'verify: success'])
  expect(output(meant, 'build', 'pending')).toEqual(['acme-log 0.2.1'])
})

test('from a pull request nothing is published', async () => {
  caller.commit({ [WORKFLOW]: toOci().replace(/on: .*/, 'on: pull_request') })
  caller.push()
  caller.git('checkout', '-q', '-b', 'topic')
  caller.commit(pack('auth', { version: '0.3.0', needs: ['log'] }))
  const run = await runOn(caller.pullRequest('topic'))
  expect(jobResults(run)).toEqual(['build: success'])
  expect(output(run, 'build', 'pending')).toEqual(['acme-auth 0.3.0'])
  expect(run.log).toContain('::notice title=Nothing is published before it is merged::')
})

test.each(OUTSIDERS)(
  'a pull request of %s, which has no secrets, is green and says why nothing was built',
  async (outsider) => {
    const workflow = starterFor('pypi', closed.url, `{ username: ${USER}, password: '' }`)
    caller.git('checkout', '-q', 'main')
    caller.commit({ [WORKFLOW]: workflow.replace(/on: .*/, 'on: pull_request') })
    caller.push()
    caller.git('checkout', '-q', '-B', 'other')
    caller.commit(pack('auth', { version: '0.4.0', needs: ['log'] }))
    const run = await runOn(caller.pullRequest('other', outsider))
    expect([jobResults(run), output(run, 'build', 'pending')]).toEqual([['build: success'], []])
    expect(run.log).toContain('gets no secrets')
  },
)

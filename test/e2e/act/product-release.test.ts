// The starter workflow that releases a product, and the callable workflow behind it: a real container registry, and GitHub as it is in tests.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { startOciBed } from '../../registries/support/members.ts'
import { USER } from '../../registries/support/servers.ts'
import {
  type GithubRepositories,
  type HostedRepository,
  startGithubRepositories,
} from '../../support/github-repositories.ts'
import type { TestServer } from '../../support/http-server.ts'
import { pack } from '../../support/own-platform.ts'
import { CANARY, jobResults, runWorkflow, summaryOf, toldBy, toldIn, type WorkflowRun } from '../support/act.ts'
import { type Caller, callerRepository, type Event } from '../support/caller.ts'
import { type Stage, stageActions, starter } from '../support/stage.ts'

const STARTER = starter('product/release')
const WORKFLOW = '.github/workflows/release.yml'
const SECRET = `\${{ secrets.CANARY }}`

let oci: TestServer
let root: string
let github: GithubRepositories
let stage: Stage
let caller: Caller
let artifacts: string
let hosted: HostedRepository

beforeAll(async () => {
  oci = await startOciBed(CANARY)
  root = mkdtempSync(path.join(tmpdir(), 'maestro-github-'))
  github = await startGithubRepositories({
    root,
    tokens: { [CANARY]: { kind: 'workflow', permissions: { contents: 'write' } } },
  })
  stage = stageActions()
  caller = callerRepository('acme/quality-fabric')
  artifacts = mkdtempSync(path.join(tmpdir(), 'maestro-artifacts-'))
}, 120_000)
afterEach(() => {
  expect(github.faults).toEqual([])
})
afterAll(async () => {
  await oci?.close()
  await github?.close()
  stage?.remove()
  caller?.remove()
  for (const folder of [root, artifacts]) if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
})

/** The starter, for the registry that runs here. */
function starterFor(password = SECRET): string {
  const [head = ''] = STARTER.split('      registry: ghcr')
  const reading = `read-username: ${USER}, read-password: '${SECRET}'`
  const secrets = `{ username: ${USER}, password: '${password}', ${reading} }`
  return `${head}      registry: ghcr\n      url: ${oci.url}ci/\n    secrets: ${secrets}\n`
}

async function runOn(event: Event, { url, graphqlUrl } = github): Promise<WorkflowRun> {
  rmSync(artifacts, { recursive: true, force: true })
  return runWorkflow(caller, event, {
    workflow: WORKFLOW,
    repositories: stage.repositories,
    env: {
      ...{ NO_PROXY: '127.0.0.1', E2E_ARTIFACTS: artifacts },
      ...{ GITHUB_API_URL: url, GITHUB_GRAPHQL_URL: graphqlUrl, GITHUB_SERVER_URL: 'https://github.com' },
    },
  })
}

/** What the host has, GitHub knows as well. */
const host = () => {
  hosted = github.add('acme/quality-fabric', { from: caller.folder })
}
const output = ({ jobs }: WorkflowRun, id: string, name: string) =>
  jobs
    .flatMap(({ steps }) => steps)
    .find((step) => step.id === id)
    ?.outputs.get(name)

test('by a tag: published under its version, which no manifest states, and released with its notes', async () => {
  caller.commit({ ...pack('quality'), [WORKFLOW]: `${starterFor()}${toldBy('release')}` }, 'feat: begin')
  caller.git('tag', 'v1.0.0')
  caller.pushTag('v1.0.0')
  caller.commit({ 'packages/quality/src/acme_quality/gate.py': '' }, 'feat(gate): open and close')
  caller.git('tag', '-a', '-m', 'x', 'v1.1.0')
  host()
  const run = await runOn(caller.pushTag('v1.1.0'))
  expect(jobResults(run)).toEqual([
    'build: success',
    'upload: success',
    'verify: success',
    'release: success',
    'told: success',
  ])
  const url = 'https://github.com/acme/quality-fabric/releases/tag/v1.1.0'
  expect(toldIn(run)).toEqual({ version: '1.1.0', published: output(run, 'upload', 'published'), url })
  expect(summaryOf(run, 'upload')).toContain('acme-quality')
  expect(JSON.parse(output(run, 'upload', 'published') ?? '')).toEqual([
    'acme-quality 1.1.0 acme_quality-1.1.0-py3-none-any.whl',
    'acme-quality 1.1.0 acme_quality-1.1.0.tar.gz',
  ])
  expect(hosted.releases).toMatchObject([{ tag: 'v1.1.0', body: expect.stringContaining('`gate`: open and close') }])
  expect(readdirSync(artifacts).sort()).toEqual(['publish-ghcr', 'receipts-ghcr', 'release-notes'])
})

test('by hand: the next version by what the commits say', async () => {
  caller.commit({ 'packages/quality/src/acme_quality/gate.py': 'OPEN = True\n' }, 'fix: open')
  caller.dispatch()
  host()
  const run = await runOn(caller.dispatch({ version: 'auto' }))
  expect(jobResults(run)).toEqual([
    'build: success',
    'upload: success',
    'verify: success',
    'release: success',
    'told: success',
  ])
  expect(hosted.releases).toMatchObject([{ tag: 'v1.1.1' }])
  expect(hosted.oidOf('refs/tags/v1.1.1')).toBe(caller.git('rev-parse', 'HEAD'))
})

test('once more, there is nothing to release, and no job that could', async () => {
  caller.git('tag', 'v1.1.1')
  caller.pushTag('v1.1.1')
  const again = await runOn(caller.dispatch({ version: 'auto' }))
  expect([jobResults(again), output(again, 'plan', 'pending')]).toEqual([['build: success', 'told: success'], 'false'])
  expect(toldIn(again)).toMatchObject({ url: '' })
  expect(hosted.releases).toHaveLength(1)
})

test('from another branch nothing is released', async () => {
  const { name, payload } = caller.dispatch({ version: 'auto' })
  const run = await runOn({ name, payload: { ...payload, ref: 'refs/heads/topic' } })
  expect([jobResults(run), run.log.includes('::error title=BRANCH_REFUSED::')]).toEqual([['build: failure'], true])
  expect(hosted.releases).toHaveLength(1)
})

test('where an upload fails there is no release, and the tag stays free', async () => {
  caller.commit({ 'packages/quality/src/acme_quality/more.py': '', [WORKFLOW]: starterFor('wrong') }, 'feat: more')
  caller.dispatch()
  host()
  const run = await runOn(caller.dispatch())
  expect(jobResults(run)).toEqual(['build: success', 'upload: failure'])
  expect([hosted.releases.length, hosted.oidOf('refs/tags/v1.2.0')]).toEqual([0, undefined])
  caller.commit({ [WORKFLOW]: starterFor() }, 'ci: mend it')
  caller.dispatch()
  host()
  const mended = await runOn(caller.dispatch())
  expect(jobResults(mended)).toEqual(['build: success', 'upload: success', 'verify: success', 'release: success'])
  expect(hosted.releases).toMatchObject([{ tag: 'v1.2.0' }])
})

test('a token that may not is told what the caller has to grant', async () => {
  caller.commit({ [WORKFLOW]: starterFor().replace(/ {6}registry: ghcr\n.*\n/, '') }, 'fix: publish nothing')
  caller.git('tag', 'v1.2.0', 'HEAD~1')
  caller.pushTag('v1.2.0')
  const folder = mkdtempSync(path.join(tmpdir(), 'maestro-github-'))
  const tokens = { [CANARY]: { kind: 'workflow', permissions: { contents: 'read' } } } as const
  const strict = await startGithubRepositories({ root: folder, tokens })
  const released = strict.add('acme/quality-fabric', { from: caller.folder })
  const run = await runOn(caller.dispatch(), strict)
  await strict.close()
  rmSync(folder, { recursive: true })
  expect([jobResults(run), released.releases]).toEqual([['build: success', 'release: failure'], []])
  expect(run.log).toMatch(/GITHUB_REFUSED::.*contents: write/)
})

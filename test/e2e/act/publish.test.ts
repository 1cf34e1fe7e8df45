import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type RunningServer, startDevpi, startPypiserver } from '../../registries/support/servers.ts'
import { ownPlatform, pack } from '../../support/own-platform.ts'
import { CANARY, runWorkflow } from '../support/act.ts'
import { type Caller, callerRepository, type Event } from '../support/caller.ts'
import { type Stage, stageActions } from '../support/stage.ts'

const DOCS = path.join(import.meta.dirname, '../../../docs/publish.md')
const WORKFLOW = '.github/workflows/ci.yml'
const USES = 'maestro-actions/maestro-actions/actions/publish@v1'
const PASSWORD = `\${{ secrets.CANARY }}`

let servers: { readonly devpi: RunningServer; readonly pypiserver: RunningServer }
let stage: Stage
let caller: Caller
let artifacts: string

beforeAll(async () => {
  const [devpi, pypiserver] = await Promise.all([startDevpi(), startPypiserver(CANARY)])
  servers = { devpi, pypiserver }
  stage = stageActions()
  caller = callerRepository()
  artifacts = mkdtempSync(path.join(tmpdir(), 'maestro-artifacts-'))
}, 120_000)

afterAll(async () => {
  await Promise.all([servers?.devpi.close(), servers?.pypiserver.close()])
  stage?.remove()
  caller?.remove()
  if (artifacts !== undefined) rmSync(artifacts, { recursive: true })
})

/** A workflow as docs/publish.md has it, for the server that runs here. */
function documented(heading: string): string {
  const [, text = ''] = readFileSync(DOCS, 'utf8').split(`${heading}\n`)
  const [, block = ''] = /```yaml\n([\s\S]*?)```/.exec(text) ?? []
  const here = block
    .replaceAll('https://devpi.example/maestro/prod/', `${servers.devpi.url}ci/prod/`)
    .replaceAll('secrets.DEVPI_PASSWORD', 'secrets.CANARY')
  if (here === block) throw new Error(`docs/publish.md has no such workflow under ${heading}`)
  return here
}

/** Devpi as in the documentation, user and index made; then pypiserver. */
function toBoth(): string {
  const inputs = `{ registry: pypi, url: '${servers.pypiserver.url}', username: ci, password: '${PASSWORD}', projects: all }`
  return `${documented('# Publishing Python packages').replace('registry: devpi', 'registry: devpi\n          create: true')}
  second:
    needs: publish
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - { uses: ${USES}, with: ${inputs} }
`
}

/** What the steps of our action did, one after another. */
async function run(event: Event) {
  const env = { NO_PROXY: '127.0.0.1', E2E_ARTIFACTS: artifacts }
  const { jobs, log } = await runWorkflow(caller, event, { repositories: stage.repositories, env })
  const steps = jobs.flatMap((job) =>
    job.steps.filter(({ outputs, result }) => outputs.has('plan') || result === 'failure'),
  )
  if (steps.length === 0) throw new Error(log)
  // What act was asked to hide it shows so.
  expect(steps.filter(({ printed }) => printed.includes('***'))).toEqual([])
  const told = (command: string) => steps.flatMap((step) => step.carriedOut.filter((one) => one.command === command))
  const outputs = steps.map((step) => (name: string) => JSON.parse(step.outputs.get(name) || 'null'))
  return { results: jobs.map(({ result }) => result), outputs, told, log }
}

const files = (version: string) =>
  ['log', 'auth', 'api'].flatMap((name) =>
    [`acme_${name}-${version}-py3-none-any.whl`, `acme_${name}-${version}.tar.gz`].map(
      (file) => `acme-${name} ${version} ${file}`,
    ),
  )

test('a first run publishes to devpi and to pypiserver, a second one finds nothing to do', async () => {
  caller.commit({ ...ownPlatform(), [WORKFLOW]: toBoth() })
  const first = await run(caller.push())
  expect(first.results).toEqual(['success', 'success'])
  expect(first.outputs.map((output) => output('published'))).toEqual([files('0.1.0'), files('0.1.0')])
  const summaries = first.told('summary').map(({ value }) => value)
  expect(summaries).toEqual([
    expect.stringContaining('**3 packages published** in devpi'),
    expect.stringContaining('in pypi'),
  ])
  expect(first.told('warning')).toEqual([])

  caller.commit({ 'README.md': 'Once more.\n' })
  const second = await run(caller.push())
  expect(second.results).toEqual(['success', 'success'])
  expect(second.outputs.map((output) => [output('published'), output('skipped').length])).toEqual([
    [[], 3],
    [[], 3],
  ])
})

test('three jobs: one builds and has no secret, one uploads what lies in the folder, one tries it out', async () => {
  const raised = ['log', 'auth', 'api'].map((name, at, names) =>
    pack(name, { version: '0.2.0', needs: names.slice(Math.max(0, at - 1), at) }),
  )
  caller.commit({ ...Object.assign({}, ...raised), [WORKFLOW]: `on: push\n${documented('## Three jobs')}` })
  const { results, outputs } = await run(caller.push())
  expect(results).toEqual(['success', 'success', 'success'])
  expect(outputs.map((output) => output('published'))).toEqual([[], files('0.2.0'), []])
})

test('in a pull request, guard marks the line of the version that was not raised', async () => {
  const inputs = `{ guard: true, registry: devpi, url: '${servers.devpi.url}ci/prod/' }`
  const steps = `[{ uses: actions/checkout@v7, with: { fetch-depth: 0 } }, { uses: ${USES}, with: ${inputs} }]`
  caller.commit({ [WORKFLOW]: `on: pull_request\njobs: { guard: { runs-on: ubuntu-latest, steps: ${steps} } }\n` })
  caller.push()
  caller.git('checkout', '-q', '-b', 'topic')
  caller.commit({ 'packages/auth/src/acme_auth/__init__.py': 'import acme_log\nA = 1\n' })
  const { results, told } = await run(caller.pullRequest('topic'))
  expect(results).toEqual(['failure'])
  expect(told('error')).toMatchObject([
    {
      value: expect.stringMatching(
        /^acme-auth changed since 0\.2\.0 was published, but its version did not: .*\nGive it a version above 0\.2\.0\.$/,
      ),
      properties: { file: 'packages/auth/pyproject.toml', line: '3' },
    },
  ])
})

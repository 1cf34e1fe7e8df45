// The starter workflow for monorepos as it stands, and the callable workflow behind it: a plan, shards of Python and of Node, and a gate.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { programOf } from '../../registries/support/servers.ts'
import { packWheels } from '../../registries/support/wheels.ts'
import { type CacheService, startCacheService } from '../../support/cache-service.ts'
import { jobResults, runWorkflow, summaryOf, toldBy, toldIn, type WorkflowRun } from '../support/act.ts'
import { type Caller, callerRepository, type Event, OUTSIDERS } from '../support/caller.ts'
import { type Stage, stageActions, starter } from '../support/stage.ts'
import { PLATFORM } from './platform.ts'

const STARTER = starter('monorepo/ci')

let stage: Stage
let caller: Caller
let folder: string
let service: CacheService

beforeAll(() => {
  stage = stageActions()
  folder = mkdtempSync(path.join(tmpdir(), 'maestro-shards-'))
  packWheels(['checks', 'backends'], path.join(folder, 'wheels'))
}, 60_000)
afterAll(() => {
  stage.remove()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  caller = callerRepository()
  service = await startCacheService()
  caller.commit({ ...platform(), '.gitignore': '__pycache__\n', '.github/workflows/ci.yml': STARTER }, 'platform')
  caller.push()
})
afterEach(async () => {
  await service.close()
  caller.remove()
})

/** With the pytest that is there. */
function platform() {
  const files = Object.entries(PLATFORM).map(([name, edit]) => {
    return [name, typeof edit === 'string' ? edit.replace('pytest = "^8.0"', 'pytest = "^9.0"') : edit] as const
  })
  return Object.fromEntries(files)
}

/** The jobs of a push to main, on a machine with uv whose packages all are in one folder. */
function pushed(files: Readonly<Record<string, string>>, inputs = ''): Promise<WorkflowRun> {
  caller.commit({ ...files, '.github/workflows/ci.yml': `${STARTER}${inputs === '' ? '' : `    with: ${inputs}\n`}` })
  return runOn(caller.push())
}

function runOn(event: Event): Promise<WorkflowRun> {
  rmSync(path.join(folder, 'artifacts'), { recursive: true, force: true })
  return runWorkflow(caller, event, {
    ...stage,
    programs: { uv: programOf('clients', 'uv'), poetry: programOf('clients', 'poetry') },
    env: {
      ...service.env,
      ACTIONS_CACHE_SERVICE_V2: 'true',
      NO_PROXY: '127.0.0.1',
      E2E_ARTIFACTS: path.join(folder, 'artifacts'),
      UV_FIND_LINKS: path.join(folder, 'wheels'),
      UV_OFFLINE: '1',
      UV_PYTHON_DOWNLOADS: 'never',
    },
  })
}

/** How the jobs of the plan and of the gate ended, and each shard by its ecosystem. */
function resultsOf({ jobs }: WorkflowRun): readonly string[] {
  return jobs.map(({ id, matrix, result }) => `${matrix['ecosystem'] ?? id}: ${result}`).sort()
}

/** What the shards of an ecosystem came to, all together. */
function shards({ jobs }: WorkflowRun, ecosystem: string) {
  const own = jobs.filter(({ matrix }) => matrix['ecosystem'] === ecosystem)
  const steps = own.flatMap((job) => job.steps.filter(({ id }) => id === 'run'))
  const told = own.flatMap((job) => job.steps.flatMap(({ carriedOut }) => carriedOut))
  const lists = (name: string) => steps.flatMap(({ outputs }) => JSON.parse(outputs.get(name) ?? '[]') as string[])
  return {
    passed: lists('passed').sort(),
    failed: lists('failed'),
    tests: steps.reduce((sum, { outputs }) => sum + JSON.parse(outputs.get('tests') ?? '{}').passed, 0),
    errors: told
      .filter(({ command }) => command === 'error')
      .map(({ properties, value }) => ({ ...properties, value })),
    summary: told.flatMap(({ command, value }) => (command === 'summary' ? value : [])).join('\n'),
    reports: own.flatMap(({ matrix }) => readdirSync(path.join(folder, 'artifacts', `reports-${matrix['id']}`))),
  }
}

const CHANGE = {
  'packages/core-logging/src/maestro_core_logging/__init__.py': 'LEVEL = "info"\n',
  'libs/ui/index.js': 'export const Button = 1\n',
}
const WRONG = 'def test_it():\n    assert 1 + 1 == 3\n'
const PYTHON = ['maestro-core-api', 'maestro-core-logging', 'maestro-engine']

/** What the job that plans did itself, or the gate found. */
function step({ jobs }: WorkflowRun, job: string, id: string) {
  return jobs.find((one) => one.id === job)?.steps.find((one) => one.id === id)
}

test('little work is done by the job that plans, and no gate is needed', async () => {
  const run = await pushed(CHANGE)
  expect([run.succeeded, resultsOf(run)]).toEqual([true, ['plan: success']])
  const { outputs } = step(run, 'plan', 'run') ?? { outputs: new Map<string, string>() }
  expect(JSON.parse(outputs.get('passed') ?? '[]')).toEqual(
    expect.arrayContaining([...PYTHON.map((name) => `${name}:test`), '@maestro/ui:test', 'maestro-frontend:test']),
  )
  expect(readdirSync(path.join(folder, 'artifacts', 'reports-plan'))).toContain('maestro-core-api_test')
  // The next plan knows how long all of that takes.
  const kept = new Set([...service.entries.keys()].map((key) => key.replace(/-v1-.*/, '')))
  expect([...kept].sort()).toEqual(['maestro-downloads', 'maestro-ledger'])
}, 240_000)

test('where nothing is touched there is nothing but a plan', async () => {
  const run = await pushed({ 'README.md': '# Other\n' })
  expect([run.succeeded, resultsOf(run)]).toEqual([true, ['plan: success']])
  expect(step(run, 'plan', 'affected')?.outputs.get('count')).toBe('0')
})

test('a failure in the job that plans is the failure of the gate', async () => {
  const run = await pushed({ ...CHANGE, 'packages/core-api/tests/test_it.py': WRONG })
  expect([run.succeeded, resultsOf(run)]).toEqual([false, ['gate: failure', 'plan: failure']])
  expect(summaryOf(run, 'gate')).toContain('❌ the job that plans ended as failure: its log says why')
}, 240_000)

test('more work is done in shards, each with a runner of its own, and the gate compares', async () => {
  const run = await pushed(CHANGE, `{ inline: never }${toldBy('ci')}`)
  expect(run.succeeded).toBe(true)
  const results = ['gate: success', 'node: success', 'plan: success', 'python: success', 'told: success']
  expect([...new Set(resultsOf(run))]).toEqual(results)
  expect(toldIn(run)).toEqual({ any: 'true', count: '5', projects: expect.stringContaining('"maestro-engine"') })
  const python = shards(run, 'python')
  expect(python.passed).toEqual(PYTHON.flatMap((name) => [`${name}:build`, `${name}:test`]).sort())
  expect([python.failed, python.errors, python.tests]).toEqual([[], [], 3])
  expect(shards(run, 'node').passed).toEqual(expect.arrayContaining(['@maestro/ui:lint', '@maestro/ui:test']))
  expect(python.reports).toEqual(expect.arrayContaining(PYTHON.flatMap((name) => [`${name}_build`, `${name}_test`])))
  const gate = summaryOf(run, 'gate')
  expect(gate).toMatch(/^\*\*\d+ tasks passed\*\*/)
  for (const task of ['maestro-engine:test', '@maestro/ui:lint']) expect(gate).toContain(`| \`${task}\` | ✅ passed |`)
}, 240_000)

test('two calls in one workflow keep their results apart by their names', async () => {
  const [, uses = ''] = /uses: (\S+)/.exec(STARTER) ?? []
  const call = (name: string, targets: string) =>
    `  ${name}:\n    uses: ${uses}\n    with: { name: ${name}, targets: ${targets}, inline: never }\n`
  caller.commit({
    'libs/ui/index.js': 'export const Button = 1\n',
    '.github/workflows/ci.yml': `${STARTER.replace(/ {2}ci:[\s\S]*/, '')}${call('tests', 'test')}${call('linters', 'lint')}`,
  })
  const run = await runOn(caller.push())
  expect(run.succeeded).toBe(true)
  expect(jobResults(run).filter((line) => line.startsWith('gate'))).toEqual(['gate: success', 'gate: success'])
  const kept = readdirSync(path.join(folder, 'artifacts')).map((name) => name.replace(/-\d+$/, ''))
  expect(kept.sort()).toEqual([
    'reports-linters-node',
    'reports-tests-node',
    'results.linters.node',
    'results.tests.node',
  ])
}, 240_000)

test('one shard fails, the others do not, and the gate is red and says what failed', async () => {
  const run = await pushed({ ...CHANGE, 'packages/core-api/tests/test_it.py': WRONG }, '{ inline: never }')
  expect(run.succeeded).toBe(false)
  const results = resultsOf(run)
  expect(results).toEqual(expect.arrayContaining(['gate: failure', 'node: success', 'plan: success']))
  expect(results.filter((line) => line === 'python: failure')).toHaveLength(1)
  const python = shards(run, 'python')
  expect(python.failed).toEqual(['maestro-core-api:test'])
  expect(python.passed).toEqual(expect.arrayContaining(['maestro-core-logging:test', 'maestro-engine:test']))
  expect(python.errors).toEqual([
    expect.objectContaining({
      ...{ file: 'packages/core-api/tests/test_it.py', line: '2', title: 'maestro-core-api:test' },
      value: expect.stringContaining('assert (1 + 1) == 3'),
    }),
    expect.objectContaining({ value: expect.stringContaining('Failed: maestro-core-api:test') }),
  ])
  expect(python.summary).toContain('| `maestro-core-api:test` | ❌ failed |')
  expect(python.summary).toMatch(/^\| `maestro-core-api` \| Python 3\.11\.\d+ \| no lock \| made \|$/m)
  // Kept all the same: whoever looks for why it failed wants them.
  expect(python.reports).toContain('maestro-core-api_test')
  expect(summaryOf(run, 'gate')).toContain('| `maestro-core-api:test` | ❌ failed |')
}, 240_000)

test('a shard that cannot even be set up is missed by the gate', async () => {
  const run = await pushed({ ...CHANGE, 'packages/core-api/poetry.lock': 'not = [a lock' }, '{ inline: never }')
  expect(run.succeeded).toBe(false)
  expect(resultsOf(run)).toEqual(expect.arrayContaining(['gate: failure', 'plan: success', 'python: failure']))
  expect(summaryOf(run, 'gate')).toMatch(
    /❌ shard `python-\d` left no result: it was cancelled, or failed before its tasks ran/,
  )
}, 240_000)

test.each(OUTSIDERS)(
  'a pull request of %s is tested like any other, for that takes no secret',
  async (outsider) => {
    caller.git('checkout', '-q', '-b', 'topic')
    caller.commit(CHANGE, 'topic')
    const run = await runOn(caller.pullRequest('topic', outsider))
    expect([run.succeeded, resultsOf(run)]).toEqual([true, ['plan: success']])
    expect(JSON.parse(step(run, 'plan', 'run')?.outputs.get('failed') ?? '')).toEqual([])
    expect(step(run, 'plan', 'affected')?.outputs.get('count')).toBe('5')
  },
  240_000,
)

test('for an event that would give the code of others all rights, the plan is red and says why, and nothing is checked out', async () => {
  caller.git('checkout', '-q', '-b', 'topic')
  caller.commit({ ...CHANGE, '.github/workflows/ci.yml': STARTER.replace('pull_request:', 'pull_request_target:') })
  const run = await runOn({ ...caller.pullRequest('topic'), name: 'pull_request_target' })
  expect([run.succeeded, resultsOf(run)]).toEqual([false, ['gate: failure', 'plan: failure']])
  expect(run.log).toContain('Write on: pull_request in their place.')
  expect(step(run, 'plan', 'affected')).toBeUndefined()
}, 120_000)

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { platformHistory } from '../../../src/actions/demo/platform.ts'
import { runWorkflow, type WorkflowRun } from '../support/act.ts'
import { type Caller, callerRepository, type Event } from '../support/caller.ts'
import { type Stage, stageActions } from '../support/stage.ts'
import { PLATFORM, platformWorkflow } from './platform.ts'

const CI = '.github/workflows/ci.yml'

let stage: Stage
let caller: Caller

beforeAll(() => {
  stage = stageActions()
})
afterAll(() => stage.remove())
beforeEach(() => {
  caller = callerRepository()
})
afterEach(() => caller.remove())

/** Puts the platform on the host, with this workflow. */
function publishPlatform(workflow: string): string {
  caller.commit({ ...PLATFORM, [CI]: workflow }, 'platform')
  caller.push()
  return caller.git('rev-parse', 'HEAD')
}

/** What the action answered, every JSON output parsed. */
function answerOf(run: WorkflowRun) {
  const outputs = run.jobs[0]?.steps.find(({ id }) => id === 'affected')?.outputs ?? new Map<string, string>()
  const parsed = (name: string): unknown => JSON.parse(outputs.get(name) ?? 'null')
  return {
    projects: parsed('projects') as string[],
    count: outputs.get('count'),
    any: outputs.get('any'),
    all: outputs.get('all'),
    base: outputs.get('base'),
    head: outputs.get('head'),
    shards: (parsed('matrix') as { include: { id: string; projects: string[] }[] }).include,
    findings: parsed('findings') as unknown[],
    reasons: parsed('reasons') as Record<string, string[]>,
  }
}

/** The projects that each job of the matrix says it would test, by the id of its shard. */
function shardsThatRan(run: WorkflowRun) {
  const jobs = run.jobs.filter(({ id }) => id === 'test')
  return jobs.map(({ matrix, steps }) => ({
    id: matrix['id'],
    projects: JSON.parse(steps[0]?.printed ?? '') as unknown,
  }))
}

const byId = (a: { id: unknown }, b: { id: unknown }) => String(a.id).localeCompare(String(b.id))

/** Runs the workflow, expects these projects and one job for each shard that holds them, and gives the answer. */
async function expectTested(event: Event, projects: readonly string[]) {
  const run = await runWorkflow(caller, event, stage)
  expect(run.jobs.map(({ id, result }) => `${id}: ${result}`).filter((line) => !line.endsWith('success'))).toEqual([])
  const answer = answerOf(run)
  expect(answer.projects.toSorted()).toEqual(projects.toSorted())
  expect(answer).toMatchObject({ any: 'true', count: String(projects.length), findings: [] })
  expect(answer.shards.flatMap((shard) => shard.projects).toSorted()).toEqual(projects.toSorted())
  const ran = shardsThatRan(run)
  expect(ran.toSorted(byId)).toEqual(
    answer.shards.map(({ id, projects: own }) => ({ id, projects: own })).toSorted(byId),
  )
  expect(run.jobs).toHaveLength(1 + answer.shards.length)
  return answer
}

describe('a workflow of another repository, with the whole history', () => {
  test('tests what a push touches and what depends on it, one job for each shard', async () => {
    const before = publishPlatform(platformWorkflow('push', 0))
    const after = caller.commit({
      'packages/core-logging/src/maestro_core_logging/__init__.py': 'LEVEL = "info"\n',
      'libs/ui/index.js': 'export const Button = 1\n',
    })
    const answer = await expectTested(caller.push(), [
      ...['maestro-core-logging', 'maestro-core-api', 'maestro-engine'],
      ...['@maestro/ui', 'maestro-frontend'],
    ])
    expect(answer).toMatchObject({ base: before, head: after, all: 'false' })
    expect(answer.shards.length).toBeGreaterThan(1)
    expect(answer.reasons['maestro-engine']?.join('\n')).toContain('maestro_core_logging/__init__.py')
  })

  test('runs no job of the matrix when only documentation changed', async () => {
    publishPlatform(platformWorkflow('push', 0))
    caller.commit({ 'README.md': '# Maestro platform\n', 'packages/core-api/README.md': '# API\n' })
    const run = await runWorkflow(caller, caller.push(), stage)
    expect(run.jobs.map(({ id, result }) => [id, result])).toEqual([['affected', 'success']])
    expect(answerOf(run)).toMatchObject({
      projects: [],
      count: '0',
      any: 'false',
      all: 'false',
      shards: [],
      reasons: {},
    })
  })

  test('writes the job summary', async () => {
    publishPlatform(platformWorkflow('push', 0))
    caller.commit({ 'packages/core-config/src/maestro_core_config/__init__.py': 'A = 1\n' })
    const run = await runWorkflow(caller, caller.push(), stage)
    const summary = run.jobs[0]?.steps
      .flatMap(({ carriedOut }) => carriedOut)
      .find(({ command }) => command === 'summary')
    expect(summary?.value).toContain('maestro-core-config')
  })
})

describe('the same on a clone of one commit', () => {
  test('a push of three commits is seen whole', async () => {
    const before = publishPlatform(platformWorkflow('push', 1))
    caller.commit({ 'packages/core-config/src/maestro_core_config/__init__.py': 'A = 1\n' }, 'one')
    caller.commit({ 'README.md': 'more\n' }, 'two')
    caller.commit({ 'libs/ui/index.js': 'export const Button = 1\n' }, 'three')
    const answer = await expectTested(caller.push(), ['maestro-core-config', '@maestro/ui', 'maestro-frontend'])
    expect(answer.base).toBe(before)
  })

  test('a pull request is compared with the first parent of its merge commit, not with its stale base', async () => {
    publishPlatform(platformWorkflow('pull_request', 1))
    caller.git('checkout', '-q', '-b', 'topic')
    caller.commit({ 'packages/core-config/src/maestro_core_config/__init__.py': 'A = 1\n' }, 'mine')
    caller.commit({ 'README.md': 'more\n' }, 'mine too')
    caller.git('checkout', '-q', 'main')
    const theirs = caller.commit({ 'packages/core-logging/src/maestro_core_logging/__init__.py': 'B = 2\n' }, 'theirs')
    const answer = await expectTested(caller.pullRequest('topic'), ['maestro-core-config'])
    expect(answer.base).toBe(theirs)
  })
})

test.each([
  ['the whole history', 0],
  ['one commit', 1],
])(
  'the platform of the demo, on a clone of %s: one job for each shard of what the branch touches',
  async (_, depth) => {
    const [first, second, change] = platformHistory()
    const workflow = { [CI]: platformWorkflow('push', depth) }
    caller.commit({
      ...Object.fromEntries(first?.edits ?? []),
      ...Object.fromEntries(second?.edits ?? []),
      ...workflow,
    })
    caller.push()
    caller.commit(Object.fromEntries(change?.edits ?? []), change?.message)
    const run = await runWorkflow(caller, caller.push(), stage)
    expect(run.succeeded).toBe(true)
    const answer = answerOf(run)
    expect(answer).toMatchObject({ count: '10', any: 'true', all: 'false' })
    expect(answer.projects).not.toContain('maestro-deploy')
    expect(answer.findings).toHaveLength(2)
    expect(answer.shards.flatMap((shard) => shard.projects).toSorted()).toEqual(answer.projects.toSorted())
    expect(shardsThatRan(run).toSorted(byId)).toEqual(
      answer.shards.map(({ id, projects: own }) => ({ id, projects: own })).toSorted(byId),
    )
  },
)

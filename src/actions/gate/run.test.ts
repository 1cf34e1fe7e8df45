import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { fakeSystem } from '../../../test/support/fake-system.ts'
import { parseInputs } from '../../contract/parse.ts'
import { shardDigest } from '../../schedule/shards.ts'
import { contract } from './contract.ts'
import { run } from './run.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'maestro-gate-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const ONE = { id: 'python-1', projects: ['api', 'core'], targets: ['lint', 'test'], only: { core: ['test'] } }
const OTHER = { id: 'node-1', projects: ['web'], targets: ['test'] }
const EXPECTED = JSON.stringify({ [ONE.id]: shardDigest(ONE), [OTHER.id]: shardDigest(OTHER) })
const PLANNED = { plan: 'success', any: 'true', shards: 'success', expected: EXPECTED }

function task(project: string, target: string, more: object = {}): object {
  return { id: `${project}:${target}`, project, target, status: 'passed', seconds: 1, exitCode: 0, note: '', ...more }
}

const TASKS = [task('api', 'lint'), task('api', 'test'), task('core', 'test')]

function left(shard: object, tasks: readonly object[], name = 'one.json'): void {
  writeFileSync(path.join(folder, name), JSON.stringify({ formatVersion: 1, shard, tasks }))
}

async function judged(inputs: Readonly<Record<string, string>>) {
  const fake = fakeSystem(folder, folder)
  const given: Readonly<Record<string, string>> = { results: '.', ...inputs }
  const outputs = await run(
    parseInputs(contract, (name) => given[name]),
    fake.system,
  )
  return { ...fake, outputs, problem: outputs.problem, verdict: contract.verdict?.(outputs) }
}

describe('all is well where', () => {
  test('each shard did what was planned, and passed', async () => {
    left(ONE, TASKS)
    left(
      OTHER,
      [task('web', 'test', { status: 'proven', tests: { passed: 3, failed: 0, skipped: 1, failures: [] } })],
      'b.json',
    )
    const { outputs, verdict, summaries, shown } = await judged(PLANNED)
    expect(outputs).toMatchObject({ ok: true, failed: [], missing: [], problem: '', tests: { passed: 3, skipped: 1 } })
    expect(verdict).toBeUndefined()
    expect(summaries[0]).toMatch(/^\*\*3 tasks passed, 1 passed before\*\* in 4\.0 s/)
    expect(shown[0]).toMatch(/^3 tasks passed, 1 passed before in 4\.0 s/)
  })

  test.each(['', 'skipped'])('nothing was planned, and shards ended as %j', async (shards) => {
    expect((await judged({ plan: 'success', any: 'false', shards, expected: '{}' })).outputs.ok).toBe(true)
  })
})

describe('it is not where', () => {
  test.each([
    ['the plan failed', { ...PLANNED, plan: 'failure' }, 'the job that plans ended as failure: its log says why'],
    ['the plan was skipped', { plan: 'skipped' }, 'the job that plans ended as skipped: its log says why'],
    ['nothing is known', {}, 'the job that plans ended as nothing: its log says why'],
    ['an output was lost', { ...PLANNED, any: '' }, /^the output any of the plan was lost: /],
    ['what was expected was lost', { ...PLANNED, expected: '' }, /^the output expected of the plan was lost: /],
    ['nothing is expected of shards', { ...PLANNED, expected: '{}' }, /^the output expected of the plan was lost: /],
    ['shards ran that nobody planned', { ...PLANNED, any: 'false' }, 'no shard was planned, yet they ended as success'],
    [
      'no shard ran',
      { ...PLANNED, shards: 'skipped' },
      '2 shards planned, and none of them left a result: they ended as skipped',
    ],
  ])('%s', async (_, inputs, problem) => {
    const { outputs, summaries } = await judged(inputs as Record<string, string>)
    expect(outputs.ok).toBe(false)
    expect(outputs.problem).toEqual(typeof problem === 'string' ? problem : expect.stringMatching(problem))
    expect(summaries[0]).toMatch(/^❌ /)
  })

  test.each([
    ['nothing', undefined, 'left no result: it was cancelled, or failed before its tasks ran'],
    ['half a file', '{"shard":', 'left node-1.json, which cannot be read: it is cut off, or something else'],
    ['an empty file', '', 'left node-1.json, which cannot be read: it is cut off, or something else'],
    [
      'a task that nobody understands',
      JSON.stringify({ shard: OTHER, tasks: [task('web', 'test'), task('web', 'lint', { status: 'lost' })] }),
      'left node-1.json, which cannot be read: it is cut off, or something else',
    ],
    [
      'what another shard did',
      JSON.stringify({ shard: ONE, tasks: TASKS }),
      'left the results of python-1 in the place of its own',
    ],
  ])('a shard left %s, though all jobs ended well', async (_, text, problem) => {
    left(ONE, TASKS)
    if (text !== undefined) writeFileSync(path.join(folder, 'node-1.json'), text)
    const { outputs } = await judged(PLANNED)
    expect(outputs).toMatchObject({ ok: false, missing: ['node-1'], problem: `shard node-1 ${problem}` })
  })

  test('a shard was ended while its tasks ran', async () => {
    left(ONE, TASKS)
    left(OTHER, [task('web', 'test', { status: 'ended', exitCode: null })], 'node-1.json')
    const { outputs } = await judged({ ...PLANNED, shards: 'cancelled' })
    expect(outputs).toMatchObject({ ok: false, failed: ['web:test'], problem: expect.stringContaining('web:test') })
  })

  test.each([
    [
      'another shard of that name',
      { ...ONE, targets: ['lint'] },
      TASKS,
      'shard python-1 ran something else than was planned',
    ],
    ['a project without tasks', ONE, TASKS.slice(0, 2), 'shard python-1 ran nothing of core, as was planned'],
    [
      'a task that did not pass',
      ONE,
      [...TASKS.slice(1), task('api', 'lint', { status: 'failed', exitCode: 2 })],
      '✗ api:lint failed with exit code 2 in 1.0 s',
    ],
  ])('there is %s', async (_, shard, tasks, problem) => {
    left(shard, tasks)
    left(OTHER, [task('web', 'test')], 'b.json')
    expect((await judged(PLANNED)).problem).toBe(problem)
  })

  test('all tasks passed, and a job failed all the same', async () => {
    left(ONE, TASKS)
    left(OTHER, [task('web', 'test')], 'b.json')
    expect((await judged({ ...PLANNED, shards: 'failure' })).problem).toBe(
      'the shards ended as failure, though all their tasks passed: the log of their jobs says why',
    )
  })
})

test('what it prints holds no command for a runner', async () => {
  left(ONE, [...TASKS, task('api', 'x', { id: 'api:x\n::error::no', status: 'failed', note: '##[add-mask]true' })])
  const { problem } = await judged(PLANNED)
  expect(problem).not.toMatch(/^::/m)
})

// What may be lost between the jobs of monorepo-ci: shards that are killed or cancelled, results that do not arrive or are others, outputs of the plan.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { jobResults, runWorkflow, type WorkflowRun } from '../support/act.ts'
import { type Caller, callerRepository } from '../support/caller.ts'
import { type Stage, stageActions, starter } from '../support/stage.ts'

// Up the tree of processes to the step that runs the tasks.
const END_THE_STEP = `
import { readFileSync } from 'node:fs'
const of = (pid, name) => readFileSync(\`/proc/\${pid}/\${name}\`, 'utf8')
let pid = process.ppid
while (!of(pid, 'cmdline').includes('dist/run/index.js')) pid = /\\) \\S (\\d+)/.exec(of(pid, 'stat'))[1]
process.kill(Number(pid), process.argv[2])
setTimeout(() => {}, 500)
`

let caller: Caller
let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'maestro-lost-'))
  caller = callerRepository()
  caller.commit({
    'package.json': JSON.stringify({ private: true, workspaces: ['*'] }),
    'end.mjs': END_THE_STEP,
    '.github/workflows/ci.yml': `${starter('monorepo/ci')}    with: { inline: never }\n`,
    ...project('well', 25),
  })
})
afterEach(() => {
  caller.remove()
  rmSync(folder, { recursive: true, force: true })
})

/** In a shard of its own, as no other wants its Node. */
function project(name: string, node: number, test = 'true') {
  return {
    [`${name}/package.json`]: JSON.stringify({
      name,
      version: '1.0.0',
      engines: { node: `${node}` },
      scripts: { test },
    }),
  }
}

async function runOn(stage: Stage, disturbed = {}): Promise<WorkflowRun> {
  rmSync(path.join(folder, 'artifacts'), { recursive: true, force: true })
  const env = { E2E_ARTIFACTS: path.join(folder, 'artifacts'), E2E_DISTURBED: JSON.stringify(disturbed) }
  try {
    return await runWorkflow(caller, caller.push(), { repositories: stage.repositories, env })
  } finally {
    stage.remove()
  }
}

/** What the gate says is wrong. */
function problems({ jobs }: WorkflowRun): readonly string[] {
  const judged = jobs.find(({ id }) => id === 'gate')?.steps.find(({ outputs }) => outputs.has('ok'))
  return judged?.outputs.get('problem')?.split('\n') ?? []
}

test('a shard that is killed, cancelled, cut off, taken for another or lost makes the gate red, which says which one and why', async () => {
  caller.commit({
    ...project('killed', 18, 'node ../end.mjs SIGKILL'),
    ...project('cancelled', 20, 'node ../end.mjs SIGINT'),
    ...project('cut', 22),
    ...project('changed', 23),
    ...project('lost', 24),
  })
  const disturbed = {
    'results-node-22-1': 'cut',
    'results-node-23-1': 'results-node-25-1',
    'results-node-24-1': 'lost',
  }
  const run = await runOn(stageActions(), disturbed)
  expect([run.succeeded, jobResults(run).at(-1)]).toEqual([false, 'gate: failure'])
  expect(problems(run)).toEqual([
    'shard node-18-1 left no result: it was cancelled, or failed before its tasks ran',
    'shard node-22-1 left node-22-1.json, which cannot be read: it is cut off, or something else',
    'shard node-23-1 left the results of node-25-1 in the place of its own',
    'shard node-24-1 left no result: it was cancelled, or failed before its tasks ran',
    // It could still say so.
    expect.stringMatching(/^– cancelled:test ended with the run in [\d.]+ s$/),
  ])
})

test.each([
  ['any', ['plan: success', 'gate: failure'], /^the output any of the plan was lost: GitHub drops /],
  [
    'expected',
    ['plan: success', 'shards: success', 'gate: failure'],
    /^the output expected of the plan was lost: GitHub drops /,
  ],
  [
    'matrix',
    ['plan: success', 'shards: failure', 'gate: failure'],
    '1 shard planned, and none of them left a result: they ended as failure',
  ],
])(
  'where the output %s of the plan is dropped, as GitHub does with one that holds a secret, the gate is red and says so',
  async (name, results, problem) => {
    const drop = (text: string) => text.replace(new RegExp(`^ {6}${name}: \\$\\{\\{ steps.*\\n`, 'm'), '')
    const run = await runOn(stageActions(drop))
    expect([run.succeeded, [...new Set(jobResults(run))]]).toEqual([false, results])
    expect(problems(run)).toEqual([typeof problem === 'string' ? problem : expect.stringMatching(problem)])
  },
)

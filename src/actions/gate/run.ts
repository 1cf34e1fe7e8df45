import path from 'node:path'
import type { InputsOf, OutputsOf } from '../../contract/define.ts'
import { counted } from '../../report/headline.ts'
import { resultLine, runSummary, runText } from '../../report/run-text.ts'
import { isObject, readJson } from '../../standards/json.ts'
import { printable } from '../../standards/printable.ts'
import type { System } from '../../system/system.ts'
import { hasPassed } from '../../tasks/run-tasks.ts'
import { sumReports } from '../../tasks/sum-reports.ts'
import type { contract } from './contract.ts'
import { type LeftResults, readResults, type ShardResults } from './read-results.ts'

type Inputs = InputsOf<typeof contract>
type Outputs = OutputsOf<typeof contract>

/** Whether all that was planned ran and passed. What was lost on the way is no success. */
export async function run(inputs: Inputs, system: System): Promise<Outputs> {
  const { report } = system
  const left = await readResults(path.resolve(system.folder, inputs.results), system.files)
  const tasks = left.results.flatMap((one) => one.tasks)
  const seconds = tasks.reduce((sum, one) => sum + one.seconds, 0)
  const bad = tasks.filter((one) => !hasPassed(one))
  const { problems, missing } = judge(inputs, left)
  const told = [...problems, ...bad.map(resultLine)]
  if (tasks.length > 0) await report.show(async (screen) => runText(tasks, seconds, screen))
  if (inputs.summary) {
    await report.summary(async () => {
      const { markdownText } = await import('../../report/markdown.ts')
      const head = problems.map((one) => `❌ ${markdownText(one)}\n\n`).join('')
      return `${head}${tasks.length === 0 ? '' : runSummary(tasks, seconds)}`
    })
  }
  const { passed, failed, skipped } = sumReports(tasks.flatMap(({ tests }) => tests ?? []))
  return {
    ok: told.length === 0,
    failed: bad.map(({ task }) => task.id),
    missing,
    tests: { passed, failed, skipped },
    problem: told.map(printable).join('\n'),
  }
}

interface Judgement {
  readonly problems: readonly string[]
  readonly missing: readonly string[]
}

function judge(inputs: Inputs, left: LeftResults): Judgement {
  const wrong = (problem: string): Judgement => ({ problems: [problem], missing: [] })
  const { plan, any, shards } = inputs
  if (plan !== 'success') return wrong(`the job that plans ended as ${plan || 'nothing'}: its log says why`)
  if (any !== 'true' && any !== 'false') return wrong(lost('any'))
  if (any === 'false') {
    const isFine = shards === '' || shards === 'skipped'
    return isFine ? { problems: [], missing: [] } : wrong(`no shard was planned, yet they ended as ${shards}`)
  }
  const expected = expectedIn(inputs.expected)
  if (expected === undefined) return wrong(lost('expected'))
  return compare(expected, left, shards)
}

function lost(output: string): string {
  return `the output ${output} of the plan was lost: GitHub drops an output that holds the value of a secret, and a job that plans has to pass it on`
}

function expectedIn(text: string): ReadonlyMap<string, string> | undefined {
  const reading = readJson(text)
  if (!('value' in reading) || !isObject(reading.value)) return undefined
  const entries = Object.entries(reading.value).flatMap(([id, digest]) =>
    typeof digest === 'string' ? [[id, digest] as const] : [],
  )
  return entries.length === 0 ? undefined : new Map(entries)
}

function compare(expected: ReadonlyMap<string, string>, left: LeftResults, shards: string): Judgement {
  const { results, unreadable } = left
  const found = new Map(results.map((one) => [one.id, one]))
  const missing = [...expected.keys()].filter((id) => !found.has(id))
  if (results.length + unreadable.length === 0) {
    const none = `${counted(expected.size, 'shard')} planned, and none of them left a result: they ended as ${shards || 'nothing'}`
    return { problems: [none], missing }
  }
  const problems = [...expected].flatMap(([id, digest]) => {
    const own = found.get(id)
    return own === undefined ? `shard ${id} ${whyMissing(id, left)}` : problemsOf(id, digest, own)
  })
  const isTold = problems.length > 0 || results.some(({ tasks }) => !tasks.every(hasPassed))
  if (shards === 'success' || isTold) return { problems, missing }
  return {
    problems: [
      `the shards ended as ${shards || 'nothing'}, though all their tasks passed: the log of their jobs says why`,
    ],
    missing,
  }
}

function whyMissing(id: string, { results, unreadable }: LeftResults): string {
  const file = `${id}.json`
  if (unreadable.includes(file)) return `left ${file}, which cannot be read: it is cut off, or something else`
  const other = results.find((one) => one.file === file)
  if (other !== undefined) return `left the results of ${other.id} in the place of its own`
  return 'left no result: it was cancelled, or failed before its tasks ran'
}

function problemsOf(id: string, digest: string, found: ShardResults): readonly string[] {
  if (found.digest !== digest) return [`shard ${id} ran something else than was planned`]
  const ran = new Set(found.tasks.map(({ project }) => project))
  return found.projects.flatMap((name) => (ran.has(name) ? [] : `shard ${id} ran nothing of ${name}, as was planned`))
}

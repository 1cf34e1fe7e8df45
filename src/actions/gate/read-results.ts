import path from 'node:path'
import type { ToldResult } from '../../report/run-text.ts'
import { shardDigest, shardWorkIn } from '../../schedule/shards.ts'
import { isObject, memberOf, readJson, stringMember, stringsOf } from '../../standards/json.ts'
import type { Files } from '../../system/system.ts'
import { TASK_STATUSES } from '../../tasks/run-tasks.ts'

/** What one shard left. */
export interface ShardResults {
  /** The name of its file, which is that of the shard where `monorepo-ci` calls it. */
  readonly file: string
  readonly id: string
  readonly digest: string
  readonly projects: readonly string[]
  readonly tasks: readonly (ToldResult & { readonly project: string })[]
}

export interface LeftResults {
  readonly results: readonly ShardResults[]
  /** Names of files that are none, or cut off: their shards are missed. */
  readonly unreadable: readonly string[]
}

/**
 * The results files in a folder, whatever they are called, in order of name.
 *
 * @param folder absolute
 */
export async function readResults(folder: string, files: Pick<Files, 'list' | 'read'>): Promise<LeftResults> {
  const names = (await files.list(folder)).filter((name) => name.endsWith('.json'))
  const left = await Promise.all(
    names.map(async (file) => ({ file, results: resultsIn(file, (await files.read(path.join(folder, file))) ?? '') })),
  )
  return {
    results: left.flatMap(({ results }) => results ?? []),
    unreadable: left.flatMap(({ file, results }) => (results === undefined ? [file] : [])),
  }
}

function resultsIn(file: string, text: string): ShardResults | undefined {
  const reading = readJson(text, 64 * 1024 * 1024)
  if (!('value' in reading)) return undefined
  const [told, listed] = [memberOf(reading.value, 'shard'), memberOf(reading.value, 'tasks')]
  if (!isObject(told) || typeof told['id'] !== 'string' || !Array.isArray(listed)) return undefined
  const tasks = listed.flatMap((one) => taskIn(one) ?? [])
  // A task that nobody understands may be one that failed.
  if (tasks.length < listed.length) return undefined
  const shard = shardWorkIn(told)
  return { file, id: shard.id, digest: shardDigest(shard), projects: shard.projects, tasks }
}

function taskIn(value: unknown): ShardResults['tasks'][number] | undefined {
  const [id, project, note = ''] = ['id', 'project', 'note'].map((name) => stringMember(value, name))
  const status = TASK_STATUSES.find((one) => one === stringMember(value, 'status'))
  const [seconds, exitCode] = [memberOf(value, 'seconds'), memberOf(value, 'exitCode')]
  if (id === undefined || project === undefined || status === undefined) return undefined
  const tests = testsIn(memberOf(value, 'tests'))
  return {
    task: { id },
    project,
    status,
    seconds: typeof seconds === 'number' ? seconds : 0,
    exitCode: typeof exitCode === 'number' ? exitCode : null,
    note,
    ...(tests === undefined ? {} : { tests }),
  }
}

function testsIn(value: unknown): ToldResult['tests'] {
  if (!isObject(value)) return undefined
  const count = (name: string) => {
    const own = value[name]
    return typeof own === 'number' ? own : 0
  }
  return {
    ...{ passed: count('passed'), failed: count('failed'), skipped: count('skipped') },
    failures: stringsOf(value['failures']),
  }
}

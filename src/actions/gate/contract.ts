import { define, flag, output, text } from '../../contract/define.ts'

const NO_TASKS: readonly string[] = []
const NO_TESTS: Readonly<Record<'passed' | 'failed' | 'skipped', number>> = { passed: 0, failed: 0, skipped: 0 }

/** The last job of a workflow: whether all that was planned ran, and passed. */
export const contract = define({
  name: 'gate',
  description:
    'Compares what ran with what was planned, in the one job that a branch requires, and sums up all shards.',
  surface: 'action',
  answers: 'people',
  icon: 'check-circle',
  inputs: {
    plan: text('How the job that planned ended: its needs.NAME.result.'),
    any: text('Its output any of affected: whether shards were planned.'),
    expected: text('Its output expected of affected: the shards that were planned.'),
    shards: text('How the jobs of the shards ended, all together: their needs.NAME.result.'),
    results: text('Folder with the results files of run, one of each shard.', '.maestro/results'),
    summary: flag('Write the job summary: all tasks of all shards.', true),
  },
  outputs: {
    ok: output.flag('Whether all that was planned ran and passed.'),
    failed: output.json('Tasks that did not pass, project:target each.', NO_TASKS),
    missing: output.json('Shards that left no result.', NO_TASKS),
    tests: output.json('How many tests passed, failed and were skipped, in all shards.', NO_TESTS),
    problem: output.text('What is wrong, one thing a line; empty where nothing is.'),
  },
  verdict: ({ problem }) => problem || undefined,
})

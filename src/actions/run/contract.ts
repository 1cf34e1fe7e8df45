import { count, countOrAuto, define, flag, list, oneOf, output, text } from '../../contract/define.ts'
import { ledgerInputs, rangeInputs, USUAL_TARGETS } from '../affected/contract.ts'

const NO_TASKS: readonly string[] = []
const NO_PLAN: readonly PlannedTask[] = []
const NO_TESTS: Readonly<Record<'passed' | 'failed' | 'skipped', number>> = { passed: 0, failed: 0, skipped: 0 }

/** A task that would run. */
export interface PlannedTask {
  /** `project:target`. */
  readonly task: string
  readonly command: string
  /** Where it runs, from the root of the repository. */
  readonly folder: string
  /** The tasks that have to be over before. */
  readonly after: readonly string[]
  /** Nobody asked for it, but for something that needs it. */
  readonly isAdded: boolean
}

/** Inputs that decide which tasks are meant, for every command about tasks. */
export const taskInputs = {
  projects: list(
    'Projects by name, package, folder or glob; affected for those that the change touches; all. A ! in front leaves out.',
  ),
  shard: text('An entry of the job matrix of affected, as JSON: its projects and targets are meant.'),
  targets: list('Targets that are run, where a project has them.', USUAL_TARGETS),
  affected: flag('The same as projects: affected.', false),
  ...rangeInputs,
} as const

/** The tasks of a shard, or of projects that somebody names, in their order. */
export const contract = define({
  name: 'run',
  description: 'Runs the tasks of a shard, or of the projects that you name, in order and side by side.',
  surface: 'action',
  answers: 'people',
  argument: 'projects',
  icon: 'play',
  inputs: {
    ...taskInputs,
    parallel: countOrAuto('How many tasks at a time; auto goes by the cores and the memory of the machine.'),
    'fail-fast': flag('Start nothing more once a task has failed.', false),
    'time-limit': count('Minutes that a task may take at most.', 60),
    timings: text(
      'A JSON file of seconds by task, {"project:target": 12.5}: what takes long begins first, and may take five times as long.',
    ),
    ledger: oneOf(
      ['off', 'shadow', 'on'],
      'What is known of runs before: off asks nobody; shadow runs everything, and says which tasks passed before with nothing different; on leaves those out.',
      'shadow',
    ),
    ...ledgerInputs,
    results: text('Write what became of each task to this file, as JSON.'),
    reports: text(
      'Folder that JUnit files, coverage and built files of tasks are copied to; auto: .maestro/reports in a workflow, none elsewhere.',
      'auto',
    ),
    'dry-run': flag('Say what would run, in which order and why, and run nothing.', false),
    summary: flag('Write the job summary.', true),
  },
  outputs: {
    ok: output.flag('Whether nothing failed.'),
    passed: output.json('Tasks that passed, project:target each.', NO_TASKS),
    failed: output.json('Tasks that failed, or took too long.', NO_TASKS),
    skipped: output.json('Tasks that did not run, because something that they need did not pass.', NO_TASKS),
    proven: output.json(
      'Tasks that passed before with nothing different: with ledger: on they did not run, and count as passed.',
      NO_TASKS,
    ),
    escapes: output.json(
      'Those of them that ran all the same, and failed: the ledger would have been wrong.',
      NO_TASKS,
    ),
    flaky: output.json(
      'Tasks that passed, though they failed before with nothing different: never left out.',
      NO_TASKS,
    ),
    planned: output.json(
      'With dry-run: what would run, each behind all that it waits for, as {task, command, folder, after, isAdded}.',
      NO_PLAN,
    ),
    seconds: output.number('How long all of it took.'),
    results: output.text('Path of the file with what became of each task.'),
    reports: output.text('Path of the folder with what tasks left; empty without one.'),
    tests: output.json('How many tests passed, failed and were skipped, as far as results say.', NO_TESTS),
    problem: output.text('Why the step fails although it has its outputs; empty where it does not.'),
  },
  verdict: ({ problem }) => problem || undefined,
})

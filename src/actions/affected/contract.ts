import { count, countOr, countOrAuto, define, flag, list, oneOf, output, text, token } from '../../contract/define.ts'
import type { Matrix } from '../../schedule/matrix.ts'
import type { Finding, ProjectName } from '../../workspaces/workspace.ts'

const NO_NAMES: readonly ProjectName[] = []
const NO_REASONS: Readonly<Record<ProjectName, readonly string[]>> = {}
const NO_DIGESTS: Readonly<Record<string, string>> = {}
const NO_FINDINGS: readonly Finding[] = []
const NO_SHARDS: Matrix = { include: [] }

/** What is run where nothing else is asked for; a repository need not have all of them. */
export const USUAL_TARGETS = ['lint', 'typecheck', 'test', 'build'] as const

/** Inputs that decide which change is looked at, for every command that answers from a change. */
export const rangeInputs = {
  root: text('Folder of the repository, or any folder inside it.', '.'),
  base: text(
    'Compare with this branch, tag or commit, from where the two histories last met. Without it the event decides: the pull request, the push, the queue, the previous tag. last-green asks GitHub for the newest commit for which this workflow succeeded.',
  ),
  workflow: text(
    'With base: last-green, the workflow whose runs count, by its file: ci.yml. Without it: the one that is running.',
  ),
  token: token(
    'The token that fetches history where the check-out kept none (contents: read), and asks GitHub with base: last-green (actions: read).',
  ),
  head: text('The commit to answer for. Without it: what is checked out.'),
  'merge-queue': oneOf(
    ['target', 'parent'],
    'In a merge queue, compare with the target branch (right whatever the queue settings are), or with the entry before.',
    'target',
  ),
  dependents: oneOf(
    ['none', 'direct', 'transitive'],
    'How far to follow who depends on a changed project.',
    'transitive',
  ),
  edges: oneOf(
    ['local', 'all'],
    'Follow dependencies loaded from this repository, or also those taken by version from a registry.',
    'local',
  ),
  carries: oneOf(
    ['loadable', 'all'],
    'Which changed files of a project reach who depends on it: those that dependents can load, so not its tests and the settings of its tools, or all.',
    'loadable',
  ),
  granularity: oneOf(
    ['project', 'file'],
    'Who depends on a changed project is affected: whoever declares it, or, with file, whoever has a file that leads to a changed one by imports. Where imports cannot tell, it is as with project.',
    'project',
  ),
} as const

/** Inputs about results of runs before. */
export const ledgerInputs = {
  'ledger-store': text(
    'Where the ledger is kept: cache (the actions cache), git (the ref refs/maestro/ledger of origin), or a folder. Without it: the cache in a workflow, .maestro on a laptop.',
  ),
} as const

/** The affected action: the only place that knows its inputs and outputs. */
export const contract = define({
  name: 'affected',
  description: 'Lists the projects that a change touches, why, and the job matrix that tests just those.',
  surface: 'action',
  icon: 'git-branch',
  inputs: {
    ...rangeInputs,
    targets: list('Targets that the shards run, where a project has them.', USUAL_TARGETS),
    shards: countOrAuto('How many shards to make in all; auto makes as many as pay for their start.'),
    'max-shards': count('Never make more shards than this.', 20),
    'one-python': flag(
      'Never put projects that want different versions of Python into one shard: where one Python is set up for all of a shard. With actions/setup each project has its own.',
      false,
    ),
    inline: countOr(
      ['never', 'auto'],
      'When all of the work is no shard of the matrix, but in the output inline, for steps of this very job: auto for where other jobs would cost more than they save, or a number for work of so many seconds at most.',
    ),
    timings: text(
      'What tasks take, for balanced shards: a JSON file of seconds, {"project:target": 12.5}, or ledger, for what runs have kept there.',
    ),
    ...ledgerInputs,
    summary: flag('Write the job summary.', true),
    html: text('Write the graph as a web page to this file: who is affected, and why.'),
    upload: flag(
      'Keep that page with the workflow run, as an artifact that opens in the browser; the job summary links to it.',
      false,
    ),
  },
  outputs: {
    projects: output.json('Names of the affected projects, in order of folder.', NO_NAMES),
    count: output.number('How many projects are affected.'),
    any: output.flag('Whether the matrix has any shard: test it before using the matrix, GitHub refuses an empty one.'),
    all: output.flag('Whether every project is affected.'),
    matrix: output.json(
      'Shards for strategy.matrix: {"include": [{id, projects, targets, only?, ecosystem, python?, node?, estimate}]}. `only` names projects that run fewer of the targets.',
      NO_SHARDS,
    ),
    expected: output.json('For the gate: a digest of what each shard of the matrix has to do, by its id.', NO_DIGESTS),
    inline: output.text(
      'The shard that this job is to run itself, as JSON for the input shard of setup and run; empty where there is none. Then the matrix is empty.',
    ),
    base: output.text('The commit compared with; empty when everything counts as changed.'),
    head: output.text('The commit answered for.'),
    reasons: output.json(
      'For each affected project its chain of reasons, down to the changed file; of thousands, the first ones.',
      NO_REASONS,
    ),
    findings: output.json(
      'What is wrong or worth knowing in the manifests, each with file, line and fix.',
      NO_FINDINGS,
    ),
    page: output.text('Path of the web page, where one was asked for.'),
    'page-url': output.text('Where the uploaded page opens; empty where there is none.'),
    graph: output.text('Path of a JSON file with all projects, edges, reasons and findings.'),
  },
})

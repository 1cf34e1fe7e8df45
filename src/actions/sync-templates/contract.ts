import { define, flag, list, oneOf, output, text, token } from '../../contract/define.ts'
import type { Drift } from '../../templates/drift.ts'
import type { SyncPlan } from '../../templates/pin-plan.ts'

const NO_BRANCHES: readonly string[] = []
const NO_PATHS: readonly string[] = []
const NO_DRIFT: readonly Drift[] = []
const NO_PLAN: SyncPlan = { formatVersion: 1, base: '', submodules: [] }

/** Submodules that follow what they come from, by version policy. */
export const contract = define({
  name: 'sync-templates',
  description: 'Moves the pins of submodules by version policy, as one verified pull request.',
  surface: 'action',
  icon: 'git-pull-request',
  inputs: {
    root: text('Folder of the repository, or any folder inside it.', '.'),
    head: text('With backend: git, the commit whose pins are read.', 'HEAD'),
    submodules: list(
      'Which ones, by name, path or URL, globs too. Without any: those with a key track in .gitmodules, or the only one.',
    ),
    rule: text(
      'branch:NAME, semver, calver, range:^1.2 or exact:TAG. Empty: the key track in .gitmodules, else what the tags of the pin speak for.',
    ),
    prerelease: flag('Pre-releases of SemVer count as well.', false),
    'min-age': text('How old a commit has to be before it is taken: 36h, 3d.', '0'),
    'require-on-branch': flag(
      'Take a tag only where a branch leads to it: the default branch; with backend: git, any.',
      false,
    ),
    'allow-downgrade': flag('Go to a target that the pin is ahead of.', false),
    'allow-diverged': flag('Go to a target that does not come after the pin.', false),
    sync: oneOf(
      ['off', 'check', 'merge'],
      'Files that maestro-sync.yml of the templates names: check says where they differ from the present pin; merge brings along, in the same commit, what changed in the templates.',
      'off',
    ),
    adopt: flag(
      'With sync: merge, take the files on for the first time: those that the product lacks come as well, and are not taken for deleted.',
      false,
    ),
    'fail-on-drift': flag('With sync: check, fail where a file differs.', false),
    'dry-run': flag('Print the plan, and change nothing.', false),
    group: oneOf(['together', 'each'], 'One pull request for all submodules that move, or one for each.', 'together'),
    backend: oneOf(
      ['api', 'git'],
      "api: by GitHub's API, without a clone, as a commit that GitHub signs, and a pull request. git: as a branch, for other hosts.",
      'api',
    ),
    base: text('With backend: api, the branch that the pull request goes to. Empty: the default branch.'),
    labels: list('Labels for a new pull request.'),
    reviewers: list('People who are asked to review a new pull request; TEAM of the owner as team:NAME.'),
    'auto-merge': oneOf(
      ['off', 'merge', 'squash', 'rebase'],
      'Have GitHub merge a new pull request once its rules are met.',
      'off',
    ),
    'dispatch-checks': list(
      'Workflows to start on the branch, by file: a commit by GITHUB_TOKEN starts none by itself. Needs actions: write.',
    ),
    token: token('The token that may write to this repository (contents: write, pull-requests: write).'),
    'templates-token': token('A token that may read the repositories of the submodules (contents: read).'),
    'templates-host': text(
      'The host that templates-token is for, and no other one. Empty: the one of this repository.',
    ),
    summary: flag('Write the job summary.', true),
  },
  outputs: {
    updated: output.flag('Whether a branch or a pull request was made or changed.'),
    'pr-number': output.text('The number of the pull request; of the first one, where there are several.'),
    'pr-url': output.text('Its address.'),
    from: output.text('The commit that the first submodule that moves comes from.'),
    to: output.text('The commit that it goes to.'),
    tag: output.text('The tag that it goes to.'),
    sha: output.text('The commit that moves it.'),
    checks: output.text('dispatched where workflows were started, else empty.'),
    requests: output.number('How many requests GitHub was asked.'),
    problem: output.text('Why the step fails although it has its outputs; empty where it does not.'),
    branches: output.json('Branches that hold what moves, also where they did so before.', NO_BRANCHES),
    conflicts: output.json('Files that somebody has to look at, by path.', NO_PATHS),
    drift: output.json(
      'With sync: check, files that differ from the templates at the present pin: path, source, mode, kind (missing, content, mode, type).',
      NO_DRIFT,
    ),
    plan: output.json(
      'For each submodule: path, name, url, rule, from, fromTag, to, tag, relation (ahead, same, behind, diverged), action (move, none, hold, refuse), reason, ignored.',
      NO_PLAN,
    ),
  },
  verdict: ({ problem }) => problem || undefined,
})

import { count, define, flag, list, oneOf, output, text, token } from '../../contract/define.ts'
import type { NotifyPlan } from '../../templates/fan-out/notify-plan.ts'

const NO_NAMES: readonly string[] = []
const NO_PLAN: NotifyPlan = { formatVersion: 1, source: '', tag: '', sha: '', repositories: [] }

/** Templates that were released, and the products that pin them. */
export const contract = define({
  name: 'notify-templates',
  description: 'Tells the repositories that pin this one of a release: only those that are behind, wave by wave.',
  surface: 'action',
  icon: 'radio',
  inputs: {
    root: text('Folder of the repository of the templates, or any folder inside it.', '.'),
    targets: list(
      'Who may be concerned: OWNER/NAME, topic:NAME for repositories of the same owner with that topic, or installation for all that the token was given. Those named first are told first.',
    ),
    mode: oneOf(
      ['auto', 'dispatch', 'pull-request'],
      'How they are told. dispatch: a workflow of theirs is started. pull-request: one is made that moves the pin. auto: the first where a workflow listens, else the second.',
      'auto',
    ),
    event: text('The event_type of the repository_dispatch that workflows listen to.', 'maestro-templates'),
    waves: text(
      'How many are told at a time. The next wave begins once all pull requests of the last one are green or merged.',
      '1, 5, rest',
    ),
    'wait-minutes': count(
      'How long to wait for a wave to become green; 0 looks once. What is left then waits for the next run of this job.',
      30,
      0,
    ),
    checkpoint: text(
      'Path of a JSON file that says who was told. Read if it is there, and written after each repository.',
      'notify-templates.json',
    ),
    'per-hour': count('How many requests that write are sent within an hour; GitHub allows 500.', 400),
    tag: text('The tag that was released. Empty: that of the release or the tag which started this workflow.'),
    rule: text(
      'Which versions they follow, as of sync-templates. Empty: the key track in their .gitmodules, else what the tags of their pin speak for.',
    ),
    token: token(
      'A token for those repositories, most often of a GitHub App (contents: write, pull-requests: write, checks: read, statuses: read).',
    ),
    'templates-token': token(
      'A token that may read this repository (contents: read), for where token may not: that of an app in the organization of the products, say.',
    ),
    'dry-run': flag('Say who would be told, and tell nobody.', false),
    summary: flag('Write the job summary.', true),
  },
  outputs: {
    behind: output.json('Repositories that were found behind, OWNER/NAME each.', NO_NAMES),
    notified: output.json('Those that were told, by this run or an earlier one.', NO_NAMES),
    current: output.json('Those that are not behind, or stay where they are by their own rule.', NO_NAMES),
    failed: output.json('Those that could not be read or told.', NO_NAMES),
    waiting: output.json('Those that a later run has to tell.', NO_NAMES),
    requests: output.number('How many requests GitHub was asked.'),
    plan: output.json(
      'Source, tag, sha, and for each repository: repository, state (notified, current, unconcerned, failed, waiting), way (dispatch, pull-request), wave, from, to, url, checks (green, red, pending), reason.',
      NO_PLAN,
    ),
  },
  exitCodes: {
    0: 'Who is behind was told; or waits for the next run, which goes on from there.',
    1: 'A pull request of a wave is red, or was closed; or nobody could be told.',
  },
  verdict({ plan, behind, notified, current, failed, waiting }) {
    const red = plan.repositories.filter(({ checks }) => checks === 'red').map(({ repository }) => repository)
    if (red.length > 0) return `Not green: ${red.join(', ')}`
    const isNobody = failed.length > 0 && notified.length + waiting.length === 0
    return isNobody && (behind.length > 0 || current.length === 0) ? 'Nobody could be told' : undefined
  },
})

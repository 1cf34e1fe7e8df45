import { addComment, addLabels, createPull, editPull, type PullEdit, pullOf, pullsOf, requestReviews } from './pulls.ts'
import { rulesFor } from './references.ts'
import { notFound, unprocessable } from './refusal.ts'
import { pageOf, type RepositoryCall, type RestAnswer, type RestRoute } from './rest-route.ts'
import { commentShape, labelShape, pullShape, repositoryShape } from './rest-shapes.ts'
import { type BranchRule, type CommitStatus, defaultBranchOf, oidOf } from './world.ts'

const EITHER = ['issues=write', 'pull_requests=write']

/** Pull requests, what is said of them and of commits, and what starts workflows. */
export const pullRoutes: Readonly<Record<string, RestRoute>> = {
  'repos/get': { needs: ['metadata=read'], answer: getRepository },
  'repos/get-branch-rules': { needs: ['metadata=read'], answer: branchRules },
  'pulls/list': { needs: ['pull_requests=read'], answer: listPulls },
  'pulls/create': { needs: ['pull_requests=write'], answer: openPull },
  'pulls/get': { needs: ['pull_requests=read'], answer: (call) => pullAnswer(call, 200) },
  'pulls/update': { needs: ['pull_requests=write'], answer: changePull },
  'pulls/request-reviewers': { needs: ['pull_requests=write'], answer: askReviewers },
  'issues/list-comments': { needs: ['issues=read', 'pull_requests=read'], answer: listComments },
  'issues/create-comment': { needs: EITHER, answer: writeComment },
  'issues/add-assignees': { needs: EITHER, answer: assign },
  'issues/add-labels': { needs: EITHER, answer: label },
  'issues/set-labels': { needs: EITHER, answer: relabel },
  'issues/remove-label': { needs: EITHER, answer: unlabel },
  'repos/get-combined-status-for-ref': { needs: ['statuses=read'], answer: combinedStatus },
  'repos/create-commit-status': { needs: ['statuses=write'], answer: createStatus },
  'checks/list-for-ref': { needs: ['checks=read'], answer: listChecks },
  'actions/create-workflow-dispatch': { needs: ['actions=write'], answer: dispatchWorkflow },
  'repos/create-dispatch-event': { needs: ['contents=write'], answer: dispatchRepository },
}

function getRepository({ world, repository }: RepositoryCall): RestAnswer {
  return { status: 200, body: repositoryShape(world, repository) }
}

function branchRules({ repository, parameters }: RepositoryCall): RestAnswer {
  const ofRulesets = rulesFor(repository, parameters['branch'] ?? '').filter(({ isProtection }) => !isProtection)
  const rules = ofRulesets.map((rule, at) => ({
    type: rule.type,
    ruleset_source_type: 'Repository',
    ruleset_source: repository.fullName,
    ruleset_id: at + 1,
    ...parametersOf(rule),
  }))
  const { items, hasNext } = pageOf(rules, parameters)
  return { status: 200, body: items, hasNext }
}

function parametersOf({ type, allowedMethods, queueMethod = 'MERGE' }: BranchRule): object {
  if (type === 'update') return { parameters: { update_allows_fetch_and_merge: false } }
  if (type === 'pull_request') {
    return {
      parameters: {
        required_approving_review_count: 1,
        dismiss_stale_reviews_on_push: false,
        require_code_owner_review: false,
        require_last_push_approval: false,
        required_review_thread_resolution: false,
        allowed_merge_methods: (allowedMethods ?? ['MERGE', 'SQUASH', 'REBASE']).map((one) => one.toLowerCase()),
      },
    }
  }
  if (type !== 'merge_queue') return {}
  return {
    parameters: {
      check_response_timeout_minutes: 60,
      grouping_strategy: 'ALLGREEN',
      max_entries_to_build: 5,
      max_entries_to_merge: 5,
      merge_method: queueMethod,
      min_entries_to_merge: 1,
      min_entries_to_merge_wait_minutes: 5,
    },
  }
}

function listPulls({ world, repository, parameters }: RepositoryCall): RestAnswer {
  const { state = 'open', head, base, sort = 'created', direction } = parameters
  const found = pullsOf(world, repository).filter(
    (pull) =>
      (state === 'all' || (state === 'open') === (pull.state === 'OPEN')) &&
      (base === undefined || pull.base === base) &&
      // GitHub heeds a head that names its owner, and no other.
      (head === undefined || !head.includes(':') || head === `${repository.owner}:${pull.head}`),
  )
  const key = sort === 'updated' ? 'updatedAt' : 'createdAt'
  const ordered = found.toSorted((a, b) => a[key].getTime() - b[key].getTime())
  const isRising = direction === 'asc'
  const { items, hasNext } = pageOf(isRising ? ordered : ordered.toReversed(), parameters)
  return { status: 200, body: items.map((pull) => pullShape(world, repository, pull)), hasNext }
}

function openPull({ world, repository, session, body }: RepositoryCall): RestAnswer {
  const { title = '', body: text, head, base, draft } = body
  const pull = createPull(world, repository, session, {
    title: String(title),
    body: typeof text === 'string' ? text : '',
    head: String(head),
    base: String(base),
    isDraft: draft === true,
  })
  return { status: 201, body: pullShape(world, repository, pull) }
}

function pullIn({ world, repository, parameters }: RepositoryCall) {
  return pullOf(world, repository, Number(parameters['pull_number'] ?? parameters['issue_number']))
}

function pullAnswer(call: RepositoryCall, status: number): RestAnswer {
  return { status, body: pullShape(call.world, call.repository, pullIn(call)) }
}

function changePull(call: RepositoryCall): RestAnswer {
  editPull(call.world, call.repository, call.session, pullIn(call), call.body as PullEdit)
  return pullAnswer(call, 200)
}

function askReviewers(call: RepositoryCall): RestAnswer {
  const { reviewers = [], team_reviewers: teams = [] } = call.body as Readonly<Record<string, readonly string[]>>
  requestReviews(call.repository, call.session, pullIn(call), { logins: reviewers, teams })
  return pullAnswer(call, 201)
}

function listComments(call: RepositoryCall): RestAnswer {
  const pull = pullIn(call)
  const { items, hasNext } = pageOf(pull.comments, call.parameters)
  return { status: 200, body: items.map((one) => commentShape(call.repository, pull, one)), hasNext }
}

function writeComment(call: RepositoryCall): RestAnswer {
  const pull = pullIn(call)
  const comment = addComment(call.world, call.repository, call.session, pull, String(call.body['body']))
  return { status: 201, body: commentShape(call.repository, pull, comment) }
}

/** Whoever cannot be is left away, and nobody is told. */
function assign(call: RepositoryCall): RestAnswer {
  const pull = pullIn(call)
  const wanted = (call.body['assignees'] ?? []) as readonly string[]
  pull.assignees.push(...wanted.filter((one) => call.repository.collaborators.includes(one)))
  return pullAnswer(call, 201)
}

function labelsAnswer(call: RepositoryCall): RestAnswer {
  const { world, repository } = call
  return { status: 200, body: pullIn(call).labels.map((name) => labelShape(world, repository, name)) }
}

function label(call: RepositoryCall): RestAnswer {
  const given = (call.body['labels'] ?? []) as readonly (string | { readonly name: string })[]
  const names = given.map((one) => (typeof one === 'string' ? one : one.name))
  addLabels(call.repository, call.session, pullIn(call), names)
  return labelsAnswer(call)
}

function relabel(call: RepositoryCall): RestAnswer {
  pullIn(call).labels.length = 0
  return label(call)
}

function unlabel(call: RepositoryCall): RestAnswer {
  const { labels } = pullIn(call)
  const at = labels.indexOf(call.parameters['name'] ?? '')
  if (at < 0) throw notFound('Label does not exist')
  labels.splice(at, 1)
  return labelsAnswer(call)
}

function commitIn({ objects, parameters }: RepositoryCall): string {
  const ref = parameters['ref'] ?? parameters['sha']
  const oid = objects.resolve(`${ref}^{commit}`)
  if (oid === undefined) throw unprocessable(`No commit found for SHA: ${ref}`)
  return oid
}

function combinedStatus(call: RepositoryCall): RestAnswer {
  const { world, repository } = call
  const oid = commitIn(call)
  // The last word of each counts.
  const statuses = [
    ...new Map(repository.statuses.filter((one) => one.oid === oid).map((one) => [one.context, one])).values(),
  ]
  const url = `${world.url}/repos/${repository.fullName}/commits/${oid}`
  return {
    status: 200,
    body: {
      state: stateOf(statuses),
      sha: oid,
      total_count: statuses.length,
      statuses,
      repository: repositoryShape(world, repository),
      commit_url: url,
      url: `${url}/status`,
    },
  }
}

function stateOf(statuses: readonly CommitStatus[]): 'failure' | 'pending' | 'success' {
  if (statuses.some(({ state }) => state === 'error' || state === 'failure')) return 'failure'
  return statuses.length === 0 || statuses.some(({ state }) => state === 'pending') ? 'pending' : 'success'
}

function createStatus(call: RepositoryCall): RestAnswer {
  const { context = 'default', state, description = null } = call.body
  const status = {
    id: call.world.nextId(),
    oid: commitIn(call),
    context: String(context),
    state: state as CommitStatus['state'],
    description: description as string | null,
  }
  call.repository.statuses.push(status)
  return { status: 201, body: status }
}

function listChecks(call: RepositoryCall): RestAnswer {
  const oid = commitIn(call)
  const checks = call.repository.checks
    .filter((one) => one.oid === oid)
    .map(({ id, name, conclusion }) => ({
      ...{ id, name, conclusion, head_sha: oid },
      status: conclusion === null ? 'in_progress' : 'completed',
    }))
  const { items, hasNext } = pageOf(checks, call.parameters)
  return { status: 200, body: { total_count: checks.length, check_runs: items }, hasNext }
}

function dispatchWorkflow({ world, repository, objects, parameters, body }: RepositoryCall): RestAnswer {
  const file = parameters['workflow_id'] ?? ''
  const textAt = (ref: string) => {
    const oid = objects.resolve(`${ref}:.github/workflows/${file}`)
    return oid === undefined ? undefined : objects.read(oid)?.data.toString('utf8')
  }
  const ref = String(body['ref']).replace(/^refs\/(?:heads|tags)\//, '')
  const known = textAt(defaultBranchOf(repository))
  if (known === undefined) throw notFound()
  const full = [`refs/heads/${ref}`, `refs/tags/${ref}`].find((one) => oidOf(repository, one) !== undefined)
  if (full === undefined) throw unprocessable(`No ref found for: ${ref}`)
  if (!/\bworkflow_dispatch\b/.test(textAt(full) ?? '')) {
    throw unprocessable("Workflow does not have 'workflow_dispatch' trigger")
  }
  repository.started.push({ event: 'workflow_dispatch', ref: full, workflow: file, payload: body['inputs'] ?? {} })
  if (body['return_run_details'] !== true) return { status: 204 }
  const id = world.nextId()
  const [api, page] = [`${world.url}/repos`, 'https://github.com'].map((at) => `${at}/${repository.fullName}`)
  const details = { workflow_run_id: id, run_url: `${api}/actions/runs/${id}`, html_url: `${page}/actions/runs/${id}` }
  return { status: 200, body: details }
}

const LARGEST_PAYLOAD = 65_535

function dispatchRepository({ repository, body }: RepositoryCall): RestAnswer {
  const { event_type: type, client_payload: payload = {} } = body
  if (JSON.stringify(payload).length > LARGEST_PAYLOAD) {
    throw unprocessable('client_payload is too large.')
  }
  repository.started.push({ event: 'repository_dispatch', type: String(type), payload })
  return { status: 204 }
}

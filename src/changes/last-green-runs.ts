// https://docs.github.com/rest/actions/workflow-runs
import { ExternalError, UserError } from '../errors.ts'
import type { Github, GithubQuestion, ObjectId, WorkflowEvent } from '../system/system.ts'
import { isObjectId } from './fetcher.ts'
import type { GreenSource } from './last-green-plan.ts'
import { payloadText } from './payload.ts'

const PERMISSION = 'actions: read'
const RUNS_ON_A_PAGE = 50
const MOST_PAGES = 6

/** A successful run of the workflow. */
export interface GreenRun {
  readonly number: number
  /** Its page for people; empty where GitHub's answer names none that can be shown. */
  readonly url: string
  readonly commit: ObjectId
  /** ISO 8601, UTC. */
  readonly createdAt: string
}

/**
 * The successful runs of a workflow from one source, newest first, of the newest three hundred. A run that was started again counts by its
 * last attempt.
 */
export async function* greenRuns(github: Github, workflow: string, source: GreenSource): AsyncGenerator<GreenRun> {
  const path = `/actions/workflows/${encodeURIComponent(workflow)}/runs`
  for (let page = 1; page <= MOST_PAGES; page++) {
    const query = {
      status: 'success',
      exclude_pull_requests: 'true',
      per_page: String(RUNS_ON_A_PAGE),
      page: String(page),
      ...queryOf(source),
    }
    const { body, hasNext } = await github.get({ path, query, permission: PERMISSION })
    for (const run of listIn(body)) if (isGreen(run, source)) yield readRun(run)
    if (!hasNext) return
  }
}

function queryOf(source: GreenSource): GithubQuestion['query'] {
  if (source.type === 'queue') return { event: 'merge_group' }
  const [event, ...others] = source.events
  return { branch: source.branch, ...(event === undefined || others.length > 0 ? {} : { event }) }
}

/** The workflow to ask for, as the API takes it and as people call it. */
export interface Workflow {
  /** Its id or the name of its file. */
  readonly key: string
  readonly name: string
}

/**
 * The workflow whose runs count: the one that is given, else the one that runs. One that another repository requires here is known by its
 * id alone.
 *
 * @throws {UserError} `WORKFLOW_UNKNOWN`
 */
export async function workflowOf(github: Github, event: WorkflowEvent | undefined, given: string): Promise<Workflow> {
  const file = given.replace(/^\.github\/workflows\//, '')
  if (file !== '') {
    if (/^[\w.-]+$/.test(file)) return { key: file, name: file }
    throw new UserError(
      'WORKFLOW_UNKNOWN',
      `workflow: ${given} is not the file of a workflow`,
      'Give its name, such as ci.yml.',
    )
  }
  const running = event?.workflowRef === undefined ? undefined : fileIn(github.repository, event.workflowRef)
  if (running !== undefined) return { key: running, name: running }
  if (event?.runId !== undefined) {
    const { body } = await github.get({
      path: `/actions/runs/${encodeURIComponent(event.runId)}`,
      permission: PERMISSION,
    })
    const id = memberOf(body, 'workflow_id')
    if (typeof id === 'number') return { key: String(id), name: 'this workflow' }
    throw strange('the run')
  }
  throw new UserError(
    'WORKFLOW_UNKNOWN',
    'base: last-green, and no workflow is running whose runs could count',
    'Name the workflow that tests your branch, by its file: workflow ci.yml (--workflow ci.yml).',
  )
}

/** `o/r/.github/workflows/ci.yml@refs/heads/main` → `ci.yml`, for `o/r`. */
function fileIn(repository: string, workflowRef: string): string | undefined {
  const folder = `${repository}/.github/workflows/`
  return workflowRef.startsWith(folder) ? /^([\w.-]+)@/.exec(workflowRef.slice(folder.length))?.[1] : undefined
}

/** The branch that work is to join, from the event or, where it does not say, from GitHub. */
export async function defaultBranch(github: Github, event: WorkflowEvent | undefined): Promise<string> {
  const named = event === undefined ? undefined : payloadText(event.payload, 'repository', 'default_branch')
  if (named !== undefined) return named
  const { body } = await github.get({ path: '', permission: 'metadata: read' })
  const branch = memberOf(body, 'default_branch')
  if (typeof branch === 'string' && branch !== '') return branch
  throw strange('the repository')
}

function listIn(body: unknown): readonly unknown[] {
  const runs = memberOf(body, 'workflow_runs')
  if (Array.isArray(runs)) return runs
  throw strange('the runs of the workflow')
}

/** What was asked for is asked again here: not every server knows every filter. */
function isGreen(run: unknown, source: GreenSource): boolean {
  if (memberOf(run, 'conclusion') !== 'success') return false
  const [event, branch] = [memberOf(run, 'event'), memberOf(run, 'head_branch')]
  if (typeof event !== 'string' || typeof branch !== 'string') return false
  if (source.type === 'branch') return branch === source.branch && source.events.includes(event)
  const queue = `gh-readonly-queue/${source.branch}/`
  // A branch may be called as the beginning of another one.
  return event === 'merge_group' && branch.startsWith(queue) && /^pr-\d+-[0-9a-f]+$/.test(branch.slice(queue.length))
}

function readRun(run: unknown): GreenRun {
  const [number, url, commit, createdAt] = ['run_number', 'html_url', 'head_sha', 'created_at'].map((key) =>
    memberOf(run, key),
  )
  if (
    typeof number !== 'number' ||
    typeof commit !== 'string' ||
    !isObjectId(commit) ||
    typeof createdAt !== 'string'
  ) {
    throw strange('a run of the workflow')
  }
  return { number, commit, createdAt, url: typeof url === 'string' && /^https?:\/\/[\w.:/-]+$/.test(url) ? url : '' }
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
}

function strange(what: string): ExternalError {
  return new ExternalError('GITHUB_UNREADABLE', `GitHub did not describe ${what} as it documents`, true)
}

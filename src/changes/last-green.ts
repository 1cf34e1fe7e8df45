import { ExternalError, UserError } from '../errors.ts'
import type { Git, Github, GithubAccess, ObjectId, WorkflowEvent } from '../system/system.ts'
import { type BaseInputs, planBase } from './base-plan.ts'
import type { CommitRange } from './commit-range.ts'
import { type Fetcher, openFetcher } from './fetcher.ts'
import { type GreenPlan, type GreenSource, isPullRequest, planLastGreen } from './last-green-plan.ts'
import { defaultBranch, type GreenRun, greenRuns, workflowOf } from './last-green-runs.ts'
import { headCommit, resolveRange } from './resolve-range.ts'

/** What is asked for with `base: last-green`, and through what it is found out. */
export interface LastGreenQuestion {
  readonly event: WorkflowEvent | undefined
  readonly inputs: BaseInputs
  /** The workflow's file, where it is not the one that runs. */
  readonly workflow: string
  readonly token: string
  readonly openGithub: (access: GithubAccess) => Promise<Github>
  readonly log: (line: string) => void
}

const REMOTE = 'origin'
const FETCH_TIMEOUT_MS = 120_000

/**
 * From the newest commit in the history of head for which a run of the workflow succeeded. Where there is none, everything counts as
 * changed. Where GitHub does not answer, it does as well, since a success of this run makes its commit green for those to come; but for a pull
 * request, whose runs never count: there the base is the one of the event. The range says so. An older run is no answer.
 *
 * @throws {UserError} `HEAD_UNKNOWN`; on the command line, where no event stands in, all that GitHub's API and the settings refuse
 * @throws {ExternalError} on the command line, when GitHub or the remote does not answer
 */
export async function lastGreenRange(git: Git, question: LastGreenQuestion): Promise<CommitRange> {
  const { event, inputs, log } = question
  const fetcher = openFetcher(git, REMOTE, FETCH_TIMEOUT_MS, log)
  const head = await headCommit(git, inputs.head || 'HEAD', fetcher)
  try {
    return await seek({ git, head, fetcher }, question)
  } catch (error) {
    if (event === undefined || !(error instanceof ExternalError || error instanceof UserError)) throw error
    // One line: it is told within a sentence as well.
    const hint = error instanceof UserError && error.hint !== undefined ? `. ${error.hint}` : ''
    const warning = `the last green run could not be found out: ${error.message}${hint}`
    if (!isPullRequest(event)) return { type: 'everything', head, why: warning, isFallback: true }
    const instead = await resolveRange(git, planBase(event, { ...inputs, base: '' }), { log })
    if (instead.type === 'everything') return { ...instead, why: `${instead.why}, and ${warning}`, isFallback: true }
    return { ...instead, why: `${instead.why}, as the last green run could not be found out`, warning }
  }
}

interface History {
  readonly git: Git
  readonly head: ObjectId
  readonly fetcher: Fetcher
}

async function seek(history: History, question: LastGreenQuestion): Promise<CommitRange> {
  const { event, token } = question
  const remoteUrl = await history.git.remoteUrl(REMOTE)
  const github = await question.openGithub({ token, ...(remoteUrl === undefined ? {} : { remoteUrl }) })
  const workflow = await workflowOf(github, event, question.workflow)
  const plan = planLastGreen(event, await defaultBranch(github, event))
  const passedOver = new Map<ObjectId, Relation>()
  for (const round of plan) {
    const found = await newestOf(round, (source) =>
      newestAncestor(greenRuns(github, workflow.key, source), history, passedOver),
    )
    if (found !== undefined) {
      const { head } = history
      return {
        type: 'range',
        base: found.run.commit,
        head,
        why: whyOf(found, workflow.name, passedOver, head),
        run: found.run,
      }
    }
  }
  return nothingGreen(history.head, workflow.name, plan, passedOver)
}

interface Found {
  readonly run: GreenRun
  readonly source: GreenSource
}

async function newestOf(
  sources: readonly GreenSource[],
  ask: (source: GreenSource) => Promise<GreenRun | undefined>,
): Promise<Found | undefined> {
  let newest: Found | undefined
  for (const source of sources) {
    const run = await ask(source)
    // Times as GitHub writes them sort as texts.
    if (run !== undefined && (newest === undefined || run.createdAt > newest.run.createdAt)) newest = { run, source }
  }
  return newest
}

/** `elsewhere`: not in the history of head, as after a forced push. `gone`: not even to be had. `unknown`: not within the fetches. */
type Relation = 'ancestor' | 'elsewhere' | 'gone' | 'unknown'

async function newestAncestor(
  runs: AsyncIterable<GreenRun>,
  history: History,
  passedOver: Map<ObjectId, Relation>,
): Promise<GreenRun | undefined> {
  for await (const run of runs) {
    if (passedOver.has(run.commit)) continue
    const relation = await relationOf(run.commit, history)
    if (relation === 'ancestor') return run
    passedOver.set(run.commit, relation)
  }
  return undefined
}

/**
 * Fetches, in a shallow clone, until the histories meet. Where they meet before the commit, another way to it may still lie beyond what
 * was fetched; then an older commit is taken, which tests more and never less.
 */
async function relationOf(commit: ObjectId, { git, head, fetcher }: History): Promise<Relation> {
  for (;;) {
    const comparison = await git.compare(commit, head)
    if (comparison?.mergeBase !== undefined) return comparison.mergeBase === commit ? 'ancestor' : 'elsewhere'
    // A complete clone has every ancestor of head.
    if (!(await git.isShallow())) return comparison === undefined ? 'gone' : 'elsewhere'
    if (await fetcher.bringMore(commit, head)) continue
    if (fetcher.isUnreachable) throw new ExternalError('FETCH_FAILED', fetcher.failure ?? 'no history', true)
    return fetcher.isSpent ? 'unknown' : 'gone'
  }
}

function whyOf(
  { run, source }: Found,
  workflow: string,
  passedOver: ReadonlyMap<ObjectId, Relation>,
  head: ObjectId,
): string {
  const place = source.type === 'queue' ? `in the merge queue of ${source.branch}` : `on ${source.branch}`
  const itself = run.commit === head ? ', of this very commit' : ''
  const others = passedOver.size === 0 ? '' : `; of its successful runs ${toldOver(passedOver)}`
  return `the last green run of ${workflow} ${place}${itself}${others}`
}

function nothingGreen(
  head: ObjectId,
  workflow: string,
  plan: GreenPlan,
  passedOver: ReadonlyMap<ObjectId, Relation>,
): CommitRange {
  const branches = [...new Set(plan.flat().map(({ branch }) => branch))].join(' or ')
  const runs = `run of ${workflow} on ${branches}`
  if (passedOver.size === 0) {
    return { type: 'everything', head, why: `there is no successful ${runs} yet`, isFallback: false }
  }
  const why = `no successful ${runs} is in the history of this commit; of those that there are, ${toldOver(passedOver)}`
  return { type: 'everything', head, why, isFallback: true }
}

/** `2 commits are not in its history, 1 commit is gone`. */
function toldOver(passedOver: ReadonlyMap<ObjectId, Relation>): string {
  const relations = [...passedOver.values()]
  const told = (relation: Relation, what: string) => {
    const count = relations.filter((one) => one === relation).length
    return count === 0 ? [] : [`${count} ${count === 1 ? 'commit is' : 'commits are'} ${what}`]
  }
  return [
    ...told('elsewhere', 'not in this history'),
    ...told('gone', 'gone'),
    ...told('unknown', 'beyond what was fetched'),
  ].join(', ')
}

import type { WorkflowEvent } from '../system/system.ts'
import { payloadText as text, unreadableEvent as unreadable } from './payload.ts'

/** One way to find the base; the first that works is taken. */
export type Attempt =
  /** Where head last met the history of `name`: a branch, tag or commit id. */
  | {
      readonly type: 'merge-base'
      readonly name: string
      readonly why: string
      /** `given`: the name as it stands first; `remote`: the remote's branch of that name first. */
      readonly prefer: 'given' | 'remote'
      /** Only when head is this commit. */
      readonly onlyForHead?: string
      /** One of several guesses: passed over when nothing here has this name. */
      readonly isGuess?: boolean
    }
  /** The first parent of head, when head is a merge; with `merged`, of just that commit. */
  | { readonly type: 'first-parent'; readonly why: string; readonly merged?: string }
  /** The nearest earlier tag that matches. */
  | { readonly type: 'previous-tag'; readonly pattern: string }

/** How the base is to be found, in order of preference, and what holds when it is not. */
export interface BasePlan {
  /** The revision to answer for. */
  readonly head: string
  readonly attempts: readonly Attempt[]
  /** The base is an input: not finding it is an error of the caller. */
  readonly isExplicit: boolean
  /** Why everything counts as changed when no attempt works; `isFallback` when that was not meant to be. */
  readonly otherwise: { readonly why: string; readonly isFallback: boolean }
}

export interface BaseInputs {
  readonly base: string
  readonly head: string
  readonly mergeQueue: 'target' | 'parent'
  /** What the repository's own settings call the default base; used on the command line. */
  readonly defaultBase?: string
}

/**
 * What to compare with, for an event and its inputs: a base that is given wins; else the event decides; without an event (on the
 * command line) the default branch does. Total: an event that says nothing means everything.
 *
 * @throws {UserError} `EVENT_UNREADABLE` when the payload of a push or pull request lacks what it must have
 * @see https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export function planBase(event: WorkflowEvent | undefined, inputs: BaseInputs): BasePlan {
  const head = inputs.head || 'HEAD'
  if (inputs.base !== '') {
    const why = 'the base that was given'
    const attempt: Attempt = { type: 'merge-base', name: inputs.base, why, prefer: 'given' }
    return {
      head,
      attempts: [attempt],
      isExplicit: true,
      otherwise: lost(`${inputs.base} shares no history with ${head}`),
    }
  }
  if (event === undefined) return localPlan(head, inputs.defaultBase)
  const plan = EVENTS.get(event.name)
  const { attempts, otherwise } =
    plan === undefined ? everything(`this is a run for ${event.name}`) : plan(event, inputs)
  return { head, attempts, otherwise, isExplicit: false }
}

type EventPlan = Pick<BasePlan, 'attempts' | 'otherwise'>

const EVENTS: ReadonlyMap<string, (event: WorkflowEvent, inputs: BaseInputs) => EventPlan> = new Map([
  ['pull_request', (event) => pullRequestPlan(event, true)],
  ['pull_request_target', (event) => pullRequestPlan(event, false)],
  ['push', pushPlan],
  ['merge_group', mergeGroupPlan],
  ['release', tagPlan],
  ['workflow_dispatch', dispatchPlan],
  ['schedule', () => everything('this is a scheduled run')],
])

const NO_COMMIT = /^0+$/

/** The merge commit's first parent is exactly the pull request; the base that the event names may be older. */
function pullRequestPlan({ payload }: WorkflowEvent, isMergeCheckedOut: boolean): EventPlan {
  const head = text(payload, 'pull_request', 'head', 'sha')
  const branch = text(payload, 'pull_request', 'base', 'ref')
  if (head === undefined || branch === undefined) throw unreadable('pull_request')
  const parent = {
    type: 'first-parent',
    merged: head,
    why: 'the base branch as the pull request is merged into it',
  } as const
  const meeting = {
    type: 'merge-base',
    name: branch,
    why: 'the base branch of the pull request',
    prefer: 'remote',
  } as const
  if (isMergeCheckedOut)
    return { attempts: [parent, meeting], otherwise: lost(`the history of ${branch} cannot be had`) }
  // Without a check-out of its own, such a run stands on the base branch, which holds nothing of the pull request.
  return {
    attempts: [parent, { ...meeting, onlyForHead: head }],
    otherwise: lost(
      'what is checked out is not the pull request but the branch that it goes to; write on: pull_request to test it',
    ),
  }
}

function pushPlan(event: WorkflowEvent): EventPlan {
  if (event.ref.startsWith('refs/tags/')) return tagPlan(event)
  const before = text(event.payload, 'before')
  const after = text(event.payload, 'after')
  if (before === undefined) throw unreadable('push')
  if (event.payload['deleted'] === true || (after !== undefined && NO_COMMIT.test(after))) {
    return everything('the branch was deleted')
  }
  const branch = event.ref.replace(/^refs\/heads\//, '')
  const main = text(event.payload, 'repository', 'default_branch')
  const meeting: readonly Attempt[] =
    main === undefined || main === branch
      ? []
      : [{ type: 'merge-base', name: main, why: 'the default branch', prefer: 'remote' }]
  if (NO_COMMIT.test(before)) {
    if (meeting.length === 0) return everything('this is the first push of the default branch')
    return { attempts: meeting, otherwise: lost(`this branch is new, and where it left ${main} cannot be found`) }
  }
  const isForced = event.payload['forced'] === true
  const why = isForced ? 'what the forced push replaced' : 'the commit before the push'
  const former: Attempt = { type: 'merge-base', name: before, why, prefer: 'given' }
  return { attempts: [former, ...meeting], otherwise: lost('the commit before the push cannot be had') }
}

function mergeGroupPlan({ payload }: WorkflowEvent, { mergeQueue }: BaseInputs): EventPlan {
  if (mergeQueue === 'parent') {
    const parent: Attempt = { type: 'first-parent', why: 'the entry before it in the merge queue' }
    return { attempts: [parent], otherwise: lost('the entry before it in the merge queue cannot be had') }
  }
  const target = text(payload, 'merge_group', 'base_ref')?.replace(/^refs\/heads\//, '')
  if (target === undefined) throw unreadable('merge_group')
  const meeting: Attempt = { type: 'merge-base', name: target, why: 'the target of the merge queue', prefer: 'remote' }
  return { attempts: [meeting], otherwise: lost(`the history of ${target} cannot be had`) }
}

/** `v1.2.3` → `v[0-9]*`, `core-api-v0.2.0` → `core-api-v[0-9]*`: the tags of one family have the same text before the version. */
function tagPlan({ ref }: WorkflowEvent): EventPlan {
  const tag = ref.replace(/^refs\/tags\//, '')
  const family = /^(.*?)(?:\d+\.\d[\w.+-]*|\d+)$/.exec(tag)?.[1]
  const pattern = family === undefined ? '*' : `${family.replace(/[*?[\]\\]/g, '?')}[0-9]*`
  return {
    attempts: [{ type: 'previous-tag', pattern }],
    otherwise: { why: `no earlier tag like ${tag} is to be found`, isFallback: false },
  }
}

function dispatchPlan({ ref, payload }: WorkflowEvent): EventPlan {
  const main = text(payload, 'repository', 'default_branch')
  if (main === undefined || ref === `refs/heads/${main}` || ref.startsWith('refs/tags/')) {
    return everything('this is a run by hand')
  }
  const meeting: Attempt = { type: 'merge-base', name: main, why: 'the default branch', prefer: 'remote' }
  return { attempts: [meeting], otherwise: lost(`the history of ${main} cannot be had`) }
}

function localPlan(head: string, defaultBase: string | undefined): BasePlan {
  const named = defaultBase === undefined ? [] : [{ name: defaultBase, why: 'the default base of nx.json' }]
  const usual = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'].map((name) => ({
    name,
    why: 'the default branch',
  }))
  return {
    head,
    attempts: [...named, ...usual].map((one) => ({ type: 'merge-base', prefer: 'given', isGuess: true, ...one })),
    isExplicit: false,
    otherwise: { why: 'no default branch is to be found to compare with; name one with --base', isFallback: true },
  }
}

function everything(why: string): EventPlan {
  return { attempts: [], otherwise: { why, isFallback: false } }
}

function lost(why: string): BasePlan['otherwise'] {
  return { why, isFallback: true }
}

import type { WorkflowEvent } from '../system/system.ts'
import { payloadText, unreadableEvent } from './payload.ts'

/** One kind of runs whose success makes a commit green. */
export type GreenSource =
  /** Runs on a branch for one of these events. */
  | { readonly type: 'branch'; readonly branch: string; readonly events: readonly string[] }
  /** Runs of the merge queue into a branch: what passed there became the branch. */
  | { readonly type: 'queue'; readonly branch: string }

/** Where green commits are sought: of sources in one round the newest run counts, a later round only when there is none. */
export type GreenPlan = readonly (readonly GreenSource[])[]

/**
 * Whose successful runs count, for an event: those on the branch itself, then those on the branch that it is to join. Runs for pull
 * requests never do: what they tested is not the commit that they name, and a fork may call its branch as it likes. Runs for another
 * event than this one count only if that is a push, since a nightly run may leave out what a push tests.
 *
 * @param event absent on the command line
 * @param main the default branch
 * @throws {UserError} `EVENT_UNREADABLE` when a pull request or merge group lacks its branch
 */
export function planLastGreen(event: WorkflowEvent | undefined, main: string): GreenPlan {
  if (event === undefined) return [joined(main)]
  if (isPullRequest(event)) {
    const base = payloadText(event.payload, 'pull_request', 'base', 'ref')
    if (base === undefined) throw unreadableEvent(event.name)
    return [joined(base)]
  }
  if (event.name === 'merge_group') {
    const target = payloadText(event.payload, 'merge_group', 'base_ref')
    if (target === undefined) throw unreadableEvent(event.name)
    return [joined(target.replace(/^refs\/heads\//, ''))]
  }
  const own = /^refs\/heads\/(.+)$/.exec(event.ref)?.[1]
  if (own === undefined) return [joined(main)]
  const events = [...new Set(['push', event.name])]
  return [[{ type: 'branch', branch: own, events }], ...(own === main ? [] : [joined(main)])]
}

/** Whether a run for this event tests what is not a commit of the branch yet. */
export function isPullRequest({ name }: WorkflowEvent): boolean {
  return name.startsWith('pull_request')
}

/** The branch that something is to become part of: what was pushed there, and what its queue let through. */
function joined(branch: string): readonly GreenSource[] {
  return [
    { type: 'branch', branch, events: ['push'] },
    { type: 'queue', branch },
  ]
}

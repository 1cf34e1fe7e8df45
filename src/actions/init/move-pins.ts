import { isDeepStrictEqual } from 'node:util'
import { isObject, memberOf } from '../../standards/json.ts'
import { readYaml } from '../../standards/yaml.ts'
import type { CallOfOurs, PresentWorkflow } from './read-workflows.ts'

/** What stands behind the `@` of a call. */
export interface Pin {
  /** A commit; or a tag, where no commit is known. */
  readonly ref: string
  /** The release that the commit is, `v1.2.3`, for the comment behind it; undefined where nobody knows of one. */
  readonly version: string | undefined
}

/** A call that gets another pin. */
export interface PinMove {
  readonly call: CallOfOurs
  readonly pin: Pin
}

/**
 * The text of a workflow with other pins, and with their versions in the comments behind them; undefined where it cannot be had without another
 * change. What people wrote into these comments stays.
 */
export async function movePins(workflow: PresentWorkflow, moves: readonly PinMove[]): Promise<string | undefined> {
  const reading = await readYaml(workflow.text)
  if ('problem' in reading) return undefined
  const { value: wanted } = reading
  const jobIn = (content: unknown, { job }: CallOfOurs) => memberOf(memberOf(content, 'jobs'), job)
  for (const { call, pin } of moves) {
    const [now, job] = [workflow.content, wanted].map((content) => jobIn(content, call))
    // Two jobs may be one, by an alias.
    if (isObject(job)) Object.assign(job, { uses: `${memberOf(now, 'uses')}`.slice(0, -call.ref.length) + pin.ref })
  }
  const refs = moves.flatMap(({ call, pin }) => (call.span === undefined ? [] : { ...call.span, text: pin.ref }))
  const comments = moves.flatMap(({ call, pin }) => commentCuts(workflow.text, call, pin))
  // What looks like a comment may be a piece of some text that goes over several lines.
  for (const cuts of [[...refs, ...comments], refs]) {
    const after = applied(workflow.text, cuts)
    const again = await readYaml(after)
    if ('value' in again && isDeepStrictEqual(again.value, wanted)) return after
  }
  return undefined
}

/** The version that the comment behind a call claims: `v1.2.3`. */
export function claimedVersion(text: string, { span }: CallOfOurs): string | undefined {
  return span === undefined ? undefined : CLAIM.exec(restOf(text, span.end).rest)?.[1]
}

interface Cut {
  readonly start: number
  readonly end: number
  readonly text: string
}

// At the end of the line, or before another comment. A sentence that begins with a version claims nothing.
const CLAIM = /[ \t]+#[ \t]*(v\d+\.\d+\.\d+[\w.-]*)[ \t]*(#.*)?$/

/** What is behind a value in its line, after the quote that closes it. */
function restOf(text: string, end: number): { readonly from: number; readonly rest: string } {
  const from = /['"]/.test(text.charAt(end)) ? end + 1 : end
  return { from, rest: /^[^\r\n]*/.exec(text.slice(from))?.[0] ?? '' }
}

function commentCuts(text: string, { span }: CallOfOurs, { version }: Pin): readonly Cut[] {
  if (span === undefined) return []
  const { from, rest } = restOf(text, span.end)
  const end = from + rest.length
  const [claim, old = '', more = ''] = CLAIM.exec(rest) ?? []
  if (claim !== undefined) {
    const start = end - claim.length
    if (version === undefined) return [{ start, end, text: more === '' ? '' : ` ${more}` }]
    const at = start + claim.indexOf(old)
    return [{ start: at, end: at + old.length, text: version }]
  }
  if (version === undefined) return []
  const comment = rest.search(/[ \t]#/)
  const at = from + (comment < 0 ? rest.trimEnd().length : comment)
  return [{ start: at, end: at, text: ` # ${version}` }]
}

/** Cuts at one place, as for two calls in one line, are made once. */
function applied(text: string, cuts: readonly Cut[]): string {
  const distinct = [...new Map(cuts.map((cut) => [cut.start, cut])).values()].sort((a, b) => b.start - a.start)
  return distinct.reduce((whole, { start, end, text: now }) => whole.slice(0, start) + now + whole.slice(end), text)
}

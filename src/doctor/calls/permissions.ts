// What a called workflow may have is no more than its caller grants, and that is looked at before anything runs, for all jobs:
// https://docs.github.com/actions/how-tos/reuse-automations/reuse-workflows#permissions
// https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#permissions
import { isObject, memberOf } from '../../standards/json.ts'
import { printable } from '../../standards/printable.ts'
import type { Finding } from '../../workspaces/workspace.ts'
import { type CallingWorkflow, entriesOf, type JobCall, type Scopes } from './read-calls.ts'
import { endsWhere, severityOf } from './reference.ts'

const LEVELS: ReadonlyMap<unknown, number> = new Map([
  ['none', 0],
  ['read', 1],
  ['write', 2],
])
// What a repository that grants the least by default grants, where nobody states permissions.
const LEAST_DEFAULT = { contents: 'read', packages: 'read' }
// No default has it, but for workflows of the own organization.
const NEVER_DEFAULT = 'id-token'

/** A job that grants less than the workflow that it calls asks for: GitHub ends its run before anything begins, without a log. */
export function permissionFaults(call: JobCall, { content, events }: CallingWorkflow): readonly Finding[] {
  const asked = envelopeOf(call.asked)
  const own = memberOf(call.job, 'permissions')
  const stated = own === undefined ? memberOf(content, 'permissions') : own
  const granted = grantedBy(stated === undefined ? LEAST_DEFAULT : stated)
  const lacking = Object.entries(asked).filter(([scope, access]) => granted(scope) < levelOf(access))
  if (lacking.length === 0) return []
  // Of what calls this workflow in turn, nothing is known.
  if (stated === undefined && events.includes('workflow_call')) return []
  // A fork may belong to the organization that calls it.
  const isNever = call.isOriginal && lacking.some(([scope]) => scope === NEVER_DEFAULT)
  const isStated = stated !== undefined
  return [
    {
      code: 'missing-permission',
      severity: severityOf(call.isKnown && (isStated || isNever)),
      message: `${printable(call.jobName)} ${isStated ? notGranted(lacking, call) : notStated(lacking, call, isNever)}`,
      fix: `Write in this job: permissions: ${flow({ ...(isObject(own) ? (own as Scopes) : {}), ...atLeast(own, asked) })}`,
      file: call.file,
      line: call.lineOf([own === undefined ? 'uses' : 'permissions']),
    },
  ]
}

/** The most that any of its jobs asks for, by scope. */
function envelopeOf({ permissions }: JobCall['asked']): Scopes {
  const envelope: Record<string, string> = {}
  for (const [scope, access] of Object.values(permissions).flatMap((job) => Object.entries(job))) {
    if (levelOf(access) > levelOf(envelope[scope])) envelope[scope] = access
  }
  return envelope
}

/** What the job would have to grant: what it is asked for, or has already where that is more. */
function atLeast(own: unknown, asked: Scopes): Scopes {
  const pairs = Object.entries(asked).map(([scope, access]) => {
    const present = memberOf(own, scope)
    return [scope, typeof present === 'string' && levelOf(present) > levelOf(access) ? present : access]
  })
  return Object.fromEntries(pairs)
}

function levelOf(access: unknown): number {
  return LEVELS.get(access) ?? 0
}

/** The level of a scope; the highest of all where the text says what is none, which is told by itself. */
function grantedBy(permissions: unknown): (scope: string) => number {
  if (permissions === 'read-all') return (scope) => (scope === NEVER_DEFAULT ? 0 : 1)
  if (!isObject(permissions)) return () => 2
  const known = new Map(entriesOf(permissions))
  return (scope) => (known.has(scope) ? (LEVELS.get(known.get(scope)) ?? 2) : 0)
}

type Entries = readonly (readonly [scope: string, access: string])[]

function notGranted(lacking: Entries, call: JobCall): string {
  return `does not grant what ${call.title} asks for: ${list(lacking)}. ${endsWhere(call.isKnown)}`
}

function notStated(lacking: Entries, call: JobCall, isNever: boolean): string {
  const then = isNever
    ? 'no repository grants id-token by default, so the run ends before it begins, without a log'
    : 'the run begins only where the settings of the repository grant that by default'
  return `states no permissions, and ${call.title} asks for ${list(lacking)}: ${then}`
}

function list(entries: Entries): string {
  return entries.map(([scope, access]) => `${scope}: ${access}`).join(', ')
}

/** `{ contents: read, packages: write }` */
function flow(scopes: Scopes): string {
  return `{ ${list(Object.entries(scopes))} }`
}

// What a called workflow may have is no more than its caller grants, and that is looked at before anything runs, for all jobs:
// https://docs.github.com/actions/how-tos/reuse-automations/reuse-workflows#permissions
// https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#permissions
import { isObject, memberOf } from '../../standards/json.ts'
import { printable } from '../../standards/printable.ts'
import type { Finding } from '../../workspaces/workspace.ts'
import type { CallableWorkflow } from './callable.ts'
import { type Call, type CallingWorkflow, entriesOf } from './read-calls.ts'

const LEVELS: ReadonlyMap<unknown, number> = new Map([
  ['none', 0],
  ['read', 1],
  ['write', 2],
])
// What a repository that grants the least by default grants, where nobody states permissions.
const LEAST_DEFAULT = { contents: 'read', packages: 'read' }
// No default has it.
const NEVER_DEFAULT = 'id-token'

type Scopes = Readonly<Record<string, string>>

/** A job that grants less than the workflow that it calls asks for: GitHub ends its run before anything begins, without a log. */
export function permissionFaults(call: Call, { content, events }: CallingWorkflow): readonly Finding[] {
  const asked = envelopeOf(call.asked)
  const own = memberOf(call.job, 'permissions')
  const stated = own ?? memberOf(content, 'permissions')
  const granted = grantedBy(stated ?? LEAST_DEFAULT)
  const lacking = Object.entries(asked).filter(([scope, access]) => granted(scope) < levelOf(access))
  if (lacking.length === 0) return []
  // Of what calls this workflow in turn, nothing is known.
  if (stated === undefined && events.includes('workflow_call')) return []
  const isSure = stated !== undefined || lacking.some(([scope]) => scope === NEVER_DEFAULT)
  return [
    {
      code: 'missing-permission',
      severity: isSure ? 'error' : 'warning',
      message: `${printable(call.jobName)} ${whatItLacks(lacking, call.callee, stated !== undefined)}`,
      fix: `Write in this job: permissions: ${flow({ ...(isObject(own) ? (own as Scopes) : {}), ...atLeast(own, asked) })}`,
      file: call.file,
      line: call.lineOf([own === undefined ? 'uses' : 'permissions']),
    },
  ]
}

/** The most that any of its jobs asks for, by scope. */
function envelopeOf({ permissions }: CallableWorkflow): Scopes {
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

/** The level of a scope; the highest of all where the text says something that we do not know. */
function grantedBy(permissions: unknown): (scope: string) => number {
  if (permissions === 'read-all') return (scope) => (scope === NEVER_DEFAULT ? 0 : 1)
  if (!isObject(permissions)) return () => 2
  const known = new Map(entriesOf(permissions))
  return (scope) => (known.has(scope) ? (LEVELS.get(known.get(scope)) ?? 2) : 0)
}

function whatItLacks(lacking: readonly (readonly [string, string])[], callee: string, isStated: boolean): string {
  const scopes = lacking.map(([scope, access]) => `${scope}: ${access}`).join(', ')
  if (isStated)
    return `does not grant what ${callee} asks for: ${scopes}. GitHub ends such a run before it begins, without a log`
  const never = lacking.some(([scope]) => scope === NEVER_DEFAULT)
  return never
    ? `states no permissions, and ${callee} asks for ${scopes}: no repository grants id-token by default, so the run ends before it begins, without a log`
    : `states no permissions, and ${callee} asks for ${scopes}: the run begins only where the settings of the repository grant that by default`
}

/** `{ contents: read, packages: write }` */
function flow(scopes: Scopes): string {
  return `{ ${Object.entries(scopes)
    .map(([scope, access]) => `${scope}: ${access}`)
    .join(', ')} }`
}

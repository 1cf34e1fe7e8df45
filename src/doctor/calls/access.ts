// What permissions may say:
// https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#permissions
import { isObject, memberOf } from '../../standards/json.ts'
import { didYouMean } from '../../standards/likeness.ts'
import { printable } from '../../standards/printable.ts'
import type { Finding } from '../../workspaces/workspace.ts'
import { type CallingWorkflow, entriesOf } from './read-calls.ts'
import { endsWhere } from './reference.ts'

const ACCESSES = ['read', 'write', 'none']
const FOR_ALL = ['read-all', 'write-all']
const SCOPES = [
  ...['actions', 'artifact-metadata', 'attestations', 'checks', 'code-quality', 'contents', 'copilot-requests'],
  ...['deployments', 'discussions', 'drives', 'id-token', 'issues', 'models', 'packages', 'pages', 'pull-requests'],
  ...['repository-projects', 'security-events', 'statuses', 'vulnerability-alerts'],
]

/** Permissions, of a workflow and of its jobs that call ours, that are none to GitHub. */
export function accessFaults({ content, calls, file, lineOf }: CallingWorkflow): readonly Finding[] {
  if (calls.length === 0) return []
  const ways = [['permissions'], ...calls.map(({ jobName }) => ['jobs', jobName, 'permissions'])]
  return ways.flatMap((way) =>
    faultsOf(way.reduce(memberOf, content as unknown)).map(({ key, ...told }) => ({
      code: 'unknown-permission',
      ...told,
      file,
      line: lineOf([...way, ...key]),
    })),
  )
}

type Told = Pick<Finding, 'severity' | 'message' | 'fix'> & { readonly key: readonly string[] }

function faultsOf(permissions: unknown): readonly Told[] {
  if (permissions === undefined) return []
  if (isObject(permissions)) return entriesOf(permissions).flatMap(([scope, access]) => faultOf(scope, access) ?? [])
  if (typeof permissions === 'string' && FOR_ALL.includes(permissions)) return []
  const text = permissions === null ? 'nothing' : Array.isArray(permissions) ? 'a list' : String(permissions)
  const fix = didYouMean(
    text,
    FOR_ALL,
    'Write permissions: {} for none, read-all, write-all, or scopes with their access.',
  )
  return [{ key: [], severity: 'error', message: `permissions cannot be ${printable(text)}: ${endsWhere(true)}`, fix }]
}

function faultOf(scope: string, access: unknown): Told | undefined {
  const key = [scope]
  if (!SCOPES.includes(scope)) {
    // GitHub may have got one since.
    const message = `permissions has no scope ${printable(scope)} that is known here: GitHub ends such a run before it begins, if it knows none either`
    return {
      key,
      severity: 'warning',
      message,
      fix: didYouMean(scope, SCOPES, `Take it out: there are ${SCOPES.join(', ')}.`),
    }
  }
  if (typeof access === 'string' && ACCESSES.includes(access)) return undefined
  const text = access === null ? 'nothing' : typeof access === 'object' ? 'several' : String(access)
  const message = `${scope}: ${printable(text)} is no access: ${endsWhere(true)}`
  return { key, severity: 'error', message, fix: didYouMean(text, ACCESSES, `Write one of ${ACCESSES.join(', ')}.`) }
}

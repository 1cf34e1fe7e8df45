import { memberOf } from '../../standards/json.ts'
import { printable } from '../../standards/printable.ts'
import type { Finding } from '../../workspaces/workspace.ts'
import { secretOf } from './names.ts'
import { type Call, entriesOf } from './read-calls.ts'
import { severityOf } from './reference.ts'

// Kinds of registries to which a name alone says nothing (docs/publish.md); to others a token of the job, a role or a ready token may go with it.
const WITH_PASSWORD = ['devpi', 'nexus', 'artifactory', 'pypi']
// To these a password belongs to a user; to devpi the user of the index is meant where nobody is named.
const WITH_USERNAME = ['nexus']

/** Secrets that are of no use without another one that is not given. Where all are inherited, nobody knows. */
export function secretFaults(call: Call): readonly Finding[] {
  const secrets = memberOf(call.job, 'secrets')
  if (typeof secrets === 'string') return []
  const given = new Set(entriesOf(secrets).flatMap(([name, value]) => (isEmpty(value) ? [] : name.toLowerCase())))
  const lacking = call.callee === 'notify-templates.yml' ? appSecrets(call, given) : logInSecrets(call, given)
  return lacking.map(({ name, why, beside, isGuess = false, other = '' }) => ({
    code: 'missing-secret',
    severity: isGuess ? 'warning' : severityOf(call.isKnown),
    message: `${printable(call.jobName)} gives ${why}`,
    fix: `Write in this job, under secrets: ${name}: ${secretOf(name)}${other}`,
    file: call.file,
    line: call.lineOf(beside),
  }))
}

/** A secret that is missing. */
interface Lacking {
  readonly name: string
  readonly why: string
  /** What asks for it, in the job. */
  readonly beside: readonly string[]
  /** There are registries that want none. */
  readonly isGuess?: boolean
  /** Another way out. */
  readonly other?: string
}

// These upload; others but read, which some registries let anybody do.
const UPLOADING = ['publish-packages.yml', 'product-release.yml']

function logInSecrets(call: Call, given: ReadonlySet<string>): readonly Lacking[] {
  const inputs = memberOf(call.job, 'with')
  const kind = memberOf(inputs, 'registry')
  if (typeof kind !== 'string') return []
  const isAnyGiven = ['username', 'password', 'token'].some((name) => given.has(name))
  const lacking = isAnyGiven || !UPLOADING.includes(call.callee) ? undefined : withoutLogIn(kind, inputs)
  return lacking === undefined ? halfSecrets(kind, given) : [lacking]
}

/** What lets whoever uploads log in where no secret does. */
function withoutLogIn(kind: string, inputs: unknown): Lacking | undefined {
  const guess = { beside: ['with', 'registry'], isGuess: true }
  if (kind === 'codeartifact' && isEmpty(memberOf(inputs, 'role') ?? '')) {
    const why = 'neither role nor token, so only a runner with a role of its own may upload to codeartifact'
    return { ...guess, name: 'token', why, other: ' or the role, under with: role: arn:aws:iam::…' }
  }
  if (!WITH_PASSWORD.includes(kind)) return undefined
  const why = `nothing to log in with, and hardly any ${kind === 'pypi' ? 'index' : kind} lets everybody upload`
  return { ...guess, name: kind === 'pypi' ? 'token' : 'password', why }
}

/** Secrets that go together, of which only one is given. */
function halfSecrets(kind: string, given: ReadonlySet<string>): readonly Lacking[] {
  return ['', 'read-'].flatMap((prefix): readonly Lacking[] => {
    const [username, password, token] = ['username', 'password', 'token'].map((name) => `${prefix}${name}`) as [
      string,
      string,
      string,
    ]
    if (given.has(token)) return []
    if (WITH_PASSWORD.includes(kind) && given.has(username) && !given.has(password)) {
      return [
        { name: password, why: `${username} without ${password}, so nobody logs in`, beside: ['secrets', username] },
      ]
    }
    if (WITH_USERNAME.includes(kind) && given.has(password) && !given.has(username)) {
      const why = `${password} without ${username}, and to ${kind} a password belongs to a user`
      return [{ name: username, why, beside: ['secrets', password] }]
    }
    return []
  })
}

/** To GitHub nothing at all is an empty text. */
function isEmpty(value: unknown): boolean {
  return value === null || value === ''
}

/** The token of a job reaches its own repository alone. */
function appSecrets(call: Call, given: ReadonlySet<string>): readonly Lacking[] {
  const app = memberOf(memberOf(call.job, 'with'), 'app-id')
  const hasApp = app !== undefined && !isEmpty(app)
  if (hasApp && !given.has('app-key')) {
    return [
      { name: 'app-key', why: 'app-id without app-key, so it has no token of the app', beside: ['with', 'app-id'] },
    ]
  }
  if (hasApp || given.has('token')) return []
  const why = 'neither app-id and app-key nor token, and the token of a job reaches no other repository'
  return [{ name: 'token', why, beside: ['uses'] }]
}

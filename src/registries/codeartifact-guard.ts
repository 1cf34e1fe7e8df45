// Origin controls: https://docs.aws.amazon.com/codeartifact/latest/ug/package-origin-controls.html

import { UserError } from '../errors.ts'
import { memberOf } from '../standards/json.ts'
import { printable } from '../standards/printable.ts'
import type { Report } from '../system/system.ts'
import type { ApiAnswer, ApiCall, CodeArtifactApi } from './codeartifact-api.ts'
import type { RegistryNote } from './registry.ts'

export interface Preparing {
  readonly api: CodeArtifactApi
  /** Whether to make what is not there. */
  readonly creates: boolean
  readonly report: Pick<Report, 'log'>
}

const AT_A_TIME = 5
const NAMED = 5
const WHY =
  'so a version of the same name that somebody puts on PyPI, or into another upstream, can be installed in the place of yours (dependency confusion)'

/**
 * Sees that the repository is there, and makes it and its domain where that is asked for; then blocks upstreams for the names of these projects, so that
 * they come from here alone, and reads back that it is so. This works before a project has any version.
 *
 * @param projects normalized names
 * @returns a warning where we may not, or where versions came from upstream before
 * @throws {UserError} `REGISTRY_NOT_FOUND`, `REGISTRY_UNAUTHORIZED`, `REGISTRY_REFUSED`, `DOMAIN_NOT_OURS`
 * @throws {ExternalError} `REGISTRY_UNAVAILABLE`
 */
export async function prepareRepository(
  preparing: Preparing,
  projects: readonly string[],
): Promise<readonly RegistryNote[]> {
  const { api } = preparing
  if (!(await hasRepository(api))) {
    if (!preparing.creates) throw repositoryMissing(api)
    await makeRepository(preparing)
  }
  const guarded: Guarded[] = []
  for (let at = 0; at < projects.length; at += AT_A_TIME) {
    guarded.push(...(await Promise.all(projects.slice(at, at + AT_A_TIME).map((project) => guard(api, project)))))
  }
  return notesOf(guarded, api)
}

/** What is said where nobody could look, as with a token alone. */
export function unguarded(title: string): RegistryNote {
  return {
    severity: 'warning',
    message: `${title}: with a token alone, nobody can see whether the names of your projects may come from upstreams as well, ${WHY}. Keys or a role of AWS that may codeartifact:PutPackageOriginConfiguration see to it`,
  }
}

/**
 * Whether the repository is there; where we may not ask, it is.
 *
 * @throws {UserError} `REGISTRY_UNAUTHORIZED`, for keys that AWS does not know
 * @throws {ExternalError} `REGISTRY_UNAVAILABLE`
 */
export async function hasRepository(api: CodeArtifactApi): Promise<boolean> {
  const call = repositoryCall(api, 'GET')
  const answer = await api.ask(call)
  if (answer.code === 'ResourceNotFoundException') return false
  if (answer.code === undefined || answer.code === 'AccessDeniedException') return true
  throw api.failure(call, answer, `Nothing is known of the repository ${api.name.repository}`)
}

/** There is no such repository. */
export function repositoryMissing({ name }: CodeArtifactApi): UserError {
  return new UserError(
    'REGISTRY_NOT_FOUND',
    `There is no repository ${name.repository} in the domain ${name.domain} of ${name.owner} in ${name.region.name}`,
    'Check the URL of the registry; create: true makes what is missing.',
  )
}

function repositoryCall({ name }: CodeArtifactApi, method: 'GET' | 'POST'): ApiCall {
  const permission = `codeartifact:${method === 'GET' ? 'Describe' : 'Create'}Repository`
  const body = { description: 'Python packages, published by maestro-actions' }
  return {
    method,
    path: '/v1/repository',
    query: { repository: name.repository },
    permission,
    ...(method === 'GET' ? {} : { body }),
  }
}

async function makeRepository({ api, report }: Preparing): Promise<void> {
  await makeDomain({ api, report })
  const call = repositoryCall(api, 'POST')
  const answer = await api.ask(call)
  const { repository, domain } = api.name
  if (answer.code === undefined) report.log(`Made the repository ${repository} in the domain ${domain}`)
  // Somebody else may just have made it.
  else if (answer.code !== 'ConflictException')
    throw api.failure(call, answer, `The repository ${repository} could not be made`)
}

async function makeDomain({ api, report }: Omit<Preparing, 'creates'>): Promise<void> {
  const { domain, owner } = api.name
  const look: ApiCall = { method: 'GET', path: '/v1/domain', permission: 'codeartifact:DescribeDomain' }
  const found = await api.ask(look)
  if (found.code !== 'ResourceNotFoundException') return
  // A domain is always made in the account that asks.
  const account = await api.account()
  if (account !== owner) throw notOurs(api, account)
  const call: ApiCall = { method: 'POST', path: '/v1/domain', body: {}, permission: 'codeartifact:CreateDomain' }
  const answer = await api.ask(call)
  if (answer.code === undefined) report.log(`Made the domain ${domain}`)
  else if (answer.code !== 'ConflictException')
    throw api.failure(call, answer, `The domain ${domain} could not be made`)
}

function notOurs({ name }: CodeArtifactApi, account: string | undefined): UserError {
  return new UserError(
    'DOMAIN_NOT_OURS',
    `The domain ${name.domain} of account ${name.owner} is not there, and our keys are of account ${printable(account ?? 'unknown')}, where it cannot be made`,
    'Check the twelve digits in the URL, or take a role of that account.',
  )
}

interface Guarded {
  readonly project: string
  /** `denied`: we may not. `ignored`: AWS took it, and shows something else. */
  readonly state: 'kept' | 'set' | 'denied' | 'ignored'
  /** Versions that came from upstream before. */
  readonly strangers: readonly string[]
}

const RESTRICTIONS = { publish: 'ALLOW', upstream: 'BLOCK' } as const

async function guard(api: CodeArtifactApi, project: string): Promise<Guarded> {
  const before = await api.ask(packageCall(api, project, 'Describe'))
  if (before.code === undefined && isGuarded(before.body['package'])) return { project, state: 'kept', strangers: [] }
  const call = packageCall(api, project, 'Put')
  const answer = await api.ask(call)
  if (answer.code === 'AccessDeniedException') return { project, state: 'denied', strangers: [] }
  if (answer.code !== undefined) throw api.failure(call, answer, `Upstreams could not be blocked for ${project}`)
  const after = await api.ask(packageCall(api, project, 'Describe'))
  const isSet = isGuarded(after.code === undefined ? after.body['package'] : answer.body)
  return { project, state: isSet ? 'set' : 'ignored', strangers: await strangersOf(api, project) }
}

function packageCall({ name }: CodeArtifactApi, project: string, what: 'Describe' | 'Put'): ApiCall {
  const query = { repository: name.repository, format: 'pypi', package: project }
  const common = { path: '/v1/package', query }
  if (what === 'Describe') return { ...common, method: 'GET', permission: 'codeartifact:DescribePackage' }
  return {
    ...common,
    method: 'POST',
    body: { restrictions: RESTRICTIONS },
    permission: 'codeartifact:PutPackageOriginConfiguration',
  }
}

function isGuarded(described: unknown): boolean {
  const restrictions = memberOf(memberOf(described, 'originConfiguration'), 'restrictions')
  return Object.entries(RESTRICTIONS).every(([name, value]) => memberOf(restrictions, name) === value)
}

/** Versions that the repository kept from upstreams: blocked from now on, and still there. None where we may not ask. */
async function strangersOf(api: CodeArtifactApi, project: string): Promise<readonly string[]> {
  const query = { repository: api.name.repository, format: 'pypi', package: project, originType: 'EXTERNAL' }
  const permission = 'codeartifact:ListPackageVersions'
  const answer: ApiAnswer = await api.ask({ method: 'POST', path: '/v1/package/versions', query, permission })
  const versions = answer.body['versions']
  return Array.isArray(versions) ? versions.map((one) => String(memberOf(one, 'version'))) : []
}

function notesOf(guarded: readonly Guarded[], { name }: CodeArtifactApi): readonly RegistryNote[] {
  const named = (state: Guarded['state']) => guarded.filter((one) => one.state === state).map(({ project }) => project)
  const [denied, ignored] = [named('denied'), named('ignored')]
  const notes: RegistryNote[] = []
  if (denied.length > 0) {
    notes.push({
      severity: 'warning',
      message: `Upstreams are not blocked for ${listed(denied)}, ${WHY}: the role needs the permission codeartifact:PutPackageOriginConfiguration on the packages of ${name.repository}`,
    })
  }
  if (ignored.length > 0) {
    notes.push({
      severity: 'warning',
      message: `Upstreams were to be blocked for ${listed(ignored)}, and CodeArtifact does not show that they are, ${WHY}. Look at the package groups of the domain ${name.domain}`,
    })
  }
  for (const { project, strangers } of guarded.filter((one) => one.strangers.length > 0)) {
    notes.push({
      severity: 'warning',
      message: `${project} has versions here that came from an upstream, not from you: ${listed(strangers)}. Look at them, and delete what is not yours`,
    })
  }
  return notes
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, NAMED).map(printable).join(', ')
  return names.length > NAMED ? `${shown} and ${names.length - NAMED} more` : shown
}

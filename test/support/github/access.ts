import { notFound, Refusal } from './refusal.ts'
import type { Repository, TokenRights, World } from './world.ts'

/** Who asks; undefined for nobody. */
export type Session = TokenRights | undefined

/**
 * Whom a header names.
 *
 * @throws {Refusal} 401
 */
export function sessionOf(world: World, authorization: string | undefined): Session {
  if (authorization === undefined) return undefined
  const [, token = ''] = /^(?:bearer|token) (\S+)$/i.exec(authorization) ?? []
  const rights = world.tokens.get(token)
  if (rights === undefined) throw new Refusal('Bad credentials', { status: 401, type: 'FORBIDDEN' })
  return rights
}

/** The name that commits and pull requests bear. */
export function loginOf(session: Session): string {
  const { kind = 'app', login } = session ?? {}
  return login ?? { app: 'maestro[bot]', workflow: 'github-actions[bot]', user: 'ada' }[kind]
}

/** Whether a token was given for this repository; public ones can be seen without. */
export function isGiven(session: Session, repository: Repository): boolean {
  if (session === undefined) return false
  const { repositories } = session
  return repositories === undefined || repositories.some((one) => isSame(one, repository.fullName))
}

/** Whether somebody is told that it is there. */
export function isVisible(session: Session, repository: Repository): boolean {
  return !repository.isPrivate || isGiven(session, repository)
}

/**
 * The repository of this name, as far as somebody may know of it.
 *
 * @throws {Refusal} 404
 */
export function repositoryFor(world: World, session: Session, owner: string, name: string): Repository {
  const found = world.repositories.get(`${owner}/${name}`.toLowerCase())
  if (found !== undefined && isVisible(session, found)) return found
  throw notFound()
}

/**
 * Judges whether somebody may do a thing.
 *
 * @param needs as GitHub's header has it, any of them: `contents=write`, `contents=write,workflows=write`
 * @throws {Refusal} 401, 403
 */
export function demand(session: Session, repository: Repository, ...needs: readonly string[]): void {
  if (needs.length === 0 || needs.some((need) => need.split(',').every((one) => has(session, repository, one)))) {
    if (repository.isArchived && needs.some((need) => need.includes('=write'))) {
      throw new Refusal('Repository was archived so is read-only.', { status: 403, type: 'FORBIDDEN' })
    }
    return
  }
  if (session === undefined) throw new Refusal('Requires authentication', { status: 401, type: 'FORBIDDEN' })
  const by = session.kind === 'user' ? 'personal access token' : 'integration'
  throw new Refusal(`Resource not accessible by ${by}`, {
    status: 403,
    type: 'FORBIDDEN',
    headers: { 'x-accepted-github-permissions': needs.join('; ') },
  })
}

/** Whether somebody has one permission there: `contents=write`. */
export function has(session: Session, repository: Repository, need: string): boolean {
  const [permission = '', level] = need.split('=')
  if (level === 'read' && (!repository.isPrivate || permission === 'metadata')) return isVisible(session, repository)
  const granted = session?.permissions[permission.replaceAll('_', '-')]
  return isGiven(session, repository) && (granted === 'write' || granted === level)
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

import picomatch from 'picomatch'
import { demand, has, loginOf, type Session } from './access.ts'
import { GitFailure, git, gitText } from './git.ts'
import { openObjects, parseCommit } from './objects.ts'
import { Refusal, unprocessable } from './refusal.ts'
import { type BranchRule, defaultBranchOf, oidOf, type Repository } from './world.ts'

/** No object: what a reference has before it is there. */
export const NO_OBJECT = '0'.repeat(40)

/** Where a reference is to go. */
export interface ReferenceUpdate {
  /** `refs/heads/main` */
  readonly name: string
  /** {@link NO_OBJECT} takes it away. */
  readonly afterOid: string
  /** Where it has to be for that; {@link NO_OBJECT} for nowhere. */
  readonly beforeOid?: string | null
  readonly force?: boolean | null
}

/**
 * Moves references, all of them or none.
 *
 * @throws {Refusal} 403, 422
 */
export function updateReferences(repository: Repository, session: Session, updates: readonly ReferenceUpdate[]): void {
  demand(session, repository, 'contents=write')
  const commands = updates.map((update) => commandFor(repository, session, update))
  try {
    git(repository.folder, ['update-ref', '--stdin'], ['start', ...commands, 'prepare', 'commit', ''].join('\n'))
  } catch (error) {
    if (error instanceof GitFailure) throw unprocessable('Reference cannot be updated')
    throw error
  }
  if (session?.kind === 'workflow') return
  repository.started.push(...updates.map(({ name }) => ({ event: 'push' as const, ref: name })))
}

function commandFor(repository: Repository, session: Session, update: ReferenceUpdate): string {
  const { name, afterOid, beforeOid, force } = update
  if (!name.startsWith('refs/') || gitText(repository.folder, ['check-ref-format', name]) === undefined) {
    throw unprocessable(`${name} is not a valid ref name`)
  }
  const now = oidOf(repository, name) ?? NO_OBJECT
  if (beforeOid != null && beforeOid !== now) {
    throw unprocessable(`Expected ${name} to point to "${beforeOid}" but it did not. Pull and try again.`)
  }
  if (afterOid === NO_OBJECT) {
    if (now === NO_OBJECT) throw unprocessable('Reference does not exist')
    judgeRules(repository, name, ['deletion'])
    return `delete ${name} ${now}`
  }
  judgeTarget(repository, name, afterOid)
  const isForward = now === NO_OBJECT || isAncestor(repository, now, afterOid)
  if (!isForward && force !== true) throw unprocessable('Update is not a fast forward')
  judgeQueue(repository, name)
  judgeRules(repository, name, [
    now === NO_OBJECT ? 'creation' : 'update',
    'pull_request',
    'merge_queue',
    ...(bringsMerges(repository, now, afterOid) ? (['required_linear_history'] as const) : []),
    ...(isForward ? [] : (['non_fast_forward'] as const)),
    ...(isSigned(repository, afterOid) ? [] : (['required_signatures'] as const)),
  ])
  judgeWorkflows(repository, session, afterOid)
  return `update ${name} ${afterOid} ${now}`
}

function judgeTarget(repository: Repository, name: string, oid: string): void {
  const found = openObjects(repository.folder).read(oid)
  if (found === undefined) throw unprocessable('Object does not exist')
  if (name.startsWith('refs/heads/') && found.type !== 'commit') throw unprocessable('Reference cannot be updated')
}

/** Whether a commit is in the history of another one, or is it. */
export function isAncestor({ folder }: Repository, older: string, newer: string): boolean {
  return gitText(folder, ['merge-base', '--is-ancestor', older, newer]) !== undefined
}

/** What a branch that is new brings is what the default branch lacks. */
function bringsMerges(repository: Repository, before: string, after: string): boolean {
  const known = before === NO_OBJECT ? oidOf(repository, `refs/heads/${defaultBranchOf(repository)}`) : before
  const flags = ['--merges', '--max-count=1', after, ...(known === undefined ? [] : [`^${known}`])]
  return (gitText(repository.folder, ['rev-list', ...flags]) ?? '') !== ''
}

function judgeQueue({ pulls }: Repository, name: string): void {
  const isQueued = pulls.some(({ head, queuedAt }) => queuedAt !== undefined && name === `refs/heads/${head}`)
  if (!isQueued) return
  throw unprocessable(
    'A pull request for this branch has been added to a merge queue. Branches that are queued for merging cannot be updated. To modify this branch, dequeue the associated pull request.',
  )
}

function isSigned({ folder }: Repository, oid: string): boolean {
  const object = openObjects(folder).read(oid)
  return object?.type !== 'commit' || parseCommit(object.data).signature !== undefined
}

const WHY: Readonly<Record<BranchRule['type'], string>> = {
  creation: 'Cannot create ref due to creations being restricted.',
  update: 'Cannot update this protected ref.',
  deletion: 'Cannot delete this protected ref.',
  non_fast_forward: 'Cannot force-push to this branch',
  pull_request: 'Changes must be made through a pull request.',
  required_signatures: 'Commits must have verified signatures.',
  required_linear_history: 'This branch must not contain merge commits.',
  merge_queue: 'Changes must be made through the merge queue',
}

/** What GitHub says of a rule that was not kept. */
export function violated({ type, isProtection }: BranchRule, status = 422): Refusal {
  const message = isProtection ? WHY[type] : `Repository rule violations found\n\n${WHY[type]}\n\n`
  return new Refusal(message, { status, type: 'UNPROCESSABLE' })
}

/** The rules of a branch. */
export function rulesFor({ rules }: Repository, branch: string): readonly BranchRule[] {
  return rules.filter(({ branches }) => picomatch.isMatch(branch, branches))
}

function judgeRules(repository: Repository, name: string, broken: readonly BranchRule['type'][]): void {
  if (!name.startsWith('refs/heads/')) return
  const found = rulesFor(repository, name.slice('refs/heads/'.length)).find(({ type }) => broken.includes(type))
  if (found === undefined) return
  throw violated(found)
}

/** Workflows that no branch has yet want a permission of their own. */
function judgeWorkflows(repository: Repository, session: Session, oid: string): void {
  if (has(session, repository, 'workflows=write')) return
  const workflowsIn = (commit: string) => oidOf(repository, `${commit}:.github/workflows`)
  const brought = workflowsIn(oid)
  if (brought === undefined) return
  const tips = gitText(repository.folder, ['for-each-ref', '--format=%(objectname)', 'refs/heads']) ?? ''
  if (tips.split('\n').filter(Boolean).map(workflowsIn).includes(brought)) return
  throw new Refusal(
    `refusing to allow ${loginOf(session)} to create or update workflows without \`workflows\` permission`,
    {
      status: 403,
      type: 'FORBIDDEN',
      headers: { 'x-accepted-github-permissions': 'contents=write,workflows=write' },
    },
  )
}

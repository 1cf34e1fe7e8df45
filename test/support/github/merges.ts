import { demand, type Session } from './access.ts'
import { git } from './git.ts'
import { compareCommits } from './history.ts'
import { openObjects, parseCommit } from './objects.ts'
import { pullsOf } from './pulls.ts'
import { rulesFor, violated } from './references.ts'
import { Refusal, unprocessable } from './refusal.ts'
import { type BranchRule, type MergeMethod, oidOf, type Pull, type Repository, type World } from './world.ts'

const METHODS: Readonly<Record<MergeMethod, string>> = {
  MERGE: 'merge commits are',
  SQUASH: 'squash merging is',
  REBASE: 'rebase merging is',
}

/** Which merge queue a branch has. */
export function queueOf(repository: Repository, branch: string): BranchRule | undefined {
  return rulesFor(repository, branch).find(({ type }) => type === 'merge_queue')
}

function forbids({ type, allowedMethods }: BranchRule, method: MergeMethod): boolean {
  if (type === 'required_linear_history') return method === 'MERGE'
  return type === 'pull_request' && allowedMethods?.includes(method) === false
}

/** Whether there is something that a pull request waits for. */
function isWaiting(repository: Repository, { base, isApproved }: Pull): boolean {
  return isApproved !== true && rulesFor(repository, base).some(({ type }) => type === 'pull_request')
}

/**
 * Has a pull request be merged once it may be. Where its base has a merge queue, that is asked to, and the method does not matter.
 *
 * @throws {Refusal} 403, 422: all that is wrong, in one sentence
 */
export function enableAutoMerge(
  world: World,
  repository: Repository,
  session: Session,
  { pull, method }: { readonly pull: Pull; readonly method: MergeMethod },
): void {
  demand(session, repository, 'contents=write,pull_requests=write')
  const hasQueue = queueOf(repository, pull.base) !== undefined
  const isForbidden = !hasQueue && rulesFor(repository, pull.base).some((rule) => forbids(rule, method))
  const isReady = !isWaiting(repository, pull)
  const wrong = [
    ...(repository.allowsAutoMerge ? [] : ['Pull request Auto merge is not allowed for this repository']),
    ...(isForbidden ? [`Merge method ${METHODS[method]} not allowed on this repository`] : []),
    // With nothing to wait for, GitHub wants it merged at once.
    ...(isReady && !hasQueue ? ['Pull request Pull request is in clean status'] : []),
  ]
  if (wrong.length > 0) throw unprocessable(wrong.join(' and '))
  if (isReady) pull.queuedAt = world.now()
  else pull.autoMerge = { method, at: world.now() }
}

/** Approves a pull request, as a person does; what waited for that goes on. */
export function approvePull(world: World, repository: Repository, pull: Pull): void {
  pull.isApproved = true
  const { autoMerge } = pull
  if (autoMerge === undefined) return
  delete pull.autoMerge
  if (queueOf(repository, pull.base) === undefined) putIn(world, repository, pull, autoMerge.method)
  else pull.queuedAt = world.now()
}

/** Merges all that are in merge queues, in order, each as its queue does. */
export function runQueues(world: World, repository: Repository): void {
  const time = ({ queuedAt }: Pull) => queuedAt?.getTime() ?? 0
  const queued = pullsOf(world, repository).filter((one) => time(one) > 0)
  for (const pull of queued.toSorted((a, b) => time(a) - time(b)))
    putIn(world, repository, pull, queueOf(repository, pull.base)?.queueMethod ?? 'MERGE')
}

/**
 * Merges a pull request, as somebody asks for it.
 *
 * @returns the newest commit of its base
 * @throws {Refusal} 405
 */
export function mergePull(world: World, repository: Repository, pull: Pull, method: MergeMethod = 'MERGE'): string {
  const [queue, rules] = [queueOf(repository, pull.base), rulesFor(repository, pull.base)]
  if (queue !== undefined) throw violated(queue, 405)
  const rule = rules.find((one) => forbids(one, method))
  if (rule?.type === 'required_linear_history') throw violated(rule, 405)
  if (rule !== undefined) throw unmergeable(`Merge method ${METHODS[method]} not allowed on this repository`)
  if (pull.isDraft) throw unmergeable('Pull Request is still a draft')
  return putIn(world, repository, pull, method)
}

function unmergeable(message: string): Refusal {
  return new Refusal(message, { status: 405, type: 'UNPROCESSABLE' })
}

function putIn(world: World, repository: Repository, pull: Pull, method: MergeMethod): string {
  const [base = '', head = ''] = [pull.base, pull.head].map((branch) => oidOf(repository, `refs/heads/${branch}`))
  const newest = { MERGE: merged, SQUASH: squashed, REBASE: rebased }[method](repository, pull, { base, head })
  git(repository.folder, ['update-ref', `refs/heads/${pull.base}`, newest, base])
  delete pull.queuedAt
  delete pull.autoMerge
  pull.state = 'MERGED'
  pull.mergedAt = pull.closedAt = pull.updatedAt = world.now()
  pullsOf(world, repository)
  return newest
}

interface Ends {
  readonly base: string
  readonly head: string
}

function merged(repository: Repository, { number }: Pull, { base, head }: Ends): string {
  return commitOf(repository, [base, head], { message: `Merge pull request #${number}`, tree: [base, head] })
}

/** Of one commit, its message stays. */
function squashed(repository: Repository, { number }: Pull, { base, head }: Ends): string {
  const [commit = '', ...more] = compareCommits(repository, base, head)?.commits ?? []
  const [title = '', ...body] = messageOf(repository, more.length === 0 ? commit : head).split('\n')
  const message = [`${title} (#${number})`, ...body].join('\n')
  return commitOf(repository, [base], { message, tree: [base, head] })
}

function rebased(repository: Repository, _: Pull, { base, head }: Ends): string {
  let newest = base
  for (const commit of compareCommits(repository, base, head)?.commits ?? []) {
    // What git takes for the common ancestor is the parent, wherever the others began.
    const stand = git(repository.folder, [...WHO, 'commit-tree', '-m', '', '-p', `${commit}^`, `${newest}^{tree}`])
    const message = messageOf(repository, commit)
    newest = commitOf(repository, [newest], { message, tree: [stand.toString('utf8').trim(), commit] })
  }
  return newest
}

function messageOf({ folder }: Repository, commit: string): string {
  return parseCommit(openObjects(folder).read(commit)?.data ?? Buffer.alloc(0)).message
}

const WHO = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com']

function commitOf(
  { folder }: Repository,
  parents: readonly string[],
  { message, tree: [ours, theirs] }: { readonly message: string; readonly tree: readonly [string, string] },
): string {
  const tree = git(folder, ['merge-tree', '--write-tree', ours, theirs]).toString('utf8').trim()
  const args = [...WHO, 'commit-tree', ...parents.flatMap((one) => ['-p', one]), tree]
  return git(folder, args, message).toString('utf8').trim()
}

import { gitText, readHead, resolveObject } from './git.ts'

/** What may be done with a token. */
export interface TokenRights {
  /** An installation of an app, the token of a workflow run, or a person. An app where nothing is said. */
  readonly kind?: 'app' | 'workflow' | 'user'
  readonly login?: string
  /** Full names of those it was given; all where nothing is said. Public ones can be read besides. */
  readonly repositories?: readonly string[]
  /** As a workflow states them: `{ contents: 'write', 'pull-requests': 'write' }`. */
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>
}

/** How a pull request gets into its base. */
export type MergeMethod = 'MERGE' | 'SQUASH' | 'REBASE'

/** A rule of a ruleset, or of a branch protection. */
export interface BranchRule {
  /** A glob: `maestro/**`. */
  readonly branches: string
  readonly type:
    | 'creation'
    | 'update'
    | 'deletion'
    | 'non_fast_forward'
    | 'pull_request'
    | 'required_signatures'
    | 'required_linear_history'
    | 'merge_queue'
  /** Of a branch protection: these the list of a branch's rules does not hold. */
  readonly isProtection?: true
  /** Of `pull_request`: all where nothing is said. */
  readonly allowedMethods?: readonly MergeMethod[]
  /** Of `merge_queue`: how it merges, whatever anybody asks for. A merge commit where nothing is said. */
  readonly queueMethod?: MergeMethod
}

/** A pull request; a test may change what people change. */
export interface Pull {
  readonly number: number
  title: string
  body: string
  state: 'OPEN' | 'CLOSED' | 'MERGED'
  isDraft: boolean
  readonly head: string
  base: string
  /** Where its branch is, or was when it was closed. */
  headOid: string
  readonly author: string
  readonly labels: string[]
  readonly reviewers: string[]
  /** Teams that are asked to look at it, by their slugs. */
  readonly teams: string[]
  readonly assignees: string[]
  readonly comments: PullComment[]
  autoMerge?: { readonly method: MergeMethod; readonly at: Date }
  /** Since when it is in the merge queue of its base. */
  queuedAt?: Date
  /** Whether somebody approved it. */
  isApproved?: true
  readonly createdAt: Date
  updatedAt: Date
  closedAt?: Date
  mergedAt?: Date
}

/** What somebody wrote below a pull request. */
export interface PullComment {
  readonly id: number
  readonly author: string
  readonly body: string
  readonly createdAt: Date
}

/** Something that workflows start from. The token of a workflow starts none, but by a dispatch. */
export interface StartedEvent {
  readonly event: 'push' | 'pull_request' | 'workflow_dispatch' | 'repository_dispatch'
  readonly ref?: string
  readonly workflow?: string
  readonly type?: string
  readonly payload?: unknown
}

/** The state of a commit, said by somebody elsewhere. */
export interface CommitStatus {
  readonly id: number
  readonly oid: string
  readonly context: string
  readonly state: 'error' | 'failure' | 'pending' | 'success'
  readonly description: string | null
}

/** A check of a commit; not completed where its conclusion is null. */
export interface CheckRun {
  readonly id: number
  readonly oid: string
  readonly name: string
  readonly conclusion:
    | 'success'
    | 'failure'
    | 'neutral'
    | 'cancelled'
    | 'skipped'
    | 'timed_out'
    | 'action_required'
    | null
}

/** A release; a draft has no tag of its own. */
export interface Release {
  readonly id: number
  readonly tag: string
  readonly target: string
  readonly name: string
  readonly body: string
  readonly isDraft: boolean
  readonly isPreRelease: boolean
  readonly createdAt: Date
}

/** A repository, and what GitHub knows of it beside git. */
export interface Repository {
  readonly id: number
  readonly owner: string
  readonly name: string
  /** `owner/name` */
  readonly fullName: string
  /** Bare; absolute. */
  readonly folder: string
  readonly isPrivate: boolean
  isArchived: boolean
  readonly topics: readonly string[]
  readonly rules: readonly BranchRule[]
  readonly collaborators: readonly string[]
  /** Of the organization, by their slugs. */
  readonly teams: readonly string[]
  /** More of them are left away where a tree is read with all below it. */
  readonly mostTreeEntries: number
  allowsAutoMerge: boolean
  /** Whether the token of a workflow may open pull requests. */
  allowsPullsByWorkflows: boolean
  readonly pulls: Pull[]
  readonly labels: Set<string>
  readonly statuses: CommitStatus[]
  readonly checks: CheckRun[]
  readonly releases: Release[]
  readonly started: StartedEvent[]
}

/** All that the test bed holds. */
export interface World {
  /** Where its API is: `http://127.0.0.1:PORT`. */
  readonly url: string
  /** By full name in lower case. */
  readonly repositories: Map<string, Repository>
  readonly tokens: ReadonlyMap<string, TokenRights>
  /** Owners that are organizations. */
  readonly organizations: ReadonlySet<string>
  /** Each moment is later than the one before. */
  now(): Date
  /** A number that nothing else has. */
  nextId(): number
}

/** `main`, from HEAD; whether there is such a branch or not. */
export function defaultBranchOf({ folder }: Repository): string {
  return (readHead(folder) ?? 'refs/heads/main').replace('refs/heads/', '')
}

/** Where a reference points; undefined where there is none. */
export function oidOf({ folder }: Repository, ref: string): string | undefined {
  return resolveObject(folder, ref)
}

/** Whether there is no branch yet. */
export function isEmpty({ folder }: Repository): boolean {
  return gitText(folder, ['for-each-ref', '--count=1', 'refs/heads']) === ''
}

/** GitHub's way to write a moment. */
export function timeText(date: Date): string {
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z')
}

// A commit without a work tree: https://docs.github.com/rest/git; a branch moved by compare-and-swap: updateRefs of GraphQL

import { isUtf8 } from 'node:buffer'
import { ExternalError, UserError } from '../../errors.ts'
import { SUBMODULE } from '../../standards/git-modes.ts'
import { printable } from '../../standards/printable.ts'
import type { Github, ObjectId, TreeChange } from '../../system/system.ts'
import type { BranchHead, BranchPullRequest } from '../pull-request-plan.ts'
import { type Answer, objectAt, textAt } from './answers.ts'
import type { Place } from './place.ts'
import type { MergeMethod } from './rules.ts'
import type { ProductState } from './state.ts'

const WRITE = 'contents: write'
const PULLS = 'pull-requests: write'
const ZERO = '0'.repeat(40)

/** What a commit is made of. */
export interface NewCommit {
  readonly changes: readonly TreeChange[]
  readonly message: (tree: ObjectId) => string
  /** A commit that will do, where it holds just that upon the base. */
  readonly present?: BranchHead | undefined
}

/**
 * A commit upon the base, which no ref leads to yet. Nobody is named as its author, so GitHub makes it its own and signs it.
 *
 * @returns the one that is present, where it will do
 * @throws {UserError} `GITHUB_REFUSED`
 */
export async function createCommit(
  place: Place,
  { base, tree }: Pick<ProductState, 'base' | 'tree'>,
  { changes, message, present }: NewCommit,
  github: Github,
): Promise<ObjectId> {
  const root = `/repos/${place.owner}/${place.name}/git`
  const entries: object[] = []
  for (const change of changes) entries.push(await entryOf(change, root, github))
  const made = await post(github, `${root}/trees`, { base_tree: tree, tree: entries })
  if (present?.tree === idIn(made) && present.parents.join() === base) return present.id
  const whole = { message: message(idIn(made)), tree: idIn(made), parents: [base] }
  const commit = await post(github, `${root}/commits`, whole)
  return idIn(commit)
}

/** Text travels in the entry itself; bytes that are none have to be stored before, and so is what a NUL is in: few programs carry one through JSON. */
async function entryOf(change: TreeChange, root: string, github: Github): Promise<object> {
  const { path } = change
  if (change.mode === null) return { path, mode: '100644', type: 'blob', sha: null }
  if ('id' in change)
    return { path, mode: change.mode, type: change.mode === SUBMODULE ? 'commit' : 'blob', sha: change.id }
  const content = Buffer.from(change.content)
  if (isUtf8(content) && !content.includes(0))
    return { path, mode: change.mode, type: 'blob', content: content.toString('utf8') }
  const stored = await post(github, `${root}/blobs`, { content: content.toString('base64'), encoding: 'base64' })
  return { path, mode: change.mode, type: 'blob', sha: idIn(stored) }
}

async function post(github: Github, path: string, body: object): Promise<unknown> {
  // Objects have their content for a name: written twice they are there once.
  return (await github.ask({ method: 'POST', path, body, permission: WRITE, isRepeatable: true })).body
}

function idIn(body: unknown): ObjectId {
  const id = textAt(objectAt(body), 'sha')
  if (id !== undefined) return id
  throw new ExternalError('GITHUB_UNREADABLE', 'GitHub wrote something and did not say what', true)
}

const UPDATE = `mutation UpdateRefs($repository: ID!, $updates: [RefUpdate!]!) {
  updateRefs(input: { repositoryId: $repository, refUpdates: $updates }) { clientMutationId }
}`

/** Has a branch lead to a commit, if it leads to what was read; else what GitHub says: somebody was there, or a rule forbids it. */
export async function moveBranch(
  { id }: Pick<ProductState, 'id'>,
  { branch, from, to }: { readonly branch: string; readonly from: ObjectId | undefined; readonly to: ObjectId },
  github: Github,
): Promise<string | undefined> {
  const update = { name: `refs/heads/${branch}`, beforeOid: from ?? ZERO, afterOid: to, force: true }
  const variables = { repository: id, updates: [update] }
  const { errors } = await github.graphql({ query: UPDATE, variables, permission: WRITE })
  return errors[0]?.message
}

export interface PullRequestText {
  readonly title: string
  readonly body: string
  readonly isDraft: boolean
}

const FIELDS = 'pullRequest { id number url }'
const CREATE = `mutation CreatePullRequest($input: CreatePullRequestInput!) { createPullRequest(input: $input) { ${FIELDS} } }`
const CHANGE = `mutation UpdatePullRequest($input: UpdatePullRequestInput!) { updatePullRequest(input: $input) { ${FIELDS} } }`

export type CreatedPullRequest = Pick<BranchPullRequest, 'id' | 'number' | 'url'>

/** Undefined where somebody made one meanwhile. */
export async function createPullRequest(
  { id, baseBranch }: Pick<ProductState, 'id' | 'baseBranch'>,
  { branch, title, body, isDraft }: PullRequestText & { readonly branch: string },
  github: Github,
): Promise<CreatedPullRequest | undefined> {
  const input = { repositoryId: id, baseRefName: baseBranch, headRefName: branch, title, body, draft: isDraft }
  const { data, errors } = await github.graphql({
    ...{ query: CREATE, variables: { input }, permission: PULLS },
    hint: 'The job needs permissions: { contents: write, pull-requests: write }, and the job that calls it too; with GITHUB_TOKEN, the settings of the repository (Actions, General) have to allow it to create pull requests.',
  })
  const made = objectAt(data, 'createPullRequest', 'pullRequest')
  if (made !== undefined) return createdOf(made)
  if (errors.some(({ message }) => /already exists/i.test(message))) return undefined
  throw new UserError(
    'PULL_REQUEST_REFUSED',
    `no pull request can be made: ${printable(errors[0]?.message ?? 'GitHub does not say why')}`,
  )
}

export async function updatePullRequest(
  { id }: Pick<BranchPullRequest, 'id'>,
  text: Partial<Pick<PullRequestText, 'title' | 'body'>> & { readonly state?: 'CLOSED' },
  github: Github,
): Promise<void> {
  await github.graphql({ query: CHANGE, variables: { input: { pullRequestId: id, ...text } }, permission: PULLS })
}

const COMMENT = `mutation Comment($input: AddCommentInput!) { addComment(input: $input) { clientMutationId } }`

export async function addComment({ id }: Pick<BranchPullRequest, 'id'>, body: string, github: Github): Promise<void> {
  await github.graphql({ query: COMMENT, variables: { input: { subjectId: id, body } }, permission: PULLS })
}

function createdOf(made: Answer): CreatedPullRequest {
  return { id: textAt(made, 'id') ?? '', number: Number(made['number']), url: textAt(made, 'url') ?? '' }
}

/** Labels, and people who are to look at it. */
export interface Addressees {
  readonly labels: readonly string[]
  readonly reviewers: readonly string[]
  /** Names of teams of the owner. */
  readonly teams: readonly string[]
}

/** What is asked of people for a pull request: a request for labels, one for reviewers; none where nobody is named. */
export function addressing(
  { owner, name }: Place,
  number: number,
  { labels, reviewers, teams }: Addressees,
  github: Github,
): readonly (() => Promise<void>)[] {
  const root = `/repos/${owner}/${name}`
  const ask = (path: string, body: object) => async () => {
    await github.ask({ method: 'POST', path: `${root}${path}`, body, permission: PULLS })
  }
  return [
    ...(labels.length > 0 ? [ask(`/issues/${number}/labels`, { labels })] : []),
    ...(reviewers.length + teams.length > 0
      ? [ask(`/pulls/${number}/requested_reviewers`, { reviewers, team_reviewers: teams })]
      : []),
  ]
}

/** Starts a workflow on a branch: a commit by the token of a workflow starts none by itself. */
export async function dispatch(
  { owner, name }: Place,
  workflow: string,
  branch: string,
  github: Github,
): Promise<void> {
  const path = `/repos/${owner}/${name}/actions/workflows/${encodeURIComponent(workflow)}/dispatches`
  await github.ask({ method: 'POST', path, body: { ref: branch }, permission: 'actions: write' })
}

const AUTO_MERGE = `mutation AutoMerge($input: EnablePullRequestAutoMergeInput!) {
  enablePullRequestAutoMerge(input: $input) { clientMutationId }
}`

/** Has GitHub merge it once the rules of its base are met, a merge queue by its own method; else what GitHub says. */
export async function enableAutoMerge(
  { id }: Pick<BranchPullRequest, 'id'>,
  method: MergeMethod,
  github: Github,
): Promise<string | undefined> {
  const variables = { input: { pullRequestId: id, mergeMethod: method.toUpperCase() } }
  const { errors } = await github.graphql({ query: AUTO_MERGE, variables, permission: PULLS })
  return errors[0]?.message
}

import { demand, isVisible, loginOf } from './access.ts'
import { objectNode } from './graphql-objects.ts'
import { commentNode, labelNode, pullNode } from './graphql-pulls.ts'
import { refNode, repositoryNode } from './graphql-repositories.ts'
import type { Scope } from './graphql-scope.ts'
import { enableAutoMerge, mergePull } from './merges.ts'
import { addComment, addLabels, createPull, editPull, pullOf, pullsOf, requestReviews } from './pulls.ts'
import { type ReferenceUpdate, updateReferences } from './references.ts'
import { notFound, Refusal, unprocessable } from './refusal.ts'
import { type MergeMethod, oidOf, type Pull, type Repository } from './world.ts'
import { type NewEntry, writeBlob, writeCommit, writeTree } from './write-objects.ts'

interface Input<Fields> {
  readonly input: Fields & { readonly clientMutationId?: string | null }
}

interface PullInput {
  readonly pullRequestId: string
}

function unknownNode(id: string): Refusal {
  return notFound(`Could not resolve to a node with the global id of '${id}'.`)
}

function repositoryWith({ world, session }: Scope, id: string): Repository {
  const [, number] = /^R_(\d+)$/.exec(id) ?? []
  const found = [...world.repositories.values()].find((one) => one.id === Number(number))
  if (found === undefined || !isVisible(session, found)) throw unknownNode(id)
  return found
}

function pullWith(scope: Scope, id: string): { readonly repository: Repository; readonly pull: Pull } {
  const [, repositoryId = '', number = ''] = /^PR_(\d+)_(\d+)$/.exec(id) ?? []
  if (number === '') throw unknownNode(id)
  const repository = repositoryWith(scope, `R_${repositoryId}`)
  return { repository, pull: pullOf(scope.world, repository, Number(number)) }
}

/** What an id stands for: a repository or a pull request. */
export function nodeWith(scope: Scope, id: string) {
  if (!id.startsWith('PR_')) return repositoryNode(scope, repositoryWith(scope, id))
  const { repository, pull } = pullWith(scope, id)
  return pullNode(scope, repository, pull)
}

/** Each mutation that is answered here, by its name. */
export function mutations(scope: Scope) {
  const { world, session } = scope

  function changedPull(
    { clientMutationId, pullRequestId }: Input<PullInput>['input'],
    change: (repository: Repository, pull: Pull) => void,
  ) {
    const { repository, pull } = pullWith(scope, pullRequestId)
    change(repository, pull)
    return { clientMutationId, pullRequest: pullNode(scope, repository, pull) }
  }

  function drafted(input: Input<PullInput>['input'], isDraft: boolean) {
    return changedPull(input, (repository, pull) => {
      demand(session, repository, 'pull_requests=write')
      if (pull.state !== 'OPEN') throw unprocessable('Pull request is not open')
      pull.isDraft = isDraft
      pull.updatedAt = world.now()
    })
  }

  return {
    updateRefs({ input }: Input<{ repositoryId: string; refUpdates: readonly ReferenceUpdate[] }>) {
      updateReferences(repositoryWith(scope, input.repositoryId), session, input.refUpdates)
      return { clientMutationId: input.clientMutationId }
    },

    createPullRequest({
      input,
    }: Input<
      Record<'repositoryId' | 'title' | 'baseRefName' | 'headRefName', string> & {
        body?: string | null
        draft?: boolean | null
      }
    >) {
      const { title, body, headRefName: head, baseRefName: base, draft, clientMutationId } = input
      const repository = repositoryWith(scope, input.repositoryId)
      const given = { title, body: body ?? '', head, base, isDraft: draft === true }
      const pull = createPull(world, repository, session, given)
      return { clientMutationId, pullRequest: pullNode(scope, repository, pull) }
    },

    updatePullRequest: ({
      input,
    }: Input<PullInput & { title?: string; body?: string; baseRefName?: string; state?: 'OPEN' | 'CLOSED' | null }>) =>
      changedPull(input, (repository, pull) => {
        const { title, body, baseRefName: base, state } = input
        const now = state == null ? undefined : state === 'OPEN' ? 'open' : 'closed'
        editPull(world, repository, session, pull, {
          ...{ title: title ?? null, body: body ?? null, base: base ?? null },
          state: now ?? null,
        })
      }),

    closePullRequest: ({ input }: Input<PullInput>) =>
      changedPull(input, (repository, pull) => editPull(world, repository, session, pull, { state: 'closed' })),

    convertPullRequestToDraft: ({ input }: Input<PullInput>) => drafted(input, true),

    markPullRequestReadyForReview: ({ input }: Input<PullInput>) => drafted(input, false),

    requestReviews: ({ input }: Input<PullInput & { userIds?: readonly string[] | null; union?: boolean | null }>) =>
      changedPull(input, (repository, pull) => {
        if (input.union !== true) pull.reviewers.length = 0
        const logins = (input.userIds ?? []).map((id) => id.replace(/^U_/, ''))
        requestReviews(repository, session, pull, { logins })
      }),

    addComment({ input }: Input<{ subjectId: string; body: string }>) {
      const { repository, pull } = pullWith(scope, input.subjectId)
      const comment = addComment(world, repository, session, pull, input.body)
      const node = commentNode(repository, pull, comment)
      return { clientMutationId: input.clientMutationId, commentEdge: { cursor: 'last', node } }
    },

    addLabelsToLabelable({ input }: Input<{ labelableId: string; labelIds: readonly string[] }>) {
      const { repository, pull } = pullWith(scope, input.labelableId)
      const names = input.labelIds.map((id) => {
        const name = [...repository.labels].find((one) => labelNode(repository, one).id === id)
        if (name === undefined) throw unknownNode(id)
        return name
      })
      addLabels(repository, session, pull, names)
      return { clientMutationId: input.clientMutationId, labelable: pullNode(scope, repository, pull) }
    },

    enablePullRequestAutoMerge: ({ input }: Input<PullInput & { mergeMethod?: MergeMethod | null }>) =>
      changedPull(input, (repository, pull) => {
        enableAutoMerge(world, repository, session, { pull, method: input.mergeMethod ?? 'MERGE' })
      }),

    mergePullRequest: ({ input }: Input<PullInput & { mergeMethod?: MergeMethod | null }>) =>
      changedPull(input, (repository, pull) => {
        demand(session, repository, 'contents=write')
        mergePull(world, repository, pull, input.mergeMethod ?? 'MERGE')
      }),

    createCommitOnBranch: ({ input }: Input<CommitInput>) => ({
      clientMutationId: input.clientMutationId,
      ...commitOnBranch(scope, input),
    }),
  }
}

interface CommitInput {
  readonly branch: { readonly repositoryNameWithOwner?: string | null; readonly branchName?: string | null }
  readonly expectedHeadOid: string
  readonly message: { readonly headline: string; readonly body?: string | null }
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[] | null
    readonly deletions?: readonly { readonly path: string }[] | null
  } | null
}

/** Plain files alone: neither links, nor programs, nor submodules. */
function commitOnBranch(scope: Scope, { branch, expectedHeadOid, message, fileChanges }: CommitInput) {
  const { world, session } = scope
  const { branchName = '', repositoryNameWithOwner } = branch
  const repository = world.repositories.get((repositoryNameWithOwner ?? '').toLowerCase())
  if (repository === undefined || !isVisible(session, repository)) throw notFound('Could not resolve to a Repository.')
  demand(session, repository, 'contents=write')
  const { folder } = repository
  const ref = `refs/heads/${branchName}`
  const head = oidOf(repository, ref)
  if (head === undefined) throw notFound(`No branch named ${branchName} found on repository ${repository.fullName}.`)
  if (head !== expectedHeadOid) {
    const text = `Expected branch to point to "${expectedHeadOid}" but it points to "${head}". Pull and try again.`
    throw new Refusal(text, { status: 409, type: 'STALE_DATA' })
  }
  const added = (fileChanges?.additions ?? []).map(({ path, contents }): NewEntry => {
    return { path, mode: '100644', sha: writeBlob(folder, Buffer.from(contents, 'base64')) }
  })
  const taken = (fileChanges?.deletions ?? []).map(({ path }): NewEntry => ({ path, sha: null }))
  const tree = writeTree(folder, oidOf(repository, `${head}^{tree}`), [...added, ...taken])
  const [login, time] = [loginOf(session), Math.floor(world.now().getTime() / 1000)]
  const commit = writeCommit(folder, {
    tree,
    parents: [head],
    message: message.body ? `${message.headline}\n\n${message.body}` : message.headline,
    author: { name: login, email: `1+${login}@users.noreply.github.com`, time, zone: '+0000' },
    committer: { name: 'GitHub', email: 'noreply@github.com', time, zone: '+0000' },
    isSigned: true,
  })
  updateReferences(repository, session, [{ name: ref, afterOid: commit, beforeOid: head }])
  pullsOf(world, repository)
  return { commit: objectNode(scope, repository, commit), ref: refNode(scope, repository, ref) }
}

import { connection, type PageArguments } from './connection.ts'
import { objectNode, rollup } from './graphql-objects.ts'
import { actorNode, type Scope } from './graphql-scope.ts'
import { compareCommits } from './history.ts'
import { queueOf } from './merges.ts'
import { pullAddress } from './rest-shapes.ts'
import { oidOf, type Pull, type Repository, timeText } from './world.ts'

const momentOf = (date: Date | undefined) => (date === undefined ? null : timeText(date))

/** A pull request, as GraphQL describes it. */
export function pullNode(scope: Scope, repository: Repository, pull: Pull) {
  const { number, title, body, state, isDraft, head, base, headOid, author, labels, reviewers, autoMerge } = pull
  const commits = () => {
    const from = oidOf(repository, `refs/heads/${base}`)
    return (from === undefined ? undefined : compareCommits(repository, from, headOid)?.commits) ?? []
  }
  return {
    __typename: 'PullRequest',
    id: `PR_${repository.id}_${number}`,
    ...{ number, title, body, state, isDraft },
    url: pullAddress(repository, pull),
    author: actorNode(author),
    headRefName: head,
    headRefOid: headOid,
    baseRefName: base,
    closed: state !== 'OPEN',
    merged: state === 'MERGED',
    isCrossRepository: false,
    isInMergeQueue: pull.queuedAt !== undefined,
    isMergeQueueEnabled: () => queueOf(repository, base) !== undefined,
    mergeQueueEntry: () => queueEntryNode(repository, pull),
    mergeable: 'MERGEABLE',
    statusCheckRollup: () => rollup(repository, headOid),
    createdAt: timeText(pull.createdAt),
    updatedAt: timeText(pull.updatedAt),
    closedAt: momentOf(pull.closedAt),
    mergedAt: momentOf(pull.mergedAt),
    autoMergeRequest:
      autoMerge === undefined ? null : { mergeMethod: autoMerge.method, enabledAt: timeText(autoMerge.at) },
    labels: (args: PageArguments) =>
      connection('labels', labels, args, (names) => names.map((name) => labelNode(repository, name))),
    comments: (args: PageArguments) =>
      connection('comments', pull.comments, args, (all) => all.map((one) => commentNode(repository, pull, one))),
    reviewRequests: (args: PageArguments) =>
      connection('reviewRequests', reviewers, args, (logins) =>
        logins.map((login) => ({ id: `RR_${number}_${login}`, requestedReviewer: actorNode(login) })),
      ),
    commits: (args: PageArguments) =>
      connection('commits', commits(), args, (oids) =>
        oids.map((oid) => ({ id: `PRC_${oid}`, commit: objectNode(scope, repository, oid) })),
      ),
  }
}

function queueEntryNode({ id, pulls }: Repository, { number, base, queuedAt }: Pull) {
  if (queuedAt === undefined) return null
  const before = pulls.filter((one) => one.base === base && one.queuedAt !== undefined && one.queuedAt < queuedAt)
  return {
    id: `MQE_${id}_${number}`,
    position: before.length + 1,
    state: 'AWAITING_CHECKS',
    enqueuedAt: timeText(queuedAt),
  }
}

/** A label, as GraphQL describes it. */
export function labelNode(repository: Repository, name: string) {
  return { id: `LA_${repository.id}_${name}`, name, color: 'ededed' }
}

/** A comment, as GraphQL describes it. */
export function commentNode(repository: Repository, pull: Pull, comment: Pull['comments'][number]) {
  const { id, author, body, createdAt } = comment
  return {
    id: `IC_${id}`,
    body,
    author: actorNode(author),
    createdAt: timeText(createdAt),
    url: `${pullAddress(repository, pull)}#issuecomment-${id}`,
  }
}

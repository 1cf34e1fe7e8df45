// Cuts out of GitHub's published GraphQL schema what the test bed answers: an argument or a member that stands here is one that it heeds.
//   npm pack @octokit/graphql-schema && tar xzf octokit-graphql-schema-*.tgz && node scripts/github-graphql-slice.mjs package
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Kind, parse, print, visit } from 'graphql'

const PAGE = 'first last after before'
const MEMBERS = {
  Query: `id node(id) rateLimit repository(owner name) viewer`,
  RateLimit: 'cost limit nodeCount remaining resetAt used',
  Node: 'id',
  Actor: 'login url',
  RepositoryOwner: 'id login url',
  User: 'id login url',
  Bot: 'id login url',
  Organization: 'id login url',
  Team: 'id name slug',
  Repository: `autoMergeAllowed defaultBranchRef id isArchived isEmpty isFork isPrivate label(name) name nameWithOwner object(expression oid)
    owner pullRequest(number) pullRequests(${PAGE} states headRefName baseRefName labels orderBy) ref(qualifiedName)
    refs(refPrefix query orderBy ${PAGE}) url viewerPermission`,
  Ref: `associatedPullRequests(${PAGE} states) compare(headRef) id name prefix repository target`,
  RefConnection: 'edges nodes pageInfo totalCount',
  RefEdge: 'cursor node',
  PageInfo: 'endCursor hasNextPage hasPreviousPage startCursor',
  Comparison: `aheadBy baseTarget behindBy commits(${PAGE}) headTarget id status`,
  ComparisonCommitConnection: 'nodes pageInfo totalCount',
  GitObject: 'abbreviatedOid commitUrl id oid repository',
  Commit: `abbreviatedOid author authoredDate commitUrl committedDate committer history(${PAGE} path since until) id message messageBody
    messageHeadline oid parents(${PAGE}) repository signature statusCheckRollup submodules(${PAGE}) tree url`,
  CommitConnection: 'nodes pageInfo totalCount',
  CommitHistoryConnection: 'nodes pageInfo totalCount',
  StatusCheckRollup: 'id state',
  GitActor: 'date email name',
  GitSignature: 'isValid state wasSignedByGitHub',
  GpgSignature: 'isValid state wasSignedByGitHub',
  Submodule: 'branch gitUrl name path subprojectCommitOid',
  SubmoduleConnection: 'nodes pageInfo totalCount',
  Tree: 'abbreviatedOid commitUrl entries id oid repository',
  TreeEntry: 'mode name object oid size type',
  Blob: 'abbreviatedOid byteSize commitUrl id isBinary isTruncated oid repository text',
  Tag: 'abbreviatedOid commitUrl id message name oid repository target',
  Label: 'color id name',
  LabelConnection: 'nodes pageInfo totalCount',
  PullRequest: `author autoMergeRequest baseRefName body closed closedAt comments(${PAGE}) commits(${PAGE}) createdAt headRef headRefName
    headRefOid id isCrossRepository isDraft isInMergeQueue isMergeQueueEnabled labels(${PAGE}) mergeQueueEntry mergeable merged mergedAt
    number reviewRequests(${PAGE}) state
    statusCheckRollup title updatedAt url`,
  PullRequestConnection: 'nodes pageInfo totalCount',
  PullRequestCommit: 'commit id',
  PullRequestCommitConnection: 'nodes pageInfo totalCount',
  AutoMergeRequest: 'enabledAt mergeMethod',
  MergeQueueEntry: 'enqueuedAt id position state',
  ReviewRequest: 'id requestedReviewer',
  ReviewRequestConnection: 'nodes pageInfo totalCount',
  RequestedReviewer: 'Team User',
  IssueComment: 'author body createdAt id url',
  IssueCommentConnection: 'nodes pageInfo totalCount',
  IssueCommentEdge: 'cursor node',
  Labelable: `labels(${PAGE})`,
  Mutation: `addComment(input) addLabelsToLabelable(input) closePullRequest(input) convertPullRequestToDraft(input)
    createCommitOnBranch(input) createPullRequest(input) enablePullRequestAutoMerge(input) markPullRequestReadyForReview(input)
    mergePullRequest(input) requestReviews(input) updatePullRequest(input) updateRefs(input)`,
  AddCommentPayload: 'clientMutationId commentEdge',
  AddLabelsToLabelablePayload: 'clientMutationId labelable',
  ClosePullRequestPayload: 'clientMutationId pullRequest',
  ConvertPullRequestToDraftPayload: 'clientMutationId pullRequest',
  CreateCommitOnBranchPayload: 'clientMutationId commit ref',
  CreatePullRequestPayload: 'clientMutationId pullRequest',
  EnablePullRequestAutoMergePayload: 'clientMutationId pullRequest',
  MarkPullRequestReadyForReviewPayload: 'clientMutationId pullRequest',
  MergePullRequestPayload: 'clientMutationId pullRequest',
  RequestReviewsPayload: 'clientMutationId pullRequest',
  UpdatePullRequestPayload: 'clientMutationId pullRequest',
  UpdateRefsPayload: 'clientMutationId',
  CreatePullRequestInput: 'baseRefName body clientMutationId draft headRefName maintainerCanModify repositoryId title',
  UpdatePullRequestInput: 'baseRefName body clientMutationId pullRequestId state title',
  RequestReviewsInput: 'clientMutationId pullRequestId teamIds union userIds',
}

const folder = process.argv[2]
const schema = parse(readFileSync(path.join(folder, 'schema.graphql'), 'utf8'), { noLocation: true })
const definitions = new Map(
  schema.definitions.flatMap((one) => (one.name === undefined ? [] : [[one.name.value, one]])),
)
const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
const license = readFileSync(path.join(folder, 'LICENSE.md'), 'utf8')

const isKept = (name) => MEMBERS[name] !== undefined
const found = new Map(Object.keys(MEMBERS).map((name) => [name, cut(name)]))
for (const definition of found.values()) visit(definition, { NamedType: ({ name }) => follow(name.value) })
const head = `${license.trim()}\n\n@octokit/graphql-schema ${version}, cut by scripts/github-graphql-slice.mjs`
const comment = head.split('\n').map((line) => `# ${line}`.trim())
const sorted = [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, definition]) => print(definition))
writeFileSync(
  fileURLToPath(new URL('../test/contract/github-graphql.graphql', import.meta.url)),
  `${comment.join('\n')}\n\n${sorted.join('\n\n')}\n`,
)

/** What arguments and inputs are made of comes along whole. */
function follow(name) {
  if (found.has(name) || ['Boolean', 'Float', 'ID', 'Int', 'String'].includes(name)) return
  const definition = definitions.get(name)
  if (definition === undefined || !/Enum|Scalar|InputObject/.test(definition.kind))
    throw new Error(`${name} is needed, and nothing says what of it`)
  const whole = bare(definition)
  found.set(name, whole)
  visit(whole, { NamedType: (type) => follow(type.name.value) })
}

function cut(name) {
  const definition = definitions.get(name)
  if (definition === undefined) throw new Error(`there is no ${name}`)
  const wanted = new Map(
    [...MEMBERS[name].matchAll(/(\w+)(?:\(([^)]*)\))?/g)].map(([, member, args = '']) => [member, args.split(' ')]),
  )
  const { fields, interfaces, types } = definition
  const kept = fields?.filter((field) => wanted.has(field.name.value)) ?? []
  for (const member of wanted.keys()) {
    if (!kept.concat(types ?? []).some((one) => one.name.value === member))
      throw new Error(`there is no ${name}.${member}`)
  }
  return bare({
    ...definition,
    ...(fields && { fields: kept.map((field) => withArguments(field, wanted.get(field.name.value) ?? [])) }),
    ...(interfaces && { interfaces: interfaces.filter((one) => isKept(one.name.value)) }),
    ...(types && { types: types.filter((one) => wanted.has(one.name.value)) }),
  })
}

function withArguments(field, wanted) {
  const isNeeded = ({ name, type, defaultValue }) =>
    wanted.includes(name.value) || (type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined)
  return { ...field, ...(field.arguments && { arguments: field.arguments.filter(isNeeded) }) }
}

/** Without what is said about it. */
function bare(definition) {
  return visit(definition, {
    enter: ({ description, ...node }) => (description === undefined ? undefined : node),
    Directive: ({ name }) => (name.value === 'deprecated' ? undefined : null),
  })
}

import type { ChangedFile, Comparison } from './history.ts'
import { type Objects, type Person, parseCommit } from './objects.ts'
import { defaultBranchOf, oidOf, type Pull, type PullComment, type Repository, timeText, type World } from './world.ts'

/** A repository, as REST describes it. */
export function repositoryShape(world: World, repository: Repository): Readonly<Record<string, unknown>> {
  const { id, name, fullName, owner, isPrivate, isArchived, topics } = repository
  return {
    id,
    node_id: `R_${id}`,
    name,
    full_name: fullName,
    private: isPrivate,
    owner: { login: owner, type: world.organizations.has(owner) ? 'Organization' : 'User' },
    html_url: `https://github.com/${fullName}`,
    clone_url: `https://github.com/${fullName}.git`,
    default_branch: defaultBranchOf(repository),
    archived: isArchived,
    fork: false,
    topics,
    visibility: isPrivate ? 'private' : 'public',
  }
}

/** A commit of the Git database. */
export function commitShape(world: World, repository: Repository, oid: string, data: Buffer) {
  const { tree, parents, author, committer, message, signature } = parseCommit(data)
  const api = `${world.url}/repos/${repository.fullName}/git`
  const page = `https://github.com/${repository.fullName}/commit`
  return {
    sha: oid,
    node_id: `C_${oid}`,
    url: `${api}/commits/${oid}`,
    html_url: `${page}/${oid}`,
    author: personShape(author),
    committer: personShape(committer),
    tree: { sha: tree, url: `${api}/trees/${tree}` },
    message,
    parents: parents.map((sha) => ({ sha, url: `${api}/commits/${sha}`, html_url: `${page}/${sha}` })),
    verification: {
      verified: signature !== undefined,
      reason: signature === undefined ? 'unsigned' : 'valid',
      signature: signature ?? null,
      payload: signature === undefined ? null : `tree ${tree}\n`,
      verified_at: signature === undefined ? null : personShape(committer).date,
    },
  }
}

function personShape({ name, email, time }: Person) {
  return { name, email, date: timeText(new Date(time * 1000)) }
}

function listedCommit(world: World, repository: Repository, objects: Objects, oid: string) {
  const { data = Buffer.alloc(0) } = objects.read(oid) ?? {}
  const { author, committer, message, tree, parents, verification, ...rest } = commitShape(world, repository, oid, data)
  const commit = { author, committer, message, tree, comment_count: 0, url: rest.url, verification }
  return { ...rest, commit, author: null, committer: null, comments_url: `${rest.url}/comments`, parents }
}

/** A comparison; files are on its first page alone. */
export function comparisonShape(
  world: World,
  repository: Repository,
  objects: Objects,
  shown: {
    readonly comparison: Comparison
    readonly commits: readonly string[]
    readonly files?: readonly ChangedFile[]
  },
) {
  const { comparison, commits, files } = shown
  const { base, head, mergeBase, status, aheadBy, behindBy } = comparison
  objects.prime([base, mergeBase, ...commits])
  const place = `${repository.fullName}/compare/${base}...${head}`
  return {
    url: `${world.url}/repos/${place}`,
    html_url: `https://github.com/${place}`,
    base_commit: listedCommit(world, repository, objects, base),
    merge_base_commit: listedCommit(world, repository, objects, mergeBase),
    status,
    ahead_by: aheadBy,
    behind_by: behindBy,
    total_commits: aheadBy,
    commits: commits.map((oid) => listedCommit(world, repository, objects, oid)),
    ...(files === undefined
      ? {}
      : { files: files.map((file) => ({ ...file, changes: file.additions + file.deletions })) }),
  }
}

/** A pull request, as REST describes it. */
export function pullShape(world: World, repository: Repository, pull: Pull) {
  const { number, title, body, state, isDraft, head, base, headOid, author, labels, reviewers } = pull
  const [moment, mergedAt] = [pull.closedAt, pull.mergedAt]
  return {
    id: repository.id * 1000 + number,
    node_id: `PR_${repository.id}_${number}`,
    number,
    url: `${world.url}/repos/${repository.fullName}/pulls/${number}`,
    html_url: pullAddress(repository, pull),
    state: state === 'OPEN' ? 'open' : 'closed',
    title,
    body: body === '' ? null : body,
    draft: isDraft,
    user: { login: author, type: author.endsWith('[bot]') ? 'Bot' : 'User' },
    head: { label: `${repository.owner}:${head}`, ref: head, sha: headOid },
    base: { label: `${repository.owner}:${base}`, ref: base, sha: oidOf(repository, `refs/heads/${base}`) ?? headOid },
    labels: labels.map((name) => ({ name })),
    requested_reviewers: reviewers.map((login) => ({ login })),
    requested_teams: pull.teams.map((slug) => ({ slug })),
    assignees: pull.assignees.map((login) => ({ login })),
    created_at: timeText(pull.createdAt),
    updated_at: timeText(pull.updatedAt),
    closed_at: moment === undefined ? null : timeText(moment),
    merged_at: mergedAt === undefined ? null : timeText(mergedAt),
  }
}

/** Where a browser finds a pull request. */
export function pullAddress({ fullName }: Repository, { number }: Pull): string {
  return `https://github.com/${fullName}/pull/${number}`
}

/** A comment, as REST describes it. */
export function commentShape(repository: Repository, pull: Pull, { id, author, body, createdAt }: PullComment) {
  return {
    id,
    node_id: `IC_${id}`,
    html_url: `${pullAddress(repository, pull)}#issuecomment-${id}`,
    body,
    user: { login: author },
    created_at: timeText(createdAt),
  }
}

/** A label, as REST describes it. */
export function labelShape(world: World, repository: Repository, name: string) {
  const id = [...repository.labels].indexOf(name) + 1
  const url = `${world.url}/repos/${repository.fullName}/labels/${encodeURIComponent(name)}`
  return { id, node_id: `LA_${repository.id}_${name}`, url, name, description: null, color: 'ededed', default: false }
}

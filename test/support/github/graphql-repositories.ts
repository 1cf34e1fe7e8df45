import { demand, has } from './access.ts'
import { connection, type PageArguments } from './connection.ts'
import { git } from './git.ts'
import { objectNode } from './graphql-objects.ts'
import { labelNode, pullNode } from './graphql-pulls.ts'
import type { Scope } from './graphql-scope.ts'
import { compareCommits } from './history.ts'
import { pullOf, pullsOf } from './pulls.ts'
import { notFound } from './refusal.ts'
import { defaultBranchOf, isEmpty, oidOf, type Pull, type Repository } from './world.ts'

interface RefQuestion extends PageArguments {
  readonly refPrefix: string
  readonly query?: string | null
  readonly orderBy?: { readonly field: 'TAG_COMMIT_DATE' | 'ALPHABETICAL'; readonly direction: 'ASC' | 'DESC' } | null
}

interface PullQuestion extends PageArguments {
  readonly states?: readonly Pull['state'][] | null
  readonly headRefName?: string | null
  readonly baseRefName?: string | null
  readonly labels?: readonly string[] | null
  readonly orderBy?: {
    readonly field: 'CREATED_AT' | 'UPDATED_AT' | 'COMMENTS'
    readonly direction: 'ASC' | 'DESC'
  } | null
}

/** A repository, as GraphQL describes it: what a token may not read of it is refused where it is asked for. */
export function repositoryNode(scope: Scope, repository: Repository) {
  const { world, session } = scope
  const { id, owner, name, fullName, isPrivate, isArchived } = repository
  const mayRead = (permission: string) => demand(session, repository, `${permission}=read`)
  return {
    __typename: 'Repository',
    id: `R_${id}`,
    ...{ name, isPrivate, isArchived },
    nameWithOwner: fullName,
    isFork: false,
    isEmpty: () => isEmpty(repository),
    url: `https://github.com/${fullName}`,
    owner: {
      __typename: world.organizations.has(owner) ? 'Organization' : 'User',
      id: `U_${owner}`,
      login: owner,
      url: `https://github.com/${owner}`,
    },
    autoMergeAllowed: repository.allowsAutoMerge,
    viewerPermission: () => (has(session, repository, 'contents=write') ? 'WRITE' : 'READ'),
    defaultBranchRef() {
      mayRead('contents')
      return refNode(scope, repository, `refs/heads/${defaultBranchOf(repository)}`)
    },
    ref({ qualifiedName }: { readonly qualifiedName: string }) {
      mayRead('contents')
      const places = ['', 'refs/', 'refs/heads/', 'refs/tags/'].map((before) => `${before}${qualifiedName}`)
      const found = places.find((one) => one.startsWith('refs/') && oidOf(repository, one) !== undefined)
      return found === undefined ? null : refNode(scope, repository, found)
    },
    refs(question: RefQuestion) {
      mayRead('contents')
      return refsOf(scope, repository, question)
    },
    object({ expression, oid }: { readonly expression?: string | null; readonly oid?: string | null }) {
      mayRead('contents')
      const wanted = oid ?? (expression == null ? undefined : scope.objectsOf(repository).resolve(expression))
      return objectNode(scope, repository, wanted)
    },
    pullRequest({ number }: { readonly number: number }) {
      mayRead('pull_requests')
      return pullNode(scope, repository, pullOf(world, repository, number))
    },
    pullRequests(question: PullQuestion) {
      mayRead('pull_requests')
      const found = pullsThat(pullsOf(world, repository), question)
      return connection('pullRequests', found, question, (all) => all.map((one) => pullNode(scope, repository, one)))
    },
    label: ({ name: wanted }: { readonly name: string }) =>
      repository.labels.has(wanted) ? labelNode(repository, wanted) : null,
  }
}

const SPACES = /^refs\/(?:heads|tags)\//

/** A branch or a tag; null where there is none. */
export function refNode(scope: Scope, repository: Repository, ref: string) {
  const oid = oidOf(repository, ref)
  if (oid === undefined) return null
  const [prefix = 'refs/'] = SPACES.exec(ref) ?? []
  return {
    __typename: 'Ref',
    id: `REF_${repository.id}_${ref}`,
    name: ref.slice(prefix.length),
    prefix,
    repository: () => repositoryNode(scope, repository),
    target: () => objectNode(scope, repository, oid),
    compare: ({ headRef }: { readonly headRef: string }) => comparisonNode(scope, repository, ref, headRef),
    associatedPullRequests: (question: PullQuestion) => {
      const all = pullsThat(pullsOf(scope.world, repository), { ...question, headRefName: ref.slice(prefix.length) })
      return connection('associatedPullRequests', all, question, (some) =>
        some.map((one) => pullNode(scope, repository, one)),
      )
    },
  }
}

/** Names of references are taken, and no ids: whether GitHub takes those nobody has documented. */
function comparisonNode(scope: Scope, repository: Repository, baseRef: string, headRef: string) {
  const head = ['', 'refs/heads/', 'refs/tags/']
    .map((one) => `${one}${headRef}`)
    .find((one) => SPACES.test(one) && oidOf(repository, one))
  const [base, tip] = [baseRef, head ?? ''].map((one) => scope.objectsOf(repository).resolve(`${one}^{commit}`))
  const comparison = base === undefined || tip === undefined ? undefined : compareCommits(repository, base, tip)
  if (comparison === undefined) throw notFound(`Could not resolve to a Ref with the name '${headRef}'.`)
  return {
    id: `CMP_${repository.id}_${base}_${tip}`,
    status: comparison.status.toUpperCase(),
    aheadBy: comparison.aheadBy,
    behindBy: comparison.behindBy,
    baseTarget: objectNode(scope, repository, base),
    headTarget: objectNode(scope, repository, tip),
    commits: (args: PageArguments) =>
      connection('commits', comparison.commits, args, (oids) => oids.map((oid) => objectNode(scope, repository, oid))),
  }
}

function refsOf(scope: Scope, repository: Repository, { refPrefix, query, orderBy, ...page }: RefQuestion) {
  const format = '%(refname)%09%(objectname)%09%(committerdate:unix)%(*committerdate:unix)'
  const listed = git(repository.folder, ['for-each-ref', `--format=${format}`, refPrefix]).toString('utf8')
  const all = listed
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t') as [string, string, string])
    .filter(([ref]) => query == null || ref.replace(SPACES, '').includes(query))
  const { field = 'ALPHABETICAL', direction = 'ASC' } = orderBy ?? {}
  if (field === 'TAG_COMMIT_DATE') all.sort(([, , a], [, , b]) => Number(a) - Number(b))
  if (direction === 'DESC') all.reverse()
  return connection('refs', all, page, (some) => {
    scope.objectsOf(repository).prime(some.map(([, oid]) => oid))
    return some.map(([ref]) => refNode(scope, repository, ref))
  })
}

function pullsThat(pulls: readonly Pull[], question: PullQuestion): readonly Pull[] {
  const { states, headRefName, baseRefName, labels, orderBy } = question
  const found = pulls.filter(
    ({ state, head, base, labels: own }) =>
      (states == null || states.includes(state)) &&
      (headRefName == null || head === headRefName) &&
      (baseRefName == null || base === baseRefName) &&
      (labels == null || labels.some((label) => own.includes(label))),
  )
  const { field = 'CREATED_AT', direction = 'ASC' } = orderBy ?? {}
  const key = (pull: Pull) =>
    field === 'COMMENTS' ? pull.comments.length : pull[field === 'UPDATED_AT' ? 'updatedAt' : 'createdAt'].getTime()
  const ordered = found.toSorted((a, b) => key(a) - key(b))
  return direction === 'DESC' ? ordered.reverse() : ordered
}

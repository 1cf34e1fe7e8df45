import { demand, loginOf, type Session } from './access.ts'
import { compareCommits } from './history.ts'
import { isAncestor } from './references.ts'
import { invalid, notFound, Refusal, unprocessable } from './refusal.ts'
import { oidOf, type Pull, type PullComment, type Repository, type World } from './world.ts'

/** What a pull request is made of. */
export interface NewPull {
  readonly title: string
  readonly body: string
  /** `maestro/templates`, or `acme:maestro/templates`. */
  readonly head: string
  readonly base: string
  readonly isDraft: boolean
}

const LONGEST_BODY = 65_536
const LONGEST_TITLE = 256

/**
 * Opens a pull request.
 *
 * @throws {Refusal} 403, 422
 */
export function createPull(world: World, repository: Repository, session: Session, given: NewPull): Pull {
  demand(session, repository, 'pull_requests=write')
  if (session?.kind === 'workflow' && !repository.allowsPullsByWorkflows) {
    const message = 'GitHub Actions is not permitted to create or approve pull requests.'
    throw new Refusal(message, { status: 403, type: 'FORBIDDEN' })
  }
  judgeTexts(given)
  const head = given.head.startsWith(`${repository.owner}:`)
    ? given.head.slice(repository.owner.length + 1)
    : given.head
  const headOid = branchOid(repository, head, 'head')
  const baseOid = branchOid(repository, given.base, 'base')
  const twin = pullsOf(world, repository).find(
    (one) => one.state === 'OPEN' && one.head === head && one.base === given.base,
  )
  if (twin !== undefined) throw broken(`A pull request already exists for ${repository.owner}:${head}.`)
  if (compareCommits(repository, baseOid, headOid)?.aheadBy === 0) {
    throw broken(`No commits between ${given.base} and ${head}`)
  }
  const at = world.now()
  const pull: Pull = {
    ...given,
    head,
    number: repository.pulls.length + 1,
    state: 'OPEN',
    headOid,
    author: loginOf(session),
    labels: [],
    ...{ reviewers: [], teams: [], assignees: [] },
    comments: [],
    createdAt: at,
    updatedAt: at,
  }
  repository.pulls.push(pull)
  if (session?.kind !== 'workflow') repository.started.push({ event: 'pull_request', ref: `refs/heads/${head}` })
  return pull
}

function broken(message: string): Refusal {
  return invalid(message, { resource: 'PullRequest', code: 'custom', message })
}

function branchOid(repository: Repository, branch: string, field: 'head' | 'base'): string {
  const oid = oidOf(repository, `refs/heads/${branch}`)
  if (oid !== undefined) return oid
  throw invalid(`${field === 'head' ? 'Head' : 'Base'} ref must be a branch`, {
    resource: 'PullRequest',
    field,
    code: 'invalid',
  })
}

function judgeTexts({ title, body }: Partial<NewPull>): void {
  if (title?.trim() === '') {
    throw invalid("Title can't be blank", { resource: 'PullRequest', field: 'title', code: 'missing_field' })
  }
  for (const [field, text, most] of [
    ['title', title, LONGEST_TITLE],
    ['body', body, LONGEST_BODY],
  ] as const) {
    if (text === undefined || text.length <= most) continue
    throw broken(`${field} is too long (maximum is ${most} characters)`)
  }
}

/** What somebody changes of a pull request. */
export interface PullEdit {
  readonly title?: string | null
  readonly body?: string | null
  readonly base?: string | null
  readonly state?: 'open' | 'closed' | null
}

/**
 * Changes a pull request.
 *
 * @throws {Refusal} 403, 422
 */
export function editPull(world: World, repository: Repository, session: Session, pull: Pull, edit: PullEdit): void {
  demand(session, repository, 'pull_requests=write')
  const { title, body, base, state } = edit
  judgeTexts({ ...(title == null ? {} : { title }), ...(body == null ? {} : { body }) })
  if (base != null) branchOid(repository, base, 'base')
  if (state === 'open' && pull.state !== 'OPEN') reopen(world, repository, pull)
  if (state === 'closed') close(world, pull)
  Object.assign(pull, {
    title: title ?? pull.title,
    body: body ?? pull.body,
    base: base ?? pull.base,
    updatedAt: world.now(),
  })
}

function close(world: World, pull: Pull): void {
  if (pull.state !== 'OPEN') return
  pull.state = 'CLOSED'
  pull.closedAt = pull.updatedAt = world.now()
  delete pull.queuedAt
}

function reopen(world: World, repository: Repository, pull: Pull): void {
  if (pull.state === 'MERGED') throw broken('Cannot change the state of a merged pull request.')
  const oid = oidOf(repository, `refs/heads/${pull.head}`)
  if (oid === undefined) throw broken(`The ${pull.head} branch has been deleted.`)
  if (!isAncestor(repository, pull.headOid, oid)) throw broken(`The ${pull.head} branch was force-pushed or recreated.`)
  pull.state = 'OPEN'
  pull.updatedAt = world.now()
  delete pull.closedAt
}

/** The pull requests of a repository, as they are now that its branches may have moved. */
export function pullsOf(world: World, repository: Repository): readonly Pull[] {
  for (const pull of repository.pulls.filter(({ state }) => state === 'OPEN')) {
    const oid = oidOf(repository, `refs/heads/${pull.head}`)
    if (oid === undefined) {
      close(world, pull)
      continue
    }
    if (oid !== pull.headOid) {
      pull.headOid = oid
      pull.updatedAt = world.now()
    }
    const base = oidOf(repository, `refs/heads/${pull.base}`)
    if (base === undefined || !isAncestor(repository, oid, base)) continue
    pull.state = 'MERGED'
    pull.mergedAt = pull.closedAt = pull.updatedAt = world.now()
  }
  return repository.pulls
}

/**
 * The pull request of this number.
 *
 * @throws {Refusal} 404
 */
export function pullOf(world: World, repository: Repository, number: number): Pull {
  const found = pullsOf(world, repository).find((one) => one.number === number)
  if (found === undefined) throw notFound()
  return found
}

/**
 * Writes below a pull request.
 *
 * @throws {Refusal} 403, 422
 */
export function addComment(
  world: World,
  repository: Repository,
  session: Session,
  pull: Pull,
  body: string,
): PullComment {
  demand(session, repository, 'issues=write', 'pull_requests=write')
  if (body.trim() === '') throw unprocessable("Body can't be blank")
  if (body.length > LONGEST_BODY) throw broken(`body is too long (maximum is ${LONGEST_BODY} characters)`)
  const comment = { id: world.nextId(), author: loginOf(session), body, createdAt: world.now() }
  pull.comments.push(comment)
  return comment
}

/**
 * Gives a pull request labels; REST makes those that are not there yet.
 *
 * @throws {Refusal} 403
 */
export function addLabels(repository: Repository, session: Session, pull: Pull, labels: readonly string[]): void {
  demand(session, repository, 'issues=write', 'pull_requests=write')
  for (const label of labels) {
    repository.labels.add(label)
    if (!pull.labels.includes(label)) pull.labels.push(label)
  }
}

/**
 * Asks people to look at a pull request.
 *
 * @throws {Refusal} 403, 422
 */
export function requestReviews(
  repository: Repository,
  session: Session,
  pull: Pull,
  { logins = [], teams = [] }: { readonly logins?: readonly string[]; readonly teams?: readonly string[] },
): void {
  demand(session, repository, 'pull_requests=write')
  if (logins.includes(pull.author)) throw unprocessable('Review cannot be requested from pull request author.')
  const areKnown =
    logins.every((login) => repository.collaborators.includes(login)) &&
    teams.every((team) => repository.teams.includes(team))
  if (!areKnown) {
    throw unprocessable(
      `Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${repository.fullName} repository.`,
    )
  }
  pull.reviewers.push(...logins.filter((login) => !pull.reviewers.includes(login)))
  pull.teams.push(...teams.filter((team) => !pull.teams.includes(team)))
}

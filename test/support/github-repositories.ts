// GitHub for tests that read and write repositories: REST and GraphQL over HTTP on loopback, on bare git repositories. The `emulate` package
// keeps objects of its own, which no git can clone or check, and has neither GraphQL nor statuses, dispatches and refusals of tokens: all
// that its routes would save is what lies in github/rest-git.ts.
import { mkdirSync, rmSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { has, sessionOf } from './github/access.ts'
import { type Exchange, type InjectedAnswer, matches, type Prepared } from './github/exchange.ts'
import { cloneBare, forget, git } from './github/git.ts'
import { answerGraphql, type GraphqlRequest, graphqlName, type RateLimit } from './github/graphql.ts'
import { approvePull, mergePull, runQueues } from './github/merges.ts'
import { pullOf, pullsOf } from './github/pulls.ts'
import { Refusal, unprocessable } from './github/refusal.ts'
import { answerRest } from './github/rest.ts'
import {
  type BranchRule,
  type CheckRun,
  type CommitStatus,
  type MergeMethod,
  oidOf,
  type Pull,
  type Release,
  type Repository,
  type StartedEvent,
  type TokenRights,
  type World,
} from './github/world.ts'
import { bodyFaults, faultsOf, type Route, readRequest } from './github-schema.ts'
import { bodyOf, startServer } from './http-server.ts'

/** A repository that a test wants to be there. */
export interface SampleRepository {
  /** Folder of one with the branches and tags that it is to have; empty where nothing is said. */
  readonly from?: string
  readonly isPrivate?: boolean
  readonly isArchived?: boolean
  readonly topics?: readonly string[]
  readonly rules?: readonly BranchRule[]
  readonly collaborators?: readonly string[]
  readonly teams?: readonly string[]
  /** GitHub's own limit where nothing is said. */
  readonly mostTreeEntries?: number
  readonly defaultBranch?: string
  readonly allowsAutoMerge?: boolean
  readonly allowsPullsByWorkflows?: boolean
}

/** A repository that is there, as a test sees it. */
export interface HostedRepository {
  /** Bare; absolute. */
  readonly folder: string
  /** Runs git in it, and gives its trimmed output. */
  git(...args: readonly string[]): string
  /** Where a branch or tag is; undefined where there is none. */
  oidOf(ref: string): string | undefined
  /** As they are now; what a test changes of one has been changed by people. */
  readonly pulls: readonly Pull[]
  readonly releases: readonly Release[]
  /** What workflows would have started from. */
  readonly started: readonly StartedEvent[]
  /** Merges by a person who need not wait, with a commit where nothing is said; gives the newest commit of the base. */
  merge(number: number, method?: MergeMethod): string
  /** Approves by a person: what was to be merged by itself is, or goes into the merge queue. */
  approve(number: number): void
  /** The checks of all that is in merge queues came out well: it is merged. */
  runQueues(): void
  setStatus(ref: string, context: string, state: CommitStatus['state']): void
  setCheck(ref: string, name: string, conclusion: CheckRun['conclusion']): void
}

/** Where repositories are kept, and who may do what. */
export interface GithubOptions {
  /** Absolute; each repository lies in `OWNER/NAME` below it. */
  readonly root: string
  /** By token. */
  readonly tokens?: Readonly<Record<string, TokenRights>>
  /** Owners that are organizations. */
  readonly organizations?: readonly string[]
}

/** GitHub for tests. */
export interface GithubRepositories {
  /** `http://127.0.0.1:PORT`, for `GITHUB_API_URL`. */
  readonly url: string
  /** For `GITHUB_GRAPHQL_URL`. */
  readonly graphqlUrl: string
  /** Each that came, in order. */
  readonly requests: readonly Exchange[]
  /** What was asked or answered otherwise than GitHub publishes it: nothing should be. */
  readonly faults: string[]
  /** What is left of the hour, for each of the two. */
  readonly limits: { readonly rest: RateLimit; readonly graphql: RateLimit }
  /** Puts a repository there, in the place of the one that was. */
  add(fullName: string, sample?: SampleRepository): HostedRepository
  /** Has a repository be found by a former name as well, as after a rename. */
  formerly(former: string, fullName: string): void
  /** The tokens that a git server on the same root takes for a path, to read or to push; undefined where it takes anybody. */
  tokensFor(pathname: string): readonly string[] | undefined
  /** Requests are answered so, one each; the first answer that fits a request is its own. */
  answerNext(...answers: readonly InjectedAnswer[]): void
  close(): Promise<void>
}

const FULL_LIMIT = 5_000

/**
 * Starts GitHub for tests; the routes that it knows are those of test/contract/github-api.json, its GraphQL what stands in
 * test/contract/github-graphql.graphql. Requests and answers are held against both.
 */
export async function startGithubRepositories(options: GithubOptions): Promise<GithubRepositories> {
  const { root, tokens = {}, organizations = ['acme'] } = options
  const requests: Exchange[] = []
  const faults: string[] = []
  const injected: InjectedAnswer[] = []
  const limits = { rest: freshLimit(), graphql: freshLimit() }
  const server = await startServer(serve)
  const url = server.url.replace(/\/$/, '')
  let [id, seconds] = [1_000, 0]
  const world: World = {
    url,
    repositories: new Map(),
    tokens: new Map(Object.entries(tokens)),
    organizations: new Set(organizations),
    now: () => new Date(Date.UTC(2026, 0, 1) + ++seconds * 1_000),
    nextId: () => ++id,
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const bytes = await bodyOf(request)
    const address = new URL(request.url ?? '/', url)
    const prepared = prepare(request, address, bytes)
    const exchange = { ...prepared.exchange, bytesIn: bytes.length, bytesOut: 0, status: 0 }
    requests.push(exchange)
    const at = injected.findIndex((one) => matches(one, prepared.exchange))
    const [own] = at < 0 ? [] : injected.splice(at, 1)
    const isDone = own === undefined || own.isDone === true
    const answer = isDone ? await prepared.answer() : { status: own.status, body: own.body }
    if (own?.status === -1) return
    if (own?.status === 0) {
      response.destroy()
      return
    }
    const limit = limits[prepared.isGraphql ? 'graphql' : 'rest']
    const headers = { ...limitHeaders(limit), ...answer.headers, ...own?.headers }
    const body = own?.body ?? answer.body
    const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body)
    Object.assign(exchange, { status: own?.status ?? answer.status, bytesOut: Buffer.byteLength(text) })
    response.writeHead(exchange.status, { 'content-type': 'application/json; charset=utf-8', ...headers })
    response.end(text)
  }

  function prepare(request: IncomingMessage, address: URL, bytes: Buffer): Prepared {
    const { method = 'GET', headers } = request
    const asked = { method, path: `${address.pathname}${address.search}`, authorization: headers.authorization }
    const body = bytes.length === 0 ? undefined : parseJson(bytes)
    if (address.pathname === '/graphql') {
      const query = body as GraphqlRequest
      const exchange = { ...asked, operation: graphqlName(query), body }
      return { isGraphql: true, exchange, answer: () => answerQuery(query, headers.authorization) }
    }
    const { route, parameters, faults: own } = readRequest(address, method)
    const wrong = route === undefined ? [] : bodyFaults(route, body)
    faults.push(...own, ...wrong)
    const exchange = { ...asked, operation: route?.operation ?? '', body }
    const question = { parameters, body: (body ?? {}) as Readonly<Record<string, unknown>> }
    return {
      isGraphql: false,
      exchange,
      answer: () =>
        refusable(() => {
          if (wrong.length > 0) throw unprocessable(`Invalid request.\n\n${wrong.join('\n')}`)
          return answerRoute(route, question, address, headers.authorization)
        }),
    }
  }

  async function answerQuery(query: GraphqlRequest, authorization: string | undefined) {
    return refusable(async () => {
      const session = sessionOf(world, authorization)
      if (session === undefined) {
        throw new Refusal('This endpoint requires you to be authenticated.', { status: 401, type: 'FORBIDDEN' })
      }
      if (limits.graphql.remaining === 0) {
        return { status: 200, body: { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] } }
      }
      const { body, faults: own } = await answerGraphql(world, session, query, limits.graphql)
      faults.push(...own)
      return { status: 200, body }
    })
  }

  function answerRoute(
    route: Route | undefined,
    question: Pick<Parameters<typeof answerRest>[1], 'parameters' | 'body'>,
    address: URL,
    authorization: string | undefined,
  ) {
    const session = sessionOf(world, authorization)
    if (!take(limits.rest)) throw new Refusal('API rate limit exceeded', { status: 403, type: 'RATE_LIMITED' })
    if (route === undefined) throw new Refusal('Not Found', { status: 404, type: 'NOT_FOUND' })
    const { status, body, hasNext = false } = answerRest(route.operation, { world, session, ...question })
    if (!route.statuses.includes(status)) faults.push(`${route.operation} does not answer ${status}`)
    if (route.answer !== undefined && body !== undefined) faults.push(...faultsOf(body, route.answer, route.operation))
    return { status, body, headers: hasNext ? { link: `<${nextPage(address)}>; rel="next"` } : {} }
  }

  async function refusable(answer: () => Awaited<ReturnType<Prepared['answer']>> | ReturnType<Prepared['answer']>) {
    try {
      return await answer()
    } catch (error) {
      if (error instanceof Refusal) return refused(error)
      faults.push(String((error as Error).stack))
      return { status: 500, body: { message: 'Server Error' } }
    }
  }

  return {
    url,
    graphqlUrl: `${url}/graphql`,
    requests,
    faults,
    limits,
    answerNext: (...answers) => injected.push(...answers),
    close: server.close,
    add(fullName, sample = {}) {
      const repository = createRepository(root, world.nextId(), fullName, sample)
      world.repositories.delete(fullName.toLowerCase())
      world.repositories.set(fullName.toLowerCase(), repository)
      return hosted(world, repository)
    },
    formerly(former, fullName) {
      const repository = world.repositories.get(fullName.toLowerCase())
      if (repository !== undefined) world.repositories.set(former.toLowerCase(), repository)
    },
    tokensFor(pathname) {
      const [, owner, name = ''] = pathname.split('/')
      const found = world.repositories.get(`${owner}/${name.replace(/\.git$/, '')}`.toLowerCase())
      if (found === undefined) return undefined
      const level = pathname.endsWith('/git-receive-pack') ? 'write' : 'read'
      if (level === 'read' && !found.isPrivate) return undefined
      return [...world.tokens].filter(([, rights]) => has(rights, found, `contents=${level}`)).map(([token]) => token)
    },
  }
}

function freshLimit(): RateLimit {
  return { limit: FULL_LIMIT, remaining: FULL_LIMIT, reset: 1_800_000_000 }
}

function take(limit: RateLimit): boolean {
  if (limit.remaining === 0) return false
  limit.remaining--
  return true
}

function limitHeaders({ limit, remaining, reset }: RateLimit) {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': String(reset),
  }
}

function refused({ message, options: { status, title, errors, headers = {} } }: Refusal) {
  const details = errors === undefined ? {} : { errors }
  const body = {
    message: title ?? message,
    ...details,
    documentation_url: 'https://docs.github.com/rest',
    status: `${status}`,
  }
  return { status, body, headers }
}

function nextPage(address: URL): string {
  const next = new URL(address)
  next.searchParams.set('page', String(Number(next.searchParams.get('page') ?? 1) + 1))
  return next.href
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}

function createRepository(root: string, id: number, fullName: string, sample: SampleRepository): Repository {
  const [owner = '', name = ''] = fullName.split('/')
  const folder = path.join(root, owner, name)
  rmSync(folder, { recursive: true, force: true })
  forget(folder)
  mkdirSync(folder, { recursive: true })
  const { from, defaultBranch = 'main' } = sample
  if (from === undefined) git(folder, ['init', '--quiet', '--bare', '--template='])
  else cloneBare(from, folder)
  git(folder, ['symbolic-ref', 'HEAD', `refs/heads/${defaultBranch}`])
  return {
    ...{ id, owner, name, fullName, folder },
    isPrivate: sample.isPrivate ?? false,
    isArchived: sample.isArchived ?? false,
    topics: sample.topics ?? [],
    rules: sample.rules ?? [],
    collaborators: sample.collaborators ?? [],
    teams: sample.teams ?? [],
    mostTreeEntries: sample.mostTreeEntries ?? 100_000,
    allowsAutoMerge: sample.allowsAutoMerge ?? false,
    allowsPullsByWorkflows: sample.allowsPullsByWorkflows ?? true,
    ...{ pulls: [], labels: new Set<string>(), statuses: [], checks: [], releases: [], started: [] },
  }
}

function hosted(world: World, repository: Repository): HostedRepository {
  const commitAt = (ref: string) => oidOf(repository, `${ref}^{commit}`) ?? ''
  return {
    folder: repository.folder,
    git: (...args) => git(repository.folder, args).toString('utf8').trim(),
    oidOf: (ref) => oidOf(repository, ref),
    started: repository.started,
    releases: repository.releases,
    get pulls() {
      return pullsOf(world, repository)
    },
    merge: (number, method) => mergePull(world, repository, pullOf(world, repository, number), method),
    approve: (number) => approvePull(world, repository, pullOf(world, repository, number)),
    runQueues: () => runQueues(world, repository),
    setStatus(ref, context, state) {
      repository.statuses.push({ id: world.nextId(), oid: commitAt(ref), context, state, description: null })
    },
    setCheck(ref, name, conclusion) {
      repository.checks.push({ id: world.nextId(), oid: commitAt(ref), name, conclusion })
    },
  }
}

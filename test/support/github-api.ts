import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { faultsOf, type Route, readRequest } from './github-schema.ts'

/** A workflow run, as little of it as a test cares for. */
export interface SampleRun {
  readonly commit: string
  readonly branch?: string
  readonly event?: string
  readonly conclusion?: string | null
  /** `ci.yml` where nothing is said. */
  readonly workflow?: string
  /** Minutes after the first moment of 2026; where nothing is said, one after the run before it in the list. */
  readonly minute?: number
  readonly id?: number
}

/** Packages of containers, and who owns them. */
export interface SamplePackages {
  readonly owner: string
  readonly type: 'Organization' | 'User'
  /** Newest first; undefined where there is no such package. */
  versions(name: string): readonly SampleVersion[] | undefined
  /** Without the right to it, deleting is refused as GitHub refuses it. */
  readonly mayDelete?: boolean
  delete(name: string, id: number): Promise<void>
}

/** A manifest of a package. */
interface SampleVersion {
  readonly id: number
  readonly digest: string
  readonly tags: readonly string[]
  readonly createdAt: Date
}

export interface GithubApi {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  /** Path and query of each request, in order. */
  readonly requests: readonly string[]
  /** Headers of the last request. */
  readonly lastHeaders: IncomingMessage['headers']
  /** What was asked or answered otherwise than GitHub publishes it: nothing should be. */
  readonly faults: readonly string[]
  /** The next requests are answered so, one each; a status of 0 cuts the line, −1 never answers. */
  answerNext(...answers: readonly Answer[]): void
  close(): Promise<void>
}

interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

interface Contents {
  /** In the order in which they were started. */
  readonly runs?: readonly SampleRun[]
  readonly repository?: string
  readonly defaultBranch?: string
  readonly token?: string
  readonly packages?: SamplePackages
  /** Without it, runs are refused as GitHub refuses them. */
  readonly mayReadActions?: boolean
}

const WORKFLOWS = ['ci.yml', 'nightly.yml']
const FIRST_ID = 9_000

/**
 * Stands for GitHub's API: the routes that we ask, over real HTTP, with its filters, pages, order and refusals. Requests and answers are
 * held against what GitHub publishes (test/contract/github-api.json).
 */
export async function startGithubApi(contents: Contents = {}): Promise<GithubApi> {
  const { repository = 'acme/platform', defaultBranch = 'main', token = 'ghs_token', mayReadActions = true } = contents
  const requests: string[] = []
  const faults: string[] = []
  const next: Answer[] = []
  const links = new Set<string>()
  let lastHeaders: IncomingMessage['headers'] = {}

  const runs = (contents.runs ?? []).map((run, at) => ({
    id: run.id ?? FIRST_ID + at,
    run_number: at + 1,
    run_attempt: 1,
    event: run.event ?? 'push',
    status: run.conclusion === null ? 'in_progress' : 'completed',
    conclusion: run.conclusion === undefined ? 'success' : run.conclusion,
    head_branch: run.branch ?? 'main',
    head_sha: run.commit,
    html_url: `https://github.com/${repository}/actions/runs/${run.id ?? FIRST_ID + at}`,
    created_at: new Date(Date.UTC(2026, 0, 1, 0, run.minute ?? at)).toISOString().replace('.000', ''),
    workflow_id: WORKFLOWS.indexOf(run.workflow ?? 'ci.yml') + 1,
  }))

  async function answer(address: URL, { headers, method }: IncomingMessage): Promise<Answer> {
    if (headers.authorization !== `Bearer ${token}`) return { status: 401, body: { message: 'Bad credentials' } }
    const { route, parameters, faults: own } = readRequest(address, method)
    // Where our own links lead, GitHub has them lead.
    if (!links.has(address.href)) faults.push(...own)
    if (route !== undefined && !route.path.startsWith('/repos/')) return packageAnswer(route, parameters, address)
    if (route === undefined || `${parameters['owner']}/${parameters['repo']}` !== repository) return NOT_FOUND
    if (route.operation === 'repos/get') return checked(route, { full_name: repository, default_branch: defaultBranch })
    if (!mayReadActions) {
      return {
        status: 403,
        headers: { 'x-accepted-github-permissions': 'actions=read' },
        body: { message: 'Resource not accessible by integration' },
      }
    }
    if (route.operation === 'actions/get-workflow-run') {
      const run = runs.find(({ id }) => id === Number(parameters['run_id']))
      return run === undefined ? NOT_FOUND : checked(route, run)
    }
    const asked = parameters['workflow_id'] ?? ''
    const workflow = /^\d+$/.test(asked) ? Number(asked) : WORKFLOWS.indexOf(asked) + 1
    if (workflow < 1 || workflow > WORKFLOWS.length) return NOT_FOUND
    return listed(route, address, runs.filter(({ workflow_id: id }) => id === workflow).filter(fits(parameters)))
  }

  async function packageAnswer(
    route: Route,
    parameters: Readonly<Record<string, string>>,
    address: URL,
  ): Promise<Answer> {
    const { packages } = contents
    const owner = parameters['org'] ?? parameters['username']
    if (packages === undefined || owner?.toLowerCase() !== packages.owner.toLowerCase()) return NOT_FOUND
    if (route.path === '/users/{username}') return checked(route, { login: packages.owner, type: packages.type })
    const name = parameters['package_name'] ?? ''
    const versions = packages.versions(name)
    const isRightOwner = route.path.startsWith('/orgs/') === (packages.type === 'Organization')
    if (versions === undefined || !isRightOwner) return { status: 404, body: { message: 'Package not found.' } }
    if (route.method === 'DELETE')
      return deleted(packages, { name, versions, id: Number(parameters['package_version_id']) })
    const perPage = Math.min(Number(parameters['per_page'] ?? 30), 100)
    const start = (Number(parameters['page'] ?? 1) - 1) * perPage
    const body = versions.slice(start, start + perPage).map(({ id, digest, tags, createdAt }) => ({
      id,
      name: digest,
      url: `${url}${route.path}/${id}`,
      created_at: createdAt.toISOString().replace('.000', ''),
      updated_at: createdAt.toISOString().replace('.000', ''),
      metadata: { package_type: 'container', container: { tags } },
    }))
    if (start + perPage >= versions.length) return checked(route, body)
    const next = new URL(address)
    next.searchParams.set('page', String(Number(parameters['page'] ?? 1) + 1))
    links.add(next.href)
    return { ...checked(route, body), headers: { link: `<${next.href}>; rel="next"` } }
  }

  async function deleted(
    packages: SamplePackages,
    one: { readonly name: string; readonly versions: readonly SampleVersion[]; readonly id: number },
  ): Promise<Answer> {
    const { name, versions, id } = one
    const version = versions.find((other) => other.id === id)
    if (packages.mayDelete === false) {
      const message = 'You need at least admin permissions to delete a package version.'
      return { status: 403, body: { message } }
    }
    if (version === undefined) return { status: 404, body: { message: 'Package version not found.' } }
    if (version.tags.length > 0 && versions.filter(({ tags }) => tags.length > 0).length === 1) {
      const message = 'You cannot delete the last tagged version of a package. You must delete the package instead.'
      return { status: 400, body: { message } }
    }
    await packages.delete(name, id)
    return { status: 204 }
  }

  function listed(route: Route, address: URL, found: readonly (typeof runs)[number][]): Answer {
    const perPage = Math.min(Number(address.searchParams.get('per_page') ?? 30), 100)
    const page = Number(address.searchParams.get('page') ?? 1)
    const newestFirst = found.toSorted((a, b) => b.created_at.localeCompare(a.created_at) || b.id - a.id)
    const link = (name: string, number: number) => {
      const other = new URL(address)
      other.searchParams.set('page', String(number))
      return `<${other.href}>; rel="${name}"`
    }
    const isLast = page * perPage >= found.length
    const links = [...(page > 1 ? [link('prev', page - 1)] : []), ...(isLast ? [] : [link('next', page + 1)])]
    const body = { total_count: found.length, workflow_runs: newestFirst.slice((page - 1) * perPage, page * perPage) }
    return { ...checked(route, body), headers: links.length === 0 ? {} : { link: links.join(', ') } }
  }

  function checked(route: Route, body: object): Answer {
    faults.push(...faultsOf(body, route.answer ?? {}, route.operation))
    return { status: 200, body }
  }

  function send(response: ServerResponse, { status, headers = {}, body }: Answer): void {
    if (status === -1) return
    if (status === 0) {
      response.socket?.destroy()
      return
    }
    const limits = { 'x-ratelimit-limit': '5000', 'x-ratelimit-remaining': '4999', 'x-ratelimit-reset': '1800000000' }
    const text = typeof body === 'string' ? body : JSON.stringify(body ?? {})
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...limits, ...headers })
    response.end(status === 204 ? undefined : text)
  }

  const server = http.createServer((request, response) => {
    requests.push(request.url ?? '')
    lastHeaders = request.headers
    const own = next.shift()
    const answered = own === undefined ? answer(new URL(request.url ?? '', url), request) : Promise.resolve(own)
    answered.then(
      (ready) => send(response, ready),
      (error: unknown) => faults.push(String(error)),
    )
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    url,
    requests,
    faults,
    get lastHeaders() {
      return lastHeaders
    },
    answerNext: (...answers) => next.push(...answers),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const NOT_FOUND: Answer = { status: 404, body: { message: 'Not Found' } }

/** `status` is one of two: how far a run is, or how it ended. */
function fits({ branch, event, status }: Readonly<Record<string, string>>) {
  return (run: {
    readonly head_branch: string
    readonly event: string
    readonly status: string
    readonly conclusion: string | null
  }) =>
    (branch === undefined || run.head_branch === branch) &&
    (event === undefined || run.event === event) &&
    (status === undefined || run.status === status || run.conclusion === status)
}

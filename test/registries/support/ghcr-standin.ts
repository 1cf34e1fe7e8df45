import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import { ask } from '../../../src/system/http.ts'
import type { Http } from '../../../src/system/system.ts'
import { bodyOf, startServer } from '../../support/http-server.ts'
import { startOciBed } from './members.ts'
import type { TokenServer } from './oci-tokens.ts'
import { PASSWORD, USER } from './servers.ts'

/** A manifest or an index, as GitHub's API knows it: a version of a package. */
interface StoredVersion {
  readonly id: number
  readonly digest: string
  tags: readonly string[]
  readonly createdAt: Date
}

export interface Asked {
  readonly method: string
  /** From `/` on, with the query. */
  readonly path: string
  readonly authorization: string | undefined
}

/** What becomes of one request in the place of being passed on. */
export type Spoiling =
  | { readonly type: 'answer'; readonly status: number; readonly body?: string }
  /** The line breaks after so many bytes of the body have gone on; those the registry keeps, where it can resume. */
  | { readonly type: 'cut'; readonly bytes: number; readonly isKept?: boolean }
  /** It is done, and the answer never comes. */
  | { readonly type: 'lost-answer' }

/** Stands for `https://ghcr.io`: a real registry and its tokens, with what GitHub does otherwise. */
export interface GhcrStandin {
  /** Asks `https://ghcr.io` and its storage here. */
  readonly http: Http
  readonly tokens: TokenServer
  /** Where the registry itself is, past GitHub's ways. */
  readonly behind: string
  /** To the registry, those for tokens and storage aside. */
  readonly asked: Asked[]
  /** To the storage behind redirects. */
  readonly stored: Asked[]
  /** By repository. */
  readonly versions: ReadonlyMap<string, readonly StoredVersion[]>
  /** Parts of uploads whose line broke, by path. */
  readonly kept: Map<string, Buffer>
  /** What the registry says to whom a token does not allow it. */
  denial: string
  /** Asked for each request. */
  spoil: (asked: Asked) => Spoiling | undefined
  /** Takes in that something is stored that did not come this way. */
  note(repository: string, reference: string, digest: string): void
  /** Deletes as GitHub's API does. */
  deleteVersion(repository: string, id: number): Promise<void>
  now(): Date
  close(): Promise<void>
}

const MOST_TAGS = 100

/**
 * Starts it, empty. Other than a registry by the book it deletes nothing by the protocol, keeps blobs behind a redirect to a storage that takes no
 * foreign authorization, shows 100 tags a page at most, says 403 where a token does not allow something, and gives relative locations.
 */
export async function startGhcr(): Promise<GhcrStandin> {
  const bed = await startOciBed()
  const versions = new Map<string, StoredVersion[]>()
  const stored: Asked[] = []
  let minutes = 0
  const now = () => new Date(Date.UTC(2026, 0, 1, 0, minutes++))
  const storage = await startServer((request, response) => {
    stored.push(askedIn(request))
    if (request.headers.authorization !== undefined) return response.writeHead(400).end('two kinds of authorization')
    return passOn(request, response, { behind: bed.url, authorization: () => tokenFor(bed.tokens, request.url ?? '') })
  })
  const standin: Front = {
    tokens: bed.tokens,
    behind: bed.url,
    asked: [],
    stored,
    versions,
    kept: new Map(),
    denial: 'denied: permission_denied: write_package',
    spoil: () => undefined,
    note: (repository, reference, digest) => keep(standin, { repository, reference, digest }),
    async deleteVersion(repository, id) {
      const list = versions.get(repository) ?? []
      const one = list.find((version) => version.id === id)
      versions.set(
        repository,
        list.filter((version) => version.id !== id),
      )
      const path = `/v2/${repository}/manifests/${one?.digest}`
      const authorization = await tokenFor(bed.tokens, path)
      const answer = await fetch(new URL(path, bed.url), { method: 'DELETE', headers: { authorization } })
      if (answer.status !== 202) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    },
    now,
    close: async () => {
      await Promise.all([front.close(), storage.close()])
      await bed.close()
    },
  }
  const front = await startServer((request, response) => {
    if (request.url?.startsWith('/token')) return passOn(request, response, { behind: bed.tokens.url })
    return answerAsGithub(request, response, standin)
  })
  const places: Readonly<Record<string, string>> = { 'https://ghcr.io': front.url, 'https://storage': storage.url }
  return Object.assign(standin, {
    http: {
      ask: (url: URL, question: Parameters<Http['ask']>[1]) => {
        const place = places[url.origin]
        return place === undefined
          ? Promise.reject(new Error(`asked ${url.origin}`))
          : ask(new URL(`${url.pathname}${url.search}`, place), question)
      },
    },
  })
}

type Front = Omit<GhcrStandin, 'http'>

async function answerAsGithub(request: IncomingMessage, response: ServerResponse, standin: Front): Promise<unknown> {
  const asked = askedIn(request)
  standin.asked.push(asked)
  const spoiling = standin.spoil(asked)
  if (spoiling?.type === 'cut' && spoiling.bytes === 0) return response.destroy()
  if (spoiling?.type === 'answer') return response.writeHead(spoiling.status).end(spoiling.body)
  if (asked.method === 'DELETE') {
    const error = { code: 'UNSUPPORTED', message: 'The operation is unsupported.' }
    return response.writeHead(405).end(JSON.stringify({ errors: [error] }))
  }
  const part = standin.kept.get(pathIn(request))
  if (part !== undefined) return goOn(request, response, { part, standin })
  if (/\/tags\/list/.test(asked.path)) return tagsPage(request, response, standin)
  return passOn(request, response, {
    behind: standin.behind,
    kept: standin.kept,
    ...(spoiling === undefined ? {} : { spoiling }),
    change: (answer) => asGithub(answer, asked, standin),
  })
}

/** The registry of Debian knows no pages of tags. */
async function tagsPage(request: IncomingMessage, response: ServerResponse, standin: Front): Promise<unknown> {
  const url = new URL(request.url ?? '/', standin.behind)
  const { authorization } = request.headers
  const answer = await fetch(new URL(url.pathname, standin.behind), {
    headers: authorization === undefined ? {} : { authorization },
  })
  const headers = Object.fromEntries(answer.headers)
  const text = await answer.text()
  if (answer.status !== 200) {
    const changed = asGithub({ status: answer.status, headers, body: text }, askedIn(request), standin)
    return response.writeHead(changed.status, changed.headers).end(changed.body)
  }
  const { name, tags } = JSON.parse(text) as { name: string; tags: readonly string[] }
  const start = tags.indexOf(url.searchParams.get('last') ?? '') + 1
  const page = tags.slice(start, start + Math.min(Number(url.searchParams.get('n') ?? MOST_TAGS), MOST_TAGS))
  const isLast = start + page.length >= tags.length
  const next = `</v2/${name}/tags/list?last=${page.at(-1)}&n=${MOST_TAGS}>; rel="next"`
  response.writeHead(200, { 'content-type': 'application/json', ...(isLast ? {} : { link: next }) })
  return response.end(JSON.stringify({ name, tags: page }))
}

interface Answer {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body?: string
}

/** What GitHub does otherwise with an answer of the registry. */
function asGithub({ status, headers, body }: Answer, { method, path }: Asked, standin: Front): Answer {
  const challenge = headers['www-authenticate']
  if (status === 401 && challenge?.includes('insufficient_scope')) {
    const error = { code: 'DENIED', message: standin.denial }
    return { status: 403, headers: {}, body: JSON.stringify({ errors: [error] }) }
  }
  const changed = { ...headers }
  if (challenge !== undefined) {
    changed['www-authenticate'] = challenge.replace(/realm="[^"]*"/, 'realm="https://ghcr.io/token"')
  }
  const location = headers['location']
  if (location !== undefined) changed['location'] = location.replace(/^https?:\/\/[^/]+/, '')
  if (method === 'GET' && status === 200 && path.includes('/blobs/')) {
    return { status: 307, headers: { location: new URL(path, 'https://storage').href }, body: '' }
  }
  const [, repository, reference] = /^\/v2\/(.+)\/manifests\/(.+)$/.exec(path) ?? []
  if (method === 'PUT' && status === 201 && repository !== undefined && reference !== undefined) {
    keep(standin, { repository, reference, digest: headers['docker-content-digest'] ?? '' })
  }
  return { status, headers: changed, ...(body === undefined ? {} : { body }) }
}

function keep(
  standin: Front,
  {
    repository,
    reference,
    digest,
  }: { readonly repository: string; readonly reference: string; readonly digest: string },
): void {
  const list = [...(standin.versions.get(repository) ?? [])]
  const tag = reference.startsWith('sha256:') ? undefined : reference
  for (const one of list) one.tags = one.tags.filter((other) => other !== tag)
  let known = list.find((one) => one.digest === digest)
  if (known === undefined) {
    known = { id: 1_000 + list.length + standin.versions.size * 1_000, digest, tags: [], createdAt: standin.now() }
    list.push(known)
  }
  if (tag !== undefined) known.tags = [...known.tags, tag]
  ;(standin.versions as Map<string, StoredVersion[]>).set(repository, list)
}

function askedIn({ method = 'GET', url = '/', headers }: IncomingMessage): Asked {
  return { method, path: url, authorization: headers.authorization }
}

interface Passing {
  readonly behind: string
  readonly spoiling?: Spoiling
  /** Parts of uploads, by path. */
  readonly kept?: Map<string, Buffer>
  authorization?(): Promise<string>
  change?(answer: Answer): Answer
}

/** Streams a request to another server and its answer back. */
async function passOn(request: IncomingMessage, response: ServerResponse, passing: Passing): Promise<void> {
  const { behind, spoiling, kept = new Map(), change = (answer) => answer } = passing
  const own = await passing.authorization?.()
  const headers = { ...request.headers, ...(own === undefined ? {} : { authorization: own }) }
  const onward = http.request(new URL(request.url ?? '/', behind), { method: request.method ?? 'GET', headers })
  onward.on('error', () => response.destroy())
  onward.on('response', (answer) => {
    if (spoiling?.type === 'lost-answer') return answer.resume().on('end', () => response.destroy())
    const given = { status: answer.statusCode ?? 0, headers: answer.headers as Record<string, string> }
    const changed = change(given)
    response.writeHead(changed.status, changed.headers)
    if (changed.body === undefined) return answer.pipe(response)
    answer.resume()
    return response.end(changed.body)
  })
  if (spoiling?.type !== 'cut') return void request.pipe(onward)
  let left = spoiling.bytes
  if (spoiling.isKept) return keepPart(request, left, kept)
  request.on('data', (chunk: Buffer) => {
    onward.write(chunk.subarray(0, left))
    left -= chunk.length
    if (left <= 0) {
      // What was passed on is to arrive before the line breaks.
      setTimeout(() => onward.destroy(), 50)
      request.socket.destroy()
    }
  })
}

function pathIn({ url = '/' }: IncomingMessage): string {
  return url.split('?')[0] as string
}

/** Keeps the first bytes of a body, as a registry does that can resume, and breaks the line. */
async function keepPart(request: IncomingMessage, bytes: number, kept: Map<string, Buffer>): Promise<void> {
  const { socket } = request
  const chunks: Buffer[] = []
  for await (const chunk of request) {
    chunks.push(chunk as Buffer)
    if (Buffer.concat(chunks).length >= bytes) break
  }
  kept.set(pathIn(request), Buffer.concat(chunks).subarray(0, bytes))
  socket.destroy()
}

/** Resuming, which the registry of Debian cannot: https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pushing-a-blob-in-chunks */
async function goOn(
  request: IncomingMessage,
  response: ServerResponse,
  { part, standin }: { readonly part: Buffer; readonly standin: Front },
): Promise<unknown> {
  const { method, headers, url = '/' } = request
  const path = pathIn(request)
  if (method === 'GET') return response.writeHead(204, { range: `0-${part.length - 1}`, location: url }).end()
  const rest = await bodyOf(request)
  const range = `${part.length}-${part.length + rest.length - 1}`
  if (method === 'PATCH' && headers['content-range'] !== range) return response.writeHead(416).end()
  const whole = Buffer.concat([part, rest])
  standin.kept.set(path, whole)
  if (method === 'PATCH') return response.writeHead(202, { location: url }).end()
  const answer = await fetch(new URL(url, standin.behind), {
    method: 'PUT',
    headers: { authorization: headers.authorization ?? '', 'content-type': 'application/octet-stream' },
    body: new Uint8Array(whole),
  })
  return response.writeHead(answer.status).end(await answer.text())
}

async function tokenFor(tokens: TokenServer, path: string): Promise<string> {
  const repository = /^\/v2\/(.+)\/(?:blobs|manifests)\//.exec(path)?.[1] ?? ''
  const authorization = `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}`
  const url = new URL(`token?scope=repository:${repository}:pull,push,delete`, tokens.url)
  const answer = (await (await fetch(url, { headers: { authorization } })).json()) as { token: string }
  tokens.asked.pop()
  return `Bearer ${answer.token}`
}

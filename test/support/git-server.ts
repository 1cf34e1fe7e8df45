import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

/** Repositories over HTTP, as a host serves them. */
export interface GitServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string
  /** Method and path of each request that came. */
  readonly requests: string[]
  /** What authorized each of them; undefined where nothing did. */
  readonly authorizations: (string | undefined)[]
  close(): Promise<void>
}

/** What a host does otherwise. */
export interface GitServerOptions {
  /** Speaks the old protocol, and gives out by its id nothing but what a ref leads to at once. */
  readonly isStrict?: boolean
  /** Where a request for a path is led on to; undefined where it is answered. */
  readonly movedTo?: (path: string) => string | undefined
}

const CONFIG = {
  'uploadpack.allowFilter': 'true',
  'uploadpack.allowAnySHA1InWant': 'true',
  'http.receivepack': 'true',
  'safe.directory': '*',
}

/**
 * Serves the repositories below a folder through git http-backend, on loopback.
 *
 * @param tokensFor what has to be sent for a path, one of these; undefined for what everybody may read
 */
export async function startGitServer(
  root: string,
  tokensFor: (path: string) => string | readonly string[] | undefined = () => undefined,
  { isStrict = false, movedTo = () => undefined }: GitServerOptions = {},
): Promise<GitServer> {
  const requests: string[] = []
  const authorizations: (string | undefined)[] = []
  const server = http.createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    requests.push(`${request.method} ${pathname}`)
    authorizations.push(request.headers.authorization)
    const place = movedTo(pathname)
    if (place !== undefined) {
      response.writeHead(301, { location: `${place}?${searchParams}` }).end()
      return
    }
    const tokens = tokensFor(pathname)
    if (tokens !== undefined && ![tokens].flat().some((one) => isSent(one, request.headers.authorization))) {
      response.writeHead(request.headers.authorization === undefined ? 401 : 404, { 'www-authenticate': 'Basic' }).end()
      return
    }
    if (isStrict) delete request.headers['git-protocol']
    const config = isStrict ? { ...CONFIG, 'uploadpack.allowAnySHA1InWant': 'false' } : CONFIG
    backend({ root, pathname, query: searchParams, config }, request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    authorizations,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** A host knows a repository with `.git` behind its name and without. */
function placeOf(root: string, pathname: string): string {
  const plain = pathname.replace(/^(\/[^/]+\/[^/]+)\.git(?=\/)/, '$1')
  return existsSync(path.join(root, pathname.split('/').slice(0, 3).join('/'))) ? pathname : plain
}

function isSent(token: string, authorization = ''): boolean {
  const expected = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
  return authorization.toLowerCase() === expected.toLowerCase()
}

interface Asked {
  readonly root: string
  readonly pathname: string
  readonly query: URLSearchParams
  readonly config: Readonly<Record<string, string>>
}

/** CGI, RFC 3875. */
function backend(
  { root, pathname, query, config }: Asked,
  request: http.IncomingMessage,
  response: http.ServerResponse,
): void {
  const { headers } = request
  const settings = Object.entries(config).flatMap(([key, value], at) => [
    [`GIT_CONFIG_KEY_${at}`, key],
    [`GIT_CONFIG_VALUE_${at}`, value],
  ])
  const env: NodeJS.ProcessEnv = {
    PATH: process.env['PATH'],
    GIT_PROJECT_ROOT: root,
    GIT_HTTP_EXPORT_ALL: '1',
    PATH_INFO: placeOf(root, decodeURIComponent(pathname)),
    QUERY_STRING: query.toString(),
    REQUEST_METHOD: request.method,
    REMOTE_USER: 'ci',
    CONTENT_TYPE: headers['content-type'] ?? '',
    GIT_PROTOCOL: String(headers['git-protocol'] ?? ''),
    HTTP_CONTENT_ENCODING: headers['content-encoding'] ?? '',
    ...(headers['content-length'] === undefined ? {} : { CONTENT_LENGTH: headers['content-length'] }),
    GIT_CONFIG_COUNT: String(Object.keys(config).length),
    ...Object.fromEntries(settings),
  }
  const child = spawn('git', ['http-backend'], { env, stdio: ['pipe', 'pipe', 'ignore'] })
  request.pipe(child.stdin)
  child.stdin.on('error', () => undefined)
  let head = Buffer.alloc(0)
  let isBegun = false
  child.stdout.on('data', (chunk: Buffer) => {
    if (isBegun) {
      response.write(chunk)
      return
    }
    head = Buffer.concat([head, chunk])
    const end = head.indexOf('\r\n\r\n')
    if (end < 0) return
    isBegun = true
    let status = 200
    for (const line of head.toString('latin1', 0, end).split('\r\n')) {
      const [name = '', ...value] = line.split(':')
      if (name.toLowerCase() === 'status') status = Number.parseInt(value.join(':'), 10)
      else response.setHeader(name, value.join(':').trim())
    }
    response.writeHead(status)
    response.write(head.subarray(end + 4))
  })
  child.on('close', () => response.end())
}

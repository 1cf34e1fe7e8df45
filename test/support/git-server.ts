import { spawn } from 'node:child_process'
import http from 'node:http'
import type { AddressInfo } from 'node:net'

/** Repositories over HTTP, as a host serves them. */
export interface GitServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string
  /** Method and path of each request that came. */
  readonly requests: string[]
  close(): Promise<void>
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
 * @param tokenFor what has to be sent for a path; undefined for what everybody may read
 */
export async function startGitServer(
  root: string,
  tokenFor: (path: string) => string | undefined = () => undefined,
): Promise<GitServer> {
  const requests: string[] = []
  const server = http.createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    requests.push(`${request.method} ${pathname}`)
    const token = tokenFor(pathname)
    const sent = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
    if (token !== undefined && request.headers.authorization?.toLowerCase() !== sent.toLowerCase()) {
      response.writeHead(request.headers.authorization === undefined ? 401 : 404, { 'www-authenticate': 'Basic' }).end()
      return
    }
    backend(root, pathname, searchParams, request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** CGI, RFC 3875. */
function backend(
  root: string,
  pathname: string,
  query: URLSearchParams,
  request: http.IncomingMessage,
  response: http.ServerResponse,
): void {
  const { headers } = request
  const settings = Object.entries(CONFIG).flatMap(([key, value], at) => [
    [`GIT_CONFIG_KEY_${at}`, key],
    [`GIT_CONFIG_VALUE_${at}`, value],
  ])
  const env: NodeJS.ProcessEnv = {
    PATH: process.env['PATH'],
    GIT_PROJECT_ROOT: root,
    GIT_HTTP_EXPORT_ALL: '1',
    PATH_INFO: decodeURIComponent(pathname),
    QUERY_STRING: query.toString(),
    REQUEST_METHOD: request.method,
    REMOTE_USER: 'ci',
    CONTENT_TYPE: headers['content-type'] ?? '',
    GIT_PROTOCOL: String(headers['git-protocol'] ?? ''),
    HTTP_CONTENT_ENCODING: headers['content-encoding'] ?? '',
    ...(headers['content-length'] === undefined ? {} : { CONTENT_LENGTH: headers['content-length'] }),
    GIT_CONFIG_COUNT: String(Object.keys(CONFIG).length),
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

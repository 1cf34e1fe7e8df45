import http, { type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface CacheService {
  /** What a runner puts into the environment of its actions. */
  readonly env: Readonly<Record<string, string>>
  /** Entries that can be read, by key, in the order in which they were made. */
  readonly entries: ReadonlyMap<string, Buffer>
  /** `METHOD path` of each request, in order. */
  readonly requests: readonly string[]
  /** The next request whose path holds the text is answered so; a status of 0 cuts the line. */
  fail(path: string, status: number, headers?: Readonly<Record<string, string>>): void
  close(): Promise<void>
}

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  GetCacheEntryDownloadURL: ['key', 'restore_keys', 'version'],
  CreateCacheEntry: ['key', 'version'],
  FinalizeCacheEntryUpload: ['key', 'size_bytes', 'version'],
}

/** Stands for the cache service of a workflow run (version 2) and the blobs behind it, as strict as Protobuf's JSON: an unknown field is refused. */
export async function startCacheService(isReadOnly = false): Promise<CacheService> {
  const entries = new Map<string, Buffer>()
  const open = new Map<string, Buffer | undefined>()
  const requests: string[] = []
  const failures: { path: string; status: number; headers: Readonly<Record<string, string>> }[] = []

  function twirp(method: string, request: IncomingMessage, text: string): [number, object] {
    if (request.headers.authorization !== 'Bearer t0ken') return [401, { code: 'unauthenticated', msg: 'who are you?' }]
    const body = JSON.parse(text) as Record<string, string | readonly string[]>
    const unknown = Object.keys(body).find((name) => !FIELDS[method]?.includes(name))
    if (unknown !== undefined) return [400, { code: 'malformed', msg: `unknown field ${unknown}` }]
    const key = String(body['key'])
    if (method === 'GetCacheEntryDownloadURL') {
      const prefixes = [key, ...(body['restore_keys'] as readonly string[])]
      const found = [...entries.keys()].reverse().find((name) => prefixes.some((prefix) => name.startsWith(prefix)))
      if (found === undefined) return [200, { ok: false, signed_download_url: '', matched_key: '' }]
      return [200, { ok: true, signed_download_url: `${url}/blob/${found}?sig=S3CRET`, matched_key: found }]
    }
    if (isReadOnly) return [403, { code: 'permission_denied', msg: 'the token may only read' }]
    if (method === 'CreateCacheEntry') {
      if (entries.has(key)) return [200, { ok: false, message: 'an entry of that key is there' }]
      open.set(key, undefined)
      return [200, { ok: true, signed_upload_url: `${url}/blob/${key}?sig=S3CRET` }]
    }
    const bytes = open.get(key)
    if (bytes === undefined || String(bytes.length) !== body['size_bytes'])
      return [400, { code: 'malformed', msg: 'size' }]
    entries.set(key, bytes)
    return [200, { ok: true, entry_id: '1' }]
  }

  const server = http.createServer(async (request, response) => {
    const address = new URL(request.url ?? '/', url)
    requests.push(`${request.method} ${address.pathname}`)
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const at = failures.findIndex(({ path }) => address.pathname.includes(path))
    const [failure] = at < 0 ? [] : failures.splice(at, 1)
    if (failure?.status === 0) return request.socket.destroy()
    if (failure !== undefined) return response.writeHead(failure.status, failure.headers).end('<html>no</html>')
    const method = /CacheService\/(\w+)$/.exec(address.pathname)?.[1]
    if (method !== undefined) {
      const [status, body] = twirp(method, request, Buffer.concat(chunks).toString('utf8'))
      return response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    }
    const key = decodeURIComponent(address.pathname.slice('/blob/'.length))
    if (address.searchParams.get('sig') !== 'S3CRET' || request.headers.authorization !== undefined) {
      return response.writeHead(403).end()
    }
    if (request.method === 'GET') return response.writeHead(200).end(entries.get(key))
    if (request.headers['x-ms-blob-type'] !== 'BlockBlob') return response.writeHead(400).end()
    open.set(key, Buffer.concat(chunks))
    return response.writeHead(201).end()
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    env: { ACTIONS_RESULTS_URL: `${url}/`, ACTIONS_RUNTIME_TOKEN: 't0ken' },
    entries,
    requests,
    fail: (path, status, headers = {}) => failures.push({ path, status, headers }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

import { createHash } from 'node:crypto'
import http, { type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the service holds of one artifact. */
interface KeptArtifact {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Buffer
  readonly isFinal: boolean
}

export interface ArtifactService {
  /** What a runner puts into the environment of its actions. */
  readonly env: Readonly<Record<string, string>>
  readonly artifacts: readonly KeptArtifact[]
  /** `METHOD path` of each request, in order. */
  readonly requests: readonly string[]
  /** The next requests whose path holds the text are answered with these statuses; 0 cuts the line. */
  fail(path: string, ...statuses: number[]): void
  close(): Promise<void>
}

const RUN = 'ce7f54c7-61c7-4aae-887f-30da475f5f1a'
const JOB = 'ca395085-040a-526b-2ce8-bdc85f692774'
const FIELDS = {
  CreateArtifact: [
    'workflow_run_backend_id',
    'workflow_job_run_backend_id',
    'name',
    'version',
    'mime_type',
    'expires_at',
  ],
  FinalizeArtifact: ['workflow_run_backend_id', 'workflow_job_run_backend_id', 'name', 'size', 'hash'],
}

/**
 * Stands for the artifact service of a workflow run (version 4) and the blob storage behind it, as strict as Protobuf's JSON: an unknown
 * field, a wrong size or hash, or a second artifact of a name is refused. The unchanged @actions/artifact uploads to it.
 */
export async function startArtifactService(): Promise<ArtifactService> {
  const kept = new Map<string, { mediaType: string; bytes: Buffer; blocks: Map<string, Buffer>; isFinal: boolean }>()
  const requests: string[] = []
  const failures: { path: string; statuses: number[] }[] = []
  const token = `${part({ alg: 'none' })}.${part({ scp: `Actions.Other Actions.Results:${RUN}:${JOB}` })}.x`

  function twirp(method: string, request: IncomingMessage, text: string): [number, object] {
    if (request.headers.authorization !== `Bearer ${token}`)
      return [401, { code: 'unauthenticated', msg: 'who are you?' }]
    const body = JSON.parse(text) as Record<string, string | number>
    const unknown = Object.keys(body).find((name) => !FIELDS[method as keyof typeof FIELDS]?.includes(name))
    if (unknown !== undefined) return [400, { code: 'malformed', msg: `unknown field ${unknown}` }]
    if (body['workflow_run_backend_id'] !== RUN || body['workflow_job_run_backend_id'] !== JOB) {
      return [403, { code: 'permission_denied', msg: 'another run' }]
    }
    const name = String(body['name'])
    const own = kept.get(name)
    if (method === 'CreateArtifact') {
      if (own?.isFinal) return [409, { code: 'already_exists', msg: 'an artifact with this name already exists' }]
      if (body['version'] !== 7) return [400, { code: 'malformed', msg: 'version' }]
      kept.set(name, {
        mediaType: String(body['mime_type']),
        bytes: Buffer.alloc(0),
        blocks: new Map(),
        isFinal: false,
      })
      return [200, { ok: true, signed_upload_url: `${url}/blob/${encodeURIComponent(name)}?sig=S3CRET` }]
    }
    if (own === undefined) return [404, { code: 'not_found', msg: 'no such artifact' }]
    const hash = `sha256:${createHash('sha256').update(own.bytes).digest('hex')}`
    if (body['size'] !== String(own.bytes.length) || body['hash'] !== hash)
      return [400, { code: 'malformed', msg: 'size or hash' }]
    own.isFinal = true
    return [200, { ok: true, artifact_id: String([...kept.keys()].indexOf(name) + 1_001) }]
  }

  /** Put Blob, or Put Block and Put Block List. https://learn.microsoft.com/rest/api/storageservices/put-blob */
  function put(address: URL, request: IncomingMessage, bytes: Buffer): number {
    const own = kept.get(decodeURIComponent(address.pathname.slice('/blob/'.length)))
    if (own === undefined || address.searchParams.get('sig') !== 'S3CRET') return 403
    if (request.headers.authorization !== undefined) return 400
    const comp = address.searchParams.get('comp')
    if (comp === 'block') own.blocks.set(address.searchParams.get('blockid') ?? '', bytes)
    else if (comp === 'blocklist') own.bytes = Buffer.concat([...own.blocks.values()])
    else if (request.headers['x-ms-blob-type'] !== 'BlockBlob') return 400
    else own.bytes = bytes
    return 201
  }

  const server = http.createServer(async (request, response) => {
    const address = new URL(request.url ?? '/', url)
    requests.push(`${request.method} ${address.pathname}`)
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const failure = failures
      .find(({ path, statuses }) => address.pathname.includes(path) && statuses.length > 0)
      ?.statuses.shift()
    if (failure === 0) return request.socket.destroy()
    if (failure !== undefined) return response.writeHead(failure).end('<html>a proxy says no</html>')
    const method = /ArtifactService\/(\w+)$/.exec(address.pathname)?.[1]
    if (method === undefined) return response.writeHead(put(address, request, Buffer.concat(chunks))).end()
    const [status, body] = twirp(method, request, Buffer.concat(chunks).toString('utf8'))
    return response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    env: {
      ACTIONS_RESULTS_URL: `${url}/`,
      ACTIONS_RUNTIME_TOKEN: token,
      GITHUB_RUN_ID: '42',
      GITHUB_REPOSITORY: 'acme/platform',
      GITHUB_SERVER_URL: 'https://github.com',
    },
    get artifacts() {
      return [...kept].map(([name, { mediaType, bytes, isFinal }]) => ({ name, mediaType, bytes, isFinal }))
    },
    requests,
    fail: (path, ...statuses) => failures.push({ path, statuses }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

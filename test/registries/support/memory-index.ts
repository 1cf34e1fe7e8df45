import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { normalizeName } from '../../../src/standards/pep503.ts'
import { bodyOf, startServer, type TestServer } from '../../support/http-server.ts'

/** An index in memory: takes any name once, whatever the bytes, as pypiserver does, and counts. */
export interface MemoryIndex extends TestServer {
  /** SHA-256 of what it has, by file name. */
  readonly stored: ReadonlyMap<string, string>
  /** Uploads that it refused because it had the name. */
  readonly repeats: string[]
}

export async function startMemoryIndex(): Promise<MemoryIndex> {
  const projects = new Map<string, Map<string, string>>()
  const contents = new Map<string, Uint8Array>()
  const stored = new Map<string, string>()
  const repeats: string[] = []

  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const form = await new Response(new Uint8Array(await bodyOf(request)), {
      headers: { 'content-type': request.headers['content-type'] ?? '' },
    }).formData()
    const content = form.get('content') as File
    const bytes = new Uint8Array(await content.arrayBuffer())
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    // From here on nobody comes in between: of two at once, one is first.
    if (stored.has(content.name)) {
      repeats.push(content.name)
      return response.writeHead(409).end(`${content.name} already exists`)
    }
    const project = normalizeName(String(form.get('name')))
    projects.set(project, (projects.get(project) ?? new Map()).set(content.name, sha256))
    stored.set(content.name, sha256)
    contents.set(content.name, bytes)
    return response.writeHead(200).end()
  }

  const server = await startServer(async (request, response) => {
    if (request.method === 'POST') return take(request, response)
    const bytes = contents.get(/^\/f\/([^/]+)$/.exec(request.url ?? '')?.[1] ?? '')
    if (bytes !== undefined) return response.writeHead(200).end(bytes)
    const project = /^\/simple\/([^/]+)\/$/.exec(request.url ?? '')?.[1] ?? ''
    const files = projects.get(project)
    if (files === undefined) return response.writeHead(404).end()
    const listed = [...files].map(([filename, sha256]) => ({
      filename,
      url: `../../f/${filename}`,
      hashes: { sha256 },
    }))
    response.writeHead(200, { 'content-type': 'application/vnd.pypi.simple.v1+json' })
    return response.end(JSON.stringify({ meta: { 'api-version': '1.0' }, name: project, files: listed }))
  })
  return { ...server, stored, repeats }
}

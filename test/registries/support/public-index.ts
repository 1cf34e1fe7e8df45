import { createReadStream, statSync } from 'node:fs'
import path from 'node:path'
import { openDirectory } from '../../../src/registries/directory.ts'
import type { Registry } from '../../../src/registries/registry.ts'
import { startServer, type TestServer } from '../../support/http-server.ts'
import { hastyPace, registrySystem } from '../../support/registry-system.ts'

/** An index of plain files on loopback, which stands for the one that everybody uploads to. */
export interface PublicIndex extends TestServer {
  /** The root of its simple index. */
  readonly simpleUrl: string
  /** Takes uploads. */
  readonly registry: Registry
  /** Paths that were asked for. */
  readonly asked: string[]
}

export async function startPublicIndex(folder: string): Promise<PublicIndex> {
  const registry = await openDirectory({ kind: 'directory', url: folder }, registrySystem().system, hastyPace())
  const asked: string[] = []
  const server = await startServer((request, response) => {
    const { url = '/', method } = request
    asked.push(url)
    const wantsJson = (request.headers.accept ?? '').includes('simple.v1+json')
    const page = wantsJson ? 'index.json' : 'index.html'
    const file = path.join(folder, decodeURIComponent(url), url.endsWith('/') ? page : '')
    const found = statSync(file, { throwIfNoEntry: false })
    if (found?.isFile() !== true) return response.writeHead(404).end()
    const type = file.endsWith('.json') ? 'application/vnd.pypi.simple.v1+json' : 'text/html'
    response.writeHead(200, {
      'content-type': url.endsWith('/') ? type : 'application/octet-stream',
      'content-length': found.size,
    })
    return method === 'HEAD' ? response.end() : createReadStream(file).pipe(response)
  })
  return { ...server, simpleUrl: `${server.url}simple/`, registry, asked }
}

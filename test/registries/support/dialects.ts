import type { IncomingMessage, ServerResponse } from 'node:http'
import { bodyOf, startServer, type TestServer } from '../../support/http-server.ts'

/** How a product places and words what pypiserver does. */
interface Dialect {
  /** Where its repository `pypi-local` is. */
  readonly path: string
  /** What it answers to a file name that it has. */
  exists(fileName: string): Answer
  readonly unauthorized: Answer
}

interface Answer {
  readonly status: number
  readonly type: string
  readonly body: string
}

const json = (status: number, message: string): Answer => ({
  status,
  type: 'application/json',
  body: JSON.stringify({ errors: [{ status, message }] }),
})

const html = (status: number, message: string): Answer => ({
  status,
  type: 'text/html',
  body: `<!DOCTYPE html>\n<html><head><title>${status} - Nexus Repository</title><style>p {}</style></head><body><p>${message}</p></body></html>`,
})

const artifactoryPath = '/artifactory/api/pypi/pypi-local/'
const artifactoryUnauthorized = json(401, 'Bad credentials')

/** The wordings are those of issues: nexus-public 696, twine 332, 693 and 1251. */
export const DIALECTS = {
  'nexus on OrientDB': {
    path: '/repository/pypi-local/',
    exists: () => html(400, 'Repository does not allow updating assets: pypi-local'),
    unauthorized: html(401, 'Unauthorized'),
  },
  'nexus on PostgreSQL': {
    path: '/repository/pypi-local/',
    exists: (fileName) =>
      html(400, `${fileName} cannot be updated as asset already exists and redeploy is not allowed`),
    unauthorized: html(401, 'Unauthorized'),
  },
  'artifactory, older': {
    path: artifactoryPath,
    exists: (fileName) =>
      json(
        403,
        `Not enough permissions to overwrite artifact 'pypi-local:${fileName}' (user 'ci' needs DELETE permission).`,
      ),
    unauthorized: artifactoryUnauthorized,
  },
  'artifactory, newer': {
    path: artifactoryPath,
    exists: (fileName) =>
      json(
        403,
        `Not enough permissions to delete/overwrite all artifacts under 'pypi-local/${fileName}' (user: 'ci' needs DELETE permission).`,
      ),
    unauthorized: artifactoryUnauthorized,
  },
  'artifactory that hides': {
    path: artifactoryPath,
    exists: () => json(404, 'Not Found'),
    unauthorized: artifactoryUnauthorized,
  },
} as const satisfies Record<string, Dialect>

/** Stands for a product that cannot be run here: its paths and its words, in front of a pypiserver. */
export function startDialect(name: keyof typeof DIALECTS, behind: string): Promise<TestServer> {
  const dialect: Dialect = DIALECTS[name]
  return startServer(async (request, response) => {
    const body = await bodyOf(request)
    if (!request.url?.startsWith(dialect.path)) return reply(response, json(404, 'no such repository'))
    const target = new URL(request.url.slice(dialect.path.length), behind)
    const answer = await fetch(target, {
      method: request.method ?? 'GET',
      headers: passedOn(request),
      ...(request.method === 'POST' ? { body: new Uint8Array(body) } : {}),
    })
    const bytes = Buffer.from(await answer.arrayBuffer())
    if (answer.status === 409)
      return reply(response, dialect.exists(/filename="([^"]+)"/.exec(body.toString('latin1'))?.[1] ?? ''))
    if (answer.status === 403 || answer.status === 401) return reply(response, dialect.unauthorized)
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' })
    response.end(relative(bytes, answer.headers.get('content-type')))
  })
}

function passedOn({ headers }: IncomingMessage): Record<string, string> {
  const names = ['authorization', 'content-type', 'accept']
  return Object.fromEntries(
    names.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]])),
  )
}

/** These products link relatively, from the page of a project. */
function relative(bytes: Buffer, type: string | null): Buffer {
  if (!type?.startsWith('text/html')) return bytes
  return Buffer.from(bytes.toString('utf8').replaceAll('href="/packages/', 'href="../../packages/'))
}

function reply(response: ServerResponse, { status, type, body }: Answer): void {
  response.writeHead(status, { 'content-type': type })
  response.end(body)
}

// What stands for the endpoint of a repository, in front of a pypiserver: https://docs.aws.amazon.com/codeartifact/latest/ug/using-python.html
import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { parseDistributionFileName } from '../../../src/standards/distribution-file-name.ts'
import { normalizeName } from '../../../src/standards/pep503.ts'
import { DOMAIN, packageOf, type StandinAccount, type StandinRepository } from './codeartifact-account.ts'
import { PASSWORD, USER } from './servers.ts'

export interface DataAnswer {
  readonly status: number
  readonly type: string
  readonly body: string | Uint8Array
}

const NOT_FOUND: DataAnswer = { status: 404, type: 'application/json', body: '{"message":"Not Found"}' }

/** What the endpoint answers. A token that it does not take, or whose time is over, is "not found", where a test wants nothing else. */
export async function answerData(account: StandinAccount, request: IncomingMessage, body: Buffer): Promise<DataAnswer> {
  const [, name = '', rest = ''] = /^\/pypi\/([^/]+)\/([^?]*)/.exec(request.url ?? '') ?? []
  const repository = account.domains.get(DOMAIN)?.get(name)
  if (!isKnown(account, request)) return { ...NOT_FOUND, status: account.strangersGet }
  if (repository === undefined) return NOT_FOUND
  if (request.method === 'POST' && rest === '') return upload(account, repository, request, body)
  const [, project, version, file] = /^simple\/([^/]+)\/(?:([^/]+)\/([^/]+))?$/.exec(rest) ?? []
  if (project === undefined || request.method === 'POST') return NOT_FOUND
  if (version !== undefined && file !== undefined) return passOn(repository, `packages/${file}`)
  return page(repository, name, project)
}

function isKnown(account: StandinAccount, { headers }: IncomingMessage): boolean {
  const [user, token] = Buffer.from((headers.authorization ?? '').replace('Basic ', ''), 'base64')
    .toString('utf8')
    .split(':')
  return user === 'aws' && (account.tokens.get(token ?? '') ?? 0) > account.now()
}

async function upload(
  account: StandinAccount,
  repository: StandinRepository,
  request: IncomingMessage,
  body: Buffer,
): Promise<DataAnswer> {
  const type = String(request.headers['content-type'])
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
  const content = form.get('content') as File
  const project = normalizeName(String(form.get('name')))
  const sha256 = createHash('sha256')
    .update(new Uint8Array(await content.arrayBuffer()))
    .digest('hex')
  const { restrictions, versions } = packageOf(repository, project)
  if (restrictions.publish === 'BLOCK' || account.denied.has('codeartifact:PublishPackageVersion')) {
    return json(403, 'User is not authorized to perform: codeartifact:PublishPackageVersion')
  }
  const version = String(form.get('version'))
  const known = versions.get(version)?.files.get(content.name)
  if (known === sha256) return json(200, 'ok')
  if (known !== undefined) return json(409, `Asset ${content.name} already exists with other content`)
  const stored = await passOn(repository, '', { method: 'POST', body: new Uint8Array(body), type })
  if (stored.status !== 200) return stored
  const found = versions.get(version) ?? {
    status: 'Published' as const,
    origin: 'INTERNAL' as const,
    files: new Map<string, string>(),
  }
  found.files.set(content.name, sha256)
  versions.set(version, found)
  return json(200, 'ok')
}

/** The page of a project: what is unlisted is not on it, and links name the version. */
async function page(repository: StandinRepository, name: string, project: string): Promise<DataAnswer> {
  const answer = await passOn(repository, `simple/${project}/`)
  if (answer.status !== 200) return NOT_FOUND
  const { versions } = packageOf(repository, normalizeName(project))
  const lines = Buffer.from(answer.body as Uint8Array)
    .toString('utf8')
    .replace(/<a href="\/packages\/([^"#]+)(#[^"]*)?">[^<]*<\/a>(?:<br>)?/g, (_, file: string, hash = '') => {
      const version = parseDistributionFileName(decodeURIComponent(file), project)?.version ?? '0'
      if (versions.get(version)?.status !== 'Published') return ''
      return `<a href="/pypi/${name}/simple/${project}/${version}/${file}${hash}">${file}</a><br>`
    })
  return { status: 200, type: 'text/html', body: lines }
}

interface Passed {
  readonly method: string
  readonly body: Uint8Array<ArrayBuffer>
  readonly type: string
}

async function passOn({ behind }: StandinRepository, path: string, passed?: Passed): Promise<DataAnswer> {
  const authorization = `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}`
  const answer = await fetch(new URL(path, behind), {
    headers: { authorization, ...(passed === undefined ? {} : { 'content-type': passed.type }) },
    ...(passed === undefined ? {} : { method: passed.method, body: passed.body }),
  })
  const bytes = new Uint8Array(await answer.arrayBuffer())
  return { status: answer.status, type: answer.headers.get('content-type') ?? 'text/plain', body: bytes }
}

/** Puts files of one repository into another, as the server itself would. */
export async function copyFiles(
  fileNames: readonly string[],
  from: StandinRepository,
  to: StandinRepository,
): Promise<void> {
  for (const fileName of fileNames) {
    const { body } = await passOn(from, `packages/${fileName}`)
    const form = new FormData()
    form.append(':action', 'file_upload')
    form.append('content', new Blob([new Uint8Array(body as Uint8Array)]), fileName)
    const packed = new Response(form)
    const type = packed.headers.get('content-type') ?? ''
    await passOn(to, '', { method: 'POST', body: new Uint8Array(await packed.arrayBuffer()), type })
  }
}

function json(status: number, message: string): DataAnswer {
  return { status, type: 'application/json', body: JSON.stringify({ message }) }
}

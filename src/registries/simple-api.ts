// The simple index: https://packaging.python.org/specifications/simple-repository-api/ (PEP 503 in HTML, PEP 691 in JSON, PEP 592 yanked)

import { ExternalError, UserError } from '../errors.ts'
import { parseDistributionFileName } from '../standards/distribution-file-name.ts'
import { memberOf } from '../standards/json.ts'
import { normalizeName } from '../standards/pep503.ts'
import type { HttpAnswer } from '../system/system.ts'
import { CHECK_CREDENTIALS, GIVE_CREDENTIALS } from './find-credentials.ts'
import type { FileStream, RemoteFile } from './registry.ts'
import {
  askUntilAnswered,
  type Located,
  type LocatedAnswer,
  openUntilAnswered,
  plainUrl,
  type RegistryHttp,
} from './registry-http.ts'

const JSON_TYPE = 'application/vnd.pypi.simple.v1+json'
const LIST_TIMEOUT_MS = 30_000
// The longest pages of PyPI have some megabytes.
const LIST_BYTES = 64 * 1024 ** 2
const READ_TIMEOUT_MS = 300_000
const HEADERS = {
  accept: `${JSON_TYPE}, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1`,
  // Whoever asks right after an upload is not served by what a cache remembers.
  'cache-control': 'no-cache',
  'user-agent': 'maestro-actions',
}

/** An index that is read. */
export interface SimpleIndex {
  readonly registry: RegistryHttp
  /** Its root, which ends with a slash. */
  readonly url: URL
}

/**
 * The files of a project, in the order of the index. JSON is asked for, HTML understood. Tried again where that may help.
 *
 * @param project normalized or not
 * @returns undefined where the index answers that it has no such page, or sends on to another host
 * @throws {UserError} `REGISTRY_UNAUTHORIZED`, `NOT_AN_INDEX`
 * @throws {ExternalError} `REGISTRY_UNAVAILABLE`, `REGISTRY_UNREADABLE`
 */
export async function listFiles(index: SimpleIndex, project: string): Promise<readonly RemoteFile[] | undefined> {
  const url = new URL(`${encodeURIComponent(normalizeName(project))}/`, index.url)
  // While the server thinks: many have no JSON.
  const loading = import('./simple-html.ts')
  const located = await askUntilAnswered(index.registry, url, {
    ...{ headers: HEADERS, timeoutMs: LIST_TIMEOUT_MS, mostBytes: LIST_BYTES },
  })
  await loading
  const { status } = located.answer
  if (status === 404 || status === 410 || isSentOn(located.url, index)) return undefined
  if (status === 401 || status === 403) throw await unauthorized(located, index.registry)
  if (status !== 200) throw unreadable(located, `answered ${status}`)
  return filesOf(located, normalizeName(project))
}

/**
 * The bytes of a file that an index lists.
 *
 * @throws {UserError} `REGISTRY_UNAUTHORIZED`
 * @throws {ExternalError} `REGISTRY_UNAVAILABLE`, `REGISTRY_UNREADABLE`
 */
export async function readRemoteFile(registry: RegistryHttp, { url }: RemoteFile): Promise<Uint8Array> {
  const headers = { accept: '*/*', 'user-agent': HEADERS['user-agent'] }
  const located = await askUntilAnswered(registry, new URL(url), { headers, timeoutMs: READ_TIMEOUT_MS })
  const { status, bytes } = located.answer
  if (status === 401 || status === 403) throw await unauthorized(located, registry)
  if (status !== 200) throw unreadable(located, `answered ${status}`)
  return bytes
}

// For each wait, not for all of a file.
const CHUNK_TIMEOUT_MS = 60_000

/** The same for a file of any size. Throws as {@link readRemoteFile}; while it is read, where the line is cut. */
export async function openRemoteFile(registry: RegistryHttp, { url }: RemoteFile): Promise<FileStream> {
  // What a server packs for the way has another size than the file, and maybe other bytes each time.
  const headers = { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': HEADERS['user-agent'] }
  const located = await openUntilAnswered(registry, new URL(url), { headers, timeoutMs: CHUNK_TIMEOUT_MS })
  const { status, headers: said, chunks, cancel } = located.answer
  if (status !== 200) cancel()
  if (status === 401 || status === 403) throw await unauthorized(located, registry)
  if (status !== 200) throw unreadable(located, `answered ${status}`)
  const size = said.has('content-encoding') ? undefined : Number(said.get('content-length') ?? Number.NaN)
  return { ...(Number.isSafeInteger(size) ? { size: size as number } : {}), chunks }
}

/** Whether there is an index at all; where its root gives no clear answer, there is one. Throws as {@link listFiles}. */
export async function hasIndex({ registry, url }: SimpleIndex): Promise<boolean> {
  const question = { method: 'HEAD', headers: HEADERS, timeoutMs: LIST_TIMEOUT_MS } as const
  const { answer } = await askUntilAnswered(registry, url, question)
  return answer.status !== 404 && answer.status !== 410
}

/** What servers lack they may send on, to PyPI or a mirror of it, where anybody may have put it: what stands on another host is not theirs. */
function isSentOn({ host, hostname, origin, protocol }: URL, { registry, url }: SimpleIndex): boolean {
  const isSafer = hostname === url.hostname && url.protocol === 'http:' && protocol === 'https:'
  return host !== url.host && !isSafer && !registry.origins.includes(origin)
}

async function filesOf(located: LocatedAnswer, project: string): Promise<readonly RemoteFile[]> {
  const { answer, url } = located
  const type = (answer.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (type?.endsWith('json')) return filesOfJson(located)
  const { readIndexPage } = await import('./simple-html.ts')
  const page = readIndexPage(answer.text, url)
  judgeVersion(located, page.version)
  const files = page.links.flatMap(({ url: link, attributes }) => {
    const fileName = nameOf(link)
    if (fileName === undefined) return []
    const isYanked = attributes['data-yanked'] !== undefined
    return remoteFile({ fileName, link, isYanked, requiresPython: attributes['data-requires-python'] })
  })
  const isIndex = files.some(({ fileName }) => parseDistributionFileName(fileName, project) !== undefined)
  if (!isIndex && page.version === undefined && !speaksOf(project, answer.text)) throw noIndex(url)
  return files
}

/** Whether a page may be that of a project, though it has no file: indexes show its name, portals and pages of help do not. */
function speaksOf(project: string, text: string): boolean {
  const words = text.replace(/<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[^>]*>/gi, ' ').trim()
  return words === '' || ` ${normalizeName(words).replace(/[^a-z0-9-]+/g, ' ')} `.includes(` ${project} `)
}

function noIndex(url: URL): UserError {
  return new UserError(
    'NOT_AN_INDEX',
    `${plainUrl(url)} is a page of something else than a simple index`,
    'Check the URL; index-url names the root of the simple index, where that does not follow from it.',
  )
}

function filesOfJson(located: LocatedAnswer): readonly RemoteFile[] {
  const page = parseJson(located)
  judgeVersion(located, memberOf(memberOf(page, 'meta'), 'api-version'))
  const files = memberOf(page, 'files')
  if (!Array.isArray(files)) throw unreadable(located, 'lists no files')
  return files.flatMap((file: unknown) => {
    const [fileName, href] = [memberOf(file, 'filename'), memberOf(file, 'url')]
    if (typeof fileName !== 'string' || typeof href !== 'string' || !URL.canParse(href, located.url.href)) return []
    const [yanked, requiresPython] = [memberOf(file, 'yanked'), memberOf(file, 'requires-python')]
    const sha256 = memberOf(memberOf(file, 'hashes'), 'sha256')
    const isYanked = yanked === true || (typeof yanked === 'string' && yanked !== '')
    return remoteFile({ fileName, link: new URL(href, located.url), isYanked, requiresPython, sha256 })
  })
}

interface ListedFile {
  readonly fileName: string
  readonly link: URL
  readonly isYanked: boolean
  readonly requiresPython: unknown
  readonly sha256?: unknown
}

function remoteFile({ fileName, link, isYanked, requiresPython, sha256 }: ListedFile): RemoteFile {
  const digest = digestIn(sha256) ?? digestIn(/(?:^#|[#&])sha256=([^&]*)/.exec(link.hash)?.[1])
  const url = new URL(link)
  url.hash = ''
  return {
    fileName,
    url: url.href,
    ...(digest === undefined ? {} : { sha256: digest }),
    ...(typeof requiresPython === 'string' && requiresPython !== '' ? { requiresPython } : {}),
    isYanked,
  }
}

function digestIn(text: unknown): string | undefined {
  return typeof text === 'string' && /^[0-9a-f]{64}$/i.test(text) ? text.toLowerCase() : undefined
}

/** The last segment of the path, which is the name of the file whatever the link says. */
function nameOf({ pathname }: URL): string | undefined {
  const segment = pathname.split('/').at(-1)
  if (segment === undefined || segment === '') return undefined
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}

/** A later major version may mean anything. */
function judgeVersion(located: LocatedAnswer, version: unknown): void {
  if (version !== undefined && !/^1\.\d+$/.test(String(version))) {
    throw unreadable(located, `is of version ${String(version)} of the simple API, of which we know 1`)
  }
}

function parseJson(located: LocatedAnswer): unknown {
  try {
    return JSON.parse(located.answer.text)
  } catch {
    // A body that was cut off; whoever looks again may see the whole.
    throw unreadable(located, 'is not the JSON that it says it is')
  }
}

async function unauthorized(
  { answer, url }: Located<Pick<HttpAnswer, 'status'>>,
  registry: RegistryHttp,
): Promise<UserError> {
  const isAnybody = (await registry.credentials()) === undefined
  return new UserError(
    'REGISTRY_UNAUTHORIZED',
    `${plainUrl(url)} answered ${answer.status}: the credentials are missing, wrong or may not read this index`,
    isAnybody ? GIVE_CREDENTIALS : CHECK_CREDENTIALS,
  )
}

function unreadable({ url }: Pick<LocatedAnswer, 'url'>, what: string): ExternalError {
  return new ExternalError('REGISTRY_UNREADABLE', `${plainUrl(url)} ${what}`, true)
}

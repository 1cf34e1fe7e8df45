// The protocol of container registries: https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md
import { ExternalError } from '../errors.ts'
import { nextLink, watchPages } from '../standards/link-header.ts'
import type { HttpAnswer, HttpQuestion } from '../system/system.ts'
import { type Content, digestOf, INDEX_TYPE, MANIFEST_TYPE } from './oci-layout.ts'
import { type OciAction, type OciTokens, TokenRefused } from './oci-token.ts'
import { delayAfter, retryAfterOf, transferMs } from './pace.ts'
import {
  askOnce,
  askUntilAnswered,
  isPassing,
  type LocatedAnswer,
  plainUrl,
  type RegistryHttp,
} from './registry-http.ts'
import { below } from './registry-url.ts'

/** What was asked of a registry, as far as a refusal has to be explained. */
export interface OciCall {
  /** `acme/core_api` */
  readonly repository: string
  readonly action: OciAction
  /** For people: `the file a-1.0.tar.gz could not be sent`. */
  readonly what: string
}

/** A container registry, and who we are there. */
export interface OciRegistry {
  /** `https://ghcr.io/` */
  readonly root: URL
  /** Without credentials of its own. */
  readonly http: RegistryHttp
  readonly tokens: OciTokens
  /** The failure that a refusal means here. */
  explain(answer: HttpAnswer, call: OciCall): Error
}

/** A manifest or an index, as it is stored. */
export interface StoredManifest {
  readonly text: string
  readonly digest: string
}

const TIMEOUT_MS = 60_000
const READ_TIMEOUT_MS = 300_000
const AGENT = { 'user-agent': 'maestro-actions' }
// Without its type in this list, distribution says of an index that it is not there.
const MANIFEST_TYPES = [
  MANIFEST_TYPE,
  INDEX_TYPE,
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ')

/**
 * A manifest or an index by its tag or digest; undefined where there is none, or no such repository.
 *
 * @throws {UserError} what the registry's refusal means
 * @throws {ExternalError} `REGISTRY_UNAVAILABLE`, `REGISTRY_UNREADABLE`
 */
export async function readManifest(
  oci: OciRegistry,
  repository: string,
  reference: string,
): Promise<StoredManifest | undefined> {
  const call: OciCall = { repository, action: 'pull', what: `${repository}:${reference} could not be read` }
  const { answer, url } = await ask(oci, call, placeOf(oci, repository, `manifests/${reference}`), {
    headers: { accept: MANIFEST_TYPES, 'cache-control': 'no-cache' },
  })
  if (answer.status === 404) return undefined
  if (answer.status !== 200) throw oci.explain(answer, call)
  const digest = digestOf(answer.bytes)
  if (reference.startsWith('sha256:') && reference !== digest) throw altered(url, digest)
  return { text: answer.text, digest }
}

/**
 * Stores a manifest or an index under a tag or its own digest, once: whoever goes by what stood there before has to look again after a failure.
 *
 * @throws {UserError} what the registry's refusal means
 * @throws {ExternalError} `REGISTRY_UNAVAILABLE` where it may or may not be stored
 */
export async function writeManifest(
  oci: OciRegistry,
  { repository, reference, type, content }: ManifestToWrite,
): Promise<void> {
  const call: OciCall = { repository, action: 'push', what: `${repository}:${reference} could not be stored` }
  const { answer, url } = await ask(
    oci,
    call,
    placeOf(oci, repository, `manifests/${reference}`),
    { method: 'PUT', headers: { 'content-type': type }, body: content.bytes },
    'once',
  )
  if (answer.status !== 201) throw failureOf(oci, answer, url, call)
}

/**
 * Stores a manifest under its own digest: again and again, since it is always the same one, until there is an answer that means something.
 * Throws as {@link writeManifest}.
 */
export async function writeByDigest(
  oci: OciRegistry,
  { repository, type, content }: Omit<ManifestToWrite, 'reference'>,
): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await writeManifest(oci, { repository, reference: content.digest, type, content })
    } catch (error) {
      const delay = delayAfter(tries, oci.http.pace)
      if (!(error instanceof ExternalError && error.retryable) || delay === undefined) throw error
      await oci.http.pace.wait(delay)
    }
  }
}

export interface ManifestToWrite {
  readonly repository: string
  /** A tag, or the digest of the content. */
  readonly reference: string
  readonly type: string
  readonly content: Content
}

/**
 * Takes a manifest or an index away, with all its tags. One that is not there is no error.
 *
 * @throws {UserError} what the registry's refusal means
 * @throws {ExternalError} `REGISTRY_UNAVAILABLE`
 */
export async function deleteManifest(oci: OciRegistry, repository: string, digest: string): Promise<void> {
  const call: OciCall = { repository, action: 'delete', what: `${repository}@${digest} could not be deleted` }
  const { answer } = await ask(oci, call, placeOf(oci, repository, `manifests/${digest}`), { method: 'DELETE' })
  if (answer.status !== 202 && answer.status !== 404) throw oci.explain(answer, call)
}

/**
 * All tags of a repository, page by page, in the registry's order; none for a repository that is not there.
 *
 * @throws {UserError} what the registry's refusal means
 * @throws {ExternalError} `REGISTRY_UNAVAILABLE`, `REGISTRY_UNREADABLE`, `PAGES_ENDLESS`: never some of the tags as if they were all
 */
export async function listTags(oci: OciRegistry, repository: string): Promise<readonly string[]> {
  const call: OciCall = { repository, action: 'pull', what: `the tags of ${repository} could not be listed` }
  const watch = watchPages(`the tags of ${repository}`)
  const tags = new Set<string>()
  let place: URL | undefined = placeOf(oci, repository, 'tags/list?n=1000')
  while (place !== undefined) {
    watch(place.href)
    const { answer, url }: LocatedAnswer = await ask(oci, call, place, { headers: { 'cache-control': 'no-cache' } })
    if (answer.status === 404 && tags.size === 0) return []
    if (answer.status !== 200) throw oci.explain(answer, call)
    for (const tag of tagsIn(answer, url)) tags.add(tag)
    place = nextPage(answer, url)
  }
  return [...tags]
}

/** Whether a repository holds a blob. Throws as {@link readManifest}. */
async function hasBlob(oci: OciRegistry, repository: string, digest: string, what: string): Promise<boolean> {
  const call: OciCall = { repository, action: 'push', what }
  const { answer } = await ask(oci, call, placeOf(oci, repository, `blobs/${digest}`), { method: 'HEAD' })
  if (answer.status === 200) return true
  if (answer.status === 404) return false
  throw oci.explain(answer, call)
}

/**
 * The bytes of a blob, proved by its digest; undefined where there is none. Redirects to where they lie are followed without the token.
 *
 * @throws {UserError} what the registry's refusal means
 * @throws {ExternalError} `REGISTRY_UNAVAILABLE`, `REGISTRY_UNREADABLE`
 */
export async function readBlob(oci: OciRegistry, repository: string, digest: string): Promise<Uint8Array | undefined> {
  const call: OciCall = { repository, action: 'pull', what: `${repository}@${digest} could not be read` }
  const place = placeOf(oci, repository, `blobs/${digest}`)
  const { answer, url } = await ask(oci, call, place, { headers: { accept: '*/*' }, timeoutMs: READ_TIMEOUT_MS })
  if (answer.status === 404) return undefined
  if (answer.status !== 200) throw oci.explain(answer, call)
  const found = digestOf(answer.bytes)
  if (found !== digest) throw altered(url, found)
  return answer.bytes
}

/** Bytes on their way to a registry, and whose they are. */
export interface BlobToSend {
  readonly digest: string
  readonly body: Blob
  /** For people: `a-1.0.tar.gz`. */
  readonly title: string
}

/**
 * Whether we may write into a repository, found out by opening an upload and leaving it; nothing becomes of that.
 *
 * @throws {UserError} what the registry's refusal means
 * @throws {ExternalError} `REGISTRY_UNAVAILABLE`, `REGISTRY_UNREADABLE`
 */
export async function tryToWrite(oci: OciRegistry, repository: string): Promise<void> {
  await startUpload(oci, { repository, action: 'push', what: `nothing may be published to ${repository}` })
}

/**
 * Sees to it that a repository holds a blob: sends it unless it is there, reading it while it is sent. After a line that broke it goes on from
 * where the registry says that it is, or where that is unknown, from the start.
 *
 * @returns whether anything was sent
 * @throws {UserError} what the registry's refusal means
 * @throws {ExternalError} `REGISTRY_UNAVAILABLE`, `REGISTRY_UNREADABLE`
 */
export async function sendBlob(oci: OciRegistry, repository: string, blob: BlobToSend): Promise<boolean> {
  const call: OciCall = { repository, action: 'push', what: `${blob.title} could not be sent` }
  if (await hasBlob(oci, repository, blob.digest, call.what)) return false
  let upload: Upload | undefined
  for (let tries = 1; ; tries++) {
    upload ??= { url: await startUpload(oci, call), offset: 0 }
    const { answer, url } = await sendRest(oci, call, upload, blob)
    if (answer.status === 201) return true
    if (!isPassing(answer.status) && answer.status !== 404 && answer.status !== 416) throw oci.explain(answer, call)
    const delay = delayAfter(tries, oci.http.pace, retryAfterOf(answer.headers))
    if (delay === undefined) throw failureOf(oci, answer, url, call)
    await oci.http.pace.wait(delay)
    if (await hasBlob(oci, repository, blob.digest, call.what)) return true
    upload = await lookAtUpload(oci, call, upload)
  }
}

/** An upload that was begun, and how many bytes of it are there. */
interface Upload {
  readonly url: URL
  readonly offset: number
}

async function startUpload(oci: OciRegistry, call: OciCall): Promise<URL> {
  const place = placeOf(oci, call.repository, 'blobs/uploads/')
  const { answer, url } = await ask(oci, call, place, { method: 'POST' })
  if (answer.status !== 202) throw oci.explain(answer, call)
  return locationIn(answer, url)
}

/** All of it in one request where nothing is there yet; else what is missing, and then the end. */
async function sendRest(oci: OciRegistry, call: OciCall, upload: Upload, blob: BlobToSend): Promise<LocatedAnswer> {
  const { digest, body } = blob
  const finish = (url: URL, rest: Blob) => {
    const target = new URL(url)
    target.searchParams.set('digest', digest)
    return ask(oci, call, target, { method: 'PUT', headers: BYTES, body: rest, timeoutMs: timeFor(rest) }, 'once')
  }
  const { url, offset } = upload
  const rest = body.slice(offset)
  if (offset === 0 || rest.size === 0) return finish(url, rest)
  const headers = { ...BYTES, 'content-range': `${offset}-${body.size - 1}` }
  const located = await ask(oci, call, url, { method: 'PATCH', headers, body: rest, timeoutMs: timeFor(rest) }, 'once')
  return located.answer.status === 202 ? finish(locationIn(located.answer, located.url), new Blob([])) : located
}

const BYTES = { 'content-type': 'application/octet-stream' }

function timeFor({ size }: Blob): number {
  return TIMEOUT_MS + transferMs(size)
}

/** How far an upload came; undefined where the registry does not know, so that it has to begin anew. */
async function lookAtUpload(oci: OciRegistry, call: OciCall, { url }: Upload): Promise<Upload | undefined> {
  const { answer, url: from } = await ask(oci, call, url, { method: 'GET' })
  const last = /^(?:bytes=)?0-(\d+)$/.exec(answer.headers.get('range') ?? '')?.[1]
  if (answer.status !== 204 || last === undefined || Number(last) === 0) return undefined
  return { url: answer.headers.has('location') ? locationIn(answer, from) : url, offset: Number(last) + 1 }
}

function placeOf({ root }: OciRegistry, repository: string, path: string): URL {
  return below(root, `v2/${repository}/${path}`)
}

type Asking = Partial<Pick<HttpQuestion, 'method' | 'headers' | 'body' | 'timeoutMs'>>

/** Asks with the token for the repository, had anew where it is refused. */
async function ask(
  oci: OciRegistry,
  call: OciCall,
  url: URL,
  { headers = {}, timeoutMs = TIMEOUT_MS, ...asking }: Asking,
  patience: 'once' | 'until-answered' = 'until-answered',
): Promise<LocatedAnswer> {
  const question: HttpQuestion = { ...asking, headers: { ...AGENT, ...headers }, timeoutMs }
  for (let tries = 1; ; tries++) {
    const header = await headerFor(oci, call)
    const http: RegistryHttp = { ...oci.http, origins: [oci.root.origin], authorization: async () => header }
    try {
      const located = await (patience === 'once' ? askOnce : askUntilAnswered)(http, url, question)
      const { status } = located.answer
      if ((status !== 401 && status !== 403) || tries === 3) return located
      if (!oci.tokens.refuse(located.answer, call.repository, header)) return located
    } finally {
      oci.tokens.settle()
    }
  }
}

async function headerFor(oci: OciRegistry, call: OciCall): Promise<string | undefined> {
  try {
    return await oci.tokens.header(call.repository, call.action)
  } catch (error) {
    if (error instanceof TokenRefused) throw oci.explain(error.answer, call)
    throw error
  }
}

function failureOf(oci: OciRegistry, answer: HttpAnswer, url: URL, call: OciCall): Error {
  // Of what it has just said that it has, a registry may know nothing while somebody else sends the very same.
  const isConfused = answer.status === 400 && /"(?:MANIFEST_)?BLOB_UNKNOWN"/.test(answer.text)
  if (!isPassing(answer.status) && !isConfused) return oci.explain(answer, call)
  const said = answer.status === undefined ? `did not answer (${answer.text})` : `answered ${answer.status}`
  return new ExternalError('REGISTRY_UNAVAILABLE', `${call.what}: ${plainUrl(url)} ${said}`, true)
}

function locationIn({ headers }: HttpAnswer, from: URL): URL {
  const location = headers.get('location') ?? ''
  const url = URL.canParse(location, from.href) ? new URL(location, from) : undefined
  const isSafe = url !== undefined && (url.protocol === 'https:' || url.protocol === from.protocol)
  if (location !== '' && isSafe) return url
  throw new ExternalError('REGISTRY_UNREADABLE', `${plainUrl(from)} does not say where an upload goes on`, true)
}

function tagsIn({ text }: HttpAnswer, url: URL): readonly string[] {
  try {
    const { tags } = JSON.parse(text) as { tags?: unknown }
    if (tags === null || tags === undefined) return []
    if (Array.isArray(tags)) return tags.filter((tag) => typeof tag === 'string')
  } catch {
    // Said below.
  }
  throw new ExternalError('REGISTRY_UNREADABLE', `${plainUrl(url)} is no list of tags`, true)
}

/** A page of another host is not ours to ask; behind a proxy, a registry may know no more of its own address than the host. */
function nextPage({ headers }: HttpAnswer, url: URL): URL | undefined {
  const link = nextLink(headers)
  if (link === undefined) return undefined
  const next = URL.canParse(link, url.href) ? new URL(link, url) : undefined
  if (next?.hostname === url.hostname) return new URL(`${next.pathname}${next.search}`, url)
  throw new ExternalError(
    'REGISTRY_UNREADABLE',
    `${plainUrl(url)} has a next page, which is not on the same host`,
    false,
  )
}

function altered(url: URL, found: string): ExternalError {
  return new ExternalError(
    'REGISTRY_UNREADABLE',
    `${plainUrl(url)} is not what its name says: its digest is ${found}`,
    true,
  )
}

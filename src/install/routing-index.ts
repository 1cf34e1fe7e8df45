// The simple API: https://packaging.python.org/specifications/simple-repository-api/

import { createHash } from 'node:crypto'
import { ExternalError, IntegrityError, messageOf, UserError } from '../errors.ts'
import type { RemoteFile } from '../registries/registry.ts'
import { openArchive, readMetadataBytes } from '../standards/archive.ts'
import { parseDistributionFileName } from '../standards/distribution-file-name.ts'
import { normalizeName } from '../standards/pep503.ts'
import {
  choosePageType,
  type PageFile,
  projectPageHtml,
  projectPageJson,
  rootPageHtml,
} from '../standards/simple-page.ts'
import { isThisMachine } from '../standards/this-machine.ts'
import type { LocalAnswer, LocalRequest } from '../system/system.ts'
import { type Expected, isSmall, lookAhead, type Source } from './look-ahead.ts'
import type { OwnedNames } from './owned-names.ts'
import { ownedNeeds } from './owned-needs.ts'
import type { PrivateSide } from './private-side.ts'
import type { Store } from './store.ts'

/** What a routing index stands in front of. */
export interface RoutingParts {
  readonly owned: OwnedNames
  readonly privateSide: PrivateSide
  readonly store: Store
  /** The root of the index that has everything else, with a slash at its end. */
  readonly publicIndex: string
  readonly log: (line: string) => void
}

/** An index for pip, uv and Poetry. */
export interface RoutingIndex {
  answer(request: LocalRequest): Promise<LocalAnswer>
  /** Has what somebody is about to ask for, before they do. What cannot be had is told to whoever asks for it. */
  expect(expected: Expected): Promise<void>
  /** Leaves what is on its way, and has nothing more: nobody asks here any longer. */
  close(): Promise<void>
  /** What was asked for until now. */
  counts(): RoutingCounts
}

export interface RoutingCounts {
  readonly ownedPages: number
  readonly publicPages: number
  readonly files: number
  readonly failures: number
  /** Names of yours that were asked for and that no private registry has; the first ones. */
  readonly missing: readonly string[]
  /** What to do about the first of these, where it is there all the same; else empty. */
  readonly hint: string
}

const MOST_TOLD = 20
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/
const NOT_FOUND: LocalAnswer = { status: 404, headers: {}, body: 'no such page\n' }

/**
 * An index on this machine: owned names come from the private side alone, all others from the public index alone. Credentials stay in this process.
 * An owned name is never asked of the public index; what the private side does not have, nobody has.
 */
export function routingIndex(parts: RoutingParts): RoutingIndex {
  const counts = { ownedPages: 0, publicPages: 0, files: 0, failures: 0 }
  const metadata = new Map<string, Promise<Uint8Array>>()
  const missing = new Map<string, string | undefined>()
  const indexed: Indexed = { ...parts, counts, metadata, foreseen: new Set(), missing, isClosed: false }
  return {
    counts: () => ({
      ...counts,
      missing: [...missing.keys()].slice(0, MOST_TOLD),
      hint: [...missing.values()].find(Boolean) ?? '',
    }),
    expect: (expected) => lookAhead(expected, sourceFor(indexed)),
    async close() {
      indexed.isClosed = true
      await indexed.store.close()
    },
    async answer(request) {
      const refused = refusalOf(request)
      if (refused !== undefined) return refused
      try {
        return await route(indexed, request)
      } catch (error) {
        counts.failures++
        return failed(error, parts.log)
      }
    },
  }
}

interface Indexed extends RoutingParts {
  readonly counts: { -readonly [K in Exclude<keyof RoutingCounts, 'missing' | 'hint'>]: number }
  /** Names of yours that were asked for and are nowhere, and what to do where they are. */
  readonly missing: Map<string, string | undefined>
  /** METADATA of wheels, by digest. */
  readonly metadata: Map<string, Promise<Uint8Array>>
  /** Addresses of files whose needs were looked up already. */
  readonly foreseen: Set<string>
  isClosed: boolean
}

/** A page of the web that gets its own name to mean this machine (DNS rebinding) has that name as the host. */
export function refusalOfHost({ headers }: Pick<LocalRequest, 'headers'>): LocalAnswer | undefined {
  if (isThisMachine(headers['host'] ?? '')) return undefined
  return { status: 421, headers: {}, body: 'this index is for this machine\n' }
}

function refusalOf(request: LocalRequest): LocalAnswer | undefined {
  const refusal = refusalOfHost(request)
  if (refusal !== undefined) return refusal
  const { method } = request
  if (method === 'GET' || method === 'HEAD') return undefined
  return { status: 405, headers: { allow: 'GET, HEAD' }, body: 'this index only gives\n' }
}

async function route(indexed: Indexed, { path, headers }: LocalRequest): Promise<LocalAnswer> {
  const segments = segmentsOf(path)
  const [, kind, project = '', ...rest] = segments ?? []
  if (kind === 'simple' && (project === '' || segments?.length === 2)) return rootPage()
  if (!NAME.test(project)) return NOT_FOUND
  const name = normalizeName(project)
  if (kind === 'files' && rest.length === 2) return file(indexed, name, rest as [string, string])
  if (kind !== 'simple' || rest.length > 1 || (rest[0] ?? '') !== '') return NOT_FOUND
  if (!indexed.owned.has(name)) {
    indexed.counts.publicPages++
    return sentTo(`${indexed.publicIndex}${name}/`)
  }
  // Links on a page are relative to it.
  if (rest.length === 0) return sentTo(`/simple/${name}/`)
  return page(indexed, name, headers['accept'])
}

function segmentsOf(path: string): readonly string[] | undefined {
  try {
    return path.split('/').map(decodeURIComponent)
  } catch {
    return undefined
  }
}

/** Nobody knows all names of both sides, and no installer asks for them. */
function rootPage(): LocalAnswer {
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: rootPageHtml([]) }
}

function sentTo(location: string): LocalAnswer {
  return { status: 302, headers: { location }, body: '' }
}

async function page(indexed: Indexed, name: string, accept: string | undefined): Promise<LocalAnswer> {
  indexed.counts.ownedPages++
  const files = await indexed.privateSide.list(name)
  if (files.length === 0) {
    const hint = indexed.privateSide.hiddenHint(name)
    if (!indexed.missing.has(name)) indexed.log(withHint(`No private registry has ${name}, or lets us read it`, hint))
    indexed.missing.set(name, hint)
    return { ...NOT_FOUND, body: `${withHint(`no private registry has ${name}`, hint)}\n` }
  }
  const type = choosePageType(accept)
  const shown = files.map((one) => pageFile(name, one))
  const headers = {
    'content-type': type === 'text/html' ? 'text/html; charset=utf-8' : type,
    'cache-control': 'no-cache',
    vary: 'Accept',
  }
  return { status: 200, headers, body: (type.endsWith('json') ? projectPageJson : projectPageHtml)(name, shown) }
}

function pageFile(name: string, remote: RemoteFile): PageFile {
  const { fileName, sha256, requiresPython, isYanked, size, metadata } = remote
  const version = parseDistributionFileName(fileName, name)?.version
  const core = metadata === undefined ? fileName.endsWith('.whl') || undefined : hexDigest(metadata)
  return {
    fileName,
    url: `../../files/${name}/${sha256 ?? '-'}/${encodeURIComponent(fileName)}`,
    ...(version === undefined ? {} : { version }),
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(size === undefined ? {} : { size }),
    ...(requiresPython === undefined ? {} : { requiresPython }),
    ...(core === undefined ? {} : { metadata: core }),
    ...(isYanked ? { yanked: '' } : {}),
  }
}

async function file(indexed: Indexed, name: string, [digest, asked]: readonly [string, string]): Promise<LocalAnswer> {
  if (!indexed.owned.has(name)) return NOT_FOUND
  const [fileName, wantsMetadata] = asked.endsWith('.whl.metadata')
    ? [asked.slice(0, -'.metadata'.length), true]
    : [asked, false]
  const found = (await indexed.privateSide.list(name)).find(
    (one) => one.fileName === fileName && (one.sha256 ?? '-') === digest,
  )
  if (found === undefined) return { ...NOT_FOUND, body: `no private registry has ${fileName} of that digest\n` }
  indexed.counts.files++
  if (wantsMetadata) return metadataOf(indexed, name, found)
  const { size, chunks } = await indexed.store.open(wantedFile(indexed, name, found))
  const length = size === undefined ? {} : { 'content-length': String(size) }
  return { status: 200, headers: { ...typeOf(fileName), ...lasting(found), ...length }, body: logged(chunks, indexed) }
}

/** Where the path holds the digest, what is there never changes. */
function lasting({ sha256 }: RemoteFile): Readonly<Record<string, string>> {
  return { 'cache-control': sha256 === undefined ? 'no-cache' : 'public, max-age=31536000, immutable' }
}

function typeOf(fileName: string): Readonly<Record<string, string>> {
  return { 'content-type': fileName.endsWith('.gz') ? 'application/gzip' : 'application/octet-stream' }
}

function wantedFile({ privateSide }: Indexed, name: string, found: RemoteFile) {
  return { fileName: found.fileName, sha256: found.sha256, sources: privateSide.sourcesOf(name, found) }
}

/** Of what is on its way to a client already, the log alone can say why it broke off. */
async function* logged(chunks: AsyncIterable<Uint8Array>, { log, counts }: Indexed): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks
  } catch (error) {
    counts.failures++
    log(lineOf(error))
    throw error
  }
}

/** From the list where that holds it, else out of the wheel, which whoever asks is about to ask for as well. */
async function metadataOf(indexed: Indexed, name: string, found: RemoteFile): Promise<LocalAnswer> {
  const bytes = found.metadata ?? (await readMetadata(indexed, name, found))
  foresee(indexed, name, found, bytes)
  return { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8', ...lasting(found) }, body: bytes }
}

/**
 * Installers ask for one thing after another. Which pages come next is known by now, and that this file will do: all of it is had at once, and
 * waits. A large file might be for nothing.
 */
function foresee(indexed: Indexed, name: string, found: RemoteFile, metadata: Uint8Array): void {
  const { owned, privateSide, store, foreseen } = indexed
  if (foreseen.has(found.url)) return
  foreseen.add(found.url)
  const names = new Set(ownedNeeds(metadata, owned).map((need) => need.name))
  const needs = [...names].map((need) => privateSide.list(need))
  // Whoever asks for it hears what is wrong.
  for (const one of [...needs, ...(isSmall(found) ? [store.read(wantedFile(indexed, name, found))] : [])]) {
    one.catch(() => undefined)
  }
}

/** What is looked ahead for is kept in the store, as if somebody had asked. */
function sourceFor(indexed: Indexed): Source {
  const { owned, privateSide, store } = indexed
  return {
    owned,
    list: privateSide.list,
    async bring(name, wheel) {
      if (wheel.metadata === undefined) return readMetadata(indexed, name, wheel)
      await store.read(wantedFile(indexed, name, wheel))
      return wheel.metadata
    },
    // What is expected may be a lot, and the job over before all of it is here.
    isOver: () => indexed.isClosed,
  }
}

function readMetadata(indexed: Indexed, name: string, found: RemoteFile): Promise<Uint8Array> {
  const { store, metadata } = indexed
  const read = async () => {
    const bytes = await store.read(wantedFile(indexed, name, found))
    return readMetadataBytes(openArchive(found.fileName, bytes))
  }
  if (found.sha256 === undefined) return read()
  const { sha256 } = found
  const known = metadata.get(sha256) ?? read()
  metadata.set(sha256, known)
  known.catch(() => metadata.delete(sha256))
  return known
}

/** Installers show the words beside the status, or the body; the log has the line in any case. */
function failed(error: unknown, log: (line: string) => void): LocalAnswer {
  const line = lineOf(error)
  log(line)
  const status = error instanceof UserError ? 403 : error instanceof IntegrityError ? 502 : 503
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: `${line}\n`, reason: line }
}

function lineOf(error: unknown): string {
  const isKnown = error instanceof UserError || error instanceof ExternalError || error instanceof IntegrityError
  const text = messageOf(error)
  return isKnown ? withHint(`${text} (${error.code})`, error instanceof UserError ? error.hint : undefined) : text
}

function withHint(line: string, hint: string | undefined): string {
  return hint === undefined ? line : `${line}. ${hint.replaceAll('\n', ' ')}`
}

function hexDigest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

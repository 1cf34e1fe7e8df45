import { ExternalError, UserError } from '../errors.ts'
import { openFile } from '../registries/open-file.ts'
import type { Registry, RemoteFile } from '../registries/registry.ts'
import { normalizeName } from '../standards/pep503.ts'
import type { FileSource } from './download.ts'
import { hasty } from './hasty.ts'

/** Registries that have the same packages: the first one counts, the others stand in for it. */
export interface PrivateSide {
  /**
   * Files of a project. Of a registry that stands in, only those whose digests are known: from the lock, or from the first one before.
   *
   * @param project normalized
   * @throws {UserError} what a registry says of credentials
   * @throws {ExternalError} `REGISTRY_UNAVAILABLE` where none answers that may
   */
  list(project: string): Promise<readonly RemoteFile[]>
  /** What to do where a project of which nothing is listed is there all the same; undefined where nobody knows. */
  hiddenHint(project: string): string | undefined
  /** Where a file with this digest may be had, in the order in which it is to be tried. */
  sourcesOf(project: string, file: RemoteFile): readonly FileSource[]
}

/** What the private side is made of. */
export interface PrivateParts {
  /** At least one. */
  readonly registries: readonly Registry[]
  /** What locks say: digests of files by project, normalized. */
  readonly locked: ReadonlyMap<string, ReadonlySet<string>>
  readonly log: (line: string) => void
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number
  /** How long each of several may keep silent, in milliseconds. */
  readonly silenceLimitMs?: number
}

// Whoever has just published wants to see it; whoever installs asks for the same pages again and again.
const FRESH_MS = 10_000
// Of a registry that is down for a moment nobody need know; after that, what is shown might be long gone.
const STALE_MS = 10 * 60_000
// A registry that was down is not asked again for each page.
const DOWN_MS = 30_000

interface Page {
  readonly files: Promise<readonly RemoteFile[]>
  readonly askedAt: number
}

/** What was listed, and when that was asked for. */
interface Listed {
  readonly files: readonly RemoteFile[]
  readonly askedAt: number
}

/** Lists are kept for some seconds, and for ten minutes where the registry does not answer any more. */
export function openPrivateSide(parts: PrivateParts): PrivateSide {
  const pages = new Map<string, Page>()
  const lastGood = new Map<string, Listed>()
  const registries = hasty(parts.registries.map(renewing), parts.silenceLimitMs)
  const asking: Asking = {
    ...parts,
    registries,
    known: new Map(),
    down: new Map(),
    listedBy: new WeakMap(),
  }
  const ask = async (project: string) => {
    const askedAt = parts.now()
    try {
      const files = await listFrom(asking, project)
      lastGood.set(project, { files, askedAt })
      return files
    } catch (error) {
      const before = lastGood.get(project)
      if (!(error instanceof ExternalError) || before === undefined) throw error
      const ageMs = parts.now() - before.askedAt
      if (ageMs >= STALE_MS) throw outlived(error, project)
      parts.log(`${error.message}; ${project} is shown as it was ${Math.round(ageMs / 1000)} s ago`)
      return before.files
    }
  }
  return {
    list(project) {
      const known = pages.get(project)
      if (known !== undefined && parts.now() - known.askedAt < FRESH_MS) return known.files
      const page = { files: ask(project), askedAt: parts.now() }
      pages.set(project, page)
      page.files.catch(() => pages.delete(project))
      return page.files
    },
    hiddenHint: (project) => registries[0]?.hiddenHint?.(project),
    sourcesOf: (project, file) => sourcesFor(asking, project, file),
  }
}

function outlived(error: ExternalError, project: string): ExternalError {
  const minutes = STALE_MS / 60_000
  const message = `${error.message}; what was known of ${project} is more than ${minutes} minutes old`
  return new ExternalError(error.code, message, error.retryable, { cause: error })
}

interface Asking extends PrivateParts {
  /** Digests that the first registry told, by file. */
  readonly known: Map<string, string>
  readonly down: Map<Registry, { readonly until: number; readonly why: string }>
  readonly listedBy: WeakMap<RemoteFile, Registry>
}

async function listFrom(asking: Asking, project: string): Promise<readonly RemoteFile[]> {
  const { registries, known } = asking
  const reasons: string[] = []
  for (const [at, registry] of registries.entries()) {
    const files = await unlessDown(asking, registry, project)
    if (typeof files === 'string') {
      reasons.push(files)
      continue
    }
    for (const file of files) asking.listedBy.set(file, registry)
    if (at === 0) {
      for (const { fileName, sha256 } of files) if (sha256 !== undefined) known.set(fileName, sha256)
      return files
    }
    const good = trusted(files, project, asking)
    if (good.length > 0) return good
    const what = files.length === 0 ? `has no ${project}` : `has files of ${project}, of which no lock knows a digest`
    reasons.push(`${registry.title} ${what}`)
  }
  throw new ExternalError('REGISTRY_UNAVAILABLE', reasons.join('; '), true)
}

/** Why there is no answer, where the registry is down: in words. One that was a moment ago is not asked. */
async function unlessDown(
  asking: Asking,
  registry: Registry,
  project: string,
): Promise<readonly RemoteFile[] | string> {
  const why = whyDown(asking, registry)
  if (why !== undefined) return why
  try {
    const files = (await registry.list(project)).filter(({ fileName }) => isPlain(fileName))
    return await ownFiles(files, registry, project, asking)
  } catch (error) {
    if (!(error instanceof ExternalError)) throw error
    noteDown(asking, registry, error)
    return error.message
  }
}

/** What a registry has from somebody whom everybody may fill is none of yours, whatever its name. */
async function ownFiles(
  files: readonly RemoteFile[],
  { upstreamOf, title }: Registry,
  project: string,
  { log }: Asking,
): Promise<readonly RemoteFile[]> {
  if (upstreamOf === undefined) return files
  const origins = await Promise.all(files.map(upstreamOf))
  const others = origins.filter((one) => one !== undefined)
  if (others.length > 0)
    log(`${title} has ${others.length} files of ${project} from ${[...new Set(others)].join(', ')}: these are left out`)
  return files.filter((_, at) => origins[at] === undefined)
}

/** Of one that nobody stands in for it does not matter. */
function whyDown({ registries, down, now }: Asking, registry: Registry): string | undefined {
  const known = registries.length > 1 ? down.get(registry) : undefined
  return known !== undefined && now() < known.until ? known.why : undefined
}

function noteDown(asking: Asking, registry: Registry, { message }: ExternalError): void {
  const { registries, down, now, log } = asking
  if (whyDown(asking, registry) === undefined && registry !== registries.at(-1))
    log(`${message}; the next registry stands in`)
  down.set(registry, { until: now() + DOWN_MS, why: message })
}

/** Who stands in may have been filled by somebody else: its word alone is not enough. */
function trusted(files: readonly RemoteFile[], project: string, { known, locked }: Asking): readonly RemoteFile[] {
  const digests = locked.get(normalizeName(project))
  return files.filter(
    ({ fileName, sha256 }) => sha256 !== undefined && (known.get(fileName) === sha256 || digests?.has(sha256) === true),
  )
}

/** A name that is a name of a file, and nothing else. */
function isPlain(fileName: string): boolean {
  return /^[\w.+!-]+$/.test(fileName) && !fileName.startsWith('.')
}

/** First where the file was listed, then where its name and digest are; what is down comes last. Without a digest nobody can stand in. */
function sourcesFor(asking: Asking, project: string, file: RemoteFile): readonly FileSource[] {
  const { registries, listedBy } = asking
  const home = listedBy.get(file)
  const others = file.sha256 === undefined ? [] : registries.filter((registry) => registry !== home)
  const able = home === undefined ? others : [home, ...others]
  const isUp = (registry: Registry) => whyDown(asking, registry) === undefined
  return [...able.filter(isUp), ...able.filter((one) => !isUp(one))].map((registry) => ({
    title: registry.title,
    async open() {
      try {
        return await openFile(registry, registry === home ? file : await sameAt(registry, project, file))
      } catch (error) {
        if (error instanceof ExternalError && error.code === 'REGISTRY_UNAVAILABLE') noteDown(asking, registry, error)
        throw error
      }
    },
  }))
}

async function sameAt(registry: Registry, project: string, { fileName, sha256 }: RemoteFile): Promise<RemoteFile> {
  const files = await registry.list(project)
  const same = files.find((one) => one.fileName === fileName && one.sha256 === sha256)
  if (same !== undefined) return same
  throw new ExternalError('FILE_UNAVAILABLE', `${registry.title} has no ${fileName} of that digest`, false)
}

/** Logs in anew, once, where what we are known by has come to its end. */
function renewing(registry: Registry): Registry {
  const { renew } = registry
  if (renew === undefined) return registry
  const retried = async <T>(act: () => Promise<T>): Promise<T> => {
    try {
      return await act()
    } catch (error) {
      if (!(error instanceof UserError) || error.code !== 'REGISTRY_UNAUTHORIZED') throw error
      await renew.call(registry)
      return act()
    }
  }
  return {
    ...registry,
    list: (project) => retried(() => registry.list(project)),
    read: (file) => retried(() => registry.read(file)),
    open: (file) => retried(() => openFile(registry, file)),
  }
}

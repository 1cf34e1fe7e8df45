import { createHash } from 'node:crypto'
import { ExternalError, IntegrityError, messageOf } from '../errors.ts'
import { growingDelay, type Pace } from '../registries/pace.ts'
import type { FileStream } from '../registries/registry.ts'
import { clockMs } from '../standards/clock.ts'
import type { Draft } from '../system/system.ts'

/** A place that has the file. */
export interface FileSource {
  /** For people, without credentials. */
  readonly title: string
  open(): Promise<FileStream>
}

/** What is to be brought. */
export interface WantedFile {
  readonly fileName: string
  /** What its bytes have to be; undefined where nobody knows. */
  readonly sha256: string | undefined
  /** Asked in this order, and then once more. */
  readonly sources: readonly FileSource[]
}

/** A file on its way here, for all who want it. It comes to its end whether anybody still does or not. */
export interface Download {
  /** Bytes; undefined until it is known, or where nobody says. */
  size(): number | undefined
  /** All of it is here, and what it has to be. */
  readonly done: Promise<void>
  /**
   * The file from its start, as far as it is here and then as it comes. The end comes only once the digest is right.
   *
   * @throws {ExternalError} `FILE_UNAVAILABLE`
   * @throws {IntegrityError} `FILE_ALTERED`
   * @throws {DiskError}
   */
  chunks(): AsyncGenerator<Uint8Array>
}

/** What was brought cannot be kept: no server is to blame. */
export class DiskError extends Error {
  override readonly name = 'DiskError'
}

/** @throws {DiskError} in the place of what the system says */
export async function onDisk<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    throw new DiskError(messageOf(error), { cause: error })
  }
}

// So much is held back until all of it is known to be right: of a smaller file nobody sees a wrong byte, and it can be asked for again.
const HELD_BYTES = 8 * 1024 ** 2
// Installers give up on a line that is silent for 15 seconds.
const HELD_MS = 5_000
const MOST_TRIES = 3
const READ_BYTES = 256 * 1024

/** Starts to bring a file into a draft, which holds no more than what may be seen. */
export function startDownload(wanted: WantedFile, draft: Draft, pace: Pace): Download {
  const progress = watched()
  const state: State = { released: 0, hash: createHash('sha256'), size: undefined }
  const done = bring(wanted, state, { draft, pace, progress })
  let outcome: { readonly error?: unknown } | undefined
  const end = (how: { readonly error?: unknown }) => {
    outcome = how
    progress.tell()
  }
  done.then(
    () => end({}),
    (error: unknown) => end({ error }),
  )
  const outcomeNow = () => outcome
  return {
    done,
    size: () => state.size,
    async *chunks() {
      for (let at = 0; ; ) {
        const over = outcomeNow()
        if (at < state.released) {
          const bytes = await draft.read(at, Math.min(READ_BYTES, state.released - at))
          at += bytes.length
          yield bytes
        } else if (over === undefined) await progress.next()
        else if ('error' in over) throw over.error
        else return
      }
    },
  }
}

interface State {
  /** Bytes of the draft. */
  released: number
  /** Of those. */
  readonly hash: ReturnType<typeof createHash>
  size: number | undefined
}

interface Means {
  readonly draft: Draft
  readonly pace: Pace
  readonly progress: Watched
}

async function bring(wanted: WantedFile, state: State, means: Means): Promise<void> {
  const { sources, fileName } = wanted
  let failure: unknown = new ExternalError('FILE_UNAVAILABLE', `nobody has ${fileName}`, false)
  const tries = [...sources, ...Array.from({ length: MOST_TRIES - 1 }, () => sources).flat()]
  for (const [at, source] of tries.entries()) {
    if (at > 0 && at % sources.length === 0) await means.pace.wait(growingDelay(at / sources.length, means.pace))
    try {
      return await bringFrom(source, wanted, state, means)
    } catch (error) {
      failure = error
      if (!isWorthAnotherTry(error)) break
    }
  }
  throw failure
}

/** Nothing is: what was refused stays refused; wrong bytes that somebody saw cannot be taken back. */
function isWorthAnotherTry(error: unknown): boolean {
  return error instanceof ExternalError || (error instanceof IntegrityError && error.code === 'FILE_ALTERED')
}

/** What was seen already is passed over: the digest is that of what is seen, whoever it came from. */
async function bringFrom(source: FileSource, wanted: WantedFile, state: State, means: Means): Promise<void> {
  const held = new Held(state, means)
  const whole = state.hash.copy()
  let seen = 0
  await reading(source, wanted, async ({ size, chunks }) => {
    state.size ??= size
    for await (const chunk of chunks) {
      const fresh = chunk.subarray(Math.max(0, Math.min(chunk.length, held.start - seen)))
      seen += chunk.length
      whole.update(fresh)
      await held.take(fresh)
    }
  })
  const sha256 = whole.digest('hex')
  if (wanted.sha256 !== undefined && sha256 !== wanted.sha256) throw altered(source, wanted, sha256, state.released > 0)
  await held.releaseAll()
  state.size = state.released
}

async function reading(
  { title, open }: FileSource,
  { fileName }: WantedFile,
  read: (stream: FileStream) => Promise<void>,
): Promise<void> {
  const stream = await open()
  try {
    await read(stream)
  } catch (error) {
    // The disk is ours; whatever else ends a stream, its server did.
    if (error instanceof DiskError) throw error
    const why = messageOf(error)
    throw new ExternalError('FILE_UNAVAILABLE', `${title}: ${fileName} broke off (${why})`, true, { cause: error })
  }
}

function altered({ title }: FileSource, { fileName, sha256 }: WantedFile, found: string, isSeen: boolean) {
  return new IntegrityError(
    isSeen ? 'FILE_ALTERED_LATE' : 'FILE_ALTERED',
    `${title}: ${fileName} has SHA-256 ${found}, and ought to have ${sha256}`,
    'Nothing was handed on as the whole file. Somebody or something changed it on the way, or in the registry.',
  )
}

/** Bytes that nobody may see yet, after those of the draft. */
class Held {
  readonly start: number
  readonly #state: State
  readonly #means: Means
  readonly #since = clockMs()
  #chunks: Uint8Array[] = []
  #bytes = 0

  constructor(state: State, means: Means) {
    this.#state = state
    this.#means = means
    this.start = state.released
  }

  async take(chunk: Uint8Array): Promise<void> {
    if (chunk.length === 0) return
    this.#chunks.push(chunk)
    this.#bytes += chunk.length
    const isLate = clockMs() - this.#since > HELD_MS
    // The last one always stays: without it nobody has the whole file.
    while (this.#chunks.length > 1 && (this.#bytes > HELD_BYTES || isLate)) await this.#release()
  }

  async releaseAll(): Promise<void> {
    while (this.#chunks.length > 0) await this.#release()
  }

  async #release(): Promise<void> {
    const [first, ...rest] = this.#chunks
    if (first === undefined) return
    this.#chunks = rest
    this.#bytes -= first.length
    await onDisk(() => this.#means.draft.append(first))
    this.#state.hash.update(first)
    this.#state.released += first.length
    this.#means.progress.tell()
  }
}

interface Watched {
  tell(): void
  /** Until something is told. */
  next(): Promise<void>
}

function watched(): Watched {
  let waiting: (() => void)[] = []
  return {
    tell() {
      const all = waiting
      waiting = []
      for (const wake of all) wake()
    },
    next: () => new Promise((resolve) => waiting.push(resolve)),
  }
}

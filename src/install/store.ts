import { createHash } from 'node:crypto'
import path from 'node:path'
import type { Pace } from '../registries/pace.ts'
import type { FileStream } from '../registries/registry.ts'
import type { Draft, Files } from '../system/system.ts'
import { type Download, onDisk, startDownload, type WantedFile } from './download.ts'

/** Files by their digests: what was brought once is here from then on. */
export interface Store {
  /**
   * A file, as soon as its first bytes may be seen. Whoever wants it at the same time gets it from the same download.
   *
   * @throws {ExternalError} `FILE_UNAVAILABLE`
   * @throws {IntegrityError} `FILE_ALTERED`
   * @throws {DiskError} where the folder takes no files
   */
  open(wanted: WantedFile): Promise<FileStream>
  /** The same, when all of it is here. */
  read(wanted: WantedFile): Promise<Uint8Array>
  /** Leaves what is on its way, so that nothing is written any more; whoever wants something then is refused. */
  close(): Promise<void>
}

interface Keeping {
  readonly folder: string
  readonly files: Files
  readonly pace: Pace
  readonly running: Map<string, Promise<Download>>
  /** Digests of files that were found to be right in this run: earlier ones left them, and anybody may have changed them. */
  readonly checked: Set<string>
  /** Of what is on its way. */
  readonly drafts: Set<Promise<Draft>>
  isClosed: boolean
}

/** @param folder absolute; made when it is needed */
export function openStore(folder: string, files: Files, pace: Pace): Store {
  const keeping: Keeping = {
    folder,
    files,
    pace,
    running: new Map(),
    checked: new Set(),
    drafts: new Set(),
    isClosed: false,
  }
  const open = (wanted: WantedFile) => openIn(keeping, wanted)
  return {
    open,
    async read(wanted) {
      const chunks: Uint8Array[] = []
      for await (const chunk of (await open(wanted)).chunks) chunks.push(chunk)
      return Buffer.concat(chunks)
    },
    async close() {
      keeping.isClosed = true
      await Promise.allSettled([...keeping.drafts].map(async (draft) => (await draft).close()))
    },
  }
}

async function openIn(keeping: Keeping, wanted: WantedFile): Promise<FileStream> {
  const kept = await keptBlob(keeping, wanted)
  if (kept !== undefined) return { size: kept.size, chunks: kept.stream() }
  const download = await downloadOf(keeping, wanted)
  const chunks = download.chunks()
  const first = await chunks.next()
  const size = download.size()
  return {
    ...(size === undefined ? {} : { size }),
    chunks: (async function* () {
      if (first.done !== true) yield first.value
      yield* chunks
    })(),
  }
}

async function keptBlob({ folder, files, checked }: Keeping, { sha256 }: WantedFile): Promise<Blob | undefined> {
  if (sha256 === undefined) return undefined
  const file = path.join(folder, sha256)
  try {
    const blob = await files.openBlob(file)
    if (checked.has(sha256)) return blob
    const hash = createHash('sha256')
    for await (const chunk of blob.stream()) hash.update(chunk)
    if (hash.digest('hex') === sha256) {
      checked.add(sha256)
      return blob
    }
    await files.remove(file)
  } catch (error) {
    // What cannot be read, or be taken away, is brought anew.
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
  }
  return undefined
}

function downloadOf(keeping: Keeping, wanted: WantedFile): Promise<Download> {
  const { running } = keeping
  // Without a digest nobody knows whether two are the same.
  if (wanted.sha256 === undefined) return begin(keeping, wanted)
  const known = running.get(wanted.sha256)
  if (known !== undefined) return known
  const begun = begin(keeping, wanted)
  running.set(wanted.sha256, begun)
  // A disk that is full now may have room later.
  begun.catch(() => running.delete(wanted.sha256 as string))
  return begun
}

async function begin(keeping: Keeping, wanted: WantedFile): Promise<Download> {
  const { folder, pace, running, checked } = keeping
  const { sha256 } = wanted
  const draft = await openDraft(keeping)
  const download = startDownload(wanted, draft, pace)
  const readers = countReaders(download, draft)
  const settle = async () => {
    try {
      await download.done
      if (sha256 === undefined) return
      await draft.keepAs(path.join(folder, sha256))
      checked.add(sha256)
    } finally {
      if (sha256 !== undefined) running.delete(sha256)
      await readers.leave()
    }
  }
  // Who reads it hears of the failure; the next one who wants it begins anew.
  settle().catch(() => undefined)
  return readers.download
}

/** @throws {DiskError} */
async function openDraft({ folder, files, drafts, isClosed }: Keeping): Promise<Draft> {
  // Its folder may be gone, and is not to come back.
  if (isClosed) throw new Error('the index has ended')
  const opening = onDisk(() => files.openDraft(folder))
  drafts.add(opening)
  const forget = () => void drafts.delete(opening)
  opening.catch(forget)
  const draft = await opening
  return { ...draft, close: () => draft.close().finally(forget) }
}

/** The draft is closed when the download has left it, and nobody reads it any more. */
function countReaders(download: Download, draft: Draft): { readonly download: Download; leave(): Promise<void> } {
  let count = 1
  const leave = async () => {
    count--
    if (count === 0) await draft.close()
  }
  const chunks = async function* () {
    count++
    try {
      yield* download.chunks()
    } finally {
      await leave()
    }
  }
  return { download: { ...download, chunks }, leave }
}

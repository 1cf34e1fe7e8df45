import { DiskError } from './download.ts'
import type { Store } from './store.ts'

/** A store that gives way to another one once its disk fails: for good, unless that cannot be opened. */
export function withSpare(first: Store, openSpare: () => Promise<Store>, log: (line: string) => void): Store {
  let spare: Promise<Store> | undefined
  let isClosed = false
  const giveWay = (error: DiskError) => {
    if (spare === undefined)
      log(`The cache cannot be used any more (${error.message}); files are kept for this job alone`)
    if (spare === undefined) {
      spare = openSpare()
      // Whoever wants a file hears of it.
      spare.catch(() => {
        spare = undefined
      })
    }
    return spare
  }
  async function attempt<T>(act: (store: Store) => Promise<T>): Promise<T> {
    if (spare !== undefined) return act(await spare)
    try {
      return await act(first)
    } catch (error) {
      if (!(error instanceof DiskError) || isClosed) throw error
      return act(await giveWay(error))
    }
  }
  const tell = (error: DiskError) => {
    if (!isClosed) void giveWay(error)
  }
  return {
    read: (wanted) => attempt((store) => store.read(wanted)),
    async open(wanted) {
      const { chunks, ...stream } = await attempt((store) => store.open(wanted))
      return { ...stream, chunks: watched(chunks, tell) }
    },
    async close() {
      isClosed = true
      await first.close()
      await (await spare?.catch(() => undefined))?.close()
    },
  }
}

/** Of what is on its way nothing can be taken back; whoever asks again is served. */
async function* watched(
  chunks: AsyncIterable<Uint8Array>,
  tell: (error: DiskError) => void,
): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks
  } catch (error) {
    if (error instanceof DiskError) tell(error)
    throw error
  }
}

import { DiskError } from './download.ts'
import type { Store } from './store.ts'

/** A store that gives way to another one, for good, once its disk fails. */
export function withSpare(first: Store, openSpare: () => Promise<Store>, log: (line: string) => void): Store {
  let spare: Promise<Store> | undefined
  const giveWay = (error: DiskError) => {
    if (spare === undefined)
      log(`The cache cannot be used any more (${error.message}); files are kept for this job alone`)
    spare ??= openSpare()
    return spare
  }
  async function attempt<T>(act: (store: Store) => Promise<T>): Promise<T> {
    if (spare !== undefined) return act(await spare)
    try {
      return await act(first)
    } catch (error) {
      if (!(error instanceof DiskError)) throw error
      return act(await giveWay(error))
    }
  }
  return {
    read: (wanted) => attempt((store) => store.read(wanted)),
    async open(wanted) {
      const { chunks, ...stream } = await attempt((store) => store.open(wanted))
      return { ...stream, chunks: watched(chunks, (error) => void giveWay(error)) }
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

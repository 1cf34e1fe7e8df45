import path from 'node:path'
import { ScanStore } from '../../graph/scan-store.ts'
import type { System } from '../../system/system.ts'

const NAME = 'module-scans'

/** The store of scans of a repository, and how to keep it for the next run. */
export interface OpenStore {
  /** Absent where nothing is kept. */
  readonly store?: ScanStore
  keep(): Promise<void>
}

/** Opens what an earlier run kept. Where that cannot be read, or kept, all goes on without. */
export async function openStore(repository: string, system: System): Promise<OpenStore> {
  const folder = await system.keptFolder?.(repository)
  if (folder === undefined) return { keep: async () => undefined }
  const place = path.join(folder, NAME)
  const store = new ScanStore(await orNothing(system.files.read(place)))
  return {
    store,
    async keep() {
      const text = store.text()
      if (text !== undefined) await orNothing(system.files.write(place, text))
    },
  }
}

/** A disk that is full or closed to us costs time, no more. */
async function orNothing<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall !== undefined) return undefined
    throw error
  }
}

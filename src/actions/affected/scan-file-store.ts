import path from 'node:path'
import { ScanStore } from '../../graph/scan-store.ts'
import type { System } from '../../system/system.ts'

const NAME = 'module-scans'

/** The store of scans of a repository, and how to keep it for the next run. */
export interface OpenStore {
  readonly store: ScanStore
  keep(): Promise<void>
}

/** Opens what an earlier run kept inside the git folder. Where that cannot be read, or kept, all goes on without. */
export async function openStore(folder: string, { files, outputFolder }: System): Promise<OpenStore> {
  const place = path.join(await outputFolder(folder), NAME)
  const store = new ScanStore(await orNothing(files.read(place)))
  return {
    store,
    async keep() {
      const text = store.text()
      if (text !== undefined) await orNothing(files.write(place, text))
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

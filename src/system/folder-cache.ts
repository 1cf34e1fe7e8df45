// What the actions cache keeps of folders, by its own library: https://github.com/actions/toolkit/tree/main/packages/cache
import { messageOf } from '../errors.ts'
import { printable } from '../standards/printable.ts'
import type { FolderCache } from './system.ts'

/** Folders of a job, kept for others. A failure of any kind is a miss, with a line in the log. */
export function folderCache(log: (line: string) => void): FolderCache {
  return {
    async restore(folder, key, prefixes) {
      try {
        const { restoreCache } = await import('@actions/cache')
        return await restoreCache([folder], key, [...prefixes])
      } catch (error) {
        log(`Nothing comes from the cache: ${printable(messageOf(error))}`)
        return undefined
      }
    },
    async save(folder, key) {
      try {
        const { saveCache } = await import('@actions/cache')
        await saveCache([folder], key)
      } catch (error) {
        log(`Nothing is kept in the cache: ${printable(messageOf(error))}`)
      }
    },
  }
}

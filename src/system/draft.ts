import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import path from 'node:path'
import { makeFolder } from './make-folder.ts'
import type { Draft } from './system.ts'

/** A file that grows; see `Files.openDraft`. */
export async function openDraft(folder: string): Promise<Draft> {
  makeFolder(folder)
  const file = path.join(folder, `${randomUUID()}.tmp`)
  const handle = await open(file, 'wx+', 0o600)
  let [size, isKept] = [0, false]
  return {
    async append(bytes) {
      // A disk that is nearly full takes a part, and refuses the next one.
      for (let at = 0; at < bytes.length; ) {
        const { bytesWritten } = await handle.write(bytes, at, bytes.length - at, size + at)
        at += bytesWritten
      }
      size += bytes.length
    },
    async read(from, most) {
      const bytes = Buffer.alloc(Math.max(0, Math.min(most, size - from)))
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, from)
      return bytes.subarray(0, bytesRead)
    },
    async keepAs(target) {
      await rename(file, target)
      isKept = true
    },
    async close() {
      await handle.close()
      if (!isKept) rmSync(file, { force: true })
    },
  }
}

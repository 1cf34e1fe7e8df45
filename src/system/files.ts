import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Files } from './system.ts'

/** The file system of this machine. Synchronous underneath: for a few small files that is faster than a pool of threads. */
export const realFiles: Files = {
  async read(file) {
    try {
      return readFileSync(file, 'utf8')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw error
    }
  },

  async write(file, text) {
    mkdirSync(path.dirname(file), { recursive: true })
    const draft = `${file}.${process.pid}.tmp`
    writeFileSync(draft, text)
    renameSync(draft, file)
  },

  makeTemporary: async () => mkdtempSync(path.join(tmpdir(), 'maestro-')),

  remove: async (target) => rmSync(target, { recursive: true, force: true }),
}

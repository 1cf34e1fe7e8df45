import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Files } from './system.ts'

/** The file system of this machine. */
export const realFiles: Files = {
  async read(file) {
    try {
      return await readFile(file, 'utf8')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw error
    }
  },

  async write(file, text) {
    await mkdir(path.dirname(file), { recursive: true })
    const draft = `${file}.${process.pid}.tmp`
    await writeFile(draft, text)
    await rename(draft, file)
  },

  makeTemporary: () => mkdtemp(path.join(tmpdir(), 'maestro-')),

  remove: (target) => rm(target, { recursive: true, force: true }),
}

import path from 'node:path'
import type { System } from '../../system/system.ts'

/** Texts that one run keeps for the next, by name. */
export interface KeptTexts {
  /** Undefined where there is none. */
  read(name: string): Promise<string | undefined>
  write(name: string, text: string): Promise<void>
}

/** What is kept for a repository; undefined where nothing is. Where that cannot be read, or written, all goes on without. */
export async function openKept(repository: string, system: System): Promise<KeptTexts | undefined> {
  const folder = await system.keptFolder?.(repository)
  if (folder === undefined) return undefined
  return {
    read: (name) => orNothing(system.files.read(path.join(folder, name))),
    write: async (name, text) => void (await orNothing(system.files.write(path.join(folder, name), text))),
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

import type { RepoPath } from '../system/system.ts'
import type { LockfileReader, LockReading, PieceMemory } from './lockfile.ts'
import { npmLock } from './npm.ts'
import { pnpmLock } from './pnpm.ts'
import { poetryLock } from './poetry.ts'
import { uvLock } from './uv.ts'
import { yarnBerryLock } from './yarn-berry.ts'
import { yarnClassicLock } from './yarn-classic.ts'

/** Every lock that can be read. A new one is a file here and a line in this table. */
const LOCKFILE_READERS: readonly LockfileReader[] = [
  poetryLock,
  uvLock,
  npmLock,
  pnpmLock,
  yarnClassicLock,
  yarnBerryLock,
]

// A line that git left in a file for somebody to choose.
const CONFLICT = /^(?:<{7}|={7}|>{7})(?: |\r?$)/m

/** Reads a lock in the format that its name and its text tell. */
export async function readLock(path: RepoPath, text: string, memory: PieceMemory): Promise<LockReading> {
  const reader = LOCKFILE_READERS.find((one) => one.reads(path, text))
  if (reader === undefined) return { problem: { message: 'locks of this format are not read' } }
  const conflict = text.includes('<<<<<<<') ? CONFLICT.exec(text) : null
  if (conflict !== null) {
    const line = text.slice(0, conflict.index).split('\n').length
    return { problem: { message: 'conflict markers stand in it', line, column: 1 } }
  }
  if (text.includes('\0')) return { problem: { message: 'it is no text' } }
  return reader.parse(text, memory)
}

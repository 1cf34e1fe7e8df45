import type { RepoPath } from '../system/system.ts'
import type { LockfileReader, LockReading, PieceMemory } from './lockfile.ts'

type Load = () => Promise<readonly LockfileReader[]>

const npm: Load = async () => [(await import('./npm.ts')).npmLock]
const yarn: Load = async () => [
  (await import('./yarn-classic.ts')).yarnClassicLock,
  (await import('./yarn-berry.ts')).yarnBerryLock,
]

/** Every lock that can be read, by the name of its file. A new one is a file here and a line in this table. */
const LOCKFILE_READERS: ReadonlyMap<string, Load> = new Map([
  ['poetry.lock', async () => [(await import('./poetry.ts')).poetryLock]],
  ['uv.lock', async () => [(await import('./uv.ts')).uvLock]],
  ['package-lock.json', npm],
  ['npm-shrinkwrap.json', npm],
  ['pnpm-lock.yaml', async () => [(await import('./pnpm.ts')).pnpmLock]],
  ['yarn.lock', yarn],
])

// A line that git left in a file for somebody to choose.
const CONFLICT = /^(?:<{7}|={7}|>{7})(?: |\r?$)/m

/** That git left a file for somebody to choose, and where; undefined where it did not. */
export function conflictIn(text: string): { message: string; line: number; column: number } | undefined {
  const conflict = text.includes('<<<<<<<') ? CONFLICT.exec(text) : null
  if (conflict === null) return undefined
  const line = text.slice(0, conflict.index).split('\n').length
  return { message: 'conflict markers stand in it', line, column: 1 }
}

/** Reads a lock in the format that its name and its text tell. */
export async function readLock(path: RepoPath, text: string, memory: PieceMemory): Promise<LockReading> {
  const load = LOCKFILE_READERS.get(path.slice(path.lastIndexOf('/') + 1))
  const reader = (await load?.())?.find((one) => one.reads(text))
  if (reader === undefined) return { problem: { message: 'locks of this format are not read' } }
  const problem = conflictIn(text)
  if (problem !== undefined) return { problem }
  if (text.includes('\0')) return { problem: { message: 'it is no text' } }
  return reader.parse(text, memory)
}

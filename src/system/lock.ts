import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'
import { ExternalError } from '../errors.ts'
import { clockMs, sleep } from '../standards/clock.ts'
import { makeFolder } from './make-folder.ts'

const LOOK_EVERY_MS = 25
// Nobody holds one for so long; only what a program on another machine left is judged by it.
const STALE_AFTER_MS = 15 * 60_000

let taken = 0

/** Holds a file that says who holds it; see `Files.lock`. */
export async function holdLock(file: string, timeoutMs: number): Promise<() => Promise<void>> {
  makeFolder(path.dirname(file))
  const owner = `${hostname()} ${process.pid} ${taken++}`
  for (const end = clockMs() + timeoutMs; ; ) {
    breakStale(file)
    if (tryLock(file, owner)) return async () => release(file, owner)
    if (clockMs() > end) {
      throw new ExternalError(
        'LOCK_HELD',
        `${file} is held by ${holderOf(file) ?? 'somebody'}, for more than ${timeoutMs / 1000} s`,
        true,
      )
    }
    await sleep(LOOK_EVERY_MS)
  }
}

function tryLock(file: string, owner: string): boolean {
  try {
    writeFileSync(file, owner, { flag: 'wx' })
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    // What a full disk leaves says of nobody that he holds it, and would be waited for.
    if (code === 'ENOSPC') rmSync(file, { force: true })
    throw error
  }
}

function release(file: string, owner: string): void {
  if (holderOf(file) === owner) rmSync(file, { force: true })
}

/** Takes away what nobody holds any more. Of several who see it, only one moves it; what it moved is looked at once more. */
function breakStale(file: string): void {
  const seen = holderOf(file)
  if (seen === undefined || !isStale(file, seen)) return
  const aside = `${file}.${process.pid}.${taken++}`
  try {
    renameSync(file, aside)
    // Somebody was faster, and this is already the next one's.
    if (holderOf(aside) !== seen) renameSync(aside, file)
    else rmSync(aside, { force: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

function isStale(file: string, holder: string): boolean {
  const [host, pid] = holder.split(' ')
  if (host === hostname() && pid !== undefined && pid !== '') return !isRunning(Number(pid))
  const age = statSync(file, { throwIfNoEntry: false })?.mtimeMs
  return age !== undefined && Date.now() - age > STALE_AFTER_MS
}

/** Whether a process of this machine is there, whoever's it is. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function holderOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

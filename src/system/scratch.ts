import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import path from 'node:path'
import { isRunning } from './lock.ts'

const PREFIX = 'maestro-scratch-'
// Containers that share a folder for temporary files do not see the processes of one another.
const HERE = hostname().replace(/[^A-Za-z0-9]+/g, '_')

/** A new folder for temporary files whose name says who made it. */
export function makeScratch(): string {
  return mkdtempSync(path.join(tmpdir(), `${PREFIX}${HERE}-${process.pid}-`))
}

/** Takes away what programs of ours left on this machine that were killed. */
export function removeAbandoned(): void {
  for (const name of readdirSync(tmpdir())) {
    const [, place, pid] = new RegExp(`^${PREFIX}(.+)-(\\d+)-[^-]+$`).exec(name) ?? []
    if (place === HERE && !isRunning(Number(pid))) remove(path.join(tmpdir(), name))
  }
}

/** Somebody else's may stay. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch (error) {
    if (!['EACCES', 'EPERM', 'ENOTEMPTY', 'EBUSY'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}

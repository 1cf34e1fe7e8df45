import { closeSync, openSync, writeSync } from 'node:fs'
import path from 'node:path'
import { makeFolder } from './make-folder.ts'

/** All that a task prints, as far as anybody could read it. */
export interface TaskLog {
  add(chunk: Buffer): void
  /** How many bytes were printed. */
  bytes(): number
  /** Why not all of it was kept; empty where it was. */
  lost(): string
  close(): void
}

// Nobody reads more; and a disk is soon full.
const HEAD_BYTES = 4 * 1024 ** 2
const TAIL_BYTES = 4 * 1024 ** 2

/** A file with the beginning and the end of what is printed: of more than eight megabytes the middle is left out. A disk that is full ends no task. */
export function openTaskLog(file: string): TaskLog {
  const descriptor = opened(file)
  const tail: Buffer[] = []
  let [bytes, written, kept] = [0, 0, 0]
  let lost = ''
  const write = (chunk: Buffer | string) => {
    if (lost !== '') return
    try {
      writeSync(descriptor, chunk as Buffer)
    } catch (error) {
      lost = (error as Error).message
    }
  }
  return {
    bytes: () => bytes,
    lost: () => lost,
    add(chunk) {
      bytes += chunk.length
      const head = chunk.subarray(0, Math.max(0, HEAD_BYTES - written))
      written += head.length
      if (head.length > 0) write(head)
      const rest = chunk.subarray(head.length)
      if (rest.length === 0) return
      tail.push(rest)
      kept += rest.length
      while (tail.length > 1 && kept - (tail[0]?.length ?? 0) >= TAIL_BYTES) kept -= tail.shift()?.length ?? 0
    },
    close() {
      const missing = bytes - written - kept
      if (missing > 0) write(`\n… ${missing} bytes are left out …\n`)
      for (const chunk of tail) write(chunk)
      closeSync(descriptor)
    },
  }
}

/** Most folders are there: the one before has made it. */
function opened(file: string): number {
  try {
    return openSync(file, 'w')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    makeFolder(path.dirname(file))
    return openSync(file, 'w')
  }
}

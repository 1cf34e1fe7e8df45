import { execFileSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

/** A word that stands in the command line of nothing but what one test starts. */
export function unique(what: string): string {
  return `maestro-${what}-${process.pid}-${Date.now()}`
}

/** Whether a process runs whose command line holds a word. */
export function runs(word: string): boolean {
  return execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).includes(word)
}

/** Waits until something is so. */
export async function until(isTrue: () => boolean, what = 'what was waited for'): Promise<void> {
  const end = performance.now() + LIMIT_MS
  while (!isTrue()) {
    if (performance.now() > end) throw new Error(`${what} is not so after ${LIMIT_MS / 1_000} s`)
    await sleep(STEP_MS)
  }
}

const LIMIT_MS = 30_000
const STEP_MS = 50

import { rmSync } from 'node:fs'
import { endPrograms } from './process.ts'
import type { Files } from './system.ts'

const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

type Act = () => Promise<void> | void

/** What has to be done, and what no second signal may leave undone: without a wait. */
const acts = new Map<Act, (() => void) | undefined>()
let isListening = false

/**
 * Does something once a signal is about to end this process, the last one first; gives what takes that back.
 *
 * @param atOnce what is done in its place when a second signal comes before the end
 */
export function whenInterrupted(act: Act, atOnce?: () => void): () => void {
  if (!isListening) for (const signal of ENDING_SIGNALS) process.on(signal, end)
  isListening = true
  acts.set(act, atOnce)
  return () => acts.delete(act)
}

function end(signal: NodeJS.Signals): void {
  for (const one of ENDING_SIGNALS) {
    process.removeListener(one, end)
    process.on(one, endAtOnce)
  }
  // First the programs, which may still write somewhere.
  endPrograms(() => void actAndEnd(signal))
}

/** Whoever asks twice does not want to wait. */
function endAtOnce(signal: NodeJS.Signals): void {
  for (const atOnce of [...acts.values()].reverse()) {
    try {
      atOnce?.()
    } catch {
      // The end comes all the same.
    }
  }
  endBy(signal)
}

/** With nobody listening: whoever waits for this program sees what ended it. */
function endBy(signal: NodeJS.Signals): void {
  for (const one of ENDING_SIGNALS) process.removeListener(one, endAtOnce)
  process.kill(process.pid, signal)
}

/** Without a break where nobody needs one, so that the program hears nothing of it and goes on with nothing. */
async function actAndEnd(signal: NodeJS.Signals): Promise<void> {
  for (const act of [...acts.keys()].reverse()) {
    try {
      const acting = act()
      if (acting !== undefined) await acting
    } catch {
      // The end comes all the same.
    }
  }
  endBy(signal)
}

/** Who is interrupted leaves no temporary folder behind, and holds nothing. */
export function interruptible(files: Files): Files {
  const held = new Set<() => Promise<void>>()
  const releaseAll = () => {
    if (held.size > 0) return Promise.all([...held].map((release) => release())).then(() => undefined)
  }
  const made = new Set<string>()
  const removeAll = () => {
    for (const folder of made) rmSync(folder, { recursive: true, force: true })
  }
  const remembered = async (make: () => Promise<string>) => {
    if (made.size === 0) whenInterrupted(removeAll)
    const folder = await make()
    made.add(folder)
    return folder
  }
  return {
    ...files,
    async lock(file, timeoutMs) {
      const release = await files.lock(file, timeoutMs)
      if (held.size === 0) whenInterrupted(releaseAll)
      held.add(release)
      return async () => {
        await release()
        held.delete(release)
      }
    },
    makeTemporary: () => remembered(files.makeTemporary),
    makeScratch: () => remembered(files.makeScratch),
    async remove(target) {
      await files.remove(target)
      made.delete(target)
    },
  }
}

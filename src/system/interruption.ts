import { rmSync } from 'node:fs'
import { endPrograms } from './process.ts'
import type { Files } from './system.ts'

const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

type Act = () => Promise<void> | void

const acts = new Set<Act>()
let isListening = false

/** Does something once a signal is about to end this process, the last one first; gives what takes that back. */
export function whenInterrupted(act: Act): () => void {
  if (!isListening) for (const signal of ENDING_SIGNALS) process.on(signal, end)
  isListening = true
  acts.add(act)
  return () => acts.delete(act)
}

function end(signal: NodeJS.Signals): void {
  // Whoever asks twice does not want to wait.
  for (const one of ENDING_SIGNALS) process.removeListener(one, end)
  // First the programs, which may still write somewhere.
  endPrograms(() => void actAndEnd(signal))
}

/** Without a break where nobody needs one, so that the program hears nothing of it and goes on with nothing. */
async function actAndEnd(signal: NodeJS.Signals): Promise<void> {
  for (const act of [...acts].reverse()) {
    try {
      const acting = act()
      if (acting !== undefined) await acting
    } catch {
      // The end comes all the same.
    }
  }
  // Once more, with nobody listening: whoever waits for this program sees what ended it.
  process.kill(process.pid, signal)
}

/** Who is interrupted leaves no temporary folder behind. */
export function interruptible(files: Files): Files {
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
    makeTemporary: () => remembered(files.makeTemporary),
    makeScratch: () => remembered(files.makeScratch),
    async remove(target) {
      await files.remove(target)
      made.delete(target)
    },
  }
}

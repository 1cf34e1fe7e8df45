import { clockMs } from '../standards/clock.ts'
import { printable } from '../standards/printable.ts'
import type { Handover } from './background-process.ts'
import { realFiles } from './files.ts'
import { interruptible } from './interruption.ts'
import { httpIn } from './lazy-http.ts'
import { isRunning } from './lock.ts'
import type { BackgroundSystem } from './system.ts'

/** The system of a process that goes on after its step, from what the step handed over. Its log is what it prints. */
export function backgroundSystem(
  { variables, folder, ancestors }: Handover,
  ready: (message: unknown) => void,
): BackgroundSystem {
  const secrets = new Set<string>()
  const owner = longLived(ancestors)
  return {
    folder,
    files: interruptible(realFiles),
    http: httpIn({ ...variables }),
    serve: async (answer, port) => (await import('./local-server.ts')).serveLocally(answer, port),
    variable: (name) => variables[name] || undefined,
    report: {
      hide: (secret) => secrets.add(secret),
      log(line) {
        const shown = [...secrets].reduce((rest, secret) => rest.replaceAll(secret, '***'), line)
        process.stdout.write(`${printable(shown)}\n`)
      },
    },
    ready,
    isOrphan: () => !owner(),
  }
}

const SETTLED_MS = 1_500

/**
 * Whether the one among the ancestors is there that lives as long as the job: the nearest that still is when the step has ended. A shell in between
 * may end with the step, and says nothing. Where no ancestor is known, somebody is always there.
 */
function longLived(ancestors: readonly number[]): () => boolean {
  const step = process.ppid
  let [endedAt, owner]: [number | undefined, number | undefined] = [undefined, undefined]
  return () => {
    if (ancestors.length === 0 || (process.ppid === step && isRunning(step))) return true
    endedAt ??= clockMs()
    if (clockMs() - endedAt < SETTLED_MS) return true
    owner ??= ancestors.find(isRunning)
    return owner !== undefined && isRunning(owner)
  }
}

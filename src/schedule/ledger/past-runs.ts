import type { Timings } from '../timings.ts'
import type { Ledger, PastRun } from './ledger.ts'

// The last run counts a third, the one before two ninths, and so on.
const WEIGHT = 1 / 3

/** Seconds of each task that ever ran to its end: an exponential mean of its last runs. */
export function timingsIn({ past }: Ledger): Timings {
  const means = new Map<string, number>()
  for (const [task, runs] of past) if (runs.length > 0) means.set(task, meanOf(runs))
  return means
}

/** @param runs newest first; at least one */
function meanOf(runs: readonly PastRun[]): number {
  return runs.map(({ seconds }) => seconds).reduceRight((mean, seconds) => mean + WEIGHT * (seconds - mean))
}

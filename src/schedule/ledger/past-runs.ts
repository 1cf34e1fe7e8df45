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

function meanOf(runs: readonly PastRun[]): number {
  const [first, ...older] = runs.map(({ seconds }) => seconds)
  const mean = older.reduceRight((sum, seconds) => sum + WEIGHT * (seconds - sum), older.at(-1) ?? first ?? 0)
  return older.length === 0 ? (first ?? 0) : mean + WEIGHT * ((first ?? 0) - mean)
}

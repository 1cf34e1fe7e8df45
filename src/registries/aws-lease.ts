import { ExternalError } from '../errors.ts'
import type { Pace } from './pace.ts'

/** Something that is had from a server for some time. */
export interface Lease<T> {
  readonly value: T
  /** Milliseconds; absent for what does not end. */
  readonly lifetimeMs?: number
}

/** What is had again before it ends. */
export interface Renewable<T> {
  /** What holds now. */
  current(): Promise<T>
  /** Has it anew. */
  renew(): Promise<T>
  /** Milliseconds since it was had; 0 where it was not yet. */
  age(): number
}

interface Held<T> {
  readonly value: T
  readonly since: number
  readonly renewAt: number
  readonly endsAt: number
}

const MARGIN_MS = 5 * 60_000
// After one that failed, which had its own tries already.
const PAUSE_MS = 60_000

/**
 * Has something when that is first needed, once for all who ask, and again when less than five minutes of it are left. Where it cannot be had
 * again by then, what is left of it is used. After a failure, whoever asks next tries again.
 */
export function renewable<T>(acquire: () => Promise<Lease<T>>, pace: Pick<Pace, 'now'>): Renewable<T> {
  let held: Held<T> | undefined
  let underWay: Promise<Held<T>> | undefined
  const renew = (): Promise<Held<T>> => {
    underWay ??= hold(acquire, pace)
      .then((next) => {
        held = next
        return next
      })
      .finally(() => {
        underWay = undefined
      })
    return underWay
  }
  const keepOn = (error: unknown, old: Held<T>): Held<T> => {
    if (!(error instanceof ExternalError) || pace.now() >= old.endsAt) throw error
    held = { ...old, renewAt: Math.min(pace.now() + PAUSE_MS, old.endsAt) }
    return held
  }
  return {
    async current() {
      const now = held
      if (now === undefined) return (await renew()).value
      if (pace.now() < now.renewAt) return now.value
      return (await renew().catch((error) => keepOn(error, now))).value
    },
    renew: async () => (await renew()).value,
    age: () => (held === undefined ? 0 : pace.now() - held.since),
  }
}

async function hold<T>(acquire: () => Promise<Lease<T>>, pace: Pick<Pace, 'now'>): Promise<Held<T>> {
  // By the earlier moment: what was granted while it was asked for is not counted twice.
  const since = pace.now()
  const { value, lifetimeMs = Number.POSITIVE_INFINITY } = await acquire()
  return { value, since, renewAt: since + Math.max(lifetimeMs - MARGIN_MS, lifetimeMs / 2), endsAt: since + lifetimeMs }
}

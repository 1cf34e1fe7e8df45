// Retry-After: https://www.rfc-editor.org/rfc/rfc9110#name-retry-after
import { clockMs, sleep } from '../standards/clock.ts'

/** How patient to be with servers, and the clock that it goes by. */
export interface Pace {
  /** Tries of one question, the first one included. */
  readonly mostTries: number
  /** The delay before the second try; each further one is twice as long, to `longestDelayMs`. */
  readonly firstDelayMs: number
  readonly longestDelayMs: number
  /** A server that asks to come back later than this is not waited for. */
  readonly longestWaitMs: number
  /** For how long an index may not show yet what was uploaded. */
  readonly indexLimitMs: number
  /** A server that keeps silent is not asked again once this would take longer. */
  readonly silenceLimitMs: number
  /** No single answer is waited for longer than this; without it as long as the question says. */
  readonly answerLimitMs?: number
  /** Says that something is asked again, and why; one line. */
  readonly tell?: (line: string) => void
  wait(milliseconds: number): Promise<unknown>
  /** From 0 to below 1. */
  random(): number
  /** Milliseconds of any clock that only goes forward. */
  now(): number
}

/** The pace of real servers: about two minutes in all before we give up. */
export const PATIENT: Pace = {
  mostTries: 8,
  firstDelayMs: 1_000,
  longestDelayMs: 30_000,
  longestWaitMs: 180_000,
  indexLimitMs: 300_000,
  silenceLimitMs: 120_000,
  wait: (milliseconds) => sleep(milliseconds),
  random: Math.random,
  now: clockMs,
}

/**
 * Milliseconds to wait before trying again: what the server asks for, but never less than our own delay, which grows and is never quite
 * the same, so that many who failed at once do not come back at once.
 *
 * @param tries how many tries there were
 * @returns undefined where there is to be no further try: there were enough, or the server asks for too long a wait
 */
export function delayAfter(tries: number, pace: Pace, retryAfterMs = 0): number | undefined {
  if (tries >= pace.mostTries || retryAfterMs > pace.longestWaitMs) return undefined
  return Math.max(retryAfterMs, growingDelay(tries, pace))
}

/** The delay after so many tries, with its jitter. */
export function growingDelay(tries: number, { firstDelayMs, longestDelayMs, random }: Pace): number {
  const whole = Math.min(longestDelayMs, firstDelayMs * 2 ** (tries - 1))
  return Math.round(whole * (0.5 + random() / 2))
}

// Slower than this no line is.
const BYTES_PER_MS = 100

/** How long so many bytes may be on their way, beside the time that the server takes to answer. */
export function transferMs(bytes: number): number {
  return Math.ceil(bytes / BYTES_PER_MS)
}

/** What a header Retry-After asks for, in milliseconds: it holds seconds, or a date. Undefined where it is absent or neither. */
export function retryAfterOf(headers: Headers, nowMs = Date.now()): number | undefined {
  const value = headers.get('retry-after')?.trim()
  if (value === undefined || value === '') return undefined
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs)
}

/**
 * Milliseconds since this process began, with fractions, by a clock that never goes back. As `performance.now()`, whose part of Node takes two
 * milliseconds to load.
 *
 * @see https://nodejs.org/api/process.html#processuptime
 */
export function clockMs(): number {
  return process.uptime() * 1_000
}

/**
 * Waits. As `setTimeout` of node:timers/promises, which takes half a millisecond to load.
 *
 * @param ref false keeps no process from its end
 */
export function sleep(ms: number, { ref = true } = {}): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    if (!ref) timer.unref()
  })
}

/**
 * Milliseconds since this process began, with fractions, by a clock that never goes back. As `performance.now()`, whose part of Node takes two
 * milliseconds to load.
 *
 * @see https://nodejs.org/api/process.html#processuptime
 */
export function clockMs(): number {
  return process.uptime() * 1_000
}

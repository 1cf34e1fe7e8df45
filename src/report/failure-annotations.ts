import { describeFailures, type Failure } from '../errors.ts'
import type { Report } from '../system/system.ts'
import { placeText } from '../workspaces/location.ts'

// A runner shows ten of a step, and drops the rest.
const MOST = 10

/**
 * Annotates each failure of what was thrown: ten at most, where the tenth counts those that the log alone tells.
 *
 * @returns the exit code
 */
export function annotateFailures(error: unknown, report: Pick<Report, 'annotate' | 'log'>): Failure['exitCode'] {
  const { failures, exitCode } = describeFailures(error)
  const shown = failures.length <= MOST ? failures : failures.slice(0, MOST - 1)
  for (const { exitCode: _, ...failure } of shown) report.annotate({ level: 'error', ...failure })
  const others = failures.slice(shown.length)
  if (others.length === 0) return exitCode
  report.annotate({
    level: 'error',
    title: `${others.length} more failures`,
    message: `${others.length} more failures: the log tells each below this line`,
  })
  for (const { title, message, file, line } of others) {
    const place = file === undefined ? '' : `${placeText({ file, line })}: `
    report.log(`${place}${message.replaceAll('\n', ' ')} (${title})`)
  }
  return exitCode
}

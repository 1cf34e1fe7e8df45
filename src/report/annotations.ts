// GitHub shows ten annotations of each level for a step, and 4,096 characters of each:
// https://docs.github.com/actions/reference/limits
import { printable } from '../standards/printable.ts'
import type { Annotation } from '../system/system.ts'
import type { Finding } from '../workspaces/workspace.ts'
import { keepStart } from './clip.ts'
import { frameLines } from './frame.ts'
import { SEVERITIES } from './worst-first.ts'

const LIMIT = 10
const LONGEST_MESSAGE = 3_000
const LONGEST_FIX = 900

const LEVELS = { error: 'error', warning: 'warning', note: 'notice' } as const

/**
 * Findings as annotations beside their lines, errors first, then warnings, then notes; ten of each at most, where the tenth says
 * how many more there are.
 */
export function annotationsOf(findings: readonly Finding[]): readonly Annotation[] {
  return SEVERITIES.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity)
    if (own.length <= LIMIT) return own.map(annotationOf)
    const more = own.length - LIMIT + 1
    return [
      ...own.slice(0, LIMIT - 1).map(annotationOf),
      { level: LEVELS[severity], title: `${more} more findings`, message: `+${more} more in the job summary` },
    ]
  })
}

function annotationOf({ code, severity, message, fix, file, line, column, frame }: Finding): Annotation {
  return {
    level: LEVELS[severity],
    title: code,
    message: [
      keepStart(printable(message), LONGEST_MESSAGE),
      ...frameLines(frame),
      keepStart(printable(fix), LONGEST_FIX),
    ].join('\n'),
    file,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  }
}

import type { JunitReport } from '../standards/junit.ts'

/** Several reports as one. */
export function sumReports(reports: readonly JunitReport[]): JunitReport {
  const sum = (field: 'passed' | 'failed' | 'skipped') => reports.reduce((total, one) => total + one[field], 0)
  return {
    ...{ passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') },
    failures: reports.flatMap(({ failures }) => failures),
  }
}

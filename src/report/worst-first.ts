import type { Finding, Severity } from '../workspaces/workspace.ts'

/** Severities from the worst on. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note']

/** Findings by severity, the worst first, otherwise in their order. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity))
}

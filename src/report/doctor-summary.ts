import { type Diagnosis, diagnosisLine, openEdits } from './doctor-text.ts'
import { findingsTable } from './findings-table.ts'
import { counted } from './headline.ts'

/** A diagnosis as Markdown for the job summary. */
export function doctorSummary(diagnosis: Diagnosis): string {
  const { findings, plan, fixed } = diagnosis
  const worst = findings.some(({ severity }) => severity === 'error') ? '❌ ' : ''
  const mended = fixed > 0 ? `${counted(fixed, 'value')} changed. ` : ''
  const open = fixed > 0 ? 0 : openEdits(plan).length
  const hint = open > 0 ? `\n\`maestro-actions doctor --fix\` mends ${counted(open, 'value')} of these.\n` : ''
  return `${worst}${mended}**${diagnosisLine(diagnosis)}**\n\n${findingsTable(findings)}${hint}`
}

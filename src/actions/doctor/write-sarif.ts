import type { FixPlan } from '../../doctor/fix-plan.ts'
import type { System } from '../../system/system.ts'
import type { Finding } from '../../workspaces/workspace.ts'
import { writeAskedFile } from '../affected/write-asked-file.ts'

interface Found {
  readonly findings: readonly Finding[]
  readonly plan: FixPlan
}

/**
 * Writes the findings as SARIF and gives the file's absolute path; nothing and `''` where no file is asked for.
 *
 * @throws {UserError} `SARIF_NOT_WRITTEN` when the file cannot be written there
 */
export async function writeSarif(file: string, { findings, plan }: Found, system: System): Promise<string> {
  if (file === '') return ''
  const { sarifLog } = await import('../../report/sarif.ts')
  const text = `${JSON.stringify(sarifLog(findings, plan), undefined, 2)}\n`
  return writeAskedFile({ file, input: 'sarif', code: 'SARIF_NOT_WRITTEN' }, text, system)
}

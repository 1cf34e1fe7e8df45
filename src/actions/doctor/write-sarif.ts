import path from 'node:path'
import type { FixPlan } from '../../doctor/fix-plan.ts'
import { UserError } from '../../errors.ts'
import type { System } from '../../system/system.ts'
import type { Finding } from '../../workspaces/workspace.ts'

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
  const target = path.resolve(system.folder, file)
  try {
    await system.files.write(target, `${JSON.stringify(sarifLog(findings, plan), undefined, 2)}\n`)
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    if (code === '') throw error
    throw new UserError('SARIF_NOT_WRITTEN', `${file} cannot be written: ${message}`, 'Name another file with sarif.')
  }
  return target
}

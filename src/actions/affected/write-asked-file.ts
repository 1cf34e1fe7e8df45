import path from 'node:path'
import { UserError, writeFailure } from '../../errors.ts'
import { isWithin } from '../../standards/within.ts'
import type { System } from '../../system/system.ts'

/** A file that somebody asked for: where, through which input, and the code of the error when it cannot be written. */
export interface AskedFile {
  /** As given; from the system's folder. */
  readonly file: string
  readonly input: string
  readonly code: string
}

/**
 * Writes a file where it is asked for and gives its absolute path. Folders are made below the system's folder only, and told: elsewhere a
 * missing one is more likely a mistake.
 *
 * @throws {UserError} with the given code, when the file cannot be written there
 */
export async function writeAskedFile(asked: AskedFile, text: string, system: System): Promise<string> {
  await refuseWithoutFolder(asked, system)
  const { file, input, code } = asked
  const target = path.resolve(system.folder, file)
  const folder = path.dirname(target)
  try {
    const made = await system.files.write(target, text)
    if (made !== undefined) system.report.log(`made the folder ${path.relative(system.folder, made)} for ${file}`)
  } catch (error) {
    const why = writeFailure(error)
    if (why === undefined) throw error
    const isRefused = (error as NodeJS.ErrnoException).code === 'ENOENT' && (await system.files.isFolder(folder))
    const reason = isRefused ? `${folder} takes no new files` : why
    throw new UserError(code, `${file} cannot be written: ${reason}`, `Name another file with ${input}.`)
  }
  return target
}

/**
 * Before anything is done that would be lost.
 *
 * @throws {UserError} with the given code, where the folder is not there and would not be made
 */
export async function refuseWithoutFolder({ file, input, code }: AskedFile, { folder, files }: System): Promise<void> {
  const target = path.resolve(folder, file)
  const place = path.dirname(target)
  if (isWithin(folder, target) || (await files.isFolder(place))) return
  const hint = `Make that folder, or name another file with ${input}.`
  throw new UserError(code, `${file} cannot be written: there is no folder ${place}`, hint)
}

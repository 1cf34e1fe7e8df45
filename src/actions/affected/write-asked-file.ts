import path from 'node:path'
import { UserError, writeFailure } from '../../errors.ts'
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
export async function writeAskedFile({ file, input, code }: AskedFile, text: string, system: System): Promise<string> {
  const target = path.resolve(system.folder, file)
  const folder = path.dirname(target)
  const refused = (why: string, hint: string) => new UserError(code, `${file} cannot be written: ${why}`, hint)
  try {
    if (!isWithin(system.folder, target) && !(await system.files.isFolder(folder))) {
      throw refused(`there is no folder ${folder}`, `Make that folder, or name another file with ${input}.`)
    }
    const made = await system.files.write(target, text)
    if (made !== undefined) system.report.log(`made the folder ${path.relative(system.folder, made)} for ${file}`)
  } catch (error) {
    const why = writeFailure(error)
    if (why === undefined) throw error
    const isRefused = (error as NodeJS.ErrnoException).code === 'ENOENT' && (await system.files.isFolder(folder))
    throw refused(isRefused ? `${folder} takes no new files` : why, `Name another file with ${input}.`)
  }
  return target
}

function isWithin(folder: string, target: string): boolean {
  const way = path.relative(folder, target)
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way)
}

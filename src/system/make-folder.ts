import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * Makes a folder and those around it; one that is there is no error. That of Node goes round without end where the system takes no folders, as in
 * /proc.
 *
 * @returns the uppermost folder that had to be made; undefined where all were there
 * @throws {NodeJS.ErrnoException} as `ENOTDIR` where a file is in the way
 */
export function makeFolder(folder: string): string | undefined {
  const at = path.resolve(folder)
  if (statSync(at, { throwIfNoEntry: false })?.isDirectory() === true) return undefined
  const above = path.dirname(at)
  const uppermost = above === at ? undefined : makeFolder(above)
  try {
    mkdirSync(at)
  } catch (error) {
    // Somebody else may have made it meanwhile.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' && statSync(at, { throwIfNoEntry: false })?.isDirectory())
      return uppermost
    throw error
  }
  return uppermost ?? at
}

import { existsSync, mkdirSync, statSync } from 'node:fs'
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
  if (isFolder(at)) return undefined
  const above = path.dirname(at)
  const uppermost = existsSync(above) ? at : (makeFolder(above) ?? at)
  try {
    mkdirSync(at)
  } catch (error) {
    // Somebody else may have made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || !isFolder(at)) throw error
  }
  return uppermost
}

function isFolder(at: string): boolean {
  return existsSync(at) && statSync(at).isDirectory()
}

/** In the place of the mode of a file that is not there. */
export const ABSENT = '000000'
/** The mode of a symbolic link. */
export const LINK = '120000'
/** The mode of a submodule: its object is a commit. */
export const SUBMODULE = '160000'

/** Whether a mode of git's is that of a regular file, executable or not. */
export function isRegular(mode: string): boolean {
  return mode.startsWith('100')
}

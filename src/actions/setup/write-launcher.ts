import path from 'node:path'
import { shellQuoted } from '../../standards/shell.ts'
import type { System } from '../../system/system.ts'
import { OWN_PROGRAMS } from '../../tasks/own-folder.ts'

/**
 * A program of this name for tasks to find, which runs another one.
 *
 * @param root of the repository; absolute
 * @param name of the program; behind the folder for it, where there may be several
 * @param words what it runs, in front of what it is given
 * @returns where it is; on Windows without its ending
 */
export async function writeLauncher(
  root: string,
  name: string,
  words: readonly [program: string, ...args: string[]],
  { files }: Pick<System, 'files'>,
): Promise<string> {
  const file = path.join(root, OWN_PROGRAMS, name)
  if (process.platform === 'win32') {
    const [program, ...args] = words
    await files.write(`${file}.cmd`, `@"${program}" ${[...args, '%*'].join(' ')}\r\n`)
  } else {
    const script = `#!/bin/sh\n# Written by setup, because there was no such ${path.basename(name)} on PATH.\nexec ${words.map(shellQuoted).join(' ')} "$@"\n`
    await files.write(file, script, 0o755)
  }
  return file
}

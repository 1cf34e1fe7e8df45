import type { Programs } from '../system/system.ts'

/** A program that can be run. */
export interface FoundProgram {
  /** Its name on PATH, or where it is. */
  readonly program: string
  readonly version: string
}

/** What a program prints when it is asked for its version; undefined where it is not there, or fails. */
export async function printedVersion(
  program: string,
  options: Parameters<Programs['run']>[2],
  programs: Programs,
): Promise<string | undefined> {
  try {
    const { code, stdout } = await programs.run(program, ['--version'], options)
    return code === 0 ? Buffer.from(stdout).toString('utf8').trim() : undefined
  } catch (error) {
    if (['ENOENT', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}

import type { Programs } from '../../system/system.ts'
import { INSTALLER_VARIABLES } from './build-environment.ts'

const LIMIT_MS = 30 * 60_000
const LOG_LINES = 20

/**
 * Has Poetry itself build a project, wheel and sdist: only Poetry runs the plug-ins that a manifest requires.
 *
 * @param folder the project's; absolute
 * @param out where the files go; absolute
 * @returns undefined where that worked, else why not, with the end of what it printed
 */
export async function buildWithPoetry(
  { folder, out }: { readonly folder: string; readonly out: string },
  environment: Readonly<Record<string, string>>,
  programs: Programs,
): Promise<{ readonly error: string; readonly log: readonly string[] } | undefined> {
  const options = {
    cwd: folder,
    sees: INSTALLER_VARIABLES,
    env: { ...environment, POETRY_VIRTUALENVS_CREATE: 'false', POETRY_NO_INTERACTION: '1' },
    timeoutMs: LIMIT_MS,
  }
  try {
    const { code, stdout, stderr } = await programs.run('poetry', ['build', '--clean', '--output', out], options)
    if (code === 0) return undefined
    const printed = `${Buffer.from(stdout).toString('utf8')}\n${stderr}`
      .split('\n')
      .filter((line) => line.trim() !== '')
    return { error: `poetry build ended with ${code ?? 'a signal'}`, log: printed.slice(-LOG_LINES) }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return { error: 'its plug-ins need Poetry, which is not on PATH: install it before this step', log: [] }
  }
}

import path from 'node:path'
import type { Files, Programs, RunOptions } from '../../system/system.ts'
import { INSTALLER_VARIABLES } from './build-environment.ts'

const LIMIT_MS = 30 * 60_000
const LOG_LINES = 20

/** What Poetry is run through. */
interface PoetryTools {
  readonly programs: Programs
  readonly files: Pick<Files, 'read'>
}

interface PoetryFailure {
  readonly error: string
  /** The end of what it printed. */
  readonly log: readonly string[]
}

/**
 * Has Poetry itself build a project, wheel and sdist: only Poetry runs the plug-ins that a manifest requires.
 *
 * @param folder the project's, which nobody else needs: absolute. The plug-ins stay there
 * @param out where the files go; absolute
 * @returns undefined where that worked, else why not
 */
export async function buildWithPoetry(
  { folder, out }: { readonly folder: string; readonly out: string },
  environment: Readonly<Record<string, string>>,
  { programs, files }: PoetryTools,
): Promise<PoetryFailure | undefined> {
  const options: RunOptions = {
    cwd: folder,
    sees: INSTALLER_VARIABLES,
    env: { ...environment, POETRY_VIRTUALENVS_CREATE: 'false', POETRY_NO_INTERACTION: '1' },
    timeoutMs: LIMIT_MS,
  }
  try {
    // `poetry build` takes only plug-ins that are there already, and says nothing of others. `poetry install` brings them before it looks at its
    // options; what it would install then, siblings among it, no index may have yet. These two exclude one another, so that it stops there.
    const installed = await programs.run('poetry', ['install', '--only-root', '--no-root'], options)
    if ((await files.read(path.join(folder, PLUGINS_ARE_THERE))) === undefined)
      return { error: 'Poetry could not bring the plug-ins that it requires', log: endOf(installed) }
    const built = await programs.run('poetry', ['build', '--clean', '--output', out], options)
    return built.code === 0
      ? undefined
      : { error: `poetry build ended with ${built.code ?? 'a signal'}`, log: endOf(built) }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return { error: 'its plug-ins need Poetry, which is not on PATH: install it before this step', log: [] }
  }
}

// Poetry 2, ProjectPluginCache: written once all of them are in place.
const PLUGINS_ARE_THERE = '.poetry/plugins/config.toml'

function endOf({ stdout, stderr }: Awaited<ReturnType<Programs['run']>>): readonly string[] {
  const printed = `${Buffer.from(stdout).toString('utf8')}\n${stderr}`
  return printed
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-LOG_LINES)
}

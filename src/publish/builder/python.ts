import { UserError } from '../../errors.ts'
import { printable } from '../../standards/printable.ts'
import type { Programs } from '../../system/system.ts'

/** A Python interpreter of this machine. */
export interface Python {
  /** Absolute; not a shim in front of it. */
  readonly program: string
  /** `3.12.4` */
  readonly version: string
}

// What code of others may see: where programs are, and how to talk, but no secret.
export const HARMLESS_VARIABLES = [
  ...['PATH', 'HOME', 'USER', 'LANG', 'LC_ALL', 'LC_CTYPE', 'TMPDIR', 'TEMP', 'TMP', 'TZ'],
  // Without these nothing starts on Windows.
  ...['SYSTEMROOT', 'COMSPEC', 'PATHEXT', 'WINDIR', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMFILES'],
]

const OLDEST = [3, 8]
const ASK = 'import sys; print(sys.executable); print("%d.%d.%d" % sys.version_info[:3])'

/**
 * The interpreter that a name on PATH, or a path, starts; of no name `python3`, else `python`.
 *
 * @throws {UserError} `PYTHON_MISSING`, `PYTHON_TOO_OLD`
 */
export async function findPython(name: string, folder: string, programs: Programs): Promise<Python> {
  for (const command of name === '' ? ['python3', 'python'] : [name]) {
    const found = await ask(command, folder, programs)
    if (found === undefined) continue
    const [major = 0, minor = 0] = found.version.split('.').map(Number)
    if (major > 3 || (major === 3 && minor >= 8)) return found
    throw new UserError(
      'PYTHON_TOO_OLD',
      `${printable(command)} is Python ${found.version}; builds need ${OLDEST.join('.')} or newer`,
      'Set up a newer one before this step, or name it with python.',
    )
  }
  throw new UserError(
    'PYTHON_MISSING',
    name === '' ? 'neither python3 nor python is on PATH' : `${printable(name)} does not start`,
    'Packages are built by Python: set it up before this step, as with actions/setup-python, or name it with python.',
  )
}

async function ask(command: string, folder: string, programs: Programs): Promise<Python | undefined> {
  try {
    const { code, stdout } = await programs.run(command, ['-I', '-c', ASK], { cwd: folder, sees: HARMLESS_VARIABLES })
    const [program, version] = Buffer.from(stdout).toString('utf8').trim().split(/\r?\n/)
    return code === 0 && program && version ? { program, version } : undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return undefined
  }
}

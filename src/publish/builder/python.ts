import { UserError } from '../../errors.ts'
import { printable } from '../../standards/printable.ts'
import type { Finished, Programs } from '../../system/system.ts'

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

const OLDEST = '3.8'
const ASK = 'import sys; print(sys.executable); print("%d.%d.%d" % sys.version_info[:3])'

/** What to try, in this order. */
export function pythonNames(name: string): readonly string[] {
  return name === '' ? ['python3', 'python'] : [name]
}

/**
 * The interpreter that a name on PATH, or a path, starts; of no name `python3`, else `python`.
 *
 * @throws {UserError} `PYTHON_MISSING`, `PYTHON_TOO_OLD`
 */
export async function findPython(name: string, folder: string, programs: Programs): Promise<Python> {
  for (const command of pythonNames(name)) {
    const options = { cwd: folder, sees: HARMLESS_VARIABLES }
    const finished = await unlessMissing(() => programs.run(command, ['-I', '-c', ASK], options))
    if (finished === undefined) continue
    const [program, version] = Buffer.from(finished.stdout).toString('utf8').trim().split(/\r?\n/)
    if (finished.code !== 0 || !program || !version) throw notPython(finished, name)
    refuseOld({ program, version })
    return { program, version }
  }
  throw pythonMissing(name)
}

/** @throws {UserError} `PYTHON_TOO_OLD` */
export function refuseOld({ program, version }: Python): void {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 3 || (major === 3 && minor >= 8)) return
  throw new UserError(
    'PYTHON_TOO_OLD',
    `${printable(program)} is Python ${printable(version)}; builds need ${OLDEST} or newer`,
    SET_UP,
  )
}

const SET_UP =
  'Packages are built by Python: set it up before this step, as with actions/setup-python, or name it with python.'

export function pythonMissing(name: string): UserError {
  const message = name === '' ? 'neither python3 nor python is on PATH' : `${printable(name)} does not start`
  return new UserError('PYTHON_MISSING', message, SET_UP)
}

/** It starts, and is none, or one that is much too old. */
export function notPython({ stderr }: Finished, name: string): UserError {
  const said = stderr.trimEnd().split('\n').at(-1)?.trim() ?? ''
  const what = name === '' ? 'python3' : printable(name)
  return new UserError(
    'PYTHON_MISSING',
    `${what} is no Python that can build${said === '' ? '' : `: ${printable(said)}`}`,
    SET_UP,
  )
}

/** @throws {UserError} `INSTALLER_MISSING` where this Python has no pip */
export async function requirePip({ program, version }: Python, folder: string, programs: Programs): Promise<void> {
  const { code } = await programs.run(program, ['-I', '-c', 'import pip'], {
    cwd: folder,
    sees: HARMLESS_VARIABLES,
  })
  if (code === 0) return
  throw new UserError(
    'INSTALLER_MISSING',
    `there is no uv on PATH, and Python ${version} has no pip`,
    'Set up one of them before this step, as actions/setup-python does with pip; or name a Python that has it with python.',
  )
}

/** Undefined where there is no such program. */
export async function unlessMissing(start: () => Promise<Finished>): Promise<Finished | undefined> {
  try {
    return await start()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return undefined
  }
}

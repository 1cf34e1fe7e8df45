import path from 'node:path'
import type { Files, Finished, Programs, RunOptions, System } from '../system/system.ts'
import { HARMLESS_VARIABLES, type Python, requirePip } from './builder/python.ts'

interface InstallRequest {
  /** PEP 508 */
  readonly requirements: readonly string[]
  /** The root of the simple index. */
  readonly indexUrl: string
  /** A folder; absolute. Without it nothing is installed, but everything chosen. */
  readonly target?: string
  /** Pre-releases of whatever is needed may be chosen, since one of the requirements is one. */
  readonly isEarly?: boolean
}

/** Installs into folders, from one index and nothing else. */
export interface Installer {
  /** `uv` or `pip` */
  readonly name: string
  /**
   * Installs requirements and all that they need.
   *
   * @returns undefined where that worked, else what the installer said, as lines
   */
  install(request: InstallRequest): Promise<readonly string[] | undefined>
}

const CONNECTION = [
  ...['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
  ...['REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'PIP_CERT', 'PIP_CACHE_DIR', 'UV_CACHE_DIR', 'XDG_CACHE_HOME'],
]
const LIMIT_MS = 15 * 60_000

/** What installers are started with. */
export type InstallerTools = Pick<System, 'programs' | 'files' | 'variable'>

/**
 * uv where it is on PATH, else the pip of an interpreter.
 *
 * @param scratch a folder to run in; absolute
 * @throws {UserError} `INSTALLER_MISSING` where there is neither
 */
export async function findInstaller(python: Python, scratch: string, tools: InstallerTools): Promise<Installer> {
  const { programs, files } = tools
  const options = optionsIn(scratch, tools)
  const hasUv = await starts('uv', programs, scratch)
  if (!hasUv) await requirePip(python, scratch, programs)
  return {
    name: hasUv ? 'uv' : 'pip',
    async install(request) {
      // As a file: of many packages the list is longer than a command line may be.
      const list = path.join(scratch, 'requirements.txt')
      await files.write(list, request.requirements.map((one) => `${one}\n`).join(''))
      const [command, ...args] = hasUv ? uvCommand(request, python, scratch) : pipCommand(request, python)
      return said(await programs.run(command, [...args, '-r', list], options))
    },
  }
}

type Command = readonly [command: string, ...args: string[]]

function uvCommand({ indexUrl, target, isEarly = false }: InstallRequest, python: Python, scratch: string): Command {
  const place = target === undefined ? ['--dry-run', '--target', path.join(scratch, 'nothing')] : ['--target', target]
  const flags = ['--quiet', '--python', python.program, '--default-index', indexUrl]
  return ['uv', 'pip', 'install', ...flags, ...(isEarly ? ['--prerelease', 'allow'] : []), ...place]
}

function pipCommand({ indexUrl, target, isEarly = false }: InstallRequest, python: Python): Command {
  const place = target === undefined ? ['--dry-run', '--ignore-installed'] : ['--target', target]
  const flags = ['--quiet', '--no-input', '--disable-pip-version-check', '--index-url', indexUrl]
  return [python.program, '-I', '-m', 'pip', 'install', ...flags, ...(isEarly ? ['--pre'] : []), ...place]
}

/** The index is on this machine; what people set up for themselves says nothing of it. */
function optionsIn(scratch: string, { variable }: InstallerTools): RunOptions {
  const direct = ['127.0.0.1', variable('no_proxy') ?? variable('NO_PROXY')].filter(Boolean).join(',')
  return {
    cwd: scratch,
    sees: [...HARMLESS_VARIABLES, ...CONNECTION],
    env: {
      NO_PROXY: direct,
      no_proxy: direct,
      PIP_CONFIG_FILE: path.join(scratch, 'none'),
      UV_NO_CONFIG: '1',
    },
    timeoutMs: LIMIT_MS,
  }
}

async function starts(command: string, programs: Programs, cwd: string): Promise<boolean> {
  try {
    return (await programs.run(command, ['--version'], { cwd, sees: HARMLESS_VARIABLES })).code === 0
  } catch {
    return false
  }
}

function said({ code, stdout, stderr }: Finished): readonly string[] | undefined {
  if (code === 0) return undefined
  const lines = `${Buffer.from(stdout).toString('utf8')}\n${stderr}`.split(/\r?\n/)
  const telling = lines.flatMap((line) => line.replace(/\s+/g, ' ').trim() || [])
  return telling.length > 0
    ? telling
    : [code === null ? 'the installer took too long' : `the installer ended with ${code}`]
}

/** A place to try things in, taken away afterwards. */
export async function inScratch<T>(files: Files, work: (scratch: string) => Promise<T>): Promise<T> {
  const scratch = await files.makeScratch()
  try {
    return await work(scratch)
  } finally {
    await files.remove(scratch)
  }
}

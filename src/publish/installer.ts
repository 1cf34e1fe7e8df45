import path from 'node:path'
import type { Files, Finished, Programs } from '../system/system.ts'
import { HARMLESS_VARIABLES, type Python } from './builder/python.ts'

interface InstallRequest {
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

/** uv where it is on PATH, else the pip of an interpreter; `scratch` is a folder to run in. */
export async function findInstaller(python: Python, scratch: string, programs: Programs): Promise<Installer> {
  const options = {
    cwd: scratch,
    sees: [...HARMLESS_VARIABLES, ...CONNECTION],
    // The index is on this machine; what people set up for themselves says nothing of it.
    env: {
      NO_PROXY: '127.0.0.1',
      no_proxy: '127.0.0.1',
      PIP_CONFIG_FILE: path.join(scratch, 'none'),
      UV_NO_CONFIG: '1',
    },
    timeoutMs: LIMIT_MS,
  }
  const run = async (command: string, args: readonly string[]) => said(await programs.run(command, args, options))
  if (await starts('uv', programs, scratch)) {
    return {
      name: 'uv',
      install: ({ requirements, indexUrl, target, isEarly = false }) => {
        const place =
          target === undefined ? ['--dry-run', '--target', path.join(scratch, 'nothing')] : ['--target', target]
        const flags = ['--quiet', '--python', python.program, '--default-index', indexUrl]
        if (isEarly) flags.push('--prerelease', 'allow')
        return run('uv', ['pip', 'install', ...flags, ...place, ...requirements])
      },
    }
  }
  return {
    name: 'pip',
    install: ({ requirements, indexUrl, target, isEarly = false }) => {
      const place = target === undefined ? ['--dry-run', '--ignore-installed'] : ['--target', target]
      const flags = ['--quiet', '--no-input', '--disable-pip-version-check', '--index-url', indexUrl]
      if (isEarly) flags.push('--pre')
      return run(python.program, ['-I', '-m', 'pip', 'install', ...flags, ...place, ...requirements])
    },
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
  const telling = lines.filter((line) => line.trim() !== '')
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

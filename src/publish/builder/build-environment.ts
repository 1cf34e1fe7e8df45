import { createHash } from 'node:crypto'
import path from 'node:path'
import { ExternalError } from '../../errors.ts'
import type { Files, Finished, Programs } from '../../system/system.ts'
import { HARMLESS_VARIABLES, type Python } from './python.ts'

/** What environments are made with. */
export interface EnvironmentTools {
  readonly python: Python
  readonly programs: Programs
  readonly files: Files
  /** Absolute; environments of the same day are found here again. */
  readonly folder: string
  /** `2026-11-26`: what is not pinned is looked up anew each day. */
  readonly today: string
}

// Where indexes are, how to reach them and what to trust.
export const INSTALLER_VARIABLES = [
  ...HARMLESS_VARIABLES,
  ...['PIP_INDEX_URL', 'PIP_EXTRA_INDEX_URL', 'PIP_FIND_LINKS', 'PIP_NO_INDEX', 'PIP_TRUSTED_HOST', 'PIP_CERT'],
  ...['PIP_CONFIG_FILE', 'PIP_CACHE_DIR', 'PIP_PROXY', 'PIP_CONSTRAINT', 'PIP_BUILD_CONSTRAINT', 'NETRC'],
  ...['UV_INDEX', 'UV_DEFAULT_INDEX', 'UV_INDEX_URL', 'UV_EXTRA_INDEX_URL', 'UV_FIND_LINKS', 'UV_NO_INDEX'],
  ...['UV_CACHE_DIR', 'UV_OFFLINE', 'UV_NATIVE_TLS', 'UV_CONFIG_FILE', 'UV_BUILD_CONSTRAINT', 'XDG_CACHE_HOME'],
  ...['http_proxy', 'https_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY'],
  ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE'],
]

/**
 * A folder with some requirements installed, to be put on `sys.path`: made by uv where it is on PATH, else by pip.
 *
 * @param requires PEP 508, in any order
 * @throws {ExternalError} `BUILD_REQUIREMENTS`, with what the installer said last
 */
export async function environmentFor(requires: readonly string[], tools: EnvironmentTools): Promise<string> {
  const { files, folder, today, python } = tools
  const wanted = [...new Set(requires)].sort()
  const digest = createHash('sha256')
    .update(JSON.stringify([python, wanted]))
    .digest('hex')
    .slice(0, 16)
  const place = path.join(folder, `${today}-${digest}`)
  if (await files.isFolder(place)) return place
  for (const old of await files.list(folder)) if (!old.startsWith(today)) await files.remove(path.join(folder, old))
  const draft = `${place}.${process.pid}`
  await files.makeFolder(draft)
  try {
    if (wanted.length > 0) await install(wanted, draft, tools)
    await files.move(draft, place)
  } catch (error) {
    await files.remove(draft)
    // Somebody else was faster.
    if (await files.isFolder(place)) return place
    throw error
  }
  return place
}

async function install(requires: readonly string[], target: string, tools: EnvironmentTools): Promise<void> {
  const { python, programs } = tools
  const options = { cwd: target, sees: INSTALLER_VARIABLES }
  const finished =
    (await unlessMissing(() =>
      programs.run(
        'uv',
        ['pip', 'install', '-q', '--compile-bytecode', '--python', python.program, '--target', target, ...requires],
        options,
      ),
    )) ??
    (await programs.run(
      python.program,
      [
        '-I',
        '-m',
        'pip',
        'install',
        '-q',
        '--no-input',
        '--disable-pip-version-check',
        '--target',
        target,
        ...requires,
      ],
      options,
    ))
  if (finished.code === 0) return
  const said = finished.stderr.split('\n').filter((line) => line.trim() !== '')
  throw new ExternalError(
    'BUILD_REQUIREMENTS',
    `${requires.join(', ')} cannot be installed to build with: ${said.at(-1)?.trim() ?? 'the installer said nothing'}`,
    true,
  )
}

async function unlessMissing(start: () => Promise<Finished>): Promise<Finished | undefined> {
  try {
    return await start()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

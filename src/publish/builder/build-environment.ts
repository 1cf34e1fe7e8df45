import { createHash } from 'node:crypto'
import path from 'node:path'
import { ExternalError, UserError } from '../../errors.ts'
import { findTomlLines } from '../../standards/toml-lines.ts'
import type { Files, Finished, Programs, RepoPath } from '../../system/system.ts'
import { HARMLESS_VARIABLES, type Python, requirePip, unlessMissing } from './python.ts'

/** What environments are made with. */
export interface EnvironmentTools {
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

/** The manifest that states what to build with, as it is in the commit. */
export interface StatingManifest {
  readonly file: RepoPath
  readonly text: string
}

/** What an environment is made of. */
export interface Wanted {
  /** PEP 508, in any order. */
  readonly requires: readonly string[]
  /** Who is to mend them, where they are at fault. */
  readonly statedIn?: StatingManifest
}

/** What tells environments apart, beside the day and the version of Python. */
export function environmentDigest(requires: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify(wantedOf(requires)))
    .digest('hex')
    .slice(0, 16)
}

/**
 * Makes a folder with some requirements installed, to be put on `sys.path`: by uv where it is on PATH, else by pip. Those of other days go.
 *
 * @param name of the folder, beginning with the day
 * @throws {UserError} `INSTALLER_MISSING`; `BUILD_REQUIREMENTS` where no index has what is required, with its place
 * @throws {ExternalError} `BUILD_REQUIREMENTS` where an index did not answer
 */
export async function makeEnvironment(
  name: string,
  { requires, statedIn }: Wanted,
  python: Python,
  tools: EnvironmentTools,
): Promise<void> {
  const { files, folder, today } = tools
  const wanted = wantedOf(requires)
  const place = path.join(folder, name)
  for (const old of await files.list(folder)) if (!old.startsWith(today)) await files.remove(path.join(folder, old))
  const draft = `${place}.${process.pid}`
  await files.makeFolder(draft)
  try {
    if (wanted.length > 0) await install({ requires: wanted, ...(statedIn && { statedIn }) }, draft, python, tools)
    await files.move(draft, place)
  } catch (error) {
    await files.remove(draft)
    // Somebody else was faster.
    if (!(await files.isFolder(place))) throw error
  }
}

function wantedOf(requires: readonly string[]): readonly string[] {
  return [...new Set(requires)].sort()
}

async function install(
  { requires, statedIn }: Wanted,
  target: string,
  python: Python,
  { programs }: EnvironmentTools,
): Promise<void> {
  const options = { cwd: target, sees: INSTALLER_VARIABLES }
  const finished =
    (await unlessMissing(() =>
      programs.run(
        'uv',
        ['pip', 'install', '-q', '--compile-bytecode', '--python', python.program, '--target', target, ...requires],
        options,
      ),
    )) ?? (await installByPip(requires, target, python, programs))
  if (finished.code === 0) return
  throw failureOf(finished.stderr, requires, statedIn)
}

// What uv and pip say where an index did not answer, or the disk is full; all else is said of the requirements themselves.
const OUTSIDE =
  /error sending request|Failed to fetch|Request failed|timed out|Retrying \(|HTTP error 5\d\d|not a trusted or secure host|No space left|os error 28/i

function failureOf(stderr: string, requires: readonly string[], statedIn: StatingManifest | undefined): Error {
  const said = withoutHints(stderr.split('\n').filter((line) => line.trim() !== ''))
  const isOutside = said.some((line) => OUTSIDE.test(line))
  const message = `${requires.join(', ')} cannot be installed to build with: ${reasonIn(said, isOutside)}`
  if (isOutside) return new ExternalError('BUILD_REQUIREMENTS', message, true)
  const hint = 'Mend requires under [build-system]: it has to name what your index has, for the Python that builds.'
  return new UserError('BUILD_REQUIREMENTS', message, hint, placeOf(requires, stderr, statedIn))
}

/** uv tells causes, of which the first is about requirements, and the last about a network; pip ends with the reason. */
function reasonIn(said: readonly string[], isOutside: boolean): string {
  const causes = said.filter((line) => /^\s*cause: /.test(line))
  const told = isOutside ? causes.at(-1) : causes[0]
  return (told ?? said.at(-1))?.replace(/^\s*(?:cause|error): /i, '').trim() ?? 'the installer said nothing'
}

/** The line of the requirement that the installer speaks of, else of them all. */
function placeOf(
  requires: readonly string[],
  stderr: string,
  statedIn: StatingManifest | undefined,
): { readonly file?: string; readonly line?: number } {
  if (statedIn === undefined) return {}
  const { file, text } = statedIn
  if (!file.endsWith('.toml')) return { file }
  const meant = requires.find((requirement) => stderr.includes(requirement)) ?? ''
  const line = findTomlLines(text).lineOf(['build-system', 'requires'], meant)
  return { file, ...(line === undefined ? {} : { line }) }
}

async function installByPip(
  requires: readonly string[],
  target: string,
  python: Python,
  programs: Programs,
): Promise<Finished> {
  await requirePip(python, target, programs)
  const flags = ['-q', '--no-input', '--disable-pip-version-check', '--target', target]
  const options = { cwd: target, sees: INSTALLER_VARIABLES }
  return programs.run(python.program, ['-I', '-m', 'pip', 'install', ...flags, ...requires], options)
}

/** Behind its causes uv gives advice. */
function withoutHints(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => /^\s*hint:/i.test(line))
  return first > 0 ? lines.slice(0, first) : lines
}

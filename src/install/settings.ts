// What the tools read: https://pip.pypa.io/en/stable/topics/configuration/#environment-variables,
// https://docs.astral.sh/uv/reference/environment/
import type { InstallSource } from '../registries/registry.ts'
import { shellQuoted } from '../standards/shell.ts'
import type { System } from '../system/system.ts'

/** Variables for a shell or a job; an empty text takes away what was set before. */
export type ToolSettings = ReadonlyMap<string, string>

/** What pip takes for no configuration: it compares with this very text. */
export const NO_FILE = process.platform === 'win32' ? 'nul' : '/dev/null'

/** How the tools of a product know the private registry. */
export interface SourceNames {
  /** Sources of Poetry that are the registry. */
  readonly poetry: readonly string[]
  /** Indexes of uv that are. */
  readonly uv: readonly string[]
}

/** What a product has that its tools go by. */
export interface ToolFacts {
  readonly names: SourceNames
  /** A lock of uv, in which everything owned comes from the private side. */
  readonly hasUvLock: boolean
}

/**
 * Lets the tools ask the private registry themselves, so that no look-alike gets in: pip and uv ask it and nothing else, though uv brings what its
 * lock has from where the lock says; Poetry is given the credentials of the sources that `pyproject.toml` has.
 *
 * To ask the private index first is not enough: of a name that it does not have uv takes what others have, and Poetry also where it has no version
 * that fits.
 *
 * @returns what is set, credentials included: only for the variables of a job
 */
export function nativeSettings(source: InstallSource, { names, hasUvLock }: ToolFacts): ToolSettings {
  const { indexUrl, username = '', password = '' } = source
  const withUser = Object.assign(new URL(indexUrl), { username, password }).href
  const [uvName = 'maestro'] = names.uv
  const credentials = (prefix: string) =>
    password === ''
      ? []
      : ([
          [`${prefix}_USERNAME`, username],
          [`${prefix}_PASSWORD`, password],
        ] as const)
  return new Map([
    ...alone(withUser),
    ['UV_INDEX', `${uvName}=${indexUrl}`],
    ['UV_DEFAULT_INDEX', indexUrl],
    ['UV_INDEX_STRATEGY', 'first-index'],
    // It is not made anew in silence.
    ...(hasUvLock ? ([['UV_LOCKED', '1']] as const) : []),
    ...credentials(`UV_INDEX_${word(uvName)}`),
    ...names.poetry.flatMap((name) => credentials(`POETRY_HTTP_BASIC_${word(name)}`)),
  ])
}

/** A name as variables have it. */
function word(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9]/g, '_')
}

/** One index, and nothing that people set before. */
function alone(indexUrl: string): ToolSettings {
  return new Map([
    ['PIP_INDEX_URL', indexUrl],
    ['PIP_EXTRA_INDEX_URL', ''],
    ['PIP_FIND_LINKS', ''],
    // By its old name: of two, which one counts is the order of the environment.
    ['PIP_PYPI_URL', ''],
    ['PIP_CONFIG_FILE', NO_FILE],
    ['UV_DEFAULT_INDEX', indexUrl],
    ['UV_INDEX', ''],
    ['UV_INDEX_URL', ''],
    ['UV_EXTRA_INDEX_URL', ''],
    ['UV_FIND_LINKS', ''],
    ...WITH_LINES.map((name) => [name, ''] as const),
  ])
}

// They name files, whose lines may hold addresses of packages, and options.
const WITH_LINES = [
  ...['PIP_CONSTRAINT', 'PIP_BUILD_CONSTRAINT', 'PIP_REQUIREMENT', 'PIP_EDITABLE'],
  ...['UV_CONSTRAINT', 'UV_OVERRIDE', 'UV_BUILD_CONSTRAINT'],
]

/** Variables that are made empty though somebody set them for what is installed. */
export function lostVariables({ variable }: Pick<System, 'variable'>): readonly string[] {
  return WITH_LINES.filter((name) => (variable(name) ?? '') !== '')
}

/**
 * Lets pip and uv ask one index of this machine, and nothing else. Poetry takes its sources from `pyproject.toml` alone.
 *
 * What people set for pip in files is passed over: no variable takes back an `extra-index-url` that stands there.
 */
export function routeSettings(indexUrl: string, system: Pick<System, 'variable'>): ToolSettings {
  return new Map([...alone(indexUrl), ...pastProxies(system)])
}

const PROXIES = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy']

/** A proxy elsewhere does not reach this machine. */
function pastProxies({ variable }: Pick<System, 'variable'>): ToolSettings {
  if (PROXIES.every((name) => variable(name) === undefined)) return new Map()
  const given = (variable('no_proxy') ?? variable('NO_PROXY') ?? '').split(',').map((host) => host.trim())
  if (given.includes('*')) return new Map()
  const hosts = [...new Set([...given.filter(Boolean), '127.0.0.1', 'localhost'])].join(',')
  return new Map([
    ['NO_PROXY', hosts],
    ['no_proxy', hosts],
  ])
}

/** The settings as lines for a POSIX shell: `export NAME='value'`. */
export function shellLines(settings: ToolSettings): readonly string[] {
  return [...settings].map(([name, value]) => `export ${name}=${shellQuoted(value)}`)
}

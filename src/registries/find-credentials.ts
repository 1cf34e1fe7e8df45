// Variables that other tools know: https://python-poetry.org/docs/configuration/#http-basicnameusernamepassword,
// https://twine.readthedocs.io/en/stable/#environment-variables, https://docs.astral.sh/uv/reference/environment/
import type { System } from '../system/system.ts'
import type { RegistrySettings } from './registry.ts'
import type { Credentials } from './registry-http.ts'

/** What to do where credentials are refused. */
export const CHECK_CREDENTIALS =
  'Check username and password, or the token; MAESTRO_REGISTRY_USERNAME and MAESTRO_REGISTRY_PASSWORD (or MAESTRO_REGISTRY_TOKEN) hold them.'

type Surroundings = Pick<System, 'variable'> & { readonly report: Pick<System['report'], 'hide'> }

/** Credentials, and what the secret among them is. */
export interface FoundCredentials extends Credentials {
  readonly isToken: boolean
}

/** One place where credentials may stand. */
interface Source {
  readonly username: string | undefined
  readonly password: string | undefined
  readonly token: string | undefined
  /** What this place says of the registry's address: it may mean another registry. */
  readonly url?: string | undefined
}

/**
 * The URL as people gave it, else as Poetry, twine or uv find it in their variables.
 *
 * `POETRY_REPOSITORIES_<NAME>_URL`, `TWINE_REPOSITORY_URL`, `UV_PUBLISH_URL`, in this order.
 */
export function findUrl(settings: RegistrySettings, system: Pick<System, 'variable'>): string | undefined {
  return settings.url ?? otherTools(settings, system).find(({ url }) => url !== undefined)?.url
}

/**
 * Who we are to a registry. Looked for in this order: the settings; `MAESTRO_REGISTRY_USERNAME`, `…_PASSWORD`, `…_TOKEN`;
 * `POETRY_HTTP_BASIC_<NAME>_USERNAME`, `…_PASSWORD` and `POETRY_PYPI_TOKEN_<NAME>`; `TWINE_USERNAME`, `TWINE_PASSWORD`;
 * `UV_PUBLISH_TOKEN`, `UV_PUBLISH_USERNAME`, `UV_PUBLISH_PASSWORD`. Of the other tools, what is meant for another address is passed over.
 *
 * A user that the settings name goes with a password or a token from any of these places, but not with those of another user.
 *
 * Whatever is found is hidden from the log before anybody else has it.
 *
 * @param tokenUser the user that a token stands with, at this kind of registry
 * @returns undefined where nothing is set
 */
export function findCredentials(
  settings: RegistrySettings,
  system: Surroundings,
  tokenUser: string,
): FoundCredentials | undefined {
  const url = findUrl(settings, system)
  const others = otherTools(settings, system).filter((source) => isFor(source, url))
  const own: Source = { username: settings.username, password: settings.password, token: settings.token }
  for (const source of [own, ownVariables(system), ...others]) {
    const found = credentialsIn(source, settings.username, tokenUser)
    if (found === undefined) continue
    hideCredentials(found, system.report)
    return found
  }
  return undefined
}

/** From now on neither the secret nor the header made of it stands in the log. */
export function hideCredentials({ username, password }: Credentials, report: Surroundings['report']): void {
  report.hide(password)
  report.hide(Buffer.from(`${username}:${password}`).toString('base64'))
}

function credentialsIn(
  { username, password, token }: Source,
  wanted: string | undefined,
  tokenUser: string,
): FoundCredentials | undefined {
  if (wanted && username && wanted !== username) return undefined
  const user = wanted || username || tokenUser
  if (token) return { username: user, password: token, isToken: true }
  return password ? { username: user, password, isToken: false } : undefined
}

function ownVariables({ variable }: Pick<System, 'variable'>): Source {
  return {
    username: variable('MAESTRO_REGISTRY_USERNAME'),
    password: variable('MAESTRO_REGISTRY_PASSWORD'),
    token: variable('MAESTRO_REGISTRY_TOKEN'),
  }
}

function otherTools({ name, kind }: RegistrySettings, { variable }: Pick<System, 'variable'>): readonly Source[] {
  const poetryName = (name ?? kind).toUpperCase().replace(/[^A-Z0-9]/g, '_')
  return [
    {
      username: variable(`POETRY_HTTP_BASIC_${poetryName}_USERNAME`),
      password: variable(`POETRY_HTTP_BASIC_${poetryName}_PASSWORD`),
      token: variable(`POETRY_PYPI_TOKEN_${poetryName}`),
      url: variable(`POETRY_REPOSITORIES_${poetryName}_URL`),
    },
    {
      username: variable('TWINE_USERNAME'),
      password: variable('TWINE_PASSWORD'),
      token: undefined,
      url: variable('TWINE_REPOSITORY_URL'),
    },
    {
      username: variable('UV_PUBLISH_USERNAME'),
      password: variable('UV_PUBLISH_PASSWORD'),
      token: variable('UV_PUBLISH_TOKEN'),
      url: variable('UV_PUBLISH_URL'),
    },
  ]
}

/** What says nothing of an address is for any; what names another host is not for ours. */
function isFor({ url }: Source, ours: string | undefined): boolean {
  return url === undefined || ours === undefined || hostOf(url) === hostOf(ours)
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url
}

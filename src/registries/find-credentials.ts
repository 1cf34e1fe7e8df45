// Variables that other tools know: https://python-poetry.org/docs/configuration/#http-basicnameusernamepassword,
// https://twine.readthedocs.io/en/stable/#environment-variables, https://docs.astral.sh/uv/reference/environment/
import { printable } from '../standards/printable.ts'
import type { System } from '../system/system.ts'
import type { RegistrySettings } from './registry.ts'
import type { Credentials } from './registry-http.ts'

const WHERE =
  'MAESTRO_REGISTRY_USERNAME and MAESTRO_REGISTRY_PASSWORD (or MAESTRO_REGISTRY_TOKEN) hold them, in a workflow the inputs username and password (or token). Who calls one of our workflows writes secrets: { username: …, password: … }; read-username and read-password are for the job that builds.'

/** What to do where credentials are refused. */
export const CHECK_CREDENTIALS = `Check username and password, or the token; ${WHERE}`

/** What to do where nobody logged in, as where a secret is empty, and that is refused. */
export const GIVE_CREDENTIALS = `No credentials were found. Give username and password, or a token: ${WHERE}`

/** PyPI, under the name that uploads go to. */
export const PYPI = 'https://upload.pypi.org/legacy/'

// Names that twine and Poetry have for two sites; other names stand in files.
const SITES: Readonly<Record<string, string>> = { pypi: PYPI, testpypi: 'https://test.pypi.org/legacy/' }

type Surroundings = Pick<System, 'variable'> & { readonly report: Pick<System['report'], 'hide' | 'log'> }

/** Credentials, and what the secret among them is. */
export interface FoundCredentials extends Credentials {
  readonly isToken: boolean
}

/** One place where credentials may stand. */
interface Source {
  readonly username: string | undefined
  readonly password: string | undefined
  readonly token: string | undefined
}

/** The variables of another tool. */
interface ToolSource extends Source {
  /** What this place says of the registry's address: it may mean another registry. */
  readonly url?: string | undefined
  /** Where its credentials belong, where it does not say so itself. */
  readonly only?: string
  /** It names a registry whose address stands in a file. */
  readonly unread?: UnreadPlace
}

/** A registry that another tool would look up in a file, which is not read here. */
interface UnreadPlace {
  readonly variable: string
  readonly name: string
  readonly file: string
  /** The variable that would say it here. */
  readonly instead: string
}

/**
 * The URL as people gave it, else as Poetry, twine or uv find it in their variables.
 *
 * `POETRY_REPOSITORIES_<NAME>_URL`, `TWINE_REPOSITORY_URL`, `TWINE_REPOSITORY` of a known site, `UV_PUBLISH_URL`, in this order.
 */
export function findUrl(settings: RegistrySettings, system: Pick<System, 'variable'>): string | undefined {
  return settings.url ?? otherTools(settings, system).find(({ url }) => url !== undefined)?.url
}

/** The root of the index that uv compares with (`UV_PUBLISH_CHECK_URL`), where it is that of this registry. */
export function findCheckUrl(settings: RegistrySettings, system: Pick<System, 'variable'>): string | undefined {
  const [url, uvUrl, check] = [
    findUrl(settings, system),
    ...['UV_PUBLISH_URL', 'UV_PUBLISH_CHECK_URL'].map(system.variable),
  ]
  if (url === undefined || check === undefined) return undefined
  return [uvUrl, check].some((one) => one !== undefined && hostOf(one) === hostOf(url)) ? check : undefined
}

/** The first name of a registry, in a variable of another tool, whose address stands in a file that is not read here. */
export function findUnreadPlace(settings: RegistrySettings, system: Pick<System, 'variable'>): UnreadPlace | undefined {
  return otherTools(settings, system).find(({ unread }) => unread !== undefined)?.unread
}

/**
 * Who we are to a registry. Looked for in this order: the settings; `MAESTRO_REGISTRY_USERNAME`, `…_PASSWORD`, `…_TOKEN`;
 * `POETRY_HTTP_BASIC_<NAME>_USERNAME`, `…_PASSWORD` and `POETRY_PYPI_TOKEN_<NAME>`; `TWINE_USERNAME`, `TWINE_PASSWORD`;
 * `UV_PUBLISH_TOKEN`, `UV_PUBLISH_USERNAME`, `UV_PUBLISH_PASSWORD`. Of the other tools, what is meant for another address is passed over, and so is
 * what is meant for an address that stands in a file; where nothing else is found, that is said.
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
  const url = findUrl(settings, system) ?? (settings.kind === 'pypi' ? PYPI : undefined)
  const tools = otherTools(settings, system)
  const own: Source = { username: settings.username, password: settings.password, token: settings.token }
  for (const source of [own, ownVariables(system), ...tools.filter((source) => isFor(source, url))]) {
    const found = credentialsIn(source, settings.username, tokenUser)
    if (found === undefined) continue
    hideCredentials(found, system.report)
    return found
  }
  const passedOver = tools.find(
    (source) => source.unread && credentialsIn(source, settings.username, tokenUser),
  )?.unread
  if (passedOver !== undefined) system.report.log(unreadText(passedOver))
  return undefined
}

function unreadText({ variable, name, file, instead }: UnreadPlace): string {
  return `The credentials that go with ${variable} are passed over: ${file}, which would say where ${printable(name)} is, is not read. Set ${instead} in its place`
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

function otherTools(settings: RegistrySettings, { variable }: Pick<System, 'variable'>): readonly ToolSource[] {
  return [
    poetrySource(settings, variable),
    {
      username: variable('TWINE_USERNAME'),
      password: variable('TWINE_PASSWORD'),
      token: undefined,
      ...twinePlace(settings, variable),
    },
    {
      username: variable('UV_PUBLISH_USERNAME'),
      password: variable('UV_PUBLISH_PASSWORD'),
      token: variable('UV_PUBLISH_TOKEN'),
      ...uvPlace(variable),
    },
  ]
}

/** `pypi` is PyPI to Poetry, unless somebody says otherwise. */
function poetrySource({ name, kind }: RegistrySettings, variable: System['variable']): ToolSource {
  const word = (name ?? kind).toUpperCase().replace(/[^A-Z0-9]/g, '_')
  return {
    username: variable(`POETRY_HTTP_BASIC_${word}_USERNAME`),
    password: variable(`POETRY_HTTP_BASIC_${word}_PASSWORD`),
    token: variable(`POETRY_PYPI_TOKEN_${word}`),
    url: variable(`POETRY_REPOSITORIES_${word}_URL`),
    ...(word === 'PYPI' ? { only: PYPI } : {}),
  }
}

function twinePlace({ kind }: RegistrySettings, variable: System['variable']): Partial<ToolSource> {
  const instead = 'TWINE_REPOSITORY_URL'
  const [url, name] = [variable(instead), variable('TWINE_REPOSITORY')]
  if (url !== undefined || name === undefined) return { url }
  const site = SITES[name]
  if (site === undefined) return { unread: { variable: 'TWINE_REPOSITORY', name, file: '~/.pypirc', instead } }
  // No other kind of registry is there.
  return kind === 'pypi' ? { url: site } : { only: site }
}

function uvPlace(variable: System['variable']): Partial<ToolSource> {
  const instead = 'UV_PUBLISH_URL'
  const [url, name] = [variable(instead), variable('UV_PUBLISH_INDEX')]
  if (url !== undefined || name === undefined) return { url }
  return { unread: { variable: 'UV_PUBLISH_INDEX', name, file: 'the configuration of uv', instead } }
}

/** What says nothing of an address is for any; what names another host is not for ours. */
function isFor({ url, only, unread }: ToolSource, ours: string | undefined): boolean {
  if (unread !== undefined) return false
  const place = url ?? only
  return place === undefined || (ours !== undefined && hostOf(place) === hostOf(ours))
}

function hostOf(url: string): string {
  const host = URL.canParse(url) ? new URL(url).host : url
  return host === 'pypi.org' ? new URL(PYPI).host : host
}

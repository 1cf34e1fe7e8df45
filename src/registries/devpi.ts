// devpi: https://devpi.net/docs/devpi/devpi/stable/+doc/curl.html, and read in devpi-server 6.20

import { ExternalError, UserError } from '../errors.ts'
import { parseDistributionFileName } from '../standards/distribution-file-name.ts'
import { memberOf } from '../standards/json.ts'
import { printable } from '../standards/printable.ts'
import type { HttpAnswer, HttpQuestion } from '../system/system.ts'
import { onceFor } from '../workspaces/once.ts'
import {
  CHECK_CREDENTIALS,
  type FoundCredentials,
  findCredentials,
  findUrl,
  hideCredentials,
} from './find-credentials.ts'
import { type Login, lazyLogin, type OpenRegistry, type RegistrySystem } from './open-registry.ts'
import type { Pace } from './pace.ts'
import type { Registry, RegistryNote, RegistrySettings, RemoteFile } from './registry.ts'
import { askUntilAnswered, type Credentials, plainUrl, type RegistryHttp } from './registry-http.ts'
import { below, judgeUrl, withoutEnding, withoutSecrets } from './registry-url.ts'
import { listFiles } from './simple-api.ts'
import { type IndexedRegistry, indexMissing, openStandardRegistry } from './standard-registry.ts'

const TIMEOUT_MS = 60_000

/** One index of a devpi server, and who we are there. */
interface Devpi {
  readonly settings: RegistrySettings
  readonly system: RegistrySystem
  /** `…/USER/INDEX/` */
  readonly url: URL
  readonly user: string
  readonly index: string
  readonly http: RegistryHttp
  /** As given, before any log-in; undefined for nobody in particular. */
  readonly given: Credentials | undefined
}

/**
 * An index of a devpi server. `url` is the index's, `https://HOST/USER/INDEX/`.
 *
 * User and password log in once; the token of that log-in, which lasts for hours, stands in for the password from then on, because devpi
 * takes long to check a password. A given token is used as it is, for `username` or for the user of the index.
 *
 * devpi knows no yanked files, only removal, which breaks whoever has locked them: there is no `yank`. `promote` pushes within the server.
 */
export const openDevpi: OpenRegistry = async (settings, system, pace) => {
  const url = withoutEnding(judgeUrl(findUrl(settings, system), settings), '+simple')
  const { user, index } = partsOf(url)
  const given = findCredentials(settings, system, user)
  const login = loginFor({ given, url, system, pace })
  const credentials = async () => login?.credentials() ?? given
  const http = { http: system.http, pace, origins: [url.origin], credentials }
  const devpi: Devpi = { settings, system, url, user, index, http, given }
  const places = { kind: 'devpi', uploadUrl: url, indexUrl: below(url, '+simple/'), http, isRootTelling: true } as const
  const standard = openStandardRegistry(places, system)
  const registry: Registry = {
    ...standard,
    ...(settings.create === true ? beforeItIsMade(devpi, standard) : { prepare: () => prepare(devpi) }),
    promote: (project, version, target) => promote(devpi, { project, version, target }),
    upstreamOf: upstreams(devpi),
  }
  return login === undefined ? registry : { ...registry, renew: login.renew }
}

/**
 * An index shows what its bases have as well, and a base that is a mirror has what everybody may upload. Each file has the name of the index that
 * keeps it in its address.
 */
function upstreams(devpi: Devpi): NonNullable<Registry['upstreamOf']> {
  const { url, user, index, http } = devpi
  const root = new URL('../../', url)
  const kinds = new Map<string, Promise<boolean>>([[`${user}/${index}`, Promise.resolve(false)]])
  const isMirror = async (name: string) => {
    const config = await readConfig({ http, url: new URL(`${name}/`, root) })
    return memberOf(config, 'type') !== 'stage'
  }
  return async (file) => {
    const place = new URL(file.url)
    const [at = '', within = ''] = place.href.startsWith(root.href) ? place.href.slice(root.href.length).split('/') : []
    const name = `${at}/${within}`
    if (at === '') return place.host
    return (await onceFor(kinds, name, () => isMirror(name))) ? name : undefined
  }
}

/** What is to be made has no files until then, and maybe no user who could log in. */
function beforeItIsMade(
  devpi: Devpi,
  registry: IndexedRegistry,
): Required<Pick<Registry, 'list' | 'installSource' | 'prepare'>> {
  let isThere: Promise<boolean> | undefined
  const isMade = () => {
    isThere ??= isKnown(devpi)
    return isThere
  }
  return {
    list: async (project) => ((await isMade()) ? registry.list(project) : []),
    installSource: async () =>
      (await isMade()) ? registry.installSource() : { indexUrl: below(devpi.url, '+simple/').href },
    async prepare() {
      const notes = await prepare(devpi)
      isThere = Promise.resolve(true)
      return notes
    },
  }
}

/** Whether the server has this index; where it does not say so to everybody, it has. */
async function isKnown({ http, url }: Devpi): Promise<boolean> {
  const { answer } = await askJson({ ...http, origins: [] }, configOf(url), 'GET')
  return answer.status !== 404
}

/** @throws {UserError} `REGISTRY_URL_INVALID` where the path names no index */
function partsOf(url: URL): { readonly user: string; readonly index: string } {
  const [index, user] = url.pathname.split('/').slice(0, -1).reverse()
  if (user !== undefined && user !== '' && index !== undefined) return { user, index }
  throw new UserError(
    'REGISTRY_URL_INVALID',
    `${plainUrl(url)} names no index of a devpi server`,
    'Write it as https://HOST/USER/INDEX/, as "devpi index" prints it.',
  )
}

interface LoginRequest {
  readonly given: FoundCredentials | undefined
  readonly url: URL
  readonly system: RegistrySystem
  readonly pace: Pace
}

/** Undefined where nobody logs in: without credentials, and with a token. */
function loginFor({ given, url, system, pace }: LoginRequest): Login | undefined {
  if (given === undefined || given.isToken) return undefined
  const anybody: RegistryHttp = { http: system.http, pace, origins: [], credentials: async () => undefined }
  return lazyLogin(() => logIn(anybody, { url, given, system }))
}

interface LogIn {
  readonly url: URL
  readonly given: Credentials
  readonly system: RegistrySystem
}

async function logIn(anybody: RegistryHttp, { url, given, system }: LogIn): Promise<Credentials> {
  const place = new URL('../../+login', url)
  const { answer } = await askJson(anybody, place, 'POST', { user: given.username, password: given.password })
  const token = memberOf(resultOf(answer), 'password')
  if (answer.status === 200 && typeof token === 'string') {
    const credentials = { username: given.username, password: token }
    hideCredentials(credentials, system.report)
    return credentials
  }
  if (answer.status === 401 || answer.status === 403) throw logInRefused(place, given.username)
  if (answer.status === 404 || answer.status === 405) {
    throw new UserError(
      'REGISTRY_NOT_FOUND',
      `${plainUrl(place)} answered ${answer.status}: no devpi server is there`,
      'Check the URL of the registry: https://HOST/USER/INDEX/, as "devpi index" prints it.',
    )
  }
  throw new ExternalError('REGISTRY_UNREADABLE', `${plainUrl(place)} answered ${answer.status} to a log-in`, false)
}

function logInRefused(place: URL, username: string): UserError {
  return new UserError(
    'REGISTRY_UNAUTHORIZED',
    `${plainUrl(place)} refuses user ${printable(username)} with this password`,
    `${CHECK_CREDENTIALS} "devpi login USER" tries them by hand.`,
  )
}

/** Makes user and index where that is asked for; warns of an index whose files can be replaced, or be somebody else's. */
async function prepare(devpi: Devpi): Promise<readonly RegistryNote[]> {
  const { settings, url } = devpi
  // Before anybody logs in: who is not there cannot.
  if (settings.create === true) await createUser(devpi)
  const config = (await readConfig(devpi)) ?? (settings.create === true ? await createIndex(devpi) : undefined)
  if (config === undefined) throw indexMissing(url)
  const notes: RegistryNote[] = []
  if (memberOf(config, 'type') === 'mirror') {
    notes.push({ severity: 'error', message: `${plainUrl(url)} is a mirror, which takes no uploads` })
  }
  if (memberOf(config, 'volatile') === true) {
    notes.push({
      severity: 'warning',
      message: `${plainUrl(url)} is volatile: whoever may upload can replace released files in silence. "devpi index ${devpi.user}/${devpi.index} volatile=False" ends that`,
    })
  }
  const allowed = memberOf(config, 'mirror_whitelist')
  if (Array.isArray(allowed) && allowed.includes('*')) {
    notes.push({
      severity: 'warning',
      message: `${plainUrl(url)} lets files of its mirrors stand beside yours under the same names (mirror_whitelist=*): others can slip in versions of your projects`,
    })
  }
  return notes
}

/** What the server says of the index; undefined where there is none. Throws as a log-in does. */
async function readConfig({ http, url }: Pick<Devpi, 'http' | 'url'>): Promise<unknown> {
  const { answer } = await askJson(http, configOf(url), 'GET')
  if (answer.status === 404) return undefined
  if (answer.status === 200) return resultOf(answer)
  throw refusedBy(url, answer, 'tells nothing of itself')
}

function configOf(url: URL): URL {
  const place = new URL(url)
  place.searchParams.set('no_projects', '')
  return place
}

async function createIndex(devpi: Devpi): Promise<unknown> {
  const { http, url, settings, system } = devpi
  const wanted = { type: 'stage', volatile: false, bases: settings.bases ?? [] }
  const { answer } = await askJson(http, withoutSlash(url), 'PUT', wanted)
  // Somebody else may just have made it.
  if (answer.status === 409) return readConfig(devpi)
  if (answer.status !== 200 && answer.status !== 201) throw refusedBy(url, answer, 'could not be made')
  system.report.log(`Made the index ${plainUrl(url)}`)
  return resultOf(answer)
}

/** Only the user that we are can be made: of others we know no password. */
async function createUser({ url, user, given, http, system }: Devpi): Promise<void> {
  const place = withoutSlash(new URL('../', url))
  const nobody: RegistryHttp = { ...http, origins: [] }
  const { answer } = await askJson(nobody, place, 'GET')
  if (answer.status !== 404 || given === undefined || given.username !== user) return
  const made = await askJson(nobody, place, 'PUT', { password: given.password })
  if (made.answer.status === 201) system.report.log(`Made the user ${printable(user)}`)
  else if (made.answer.status !== 409) throw refusedBy(place, made.answer, 'could not be made')
}

interface Promotion {
  readonly project: string
  readonly version: string
  readonly target: string
}

/** A version whose files are all there already, the same bytes, is promoted: whoever runs a job again is not refused. */
async function promote(devpi: Devpi, promotion: Promotion): Promise<void> {
  const { http, url } = devpi
  const { project, version, target } = promotion
  judgeTarget(devpi, target)
  const { answer } = await askJson(http, withoutSlash(url), 'POST', { name: project, version, targetindex: target })
  if (answer.status === 200 || (await isPromoted(devpi, promotion))) return
  const what = `${project} ${version} could not be pushed from ${plainUrl(url)} to ${printable(target)}: ${said(answer)}`
  if (answer.status === 404 || answer.status === 400) {
    throw new UserError('VERSION_UNKNOWN', what, 'Check that the version is there, and that the target is USER/INDEX.')
  }
  if (answer.status === 401) throw new UserError('REGISTRY_UNAUTHORIZED', what, CHECK_CREDENTIALS)
  throw new UserError(
    'PROMOTION_REFUSED',
    what,
    'The user needs the right to upload there, and the files must not be there yet.',
  )
}

/** @throws {UserError} `PROMOTION_REFUSED` for what names no other index of the server */
function judgeTarget({ url, user, index }: Devpi, target: string): void {
  if (/^\w[\w.-]*\/\w[\w.-]*$/.test(target) && target !== `${user}/${index}`) return
  throw new UserError(
    'PROMOTION_REFUSED',
    `${printable(withoutSecrets(target))} names no other index of the devpi server than ${plainUrl(url)}`,
    'Name it as USER/INDEX, as "devpi index -l" lists them.',
  )
}

async function isPromoted({ http, url }: Devpi, { project, version, target }: Promotion): Promise<boolean> {
  const there = new URL(`../../${target}/+simple/`, url)
  const lists = [below(url, '+simple/'), there].map((index) => listFiles({ registry: http, url: index }, project))
  const [own = [], others = []] = await Promise.all(lists)
  const wanted = own.filter(({ fileName }) => parseDistributionFileName(fileName, project)?.version === version)
  const isThere = ({ fileName, sha256 }: RemoteFile) =>
    sha256 !== undefined && others.some((other) => other.fileName === fileName && other.sha256 === sha256)
  return wanted.length > 0 && wanted.every(isThere)
}

function askJson(http: RegistryHttp, url: URL, method: 'GET' | 'POST' | 'PUT', body?: unknown) {
  const question: HttpQuestion = {
    method,
    headers: { accept: 'application/json', 'content-type': 'application/json', 'user-agent': 'maestro-actions' },
    timeoutMs: TIMEOUT_MS,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }
  return askUntilAnswered(http, url, question)
}

/** devpi takes no slash at the end of what it makes. */
function withoutSlash(url: URL): URL {
  const plain = new URL(url)
  plain.pathname = plain.pathname.replace(/\/$/, '')
  return plain
}

function refusedBy(url: URL, answer: HttpAnswer, what: string): UserError {
  return new UserError(
    answer.status === 401 || answer.status === 403 ? 'REGISTRY_UNAUTHORIZED' : 'REGISTRY_REFUSED',
    `${plainUrl(url)} ${what}: ${said(answer)}`,
    'Check the credentials, and what this user may do there.',
  )
}

function said(answer: HttpAnswer): string {
  const message = memberOf(parsed(answer), 'message')
  const result = resultOf(answer)
  const words = typeof message === 'string' ? message : Array.isArray(result) ? JSON.stringify(result) : ''
  return printable(`${answer.status} ${words}`.trim().slice(0, 300))
}

function resultOf(answer: HttpAnswer): unknown {
  return memberOf(parsed(answer), 'result')
}

function parsed({ text }: HttpAnswer): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

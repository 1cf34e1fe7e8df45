// Tokens of container registries: https://distribution.github.io/distribution/spec/auth/token/, scopes: …/spec/auth/scope/
import { ExternalError, UserError } from '../errors.ts'
import { printable } from '../standards/printable.ts'
import { isThisMachine } from '../standards/this-machine.ts'
import type { HttpAnswer } from '../system/system.ts'
import { askUntilAnswered, basicOf, type Credentials, plainUrl, type RegistryHttp } from './registry-http.ts'

/** What is to be done in a repository. */
export type OciAction = 'pull' | 'push' | 'delete'

/** How a registry wants to be shown who we are. */
interface Challenge {
  readonly realm: URL
  readonly service: string | undefined
}

/** What authorizes, for one repository at a time. */
export interface OciTokens {
  /**
   * The header for a repository; undefined where the registry does not ask for any. As long as nobody knows, one question goes without, and all
   * others wait for what becomes of it.
   */
  header(repository: string, action: OciAction): Promise<string | undefined>
  /** Takes in that a question came to its end: whoever waits need not any more. */
  settle(): void
  /**
   * Takes in that a header was refused, by 401 or 403.
   *
   * @returns whether another one may help
   * @throws {UserError} `REGISTRY_REALM_UNSAFE`
   */
  refuse(answer: HttpAnswer, repository: string, sent: string | undefined): boolean
  /** Forgets all tokens. */
  forget(): void
}

/** The registry's token endpoint refused: what it said explains why. */
export class TokenRefused extends Error {
  readonly answer: HttpAnswer

  constructor(answer: HttpAnswer) {
    super('no token')
    this.answer = answer
  }
}

// https://distribution.github.io/distribution/spec/auth/token/: 60 s where nothing is said; some of them are for the way.
const SHORTEST_S = 60
const MARGIN_S = 10
const TIMEOUT_MS = 30_000

// What is asked for more is not asked for again.
const SCOPES: readonly (readonly OciAction[])[] = [['pull'], ['pull', 'push'], ['pull', 'push', 'delete']]

interface Kept {
  readonly header: Promise<string>
  readonly actions: readonly OciAction[]
  /** By the clock of the pace; unknown while it is on its way. */
  until: number
  /** The header, once it is here. */
  value?: string
  /** Whether other repositories have the same one. */
  isShared?: boolean
}

/** Who asks for tokens, and what is known before. */
export interface TokenSettings {
  readonly credentials: Credentials | undefined
  /** Where tokens are to be had, for a registry that need not be asked. */
  readonly realm?: URL
  /** Keeps a token out of the log. */
  hide(secret: string): void
}

/**
 * Tokens for the repositories of one registry, each had once and kept while it lasts. Where nobody knows where they are to be had, the first
 * question to the registry goes without one: its answer says. What is wished for at the same moment is asked for with one question.
 *
 * @param http without credentials of its own
 * @param root the registry's
 */
export function ociTokens(http: RegistryHttp, root: URL, { credentials, realm, hide }: TokenSettings): OciTokens {
  const kept = new Map<string, Kept>()
  // Some registries give tokens for one repository only, whatever they are asked for.
  const alone = new Set<string>()
  let challenge: Challenge | 'basic' | undefined = realm && { realm, service: root.host }
  const first = vanguard()
  const ask = async (scopes: readonly string[]): Promise<Token> => {
    const token = await askForToken(http, challenge as Challenge, scopes, credentials)
    hide(token.token)
    return { ...token, isShared: scopes.length > 1 }
  }
  const askTogether = together(ask)
  const have = (repository: string, action: OciAction): Promise<string> => {
    const known = kept.get(repository)
    if (known?.actions.includes(action) && http.pace.now() < known.until) return known.header
    const actions =
      SCOPES.find((scope) => [action, ...(known?.actions ?? [])].every((one) => scope.includes(one))) ?? []
    const scope = `repository:${repository}:${actions.join(',')}`
    const asked = alone.has(repository) ? ask([scope]) : askTogether(scope)
    const one: Kept = { header: asked.then(({ token }) => `Bearer ${token}`), actions, until: Number.POSITIVE_INFINITY }
    kept.set(repository, one)
    asked.then(
      ({ token, seconds, isShared }) => {
        one.value = `Bearer ${token}`
        one.isShared = isShared
        one.until = http.pace.now() + (seconds - MARGIN_S) * 1000
      },
      () => kept.delete(repository),
    )
    return one.header
  }
  return {
    settle: first.settle,
    async header(repository, action) {
      if (challenge === undefined) await first.turn()
      if (challenge === 'basic') return credentials === undefined ? undefined : basicOf(credentials)
      return challenge === undefined ? undefined : have(repository, action)
    },
    refuse(answer, repository, sent) {
      const found = challengeIn(answer, root)
      if (found !== undefined) challenge = found
      if (challenge === 'basic') return sent === undefined && credentials !== undefined
      const one = kept.get(repository)
      // Somebody else may have a newer one by now.
      const isOurs = sent !== undefined && one?.value === sent
      const isForOthers = isOurs && one?.isShared === true
      if (answer.status === 403 && !isForOthers) return false
      if (isForOthers) alone.add(repository)
      if (isOurs) kept.delete(repository)
      return challenge !== undefined
    },
    forget: () => kept.clear(),
  }
}

interface Vanguard {
  /** At once for whoever comes first; for all others when that has come to its end. */
  turn(): Promise<void>
  settle(): void
}

/** Lets one go ahead. */
function vanguard(): Vanguard {
  let settle = () => {}
  const settled = new Promise<void>((resolve) => {
    settle = resolve
  })
  let isTaken = false
  return {
    async turn() {
      if (isTaken) return settled
      isTaken = true
    },
    settle: () => settle(),
  }
}

interface Wish {
  readonly scope: string
  resolve(token: Token | Promise<Token>): void
}

/** Gathers what is wished for at one moment. Where all of it is refused, each is asked for alone: one of them may be the reason. */
function together(ask: (scopes: readonly string[]) => Promise<Token>): (scope: string) => Promise<Token> {
  let wishes: Wish[] = []
  const grant = () => {
    const now = wishes
    wishes = []
    const scopes = now.map(({ scope }) => scope)
    const token = ask(scopes)
    const unlessRefused = (scope: string) =>
      token.catch((error: unknown) => {
        if (scopes.length > 1 && error instanceof TokenRefused) return ask([scope])
        throw error
      })
    for (const { scope, resolve } of now) resolve(unlessRefused(scope))
  }
  return (scope) =>
    new Promise((resolve) => {
      if (wishes.length === 0) setImmediate(grant)
      wishes.push({ scope, resolve })
    })
}

/** Where a registry says that tokens are to be had. Credentials go there: over HTTPS, or to the same host or this machine over HTTP where it is asked that way itself. */
function challengeIn({ headers }: HttpAnswer, root: URL): Challenge | 'basic' | undefined {
  const text = headers.get('www-authenticate') ?? ''
  if (/^basic\b/i.test(text)) return 'basic'
  if (!/^bearer\b/i.test(text)) return undefined
  const value = (name: string) => new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(text)?.[1]
  const realm = value('realm') ?? ''
  if (!URL.canParse(realm)) return undefined
  const url = new URL(realm)
  const isNear = url.hostname === root.hostname || isThisMachine(url.host)
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && root.protocol === 'http:' && isNear)
  if (isSafe && url.username === '' && url.password === '') return { realm: url, service: value('service') }
  // Who is told to check credentials that were never sent would look for a long time.
  throw new UserError(
    'REGISTRY_REALM_UNSAFE',
    `${printable(root.host)} has tokens given out at ${plainUrl(url)}, where no credentials are sent to`,
    'Have the registry name a token server with https:// and without a user in its address.',
  )
}

interface GivenToken {
  readonly token: string
  readonly seconds: number
}

interface Token extends GivenToken {
  readonly isShared: boolean
}

/** @throws {TokenRefused} */
async function askForToken(
  http: RegistryHttp,
  { realm, service }: Challenge,
  scopes: readonly string[],
  credentials: Credentials | undefined,
): Promise<GivenToken> {
  const url = new URL(realm)
  if (service !== undefined) url.searchParams.set('service', service)
  for (const scope of scopes) url.searchParams.append('scope', scope)
  const asking: RegistryHttp = { ...http, origins: [realm.origin], credentials: async () => credentials }
  const headers = { accept: 'application/json', 'user-agent': 'maestro-actions' }
  const { answer } = await askUntilAnswered(asking, url, { headers, timeoutMs: TIMEOUT_MS })
  if (answer.status === 200) return tokenIn(answer, url)
  throw new TokenRefused(answer)
}

function tokenIn({ text }: HttpAnswer, { origin, pathname }: URL): GivenToken {
  try {
    const body = JSON.parse(text) as { token?: unknown; access_token?: unknown; expires_in?: unknown }
    const token = body.token ?? body.access_token
    const seconds = Math.max(SHORTEST_S, Number(body.expires_in) || 0)
    if (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)) return { token, seconds }
  } catch {
    // Said below.
  }
  throw new ExternalError('REGISTRY_UNREADABLE', `${origin}${pathname} gave no token`, true)
}

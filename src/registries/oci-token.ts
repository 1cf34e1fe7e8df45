// Tokens of container registries: https://distribution.github.io/distribution/spec/auth/token/, scopes: …/spec/auth/scope/
import { ExternalError } from '../errors.ts'
import type { HttpAnswer } from '../system/system.ts'
import { askUntilAnswered, basicOf, type Credentials, type RegistryHttp } from './registry-http.ts'

/** What is to be done in a repository. */
export type OciAction = 'pull' | 'push' | 'delete'

/** How a registry wants to be shown who we are. */
interface Challenge {
  readonly realm: URL
  readonly service: string | undefined
}

/** What authorizes, for one repository at a time. */
export interface OciTokens {
  /** The header for a repository; undefined as long as the registry has not asked for any. */
  header(repository: string, action: OciAction): Promise<string | undefined>
  /**
   * Takes in that a header was refused.
   *
   * @returns whether another one may help
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
}

/**
 * Tokens for the repositories of one registry, each had once and kept while it lasts. The first question to a registry goes without one: its
 * answer says where they are to be had.
 *
 * @param http without credentials of its own
 * @param root the registry's
 * @param hide keeps a token out of the log
 */
export function ociTokens(
  http: RegistryHttp,
  root: URL,
  { credentials, hide }: { readonly credentials: Credentials | undefined; hide(secret: string): void },
): OciTokens {
  const kept = new Map<string, Kept>()
  let challenge: Challenge | 'basic' | undefined
  const have = (repository: string, action: OciAction): Promise<string> => {
    const known = kept.get(repository)
    if (known?.actions.includes(action) && http.pace.now() < known.until) return known.header
    const actions =
      SCOPES.find((scope) => [action, ...(known?.actions ?? [])].every((one) => scope.includes(one))) ?? []
    const asked = askForToken(
      http,
      challenge as Challenge,
      `repository:${repository}:${actions.join(',')}`,
      credentials,
    )
    const one: Kept = { header: asked.then(({ token }) => `Bearer ${token}`), actions, until: Number.POSITIVE_INFINITY }
    kept.set(repository, one)
    asked.then(
      ({ token, seconds }) => {
        hide(token)
        one.value = `Bearer ${token}`
        one.until = http.pace.now() + (seconds - MARGIN_S) * 1000
      },
      () => kept.delete(repository),
    )
    return one.header
  }
  return {
    async header(repository, action) {
      if (challenge === 'basic') return credentials === undefined ? undefined : basicOf(credentials)
      return challenge === undefined ? undefined : have(repository, action)
    },
    refuse(answer, repository, sent) {
      const found = challengeIn(answer, root)
      if (found !== undefined) challenge = found
      if (challenge === 'basic') return sent === undefined && credentials !== undefined
      // Somebody else may have a newer one by now.
      if (sent !== undefined && kept.get(repository)?.value === sent) kept.delete(repository)
      return challenge !== undefined
    },
    forget: () => kept.clear(),
  }
}

/** Where a registry says that tokens are to be had. Credentials go there: over HTTPS, or to this kind of server over HTTP where it is one itself. */
function challengeIn({ headers }: HttpAnswer, root: URL): Challenge | 'basic' | undefined {
  const text = headers.get('www-authenticate') ?? ''
  if (/^basic\b/i.test(text)) return 'basic'
  if (!/^bearer\b/i.test(text)) return undefined
  const value = (name: string) => new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(text)?.[1]
  const realm = value('realm') ?? ''
  if (!URL.canParse(realm)) return undefined
  const url = new URL(realm)
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && root.protocol === 'http:')
  return isSafe && url.username === '' && url.password === '' ? { realm: url, service: value('service') } : undefined
}

interface Token {
  readonly token: string
  readonly seconds: number
}

/** @throws {TokenRefused} */
async function askForToken(
  http: RegistryHttp,
  { realm, service }: Challenge,
  scope: string,
  credentials: Credentials | undefined,
): Promise<Token> {
  const url = new URL(realm)
  if (service !== undefined) url.searchParams.set('service', service)
  url.searchParams.set('scope', scope)
  const asking: RegistryHttp = { ...http, origins: [realm.origin], credentials: async () => credentials }
  const headers = { accept: 'application/json', 'user-agent': 'maestro-actions' }
  const { answer } = await askUntilAnswered(asking, url, { headers, timeoutMs: TIMEOUT_MS })
  if (answer.status === 200) return tokenIn(answer, url)
  throw new TokenRefused(answer)
}

function tokenIn({ text }: HttpAnswer, { origin, pathname }: URL): Token {
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

import { parseGitUrl } from '../standards/git-url.ts'
import { isThisMachine } from '../standards/this-machine.ts'

/** Two tokens, and what says where they may go. */
export interface TokenPlaces {
  /** May write to this repository. */
  readonly token: string
  /** May read the repositories of submodules. */
  readonly templatesToken: string
  /** Where this repository comes from; undefined where nobody knows. */
  readonly origin: string | undefined
  /** Where it is pushed to; absent where that is its origin. Of several places, the others are mirrors. */
  readonly targets?: readonly string[]
  /** GitHub as a browser finds it; undefined where no job says. */
  readonly server: string | undefined
  /** The one host that `templatesToken` is for, with its port where it has one; empty where nobody says. */
  readonly templatesHost: string
}

const GITHUB = 'https://github.com'

/**
 * Which of the tokens goes to an address; undefined where none does. An address may come from whoever wrote `.gitmodules`: `token` goes to this
 * repository alone, with its mirrors at the same host, `templatesToken` to the host of its origin and to the GitHub of the job alone, or to the host that somebody named for it, and neither where somebody could read it on the way.
 *
 * @param url absolute, without user and password
 */
export function tokenAt(url: string, places: TokenPlaces): string | undefined {
  const { token, templatesToken, origin, targets = [], server, templatesHost } = places
  const host = hostOf(url)
  if (host === undefined || !isPrivate(url)) return undefined
  const own = [origin, targets[0]].filter((one) => one !== undefined)
  const isMirror = targets.includes(url) && own.some((one) => hostOf(one) === host)
  if (own.includes(url) || isMirror) return token || undefined
  if (templatesHost !== '') return templatesHost.toLowerCase() === host ? templatesToken || undefined : undefined
  const trusted = [origin, server ?? (origin === undefined ? GITHUB : undefined)]
  return trusted.some((one) => one !== undefined && hostOf(one) === host) ? templatesToken || undefined : undefined
}

/** With its port, where it has one of its own: that of ssh says nothing of another protocol. */
function hostOf(url: string): string | undefined {
  const host = parseGitUrl(url)?.host
  return /^ssh:/i.test(url) ? host?.replace(/:\d+$/, '') : host
}

function isPrivate(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || (protocol === 'http:' && isThisMachine(hostname))
}

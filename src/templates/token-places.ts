import { parseGitUrl } from '../standards/git-url.ts'

/** The tokens of a run, and whom each is for. */
export interface TokenPlaces {
  /** The product's address; undefined where it has none. */
  readonly origin: string | undefined
  /** The product's own token: for its address alone. */
  readonly token: string
  /** The token for the repositories of its submodules. */
  readonly templatesToken: string
  /** The host that the latter is for, with its port where it has one; empty: the product's host. */
  readonly templatesHost: string
}

/**
 * The token to send to an address; undefined where it is nobody's business: a `.gitmodules` may name any host, and none of them is
 * shown a token that was made for another one.
 */
export function tokenAt(
  url: string,
  { origin, token, templatesToken, templatesHost }: TokenPlaces,
): string | undefined {
  if (url === origin) return token
  const host = parseGitUrl(url)?.host
  const trusted = templatesHost === '' ? hostOf(origin) : templatesHost.toLowerCase()
  return host !== undefined && host === trusted ? templatesToken : undefined
}

/** Without the port of ssh, which says nothing of the one that a browser uses. */
function hostOf(origin: string | undefined): string | undefined {
  const host = origin === undefined ? undefined : parseGitUrl(origin)?.host
  return host !== undefined && /^ssh:/i.test(origin ?? '') ? host.replace(/:\d+$/, '') : host
}

// Git's addresses of repositories: https://git-scm.com/docs/git-fetch#_git_urls

/** The host (with its port, where it has one) and the path of a repository's address, without user, `.git` and slashes around. */
export interface GitUrl {
  readonly host: string
  readonly path: string
}

/** `https://host/o/r.git`, `ssh://git@host/o/r`, `git@host:o/r.git`; undefined for a folder of this machine. */
export function parseGitUrl(url: string): GitUrl | undefined {
  // Two letters at least: `C:\` is a drive.
  const short = /^(?:[^@/:\s]+@)?([A-Za-z0-9.-]{2,}):(?!\/\/)([^\\]+)$/.exec(url)
  if (short !== null) return { host: (short[1] as string).toLowerCase(), path: plainPath(short[2] as string) }
  if (!URL.canParse(url)) return undefined
  const { protocol, host, pathname } = new URL(url)
  if (host === '' || protocol === 'file:') return undefined
  return { host: host.toLowerCase(), path: plainPath(pathname) }
}

/** Whom an address names; without a password where git would look for one. */
export interface Login {
  readonly user: string
  readonly password?: string
}

/** An address without its user and password, and these by themselves. Those of ssh stay: they are no secret there. */
export function takeLogin(url: string): { readonly url: string; readonly login?: Login } {
  const [, scheme = '', named, rest = ''] = /^(https?:\/\/)([^/?#]*)@(.*)$/is.exec(url) ?? []
  if (named === undefined) return { url }
  const colon = named.indexOf(':')
  const user = decoded(colon < 0 ? named : named.slice(0, colon))
  const login = colon < 0 ? { user } : { user, password: decoded(named.slice(colon + 1)) }
  return { url: `${scheme}${rest}`, ...(named === '' ? {} : { login }) }
}

/** A text without the users and passwords of the addresses in it. */
export function withoutLogins(text: string): string {
  return text.replace(/([a-z][a-z0-9+.-]*:\/\/)[^/\s]*@/gi, '$1')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function plainPath(path: string): string {
  let [start, end] = [0, path.length]
  while (path[start] === '/') start++
  while (end > start && path[end - 1] === '/') end--
  return path.slice(start, end).replace(/\.git$/, '')
}

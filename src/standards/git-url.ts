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

function plainPath(path: string): string {
  let [start, end] = [0, path.length]
  while (path[start] === '/') start++
  while (end > start && path[end - 1] === '/') end--
  return path.slice(start, end).replace(/\.git$/, '')
}

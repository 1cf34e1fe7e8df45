import { UserError } from '../errors.ts'
import { type GitUrl, parseGitUrl, takeLogin, withoutLogins } from '../standards/git-url.ts'
import { printable } from '../standards/printable.ts'
import { isThisMachine } from '../standards/this-machine.ts'
import type { Location } from '../workspaces/workspace.ts'

/** Where a submodule comes from. */
export interface SubmoduleUrl extends GitUrl {
  /** Absolute; without any user or password. */
  readonly url: string
}

const HINT = 'Use https://HOST/OWNER/NAME.git, git@HOST:OWNER/NAME.git, or ../NAME.git for a neighbour.'

/**
 * The address that a submodule's `url` stands for. Takes https, ssh and what git reads as ssh, and plain http on this machine; nothing that
 * runs a program, reads a folder or looks like an option.
 *
 * @param url as `.gitmodules` has it, relative to the repository that holds it where it begins with `./` or `../`
 * @param origin where that repository is, whose user and password stay behind; undefined where nobody knows
 * @throws {UserError} `SUBMODULE_URL`
 * @see https://git-scm.com/docs/git-submodule (relative URLs)
 */
export function resolveSubmoduleUrl(url: string, origin: string | undefined, at: Location): SubmoduleUrl {
  const refuse = (why: string) => new UserError('SUBMODULE_URL', `${printable(withoutLogins(url))}: ${why}`, HINT, at)
  if (/[\p{Cc}\s]|%(?:0[0-9a-f]|1[0-9a-f]|7f)/iu.test(url)) throw refuse('it holds blanks or control characters')
  const isRelative = /^\.\.?\//.test(url)
  if (isRelative && origin === undefined) {
    throw refuse('it is relative, and nobody knows where this repository comes from')
  }
  const absolute = isRelative ? relativeTo(takeLogin(origin ?? '').url, url) : url
  if (absolute === undefined) throw refuse('it leads above the host of this repository')
  if (absolute.startsWith('-')) throw refuse('git would take it for an option')
  if (/^[^/]*::/.test(absolute) && !absolute.includes('[')) throw refuse('git would run a program for it')
  const parsed = parseGitUrl(absolute)
  if (parsed === undefined || parsed.path === '' || parsed.host.startsWith('-'))
    throw refuse('this is no address of a repository elsewhere')
  const protocol = /^([a-z][a-z0-9+.-]*):\/\//i.exec(absolute)?.[1]?.toLowerCase() ?? 'ssh'
  if (!['https', 'ssh'].includes(protocol) && !(protocol === 'http' && isThisMachine(parsed.host))) {
    throw refuse(`${protocol} is not taken: it is not encrypted, or reads more than a repository`)
  }
  if (/:\/\/[^/:]*:[^/]*@/.test(absolute)) throw refuse('it holds a password: take it out, everybody can read it')
  return { ...parsed, url: protocol === 'ssh' ? absolute : takeLogin(absolute).url }
}

/** As git-submodule(1) does: each `../` takes the last part away, of a path or behind the colon of scp's form. */
function relativeTo(origin: string, url: string): string | undefined {
  const isUrl = origin.includes('://')
  let [base, rest] = [origin.replace(/\/+$/, ''), url]
  let separator = '/'
  while (/^\.\.?\//.test(rest)) {
    const isUp = rest.startsWith('../')
    rest = rest.slice(isUp ? 3 : 2)
    if (!isUp) continue
    const cut = isUrl ? base.lastIndexOf('/') : Math.max(base.lastIndexOf('/'), base.lastIndexOf(':'))
    if (cut < 0 || /^[a-z][a-z0-9+.-]*:\/?$/i.test(base.slice(0, cut))) return undefined
    separator = base[cut] ?? '/'
    base = base.slice(0, cut)
  }
  return `${base}${separator}${rest}`
}

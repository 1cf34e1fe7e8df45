import { printable } from '../standards/printable.ts'
import type { RepoPath } from '../system/system.ts'
import { whyNoPath } from './submodules.ts'

/**
 * Why no file of the templates may stand at a path of the product; undefined where one may.
 *
 * @param submodules paths that belong to other repositories
 */
export function whyNoTarget(path: RepoPath, submodules: readonly RepoPath[]): string | undefined {
  const parts = path.split('/')
  const inside = submodules.find((one) => path === one || path.startsWith(`${one}/`))
  if (inside !== undefined) return `it is inside the submodule ${printable(inside)}`
  if (!path.isWellFormed()) return 'its name is not UTF-8'
  return whyNoPath(path) ?? whyNoSubmoduleFile(parts) ?? whyNotOnWindows(parts)
}

/** Whoever writes it says which programs and addresses git reads: https://git-scm.com/docs/gitmodules */
function whyNoSubmoduleFile(parts: readonly string[]): string | undefined {
  const isOne = parts.some((part) => /^(?:\.gitmodules|gitmod~\d+|gi7eba~\d+)[ .]*(?::.*)?$/i.test(withoutHidden(part)))
  return isOne ? 'git reads its submodules there' : undefined
}

/** Characters that the file systems of Apple do not see, as git has them (utf8.c). */
function withoutHidden(part: string): string {
  return part.replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, '')
}

/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
function whyNotOnWindows(parts: readonly string[]): string | undefined {
  const device = parts.find((part) =>
    /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?: *\..*)?$/i.test(part),
  )
  if (device !== undefined) return `${printable(device)} is a device on Windows`
  const sign = parts.map((part) => /[<>:"|?*]/.exec(part)?.[0]).find((found) => found !== undefined)
  return sign === undefined ? undefined : `no name on Windows holds ${sign}`
}

/** What two names have in common that are one file where letter case, or how an accent is written, does not count. */
export function foldPath(path: RepoPath): string {
  return path.normalize('NFC').toLowerCase().normalize('NFC')
}

/**
 * Why a symbolic link may not stand at a path of the product; undefined where it may. One that goes up after it went down could leave the
 * repository through another link, and is refused as well.
 *
 * @param target what the link holds
 */
export function whyNoLink(path: RepoPath, target: string): string | undefined {
  if (target === '') return 'it leads nowhere'
  if (/\p{Cc}/u.test(target) || !target.isWellFormed()) return 'it holds control characters, or what is not UTF-8'
  if (target.startsWith('/') || /^[A-Za-z]:/.test(target)) return `it leads to ${printable(target)}, which is absolute`
  if (target.includes('\\')) return 'it holds a backslash'
  const parts = target.split('/').filter((part) => part !== '' && part !== '.')
  const up = parts.findIndex((part) => part !== '..')
  const [climbs, rest] = up < 0 ? [parts.length, []] : [up, parts.slice(up)]
  if (climbs > path.split('/').length - 1) return `it leads to ${printable(target)}, outside of the repository`
  if (rest.includes('..')) return `it leads to ${printable(target)}, which goes down and up again`
  return rest.map((part) => whyNoPath(part)).find((why) => why !== undefined)
}

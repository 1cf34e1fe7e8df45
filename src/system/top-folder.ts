import { readFileSync, realpathSync } from 'node:fs'
import path from 'node:path'

/**
 * The top folder of the work tree that holds a folder, by the usual layout alone: a process of git costs more than all else that a short run does.
 * Undefined where only git can tell: links between work trees, submodules, work trees elsewhere, bare repositories, configuration of more than one
 * file, ids of another length than 40, and where there is no repository at all.
 *
 * @param folder absolute
 */
export function topFolder(folder: string): string | undefined {
  for (let at = folder; ; at = path.dirname(at)) {
    const inside = path.join(at, '.git')
    const config = textOf(path.join(inside, 'config'))
    if (config !== undefined) {
      const isUsual = textOf(path.join(inside, 'HEAD')) !== undefined && !UNUSUAL.test(config)
      return isUsual ? realpathSync(at) : undefined
    }
    // A file that leads elsewhere, a folder without a configuration, or a repository without a folder of its own.
    if (['.git', 'HEAD'].some((name) => textOf(path.join(at, name)) !== undefined)) return undefined
    if (path.dirname(at) === at) return undefined
  }
}

const UNUSUAL = /worktree|bare\s*=(?!\s*false)|\[\s*include|objectformat/i

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

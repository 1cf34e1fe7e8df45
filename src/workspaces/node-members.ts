import type { RepoPath } from '../system/system.ts'
import { matchFolders } from './member-globs.ts'

// Longer patterns and longer lists are cut: they would only cost time.
const MOST_PATTERNS = 500
const MOST_CHARACTERS = 1_000

/**
 * Whether folders are members by the patterns of a workspace root, as npm, pnpm and yarn write them: globs with braces, those
 * with `!` in front exclude. Alternatives `@(a|b)` read like braces, and `!(a|b)` as anything but those.
 */
export function matchMembers(root: RepoPath, patterns: readonly string[]): (folder: RepoPath) => boolean {
  const included: string[] = []
  const excluded: string[] = []
  for (const pattern of patterns.slice(0, MOST_PATTERNS)) {
    if (pattern.length > MOST_CHARACTERS) continue
    if (pattern.startsWith('!') && !pattern.startsWith('!(')) excluded.push(...expandBraces(pattern.slice(1)))
    else {
      const open = pattern.replaceAll(NEGATED, '*')
      included.push(...expandBraces(open))
      if (open !== pattern) excluded.push(...expandBraces(pattern.replaceAll(NEGATED, '@($1)')))
    }
  }
  const isIncluded = matchFolders(root, included)
  const isExcluded = matchFolders(root, excluded)
  return (folder) => isIncluded(folder) && !isExcluded(folder)
}

const NEGATED = /!\(([^()]*)\)/g

/** `{a,b}/c` as `a/c` and `b/c`; a pattern that would make too many stays as it is. */
function expandBraces(pattern: string): readonly string[] {
  const plain = pattern.replaceAll(/@\(([^()]*)\)/g, (_, inner: string) => `{${inner.replaceAll('|', ',')}}`)
  let done: readonly string[] = [plain]
  while (done.some(hasBraces)) {
    const next = done.flatMap(expandOnce)
    if (next.length > MOST_PATTERNS) return [plain]
    done = next
  }
  return done
}

// Braces without others inside: the innermost come first.
const BRACES = /\{([^{}]*,[^{}]*)\}/

function hasBraces(pattern: string): boolean {
  return BRACES.test(pattern)
}

function expandOnce(pattern: string): readonly string[] {
  const found = BRACES.exec(pattern)
  if (found === null) return [pattern]
  const before = pattern.slice(0, found.index)
  const after = pattern.slice(found.index + found[0].length)
  return (found[1] ?? '').split(',').map((choice) => `${before}${choice}${after}`)
}

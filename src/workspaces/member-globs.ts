import type { RepoPath } from '../system/system.ts'
import { resolvePath } from './repo-paths.ts'

// Longer patterns and longer lists are cut: they would only cost time.
const MOST_CHARACTERS = 1_000
const MOST_PATTERNS = 500

const WILD = /[*?[]/

/**
 * Whether folders are named by any of the paths and globs of a workspace root: `*`, `?` and `[…]` within a segment, `**` for any
 * number of segments, as uv's and Poetry's members are written. Each answer takes time linear in pattern times path, at worst.
 */
export function matchFolders(root: RepoPath, patterns: readonly string[]): (folder: RepoPath) => boolean {
  const paths = new Set<RepoPath>()
  const globs: (readonly Segment[])[] = []
  for (const pattern of patterns) {
    const resolved = resolvePath(root, pattern)
    if (resolved === undefined || pattern.length > MOST_CHARACTERS) continue
    if (!WILD.test(pattern)) paths.add(resolved)
    else if (globs.length < MOST_PATTERNS) globs.push(resolved.split('/').map(compileSegment))
  }
  return (folder) => {
    if (paths.has(folder)) return true
    const segments = folder.split('/')
    return globs.some((glob) => walk(glob, segments, isAnyDepth, (matches, segment) => matches(segment)))
  }
}

/** What one segment of a glob admits; `**` is told from the others by identity. */
type Segment = (segment: string) => boolean

const anyDepth: Segment = () => true

function isAnyDepth(segment: Segment): boolean {
  return segment === anyDepth
}

function compileSegment(pattern: string): Segment {
  if (pattern === '**') return anyDepth
  if (!WILD.test(pattern)) return (segment) => segment === pattern
  const tokens = pattern.match(/\[[^\]]+\]|./gsu) ?? []
  return (segment) => walk(tokens, [...segment], (token) => token === '*', matchesCharacter)
}

/** A token is a single character, `*`, `?` or a class such as `[a-c]`. */
function matchesCharacter(token: string, character: string): boolean {
  if (token === '?' || token === character) return true
  if (token.length < 3 || !token.startsWith('[')) return false
  const isNegated = token[1] === '!' || token[1] === '^'
  const members = [...token.slice(isNegated ? 2 : 1, -1)]
  return isNegated !== members.some((member, at) => member === character || isInRange(members, at, character))
}

function isInRange(members: readonly string[], at: number, character: string): boolean {
  const [low, dash, high] = members.slice(at, at + 3)
  return dash === '-' && low !== undefined && high !== undefined && low <= character && character <= high
}

/** Walks both lists at once; at a dead end the last star takes one item more. */
function walk<T, U>(
  pattern: readonly T[],
  subject: readonly U[],
  isStar: (part: T) => boolean,
  isMatch: (part: T, item: U) => boolean,
): boolean {
  let star = -1
  let resume = 0
  let part = 0
  let item = 0
  while (item < subject.length) {
    const next = pattern[part]
    if (next !== undefined && isStar(next)) {
      star = part++
      resume = item
    } else if (next !== undefined && isMatch(next, subject[item] as U)) {
      part++
      item++
    } else if (star >= 0) {
      part = star + 1
      item = ++resume
    } else {
      return false
    }
  }
  return pattern.slice(part).every(isStar)
}

import { isRegular, LINK } from '../standards/git-modes.ts'
import type { RepoPath } from '../system/system.ts'

/**
 * How the imports of a file are found.
 * - `component`: between the `script` tags of a text.
 * - `script`: by its first line, which names an interpreter.
 * - `unread`: it may import whatever its project can, and nobody looks.
 * - `data`: it imports nothing, but may name what others load for it.
 * - `link`: a symbolic link, perhaps to a folder of modules, which then have more names than one.
 */
export type CodeKind = 'python' | 'typescript' | 'component' | 'script' | 'unread' | 'data' | 'link'

const KINDS: ReadonlyMap<string, CodeKind> = new Map([
  ...['py', 'pyi', 'pyw'].map((ending) => [ending, 'python'] as const),
  ...['ts', 'tsx', 'mts', 'cts', 'js', 'jsx', 'mjs', 'cjs'].map((ending) => [ending, 'typescript'] as const),
  ...['vue', 'svelte'].map((ending) => [ending, 'component'] as const),
  ...['ipynb', 'pyx', 'pxd', 'pxi', 'mdx', 'astro', 'marko', 'coffee'].map((ending) => [ending, 'unread'] as const),
])

/** What kind of code a file is, by its name and git's mode; undefined where it is none, or not one that imports. */
export function codeKind(path: RepoPath, mode: string): CodeKind | undefined {
  if (!isRegular(mode) && mode !== LINK) return undefined
  const dot = path.lastIndexOf('.')
  const hasEnding = dot > path.lastIndexOf('/')
  const kind = hasEnding ? KINDS.get(path.slice(dot + 1)) : undefined
  if (mode === LINK) return kind !== undefined || !hasEnding ? 'link' : undefined
  return hasEnding || mode !== '100755' ? kind : 'script'
}

// Its code runs where nobody imports it: it makes what dependents load, or says how tools of theirs work.
const BUILD =
  /^(?:setup|build|hatch_build|pdm_build|pavement|fabfile)\.py$|^(?:gulpfile|gruntfile|jakefile)\.|\.config\.[cm]?[jt]s$|^\.[\w.-]+\.[cm]?[jt]s$/i

/** Whether a file is a module that others load by importing it, and in no other way. */
export function isModule(path: RepoPath): boolean {
  const kind = codeKind(path, '100644')
  if (kind === undefined || kind === 'unread') return false
  return !BUILD.test(path.slice(path.lastIndexOf('/') + 1))
}

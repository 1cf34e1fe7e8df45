import type { RepoPath } from '../system/system.ts'

/**
 * How the imports of a file are found.
 * - `component`: between the `script` tags of a text.
 * - `script`: by its first line, which names an interpreter.
 * - `unread`: it may import whatever its project can, and nobody looks.
 */
export type CodeKind = 'python' | 'typescript' | 'component' | 'script' | 'unread'

const KINDS: ReadonlyMap<string, CodeKind> = new Map([
  ...['py', 'pyi', 'pyw'].map((ending) => [ending, 'python'] as const),
  ...['ts', 'tsx', 'mts', 'cts', 'js', 'jsx', 'mjs', 'cjs'].map((ending) => [ending, 'typescript'] as const),
  ...['vue', 'svelte'].map((ending) => [ending, 'component'] as const),
  ...['ipynb', 'pyx', 'pxd', 'pxi', 'mdx', 'astro', 'marko', 'coffee'].map((ending) => [ending, 'unread'] as const),
])

/** What kind of code a file is, by its name and git's mode; undefined where it is none, or not one that imports. */
export function codeKind(path: RepoPath, mode: string): CodeKind | undefined {
  if (!mode.startsWith('100')) return undefined
  const dot = path.lastIndexOf('.')
  if (dot > path.lastIndexOf('/')) return KINDS.get(path.slice(dot + 1))
  return mode === '100755' ? 'script' : undefined
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

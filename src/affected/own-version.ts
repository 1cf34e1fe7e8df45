import type { Project } from '../graph/project-graph.ts'
import type { RepoPath } from '../system/system.ts'
import { pathInside } from '../workspaces/repo-paths.ts'

// Where programs for releases write a version: a file for it, or the package itself.
const FOR_VERSIONS = /(?:^|\/)(?:_version|version|__version__|__about__)\.py$/
const PACKAGE = /^(?:src\/)?(?:[^/]+\/){0,3}__init__\.py$/

/** Whether a file of a project may state the project's own version, by its path. */
export function mayStateVersion(path: RepoPath, { root, ecosystems }: Project): boolean {
  if (!path.endsWith('.py') || !ecosystems.includes('python')) return false
  const inside = pathInside(root, path)
  return FOR_VERSIONS.test(inside) || PACKAGE.test(inside)
}

const STATED = /^(__version__|VERSION|version|__VERSION__)([ \t]*(?::[^=\n]*)?=[ \t]*)(["'])([^"'\n]*)\3[ \t]*$/gm

/**
 * A text without the project's own version, where a line of it is that assignment alone: `__version__ = "1.4.0"`. A value that is another one
 * than the manifest's stays; where the manifest leaves it to this file, only `__version__` is one for certain.
 */
export function withoutOwnVersion(text: string, { version }: Pick<Project, 'version'>): string {
  return text.replace(STATED, (line, name: string, between: string, _: string, value: string) => {
    const isOwn = version === undefined ? name === '__version__' : value === version
    return isOwn ? `${name}${between}` : line
  })
}

import type { RepoPath } from '../system/system.ts'
import { foldersAbove, isBelow, isInstalled, parentOf, resolvePath } from '../workspaces/repo-paths.ts'
import { isTsconfig } from '../workspaces/typescript.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import { projectsByRoot } from './places.ts'
import { isDocumentation } from './shared-files.ts'
import { type Side, sharedTouch, type TouchedProject } from './touch.ts'
import { filesAndInclude } from './tsconfig-files.ts'

/** A path that leads up and on into another folder; what begins with `<rootDir>/` or a protocol of packages is told elsewhere. */
const LEADS_UP = /(?<=^|[\s"'=,([])(?:\.\/)?(?:\.\.\/)+[\w@.+*?{}/-]*[\w@+*}/-]/g

/**
 * Whom a file concerns whose manifest or tsconfig names it, or a folder that it lies in, by a path that leads out of their own: a script in a folder further
 * up, sources of another project that are compiled as well. Folders of whole projects are dependencies, and not among them.
 */
export function namedPaths({
  graph,
  tree,
}: Pick<Side, 'graph' | 'tree'>): (path: RepoPath) => readonly TouchedProject[] {
  const roots = [...projectsByRoot(graph).keys()]
  const naming = new Map<RepoPath, Set<ProjectName>>()
  for (const { name, root, manifests } of graph.projects.values()) {
    const beside = tree.entries.has(`${root}/tsconfig.json`) ? [`${root}/tsconfig.json`] : []
    for (const file of new Set([...manifests, ...beside])) {
      const text = tree.text(file) ?? ''
      if (!text.includes('../')) continue
      const paths = isTsconfig(file) ? filesAndInclude(text) : (text.match(LEADS_UP) ?? [])
      for (const path of new Set(paths)) {
        const place = resolvePath(parentOf(file), path.replace(/[^/]*[*?{].*$/, ''))
        if (place === undefined || place === '' || !isOutside(place, root)) continue
        // Documents that a pyproject.toml names are for builds.
        if (file.endsWith('.toml') && isDocumentation(place, false)) continue
        // Of a folder around projects nobody means all.
        if (roots.some((one) => one === place || isBelow(place, one))) continue
        if (tree.entries.has(place) || tree.hasFolder(place))
          naming.set(place, (naming.get(place) ?? new Set()).add(name))
      }
    }
  }
  if (naming.size === 0) return () => []
  return (path) =>
    [path, ...foldersAbove(path)].flatMap((place) =>
      [...(naming.get(place) ?? [])].map(
        (project) => ({ ...sharedTouch(project, 'its own settings or scripts name it'), isJudged: true }) as const,
      ),
    )
}

function isOutside(place: RepoPath, root: RepoPath): boolean {
  return place !== root && !isBelow(root, place) && !isTsconfig(place) && !isInstalled(place)
}

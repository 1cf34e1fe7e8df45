import type { Project, ProjectGraph } from '../graph/project-graph.ts'
import type { RepoPath } from '../system/system.ts'
import type { Ecosystem, ProjectName } from '../workspaces/workspace.ts'

/** The projects of some ecosystems in the folder of a file and deeper; a project of no ecosystem is one of each. */
export function projectsBelow(
  path: RepoPath,
  ecosystems: readonly Ecosystem[],
  graph: ProjectGraph,
): readonly ProjectName[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  return [...graph.projects.values()]
    .filter((project) => `${project.root}/`.startsWith(folder) || folder === '')
    .filter((project) => project.ecosystems.length === 0 || project.ecosystems.some((e) => ecosystems.includes(e)))
    .map(({ name }) => name)
}

/** Projects by their folders, for {@link ownerOf}. */
export function projectsByRoot({ projects }: Pick<ProjectGraph, 'projects'>): ReadonlyMap<RepoPath, Project> {
  return new Map([...projects.values()].map((project) => [project.root, project]))
}

/** The innermost project whose folder holds the path. */
export function ownerOf(path: RepoPath, roots: ReadonlyMap<RepoPath, Project>): Project | undefined {
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
    const project = roots.get(path.slice(0, at))
    if (project !== undefined) return project
  }
  // A submodule's own path is its folder; so is a project's that became a file.
  return roots.get(path) ?? roots.get('')
}

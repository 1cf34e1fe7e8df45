import type { ModuleGraph } from '../graph/module-graph.ts'
import type { ProjectName } from '../workspaces/workspace.ts'

/**
 * Tells of two projects whether files of the first lead to files of the second, directly or through other projects. Looked up from
 * project to project, so the answer may be yes where no single file leads there.
 */
export function projectUses(modules: ModuleGraph): (from: ProjectName, to: ProjectName) => boolean {
  let direct: ReadonlyMap<ProjectName, ReadonlySet<ProjectName>> | undefined
  const known = new Map<ProjectName, ReadonlySet<ProjectName>>()
  return (from, to) => {
    direct ??= directUses(modules)
    let reached = known.get(from)
    if (reached === undefined) {
      reached = usesFrom(from, direct)
      known.set(from, reached)
    }
    return reached.has(to)
  }
}

function usesFrom(
  from: ProjectName,
  direct: ReadonlyMap<ProjectName, ReadonlySet<ProjectName>>,
): ReadonlySet<ProjectName> {
  const reached = new Set(direct.get(from))
  for (const name of reached) for (const next of direct.get(name) ?? []) reached.add(next)
  return reached
}

function directUses({ links, ownerOf }: ModuleGraph): ReadonlyMap<ProjectName, ReadonlySet<ProjectName>> {
  const uses = new Map<ProjectName, Set<ProjectName>>()
  for (const { files, projects, importers } of links) {
    let last: ProjectName | undefined
    for (const { project } of importers) {
      // Those of one project stand together.
      if (project === undefined || project === last) continue
      last = project
      const own = uses.get(project) ?? new Set()
      uses.set(project, own)
      for (const file of files) {
        const owner = ownerOf(file)
        if (owner !== undefined) own.add(owner)
      }
      for (const name of projects) own.add(name)
    }
  }
  return uses
}

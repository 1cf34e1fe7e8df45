import { type ModuleGraph, NOBODY } from '../graph/module-graph.ts'
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

/** For each project the others to which its own files lead, over the links that count. */
export function directUses(
  { links, order, usesOf }: ModuleGraph,
  counts: (link: number) => boolean = () => true,
): ReadonlyMap<ProjectName, ReadonlySet<ProjectName>> {
  const { projects, owners, filesOf, projectsOf, uses } = links
  const direct = projects.map(() => new Set<number>())
  for (const link of order) {
    if (!counts(link)) continue
    let last = NOBODY
    for (let at = usesOf.starts[link] as number; at < (usesOf.starts[link + 1] as number); at++) {
      const project = uses.project[usesOf.items[at] as number] as number
      // Those of one project stand together.
      if (project === last || project === NOBODY) continue
      last = project
      const own = direct[project] as Set<number>
      for (let of = filesOf.starts[link] as number; of < (filesOf.starts[link + 1] as number); of++) {
        const owner = owners[filesOf.items[of] as number] as number
        if (owner !== project) own.add(owner)
      }
      for (let of = projectsOf.starts[link] as number; of < (projectsOf.starts[link + 1] as number); of++) {
        own.add(projectsOf.items[of] as number)
      }
    }
  }
  const named = (own: ReadonlySet<number>) => new Set([...own].flatMap((project) => projects[project] ?? []))
  return new Map(direct.map((own, project) => [projects[project] as ProjectName, named(own)]))
}

import type { AffectedSet, Reason } from '../../affected/affected-set.ts'
import type { ProjectGraph } from '../../graph/project-graph.ts'

/**
 * The project graph as plain JSON, for files and other programs; with an affected set, each affected project carries its reason.
 * `formatVersion` rises when a reader of an older one would misunderstand.
 */
export function graphDocument(graph: ProjectGraph, set?: AffectedSet) {
  return {
    formatVersion: 1,
    ...(set === undefined ? {} : { range: set.range }),
    projects: [...graph.projects.values()].map((project) => ({
      name: project.name,
      root: project.root,
      ecosystems: project.ecosystems,
      manifests: project.manifests,
      version: project.version ?? null,
      targets: project.targets.map(({ name, command, folder }) => ({ name, command, folder })),
      ...affection(set?.projects.get(project.name), set !== undefined),
    })),
    edges: graph.edges,
    findings: graph.findings,
  }
}

function affection(reason: Reason | undefined, isAsked: boolean): { affected?: boolean; reason?: Reason } {
  if (reason === undefined) return isAsked ? { affected: false } : {}
  return { affected: true, reason }
}

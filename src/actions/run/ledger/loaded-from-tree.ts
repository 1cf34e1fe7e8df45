import type { Project, ProjectGraph } from '../../../graph/project-graph.ts'
import { printable } from '../../../standards/printable.ts'
import type { ProjectName } from '../../../workspaces/workspace.ts'
import type { EditableDistribution } from './environment-content.ts'

/** What a project loads of the repository by what is installed. */
export interface LoadedFromTree {
  /** Projects that no edge leads to, and that count as if one did. */
  readonly loaded: readonly ProjectName[]
  /** What was written down of all that it loads when it was installed: programs find plug-ins and versions by that, and not by manifests. */
  readonly metadata: string
}

/** Projects in one commit, with all that each depends on. */
export interface LoadingWorld {
  readonly graph: ProjectGraph
  readonly upstream: (name: ProjectName) => readonly ProjectName[]
}

/**
 * Of folders that an environment loads as they stand those count that the project, or what it loads, declares by name, those that its commands
 * start, and those with plug-ins, which load by themselves. Others may lie there for other projects: an import that nobody declares is not seen
 * anywhere.
 */
export async function loadedFromTree(
  { name, targets }: Pick<Project, 'name' | 'targets'>,
  editable: readonly EditableDistribution[],
  { graph, upstream }: LoadingWorld,
): Promise<LoadedFromTree | { readonly why: string }> {
  if (editable.length === 0) return { loaded: [], metadata: '' }
  const [own, all, asked] = [new Set<ProjectName>(), new Set<ProjectName>(), wordsOf(targets)]
  const add = (names: readonly ProjectName[]) => {
    for (const one of names) {
      all.add(one)
      for (const { ecosystem, name: needed } of graph.projects.get(one)?.dependencies ?? [])
        if (ecosystem === 'python') asked.add(needed)
    }
  }
  add([name, ...upstream(name)])
  for (const one of all) own.add(one)
  const isInside = ({ owner }: EditableDistribution) => owner !== undefined && all.has(owner)
  const counts = (one: EditableDistribution) =>
    one.points.hasPlugins || asked.has(one.name) || one.points.commands.some((command) => asked.has(command))
  for (;;) {
    const next = editable.find((one) => !isInside(one) && counts(one))
    if (next === undefined) break
    if (next.owner === undefined) return { why: `its environment loads ${printable(next.at)}, which is no project` }
    add([next.owner, ...upstream(next.owner)])
  }
  const texts = await Promise.all(editable.filter(isInside).map(metadataOf))
  return { loaded: [...all].filter((one) => !own.has(one)), metadata: texts.join('\n') }
}

function wordsOf(targets: Project['targets']): Set<string> {
  return new Set(targets.flatMap(({ command }) => command.split(/[\s;&|()'"]+/)))
}

/** Without its version and its words. */
async function metadataOf({ name, points, requirements }: EditableDistribution): Promise<string> {
  return [name, ...(await requirements()), points.text].join('\n')
}

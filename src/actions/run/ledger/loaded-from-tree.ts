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
 * Of folders that an environment loads as they stand those count that the project, or what it loads, declares by name, and those with plug-ins, which
 * load by themselves. Others may lie there for other projects: an import that nobody declares is not seen anywhere.
 */
export async function loadedFromTree(
  { name }: Pick<Project, 'name'>,
  editable: readonly EditableDistribution[],
  { graph, upstream }: LoadingWorld,
): Promise<LoadedFromTree | { readonly why: string }> {
  if (editable.length === 0) return { loaded: [], metadata: '' }
  const own = new Set([name, ...upstream(name)])
  const all = new Set(own)
  const isInside = ({ owner }: EditableDistribution) => owner !== undefined && all.has(owner)
  const isDeclared = (wanted: string) =>
    [...all].some((one) =>
      graph.projects
        .get(one)
        ?.dependencies.some((dependency) => dependency.ecosystem === 'python' && dependency.name === wanted),
    )
  for (let hasMore = true; hasMore; ) {
    const next = editable.find((one) => !isInside(one) && (hasPlugins(one.points) || isDeclared(one.name)))
    hasMore = next !== undefined
    if (next === undefined) continue
    if (next.owner === undefined) return { why: `its environment loads ${printable(next.at)}, which is no project` }
    for (const one of [next.owner, ...upstream(next.owner)]) all.add(one)
  }
  const texts = await Promise.all(editable.filter(isInside).map(metadataOf))
  return { loaded: [...all].filter((one) => !own.has(one)), metadata: texts.join('\n') }
}

/** Groups of entry points that somebody else looks for: https://packaging.python.org/en/latest/specifications/entry-points/ */
function hasPlugins(points: string): boolean {
  return [...points.matchAll(/^\s*\[\s*([^\]]+?)\s*\]/gm)].some(([, group = '']) => !SCRIPTS.has(group))
}

const SCRIPTS: ReadonlySet<string> = new Set(['console_scripts', 'gui_scripts'])

/** Without its version and its words. */
async function metadataOf({ name, points, requirements }: EditableDistribution): Promise<string> {
  return [name, ...(await requirements()), points].join('\n')
}

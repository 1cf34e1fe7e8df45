import { didYouMean } from '../../standards/likeness.ts'
import { printable } from '../../standards/printable.ts'
import type { Report } from '../../system/system.ts'
import { isPattern, namesAmong } from '../../tasks/target-patterns.ts'
import { namesIn } from '../../tasks/task-graph.ts'
import { readNxTargetNames } from '../../workspaces/nx.ts'
import type { TargetNeed } from '../../workspaces/workspace.ts'
import type { CommitView } from '../affected/read-graph.ts'

// A runner shows ten warnings of a step.
const MOST = 10

/**
 * Warns of names in `dependsOn` that are nobody's, each once, at its first place. Where plug-ins of Nx may conclude a target of that name, nobody
 * knows, and nothing is said.
 *
 * @param unmet needs that no target of the graph meets
 */
export async function tellUnknownNeeds(
  unmet: readonly TargetNeed[],
  { graph, tree }: CommitView,
  report: Pick<Report, 'annotate' | 'log'>,
): Promise<void> {
  const stated = await readNxTargetNames(tree)
  if (stated === undefined) return
  const known = new Set([...graph.projects.values()].flatMap(({ targets }) => targets.map(({ name }) => name)))
  for (const name of stated) known.add(name)
  const like = await namesAmong(stated)
  const first = new Map<string, TargetNeed>()
  for (const need of unmet) {
    if (!first.has(need.needs) && namesIn(need).every((name) => like(name).length === 0)) first.set(need.needs, need)
  }
  const [names, shown] = [[...known], [...first.values()].slice(0, MOST)]
  for (const { target, needs, at } of shown) {
    const meant = isPattern(needs) ? 'a pattern of targets that no project has' : 'a target that no project has'
    const what = `${printable(target)} waits for ${printable(needs)}, ${meant}: it is passed over`
    const hint = didYouMean(needs, names, 'Take it out of dependsOn, or give a project that target.')
    report.annotate({ level: 'warning', title: 'Unknown target', message: `${what}\n${hint}`, ...at })
  }
  const more = [...first.keys()].slice(MOST)
  if (more.length > 0) report.log(`Targets that no project has, too: ${more.join(', ')}`)
}

import { didYouMean } from '../../standards/likeness.ts'
import { printable } from '../../standards/printable.ts'
import type { Report } from '../../system/system.ts'
import { isPattern, namesAmong } from '../../tasks/target-patterns.ts'
import { namesIn, type UnmetNeed } from '../../tasks/task-graph.ts'
import { readNxTargetNames } from '../../workspaces/nx.ts'
import type { CommitView } from '../affected/read-graph.ts'

// A runner shows ten warnings of a step.
const MOST = 10

/**
 * Warns of what stands in `dependsOn` and is passed over, each once, at its first place. Where plug-ins of Nx may conclude targets and projects, nobody
 * knows which there are not.
 */
export async function tellUnknownNeeds(
  unmet: readonly UnmetNeed[],
  { graph, tree }: CommitView,
  report: Pick<Report, 'annotate' | 'log'>,
): Promise<void> {
  const stated = await readNxTargetNames(tree)
  const like = await namesAmong(stated ?? [])
  const isTold = (need: UnmetNeed) => {
    if (need.why === 'nameless' || need.why === 'itself') return true
    return stated !== undefined && (need.why === 'projects' || namesIn(need).every((name) => like(name).length === 0))
  }
  const first = new Map<string, UnmetNeed>()
  for (const need of unmet.filter(isTold)) if (!first.has(keyOf(need))) first.set(keyOf(need), need)
  const projects = [...graph.projects.values()]
  const known: Known = {
    targets: [...new Set([...projects.flatMap(({ targets }) => targets.map(({ name }) => name)), ...(stated ?? [])])],
    projects: projects.flatMap(({ name, tags }) => [name, ...tags.map((tag) => `tag:${tag}`)]),
  }
  for (const need of [...first.values()].slice(0, MOST)) {
    const { title, what, hint } = warningOf(need, known)
    const message = `${printable(need.target)} waits for ${what}: it is passed over\n${hint}`
    report.annotate({ level: 'warning', title, message, ...need.at })
  }
  const more = [...first.values()].slice(MOST).map((need) => keyOf(need))
  if (more.length > 0) report.log(`Passed over in dependsOn, too: ${more.map(printable).join(', ')}`)
}

function keyOf({ why, target, needs, of }: UnmetNeed): string {
  if (why === 'projects' && typeof of !== 'string') return `${of.selector}:${needs}`
  if (why === 'itself') return `${target} of itself`
  return why === 'target' ? needs : `an item of ${target}`
}

interface Known {
  readonly targets: readonly string[]
  /** By all that selects any. */
  readonly projects: readonly string[]
}

function warningOf(need: UnmetNeed, known: Known) {
  const { why, needs, of, unlisted } = need
  if (unlisted !== undefined)
    return {
      title: 'No list',
      what: `${printable(unlisted)}, which is no list`,
      hint: `Write dependsOn as a list: [${printable(unlisted)}].`,
    }
  if (why === 'nameless')
    return {
      title: 'No target',
      what: 'something that names no target',
      hint: 'Name a target there, or take it out of dependsOn.',
    }
  if (why === 'itself') return { title: 'Waits for itself', what: 'itself', hint: 'Take it out of dependsOn.' }
  if (why === 'projects' && typeof of !== 'string')
    return {
      title: 'Unknown project',
      what: `${printable(needs)} of ${printable(of.selector)}, which means no project`,
      hint: didYouMean(of.selector, known.projects, 'Take it out of dependsOn, or name projects that there are.'),
    }
  const meant = isPattern(needs) ? 'a pattern of targets that no project has' : 'a target that no project has'
  return {
    title: 'Unknown target',
    what: `${printable(needs)}, ${meant}`,
    hint: didYouMean(needs, known.targets, 'Take it out of dependsOn, or give a project that target.'),
  }
}

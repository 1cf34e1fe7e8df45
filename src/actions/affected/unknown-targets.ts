import type { ProjectGraph } from '../../graph/project-graph.ts'
import { printable } from '../../standards/printable.ts'
import { USUAL_TARGETS } from './contract.ts'

const MOST_TOLD = 40

/** Which of these targets no project has, but for the usual ones, which a repository need not have; and the ones that there are, for people. */
export function unknownTargets(
  targets: readonly string[],
  { projects }: ProjectGraph,
): { readonly unknown: readonly string[]; readonly known: string } {
  const usual: ReadonlySet<string> = new Set(USUAL_TARGETS)
  const unusual = targets.filter((name) => !usual.has(name))
  if (unusual.length === 0) return { unknown: [], known: '' }
  const known = new Set([...projects.values()].flatMap((project) => project.targets.map(({ name }) => name)))
  const told = [...known].sort().slice(0, MOST_TOLD).map(printable).join(', ')
  return { unknown: unusual.filter((name) => !known.has(name)), known: told || 'none' }
}

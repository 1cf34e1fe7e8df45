import { UserError } from '../../errors.ts'
import type { Project, ProjectGraph } from '../../graph/project-graph.ts'
import { isMisspelling } from '../../standards/likeness.ts'
import { printable } from '../../standards/printable.ts'
import { USUAL_TARGETS } from './contract.ts'

const MOST_TOLD = 20

/** Which of these targets no project has, but for the usual ones, which a repository need not have; and the ones that there are, for people. */
export function unknownTargets(
  targets: readonly string[],
  { projects }: ProjectGraph,
): { readonly unknown: readonly string[]; readonly names: readonly string[]; readonly known: string } {
  const usual: ReadonlySet<string> = new Set(USUAL_TARGETS)
  const unusual = targets.filter((name) => !usual.has(name))
  if (unusual.length === 0) return { unknown: [], names: [], known: '' }
  const known = new Set([...projects.values()].flatMap(namesOf))
  const names = [...known].sort()
  const told = names.slice(0, MOST_TOLD).map(printable).join(', ')
  const more = known.size > MOST_TOLD ? ` and ${known.size - MOST_TOLD} more` : ''
  return { unknown: unusual.filter((name) => !known.has(name)), names, known: `${told || 'none'}${more}` }
}

/**
 * A misspelt name would switch off what it means, in every run, with all checks green. A name that is nothing here may be meant for other repositories.
 *
 * @throws {UserError} `UNKNOWN_TARGET`
 */
export function refuseMisspeltTargets(targets: readonly string[], graph: ProjectGraph): void {
  const { unknown } = unknownTargets(targets, graph)
  const names = new Set([...USUAL_TARGETS, ...[...graph.projects.values()].flatMap(namesOf)])
  for (const typed of graph.projects.size === 0 ? [] : unknown) {
    const meant = [...names].find((name) => isMisspelling(typed, name))
    if (meant === undefined) continue
    const hint = `Did you mean ${printable(meant)}?`
    throw new UserError('UNKNOWN_TARGET', `no project has a target ${printable(typed)}`, hint)
  }
}

function namesOf({ targets }: Project): readonly string[] {
  return targets.map(({ name }) => name)
}

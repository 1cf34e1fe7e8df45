import { UserError } from '../errors.ts'
import { type AskAffected, projectsMeantBy } from '../graph/named-projects.ts'
import type { ProjectGraph } from '../graph/project-graph.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import type { Candidate, Candidates } from './candidates.ts'

/**
 * The candidates that words ask for, in order of root: `all`, `affected`, or projects by name, package, folder or glob. What a word with `!`
 * in front means is left out, wherever it stands; where all words have it, of all.
 *
 * @param affected names of affected projects, asked for only where a word wants them
 * @throws {UserError} `UNKNOWN_PROJECT`, `NOT_PUBLISHABLE` for a project that is named and cannot be published
 */
export async function selectPackages(
  words: readonly string[],
  { publishable, others, problems }: Candidates,
  graph: ProjectGraph,
  affected: AskAffected,
): Promise<Selection> {
  const names = await projectsMeantBy(words, graph, affected, (named) => refuseUnpublished(named, others))
  const isMeant = new Set(names)
  return {
    names,
    candidates: [...publishable.values()].filter(({ project }) => isMeant.has(project)),
    broken: [...problems.keys()].filter((name) => isMeant.has(name)),
  }
}

/** What is asked for: what can be published of it, and what means to be and cannot. */
export interface Selection {
  /** All that the words mean, in order of root. */
  readonly names: readonly ProjectName[]
  readonly candidates: readonly Candidate[]
  readonly broken: readonly ProjectName[]
}

function refuseUnpublished(named: Iterable<ProjectName>, others: Candidates['others']): void {
  for (const name of named) {
    const why = others.get(name)
    if (why === undefined) continue
    throw new UserError(
      'NOT_PUBLISHABLE',
      `${name} is not published: ${why}`,
      'Leave it out of projects, or change its manifest.',
    )
  }
}

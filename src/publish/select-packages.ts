import { UserError } from '../errors.ts'
import type { ProjectGraph } from '../graph/project-graph.ts'
import { didYouMean } from '../standards/likeness.ts'
import { normalizeName } from '../standards/pep503.ts'
import { printable } from '../standards/printable.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import type { Candidate, Candidates } from './candidates.ts'

/**
 * The candidates that words ask for, in order of root: `all`, `affected`, or projects by name, package, folder or glob.
 *
 * @param affected names of affected projects, asked for only where a word wants them
 * @throws {UserError} `UNKNOWN_PROJECT`, `NOT_PUBLISHABLE` for a project that is named and cannot be published
 */
export async function selectPackages(
  words: readonly string[],
  { publishable, others, problems }: Candidates,
  graph: ProjectGraph,
  affected: () => Promise<ReadonlySet<ProjectName>>,
): Promise<{ readonly candidates: readonly Candidate[]; readonly broken: readonly ProjectName[] }> {
  const names = new Set<ProjectName>()
  for (const word of words) {
    if (word === 'all') for (const name of graph.projects.keys()) names.add(name)
    else if (word === 'affected') for (const name of await affected()) names.add(name)
    else for (const name of await namedBy(word, graph, others)) names.add(name)
  }
  return {
    candidates: [...publishable.values()].filter(({ project }) => names.has(project)),
    broken: [...problems.keys()].filter((name) => names.has(name)),
  }
}

async function namedBy(
  word: string,
  { projects }: ProjectGraph,
  others: Candidates['others'],
): Promise<readonly ProjectName[]> {
  if (/[*?[{]/.test(word)) return matching(word, projects)
  const folder = word.replace(/^\.\//, '').replace(/\/+$/, '')
  const found = [...projects.values()].filter(
    ({ name, root, packageNames }) => name === word || root === folder || packageNames.python === normalizeName(word),
  )
  const [only] = found
  if (only === undefined) {
    const known = [...projects.keys()]
    throw new UserError(
      'UNKNOWN_PROJECT',
      `${printable(word)} is no project of this repository`,
      didYouMean(word, known, 'List them with: maestro-actions graph --format table'),
    )
  }
  const why = others.get(only.name)
  if (why === undefined) return [only.name]
  throw new UserError(
    'NOT_PUBLISHABLE',
    `${only.name} is not published: ${why}`,
    'Leave it out of projects, or change its manifest.',
  )
}

async function matching(glob: string, projects: ProjectGraph['projects']): Promise<readonly ProjectName[]> {
  const { default: picomatch } = await import('picomatch')
  const matches = picomatch(glob, { dot: true })
  const found = [...projects.values()].filter(({ name, root }) => matches(name) || matches(root))
  if (found.length > 0) return found.map(({ name }) => name)
  throw new UserError(
    'UNKNOWN_PROJECT',
    `no project of this repository matches ${printable(glob)}`,
    'Globs match names and folders: packages/core-*.',
  )
}

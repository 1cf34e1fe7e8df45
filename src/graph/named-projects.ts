import { UserError } from '../errors.ts'
import { didYouMean } from '../standards/likeness.ts'
import { normalizeName } from '../standards/pep503.ts'
import { printable } from '../standards/printable.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import type { ProjectGraph } from './project-graph.ts'

/** Names of affected projects, asked for only where a word wants them. */
export type AskAffected = () => Promise<ReadonlySet<ProjectName>>

/**
 * The projects that words ask for, in order of root: `all`, `affected`, or projects by name, package, folder or glob. What a word with `!` in front
 * means is left out, wherever it stands; where all words have it, of all.
 *
 * @param check called with what each word means that names one project
 * @throws {UserError} `UNKNOWN_PROJECT`
 */
export async function projectsMeantBy(
  words: readonly string[],
  graph: ProjectGraph,
  affected: AskAffected,
  check: (named: Iterable<ProjectName>) => void = () => undefined,
): Promise<readonly ProjectName[]> {
  const wanted = words.filter((word) => !word.startsWith('!'))
  const unwanted = words.filter((word) => word.startsWith('!'))
  const names = new Set<ProjectName>()
  for (const word of wanted.length === 0 ? ['all'] : wanted) {
    const meant = await meantBy(word, graph, affected)
    if (!isAbout(word)) check(meant)
    for (const name of meant) names.add(name)
  }
  for (const word of unwanted) {
    for (const name of await meantBy(word.slice(1).trim(), graph, affected, '!')) names.delete(name)
  }
  return [...graph.projects.keys()].filter((name) => names.has(name))
}

function isGlob(word: string): boolean {
  return /[*?[{]/.test(word)
}

/** Whether a word means whatever there is, instead of naming one project. */
function isAbout(word: string): boolean {
  return word === 'all' || word === 'affected' || isGlob(word)
}

async function meantBy(
  word: string,
  { projects }: ProjectGraph,
  affected: AskAffected,
  prefix = '',
): Promise<Iterable<ProjectName>> {
  if (word === 'all') return projects.keys()
  if (word === 'affected') return affected()
  return isGlob(word) ? matching(word, projects) : [projectNamed(word, projects, prefix)]
}

function projectNamed(word: string, projects: ProjectGraph['projects'], prefix: string): ProjectName {
  const folder = word.replace(/^\.\//, '').replace(/\/+$/, '')
  const [found] = [...projects.values()].filter(
    ({ name, root, packageNames }) => name === word || root === folder || packageNames.python === normalizeName(word),
  )
  if (found !== undefined) return found.name
  const known = [...projects.values()].flatMap(({ name, root }) => (word.includes('/') ? [root, name] : [name]))
  throw new UserError(
    'UNKNOWN_PROJECT',
    `${printable(word)} is no project of this repository`,
    didYouMean(word, known, thereAre([...projects.keys()]), prefix),
  )
}

const MOST_TOLD = 20

function thereAre(names: readonly ProjectName[]): string {
  if (names.length === 0) return 'There are no projects.'
  const more = names.length > MOST_TOLD ? ` and ${names.length - MOST_TOLD} more` : ''
  return `There are: ${names.slice(0, MOST_TOLD).map(printable).join(', ')}${more}.`
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

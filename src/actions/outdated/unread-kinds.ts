import { normalizeName } from '../../standards/pep503.ts'
import type { Git, RepoPath } from '../../system/system.ts'
import { isInstalled } from '../../workspaces/repo-paths.ts'
import type { CommitView } from '../affected/read-graph.ts'
import type { Problem } from './asked.ts'
import { readRegularFiles } from './regular-files.ts'

// They say what is installed in ways of their own: a program, sections, another resolver.
const KINDS = /(?:^|\/)(?:setup\.py|setup\.cfg|Pipfile|environment\.ya?ml)$/

/** Files of kinds that are not read, which name an owned package of another repository: each with the first line that does. */
export async function unreadKinds(
  { graph, tree }: CommitView,
  git: Git,
  isOwned: (name: string) => boolean,
): Promise<readonly Problem[]> {
  const own = new Set([...graph.projects.values()].flatMap(({ packageNames }) => packageNames.python ?? []))
  const isTheirs = (name: string) => isOwned(name) && !own.has(normalizeName(name))
  const paths = [...tree.entries.keys()].filter((path) => KINDS.test(path) && !isInstalled(path))
  return [...(await readRegularFiles(paths, tree, git))].flatMap(([path, bytes]) => {
    const lines = new TextDecoder().decode(bytes).split('\n')
    const at = lines.findIndex((line) => namesIn(path, line).some(isTheirs))
    if (at < 0) return []
    const name = normalizeName(namesIn(path, lines[at] ?? '').find(isTheirs) ?? '')
    return [{ at: { file: path, line: at + 1 }, message: `names ${name}, and files of this kind are not read` }]
  })
}

/** What may be the name of a package at the start of a requirement: of a program only what stands in quotes. */
function namesIn(path: RepoPath, line: string): readonly string[] {
  const pattern = path.endsWith('.py') ? /(?<=["'])[A-Za-z0-9][\w.-]*/g : /(?<![\w./-])[A-Za-z0-9][\w.-]*/g
  const isTitle = /^\s*(?:name|packages)\s*[=:]|^\s*#/.test(line)
  return isTitle ? [] : (line.match(pattern) ?? []).map((one) => one.replace(/[-_.]+$/, ''))
}

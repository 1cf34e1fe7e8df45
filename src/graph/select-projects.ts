import type { RepoPath } from '../system/system.ts'
import { matchFolders } from '../workspaces/member-globs.ts'
import { hasWord } from '../workspaces/nx-selectors.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import type { Project } from './project-graph.ts'

/**
 * The projects that a selector means: a name, a package name, a word of names (`api` for `@acme/api`), a folder, names or folders
 * with `*`, or `tag:NAME`; `path:FOLDER` is the innermost project below the top that holds a folder or file. Empty when it means none.
 *
 * @see https://nx.dev/docs/reference/project-configuration#implicitdependencies, as Nx 24 finds projects
 */
export function selectProjects(selector: string, projects: ReadonlyMap<ProjectName, Project>): readonly ProjectName[] {
  const exact = projects.get(selector)
  if (exact !== undefined) return [exact.name]
  const all = [...projects.values()]
  const { label, value } = labelled(selector)
  if (label === 'tag') return namesWhere(all, ({ tags }) => tags.some((tag) => isLike(value, tag)))
  if (label === 'path') return holderOf(value, all)
  const byPackage = namesWhere(all, ({ packageNames }) => Object.values(packageNames).includes(value))
  const byName = namesWhere(all, ({ name }) => isLike(value, name) || hasWord(name, value))
  const byFolder = () => {
    const isMeant = matchFolders('', [value])
    return namesWhere(all, ({ root }) => root !== '' && isMeant(root))
  }
  const named = label === 'directory' ? [] : byPackage.length > 0 ? byPackage : byName
  return named.length > 0 || label === 'name' ? named : byFolder()
}

function labelled(selector: string): { readonly label: string; readonly value: string } {
  const at = selector.indexOf(':')
  const label = selector.slice(0, Math.max(0, at))
  const isLabel = label === 'tag' || label === 'path' || label === 'name' || label === 'directory'
  return isLabel ? { label, value: selector.slice(at + 1) } : { label: '', value: selector }
}

function holderOf(path: RepoPath, projects: readonly Project[]): readonly ProjectName[] {
  const holders = projects.filter(({ root }) => root !== '' && (path === root || path.startsWith(`${root}/`)))
  const innermost = holders.reduce<Project | undefined>(
    (best, one) => (best === undefined || one.root.length > best.root.length ? one : best),
    undefined,
  )
  return innermost === undefined ? [] : [innermost.name]
}

function isLike(pattern: string, text: string): boolean {
  return pattern.includes('*') ? matchesStars(pattern, text) : pattern === text
}

function namesWhere(projects: readonly Project[], isMeant: (project: Project) => boolean): readonly ProjectName[] {
  return projects.filter(isMeant).map(({ name }) => name)
}

/** Whether a name has the selector's fixed pieces, in order, with anything at its stars. Linear in the name's length. */
function matchesStars(selector: string, name: string): boolean {
  const [first = '', ...rest] = selector.split('*')
  const last = rest.pop() ?? ''
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false
  let at = first.length
  for (const piece of rest) {
    const found = name.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return at <= name.length - last.length
}

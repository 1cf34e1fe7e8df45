import type { ProjectName } from '../workspaces/workspace.ts'
import type { Project } from './project-graph.ts'

/**
 * The projects that a selector means: a name, a package name, a folder, a name with `*`, or `tag:NAME` (Nx project selectors).
 * Empty when it means none.
 */
export function selectProjects(selector: string, projects: ReadonlyMap<ProjectName, Project>): readonly ProjectName[] {
  const exact = projects.get(selector)
  if (exact !== undefined) return [exact.name]
  const all = [...projects.values()]
  if (selector.startsWith('tag:')) return namesWhere(all, ({ tags }) => tags.includes(selector.slice('tag:'.length)))
  if (selector.includes('*')) return namesWhere(all, ({ name }) => matchesStars(selector, name))
  const folder = selector.replace(/^directory:/, '').replace(/\/+$/, '')
  return namesWhere(
    all,
    ({ root, packageNames }) => (root !== '' && root === folder) || Object.values(packageNames).includes(selector),
  )
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

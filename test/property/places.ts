import { ecosystemOf, type Project, type World } from './model.ts'

/** Both ends of a change. */
export interface Ends {
  readonly base: World
  readonly head: World
}

/** Whom a file concerns: `all`, or projects by name; what stays with a project does not reach its dependents. */
export type Touches = 'all' | readonly { readonly name: string; readonly stays: boolean }[]

/** The innermost project that holds a path. */
export function ownerOf(path: string, { projects }: World): Project | undefined {
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
    const project = projects.get(path.slice(0, at))
    if (project !== undefined) return project
  }
  return projects.get('')
}

/** Projects of an ecosystem in the folder of a path and deeper; one of no ecosystem may be of each. */
export function projectsBelow(path: string, ecosystem: 'python' | 'node', { projects }: World): readonly Project[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  return [...projects.values()].filter(
    (one) =>
      `${one.folder}/`.startsWith(folder) &&
      (one.parts.length === 0 || one.parts.some((part) => ecosystemOf(part) === ecosystem)),
  )
}

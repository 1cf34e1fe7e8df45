// https://nx.dev/docs/reference/inputs
import { isObject, stringMember } from '../standards/json.ts'
import type { RepoPath } from '../system/system.ts'
import { namedItems } from './nx-inputs.ts'
import { byFolder } from './nx-needs.ts'
import type { NxPaths } from './nx-projects.ts'
import { type NxDescription, type NxTarget, readNxTargets } from './nx-targets.ts'
import type { FileTree, TaskTraits } from './workspace.ts'

/** What `cache: false` and the inputs `env` and `runtime` say of targets, by the folder of their project. */
export async function nxTraits(tree: FileTree, paths: NxPaths): Promise<ReadonlyMap<RepoPath, readonly TaskTraits[]>> {
  return byFolder(tree, paths, (project) => readNxTargets(project).flatMap((target) => traitsOf(target, project) ?? []))
}

function traitsOf(target: NxTarget, project: NxDescription): TaskTraits | undefined {
  const stated = target.list('inputs').map(({ value }) => value)
  const items = spreadOut(stated, project, new Set())
  const variables = items.flatMap((item) => stringMember(item, 'env') ?? [])
  // What a command prints is part of Nx's key; here nobody runs it.
  const isExternal =
    target.setting('cache') === false || items.some((item) => stringMember(item, 'runtime') !== undefined)
  return isExternal || variables.length > 0 ? { target: target.name, isExternal, variables } : undefined
}

/** The inputs that are objects, those of named sets among them; of dependencies, the sets of this project stand for theirs. */
function spreadOut(items: readonly unknown[], project: NxDescription, seen: Set<string>): readonly unknown[] {
  return items.flatMap((item) => {
    if (isObject(item)) {
      const input = stringMember(item, 'input')
      return input === undefined ? [item] : spreadOut([input], project, seen)
    }
    const name = typeof item === 'string' ? item.replace(/^\^/, '') : ''
    if (seen.has(name)) return []
    seen.add(name)
    return spreadOut(namedItems(name, project) ?? [], project, seen)
  })
}

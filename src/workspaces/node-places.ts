import { LINK, SUBMODULE } from '../standards/git-modes.ts'
import { printable } from '../standards/printable.ts'
import type { RepoPath } from '../system/system.ts'
import type { NodeProject, NodeRepository } from './node-projects.ts'
import { foldersAbove, relativePath, resolvePath } from './repo-paths.ts'
import type { DependencySource, Finding, ManifestEdit } from './workspace.ts'

/** What is wrong with a reference; its place is that of the dependency. */
export interface Problem extends Pick<Finding, 'code' | 'severity' | 'message' | 'fix'> {
  /** What of the written path would be right, where that is known. */
  readonly rewrite?: Pick<ManifestEdit, 'from' | 'to'>
}

/** Where a dependency is found, and what is wrong with it. `name` where it is not the declared one. */
export interface Place {
  readonly source: DependencySource
  readonly name?: string
  readonly problem?: Problem
}

/** What lies at the end of a path: a project, what git keeps elsewhere, or nothing of use. */
export type PathEnd =
  | { readonly type: 'project'; readonly root: RepoPath }
  | { readonly type: 'external' }
  | { readonly type: 'outside' }
  | { readonly type: 'broken'; readonly because: string }

/** Where a path from a folder leads. */
export function lookUp(path: string, from: RepoPath, { tree, projects }: NodeRepository): PathEnd {
  const target = path.startsWith('~') ? undefined : resolvePath(from, path)
  if (target === undefined) return { type: 'outside' }
  if (projects.has(target)) return { type: 'project', root: target }
  for (const folder of [target, ...foldersAbove(target)]) {
    const mode = tree.entries.get(folder)?.mode
    // A submodule's content is not in this tree; its own path is what changes.
    if (mode === SUBMODULE) return { type: 'external' }
    if (mode === LINK) return { type: 'broken', because: 'behind a symbolic link, which is not followed' }
  }
  const where = target === '' ? 'the root of the repository' : printable(target)
  if (tree.entries.has(target)) return { type: 'broken', because: `${where}, which is a file` }
  const why = tree.hasFolder(target) ? 'which has no package.json' : 'which does not exist'
  return { type: 'broken', because: `${where}, ${why}` }
}

/**
 * The place that a path leads to from a project. A broken path still makes a local dependency where one project has the name, so
 * that its changes are not missed while the path waits for its correction.
 */
export function placeAt(path: string, name: string, project: NodeProject, repository: NodeRepository): Place {
  const { folder } = project.manifest
  const end = lookUp(path, folder, repository)
  if (end.type === 'project') return { source: { type: 'local', root: end.root } }
  if (end.type === 'external') return { source: { type: 'external' } }
  const only = onlyFolder(name, repository)
  const isElsewhere = only !== undefined && only !== folder
  const right = isElsewhere ? dotted(relativePath(folder, only)) : undefined
  const subject = `${printable(name)}: the path "${printable(path)}"`
  const problem: Problem = {
    code: end.type === 'outside' ? 'path-outside-repository' : 'broken-path',
    severity: 'error',
    message: end.type === 'outside' ? `${subject} leads out of the repository` : `${subject} leads to ${end.because}`,
    fix:
      right === undefined
        ? 'Write the path of a folder in this repository that has a package.json, or take the dependency from a registry.'
        : `Write "${printable(right)}", where ${printable(name)} lies.`,
    ...(right === undefined ? {} : { rewrite: { from: path, to: right } }),
  }
  return { source: isElsewhere ? { type: 'local', root: only } : { type: 'external' }, problem }
}

/** Without a dot in front a path may be taken for something else. */
function dotted(path: string): string {
  return path.startsWith('.') ? path : `./${path}`
}

/** The folder of the only project that has a name. */
export function onlyFolder(name: string, { named }: NodeRepository): RepoPath | undefined {
  const folders = named.get(name) ?? []
  return folders.length === 1 ? folders[0] : undefined
}

import { LINK, SUBMODULE } from '../standards/git-modes.ts'
import { printable } from '../standards/printable.ts'
import type { KeyPath } from '../standards/toml-lines.ts'
import type { RepoPath } from '../system/system.ts'
import type { PythonWorkspace } from './python-projects.ts'
import { foldersAbove, relativePath, resolvePath } from './repo-paths.ts'
import type { DependencySource, Finding, ManifestEdit } from './workspace.ts'

/** A finding that has no place yet. */
export interface Problem extends Pick<Finding, 'code' | 'severity' | 'message' | 'fix'> {
  /** What of the written path would be right, where that is known. */
  readonly rewrite?: Pick<ManifestEdit, 'from' | 'to'>
}

/** One place where a dependency is found, and what is wrong with it. `name` where the declaration had none. */
export interface Place {
  readonly source: DependencySource
  readonly name?: string
  readonly problem?: Problem
  /** Where the problem stands, if not in the declaration. */
  readonly where?: KeyPath
  /** The manifest in which the path is written, and where, if that is another one. */
  readonly writtenIn?: Pick<ManifestEdit, 'file' | 'keys'>
}

export const REGISTRY: Place = { source: { type: 'registry' } }
export const EXTERNAL: Place = { source: { type: 'external' } }

/** A path somebody wrote to say where a dependency is found. */
export interface WrittenPath {
  readonly path: string
  /** The folder that it starts from: the project's own, or its workspace root. */
  readonly base: RepoPath
  /** Normalized; empty where only the path is given. */
  readonly name: string
  /** The project that depends on it. */
  readonly folder: RepoPath
}

/**
 * Where a path leads. A broken one still makes a local dependency where one project has the name, or where the path leads to a
 * project after all, so that its changes are not missed while the path waits for its correction.
 */
export function placeAt(written: WrittenPath, workspace: PythonWorkspace): Place {
  const { path, base, name, folder } = written
  const target = resolvePath(base, path)
  const found = target === undefined ? outsideBy(path) : look(target, name, workspace)
  if (found === 'submodule') return EXTERNAL
  const there = target === undefined ? undefined : workspace.projects.get(target)
  if (found === 'project') {
    const named = name === '' && there?.packageName !== undefined ? { name: there.packageName } : {}
    return { source: { type: 'local', root: target as RepoPath }, ...named }
  }
  const only = onlyFolder(name, workspace)
  const right = only === folder ? undefined : only
  const root = right ?? (there === undefined ? undefined : target)
  return {
    source: root === undefined ? { type: 'external' } : { type: 'local', root },
    problem: { ...brokenPath(written, found.because, right), ...(target === undefined ? { code: OUTSIDE } : {}) },
  }
}

/**
 * Where the path of a built distribution leads: one that is not committed, by the name of a project, is what a build of that project leaves there.
 * Its changes are not missed, but whoever installs it needs it built before.
 */
export function archiveAt(written: WrittenPath, workspace: PythonWorkspace): Place {
  const { path, base, name, folder } = written
  const target = resolvePath(base, path)
  const root = onlyFolder(name, workspace)
  if (target === undefined || workspace.tree.entries.has(target) || root === undefined || root === folder)
    return EXTERNAL
  const problem: Problem = {
    code: 'unbuilt-path',
    severity: 'warning',
    message: `${printable(name)}: the path "${printable(path)}" is that of a file which is there only once ${printable(root)} is built`,
    fix: `Write "${printable(relativePath(base, root))}": it is installed from its sources then, without a build before.`,
  }
  return { source: { type: 'local', root }, problem }
}

const OUTSIDE = 'path-outside-repository'

function outsideBy(path: string): { readonly because: string } {
  const because = path.startsWith('/')
    ? 'is absolute: it leads there on one machine alone'
    : 'leads out of the repository'
  return { because }
}

function brokenPath({ path, base, name, folder }: WrittenPath, because: string, right: RepoPath | undefined): Problem {
  const subject = name === '' ? 'A dependency' : printable(name)
  const where = base === folder ? '' : ' in the workspace root'
  return {
    code: 'broken-path',
    severity: 'error',
    message: `${subject}: the path "${printable(path)}" ${because}`,
    fix:
      right === undefined
        ? 'Write the path of a folder in this repository that has a pyproject.toml and this name, or take it from an index.'
        : `Write "${printable(relativePath(base, right))}"${where}, where ${subject} lies.`,
    ...(right === undefined ? {} : { rewrite: { from: path, to: relativePath(base, right) } }),
  }
}

function look(
  target: RepoPath,
  name: string,
  { tree, projects, manifests }: PythonWorkspace,
): 'project' | 'submodule' | { readonly because: string } {
  const project = projects.get(target)
  if (project !== undefined) {
    const { packageName } = project
    if (packageName === undefined || name === '' || packageName === name) return 'project'
    return { because: `${leadsTo(target)}, which is called ${printable(packageName)}` }
  }
  for (const folder of [target, ...foldersAbove(target)]) {
    const mode = tree.entries.get(folder)?.mode
    // A submodule's content is not in this tree; its own path is what changes.
    if (mode === SUBMODULE) return 'submodule'
    if (mode === LINK) return { because: `${leadsTo(target)}, behind a symbolic link, which is not followed` }
  }
  if (tree.entries.has(target)) return { because: `${leadsTo(target)}, which is a file` }
  if (!tree.hasFolder(target)) return { because: `${leadsTo(target)}, which does not exist` }
  const lack = manifests.has(target) ? 'whose pyproject.toml holds no project' : 'which has no manifest'
  return { because: `${leadsTo(target)}, ${lack}` }
}

function leadsTo(folder: RepoPath): string {
  return `leads to ${folder === '' ? 'the root of the repository' : printable(folder)}`
}

/** The folder of the one project that has a name; undefined where none or several have it. */
export function onlyFolder(name: string, { named }: PythonWorkspace): RepoPath | undefined {
  const folders = named.get(name) ?? []
  return folders.length === 1 ? folders[0] : undefined
}

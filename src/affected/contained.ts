import type { Project, ProjectGraph } from '../graph/project-graph.ts'
import type { JsonObject } from '../standards/json.ts'
import { readToml } from '../standards/toml.ts'
import type { FileChange, RepoPath } from '../system/system.ts'
import { readManifest } from '../workspaces/node-manifest.ts'
import { pathInside } from '../workspaces/repo-paths.ts'
import type { FileTree } from '../workspaces/workspace.ts'
import type { Kinds } from './effect.ts'
import { type FileRole, firstFolder, isForCheckers, roleOf, TEST_FOLDERS } from './file-role.ts'
import { isEntry, mayDistribute, mayLoad } from './loadable.ts'
import { ownerOf, projectsByRoot } from './places.ts'

/**
 * Those of the changed files that nobody but their own project can load, and which of its tasks read them: tests and settings that
 * lie outside what the project's distribution holds (Python) or its package lets others import (Node). Where a manifest does not make
 * that certain, a file is not among them.
 */
export async function containedFiles(
  changes: readonly Pick<FileChange, 'path'>[],
  { projects }: ProjectGraph,
  tree: FileTree,
): Promise<ReadonlyMap<RepoPath, Kinds>> {
  const roots = projectsByRoot({ projects })
  const contained = new Map<RepoPath, Kinds>()
  const judges = new Map<Project, Judge>()
  for (const { path } of changes) {
    const owner = ownerOf(path, roots)
    // A project at the root owns whatever nobody else does: what lies there may serve any project.
    if (owner === undefined || (owner.root === '' && projects.size > 1)) continue
    const inside = pathInside(owner.root, path)
    const role = roleOf(inside)
    if (role === undefined) continue
    if (isForCheckers(role)) {
      if (!isOffered(inside, owner, tree)) contained.set(path, role.kinds)
      continue
    }
    const judge = judges.get(owner) ?? (await judgeFor(owner, tree))
    judges.set(owner, judge)
    if (judge(inside, role)) contained.set(path, role.kinds)
  }
  return contained
}

/** Whether a file of a project stays with it. */
type Judge = (path: RepoPath, role: FileRole) => boolean

async function judgeFor(project: Project, tree: FileTree): Promise<Judge> {
  const judges = await Promise.all(
    project.ecosystems.map((one) => (one === 'python' ? pythonJudge : nodeJudge)(project, tree)),
  )
  // What no ecosystem speaks for, such as a project of Nx alone, nobody can tell.
  return (path, role) => judges.length > 0 && judges.every((judge) => judge(path, role))
}

async function pythonJudge({ root }: Project, tree: FileTree): Promise<Judge> {
  const at = (name: string) => (root === '' ? name : `${root}/${name}`)
  const text = tree.text(at('pyproject.toml'))
  // What a build script does, nobody can tell from here.
  if (text === undefined || tree.entries.has(at('setup.py')) || tree.entries.has(at('setup.cfg'))) return () => false
  const reading = await readToml(text)
  if ('problem' in reading) return () => false
  return (path, { isNamed }) => {
    const first = firstFolder(path)
    // What Node calls a test may lie in a package, which ships whatever is in it.
    return (!isNamed || TEST_FOLDERS.has(first)) && !mayDistribute(reading.table, first)
  }
}

async function nodeJudge(project: Project, tree: FileTree): Promise<Judge> {
  const manifest = packageJsonOf(project, tree)
  return manifest === undefined ? () => false : (path, role) => !mayLoad(manifest, path, role)
}

/** A package of settings offers them to others. */
function isOffered(inside: RepoPath, owner: Project, tree: FileTree): boolean {
  const manifest = packageJsonOf(owner, tree)
  return manifest !== undefined && isEntry(manifest, inside)
}

function packageJsonOf({ root }: Project, tree: FileTree): JsonObject | undefined {
  const manifest = readManifest(tree, root)
  return manifest?.problem === undefined ? manifest?.value : undefined
}

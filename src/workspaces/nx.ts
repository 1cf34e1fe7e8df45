import type { RepoPath } from '../system/system.ts'
import type { NxPaths } from './nx-projects.ts'
import type { FileTree, TargetNeed, TargetOutputs, TaskTraits, WorkspacePart, WorkspaceReader } from './workspace.ts'

const READ = new Set(['project.json', 'nx.json', 'package.json'])

/** Projects, tags, targets and edges as Nx states them in its files; what its plug-ins conclude by running is not known. */
export const nxReader: WorkspaceReader = {
  name: 'nx',
  reads: (name) => READ.has(name),
  read: readNx,
}

/** The branch that nx.json compares with: `defaultBase`, before the older `affected.defaultBase`. */
export async function nxDefaultBase(tree: FileTree): Promise<string | undefined> {
  if (!tree.entries.has('nx.json')) return undefined
  const { readNxFile } = await import('./nx-files.ts')
  const { memberOf, stringMember } = await import('../standards/json.ts')
  const { value } = await readNxFile(tree, 'nx.json')
  return stringMember(value, 'defaultBase') ?? stringMember(memberOf(value, 'affected'), 'defaultBase')
}

/** What targets wait for, as the files of Nx say, by the folder of their project. Where plug-ins conclude more, it is not known. */
export async function readNxNeeds(tree: FileTree): Promise<ReadonlyMap<RepoPath, readonly TargetNeed[]>> {
  const paths = nxPaths(tree)
  if (paths.settings.length + paths.projects.length + paths.packages.length === 0) return new Map()
  const { nxNeeds } = await import(/* webpackMode: "eager" */ './nx-needs.ts')
  return nxNeeds(tree, paths)
}

/** Names of all targets that the files of Nx state, also of those that run nothing; undefined where plug-ins may conclude more. */
export async function readNxTargetNames(tree: FileTree): Promise<ReadonlySet<string> | undefined> {
  const { nxTargetNames } = await import(/* webpackMode: "eager" */ './nx-needs.ts')
  return nxTargetNames(tree, nxPaths(tree))
}

/** What the files of Nx state of targets beside files, by the folder of their project. */
export async function readNxTraits(tree: FileTree): Promise<ReadonlyMap<RepoPath, readonly TaskTraits[]>> {
  const paths = nxPaths(tree)
  if (paths.settings.length + paths.projects.length + paths.packages.length === 0) return new Map()
  const { nxTraits } = await import('./nx-traits.ts')
  return nxTraits(tree, paths)
}

/** Where the files of Nx say that targets leave what they make, by the folder of their project. */
export async function readNxOutputs(tree: FileTree): Promise<ReadonlyMap<RepoPath, readonly TargetOutputs[]>> {
  const paths = nxPaths(tree)
  if (paths.settings.length + paths.projects.length + paths.packages.length === 0) return new Map()
  const { nxOutputs } = await import('./nx-outputs.ts')
  return nxOutputs(tree, paths)
}

async function readNx(tree: FileTree): Promise<WorkspacePart> {
  const paths = nxPaths(tree)
  if (paths.settings.length + paths.projects.length + paths.packages.length === 0) return { projects: [], findings: [] }
  const { readNxProjects } = await import(/* webpackMode: "eager" */ './nx-projects.ts')
  return readNxProjects(tree, paths)
}

function nxPaths(tree: FileTree): NxPaths {
  const settings: RepoPath[] = []
  const projects: RepoPath[] = []
  const packages: RepoPath[] = []
  const plain: RepoPath[] = []
  for (const path of tree.manifests) {
    const name = path.slice(path.lastIndexOf('/') + 1)
    if (name === 'nx.json') settings.push(path)
    else if (name === 'project.json') projects.push(path)
    else if (name !== 'package.json') continue
    else if (tree.text(path)?.includes('"nx"')) packages.push(path)
    else plain.push(path)
  }
  return { settings, projects, packages, plain }
}

import type { Project, ProjectGraph } from '../graph/project-graph.ts'
import { memberOf } from '../standards/json.ts'
import type { RepoPath } from '../system/system.ts'
import { type NodeManifest, readManifest } from '../workspaces/node-manifest.ts'
import {
  choosePackageManager,
  findLockfiles,
  managerOfLock,
  type PackageManager,
  programOf,
} from '../workspaces/node-workspaces.ts'
import { npmMembers } from '../workspaces/npm.ts'
import { foldersAbove, inFolder, parentOf } from '../workspaces/repo-paths.ts'
import type { FileTree, Location, ProjectName } from '../workspaces/workspace.ts'
import { type ManagerText, readManagerText } from './stated-manager.ts'

/** A package manager, as `packageManager` states it. */
interface StatedManager extends Pick<ManagerText, 'version' | 'hash'> {
  /** Where it stands. */
  readonly at: Location
}

/** One folder whose packages are installed, for all projects below it that share its lock. */
export interface NodeInstall {
  readonly root: RepoPath
  readonly manager: PackageManager
  readonly stated?: StatedManager
  /** What `packageManager` states where that is another program than the one whose lock there is, or one that we do not know. */
  readonly unlike?: { readonly program: string; readonly at: Location }
  /** What `packageManager` states where that names no program with its version. */
  readonly unclear?: { readonly text: string; readonly at: Location }
  readonly lock?: RepoPath
  /** The folder of a workspace that has this one as a member, though it has a lock of its own. */
  readonly within?: RepoPath
  /** All that the installation follows from. */
  readonly files: readonly RepoPath[]
  readonly projects: readonly ProjectName[]
}

/**
 * What has to be installed for tasks of Node of these projects.
 *
 * @param takesAbove whether a project that is none of Node has what is locked in a folder above it
 */
export function planNodeInstalls(
  names: Iterable<ProjectName>,
  graph: ProjectGraph,
  tree: FileTree,
  takesAbove: (project: Project) => boolean = () => false,
): readonly NodeInstall[] {
  const byRoot = new Map<RepoPath, ProjectName[]>()
  for (const name of names) {
    const project = graph.projects.get(name)
    const root = project && (rootOf(project, tree) ?? (takesAbove(project) ? lockedAbove(project, tree) : undefined))
    if (root !== undefined) byRoot.set(root, [...(byRoot.get(root) ?? []), name])
  }
  return [...byRoot].map(([root, projects]) => installAt(root, projects, graph, tree))
}

/** The folder of its lock; without one, that of its workspace. One that installs nothing has none. */
function rootOf(project: Project, tree: FileTree): RepoPath | undefined {
  if (!project.ecosystems.includes('node')) return undefined
  const folders = [project.root, ...project.workspaceRoots].filter((at) => readManifest(tree, at) !== undefined)
  const locked = project.lockfiles.map(parentOf).find((at) => folders.includes(at))
  return locked ?? folders.at(-1)
}

/** The nearest folder with a package.json and a lock: programs look for packages there, whoever starts them below. */
function lockedAbove({ root }: Project, tree: FileTree): RepoPath | undefined {
  return [root, ...foldersAbove(root)].find(
    (folder) => tree.entries.has(inFolder(folder, 'package.json')) && findLockfiles(tree, folder, 'npm').length > 0,
  )
}

const DEPENDENCIES = ['dependencies', 'devDependencies', 'optionalDependencies']
const SETTINGS = ['.npmrc', '.yarnrc', '.yarnrc.yml', 'pnpm-workspace.yaml', '.pnpmfile.cjs', 'package.json']

function installAt(root: RepoPath, projects: readonly ProjectName[], graph: ProjectGraph, tree: FileTree): NodeInstall {
  const manifest = readManifest(tree, root)
  const chosen = choosePackageManager(tree, root, manifest)
  const lock = findLockfiles(tree, root, chosen)[0]
  const { manager, ...stated } = asStated(
    manifest,
    chosen,
    lock === undefined ? undefined : managerOfLock(tree, root, lock),
  )
  const members = [...graph.projects.values()].filter(({ workspaceRoots }) => workspaceRoots.includes(root))
  const files = [
    ...(lock === undefined ? [] : [lock]),
    ...SETTINGS.map((name) => (root === '' ? name : `${root}/${name}`)),
    ...members.map((one) => `${one.root}/package.json`),
  ]
  const own = [...graph.projects.values()].find((one) => one.root === root && one.ecosystems.includes('node'))
  const within = own?.workspaceRoots.find(
    (at) => at !== root && npmMembers(readManifest(tree, at)?.value) !== undefined,
  )
  return {
    ...(within === undefined ? {} : { within }),
    ...{ root, manager, projects, files: files.filter((file) => tree.entries.has(file)) },
    ...stated,
    ...(lock === undefined ? {} : { lock }),
  }
}

/** The manager of the lock installs, whatever is stated: no other one can read it. */
function asStated(
  manifest: NodeManifest | undefined,
  chosen: PackageManager,
  ofLock: PackageManager | undefined,
): Pick<NodeInstall, 'manager' | 'stated' | 'unlike' | 'unclear'> {
  const value = memberOf(manifest?.value, 'packageManager')
  if (manifest === undefined || value === undefined) return { manager: chosen }
  const at = manifest.locate(['packageManager'])
  const stated = typeof value === 'string' ? readManagerText(value) : undefined
  if (stated === undefined) return { manager: chosen, unclear: { text: JSON.stringify(value), at } }
  const { program, version, hash } = stated
  const manager = ofLock === undefined || programOf(ofLock) === programOf(chosen) ? chosen : ofLock
  if (program !== programOf(manager)) return { manager, unlike: { program, at } }
  return { manager, stated: { version, at, ...(hash === undefined ? {} : { hash }) } }
}

/** Whether any of these manifests asks for anything: with nothing to install there is nothing to do. */
export function installsNothing({ files, lock }: NodeInstall, tree: FileTree): boolean {
  if (lock !== undefined) return false
  const manifests = files.filter((file) => file.endsWith('package.json'))
  return manifests.every((file) => {
    const value = readManifest(tree, parentOf(file))?.value
    return DEPENDENCIES.every((field) => Object.keys((memberOf(value, field) as object | undefined) ?? {}).length === 0)
  })
}

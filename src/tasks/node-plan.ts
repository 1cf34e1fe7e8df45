import type { ProjectGraph } from '../graph/project-graph.ts'
import { memberOf, stringMember } from '../standards/json.ts'
import type { RepoPath } from '../system/system.ts'
import { type NodeManifest, readManifest } from '../workspaces/node-manifest.ts'
import { choosePackageManager, findLockfiles, type PackageManager } from '../workspaces/node-workspaces.ts'
import { npmMembers } from '../workspaces/npm.ts'
import { parentOf } from '../workspaces/repo-paths.ts'
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
  readonly lock?: RepoPath
  /** The folder of a workspace that has this one as a member, though it has a lock of its own. */
  readonly within?: RepoPath
  /** All that the installation follows from. */
  readonly files: readonly RepoPath[]
  readonly projects: readonly ProjectName[]
}

/** What has to be installed for tasks of Node of these projects. */
export function planNodeInstalls(
  names: Iterable<ProjectName>,
  graph: ProjectGraph,
  tree: FileTree,
): readonly NodeInstall[] {
  const byRoot = new Map<RepoPath, ProjectName[]>()
  for (const name of names) {
    const root = rootOf(name, graph, tree)
    if (root !== undefined) byRoot.set(root, [...(byRoot.get(root) ?? []), name])
  }
  return [...byRoot].map(([root, projects]) => installAt(root, projects, graph, tree))
}

/** The folder of its lock; without one, that of its workspace. One that installs nothing has none. */
function rootOf(name: ProjectName, { projects }: ProjectGraph, tree: FileTree): RepoPath | undefined {
  const project = projects.get(name)
  if (project === undefined || !project.ecosystems.includes('node')) return undefined
  const folders = [project.root, ...project.workspaceRoots].filter((at) => readManifest(tree, at) !== undefined)
  const locked = project.lockfiles.map(parentOf).find((at) => folders.includes(at))
  return locked ?? folders.at(-1)
}

const DEPENDENCIES = ['dependencies', 'devDependencies', 'optionalDependencies']
const SETTINGS = ['.npmrc', '.yarnrc', '.yarnrc.yml', 'pnpm-workspace.yaml', '.pnpmfile.cjs', 'package.json']

function installAt(root: RepoPath, projects: readonly ProjectName[], graph: ProjectGraph, tree: FileTree): NodeInstall {
  const manifest = readManifest(tree, root)
  const manager = choosePackageManager(tree, root, manifest)
  const lock = findLockfiles(tree, root, manager)[0]
  const members = [...graph.projects.values()].filter(({ workspaceRoots }) => workspaceRoots.includes(root))
  const files = [
    ...(lock === undefined ? [] : [lock]),
    ...SETTINGS.map((name) => (root === '' ? name : `${root}/${name}`)),
    ...members.map((one) => `${one.root}/package.json`),
  ]
  const stated = manifest === undefined ? undefined : statedManager(manifest)
  const own = [...graph.projects.values()].find((one) => one.root === root && one.ecosystems.includes('node'))
  const within = own?.workspaceRoots.find(
    (at) => at !== root && npmMembers(readManifest(tree, at)?.value) !== undefined,
  )
  return {
    ...(within === undefined ? {} : { within }),
    ...{ root, manager, projects, files: files.filter((file) => tree.entries.has(file)) },
    ...(stated === undefined ? {} : { stated }),
    ...(lock === undefined ? {} : { lock }),
  }
}

function statedManager({ value, locate }: NodeManifest): StatedManager | undefined {
  const stated = readManagerText(stringMember(value, 'packageManager') ?? '')
  if (stated === undefined) return undefined
  const { version, hash } = stated
  return { version, at: locate(['packageManager']), ...(hash === undefined ? {} : { hash }) }
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

import { memberOf, membersOf, stringMember } from '../standards/json.ts'
import type { RepoPath } from '../system/system.ts'
import { depthOf, type NodeManifest, readManifest } from './node-manifest.ts'
import { matchMembers } from './node-members.ts'
import { DEPENDENCY_FIELDS, parseSpecifier } from './node-specifiers.ts'
import { choosePackageManager, type NodeWorkspace, type PackageManager, readWorkspaceRoot } from './node-workspaces.ts'
import { foldersAbove, isInstalled, resolvePath } from './repo-paths.ts'
import type { FileTree, Finding } from './workspace.ts'

/** A folder with a package.json that counts as a project. */
export interface NodeProject {
  readonly manifest: NodeManifest
  /** As declared; absent where the manifest has none. */
  readonly name?: string
  /** Absent where it stands alone. */
  readonly workspace?: NodeWorkspace
  readonly manager: PackageManager
}

/** All projects, and how to find one. */
export interface NodeRepository {
  readonly tree: FileTree
  /** By folder, in the order of their paths. */
  readonly projects: ReadonlyMap<RepoPath, NodeProject>
  /** Folders by the name that their manifests declare. */
  readonly named: ReadonlyMap<string, readonly RepoPath[]>
  /** What is wrong with the workspaces' own settings. */
  readonly findings: readonly Finding[]
}

// A manifest below one of these is made, or serves a test; a workspace may still list it.
const ASIDE = /(?:^|\/)(?:dist|build|\.next|fixtures|__fixtures__|testdata|__tests__|tests?)\//

/** The members of all workspaces, the folders that they refer to by path, and what stands alone. */
export async function findProjects(
  tree: FileTree,
  folders: readonly RepoPath[],
  rootFolders: readonly RepoPath[],
): Promise<NodeRepository> {
  const manifests = manifestsOf(tree)
  const workspaces = await readWorkspaces(tree, rootFolders, manifests)
  const found = new Map<RepoPath, NodeProject>()
  const add = (folder: RepoPath) => {
    const manifest = manifests(folder)
    if (manifest !== undefined) found.set(folder, describe(tree, manifest, claimOf(folder)))
  }
  const claims = workspaces.map(({ root, members }) => ({ root, claims: matchMembers(root, members) }))
  const byRoot = new Map(workspaces.map((workspace) => [workspace.root, workspace]))
  const claimOf = (folder: RepoPath): NodeWorkspace | undefined => {
    const own = byRoot.get(folder)
    if (own !== undefined) return own
    const innermost = claims.findLast(({ root, claims }) => isWithin(root, folder) && claims(folder))
    return innermost === undefined ? undefined : byRoot.get(innermost.root)
  }
  for (const folder of folders) if (claimOf(folder) !== undefined) add(folder)
  for (const folder of outermostFirst(folders)) {
    if (!found.has(folder) && standsAlone(folder, manifests, found, byRoot)) add(folder)
  }
  followPaths(found, add)
  const projects = new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
  const findings = workspaces.flatMap(({ problem }) => problem ?? [])
  return { tree, projects, named: byName(projects), findings }
}

function manifestsOf(tree: FileTree): (folder: RepoPath) => NodeManifest | undefined {
  const known = new Map<RepoPath, NodeManifest | undefined>()
  return (folder) => {
    if (!known.has(folder)) known.set(folder, isInstalled(folder) ? undefined : readManifest(tree, folder))
    return known.get(folder)
  }
}

/** In order of their root's depth, so that the innermost that claims a folder is the last one. */
async function readWorkspaces(
  tree: FileTree,
  folders: readonly RepoPath[],
  manifests: (folder: RepoPath) => NodeManifest | undefined,
): Promise<readonly NodeWorkspace[]> {
  const workspaces: NodeWorkspace[] = []
  for (const folder of outermostFirst(folders.filter((folder) => !ASIDE.test(`${folder}/`)))) {
    const workspace = await readWorkspaceRoot(tree, folder, manifests(folder))
    if (workspace !== undefined) workspaces.push(workspace)
  }
  return workspaces
}

function describe(tree: FileTree, manifest: NodeManifest, workspace: NodeWorkspace | undefined): NodeProject {
  const name = stringMember(manifest.value, 'name')
  return {
    manifest,
    ...(name === undefined || name === '' ? {} : { name }),
    ...(workspace === undefined ? {} : { workspace }),
    manager: workspace?.manager ?? choosePackageManager(tree, manifest.folder, manifest),
  }
}

/** Whether nobody lists a folder, yet its manifest says enough to be a project. */
function standsAlone(
  folder: RepoPath,
  manifests: (folder: RepoPath) => NodeManifest | undefined,
  found: ReadonlyMap<RepoPath, NodeProject>,
  roots: ReadonlyMap<RepoPath, NodeWorkspace>,
): boolean {
  if (ASIDE.test(`${folder}/`)) return false
  const owner = foldersAbove(folder).find((above) => found.has(above))
  const isInside = owner !== undefined && owner !== '' && !roots.has(owner)
  const manifest = manifests(folder)
  if (manifest?.problem !== undefined) return !isInside
  const says = (key: string) => memberOf(manifest?.value, key) !== undefined
  // Inside another package most manifests only say how a folder is loaded; one with tasks of its own is a project.
  if (isInside) return says('name') && says('scripts')
  return says('name') || says('scripts') || DEPENDENCY_FIELDS.some(({ field }) => says(field))
}

/** Adds the folders that projects refer to by path, and those that these refer to. */
function followPaths(found: ReadonlyMap<RepoPath, NodeProject>, add: (folder: RepoPath) => void): void {
  const queue = [...found.keys()]
  for (const folder of queue) {
    const value = found.get(folder)?.manifest.value
    for (const [, specifier] of DEPENDENCY_FIELDS.flatMap(({ field }) => membersOf(memberOf(value, field)))) {
      const reference = typeof specifier === 'string' ? parseSpecifier(specifier) : undefined
      const target = reference?.type === 'path' ? resolvePath(folder, reference.path) : undefined
      if (target === undefined || found.has(target)) continue
      add(target)
      if (found.has(target)) queue.push(target)
    }
  }
}

function byName(projects: ReadonlyMap<RepoPath, NodeProject>): ReadonlyMap<string, readonly RepoPath[]> {
  const named = new Map<string, RepoPath[]>()
  for (const [folder, { name }] of projects) {
    if (name === undefined) continue
    const folders = named.get(name)
    if (folders === undefined) named.set(name, [folder])
    else folders.push(folder)
  }
  return named
}

function outermostFirst(folders: readonly RepoPath[]): readonly RepoPath[] {
  return [...folders].sort((a, b) => depthOf(a) - depthOf(b) || (a < b ? -1 : 1))
}

function isWithin(root: RepoPath, folder: RepoPath): boolean {
  return root === '' || folder === root || folder.startsWith(`${root}/`)
}

import { stringMember } from '../standards/json.ts'
import type { RepoPath } from '../system/system.ts'
import { fileIn, type NodeManifest } from './node-manifest.ts'
import { readOverrides } from './node-overrides.ts'
import { npmMembers } from './npm.ts'
import { type ManagerSettings, readPnpm } from './pnpm.ts'
import type { FileTree } from './workspace.ts'
import { readBerry, yarnFlavour } from './yarn.ts'

/** `yarn` is the old one (version 1), `berry` any later. */
export type PackageManager = 'npm' | 'pnpm' | 'yarn' | 'berry'

/** A folder that states members, with what its package manager is told about them. */
export interface NodeWorkspace extends ManagerSettings {
  readonly root: RepoPath
  readonly manager: PackageManager
  readonly members: readonly string[]
  /** What its root puts in the place of dependencies, by their names. */
  readonly overrides: ReadonlyMap<string, string>
}

/**
 * The package manager of a folder that no workspace above it claims: stated in `packageManager`, else told by its files. Where a lock of another one
 * lies there, and none of its own, that one: no other can read the lock.
 *
 * @see https://nodejs.org/api/packages.html#packagemanager
 */
export function choosePackageManager(
  tree: FileTree,
  folder: RepoPath,
  manifest: NodeManifest | undefined,
): PackageManager {
  const has = (name: string) => tree.entries.has(fileIn(folder, name))
  const stated = stringMember(manifest?.value, 'packageManager') ?? ''
  const byFiles = has('.yarnrc.yml') ? 'berry' : 'yarn'
  const isLocked = Object.values(LOCKS).flat().some(has)
  const isMeant = (program: 'npm' | 'pnpm' | 'yarn') =>
    stated.startsWith(`${program}@`) && (!isLocked || LOCKS[program].some(has))
  if (isMeant('yarn')) return yarnFlavour(stated) ?? byFiles
  if (isMeant('pnpm')) return 'pnpm'
  if (isMeant('npm')) return 'npm'
  if (has('pnpm-workspace.yaml') || has('pnpm-lock.yaml')) return 'pnpm'
  return has('yarn.lock') ? byFiles : 'npm'
}

/** The workspace that a folder is the root of; undefined where it states no members. */
export async function readWorkspaceRoot(
  tree: FileTree,
  folder: RepoPath,
  manifest: NodeManifest | undefined,
): Promise<NodeWorkspace | undefined> {
  const manager = choosePackageManager(tree, folder, manifest)
  const fromManifest = npmMembers(manifest?.value)
  if (fromManifest === undefined && !(manager === 'pnpm' && tree.entries.has(fileIn(folder, 'pnpm-workspace.yaml')))) {
    return undefined
  }
  const settings = await readManagerSettings(tree, folder, manager)
  const overrides = new Map([...readOverrides(manifest?.value), ...(settings.overrides ?? [])])
  return { ...settings, root: folder, manager, members: settings.members ?? fromManifest ?? [], overrides }
}

/** What the package manager of a folder is told by its own files. */
async function readManagerSettings(
  tree: FileTree,
  folder: RepoPath,
  manager: PackageManager,
): Promise<ManagerSettings> {
  if (manager === 'pnpm') return readPnpm(tree, folder)
  if (manager === 'berry') return readBerry(tree, folder)
  return { linksByName: true, catalogs: new Map() }
}

const LOCKS: Readonly<Record<PackageManager, readonly string[]>> = {
  npm: ['package-lock.json', 'npm-shrinkwrap.json'],
  pnpm: ['pnpm-lock.yaml'],
  yarn: ['yarn.lock'],
  berry: ['yarn.lock'],
}

/** The package manager whose lock a file is, by its name. */
export function managerOfLock(tree: FileTree, folder: RepoPath, lock: RepoPath): PackageManager {
  const name = lock.slice(lock.lastIndexOf('/') + 1)
  if (name === 'yarn.lock') return tree.entries.has(fileIn(folder, '.yarnrc.yml')) ? 'berry' : 'yarn'
  return LOCKS.pnpm.includes(name) ? 'pnpm' : 'npm'
}

/** The program of a package manager. */
export function programOf(manager: PackageManager): string {
  return manager === 'berry' ? 'yarn' : manager
}

/** The locks in a folder, that of its package manager first. */
export function findLockfiles(tree: FileTree, folder: RepoPath, manager: PackageManager): readonly RepoPath[] {
  const names = new Set([...LOCKS[manager], ...Object.values(LOCKS).flat()])
  return [...names].map((name) => fileIn(folder, name)).filter((path) => tree.entries.has(path))
}

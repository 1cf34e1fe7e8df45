// The locks of a world, whose they are, and what each installs for whom: docs/affected.md, "A lock, entry by entry".
import { readNpmLock, readPoetryLock } from './other-locks.mjs'
import { readPnpmLock } from './pnpm-lock.mjs'
import { readUvLock } from './uv-lock.mjs'
import { folderOf } from './world.mjs'

/** By the name of a lock. */
export const FORMATS = {
  'uv.lock': { ecosystem: 'python', read: (world, path) => readUvLock(world.toml(path), folderOf(path)) },
  'poetry.lock': { ecosystem: 'python', read: (world, path) => readPoetryLock(world.toml(path), folderOf(path)) },
  'pnpm-lock.yaml': { ecosystem: 'node', read: (world, path) => readPnpmLock(world.yamlAll(path), folderOf(path)) },
  'package-lock.json': { ecosystem: 'node', read: (world, path) => readNpmLock(world.json(path), folderOf(path)) },
}

/** Every lock: its `path`, `folder`, `ecosystem`, and `lock`, what it holds. */
export function locksOf(world) {
  return Object.entries(FORMATS).flatMap(([name, { ecosystem, read }]) =>
    world.pathsOf(name).map((path) => ({ path, folder: folderOf(path), ecosystem, lock: read(world, path) })),
  )
}

/** The locks of a project, in each of its ecosystems: those beside it, else those at the root of its workspace. */
export function locksFor({ folder, ...manifests }, { locks, workspaces }) {
  return ['python', 'node']
    .filter((ecosystem) => manifests[ecosystem] !== undefined)
    .flatMap((ecosystem) => {
      const at = (place) => locks.filter((one) => one.ecosystem === ecosystem && one.folder === place)
      const isUv = ecosystem === 'python'
      const workspace = workspaces.find(({ kind, members }) => (kind === 'uv') === isUv && members.includes(folder))
      return at(folder).length > 0 || workspace === undefined ? at(folder) : at(workspace.root)
    })
}

/** Atoms of what locks install for a project. */
export function lockAtoms(project, { locks, workspaces }) {
  const [loadable, own] = [[], []]
  const isVirtualRoot = (folder) => workspaces.some(({ root, isVirtual }) => root === folder && isVirtual)
  for (const { path, folder, lock } of locksFor(project, { locks, workspaces })) {
    const named = (atoms) => atoms.map((atom) => `${path}: ${atom}`)
    if (!lock.isListed(project)) {
      loadable.push(...named(lock.everything))
      continue
    }
    loadable.push(...named(lock.shared))
    loadable.push(...named(lock.installed(project, false)))
    own.push(...named(lock.installed(project, true)))
    if (folder !== project.folder)
      own.push(...named(isVirtualRoot(folder) ? (lock.rootAll ?? lock.rootTools) : lock.rootTools))
  }
  return { loadable, own }
}

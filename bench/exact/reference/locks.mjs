// The locks of a world, whose they are, and what each installs for whom: docs/affected.md, "A lock, entry by entry".
import { readNpmLock, readPoetryLock } from './other-locks.mjs'
import { readPnpmLock } from './pnpm-lock.mjs'
import { readUvLock } from './uv-lock.mjs'
import { folderOf, isIn } from './world.mjs'

const FORMATS = {
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

/** The locks of a project: those in the nearest folder upwards that has any of its ecosystem. */
export function locksFor(project, locks) {
  return ['python', 'node']
    .filter((ecosystem) => project[ecosystem] !== undefined)
    .flatMap((ecosystem) => {
      const above = locks.filter(
        (one) => one.ecosystem === ecosystem && (one.folder === project.folder || isIn(one.folder, project.folder)),
      )
      const nearest = Math.max(...above.map(({ folder }) => folder.length))
      return above.filter(({ folder }) => folder.length === nearest)
    })
}

/**
 * Atoms of what locks install for a project.
 *
 * @param isVirtualRoot whether the folder of a lock is the root of a workspace that is no project
 */
export function lockAtoms(project, locks, isVirtualRoot) {
  const [loadable, own] = [[], []]
  for (const { path, folder, lock } of locksFor(project, locks)) {
    const named = (atoms) => atoms.map((atom) => `${path}: ${atom}`)
    if (!lock.isListed(project)) {
      // A project that uv does not list makes an environment of its own, elsewhere.
      if (!path.endsWith('uv.lock')) loadable.push(...named(lock.everything))
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

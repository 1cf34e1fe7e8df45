import { localDependencies } from '../../graph/local-dependencies.ts'
import { isRegular } from '../../standards/git-modes.ts'
import { printable } from '../../standards/printable.ts'
import type { Git, RepoPath } from '../../system/system.ts'
import type { Task, TaskGraph, TaskId } from '../../tasks/task-graph.ts'
import { aliasFiles, findUnbuilt, isLed, namesLed, type UnbuiltPackage } from '../../tasks/unbuilt-packages.ts'
import { onceFor } from '../../workspaces/once.ts'
import { foldersAbove, isCalled, parentOf } from '../../workspaces/repo-paths.ts'
import { isTsconfig } from '../../workspaces/typescript.ts'
import type { FileTree, ProjectName } from '../../workspaces/workspace.ts'
import type { CommitView } from '../affected/read-graph.ts'

const DECODER = new TextDecoder('utf-8')

/** Tasks, and the commit that they are of. */
export interface AskedTasks {
  readonly tasks: TaskGraph
  readonly view: Pick<CommitView, 'graph' | 'tree'>
  readonly git: Pick<Git, 'blobs'>
}

/**
 * The tasks that load what a build left of packages of the repository and do not wait for one, with the reason why they have no key: what was
 * built need not be of these sources.
 */
export async function unbuiltPackages(asked: AskedTasks): Promise<ReadonlyMap<TaskId, string>> {
  const loaded = await loadedUnbuilt(asked)
  return new Map([...loaded].map(([{ id }, packages]) => [id, reasonFor(packages()[0] as UnbuiltPackage)]))
}

/**
 * The packages that tasks load as a build leaves them, without waiting for one. Where settings may lead to the sources of a package, these are
 * what counts.
 */
export async function loadedUnbuilt({
  tasks,
  view: { graph, tree },
  git,
}: AskedTasks): Promise<ReadonlyMap<Task, () => readonly UnbuiltPackage[]>> {
  const { packages, byTask } = findUnbuilt(tasks, { graph, tree })
  if (byTask.size === 0) return new Map()
  const byName = tree.manifests.filter(isTsconfig).flatMap((file) => namesLed(file, tree.text(file) ?? ''))
  const unled = ~ledBits(packages, new Set(byName))
  const open = [...byTask].filter(([, bits]) => (bits & unled) !== 0n)
  // Its own settings, those above, and presets of what it asks for.
  const dependencies = localDependencies(graph)
  const rootOf = (name: ProjectName) => graph.projects.get(name)?.root ?? ''
  const placesOf = (name: ProjectName) => {
    const root = rootOf(name)
    return [root, ...foldersAbove(root), ...(dependencies.get(name) ?? []).map(rootOf)]
  }
  const places = new Set(open.flatMap(([{ project }]) => placesOf(project)))
  const led = new Map<RepoPath, bigint>()
  for (const [folder, names] of await ledAt(places, tree, git)) led.set(folder, ledBits(packages, names))
  const found = new Map<ProjectName, bigint>()
  const ledFor = (name: ProjectName) =>
    onceFor(found, name, () => placesOf(name).reduce((all, folder) => all | (led.get(folder) ?? 0n), 0n))
  return new Map(
    open.flatMap(([task, bits]) => {
      const left = bits & unled & (led.size === 0 ? -1n : ~ledFor(task.project))
      return left === 0n ? [] : [[task, () => packages.filter((_, at) => ((left >> BigInt(at)) & 1n) === 1n)] as const]
    }),
  )
}

function ledBits(packages: readonly UnbuiltPackage[], names: ReadonlySet<string>): bigint {
  if (names.size === 0) return 0n
  return packages.reduce((all, one, at) => (isLed(one, names) ? all | (1n << BigInt(at)) : all), 0n)
}

/** The names that settings lead to sources, by the folder of these settings. */
async function ledAt(
  places: ReadonlySet<RepoPath>,
  tree: FileTree,
  git: Pick<Git, 'blobs'>,
): Promise<ReadonlyMap<RepoPath, ReadonlySet<string>>> {
  if (places.size === 0) return new Map()
  const files = aliasFiles(places, tree)
    .flatMap((file) => tree.entries.get(file) ?? [])
    .filter(({ mode }) => isRegular(mode))
  const isAtHand = (file: RepoPath) => isCalled(file, 'package.json')
  const blobs = await git.blobs(files.flatMap(({ path, objectId }) => (isAtHand(path) ? [] : objectId)))
  const found = new Map<RepoPath, Set<string>>()
  for (const { path, objectId } of files) {
    const names = namesLed(path, isAtHand(path) ? (tree.text(path) ?? '') : DECODER.decode(blobs.get(objectId)))
    if (names.length === 0) continue
    const folder = parentOf(path)
    found.set(folder, new Set([...(found.get(folder) ?? []), ...names]))
  }
  return found
}

function reasonFor({ root, entry }: UnbuiltPackage): string {
  const file = entry.replace(/^\.\//, '')
  return `${printable(root)} is loaded from ${printable(file)}, which a build makes that it does not wait for`
}

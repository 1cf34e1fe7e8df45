import { ownerOf, projectsByRoot } from '../../affected/places.ts'
import { localDependencies } from '../../graph/local-dependencies.ts'
import type { ProjectGraph } from '../../graph/project-graph.ts'
import { isRegular } from '../../standards/git-modes.ts'
import { printable } from '../../standards/printable.ts'
import type { Git, RepoPath } from '../../system/system.ts'
import { textsOf } from '../../tasks/brought-programs.ts'
import { type Leading, leadingFiles, ledBy, obeyedBy } from '../../tasks/leading-settings.ts'
import type { Task, TaskGraph, TaskId } from '../../tasks/task-graph.ts'
import { findUnbuilt, isLed, type UnbuiltPackage } from '../../tasks/unbuilt-packages.ts'
import { onceFor } from '../../workspaces/once.ts'
import { foldersAbove, inFolder, isBelow, isCalled, parentOf } from '../../workspaces/repo-paths.ts'
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
 * The packages that tasks load as a build leaves them, without waiting for one. Where settings that a task obeys may lead to the sources of a
 * package, these are what counts.
 */
export async function loadedUnbuilt({
  tasks,
  view: { graph, tree },
  git,
}: AskedTasks): Promise<ReadonlyMap<Task, () => readonly UnbuiltPackage[]>> {
  const { packages, byTask } = findUnbuilt(tasks, { graph, tree })
  if (byTask.size === 0) return new Map()
  const ledTo = await ledFinder([...byTask.keys()], packages, { graph, tree, git })
  return new Map(
    [...byTask].flatMap(([task, bits]) => {
      const left = bits & ~ledTo(task)
      return left === 0n ? [] : [[task, () => packages.filter((_, at) => ((left >> BigInt(at)) & 1n) === 1n)] as const]
    }),
  )
}

interface Commit extends Pick<AskedTasks, 'git'> {
  readonly graph: ProjectGraph
  readonly tree: FileTree
}

/** What settings of a folder lead to sources, by who obeys them. */
interface LedBits {
  readonly bits: Map<Leading, bigint>
  readonly followsPaths: boolean
}

/** The packages of which a task may load the sources: by its own settings, those above, and presets of what it asks for. */
async function ledFinder(
  tasks: readonly Task[],
  packages: readonly UnbuiltPackage[],
  { graph, tree, git }: Commit,
): Promise<(task: Task) => bigint> {
  const dependencies = localDependencies(graph)
  const rootOf = (name: ProjectName) => graph.projects.get(name)?.root ?? ''
  const placesOf = (name: ProjectName) => {
    const root = rootOf(name)
    return new Set([root, ...foldersAbove(root), ...(dependencies.get(name) ?? []).map(rootOf)])
  }
  const folders = new Set(tasks.flatMap(({ project }) => [...placesOf(project)]))
  const led = await ledAt(folders, packages, tree, git)
  const found = new Map<ProjectName, readonly LedBits[]>()
  const roots = projectsByRoot(graph)
  const settingsOf = (name: ProjectName) =>
    onceFor(found, name, () => {
      const [own, places] = [rootOf(name), placesOf(name)]
      return [...led].flatMap(([folder, one]) => {
        // Settings in folders of nobody may be those that others extend.
        const owner = ownerOf(inFolder(folder, 'tsconfig.json'), roots)
        const isNear = places.has(folder) || (owner?.root ?? '') === '' || owner?.name === name || isBelow(own, folder)
        return isNear ? one : []
      })
    })
  return (task) => {
    const settings = settingsOf(task.project)
    if (settings.length === 0) return 0n
    const obeyed = new Set(obeyedBy(textsOf(task, tree)))
    if ((obeyed.has('jest') || obeyed.has('bundler')) && settings.some(({ followsPaths }) => followsPaths))
      obeyed.add('paths')
    const all = settings.flatMap(({ bits }) => [...bits].flatMap(([leading, own]) => (obeyed.has(leading) ? own : [])))
    return all.reduce((sum, own) => sum | own, 0n)
  }
}

/** What settings lead to sources, by their folder: of every tsconfig, and of other files in some folders. */
async function ledAt(
  folders: ReadonlySet<RepoPath>,
  packages: readonly UnbuiltPackage[],
  tree: FileTree,
  git: Pick<Git, 'blobs'>,
): Promise<ReadonlyMap<RepoPath, LedBits>> {
  const files = [...tree.manifests.filter(isTsconfig), ...leadingFiles(folders, tree)]
  const entries = [...new Set(files)]
    .flatMap((file) => tree.entries.get(file) ?? [])
    .filter(({ mode }) => isRegular(mode))
  const isAtHand = (file: RepoPath) => isCalled(file, 'package.json') || isTsconfig(file)
  const blobs = await git.blobs(entries.flatMap(({ path, objectId }) => (isAtHand(path) ? [] : objectId)))
  const found = new Map<RepoPath, LedBits>()
  for (const { path, objectId } of entries) {
    const { names, followsPaths } = ledBy(
      path,
      isAtHand(path) ? (tree.text(path) ?? '') : DECODER.decode(blobs.get(objectId)),
    )
    if (names.size === 0 && !followsPaths) continue
    const known = found.get(parentOf(path)) ?? { bits: new Map(), followsPaths: false }
    for (const [leading, own] of names)
      known.bits.set(leading, (known.bits.get(leading) ?? 0n) | bitsLed(packages, new Set(own)))
    found.set(parentOf(path), { ...known, followsPaths: known.followsPaths || followsPaths })
  }
  return found
}

function bitsLed(packages: readonly UnbuiltPackage[], names: ReadonlySet<string>): bigint {
  if (names.size === 0) return 0n
  return packages.reduce((all, one, at) => (isLed(one, names) ? all | (1n << BigInt(at)) : all), 0n)
}

function reasonFor({ root, entry }: UnbuiltPackage): string {
  const file = entry.replace(/^\.\//, '')
  return `${printable(root)} is loaded from ${printable(file)}, which a build makes that it does not wait for`
}

import { isBuilt } from '../graph/built-sources.ts'
import { localDependencies, shippedEdges } from '../graph/local-dependencies.ts'
import type { Project, ProjectGraph } from '../graph/project-graph.ts'
import { loadedEntries, ownConditions } from '../standards/package-entries.ts'
import type { RepoPath } from '../system/system.ts'
import { readManifest } from '../workspaces/node-manifest.ts'
import { once, onceFor } from '../workspaces/once.ts'
import { foldersAbove, pathInside, resolvePath } from '../workspaces/repo-paths.ts'
import { BUILDS } from '../workspaces/script-text.ts'
import type { FileTree, ProjectName, Target } from '../workspaces/workspace.ts'
import { textsOf } from './brought-programs.ts'
import type { Task, TaskGraph, TaskId } from './task-graph.ts'

/** A package of the repository that is loaded as a build left it, whatever its sources are by now. */
export interface UnbuiltPackage {
  readonly project: ProjectName
  readonly root: RepoPath
  readonly manifest: RepoPath
  /** The targets that make it; none where none is called so. */
  readonly builds: readonly string[]
  /** By what settings lead to it: its name, and conditions of its own. */
  readonly names: readonly string[]
  /** The file that only a build makes, as its manifest has it. */
  readonly entry: string
}

/** Whether a target is called as what builds. */
export function isBuild(target: string): boolean {
  return BUILDS.test(target)
}

const OTHERS = '(?:-w|-ws|-F|-r|-C|--workspaces?|--filter|--recursive|--prefix|--cwd|--dir|workspaces?)(?=[\\s=])'
const REST = '[^;&|\\n]*'

/** Commands that build other packages themselves. */
const BUILDS_OTHERS = new RegExp(
  [
    `\\b(?:npm|pnpm|yarn|bun)\\b${REST}\\s${OTHERS}${REST}(?:build|compile)`,
    `\\b(?:npm|pnpm|yarn|bun)\\b${REST}(?:build|compile)${REST}\\s${OTHERS}`,
    `\\bcd\\s[^;|\\n]*(?:build|compile|tsc)`,
    `\\b(?:turbo|nx|lerna|moon|rush|wireit)\\s`,
    `\\b(?:vue-)?tsc\\b${REST}\\s(?:-b|--build)(?=\\s|$)`,
  ].join('|'),
)
// They read no package that code loads.
const READS_ALONE =
  /^\s*(?:(?:npx|pnpm exec|yarn)\s+)?(?:biome|prettier|oxlint|stylelint|markdownlint\S*|cspell)\s[^;&|]*$/

interface Commit {
  readonly graph: ProjectGraph
  readonly tree: FileTree
}

/** Such packages, and which of them tasks load: bit by bit, as all of them may need nearly all others. */
export interface UnbuiltPackages {
  readonly packages: readonly UnbuiltPackage[]
  /** Of those that something has to build, and that nothing builds before it runs, the bits. */
  readonly byTask: ReadonlyMap<Task, bigint>
}

/** Which packages tasks of Node load that only a build makes, and that nothing builds before they run. */
export function findUnbuilt(tasks: TaskGraph, { graph, tree }: Commit): UnbuiltPackages {
  const dependencies = localDependencies(graph)
  const own = [...tasks.values()].flatMap(({ ecosystem, project }) => (ecosystem === 'node' ? project : []))
  const reached = new Set(own)
  for (const name of reached) for (const to of dependencies.get(name) ?? []) reached.add(to)
  const loaded = loadedIn(reached, graph)
  const packages: UnbuiltPackage[] = []
  const bits = new Map<ProjectName, bigint>()
  for (const name of reached) {
    const project = graph.projects.get(name)
    const one = project !== undefined && loaded.has(project.root) ? unbuiltPackage(project, tree) : undefined
    if (one !== undefined) bits.set(name, 1n << BigInt(packages.push(one) - 1))
  }
  if (packages.length === 0) return { packages, byTask: new Map() }
  const shipped = shippedBy(behindTheirOwn(reached, dependencies), localDependencies(shippedEdges(graph)), bits)
  const needed = (name: ProjectName) => neededBy(name, dependencies.get(name) ?? [], bits, shipped)
  // Nothing that needs a package can be there before that is built.
  const behind = (own: bigint) =>
    own === 0n ? 0n : [...bits].reduce((all, [name, bit]) => ((shipped.get(name) ?? 0n) & own ? all | bit : all), 0n)
  const isBuilding = onceByTask((task) => [...textsOf(task, tree)].some((text) => BUILDS_OTHERS.test(text)))
  const before = new Map<TaskId, { readonly built: bigint; readonly buildsOthers: () => boolean }>()
  const byTask = new Map<Task, bigint>()
  // Each stands behind all that it waits for.
  for (const task of tasks.values()) {
    const waits = task.after.flatMap(({ task: id }) => before.get(id) ?? [])
    const built = waits.reduce((all, one) => all | one.built, 0n)
    const buildsOthers = once(() => isBuilding(task) || waits.some((one) => one.buildsOthers()))
    const made = BUILDS.test(task.target) ? (bits.get(task.project) ?? 0n) : 0n
    before.set(task.id, { built: built | made, buildsOthers })
    const unbuilt = task.ecosystem === 'node' ? needed(task.project) & ~built & ~behind(made) : 0n
    if (unbuilt !== 0n && !buildsOthers() && !isReadAlone(task, tree)) byTask.set(task, unbuilt)
  }
  return { packages, byTask }
}

function onceByTask<T>(make: (task: Task) => T): (task: Task) => T {
  const made = new Map<Task, T>()
  return (task) => onceFor(made, task, () => make(task))
}

/** In an order in which most stand behind what they depend on: all do where nothing goes in a circle. */
function behindTheirOwn(
  names: ReadonlySet<ProjectName>,
  dependencies: ReadonlyMap<ProjectName, readonly ProjectName[]>,
): readonly ProjectName[] {
  const [seen, done] = [new Set<ProjectName>(), new Set<ProjectName>()]
  const waiting = [...names]
  while (waiting.length > 0) {
    const name = waiting.at(-1) as ProjectName
    if (seen.has(name)) done.add(waiting.pop() as ProjectName)
    else waiting.push(...(dependencies.get(name) ?? []).filter((to) => !seen.has(to)))
    seen.add(name)
  }
  return [...done]
}

/** What each brings with it, nearly or far; projects may need one another. */
function shippedBy(
  names: readonly ProjectName[],
  dependencies: ReadonlyMap<ProjectName, readonly ProjectName[]>,
  bits: ReadonlyMap<ProjectName, bigint>,
): ReadonlyMap<ProjectName, bigint> {
  const shipped = new Map<ProjectName, bigint>()
  for (let isAgain = true; isAgain; ) {
    isAgain = false
    for (const name of names) {
      const known = shipped.get(name) ?? 0n
      let all = known
      for (const to of dependencies.get(name) ?? []) all |= (bits.get(to) ?? 0n) | (shipped.get(to) ?? 0n)
      if (all === known) continue
      shipped.set(name, all)
      isAgain = true
    }
  }
  return shipped
}

/** What a project asks for itself, with what that brings; its own files it may read as they are being made. */
function neededBy(
  name: ProjectName,
  dependencies: readonly ProjectName[],
  bits: ReadonlyMap<ProjectName, bigint>,
  shipped: ReadonlyMap<ProjectName, bigint>,
): bigint {
  const all = dependencies.reduce((sum, to) => sum | (bits.get(to) ?? 0n) | (shipped.get(to) ?? 0n), 0n)
  return all & ~(bits.get(name) ?? 0n)
}

/** Folders of packages that manifests ask for: others only have to be over before. */
function loadedIn(names: Iterable<ProjectName>, { projects }: ProjectGraph): ReadonlySet<RepoPath> {
  const found = new Set<RepoPath>()
  for (const name of names)
    for (const { ecosystem, source } of projects.get(name)?.dependencies ?? [])
      if (ecosystem === 'node' && source.type === 'local') found.add(source.root)
  return found
}

function isReadAlone(task: Task, tree: FileTree): boolean {
  // The command itself starts the script that says it.
  const texts = [...textsOf(task, tree)]
  const scripts = texts.length === 1 ? texts : texts.slice(1)
  return scripts.every((text) => READS_ALONE.test(text))
}

function unbuiltPackage(project: Project, tree: FileTree): UnbuiltPackage | undefined {
  const { root, targets, packageNames } = project
  const [name, file] = [packageNames.node, readManifest(tree, root)]
  if (name === undefined) return undefined
  const manifest = file?.value ?? {}
  const builds = targets.filter((target) => BUILDS.test(target.name))
  const hasBuild = builds.length > 0
  const entry = loadedEntries(manifest).find((one) => {
    const path = resolvePath(root, one.replace(/[^/]*\*.*/, ''))
    if (path === undefined || path === root || isThere(path, one, tree)) return false
    return hasBuild || isBuilt(pathInside(root, path))
  })
  if (entry === undefined) return undefined
  const { file: manifestFile = root } = file ?? {}
  const names = [name, ...ownConditions(manifest)]
  return { project: project.name, root, manifest: manifestFile, entry, builds: buildsOf(builds), names }
}

/** Parts of what a package makes, where its build leaves them to others. */
const PART = /^(?:build|compile)[:._-](?:types?|dts|declarations?|js|esm|cjs|lib|dist)$/

/** The target that builds, and those that make parts of it, unless that one runs them. */
function buildsOf(builds: readonly Target[]): readonly string[] {
  const first = builds.find((one) => one.name === 'build') ?? builds[0]
  if (first === undefined) return []
  const parts = builds.filter(
    (one) => one !== first && PART.test(one.name) && first.scripts?.includes(one.name) !== true,
  )
  return [first, ...parts].map((one) => one.name)
}

/** What Node and TypeScript add to a path. */
export const ENDINGS = [
  '.js',
  '.json',
  '.node',
  '.cjs',
  '.mjs',
  '.ts',
  '.tsx',
  '.mts',
  '.cts',
  '.d.ts',
  '.d.mts',
  '.d.cts',
]

function isThere(path: RepoPath, entry: string, { entries, ...tree }: FileTree): boolean {
  if (entry.includes('*')) return tree.hasFolder(path)
  if (entries.has(path) || tree.hasFolder(path) || ENDINGS.some((ending) => entries.has(`${path}${ending}`)))
    return true
  // In a submodule, or behind a link.
  return foldersAbove(path).some((folder) => entries.has(folder))
}

/** Whether names that settings lead to sources hold a package. */
export function isLed({ names }: UnbuiltPackage, led: ReadonlySet<string>): boolean {
  const [name = ''] = names
  return names.some((one) => led.has(one)) || led.has(name.slice(0, name.indexOf('/') + 1))
}

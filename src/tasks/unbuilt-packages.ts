import { isBuilt } from '../graph/built-sources.ts'
import type { Project, ProjectGraph } from '../graph/project-graph.ts'
import { loadedEntries } from '../standards/package-entries.ts'
import type { RepoPath } from '../system/system.ts'
import { readManifest } from '../workspaces/node-manifest.ts'
import { onceFor } from '../workspaces/once.ts'
import { foldersAbove, parentOf, pathInside, resolvePath } from '../workspaces/repo-paths.ts'
import type { FileTree, ProjectName } from '../workspaces/workspace.ts'
import { textsOf } from './brought-programs.ts'
import type { Task, TaskGraph, TaskId } from './task-graph.ts'

/** A package of the repository that is loaded as a build left it, whatever its sources are by now. */
export interface UnbuiltPackage {
  readonly project: ProjectName
  /** The name by which others load it. */
  readonly name: string
  readonly root: RepoPath
  /** The file that only a build makes, as its manifest has it. */
  readonly entry: string
}

/** What targets are called that make such files. */
const BUILD =
  /(?:^|[:._/-])(?:build|compile|bundle|dist|prepack|prepare|transpile|tsc|tsup|rollup|webpack|vite|esbuild|swc)/i
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

interface Finding {
  readonly graph: ProjectGraph
  readonly tree: FileTree
  readonly upstream: (name: ProjectName) => readonly ProjectName[]
}

/** Says of tasks of Node which packages they load that only a build makes, and that nothing builds before they run. */
export function unbuiltFinder(
  tasks: TaskGraph,
  { graph, tree, upstream }: Finding,
): (task: Task) => readonly UnbuiltPackage[] {
  const loaded = loadedIn(graph)
  const made = new Map<ProjectName, UnbuiltPackage | undefined>()
  const madeBy = (name: ProjectName) =>
    onceFor(made, name, () => unbuiltPackage(graph.projects.get(name), loaded, tree))
  const needed = new Map<ProjectName, readonly UnbuiltPackage[]>()
  const buildingOthers = new Map<Task, boolean>()
  const buildsOthers = (task: Task) =>
    onceFor(buildingOthers, task, () => [...textsOf(task, tree)].some((text) => BUILDS_OTHERS.test(text)))
  return (task) => {
    if (task.ecosystem !== 'node') return []
    const all = onceFor(needed, task.project, () => upstream(task.project).flatMap((name) => madeBy(name) ?? []))
    if (all.length === 0) return []
    const before = waitedFor(task.id, tasks)
    const built = new Set([...before].flatMap(({ project, target }) => (BUILD.test(target) ? project : [])))
    const unbuilt = all.filter(({ project }) => !built.has(project))
    if (unbuilt.length === 0 || [task, ...before].some(buildsOthers) || isReadAlone(task, tree)) return []
    return unbuilt
  }
}

/** Folders of packages that manifests ask for: others only have to be over before. */
function loadedIn({ projects }: ProjectGraph): ReadonlySet<RepoPath> {
  const found = new Set<RepoPath>()
  for (const { dependencies } of projects.values())
    for (const { ecosystem, source } of dependencies)
      if (ecosystem === 'node' && source.type === 'local') found.add(source.root)
  return found
}

function isReadAlone(task: Task, tree: FileTree): boolean {
  // The command itself starts the script that says it.
  const texts = [...textsOf(task, tree)]
  const scripts = texts.length === 1 ? texts : texts.slice(1)
  return scripts.every((text) => READS_ALONE.test(text))
}

function waitedFor(id: TaskId, tasks: TaskGraph): ReadonlySet<Task> {
  const found = new Set<Task>()
  const waiting = [id]
  for (const one of waiting) {
    for (const { task } of tasks.get(one)?.after ?? []) {
      const before = tasks.get(task)
      if (before === undefined || found.has(before)) continue
      found.add(before)
      waiting.push(task)
    }
  }
  return found
}

function unbuiltPackage(
  project: Project | undefined,
  loaded: ReadonlySet<RepoPath>,
  tree: FileTree,
): UnbuiltPackage | undefined {
  const name = project?.packageNames.node
  if (project === undefined || name === undefined || !loaded.has(project.root)) return undefined
  const { root, targets } = project
  const hasBuild = targets.some((target) => BUILD.test(target.name))
  const entries = loadedEntries(readManifest(tree, root)?.value ?? {})
  const entry = entries.find((one) => {
    const path = resolvePath(root, one.replace(/[^/]*\*.*/, ''))
    if (path === undefined || path === root || isThere(path, one, tree)) return false
    return hasBuild || isBuilt(pathInside(root, path))
  })
  return entry === undefined ? undefined : { project: project.name, name, root, entry }
}

// What Node and TypeScript add to a path.
const ENDINGS = ['.js', '.json', '.node', '.cjs', '.mjs', '.ts', '.tsx', '.mts', '.cts', '.d.ts', '.d.mts', '.d.cts']

function isThere(path: RepoPath, entry: string, { entries, ...tree }: FileTree): boolean {
  if (entry.includes('*')) return tree.hasFolder(path)
  if (entries.has(path) || tree.hasFolder(path) || ENDINGS.some((ending) => entries.has(`${path}${ending}`)))
    return true
  // In a submodule, or behind a link.
  return foldersAbove(path).some((folder) => entries.has(folder))
}

// Files of settings that may have a package loaded from its sources.
const SETTINGS =
  /(?:config|preset|alias|setup|workspace)[^/]*\.(?:[cm]?[jt]sx?|json5?)$|^package\.json$|^\.\w+rc(?:\.\w+)?$/

/** Files that may say so: beside the manifests of whoever loads it, and above them. */
export function aliasFiles(
  names: readonly ProjectName[],
  { projects }: ProjectGraph,
  tree: FileTree,
): readonly RepoPath[] {
  const roots = names.flatMap((name) => projects.get(name)?.root ?? [])
  const folders = new Set(roots.flatMap((root) => [root, ...foldersAbove(root)]))
  return [...tree.entries.keys()].filter((file) => {
    const folder = parentOf(file)
    return folders.has(folder) && SETTINGS.test(file.slice(folder === '' ? 0 : folder.length + 1))
  })
}

const ALIASES = /alias|moduleNameMapper|modulePaths|paths|conditions|conditionNames/i

/** Whether a text of settings may have a package loaded from its sources. */
export function mayLead(text: string, name: string): boolean {
  if (!ALIASES.test(text)) return false
  if (!name.startsWith('@')) return new RegExp(`["'\`^]${name.replace(/[.]/g, '\\.')}["'\`/$(:]`).test(text)
  return text.includes(name.slice(0, name.indexOf('/') + 1))
}

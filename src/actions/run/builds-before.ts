import path from 'node:path'
import { kindsOf } from '../../affected/effect.ts'
import { isDocumentation } from '../../affected/shared-files.ts'
import { shippedEdges, upstreamIn } from '../../graph/local-dependencies.ts'
import type { ProjectGraph } from '../../graph/project-graph.ts'
import type { Files, RepoPath } from '../../system/system.ts'
import { makeTaskGraph, type Task, type TaskGraph, type TaskId, type TaskQuestion } from '../../tasks/task-graph.ts'
import { ENDINGS, isBuild, type UnbuiltPackage } from '../../tasks/unbuilt-packages.ts'
import { onceFor } from '../../workspaces/once.ts'
import { isBelow, pathInside } from '../../workspaces/repo-paths.ts'
import type { FileTree, ProjectName, TargetNeed } from '../../workspaces/workspace.ts'
import { type AskedTasks, loadedUnbuilt } from './unbuilt-packages.ts'

type Needs = TaskQuestion['needs']

/** Where files lie that no commit has. */
interface Place {
  /** Of the repository; absolute. */
  readonly root: string
  readonly files: Pick<Files, 'changedAt'>
  readonly tree: FileTree
}

/** Tasks, and all that they wait for by the folder of their project: what is stated, and builds. */
export interface Ordered {
  readonly tasks: TaskGraph
  readonly needs: Needs
}

/**
 * The tasks that are asked for, and all that they need. A task of Node that loads a package of the repository as a build leaves it, and of which
 * nobody states what it waits for, waits for that build where it runs as well, and has it run where what it makes is not there, or older than what it is
 * made of, or where builds are asked for: but for linters, which do without. Of builds that would wait for one another, those for development give way.
 *
 * @throws {UserError} `TASK_CYCLE`
 */
export async function orderedTasks(
  question: TaskQuestion,
  commit: Pick<AskedTasks, 'view' | 'git'>,
  place: Omit<Place, 'tree'>,
): Promise<Ordered> {
  const isMade = madeFinder({ ...place, tree: commit.view.tree })
  const order: Order = { question, isMade, isShipped: shippedFinder(question.graph) }
  let ordered: Ordered = { tasks: makeTaskGraph(question), needs: question.needs }
  // What is added may load packages that are to be built before.
  for (;;) {
    const more = await buildsFor({ ...commit, tasks: ordered.tasks }, ordered.needs, order)
    if (more.size === 0) return ordered
    const needs = withMore(ordered.needs, more)
    ordered = { tasks: makeTaskGraph({ ...question, needs }), needs }
  }
}

interface Order {
  readonly question: TaskQuestion
  /** Whether all of them lie there as they would be built. */
  isMade(packages: readonly UnbuiltPackage[]): Promise<boolean>
  /** Whether a project needs another one for more than its development. */
  isShipped(from: ProjectName, to: ProjectName): boolean
}

interface Wait {
  readonly task: Task
  readonly build: TaskId
  readonly root: RepoPath
  readonly need: TargetNeed
}

/** By the folder of a project, what its targets wait for beside what is known. */
async function buildsFor(asked: AskedTasks, known: Needs, order: Order): Promise<Needs> {
  const waits = await missingWaits(asked, known, order)
  const isFirst = ({ task, need }: Wait) =>
    typeof need.of !== 'string' && order.isShipped(task.project, need.of.selector)
  const found = new Map<RepoPath, TargetNeed[]>()
  const added = new Map<TaskId, TaskId[]>()
  for (const wait of [...waits.filter(isFirst), ...waits.filter((one) => !isFirst(one))]) {
    const { task, build, root, need } = wait
    if (isBehind(build, task.id, asked.tasks, added)) continue
    found.set(root, [...(found.get(root) ?? []), need])
    added.set(task.id, [...(added.get(task.id) ?? []), build])
  }
  return found
}

async function missingWaits(
  asked: AskedTasks,
  known: Needs,
  { question: { graph, needs }, isMade }: Order,
): Promise<readonly Wait[]> {
  const waits: Wait[] = []
  const asksForBuilds = wantsBuilds(asked)
  for (const [task, packages] of await loadedUnbuilt(asked)) {
    const root = graph.projects.get(task.project)?.root ?? ''
    const isStated = needs.get(root)?.some(({ target }) => target === task.target) === true
    if (isStated || LOADS_NOTHING.test(task.target)) continue
    const mayDoWithout = isLint(task, graph) || (!asksForBuilds && (await isMade(packages())))
    for (const { project, manifest, builds } of packages()) {
      for (const target of builds) {
        const build: TaskId = `${project}:${target}`
        if (build === task.id || waitsFor(known.get(root), task.target, target, project)) continue
        if (!asked.tasks.has(build) && mayDoWithout) continue
        const need = { target: task.target, needs: target, of: { selector: project }, at: { file: manifest } }
        waits.push({ task, build, root, need })
      }
    }
  }
  return waits
}

/** What goes on for as long as somebody works, or cleans up before others begin. */
const LOADS_NOTHING =
  /^(?:.*[:._-])?(?:clean(?:up)?|dev|start|serve|watch|preview|format|fmt|prettier|(?:pre|post)?install)(?:[:._-].*)?$/

/** Whoever builds wants what is new. */
function wantsBuilds({ tasks }: AskedTasks): boolean {
  return [...tasks.values()].some(({ target, isAdded }) => !isAdded && isBuild(target))
}

function isLint({ project, target, ecosystem }: Task, { projects }: ProjectGraph): boolean {
  const own = projects.get(project)?.targets.find((one) => one.name === target && one.ecosystem === ecosystem)
  const kinds = own === undefined ? undefined : kindsOf(own)
  return kinds?.every((kind) => kind === 'lint') === true
}

function waitsFor(own: readonly TargetNeed[] | undefined, target: string, build: string, project: string): boolean {
  return (
    own?.some(
      (need) =>
        need.target === target && need.needs === build && typeof need.of !== 'string' && need.of.selector === project,
    ) === true
  )
}

/** Whether a task waits for another one, by what is known and by what was added. */
function isBehind(
  start: TaskId,
  other: TaskId,
  tasks: TaskGraph,
  added: ReadonlyMap<TaskId, readonly TaskId[]>,
): boolean {
  const reached = new Set([start])
  for (const id of reached) {
    if (id === other) return true
    for (const { task } of tasks.get(id)?.after ?? []) reached.add(task)
    for (const task of added.get(id) ?? []) reached.add(task)
  }
  return false
}

function shippedFinder(graph: ProjectGraph): Order['isShipped'] {
  const upstream = upstreamIn(shippedEdges(graph))
  const known = new Map<ProjectName, ReadonlySet<ProjectName>>()
  return (from, to) => onceFor(known, from, () => new Set(upstream(from))).has(to)
}

function withMore(needs: Needs, more: Needs): Needs {
  const all = new Map(needs)
  for (const [root, own] of more) all.set(root, [...(all.get(root) ?? []), ...own])
  return all
}

/**
 * Whether what builds make of packages lies there, and is newer than each file of the repository that it may be made of. Of several that need one another
 * all are to be made again where one is.
 */
function madeFinder({ root, files, tree }: Place): Order['isMade'] {
  const known = new Map<RepoPath, Promise<boolean>>()
  const madeAt = async (one: UnbuiltPackage) => {
    const place = path.join(root, one.root, one.entry.replace(/[^/]*\*.*/, ''))
    const places = [place, ...ENDINGS.map((ending) => `${place}${ending}`)]
    for (const at of places) {
      const changed = await files.changedAt(at)
      if (changed !== undefined) return changed
    }
    return undefined
  }
  const isNew = async (one: UnbuiltPackage) => {
    const made = await madeAt(one)
    if (made === undefined) return false
    for (const file of tree.entries.keys()) {
      if (!isBelow(one.root, file) || isDocumentation(pathInside(one.root, file), true)) continue
      if (((await files.changedAt(path.join(root, file))) ?? 0) > made) return false
    }
    return true
  }
  return async (packages) => {
    const all = await Promise.all(packages.map((one) => onceFor(known, one.root, () => isNew(one))))
    return all.every(Boolean)
  }
}

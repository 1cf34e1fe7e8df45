import path from 'node:path'
import { kindsOf } from '../../affected/effect.ts'
import type { ProjectGraph } from '../../graph/project-graph.ts'
import type { Files, RepoPath } from '../../system/system.ts'
import { makeTaskGraph, type Task, type TaskGraph, type TaskId, type TaskQuestion } from '../../tasks/task-graph.ts'
import { ENDINGS, type UnbuiltPackage } from '../../tasks/unbuilt-packages.ts'
import { onceFor } from '../../workspaces/once.ts'
import type { ProjectName, TargetNeed } from '../../workspaces/workspace.ts'
import { type AskedTasks, loadedUnbuilt } from './unbuilt-packages.ts'

type Needs = TaskQuestion['needs']

/** Where files lie that no commit has. */
interface Place {
  /** Of the repository; absolute. */
  readonly root: string
  readonly files: Pick<Files, 'isFile' | 'isFolder'>
}

/** Tasks, and all that they wait for by the folder of their project: what is stated, and builds. */
export interface Ordered {
  readonly tasks: TaskGraph
  readonly needs: Needs
}

/**
 * The tasks that are asked for, and all that they need. A task of Node that loads a package of the repository as a build leaves it, and of which
 * nobody states what it waits for, waits for that build where it runs as well, and has it run where what it makes is not there: but for linters,
 * which do without. Of builds that would wait for one another, those for development give way.
 *
 * @throws {UserError} `TASK_CYCLE`
 */
export async function orderedTasks(
  question: TaskQuestion,
  commit: Pick<AskedTasks, 'view' | 'git'>,
  place: Place,
): Promise<Ordered> {
  const isMade = madeFinder(place)
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
  isMade(one: UnbuiltPackage): Promise<boolean>
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
  for (const [task, packages] of await loadedUnbuilt(asked)) {
    const root = graph.projects.get(task.project)?.root ?? ''
    const kinds = kindsOfTask(task, graph)
    const isStated = needs.get(root)?.some(({ target }) => target === task.target) === true
    if (isStated || kinds.length === 0) continue
    const isLint = kinds.every((kind) => kind === 'lint')
    for (const one of packages()) {
      const { project, target, manifest } = one
      const build: TaskId = `${project}:${target}`
      if (target === undefined || build === task.id || waitsFor(known.get(root), task.target, target, project)) continue
      if (!asked.tasks.has(build) && (isLint || (await isMade(one)))) continue
      const need = { target: task.target, needs: target, of: { selector: project }, at: { file: manifest } }
      waits.push({ task, build, root, need })
    }
  }
  return waits
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

function shippedFinder({ edges }: ProjectGraph): Order['isShipped'] {
  const next = new Map<ProjectName, ProjectName[]>()
  for (const { from, to, kind, group } of edges)
    if (kind === 'local' && group !== 'dev') next.set(from, [...(next.get(from) ?? []), to])
  const known = new Map<ProjectName, ReadonlySet<ProjectName>>()
  return (from, to) =>
    onceFor(known, from, () => {
      const reached = new Set<ProjectName>([from])
      for (const name of reached) for (const other of next.get(name) ?? []) reached.add(other)
      return reached
    }).has(to)
}

function kindsOfTask({ project, target, ecosystem }: Task, { projects }: ProjectGraph) {
  const own = projects.get(project)?.targets.find((one) => one.name === target && one.ecosystem === ecosystem)
  return (own && kindsOf(own)) ?? []
}

function withMore(needs: Needs, more: Needs): Needs {
  const all = new Map(needs)
  for (const [root, own] of more) all.set(root, [...(all.get(root) ?? []), ...own])
  return all
}

/** Whether what a build makes of a package lies there, from whenever it may be. */
function madeFinder({ root, files }: Place): (one: UnbuiltPackage) => Promise<boolean> {
  const known = new Map<UnbuiltPackage['project'], Promise<boolean>>()
  const look = async (one: UnbuiltPackage) => {
    const place = path.join(root, one.root, one.entry.replace(/[^/]*\*.*/, ''))
    for (const file of [place, ...ENDINGS.map((ending) => `${place}${ending}`)])
      if (await files.isFile(file)) return true
    return files.isFolder(place)
  }
  return (one) => {
    const found = known.get(one.project) ?? look(one)
    known.set(one.project, found)
    return found
  }
}

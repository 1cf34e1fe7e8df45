import { UserError } from '../errors.ts'
import { localDependencies } from '../graph/local-dependencies.ts'
import type { Project, ProjectGraph } from '../graph/project-graph.ts'
import { selectProjects } from '../graph/select-projects.ts'
import type { RepoPath } from '../system/system.ts'
import type { Location, ProjectName, Target, TargetNeed } from '../workspaces/workspace.ts'

/** `project:target`; of a project with this target in two languages the second one has `project:target:node`. */
export type TaskId = string

/** One target of one project. */
export interface Task extends Pick<Target, 'command' | 'folder' | 'ecosystem'> {
  readonly id: TaskId
  readonly project: ProjectName
  readonly target: string
  /** What has to be over before, and where that is stated. */
  readonly after: readonly TaskNeed[]
  /** Nobody asked for it, but for something that needs it. */
  readonly isAdded: boolean
}

interface TaskNeed {
  readonly task: TaskId
  readonly at: Location
}

/** Tasks by id, each behind all that it needs. */
export type TaskGraph = ReadonlyMap<TaskId, Task>

/** What is asked for. */
export interface TaskQuestion {
  readonly graph: ProjectGraph
  /** Targets by project, in order; those that a project does not have are passed over. */
  readonly wanted: ReadonlyMap<ProjectName, readonly string[]>
  /** By the folder of a project. */
  readonly needs: ReadonlyMap<RepoPath, readonly TargetNeed[]>
}

/**
 * The tasks that are asked for, and all that they need.
 *
 * @throws {UserError} `TASK_CYCLE`
 */
export function makeTaskGraph(question: TaskQuestion): TaskGraph {
  const { graph } = question
  // What the root of a workspace installs for all members may depend on any of them.
  const stated = { ...graph, edges: graph.edges.filter(({ isInherited }) => !isInherited) }
  const building: Building = { ...question, dependencies: localDependencies(stated), tasks: new Map() }
  for (const [name, targets] of question.wanted) {
    for (const target of targets) for (const id of idsOf(building, name, target)) add(id, building, [], false)
  }
  return ordered(building.tasks)
}

interface Building extends TaskQuestion {
  /** What each project depends on in this repository. */
  readonly dependencies: ReadonlyMap<ProjectName, readonly ProjectName[]>
  readonly tasks: Map<TaskId, Task>
}

interface Named {
  readonly id: TaskId
  readonly project: Project
  readonly target: Target
}

/** Something that a target is said to wait for, and that is passed over. */
export interface UnmetNeed extends TargetNeed {
  /**
   * - `nameless`: it names no target.
   * - `target`: no project has a target of that name, or like that pattern.
   * - `itself`: it is the target that waits.
   * - `projects`: what is to select projects means none.
   */
  readonly why: 'nameless' | 'target' | 'itself' | 'projects'
}

/** What these tasks are said to wait for in vain. */
export function unmetNeeds(tasks: TaskGraph, { graph, needs }: Omit<TaskQuestion, 'wanted'>): readonly UnmetNeed[] {
  const stated = [...tasks.values()].flatMap(({ project, target }) => {
    const own = needs.get(graph.projects.get(project)?.root ?? '') ?? []
    return own.filter((need) => need.target === target)
  })
  if (stated.length === 0) return []
  const names = new Set([...graph.projects.values()].flatMap(({ targets }) => targets.map(({ name }) => name)))
  const selected = new Map<string, boolean>()
  const isSelected = (selector: string) => {
    const known = selected.get(selector) ?? selectProjects(selector, graph.projects).length > 0
    selected.set(selector, known)
    return known
  }
  const whyUnmet = (need: TargetNeed): UnmetNeed['why'] | undefined => {
    const { target, needs: name, of } = need
    if (name === '') return 'nameless'
    if (!namesIn(need).some((one) => names.has(one))) return 'target'
    if (of === 'self') return name === target ? 'itself' : undefined
    if (of === 'dependencies' || names.has(`${of.selector}:${name}`)) return undefined
    return isSelected(of.selector) ? undefined : 'projects'
  }
  return stated.flatMap((need) => {
    const why = whyUnmet(need)
    return why === undefined ? [] : [{ ...need, why }]
  })
}

/** What a need may mean: `build:css` is a target of that name as well as `css` of `build`. */
export function namesIn({ needs, of }: TargetNeed): readonly string[] {
  return typeof of === 'string' ? [needs] : [needs, `${of.selector}:${needs}`]
}

function idsOf({ graph }: Pick<Building, 'graph'>, name: ProjectName, target: string): readonly Named[] {
  const project = graph.projects.get(name)
  const own = project?.targets.filter((one) => one.name === target) ?? []
  return own.map((one, at) => {
    const id = at === 0 ? `${name}:${target}` : `${name}:${target}:${one.ecosystem}`
    return { id, project: project as Project, target: one }
  })
}

function add({ id, project, target }: Named, building: Building, way: readonly TaskId[], isAdded: boolean): void {
  const known = building.tasks.get(id)
  if (known !== undefined) {
    if (known.isAdded && !isAdded) building.tasks.set(id, { ...known, isAdded })
    return
  }
  if (way.includes(id)) return
  const after = (building.needs.get(project.root) ?? [])
    .filter((need) => need.target === target.name)
    .flatMap((need) => meant(need, project.name, building).map((one) => ({ one, at: need.at })))
    .filter(({ one }) => one.id !== id)
  const { command, folder, ecosystem } = target
  const needs = new Map(after.map(({ one, at }) => [one.id, { task: one.id, at }]))
  const task = { id, project: project.name, target: target.name, command, folder, ecosystem, isAdded }
  building.tasks.set(id, { ...task, after: [...needs.values()] })
  for (const { one } of after) add(one, building, [...way, id], true)
}

function meant({ needs, of }: TargetNeed, project: ProjectName, building: Building): readonly Named[] {
  if (of === 'self') return idsOf(building, project, needs)
  if (of === 'dependencies') return ofDependencies(needs, project, building)
  return selectProjects(of.selector, building.graph.projects).flatMap((name) => idsOf(building, name, needs))
}

/** Of a dependency without this target, those of its own dependencies. */
function ofDependencies(target: string, project: ProjectName, building: Building): readonly Named[] {
  const seen = new Set<ProjectName>([project])
  const found: Named[] = []
  for (const waiting = [...(building.dependencies.get(project) ?? [])]; waiting.length > 0; ) {
    const name = waiting.shift() as ProjectName
    if (seen.has(name)) continue
    seen.add(name)
    const own = idsOf(building, name, target)
    found.push(...own)
    if (own.length === 0) waiting.push(...(building.dependencies.get(name) ?? []))
  }
  return found
}

/** Kahn's algorithm; what can go first goes in the order in which it was asked for. */
function ordered(tasks: ReadonlyMap<TaskId, Task>): TaskGraph {
  const done = new Map<TaskId, Task>()
  const open = new Map([...tasks.values()].map((task) => [task.id, new Set(task.after.map((need) => need.task))]))
  const dependents = dependentsIn(tasks)
  const ready = [...open].flatMap(([id, needs]) => (needs.size === 0 ? id : []))
  for (const id of ready) {
    done.set(id, tasks.get(id) as Task)
    for (const next of dependents.get(id) ?? []) {
      const needs = open.get(next)
      needs?.delete(id)
      if (needs?.size === 0) ready.push(next)
    }
  }
  if (done.size === tasks.size) return done
  throw cycleAmong(
    [...tasks.keys()].filter((id) => !done.has(id)),
    tasks,
  )
}

/** Who waits for each task. */
export function dependentsIn(tasks: ReadonlyMap<TaskId, Task>): ReadonlyMap<TaskId, readonly TaskId[]> {
  const found = new Map<TaskId, TaskId[]>()
  for (const { id, after } of tasks.values()) {
    for (const { task } of after) {
      const own = found.get(task)
      if (own === undefined) found.set(task, [id])
      else own.push(id)
    }
  }
  return found
}

function cycleAmong(left: readonly TaskId[], tasks: ReadonlyMap<TaskId, Task>): UserError {
  const isLeft = new Set(left)
  const way: TaskId[] = []
  for (let at = left[0] ?? ''; ; ) {
    const again = way.indexOf(at)
    way.push(at)
    if (again >= 0) {
      const need = tasks.get(way.at(-2) ?? '')?.after.find(({ task }) => task === at)
      const chain = way.slice(again).join(' → ')
      const hint = 'Take one of them out of dependsOn.'
      return new UserError('TASK_CYCLE', `these tasks wait for one another: ${chain}`, hint, need?.at)
    }
    at = tasks.get(at)?.after.find(({ task }) => isLeft.has(task))?.task ?? ''
  }
}

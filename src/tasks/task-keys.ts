import { digestOf, type Read, type Reads } from '../affected/reads.ts'
import type { TaskReads } from '../affected/task-reads.ts'
import { upstreamIn } from '../graph/local-dependencies.ts'
import type { Project, ProjectGraph } from '../graph/project-graph.ts'
import { unreadManifests } from '../graph/unread-manifests.ts'
import type { TaskKey } from '../schedule/ledger/ledger.ts'
import { printable } from '../standards/printable.ts'
import { stableText } from '../standards/stable-text.ts'
import type { RepoPath } from '../system/system.ts'
import { onceFor } from '../workspaces/once.ts'
import type { FileTree, ProjectName, TaskTraits } from '../workspaces/workspace.ts'
import type { Task, TaskGraph, TaskId } from './task-graph.ts'

/** Changes whenever keys are made of something else: results of before are then nobody's. */
const SCHEMA = 1

/** What a task runs in and with, beside files of the commit. */
export interface TaskSetting {
  /** Operating system, processor, image of the machine. */
  readonly machine: string
  /** What git makes of files of the commit as it checks them out, and what it left out; empty where all are there as they are. */
  readonly checkout: string
  /** The exact interpreter and what is installed for it; `why` where nobody can tell. */
  readonly interpreter: string | { readonly why: string }
  /** The workflow that runs it; empty on a command line. */
  readonly workflow: string
  /** It runs programs that are the newest of their day, whatever a lock says. */
  readonly isOfTheDay: boolean
  /** Why nobody can tell from the commit what it loads; empty where that is told. */
  readonly doubt: string
  /** Projects that are installed for it from the tree though no edge leads to them; with all that they depend on. */
  readonly loaded: readonly ProjectName[]
  /** Files and folders that change where anything else is installed for it; absolute. */
  readonly installed: readonly string[]
}

/** Everything that keys are made of. */
export interface KeyWorld {
  readonly graph: ProjectGraph
  readonly tree: FileTree
  readonly reads: Reads
  readonly readsOf: (project: Project, target: string, loaded?: readonly ProjectName[]) => TaskReads
  /** By the folder of a project. */
  readonly traits: ReadonlyMap<RepoPath, readonly TaskTraits[]>
  readonly settingOf: (task: Task) => TaskSetting
  readonly variable: (name: string) => string | undefined
  /** Files that differ from the commit. */
  readonly dirty: readonly RepoPath[]
  /** Files of which nobody hears whether they do. */
  readonly unwatched: readonly RepoPath[]
  /** Days since 1970, UTC. */
  readonly day: number
}

/** The key of a task with its parts, or why it has none and always runs. */
export type KeyedTask =
  | { readonly key: TaskKey; readonly parts: Readonly<Record<string, string>>; readonly reads: TaskReads }
  | { readonly why: string }

/**
 * The key of each task: the same wherever nothing differs that decides how it ends. Where something counts that no key can hold, a task has
 * none.
 */
export function taskKeys(tasks: TaskGraph, world: KeyWorld): ReadonlyMap<TaskId, KeyedTask> {
  const keyed = new Map<TaskId, KeyedTask>()
  const doubts = doubtFinder(world)
  const digests = new Map<readonly Read[], string>()
  // Behind all that it needs: those have their keys by then.
  for (const task of tasks.values()) keyed.set(task.id, keyOf(task, { world, doubts, digests, keyed }))
  return keyed
}

interface Keying {
  readonly world: KeyWorld
  readonly doubts: (task: Task, traits: TaskTraits | undefined, loaded: readonly ProjectName[]) => string | undefined
  /** Many tasks read the same lists. */
  readonly digests: Map<readonly Read[], string>
  readonly keyed: ReadonlyMap<TaskId, KeyedTask>
}

function keyOf(task: Task, { world, doubts, digests, keyed }: Keying): KeyedTask {
  const project = world.graph.projects.get(task.project) as Project
  const traits = world.traits.get(project.root)?.find(({ target }) => target === task.target)
  const setting = world.settingOf(task)
  const why = doubts(task, traits, setting.loaded)
  if (why !== undefined) return { why }
  if (typeof setting.interpreter !== 'string') return setting.interpreter
  if (setting.doubt !== '') return { why: setting.doubt }
  const before = task.after.map(({ task: id }) => [id, keyed.get(id)] as const)
  const keyless = before.find(([, one]) => one === undefined || 'why' in one)
  if (keyless !== undefined) return { why: `${printable(keyless[0])}, which it waits for, has no key` }
  const reads = world.readsOf(project, task.target, setting.loaded)
  const digest = (list: readonly Read[]) => onceFor(digests, list, () => digestOf(list.map(textOf).sort().join('\n')))
  const names = [...reads.upstream.keys()]
  const parts: Record<string, string> = {
    command: digestOf(stableText([task.command, task.folder, task.ecosystem])),
    files: digest(reads.own),
    settings: digestOf(`${digest(reads.shared)} ${digest(reads.everybody)}`),
    packages: digest(reads.locked),
    machine: digestOf(setting.machine),
    ...(setting.checkout === '' ? {} : { checkout: digestOf(setting.checkout) }),
    interpreter: digestOf(setting.interpreter),
    ...(setting.workflow === '' ? {} : { workflow: digestOf(setting.workflow) }),
    ...variablesOf(traits, world),
    ...(setting.isOfTheDay || isUnlocked([project.name, ...names], world) ? { day: String(world.day) } : {}),
    ...Object.fromEntries(before.map(([id, one]) => [`task ${id}`, one !== undefined && 'key' in one ? one.key : ''])),
    ...Object.fromEntries([...reads.upstream].map(([name, list]) => [`project ${name}`, digest(list)])),
  }
  return { key: digestOf(stableText([SCHEMA, task.id, parts])), parts, reads }
}

function textOf({ file, part, digest }: Read): string {
  return `${file}\0${part}\0${digest}`
}

// What interpreters and test runners obey whatever they run.
const OBEYED = ['NODE_OPTIONS', 'NODE_PATH', 'NODE_ENV', 'PYTHONPATH', 'PYTHONOPTIMIZE'].concat([
  'PYTHONHASHSEED',
  'PYTHONWARNINGS',
  'PYTEST_ADDOPTS',
  'PYTEST_PLUGINS',
  'TZ',
])

/** The values of what its settings name, and of what everything obeys where that is set. */
function variablesOf(traits: TaskTraits | undefined, { variable }: KeyWorld): { readonly variables?: string } {
  const obeyed = OBEYED.filter((name) => (variable(name) ?? '') !== '')
  const names = [...new Set([...(traits?.variables ?? []), ...obeyed])].sort()
  if (names.length === 0) return {}
  return { variables: digestOf(stableText(names.map((name) => [name, variable(name) ?? null]))) }
}

/** Why no key could say all that counts for a task. */
function doubtFinder(world: KeyWorld): Keying['doubts'] {
  const { graph, reads } = world
  const upstream = upstreamIn(graph)
  const [unread] = unreadManifests(graph)
  const uncertain = new Map<ProjectName, string>()
  let everywhere: string | undefined
  const doubts = [
    ...world.unwatched.map((file) => [file, `git is told not to look at ${printable(file)}`] as const),
    ...world.dirty.map((file) => [file, `${printable(file)} is not committed as it is`] as const),
  ]
  for (const [file, why] of doubts) {
    const touch = reads.touch(file)
    if (touch.type === 'everything') everywhere ??= why
    if (touch.type === 'projects') for (const { project } of touch.touched) uncertain.set(project, why)
  }
  const doubtOf = (name: ProjectName): string | undefined => {
    const project = graph.projects.get(name)
    const [reference] = project?.unresolved ?? []
    if (reference !== undefined) return `a reference in ${printable(reference.at.file)} leads nowhere`
    return uncertain.get(name)
  }
  return (task, traits, loaded) => {
    if (traits?.isExternal === true) return 'its settings say that more than the repository decides how it ends'
    if (unread !== undefined) return `${printable(unread.file)} cannot be read`
    if (everywhere !== undefined) return everywhere
    for (const name of [task.project, ...upstream(task.project), ...loaded]) {
      const doubt = doubtOf(name)
      if (doubt !== undefined) return doubt
    }
    return undefined
  }
}

/** Whether something is installed that no lock fixes: then it is whatever is newest that day. */
function isUnlocked(names: readonly ProjectName[], { graph, tree }: KeyWorld): boolean {
  return names.some((name) => {
    const project = graph.projects.get(name)
    if (project === undefined) return false
    const locked = new Set(project.lockfiles.filter((file) => tree.entries.has(file)).map(ecosystemOf))
    return project.dependencies.some(
      ({ ecosystem, source, group }) => source.type !== 'local' && group !== 'build' && !locked.has(ecosystem),
    )
  })
}

function ecosystemOf(lock: RepoPath): 'python' | 'node' {
  return /(?:^|\/)(?:uv|poetry|pdm|Pipfile)\.lock$/.test(lock) ? 'python' : 'node'
}

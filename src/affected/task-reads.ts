import { upstreamIn } from '../graph/local-dependencies.ts'
import type { Project, ProjectGraph } from '../graph/project-graph.ts'
import { onceFor } from '../workspaces/once.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import { concernedTargets } from './effect.ts'
import type { FileRule, InputRules, TaskRule } from './input-rules.ts'
import type { FileState, Read, Reads } from './reads.ts'

/** What one task reads, by where it comes from. Lists that several tasks read alike are the same objects. */
export interface TaskReads {
  /** Files and parts of manifests of its own project, with what it states as inputs. */
  readonly own: readonly Read[]
  /** Settings outside of it, for this project among others. */
  readonly shared: readonly Read[]
  /** What concerns every project. */
  readonly everybody: readonly Read[]
  readonly locked: readonly Read[]
  /** What it loads from each project that its own depends on, nearest first. */
  readonly upstream: ReadonlyMap<ProjectName, readonly Read[]>
}

/**
 * Says of one commit what each task reads: all of which a change would have {@link propagate} select it, following dependents over local
 * edges, and files that dependents can load. What is `loaded` beside counts as if an edge led there.
 */
export function taskReader(
  graph: ProjectGraph,
  reads: Reads,
  inputs: InputRules | undefined,
): (project: Project, target: string, loaded?: readonly ProjectName[]) => TaskReads {
  const world: World = { reads, inputs, owned: byOwner(reads.files), lists: new Map(), carried: new Map() }
  const upstream = upstreamIn(graph)
  return (project, target, loaded = []) => {
    const rule = inputs?.of(project.name)?.targets.get(target)
    const own = reads.of(project.name).filter(concerns(project, target))
    const names = [...upstream(project.name), ...loaded]
    if (rule !== undefined) return stated(rule, { project, own: own.filter(({ isApart }) => isApart), names }, world)
    return parted(own, world, new Map(names.map((name) => [name, carriedBy(name, world)])))
  }
}

interface World {
  readonly reads: Reads
  readonly inputs: InputRules | undefined
  readonly owned: ReadonlyMap<ProjectName | undefined, readonly FileState[]>
  /** Most tasks state the same files of the repository. */
  readonly lists: Map<string | FileRule, readonly Read[]>
  readonly carried: Map<ProjectName, readonly Read[]>
}

function byOwner(files: readonly FileState[]): World['owned'] {
  const owned = new Map<ProjectName | undefined, FileState[]>()
  for (const file of files) {
    const own = owned.get(file.owner)
    if (own === undefined) owned.set(file.owner, [file])
    else own.push(file)
  }
  return owned
}

function carriedBy(name: ProjectName, { reads, carried }: World): readonly Read[] {
  return onceFor(carried, name, () => reads.of(name).filter(({ stays }) => !stays))
}

function concerns(project: Project, target: string): (read: Read) => boolean {
  const known = new Map<Read['kinds'], boolean>()
  return ({ kinds }) => onceFor(known, kinds, () => concernedTargets(project, kinds).includes(target))
}

function parted(own: readonly Read[], { reads }: World, upstream: TaskReads['upstream']): TaskReads {
  return {
    own: own.filter(({ isOwn }) => isOwn),
    shared: own.filter((read) => !read.isOwn && !read.isLock),
    everybody: reads.everybody,
    locked: own.filter(({ isLock }) => isLock),
    upstream,
  }
}

interface Stating {
  readonly project: Project
  /** What concerns the task whatever it states. */
  readonly own: readonly Read[]
  readonly names: readonly ProjectName[]
}

/** @see followInputs, which says the same of a change */
function stated(rule: TaskRule, { project, own, names }: Stating, world: World): TaskReads {
  const files = [...filesIn(rule.own, world.owned.get(project.name) ?? [], true), ...sharedIn(rule.shared, world)]
  const upstream = names.map((name) => [name, upstreamReads(rule, name, world)] as const)
  return parted([...own, ...files], world, new Map(upstream.filter(([, seen]) => seen.length > 0)))
}

function upstreamReads(rule: TaskRule, name: ProjectName, world: World): readonly Read[] {
  const { ofDependencies, readsAllOfDependencies } = rule
  if (ofDependencies.length === 0 && !readsAllOfDependencies) return []
  const key = JSON.stringify([name, ofDependencies, readsAllOfDependencies])
  return onceFor(world.lists, key, () => seenOf(rule, name, world))
}

function seenOf(
  { ofDependencies, readsAllOfDependencies }: TaskRule,
  name: ProjectName,
  world: World,
): readonly Read[] {
  const sets = ofDependencies.map((set) => world.inputs?.of(name)?.named(set))
  // What says nothing of such a set is seen as far as our own rules let it.
  const isOpen = readsAllOfDependencies || sets.includes(undefined)
  return [
    ...carriedBy(name, world).filter(({ isApart }) => isOpen || isApart),
    ...sets.flatMap((set) => (set === undefined ? [] : filesIn(set.own, world.owned.get(name) ?? [], true))),
    ...sets.flatMap((set) => (set === undefined ? [] : sharedIn(set.shared, world))),
  ]
}

function sharedIn(rule: FileRule, { lists, reads }: World): readonly Read[] {
  return onceFor(lists, rule, () => filesIn(rule, reads.files, false))
}

function filesIn(rule: FileRule, files: readonly FileState[], isOwn: boolean): readonly Read[] {
  const manner = { part: '', kinds: 'every', stays: false, isOwn, isLock: false, isApart: true } as const
  const read = files.filter(({ path, isByParts }) => rule.holds(path, isByParts))
  return read.map(({ path, digest }) => ({ file: path, digest, ...manner }))
}

import type { Ecosystem, ProjectName } from '../workspaces/workspace.ts'

/** Tasks that share a runner: one entry of the job matrix. */
export interface Shard {
  /** Stable and readable: `python-1`. */
  readonly id: string
  readonly projects: readonly ProjectName[]
  /** The union of the targets that its projects have, in the order asked for. */
  readonly targets: readonly string[]
  /** Projects of which fewer run, because the change concerns no others of theirs; absent where there is none. */
  readonly only?: Readonly<Record<ProjectName, readonly string[]>>
  /** `mixed`: some project needs both. */
  readonly ecosystem: Ecosystem | 'mixed'
  /** For setup-python; absent where no project says, or several of them say different things. */
  readonly python?: string
  /** For setup-node; absent where no project says. */
  readonly node?: string
  /** Seconds that its tasks are expected to take. */
  readonly estimate: number
}

/** The targets that a shard runs of one of its projects, among those that the project has. */
export function targetsFor(shard: Pick<Shard, 'targets' | 'only'>, project: ProjectName): readonly string[] {
  const { only = {}, targets } = shard
  return Object.hasOwn(only, project) ? (only[project] ?? []) : targets
}

import { isObject, type JsonObject, stringsOf } from '../standards/json.ts'
import { nodeCrypto } from '../standards/node-crypto.ts'
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

/** What a shard has to do: the rest of it is how. */
export type ShardWork = Pick<Shard, 'id' | 'projects' | 'targets' | 'only'>

/** What a shard has to do, as JSON has it; what is not there is empty. */
export function shardWorkIn({ id, projects, targets, only }: JsonObject): ShardWork {
  const limits = isObject(only) ? Object.entries(only).map(([name, own]) => [name, stringsOf(own)] as const) : []
  return {
    id: String(id ?? ''),
    projects: stringsOf(projects),
    targets: stringsOf(targets),
    ...(limits.length === 0 ? {} : { only: Object.fromEntries(limits) }),
  }
}

const DIGEST_LENGTH = 16

/** The same for shards that have the same to do, whatever order their members came in. */
export function shardDigest({ projects, targets, only = {} }: Omit<ShardWork, 'id'>): string {
  const limits = Object.entries(only).sort(([a], [b]) => (a < b ? -1 : 1))
  const text = JSON.stringify([[...projects].sort(), targets, limits])
  return nodeCrypto().createHash('sha256').update(text).digest('hex').slice(0, DIGEST_LENGTH)
}

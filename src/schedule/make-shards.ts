import type { Project } from '../graph/project-graph.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import type { Shard } from './shards.ts'
import { estimator, type Timings } from './timings.ts'

export interface ShardOptions {
  /** Targets to run, in order. */
  readonly targets: readonly string[]
  /** A fixed number of shards in all, or as many as pay for their start. */
  readonly shards: number | 'auto'
  /** Never more than this, nor than 256; but each combination of runtimes that cannot share a runner has one. */
  readonly maxShards: number
  readonly timings: Timings
  /** Projects of which only these targets are concerned. */
  readonly limits?: ReadonlyMap<ProjectName, ReadonlySet<string>>
}

// The model of wall time and bill: a shard costs its start on a runner (queue, boot, set-up) and half a minute of rounding;
// a second that people wait is worth four of a runner; a runner does two tasks at once.
const START_SECONDS = 30
const ROUNDING_SECONDS = 30
const WAITING_WORTH = 4
const PARALLEL = 2
// What a project costs in a shard beside its tasks: its environment, from a warm cache.
const ENVIRONMENT_SECONDS = 3
const MATRIX_LIMIT = 256

interface Work {
  readonly project: ProjectName
  readonly targets: readonly string[]
  /** All that it has of those asked for. */
  readonly all: readonly string[]
  readonly seconds: number
}

/** Work that may share a runner: the same interpreters, or none that is fixed. */
interface Pool {
  readonly ecosystem: Shard['ecosystem']
  readonly python?: string
  readonly node?: string
  readonly work: readonly Work[]
}

/**
 * Shards for the tasks of these projects: balanced, longest first; projects without any of the targets are left out.
 * Deterministic: the same projects and timings give the same shards.
 */
export function makeShards(projects: Iterable<Project>, options: ShardOptions): readonly Shard[] {
  const limit = Math.max(1, Math.min(options.maxShards, MATRIX_LIMIT))
  const pools = joinPools(poolsOf(projects, options), limit)
  const counts = shardCounts(pools, options.shards, limit)
  return pools.flatMap((pool, at) => balance(pool, counts[at] ?? 1, options.targets))
}

function poolsOf(projects: Iterable<Project>, { targets, timings, limits }: ShardOptions): readonly Pool[] {
  const estimate = estimator(timings)
  const pools = new Map<string, { pool: Pool; work: Work[] }>()
  for (const project of projects) {
    const all = targets.filter((name) => project.targets.some((target) => target.name === name))
    const limit = limits?.get(project.name)
    const own = limit === undefined ? all : all.filter((name) => limit.has(name))
    if (own.length === 0) continue
    const seconds = own.reduce((sum, target) => sum + estimate(project.name, target), ENVIRONMENT_SECONDS)
    const runtime = runtimeOf(project, own)
    const key = `${runtime.ecosystem} ${runtime.python ?? ''} ${runtime.node ?? ''}`
    const entry = pools.get(key) ?? { pool: { ...runtime, work: [] }, work: [] }
    entry.work.push({ project: project.name, targets: own, all, seconds })
    pools.set(key, entry)
  }
  return [...pools].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { pool, work }]) => ({ ...pool, work }))
}

function runtimeOf(project: Project, targets: readonly string[]): Omit<Pool, 'work'> {
  const used = new Set(project.targets.filter(({ name }) => targets.includes(name)).map(({ ecosystem }) => ecosystem))
  const { python, node } = project.runtimes
  return {
    ecosystem: used.size > 1 ? 'mixed' : used.has('node') ? 'node' : 'python',
    ...(used.has('python') && python !== undefined ? { python } : {}),
    ...(used.has('node') && node !== undefined ? { node } : {}),
  }
}

/** Joins the smallest pools that can share a runner, until there are no more pools than shards allowed. */
function joinPools(pools: readonly Pool[], limit: number): readonly Pool[] {
  let joined = [...pools]
  while (joined.length > limit) {
    const bySize = [...joined].sort((a, b) => totalSeconds(a) - totalSeconds(b))
    const pair = bySize.flatMap((a, at) => bySize.slice(at + 1).map((b) => [a, b] as const)).find(canShare)
    if (pair === undefined) break
    joined = [...joined.filter((pool) => !pair.includes(pool)), join(...pair)]
  }
  return joined
}

function canShare([a, b]: readonly [Pool, Pool]): boolean {
  const agree = (x: string | undefined, y: string | undefined) => x === undefined || y === undefined || x === y
  return agree(a.python, b.python) && agree(a.node, b.node)
}

function join(a: Pool, b: Pool): Pool {
  return { ...a, ...b, ecosystem: a.ecosystem === b.ecosystem ? a.ecosystem : 'mixed', work: [...a.work, ...b.work] }
}

/** How many shards each pool gets: one at least, never more than it has projects. */
function shardCounts(pools: readonly Pool[], wanted: number | 'auto', limit: number): readonly number[] {
  const ideal = pools.map((pool) =>
    Math.sqrt((WAITING_WORTH * totalSeconds(pool)) / (PARALLEL * (START_SECONDS + ROUNDING_SECONDS))),
  )
  const total = Math.min(
    limit,
    wanted === 'auto' ? ideal.reduce((sum, n) => sum + Math.max(1, Math.round(n)), 0) : wanted,
  )
  const counts = pools.map(() => 1)
  for (let left = total - pools.length; left > 0; left--) {
    const at = neediest(pools, counts, wanted === 'auto' ? ideal : pools.map(totalSeconds))
    if (at === undefined) break
    counts[at] = (counts[at] as number) + 1
  }
  return counts
}

/** The pool that is furthest from its share and still has projects to spread. */
function neediest(pools: readonly Pool[], counts: readonly number[], shares: readonly number[]): number | undefined {
  const open = pools.map((_, at) => at).filter((at) => (counts[at] as number) < (pools[at] as Pool).work.length)
  return open.sort((a, b) => need(b) - need(a))[0]
  function need(at: number): number {
    return (shares[at] as number) / (counts[at] as number)
  }
}

/** Longest first, each to the shard that has least so far. */
function balance(pool: Pool, count: number, targets: readonly string[]): readonly Shard[] {
  const loads = Array.from({ length: Math.min(count, pool.work.length) }, () => ({ work: [] as Work[], seconds: 0 }))
  const longestFirst = [...pool.work].sort((a, b) => b.seconds - a.seconds || (a.project < b.project ? -1 : 1))
  for (const work of longestFirst) {
    const least = loads.reduce((best, load) => (load.seconds < best.seconds ? load : best))
    least.work.push(work)
    least.seconds += work.seconds
  }
  const { ecosystem, python, node } = pool
  const version = [python, node].filter((text) => text !== undefined).map((text) => `-${text.replace(/[^\w.]/g, '_')}`)
  return loads.map(({ work, seconds }, at) => {
    const run = targets.filter((target) => work.some((one) => one.targets.includes(target)))
    return {
      id: `${ecosystem}${version.join('')}-${at + 1}`,
      projects: work.map(({ project }) => project).sort(),
      targets: run,
      ...limited(work, run),
      ecosystem,
      ...(python === undefined ? {} : { python }),
      ...(node === undefined ? {} : { node }),
      estimate: Math.round(seconds),
    }
  })
}

/** Those projects that do not run all that they have of a shard's targets. */
function limited(work: readonly Work[], run: readonly string[]): Pick<Shard, 'only'> {
  const some = work.filter(({ targets, all }) =>
    all.some((target) => run.includes(target) && !targets.includes(target)),
  )
  return some.length === 0 ? {} : { only: Object.fromEntries(some.map(({ project, targets }) => [project, targets])) }
}

function totalSeconds({ work }: Pool): number {
  return work.reduce((sum, { seconds }) => sum + seconds, 0)
}

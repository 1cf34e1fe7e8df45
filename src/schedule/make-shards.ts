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
  /** Whether projects that want another Python than each other may not share a runner: where one Python is set up for all of them. */
  readonly onePython: boolean
}

// The model of wall time and bill: a shard costs its start on a runner (queue, boot, set-up) and half a minute of rounding;
// a second that people wait is worth four of a runner; a runner does two tasks at once.
const START_SECONDS = 30
const ROUNDING_SECONDS = 30
const WAITING_WORTH = 4
const PARALLEL = 2
// A gate checks nothing out.
const GATE_SECONDS = 15
// What a project costs in a shard beside its tasks: its environment, from a warm cache.
const ENVIRONMENT_SECONDS = 3
const MATRIX_LIMIT = 256

type WorkOptions = Pick<ShardOptions, 'targets' | 'timings' | 'limits' | 'onePython'>

interface Work {
  readonly project: ProjectName
  readonly targets: readonly string[]
  /** All that it has of those asked for. */
  readonly all: readonly string[]
  readonly seconds: number
  /** The Python that it wants; undefined where it does not say. */
  readonly python: string | undefined
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

/**
 * One shard with all of the work, where it can share a runner and is better done by the job that plans: in no more seconds than given, or, with auto,
 * where starting these shards, and a job that looks whether all of them are well, would cost more than it saves. Else undefined.
 *
 * @param shards what the work is in otherwise
 */
export function makeInlineShard(
  projects: Iterable<Project>,
  { limit, shards }: { readonly limit: number | 'auto'; readonly shards: readonly Shard[] },
  options: WorkOptions,
): Shard | undefined {
  const [pool, ...others] = joinPools(poolsOf(projects, options), 1)
  if (pool === undefined || others.length > 0) return undefined
  const seconds = waitingSeconds(pool.work.map((one) => one.seconds))
  const isBetter = limit === 'auto' ? (WAITING_WORTH + 1) * seconds <= costOf(shards, pool.work) : seconds <= limit
  return isBetter ? balance(pool, 1, options.targets)[0] : undefined
}

/** What jobs of their own cost in seconds of a runner, and the job behind them that waits for all; a second that people wait is some of these. */
function costOf(shards: readonly Shard[], work: readonly Work[]): number {
  const secondsOf = new Map(work.map((one) => [one.project, one.seconds]))
  const seconds = shards.map(({ projects }) => waitingSeconds(projects.map((name) => secondsOf.get(name) ?? 0)))
  const runners = seconds.reduce(
    (sum, one) => sum + START_SECONDS + one + ROUNDING_SECONDS,
    GATE_SECONDS + ROUNDING_SECONDS,
  )
  return WAITING_WORTH * (START_SECONDS + Math.max(0, ...seconds) + GATE_SECONDS) + runners
}

/** How long people wait for this on one runner. */
function waitingSeconds(seconds: readonly number[]): number {
  return Math.max(seconds.reduce((sum, one) => sum + one, 0) / PARALLEL, ...seconds)
}

function poolsOf(projects: Iterable<Project>, { targets, timings, limits, onePython }: WorkOptions): readonly Pool[] {
  const estimate = estimator(timings)
  const pools = new Map<string, { pool: Pool; work: Work[] }>()
  for (const project of projects) {
    const all = targets.filter((name) => project.targets.some((target) => target.name === name))
    const limit = limits?.get(project.name)
    const own = limit === undefined ? all : all.filter((name) => limit.has(name))
    if (own.length === 0) continue
    const seconds = own.reduce((sum, target) => sum + estimate(project.name, target), ENVIRONMENT_SECONDS)
    const { python, ...runtime } = runtimeOf(project, own)
    const version = onePython && python !== undefined ? { python } : {}
    const key = `${runtime.ecosystem} ${version.python ?? ''} ${runtime.node ?? ''}`
    const entry = pools.get(key) ?? { pool: { ...runtime, ...version, work: [] }, work: [] }
    entry.work.push({ project: project.name, targets: own, all, seconds, python })
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
  const { ecosystem, node } = pool
  const version = [pool.python, node]
    .filter((text) => text !== undefined)
    .map((text) => `-${text.replace(/[^\w.]/g, '_')}`)
  return loads.map(({ work, seconds }, at) => {
    const run = targets.filter((target) => work.some((one) => one.targets.includes(target)))
    const [python, ...otherPythons] = new Set(work.flatMap((one) => one.python ?? []))
    return {
      id: `${ecosystem}${version.join('')}-${at + 1}`,
      projects: work.map(({ project }) => project).sort(),
      targets: run,
      ...limited(work, run),
      ecosystem,
      ...(python === undefined || otherPythons.length > 0 ? {} : { python }),
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

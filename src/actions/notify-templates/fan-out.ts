import { ExternalError, UserError } from '../../errors.ts'
import { printable } from '../../standards/printable.ts'
import type { Github, Report } from '../../system/system.ts'
import type { ToldRepository } from '../../templates/fan-out/checkpoint.ts'
import type { Checks, NotifyWay } from '../../templates/fan-out/notify-plan.ts'
import type { Budget, Clock } from '../../templates/fan-out/paced-github.ts'
import { fullNameOf } from '../../templates/github/place.ts'
import { placeText } from '../../workspaces/location.ts'
import type { Behind, Standing } from './find-behind.ts'
import type { Sent } from './notify-one.ts'
import { type Watched, watch } from './watch-wave.ts'

const POLL_MS = 30_000
// A pull request takes a tree, a commit, a branch and itself; one more where something is sent again.
const WRITES: Readonly<Record<NotifyWay, number>> = { dispatch: 1, 'pull-request': 5 }

/** How a repository hears of a release, or why it cannot. */
export type Way = NotifyWay | UserError | ExternalError

/** What became of a repository that is behind. */
export interface Outcome {
  readonly state: 'notified' | 'current' | 'failed' | 'waiting'
  readonly way: NotifyWay | null
  /** From 0. */
  readonly wave: number | null
  readonly url: string | null
  readonly checks: Checks | null
  readonly reason: string
  readonly failure?: UserError | ExternalError
}

/** What waves go by. */
export interface FanOutTools {
  readonly github: Github
  readonly clock: Clock
  readonly budget: Budget
  /** How many repositories each takes. */
  readonly waves: readonly number[]
  /** How long a wave may take to become green. */
  readonly waitMs: number
  readonly report: Report
  /** How those hear of it that nobody told yet, by name. */
  readonly ways: ReadonlyMap<string, Way>
  send(one: Behind, way: NotifyWay): Promise<Sent>
  /** Keeps who was told, for the next run. */
  save(told: readonly ToldRepository[]): Promise<void>
}

/** What failed in a repository, with the place in it. */
export function reasonOf(failure: UserError | ExternalError): string {
  const { file, line } = failure instanceof UserError ? failure : {}
  return file === undefined ? failure.message : `${placeText({ file, line })}: ${failure.message}`
}

/** `owner/name` */
export function nameOf({ place }: Pick<Standing, 'place'>): string {
  return fullNameOf(place)
}

/**
 * Tells repositories wave by wave. One that cannot be told makes room for the next one. What is left once a wave does not become green, or
 * nothing more may be sent for now, waits.
 *
 * @param earlier who was told by earlier runs
 * @returns by name
 */
export async function fanOut(
  standings: readonly Standing[],
  earlier: readonly ToldRepository[],
  tools: FanOutTools,
): Promise<ReadonlyMap<string, Outcome>> {
  // Who is current went on from there; of one that cannot be read nobody knows.
  const open = new Set(standings.filter(({ state }) => state === 'behind' || state === 'failed').map(nameOf))
  const run: Run = { told: [...earlier], queue: [], outcomes: new Map() }
  for (const one of earlier) run.outcomes.set(one.repository, outcomeOf(one, EARLIER))
  run.queue.push(...standings.filter((one) => one.state === 'behind').filter((one) => !run.outcomes.has(nameOf(one))))
  for (const [wave, size] of tools.waves.entries()) {
    const why = await sendWave(wave, size, run, tools)
    if (run.queue.length === 0) break
    const members = run.told.filter((one) => one.wave === wave && open.has(one.repository))
    const stop = why ?? (await whyNotGreen(members, run, tools))
    if (stop === undefined) continue
    for (const one of run.queue) run.outcomes.set(nameOf(one), waiting(one, tools.ways, stop))
    break
  }
  tools.report.progress('')
  return run.outcomes
}

/** What a run would do; nobody can say how far it would come. */
export function foresee(
  behind: readonly Behind[],
  earlier: readonly ToldRepository[],
  ways: ReadonlyMap<string, Way>,
): ReadonlyMap<string, Outcome> {
  const told = new Map(earlier.map((one) => [one.repository, outcomeOf(one, EARLIER)]))
  return new Map(
    behind.map((one): [string, Outcome] => {
      const way = ways.get(nameOf(one))
      const waits = way instanceof Error ? failed(way) : waiting(one, ways, 'would be told')
      return [nameOf(one), told.get(nameOf(one)) ?? waits]
    }),
  )
}

/** What changes as it goes. */
interface Run {
  readonly told: ToldRepository[]
  /** Who is still to be told, in order. */
  readonly queue: Behind[]
  readonly outcomes: Map<string, Outcome>
}

const EARLIER = 'was told by an earlier run'
const NOTHING = { way: null, wave: null, url: null, checks: null } as const

function outcomeOf({ way, wave, url }: ToldRepository, reason: string): Outcome {
  return { state: 'notified', way, wave, url: url ?? null, checks: null, reason }
}

/** Tells as many as a wave has room for; why nothing more may be sent, where that is so. */
async function sendWave(wave: number, size: number, run: Run, tools: FanOutTools): Promise<string | undefined> {
  let room = size - run.told.filter((one) => one.wave === wave).length
  while (room > 0) {
    const [one] = run.queue
    if (one === undefined) return undefined
    const way = tools.ways.get(nameOf(one)) ?? 'pull-request'
    if (typeof way === 'string' && !tools.budget.allows(WRITES[way])) return 'the requests of this hour are spent'
    tools.report.progress(`Telling ${nameOf(one)} (${run.queue.length} to go)`)
    const outcome = typeof way === 'string' ? await sendOne(one, way, tools) : failed(way)
    if (typeof outcome === 'string') {
      await tools.save(run.told)
      return outcome
    }
    run.queue.shift()
    run.outcomes.set(nameOf(one), { ...outcome, wave: outcome.state === 'notified' ? wave : null })
    if (outcome.state === 'notified') {
      run.told.push(toldAs(one, outcome, { wave, clock: tools.clock }))
      room--
    }
    await tools.save(run.told)
  }
  return undefined
}

/** What became of one; a text where GitHub wants nothing more for now, whoever it is for. */
async function sendOne(one: Behind, way: NotifyWay, { send }: FanOutTools): Promise<Outcome | string> {
  try {
    const { state, reason, url } = await send(one, way)
    return { ...NOTHING, way, state, reason, url: url ?? null }
  } catch (error) {
    if (!(error instanceof UserError || error instanceof ExternalError)) throw error
    if (error.code === 'GITHUB_RATE_LIMITED') return 'GitHub asks for a pause'
    return isTokenOver(error) ? TOKEN_OVER : { ...failed(error), way }
  }
}

const TOKEN_OVER = 'the token is valid no longer'

/** The token of an app is good for an hour. */
function isTokenOver(error: unknown): boolean {
  return error instanceof UserError && error.code === 'GITHUB_REFUSED' && /\banswered 401\b/.test(error.message)
}

function failed(failure: UserError | ExternalError): Outcome {
  return { ...NOTHING, state: 'failed', reason: reasonOf(failure), failure }
}

function waiting(one: Behind, ways: ReadonlyMap<string, Way>, reason: string): Outcome {
  const way = ways.get(nameOf(one))
  return { ...NOTHING, state: 'waiting', way: typeof way === 'string' ? way : null, reason }
}

function toldAs(
  one: Behind,
  { way, url }: Outcome,
  { wave, clock }: { readonly wave: number; readonly clock: Clock },
): ToldRepository {
  return {
    repository: nameOf(one),
    way: way ?? 'dispatch',
    wave,
    at: Math.floor(clock.now() / 1_000),
    pins: one.moved.map(({ plan }) => ({ path: plan.path, to: plan.to ?? '' })),
    ...(url === null ? {} : { url }),
  }
}

/** Waits until all of a wave are green or merged; why not, where one is red or the time is over. */
async function whyNotGreen(
  members: readonly ToldRepository[],
  { outcomes }: Run,
  { github, clock, waitMs, report }: FanOutTools,
): Promise<string | undefined> {
  if (members.length === 0) return undefined
  const until = clock.now() + waitMs
  for (;;) {
    const seen = await look(members, clock, github)
    if (typeof seen === 'string') return seen
    for (const [name, { checks, url }] of seen) {
      const known = outcomes.get(name)
      if (known !== undefined) outcomes.set(name, { ...known, checks, url: url ?? known.url })
    }
    const withChecks = (wanted: Checks) => members.find(({ repository }) => seen.get(repository)?.checks === wanted)
    const [red, pending] = [withChecks('red'), members.find((one) => seen.get(one.repository)?.checks !== 'green')]
    if (red !== undefined) return `the pull request of ${printable(red.repository)} is red`
    if (pending === undefined) return undefined
    if (clock.now() + POLL_MS > until) return `the pull request of ${printable(pending.repository)} is not green yet`
    report.progress(`Waiting for the pull request of ${pending.repository}`)
    await clock.wait(POLL_MS)
  }
}

/** Where GitHub cannot be asked now, it is asked later; a text where this token will never be answered, and why. */
async function look(
  members: readonly ToldRepository[],
  clock: Clock,
  github: Github,
): Promise<ReadonlyMap<string, Watched> | string> {
  try {
    return await watch(members, Math.floor(clock.now() / 1_000), github)
  } catch (error) {
    if (error instanceof ExternalError) return new Map()
    if (!(error instanceof UserError)) throw error
    return isTokenOver(error) ? TOKEN_OVER : error.message
  }
}

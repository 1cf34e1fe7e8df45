import { type ExternalError, UserError } from '../../errors.ts'
import type { NotifiedRepository, NotifyPlan } from '../../templates/fan-out/notify-plan.ts'
import { fullNameOf } from '../../templates/github/place.ts'
import { nameOf, type Outcome, reasonOf } from './fan-out.ts'
import type { Standing } from './find-behind.ts'
import type { Release } from './read-release.ts'

/**
 * What became of each repository, in order.
 *
 * @param outcomes of those that are behind
 */
export function planOf(
  standings: readonly Standing[],
  outcomes: ReadonlyMap<string, Outcome>,
  { place, tag, sha }: Release,
): NotifyPlan {
  return {
    ...{ formatVersion: 1, source: fullNameOf(place), tag, sha },
    repositories: standings.map((one) => rowOf(one, outcomes.get(nameOf(one)))),
  }
}

const NOTHING = { way: null, wave: null, from: null, to: null, url: null, checks: null } as const

function rowOf(standing: Standing, outcome: Outcome | undefined): NotifiedRepository {
  const repository = nameOf(standing)
  if (standing.state === 'failed') {
    return { ...NOTHING, repository, state: 'failed', reason: reasonOf(standing.failure) }
  }
  if (standing.state !== 'behind') return { ...NOTHING, repository, state: standing.state, reason: standing.reason }
  if (outcome === undefined) throw new Error(`nobody says what became of ${repository}`)
  const { state, way, wave, url, checks, reason } = outcome
  const [first] = standing.moved
  return {
    ...{ repository, state, way, url, checks, reason },
    wave: wave === null ? null : wave + 1,
    from: first?.plan.fromTag ?? first?.plan.from.slice(0, 8) ?? null,
    to: first?.plan.tag ?? first?.plan.to?.slice(0, 8) ?? null,
  }
}

/** Why those failed that did, by name; people have to decide where there is no failure. */
export function failuresOf(
  standings: readonly Standing[],
  outcomes: ReadonlyMap<string, Outcome>,
): ReadonlyMap<string, UserError | ExternalError> {
  const failures = new Map<string, UserError | ExternalError>()
  for (const one of standings) {
    const name = nameOf(one)
    const outcome = outcomes.get(name)
    if (one.state === 'failed') failures.set(name, one.failure)
    else if (outcome?.state === 'failed')
      failures.set(name, outcome.failure ?? new UserError('NOT_TOLD', outcome.reason))
  }
  return failures
}

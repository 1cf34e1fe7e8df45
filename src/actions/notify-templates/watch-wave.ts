import type { Github } from '../../system/system.ts'
import type { ToldRepository } from '../../templates/fan-out/checkpoint.ts'
import type { Checks } from '../../templates/fan-out/notify-plan.ts'
import { fullNameOf, type Place, placeOf } from '../../templates/github/place.ts'
import { type PinPullRequest, type Product, readProducts } from '../../templates/github/products.ts'
import { branchFor } from '../sync-templates/backend.ts'

// Until then, checks that have not begun look like checks that are not there.
const SETTLE_S = 120

/** What became of what a repository was told. */
export interface Watched {
  readonly checks: Checks
  /** Of the pull request. */
  readonly url?: string
}

/**
 * Looks at pull requests of repositories that were told, or at the pins where these have moved; fifty repositories in a request. What
 * cannot be read is pending.
 *
 * @param now seconds since 1970
 * @throws {ExternalError} `GITHUB_RATE_LIMITED`
 */
export async function watch(
  told: readonly ToldRepository[],
  now: number,
  github: Github,
): Promise<ReadonlyMap<string, Watched>> {
  const byName = new Map(told.map((one) => [one.repository, one]))
  const branchesOf = (place: Place) => {
    const pins = byName.get(fullNameOf(place))?.pins ?? []
    return [...new Set([branchFor('together', ''), ...pins.map(({ path }) => branchFor('each', path))])]
  }
  const readings = await readProducts(
    told.map(({ repository }) => placeOf(repository)),
    branchesOf,
    github,
  )
  return new Map(
    told.map((one, at) => {
      const reading = readings[at]
      return [one.repository, reading === undefined || 'failure' in reading ? PENDING : watched(one, reading, now)]
    }),
  )
}

const PENDING: Watched = { checks: 'pending' }

function watched({ pins, at }: ToldRepository, product: Product, now: number): Watched {
  const open = pins.filter(({ path, to }) => product.pins.get(path) !== to)
  const pulls = open.map(({ path, to }) =>
    product.pullRequests.find((one) => one.pins.some((pin) => pin.path === path && pin.to === to)),
  )
  const all = pulls.map((pull) => checksOf(pull, now - at))
  const checks = all.includes('red') ? 'red' : all.includes('pending') ? 'pending' : 'green'
  const [pull] = pulls
  return { checks, ...(pull === undefined ? {} : { url: pull.url }) }
}

/** A draft waits for people; one that they closed is not what they want. */
function checksOf(pull: PinPullRequest | undefined, age: number): Checks {
  if (pull === undefined) return 'pending'
  if (pull.state !== 'open') return pull.state === 'merged' ? 'green' : 'red'
  if (pull.checks === 'red') return 'red'
  return pull.checks === 'pending' || pull.isDraft || age < SETTLE_S ? 'pending' : 'green'
}

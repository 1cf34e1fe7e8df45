import { changelogOf } from '../../changes/changelog.ts'
import type { InputsOf } from '../../contract/define.ts'
import { ExternalError, UserError } from '../../errors.ts'
import type { MovedSubmodule } from '../../report/sync-text.ts'
import { printable } from '../../standards/printable.ts'
import type { ObjectId } from '../../system/system.ts'
import { fullNameOf, type Place } from '../../templates/github/place.ts'
import type { Product, ProductReading } from '../../templates/github/products.ts'
import { tagOfPin } from '../../templates/marker.ts'
import { resolveSubmoduleUrl } from '../../templates/submodule-url.ts'
import { type PinnedSubmodule, readSubmodules } from '../../templates/submodules.ts'
import type { contract as syncContract } from '../sync-templates/contract.ts'
import { type PlannedSubmodule, planSubmodule, type Surroundings } from '../sync-templates/find-pins.ts'
import { isSame } from './find-targets.ts'
import type { Release } from './read-release.ts'

/** How a product stands to a release. */
export type Standing =
  | { readonly place: Place; readonly state: 'current' | 'unconcerned'; readonly reason: string }
  | { readonly place: Place; readonly state: 'failed'; readonly failure: UserError | ExternalError }
  | Behind

/** A product with pins that are to move. */
export interface Behind {
  readonly place: Place
  readonly state: 'behind'
  readonly product: Product
  readonly moved: readonly MovedSubmodule[]
}

/** What standings are told by. */
export interface BehindTools {
  readonly release: Release
  /** As sync-templates would have them there. */
  readonly inputs: InputsOf<typeof syncContract>
  /** Of GitHub, as a browser finds it: `https://github.com`. */
  readonly server: string
  /** Seconds since 1970. */
  readonly now: number
}

/**
 * Whether a product has a pin of the templates that the release comes after, and that its own rule would move.
 *
 * @throws {ExternalError} `GITHUB_RATE_LIMITED`
 */
export async function standingOf(reading: ProductReading, tools: BehindTools): Promise<Standing> {
  const { place } = reading
  if ('failure' in reading) return { place, state: 'failed', failure: reading.failure }
  if (reading.isArchived) return { place, state: 'unconcerned', reason: 'is archived' }
  try {
    return await standingOfPins(reading, tools)
  } catch (error) {
    const isPause = error instanceof ExternalError && error.code === 'GITHUB_RATE_LIMITED'
    if (isPause || !(error instanceof UserError || error instanceof ExternalError)) throw error
    return { place, state: 'failed', failure: error }
  }
}

async function standingOfPins(product: Product, tools: BehindTools): Promise<Standing> {
  const { place } = product
  const own = ownSubmodules(product, tools)
  if (own.length === 0) {
    return { place, state: 'unconcerned', reason: 'has no submodule of these templates' }
  }
  const [moved, reasons]: [MovedSubmodule[], string[]] = [[], []]
  for (const submodule of own) {
    const why = await whyNotBehind(submodule.pin, tools.release)
    if (why !== undefined) {
      reasons.push(why)
      continue
    }
    const { plan, commits } = await planFor(submodule, product, tools)
    if (plan.action === 'refuse')
      throw new UserError('PIN_REFUSED', `${printable(plan.path)}: ${printable(plan.reason)}`)
    if (plan.action === 'move')
      moved.push({ plan, changelog: changelogOf(commits), elsewhere: 0, leftOut: [], isCut: false })
    else reasons.push(plan.reason)
  }
  if (moved.length > 0) return { place, state: 'behind', product, moved }
  return { place, state: 'current', reason: reasons[0] ?? '' }
}

/** Undefined where the release comes after a pin. */
async function whyNotBehind(pin: ObjectId, { source, sha, tag }: Release): Promise<string | undefined> {
  if (pin === sha) return `is at ${tag}`
  const relation = (await source.relate(pin, sha))?.relation
  if (relation === 'ahead') return undefined
  return relation === 'behind' ? `is past ${tag}` : `pins ${pin.slice(0, 8)}, which ${tag} does not come after`
}

/** Of another repository than this one, what is wrong in `.gitmodules` is nobody's concern here. */
function ownSubmodules({ place, gitmodules, pins }: Product, { release, server }: BehindTools) {
  const host = new URL(server).host
  const source = fullNameOf(release.place)
  const isOwn = ({ url, lineOf }: PinnedSubmodule) => {
    try {
      const found = resolveSubmoduleUrl(url, originOf(place, server), { file: '.gitmodules', line: lineOf('url') })
      return found.host === host && isSame(found.path, source)
    } catch (error) {
      if (error instanceof UserError) return false
      throw error
    }
  }
  try {
    return readSubmodules(gitmodules, pins).filter(isOwn)
  } catch (error) {
    const speaksOfUs = (gitmodules ?? '').toLowerCase().includes(release.place.name.toLowerCase())
    if (error instanceof UserError && !speaksOfUs) return []
    throw error
  }
}

function originOf(place: Place, server: string): string {
  return `${server}/${fullNameOf(place)}`
}

/** Where nothing says which versions a product follows, it follows the release: it comes after the pin. */
async function planFor(
  submodule: PinnedSubmodule,
  product: Product,
  { release, inputs, server, now }: BehindTools,
): Promise<PlannedSubmodule> {
  const merged = product.pullRequests.filter(({ state }) => state === 'merged').flatMap(({ pins }) => pins)
  const surroundings: Surroundings = {
    sourceOf: () => release.source,
    origin: originOf(product.place, server),
    now,
    setBy: async (one) => tagOfPin(merged, one, product.pins),
  }
  try {
    return await planSubmodule(submodule, inputs, surroundings)
  } catch (error) {
    if (!(error instanceof UserError && error.code === 'RULE_MISSING')) throw error
    return planSubmodule(submodule, { ...inputs, rule: `exact:${release.tag}` }, surroundings)
  }
}

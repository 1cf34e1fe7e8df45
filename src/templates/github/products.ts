import { ExternalError, UserError } from '../../errors.ts'
import type { Github, ObjectId, RepoPath } from '../../system/system.ts'
import type { Checks } from '../fan-out/notify-plan.ts'
import { type MovedPin, readMarker } from '../marker.ts'
import { type Answer, objectAt, textAt } from './answers.ts'
import { askMany, type Declare } from './many.ts'
import { readPins, SUBMODULES } from './pins.ts'
import { type Place, placeOf } from './place.ts'
import { ownPullsAt, stateOf } from './product-answers.ts'

/** A product, as far as it says what it holds of others. */
export interface Product {
  /** By the name that it has now, in GitHub's letter case: it may have been asked for by a former one. */
  readonly place: Place
  readonly isArchived: boolean
  /** Of its default branch: the commit of each submodule; none where the repository is empty. */
  readonly pins: ReadonlyMap<RepoPath, ObjectId>
  /** `.gitmodules`; undefined where there is none. */
  readonly gitmodules: string | undefined
  /** Of our branches, newest first. */
  readonly pullRequests: readonly PinPullRequest[]
}

/** A pull request that moves pins. */
export interface PinPullRequest {
  readonly url: string
  readonly state: 'open' | 'closed' | 'merged'
  readonly isDraft: boolean
  /** What it moves, as we wrote it there; none where somebody changed that. */
  readonly pins: readonly MovedPin[]
  /** `none` where nothing looks at it, or has not begun to. */
  readonly checks: Checks | 'none'
}

export type ProductReading = Product | { readonly place: Place; readonly failure: UserError | ExternalError }

const AT_A_TIME = 50
const QUESTION = {
  name: 'Products',
  permission: 'contents: read, pull-requests: read, checks: read and statuses: read',
  atATime: AT_A_TIME,
  fragments: `fragment Product on Repository {
  nameWithOwner isArchived
  defaultBranchRef { target { ... on Commit { oid submodules(first: 100) { ${SUBMODULES} } } } }
  gitmodules: object(expression: "HEAD:.gitmodules") { ... on Blob { text } }
}
fragment Pulls on PullRequestConnection {
  nodes { url state body isDraft isCrossRepository createdAt statusCheckRollup { state } }
}`,
}

/**
 * What products hold of others, and the pull requests that would change it; fifty products in a request.
 *
 * @param branchesOf the branches that these come from
 * @throws {ExternalError} `GITHUB_RATE_LIMITED`
 */
export async function readProducts(
  places: readonly Place[],
  branchesOf: (place: Place) => readonly string[],
  github: Github,
): Promise<readonly ProductReading[]> {
  const parts = places.map((place) => ({
    ...place,
    fields: (declare: Declare) => {
      const pulls = branchesOf(place).map((branch, at) => {
        const which = `headRefName: ${declare(branch)}, first: 25, orderBy: { field: CREATED_AT, direction: DESC }`
        return `p${at}: pullRequests(${which}) { ...Pulls }`
      })
      return `...Product ${pulls.join(' ')}`
    },
  }))
  const readings = await askMany(parts, QUESTION, github)
  const products: ProductReading[] = []
  for (const [at, place] of places.entries()) {
    const reading = readings[at] as (typeof readings)[number]
    products.push('failure' in reading ? { place, ...reading } : await productOr(place, reading.answer, github))
  }
  return products
}

/** One that cannot be read to its end keeps back no other. */
async function productOr(...[place, answer, github]: Parameters<typeof productOf>): Promise<ProductReading> {
  try {
    return await productOf(place, answer, github)
  } catch (error) {
    const isOurs = error instanceof UserError || error instanceof ExternalError
    if (!isOurs || error.code === 'GITHUB_RATE_LIMITED') throw error
    return { place, failure: error }
  }
}

async function productOf(place: Place, answer: Answer, github: Github): Promise<Product> {
  const pulls = Object.keys(answer)
    .filter((key) => /^p\d+$/.test(key))
    .flatMap((key) => ownPullsAt(answer, key))
  const time = (node: Answer) => Date.parse(textAt(node, 'createdAt') ?? '')
  const name = textAt(answer, 'nameWithOwner')
  return {
    place: name === undefined ? place : placeOf(name),
    isArchived: answer['isArchived'] === true,
    pins: await readPins(place, objectAt(answer, 'defaultBranchRef', 'target'), github),
    gitmodules: textAt(answer, 'gitmodules', 'text'),
    pullRequests: pulls.sort((a, b) => time(b) - time(a)).map(pullRequestOf),
  }
}

function pullRequestOf(node: Answer): PinPullRequest {
  return {
    url: textAt(node, 'url') ?? '',
    state: stateOf(node),
    isDraft: node['isDraft'] === true,
    pins: readMarker(textAt(node, 'body') ?? '')?.pins ?? [],
    checks: checksOf(textAt(objectAt(node, 'statusCheckRollup'), 'state')),
  }
}

/** https://docs.github.com/graphql/reference/enums#statusstate */
function checksOf(rollup: string | undefined): PinPullRequest['checks'] {
  if (rollup === undefined) return 'none'
  if (rollup === 'SUCCESS') return 'green'
  return rollup === 'ERROR' || rollup === 'FAILURE' ? 'red' : 'pending'
}

import type { InputsOf } from '../../contract/define.ts'
import { ExternalError } from '../../errors.ts'
import type { Github, System } from '../../system/system.ts'
import type { NotifyWay } from '../../templates/fan-out/notify-plan.ts'
import { type ProductState, readState } from '../../templates/github/state.ts'
import { branchFor, type Written } from '../sync-templates/backend.ts'
import type { contract as syncContract } from '../sync-templates/contract.ts'
import { writePullRequest } from '../sync-templates/pull-request.ts'
import type { Behind } from './find-behind.ts'
import type { Release } from './read-release.ts'

/** What became of telling a repository. `failed` where people have to decide. */
export interface Sent {
  readonly state: 'notified' | 'current' | 'failed'
  readonly reason: string
  readonly url?: string
}

export interface SendTools {
  readonly github: Github
  readonly system: System
  readonly release: Release
  /** The `event_type`. */
  readonly event: string
  readonly rule: string
  /** As sync-templates would have them there. */
  readonly inputs: InputsOf<typeof syncContract>
}

/** The branch that pull requests of ours come from. */
export const BRANCH = branchFor('together', '')

/**
 * Tells one repository of the release.
 *
 * @throws {UserError} {ExternalError} where it cannot be told
 */
export async function notifyOne(one: Behind, way: NotifyWay, tools: SendTools): Promise<Sent> {
  const there = pullRequestOf(one)
  if (there?.state === 'open') return { state: 'notified', reason: 'has its pull request already', url: there.url }
  if (there?.state === 'closed')
    return { state: 'failed', reason: 'people closed its pull request for this release', url: there.url }
  return way === 'dispatch' ? dispatch(one, tools) : proposeSurely(one, tools)
}

const MOST_TRIES = 3

/** Where nobody knows whether something was done, what is read anew tells. */
async function proposeSurely(one: Behind, tools: SendTools): Promise<Sent> {
  for (let tries = 1; ; tries++) {
    try {
      return await propose(one, tools)
    } catch (error) {
      const isUnknown = error instanceof ExternalError && error.code === 'GITHUB_UNANSWERED'
      if (!isUnknown || tries >= MOST_TRIES) throw error
    }
  }
}

/** The newest pull request that moves the pins of a repository to where they are to go. */
function pullRequestOf({ product, moved }: Behind) {
  return product.pullRequests.find(({ pins }) =>
    moved.every(({ plan }) => pins.some(({ path, to }) => path === plan.path && to === plan.to)),
  )
}

/** https://docs.github.com/rest/repos/repos#create-a-repository-dispatch-event */
async function dispatch({ place }: Behind, { github, release, event, rule }: SendTools): Promise<Sent> {
  const { tag, sha } = release
  await github.ask({
    method: 'POST',
    path: `/repos/${place.owner}/${place.name}/dispatches`,
    body: { event_type: event, client_payload: { tag, sha, ...(rule === '' ? {} : { rule }) } },
    permission: 'contents: write',
  })
  return { state: 'notified', reason: `${event} was dispatched` }
}

async function propose({ place, moved }: Behind, { github, system, inputs }: SendTools): Promise<Sent> {
  const read = async (): Promise<ProductState> => {
    const question = { product: place, baseBranch: '', branches: [BRANCH], templates: [] }
    return (await readState(question, github)).product
  }
  const state = await read()
  if (moved.some(({ plan }) => state.pins.get(plan.path) !== plan.from)) {
    return { state: 'current', reason: 'its pin was moved meanwhile' }
  }
  const written = await writePullRequest(BRANCH, moved, { place, state, reread: read, github, inputs, system })
  return sentBy(written)
}

function sentBy({ pullRequest, note, updated }: Written): Sent {
  const url = pullRequest === undefined ? {} : { url: pullRequest.url }
  if (note !== undefined && !updated) return { state: 'failed', reason: note, ...url }
  return { state: 'notified', reason: note ?? 'has a pull request', ...url }
}

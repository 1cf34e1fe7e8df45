import { isGiven, isVisible } from './access.ts'
import { notFound, Refusal, unprocessable } from './refusal.ts'
import { pageOf, type RestAnswer, type RestCall } from './rest-route.ts'
import { repositoryShape } from './rest-shapes.ts'
import type { Repository } from './world.ts'

/** Lists of repositories. */
export const placeRoutes: Readonly<Record<string, { answer(call: RestCall): RestAnswer }>> = {
  'apps/list-repos-accessible-to-installation': { answer: ofInstallation },
  'search/repos': { answer: found },
  'repos/list-for-org': { answer: ofOrganization },
}

function visible({ world, session }: RestCall): readonly Repository[] {
  return [...new Set(world.repositories.values())].filter((one) => isVisible(session, one))
}

function ofInstallation(call: RestCall): RestAnswer {
  const { world, session, parameters } = call
  if (session === undefined || session.kind === 'user') {
    const message =
      'You must authenticate with an installation access token in order to list repositories for an installation.'
    throw new Refusal(message, { status: 403, type: 'FORBIDDEN' })
  }
  const own = [...new Set(world.repositories.values())].filter((one) => isGiven(session, one))
  const { items, hasNext } = pageOf(own, parameters)
  const repositories = items.map((one) => repositoryShape(world, one))
  return { status: 200, body: { total_count: own.length, repository_selection: 'selected', repositories }, hasNext }
}

// Of GitHub's search: these words, and GitHub shows the first thousand.
const MOST_FOUND = 1_000

function found(call: RestCall): RestAnswer {
  const { world, parameters } = call
  const terms = (parameters['q'] ?? '').split(/\s+/).filter(Boolean)
  if (terms.length === 0) throw unprocessable('Validation Failed')
  const matching = visible(call).filter((one) => terms.every((term) => fits(one, term)))
  const { items, hasNext } = pageOf(matching.slice(0, MOST_FOUND), parameters)
  return {
    status: 200,
    body: {
      total_count: matching.length,
      incomplete_results: false,
      items: items.map((one) => repositoryShape(world, one)),
    },
    hasNext,
  }
}

function fits(repository: Repository, term: string): boolean {
  const [, key = '', value = ''] = /^(\w+):(.+)$/.exec(term) ?? []
  const { owner, topics, isArchived, fullName } = repository
  if (key === 'topic') return topics.includes(value)
  if (key === 'org' || key === 'user') return owner.toLowerCase() === value.toLowerCase()
  if (key === 'archived') return String(isArchived) === value
  if (key === 'repo') return fullName.toLowerCase() === value.toLowerCase()
  throw new Error(`nobody searches for ${term} here`)
}

function ofOrganization(call: RestCall): RestAnswer {
  const { world, parameters } = call
  const { org = '' } = parameters
  if (!world.organizations.has(org)) throw notFound()
  const { items, hasNext } = pageOf(
    // The newest first, where nobody asks for another order.
    visible(call)
      .filter(({ owner }) => owner === org)
      .reverse(),
    parameters,
  )
  return { status: 200, body: items.map((one) => repositoryShape(world, one)), hasNext }
}

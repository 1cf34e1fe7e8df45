import { demand, repositoryFor } from './access.ts'
import { openObjects } from './objects.ts'
import { Refusal } from './refusal.ts'
import { gitRoutes } from './rest-git.ts'
import { placeRoutes } from './rest-places.ts'
import { pullRoutes } from './rest-pulls.ts'
import { releaseRoutes } from './rest-releases.ts'
import type { RestAnswer, RestCall, RestRoute } from './rest-route.ts'

const repositoryRoutes: Readonly<Record<string, RestRoute>> = { ...gitRoutes, ...pullRoutes, ...releaseRoutes }

/**
 * Answers a question.
 *
 * @param operation as GitHub's description calls it: `git/create-tree`
 * @throws {Refusal}
 */
export function answerRest(operation: string, call: RestCall): RestAnswer {
  const place = placeRoutes[operation]
  if (place !== undefined) return place.answer(call)
  const route = repositoryRoutes[operation]
  if (route === undefined) throw new Refusal(`nobody answers ${operation} here`, { status: 501, type: 'NOT_FOUND' })
  const { owner = '', repo = '' } = call.parameters
  const repository = repositoryFor(call.world, call.session, owner, repo)
  demand(call.session, repository, ...route.needs)
  return route.answer({ ...call, repository, objects: openObjects(repository.folder) })
}

import type { ExternalError, UserError } from '../../errors.ts'
import type { Github } from '../../system/system.ts'
import { listensTo } from '../fan-out/listener.ts'
import { type Answer, objectAt, textAt } from './answers.ts'
import { askMany } from './many.ts'
import type { Place } from './place.ts'

// All workflows of each come along.
const QUESTION = {
  name: 'Listeners',
  permission: 'contents: read',
  atATime: 25,
  fragments: `fragment Workflows on Repository {
  workflows: object(expression: "HEAD:.github/workflows") { ... on Tree { entries { name object { ... on Blob { text } } } } }
}`,
}

/**
 * Whether a workflow of each repository starts on a dispatch of a type, or why that cannot be said; 25 repositories in a request.
 *
 * @throws {ExternalError} `GITHUB_RATE_LIMITED`
 */
export async function readListeners(
  places: readonly Place[],
  type: string,
  github: Github,
): Promise<readonly (boolean | UserError | ExternalError)[]> {
  const parts = places.map((place) => ({ ...place, fields: () => '...Workflows' }))
  const readings = await askMany(parts, QUESTION, github)
  return Promise.all(readings.map((one) => ('failure' in one ? one.failure : hasListener(one.answer, type))))
}

async function hasListener(answer: Answer, type: string): Promise<boolean> {
  const entries = objectAt(answer, 'workflows')?.['entries']
  for (const entry of Array.isArray(entries) ? entries : []) {
    const isWorkflow = /\.ya?ml$/.test(textAt(objectAt(entry), 'name') ?? '')
    if (isWorkflow && (await listensTo(textAt(objectAt(entry, 'object'), 'text') ?? '', type))) return true
  }
  return false
}

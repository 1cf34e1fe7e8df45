import type { Session } from './access.ts'
import type { Objects } from './objects.ts'
import type { Repository, World } from './world.ts'

/** A question, all of it read. */
export interface RestCall {
  readonly world: World
  readonly session: Session
  /** Of the path and of the query. */
  readonly parameters: Readonly<Record<string, string>>
  readonly body: Readonly<Record<string, unknown>>
}

/** A question about one repository. */
export interface RepositoryCall extends RestCall {
  readonly repository: Repository
  readonly objects: Objects
}

/** What is answered. */
export interface RestAnswer {
  readonly status: number
  readonly body?: unknown
  /** Whether there are more pages. */
  readonly hasNext?: boolean
}

/** How a question is answered, and what a token needs for it. */
export interface RestRoute<Call = RepositoryCall> {
  /** Any of these: `contents=read`. */
  readonly needs: readonly string[]
  answer(call: Call): RestAnswer
}

/** One page of a list. */
export function pageOf<Item>(
  items: readonly Item[],
  { per_page: size = '30', page = '1' }: Readonly<Record<string, string>>,
): { readonly items: readonly Item[]; readonly hasNext: boolean } {
  const perPage = Math.min(Number(size), 100)
  const start = (Number(page) - 1) * perPage
  return { items: items.slice(start, start + perPage), hasNext: start + perPage < items.length }
}

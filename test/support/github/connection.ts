import { Refusal } from './refusal.ts'

/** Which part of a list is asked for. */
export interface PageArguments {
  readonly first?: number | null
  readonly last?: number | null
  readonly after?: string | null
  readonly before?: string | null
}

const MOST = 100

/**
 * Part of a list, as GraphQL gives it.
 *
 * @param name of the field, for the refusal
 * @throws {Refusal} where no number is asked for, or too many
 */
export function connection<Item, Node>(
  name: string,
  items: readonly Item[],
  { first, last, after, before }: PageArguments,
  nodesOf: (items: readonly Item[]) => readonly Node[],
) {
  const [asked, word] = first == null ? [last, 'last'] : [first, 'first']
  if (asked == null) {
    throw new Refusal(
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
      { status: 200, type: 'MISSING_PAGINATION_BOUNDARIES' },
    )
  }
  if (asked > MOST) {
    throw new Refusal(
      `Requesting ${asked} records on the \`${name}\` connection exceeds the \`${word}\` limit of ${MOST} records.`,
      { status: 200, type: 'EXCESSIVE_PAGINATION' },
    )
  }
  const from = after == null ? 0 : placeOf(after) + 1
  const to = before == null ? items.length : placeOf(before)
  const start = first == null ? Math.max(from, to - asked) : from
  const end = first == null ? to : Math.min(to, from + asked)
  const nodes = nodesOf(items.slice(start, end))
  return {
    nodes,
    edges: nodes.map((node, at) => ({ cursor: cursorOf(start + at), node })),
    totalCount: items.length,
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: nodes.length === 0 ? null : cursorOf(start),
      endCursor: nodes.length === 0 ? null : cursorOf(end - 1),
    },
  }
}

const cursorOf = (at: number) => Buffer.from(`cursor:${at}`).toString('base64')
const placeOf = (cursor: string) => Number(Buffer.from(cursor, 'base64').toString().replace('cursor:', ''))

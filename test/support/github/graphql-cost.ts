// https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
import { type DocumentNode, type FieldNode, Kind, type SelectionSetNode } from 'graphql'

type Variables = Readonly<Record<string, unknown>>

/** How many nodes a query may come to. */
export function nodesIn(document: DocumentNode, variables: Variables): number {
  return sumOf(document, variables, (parents, size) => parents * size)
}

/** Points of a query: a hundredth of the questions that its connections are, at least one. */
export function costOf(document: DocumentNode, variables: Variables): number {
  return Math.max(1, Math.round(sumOf(document, variables, (parents) => parents) / 100))
}

/** Adds up what each connection counts for: by how many things it is asked of, and how many it is asked for. */
function sumOf(document: DocumentNode, variables: Variables, count: (parents: number, size: number) => number): number {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet] as const] : [],
    ),
  )

  function walk(set: SelectionSetNode | undefined, parents: number): number {
    let sum = 0
    for (const one of set?.selections ?? []) {
      if (one.kind === Kind.FRAGMENT_SPREAD) sum += walk(fragments.get(one.name.value), parents)
      if (one.kind === Kind.INLINE_FRAGMENT) sum += walk(one.selectionSet, parents)
      if (one.kind !== Kind.FIELD) continue
      const size = sizeOf(one, variables)
      sum += size === undefined ? 0 : count(parents, size)
      sum += walk(one.selectionSet, parents * (size ?? 1))
    }
    return sum
  }

  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
  return operations.reduce((sum, { selectionSet }) => sum + walk(selectionSet, 1), 0)
}

/** How many a connection is asked for; undefined where it is none. */
function sizeOf({ arguments: given = [] }: FieldNode, variables: Variables): number | undefined {
  const value = given.find(({ name }) => name.value === 'first' || name.value === 'last')?.value
  if (value?.kind === Kind.INT) return Number(value.value)
  return value?.kind === Kind.VARIABLE ? Number(variables[value.name.value]) : undefined
}

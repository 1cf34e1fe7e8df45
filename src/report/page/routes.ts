import { meanPlace, type NumberedEdge } from './layers.ts'

/** Columns of nodes and of the ways past them, each with its row; rows may be fractions and below zero. */
export interface Routes {
  readonly row: ReadonlyMap<number, number>
  /** The way past a column that all edges to one node share. */
  way(target: number, column: number): number
}

const SWEEPS = 12
const ROUNDS = 16
// How far from one another two of them stand, in rows.
const NODES_APART = 1
const WAYS_APART = 0.3
const NODE_AND_WAY_APART = 0.66
// A way that goes on straight is worth more than a node that stands in the middle of its neighbours.
const STRAIGHTNESS = 6

/** The most ways past one column: one there for each target behind it, since who goes to one place goes together. */
export function mostWays(edges: readonly NumberedEdge[], columnOf: ReadonlyMap<number, number>): number {
  const first = new Map<number, number>()
  for (const [from, to] of edges) {
    const [start, end] = [columnOf.get(from) ?? 0, columnOf.get(to) ?? 0]
    if (end - start > 1) first.set(to, Math.min(first.get(to) ?? end, start + 1))
  }
  const counts = new Map<number, number>()
  for (const [to, start] of first) {
    for (let column = start; column < (columnOf.get(to) ?? 0); column++)
      counts.set(column, (counts.get(column) ?? 0) + 1)
  }
  return Math.max(0, ...counts.values())
}

/**
 * Orders the nodes of each column, and the ways past it, so that few lines cross, and gives each its row: as straight on as may be, no two too
 * near each other.
 */
export function routesPast(columns: readonly (readonly number[])[], edges: readonly NumberedEdge[]): Routes {
  const columnOf = new Map(columns.flatMap((nodes, column) => nodes.map((node) => [node, column] as const)))
  const count = 1 + columns.flat().reduce((most, node) => Math.max(most, node), -1)
  const way = (target: number, column: number) => count * (column + 1) + target
  const isWay = (item: number) => item >= count
  const { items, out, into } = linkColumns(columns, edges, columnOf, way)
  const ordered = withFewCrossings(items, out, into)
  const apart = (a: number, b: number) =>
    isWay(a) && isWay(b) ? WAYS_APART : isWay(a) || isWay(b) ? NODE_AND_WAY_APART : NODES_APART
  const row = settleRows(ordered, { out, into, isWay, apart })
  return { row, way }
}

type Links = ReadonlyMap<number, readonly number[]>

/** The items of each column, nodes first, and the links between those of neighbouring columns. */
function linkColumns(
  columns: readonly (readonly number[])[],
  edges: readonly NumberedEdge[],
  columnOf: ReadonlyMap<number, number>,
  way: Routes['way'],
): { readonly items: readonly number[][]; readonly out: Links; readonly into: Links } {
  const items = columns.map((nodes) => [...nodes])
  const out = new Map<number, Set<number>>()
  const into = new Map<number, Set<number>>()
  const link = (a: number, b: number) => {
    out.set(a, (out.get(a) ?? new Set()).add(b))
    into.set(b, (into.get(b) ?? new Set()).add(a))
  }
  for (const [from, to] of edges) {
    const end = columnOf.get(to) ?? 0
    let before = from
    for (let column = (columnOf.get(from) ?? 0) + 1; column < end; column++) {
      const passing = way(to, column)
      if (!out.has(passing) && !into.has(passing)) items[column]?.push(passing)
      link(before, passing)
      before = passing
    }
    if ((columnOf.get(from) ?? 0) < end) link(before, to)
  }
  const lists = (links: ReadonlyMap<number, ReadonlySet<number>>) =>
    new Map([...links].map(([a, set]) => [a, [...set]]))
  return { items, out: lists(out), into: lists(into) }
}

/** Sweeps from left to right and back, and keeps the order in which the fewest lines crossed. */
function withFewCrossings(items: readonly number[][], out: Links, into: Links): readonly (readonly number[])[] {
  const place = new Map<number, number>()
  const note = (column: readonly number[]) => {
    for (const [at, item] of column.entries()) place.set(item, (at + 0.5) / column.length)
  }
  items.forEach(note)
  let best = { order: items.map((column) => [...column]), crossings: Number.POSITIVE_INFINITY }
  for (let round = 0; round < SWEEPS && best.crossings > 0; round++) {
    const isForward = round % 2 === 0
    for (const column of isForward ? items : items.toReversed()) {
      const around = isForward ? into : out
      const wanted = new Map(
        column.map((item) => [item, meanPlace(around.get(item) ?? [], place) ?? place.get(item) ?? 0]),
      )
      column.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0))
      note(column)
    }
    const crossings = countCrossings(items, out, place)
    if (crossings < best.crossings) best = { order: items.map((column) => [...column]), crossings }
  }
  return best.order
}

/** Pairs of links between neighbouring columns whose ends are in another order on the right than on the left. */
function countCrossings(
  columns: readonly (readonly number[])[],
  out: Links,
  place: ReadonlyMap<number, number>,
): number {
  let crossings = 0
  for (const column of columns) {
    const passed: number[] = []
    for (const item of column) {
      const ends = (out.get(item) ?? []).map((other) => place.get(other) ?? 0).sort((a, b) => a - b)
      for (const end of ends) crossings += passed.length - firstAfter(passed, end)
      for (const end of ends) passed.splice(firstAfter(passed, end), 0, end)
    }
  }
  return crossings
}

/** Where in an ascending list the first number greater than this one stands. */
function firstAfter(ascending: readonly number[], value: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] as number) > value) high = middle
    else low = middle + 1
  }
  return low
}

interface Surroundings {
  readonly out: Links
  readonly into: Links
  isWay(item: number): boolean
  apart(a: number, b: number): number
}

function settleRows(columns: readonly (readonly number[])[], around: Surroundings): ReadonlyMap<number, number> {
  const row = new Map<number, number>()
  for (const column of columns) {
    const offsets = offsetsIn(column, around)
    const middle = (offsets.at(-1) ?? 0) / 2
    for (const [at, item] of column.entries()) row.set(item, (offsets[at] ?? 0) - middle)
  }
  for (let round = 0; round < ROUNDS; round++) {
    const isForward = round % 2 === 0
    for (const column of isForward ? columns : columns.toReversed()) {
      const links = round >= ROUNDS - 2 ? [around.into, around.out] : [isForward ? around.into : around.out]
      settleColumn(column, links, around, row)
    }
  }
  return row
}

function offsetsIn(column: readonly number[], { apart }: Surroundings): readonly number[] {
  let offset = 0
  return column.map((item, at) => {
    if (at > 0) offset += apart(column[at - 1] as number, item)
    return offset
  })
}

/** Each as near to the mean of its neighbours as the order and the distances allow: least squares over a chain (pool adjacent violators). */
function settleColumn(
  column: readonly number[],
  links: readonly Links[],
  around: Surroundings,
  row: Map<number, number>,
): void {
  const offsets = offsetsIn(column, around)
  const blocks: { sum: number; weight: number; size: number }[] = []
  for (const [at, item] of column.entries()) {
    const { mean, weight } = pull(item, links, around, row)
    let block = { sum: (mean - (offsets[at] ?? 0)) * weight, weight, size: 1 }
    for (let last = blocks.at(-1); last !== undefined && last.sum / last.weight >= block.sum / block.weight; ) {
      block = { sum: last.sum + block.sum, weight: last.weight + block.weight, size: last.size + block.size }
      blocks.pop()
      last = blocks.at(-1)
    }
    blocks.push(block)
  }
  let at = 0
  for (const { sum, weight, size } of blocks) {
    for (const end = at + size; at < end; at++) row.set(column[at] as number, sum / weight + (offsets[at] ?? 0))
  }
}

/** Where its neighbours want an item, and how much. */
function pull(
  item: number,
  links: readonly Links[],
  { isWay }: Surroundings,
  row: ReadonlyMap<number, number>,
): { readonly mean: number; readonly weight: number } {
  let [sum, weight] = [0, 0]
  for (const other of links.flatMap((side) => side.get(item) ?? [])) {
    const strength = isWay(item) && isWay(other) ? STRAIGHTNESS : 1
    sum += strength * (row.get(other) ?? 0)
    weight += strength
  }
  return weight === 0 ? { mean: row.get(item) ?? 0, weight: 0.1 } : { mean: sum / weight, weight }
}

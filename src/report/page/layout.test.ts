import { describe, expect, test } from '@jest/globals'
import { largeGraph } from '../../../test/support/large-graph.ts'
import { processorMs } from '../../../test/support/processor-time.ts'
import { layeredLayout } from './layout.ts'

const chain = (count: number) => Array.from({ length: count - 1 }, (_, at) => [at, at + 1] as const)

/** Columns and rows of each node, for comparison. */
function placesOf(count: number, edges: readonly (readonly [number, number])[]) {
  return layeredLayout(count, edges).places.map(({ column, row }) => [column, row])
}

describe('where nodes stand', () => {
  test('a chain is one row, whoever depends on others first', () => {
    expect(placesOf(3, chain(3))).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
    ])
    expect(placesOf(3, [...chain(3)].reverse())).toEqual(placesOf(3, chain(3)))
  })

  test('every edge points to the right, but for one in each cycle', () => {
    const edges = [...chain(5), [4, 1], [0, 3], [2, 2]] as const
    const { places } = layeredLayout(5, edges)
    const back = edges.filter(([from, to]) => from !== to && (places[from]?.column ?? 0) >= (places[to]?.column ?? 0))
    expect(back).toEqual([[4, 1]])
  })

  test('who uses the same stands together, and a user in the middle of what it uses', () => {
    const places = placesOf(5, [
      [0, 2],
      [0, 3],
      [0, 4],
      [1, 4],
    ])
    expect(places[2]?.[0]).toBe(1)
    expect(places[3]?.[0]).toBe(1)
    expect(places[0]?.[1]).toBeLessThan(places[1]?.[1] as number)
    expect(Math.max(places[2]?.[1] as number, places[3]?.[1] as number)).toBeLessThan(places[4]?.[1] as number)
  })

  test('those without edges stand below the others in rows', () => {
    const { places, rows, columns } = layeredLayout(6, [[0, 1]])
    const alone = places.slice(2)
    expect(alone.every(({ row }) => row > 1)).toBe(true)
    expect(new Set(alone.map(({ column, row }) => `${column} ${row}`)).size).toBe(4)
    expect(columns).toBe(2)
    expect(Math.max(...places.map(({ row }) => row))).toBeLessThan(rows)
  })

  test.each([
    ['nothing', 0, []],
    ['one', 1, []],
    ['one that points at itself', 1, [[0, 0]]],
    [
      'two that point at each other',
      2,
      [
        [0, 1],
        [1, 0],
      ],
    ],
    [
      'the same edge twice',
      2,
      [
        [0, 1],
        [0, 1],
      ],
    ],
  ] as const)('%s has its place', (_, count, edges) => {
    const { places, bends, rows, columns } = layeredLayout(count, edges)
    expect(places).toHaveLength(count)
    expect(bends).toHaveLength(edges.length)
    expect(rows).toBeGreaterThanOrEqual(1)
    expect(columns).toBeGreaterThanOrEqual(1)
  })

  test('a layer that towers above the others is folded, and the whole has about the proportion that is wanted', () => {
    const star = Array.from({ length: 100 }, (_, at) => [0, at + 1] as const)
    for (const wanted of [1, 2.5, 6]) {
      const { rows, columns } = layeredLayout(101, star, wanted)
      expect(rows / columns).toBeGreaterThan(wanted / 2)
      expect(rows / columns).toBeLessThan(wanted * 2)
    }
  })
})

describe('the ways of edges', () => {
  test('an edge past other columns goes between the boxes there, and all to one node go together', () => {
    const edges = [...chain(4), [0, 3], [1, 3], [0, 2]] as const
    const { places, bends } = layeredLayout(4, edges)
    expect(bends.map(({ length }) => length)).toEqual([0, 0, 0, 2, 1, 1])
    expect(bends[3]?.[1]).toEqual(bends[4]?.[0])
    for (const bend of bends.flat()) {
      const nearest = places.filter(({ column }) => column === bend.column).map(({ row }) => Math.abs(row - bend.row))
      expect(Math.min(...nearest)).toBeGreaterThan(0.6)
    }
  })

  test('an edge that closes a cycle has none', () => {
    const { bends } = layeredLayout(4, [...chain(4), [3, 0]])
    expect(bends[3]).toEqual([])
  })

  test('no two boxes of a column overlap, and no way leads through one, at 60 projects', () => {
    const { names, edges } = numbered(60, 150)
    const { places, bends } = layeredLayout(names, edges)
    const all = [
      ...places.map((place) => ({ ...place, apart: 1 })),
      ...uniqueOf(bends.flat()).map((place) => ({ ...place, apart: 0.3 })),
    ]
    for (const column of Map.groupBy(all, (place) => place.column).values()) {
      const sorted = column.toSorted((a, b) => a.row - b.row)
      for (const [at, place] of sorted.entries()) {
        const next = sorted[at + 1]
        if (next !== undefined) expect(next.row - place.row).toBeGreaterThan(Math.min(place.apart, next.apart) - 1e-6)
      }
    }
  })

  test('of very many, lines go straight; a thousand projects are laid out in a moment', () => {
    const { names, edges } = numbered(1_000, 4_000)
    const started = processorMs()
    const { bends, places } = layeredLayout(names, edges)
    expect(processorMs() - started).toBeLessThan(1_000)
    expect(bends.flat()).toEqual([])
    expect(new Set(places.map(({ column, row }) => `${column} ${row}`)).size).toBe(1_000)
  })

  test('the same graph is always drawn alike', () => {
    const { names, edges } = numbered(60, 150)
    expect(layeredLayout(names, edges)).toEqual(layeredLayout(names, edges))
  })
})

function uniqueOf<T extends object>(places: readonly T[]): readonly T[] {
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()]
}

function numbered(projects: number, size: number) {
  const graph = largeGraph({ projects, edges: size })
  const numbers = new Map([...graph.projects.keys()].map((name, at) => [name, at]))
  const edges = graph.edges.map(({ from, to }) => [numbers.get(from) ?? -1, numbers.get(to) ?? -1] as const)
  return { names: numbers.size, edges }
}

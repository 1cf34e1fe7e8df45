import { layersOf, type NumberedEdge, neighboursOf } from './layers.ts'
import { mostWays, routesPast } from './routes.ts'

/** Where the nodes of a layered drawing stand, in units of columns and rows that may be fractions. */
export interface Layout {
  readonly places: readonly Place[]
  /** For each edge the places that it passes on its way between boxes, from left to right; empty where it goes straight. */
  readonly bends: readonly (readonly Place[])[]
  readonly columns: number
  readonly rows: number
}

/** Columns count from the left. `gap` counts the wide spaces in front: one between layers, none inside a layer of several columns. */
interface Place {
  readonly column: number
  readonly row: number
  readonly gap: number
}

// Where there is more, lines go straight: the ways would push the boxes apart, and nobody could follow them.
const MOST_ROUTED_NODES = 300
const MOST_WAYS_PER_ROW = 4
const SHORT_LAYER = 8

/**
 * Puts whoever depends on others to the left of them, foundations at the right end, so that edges point to the right; nodes of one layer
 * stand near their neighbours, and layers that would tower above the others are folded into several columns. Edges that close a cycle
 * point back. Edges between far columns pass between the boxes, those to one node together; of very many, straight behind the boxes.
 * Nodes without edges stand below in rows.
 *
 * @param rowsPerColumn how high it is to become for its width
 */
export function layeredLayout(count: number, edges: readonly NumberedEdge[], rowsPerColumn = 2.5): Layout {
  const { out, into } = neighboursOf(count, edges)
  const isAlone = (node: number) => out[node]?.length === 0 && into[node]?.length === 0
  const nodes = Array.from({ length: count }, (_, node) => node)
  const layers = layersOf(
    nodes.filter((node) => !isAlone(node)),
    out,
    into,
  )
  const folded = foldLayers(layers, rowsPerColumn)
  const columnOf = new Map(folded.flatMap(({ nodes: own }, column) => own.map((node) => [node, column] as const)))
  const tallest = folded.reduce((most, { nodes: own }) => Math.max(most, own.length), SHORT_LAYER / 2)
  const isRouted = count <= MOST_ROUTED_NODES && mostWays(edges, columnOf) <= MOST_WAYS_PER_ROW * tallest
  const drawn = isRouted ? routed(folded, edges) : straight(folded)
  return withAlone(nodes.filter(isAlone), count, drawn, edges.length)
}

interface Column {
  readonly nodes: readonly number[]
  /** Of which layer it is a part. */
  readonly layer: number
}

/** Layers as columns of about one height, neighbours in the order of a layer side by side. */
function foldLayers(layers: readonly (readonly number[])[], rowsPerColumn: number): readonly Column[] {
  const tallest = bestHeight(
    layers.map(({ length }) => length),
    rowsPerColumn,
  )
  return layers.flatMap((layer, number) => {
    const wide = Math.max(1, Math.ceil(layer.length / tallest))
    return Array.from({ length: wide }, (_, column) => ({
      nodes: layer.filter((_node, at) => at % wide === column),
      layer: number,
    }))
  })
}

/** The height at which the drawing comes nearest to the wanted proportion. */
function bestHeight(sizes: readonly number[], rowsPerColumn: number): number {
  const most = Math.max(SHORT_LAYER, ...sizes)
  let best = { height: most, distance: Number.POSITIVE_INFINITY }
  for (let height = SHORT_LAYER; height <= most; height++) {
    const columns = sizes.reduce((sum, size) => sum + Math.ceil(size / height), 0)
    const distance = Math.abs(Math.log(height / (rowsPerColumn * Math.max(1, columns))))
    if (distance < best.distance) best = { height, distance }
  }
  return best.height
}

interface Drawn {
  readonly places: ReadonlyMap<number, Place>
  readonly bends: readonly (readonly Place[])[]
  readonly columns: number
  readonly rows: number
}

function routed(columns: readonly Column[], edges: readonly NumberedEdge[]): Drawn {
  const { row, way } = routesPast(
    columns.map(({ nodes }) => nodes),
    edges,
  )
  const top = [...row.values()].reduce((least, one) => Math.min(least, one), 0)
  const bottom = [...row.values()].reduce((most, one) => Math.max(most, one), 0)
  const placeOf = (item: number, column: number) => ({ column, row: (row.get(item) ?? 0) - top, gap: column })
  const places = new Map(
    columns.flatMap(({ nodes }, column) => nodes.map((node) => [node, placeOf(node, column)] as const)),
  )
  const bends = edges.map(([from, to]) => {
    const [start, end] = [places.get(from)?.column ?? 0, places.get(to)?.column ?? 0]
    return Array.from({ length: Math.max(0, end - start - 1) }, (_, at) =>
      placeOf(way(to, start + 1 + at), start + 1 + at),
    )
  })
  return { places, bends, columns: columns.length, rows: columns.length === 0 ? 0 : bottom - top + 1 }
}

/** Each column in the middle of the height. */
function straight(columns: readonly Column[]): Drawn {
  const rows = columns.reduce((most, { nodes }) => Math.max(most, nodes.length), 0)
  const places = new Map(
    columns.flatMap(({ nodes, layer }, column) =>
      nodes.map((node, at) => [node, { column, row: at + (rows - nodes.length) / 2, gap: layer }] as const),
    ),
  )
  return { places, bends: [], columns: columns.length, rows }
}

/** Those without edges below the others. */
function withAlone(alone: readonly number[], count: number, drawn: Drawn, edges: number): Layout {
  const across = Math.max(drawn.columns, Math.ceil(Math.sqrt(alone.length)), 1)
  const start = drawn.rows === 0 ? 0 : drawn.rows + 0.6
  const own = new Map(
    alone.map((node, at) => [node, { column: at % across, row: start + Math.floor(at / across), gap: 0 }]),
  )
  const places = Array.from(
    { length: count },
    (_, node) => drawn.places.get(node) ?? own.get(node) ?? { column: 0, row: 0, gap: 0 },
  )
  return {
    places,
    bends: Array.from({ length: edges }, (_, edge) => drawn.bends[edge] ?? []),
    columns: across,
    rows: Math.max(1, alone.length === 0 ? drawn.rows : start + Math.ceil(alone.length / across)),
  }
}

/** Where each node of a layered drawing stands: the middle of its left edge, in units of columns and rows. */
export interface Layout {
  readonly places: readonly Place[]
  readonly columns: number
  readonly rows: number
}

/** Columns count from the left; a layer that is folded takes several. `gap` counts the layers in front of it. */
interface Place {
  readonly column: number
  readonly row: number
  readonly gap: number
}

/** An edge between nodes by their numbers. */
export type NumberedEdge = readonly [from: number, to: number]

const SWEEPS = 8

/**
 * Puts whoever depends on others to the left of them, foundations at the right end, so that edges point to the right; nodes of one layer
 * stand near their neighbours, and layers that would tower above the others are folded. Nodes without edges stand below in rows. Edges that
 * close a cycle point back. Linear, apart from sorting.
 */
export function layeredLayout(count: number, edges: readonly NumberedEdge[]): Layout {
  const { out, into } = neighbours(count, edges)
  const isAlone = (node: number) => list(out, node).length + list(into, node).length === 0
  const connected = Array.from({ length: count }, (_, node) => node).filter((node) => !isAlone(node))
  const alone = Array.from({ length: count }, (_, node) => node).filter(isAlone)
  const layers = layersOf(connected, withoutCycles(connected, out))
  sweep(layers, out, into)
  return arrange(count, layers, alone)
}

type Neighbours = readonly (readonly number[])[]

function neighbours(
  count: number,
  edges: readonly NumberedEdge[],
): { readonly out: Neighbours; readonly into: Neighbours } {
  const out = Array.from({ length: count }, () => new Set<number>())
  const into = Array.from({ length: count }, () => new Set<number>())
  for (const [from, to] of edges) {
    if (from === to) continue
    out[from]?.add(to)
    into[to]?.add(from)
  }
  return { out: out.map((set) => [...set]), into: into.map((set) => [...set]) }
}

function list(all: Neighbours, node: number): readonly number[] {
  return all[node] ?? []
}

/** The edges in depth-first order without those that lead back to a node that is still open; and that order, ends first. */
function withoutCycles(
  nodes: readonly number[],
  out: Neighbours,
): { readonly order: readonly number[]; readonly out: Neighbours } {
  const kept: number[][] = []
  const state = new Map<number, 'open' | 'done'>()
  const order: number[] = []
  for (const start of nodes) {
    if (state.has(start)) continue
    const stack: { node: number; next: number }[] = [{ node: start, next: 0 }]
    state.set(start, 'open')
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      const target = list(out, frame.node)[frame.next++]
      if (target === undefined) {
        state.set(frame.node, 'done')
        order.push(frame.node)
        stack.pop()
      } else if (state.get(target) !== 'open') {
        const targets = kept[frame.node] ?? []
        targets.push(target)
        kept[frame.node] = targets
        if (!state.has(target)) {
          state.set(target, 'open')
          stack.push({ node: target, next: 0 })
        }
      }
    }
  }
  return { order, out: kept }
}

/** By the longest way to an end: those that depend on nobody come last. */
function layersOf(nodes: readonly number[], { order, out }: ReturnType<typeof withoutCycles>): number[][] {
  const height = new Map<number, number>()
  for (const node of order) {
    height.set(
      node,
      list(out, node).reduce((most, target) => Math.max(most, (height.get(target) ?? 0) + 1), 0),
    )
  }
  const highest = [...height.values()].reduce((most, one) => Math.max(most, one), 0)
  const layers: number[][] = nodes.length === 0 ? [] : Array.from({ length: highest + 1 }, () => [])
  for (const node of nodes) layers[highest - (height.get(node) ?? 0)]?.push(node)
  return layers
}

/** Moves each node to the mean place of its neighbours, from left to right and back, several times. */
function sweep(layers: readonly number[][], out: Neighbours, into: Neighbours): void {
  const place = new Map<number, number>()
  const note = (layer: readonly number[]) => {
    for (const [at, node] of layer.entries()) place.set(node, at / layer.length)
  }
  layers.forEach(note)
  const mean = (node: number, around: readonly number[]) =>
    around.length === 0
      ? (place.get(node) ?? 0)
      : around.reduce((sum, other) => sum + (place.get(other) ?? 0), 0) / around.length
  for (let round = 0; round < SWEEPS; round++) {
    const isForward = round % 2 === 0
    for (const layer of isForward ? layers : layers.toReversed()) {
      const wanted = new Map(layer.map((node) => [node, mean(node, list(isForward ? into : out, node))]))
      layer.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0) || a - b)
      note(layer)
    }
  }
}

function arrange(count: number, layers: readonly (readonly number[])[], alone: readonly number[]): Layout {
  const tallest = Math.max(10, Math.ceil(1.2 * Math.sqrt(count)))
  const places: Place[] = Array.from({ length: count }, () => ({ column: 0, row: 0, gap: 0 }))
  let column = 0
  let rows = 0
  for (const [gap, layer] of layers.entries()) {
    const wide = Math.max(1, Math.ceil(layer.length / tallest))
    const deep = Math.ceil(layer.length / wide)
    rows = Math.max(rows, deep)
    for (const [at, node] of layer.entries()) {
      places[node] = { column: column + Math.floor(at / deep), row: at % deep, gap }
    }
    column += wide
  }
  centre(places, layers, rows)
  const across = Math.max(column, Math.ceil(Math.sqrt(alone.length)), 1)
  const start = rows === 0 ? 0 : rows + 1
  for (const [at, node] of alone.entries()) {
    places[node] = { column: at % across, row: start + Math.floor(at / across), gap: 0 }
  }
  const below = alone.length === 0 ? rows : start + Math.ceil(alone.length / across)
  return { places, columns: across, rows: Math.max(1, below) }
}

/** A short layer stands in the middle of its neighbours' height. */
function centre(places: Place[], layers: readonly (readonly number[])[], rows: number): void {
  for (const layer of layers) {
    const deep = 1 + Math.max(0, ...layer.map((node) => places[node]?.row ?? 0))
    for (const node of layer) {
      const place = places[node]
      if (place !== undefined) places[node] = { ...place, row: place.row + (rows - deep) / 2 }
    }
  }
}
